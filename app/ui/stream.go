package ui

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// The first stretch of a long element is painted at once, the rest so many
// bytes of HTML a frame.
const (
	firstStretch = 32 << 10
	nextStretch  = 40 << 10
)

// stream fills an element with children of HTML, from the top and frame by
// frame where there are many, and touches only those that differ from what
// stands there.
type stream struct {
	element app.Value
	group   int              // so many children stand together in one of class "stretch"; 0: each on its own
	stands  []string         // the HTML of each child that stands in the document
	n       int              // how many there shall be
	html    func(int) string // one of them
	at      int              // those before are as they shall be
	turn    int              // counts the fillings, so that an old one stops
}

// fill has the element hold n children; painted is called after each stretch.
func (f *stream) fill(s *session, element app.Value, n int, html func(int) string, painted func()) {
	if f.element == nil || !f.element.Equal(element) {
		element.Set("innerHTML", "")
		f.element, f.stands = element, nil
	}
	f.n, f.html, f.at = n, html, 0
	f.turn++
	if f.advance(firstStretch); f.at < n {
		f.rest(s, f.turn, painted)
	}
}

// advance brings children up to date, of about so many bytes. What is too much
// goes with the last of them.
func (f *stream) advance(bytes int) {
	had := focused()
	for ; f.at < min(f.n, len(f.stands)) && bytes > 0; f.at++ {
		html := f.html(f.at)
		bytes -= len(html) / 8 // to write it is the lesser part
		if html != f.stands[f.at] {
			home, i := f.home(f.at)
			home.Get("children").Index(i).Set("outerHTML", html)
			f.stands[f.at] = html
			bytes -= len(html)
		}
	}
	refocus(had)
	for f.at == len(f.stands) && f.at < f.n && bytes > 0 {
		bytes -= f.extend(bytes)
	}
	if f.at == f.n {
		f.cut()
	}
}

// extend appends children, of about so many bytes, but no more than stand
// together. It returns how many bytes they have.
func (f *stream) extend(bytes int) int {
	home, i := f.home(f.at)
	if i == 0 && f.group > 0 {
		home = document().Call("createElement", "div")
		home.Set("className", "stretch")
		f.element.Call("append", home)
	}
	var b strings.Builder
	for f.at < f.n && b.Len() < bytes {
		html := f.html(f.at)
		b.WriteString(html)
		f.stands = append(f.stands, html)
		if f.at++; f.group > 0 && f.at%f.group == 0 {
			break
		}
	}
	home.Call("insertAdjacentHTML", "beforeend", b.String())
	return b.Len()
}

// home returns the element that the nth child stands in, and its place there.
func (f *stream) home(n int) (app.Value, int) {
	if f.group == 0 {
		return f.element, n
	}
	return f.element.Get("children").Index(n / f.group), n % f.group
}

// cut takes away the children that are too many.
func (f *stream) cut() {
	if len(f.stands) == f.n {
		return
	}
	rest := document().Call("createRange")
	if home, i := f.home(f.n); i > 0 || f.group == 0 {
		rest.Call("setStart", home, i)
	} else {
		rest.Call("setStartBefore", home)
	}
	rest.Call("setEnd", f.element, f.element.Get("childNodes").Get("length"))
	rest.Call("deleteContents")
	f.stands = f.stands[:f.n]
}

// insert puts children before the one at a place, where each stands on its own.
func (f *stream) insert(at, n int, html func(int) string) {
	list := make([]string, n)
	for i := range list {
		list[i] = html(i)
	}
	f.element.Get("children").Index(at).Call("insertAdjacentHTML", "beforebegin", strings.Join(list, ""))
	f.stands = slices.Insert(f.stands, at, list...)
}

// remove takes children away, where each stands on its own.
func (f *stream) remove(at, n int) {
	gone := document().Call("createRange")
	gone.Call("setStart", f.element, at)
	gone.Call("setEnd", f.element, at+n)
	gone.Call("deleteContents")
	f.stands = slices.Delete(f.stands, at, at+n)
}

// rest goes on, a stretch a frame.
func (f *stream) rest(s *session, turn int, painted func()) {
	go func() {
		defer s.recover()
		for more := true; more; {
			nextFrame()
			done := make(chan struct{})
			s.onPage(func() {
				defer close(done)
				if more = turn == f.turn && f.at < f.n; more {
					f.advance(nextStretch)
					painted()
				}
			})
			<-done
		}
	}()
}
