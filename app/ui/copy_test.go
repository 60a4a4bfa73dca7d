//go:build !js

package ui_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/export"
	"stet/app/internal/browsertest"
	"stet/app/share"
	"stet/app/story"
)

// dropFile drops a file on the page.
func dropFile(t *testing.T, p *browsertest.Page, name, content string) {
	quoted, err := json.Marshal(content)
	require.NoError(t, err)
	browsertest.Eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.items.add(new File([`+string(quoted)+`], "`+name+`"));
		return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
	})()`)
}

// copyOf returns the story of a text as another reader has it, with a note on
// some of its words.
func copyOf(text, words, note string) *story.Story {
	v := story.Version{Text: text}
	at := strings.Index(text, words)
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: at, End: at + len(words)}}, Added: true, Note: note, Changed: time.Unix(1, 0)})
	return &story.Story{ID: "0123456789abcdef", Versions: []story.Version{v}}
}

// TestACopyThatComesBackIsToldAndAdded opens what another reader made of a story
// that is in the library: it is told from one's own, and what was written in it
// goes into that on one's word.
func TestACopyThatComesBackIsToldAndAdded(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("Ask again")
	p.Press(kb.Escape)
	saved(p)
	own := browsertest.Eval[string](p, "location.pathname")
	var page strings.Builder
	format, ok := export.Find("html")
	require.True(t, ok)
	require.NoError(t, format.Write(&page, copyOf(flood, "Nobody was hurt", "Ask the hospital")))

	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	dropFile(t, p, "story.html", page.String())
	assert.Contains(t, p.Text("#copied"), "Your library has this story already.")
	assert.NotContains(t, p.Text("#text .margin"), "Ask again")
	p.Click("#add")
	p.WaitFor(`location.pathname === "` + own + `" && document.querySelectorAll("#text .margin").length === 1`)
	p.WaitFor(`document.querySelector("#text .margin").textContent.includes("Ask again") && document.querySelector("#text .margin").textContent.includes("Ask the hospital")`)
	p.Click(".toast .btn-ink")
	p.WaitFor(`!document.querySelector("#text .margin").textContent.includes("Ask the hospital")`)

	link, err := share.Encode(copyOf(flood, "Nobody was hurt", "Ask the mayor"))
	require.NoError(t, err)
	browsertest.Eval[bool](p, `(location.hash = "`+link+`", true)`)
	p.WaitFor(`document.querySelector("#preview") && document.querySelector("#copied")`)
	p.Click("#copied .btn:last-of-type")
	p.WaitFor(`!document.querySelector("#copied")`)
	p.WaitFor(`document.activeElement.id === "text"`)
	assert.Contains(t, p.Text("#preview"), "not in your library yet")
}

// TestAFileIsDroppedOnAnyScreen holds that it is opened there: a browser would show
// it in the place of the app.
func TestAFileIsDroppedOnAnyScreen(t *testing.T) {
	p := pasteStory(t, flood)
	for i, screen := range []struct{ key, shown string }{
		{"k", `document.querySelector("#text mark.on")`}, {"v", `document.querySelector(".lead-p")`}, {"?", `document.querySelector(".keys")`},
	} {
		p.Press(screen.key)
		p.WaitFor(screen.shown)
		assert.True(t, browsertest.Eval[bool](p, `(data => {
			data.items.add(new File(["a"], "a.txt"));
			return !document.querySelector("main").dispatchEvent(new DragEvent("dragover", {dataTransfer: data, bubbles: true, cancelable: true}));
		})(new DataTransfer())`), screen.key)
		headline := strings.Repeat("Very ", i) + "Quiet night at the port of Keldbrook"
		dropFile(t, p, "port.txt", headline+"\n\nNo ship came in on Sunday, the harbour office said. It was the first such night in 12 years.\n")
		p.WaitFor(`document.querySelector("#text h1")?.textContent === "` + headline + `"`)
	}
}
