package entity

import "stet/annotate/internal/lexicon"

// couples makes people of the names behind a first name and "and".
func (f *finder) couples() {
	for i := 0; i+1 < len(f.runs); i++ {
		if r, next := &f.runs[i], &f.runs[i+1]; !next.sure && next.kind != Place && f.paired(r, next) {
			next.kind, next.sure = Person, true
		}
	}
}

// paired reports whether a first name and a name in full stand side by side: "Doug and
// Merle Hattie".
func (f *finder) paired(r, next *run) bool {
	if r.name.Len() != 1 || r.title.Len() > 0 || r.kind == Place || !f.Has(r.name.First, lexicon.NameFirst) {
		return false
	}
	if !f.Is(r.all.Last, "and") || next.name.First != r.all.Last+1 || next.title.Len() > 0 {
		return false
	}
	return f.countWords(next.name) == 2 && !f.Has(next.name.Last-1, lexicon.NameOrgHead)
}

// couple founds a person on a first name that shares the surname of the name behind
// it: "Doug and Merle Hattie" are Doug Hattie and Merle Hattie.
func (f *finder) couple(i int) {
	if i+1 >= len(f.runs) {
		return
	}
	r, next := &f.runs[i], &f.runs[i+1]
	if f.keys[r.key] != 0 || next.kind != Person || !f.paired(r, next) {
		return
	}
	family := f.lastWords(next.name, 1)
	full := f.keyFrom(f.keyOf(r.name).then(" "), family)
	if f.keys[full] != 0 {
		r.key, r.family = full, family
		return
	}
	id := ID(len(f.set.Entities) + 1)
	name := f.spelt(r.name) + " " + f.spelt(family)
	f.set.Entities = append(f.set.Entities, Entity{ID: id, Article: f.article, Name: name, Kind: Person})
	f.found = append(f.found, found{name: r.name, family: family, words: 2})
	r.kind, r.sure, r.family = Person, true, family
	for _, k := range [...]key{full, r.key, f.keyOf(family)} {
		f.hold(k, id)
	}
}
