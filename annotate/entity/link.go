package entity

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// holders is how many bearers of one name are told apart.
const holders = 8

// foundOn makes an entity of the run, unless the name is known already.
func (f *finder) foundOn(r *run, base int) {
	words := strings.Count(r.key, " ") + 1
	for _, id := range f.keys[r.key] {
		if f.fuller(id, base, words, r) {
			return
		}
	}
	if words > 1 && r.kind == Person && len(f.keys[outer(r.key)]) > 0 {
		return // "John Smith" after "John Robert Smith"
	}
	id := ID(len(f.set.Entities) + 1)
	f.set.Entities = append(f.set.Entities, Entity{ID: id, Article: f.article, Name: f.spelt(r.name), Kind: r.kind})
	f.words = append(f.words, words)
	f.index(id, strings.Fields(r.key), r)
}

// fuller reports whether the key belongs to an entity of the same full name.
func (f *finder) fuller(id ID, base int, words int, r *run) bool {
	have := f.words[int(id)-1-base]
	return have == words && f.set.Entities[id-1].Kind == r.kind || have >= words && r.kind != Person
}

// outer returns the key of a person's first name and surname, whatever stands
// between them.
func outer(key string) string {
	return key[:strings.IndexByte(key, ' ')] + "…" + key[strings.LastIndexByte(key, ' ')+1:]
}

// index enters the names by which the entity may be called.
func (f *finder) index(id ID, words []string, r *run) {
	f.key(strings.Join(words, " "), id)
	if r.alias.Len() > 0 {
		f.key(f.folded(r.alias), id)
	}
	if len(words) < 2 {
		return
	}
	if r.kind == Person {
		f.indexPerson(id, words)
		return
	}
	if a := acronym(words); len(a) > 1 {
		f.key(a, id)
	}
	if r.kind == Organisation {
		if !f.Has(r.name.First, lexicon.NamePlace) && !f.Is(r.name.First, "us") {
			f.key(words[0], id)
		}
		if len(words) > 2 {
			f.key(words[0]+" "+words[1], id)
		}
	}
}

// indexPerson enters surname, compound surname and first name.
func (f *finder) indexPerson(id ID, words []string) {
	last := words[len(words)-1]
	f.key(last, id)
	if _, bare, ok := strings.Cut(last, "al-"); ok && bare != "" {
		f.key(bare, id)
	}
	if i := strings.LastIndexByte(last, '-'); i > 0 {
		f.key(last[i+1:], id)
	}
	if len(words) > 2 {
		f.key(strings.Join(words[len(words)-2:], " "), id)
		f.key(outer(strings.Join(words, " ")), id)
	}
	for i := 1; i+1 < len(words); i++ {
		if particle(words[i]) {
			f.key(strings.Join(words[i:], " "), id)
			break
		}
	}
	f.key(words[0], id)
}

// particle reports whether the word begins a compound surname.
func particle(word string) bool {
	switch word {
	case "van", "von", "de", "da", "di", "del", "della", "du", "le", "la", "dos", "das", "den", "der", "ter", "ten", "bin", "ibn", "ben", "el", "al":
		return true
	}
	return false
}

func (f *finder) key(key string, id ID) {
	for _, have := range f.keys[key] {
		if have == id {
			return
		}
	}
	if len(f.keys[key]) < holders {
		f.keys[key] = append(f.keys[key], id)
	}
}

// acronym returns the initials of the longer words of a name.
func acronym(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if w == "of" || w == "for" || w == "the" || w == "and" || w == "&" || w == "-" {
			continue
		}
		for _, c := range w {
			b.WriteRune(c)
			break
		}
	}
	return b.String()
}

// link makes the run a mention of the entity that it names.
func (f *finder) link(r *run) {
	if r.name.Len() == 0 && !f.retitled(r) {
		return
	}
	ids, full := f.keys[r.key], strings.Contains(r.key, " ")
	if len(ids) == 0 && full {
		ids = f.keys[outer(r.key)]
	}
	if len(ids) == 0 && r.styled {
		f.linkWords(r)
		return
	}
	if id, rivals := f.choose(r, ids, full); id != 0 {
		f.mention(r, id, rivals)
	}
}

