package ui

import (
	"math"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// reading is how far an article has been read.
type reading struct {
	version int
	at      int // where the topmost block that is seen begins, in bytes of the text
	top     int // where it stood in the window
}

// readingOf returns how far a story was read, and whether that is known.
func readingOf(story string) (r reading, known bool) {
	version, rest, _ := strings.Cut(ofTab.get(readingSetting+story), " ")
	at, top, known := strings.Cut(rest, " ")
	r.version, _ = strconv.Atoi(version)
	r.at, _ = strconv.Atoi(at)
	r.top, _ = strconv.Atoi(top)
	return r, known
}

// keepReading notes how far the article on the screen has been read.
func (f *frame) keepReading() {
	defer f.S.recover()
	if f.route.screen != readScreen {
		return
	}
	block := topBlock()
	if !block.Truthy() {
		return
	}
	value := ""
	if app.Window().Get("scrollY").Float() > 0 {
		top := int(math.Round(block.Call("getBoundingClientRect").Get("top").Float()))
		value = strconv.Itoa(f.S.versionOf(f.route.story)-1) + " " + block.Get("dataset").Get("at").String() + " " + strconv.Itoa(top)
	}
	ofTab.call("setItem", readingSetting+f.route.story, value)
}

// topBlock returns the first block of the article that is not above the window,
// or one that is not truthy.
func topBlock() app.Value {
	stretch := firstBelow(document().Call("querySelectorAll", "#text > *"))
	if !stretch.Truthy() {
		return stretch
	}
	return firstBelow(stretch.Call("querySelectorAll", "[data-at]"))
}

// firstBelow returns the first of the elements whose end is below the bar.
func firstBelow(elements app.Value) app.Value {
	bar := document().Call("querySelector", ".bar").Call("getBoundingClientRect").Get("bottom").Float()
	for i := range elements.Get("length").Int() {
		if v := elements.Index(i); v.Call("getBoundingClientRect").Get("bottom").Float() > bar {
			return v
		}
	}
	return app.Null()
}

// readOn scrolls to where the article was left, as soon as so much of it is
// drawn, unless the person has scrolled by then.
func (r *reader) readOn() {
	if !r.unread {
		return
	}
	if r.left.version != r.version {
		r.left, r.unread = reading{}, false
		return
	}
	block := document().Call("querySelector", `#text [data-at="`+strconv.Itoa(r.left.at)+`"]`)
	if !block.Truthy() {
		return
	}
	r.unread = false
	if app.Window().Get("scrollY").Float() > 0 {
		return
	}
	block.Call("scrollIntoView")
	app.Window().Call("scrollBy", 0, block.Call("getBoundingClientRect").Get("top").Float()-float64(r.left.top))
}
