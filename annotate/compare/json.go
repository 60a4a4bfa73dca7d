package compare

import (
	"encoding/json"
	"fmt"

	"stet/annotate/article"
	"stet/annotate/claim"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// Format and FormatVersion name the JSON of Changes.
const (
	Format        = "stet/changes"
	FormatVersion = 1
)

// MarshalJSON writes the changes as "stet/changes": offsets in code points, which
// are counted in Docs.
func (c Changes) MarshalJSON() ([]byte, error) { return c.marshal("") }

// Identified is Changes under a name, as lists of them write it.
type Identified struct {
	ID      string
	Changes *Changes
}

// MarshalJSON writes the changes with their id.
func (i Identified) MarshalJSON() ([]byte, error) { return i.Changes.marshal(i.ID) }

func (c *Changes) marshal(id string) ([]byte, error) {
	v := wirer{offsets: make([]*text.Offsets, len(c.Docs))}
	for i, d := range c.Docs {
		if d != nil {
			v.offsets[i] = text.NewOffsets(d.Text)
		}
	}
	w := v.changes(c)
	w.ID = id
	if v.err != nil {
		return nil, v.err
	}
	return json.Marshal(w)
}

// wirer converts the offsets of versions, and keeps that one was missing.
type wirer struct {
	offsets []*text.Offsets
	err     error
}

// span converts the offsets of a span of a version.
func (v *wirer) span(version int, s text.Span) wireSpan {
	if version < 0 || version >= len(v.offsets) || v.offsets[version] == nil {
		v.err = fmt.Errorf("compare: Docs has no version %d, in which offsets of the changes are counted", version)
		return wireSpan{}
	}
	o := v.offsets[version]
	return wireSpan{o.Runes(s.Start), o.Runes(s.End)}
}

// maybe converts the offsets of a span, and writes an empty one as null.
func (v *wirer) maybe(version int, s text.Span) *wireSpan {
	if s.Empty() {
		return nil
	}
	out := v.span(version, s)
	return &out
}

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
	Lineages       []wireLine   `json:"lineages"`
	Tracks         []wireTrack  `json:"tracks"`
	Net            *wireNet     `json:"net"`
	CorrectionNote string       `json:"correction_note"`
}

type wireNet struct {
	wirePair
	Changes []wireChange `json:"changes"`
}

type wireLine struct {
	ID     string       `json:"id"`
	Zone   article.Role `json:"zone"`
	Places []wirePlace  `json:"places"`
}

type wirePlace struct {
	Version int `json:"version"`
	wireSpan
}

type wireTrack struct {
	Kind    TrackKind        `json:"kind"`
	Of      string           `json:"of"`
	Lineage string           `json:"lineage"`
	Points  []wireTrackPoint `json:"points"`
}

type wireTrackPoint struct {
	Version  int            `json:"version"`
	State    State          `json:"state"`
	Words    string         `json:"words"`
	Strength claim.Strength `json:"strength"`
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
	Slip       Slip         `json:"slip"`
	BackTo     *int         `json:"back_to"`
}

type wireSeries struct {
	Of      string      `json:"of"`
	Act     string      `json:"act"`
	Unit    string      `json:"unit"`
	Lineage string      `json:"lineage"`
	Net     *float64    `json:"net"`
	Points  []wirePoint `json:"points"`
}

type wirePoint struct {
	Version int        `json:"version"`
	Value   any        `json:"value"`
	Value2  any        `json:"value2"`
	Mod     figure.Mod `json:"mod"`
	Words   string     `json:"words"`
	Span    wireSpan   `json:"span"`
	Slip    Slip       `json:"slip"`
}

func (v *wirer) changes(c *Changes) wireChanges {
	w := wireChanges{
		Format: Format, Version: FormatVersion, Relation: c.Relation, CorrectionNote: c.CorrectionNote,
		Pairs: []wirePair{}, Series: []wireSeries{}, Lineages: []wireLine{}, Tracks: []wireTrack{},
	}
	for _, p := range c.Pairs {
		w.Pairs = append(w.Pairs, v.pair(&p))
	}
	w.Changes = v.all(c.Changes)
	for i := range c.Series {
		w.Series = append(w.Series, v.series(&c.Series[i]))
	}
	for _, l := range c.Lineages {
		out := wireLine{l.ID, l.Zone, []wirePlace{}}
		for _, p := range l.Places {
			out.Places = append(out.Places, wirePlace{p.Version, v.span(p.Version, p.Span)})
		}
		w.Lineages = append(w.Lineages, out)
	}
	for _, t := range c.Tracks {
		out := wireTrack{t.Kind, t.Of, t.Lineage, []wireTrackPoint{}}
		for _, p := range t.Points {
			out.Points = append(out.Points, wireTrackPoint(p))
		}
		w.Tracks = append(w.Tracks, out)
	}
	if c.Net != nil {
		w.Net = &wireNet{v.pair(&c.Net.Pair), v.all(c.Net.Changes)}
	}
	return w
}

func (v *wirer) all(list []Change) []wireChange {
	out := []wireChange{}
	for i := range list {
		out = append(out, v.change(&list[i]))
	}
	return out
}

func (v *wirer) series(s *Series) wireSeries {
	out := wireSeries{Of: s.Of, Act: s.Act, Unit: s.Unit, Lineage: s.Lineage}
	if net, ok := s.Net(); ok {
		out.Net = &net
	}
	for _, p := range s.Points {
		out.Points = append(out.Points, wirePoint{
			p.Version, value(p.Value), value(p.Value2), p.Mod, p.Words, v.span(p.Version, p.Span), p.Slip,
		})
	}
	return out
}

func (v *wirer) pair(p *Pair) wirePair {
	w := wirePair{p.From, p.To, p.Relation, p.Containment, p.Names, []wireEdit{}}
	for _, e := range p.Edits {
		w.Edits = append(w.Edits, wireEdit{v.span(p.From, e.Before), v.span(p.To, e.After)})
	}
	return w
}

func (v *wirer) change(c *Change) wireChange {
	w := wireChange{
		From: c.From, To: c.To, Type: c.Type, Weight: c.Weight, Before: c.Before, After: c.After,
		Edits: append([]int{}, c.Edits...), Zone: c.Zone, Reason: c.Reason, Declared: c.Declared, Lineage: c.Lineage, Slip: c.Slip,
		BeforeSpan: v.maybe(c.From, c.BeforeSpan), AfterSpan: v.maybe(c.To, c.AfterSpan),
	}
	if back := c.BackTo - 1; back >= 0 {
		w.BackTo = &back
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
