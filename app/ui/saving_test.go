//go:build !js

package ui_test

import (
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

func TestANoteOutlivesAReloadAndAKilledTab(t *testing.T) {
	profile := browsertest.Blank(t)
	p := profile.Tab()
	p.Size(1280, 900)
	p.Navigate(browsertest.Serve(t).URL)
	p.WaitForApp()
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	markByHand(p)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("Ask the county for its count")
	p.Press(kb.Escape)
	p.Press("s")
	p.WaitFor(`document.querySelector('#text mark.on[data-status="confirmed"]')`)
	saved(p)
	p.Reload()
	p.WaitFor(`document.querySelector('#text mark.claim[data-status="confirmed"]')`)
	assert.Contains(t, p.Text("#text .margin"), "Ask the county for its count")

	address := browsertest.Eval[string](p, "location.href")
	p.Press("s")
	saved(p)
	require.NoError(t, chromedp.Cancel(p.Context())) // the tab is gone without a word
	other := profile.Tab()
	other.Navigate(address)
	other.WaitForApp()
	assert.Contains(t, other.Text("#text .margin"), "Ask the county for its count")
}

func TestUndoAndRedo(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`!document.querySelector('#text mark[data-mark^="r"]')`)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl, chromedp.ModifierShift))
	p.WaitFor(`document.querySelector('#text mark[data-mark^="r"]')`)
}

// TestAnOfferEndsWithTheNextAct holds that what is offered under a message is
// never done to something else, and that a message is not carried from screen
// to screen.
func TestAnOfferEndsWithTheNextAct(t *testing.T) {
	p := pasteStory(t, flood)
	p.Press("j")
	p.WaitFor(`document.querySelector(".card")`)
	p.Press(kb.Delete)
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("Removed")`)
	p.Press("s")
	p.WaitFor(`document.querySelector("#text mark.on").dataset.status === "confirmed" && !document.querySelector(".toast")`)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("Undone: status")`)
	saved(p)
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.querySelector(".sheet") && !document.querySelector(".toast")`)
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".sheet")`)

	p.Click(".brand")
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text") && document.querySelector(".toast")?.textContent.includes("already")`)
	p.WaitFor(`new Promise(read => setTimeout(read, 1100, true))`)
	p.Click(".brand")
	p.WaitFor(`document.getElementById("paste") && !document.querySelector(".toast")`)
}

// TestAnOfferStaysWithItsStory holds that what is offered on one story is not
// there to be done from another.
func TestAnOfferStaysWithItsStory(t *testing.T) {
	p := pasteStory(t, "Council votes to sell the ferry\n\nThe council voted seven to four on Monday to sell the ferry terminal.\n")
	p.Click(".brand")
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text h1")?.textContent.includes("Flood")`)
	p.Press("j")
	p.WaitFor(`document.querySelector(".card")`)
	p.Press("s")
	p.WaitFor(`document.querySelector("#text mark.on").dataset.status === "confirmed"`)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("Undone: status")`)
	p.Click(`.views a[href$="library"]`)
	p.WaitFor(`document.querySelectorAll(".stories .item h2 a").length === 2 && !document.querySelector(".toast")`)
	p.Click(".stories .item:last-child h2 a")
	p.WaitFor(`document.querySelector("#text h1")?.textContent.includes("Council") && !document.querySelector(".toast")`)
}

func TestTwoTabsDoNotOverwriteEachOther(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	saved(p)
	address := browsertest.Eval[string](p, "location.href")
	other := p.Tab()
	other.Size(1280, 900)
	other.Navigate(address)
	other.WaitForApp()
	other.Click(`.row .row-text`)
	other.WaitFor(`document.getElementById("note")`)
	other.Press("e")
	other.WaitFor(`document.activeElement.id === "note"`)
	other.Insert("from the second tab")
	other.WaitFor(`document.querySelector("#text .margin")?.textContent.includes("from the second tab")`)
	saved(other)
	_, err := chromedp.Call(p.Context(), page.BringToFront, cdp.Empty{}) // timers of hidden tabs are slow
	require.NoError(t, err)
	p.Press("s")
	p.WaitFor(`document.querySelector('#text mark.on[data-status="confirmed"]')`)
	saved(p)
	p.Reload()
	p.WaitFor(`document.querySelector('#text mark[data-status="confirmed"]')`)
	assert.Contains(t, p.Text("#text .margin"), "from the second tab")
}

// TestADeletedStoryStaysDeletedInAnotherTab deletes all stories while another
// tab has one open, and goes on writing there.
func TestADeletedStoryStaysDeletedInAnotherTab(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	saved(p)
	address := browsertest.Eval[string](p, "location.href")
	library := p.Tab()
	library.Size(1280, 900)
	library.Navigate(address[:strings.Index(address, "story/")] + "library")
	library.WaitForApp()
	library.Click("#clear")
	library.WaitFor(`document.getElementById("clear-all")?.textContent === "Delete 1 story"`)
	library.Click("#clear-all")
	library.WaitFor(`document.querySelector(".toast") && document.querySelector(".keep").textContent.includes("0 stories")`)
	library.WaitFor(stored + `.then(n => n === 0)`)

	_, err := chromedp.Call(p.Context(), page.BringToFront, cdp.Empty{}) // timers of hidden tabs are slow
	require.NoError(t, err)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("ask again")
	p.WaitFor(`document.querySelector(".saved").textContent === "Not kept: only in memory"`)
	assert.Contains(t, p.Text("#gone"), "taken out of the library in another tab")
	assert.Zero(t, browsertest.Eval[int](p, stored))

	p.Press(kb.Escape)
	p.Press("v")
	p.WaitFor(`document.getElementById("newer") && document.getElementById("gone")`)
	p.Click("#gone .btn-ink")
	p.WaitFor(`!document.getElementById("gone")`)
	saved(p)
	p.Press("v")
	p.WaitFor(`document.querySelector("#text .margin")`)
	p.Reload()
	assert.Contains(t, p.Text("#text .margin"), "ask again")
}

// stored is how many stories the browser keeps.
const stored = `new Promise(done => {
	indexedDB.open("stet").onsuccess = e => {
		const count = e.target.result.transaction("rows").objectStore("rows").count();
		count.onsuccess = () => done(count.result);
	};
})`

func TestADeletedStoryComesBack(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelector(".stories .item")`)
	p.Click(".item-acts button:nth-child(2)")
	p.WaitFor(`!document.querySelector(".stories .item")`)
	p.Click(".toast .btn-ink")
	p.WaitFor(`document.querySelector(".stories .item")`)
}

func TestEverythingIsDeletedAndComesBack(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelector(".stories .item")`)
	at := browsertest.Eval[[]float64](p, `(b => { b.scrollIntoView(); const r = b.getBoundingClientRect(); return [r.x + r.width/2, r.y + r.height/2]; })(document.getElementById("clear"))`)
	p.Do(chromedp.MouseClickXY(at[0], at[1]))
	p.WaitFor(`document.activeElement.id === "clear-none"`)
	p.Do(chromedp.MouseClickXY(at[0], at[1]))
	p.WaitFor(`document.activeElement.id === "clear"`) // a second click does no harm
	assert.NotZero(t, p.Count(".stories .item"))
	p.Click("#clear")
	p.WaitFor(`document.getElementById("clear-all")?.textContent === "Delete 1 story"`)
	p.Click("#clear-all")
	p.WaitFor(`!document.querySelector(".stories .item") && !document.getElementById("clear-all")`)
	p.WaitFor(`document.activeElement.id === "text"`)
	p.Click(".toast .btn-ink")
	p.WaitFor(`document.querySelector(".stories .item")`)
}