// retitled takes the last word of a title without a name for the surname that it
// is elsewhere in the article: "Bishop", "Mr Major".
func (f *finder) retitled(r *run) bool {
	last := text.Range{First: r.all.Last - 1, Last: r.all.Last}
	if r.all.Len() > 2 || r.all.Len() == 2 && !f.honorific(text.Range{First: r.all.First, Last: last.First}) {
		return false
	}
	key := f.folded(last)
	if len(f.bySurname(key, f.keys[key])) == 0 {
		return false
	}
	r.key, r.name, r.title = key, last, text.Range{First: r.all.First, Last: last.First}
	return true
}

// choose picks the holder of a name: the only one introduced so far, the only
// one whose gender fits the title; else the first is named and the others are
// its rivals.
func (f *finder) choose(r *run, ids []ID, full bool) (ID, []ID) {
	if len(ids) == 1 {
		return ids[0], nil
	}
	var fit []ID
	for _, id := range ids {
		if e := &f.set.Entities[id-1]; r.gender == Unknown || e.Gender == Unknown || e.Gender == r.gender || full {
			fit = append(fit, id)
		}
	}
	if len(fit) == 0 {
		fit = ids
	}
	if known := f.gendered(fit, r.gender); len(known) == 1 && !full {
		fit = known
	}
	if known := f.introduced(fit); len(known) > 0 {
		fit = known
	}
	if len(fit) == 0 {
		return 0, nil
	}
	if full || len(fit) == 1 {
		return fit[0], nil
	}
	if titled := f.titled(fit, r); len(titled) == 1 {
		return titled[0], nil
	}
	by := f.bySurname(r.key, fit)
	if len(by) == 1 {
		return by[0], nil
	}
	if f.set.Entities[fit[0]-1].Kind != Person {
		return fit[0], nil
	}
	return fit[0], append([]ID{}, fit[1:]...)
}

// gendered returns the people known to be of the gender.
func (f *finder) gendered(ids []ID, g Gender) []ID {
	var known []ID
	for _, id := range ids {
		if g != Unknown && f.set.Entities[id-1].Gender == g {
			known = append(known, id)
		}
	}
	return known
}

// titled returns the people who bear the title that stands before the run's name.
func (f *finder) titled(ids []ID, r *run) []ID {
	if r.title.Len() == 0 || f.honorific(r.title) && r.title.Len() < 2 && inFull(lastWord(f.spelt(r.title))) == "" {
		return nil
	}
	word := lastWord(f.spelt(r.title))
	if full := inFull(word); full != "" {
		word = full
	}
	var by []ID
	for _, id := range ids {
		if f.set.Entities[id-1].Titled(word) {
			by = append(by, id)
		}
	}
	return by
}

// introduced returns those that the text has named before.
func (f *finder) introduced(ids []ID) []ID {
	var known []ID
	for _, id := range ids {
		if len(f.set.Entities[id-1].Mentions) > 0 {
			known = append(known, id)
		}
	}
	return known
}

// bySurname returns those whose surname, not first name, is the key.
func (f *finder) bySurname(key string, ids []ID) []ID {
	var by []ID
	for _, id := range ids {
		if e := &f.set.Entities[id-1]; e.Kind == Person && strings.HasSuffix(text.Fold(e.Name), " "+key) {
			by = append(by, id)
		}
	}
	return by
}

// linkWords links the names inside a run of a styled headline.
func (f *finder) linkWords(r *run) {
	for i := r.name.First; i < r.name.Last; {
		n := 1
		for w := min(4, r.name.Last-i); w > 0; w-- {
			part := run{all: text.Range{First: i, Last: i + w}, name: text.Range{First: i, Last: i + w}}
			part.key = f.folded(part.name)
			if id, rivals := f.choose(&part, f.keys[part.key], w > 1); id != 0 {
				f.mention(&part, id, rivals)
				n = w
				break
			}
		}
		i += n
	}
}
