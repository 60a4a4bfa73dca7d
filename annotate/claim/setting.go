package claim

import (
	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// settingFeatures reads what subject, time and rank make of the main verb.
func (f *finder) settingFeatures(c *candidate, v *vector) {
	main := c.main
	subject := f.subjectOf(c)
	perfected := f.perfected(c)
	v.has[fUndone] = (perfected || main.form == passive) && f.negates(c.tokens.First, main.at)
	v.has[fLasting] = perfected && f.lasts(c)
	v.has[fRanked] = main.form == copula && f.ranked(c)
	v.has[fNow] = (main.form == passive || main.form == negated || main.form == copula && v.has[fFigure]) && f.isNow(c)
	v.has[fComparative] = (main.form == copula || main.form == having) && f.compares(c)
	v.has[fLawful] = f.lawful(subject)
	f.subjectFeatures(subject, v)
	v.has[fGeneric] = f.generic(subject)
	v.has[fPermit] = f.is(main.at, inPermit)
	v.has[fScheduled] = !v.has[fHeadline] && f.ofPresent(c) && (f.is(main.at, inSchedule) && f.comes(c) || c.has(inSoon))
}

// ofPresent reports a main verb of the present: "opens", "is open", "is held".
func (f *finder) ofPresent(c *candidate) bool {
	switch c.main.form {
	case present:
		return true
	case copula, passive:
		return f.isNow(c)
	}
	return false
}

// stanceFeatures reads what speaks against a claim: a future without a measure,
// a frame that says nothing itself, a call, a judgement.
func (f *finder) stanceFeatures(c *candidate, v *vector) {
	main := c.main
	v.has[fUndated] = (main.form == future || v.has[fMayCome]) && !v.figured() && !c.has(inSoon)
	v.has[fAnswers] = v.has[fDenies] && f.answered(text.Range{First: main.at + 1, Last: c.tokens.Last})
	n, _ := f.Match(main.at, lexicon.ClaimCall)
	v.has[fCalls] = n > 0 || f.supposes(&f.Sentences[c.sentence])
	v.has[fJudges] = main.form == copula && f.judges(main.at, c.tokens.Last)
	v.has[fBrands] = f.is(main.at, inBrand) && f.brands(main.at, c.tokens.Last)
	v.has[fAsks] = f.asksFirst(c.tokens.First)
	v.has[fLead] = c.role == article.Paragraph && f.leadsStory(c.Zone)
}

// figured reports any figure or date in a clause.
func (v *vector) figured() bool {
	return v.has[fFigure] || v.has[fDate] || v.has[fMoney] || v.has[fPercent]
}

// asksFirst reports a word of asking at the front of a clause, "what comes next is", not the
// relative ", where".
func (f *finder) asksFirst(i int) bool {
	return f.IsOf(i, askingWords) && !(f.Is(i, "where") && f.IsMark(i-1, ','))
}

var askingWords = text.ListOf("what how why who where")

// leadsStory reports a zone among the first, or one right behind a headline, a cross-head or
// whatever else of an article is no paragraph of text.
func (f *finder) leadsStory(zone int) bool {
	return zone < 2 || !f.Zones[zone-1].Told() && f.Zones[zone-1].Role != article.Furniture
}

// supposes reports a sentence that only supposes or proposes: "Had they known, …",
// "Should it fail, …", "Let them pay".
func (f *finder) supposes(s *article.Sentence) bool {
	i := s.Tokens.First
	for i < s.Tokens.Last && f.Kind(i) == text.Punct {
		i++
	}
	return f.Flag(i, text.Upper) && f.IsOf(i, supposing)
}

// supposing are words by whose capital a sentence supposes or proposes something.
var supposing = text.ListOf("had were should suppose imagine let")

// answered reports whether what a verb of denial denies is only pointed at:
// "that", "this account", "the tally".
func (f *finder) answered(r text.Range) bool {
	if r.Len() == 0 || !f.IsIn(r.First, "that this it the those these") {
		return false
	}
	r.First++
	if f.is(r.First, inVersion) && r.Len() > 0 {
		r.First++
	} else if f.Is(r.First-1, "the") {
		return false
	}
	return r.Len() <= 0 && !f.Is(r.Last, "and") || f.IsMark(r.First, ',')
}

// maxJudged is how far behind a form of "be" what judges stands.
const maxJudged = 5

// judges reports a word of judgement or feeling close behind a form of "be".
func (f *finder) judges(first, last int) bool {
	for i := first; i < min(last, first+maxJudged); i++ {
		if f.is(i, inOpinion|inFeeling) {
			return true
		}
	}
	return false
}

// maxBranded is how far behind "dismissed" its "as" stands.
const maxBranded = 12

// brands reports whether a verb that can give a thing a name does so: not
// "called a meeting", nor "dismissed the appeal", but "dismissed it as noise".
func (f *finder) brands(at, last int) bool {
	switch {
	case f.IsIn(at, "called calls call"), f.owns(at):
		return false
	case !f.IsIn(at, "dismissed dismisses"):
		return true
	}
	for i := at + 1; i < min(last, at+maxBranded); i++ {
		if f.Is(i, "as") {
			return true
		}
	}
	return false
}

// negates reports a word of negation from one token up to another.
func (f *finder) negates(first, last int) bool {
	for i := first; i <= last; i++ {
		if f.is(i, inNegation) && !f.doubtless(i) {
			return true
		}
	}
	return false
}

// subjectOf returns what stands before the group of verbs of a clause.
func (f *finder) subjectOf(c *candidate) text.Range { return f.subjectBefore(c.tokens, c.main.at) }

// subjectBefore returns what stands in a clause before the group of verbs that carries its
// meaning at a token.
func (f *finder) subjectBefore(clause text.Range, verb int) text.Range {
	r := text.Range{First: f.mainClause(clause), Last: verb}
	for r.Last > r.First && (f.is(r.Last-1, auxiliaries|inAdverb) || f.is(r.Last-1, finite) && r.Last == verb) {
		r.Last--
	}
	return r
}

// perfected reports a perfect of any voice.
func (f *finder) perfected(c *candidate) bool {
	if c.main.form == perfect {
		return true
	}
	return c.main.form == passive && (f.Is(c.main.at-1, "been") || f.Is(c.main.at-2, "been"))
}

// isNow reports whether the auxiliary is one of the present: "is owned", "are not
// enforced", "does not kill".
func (f *finder) isNow(c *candidate) bool {
	for i := min(c.main.at, c.tokens.Last) - 1; i >= c.tokens.First && i > c.main.at-maxRank; i-- {
		if f.is(i, finite) {
			return f.IsOf(i, presentForms) && !f.Is(c.main.at-1, "being")
		}
	}
	return false
}

// presentForms are auxiliaries of the present.
var presentForms = text.ListOf("is are does do")

// limits reports a "may" of rules: "no vessel may leave", "may no longer travel",
// "may field only four".
func (f *finder) limits(c *candidate) bool {
	may := c.main.at - 1
	for may > c.tokens.First && may > c.main.at-maxRank && !f.Is(may, "may") {
		may--
	}
	if !f.Is(may, "may") {
		return false
	}
	return f.negates(c.tokens.First, may-1) || f.IsIn(may+1, "only not") || f.Is(may+2, "longer") || f.Is(may+2, "only")
}

// compares reports a comparative close behind the main verb: "is much larger",
// "was more difficult".
func (f *finder) compares(c *candidate) bool {
	for i := c.main.at; i < c.main.at+maxRank && i < c.tokens.Last; i++ {
		if f.is(i, inComparative) || f.IsOf(i, moreLess) && !f.Is(i+1, "than") {
			return true
		}
	}
	return false
}

var moreLess = text.ListOf("more less")

// lasts reports a time since when something is so.
func (f *finder) lasts(c *candidate) bool {
	for i := c.main.at + 1; i < c.tokens.Last && !f.IsMark(i, ','); i++ {
		if f.Is(i, "since") && i+1 < c.tokens.Last {
			return true
		}
	}
	return false
}

// maxRank is how far behind a form of "be" a rank stands.
const maxRank = 4

// ranked reports "is the third attack", "was only the second time", "their
// sixth straight win".
func (f *finder) ranked(c *candidate) bool {
	for i := range c.inside {
		if g := &c.inside[i]; g.Kind == figure.Ordinal {
			if at := f.tokenAt(c.tokens, g.Start); at >= c.main.at && at < c.main.at+maxRank {
				return true
			}
		}
	}
	return false
}

// lawful reports whether the head of a subject is a law, a rule or a contract:
// "House Bill 12", "the cap on rents".
func (f *finder) lawful(subject text.Range) bool {
	return !f.is(subject.First, inNegation) && f.is(f.headOf(subject), inLaw)
}

// headOf returns the last noun of a subject, or the one before a preposition, a
// relative clause or a participle; a number that names it is left out. It
// returns the token before the subject when there is none.
func (f *finder) headOf(subject text.Range) int {
	head := subject.First
	for head < subject.Last && (head == subject.First || !f.is(head, inPreposition|inRelative|bygone)) {
		head++
	}
	head--
	for head > subject.First && (f.IsMark(head, ',') || f.Kind(head) == text.Number) {
		head--
	}
	return head
}

// generic reports a subject in the plural without an article: "passengers".
func (f *finder) generic(subject text.Range) bool {
	first := subject.First
	if subject.Len() <= 0 || f.is(first, inDeterminer|inSubject) || f.number(first) {
		return false
	}
	return f.plural(first + min(1, subject.Len()-1))
}

// comes reports whether a date or a time stands behind the main verb.
func (f *finder) comes(c *candidate) bool {
	for i := range c.inside {
		switch g := &c.inside[i]; g.Kind {
		case figure.Date, figure.DateTime, figure.Time:
			if f.tokenAt(c.tokens, g.Start) > c.main.at {
				return true
			}
		}
	}
	return false
}

// subjectFeatures reads who or what does what a clause says.
func (f *finder) subjectFeatures(subject text.Range, v *vector) {
	if subject.Len() == 0 {
		return
	}
	head := f.headOf(subject)
	if m := f.entities.At(head); m != nil {
		switch f.entities.Get(m.Entity).Kind {
		case entity.Person:
			v.has[fOfPerson] = true
		case entity.Organisation, entity.Group, entity.Place:
			v.has[fOfBody] = true
		}
	}
	v.has[fOfRole] = f.HasAny(head, lexicon.NameRole, lexicon.NameRoles)
	pronoun := f.is(head, inSubject|inDeterminer)
	v.has[fOfPronoun] = pronoun && f.IsIn(head, "he she they i we you")
	v.has[fOfIt] = pronoun && f.IsIn(head, "it this that there these those")
	v.has[fIndefinite] = f.IsOf(subject.First, indefinite) || f.number(subject.First)
}

// indefinite are words before what was not spoken of yet.
var indefinite = text.ListOf("a an another some several")
