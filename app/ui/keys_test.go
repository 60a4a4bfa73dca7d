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

// TestEveryKeyDoesWhatTheHelpPageSays presses each key once, with nothing but
// the keyboard.
func TestEveryKeyDoesWhatTheHelpPageSays(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	p.Click("#sample")
	p.WaitFor(`document.querySelector("#text mark.claim") && document.querySelector("#text mark.figure") && document.querySelector("#text mark.quote")`)
	ctrl, shift := chromedp.KeyModifiers(chromedp.ModifierCtrl), chromedp.KeyModifiers(chromedp.ModifierShift)
	on := `document.querySelector("#text mark.on")`
	selected := func() string { return browsertest.Eval[string](p, on+`.dataset.mark`) }

	p.Press("j")
	p.WaitFor(on)
	first := selected()
	assert.Equal(t, first, browsertest.Eval[string](p, `document.activeElement.dataset.mark`), "the focus goes along")
	p.Press("j")
	p.WaitFor(on + `.dataset.mark !== "` + first + `"`)
	p.Press("k")
	p.WaitFor(on + `.dataset.mark === "` + first + `"`)
	p.Press("J", shift)
	p.WaitFor(on + `.dataset.mark !== "` + first + `"`)
	assert.Equal(t, first[:1], selected()[:1], "the same kind")
	p.Press("K", shift)
	p.WaitFor(on + `.dataset.mark === "` + first + `"`)

	p.Press("s")
	p.WaitFor(on + `.dataset.status === "confirmed"`)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("ask")
	p.Press("s") // goes into the note
	p.WaitFor(`document.querySelector("#text .margin")?.textContent.includes("asks")`)
	p.Press(kb.Escape)
	p.WaitFor(`document.activeElement.dataset.mark === "` + first + `"`)
	p.Press("z", ctrl)
	p.WaitFor(`!document.querySelector("#text .margin")`)
	p.Press("z", ctrl)
	p.WaitFor(`!` + on + `.dataset.status`)
	p.Press("Z", chromedp.KeyModifiers(chromedp.ModifierCtrl, chromedp.ModifierShift))
	p.WaitFor(on + `.dataset.status === "confirmed"`)

	p.Press("r")
	p.WaitFor(`document.querySelector('.card-foot[role="group"]')`)
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card")`)
	p.Press(kb.Enter)
	p.WaitFor(`document.querySelector(".card")`)
	p.Press(kb.Delete)
	p.WaitFor(`!document.querySelector('#text mark[data-mark="` + first + `"]')`)
	p.Press("z", ctrl)
	p.WaitFor(`document.querySelector('#text mark[data-mark="` + first + `"]')`)
	p.Press(kb.Escape)

	for key, kind := range map[string]string{"1": "claim", "2": "figure", "3": "quote", "4": "eq"} {
		p.Press(key)
		p.WaitFor(`document.querySelector('.chip[aria-pressed="false"] .` + kind + `')`)
		p.Press(key)
		p.WaitFor(`!document.querySelector('.chip[aria-pressed="false"]')`)
	}
	p.Press("/")
	p.WaitFor(`document.activeElement.id === "find"`)
	p.Press(kb.Escape)
	p.WaitFor(`document.activeElement.id !== "find"`)
	p.Press("/")
	p.WaitFor(`document.activeElement.id === "find"`)
	search(p, "mechanic")
	p.WaitFor(`document.querySelector("#list .row") && [...document.querySelectorAll("#list .row")].every(r => r.textContent.includes("mechanic"))`)
	p.Press(kb.Enter)
	p.WaitFor(on + `.dataset.mark === document.querySelector("#list .row").dataset.row && document.activeElement === ` + on)
	search(p, "")
	p.Press(kb.Escape)

	words := func() string { return browsertest.Eval[string](p, `getSelection().toString()`) }
	move := func(key string, opts ...chromedp.KeyOption) string {
		before := words()
		p.Press(key, opts...)
		p.WaitFor(`getSelection().toString() !== ` + strconv.Quote(before))
		return words()
	}
	sentence := move("m")
	assert.NotEqual(t, sentence, move(kb.ArrowDown))
	assert.Equal(t, sentence, move(kb.ArrowUp))
	shorter := move(kb.ArrowLeft, shift)
	assert.True(t, strings.HasPrefix(sentence, shorter))
	assert.Equal(t, sentence, move(kb.ArrowRight, shift))
	later := move("[")
	assert.True(t, strings.HasSuffix(sentence, later))
	assert.Equal(t, sentence, move("]"))
	for key, kind := range map[string]string{"c": "claim", "f": "figure", "q": "quote"} {
		move(kb.ArrowLeft, shift)
		p.Press(key)
		p.WaitFor(`document.querySelector("#text mark.` + kind + `.edited.on")`)
		p.Press("m")
		p.WaitFor(`getSelection().toString().length > 0`)
	}
	p.Press(kb.Escape)
	p.WaitFor(`getSelection().toString() === ""`)
	p.WaitFor(`!document.querySelector('[aria-label="Mark the selected words"]') && !document.querySelector(".toast")`)

	p.Press("s", ctrl)
	p.WaitFor(`document.getElementById("lnk")`)
	p.Press(kb.Escape)
	p.WaitFor(`!document.getElementById("lnk")`)
	p.Press("v")
	p.WaitFor(`document.querySelector(".stations")`)
	p.Press("v")
	p.WaitFor(`document.querySelector("#text mark")`)
	p.Press("?")
	p.WaitFor(`document.querySelector(".keys")`)
}

