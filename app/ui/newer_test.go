//go:build !js

package ui_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// pasteHere pastes a text where the focus is, which is in no field.
func pasteHere(p *browsertest.Page, text string) {
	browsertest.Eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.setData("text/plain", `+strconv.Quote(text)+`);
		return document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
	})()`)
}

// TestAPasteOverAStoryIsOfferedAsItsNewVersion holds that one need not go to the
// start page with an update: in the reader and among the versions a paste is
// offered as the newer version of the story there.
func TestAPasteOverAStoryIsOfferedAsItsNewVersion(t *testing.T) {
	p := pasteStory(t, flood)
	pasteHere(p, strings.ReplaceAll(flood, "Nobody was hurt.", "Two people were hurt."))
	assert.Contains(t, p.Text("#offer"), "New version of “Flood drives 40 people from Keldbrook”?")
	assert.Regexp(t, `\d+% of the text reads the same\.`, p.Text("#offer"))
	p.Click("#accept")
	p.WaitFor(`document.querySelector(".change") && document.querySelectorAll(".stations button").length === 2`)

	pasteHere(p, "Council sells the ferry\n\nThe council of Port Ellan voted on Monday to sell the ferry at Quay Street.\n")
	assert.Contains(t, p.Text("#offer"), "Could this be a new version of “Flood drives 40 people from Keldbrook”? They have little in common.")
	p.Click("#offer .btn:not(#accept)")
	p.WaitFor(`!document.getElementById("offer")`)

	p.Press("e") // no mark: no field
	p.Press("j")
	p.WaitFor(`document.querySelector("#text mark.on")`)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Paste("#note", "a note")
	p.WaitFor(`document.querySelector("#text .margin")?.textContent.includes("a note")`)
	p.Press(kb.Escape)
	assert.Zero(t, p.Count("#offer"))
}

// TestAStrayPasteOverAStoryStaysThere holds that a few words on the clipboard
// make no story, and that the person is told why nothing comes of them.
func TestAStrayPasteOverAStoryStaysThere(t *testing.T) {
	p := pasteStory(t, flood)
	p.Press("j")
	p.WaitFor(`document.querySelector("#text mark.on")`)
	for _, words := range []string{"ok", "Ann Fairholm\nPress officer", "“We had an hour to pack and nobody told us where to go,” Ann Fairholm said on the phone on Monday evening."} {
		pasteHere(p, words)
		p.WaitFor(`document.querySelector(".toast:not(:has(progress))")?.textContent.includes("too short for a newer version")`)
		p.Click(".toast .ib")
		p.WaitFor(`!document.querySelector(".toast")`)
	}
	assert.NotZero(t, p.Count("#text mark.on"))
	saved(p)
	assert.Equal(t, 1, browsertest.Eval[int](p, stored))
}

// TestTheOnlyVersionTakesTheNext holds that the button there reads the
// clipboard, and says what to do where it may not.
func TestTheOnlyVersionTakesTheNext(t *testing.T) {
	for _, c := range []struct{ clipboard, newer, says string }{
		{`Promise.resolve([{types: ["text/plain"], getType: async () => new Blob([newer])}])`, strings.ReplaceAll(flood, "Forty", "Fifty"), "New version of"},
		{`Promise.reject(new Error("denied"))`, "", "Copy the newer text first"},
	} {
		p := pasteStory(t, flood)
		p.Allow() // the browser tells of a promise that is broken before it is looked at
		browsertest.Eval[bool](p, `(window.newer = `+strconv.Quote(c.newer)+`, Object.defineProperty(navigator, "clipboard", {value: {read: () => `+c.clipboard+`}}), true)`)
		p.Press("v")
		p.Click("#newer")
		p.WaitFor(`document.querySelector("#offer, .toast:not(:has(progress))")?.textContent.includes(` + strconv.Quote(c.says) + `)`)
	}
}

// dated puts a line on when the flood was published and updated under its headline.
func dated(line, people string) string {
	return strings.NewReplacer("Keldbrook\n\n", "Keldbrook\n\n"+line+"\n\n", "Forty people", people).Replace(flood)
}

// TestAnOlderTextIsOfferedAsTheEarlierVersion holds that an older text which is
// pasted over a newer one goes before it, that it is said why, and that versions are
// told by the dates of their pages.
func TestAnOlderTextIsOfferedAsTheEarlierVersion(t *testing.T) {
	p := pasteStory(t, dated("Published 1 Sep 2025 06:00 | Updated 2 Sep 2025 17:22", "Sixty people"))
	pasteHere(p, dated("Published 1 Sep 2025 06:00", "Forty people"))
	assert.Contains(t, p.Text("#offer"), "Earlier version of “Flood drives 40 people from Keldbrook”?")
	assert.Contains(t, p.Text("#offer"), "Its page is dated 1 Sep 2025 06:00, before the date of version 1.")
	assert.Equal(t, "Keep as the newest", p.Text("#accept-last"))
	p.Click("#accept")
	p.WaitFor(`document.querySelector(".change")`)
	assert.Contains(t, p.Text("#carried"), "You pasted an earlier text of this story, kept as version 1.")
	assert.Equal(t, "Forty people", p.Text(`.change[data-type="figure-changed"] del`))
	assert.Equal(t, []string{"v1, dated 1 Sep 2025 06:00", "v2, dated 2 Sep 2025 17:22"},
		browsertest.Eval[[]string](p, `[...va.options].map(o => o.text)`))
	assert.Equal(t, "Two versions in 35 hours", p.Text("#tl-h"))
	assert.Equal(t, "1 Sep 06:00", p.Text(".stations small"))
	p.Click("#carried .btn")
	p.WaitFor(`document.querySelector("#text h1") && document.querySelector("#text .line.para")?.textContent.includes("Forty people")`)
}

// TestAnOfferIsFoundAgain holds that a paste which was left alone, by going to the
// versions or by loading the page anew, can still become a version.
func TestAnOfferIsFoundAgain(t *testing.T) {
	later := strings.ReplaceAll(flood, "Nobody was hurt.", "Two people were hurt.")
	p := pasteStory(t, flood)
	pasteHere(p, later)
	p.WaitFor(`document.getElementById("offer")`)
	p.Press("v")
	assert.Contains(t, p.Text("#offer"), "New version of")
	saved(p)
	p.Reload()
	assert.Contains(t, p.Text("#offer"), "Keep as version 2")
	p.Press("v")
	p.WaitFor(`document.querySelector("#text h1")`)
	p.Reload()
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	assert.Zero(t, p.Count("#offer"))
	pasteHere(p, later)
	p.Click("#accept")
	p.WaitFor(`document.querySelector(".change")`)
}

// TestAVersionIsMovedByHand holds that an older text which gives no date can be put
// before the one that it was pasted after.
func TestAVersionIsMovedByHand(t *testing.T) {
	p := pasteVersions(t, strings.Replace(flood, "Forty people", "Sixty people", 1), flood)
	assert.Equal(t, "Sixty people", p.Text(`.change[data-type="figure-changed"] del`))
	p.Click(`[aria-label="Move before v1: v2"]`)
	p.WaitFor(`document.querySelector('.change[data-type="figure-changed"] del')?.textContent === "Forty people"`)
	saved(p)
	p.Reload()
	p.WaitFor(`document.querySelector('.change[data-type="figure-changed"] del')?.textContent === "Forty people"`)
}
