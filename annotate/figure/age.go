package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// age reads ages in all forms: "33-year-old", "65 and over", "aged 45", "his
// 40s", and ", 61," behind a name.
func (f *finder) age(d *draft, k int, joined bool) bool {
	if n, unit := f.match(k, lexicon.UnitTime); n > 0 && f.ageIn(d, k+n, unit, joined) {
		return true
	}
	if joined {
		return false
	}
	if f.Is(k, "s") && f.tight(k) && d.Value.Number < 110 && f.ofLife(d.core.First-1) {
		d.Kind, d.Unit, d.core.Last, d.Mod, d.Rule = Age, "year", k+1, Between, "in-his"
		d.Value2 = Num(d.Value.Number + 9)
		return true
	}
	if d.Value2.Valid && (f.betweenAges(d.core.First) || f.Is(k, "age") && f.IsIn(k+1, "group bracket groups")) {
		d.Kind, d.Unit, d.Rule = Age, "year", "group"
		return true
	}
	if d.Value.Number > 120 {
		return false
	}
	before := d.core.First - 1
	if d.full.Len() > 0 {
		before = d.full.First - 1
	}
	adverb := f.IsIn(before, "now then just only")
	if f.Is(before, "now") {
		before--
	}
	if adverb && f.agedNow(d) {
		d.Kind, d.Unit, d.Rule = Age, "year", "aged-now"
		return true
	}
	if f.ofAge(d, before) {
		d.Kind, d.Unit, d.Rule = Age, "year", "of-age"
		return true
	}
	return f.plainAge(d, k, before)
}

// ofLife reports whether token i says that tens are of a life: the "his" of "in his 40s",
// the "late" of "her late 40s".
func (f *finder) ofLife(i int) bool {
	return f.Has(i, lexicon.FigureOwn) || f.IsIn(i, "early mid late")
}

// plainAge reads a number without a unit as an age by what stands before it, at token
// before, and behind: "aged 45", "people 65 and over", "the over-75s".
func (f *finder) plainAge(d *draft, k, before int) bool {
	if !isWhole(d.Value.Number) && !f.Is(d.number.Last-1, "half") {
		return false
	}
	for f.HasAny(before, lexicon.FigureNearly, lexicon.FigureBarely) && before > f.from && f.IsIn(before-1, "is was aged at") {
		before--
	}
	if n := f.hedgeBefore(before + 1); n > 0 && f.IsIn(before-n, "aged age") {
		before -= n
	}
	last := d.core.Last
	switch {
	case f.agedBefore(d, before), f.agedBehind(d, before), f.agedAbout(d, k):
	case f.overs(d, k):
		last++
	default:
		return false
	}
	d.Kind, d.Unit, d.Rule, d.core.Last = Age, "year", RuleAge, last
	return true
}

// agedAbout reads an age that is only guessed: "a boy of about six", "the boy, about six, was".
func (f *finder) agedAbout(d *draft, k int) bool {
	p := d.core.First - 1
	if !f.IsIn(p, "about around") || !f.whole(d) || !f.Has(p-2, lexicon.FigurePerson) {
		return false
	}
	return f.Is(p-1, "of") && f.bare(k) || f.Is(p-1, ",") && f.IsIn(k, ", .")
}

// ageIn reads an age with its unit, behind which token k stands: "33-year-old",
// "ten years of age", "aged 18 months".
func (f *finder) ageIn(d *draft, k int, unit string, joined bool) bool {
	before := d.core.First - 1
	switch {
	case joined && f.hyphen(k) && f.IsIn(k+1, "old olds"):
		d.core.Last, d.Rule = k+2, RuleYearOld
	case joined:
		return false
	case f.IsIn(k, "old olds"):
		d.core.Last, d.Rule = k+1, "years-old"
	case f.Is(k, "of") && f.Is(k+1, "age") && k+1 < f.end:
		d.core.Last, d.Rule = k+2, "of-age"
	case f.Is(before, "aged"):
		d.core.Last, d.Rule = k, "aged"
	case f.Is(before, "under") && f.Has(before-1, lexicon.FigurePersons) && f.bare(k):
		d.core.Last, d.Rule = k, "under"
	default:
		return false
	}
	d.Kind, d.Unit = Age, unit
	return true
}