// TestTheFocusIsNeverLost holds that whatever opens takes the focus, and that
// whatever goes gives it to where the person was.
func TestTheFocusIsNeverLost(t *testing.T) {
	p := pasteStory(t, flood)
	at := func(id string) { t.Helper(); p.WaitFor(`document.activeElement.id === "` + id + `"`) }
	onMark := func() { t.Helper(); p.WaitFor(`document.activeElement.matches("#text mark.on")`) }
	at("text") // after a paste

	p.Focus(".tools .btn")
	p.Press(kb.Enter)
	at("sheet")
	p.Press(kb.Escape)
	p.WaitFor(`document.activeElement.matches(".tools .btn")`)

	p.Press("4") // checks off: just marks with words
	for range 9 {
		p.Press("j")
		onMark()
		if browsertest.Eval[bool](p, `document.activeElement.classList.contains("quote")`) {
			break
		}
	}
	p.Focus(".chain .link")
	p.Press(kb.Enter)
	at("who")
	p.Press(kb.Escape)
	p.WaitFor(`!document.getElementById("who")`)
	onMark()
	p.Press("r")
	at("label-0")
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card")`)
	p.WaitFor(`document.activeElement.matches("#text mark")`)
	p.Press("k")
	onMark()
	p.Press(kb.Delete)
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("Removed")`)
	onMark()
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card")`)
	p.Press("/")
	at("find")
	p.Press(kb.Escape)
	at("text")

	p.Click(".brand")
	at("paste")
}

// TestButtonsAreCalledByWhatTheyDo holds that keys are no part of a name, that
// a row of the list says what it is, and that acts on stories say on which.
func TestButtonsAreCalledByWhatTheyDo(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Size(1280, 900)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector(".row")`)
	p.Click(".row .row-text")
	p.WaitFor(`document.getElementById("relabel")`)
	assert.Equal(t, "R", browsertest.Eval[string](p, `document.getElementById("relabel").getAttribute("aria-keyshortcuts")`))
	assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll("button kbd")].every(k => k.closest("[aria-hidden]"))`))
	assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll(".row")].every(r => document.getElementById(r.querySelector("button").getAttribute("aria-describedby")) === r.querySelector(".row-meta"))`))
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelector(".item-acts")`)
	assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll(".item-acts button")].every(b => document.getElementById(b.getAttribute("aria-describedby")).textContent.startsWith("Flood drives 40"))`))
}

// TestTheSelectedMarkIsThereAgain holds that the way back from another screen
// leads to the mark that was left.
func TestTheSelectedMarkIsThereAgain(t *testing.T) {
	p := pasteStory(t, flood)
	p.Press("j")
	p.Press("j")
	p.WaitFor(`document.querySelector(".pos")?.textContent.startsWith("2 of")`)
	there := `document.querySelector("#text mark.on")?.dataset.mark === "` + browsertest.Eval[string](p, `document.querySelector("#text mark.on").dataset.mark`) + `"`
	for _, key := range []string{"v", "?"} {
		p.Press(key)
		p.WaitFor(`document.querySelector("main.page")`)
		p.Press(key)
		p.WaitFor(there + ` && document.activeElement.matches("mark.on") && document.querySelector(".card")`)
	}
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card")`)
	p.Press("v")
	p.WaitFor(`document.querySelector("main.page")`)
	p.Press("v")
	p.WaitFor(`document.querySelector("#text mark") && !document.querySelector(".card")`)
}

// TestTheListAsASheetTakesTheFocus holds that on a phone the focus is never
// under the list, nor lost with it.
func TestTheListAsASheetTakesTheFocus(t *testing.T) {
	p := pasteStory(t, flood)
	p.Size(390, 844)
	at := func(id string) { t.Helper(); p.WaitFor(`document.activeElement.id === "` + id + `"`) }
	for _, shut := range []func(){
		func() { p.Click(".shut") },
		func() { p.Press(kb.Escape) },
	} {
		p.Click("#thumb-list")
		at("tab-Marks")
		shut()
		p.WaitFor(`!document.querySelector(".sheeted")`)
		at("thumb-list")
	}
	p.Click("#thumb-list")
	at("tab-Marks")
	p.Click(".row .row-text")
	p.WaitFor(`!document.querySelector(".sheeted") && document.activeElement.matches("#text mark.on")`)
}

