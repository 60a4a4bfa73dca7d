package figure

import (
	"strconv"

	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// period reads quarters, centuries and fiscal years: "Q3 2025", "third
// quarter", "14th-century", "FY 2024/25".
func (f *finder) period(i int) (draft, bool) {
	d := draft{core: text.Range{First: i, Last: i + 1}}
	switch {
	case f.IsAny(i, "q1", "q2", "q3", "q4"):
		return f.quarter(d, int(f.Text(i)[1]-'0'), i+1), true
	case f.fiscal(i):
		return f.shortYear(d, i), true
	case f.IsAny(i, "spring", "summer", "autumn", "winter", "fall"):
		return f.season(d, i)
	case f.Has(i, lexicon.OrdinalWord) && (f.Is(i+1, "quarter") || f.hyphen(i+1) && f.Is(i+2, "quarter")):
		if n := int(parse(f.Value(i, lexicon.OrdinalWord))); n <= 4 {
			k := i + 2
			if f.Is(i+1, "-") {
				k++
			}
			return f.quarter(d, n, k), k <= f.end
		}
	case f.IsAny(i, "fy", "fiscal", "financial"):
		k := i + 1
		if f.Is(k, "year") {
			k++
		}
		if y, ok := f.years(k); ok {
			y.core.First, y.Unit, y.Rule = i, "FY", "fiscal"
			return y, true
		}
		if year, ok := f.yearAt(k); ok {
			d.core.Last, d.Value, d.Unit, d.Rule = k+1, ISO(calendar.Date{Year: year}.String()), "FY", "fiscal"
			return d, true
		}
	default:
		return f.century(d, i)
	}
	return draft{}, false
}

// fiscal reports a fiscal year in one word: "FY25", "FY2024".
func (f *finder) fiscal(i int) bool {
	s := f.Text(i)
	if !f.Flag(i, text.Digits) || len(s) != 4 && len(s) != 6 || s[:2] != "FY" {
		return false
	}
	_, err := strconv.Atoi(s[2:])
	return err == nil
}

// shortYear reads "FY25" and "FY24-25".
func (f *finder) shortYear(d draft, i int) draft {
	year := int(parse(f.Text(i)[2:]))
	if year < 100 {
		year += 2000
	}
	d.Value, d.Unit, d.Rule = ISO(calendar.Date{Year: year}.String()), "FY", "fiscal"
	if last, ok := f.integer(i + 2); ok && f.IsAny(i+1, "-", "/", "–") && f.tight(i+1) && f.tight(i+2) && last%100 == (year+1)%100 {
		d.core.Last, d.Mod, d.Value2 = i+3, Between, ISO(calendar.Date{Year: year + 1}.String())
	}
	return d
}

// season reads "summer 2024" and "the winter of 2020".
func (f *finder) season(d draft, i int) (draft, bool) {
	k := i + 1
	if f.Is(k, "of") {
		k++
	}
	year, ok := f.yearAt(k)
	d.core.Last, d.Value, d.Rule = k+1, ISO(calendar.Date{Year: year}.String()), "season"
	return d, ok && k < f.end
}

func (f *finder) quarter(d draft, n, k int) draft {
	year := 0
	at := k
	if f.Is(at, "of") {
		at++
	}
	if y, ok := f.yearAt(at); ok {
		year, k = y, at+1
	}
	d.core.Last, d.Value, d.Rule = k, ISO(calendar.Quarter(year, n)), "quarter"
	return d
}

// century reads "14th-century" and "the 17th century".
func (f *finder) century(d draft, i int) (draft, bool) {
	n, k := 0, i
	if v, ok := f.integer(i); ok && f.tight(i+1) && f.IsAny(i+1, "st", "nd", "rd", "th") {
		n, k = v, i+2
	} else if f.Has(i, lexicon.OrdinalWord) {
		n, k = int(parse(f.Value(i, lexicon.OrdinalWord))), i+1
	}
	if f.hyphen(k) {
		k++
	}
	if n < 2 || n > 30 || !f.Is(k, "century") {
		return draft{}, false
	}
	d.core.Last, d.Value, d.Rule = k+1, ISO(calendar.Century(n)), "century"
	return d, true
}