// agedBefore reports whether what stands before a number makes it an age:
// "aged 45", "she was 33", "a boy of 12", "all are over 60".
func (f *finder) agedBefore(d *draft, before int) bool {
	k := d.core.Last
	if f.saysOwn(before) {
		return f.ownAge(d, k)
	}
	if before == d.core.First-1 && !f.Has(before, lexicon.FigureAging) {
		return f.agedToo(before, k)
	}
	switch {
	case f.IsIn(before, "aged age ages"):
		return true
	case f.Is(before, ":") && f.Is(before-1, "age"): // "Age: 45"
		return true
	case f.HasAny(before, lexicon.FigureBefore, lexicon.FigureRanging) && f.IsIn(before-1, "age ages"): // "from ages 5 to 11"
		return true
	case f.Is(before, "as") && f.IsIn(before-1, "young old"): // "as young as 12"
		return !f.measured(k)
	case f.after == Age && f.from == before && f.IsIn(before, "and , to"): // "aged 12 and 14"
		return f.bare(k) && !f.Is(k, "of") || f.verbal(k)
	case !f.bare(k) && !f.birthday(before, k):
		return false
	case f.Is(before, ","):
		return f.agedPair(d, before) || f.agedLast(d, before)
	case f.Has(before, lexicon.FigureWas):
		return f.whole(d) && f.isAged(d, before)
	case f.IsIn(before, "turned turns turning"): // "who turned 40"
		who := before - 1
		if f.IsIn(who, "just only recently") {
			who--
		}
		if f.IsIn(who, "had has") {
			who--
		}
		if !f.person(who) && !f.IsIn(who, "he'd she'd") {
			return false
		}
		return d.Value.Number >= 13 && !f.Is(k, "to") && f.Kind(d.core.First) == text.Number
	case f.Is(before, "of"): // "a boy of 12"
		return f.Has(before-1, lexicon.FigurePerson) && d.Mod == ""
	case f.IsIn(before, "both each"): // "Ann and Joe Lee, both 61,"
		return f.Is(before-1, ",") && f.Is(k, ",") && d.Value.Number >= 2
	case f.Has(before, lexicon.FigureLimit) && f.isAll(before-1): // "most of them over 60"
		return !f.Is(k, "%") && d.Value.Number >= 2
	case d.Mod == Between && f.Is(d.core.First-1, "between"): // "people between 18 and 30", "who are between 18 and 30"
		p := d.core.First - 2
		return f.Has(p, lexicon.FigurePersons) || f.Has(p, lexicon.FigureBe) && f.IsIn(p-1, "who they all")
	case f.Is(before, "at"):
		return f.twoDigits(d) && (f.inLife(d, before) || f.opensAt(before, k))
	}
	return f.IsIn(d.core.First-1, "under over") && f.Has(d.core.First-2, lexicon.FigurePersons) // "people under 30"
}

// birthday reports whether a day behind a number, at token k, is that of an age to come:
// "who will be 77 next week".
func (f *finder) birthday(be, k int) bool {
	return f.Is(be, "be") && f.Has(be-1, lexicon.FigureWould) && f.IsIn(k, "next this later") && f.Has(k+1, lexicon.UnitTime)
}

// isAll reports whether a limit of age behind token i is one of some or of all that were
// named: the "are" of "all are over 60", the "them" of "most of them over 60".
func (f *finder) isAll(i int) bool {
	return f.Has(i, lexicon.FigureBe) || f.IsIn(i, "them all everyone")
}

// ownAge reports an age behind "I'm" or "she's", nothing counted behind it: not "he's 30 and
// 0", "I'm 50, 60 per cent sure".
func (f *finder) ownAge(d *draft, k int) bool {
	if n, ok := f.readNumber(k + 1); ok && n.value != 1 {
		return false
	}
	if !f.twoDigits(d) || !f.whole(d) {
		return false
	}
	return k >= f.end || f.Kind(k) == text.Punct && !f.hyphen(k) || f.IsIn(k, "and but now when")
}

// agedLast reports an age that closes a headline or a sentence behind somebody and a comma:
// "Police name boy, 12".
func (f *finder) agedLast(d *draft, comma int) bool {
	return f.HasAny(comma-1, lexicon.FigurePerson, lexicon.NameRole) && f.whole(d) &&
		f.Kind(d.core.First) == text.Number && f.closes(d.core.Last)
}

// opensAt reports an age between an "at" that opens the sentence and somebody: "At 45, she".
func (f *finder) opensAt(at, k int) bool {
	return at == f.first && f.Is(k, ",") && f.IsIn(k+1, "he she i")
}

// saysOwn reports whether the verb at token i is one of those that people tell an age
// with: "I'm 71", "she's 38", "I am 44".
func (f *finder) saysOwn(i int) bool {
	return f.Is(i, "i'm") || f.Is(i, "am") && f.Is(i-1, "i") ||
		f.Kind(i) == text.Clitic && f.IsIn(i-1, "he she")
}

// whole reports whether a figure is a whole number that an age can be.
func (f *finder) whole(d *draft) bool {
	return !d.Value2.Valid && d.Mod != Vague && d.Value.Number >= 1 && d.Value.Number < 110
}

// person reports whether token i is somebody that an age is told of.
func (f *finder) person(i int) bool {
	return f.IsIn(i, "who he she") || f.HasAny(i, lexicon.FigurePerson, lexicon.NameRole) || f.Flag(i, text.Upper) && i > f.first
}

