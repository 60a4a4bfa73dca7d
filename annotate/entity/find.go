package entity

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// Find finds the entities of a paste.
func Find(p *article.Paste) *Set {
	n := p.Len() / 64
	f := finder{
		Paste: p, set: &Set{Entities: make([]Entity, 0, n), Mentions: make([]Mention, 0, 2*n)},
		keys: make(map[key]int32, 64), kinds: map[key]Kind{}, placed: map[uint32]bool{}, ranks: map[uint32]bool{},
		holders: make([]holder, 0, 64), found: make([]found, 0, 16),
	}
	for first := 0; first < len(p.Zones); {
		last := first
		for last < len(p.Zones) && p.Zones[last].Article == p.Zones[first].Article {
			last++
		}
		f.begin(p.Zones[first].Article)
		f.read(first, last)
		first = last
	}
	f.number()
	return f.set
}

// finder finds the entities of one article after another.
type finder struct {
	*article.Paste
	set      *Set
	article  int
	base     int  // entities of the articles before
	capitals bool // the zone that is read capitalises every word
	runs     []run
	found    []found // for each entity of the article
	keys     map[key]int32
	holders  []holder        // of names; keys has the first of each, counted from one
	kinds    map[key]Kind    // of full names
	ids      []ID            // what heldBy returned last
	placed   map[uint32]bool // words that are a place's name by themselves: "in Cumilla"
	ranks    map[uint32]bool // letters that an office is written short with: "OC"
}

// found is what is known of an entity while its article is read.
type found struct {
	name     text.Range
	family   text.Range // the surname that stands with another's name, empty for most
	words    int        // of the name
	mentions int        // so far
	bare     int        // of them by surname
	styled   int        // of them with "Mr" or the like that the first name denies
}

// begin forgets the article before.
func (f *finder) begin(article int) {
	f.article, f.base = article, len(f.set.Entities)
	f.runs, f.found, f.holders = f.runs[:0], f.found[:0], f.holders[:0]
	clear(f.keys)
	clear(f.kinds)
	clear(f.placed)
	clear(f.ranks)
}

func (f *finder) read(first, last int) {
	for z := first; z < last; z++ {
		f.Pause.Step(z, 3*len(f.Zones))
		if f.Zones[z].Role.Annotated() {
			f.scan(z)
		}
	}
	for i := range f.runs {
		f.Pause.Step(len(f.runs)+i, 3*len(f.runs))
		r := &f.runs[i]
		f.classify(r)
		r.key = f.keyOf(r.name)
		if r.kind == Place && r.name.Len() == 1 {
			f.placed[f.Hash(r.name.First)] = true
		}
	}
	f.offices()
	f.surnames()
	f.couples()
	f.spread()
	for _, above := range [...]bool{false, true} {
		for i := range f.runs {
			if r := &f.runs[i]; r.above == above && r.founds() && r.name.Len() > 1 {
				f.foundOn(r)
			}
		}
	}
	for i := range f.runs {
		if f.couple(i); f.runs[i].family.Len() > 0 {
			continue
		}
		if r := &f.runs[i]; r.founds() && r.name.Len() == 1 && f.keys[r.key] == 0 && f.shortFor(r) == 0 {
			f.foundOn(r)
		}
	}
	for i := range f.runs {
		f.Pause.Step(2*len(f.runs)+i, 3*len(f.runs))
		f.link(&f.runs[i])
	}
}

// number gives the entities IDs in order of their first mention and their
// mentions, and drops those without any.
func (f *finder) number() {
	s := f.set
	to, counts := make([]ID, len(s.Entities)+1), make([]int, len(s.Entities)+1)
	kept := make([]Entity, 0, len(s.Entities))
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if to[m.Entity] == 0 {
			kept = append(kept, s.Entities[m.Entity-1])
			to[m.Entity] = ID(len(kept))
			kept[len(kept)-1].ID = to[m.Entity]
		}
		counts[to[m.Entity]]++
	}
	spans := make([]text.Span, len(s.Mentions))
	for i := range kept {
		n := counts[i+1]
		kept[i].Mentions, spans = spans[:0:n], spans[n:]
	}
	for i := range s.Mentions {
		m := &s.Mentions[i]
		m.Entity = to[m.Entity]
		for k, r := range m.Rivals {
			m.Rivals[k] = to[r]
		}
		e := &kept[m.Entity-1]
		e.Mentions = append(e.Mentions, f.SpanOf(m.Tokens))
	}
	s.Entities = kept
}

func (f *finder) mention(r *run, id ID, rivals []ID) {
	e := &f.set.Entities[id-1]
	have := f.of(id)
	have.mentions++
	if have.words > 1 && r.key == f.keyOf(f.lastWords(have.name, 1)) {
		have.bare++
	}
	if len(rivals) == 0 && (e.Gender == Unknown || f.styledAgain(r, have, e)) {
		e.Gender = r.gender
	}
	for _, title := range r.titles {
		addTitle(e, title.In(f.Source))
	}
	f.set.Mentions = append(f.set.Mentions, Mention{
		Tokens: r.name, Title: r.title, Entity: id, Rivals: rivals, Full: f.spelt(r.name) == e.Name,
	})
}

// styledAgain reports whether "Mr" or the like before a name gives the person another gender
// than the first name does, for the third time: once or twice it may be a husband’s.
func (f *finder) styledAgain(r *run, have *found, e *Entity) bool {
	if r.title.Len() == 0 || r.gender == e.Gender || f.Value(r.title.First, lexicon.NameHonorific) == "" {
		return false
	}
	have.styled++
	return have.styled == 3 && !f.spouse(r, e)
}

// maxSpouse is how many tokens back a spouse is looked for.
const maxSpouse = 400

// spouse reports whether the text before a name may style a husband or wife of the person:
// it tells of one, or has a pronoun of the gender that the first name gives.
func (f *finder) spouse(r *run, e *Entity) bool {
	pronouns := "he him his"
	if e.Gender == Female {
		pronouns = "she her"
	}
	for i := max(f.runs[0].name.First, r.name.First-maxSpouse); i < r.name.First; i++ {
		if f.IsIn(i, pronouns) || f.IsIn(i, "wife husband widow") {
			return true
		}
	}
	return false
}

// of returns what is known of an entity of the article.
func (f *finder) of(id ID) *found { return &f.found[int(id)-1-f.base] }

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
