package ui

import (
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
	children := f.element.Get("children")
	had := focused()
	for ; f.at < min(f.n, len(f.stands)) && bytes > 0; f.at++ {
		html := f.html(f.at)
		bytes -= len(html) / 8 // to write it is the lesser part
		if html != f.stands[f.at] {
			children.Index(f.at).Set("outerHTML", html)
			f.stands[f.at] = html
			bytes -= len(html)
		}
	}
	refocus(had)
	var b strings.Builder
	for ; f.at < f.n && f.at >= len(f.stands) && bytes > 0; f.at++ {
		html := f.html(f.at)
		b.WriteString(html)
		f.stands = append(f.stands, html)
		bytes -= len(html)
	}
	if b.Len() > 0 {
		f.element.Call("insertAdjacentHTML", "beforeend", b.String())
	}
	if f.at == f.n {
		f.cut()
	}
}

// cut takes away the children that are too many.
func (f *stream) cut() {
	if len(f.stands) == f.n {
		return
	}
	rest := document().Call("createRange")
	rest.Call("setStart", f.element, f.n)
	rest.Call("setEnd", f.element, len(f.stands))
	rest.Call("deleteContents")
	f.stands = f.stands[:f.n]
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
