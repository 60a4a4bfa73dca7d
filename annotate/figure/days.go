package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxDays is how many days of a month a list has at most.
const maxDays = 6

// daysEnd returns the token behind a list of later days of the month that goes on at
// token k, ", 5 and 6", or k where there is none.
func (f *finder) daysEnd(k, day int) int {
	at := k
	for range maxDays {
		joined := f.IsIn(at, "and or")
		if !joined && !f.Is(at, ",") {
			return k
		}
		next, end := f.day(at + 1)
		if next <= day {
			return k
		}
		if joined {
			return end
		}
		day, at = next, end
	}
	return k
}

// dayAgain reads a day that goes on a list of days behind one with its month: the 4 of
// "on May 3 and 4", the 13 and the 15 of "Jan. 12, 13 and 15".
func (f *finder) dayAgain(i int, d *draft) bool {
	if f.after != Date || f.from != i-1 || len(f.iso) != len("2025-03-14") {
		return false
	}
	if !f.Has(i-1, lexicon.FigureList) || f.Kind(i-2) != text.Number || f.fourDigits(i-2) {
		return false // "3 May and 4 ..."
	}
	day, k := f.day(i)
	end := f.daysEnd(k, day)
	switch {
	case twoPlaces(day) <= f.iso[8:]:
		return false
	case f.Is(i-1, ",") && end == k: // a comma begins a list of three or more
		return false
	case !f.bare(end), f.HasAny(end, lexicon.FigureBe, lexicon.Month):
		return false
	}
	d.begin(i, k)
	d.Kind, d.Rule, d.Value = Date, "shared-month", ISO(f.iso[:8]+twoPlaces(day))
	if _, ok := f.yearAt(k + 1); ok && f.Is(k, ",") {
		d.core.Last = k + 2
	}
	d.number = d.core
	return true
}

// twoPlaces writes a day of the month in two digits.
func twoPlaces(day int) string { return string([]byte{'0' + byte(day/10), '0' + byte(day%10)}) }
