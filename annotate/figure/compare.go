package figure

import "math"

// Difference is how two figures that state the same thing differ by meaning.
type Difference string

// The differences; Same when only the wording differs.
const (
	Same      Difference = ""
	Changed   Difference = "changed"   // another value
	Hedged    Difference = "hedged"    // the same value, a hedge gained
	Unhedged  Difference = "unhedged"  // the same value, a hedge lost
	Sharpened Difference = "sharpened" // a vague number or a bound became an exact one that keeps it
	Magnitude Difference = "magnitude" // the same digits, another scale: million for billion
	Units     Difference = "unit"      // the same number, another unit or currency
)

// Compare tells how b differs from a, by value, unit and modifier; how they are
// written does not count: "£1.2bn" and "£1.2 billion" are the same.
func Compare(a, b *Figure) Difference {
	switch {
	case a.Value.Text != "" || b.Value.Text != "":
		return compareDates(a, b)
	case sameDuration(a, b), converted(a, b):
		return Same
	case !equal(a.Value, b.Value) || !equal(a.Value2, b.Value2):
		return compareValues(a, b)
	case !SameUnit(a.Unit, b.Unit), a.CurrencyAssumed != b.CurrencyAssumed:
		return Units
	case a.Mod == b.Mod:
		return Same
	case b.Mod == "":
		return Unhedged
	case a.Mod == "":
		return Hedged
	}
	return Changed
}

// converted reports whether a figure gives another in other units, as far as
// rounding goes: "about 40 km", "some 25 miles"; "half a point", "50 basis points".
func converted(a, b *Figure) bool {
	switch {
	case a.Kind != b.Kind, a.Kind != Quantity && a.Kind != Percent:
		return false
	case a.Value2.Valid, b.Value2.Valid:
		return false
	case a.Mod != b.Mod && a.Mod != Approx && b.Mod != Approx:
		return false
	}
	want, ok := Convert(a.Value.Number, a.Unit, b.Unit)
	return ok && math.Abs(b.Value.Number-want) <= 0.03*math.Abs(want)
}

// sameDuration reports whether two durations are as long, in other units perhaps:
// "two years", "24 months".
func sameDuration(a, b *Figure) bool {
	if a.Kind != Duration || b.Kind != Duration || a.Mod != b.Mod || a.Value2.Valid || b.Value2.Valid {
		return false
	}
	x, measure := unitLength(a.Unit)
	y, other := unitLength(b.Unit)
	return x > 0 && measure == other && a.Value.Number > 0 && x*a.Value.Number == y*b.Value.Number
}

// unitLength returns the length of a unit of time, in seconds or in months, which
// have no fixed number of seconds; 0 for any other unit.
func unitLength(unit string) (length float64, measure string) {
	switch unit {
	case "second":
		return 1, "second"
	case "minute":
		return 60, "second"
	case "hour":
		return 3600, "second"
	case "day":
		return 86400, "second"
	case "week":
		return 7 * 86400, "second"
	case "fortnight":
		return 14 * 86400, "second"
	case "month":
		return 1, "month"
	case "year":
		return 12, "month"
	case "decade":
		return 120, "month"
	case "century":
		return 1200, "month"
	}
	return 0, ""
}

func compareDates(a, b *Figure) Difference {
	if a.Value.Text == b.Value.Text && a.Value2.Text == b.Value2.Text && a.Mod == b.Mod {
		return Same
	}
	return Changed
}

func compareValues(a, b *Figure) Difference {
	x, y := a.Value.Number, b.Value.Number
	switch {
	case !SameUnit(a.Unit, b.Unit):
		return Changed
	case x != 0 && y != 0 && !a.Value2.Valid && !b.Value2.Valid && scaleApart(x/y):
		return Magnitude
	case a.Mod == Vague && b.Mod == "" && y >= x && y < 10*x:
		return Sharpened
	}
	return Changed
}

// scaleApart reports whether a quotient is a thousand or a million, either way.
func scaleApart(q float64) bool {
	l := math.Abs(math.Log10(math.Abs(q)))
	return math.Abs(l-3) < 1e-9 || math.Abs(l-6) < 1e-9
}

func equal(a, b Value) bool {
	return a.Valid == b.Valid && math.Abs(a.Number-b.Number) <= 1e-6*max(1, math.Abs(a.Number))
}
