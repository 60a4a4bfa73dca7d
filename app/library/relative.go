package library

import (
	"cmp"
	"slices"

	"stet/annotate/compare"
)

// Offer says that a story may be the next version of another.
type Offer struct {
	Of       string // the other story's ID
	Name     string // its name
	Version  int    // the number that the version would have, from 1
	Relation compare.Relation
	Shared   float64 // share of the shorter text's words that the other has
}

// The candidates that are compared in full: so many, with sketches that share
// at least so much.
const (
	candidates = 5
	leastParts = 4
)

// Relative returns the story that another may be the next version of, or nil.
// It waits for the store.
func (l *Library) Relative(id string) (*Offer, error) {
	s := l.Story(id)
	if s == nil || s.Newest() == nil {
		return nil, nil
	}
	docs := l.Documents(id)
	newest := docs[len(docs)-1]
	for _, r := range l.similar(id, sketch(s.Newest().Text)) {
		if err := l.Open(r.ID); err != nil {
			return nil, err
		}
		others := l.Documents(r.ID)
		if len(others) == 0 {
			continue
		}
		pair := compare.Versions(others[len(others)-1], newest).Pairs[0]
		if pair.Relation == compare.Update || pair.Relation == compare.Ask || pair.Relation == compare.Rewrite {
			return &Offer{Of: r.ID, Name: r.Name, Version: r.Versions + 1, Relation: pair.Relation, Shared: pair.Containment}, nil
		}
	}
	return nil, nil
}

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

// Others returns the other stories, those first whose newest version shares
// most with that of a story.
func (l *Library) Others(id string) []Row {
	var own Sketch
	rows := l.Rows()
	rows = slices.DeleteFunc(rows, func(r Row) bool {
		if r.ID == id {
			own = r.Sketch
		}
		return r.ID == id
	})
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(shared(b.Sketch, own), shared(a.Sketch, own)) })
	return rows
}
