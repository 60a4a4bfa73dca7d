//go:build !js

package ui_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// TestWordsThatAreSelectedCanBeMarked holds that words selected by mouse, finger
// or keys, which all end in a selection of the page, are offered to be marked,
// and that just they are, also behind characters of more than one UTF-16 unit.
func TestWordsThatAreSelectedCanBeMarked(t *testing.T) {
	p := pasteStory(t, "Zoo counts its pandas\n\nThe zoo said 👩‍👩‍👧 🐼🐼 pandas left Zoe\u0301 Nuñez on Monday night.\n")
	browsertest.Eval[bool](p, `(() => {
		const words = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
		for (let n = words.nextNode(); n; n = words.nextNode()) {
			const at = n.data.indexOf("on Monday night");
			if (at >= 0) getSelection().setBaseAndExtent(n, at, n, at + "on Monday night".length);
		}
		return true;
	})()`)
	assert.Equal(t, "“on Monday night”", p.Text(".card-quote"))
	p.Press("c")
	p.WaitFor(`document.querySelector("#text mark.claim.edited.on")`)
	assert.Equal(t, "on Monday night", browsertest.Eval[string](p, `[...document.querySelectorAll("#text mark.edited")].map(m => m.textContent).join("")`))
}

// TestWhatIsUndoneIsShown holds that undo leads to the mark at which something is undone,
// from far away and from another mark, and redo as well; and what was removed is selected
// when it is there again.
func TestWhatIsUndoneIsShown(t *testing.T) {
	p := pasteStory(t, flood+strings.Repeat("\nThe council of Keldbrook voted 7-4 for the new bridge on Monday, the mayor said.\n", 60))
	p.WaitFor(`[...document.querySelectorAll("#text [data-at]")].at(60)?.querySelector("mark")`)
	p.Press("j")
	p.Press("s")
	p.WaitFor(`document.querySelector("#text mark[data-status]")`)
	first := browsertest.Eval[string](p, `document.querySelector("#text mark.on").dataset.mark`)
	atFirst := `document.querySelector("#text mark.on")?.dataset.mark === "` + first + `" && document.activeElement.matches("#text mark.on") &&
		(box => box.top > 0 && box.bottom < innerHeight)(document.querySelector("#text mark.on").getBoundingClientRect())`
	away := func() {
		t.Helper()
		browsertest.Eval[bool](p, `([...document.querySelectorAll("#text mark[id]")].at(-1).click(), scrollTo(0, 1e6), true)`)
		p.WaitFor(`scrollY > 500 && document.querySelector("#text mark.on").dataset.mark !== "` + first + `"`)
	}
	ctrl := chromedp.KeyModifiers(chromedp.ModifierCtrl)
	away()
	p.Press("z", ctrl)
	p.WaitFor(atFirst + ` && !document.querySelector("#text mark[data-status]")`)
	away()
	p.Click(".toast .btn-ink") // Redo
	p.WaitFor(atFirst + ` && document.querySelector("#text mark[data-status]")`)
	p.Press(kb.Delete)
	p.WaitFor(`!document.querySelector('#text mark[data-mark="` + first + `"]')`)
	p.Press("z", ctrl)
	p.WaitFor(atFirst)
}
