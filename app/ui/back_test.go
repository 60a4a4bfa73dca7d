//go:build !js

package ui_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// back goes back in the history, as the button of the browser does.
func back(p *browsertest.Page) { browsertest.Eval[bool](p, `(history.back(), true)`) }

// stepsOf counts the steps that the browser takes in the history, and returns
// what waits until so many more were taken and something holds. A step that is
// one too many is seen by the next wait, or by the end of the test.
func stepsOf(t *testing.T, p *browsertest.Page) func(more int, holds string) {
	count := `addEventListener("popstate", () => sessionStorage.steps++)`
	browsertest.Eval[bool](p, `(sessionStorage.steps = 0, `+count+`, true)`)
	p.Before(count) // when the page is loaded anew
	due := 0
	return func(more int, holds string) {
		t.Helper()
		due += more
		p.WaitFor(`+sessionStorage.steps === ` + strconv.Itoa(due) + ` && (` + holds + `)`)
	}
}

// TestBackShutsASheetFirst holds that the way back leaves the page only when no
// sheet is over it, and that a sheet that was shut otherwise takes no step of it.
func TestBackShutsASheetFirst(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#text mark")`)
	export := func() {
		p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
		p.WaitFor(`document.activeElement.id === "sheet"`)
	}
	shut := func() { p.WaitFor(`!document.getElementById("sheet") && document.activeElement.id === "text"`) }
	export()
	back(p)
	shut()
	export()
	p.Press(kb.Escape)
	shut()
	export()
	p.Reload()
	p.WaitFor(`document.querySelector("#text mark") && !document.getElementById("sheet") && !history.state?.sheet`)

	p.Size(390, 844)
	list := func() {
		p.Click("#thumb-list")
		p.WaitFor(`document.querySelector(".sheeted")`)
	}
	list()
	back(p)
	p.WaitFor(`!document.querySelector(".sheeted") && document.activeElement.id === "thumb-list"`)
	list()
	p.Click(".row .row-text")
	p.WaitFor(`!document.querySelector(".sheeted") && document.activeElement.matches("#text mark.on") && history.state?.sheet === "card"`)
	back(p)
	p.WaitFor(`!document.querySelector(".card")`)
	assert.NotZero(t, p.Count("#text mark"))
	back(p)
	p.WaitFor(`document.getElementById("paste")`)
}

// TestBackShutsTheCardOnAPhone holds that the way back shuts the card that lies
// over the foot of the page, and the list over the card first; and that a card
// that was shut otherwise takes no step of it.
func TestBackShutsTheCardOnAPhone(t *testing.T) {
	p := pasteStory(t, flood)
	p.Size(390, 844)
	p.WaitFor(`document.querySelector("#text mark") && innerWidth === 390`)
	open := func() {
		p.Click("#thumb-next")
		p.WaitFor(`document.querySelector(".card") && history.state?.sheet === "card"`)
	}
	noCard := `document.querySelector("#text mark") && !document.querySelector(".card") && !history.state?.sheet`
	after := stepsOf(t, p)
	open()
	back(p)
	after(1, noCard)
	open()
	p.Press(kb.Escape)
	after(1, noCard)
	open()
	p.Press("j")
	p.Click("#thumb-list")
	p.WaitFor(`document.querySelector(".sheeted")`)
	back(p)
	after(1, `!document.querySelector(".sheeted") && document.querySelector(".card") && history.state?.sheet === "card"`)
	p.Click(".views a[href$='/versions']")
	p.WaitFor(`document.querySelector("main.page")`)
	back(p)
	after(2, `document.querySelector("#text mark.on") && document.querySelector(".card") && history.state?.sheet === "card"`)
	back(p)
	after(1, noCard)
	open()
	p.Reload()
	after(1, noCard)
	back(p)
	after(1, `document.getElementById("paste")`)
}

