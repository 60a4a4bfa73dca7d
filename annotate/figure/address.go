package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// address reports a house number: "14 Elm Street", "221B Baker Street".
func (f *finder) address(i, k int, n number) bool {
	if k >= f.end || !n.digits || n.scaled && !n.glued || !isWhole(n.value) {
		return false
	}
	switch {
	case f.Kind(k) == text.Number: // "350 5th Avenue"
		return f.Has(k+1, lexicon.FigureEnding) && f.Has(k+2, lexicon.FigureStreet) && f.Flag(k+2, text.Upper)
	case !f.Flag(k, text.Upper):
		return false
	case f.Has(k, lexicon.FigureRue): // "12 Rue Haxo"
		return true
	case n.value > 1 && f.named(k) && !f.titled() && !f.yearLike(i, n): // a regiment: "617 Squadron"
		return true
	case f.Kind(k) != text.Word:
		return false
	case f.IsIn(i-1, "of at") && f.Is(k+1, ",") && !f.Ends(k, "s") && !f.measured(k): // "at 14 Hillcrest,"
		return true
	}
	for at := k + 1; at < min(k+4, f.end) && f.Flag(at, text.Upper) && f.Kind(at) == text.Word; at++ {
		if f.Has(at, lexicon.FigureStreet) {
			return true
		}
	}
	return false
}

// telephone reports a run of digit groups that no figure has.
func (f *finder) telephone(i int) bool {
	if f.Kind(i) != text.Number {
		return false
	}
	s := f.Text(i)
	before, behind := f.Kind(i-1) == text.Number, f.Kind(i+1) == text.Number
	switch {
	case padded(s, 2) && !strings.ContainsAny(s, ".,") && !f.Is(i+1, ":"):
		return !f.paddedCount(i) && !f.hourLike(i)
	case before && i-1 >= f.from: // goes on
		return true
	case len(s) > 9 && !strings.ContainsAny(s, ".,"): // is longer than any figure
		return true
	case before && (behind || f.Kind(i-2) == text.Number), behind && f.Kind(i+2) == text.Number: // three in a row
		return behind && !f.group(i+1) || before && !f.group(i)
	case len(s) == 3 && s[0] == '7' && s[2] == '7' && f.airliner(i+1): // "737-800"
		return true
	}
	groups := 1
	for k := i + 1; groups < 4 && f.joinsDigits(k, "- –"); k += 2 {
		groups++
	}
	return groups >= 3 && !f.record(i) || groups == 2 && len(s) == 3 && len(f.Text(i+2)) == 4
}

// paddedCount reports two digits, a nought first, that count a plural: "with 08 suspects".
func (f *finder) paddedCount(i int) bool {
	if len(f.Text(i)) != 2 || f.Kind(i-1) == text.Number || f.IsIn(i-1, "the of since") {
		return false
	}
	return f.plural(i+1) && f.Flag(i+1, text.SpaceBefore)
}

// airliner reports what stands behind the number of an airliner at token k: the number of
// its version, or a word for what it is.
func (f *finder) airliner(k int) bool {
	return f.hyphen(k) && f.Kind(k+1) == text.Number || f.Has(k, lexicon.FigureAirliner)
}

// record reports the wins, losses and draws of a side: "improved to 12-3-1".
func (f *finder) record(i int) bool {
	won, ok1 := f.integer(i)
	lost, ok2 := f.integer(i + 2)
	drawn, ok3 := f.integer(i + 4)
	switch {
	case !ok1, !ok2, !ok3, max(won, lost, drawn) > 162, f.hyphen(i + 5):
		return false
	case won < 9 && won+lost+drawn <= 11 && won*lost*drawn > 0: // the lines of a team on the field: "4-3-3"
		return false
	case f.near(i, lexicon.FigureSport), f.near(i+4, lexicon.FigureSport):
		return true
	}
	return f.Is(i-1, "(") && f.Is(i+5, ")") && f.Flag(i-2, text.Upper) // "the Hawks (12-3-1)"
}

// hourLike reports whether a number with a leading zero is a time: "0930 GMT".
func (f *finder) hourLike(i int) bool {
	return f.fourDigits(i) && (f.Has(i+1, lexicon.ZoneClock) || f.IsIn(i+1, "hours hrs"))
}

// dialled reports a short number that is called: "call 111", "dialled 999".
func (f *finder) dialled(i, k int) bool {
	if f.Kind(i) != text.Number || strings.ContainsAny(f.Text(i), ".,") {
		return false
	}
	length, to := len(f.Text(i)), f.Is(i-1, "to")
	switch {
	case length < 3:
		return false
	case length == 3 && f.Has(k, lexicon.FigureDial) && (!f.plural(k) || f.IsIn(i, emergency)): // "a 111 call", "999 calls"
		return true
	case to && length >= 4 && (f.Has(i-2, lexicon.FigureDial) || f.Has(i-3, lexicon.FigureDial)): // "text HELP to 70007"
		return true
	case to && length == 3 && f.IsIn(i-2, "caller callers calls") && (f.bare(k) || f.verbal(k)): // "callers to 911 said"
		return true
	case f.Is(i-1, "on") && f.reachedOn(i, k):
		return true
	case length == 3 && f.IsIn(i-1, "or and") && f.Kind(k) != text.Word && f.near(i, lexicon.FigureDial): // "dial 999 or 112"
		return true
	}
	return i > f.first && f.Has(i-1, lexicon.FigureDial) && (f.bare(k) || f.numeric(k) || f.Is(k, "quoting"))
}

// emergency are the numbers of several calls as of one.
const emergency = "000 100 101 108 110 111 112 118 119 911 995 999"

// reachedOn reports a number, no year, that is called where "on" stands before it: "the
// helpline on 1098", "Call officers on 101.".
func (f *finder) reachedOn(i, k int) bool {
	if v, _ := f.integer(i); v >= 1900 && v <= 2100 {
		return false
	}
	if !f.bare(k) && f.Kind(k) != text.Number {
		return false
	}
	if f.Kind(i+1) == text.Number && f.near(i, lexicon.FigureDial) { // "call the Samaritans on 116 123"
		return true
	}
	return f.Has(i-2, lexicon.FigureCalled) || f.IsIn(f.first, "call contact phone ring text")
}
