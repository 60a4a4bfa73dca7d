//go:build !js

package ui_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/export"
	"stet/app/internal/browsertest"
	"stet/app/share"
	"stet/app/story"
)

func TestALinkCarriesTheStory(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("Ask again")
	p.Press(kb.Escape)
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.getElementById("lnk").value.includes("#s1.")`)
	link := browsertest.Eval[string](p, `document.getElementById("lnk").value`)

	other := browsertest.Open(t, link)
	other.Size(1280, 900)
	assert.Contains(t, other.Text("#text .margin"), "Ask again")
	assert.NotContains(t, browsertest.Eval[string](other, "location.href"), "#s1", "the address bar is no place for a story")
	assert.Contains(t, other.Text("#preview"), "came by a link")
	other.Click("#preview .btn-ink")
	other.WaitFor(`!document.getElementById("preview")`)
	saved(other)
	other.Reload()
	assert.Contains(t, other.Text("#text .margin"), "Ask again")

	reader := browsertest.Open(t, link)
	reader.Size(1280, 900)
	assert.Contains(t, reader.Text("#preview"), "came by a link")
	reader.Reload()
	assert.Contains(t, reader.Text("#text .margin"), "Ask again", "a preview outlives a reload")
	assert.Contains(t, reader.Text("#preview"), "not in your library yet")
	reader.Press("j")
	reader.WaitFor(`document.querySelector(".card")`)
	reader.Press("s")
	reader.WaitFor(`document.getElementById("preview").textContent.includes("in your library now")`)
	saved(reader)
	reader.Click("#preview .ib")
	reader.WaitFor(`!document.getElementById("preview")`)
	address := browsertest.Eval[string](reader, "location.href")
	reader.Navigate(address[:strings.Index(address, "story/")] + "library")
	reader.WaitForApp()
	reader.WaitFor(`document.querySelector(".stories .item")?.textContent.includes("1 of")`)
	reader.Click(".item-acts button:last-child")
	reader.WaitFor(`!document.querySelector(".stories .item")`)
	reader.WaitFor(stored + `.then(n => n === 0)`)
	reader.Navigate(address)
	reader.WaitForApp()
	assert.Contains(t, reader.Text(".toast[role=alert]"), "not on this device", "what was deleted stays so")

	cut := browsertest.Open(t, link[:len(link)-10])
	assert.Contains(t, cut.Text(".toast[role=alert]"), "cut")
}

// TestALinkIsRememberedUntilItsStoryIsStored holds that a story that came by a
// link and could not be saved is there after a reload.
func TestALinkIsRememberedUntilItsStoryIsStored(t *testing.T) {
	link, err := share.Encode(&story.Story{Versions: []story.Version{{Text: flood}}})
	require.NoError(t, err)
	p := openWith(t, fullDisk)
	browsertest.Eval[bool](p, `(window.full = true, location.hash = "`+link+`", true)`)
	p.WaitFor(`document.querySelector("#preview") && document.querySelector("#text mark")`)
	p.Press("j")
	p.WaitFor(`document.querySelector(".card")`)
	p.Press("s")
	p.WaitFor(`document.querySelector(".saved").textContent === "Not saved: kept in memory"`)
	p.Reload()
	p.WaitFor(`document.querySelector("#text mark")`)
	assert.Contains(t, p.Text("#preview"), "not in your library yet")
	p.Click("#preview .btn-ink")
	saved(p)
	p.WaitFor(`!sessionStorage.getItem("stet/link")`)
}

// TestAnExportedPageRestoresTheStory drops a page that Stet wrote into a fresh
// profile.
func TestAnExportedPageRestoresTheStory(t *testing.T) {
	v := story.Version{Text: flood}
	at := strings.Index(flood, "Nobody was hurt")
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: at, End: at + len("Nobody was hurt")}}, Added: true, Note: "Ask the hospital"})
	var html strings.Builder
	format, ok := export.Find("html")
	require.True(t, ok)
	require.NoError(t, format.Write(&html, &story.Story{ID: "0123456789abcdef", Versions: []story.Version{v}}))

	quoted, err := json.Marshal(html.String())
	require.NoError(t, err)
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	browsertest.Eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.items.add(new File([`+string(quoted)+`], "story.html", {type: "text/html"}));
		return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
	})()`)
	assert.Contains(t, p.Text("#text .margin"), "Ask the hospital")
	assert.Equal(t, "Nobody was hurt", p.Text(`#text mark[data-mark^="r"], #text mark.edited`))
}