// TestTheBarAtTheFootCountsTheMarks holds that it does so too when nothing but the
// rows of the marks is drawn behind it, as after a look at the versions.
func TestTheBarAtTheFootCountsTheMarks(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(390, 844)
	p.Click("#sample")
	counted := `document.querySelector(".thumb span").textContent === document.querySelectorAll("#list .row").length + " marks"`
	p.WaitFor(counted)
	for range 8 { // the order of the two is the browser's
		p.Press("v")
		p.WaitFor(`document.querySelector(".change")`)
		p.Press("v")
		p.WaitFor(`document.querySelector("#list .row")`)
		p.WaitFor(counted)
	}
}

// TestHelpIsLeftForWhereItWasCalledFrom holds that it is, and the versions for the
// article, without a step more on the way back; and that help which was opened by its
// address is left for the start.
func TestHelpIsLeftForWhereItWasCalledFrom(t *testing.T) {
	p := pasteStory(t, flood)
	article := `document.querySelector("#text h1")?.textContent.startsWith("Flood drives")`
	for _, c := range []struct{ key, leave, shown string }{
		{"?", kb.Escape, `document.querySelector(".keys")`}, {"?", "?", `document.querySelector(".keys")`},
		{"v", kb.Escape, `document.querySelector("#newer")`}, {"v", "v", `document.querySelector("#newer")`},
	} {
		p.Press(c.key)
		p.WaitFor(c.shown)
		p.Press(c.leave)
		p.WaitFor(article)
	}
	back(p)
	p.WaitFor(`document.getElementById("paste")`)
	p.Navigate(browsertest.Eval[string](p, `location.origin`) + "/help")
	p.WaitForApp()
	p.Press(kb.Escape)
	p.WaitFor(`document.getElementById("paste")`)
}

// TestTheKeysLeadOnFromAMarkThatLeftTheList holds that the person goes on where
// they are when the filters take the row of the mark that was judged just now.
func TestTheKeysLeadOnFromAMarkThatLeftTheList(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelectorAll("#list [data-row]").length > 4`)
	ids := browsertest.Eval[[]string](p, `[...document.querySelectorAll("#list [data-row]")].map(r => r.dataset.row)`)
	on := func(id string) {
		t.Helper()
		p.WaitFor(`document.querySelector("#text mark.on")?.dataset.mark === "` + id + `"`)
	}
	browsertest.Eval[bool](p, `(f => { f.value = "unchecked"; return f.dispatchEvent(new Event("change")); })(document.getElementById("status-filter"))`)
	for _, id := range ids[:3] {
		p.Press("j")
		on(id)
	}
	for _, step := range []struct{ key, to string }{{"j", ids[3]}, {"k", ids[1]}} {
		judged := browsertest.Eval[string](p, `document.querySelector("#text mark.on").dataset.mark`)
		p.Press("s")
		p.WaitFor(`!document.querySelector('#list [data-row="` + judged + `"]')`)
		p.Press(step.key)
		on(step.to)
	}
}

// TestTheKeysLeadOnFromAMarkThatIsUndone holds that the text takes the focus of a
// mark that was made by hand when that is undone, and that the keys lead on there.
func TestTheKeysLeadOnFromAMarkThatIsUndone(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#text mark.quote")`)
	p.Press("m")
	p.Press(kb.ArrowRight)
	p.Press(kb.ArrowRight)
	p.WaitFor(`getSelection().toString().startsWith("Nobody was hurt")`)
	p.Press("f")
	p.WaitFor(`document.activeElement.matches("#text mark.figure.edited.on")`)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.activeElement.id === "text" && !document.querySelector(".card")`)
	p.Press("j")
	p.WaitFor(`document.querySelector("#text mark.on")?.textContent.includes("The water came")`)
}

// TestWhatIsTypedAfterTheKeyOfTheSearchGoesThere holds that it does when it is typed at once:
// a letter may be a key that judges the mark.
func TestWhatIsTypedAfterTheKeyOfTheSearchGoesThere(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#list .row")`)
	p.Press("j")
	p.WaitFor(`document.querySelector("#text mark.on")`)
	assert.Equal(t, "find", browsertest.Eval[string](p, `(document.activeElement.dispatchEvent(new KeyboardEvent("keydown", {key: "/", bubbles: true, cancelable: true})), document.activeElement.id)`))
}
