package check

import (
	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// Find checks the figures of a paste, sentence by sentence and article by
// article. It would rather miss an error than raise a false alarm.
func Find(p *article.Paste, figures []figure.Figure) []Finding {
	c := checker{Paste: p, figures: figures, items: make([]item, len(figures)), roles: make([]role, len(p.Tokens))}
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
		if p.RoleOf(*s) == article.Headline {
			c.headline(at, end)
		}
		c.clock(s.Tokens)
		c.picked = c.picked[:0]
		if end == at || end-at > maxFigures {
			c.prev = line{}
		} else {
			read := c.read(s.Tokens, c.items[at:end], figures[at:end])
			c.sentence(&read, s.Zone)
			c.keep(&read, at, i, s.Zone)
		}
		at = end
	}
	c.pass = passaging
	c.passages()
	c.lives()
	c.scales()
	c.rates()
	for i := range c.out { // nearly in order as they are
		for k := i; k > 0 && c.out[k].Spans[0].Start < c.out[k-1].Spans[0].Start; k-- {
			c.out[k], c.out[k-1] = c.out[k-1], c.out[k]
		}
	}
	return c.out
}

// maxFigures bounds the figures of one sentence that are set against each
// other; a table has more.
const maxFigures = 14

// checker collects the findings of one paste.
type checker struct {
	*article.Paste
	figures []figure.Figure
	items   []item
	picked  []*item
	prev    line // the sentence before, when it has figures and nothing was raised in it
	zone    int  // its zone
	pass    pass // the one that goes on
	out     []Finding
	roles   []role // the parts of the tokens, as far as they are looked up
	kept    []stretch
	day     *item // the last day without a year that a weekday is said of
	dayWord int   // the token of that weekday
}

// raise adds a finding.
func (c *checker) raise(kind Kind, message string, figures ...*item) bool {
	if (kind == Sum || kind == PartWhole) && len(figures) > 2 && c.needNotAdd(figures) || c.doubtful(kind, figures) {
		return false
	}
	if c.amongRivals(kind, figures) {
		return false
	}
	spans := make([]text.Span, len(figures))
	for i, g := range figures {
		spans[i], g.told = g.Span, true
	}
	return c.raiseAt(kind, message, spans...)
}

// raiseAt adds a finding at spans, which it puts in order.
func (c *checker) raiseAt(kind Kind, message string, spans ...text.Span) bool {
	for i := range spans {
		for k := i; k > 0 && spans[k].Start < spans[k-1].Start; k-- {
			spans[k], spans[k-1] = spans[k-1], spans[k]
		}
	}
	c.out = append(c.out, Finding{kind, spans, message})
	return true
}

// sentence checks a sentence, and where nothing is raised the one before and it
// together.
func (c *checker) sentence(s *line, zone int) {
	prev := c.prev
	if !c.goesOnIn(zone) {
		prev = line{}
	}
	c.prev, c.zone = *s, zone
	if c.narrated(s) {
		c.prev = line{}
		return
	}
	raised := len(c.out)
	c.alone(s)
	found := c.together(s) || len(c.out) > raised
	if !found && prev.items != nil && len(prev.items)+len(s.items) <= maxFigures {
		both := prev.join(s)
		c.pass = joining
		c.joined(&both)
		c.pass = inSentence
	}
	if len(c.out) > raised {
		c.prev = line{}
	}
}

// goesOnIn reports whether a zone is that of the sentence before, or the next one and like
// it: two paragraphs of one story.
func (c *checker) goesOnIn(zone int) bool {
	if zone == c.zone {
		return true
	}
	was, is := &c.Zones[c.zone], &c.Zones[zone]
	return zone == c.zone+1 && is.Article == was.Article && is.Role == was.Role
}

// alone runs the rules that a single figure can break.
func (c *checker) alone(s *line) {
	if s.kinds&(dates|percents|counts) != 0 {
		c.impossible(s)
	}
	if s.kinds&dates != 0 {
		c.weekday(s)
	}
	c.rangeOrder(s)
	if s.kinds&tallies != 0 {
		_ = c.series(s) || c.unevenDraw(s)
	}
	if len(s.items) < 2 {
		return
	}
	if s.kinds&(quantities|moneys) != 0 {
		c.conversion(s)
	}
	if s.kinds&durations != 0 {
		c.duration(s)
	}
	if s.kinds&dates != 0 {
		c.age(s)
	}
	if s.kinds&dates != 0 && s.kinds&ordinals != 0 && len(s.items) > 2 {
		c.yearsWon(s)
	}
}

