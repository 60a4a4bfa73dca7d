package library

import (
	"stet/annotate/compare"
	"stet/app/story"
)

// Offer says that a story may be the next version of another.
type Offer struct {
	Of       string // the other story's ID
	Name     string // its name
	Version  int    // the number that the version would have, from 1
	Newest   int    // the number that it would have behind all others
	Dated    string // the date of its page, as the method has it, where that puts it before others; or ""
	Relation compare.Relation
	Shared   float64 // share of the runs of three words of the shorter text that the other has
}

// The candidates that are compared in full: so many, with sketches that share
// at least so much.
const (
	candidates = 5
	leastParts = 4
)

// leastShared is how much a short text shares with the story that it is a version
// of.
const leastShared = .25

// Relative returns the story that another may be the next version of, or nil.
// It waits for the store.
func (l *Library) Relative(id string) (*Offer, error) {
	for _, r := range l.similar(id) {
		o, err := l.offer(id, r.ID)
		if err != nil {
			return nil, err
		}
		if o != nil && o.Relation != compare.Different {
			return o, nil
		}
	}
	return nil, nil
}

// RelativeOf is Relative for a text that the person takes for a newer version of
// the story of: that is offered even if the two differ, unless there is another
// that it rather belongs to.
func (l *Library) RelativeOf(id, of string) (*Offer, error) {
	meant, err := l.offer(id, of)
	if meant != nil && meant.Relation == compare.Update {
		if meant.Shared >= leastShared {
			return meant, nil
		}
		meant.Relation = compare.Different // short texts are versions whatever they share
	}
	if err != nil {
		return nil, err
	}
	other, err := l.Relative(id)
	if err != nil || meant == nil {
		return other, err
	}
	if other != nil && (other.Relation == compare.Update || meant.Relation == compare.Different) {
		return other, nil
	}
	return meant, nil
}

// offer says how a story would follow another, or nil where there is nothing to
// follow with.
func (l *Library) offer(id, of string) (*Offer, error) {
	for _, s := range []string{id, of} {
		if err := l.Open(s); err != nil {
			return nil, err
		}
	}
	docs, others, own, s := l.Documents(id), l.Documents(of), l.Story(id), l.Story(of)
	if id == of || len(docs) == 0 || len(others) == 0 || own == nil || s == nil {
		return nil, nil
	}
	pair := compare.Versions(others[len(others)-1], docs[len(docs)-1]).Pairs[0]
	if pair.Relation == compare.SameVersion {
		return nil, nil
	}
	o := &Offer{Of: of, Name: s.Name(), Newest: len(s.Versions) + 1, Relation: pair.Relation, Shared: pair.Containment}
	o.rank(s, own.Newest(), datesOf(append(docs, others...)))
	return o, nil
}

// rank says where among the versions of a story another version stands.
func (o *Offer) rank(s *story.Story, v *story.Version, order dates) {
	o.Version = o.Newest
	for i := range s.Versions {
		if w := &s.Versions[i]; order.before(v, w) {
			o.Version = i + 1
			if order.compare(v, w) != 0 {
				o.Dated = order[v.Text]
			}
			return
		}
	}
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
