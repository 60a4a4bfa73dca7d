package entity

import (
	"slices"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// foundOn makes an entity of the run, unless the name is known already.
func (f *finder) foundOn(r *run) {
	words := f.countWords(r.name)
	for _, id := range f.heldBy(r.key) {
		if f.fuller(id, words, r) {
			return
		}
	}
	if words > 1 && r.kind == Person && f.keys[f.outer(r.name)] != 0 {
		return // "John Smith" after "John Robert Smith"
	}
	if f.shortFor(r) != 0 {
		return
	}
	id := ID(len(f.set.Entities) + 1)
	f.set.Entities = append(f.set.Entities, Entity{ID: id, Article: f.article, Name: f.spelt(f.withSuffix(r.name)), Kind: r.kind})
	f.found = append(f.found, found{name: r.name, words: words})
	f.index(id, words, r)
}

// withSuffix returns a name with what tells a son from his father: "Robert Hale
// Jr.", "Martin King III". It is no title, but nobody is called by it alone.
func (f *finder) withSuffix(name text.Range) text.Range {
	i := name.Last
	if f.Is(i, ",") && f.IsIn(i+1, "jr sr") {
		i++
	}
	if name.Len() < 2 || !f.Flag(i, text.Upper) || !f.IsIn(i, "jr sr ii iii iv") {
		return name
	}
	name.Last = i + 1
	if f.IsIn(i, "jr sr") && f.Is(i+1, ".") && !f.Flag(i+1, text.SpaceBefore) {
		name.Last++
	}
	return name
}

// fuller reports whether the key belongs to an entity of the same full name.
func (f *finder) fuller(id ID, words int, r *run) bool {
	have := f.of(id).words
	return have == words && f.set.Entities[id-1].Kind == r.kind || have >= words && r.kind != Person
}

// index enters the names by which the entity may be called.
func (f *finder) index(id ID, words int, r *run) {
	f.hold(r.key, id)
	if r.alias.Len() > 0 {
		f.hold(f.keyOf(r.alias), id)
	}
	if words < 2 {
		return
	}
	if r.kind == Person {
		f.indexPerson(id, words, r.name)
		return
	}
	if k, size := f.acronym(r.name); size > 1 {
		f.hold(k, id)
	}
	f.indexShort(id, words, r)
	if r.kind == Organisation {
		if !f.Has(r.name.First, lexicon.NamePlace) && !f.Is(r.name.First, "us") && !f.placed[f.Hash(r.name.First)] {
			f.hold(f.keyOf(f.firstWords(r.name, 1)), id)
		}
		if words > 2 {
			f.hold(f.keyOf(f.firstWords(r.name, 2)), id)
		} else if last := r.name.Last - 1; f.Ends(last, "s") && !f.HasAny(last, lexicon.NameOrgHead, lexicon.NamePlace) {
			f.hold(f.keyOf(f.lastWords(r.name, 1)), id) // "the Hawks"
		}
	}
}

// longestShort is how many words the short form of a body's name has at most.
const longestShort = 2

// indexShort enters the ends of a body's name that it is called by for short: "the Commission",
// "the High Court".
func (f *finder) indexShort(id ID, words int, r *run) {
	if r.kind != Organisation || !f.Has(r.name.Last-1, lexicon.NameOrgHead) {
		return
	}
	if f.Has(r.name.First, lexicon.NameRole) {
		return // "Operator Tarn Transit"
	}
	for i := r.name.First; i < r.name.Last; i++ {
		if f.IsIn(i, "of for and") {
			return // "President of the League"
		}
	}
	for n := 1; n <= longestShort && n < words; n++ {
		f.hold(f.shortKey(f.lastWords(r.name, n)), id)
	}
}

// shortKey returns the key of a name that may be short for another.
func (f *finder) shortKey(name text.Range) key { return f.keyOf(name).then("…") }

// shortFor returns the only body known so far that the run may be short for, or zero: "the
// Commission", "Council says", "the High Court", but not "Court papers" or "Police said".
func (f *finder) shortFor(r *run) ID {
	last := r.name.Last - 1
	if r.kind == Person || r.name.Len() > longestShort || !f.Has(last, lexicon.NameOrgHead) {
		return 0
	}
	if r.name.Len() == 1 && (f.Is(last, "police") || !f.Is(last-1, "the") && !f.said(r.all.Last)) {
		return 0
	}
	if ids := f.heldBy(f.shortKey(r.name)); len(ids) == 1 {
		return ids[0]
	}
	return 0
}

// indexPerson enters surname, compound surname and first name.
func (f *finder) indexPerson(id ID, words int, name text.Range) {
	last := f.lastWords(name, 1)
	f.hold(f.keyOf(last), id)
	f.indexHyphened(id, last)
	if middle := f.lastWords(name, 2); words > 2 && f.patronymic(last) {
		f.hold(f.keyOf(text.Range{First: middle.First, Last: last.First}), id) // "Kwan" of "Raymond Kwan Chi-hang"
	}
	if words > 2 {
		f.hold(f.keyOf(f.lastWords(name, 2)), id)
		f.hold(f.outer(name), id)
	}
	for i := f.wordEnd(name.First, name); i < last.First; i = f.wordEnd(i, name) {
		if f.particle(i, name) {
			f.hold(f.keyOf(text.Range{First: i, Last: name.Last}), id)
			break
		}
	}
	f.hold(f.keyOf(f.firstWords(name, 1)), id)
}

// indexHyphened enters a surname without its "al-", and the last of the names
// that hyphens join.
func (f *finder) indexHyphened(id ID, last text.Range) {
	joined, bare := 0, 0
	for i := last.First + 1; i+1 < last.Last; i++ {
		if !f.Is(i, "-") {
			continue
		}
		if joined = i + 1; bare == 0 && strings.HasSuffix(f.Folded(i-1), "al") {
			bare = joined
		}
	}
	for _, first := range [...]int{bare, joined} {
		if first > 0 {
			f.hold(f.keyOf(text.Range{First: first, Last: last.Last}), id)
		}
	}
}

// link makes the run a mention of the entity that it names.
func (f *finder) link(r *run) {
	if r.name.Len() == 0 && !f.retitled(r) {
		return
	}
	ids, full := f.heldBy(r.key), f.countWords(r.name) > 1
	if len(ids) == 0 && full {
		ids = f.heldBy(f.outer(r.name))
	}
	if len(ids) == 0 {
		if id := f.shortFor(r); id != 0 {
			f.mention(r, id, nil)
			return
		}
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
	key := f.keyOf(last)
	if len(f.bySurname(last, f.heldBy(key))) == 0 {
		return false
	}
	r.key, r.name, r.title = key, last, text.Range{First: r.all.First, Last: last.First}
	return true
}

// choose picks the holder of a name: the only one introduced so far, or the only one
// whose gender fits the title; else the one named last, unless the story calls another
// by the surname, and the others are its rivals. Of bodies it is the first.
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
	by := f.bySurname(r.name, fit)
	if len(by) == 1 {
		return by[0], nil
	}
	if f.set.Entities[fit[0]-1].Kind != Person {
		return fit[0], nil
	}
	if len(by) > 1 {
		fit = by
	}
	last := f.lastNamed(fit)
	if id := f.byword(fit, last); id != 0 {
		last = id
	}
	return last, slices.DeleteFunc(slices.Clone(fit), func(id ID) bool { return id == last })
}

// byword returns, of several people, another than the one named last whom the article
// calls by the bare surname, as it does with whom it is about: again and again, or
// whoever it is where the last is a relative: "his daughter, Thea Dunmore". It returns
// zero when there is none.
func (f *finder) byword(ids []ID, last ID) ID {
	least := 2
	if f.kin(last) {
		least = 0
	}
	for _, id := range ids {
		if id != last && f.of(id).bare >= max(least, f.of(last).bare) {
			return id
		}
	}
	return 0
}

// kin reports whether somebody is named as a relative who stands behind another: "his
// wife, Ann Lee". Parents mostly speak for themselves.
func (f *finder) kin(id ID) bool {
	for _, word := range strings.Fields("wife husband son daughter brother sister widow widower uncle aunt cousin nephew niece grandson granddaughter") {
		if f.set.Entities[id-1].Titled(word) {
			return true
		}
	}
	return false
}

// maxSince is how many mentions before a name its holders are looked for.
const maxSince = 40

// lastNamed returns which of several people was named last so far.
func (f *finder) lastNamed(ids []ID) ID {
	n := len(f.set.Mentions)
	for k := n - 1; k >= 0 && k > n-maxSince; k-- {
		if id := f.set.Mentions[k].Entity; slices.Contains(ids, id) {
			return id
		}
	}
	return ids[0]
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
		if f.of(id).mentions > 0 {
			known = append(known, id)
		}
	}
	return known
}

