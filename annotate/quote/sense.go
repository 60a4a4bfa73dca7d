package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// otherSense reports whether the verb of a cue says nothing where it stands, by the words
// beside it.
func (f *finder) otherSense(u *unit, c *cue) bool {
	i, next := c.First, c.Last
	switch {
	case f.Is(i, "writing") && c.Len() == 1 && f.preposition(i+1) && !f.blockWithin(i+1, 7):
		return true // "Ann Lee, writing in the Review, calls it"
	case f.IsIn(i, "held hold holds") && !f.Is(f.pastVote(i+1, u.Last), "that") && !f.ruling(i, u):
		return true // "the examination held on Sunday"
	case f.IsIn(i, "went goes gone") && c.Len() == 2 && (f.preposition(next) || f.Is(next, "for")) && !f.Is(next, "to"):
		return true // "went on for seven months"
	case c.frame == lexicon.TakesQuestion && f.Is(next, "for") && !f.blockWithin(next, 6):
		return true // "have asked for it"
	case f.Is(i-1, ",") && f.Is(i, "estimated") && f.IsIn(i+1, "to at"):
		return true // "drugs, estimated to be worth $5m"
	case f.Is(i-1, ",") && f.Is(i, "agreed") && f.settles(u, i):
		return true // "the striker, who is 24, agreed personal terms"
	case f.IsIn(i, "asked asks ask") && f.Is(next, "that") && f.wished(next+1):
		return true // "who asked that her name not be used"
	case f.IsIn(i, "agreed agrees agree") && f.Is(next, "to") && !f.markedIn(text.Range{First: max(u.First, i-budget), Last: i}):
		return true // "The owner, the Aas family, has agreed to back the deal"
	case f.IsIn(i, "found finds find") && f.Is(i-2, "whose") && !f.Is(next, "that"):
		return true // "Dr Lowe, whose team found the fossil, said"
	case f.Is(i, "briefed") && f.IsIn(i+1, "on about"): // "was briefed on the talks"
		return true
	case f.Is(i, "known") && f.Is(i+1, "as"), f.Is(i, "relating") && f.Is(i+1, "to"): // "also known as", "relating to 6m patients"
		return true
	case f.IsIn(i, "add adds added adding") && f.Is(next, "up"): // "had added up to 29.6m tonnes"
		return true
	case f.tallied(c), f.describing(c), f.forecasted(i):
		return true
	case f.IsIn(i, "learnt learned learn learns") && f.determiner(next) && !f.pronoun(next): // "who learnt their trade at"
		return !f.clausal(text.Range{First: next, Last: min(u.Last, next+5)})
	case f.IsIn(i, "added adds") && f.number(next) && !f.clausal(f.beforeRelative(text.Range{First: next, Last: u.Last})):
		return true // "The exercise added 3,555 patients who had been left off"
	case f.IsIn(i, "continues continued") && f.Is(i+1, "to") && f.cueOf(i+2).Form == 0:
		return true // "the “dodgy” bridge continues to divide"
	case f.styledZone(u.zone) && f.Is(i, "sees") && f.Is(i-1, ","): // "Torvex cuts jobs, sees profit rise"
		return true
	}
	return f.takes(i) || f.scores(i) || f.stateNoun(i)
}

// describing reports whether the verb of a cue is a participle beside a noun: "and reported rapes
// rose", "21 ballots previously accepted were ruled out".
func (f *finder) describing(c *cue) bool {
	i, next := c.First, c.Last
	if c.form != lexicon.FormPast {
		return false
	}
	if f.IsIn(i, "reported suspected alleged estimated") && f.IsIn(i-1, "and of in , all") {
		return f.plural(next) && f.finite(next+1) && !f.Has(next, lexicon.NameRoles)
	}
	return f.adverbial(i-1) && f.Has(next, lexicon.QuoteAux) && f.finite(next) && c.frame == lexicon.TakesThat
}

