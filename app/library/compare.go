package library

import (
	"slices"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/compare"
	"stet/annotate/text"
	"stet/app/page"
)

// Comparison is what changed from one version of a story to another.
type Comparison struct {
	Old, New *annotate.Document
	Relation compare.Relation
	Changes  []compare.Change // the weightiest first, in text order among equals
	Note     string           // a drafted correction note, or ""

	// What reports are written from is kept apart: through a compare.Changes that
	// the screen holds, its JSON would come along into the client.
	pair   []compare.Pair
	series []compare.Series

	edits        []compare.Edit
	moves        []compare.Move
	older, newer *page.Places
}

// Compare compares two versions of a story in memory, or returns nil when it
// has not both.
func (l *Library) Compare(id string, from, to int) *Comparison {
	docs := l.Documents(id)
	if from < 0 || to >= len(docs) || from >= to {
		return nil
	}
	return compared(docs[from], docs[to])
}

func compared(older, newer *annotate.Document) *Comparison {
	all := compare.OfOneStory(older, newer)
	c := &Comparison{Old: older, New: newer, Relation: all.Relation, Note: all.CorrectionNote, pair: all.Pairs, series: all.Series, older: page.PlacesOf(older), newer: page.PlacesOf(newer)}
	for _, g := range compare.Groups() {
		for _, w := range g.Weights {
			c.Changes = append(c.Changes, ofWeight(all.Changes, w)...)
		}
	}
	c.edits = all.Pairs[0].Edits
	for _, x := range all.Changes {
		if x.Type == compare.Moved {
			c.moves = append(c.moves, compare.Move{Edit: compare.Edit{Before: x.BeforeSpan, After: x.AfterSpan}, Inside: inside(all.Pairs[0].Moves, x.BeforeSpan)})
		}
	}
	return c
}

// inside returns the edits inside the sentences that moved with a stretch.
func inside(moves []compare.Move, s text.Span) (edits []compare.Edit) {
	for i := range moves {
		if m := &moves[i]; s.Start <= m.Before.Start && m.Before.End <= s.End {
			edits = append(edits, m.Inside...)
		}
	}
	return edits
}

// All returns the comparison as reports are written from it: of two versions,
// the older first.
func (c *Comparison) All() *compare.Changes {
	return &compare.Changes{Relation: c.Relation, Pairs: c.pair, Changes: c.Changes, Series: c.series, CorrectionNote: c.Note, Docs: []*annotate.Document{c.Old, c.New}}
}

// Different reports whether the two are no versions of one story.
func (c *Comparison) Different() bool { return c.Relation == compare.Different }

// Diff returns the two versions as one page.
func (c *Comparison) Diff() *page.Diff {
	return &page.Diff{Old: c.Old, New: c.New, Edits: c.edits, Moves: c.moves}
}

// Matter returns how many changes matter, those of high or medium weight, and
// how many of them a correction note declares.
func (c *Comparison) Matter() (matter, declared int) {
	for i := range c.Changes {
		if !c.Changes[i].Weight.Matters() {
			continue
		}
		matter++
		if c.Changes[i].Declared {
			declared++
		}
	}
	return matter, declared
}

// OfWeight returns the changes of the weights, in order.
func (c *Comparison) OfWeight(weights ...compare.Weight) []compare.Change {
	return ofWeight(c.Changes, weights...)
}

func ofWeight(list []compare.Change, weights ...compare.Weight) []compare.Change {
	var out []compare.Change
	for _, x := range list {
		if slices.Contains(weights, x.Weight) {
			out = append(out, x)
		}
	}
	return out
}

// History compares all versions of a story in memory, each with the next; nil
// when it has fewer than two.
func (l *Library) History(id string) *compare.Changes {
	docs := l.Documents(id)
	if len(docs) < 2 {
		return nil
	}
	return compare.OfOneStory(docs...)
}

// Lanes returns what page.Lanes makes of the history of a story; "" when it has
// none.
func (l *Library) Lanes(id string) string {
	if c := l.History(id); c != nil {
		return page.Lanes(c, len(c.Docs))
	}
	return ""
}

// Corrections returns the correction notes that the newer version has and the
// older has not.
func (c *Comparison) Corrections() []string {
	var out []string
	for i := range c.Changes {
		if x := &c.Changes[i]; x.Zone == article.Correction && x.After != "" {
			out = append(out, x.After)
		}
	}
	return out
}

// Where says where a change stands, as page.Where does.
func (c *Comparison) Where(x *compare.Change) string { return page.Where(c.older, c.newer, x) }
