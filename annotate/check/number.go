package check

import (
	"math"
	"strconv"
	"strings"

	"stet/annotate/figure"
)

// off reports whether a number is farther from another than the share of it.
func off(have, want, share float64) bool {
	return math.Abs(have-want) > share*math.Abs(want)+1e-9
}

// step is half the last printed digit of a figure's value: how far rounding
// can have moved it.
func step(f *item) float64 {
	v := math.Abs(f.Value.Number)
	if v == 0 {
		return 0.5
	}
	digits := strconv.FormatFloat(v, 'g', 12, 64)
	if i := strings.IndexByte(digits, '.'); i >= 0 && !strings.Contains(digits, "e") {
		return 0.5 * math.Pow(10, -float64(len(digits)-i-1))
	}
	unit := 1.0
	for math.Mod(v, unit*10) == 0 {
		unit *= 10
	}
	return unit / 2
}

// show writes a number for reading: "4,100", "20.8", "3.9 million".
func show(v float64) string {
	switch a := math.Abs(v); {
	case a >= 1e9:
		return trim(v/1e9, 2) + " billion"
	case a >= 1e6:
		return trim(v/1e6, 2) + " million"
	case a >= 1000:
		return group(trim(v, 0))
	}
	return trim(v, 1)
}

func trim(v float64, digits int) string {
	s := strconv.FormatFloat(v, 'f', digits, 64)
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

func group(s string) string {
	for i := len(s) - 3; i > 0 && s[i-1] != '-'; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// rounding is how far a printed value can be from the one that it stands for:
// half its last digit where it is given in millions or by three zeros or more,
// within a fortieth of it; nothing for a price, half for other numbers.
func rounding(f *item) float64 {
	v := math.Abs(f.Value.Number)
	digits := strings.TrimRight(strconv.FormatFloat(v, 'f', -1, 64), "0")
	if v >= 1000 && math.Mod(v, 1000) == 0 {
		return min(step(f), v/40*float64(max(1, 3-len(digits))))
	}
	switch {
	case f.Kind == figure.Money:
		return 0
	case v == math.Trunc(v):
		return 0.5
	}
	return step(f)
}

// rounded reports whether the parts of a sum, all of them and the whole printed with
// decimals, are off by no more than one of the last digit: "1.4m, 0.9m and 0.7m" of 3.1m.
func (c *checker) rounded(figures []*item) bool {
	whole, unit := figures[0], 0.0
	for _, f := range figures {
		digit := c.lastDigit(f)
		if digit == 0 {
			return false
		}
		if unit = max(unit, digit); f.Value.Number > whole.Value.Number {
			whole = f
		}
	}
	return math.Abs(sumOf(figures)-2*whole.Value.Number) < 1.01*unit
}

// lastDigit returns what one of the last decimal of a printed number is worth, or 0
// where it has none.
func (c *checker) lastDigit(f *item) float64 {
	printed := f.Number.In(c.Source)
	v, err := strconv.ParseFloat(strings.ReplaceAll(printed, ",", ""), 64)
	point := strings.IndexByte(printed, '.')
	if err != nil || v == 0 || point < 0 {
		return 0 // in words, or whole
	}
	return f.Value.Number / v * math.Pow(10, float64(point+1-len(printed)))
}
