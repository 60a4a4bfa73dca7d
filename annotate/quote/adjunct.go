package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// charge skips who is accused: what is said follows "of".
func (f *finder) charge(c *cue, i, last int) int {
	if f.Value(c.First, lexicon.QuoteCharge) == "b" {
		for n := i; n < last && n < i+12 && f.free(n) && !f.stops(n); n++ {
			if f.Is(n, "on") && f.blockAt(n+1) >= 0 {
				c.frame = lexicon.TakesThing
				return n + 1
			}
		}
		return i
	}
	if !f.Has(c.First, lexicon.QuoteCharge) {
		return i
	}
	for n := i; n < last && n < i+12 && f.free(n) && !f.stops(n); n++ {
		if f.Is(n, "of") && f.blockAt(n+1) >= 0 {
			c.frame = lexicon.TakesThing
			return n + 1
		}
		if f.Is(n, "of") && f.Ends(n+1, "ing") {
			return n + 1
		}
	}
	return i
}

// adjuncts skips when, where and by what something was said, up to "that", to
// marked words or to the reported clause; that reports whether "that" was
// skipped too.
func (f *finder) adjuncts(i, last int) (at int, that bool) {
	if f.Is(i, ",") && f.Is(i+1, "that") {
		i++ // "was told by the prosecutor, Ann Lee, that"
	}
	for n := 0; n < 5 && i < last; n++ {
		j := f.adjunct(i, last)
		if j == i {
			break
		}
		if i = j; f.issued(i) || f.Is(i+1, "that") && f.Kind(i) == text.Word && !f.functional(i) {
			i++ // "in a filing to the Tarn exchange that"
		}
	}
	if n := f.pastDashes(i, last); n > i && f.Is(n, "that") {
		i = n
	}
	if f.Is(i, "only") && f.Is(i+1, "that") {
		i++
	}
	if i+1 < last && f.complements(i) {
		return f.pastParenthesis(i+1, last), true
	}
	if j := f.farThat(i, last); j > 0 {
		return j, true
	}
	return i, false
}

// pastDashes skips an aside between the dash at i and the next, or returns i.
func (f *finder) pastDashes(i, last int) int {
	if !f.dash(i) {
		return i
	}
	for n := i + 1; n < last && n < i+15 && f.free(n); n++ {
		if f.dash(n) {
			return n + 1
		}
	}
	return i
}

// maxVote is how many tokens say at most how many were for and how many against.
const maxVote = 8

// pastVote skips how many were for and how many against: "6-3", "by two votes to one", "by a
// majority of four to one".
func (f *finder) pastVote(i, last int) int {
	n, sides := i, 0
	for n < min(last, i+maxVote) && (f.number(n) || f.IsIn(n, "- – by a of to vote votes majority margin decision")) {
		if f.number(n) {
			sides++
		}
		n++
	}
	if sides != 2 {
		return i
	}
	return n
}

// issued reports whether the participle at i says how a medium came out: "in a
// statement read to the court".
func (f *finder) issued(i int) bool {
	return (f.Has(i, lexicon.QuoteIssued) || f.Ends(i, "ed") && f.free(i)) && f.setting(i+1)
}

// issuedWhen reports whether the word at i is a participle with a time or place
// behind it: "findings released today".
func (f *finder) issuedWhen(i int) bool {
	return f.Ends(i, "ed") && !f.pronoun(i-1) && f.setting(i+1)
}

// setting reports whether the word at i says when or where.
func (f *finder) setting(i int) bool {
	return f.preposition(i) || f.adverbial(i) || f.Has(i, lexicon.NameCalendar) && f.Flag(i, text.Upper)
}

// complements reports whether the word at i is the "that" of a reported clause
// and not its subject: "said that works would start", not "said that was true".
func (f *finder) complements(i int) bool {
	verb := i + 1
	switch {
	case !f.Is(i, "that"):
		return false
	case !f.finite(verb):
		return !f.Is(verb, "as") && !f.thatNoun(i)
	case f.Has(verb, lexicon.QuoteAux): // "said that was true"
		return false
	case f.Ends(verb, "ed") && f.plural(i+2): // "said that armed officers had come"
		return true
	case f.Has(i+2, lexicon.QuoteAux): // "said that speed was to blame"
		return true
	}
	return f.Ends(verb, "s") && !f.IsIn(verb, "depends means makes leaves takes")
}

