package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// The first stretch of an article is painted at once, the rest so many bytes of
// HTML a frame.
const (
	firstStretch = 64 << 10
	nextStretch  = 128 << 10
)

// island is an element whose children are lines of HTML, set once each and then
// only where they change.
type island struct {
	element app.Value
	page    *page.Page
	lines   []string
	filled  int // how many lines stand in the document
	turn    int // counts the fillings, so that an old one stops
}

// fill shows a page. What is long is painted from the top, frame by frame;
// painted is called after each stretch.
func (i *island) fill(s *session, element app.Value, p *page.Page, painted func()) {
	if i.page == p && i.element != nil && i.element.Equal(element) {
		return
	}
	lines := p.Lines(page.Options{Notes: true})
	html := make([]string, len(lines))
	for n := range lines {
		html[n] = lines[n].HTML
	}
	same := i.element != nil && i.element.Equal(element) && len(html) == len(i.lines) && i.filled == len(i.lines)
	old := i.lines
	i.element, i.page, i.lines = element, p, html
	if same {
		i.patch(old)
		return
	}
	i.turn++
	i.filled = 0
	element.Set("innerHTML", "")
	i.append(firstStretch)
	if i.filled < len(i.lines) {
		i.rest(s, i.turn, painted)
	}
}

// patch replaces the lines that differ.
func (i *island) patch(old []string) {
	children := i.element.Get("children")
	for n, html := range i.lines {
		if html != old[n] {
			children.Index(n).Set("outerHTML", html)
		}
	}
}

// append adds lines of about so many bytes.
func (i *island) append(bytes int) {
	var b strings.Builder
	for i.filled < len(i.lines) && b.Len() < bytes {
		b.WriteString(i.lines[i.filled])
		i.filled++
	}
	i.element.Call("insertAdjacentHTML", "beforeend", b.String())
}

// rest adds the lines that are missing, a stretch a frame.
func (i *island) rest(s *session, turn int, painted func()) {
	go func() {
		defer s.recover()
		for more := true; more; {
			nextFrame()
			done := make(chan bool)
			s.onScreen(func() {
				defer close(done)
				if turn == i.turn && i.filled < len(i.lines) {
					i.append(nextStretch)
					painted()
				} else {
					more = false
				}
			})
			<-done
		}
	}()
}