// forecasted reports whether a forecast at token i is a noun: "gave a fourth-quarter sales
// forecast that topped".
func (f *finder) forecasted(i int) bool {
	before := i - 1
	if !f.Is(i, "forecast") || f.Kind(before) != text.Word || f.Flag(before, text.Upper) || f.adverbial(before) {
		return false
	}
	for n := before; n > i-6 && f.free(n) && !f.stops(n) && !f.finite(n) && !f.pronoun(n); n-- {
		if f.IsIn(n, "a an its their") {
			return true
		}
	}
	return false
}

// tallied reports whether the verb of a cue is a participle that tells where or when a thing was
// counted: "the 182km/h measured at Foynes", "the principal claimed in court is".
func (f *finder) tallied(c *cue) bool {
	if c.form != lexicon.FormPast || !f.IsIn(c.First, "recorded measured registered counted claimed listed logged") {
		return false
	}
	for n := c.Last; n < c.Last+8 && f.preposition(c.Last); n++ {
		if f.Is(n, "that") || f.blockAt(n) >= 0 {
			return false
		}
		if f.stops(n) || n == c.Last+7 {
			return true
		}
	}
	return false
}

// wished reports whether a clause at token i is one of what is to be: "her name not be used".
func (f *finder) wished(i int) bool {
	for n := i + 1; n < i+8 && f.free(n) && !f.stops(n); n++ {
		if f.Is(n, "be") {
			return !f.IsIn(n-1, "to will would can could may might must shall should")
		}
	}
	return false
}

// stateNoun reports whether a "state" is no verb: "two states", "the State", "Oyo and Kwara
// states", and not "documents state that".
func (f *finder) stateNoun(i int) bool {
	if !f.IsIn(i, "state states") || f.Is(i+1, "that") {
		return false
	}
	if f.Is(i, "states") && f.Flag(i-1, text.Upper) && f.Is(i-2, "and") {
		return true
	}
	return f.Has(i-1, lexicon.NumberWord) || f.Flag(i, text.Upper)
}

// settles reports whether what somebody agreed is an object with no verb, "agreed personal
// terms", and no clause, "agreed more beds were needed", nor words in marks before it.
func (f *finder) settles(u *unit, i int) bool {
	object := i + 1
	if f.Kind(object) != text.Word || f.Is(object, "and") || f.determiner(object) || f.Flag(object, text.Upper) {
		return false
	}
	before := text.Range{First: max(u.First, i-budget), Last: i}
	return !f.markedIn(before) && !f.bareClause(text.Range{First: object, Last: u.Last}, false)
}

// ruling reports whether a court's "held" at i leads to a clause: "Judge Ann Lee held at
// Tralee Circuit Court that the message was false".
func (f *finder) ruling(i int, u *unit) bool {
	_, that := f.adjuncts(i+1, u.Last)
	for n := i - 1; that && n >= u.First && n > i-6 && !f.stops(n); n-- {
		if f.Has(n, lexicon.QuoteCourt) || f.IsIn(n, "judge judges justice") {
			return true
		}
	}
	return false
}

// takes reports a "claims" that takes lives, or something for its own: "the cyclone claims
// five lives", "dengue claimed 11 more", "claimed responsibility for a blast".
func (f *finder) takes(i int) bool {
	if !f.IsIn(i, "claims claim claimed claiming") {
		return false
	}
	if f.IsIn(i+1, "responsibility credit victory against worth") {
		return true
	}
	for n := i + 1; n < i+6 && f.free(n); n++ {
		if f.number(n-1) && (f.IsIn(n, "life lives victims") || f.Is(n, "more") && !f.Is(n+1, "than")) {
			return true
		}
	}
	return false
}

// scores reports an "added" of sums and of sport: "added Sh112 billion of paper", "added
// 79 for the fourth wicket", "added a third from the spot", "added 18 off the bench".
func (f *finder) scores(i int) bool {
	if !f.IsIn(i, "added adds") {
		return false
	}
	if f.IsIn(i+1, "just only") && f.number(i+2) {
		i++ // "added just 42 as they were dismissed"
	}
	if (f.number(i+1) || f.Has(i+1, lexicon.CurrencySymbol) && f.number(i+2)) && (f.verbless(i+2) || f.growth(i+1)) {
		return true
	}
	if f.number(i+1) && f.IsIn(i+2, "and , as when before") {
		return true // "added 19 and the Hawks won"
	}
	if f.IsIn(i+1, "a his her their its") {
		i++
	}
	return (f.number(i+1) || f.IsIn(i+1, "second third fourth fifth sixth")) && (f.preposition(i+2) || f.IsIn(i+2, "for off"))
}

