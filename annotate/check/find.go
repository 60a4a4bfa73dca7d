package check

import (
	"math"
	"slices"

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

// needNotAdd reports whether parts that do not make their whole need not: their sum stands
// beside them, they are rounded, or one of them is a margin or a sum itself.
func (c *checker) needNotAdd(figures []*item) bool {
	switch {
	case c.accounted(figures), c.rounded(figures):
		return true
	case c.hasMargin(figures), c.hasSum(figures), c.hasPart(figures):
		return true
	}
	return c.inTerms(figures)
}

// hasPart reports whether one of the figures of a finding is a part of the one before it, "$51
// million, and $19 million of that", "and nine of those were sent back", or says where the rest
// is: "and the rest in two districts".
func (c *checker) hasPart(figures []*item) bool {
	return slices.ContainsFunc(figures, func(f *item) bool {
		switch {
		case c.Is(f.at-2, ",") && c.Is(f.at-1, "and"):
			return c.Is(f.end, "of") && c.IsIn(f.end+1, "that those")
		case c.Is(f.at-2, "rest"):
			return c.IsIn(f.at-1, "in across among")
		}
		return false
	})
}

// accounted reports whether all the figures of a finding together make another one
// near them: what seems their whole is itself a part.
func (c *checker) accounted(figures []*item) bool {
	sum, _ := add(figures)
	whole := figures[0]
	first := int(whole.ID) - 1
	for i := max(0, first-maxFigures); i < min(len(c.items), first+maxFigures); i++ {
		f := &c.items[i]
		if f.Figure == nil || f.kind != whole.kind || !f.Value.Valid || isIn(figures, f) {
			continue
		}
		if math.Abs(f.Value.Number-sum) <= slackOf(f, figures)+1e-9*sum {
			return true
		}
		if f.sent == whole.sent && f.at > whole.at && f.Value.Number > 1 && sum-2*whole.Value.Number == f.Value.Number && c.IsIn(f.at-1, "of and plus") {
			return true // "61 passengers and a crew of seven … 29 were released; the other 39"
		}
	}
	return c.unread(figures)
}

// hasMargin reports whether one of the figures of a finding is a majority, which is no
// part of those who voted: "by a majority of two, with 27 in favour".
func (c *checker) hasMargin(figures []*item) bool {
	for _, f := range figures {
		if f.kind != counts {
			continue
		}
		if c.margin(&line{tokens: f.sent}, f) || c.anyIsIn(f.sent.First, f.at, "gap margin") && c.marginLike(f) {
			return true
		}
	}
	return false
}

// hasSum reports whether one of the figures of a finding but the highest is itself what a
// total comes to with new ones: "13 deaths, taking the toll to 473".
func (c *checker) hasSum(figures []*item) bool {
	const total = "total tally toll count number"
	highest := figures[0]
	for _, f := range figures {
		if f.Value.Number > highest.Value.Number {
			highest = f
		}
	}
	for _, f := range figures {
		if f == highest || !c.Is(f.at-1, "to") {
			continue
		}
		if c.IsIn(f.at-2, total) || c.soonBefore(f, 13, "taking bringing pushing") && c.soonBefore(f, 13, total) {
			return true
		}
	}
	return false
}

// inTerms reports whether two figures of a finding are set against each other as of two
// terms, and none is named as their total: "$13m in the ten years of the League, while in
// those of Unity it was $43m".
func (c *checker) inTerms(figures []*item) bool {
	for _, f := range figures {
		if c.totals(f) {
			return false
		}
	}
	for i := 1; i < len(figures); i++ {
		from, to := figures[i-1].end, figures[i].at
		if figures[i-1].sent == figures[i].sent && c.anyIs(from, to, "while") && c.anyPlays(from, to, roleTerm) {
			return true
		}
	}
	return false
}

// numberAlone reports whether token i is a number with no noun behind it, in a list: "the
// Liberals 19,", "drawn one and", ": one of conspiracy".
func (c *checker) numberAlone(i int) bool {
	switch {
	case c.Kind(i) == text.Number:
		return c.IsIn(i+1, "and , ; .")
	case !c.Is(i, "one"):
		return false
	case c.plays(i-1, roleResult):
		return c.IsIn(i+1, "and , ; .")
	}
	return c.Is(i-1, ":") && c.IsIn(i+1, "of was for in")
}

// unread reports whether a number stands among the figures of a finding that is no
// figure: a part that was not read, "the Liberals 19".
func (c *checker) unread(figures []*item) bool {
	from, to := figures[0].at, figures[0].end
	for _, f := range figures {
		from, to = min(from, f.at), max(to, f.end)
	}
	at := max(0, int(figures[0].ID)-1-maxFigures)
	for i := from; i < to; i++ {
		for at < len(c.items) && c.items[at].Figure != nil && c.items[at].end <= i {
			at++
		}
		if !c.numberAlone(i) {
			continue
		}
		if at == len(c.items) || c.items[at].Figure == nil || c.items[at].at > i {
			return true
		}
	}
	return false
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
