package entity

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/text"
)

// Find finds the entities of a paste.
func Find(p *article.Paste) *Set {
	set := &Set{}
	var runs []run
	for first := 0; first < len(p.Zones); {
		last := first
		for last < len(p.Zones) && p.Zones[last].Article == p.Zones[first].Article {
			last++
		}
		f := finder{Paste: p, set: set, article: p.Zones[first].Article, keys: map[string][]ID{}, folds: map[string]string{}, runs: runs[:0]}
		f.read(first, last)
		runs = f.runs
		first = last
	}
	number(set)
	return set
}

// finder finds the entities of one article.
type finder struct {
	*article.Paste
	set     *Set
	article int
	runs    []run
	words   []int             // for each entity of the article: the words of its name
	keys    map[string][]ID   // folded name or part of a name → its holders, in order
	folds   map[string]string // names as printed → folded
}

func (f *finder) read(first, last int) {
	for z := first; z < last; z++ {
		f.Pause.Step(z, 3*len(f.Zones))
		if f.Zones[z].Role.Annotated() {
			f.scan(z)
		}
	}
	base := len(f.set.Entities)
	for i := range f.runs {
		f.Pause.Step(len(f.runs)+i, 3*len(f.runs))
		r := &f.runs[i]
		f.classify(r)
		r.key = f.folded(r.name)
	}
	f.offices()
	f.surnames()
	f.spread()
	for _, above := range [...]bool{false, true} {
		for i := range f.runs {
			if r := &f.runs[i]; r.above == above && r.founds() && r.name.Len() > 1 {
				f.foundOn(r, base)
			}
		}
	}
	for i := range f.runs {
		if r := &f.runs[i]; r.founds() && r.name.Len() == 1 && len(f.keys[r.key]) == 0 {
			f.foundOn(r, base)
		}
	}
	for i := range f.runs {
		f.Pause.Step(2*len(f.runs)+i, 3*len(f.runs))
		f.link(&f.runs[i])
	}
}

// number gives the entities IDs in order of their first mention, and drops
// those without any.
func number(s *Set) {
	to := make([]ID, len(s.Entities)+1)
	var kept []Entity
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if to[m.Entity] == 0 {
			kept = append(kept, s.Entities[m.Entity-1])
			to[m.Entity] = ID(len(kept))
			kept[len(kept)-1].ID = to[m.Entity]
		}
	}
	for i := range s.Mentions {
		m := &s.Mentions[i]
		m.Entity = to[m.Entity]
		for k, r := range m.Rivals {
			m.Rivals[k] = to[r]
		}
	}
	s.Entities = kept
}

func (f *finder) mention(r *run, id ID, rivals []ID) {
	e := &f.set.Entities[id-1]
	e.Mentions = append(e.Mentions, f.SpanOf(r.name))
	if e.Gender == Unknown && len(rivals) == 0 {
		e.Gender = r.gender
	}
	for _, title := range r.titles {
		addTitle(e, title.In(f.Source))
	}
	f.set.Mentions = append(f.set.Mentions, Mention{
		Tokens: r.name, Title: r.title, Entity: id, Rivals: rivals, Full: f.spelt(r.name) == e.Name,
	})
}

func addTitle(e *Entity, title string) {
	for _, have := range e.Titles {
		if strings.EqualFold(have, title) || text.Fold(have) == text.Fold(title) {
			return
		}
	}
	if len(e.Titles) < 8 {
		e.Titles = append(e.Titles, title)
	}
}
