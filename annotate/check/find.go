package check

import (
	"slices"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// Find checks the figures of a paste, sentence by sentence and article by
// article. It would rather miss an error than raise a false alarm.
func Find(p *article.Paste, figures []figure.Figure) []Finding {
	c := checker{Paste: p, figures: figures}
	at := 0
	for i := range p.Sentences {
		p.Pause.Step(i, len(p.Sentences))
		s := &p.Sentences[i]
		for at < len(figures) && figures[at].Start < s.Start {
			at++
		}
		end := at
		for end < len(figures) && figures[end].Start < s.End {
			end++
		}
		switch l := (line{s.Tokens, figures[at:end], p.RoleOf(*s)}); {
		case end == at:
			c.clock(l)
		case end-at <= maxFigures:
			c.sentence(l)
		}
		at = end
	}
	c.headlines()
	c.scales()
	slices.SortStableFunc(c.out, func(a, b Finding) int { return a.Spans[0].Start - b.Spans[0].Start })
	return c.out
}

// maxFigures bounds the figures of one sentence that are set against each
// other; a table has more.
const maxFigures = 14

// checker collects the findings of one paste.
type checker struct {
	*article.Paste
	figures []figure.Figure
	out     []Finding
	earlier []*figure.Figure // the durations of the sentence before
	counted *figure.Figure   // the one count of the sentence before
}

// line is a sentence and its figures.
type line struct {
	tokens  text.Range
	figures []figure.Figure
	role    article.Role
}

// raise adds a finding.
func (c *checker) raise(kind Kind, message string, figures ...*figure.Figure) {
	f := Finding{Kind: kind, Message: message}
	for _, g := range figures {
		f.Spans = append(f.Spans, g.Span)
	}
	slices.SortFunc(f.Spans, func(a, b text.Span) int { return a.Start - b.Start })
	c.out = append(c.out, f)
}

func (c *checker) sentence(s line) {
	if c.ofThese(s) || c.narrated(s) {
		return
	}
	for _, rule := range [...]func(*checker, line) bool{
		(*checker).impossible, (*checker).weekday, (*checker).rangeOrder, (*checker).conversion, (*checker).duration, (*checker).age,
	} {
		rule(c, s)
	}
	if len(s.figures) < 2 {
		c.series(s)
		return
	}
	for _, rule := range [...]func(*checker, line) bool{
		(*checker).points, (*checker).change, (*checker).percentTotal, (*checker).majority, (*checker).margin, (*checker).seats, (*checker).straight, (*checker).series, (*checker).trend, (*checker).difference, (*checker).average,
		(*checker).ratio, (*checker).share, (*checker).rate, (*checker).product, (*checker).pace, (*checker).total, (*checker).tally,
		(*checker).sum, (*checker).listed, (*checker).beyond,
	} {
		if rule(c, s) {
			return // one error has one finding
		}
	}
}

// narrated reports whether a sentence tells of a number that changed; "a year
// earlier" tells of no such thing.
func (c *checker) narrated(s line) bool {
	if c.has(s, "initially", "revised", "previously", "originally", "corrected", "mistakenly", "wrongly", "instead") {
		return true
	}
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.Is(i, "earlier") && !c.IsAny(i-1, "year", "years", "month", "months", "week", "weeks", "quarter", "day", "days", "season") {
			return true
		}
	}
	return false
}

// has reports whether a sentence holds one of the folded words.
func (c *checker) has(s line, words ...string) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.IsAny(i, words...) {
			return true
		}
	}
	return false
}

// before reports whether one of the words stands right before a figure.
func (c *checker) before(f *figure.Figure, words ...string) bool {
	return c.IsAny(c.At(f.Start)-1, words...)
}

// between reports whether one of the words stands between two figures.
func (c *checker) between(a, b *figure.Figure, words ...string) bool {
	for i := c.At(a.End); i < c.At(b.Start); i++ {
		if c.IsAny(i, words...) {
			return true
		}
	}
	return false
}

// of returns the figures of a line of the kinds, those with a plain value only.
func (s line) of(kinds ...figure.Kind) []*figure.Figure {
	var out []*figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		if slices.Contains(kinds, f.Kind) && f.Value.Valid && !f.Value2.Valid && f.Value.Text == "" {
			out = append(out, f)
		}
	}
	return out
}

// exact reports whether a figure has no hedge.
func exact(f *figure.Figure) bool { return f.Mod == "" }
