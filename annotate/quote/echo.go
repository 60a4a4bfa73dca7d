package quote

import (
	"slices"
	"strings"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// How many quotes of an article are compared with its headline, and how many words of
// each.
const (
	maxEchoes = 100
	maxEcho   = 300
)

// echo gives marked words of a headline that it has nobody say to who says them in the
// story: "‘Total chaos’: Airport closes", "“It was total chaos,” said Kim Lee".
func (f *finder) echo() {
	for i := range f.drafts {
		d := &f.drafts[i]
		if d.rule != ruleHeadlineLabel || d.speaker.Name != "" {
			continue
		}
		for k := i + 1; k < len(f.drafts) && k < i+maxEchoes; k++ {
			said := &f.drafts[k]
			if f.Zones[said.zone].Article != f.Zones[d.zone].Article {
				break
			}
			if said.kind.Quoted() && said.speaker.Name != "" && !f.styledZone(said.zone) && f.repeats(said, d.parts[0]) {
				d.speaker = said.speaker
				d.speaker.Mention, d.speaker.ResolvedBy = text.Span{}, ByFloating
				break
			}
		}
	}
}

// offices gives what an office says above a story to the one person whom the story quotes
// and who holds it: "Minister: No new tax", "… Finance Minister Kwabena Ofori said". Of a
// trade there are others: "Nurse says ward had no oxygen".
func (f *finder) offices() {
	r := &resolver{finder: f}
	for i := range f.drafts {
		d := &f.drafts[i]
		role := f.Zones[d.zone].Role
		if role != article.Headline && role != article.Standfirst || d.who.Len() == 0 || d.speaker.Entity != 0 {
			continue
		}
		core := r.core(d.who)
		post := core.Last - 1
		top := core.Len() > 1 && f.IsIn(post, topPosts)
		if !top && !f.Has(post, lexicon.QuoteOffice) || r.spokes(post) || f.IsIn(post, "witness neighbour neighbor source lawyer") {
			continue
		}
		if e := r.quotedOffice(i, core); e != nil {
			d.speaker.be(e, Person)
		}
	}
}

// quotedOffice returns the one person of an office whom the story below the draft quotes;
// nil when there is none, or are two.
func (r *resolver) quotedOffice(i int, office text.Range) (found *entity.Entity) {
	title := r.titleLike(office.Last - 1)
	story := r.Zones[r.drafts[i].zone].Article
	for k := i + 1; k < min(i+maxEchoes, len(r.drafts)) && r.Zones[r.drafts[k].zone].Article == story; k++ {
		e := r.set.Get(r.drafts[k].speaker.Entity)
		if e == nil || e == found || e.Kind != entity.Person {
			continue
		}
		held := e.Titled(title) || e.Titled(r.Folded(office.Last-1)) || r.runs(e, office)
		if !held || r.outranked(office, e) || r.former(e, i) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// topPosts are what headlines call whoever runs a body.
const topPosts = "boss chief ceo executive head coach manager"

// runs reports whether a person runs the body before the post by which a headline calls them:
// "Ryanair boss", of "Ryanair chief executive Ann Lee".
func (r *resolver) runs(e *entity.Entity, office text.Range) bool {
	if office.Len() < 2 || !r.IsIn(office.Last-1, topPosts) || !r.Flag(office.First, text.Upper) {
		return false
	}
	if !e.Called(r.Folded(office.First)) {
		return false
	}
	return slices.ContainsFunc(strings.Fields(topPosts), e.Titled)
}

// former reports whether the story below a draft first names a person as one who holds an
// office no more: "Former finance minister Ann Lee".
func (r *resolver) former(e *entity.Entity, i int) bool {
	from := r.set.From(r.drafts[i].at())
	for k := from; k < min(from+maxNames, len(r.set.Mentions)); k++ {
		if m := &r.set.Mentions[k]; m.Entity == e.ID {
			at := m.Tokens.First
			return r.IsIn(at-2, "former retired") || r.Is(at-3, "former")
		}
	}
	return false
}

// repeats reports whether the words of a range, two or more, stand in a quote.
func (f *finder) repeats(d *draft, words text.Range) bool {
	want := f.spelling(words)
	if len(want) < 2 {
		return false
	}
	for _, p := range d.parts {
		have := f.spelling(p)
		for len(have) >= len(want) {
			n := 0
			for n < len(want) && have[n] == want[n] {
				n++
			}
			if n == len(want) {
				return true
			}
			have = have[1:]
		}
	}
	return false
}

// spelling returns what tells the first words of a range from others.
func (f *finder) spelling(r text.Range) []uint32 {
	words := make([]uint32, 0, 32)
	for i := r.First; i < min(r.Last, r.First+maxEcho); i++ {
		if k := f.Kind(i); k == text.Word || k == text.Number {
			words = append(words, f.Hash(i))
		}
	}
	return words
}
