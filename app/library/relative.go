package library

import (
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
	for _, r := range l.similar(id) {
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

// similar returns the stories whose newest version shares most with that of a
// story, the likeliest first.
func (l *Library) similar(id string) []Row {
	own := l.sketchOf(id)
	var out []Row
	for _, r := range l.Others(id) {
		if n := shared(r.Sketch, own); n < min(leastParts, (len(own)+1)/2) || n == 0 || len(out) == candidates {
			break
		}
		out = append(out, r)
	}
	return out
}

// Others returns the other stories, those first whose newest version shares
// most with that of a story.
func (l *Library) Others(id string) []Row {
	own := l.sketchOf(id)
	rows := l.sorted(func(r *Row) int { return shared(r.Sketch, own) })
	for i := range rows {
		if rows[i].ID == id {
			return append(rows[:i], rows[i+1:]...)
		}
	}
	return rows
}

func (l *Library) sketchOf(id string) Sketch {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.rows[id].Sketch
}
