package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// island is the article.
type island struct {
	stream
	page *page.Page
}

// fill shows a page, whose marks refer to their rows where they have one; painted
// is called after each stretch of it.
func (i *island) fill(s *session, element app.Value, p *page.Page, row func(*page.Mark) bool, painted func()) {
	if i.page == p && i.element != nil && i.element.Equal(element) {
		return
	}
	before, blocks := i.stands(), p.Blocks()
	i.page, i.group = p, page.Stretch
	i.stream.fill(s, element, len(blocks), func(n int) string {
		if n < len(i.stream.stands) && p.Same(blocks[n], before) {
			return i.stream.stands[n]
		}
		return p.Line(blocks[n], page.Options{Notes: true, Row: row}).HTML
	}, painted)
}

// stands returns the page whose lines stand in the document, or nil when they
// are of more than one.
func (i *island) stands() *page.Page {
	if i.at < i.n {
		return nil
	}
	return i.page
}