// TestTheWayBackShutsACardOfATurnedDevice holds that a card has an entry in the
// history as long as it lies over the page: in a window that became narrow, and
// no more in one that became wide.
func TestTheWayBackShutsACardOfATurnedDevice(t *testing.T) {
	p := pasteStory(t, flood)
	upright := func() { p.Size(820, 1180) }
	turned := func() { p.Size(1180, 820) }
	turned()
	after := stepsOf(t, p)
	p.Click("#text mark")
	p.WaitFor(`document.querySelector(".card") && !history.state?.sheet`)
	upright()
	p.WaitFor(`document.querySelector(".card") && history.state?.sheet === "card"`)
	back(p)
	after(1, `document.querySelector("#text mark") && !document.querySelector(".card") && !history.state?.sheet`)
	p.Click("#text mark")
	p.WaitFor(`document.querySelector(".card") && history.state?.sheet === "card"`)
	turned()
	after(1, `document.querySelector(".card") && !history.state?.sheet`)
	back(p)
	after(1, `document.getElementById("paste")`)
}

// TestASheetIsShutOnce holds that what shuts a sheet twice, before the browser
// has gone back, does not leave the page as well.
func TestASheetIsShutOnce(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#text mark")`)
	ctrlS := func() { p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl)) }
	// twice does something twice in one task: the way back is taken only after it.
	twice := func(act string) { browsertest.Eval[bool](p, `(`+act+`, `+act+`, true)`) }
	read := func() { // once the history has come to rest
		p.WaitFor(`new Promise(rest => setTimeout(() => rest(!document.getElementById("sheet") && !document.querySelector(".sheeted")), 200))`)
		assert.NotZero(t, p.Count("#text mark"), "the article is left")
	}
	escape := `window.dispatchEvent(new KeyboardEvent("keydown", {key: "Escape", cancelable: true}))`
	save := `window.dispatchEvent(new KeyboardEvent("keydown", {key: "s", ctrlKey: true, cancelable: true}))`
	ctrlS()
	p.WaitFor(`document.getElementById("sheet")`)
	twice(escape)
	read()
	ctrlS()
	p.WaitFor(`document.getElementById("sheet")`)
	browsertest.Eval[bool](p, `(`+escape+`, `+save+`, true)`)
	p.WaitFor(`new Promise(rest => setTimeout(() => rest(document.getElementById("sheet") && history.state?.sheet), 200))`)
	p.Press(kb.Escape)
	read()

	p.Size(390, 844)
	for _, click := range []string{`document.querySelector(".row .row-text").click()`, `document.querySelector(".rail-tabs .shut").click()`} {
		p.Click("#thumb-list")
		p.WaitFor(`document.querySelector(".sheeted")`)
		twice(click)
		read()
	}
	p.Click("#thumb-list")
	p.WaitFor(`document.querySelector(".sheeted")`)
	browsertest.Eval[bool](p, `(`+escape+`, `+save+`, true)`)
	p.WaitFor(`new Promise(rest => setTimeout(() => rest(document.getElementById("sheet") && !document.querySelector(".sheeted") && history.state?.sheet), 200))`)
	p.Press(kb.Escape)
	read()
	for range 2 { // the card, then the article
		back(p)
	}
	p.WaitFor(`document.getElementById("paste")`)
}

// TestOneReadsOnWhereOneLeft holds that the article stands where it stood when
// the person comes back to it, by key, by link, by the way back or by loading it
// anew, also far down in a long one.
func TestOneReadsOnWhereOneLeft(t *testing.T) {
	var long strings.Builder
	long.WriteString("Council lists its bridges\n\n")
	for i := range 600 {
		long.WriteString("The bridge on road " + strconv.Itoa(i+1) + " was built in " + strconv.Itoa(1401+i) + ", the council of Keldbrook said, and " + strconv.Itoa(i+2) + " cars cross it on a day in which nothing much happens.\n\n")
	}
	p := pasteStory(t, long.String())
	p.WaitFor(`document.querySelector("#text mark")`)
	saved(p)
	for _, paragraph := range []string{"12", "540"} {
		p.WaitFor(`document.querySelectorAll("#text .line").length === 601`)
		line := `document.querySelector('#text .line[data-n="` + paragraph + `"]')`
		browsertest.Eval[bool](p, `(`+line+`.scrollIntoView({block: "center"}), true)`)
		top := browsertest.Eval[float64](p, `new Promise(done => setTimeout(() => done(`+line+`.getBoundingClientRect().top), 200))`)
		there := line + ` && Math.abs(` + line + `.getBoundingClientRect().top - ` + strconv.FormatFloat(top, 'f', 2, 64) + `) < 3`
		elsewhere := func() { p.WaitFor(`document.querySelector("main.page")`) }

		p.Press("v")
		elsewhere()
		p.Press("v")
		p.WaitFor(there)
		p.Press("v")
		elsewhere()
		back(p)
		p.WaitFor(there)
		click := func(link string) { // without the scrolling of a driven click
			p.WaitFor(`document.querySelector('` + link + `')`)
			browsertest.Eval[bool](p, `(document.querySelector('`+link+`').click(), true)`)
		}
		click(`.views a[href$="/library"]`)
		click(".item h2 a")
		p.WaitFor(there)
		p.Reload()
		p.WaitFor(there)
	}
}

