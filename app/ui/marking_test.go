//go:build !js

package ui_test

import (
	"testing"

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
