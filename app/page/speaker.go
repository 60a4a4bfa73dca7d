package page

import (
	"slices"

	"stet/annotate/quote"
	"stet/app/story"
)

// correctSpeakers lays the reader's corrections of who says what over the
// engine's answers.
//
// A correction holds at its mark and at every mark that names its speaker by
// the same words. When those words are no name ("she", "the minister"), it
// goes on to the marks after them that were resolved to the same wrong person
// without a name, until a name is said again.
func (p *Page) correctSpeakers() {
	for i, m := range p.Marks {
		if m.Reader == nil || m.Reader.Speaker == "" {
			continue
		}
		m.Says, m.Corrected = m.Reader.Speaker, true
		if s := m.Speaker(); s != nil && s.Name != "" {
			p.spread(i, *s, m.Reader.Speaker)
		}
	}
	p.giveFiguresTheirSpeaker()
}

// spread corrects the marks that share the fault of the one at index i.
func (p *Page) spread(i int, wrong quote.Speaker, right string) {
	ended := named(wrong)
	for j, m := range p.Marks {
		s := m.Speaker()
		if s == nil || j == i || m.Reader != nil && m.Reader.Speaker != "" {
			continue
		}
		same := !wrong.Mention.Empty() && s.Mention == wrong.Mention
		if j > i && !same && named(*s) {
			ended = true
		}
		if same || j > i && !ended && s.Name == wrong.Name && s.Entity == wrong.Entity {
			m.Says, m.Corrected = right, true
		}
	}
}

// named reports whether the words that name the speaker are a name.
func named(s quote.Speaker) bool {
	return slices.Contains([]quote.Resolution{quote.ByName, quote.BySurname, quote.ByLabel}, s.ResolvedBy)
}

// giveFiguresTheirSpeaker sets who says a figure: the speaker of the innermost
// quote around it. Marks stand outer before inner, so the quotes around a mark
// are the last of those before it that have not ended.
func (p *Page) giveFiguresTheirSpeaker() {
	var open []*Mark
	for _, m := range p.Marks {
		for len(open) > 0 && open[len(open)-1].Key.End <= m.Key.Start {
			open = open[:len(open)-1]
		}
		switch {
		case m.Kind == story.Quote:
			open = append(open, m)
		case m.Kind == story.Figure && m.Says == "":
			for i := len(open) - 1; i >= 0 && m.Says == ""; i-- {
				if open[i].Key.Contains(m.Key.Span) {
					m.Says = open[i].Says
				}
			}
		}
	}
}