// TestTheWayBackLeadsToWhatAStoryBecame holds that it leads to the article, and from
// there to where the person came from, when what they pasted last is a version of
// another story now; and from what was deleted to the start.
func TestTheWayBackLeadsToWhatAStoryBecame(t *testing.T) {
	p := pasteStory(t, flood)
	kept := browsertest.Eval[string](p, `location.pathname`)
	update(p, strings.NewReplacer("40 people", "60 people", "Forty people", "Sixty people").Replace(flood))
	at := func(path, holds string) {
		t.Helper()
		p.WaitFor(`location.pathname === "` + path + `" && ` + holds)
	}
	back(p)
	at(kept, `document.querySelector("#text h1")?.textContent.includes("60 people")`)
	back(p)
	at("/", `document.querySelector(".recent .entry")`)
	back(p)
	at(kept, `document.querySelector("#text h1")`)
	p.Click(".views .spare")
	p.WaitFor(`document.querySelector(".item-acts")`)
	browsertest.Eval[bool](p, `([...document.querySelectorAll(".item-acts button")].find(b => b.textContent === "Delete").click(), true)`)
	p.WaitFor(`!document.querySelector(".item-acts") && document.querySelector(".toast")?.textContent.includes("Deleted")`)
	back(p)
	at("/", `document.querySelector(".toast")?.textContent.includes("not on this device")`)
}

// TestTheSampleIsOpenedOnce holds that the way back from it, where the address asked
// for it, leads to the start.
func TestTheSampleIsOpenedOnce(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL+"?sample")
	p.WaitFor(`document.querySelector("#text mark")`)
	back(p)
	p.WaitFor(`location.pathname + location.search === "/" && document.querySelector(".recent .entry")`)
	p.WaitFor(`new Promise(r => setTimeout(r, 800)).then(() => document.getElementById("paste"))`)
}

// TestTheWayBackLeadsOutOfAStory holds that going about in one takes no steps of it: from
// one part of the versions to another, and between those and the text as often as one likes.
func TestTheWayBackLeadsOutOfAStory(t *testing.T) {
	p := pasteVersions(t, flood, strings.Replace(flood, "Forty people", "Sixty people", 1))
	p.WaitFor(`document.querySelector(".change")`)
	look := func(view, holds string) {
		t.Helper()
		p.Click(`.views a[href$="` + view + `"]`)
		p.WaitFor(holds)
	}
	read := browsertest.Eval[string](p, `location.pathname.replace("/versions", "")`)
	text, changes := `document.querySelector("#text mark")`, `document.querySelector(".change")`
	look(read, text)
	p.Click(".brand")
	p.Click(".recent .entry a")
	p.WaitFor(text)
	look("/versions", changes)
	steps := browsertest.Eval[int](p, `history.length`)
	for _, part := range []string{"inline", "sides", "time", "changed"} {
		p.Click(`.subnav [href="#` + part + `"]`)
		p.WaitFor(`document.activeElement.id === "` + part + `"`)
	}
	p.Focus(".skip")
	p.Press(kb.Enter)
	p.WaitFor(`document.activeElement.id === "text"`)
	for range 3 {
		look(read, text)
		look("/versions", changes)
	}
	p.Press("v")
	p.WaitFor(text)
	assert.Equal(t, steps, browsertest.Eval[int](p, `history.length`))
	back(p)
	p.WaitFor(`document.getElementById("paste")`)
}