// agedBehind reports whether what stands around a number makes it an age:
// "people 65 and over", "65+", "Ann Lee, 61,", "those under 30 pay".
func (f *finder) agedBehind(d *draft, before int) bool {
	k := d.core.Last
	_, after := f.match(k, lexicon.HedgeAfter)
	switch {
	case f.Is(k, "+") && f.tight(k): // "people 65+"
		return f.Has(before, lexicon.FigurePersons) || f.Is(before, "over")
	case f.IsIn(before, "under over") && f.Has(before-1, lexicon.FigurePersons) && !f.plural(k) && !f.measured(k):
		return true
	case f.agedInBrackets(before, k):
		return f.whole(d)
	case after == "" && f.Kind(k) == text.Word:
		return false
	case f.pollsOf(before, d.Value.Number), f.saidAgain(k):
		return false
	case f.Is(before, "(") && f.after == Count && f.Is(f.start-1, "("): // a count in brackets came before
		return false
	case f.apposed(before, k, d.Value.Number):
		return true
	case after != "":
		return f.Is(k, "and") || f.IsIn(k+1, "older younger") ||
			f.HasAny(before, lexicon.FigurePersons, lexicon.FigureBe) && !f.Is(k+1, "more")
	}
	switch {
	case !f.Is(before, "("):
	case f.cricket(before), f.putOn(k): // runs
		return false
	case f.placeOrParty(before - 1):
		return false
	}
	return !d.Value2.Valid && f.afterName(d.core.First) && (f.IsIn(k, ", . ; )") || k == f.end)
}

// saidAgain reports whether a number is said again behind a comma: "tested in Kent, 48,
// or 15 per cent".
func (f *finder) saidAgain(k int) bool {
	if !f.Is(k, ",") || !f.Is(k+1, "or") {
		return false
	}
	_, ok := f.readNumber(k + 2)
	return ok || f.Has(k+2, lexicon.FractionWord) || f.Has(k+3, lexicon.FractionWord)
}

// pollsOf reports a number behind a name and a party that is set against one of votes:
// "took 81 votes and Ann Hale, of the Left Union, 78,".
func (f *finder) pollsOf(comma int, v float64) bool {
	if !f.Is(comma, ",") || !f.likeVotes(v) {
		return false
	}
	for i := comma - 1; i > f.from && i > comma-maxGroup && !f.Is(i, ","); i-- {
		if f.Is(i, "of") && f.Is(i-1, ",") {
			return true
		}
	}
	return false
}

// overs reports a class of age with its hyphen: "over-75s", "the under-fives".
// Under-21s and the like are teams.
func (f *finder) overs(d *draft, k int) bool {
	at := d.core.First - 1
	if !f.hyphen(at) || !f.IsIn(at-1, "over under") || !f.Is(k, "s") || !f.tight(k) {
		return false
	}
	switch d.Value.Number {
	case 17, 19, 20, 21, 23:
		return f.Is(at-1, "over")
	}
	return true
}

// agers reads a class of age in words: "the under-fives".
func (f *finder) agers(i int, d *draft) bool {
	if !f.hyphen(i-1) || !f.IsIn(i-2, "under over") {
		return false
	}
	d.begin(i, i+1)
	d.Kind, d.Unit, d.Rule, d.Value = Age, "year", RuleAge, Num(parse(f.Value(i, lexicon.FigureAgers)))
	return true
}

// apposed reports an age between commas behind a noun: "the striker, 24, has".
func (f *finder) apposed(before, k int, v float64) bool {
	noun := before - 1
	switch {
	case !f.Is(before, ","), !f.Is(k, ","):
		return false
	case f.Kind(before+1) != text.Number, f.Kind(noun) != text.Word, f.numbersThing(noun):
		return false
	case v < 1, v > 110, v < 5 && !f.Has(noun, lexicon.FigurePerson):
		return false
	case f.Kind(k+1) == text.Word:
		return true
	}
	return f.Kind(k+1) == text.Punct && f.Flag(k+1, text.SpaceBefore) && f.tight(k+2) // "the striker, 24, “will play"
}

// numbersThing reports whether a plural that a number stands before ends at
// token k, so that what follows counts it again, "a third of the 90 seats, 30,", or
// the name of a number: "the majority, 47,".
func (f *finder) numbersThing(k int) bool {
	return f.IsIn(k, "majority margin lead gap toll total score") || f.plural(k) && f.numeric(k-1)
}

// twoDigits reports whether a figure is one number in digits of two places, as ages
// are printed.
func (f *finder) twoDigits(d *draft) bool {
	i := d.core.First
	return f.Kind(i) == text.Number && len(f.Text(i)) == 2 && (d.core.Len() == 1 || f.Is(d.core.Last-1, "half"))
}

// afterName reports whether a number stands behind a name and a comma or an
// open bracket.
func (f *finder) afterName(i int) bool {
	if !f.IsIn(i-1, ", (") || f.Kind(i) != text.Number {
		return false
	}
	p := i - 2
	return f.Flag(p, text.Upper) && f.Kind(p) == text.Word && !f.HasAny(p, lexicon.Month, lexicon.Weekday)
}