// together runs the rules that need two figures or more until one finds an
// error: one error has one finding.
func (c *checker) together(s *line) bool {
	if len(s.items) < 2 {
		return false
	}
	k, many := s.kinds, len(s.items) > 2
	switch {
	case many && k&(percents|ratios|multiples|amounts) != 0 && c.change(s):
	case k&percents != 0 && c.percentTotal(s):
	case k&tallies != 0 && c.straight(s):
	case many && k&durations != 0 && c.terms(s):
	case k&amounts == 0:
		return k&ratios != 0 && c.ratio(s) || k&durations != 0 && c.beyond(s)
	case k&(moneys|quantities) != 0 && c.slipped(s):
	case k&(ratios|percents) != 0 && (c.ratio(s) || c.rate(s)):
	case many && (c.product(s) || c.average(s) || c.pace(s)):
	default:
		return c.parts(s)
	}
	return true
}

// soon is within how many tokens a second sentence says that it goes on about the first.
const soon = 8

// joined runs the rules that can need two sentences.
func (c *checker) joined(s *line) bool {
	k := s.kinds
	spans, averages := k&durations != 0, s.words&roleAverage != 0
	switch now := c.anyPlays(s.second, min(s.second+soon, s.tokens.Last), roleNow); {
	case k&tallies != 0 && c.series(s):
	case now && k&(percents|ratios|multiples) != 0 && c.change(s):
	case k&dates != 0 && c.namesAged(s) && c.age(s):
	case !c.refersBack(s):
		if spans && k&times != 0 && c.duration(s) {
			return true
		}
		return spans && averages && k&quantities != 0 && c.pace(s)
	case k&(percents|ratios|multiples) != 0 && c.change(s):
	case spans && k&(dates|times) != 0 && c.duration(s):
	case k&dates != 0 && k&(ages|counts|ordinals) != 0 && c.age(s):
	case k&amounts == 0:
		return false
	case spans && averages && c.pace(s):
	default:
		return c.parts(s)
	}
	return true
}

// namesAged reports whether two sentences can tell of one person's age, or of an
// anniversary: the second has a name of the first, or "jubilee" stands in one.
func (c *checker) namesAged(s *line) bool {
	return s.kinds&(ages|counts) != 0 && c.sameName(s) || s.kinds&ordinals != 0 && s.words&roleJubilee != 0
}

// refersBack reports whether the second sentence of a line goes on about what the first
// tells of: "Of these", "They", "The other".
func (c *checker) refersBack(s *line) bool {
	if c.anyPlays(s.second, min(s.second+soon, s.tokens.Last), roleBack) || c.ofThese(s) {
		return true
	}
	return s.words&roleRest != 0 || c.anyIs(s.second, s.tokens.Last, "other")
}

// sameName reports whether one of the first words of the second sentence of a line
// is a name that the first has.
func (c *checker) sameName(s *line) bool {
	for k := s.second; k < min(s.second+4, s.tokens.Last); k++ {
		if !c.Flag(k, text.Upper) || c.Span(k).Len() < 3 || c.IsIn(k, "the and but she mrs miss born aged") {
			continue
		}
		for i := s.tokens.First + 1; i < s.second; i++ {
			if c.Flag(i, text.Upper) && c.Hash(i) == c.Hash(k) {
				return true
			}
		}
	}
	return false
}

// narrated reports whether a sentence tells of a number that changed; "a year
// earlier" tells of no such thing.
func (c *checker) narrated(s *line) bool {
	if s.words&roleRevised != 0 {
		for i := s.tokens.First; i < s.tokens.Last; i++ {
			if c.plays(i, roleRevised) && !(c.Is(i, "previously") && c.outcomeOf(i+1) > 0) {
				return true
			}
		}
	}
	if s.words&rolePast != 0 {
		r := s.tokens
		for r.First = c.SeekAny(r, "earlier", "instead"); r.First < r.Last; r.First = c.SeekAny(r, "earlier", "instead") {
			i := r.First
			if c.Is(i, "earlier") && !c.plays(i-1, roleTerm) || c.Is(i, "instead") && !c.Is(i+1, "of") {
				return true
			}
			r.First++
		}
	}
	return false
}
