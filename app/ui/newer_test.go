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
		{"Promise.resolve(newer)", strings.ReplaceAll(flood, "Forty", "Fifty"), "New version of"},
		{`Promise.reject(new Error("denied"))`, "", "Copy the newer text first"},
	} {
		p := pasteStory(t, flood)
		p.Allow() // the browser tells of a promise that is broken before it is looked at
		browsertest.Eval[bool](p, `(window.newer = `+strconv.Quote(c.newer)+`, Object.defineProperty(navigator, "clipboard", {value: {readText: () => `+c.clipboard+`}}), true)`)
		p.Press("v")
		p.Click("#newer")
		p.WaitFor(`document.querySelector("#offer, .toast:not(:has(progress))")?.textContent.includes(` + strconv.Quote(c.says) + `)`)
	}
}