// thatNoun reports whether the "that" at i goes with the last word of a sentence: "He
// questions that reading."
func (f *finder) thatNoun(i int) bool {
	noun := i + 1
	return f.Is(noun+1, ".") && f.Kind(noun) == text.Word && !f.Flag(noun, text.Upper) && f.Span(noun).Len() > 3
}

// pastParenthesis skips a phrase between commas that begins the reported clause:
// "said that, in his view, the contract …".
func (f *finder) pastParenthesis(i, last int) int {
	if !f.Is(i, ",") {
		return i
	}
	if f.conjunction(i+1) || f.Is(i+1, "of") { // "told MPs that, of the 4,000 claims, 12 had been paid"
		return i + 1
	}
	for n := i + 1; n+1 < last && n < i+9 && f.free(n); n++ {
		if f.Is(n, ",") {
			return n + 1
		}
		if f.stops(n) || f.finite(n) {
			break
		}
	}
	return i
}

// farThat returns the token after a "that" that a phrase at i leads to, or -1.
func (f *finder) farThat(i, last int) int {
	if !f.preposition(i) && !f.Is(i, "of") && !f.remarkAt(i) {
		return -1
	}
	if f.Is(i, "to") && f.Ends(i+1, "ing") && !f.Flag(i+1, text.Upper) {
		return -1 // "confessed to being in a group that robs banks"
	}
	for n := i; n < last && n < i+16 && f.free(n); n++ {
		if f.Is(n, "that") && n > i+1 && n+1 < last {
			if !f.complements(n) {
				return -1 // "her lawyer said, in a case that has drawn criticism"
			}
			return n + 1
		}
		if f.stops(n) && !f.Is(n, ",") || n > i+1 && f.ownVerb(n) {
			return -1
		}
		if f.cueOf(n).Form == lexicon.FormGerund && n > i && f.Is(n+1, "that") {
			return -1 // another frame: "told parliament, before adding that"
		}
	}
	return -1
}

// remarkAt reports whether a comma at i leads to a phrase that says how, when or by whom:
// ", in a letter", ", however", ", citing the port".
func (f *finder) remarkAt(i int) bool {
	if !f.Is(i, ",") {
		return false
	}
	return f.preposition(i+1) || f.adverbial(i+1) || f.IsIn(i+1, "however though too not citing quoting")
}

// ownVerb reports whether the word at n is the verb of a clause, and neither a medium or
// noun of its form nor in "findings released today".
func (f *finder) ownVerb(n int) bool {
	return f.finite(n) && !f.HasAny(n, lexicon.QuoteMedium, lexicon.QuoteNoun) && !f.issuedWhen(n)
}

// adjunct skips one adverb, date or phrase that names a medium.
func (f *finder) adjunct(i, last int) int {
	switch {
	case f.calendar(i) && !f.Has(i, lexicon.CurrencyMixed) && (!f.Is(i, "may") || f.Kind(i+1) == text.Number):
		return f.dated(i, last)
	case f.Is(i, "in") && f.Is(i+1, "part") && !f.Is(i+2, "of"):
		return i + 2 // "The statement read in part, “…”"
	case f.relativeDate(i):
		return i + 2
	case f.Is(i, "the") && f.IsIn(i+1, "same next previous following") && f.unitOrDaypart(i+2):
		return i + 3 // "he said the following day"
	case f.thatNight(i):
		return i + 2
	case f.adverbial(i) && !f.determiner(i) && !f.Has(i, lexicon.QuoteBounded) && !f.finite(i+1):
		return i + 1
	case f.Is(i, ",") && f.preposition(i+1):
		if j := f.pastMediumClause(f.mediumEnd(i+1, last), last); j > 0 && f.Is(j, ",") {
			return j + 1
		}
		return i
	case !f.Has(i, lexicon.QuoteSetting):
		return i
	}
	if j := f.mediumEnd(i, last); j > 0 {
		return f.pastMediumClause(j, last)
	}
	return i
}

// maxMediumClause is how many tokens at most tell which medium is meant.
const maxMediumClause = 12

// pastMediumClause skips the clause at i that tells which medium is meant, where the "that"
// of the reported clause follows: "in a report that runs to 90 pages that", "in a letter,
// which he signed, that".
func (f *finder) pastMediumClause(i, last int) int {
	verb, behind := i+1, i+2
	if i < 0 || !f.IsIn(i, "that which") || !f.finite(verb) || f.finite(behind) || f.Is(behind, "that") {
		return i
	}
	for n := behind; n+1 < last && n < i+maxMediumClause && f.free(n); n++ {
		switch {
		case f.Is(n, ",") && f.Is(n+1, "that"), f.Is(n, "that") && f.complements(n):
			return n
		case f.stops(n), f.conjunction(n):
			return i
		}
	}
	return i
}