// bySurname returns those whose surname, not first name, is the name.
func (f *finder) bySurname(name text.Range, ids []ID) []ID {
	var by []ID
	words, surname := f.countWords(name), f.keyOf(name)
	for _, id := range ids {
		if f.set.Entities[id-1].Kind == Person && f.surnamedBy(f.of(id), words, surname) {
			by = append(by, id)
		}
	}
	return by
}

// surnamedBy reports whether the last words of a person's name are the surname, or the one that
// stands with another's name is.
func (f *finder) surnamedBy(e *found, words int, surname key) bool {
	if e.words <= words {
		return false
	}
	return f.keyOf(f.lastWords(e.name, words)) == surname || e.family.Len() > 0 && f.keyOf(e.family) == surname
}

// linkWords links the names inside a run of a styled headline.
func (f *finder) linkWords(r *run) {
	for i := r.name.First; i < r.name.Last; {
		n := 1
		for w := min(4, r.name.Last-i); w > 0; w-- {
			part := run{all: text.Range{First: i, Last: i + w}, name: text.Range{First: i, Last: i + w}}
			part.key = f.keyOf(part.name)
			if id, rivals := f.choose(&part, f.heldBy(part.key), w > 1); id != 0 {
				f.mention(&part, id, rivals)
				n = w
				break
			}
		}
		i += n
	}
}
