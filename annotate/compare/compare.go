// Package compare says what changed between versions of one story, by what it
// means: a figure, a quote, its source, a hedge, a fact, or nothing that
// matters.
//
// The texts are taken as annotated documents, and go through these steps:
//
//	units   each sentence, and each line that is no story      (unit.go)
//	align   which unit became which: equal, alike, moved,
//	        split in two or merged                             (align.go)
//	diff    equal words inside the units that belong together  (words.go)
//	edits   what lies between equal words                      (edit.go)
//	type    what each difference means, by comparing the marks
//	        of both sides                                      (type.go)
//
// The equal words of the units that kept their order are the backbone:
//
//	old  A B C D E          backbone  A—A  C—C  E—E
//	new  A D C X E          moved     D    added X    removed B
//
// Edits are what lies between the words of the backbone, so applying them to
// the old text gives the new one exactly, whatever the steps before decided.
//
// What the types of changes are called, and how much each weighs, stands in
// terms.go; the reasons that are given for them stand in reason.go.
package compare

import (
	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/text"
)

// Relation is how two texts belong together.
type Relation string

// The relations, from the closest to none.
const (
	SameVersion Relation = "same-version" // the same text
	Update      Relation = "update"       // a later version
	Rewrite     Relation = "rewrite"      // the same event in other words: only facts can be compared
	Ask         Relation = "ask"          // perhaps: a follow-up that re-uses background is one
	Different   Relation = "different"    // another story
)

// Change is one change between two versions.
type Change struct {
	From, To   int // indexes of the versions
	Type       Type
	Weight     Weight
	Before     string // the words, for reading; empty where there are none
	After      string
	BeforeSpan text.Span // bytes in the older text, empty where there is nothing
	AfterSpan  text.Span
	Edits      []int // indexes into Pair.Edits: what the change explains
	Zone       article.Role
	Reason     string // in plain words
	Declared   bool   // a correction note names it
	Lineage    string // names the sentence through all versions: "s7"
	Slip       Slip   // of a figure that changed: what that looks like
	BackTo     int    // the number, from 1, of the earlier version that it goes back to, or 0

	unit     side   // where it stands in both lists of units
	sentence int32  // its number: see lineage
	idle     bool   // no word of it says anything
	folded   []Edit // changes of such words in its sentence, which it explains
}

// Pair is two consecutive versions.
type Pair struct {
	From, To    int
	Relation    Relation
	Containment float64 // share of the shorter text's word triples that the other has
	Names       float64 // share of the names of the one with fewer that the other has
	Edits       []Edit
	Moves       []Move // parts of the edits that belong together
}

// Changes is what changed over a chain of versions.
type Changes struct {
	Relation       Relation // the weakest of the pairs
	Pairs          []Pair
	Changes        []Change // by pair, then in text order
	Series         []Series // figures whose value changed
	Lineages       []Lineage
	Tracks         []Track
	Net            *Net   // from the first version to the last, nil when there are only two
	CorrectionNote string // a draft, empty when no figure changed

	Docs []*annotate.Document // the versions that were compared; the JSON counts its offsets in them
}

// Net is what changed from the first version to the last.
type Net struct {
	Pair
	Changes []Change
}

// Versions compares each version with the next. Pairs that are no versions of
// one story, or perhaps none, have no changes: see OfOneStory.
func Versions(docs ...*annotate.Document) *Changes {
	return versions(docs, func(r Relation) bool { return r != Different && r != Ask })
}

// OfOneStory compares each version with the next when a person has said that
// they are versions of one story, whatever Relation says of it.
func OfOneStory(docs ...*annotate.Document) *Changes {
	return versions(docs, func(Relation) bool { return true })
}

func versions(docs []*annotate.Document, compared func(Relation) bool) *Changes {
	c := &Changes{Relation: SameVersion, Docs: docs}
	all := layAll(docs)
	line := newLineage(all)
	for i := 0; i+1 < len(docs); i++ {
		m := newMatch(all[i], all[i+1])
		pair := m.pair(i, i+1)
		c.Relation = weaker(c.Relation, pair.Relation)
		if compared(pair.Relation) {
			edits, moves, t := m.compare(pair.Relation)
			pair.Edits, pair.Moves = edits, moves
			line.follow(i, m)
			line.links[i] = t.links
			line.nameAll(i, i+1, t.out)
			if c.Changes == nil {
				c.Changes = t.out
			} else {
				c.Changes = append(c.Changes, t.out...)
			}
		} else {
			line.broken[i+1] = true
		}
		c.Pairs = append(c.Pairs, pair)
	}
	c.history(line, compared)
	return c
}

// history follows what stands through the versions.
func (c *Changes) history(line *lineage, compared func(Relation) bool) {
	if len(c.Docs) > 2 {
		reverts(c.Changes)
	}
	stands := line.stands()
	c.Series, c.Lineages, c.Tracks = line.series(), line.lineages(stands), line.tracks(stands, c.Changes)
	if last := len(c.Docs) - 1; last > 1 {
		m := newMatch(line.docs[0], line.docs[last])
		c.Net = &Net{Pair: m.pair(0, last)}
		if compared(c.Net.Relation) {
			edits, moves, t := m.compare(c.Net.Relation)
			line.nameAll(0, last, t.out)
			c.Net.Edits, c.Net.Moves, c.Net.Changes = edits, moves, t.out
		}
	}
	c.CorrectionNote = c.draft(line.docs)
}

// order ranks relations from the weakest.
func order(r Relation) int {
	switch r {
	case Different:
		return 0
	case Ask:
		return 1
	case Rewrite:
		return 2
	case Update:
		return 3
	}
	return 4
}

func weaker(a, b Relation) Relation {
	if order(b) < order(a) {
		return b
	}
	return a
}