// calledWhat reports whether a verb of naming says what a thing is called: "what people
// call a thing".
func (f *finder) calledWhat(c *cue) bool {
	return c.frame == lexicon.TakesThing && c.inPresent() && f.whatBefore(c.First)
}

// whatBefore reports whether "what" opens the clause of the verb at i: what
// people call a thing is its name, not a quote.
func (f *finder) whatBefore(i int) bool {
	for n := 1; n < 6; n++ {
		if f.Is(i-n, "what") {
			return true
		}
		if f.stops(i - n) {
			return false
		}
	}
	return false
}

// otherForm reports whether the word of a cue is no verb whose subject speaks, by its form.
func (f *finder) otherForm(u *unit, c *cue) bool {
	i := c.First
	switch {
	case c.form == lexicon.FormBase && f.singularBefore(i): // "a police report released on Monday"
		return true
	case f.compounded(i): // "self-described as shy"
		return true
	case f.doneBy(u, c), f.heardFrom(u, c):
		return true
	}
	// "residents told to leave", "were handed shovels and told to hurry"
	return c.frame == lexicon.TakesHearer && c.form == lexicon.FormPast && f.Is(c.Last, "to")
}

// heardFrom reports whether all that is said is who was heard, and not what: "Four days into the
// trial, the jury has heard from nine witnesses", not "The seal was forged, the court heard from
// the prosecutor".
func (f *finder) heardFrom(u *unit, c *cue) bool {
	if !f.Is(c.First, "heard") || !f.Is(c.Last, "from") || f.blockWithin(c.Last, 12) {
		return false
	}
	comma := c.First
	for comma > u.First && !f.Is(comma, ",") {
		comma--
	}
	return !f.clausal(text.Range{First: u.First, Last: comma}) && f.SeekAny(text.Range{First: c.Last, Last: u.Last}, "that", "how") == u.Last
}

// doneBy reports whether a verb is a participle with the one behind it who did it, and no
// words: "a deal agreed by ministers".
func (f *finder) doneBy(u *unit, c *cue) bool {
	by := c.Last
	switch {
	case !f.Is(by, "by"), c.form == lexicon.FormGerund:
		return false
	case f.pastVote(by, u.Last) != by: // "ruled by six to three that"
		return false
	case f.byMedium(by): // "said by e-mail"
		return false
	}
	return !f.beBefore(c.First) && !f.byAgent(c)
}

// byMedium reports whether the "by" at i leads to how words came and not to who said
// them: "by e-mail", "by satellite phone".
func (f *finder) byMedium(i int) bool {
	if n, _ := f.Match(i+1, lexicon.QuoteMedium); n > 0 {
		return true
	}
	if n, _ := f.Match(i+2, lexicon.QuoteMedium); n == 0 {
		return false
	}
	kind := i + 1
	if f.Kind(kind) != text.Word || f.Flag(kind, text.Upper) {
		return false
	}
	return !f.functional(kind) && !f.determiner(kind) && !f.plural(kind)
}

// singularBefore reports whether what stands before token i is one of something, which
// agrees with no verb in the plural: "a police", not "a few police".
func (f *finder) singularBefore(i int) bool {
	noun, article := i-1, i-2
	if !f.IsIn(article, "a an") {
		if !f.adjectival(article) {
			return false
		}
		if article--; !f.IsIn(article, "a an") {
			return false
		}
	}
	if f.number(noun) || f.IsIn(noun, "few couple lot majority minority handful") {
		return false
	}
	return !f.preposition(article-1) && !f.IsIn(article-1, "of for") // not "workers at a plant say"
}

// adjectival reports whether the word at i can stand between an article and a noun: "a
// senior official".
func (f *finder) adjectival(i int) bool {
	if !f.free(i) || f.number(i) {
		return false
	}
	return !f.functional(i) || f.Has(i, lexicon.QuoteModifier)
}
