package claim

import (
	"sort"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// Threshold is the score from which on a clause is marked: of those with the
// best F on held-out folds, 0.35 to 0.41, one in the middle that the steps of the
// reader's slider meet.
const Threshold = 0.38

// Floor is the least score of a weak claim, which a reader who lowers the
// threshold gets to see.
const Floor = 0.15

// Find finds the claims of a paste, in text order. Each sentence is cut into
// clauses, the attribution frames are taken off, and each clause is scored.
func Find(p *article.Paste, entities *entity.Set, quotes []quote.Quote, figures []figure.Figure) Result {
	f := newFinder(p, entities, quotes, figures)
	result := f.find()
	f.link(result.Claims)
	return result
}

// find is Find without the links.
func (f *finder) find() Result {
	result := f.judged()
	f.tellVersions(result.Claims)
	return result
}

// judged returns the claims as far as each tells by itself.
func (f *finder) judged() Result {
	p := f.Paste
	result := Result{Claims: make([]Claim, 0, len(p.Sentences)), Scores: make([]float64, len(p.Sentences))}
	for i := range p.Sentences {
		p.Pause.Step(i, len(p.Sentences))
		list := f.candidates(i)
		for k := range list {
			f.judge(&list[k])
		}
		list = f.parted(f.reunited(list))
		for k := range list {
			result.Scores[i] = max(result.Scores[i], list[k].Score)
			result.add(&list[k])
		}
	}
	number(result.Claims, 0)
	number(result.Weak, len(result.Claims))
	return result
}

// parted leaves one of two claims that have words in common: the clause itself where the other
// begins with the frame before it, "who said the port employs 640 people", and the main clause
// where the other describes a noun in it, "The duchess, who became patron in 2016, unveiled".
func (f *finder) parted(list []candidate) []candidate {
	for k := range list {
		for n := max(0, k-maxBeside); n < k; n++ {
			a, b := &list[n], &list[k]
			if a.Start > b.Start {
				a, b = b, a
			}
			switch {
			case !a.stands(), !b.stands(), b.Start >= a.End:
			case f.is(a.tokens.First, inRelative):
				a.claim = false
			default:
				b.claim = false
			}
		}
	}
	return list
}

// maxBeside is how many clauses before one of a sentence may have words of it.
const maxBeside = 3

// add keeps what a candidate says as a claim or as a weak one.
func (r *Result) add(c *candidate) {
	switch {
	case !c.claim || c.Score < Floor:
	case c.Score >= Threshold:
		r.Claims = append(r.Claims, c.Claim)
	default:
		r.Weak = append(r.Weak, c.Claim)
	}
}

// number puts claims in text order and numbers them, those before counted.
func number(claims []Claim, before int) {
	for i := range claims {
		if i > 0 && claims[i].Start < claims[i-1].Start {
			sort.SliceStable(claims, func(a, b int) bool { return claims[a].Start < claims[b].Start })
			break
		}
	}
	for i := range claims {
		claims[i].ID = ID(before + i + 1)
	}
}

// finder reads the claims of one paste.
type finder struct {
	*article.Paste
	entities *entity.Set
	quotes   []quote.Quote
	figures  []figure.Figure
	parts    []part // of quotes, in text order
	deniers  []denier
	marks    []marks         // of each token
	answers  []int32         // of each zone: who answers there, an index into guests plus one, or zero
	guests   []quote.Speaker // of each article: who is interviewed there; behind them, who speaks in transcripts

	// Used again for each sentence.
	ranges []text.Range
	list   []candidate
	words  []uint16
	places [namedFeatures]uint16
	heads  []uint32 // words of a clause
	keys   []uint64 // of the contents

	forerunners []forerunner // what a denial may deny
	contents    []content    // of the claims, when there is a denial

	voices []voice // of the last clauses that have a source
	clause int     // how many were read

	mainOf text.Range // the clause whose main verb was asked for last
	main   predicate  // that verb

	lastPart   int         // where partFrom was
	lastFigure int         // where figuresIn was
	reasons    []Reason    // of all claims
	figureIDs  []figure.ID // likewise
	quoteIDs   []quote.ID
	linked     []ID // the first of each list of linked claims
}

func newFinder(p *article.Paste, entities *entity.Set, quotes []quote.Quote, figures []figure.Figure) *finder {
	f := &finder{
		Paste: p, entities: entities, quotes: quotes, figures: figures, parts: partsOf(quotes),
		marks:     make([]marks, len(p.Tokens)),
		reasons:   make([]Reason, 0, maxReasons*len(p.Sentences)),
		figureIDs: make([]figure.ID, 0, len(figures)),
		voices:    make([]voice, 0, 4*maxVoices),
		words:     make([]uint16, 0, 128),
	}
	f.quoteIDs = make([]quote.ID, 0, len(f.parts))
	for i := range p.Sentences {
		f.mark(&p.Sentences[i])
	}
	f.interviews()
	f.deniers = f.findDeniers()
	return f
}

// candidate is a clause that may be a claim.
type candidate struct {
	Claim
	tokens   text.Range
	classes  marks           // the lists that hold its words and phrases
	main     predicate       // its main verb
	inside   []figure.Figure // the figures in it
	source   text.Range      // the words that name who "puts" a figure or is named by "according to"
	put      bool            // somebody puts a figure
	voiced   Strength        // how firmly a frame gives it that names nobody, or ""
	counters bool            // it says who denies what stands before it
	follows  quote.Speaker   // who said what stands before it in its sentence
	answer   bool            // it is an answer in an interview
	sentence int
	quote    *quote.Quote // whose words it is, or nil
	role     article.Role
	claim    bool // it is a clause that can be one at all
	finite   bool // it has a finite verb
}

// candidates returns the clauses of a sentence without their frames.
func (f *finder) candidates(sentence int) []candidate {
	s := &f.Sentences[sentence]
	role := f.RoleOf(*s)
	f.ranges, f.list = f.clauses(f.ranges[:0], f.unlabelled(s)), f.list[:0]
	if aboveStory(role) {
		f.ranges = f.topics(f.ranges, role)
	}
	for _, clause := range f.ranges {
		f.list = f.unframed(f.list, clause, s.Zone, role)
	}
	shared := f.sharedSource(role)
	for i := range f.list {
		c := &f.list[i]
		c.sentence, c.answer = sentence, f.answers[s.Zone] > 0
		c.claim = c.claim && !f.unended(s)
		if c.quote == nil && c.source.Len() == 0 && !c.answer {
			if c.source = f.introduced(c); c.source.Len() == 0 {
				c.source = f.reckoned(c.tokens)
			}
			if c.source.Len() == 0 {
				c.source = shared
			}
		}
	}
	return f.list
}

// The least numbers of tokens of a clause that may be a claim: of any, and of one
// whose verb is not known.
const (
	minWords    = 3
	minVerbless = 6
)

// keep adds a clause when it can be a claim, its edges trimmed.
func (f *finder) keep(out []candidate, r text.Range, zone int, role article.Role, q *quote.Quote) []candidate {
	r = f.trim(r)
	if r.Len() < 2 && f.tally(text.Range{First: r.First - 2, Last: r.Last}) == 0 {
		return out
	}
	c := candidate{tokens: r, quote: q, role: role}
	c.Span, c.Zone = f.SpanOf(r), zone
	c.finite = f.finiteIn(r)
	c.claim = f.mayClaim(&c)
	return append(out, c)
}

// mayClaim reports a clause that says enough to be a claim and is no line about the page.
func (f *finder) mayClaim(c *candidate) bool {
	r := c.tokens
	switch {
	case r.Len() < minWords && !f.pithy(c):
		return false
	case !c.finite && r.Len() < minVerbless && !f.verbless(c):
		return false
	}
	return !f.stamped(r) && !f.scored(r)
}

// pithy reports a clause that says enough in two words: "31 dead" and "Tram derails" in a
// headline, "two died" in reported words.
func (f *finder) pithy(c *candidate) bool {
	r, terse := c.tokens, aboveStory(c.role)
	if terse && f.number(r.First) && f.Has(r.Last-1, lexicon.CheckToll) {
		return true
	}
	if !c.finite || c.quote != nil && !c.indirect() {
		return false
	}
	return terse || c.indirect() && f.number(r.First)
}

// verbless reports a short clause that may be a claim though no verb of it is known: in a
// headline, in reported words, or as a whole sentence.
func (f *finder) verbless(c *candidate) bool {
	return aboveStory(c.role) || c.indirect() || f.whole(c.tokens)
}

// indirect reports a clause of reported words.
func (c *candidate) indirect() bool { return c.quote != nil && c.quote.Type == quote.Indirect }

// stamped reports a line about the page that passed for one of the article:
// "Jo Hill · The Press · Posted", "$1 = 0.92 euros".
func (f *finder) stamped(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Tokens[i].Kind == text.Symbol && f.IsIn(i, "· | = © •") {
			return true
		}
	}
	if f.finiteIn(r) {
		return f.barredOff(r) && f.is(r.First, bygone)
	}
	return f.barredOff(r) && (r.Len() < minTopic || f.IsMark(r.First+1, ':')) || 2*f.timed(r) >= r.Len()
}

