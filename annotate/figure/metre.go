package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// metres reads a glued m behind a small number beside words of length as the
// unit: "the lock is 6ft 5in (1.96m)".
func (f *finder) metres(d *draft, num *number) {
	last := num.all.Last - 1
	if !num.glued || f.Flag(last, text.Upper) {
		return
	}
	if f.Is(last, "t") { // tonnes
		num.value /= 1e12
		num.all.Last--
		num.scaled, num.glued = false, false
		d.Value.Number /= 1e12
		d.core.Last--
		return
	}
	if !f.Is(last, "m") {
		return
	}
	if f.after == Money && f.Has(d.core.First-1, lexicon.FigureAgainst) {
		return // "£3m, up from 2.4m"
	}
	if num.value >= 1e9 || f.Is(d.core.First-1, "(") || f.metred(num.all.Last) || f.metresAgain(d.core.First, num.value/1e6) {
		num.value /= 1e6
		num.all.Last--
		num.scaled, num.glued = false, false
		d.Value.Number /= 1e6
		d.core.Last--
	}
}

// metresAgain reports whether a number says in metres again the length before it: "2,100
// feet, or 640m".
func (f *finder) metresAgain(i int, metres float64) bool {
	if f.after != Quantity || !f.IsIn(i-1, "or about – — to") {
		return false
	}
	length, ok := Convert(f.last, f.before, "m")
	return ok && metres < 2*length && length < 2*metres
}

// metred reports whether what stands behind a glued m makes it metres: "400m
// final", "5m of silt", "30m-high waves"; people and money are millions.
func (f *finder) metred(k int) bool {
	if f.Is(k, "by") && f.Kind(k+1) == text.Number || f.Is(k-3, "by") && f.after == Quantity {
		return true // "4m by 3m"
	}
	if f.Is(k, "(") && f.Kind(k+1) == text.Number && f.IsIn(k+2, "ft feet in inches yards") {
		return true
	}
	for at := k; at < k+5 && f.IsIn(at, "( or – — - , equivalent to about around"); at++ {
		if f.Kind(at+1) == text.Number && f.IsIn(at+2, "ft feet foot inches yards") {
			return true // "330m, equivalent to 920 ft"
		}
	}
	switch {
	case f.onTrack(k):
		return true
	case f.Is(k-3, "within") && f.Is(k, "of") && !f.Is(k+2, "target"): // "within 500m of the site"
		return true
	case f.Is(k-3, "of") && f.Is(k-4, "wingspan"): // "a wingspan of 30m"
		return true
	case f.IsIn(k, "span crocodile python"): // "a 3m python"
		return true
	case f.Is(k+2, "death") && f.Has(k+1, lexicon.FigureOwn): // "fell 20m to his death"
		return true
	}
	for at := max(f.first, k-7); at < k+3; at++ {
		if f.Has(at, lexicon.FigureLength) {
			return true
		}
	}
	return false
}

// onTrack reports a distance of the track or the pool before token k, with nothing behind that it
// could count: "Kenya's 400m", "the 800m", "won over 1500m in Rome", but not "won over 400m in
// damages".
func (f *finder) onTrack(k int) bool {
	if !f.bare(k) && !f.Is(k, "record") {
		return false
	}
	switch n, _ := digitValue(f.Text(k - 2)); n {
	case 50, 60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000:
	default:
		return false
	}
	if f.Is(k-3, "over") && f.Has(k-4, lexicon.FigureFast) {
		return !f.Is(k, "in") || !f.plain(k+1)
	}
	return f.Kind(k-3) == text.Clitic || f.IsIn(k-3, "the x ×")
}

// footAnd reads the inches of "6-foot-9".
func (f *finder) footAnd(d *draft) bool {
	k := d.core.Last
	inches, ok := f.integer(k + 1)
	if d.Unit != "ft" || !f.hyphen(k) || !f.Is(k-1, "foot") || !ok || inches > 11 {
		return false
	}
	d.Value, d.Unit = Num(12*d.Value.Number+float64(inches)), "in"
	d.core.Last, d.number.Last = k+2, k+2
	return true
}
