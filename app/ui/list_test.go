//go:build !js

package ui_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// TestALongListIsDrawnAroundWhatIsRead holds that a mark far down is met in the list at
// once, that all before and after it is reached from there, and that the rows stay few.
func TestALongListIsDrawnAroundWhatIsRead(t *testing.T) {
	const paragraph = "The council of Keldbrook met on Monday and voted 7-4 for the new bridge, which costs £3.6m. “It was time,” said mayor Ann Lind.\n\n"
	p := pasteStory(t, "Council meets for a very long time\n\n"+strings.Repeat(paragraph, 1000))
	p.WaitFor(`[...document.querySelectorAll("#text [data-at]")].at(1000)?.querySelector("mark")`)
	rows := func() int { return p.Count("#list .row") }
	atRow := `(row => row && row.dataset.row === document.querySelector("#text mark.on").dataset.mark &&
		(box => box.top >= row.closest(".rail-body").getBoundingClientRect().top && box.bottom < innerHeight)(row.getBoundingClientRect()))(document.querySelector(".row[aria-current]"))`
	choose := func(nth string) {
		t.Helper()
		browsertest.Eval[bool](p, `([...document.querySelectorAll("#text mark[id]")].at(`+nth+`).click(), true)`)
		p.WaitFor(atRow)
	}
	choose("2000")
	assert.Equal(t, 400, rows())
	assert.Equal(t, "2,001 of 4,001", p.Text(".pos"))
	numbered := func() { // as screen readers count them
		t.Helper()
		assert.True(t, browsertest.Eval[bool](p, `(marks => [...document.querySelectorAll("#list .row")].every((row, i, all) =>
			+row.ariaSetSize === marks.length && (i === 0 || +row.ariaPosInSet === +all[i-1].ariaPosInSet + 1) && marks[row.ariaPosInSet - 1] === row.dataset.row))(
			[...new Map([...document.querySelectorAll("#text mark[id]")].map(m => [m.id, m.id])).keys()])`))
	}
	numbered()
	browsertest.Eval[bool](p, `(document.querySelector(".row[aria-current]").seen = true)`)

	// Above, the rows that are seen stay where they are.
	moved := browsertest.Eval[float64](p, `(async () => {
		const list = document.querySelector("#list"), body = list.parentElement;
		const first = list.querySelector(".row");
		body.scrollTop = 20;
		const top = first.getBoundingClientRect().top;
		while (list.querySelector(".row") === first) await new Promise(requestAnimationFrame);
		await new Promise(requestAnimationFrame);
		return Math.abs(first.getBoundingClientRect().top - top);
	})()`)
	assert.Less(t, moved, 2.0)
	assert.True(t, browsertest.Eval[bool](p, `document.querySelector(".row[aria-current]").seen`), "what stood there was not drawn again")
	for range 3 {
		before := browsertest.Eval[string](p, `document.querySelector("#list .row").dataset.row`)
		browsertest.Eval[bool](p, `(document.querySelector(".rail-body").scrollTop = 0, true)`)
		p.WaitFor(`document.querySelector("#list .row").dataset.row !== "` + before + `"`)
		assert.LessOrEqual(t, rows(), 1200)
		numbered()
	}

	// The keys lead on over the end of the rows.
	choose("-2")
	p.Press("j")
	p.WaitFor(atRow + ` && !document.querySelector('[data-ends="more"]')`)
	choose("399")
	p.WaitFor(`!document.querySelector('[data-ends="earlier"]') || document.querySelectorAll("#list .row").length === 400`)
	for range 3 {
		p.Press("j")
		p.WaitFor(atRow)
	}

	// A filter shows the list from its top, and the keys lead on from the mark.
	choose("2500")
	p.Press("2")
	p.WaitFor(`document.querySelector(".chip[aria-pressed=false]") && document.querySelectorAll("#list .row").length === 400`)
	p.Press("j")
	p.WaitFor(atRow + ` && document.querySelector('[data-ends="earlier"]')`)
}

// TestAMarkRefersToItsRow holds that each mark that has a row refers to what that says of
// it, and that none refers to a row that the filters took away.
func TestAMarkRefersToItsRow(t *testing.T) {
	p := pasteStory(t, flood+"\nThe so-called “sea gate” cost £3.6m in 2019.\n")
	p.WaitFor(`document.querySelector("#text mark.figure") && document.querySelector("#text mark.scare")`)
	refer := func() {
		t.Helper()
		p.WaitFor(`[...document.querySelectorAll("#text mark[id]")].every(m =>
			m.getAttribute("aria-details") === (document.querySelector('.row[data-row="' + m.id + '"] [role="comment"]')?.id ?? null))`)
	}
	shown := func(more string) {
		t.Helper()
		p.WaitFor(`document.querySelectorAll("#list .row").length ` + more)
		refer()
	}
	refer()
	rows := strconv.Itoa(p.Count("#list .row"))
	p.Press("2")
	shown("< " + rows)
	p.Press("j")
	p.Press("s")
	p.WaitFor(`document.querySelector("#text mark.on").dataset.status === "confirmed"`)
	refer()
	p.Press("2")
	shown("=== " + rows)
	browsertest.Eval[bool](p, `(() => { const f = document.getElementById("status-filter"); f.value = "confirmed"; return f.dispatchEvent(new Event("change", {bubbles: true})) })()`)
	shown("=== 1")
}

// TestTheListOpensAtTheSelectedMark holds that it does so as a sheet, and after a look
// at the insight.
func TestTheListOpensAtTheSelectedMark(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL+"?sample")
	p.WaitFor(`document.querySelectorAll("#list .row").length > 40`)
	seen := func() {
		t.Helper()
		p.WaitFor(`(([row, list]) => row.top >= list.top && row.bottom <= innerHeight)([".row[aria-current]", ".rail-body"].map(s => document.querySelector(s).getBoundingClientRect()))`)
	}
	p.Size(390, 844)
	browsertest.Eval[bool](p, `([...document.querySelectorAll("#text mark[id]")].at(-3).click(), true)`)
	p.WaitFor(`document.querySelector(".card")`)
	p.Click("#thumb-list")
	p.WaitFor(`document.querySelector(".sheeted")`)
	seen()
	p.Click(".shut")
	p.WaitFor(`!document.querySelector(".sheeted")`)
	p.Size(1280, 900)
	p.Click("#tab-Insight")
	p.Click(".insight [data-row] button")
	p.Click("#tab-Marks")
	p.WaitFor(`document.querySelector("#text mark.on")?.dataset.mark === document.querySelector(".row[aria-current]")?.dataset.row`)
	seen()
}

// TestAPrintHasAllRows holds that it does where the list has more than are drawn at first.
func TestAPrintHasAllRows(t *testing.T) {
	p := pasteStory(t, "Council meets for a long time\n\n"+strings.Repeat("The council of Keldbrook voted 7-4 for the new bridge, which costs £3.6m.\n\n", 500))
	p.WaitFor(`document.querySelectorAll("#list .row").length === 400 && [...document.querySelectorAll("#text [data-at]")].at(500)?.querySelector("mark")`)
	rows := browsertest.Eval[int](p, `(dispatchEvent(new Event("beforeprint")), document.querySelectorAll("#list .row").length)`)
	assert.Equal(t, p.Count("#text mark[id]"), rows)
	assert.Greater(t, rows, 1200)
}
