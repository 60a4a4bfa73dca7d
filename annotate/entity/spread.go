package entity

import "stet/annotate/internal/lexicon"

// surnames makes people of the names in full whose last word stands elsewhere
// behind "Mr" or the like, or speaks.
func (f *finder) surnames() {
	known := map[uint32]Gender{}
	for i := range f.runs {
		r := &f.runs[i]
		if r.name.Len() != 1 {
			continue
		}
		if r.title.Len() > 0 && f.honorific(r.title) || r.kind == Person && r.sure && !f.Has(r.name.First, lexicon.NameFirst) {
			known[f.Hash(r.name.First)] = r.gender
		} else if _, ok := known[f.Hash(r.name.First)]; !ok && f.speaks(r) {
			known[f.Hash(r.name.First)] = r.gender
		}
	}
	for i := range f.runs {
		r := &f.runs[i]
		if r.sure || r.name.Len() < 2 || r.kind == Place {
			continue
		}
		if gender, ok := known[f.Hash(r.name.Last-1)]; ok {
			r.kind, r.sure = Person, true
			if r.gender == Unknown {
				r.gender = gender
			}
			f.titleBefore(r)
			f.apposition(r)
		}
	}
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
