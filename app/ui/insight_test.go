//go:build !js

package ui_test

import (
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// TestFiguresAreSortedByTheHeadsOfTheirTable sorts with the keyboard, which
// stays where it was, and goes from a row to its mark.
func TestFiguresAreSortedByTheHeadsOfTheirTable(t *testing.T) {
	p := pasteStory(t, ferry)
	p.WaitFor(`document.querySelector(".row")`)
	p.Click("#tab-Insight")
	first := `document.querySelector("#insight .ledger.stack tbody th").textContent`
	p.WaitFor(first + ` === "14"`)
	p.Focus(`#insight [data-sort="value"]`)
	p.Press(kb.Enter)
	p.WaitFor(first + ` === "212"`)
	assert.Equal(t, "value", browsertest.Eval[string](p, `document.activeElement.dataset.sort`))
	assert.Equal(t, "descending", browsertest.Eval[string](p, `document.activeElement.parentElement.getAttribute("aria-sort")`))
	p.Click("#insight .ledger.stack tbody tr")
	p.WaitFor(`document.querySelector("#text mark.on").textContent === "212"`)
}

// TestTheInsightLeadsToItsMarksByKeys holds that figures, checks and what is not
// certain do so, and that the page grows no emptiness below it.
func TestTheInsightLeadsToItsMarksByKeys(t *testing.T) {
	p := pasteStory(t, `Ferry may have sunk with 480 on board

The ferry may have left late, the port said. Of the 480 people on board, 212 were children, 198 were women and 60 were men, the coast guard said.

“The sea was calm when we left,” said Moira Keel, a passenger.
`)
	p.WaitFor(`document.querySelector(".row .eq")`)
	p.Click("#tab-Insight")
	for _, place := range []string{".check", ".contest", ".ledger"} {
		button := `#insight ` + place + ` [data-row] button, #insight ` + place + `[data-row] button`
		p.Focus(button)
		p.Press(kb.Enter)
		id := browsertest.Eval[string](p, `document.activeElement.closest("[data-row]").dataset.row`)
		p.WaitFor(`document.querySelector(".card .pos")?.textContent.startsWith([...document.querySelectorAll("#list [data-row]")].findIndex(r => r.dataset.row === "` + id + `") + 1 + " of")`)
	}
	assert.True(t, browsertest.Eval[bool](p, `document.documentElement.scrollHeight <= Math.max(innerHeight, document.querySelector("main").getBoundingClientRect().bottom + scrollY)`))
}
