package compare

import (
	"encoding/json"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// Format and FormatVersion name the JSON of Changes.
const (
	Format        = "stet/changes"
	FormatVersion = 1
)

// MarshalJSON writes the changes as "stet/changes": offsets in code points.
func (c *Changes) MarshalJSON() ([]byte, error) { return json.Marshal(c.wire("")) }

// Identified is Changes under a name, as lists of them write it.
type Identified struct {
	ID      string
	Changes *Changes
}

// MarshalJSON writes the changes with their id.
func (i Identified) MarshalJSON() ([]byte, error) { return json.Marshal(i.Changes.wire(i.ID)) }

type wireSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type wireChanges struct {
	Format         string       `json:"format"`
	Version        int          `json:"version"`
	ID             string       `json:"id"`
	Relation       Relation     `json:"relation"`
	Pairs          []wirePair   `json:"pairs"`
	Changes        []wireChange `json:"changes"`
	Series         []wireSeries `json:"series"`
	CorrectionNote string       `json:"correction_note"`
}

type wirePair struct {
	From        int        `json:"from"`
	To          int        `json:"to"`
	Relation    Relation   `json:"relation"`
	Containment float64    `json:"containment"`
	Names       float64    `json:"names"`
	Edits       []wireEdit `json:"edits"`
}

type wireEdit struct {
	Before wireSpan `json:"before"`
	After  wireSpan `json:"after"`
}

type wireChange struct {
	From       int          `json:"from"`
	To         int          `json:"to"`
	Type       Type         `json:"type"`
	Weight     Weight       `json:"weight"`
	Before     string       `json:"before"`
	After      string       `json:"after"`
	BeforeSpan *wireSpan    `json:"before_span"`
	AfterSpan  *wireSpan    `json:"after_span"`
	Edits      []int        `json:"edits"`
	Zone       article.Role `json:"zone"`
	Reason     string       `json:"reason"`
	Declared   bool         `json:"declared"`
	Lineage    string       `json:"lineage"`
}

type wireSeries struct {
	Of     string      `json:"of"`
	Points []wirePoint `json:"points"`
}

type wirePoint struct {
	Version int        `json:"version"`
	Value   any        `json:"value"`
	Mod     figure.Mod `json:"mod"`
}

func (c *Changes) wire(id string) wireChanges {
	offsets := make([]*text.Offsets, len(c.docs))
	for i, d := range c.docs {
		offsets[i] = text.NewOffsets(d.Text)
	}
	w := wireChanges{
		Format: Format, Version: FormatVersion, ID: id, Relation: c.Relation, CorrectionNote: c.CorrectionNote,
		Pairs: []wirePair{}, Changes: []wireChange{}, Series: []wireSeries{},
	}
	for _, p := range c.Pairs {
		w.Pairs = append(w.Pairs, p.wire(offsets[p.From], offsets[p.To]))
	}
	for i := range c.Changes {
		w.Changes = append(w.Changes, c.Changes[i].wire(offsets))
	}
	for _, s := range c.Series {
		out := wireSeries{Of: s.Of}
		for _, p := range s.Points {
			out.Points = append(out.Points, wirePoint{p.Version, value(p.Value), p.Mod})
		}
		w.Series = append(w.Series, out)
	}
	return w
}

func (p *Pair) wire(old, new *text.Offsets) wirePair {
	w := wirePair{p.From, p.To, p.Relation, p.Containment, p.Names, []wireEdit{}}
	for _, e := range p.Edits {
		w.Edits = append(w.Edits, wireEdit{convert(old, e.Before), convert(new, e.After)})
	}
	return w
}

func convert(o *text.Offsets, s text.Span) wireSpan {
	return wireSpan{o.Runes(s.Start), o.Runes(s.End)}
}

func (c *Change) wire(offsets []*text.Offsets) wireChange {
	w := wireChange{
		From: c.From, To: c.To, Type: c.Type, Weight: c.Weight, Before: c.Before, After: c.After,
		Edits: append([]int{}, c.Edits...), Zone: c.Zone, Reason: c.Reason, Declared: c.Declared, Lineage: c.Lineage,
	}
	if !c.BeforeSpan.Empty() {
		s := convert(offsets[c.From], c.BeforeSpan)
		w.BeforeSpan = &s
	}
	if !c.AfterSpan.Empty() {
		s := convert(offsets[c.To], c.AfterSpan)
		w.AfterSpan = &s
	}
	return w
}

// value writes a number, the text of a date, or null.
func value(v figure.Value) any {
	switch {
	case !v.Valid:
		return nil
	case v.Text != "":
		return v.Text
	}
	return v.Number
}
