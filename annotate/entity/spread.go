package entity

import "stet/annotate/internal/lexicon"

// surnames makes people of the names in full whose last word stands elsewhere
// behind "Mr" or the like, or speaks; and of those that look like a person's where it
// does what only people do.
func (f *finder) surnames() {
	known, acting := map[uint32]Gender{}, map[uint32]bool{}
	for i := range f.runs {
		r := &f.runs[i]
		switch last := f.Hash(r.name.Last - 1); {
		case r.name.Len() != 1:
		case r.title.Len() > 0 && f.honorific(r.title) || r.kind == Person && r.sure && !f.Has(r.name.First, lexicon.NameFirst):
			known[last] = r.gender
		case f.speaks(r):
			if _, ok := known[last]; !ok {
				known[last] = r.gender
			}
		case f.acts(r):
			acting[last] = true
		}
	}
	for i := range f.runs {
		r := &f.runs[i]
		if r.sure || r.name.Len() < 2 || r.kind == Place {
			continue
		}
		gender, ok := known[f.Hash(r.name.Last-1)]
		if !ok && !(acting[f.Hash(r.name.Last-1)] && f.humanlike(r)) {
			continue
		}
		r.kind, r.sure = Person, true
		if r.gender == Unknown {
			r.gender = gender
		}
		f.titleBefore(r)
		f.apposition(r)
	}
}

// humanlike reports whether the run looks like the name of a person: two words that are
// none of the language, where no place is named.
func (f *finder) humanlike(r *run) bool {
	return r.name.Len() == 2 && f.unworded(r.name.First) && f.unworded(r.name.First+1) && !f.IsIn(r.all.First-1, "in at near the")
}

// spread carries the kind of a name to its other runs that have none of their
// own.
func (f *finder) spread() {
	for i := range f.runs {
		if r := &f.runs[i]; r.sure && r.name.Len() > 1 {
			f.kinds[r.key] = r.kind
		}
	}
	for i := range f.runs {
		if r := &f.runs[i]; !r.sure && r.name.Len() > 1 {
			if k, ok := f.kinds[r.key]; ok {
				r.kind, r.sure = k, true
			}
		}
	}
}
