package page

import (
	"cmp"
	"slices"
	"strconv"

	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/claim"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
	"stet/app/story"
)

// weak is the confidence below which a mark is drawn by its line alone.
const weak = 0.5

// Mark is one mark as the reader sees it. Of Claim, Figure, Quote and Check
// the one that the engine found is set; for a mark of the reader's own none.
type Mark struct {
	ID     string      // "c8", "f2", "q1", "k1"; "r1" for the reader's own
	Key    story.Key   // what the reader's annotation is kept under
	Kind   story.Kind  // as shown: the reader's label, else the engine's kind
	Parts  []text.Span // the stretches that are drawn, in order; none for a check
	Zone   int         // index of the zone that it starts in, or -1
	Level  int         // of a claim: 2 key, 1 not
	Claim  *claim.Claim
	Figure *figure.Figure
	Quote  *quote.Quote
	Check  *check.Finding
	Reader *story.Annotation // what the reader did here, or nil

	Says      string // who says it: the reader's word, else the engine's; "" when nobody is known
	Corrected bool   // Says comes from the reader, here or at a mark before
}

// Status returns how far the checking has come.
func (m *Mark) Status() story.Status {
	if m.Reader == nil {
		return story.Unchecked
	}
	return m.Reader.Status
}

// Note returns the reader's note, or "".
func (m *Mark) Note() string {
	if m.Reader == nil {
		return ""
	}
	return m.Reader.Note
}

// Source returns where the reader checked it, or "".
func (m *Mark) Source() string {
	if m.Reader == nil {
		return ""
	}
	return m.Reader.Source
}

// Stale reports whether the words changed since the reader checked them.
func (m *Mark) Stale() bool { return m.Reader != nil && m.Reader.Stale }

// Was returns the words that the reader checked or noted, where they changed since, or "".
func (m *Mark) Was() string {
	if !m.Stale() {
		return ""
	}
	return m.Reader.Was
}

// Edited reports whether a person changed the mark.
func (m *Mark) Edited() bool { return m.Reader != nil && m.Reader.Edited() || m.Corrected }

// Weak reports whether the engine is unsure of the mark.
func (m *Mark) Weak() bool {
	if m.Quote != nil && m.Quote.Confidence > 0 && m.Quote.Confidence < weak {
		return true
	}
	return m.Claim != nil && m.Claim.Score > 0 && m.Claim.Score < claim.Threshold
}

// Minor reports whether a figure matters little.
func (m *Mark) Minor() bool { return m.Figure != nil && m.Figure.Weight == figure.Minor }

// Strength returns how firmly a claim is made, or "".
func (m *Mark) Strength() claim.Strength {
	if m.Claim == nil || m.Kind != story.Claim {
		return ""
	}
	return m.Claim.Strength
}

// Speaker returns who the engine found to say it, or nil where it looks for
// nobody.
func (m *Mark) Speaker() *quote.Speaker {
	switch {
	case m.Quote != nil:
		return &m.Quote.Speaker
	case m.Claim != nil:
		return &m.Claim.Claimant
	}
	return nil
}

// Class returns the classes of the mark's elements, as the style sheet names
// them.
func (m *Mark) Class() string {
	c := string(m.Kind)
	if m.Kind == story.Claim && m.Level == 2 {
		c += " key"
	}
	if s := m.Strength(); s == claim.Hedged || s == claim.Disputed {
		c += " " + string(s)
	}
	if m.Kind == story.Figure && m.Minor() {
		c += " minor"
	}
	if m.Weak() {
		c += " weak"
	}
	return c
}

// Text returns the words of the mark, its parts joined by an ellipsis; of a
// check, its arithmetic.
func (m *Mark) Text(of string) string {
	if m.Check != nil {
		return m.Check.Message
	}
	return text.Words(of, m.Parts)
}

// compareMarks orders marks by place, the outer first: the longer, and of two
// that cover the same, quote before claim before figure.
func compareMarks(a, b *Mark) int {
	return cmp.Or(cmp.Compare(a.Key.Start, b.Key.Start), cmp.Compare(b.Key.End, a.Key.End), cmp.Compare(rank(a), rank(b)))
}

func rank(m *Mark) int {
	switch {
	case m == nil:
		return 0
	case m.Kind == story.Check:
		return 5
	case m.Kind == story.Quote:
		return 1
	case m.Kind == story.Claim:
		return 2
	case m.Kind == story.Figure:
		return 3
	}
	return 4
}

