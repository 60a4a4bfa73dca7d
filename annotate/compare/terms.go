package compare

import (
	"cmp"

	"stet/annotate/article"
)

// Type is what a change is. A change of figures is one of meaning: the same value
// in other clothes is a Typo.
type Type string

// The types.
const (
	FigureChanged      Type = "figure-changed"
	FigureAdded        Type = "figure-added"
	FigureRemoved      Type = "figure-removed"
	QuoteChanged       Type = "quote-changed"
	QuoteAdded         Type = "quote-added"
	QuoteRemoved       Type = "quote-removed"
	AttributionChanged Type = "attribution-changed"
	ClaimAdded         Type = "claim-added"
	ClaimRemoved       Type = "claim-removed"
	ClaimChanged       Type = "claim-changed"
	ClaimSoftened      Type = "claim-softened"
	ClaimStrengthened  Type = "claim-strengthened"
	HeadlineChanged    Type = "headline-changed"
	Moved              Type = "moved"
	Split              Type = "split"
	Merged             Type = "merged"
	Typo               Type = "typo"
	Boilerplate        Type = "boilerplate"
)

// Weight is the editorial weight of a change.
type Weight string

// The weights.
const (
	High   Weight = "high"
	Medium Weight = "medium"
	Low    Weight = "low"
	None   Weight = "none"
)

// Matters reports whether an editor should look at a change of this weight: the others
// change no meaning.
func (w Weight) Matters() bool { return w == High || w == Medium }

// term is what is fixed for a type of change.
type term struct {
	is     Type
	name   string // for readers
	weight Weight // at the least; setIn and setFigure say where it is more
	mirror Type   // what it is when the texts are exchanged; empty when it stays what it is
}

// terms has a row for each type.
var terms = [...]term{
	{FigureChanged, "Figure", Medium, ""},
	{FigureAdded, "Figure, new", Medium, FigureRemoved},
	{FigureRemoved, "Figure, gone", Medium, FigureAdded},
	{QuoteChanged, "Quote", High, ""},
	{QuoteAdded, "Quote, new", High, QuoteRemoved},
	{QuoteRemoved, "Quote, gone", High, QuoteAdded},
	{AttributionChanged, "Attribution", High, ""},
	{ClaimAdded, "Claim, new", Medium, ClaimRemoved},
	{ClaimRemoved, "Claim, gone", Medium, ClaimAdded},
	{ClaimChanged, "Claim", Medium, ""},
	{ClaimSoftened, "Claim, softer", High, ClaimStrengthened},
	{ClaimStrengthened, "Claim, stronger", High, ClaimSoftened},
	{HeadlineChanged, "Headline", High, ""},
	{Moved, "Moved", Low, ""},
	{Split, "Split", Low, Merged},
	{Merged, "Merged", Low, Split},
	{Typo, "Wording", None, ""},
	{Boilerplate, "Page furniture", None, ""},
}

// term returns the row of a type.
func (t Type) term() term {
	for i := range terms {
		if terms[i].is == t {
			return terms[i]
		}
	}
	return term{is: t, name: string(t)}
}

// mirrored returns what a type is when the texts are exchanged.
func (t Type) mirrored() Type { return cmp.Or(t.term().mirror, t) }

// Name returns what readers call a change: "Figure", "Quote, new". What belongs to the page
// is called by what it is where that is known: "Byline".
func (c *Change) Name() string {
	if c.Type == Boilerplate {
		switch c.Zone {
		case article.Byline:
			return "Byline"
		case article.Timestamp:
			return "Timestamp"
		case article.Caption:
			return "Caption"
		case article.Correction:
			return "Correction note"
		}
	}
	return c.Type.term().name
}

// set makes a change one of a type, with its weight, for a reason.
func (c *Change) set(t Type, reason string) {
	c.Type, c.Weight, c.Reason = t, t.term().weight, reason
}

// Group is the changes that are listed under one heading, by their weight.
type Group struct {
	Name    string   // "High weight"
	Holds   string   // which changes these are, in plain words
	Weights []Weight // the heaviest first
}

// Groups returns the groups of changes, the heaviest first. Every weight is in one of them.
func Groups() []Group {
	return []Group{
		{"High weight", "figures, quotes, who says a thing, how firmly it is said, and what the headline and the first paragraph say", []Weight{High}},
		{"Medium weight", "other statements that came, went or read otherwise", []Weight{Medium}},
		{"Low or no weight", "wording, what moved, and what belongs to the page", []Weight{Low, None}},
	}
}

// Matters reports whether an editor should look at the changes of the group.
func (g Group) Matters() bool { return g.Weights[0].Matters() }
