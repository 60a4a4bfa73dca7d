package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// shared reports a number that goes on a list of percentages whose sign stands with an
// earlier one alone: "Labour on 34%, the Tories on 28", "45 per cent are for, 40 against",
// "from 51 percent in May to 47 in June", "down from 19 in May and 31 a year ago".
func (f *finder) shared(d *draft, num number) bool {
	k := d.core.Last
	if d.Value2.Valid || num.scaled || num.value > 100 || f.hyphen(k) {
		return false
	}
	before := d.core.First - 1 - f.hedgeBefore(d.core.First)
	near := before-f.from < 9
	switch {
	case f.Is(before, "on"):
		return near && f.Is(f.start-1, "on") && f.bare(k) && f.last+num.value <= 101
	case f.stands(k):
		return near && f.IsAny(before, ",", "and", ";") && f.last+num.value <= 101
	case !f.bare(k):
		return false
	case f.Is(before, "to"):
		return f.Is(f.start-1, "from") && before-f.from < 4 && alike(num.value, f.last, 10) ||
			f.Is(f.start-1, "by") && before == f.from && f.last+num.value == 100
	case f.IsAny(before, "from", "and") && f.Is(k, "in") && f.Has(k+1, lexicon.Month), f.IsAny(before, "from", "and") && f.Is(k, "a") && f.Has(k+1, lexicon.UnitTime):
		return (f.Is(before, "and") && f.Is(f.start-1, "from") || f.IsAny(before-1, "up", "down")) && alike(num.value, f.last, 10)
	}
	return f.polled(before, k) && f.last+num.value <= 101
}

// stands reports words behind a share of people that say how they stand, or what it is
// for as the one before is: "14 per cent for paddy and 9 for wheat".
func (f *finder) stands(k int) bool {
	if f.IsAny(k, "for", "against") {
		return f.endsPart(k+1) || k+1 >= f.end || f.Is(k, "for") && f.Is(f.from, "for")
	}
	return f.Has(k, lexicon.FigureStance)
}

// polled reports a name with its share behind a figure of the first's: "Ruiz had 41
// percent of the vote, Okafor 38 and Lindt 12". Its last token is the one before the share.
func (f *finder) polled(name, k int) bool {
	if f.after != Percent || f.before != "%" || !f.Flag(name, text.Upper) || f.titled() || !f.endsPart(k) {
		return false
	}
	at := f.nameStart(name) - 1
	if f.Is(at, "the") {
		at--
	}
	return at-f.from < 4 && f.IsAny(at, ",", "and", ";") && !f.Has(name, lexicon.Month)
}

// outpolls reports the larger of two shares of which one beats the other: "leads her 52 to
// 44 percent".
func (f *finder) outpolls(d *draft, num number) bool {
	if !f.Is(d.core.Last, "to") {
		return false
	}
	second, ok := f.readNumber(d.core.Last + 1)
	return ok && second.value < num.value && f.isPercent(second.all.Last)
}