// TestAWordFileOfStetBringsItsNotes opens one as an article, without what Stet
// wrote below it, and puts what its comments note in place: also when it is
// opened again, where its article is by then, and another story has the words.
func TestAWordFileOfStetBringsItsNotes(t *testing.T) {
	v := story.Version{Text: flood}
	at := strings.Index(flood, "Nobody was hurt")
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: at, End: at + len("Nobody was hurt")}}, Added: true, Note: "Ask the hospital", Changed: time.Unix(1, 0)})
	var docx bytes.Buffer
	format, ok := export.Find("docx")
	require.True(t, ok)
	require.NoError(t, format.Write(&docx, &story.Story{Versions: []story.Version{v}}))
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	drop := func() {
		browsertest.Eval[bool](p, `(() => {
			const data = new DataTransfer();
			data.items.add(new File([Uint8Array.fromBase64("`+base64.StdEncoding.EncodeToString(docx.Bytes())+`")], "flood.docx"));
			return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
		})()`)
	}
	drop()
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("1 note put in place")`)
	assert.Contains(t, p.Text("#text .margin"), "Ask the hospital")
	p.WaitFor(`document.querySelector("#text mark.figure")`)
	assert.NotContains(t, p.Text("#text"), "Marked by Stet")

	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	p.Paste("#paste", "Ferry runs aground\n\nThe old ferry ran aground at Port Ellan on Monday. Nobody was hurt, the harbour master said.")
	p.WaitFor(`document.querySelector("#text")?.textContent.includes("harbour master")`)
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	drop()
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("Its notes are in place already")`)
	assert.Contains(t, p.Text("#text .margin"), "Ask the hospital")
	p.Click(".brand")
	p.WaitFor(`document.querySelectorAll(".recent .entry").length === 2`)
}

// TestWhatIsNotReadOfAFileIsSaidEachTime opens one twice.
func TestWhatIsNotReadOfAFileIsSaidEachTime(t *testing.T) {
	var markdown strings.Builder
	format, ok := export.Find("md")
	require.True(t, ok)
	require.NoError(t, format.Write(&markdown, &story.Story{Versions: []story.Version{{Text: flood}}}))
	quoted, err := json.Marshal(markdown.String())
	require.NoError(t, err)
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	for _, first := range []string{"Stet wrote this Markdown", "This text was in your library already. Stet wrote this Markdown"} {
		browsertest.Eval[bool](p, `(() => {
			const data = new DataTransfer();
			data.items.add(new File([`+string(quoted)+`], "flood.md"));
			return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
		})()`)
		p.WaitFor(`document.querySelector(".toast")?.textContent.startsWith("` + first + `")`)
		p.Click(".brand")
		p.WaitFor(`document.querySelector(".recent .entry")`)
	}
}

// TestAWordFileOfSeveralArticlesBringsTheNotesOfEach opens one whose articles have the
// same words noted.
func TestAWordFileOfSeveralArticlesBringsTheNotesOfEach(t *testing.T) {
	var text strings.Builder
	v := story.Version{}
	for _, town := range []string{"Marlow", "Keldbrook"} {
		text.WriteString("Explosion at " + town + " chemical plant kills at least 12, injures dozens\n\nBy Dana Whitfield\n\nPublished 3 March 2026, 07:40\n\n" + strings.ToUpper(town) +
			", Ohio (AP) — An explosion tore through a chemical plant in " + town + " on Tuesday, killing at least 12 people and injuring dozens, officials said.\n\nThe blast happened at about 5:20 a.m. and was ")
		at := text.Len()
		text.WriteString("felt 15 miles away, the fire department said.\n\n“We have never seen anything like this,” Fire Chief Rosa Medina told reporters.\n\n")
		v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: at, End: at + len("felt 15 miles away")}}, Added: true, Note: "By whom in " + town + "?", Changed: time.Unix(1, 0)})
	}
	v.Text = text.String()
	var docx bytes.Buffer
	format, ok := export.Find("docx")
	require.True(t, ok)
	require.NoError(t, format.Write(&docx, &story.Story{Versions: []story.Version{v}}))
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	browsertest.Eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.items.add(new File([Uint8Array.fromBase64("`+base64.StdEncoding.EncodeToString(docx.Bytes())+`")], "blasts.docx"));
		return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
	})()`)
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("2 notes put in place.")`)
	assert.Contains(t, p.Text("#text .margin"), "By whom in Marlow?")
	p.Click("#several a")
	p.WaitFor(`document.querySelector("#text .margin")?.textContent.includes("By whom in Keldbrook?")`)
}

// TestNotesOfAColleagueArePutInPlace opens a file of annotations beside the
// article that they are on.
func TestNotesOfAColleagueArePutInPlace(t *testing.T) {
	v := story.Version{Text: flood}
	at := strings.Index(flood, "Nobody was hurt")
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: at, End: at + len("Nobody was hurt")}}, Added: true, Note: "Ask the hospital"})
	var notes strings.Builder
	format, ok := export.Find("jsonld")
	require.True(t, ok)
	require.NoError(t, format.Write(&notes, &story.Story{ID: "0123456789abcdef", Versions: []story.Version{v}}))

	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	drop := func(name, data string) {
		quoted, err := json.Marshal(data)
		require.NoError(t, err)
		browsertest.Eval[bool](p, `(() => {
			const data = new DataTransfer();
			data.items.add(new File([`+string(quoted)+`], "`+name+`"));
			return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
		})()`)
	}
	drop("notes.jsonld", notes.String())
	assert.Contains(t, p.Text(".toast[role=alert]"), "paste the article first")
	drop("flood.txt", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	drop("notes.jsonld", notes.String())
	assert.Contains(t, p.Text("#text .margin"), "Ask the hospital")
	assert.Contains(t, p.Text(".toast"), "1 note put in place")
	p.Click(".toast .btn-ink")
	p.WaitFor(`!document.querySelector("#text .margin")`)
}
