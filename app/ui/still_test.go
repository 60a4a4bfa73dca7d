//go:build !js

package ui_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// TestTheTextStaysWhereItIs holds that no line of the text breaks elsewhere, and
// no word moves, when the rail widens for Insight or a mark is relabelled.
func TestTheTextStaysWhereItIs(t *testing.T) {
	p := pasteStory(t, flood+strings.Repeat("\nThe county spent £3.6m on the wall in 2019, said Ann Lind, who has lived beside it for 80 years and has seen it fail three times. It failed on Friday.\n", 3))
	p.WaitFor(`document.querySelector("#text mark.figure")`)
	words := func() []float64 {
		return browsertest.Eval[[]float64](p, `[...document.querySelectorAll("#text [data-at]")].flatMap(block => {
			const range = document.createRange();
			range.selectNodeContents(block);
			const boxes = [...range.getClientRects()];
			return [block.getBoundingClientRect().width, block.getBoundingClientRect().top, ...boxes.map(b => b.left)];
		}).map(Math.round)`)
	}
	for _, width := range []int64{1000, 1240, 1360, 1440, 1600, 1920} {
		p.Size(width, 900)
		p.Click("#tab-Marks")
		p.WaitFor(`!document.querySelector(".work.wide")`)
		before := words()
		p.Click("#tab-Insight")
		p.WaitFor(`document.querySelector(".work.wide")`)
		assert.Equal(t, before, words(), "at %d px", width)
	}
	p.Click("#tab-Marks")
	p.WaitFor(`!document.querySelector(".work.wide")`)
	p.Click(`.row[data-row^="f"] .row-text`)
	p.WaitFor(`document.querySelector("#text mark.figure.on")`)
	last := `(() => {
		const range = document.createRange();
		range.selectNodeContents(document.querySelector("#text mark.on").closest("[data-at]"));
		return [...range.getClientRects()].at(-1).right;
	})()`
	before := browsertest.Eval[float64](p, last)
	p.Press("r")
	p.Click("#label-3")
	p.WaitFor(`document.querySelector("#text mark.quote.edited.on")`)
	assert.InDelta(t, before, browsertest.Eval[float64](p, last), .5)
}

// TestTheCardKeepsItsButtonsInReach holds that what can be done to a long mark is
// to be seen without scrolling its card, and that the list keeps a row beside it.
func TestTheCardKeepsItsButtonsInReach(t *testing.T) {
	p := pasteStory(t, "Council closes the ferry\n\nThe council of Port Ellan said on Monday that the ferry at Quay Street, which was built in 1931 and carried 40,000 people and 12,000 cars a year to the four islands of the sound, was shut for good after 3 engineers found cracks in its hull, its ramp and 2 of its engines.\n")
	for _, size := range [][2]int64{{1280, 720}, {1280, 600}, {390, 844}} {
		p.Size(size[0], size[1])
		p.Press("j")
		p.WaitFor(`document.querySelector(".card-foot") && [...document.querySelectorAll(".card-foot button")].every(b => {
			const box = b.getBoundingClientRect();
			return !box.width || b.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));
		})`)
		if size[0] > 960 {
			p.WaitFor(`document.querySelector(".rail-body").clientHeight >= 88`)
		}
	}
}

// TestTheLinksOfTheBarStayWhereTheyAre holds that they do when what is said of saving
// beside them becomes shorter and longer.
func TestTheLinksOfTheBarStayWhereTheyAre(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#text mark.figure")`)
	saved(p)
	browsertest.Eval[bool](p, `{
		window.stood = {};
		new MutationObserver(() => stood[document.querySelector(".saved").textContent] = Math.round(document.querySelector(".views").getBoundingClientRect().left))
			.observe(document.querySelector(".saved"), {characterData: true, childList: true, subtree: true});
		true;
	}`)
	p.Press("j")
	p.Press("s")
	p.WaitFor(`"Saving …" in stood && "Saved on this device" in stood`)
	assert.Equal(t, 1, browsertest.Eval[int](p, `new Set(Object.values(stood)).size`))
}

// TestTheCardShutsOnAPhoneWithLargeText holds that its cross is within the window when the
// text has twice its size.
func TestTheCardShutsOnAPhoneWithLargeText(t *testing.T) {
	p := pasteStory(t, flood)
	p.Size(195, 422)
	p.Press("j")
	p.WaitFor(`document.querySelector(".card-head .pos")`)
	p.Click("#thumb-next")
	p.WaitFor(`(cross => cross && cross.getBoundingClientRect().right <= innerWidth)(document.querySelector(".card-head .ib"))`)
}

// TestWhatCannotBePressedLooksSo holds that a button which does nothing now does not look as
// one that does.
func TestWhatCannotBePressedLooksSo(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#text mark.figure")`)
	looks := func() string {
		return browsertest.Eval[string](p, `getComputedStyle(document.querySelector('[aria-label="Undo"]')).opacity`)
	}
	assert.Equal(t, "0.4", looks())
	p.Press("j")
	p.Press("s")
	p.WaitFor(`!document.querySelector('[aria-label="Undo"]').disabled`)
	assert.Equal(t, "1", looks())
}
