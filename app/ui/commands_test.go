//go:build !js

package ui_test

import (
	"strconv"
	"testing"

	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// TestEachKeyIsChangedOrSwitchedOff holds that each single key of the help page can be,
// that two commands never share one, and that it stays so on the device.
func TestEachKeyIsChangedOrSwitchedOff(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#list .row")`)
	p.Press("?")
	p.WaitFor(`document.querySelector(".keys")`)
	assert.Zero(t, browsertest.Eval[int](p, `[...document.querySelectorAll(".keys dt")].filter(e => !e.querySelector("button") && !/Ctrl|Esc|←/.test(e.textContent)).length`))
	assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll(".cap")].every(b => b.ariaLabel.endsWith("”: " + b.textContent))`), "each is called by what it shows")
	of := func(does string) string {
		t.Helper()
		p.WaitFor(`[...document.querySelectorAll("[data-row]")].find(b => b.ariaLabel.startsWith("Key for “` + does + `"))`)
		return browsertest.Eval[string](p, `[...document.querySelectorAll("[data-row]")].find(b => b.ariaLabel.startsWith("Key for “`+does+`")).id`)
	}
	change := func(does string) string {
		t.Helper()
		id := of(does)
		p.Click("#" + id)
		p.WaitFor(`document.activeElement.id === "new-key"`)
		return id
	}
	is := func(id, key string) {
		t.Helper()
		p.WaitFor(`document.activeElement.id === ` + strconv.Quote(id) + ` && document.activeElement.ariaLabel.endsWith(` + strconv.Quote("”: "+key) + `)`)
	}
	next := change("next mark")
	p.Press(kb.Escape)
	is(next, "j")
	change("next mark")
	p.Press("+")
	is(next, "+")
	change("next mark")
	p.Press("k") // which previous has
	is(next, "k")
	assert.Contains(t, p.Text(".toast"), "“previous mark, previous change” has + now.")
	status := change("status")
	p.Click(`[data-key=""]`)
	is(status, "off")
	mark := change("mark mode")
	p.Press("<")
	is(mark, "<")
	p.Reload()
	p.WaitFor(`document.querySelector(".keys")`)
	change("mark mode")
	p.Press("x")
	is(mark, "x")
	p.Press("?")
	p.WaitFor(`document.querySelector("#list .row")`)

	on := func(nth int) {
		t.Helper()
		p.WaitFor(`document.querySelector(".card .pos")?.textContent.startsWith("` + strconv.Itoa(nth) + ` of")`)
	}
	p.Press("k")
	on(1)
	assert.Equal(t, "+ k", browsertest.Eval[string](p, `[...document.querySelectorAll(".card-foot .end kbd")].map(k => k.textContent).reverse().join(" ")`))
	p.Press("k")
	on(2)
	p.Press("j") // which nothing has now
	p.Press("s")
	p.Press("+")
	on(1)
	assert.Zero(t, p.Count("#text [data-status]"))
	p.Press("m")
	p.Press("x")
	p.WaitFor(`getSelection().toString().length > 0`)

	p.Press("?")
	change("status")
	p.Click(`[data-key="s"]`)
	is(status, "s")
}
