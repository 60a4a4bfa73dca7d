package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// percentRange reads the second end of "by 10.5% to 12.9%".
func (f *finder) percentRange(d *draft) {
	k := d.core.Last
	if d.Mod == Between || !f.joinsEnds(d.core.First, k) || f.changes(d.core.First) {
		return
	}
	if f.Is(k, "to") && !f.Has(d.core.First-1, lexicon.FigureBefore) {
		return
	}
	second, ok := f.readNumber(k + 1)
	if !ok || second.value <= d.Value.Number || f.IsIn(d.core.First-1, "from by") && second.value > 3*d.Value.Number {
		return
	}
	other := draft{core: text.Range{First: k + 1, Last: second.all.Last}}
	if !f.percent(&other, second.all.Last) || other.Unit != d.Unit || f.Is(other.core.Last, "from") && f.Is(k, "to") {
		return // "cut by 2% to 5.5% from 7.5%"
	}
	d.Mod, d.Value2 = Between, Num(second.value)
	d.core.Last, d.number.Last = other.core.Last, second.bare.Last
	f.rangeWords(d)
}

// percent reads the words and signs for a percentage, for percentage points and for basis
// points, at token k.
func (f *finder) percent(d *draft, k int) bool {
	n, unit := 0, "%"
	switch {
	case f.Is(k, "point") && f.Is(k-1, "-") && f.sharePoint(d, k):
		n, unit = 1, "pp"
	case f.Is(k, "points") && d.Value.Number < 50 && f.sharePoints(k):
		n, unit = 1, "pp"
	case f.IsIn(k, "% percent pct"), f.Is(k, "pc"):
		n = 1
	case f.words(k, []string{"per", "cent"}):
		n = 2
	case f.Is(k, "per") && f.hyphen(k+1) && f.Is(k+2, "cent"):
		n = 3
	case f.words(k, []string{"percentage", "point"}), f.words(k, []string{"percentage", "points"}):
		n, unit = 2, "pp"
	case f.words(k, []string{"percentage", "-", "point"}):
		n, unit = 3, "pp"
	case f.words(k, []string{"basis", "points"}), f.words(k, []string{"basis", "point"}):
		n, unit = 2, "bp"
	case f.words(k, []string{"basis", "-", "point"}):
		n, unit = 3, "bp"
	case f.IsIn(k, "pp pts") && d.Value.Number < 50 && (f.Is(k, "pp") || !f.levels(k)):
		n, unit = 1, "pp"
	case f.IsIn(k, "bps bp"):
		n, unit = 1, "bp"
	}
	if n == 0 {
		return false
	}
	d.Kind, d.Unit, d.core.Last, d.Rule = Percent, unit, k+n, "percent"
	return true
}

// sharePoint reports whether the point behind a number and a hyphen is one of a share or a
// rate: "a 0.5-point cut", "the poll gives her a six-point lead".
func (f *finder) sharePoint(d *draft, k int) bool {
	return f.decimal(d.core.First) ||
		f.IsIn(k+1, "lead advantage gap swing deficit") && f.near(k, lexicon.FigurePoll)
}

// sharePoints reports whether the points at token k are of a share: "up three points to 41%".
func (f *finder) sharePoints(k int) bool {
	if f.after == Percent || f.near(k, lexicon.FigurePoll) {
		return true
	}
	if f.IsIn(k+1, "down up lower higher") && !f.levels(k) && f.sharedBefore(k) { // "was 61% at 5 pm, 4.2 points down"
		return true
	}
	return f.Is(k+1, "to") && f.Kind(k+2) == text.Number && f.IsIn(k+3, "% percent per")
}

// sharedBefore reports whether a share stands in the sentence a few words before token k.
func (f *finder) sharedBefore(k int) bool {
	for i := k - 1; i > max(f.first, k-12); i-- {
		if f.IsIn(i, "% percent") || f.words(i, []string{"per", "cent"}) {
			return true
		}
	}
	return false
}
