package page

import (
	"cmp"
	"slices"
	"strings"

	"stet/annotate/article"
	"stet/annotate/quote"
	"stet/app/story"
)

// Voice is one speaker of an article and how much is quoted of them.
type Voice struct {
	Name   string
	Kind   quote.SpeakerKind
	Title  string // as printed: "chief executive"; or ""
	Quotes int
	Words  int // in all their quotes
}

// Voices returns who is heard in the article, who says most first. Quotes of the
// headline and the standfirst repeat the body and do not count.
func (p *Page) Voices() []Voice {
	byName := map[string]*Voice{}
	var order []*Voice
	for _, m := range p.Marks {
		if m.Kind != story.Quote || p.repeats(m) {
			continue
		}
		name := m.Says
		if name == "" {
			name = "Not known"
		}
		v := byName[name]
		if v == nil {
			v = p.voice(name, m)
			byName[name] = v
			order = append(order, v)
		}
		v.Quotes++
		for _, part := range m.Parts {
			v.Words += len(strings.Fields(part.In(p.Doc.Text)))
		}
	}
	slices.SortStableFunc(order, func(a, b *Voice) int { return cmp.Compare(b.Words, a.Words) })
	out := make([]Voice, len(order))
	for i, v := range order {
		out[i] = *v
	}
	return out
}

// repeats reports whether a mark stands above the story.
func (p *Page) repeats(m *Mark) bool {
	if m.Zone < 0 {
		return false
	}
	role := p.Doc.Paste.Zones[m.Zone].Role
	return role == article.Headline || role == article.Standfirst
}

func (p *Page) voice(name string, m *Mark) *Voice {
	v := &Voice{Name: name, Kind: quote.Unknown}
	s := m.Speaker()
	if s == nil || m.Corrected || m.Says == "" {
		return v
	}
	v.Kind = s.Kind
	if e := p.Doc.Entities.Get(s.Entity); e != nil && len(e.Titles) > 0 {
		v.Title = e.Titles[0]
	}
	return v
}
