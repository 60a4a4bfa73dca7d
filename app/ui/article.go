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

// fill shows a page; painted is called after each stretch of it.
func (i *island) fill(s *session, element app.Value, p *page.Page, painted func()) {
	if i.page == p && i.element != nil && i.element.Equal(element) {
		return
	}
	i.page = p
	blocks := p.Blocks()
	i.stream.fill(s, element, len(blocks), func(n int) string { return p.Line(blocks[n], page.Options{Notes: true}).HTML }, painted)
}