// scored reports the result of a match between the names of the sides, which says nothing
// without a verb: "Castlegate 18-34 Featherley", "Vidarbha 196/6 in 20 overs".
func (f *finder) scored(r text.Range) bool {
	figures := f.figuresIn(f.SpanOf(r))
	for i := range figures {
		g := &figures[i]
		if g.Kind != figure.Score {
			continue
		}
		at := f.In(g.Span)
		if f.Flag(at.First-1, text.Upper) && (f.Flag(at.Last, text.Upper) || f.Is(at.Last, "in")) {
			return !f.does(r)
		}
	}
	return false
}

// does reports a finite verb that is no part of a name, as in "Leighfield United".
func (f *finder) does(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.is(i, finite) && !f.Flag(i, text.Upper) {
			return true
		}
	}
	return false
}

// barredOff reports whether a bar or bullet stands beside a clause.
func (f *finder) barredOff(r text.Range) bool { return f.barred(r.First-1) || f.barred(r.Last) }

// timed returns how many tokens of a clause belong to dates and times.
func (f *finder) timed(r text.Range) int {
	figures, n := f.figuresIn(f.SpanOf(r)), 0
	for i := range figures {
		switch g := &figures[i]; g.Kind {
		case figure.Date, figure.Time, figure.DateTime:
			n += f.In(g.Span).Len()
		}
	}
	return n
}

