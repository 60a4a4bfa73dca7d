//go:build !js

package ui_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// search writes words into the search field, in the place of what is there: the
// driver may type a key that the page took.
func search(p *browsertest.Page, words string) {
	browsertest.Eval[bool](p, `(() => {
		const find = document.getElementById("find");
		find.value = `+strconv.Quote(words)+`;
		return find.dispatchEvent(new Event("input", {bubbles: true}));
	})()`)
}

// TestTheKeysWorkInANarrowWindow holds that the search is found where the list
// is folded away, as it is at 200 % zoom and in Insight, and that nothing lies
// over the buttons that mark words.
func TestTheKeysWorkInANarrowWindow(t *testing.T) {
	p := pasteSeveral(t)
	p.Click("#tab-Insight")
	p.WaitFor(`!document.getElementById("find")`)
	p.Press("/")
	p.WaitFor(`document.activeElement.id === "find"`)
	search(p, "")
	p.Press(kb.Escape)

	p.Size(720, 450)
	p.WaitFor(`innerHeight === 450`)
	p.Press("j")
	onMark(p, "1")
	p.Press("/")
	p.WaitFor(`document.querySelector(".sheeted") && document.activeElement.id === "find"`)
	search(p, "ovens")
	p.WaitFor(`document.querySelectorAll("#list .row").length === 1`)
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".sheeted") && document.activeElement.matches("#text mark.on")`)
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card")`)

	p.Press("m")
	assert.Contains(t, p.Text(".card"), "Arrows move by sentence")
	p.WaitFor(`[...document.querySelectorAll(".card-foot .btn")].length === 3 && [...document.querySelectorAll(".card-foot .btn")].every(b => {
		const box = b.getBoundingClientRect();
		return b.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));
	})`)
}

// TestAPhoneShowsThatAFilterIsOn holds that the bar at the foot names what the list is
// kept to.
func TestAPhoneShowsThatAFilterIsOn(t *testing.T) {
	p := pasteStory(t, flood)
	p.Size(390, 844)
	p.WaitFor(`document.querySelector("#list .row")`)
	says := func(words, label string) {
		t.Helper()
		p.WaitFor(`(list => list.textContent.trim() === "` + words + `" && list.getAttribute("aria-label") === "` + label + `" &&
			list.scrollWidth <= list.clientWidth)(document.getElementById("thumb-list"))`)
	}
	says("", "List and filter")
	p.Press("2")
	says("Filtered", "List and filter: Filtered")
	p.Press("2")
	says("", "List and filter")
	for _, size := range []int64{390, 320} {
		p.Size(size, 640)
		browsertest.Eval[bool](p, `(() => { const f = document.getElementById("status-filter"); f.value = "source"; return f.dispatchEvent(new Event("change", {bubbles: true})) })()`)
		says("Needs source", "List and filter: Needs source")
	}
}