// calendar reports whether the word at i is a day or month: "Monday".
func (f *finder) calendar(i int) bool { return f.Has(i, lexicon.NameCalendar) && f.Flag(i, text.Upper) }

// unitOrDaypart reports whether the word at i is a span of time: "day", "evening".
func (f *finder) unitOrDaypart(i int) bool {
	return f.HasAny(i, lexicon.UnitTime, lexicon.QuoteDaypart)
}

// relativeDate reports whether a day or season told from today's stands at i: "last week",
// "next Monday", "late on"; not the object of "said this on his page".
func (f *finder) relativeDate(i int) bool {
	if !f.Has(i, lexicon.QuoteShift) {
		return false
	}
	if f.Has(i+1, lexicon.NameCalendar) {
		return true
	}
	return f.Has(i+1, lexicon.QuoteSeason) && !(f.Is(i, "this") && f.preposition(i+1))
}

// thatNight reports whether the "that" at i says when: "he said that night", "she told
// police that night that".
func (f *finder) thatNight(i int) bool {
	if !f.Is(i, "that") || !f.unitOrDaypart(i+1) {
		return false
	}
	return f.stops(i+2) || f.Is(i+2, "that") || f.pronoun(i+2)
}

// dated returns the end of the date that begins with the day or month at i.
func (f *finder) dated(i, last int) int {
	i++
	if f.Is(i, ".") && f.Kind(i+1) == text.Number && f.abbreviated(i) {
		i++ // "Feb. 10"
	}
	for i < last && (f.Has(i, lexicon.QuoteDaypart) || f.Kind(i) == text.Number || f.calendar(i)) {
		i++
	}
	return i
}

// mediumEnd returns the end of a phrase at i that names a day, a medium or an
// occasion; -1 when it names none.
func (f *finder) mediumEnd(i, last int) int {
	for n := i + 1; n < last && n < i+8 && f.free(n); n++ {
		if f.calendar(n) {
			return f.dated(n, last)
		}
		if w := f.mediumAt(n); w > 0 {
			return f.mediumTail(n+w, last)
		}
		if f.stops(n) || f.finite(n) && !f.Has(n, lexicon.QuoteMedium) || f.pronoun(n) || f.IsIn(n, "as when while") {
			return -1
		}
	}
	return -1
}

// mediumAt returns how many words the medium at token n has, "statement", zero when none
// ends there or it only sets apart another word: "radio interview", "letter-writer".
func (f *finder) mediumAt(n int) int {
	w, _ := f.Match(n, lexicon.QuoteMedium)
	end := n + w
	if f.Has(end, lexicon.QuoteMedium) || f.Kind(end) == text.Clitic {
		return 0
	}
	if f.Is(end, "-") && !f.Flag(end, text.SpaceBefore) {
		return 0
	}
	return w
}

// mediumTail skips what belongs to the medium: "with the BBC", "on Monday".
func (f *finder) mediumTail(i, last int) int {
	if name := f.capitals(i, last); name.Len() > 0 && f.Flag(i-1, text.Upper) && f.stops(name.Last) {
		return name.Last // "on Radio Coral"
	}
	if !f.Has(i, lexicon.QuoteBelonging) {
		return i
	}
	n := i + 1
	if f.determiner(n) {
		n++
	}
	if w, _ := f.Match(n, lexicon.QuoteMedium); w > 1 && n+w <= last {
		return n + w // "on the Telegram messaging app"
	}
	if m := f.set.At(n); m != nil {
		return min(m.Tokens.Last, last)
	}
	if f.Has(n, lexicon.NameCalendar) {
		return f.dated(n, last)
	}
	if w, _ := f.Match(n, lexicon.QuoteAddressee); w > 0 {
		n += w
		if w, _ = f.Match(n+1, lexicon.QuoteAddressee); f.Is(n, "and") && w > 0 {
			return n + 1 + w // "with analysts and reporters"
		}
		return n
	}
	if f.Flag(n, text.Upper) && !f.Has(n, lexicon.NameFunction) {
		for n < last && f.Flag(n, text.Upper) {
			n++
		}
		return f.nameTail(n, last)
	}
	return i
}
