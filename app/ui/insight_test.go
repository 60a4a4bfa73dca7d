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
