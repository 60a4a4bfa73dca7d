//go:build !js

package ui_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// spill is a story of which two later versions are made by replacing words.
const spill = `Spill drives 40 people from Keldbrook

TARBECK: At least 40 people were driven from Keldbrook on Friday when the Brenna dam spilled over, the county said.

The siren may have failed before the gates opened, engineers who looked at the log said.

“Nobody touched the cable,” said the director Jonas Reik, who runs the dam for the county.

The road to Port Ellan is shut until Monday, and buses go round the lake.
`

// later makes the second and the third version: figures go up, a hedge goes, a
// quote goes, a paragraph moves up.
func later() (second, third string) {
	const road = "The road to Port Ellan is shut until Monday, and buses go round the lake.\n"
	second = strings.NewReplacer("40 people", "62 people", "may have failed", "failed",
		"“Nobody touched the cable,” said the director Jonas Reik, who runs the dam for the county.\n\n", "").Replace(spill)
	third = strings.NewReplacer("62 people", "75 people", "\n"+road, "", "The siren", road+"\nThe siren").Replace(second)
	return second, third
}

// update pastes a newer version and keeps it as one.
func update(p *browsertest.Page, text string) {
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	p.Paste("#paste", text)
	p.Click("#accept")
	p.WaitFor(`document.querySelector(".change")`)
}

// chosen holds which two versions are compared.
func chosen(p *browsertest.Page, from, to string) {
	p.WaitFor(`document.getElementById("va")?.value === "` + from + `" && document.getElementById("vb").value === "` + to + `" && document.querySelector(".change")`)
}

func TestAStoryThroughThreeVersions(t *testing.T) {
	second, third := later()
	p := pasteStory(t, spill)
	saved(p)
	update(p, second)
	update(p, third)
	chosen(p, "1", "2")
	for _, view := range []string{"#inline", "#sides"} {
		assert.Contains(t, p.Text(view), "from ¶")
		assert.Contains(t, p.Text(view), "moved to ¶")
	}
	assert.Contains(t, p.Text("#correction"), "62")

	p.Click("#net")
	chosen(p, "0", "2")
	p.WaitFor(`[...document.querySelectorAll(".change")].some(c => c.textContent.includes("40") && c.textContent.includes("75"))`)
	p.Click(".stations button:nth-child(2)")
	chosen(p, "0", "1")
	browsertest.Eval[bool](p, `(() => { const s = document.getElementById("vb"); s.value = "2"; return s.dispatchEvent(new Event("change", {bubbles: true})) })()`)
	chosen(p, "0", "2")

	lanes := p.Text("#time .as-table")
	for _, want := range []string{"40", "62", "75", "may have", "Jonas Reik"} {
		assert.Contains(t, lanes, want)
	}
	p.Size(390, 844)
	p.WaitFor(`document.documentElement.scrollWidth <= 390`)
}

// TestWhatWasCheckedGoesAlong holds what becomes of the reader's work: words
// that changed are to be checked again, and a note without a place is listed
// with its old words until the person places it.
func TestWhatWasCheckedGoesAlong(t *testing.T) {
	second, _ := later()
	p := pasteStory(t, spill)
	note := func(mark, text string) {
		p.WaitFor(mark)
		browsertest.Eval[bool](p, mark+`.click() || true`)
		p.WaitFor(`document.getElementById("note")?.value === ""`) // not the one of the mark before
		p.Click("#note")
		p.Insert(text)
		p.WaitFor(`[...document.querySelectorAll("#text .margin")].some(m => m.textContent.includes("` + text + `"))`)
	}
	note(`[...document.querySelectorAll("#text mark.figure")].find(m => m.textContent === "At least 40")`, "ask the county")
	note(`[...document.querySelectorAll("#text mark.quote")].find(m => m.textContent.includes("Nobody touched"))`, "ask Reik")
	saved(p)
	update(p, second)
	assert.Contains(t, p.Text(".notice"), "1 mark with a note or state came along; its words changed since")
	assert.Contains(t, p.Text(".notice"), "1 note or state found no place")
	p.Click("#lost")
	p.WaitFor(`document.activeElement.id === "unplaced"`)
	orphan := p.Text(".orphan:not(#correction)")
	assert.Contains(t, orphan, "Nobody touched the cable")
	assert.Contains(t, orphan, "ask Reik")

	p.Click(".orphan:not(#correction) .btn")
	p.WaitFor(`document.getElementById("placing") && document.querySelector("#text mark.figure")`)
	assert.Contains(t, p.Text(".row-meta:not(:empty)"), "headline")
	p.WaitFor(`[...document.querySelectorAll(".row-meta")].some(r => r.textContent.includes("the words changed since you checked this"))`)
	p.Press("j")
	p.WaitFor(`!document.getElementById("placing") && [...document.querySelectorAll("#text .margin")].some(m => m.textContent.includes("ask Reik"))`)
}

// TestWhatWasTakenApartIsNotOfferedAgain holds that a version that was made a story
// of its own is not offered to the one that it was taken from.
func TestWhatWasTakenApartIsNotOfferedAgain(t *testing.T) {
	second, _ := later()
	p := pasteStory(t, spill)
	update(p, second)
	browsertest.Eval[bool](p, `([...document.querySelectorAll("#carried .btn")].find(b => b.textContent === "Keep as a story of its own").click(), true)`)
	p.WaitFor(`document.querySelector("#text h1")`)
	back(p)
	p.WaitFor(`document.querySelector(".lead-h")?.textContent === "One version so far"`)
	p.WaitFor(`new Promise(r => setTimeout(r, 800)).then(() => true)`)
	assert.Zero(t, p.Count("#offer"))
}