// collect makes the marks of the engine's findings and of the reader.
func (p *Page) collect() {
	d := p.Doc
	for i := range d.Quotes {
		q := &d.Quotes[i]
		kind := story.Quote
		if !q.Type.Quoted() {
			kind = story.Kind(q.Type)
		}
		parts := q.Parts
		if len(parts) == 0 {
			parts = []text.Span{q.Span}
		}
		p.add(&Mark{ID: q.ID.String(), Key: story.Key{Kind: kind, Span: q.Span}, Parts: parts, Quote: q})
	}
	least := p.from
	if least <= claim.Threshold {
		least = 0
	}
	p.collectClaims(d.Claims, least)
	p.collectClaims(d.Weak, p.from)
	for i := range d.Figures {
		f := &d.Figures[i]
		p.add(&Mark{ID: f.ID.String(), Key: story.Key{Kind: story.Figure, Span: f.Span}, Parts: []text.Span{f.Span}, Figure: f})
	}
	for i := range d.Checks {
		if c := &d.Checks[i]; len(c.Spans) > 0 {
			span := text.Span{Start: c.Spans[0].Start, End: c.Spans[len(c.Spans)-1].End}
			p.add(&Mark{ID: "k" + strconv.Itoa(i+1), Key: story.Key{Kind: story.Check, Span: span}, Check: c})
		}
	}
	p.addReaders()
}

// collectClaims makes the marks of the claims that score enough.
func (p *Page) collectClaims(claims []claim.Claim, least float64) {
	for i := range claims {
		c := &claims[i]
		key := story.Key{Kind: story.Claim, Span: c.Span}
		if c.Score >= least || p.Version.At(key) != nil {
			p.add(&Mark{ID: c.ID.String(), Key: key, Parts: []text.Span{c.Span}, Claim: c, Level: c.Level})
		}
	}
}

// add files a mark of the engine with what the reader did to it.
func (p *Page) add(m *Mark) {
	m.Kind, m.Zone = m.Key.Kind, p.Doc.Paste.ZoneAt(m.Key.Start)
	m.Reader = p.Version.At(m.Key)
	if s := m.Speaker(); s != nil {
		m.Says = s.Name
	}
	if a := m.Reader; a != nil {
		if a.Label != "" {
			m.Kind = a.Label
		}
		if a.Level != 0 {
			m.Level = a.Level
		}
		if a.Removed {
			p.Removed = append(p.Removed, m)
			return
		}
	}
	p.Marks = append(p.Marks, m)
}

// addReaders adds the reader's own marks, and those that this engine no longer
// finds but the reader wrote something at.
func (p *Page) addReaders() {
	if len(p.Version.Annotations) == 0 {
		return
	}
	known := make(map[story.Key]bool, len(p.Marks))
	for _, list := range [][]*Mark{p.Marks, p.Removed} {
		for _, m := range list {
			known[m.Key] = true
		}
	}
	n := 0
	for i := range p.Version.Annotations {
		a := &p.Version.Annotations[i]
		if known[a.Key] || a.Removed || a.Start < 0 || a.End > len(p.Doc.Text) || a.Span.Empty() {
			continue
		}
		n++
		p.add(&Mark{ID: "r" + strconv.Itoa(n), Key: a.Key, Parts: []text.Span{a.Span}, Level: 1})
	}
}

// Tie leads from the mark of a claim to another that speaks of the same.
type Tie struct {
	Name string // how the other stands to it: "Disputed", "Caveat", "Denies", "Covers", "Headline", "Summary", "Body"
	To   *Mark
}

// Ties returns what other claims have to do with the claim of a mark: those that deny it
// and the caveat that covers it first, then what it denies and covers, and where a headline,
// a standfirst and the story say the same.
func (p *Page) Ties(m *Mark) []Tie {
	if m.Claim == nil {
		return nil
	}
	var out []Tie
	for _, d := range p.Marks {
		if d.Claim == nil {
			continue
		}
		name := ""
		switch {
		case slices.Contains(d.Claim.Denies, m.Claim.ID):
			name = "Disputed"
		case slices.Contains(d.Claim.Covers, m.Claim.ID):
			name = "Caveat"
		case slices.Contains(m.Claim.Denies, d.Claim.ID):
			name = "Denies"
		case slices.Contains(m.Claim.Covers, d.Claim.ID):
			name = "Covers"
		case slices.Contains(m.Claim.SameAs, d.Claim.ID):
			switch p.Doc.Paste.Zones[d.Claim.Zone].Role {
			case article.Headline:
				name = "Headline"
			case article.Standfirst:
				name = "Summary"
			default:
				name = "Body"
			}
		default:
			continue
		}
		out = append(out, Tie{name, d})
	}
	slices.SortStableFunc(out, func(a, b Tie) int { return cmp.Compare(a.order(), b.order()) })
	return out
}

// order ranks ties by what a reader must not miss.
func (t Tie) order() int {
	names := []string{"Disputed", "Caveat", "Denies", "Covers"}
	if i := slices.Index(names, t.Name); i >= 0 {
		return i
	}
	return len(names)
}
