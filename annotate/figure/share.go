package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// shared reports a number that goes on a list of percentages whose sign stands with an
// earlier one alone: "Labour on 34%, the Tories on 28", "45 per cent are for, 40 against",
// "from 51 percent in May to 47 in June", "by 61 percent to 39".
func (f *finder) shared(d *draft, num number) bool {
	k := d.core.Last
	before := d.core.First - 1
	sum := f.last + num.value
	switch {
	case d.Value2.Valid, num.scaled, before-f.from > 8, f.hyphen(k):
		return false
	case sum > 101 && f.Is(before, "on"):
		return false
	case f.Has(k, lexicon.FigureStance):
		return f.endsPart(k+1) && sum <= 101
	case !f.bare(k):
		return false
	case f.Is(before, "on"):
		return f.Is(f.start-1, "on")
	case f.Is(before, "to"):
		return before-f.from < 4 && alike(num.value, f.last, 10) && f.sharedTo(before, sum)
	}
	return f.polled(before, k) && sum <= 101
}

// sharedTo reports whether the "to" at token to leads from the percentage before to another:
// "from 51 percent in May to 47", or to the rest of the whole, "by 61 percent to 39".
func (f *finder) sharedTo(to int, sum float64) bool {
	lead := f.start - 1
	if f.Is(lead, "from") {
		return true
	}
	return sum == 100 && (to == f.from || f.Is(lead, "by")) && !f.Has(lead, lexicon.FigureChange)
}

// polled reports a name with its share behind a figure of the first's: "Ruiz had 41
// percent of the vote, Okafor 38 and Lindt 12". Its last token is the one before the share.
func (f *finder) polled(name, k int) bool {
	if f.after != Percent || f.before != "%" || !f.Flag(name, text.Upper) || !f.endsPart(k) {
		return false
	}
	at := f.beforeName(name)
	return at-f.from < 4 && f.IsIn(at, ", and") && !f.Has(name, lexicon.Month)
}