// minTopic is the least number of tokens of what stands beside a bar and has no
// finite verb, and yet is no label.
const minTopic = 5

// unended reports the last sentence of a paragraph of an article that ends with no
// mark: mostly the headline of another story.
func (f *finder) unended(s *article.Sentence) bool {
	last := f.Zones[s.Zone].Tokens.Last - 1
	if s.Tokens.Last != last+1 || f.RoleOf(*s) != article.Paragraph || !f.isStory() {
		return false
	}
	return f.Kind(last) != text.Punct && f.Source[f.Span(last).End-1] != '.'
}

// whole reports a short clause that fills a sentence: "The term ends March 20".
func (f *finder) whole(r text.Range) bool {
	first, last := r.First, r.Last-1
	switch {
	case r.Len() <= 3, !f.IsMark(r.Last, '.'), !f.Flag(first, text.Upper):
		return false
	case first > 0 && !f.Flag(first, text.LineBefore) && f.Kind(first-1) != text.Punct: // inside a sentence
		return false
	case f.Flag(last, text.Upper): // "Picture by Mary Holm", but "The term ends on Friday"
		return f.HasAny(last, lexicon.Month, lexicon.Weekday)
	}
	return true
}

// isStory reports an article, not a lone sentence.
func (f *finder) isStory() bool { return len(f.Zones) > 3 }
