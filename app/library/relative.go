package library

import (
	"cmp"
	"slices"
)

// Offer says that a story may be the next version of another.
type Offer struct {
	Of      string // the other story's ID
	Name    string // its name
	Version int    // the number that the version would have, from 1
	Shared  float64
	Sure    bool // it is an update for certain
}

// Question words the offer, up to the other story's name.
func (o *Offer) Question() string {
	if o.Sure {
		return "New version of"
	}
	return "Could this be a new version of"
}

// The candidates that are compared in full: so many, with sketches that share
// at least so much.
const (
	candidates = 5
	leastParts = 6
)

// similar returns the stories whose newest version shares most with a sketch,
// the likeliest first.
func (l *Library) similar(id string, to Sketch) []Row {
	type match struct {
		row Row
		n   int
	}
	var list []match
	for _, r := range l.Rows() {
		if n := shared(r.Sketch, to); r.ID != id && n >= min(leastParts, (len(to)+1)/2) && n > 0 {
			list = append(list, match{r, n})
		}
	}
	slices.SortStableFunc(list, func(a, b match) int { return cmp.Compare(b.n, a.n) })
	var out []Row
	for _, m := range list[:min(len(list), candidates)] {
		out = append(out, m.row)
	}
	return out
}
