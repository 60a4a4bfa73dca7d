//go:build !js

package ui_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// TestWhatAKeyDoesIsAnnounced holds that screen readers are told what is seen: the status
// that a key gave, how many marks a filter or a search left, what was undone, which words are
// about to be marked, and what is done over a sheet. Each is told where they listen from the beginning on.
func TestWhatAKeyDoesIsAnnounced(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#list .row")`)
	told := func(words string) {
		t.Helper()
		p.WaitFor(`document.querySelector("#live[role=status]").textContent.trim() === ` + strconv.Quote(words))
	}
	browsertest.Eval[bool](p, `{
		window.news = 0;
		new MutationObserver(() => news++).observe(document.getElementById("live"), {childList: true, characterData: true, subtree: true});
		true;
	}`)
	for range 2 { // the same words again are news as well
		p.Press("j")
		p.WaitFor(`document.querySelector("#text mark.on")`)
		before := browsertest.Eval[int](p, `news`)
		p.Press("s")
		told("Confirmed")
		p.WaitFor(`news > ` + strconv.Itoa(before))
	}
	all := p.Count("#list .row")
	p.Press("2")
	told(strconv.Itoa(all-p.Count("#text mark.figure[id]")) + " marks")
	p.Press("2")
	told(strconv.Itoa(all) + " marks")
	search(p, "nowhere")
	told("No mark or note has these words.")
	search(p, "")
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	told("Undone: status.")
	p.Press(kb.Escape)
	p.Press("m")
	told("Flood drives 40 people from Keldbrook")
	p.Press(kb.ArrowLeft, chromedp.KeyModifiers(chromedp.ModifierShift))
	told("Flood drives 40 people from")
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.getElementById("sheet")`)
	assert.True(t, browsertest.Eval[bool](p, `!document.getElementById("live").closest("[inert]")`))
}

// TestEnterOpensAMarkWhereTheKeysAreOff holds that who switched the single keys off, and
// has no mouse, still comes to the card of a mark in the text.
func TestEnterOpensAMarkWhereTheKeysAreOff(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL+"help")
	p.Click("#single")
	p.Click(".brand")
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text mark[tabindex='0']")`)
	p.Press("j")
	p.Focus("#text mark[tabindex='0']")
	p.Press(kb.Enter)
	p.WaitFor(`document.querySelector(".card") && document.activeElement.matches("#text mark.on")`)
}
