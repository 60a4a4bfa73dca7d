package claim

import (
	"slices"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// topics cuts the clauses of a headline at upright bars and bullets, and at commas and
// "as" behind which another subject has a state or an act of its own: "Ferry sinks, 31
// dead", "Fires kill 23, president declares emergency". A second verb of the same
// subject, and a toll that goes on counting, "Five dead, 61 hurt", cut nothing.
func (f *finder) topics(clauses []text.Range, role article.Role) []text.Range {
	for k := 0; k < len(clauses); k++ {
		at := f.topic(clauses[k], role)
		if at == 0 {
			continue
		}
		behind := text.Range{First: at + 1, Last: clauses[k].Last}
		clauses[k].Last = at
		if behind.Len() > 0 {
			clauses = slices.Insert(clauses, k+1, behind)
		}
	}
	return clauses
}

// barred reports an upright bar or a bullet.
func (f *finder) barred(i int) bool {
	return f.Kind(i) == text.Symbol && f.IsIn(i, "| • ·")
}

// topic returns the first bar or "as", or in a headline the first comma, behind
// which another subject begins, or 0.
func (f *finder) topic(r text.Range, role article.Role) int {
	stated := false
	for i := r.First; i < r.Last; i++ {
		switch {
		case i > r.First && f.barred(i):
			return i
		case f.Is(i, "as"):
			if i-r.First >= minHead && !f.beAs(r.First, i) && !f.tolled(r.First, i) && f.meanwhile(i+1, r.Last) {
				return i
			}
		case role != article.Headline:
		case !f.IsMark(i, ','):
			stated = stated || i > r.First && f.tells(i)
		case f.IsIn(i-1, "as after before"), f.IsIn(i-2, "as after before"):
		case f.frameBehind(i+1, r.Last) > 0: // "Two dead, police say"
		case f.number(i+1) && f.Has(i-1, lexicon.CheckToll) && (f.number(i-2) || f.number(r.First)):
			return 0 // a toll that goes on
		case (stated || i-r.First >= minClause) && (f.counted(i+1, r.Last) || f.another(i+1, r.Last)):
			return i
		case stated && f.acts(i+1, r.Last):
			return i
		}
	}
	return 0
}

// sharedSource returns the source that a mark sets off behind the last clause of a
// headline, when "as" joins that to the one before: "Nine hurt as tram derails: police".
func (f *finder) sharedSource(role article.Role) text.Range {
	n := len(f.ranges)
	if n < 2 || !f.Is(f.ranges[n-1].First-1, "as") {
		return text.Range{}
	}
	content, source := f.labelled(f.ranges[n-1], role)
	if source.First < content.First {
		return text.Range{}
	}
	return source
}

// reunited joins the halves of a headline round an "as" again where only one of them is a
// claim by itself, so that the other is not lost: "Shop cuts 4,000 jobs as sales slump".
func (f *finder) reunited(list []candidate) []candidate {
	for k := 0; k+1 < len(list); k++ {
		a, b := &list[k], &list[k+1]
		if a.stands() == b.stands() || !f.halves(a, b) || !f.states(a) {
			continue
		}
		whole := *a
		if whole.tokens.Last = b.tokens.Last; whole.source.Len() == 0 {
			whole.source = b.source
		}
		whole.Span, whole.finite, whole.claim = f.SpanOf(whole.tokens), a.finite || b.finite, true
		if f.judge(&whole); whole.stands() {
			list[k] = whole
			list = append(list[:k+1], list[k+2:]...)
		}
	}
	return list
}

// halves reports two clauses of a headline, in nobody's words, of which the second says
// what went on when the first came about; what only sets a scene, "Fury as", and what the
// page says of itself, "as it happened", is none.
func (f *finder) halves(a, b *candidate) bool {
	switch as := a.tokens.Last; {
	case a.role != article.Headline, a.quote != nil, b.quote != nil, !a.finite:
		return false
	case !f.Is(as, "as"), b.tokens.First != as+1:
		return false
	}
	return !f.Is(b.tokens.First, "it") && !f.IsIn(b.tokens.Last-1, "live updates")
}

// states reports a half of a headline that is a claim, has a figure or says what is done to
// what, and so does more than set a scene: "Storm tears roof off school", "Man dies", not
// "Tensions mount", "Torvik reels from blast".
func (f *finder) states(c *candidate) bool {
	at, next := c.main.at, c.main.at+1
	if c.stands() || len(c.inside) > 0 || f.is(at, inAct) {
		return true
	}
	return f.Kind(at) == text.Word && next < c.tokens.Last && !f.is(next, inPreposition)
}

// stands reports whether what was judged is a claim.
func (c *candidate) stands() bool { return c.claim && c.Score >= Threshold }

// tolled reports whether nothing but a toll stands before the "as" of a headline, so that
// what follows only says how: "12 dead as boat sinks".
func (f *finder) tolled(first, as int) bool {
	if as-first > maxToll || !f.Has(as-1, lexicon.CheckToll) {
		return false
	}
	for i := first; i < as; i++ {
		if f.number(i) || f.IsIn(i, "dozens scores hundreds many several") {
			return true
		}
	}
	return false
}

// maxToll is how many tokens a toll has at most before an "as".
const maxToll = 5

// beAs reports whether an "as" says what somebody or something is, by what stands
// before it: "man who posed as", "quits as", "known as".
func (f *finder) beAs(first, as int) bool {
	for i := first; i < as; i++ {
		if f.is(i, inRelative) {
			return true
		}
	}
	return f.is(as-1, inBrand) || f.IsIn(as-1, "known named identified hailed seen posed posing poses quits quit "+
		"resigns resigned elected sworn returns serves works such same so well")
}

// meanwhile reports a clause behind the "as" of a headline, not what somebody is
// or does: "as reservoir drops to 38%", not "as first woman to lead party".
func (f *finder) meanwhile(i, end int) bool {
	if end-i < 2 || f.IsIn(i, "part well if") {
		return false
	}
	for k := i; k < end && !f.is(k, finite); k++ {
		if f.is(k, inSub) {
			return false // "as leader after his party lost"
		}
	}
	return f.opens(i, end, 2) || f.acts(i, end) || f.counted(i, end) || f.briefly(i, end)
}

// another reports another subject at token i, a plural of more than a word, and its
// verb, in a form that no list holds: "two members dissent", not "two members of
// parliament", "two months late".
func (f *finder) another(i, end int) bool {
	if f.plural(i) || f.is(i, finite|bygone|inPresent|inPast) {
		return false // it may be the next verb of the same subject
	}
	for k := i + 1; k < min(end, i+maxTopic) && f.Kind(k) == text.Word; k++ {
		switch {
		case f.is(k-1, function|inAdverb):
			return false
		case f.plural(k - 1):
			span := f.IsIn(k-1, "years months weeks days hours minutes")
			return !span && !f.plural(k) && !f.is(k, function|inAdverb) && !f.Has(k, lexicon.QuoteCue)
		}
	}
	return false
}

// briefly reports a subject and, in a form that no list holds, its verb: "gem
// sales sag", "skipper shortage bites".
func (f *finder) briefly(i, end int) bool {
	for k := i + 1; k < min(end, i+maxTopic) && f.full(k-1) && f.full(k); k++ {
		if f.plural(k) != f.plural(k-1) && !f.Flag(k, text.Upper) && !f.Ends(k, "ing") {
			return true
		}
	}
	return false
}

// full reports a word that is no small word of grammar.
func (f *finder) full(i int) bool { return f.Kind(i) == text.Word && !f.is(i, function) }

// tells reports a word by which a headline says what happened or how things are.
func (f *finder) tells(i int) bool {
	return f.is(i, finite|bygone|inParticiple) || f.Has(i, lexicon.CheckToll) ||
		f.IsIn(i, "up down off safe homeless pending risk out unaccounted stranded ill")
}

// counted reports a number of others at token i, and what became of them: "at
// least 31 dead", "half the claims pending".
func (f *finder) counted(i, end int) bool {
	for last := i + 3; i < last && f.IsIn(i, "at least over more than up to all about nearly some"); {
		i++
	}
	if !f.number(i) && !f.IsIn(i, "half hundreds thousands dozens scores") || f.Kind(i+1) == text.Punct {
		return false
	}
	for k := i + 1; k < end && f.Kind(k) != text.Punct; k++ {
		if f.tells(k) {
			return true
		}
	}
	return false
}

// maxTopic is how far behind its front the verb of a topic is.
const maxTopic = 6

// acts reports a subject without an article and its verb at token i, in the
// short forms of a headline.
func (f *finder) acts(i, end int) bool {
	switch {
	case f.Kind(i) != text.Word, f.number(i), f.is(i, finite|bygone|function|inPresent|inAdverb):
		return false
	case f.Ends(i, "ing") && !f.is(i+1, bygone): // "leaving two dead", not "training halted"
		return false
	}
	if f.plural(i) {
		return f.is(i+1, inPresent|auxiliaries|finite) || f.plans(i+1) || f.Has(i+1, lexicon.QuoteCue) && i+2 < end
	}
	for k := i + 1; k+1 < min(end, i+maxTopic) && f.Kind(k) == text.Word; k++ {
		switch {
		case f.plans(k):
			return true
		case f.is(k, inJoin|inRelative), f.Kind(k+1) == text.Punct && f.Has(k, lexicon.QuoteCue):
			return false
		case f.is(k, finite), f.likeTopicVerb(k):
			return true
		}
	}
	return f.is(end-1, bygone) && f.Kind(end-1) == text.Word && end-i < maxTopic
}

// likeTopicVerb reports a word in -s behind a noun that is no plural, mostly its verb, with an
// object or a plan behind it: "storm lashes coast", "mayor vows to quit".
func (f *finder) likeTopicVerb(i int) bool {
	if !f.plural(i) || f.plural(i-1) || f.is(i-1, inDeterminer) || f.number(i-1) {
		return false
	}
	return !f.is(i+1, function) || f.plans(i+1)
}

// plans reports the "to" of what will be: "fares to rise".
func (f *finder) plans(i int) bool {
	return f.Is(i, "to") && f.Kind(i+1) == text.Word && !f.is(i+1, function|inSubject) && !f.Flag(i+1, text.Upper)
}

// tellsNow gives the clause of a headline the present verb that no list holds: "truck
// rams bus", "shilling gains", "talks stall".
func (f *finder) tellsNow(c *candidate) {
	for i := c.tokens.First + 1; i < min(c.tokens.Last, c.tokens.First+maxTopic); i++ {
		if f.Kind(i) != text.Word || f.is(i, function|inAdverb) || f.Flag(i, text.Upper) {
			return
		}
		if f.agrees(i) {
			c.main, c.finite = predicate{present, i}, true
			return
		}
	}
}

// agrees reports whether a word agrees as a verb with the noun before it, and is no noun
// for people, bodies or documents itself.
func (f *finder) agrees(i int) bool {
	switch {
	case f.HasAny(i, lexicon.NameRole, lexicon.NameRoles, lexicon.NameOrgHead, lexicon.NameDocument, lexicon.UnitTime):
		return false
	case f.Ends(i, "ing"), f.number(i - 1), f.Kind(i-1) != text.Word:
		return false
	}
	several := f.plural(i-1) || f.Has(i-1, lexicon.NameRoles)
	return several != f.plural(i)
}
