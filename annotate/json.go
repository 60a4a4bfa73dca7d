package annotate

import (
	"encoding/json"
	"errors"

	"stet/annotate/article"
	"stet/annotate/claim"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// Format and FormatVersion name the JSON of a Document. Fields may be added to
// it; none is renamed or dropped.
const (
	Format        = "stet/document"
	FormatVersion = 1
)

// MarshalJSON writes the document as "stet/document": offsets in code points,
// absent spans as null. A Structure that is not marked yet has no marks and
// scores of 0.
func (d Document) MarshalJSON() ([]byte, error) { return d.marshal("") }

// Identified is a Document under a name, as lists of documents write it.
type Identified struct {
	ID       string
	Document *Document
}

// MarshalJSON writes the document with its id.
func (i Identified) MarshalJSON() ([]byte, error) { return i.Document.marshal(i.ID) }

func (d *Document) marshal(id string) ([]byte, error) {
	if d.Paste == nil && len(d.Quotes)+len(d.Figures)+len(d.Claims) > 0 {
		return nil, errors.New("annotate: Document has marks but no Paste, whose zones they stand in")
	}
	return json.Marshal(d.wire(id))
}

type wireSpan struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type wireDocument struct {
	Format    string         `json:"format"`
	Version   int            `json:"version"`
	Engine    string         `json:"engine"`
	ID        string         `json:"id"`
	Text      string         `json:"text"`
	Language  string         `json:"language"`
	Articles  []wireArticle  `json:"articles"`
	Zones     []wireZone     `json:"zones"`
	Datelines []wireSpan     `json:"datelines"`
	Sentences []wireSentence `json:"sentences"`
	Entities  []wireEntity   `json:"entities"`
	Quotes    []wireQuote    `json:"quotes"`
	Figures   []wireFigure   `json:"figures"`
	Claims    []wireClaim    `json:"claims"`
	Checks    []wireCheck    `json:"checks"`
}

type wireArticle struct {
	wireSpan
	Meta wireMeta `json:"meta"`
}

type wireMeta struct {
	Headline  string   `json:"headline"`
	Authors   []string `json:"authors"`
	Outlet    string   `json:"outlet"`
	Place     string   `json:"place"`
	Published string   `json:"published"`
	Updated   string   `json:"updated"`
}

type wireZone struct {
	wireSpan
	Role article.Role `json:"role"`
}

type wireSentence struct {
	wireSpan
	Zone  article.Role `json:"zone"`
	Score float64      `json:"score"`
}

type wireEntity struct {
	ID       string     `json:"id"`
	Article  int        `json:"article"`
	Name     string     `json:"name"`
	Kind     string     `json:"kind"`
	Titles   []string   `json:"titles"`
	Mentions []wireSpan `json:"mentions"`
}

type wireQuote struct {
	ID string `json:"id"`
	wireSpan
	Parts       []wireSpan        `json:"parts"`
	Type        quote.Type        `json:"type"`
	Speaker     string            `json:"speaker"`
	Entity      string            `json:"entity"`
	SpeakerKind quote.SpeakerKind `json:"speaker_kind"`
	Mention     *wireSpan         `json:"mention"`
	ResolvedBy  quote.Resolution  `json:"resolved_by"`
	Ambiguous   bool              `json:"ambiguous"`
	Cue         *wireSpan         `json:"cue"`
	CueClass    quote.CueClass    `json:"cue_class"`
	Via         string            `json:"via"`
	Zone        article.Role      `json:"zone"`
	Confidence  float64           `json:"confidence"`
	Rule        quote.Rule        `json:"rule"`
}

type wireFigure struct {
	ID string `json:"id"`
	wireSpan
	Core            *wireSpan     `json:"core"`
	Number          *wireSpan     `json:"number"`
	Kind            figure.Kind   `json:"kind"`
	Value           any           `json:"value"`
	Value2          any           `json:"value2"`
	Unit            string        `json:"unit"`
	CurrencyAssumed bool          `json:"currency_assumed"`
	Mod             figure.Mod    `json:"mod"`
	Per             string        `json:"per"`
	Of              *wireSpan     `json:"of"`
	Act             *wireSpan     `json:"act"`
	Weight          figure.Weight `json:"weight"`
	Zone            article.Role  `json:"zone"`
	Quote           string        `json:"quote"`
	SameAs          []string      `json:"same_as"`
	Rule            figure.Rule   `json:"rule"`
}

type wireClaim struct {
	ID string `json:"id"`
	wireSpan
	Level    int            `json:"level"`
	Kind     claim.Kind     `json:"kind"`
	Strength claim.Strength `json:"strength"`
	Claimant string         `json:"claimant"`
	Entity   string         `json:"entity"`
	Mention  *wireSpan      `json:"mention"`
	Score    float64        `json:"score"`
	Reasons  []claim.Reason `json:"reasons"`
	Figures  []string       `json:"figures"`
	Quotes   []string       `json:"quotes"`
	Covers   []string       `json:"covers"`
	Denies   []string       `json:"denies"`
	SameAs   []string       `json:"same_as"`
	Zone     article.Role   `json:"zone"`
}

type wireCheck struct {
	Check   string     `json:"check"`
	Spans   []wireSpan `json:"spans"`
	Message string     `json:"message"`
}

// wirer converts the offsets of one document.
type wirer struct {
	d      *Document
	o      *text.Offsets
	around *around // for its figures
}

func (d *Document) wire(id string) wireDocument {
	d = d.whole()
	w := wirer{d, text.NewOffsets(d.Text), &around{rest: d.Quotes}}
	return wireDocument{
		Format: Format, Version: FormatVersion, Engine: Engine, ID: id, Text: d.Text, Language: d.Paste.Language,
		Articles:  each(d.Paste.Articles, w.article),
		Zones:     each(d.Paste.Zones, w.zone),
		Datelines: w.spans(d.Paste.Datelines),
		Sentences: w.sentences(),
		Entities:  w.entities(),
		Quotes:    each(d.Quotes, w.quote),
		Figures:   each(d.Figures, w.figure),
		Claims:    each(d.Claims, w.claim),
		Checks:    w.checks(),
	}
}

// whole returns the document with a Paste and Entities, empty ones where it has
// none, and with a score for each sentence.
func (d *Document) whole() *Document {
	w := *d
	if w.Paste == nil {
		w.Paste = &article.Paste{Language: article.Undetermined}
	}
	if w.Entities == nil {
		w.Entities = &entity.Set{}
	}
	scores := make([]float64, len(w.Paste.Sentences))
	copy(scores, w.Scores)
	w.Scores = scores
	return &w
}

// each maps a list; an empty list stays a list in JSON.
func each[T, W any](list []T, f func(*T) W) []W {
	out := make([]W, len(list))
	for i := range list {
		out[i] = f(&list[i])
	}
	return out
}

// ids writes a list of IDs.
func ids[T interface{ String() string }](list []T) []string {
	return each(list, func(id *T) string { return (*id).String() })
}

func (w wirer) span(s text.Span) wireSpan { return wireSpan{w.o.Runes(s.Start), w.o.Runes(s.End)} }

func (w wirer) spans(list []text.Span) []wireSpan {
	return each(list, func(s *text.Span) wireSpan { return w.span(*s) })
}

// maybe writes an empty span as null.
func (w wirer) maybe(s text.Span) *wireSpan {
	if s.Empty() {
		return nil
	}
	out := w.span(s)
	return &out
}

func (w wirer) role(zone int) article.Role { return w.d.Paste.Zones[zone].Role }

func (w wirer) article(a *article.Article) wireArticle {
	m := a.Meta
	return wireArticle{w.span(a.Span), wireMeta{
		Headline: m.Headline, Authors: append([]string{}, m.Authors...), Outlet: m.Outlet,
		Place: m.Place, Published: m.Published, Updated: m.Updated,
	}}
}

func (w wirer) zone(z *article.Zone) wireZone { return wireZone{w.span(z.Span), z.Role} }

func (w wirer) sentences() []wireSentence {
	out := make([]wireSentence, len(w.d.Paste.Sentences))
	for i, s := range w.d.Paste.Sentences {
		out[i] = wireSentence{w.span(s.Span), w.role(s.Zone), w.d.Scores[i]}
	}
	return out
}

func (w wirer) entities() []wireEntity {
	out := make([]wireEntity, len(w.d.Entities.Entities))
	for i, e := range w.d.Entities.Entities {
		out[i] = wireEntity{e.ID.String(), e.Article, e.Name, string(e.Kind), append([]string{}, e.Titles...), w.spans(e.Mentions)}
	}
	return out
}

func (w wirer) quote(q *quote.Quote) wireQuote {
	s := q.Speaker
	return wireQuote{
		ID: q.ID.String(), wireSpan: w.span(q.Span), Parts: w.spans(q.Parts), Type: q.Type,
		Speaker: s.Name, Entity: s.Entity.String(), SpeakerKind: s.Kind, Mention: w.maybe(s.Mention),
		ResolvedBy: s.ResolvedBy, Ambiguous: s.Ambiguous, Cue: w.maybe(q.Cue), CueClass: q.CueClass,
		Via: q.Via, Zone: w.role(q.Zone), Confidence: q.Confidence, Rule: q.Rule,
	}
}

func (w wirer) figure(f *figure.Figure) wireFigure {
	return wireFigure{
		ID: f.ID.String(), wireSpan: w.span(f.Span), Core: w.maybe(f.Core), Number: w.maybe(f.Number), Kind: f.Kind,
		Value: value(f.Value), Value2: value(f.Value2), Unit: f.Unit, CurrencyAssumed: f.CurrencyAssumed, Mod: f.Mod,
		Per: f.Per, Of: w.maybe(f.Of), Act: w.maybe(f.Act), Weight: f.Weight, Zone: w.role(f.Zone),
		Quote: w.around.quote(f.Span).String(), SameAs: ids(f.SameAs), Rule: f.Rule,
	}
}

// value writes a number, a date's text, or null.
func value(v figure.Value) any {
	switch {
	case !v.Valid:
		return nil
	case v.Text != "":
		return v.Text
	}
	return v.Number
}

func (w wirer) claim(c *claim.Claim) wireClaim {
	s := c.Claimant
	return wireClaim{
		ID: c.ID.String(), wireSpan: w.span(c.Span), Level: c.Level, Kind: c.Kind, Strength: c.Strength,
		Claimant: s.Name, Entity: s.Entity.String(), Mention: w.maybe(s.Mention), Score: c.Score,
		Reasons: append([]claim.Reason{}, c.Reasons...), Figures: ids(c.Figures), Quotes: ids(c.Quotes),
		Covers: ids(c.Covers), Denies: ids(c.Denies), SameAs: ids(c.SameAs), Zone: w.role(c.Zone),
	}
}

func (w wirer) checks() []wireCheck {
	out := make([]wireCheck, len(w.d.Checks))
	for i, c := range w.d.Checks {
		out[i] = wireCheck{string(c.Kind), w.spans(c.Spans), c.Message}
	}
	return out
}
