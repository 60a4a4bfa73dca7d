package figure

import (
	"strings"

	"stet/annotate/internal/calendar"
	"stet/annotate/text"
)

// yearAt returns a year at token i.
func (f *finder) yearAt(i int) (int, bool) {
	if f.Kind(i) != text.Number || f.Tokens[i].End-f.Tokens[i].Start != 4 {
		return 0, false
	}
	v, ok := f.integer(i)
	return v, ok && v >= 1000 && v < 2200
}

// years reads "1975-76", "2021-2023", "2024/25", "from 2019 to 2023", "1990s".
func (f *finder) years(i int, d *draft) bool {
	first, ok := f.yearAt(i)
	if !ok || strings.Contains(f.Text(i), ",") {
		return false
	}
	if f.Is(i+1, "s") && f.tight(i+1) && first%10 == 0 {
		d.begin(i, i+2)
		d.Value, d.Rule = ISO(calendar.Decade(first)), "decade"
		return true
	}
	if first < 1500 || first > 2100 {
		return false
	}
	spelled := f.Is(i+1, "to") && f.Is(i-1, "from") || f.Is(i+1, "and") && f.Is(i-1, "between") || f.Is(i+1, "until") && f.Is(i-1, "from") || f.Is(i+1, "to") && !f.changes(i)
	if !spelled && (!f.IsIn(i+1, "- – /") || !f.tight(i+1) || !f.tight(i+2)) {
		return false
	}
	last, ok := f.integer(i + 2)
	switch {
	case !ok:
		return false
	case spelled && len(f.Text(i+2)) != 4:
		return false
	case len(f.Text(i+2)) == 2 && !spelled:
		last += first / 100 * 100
	}
	if last <= first || last > 2200 {
		return false
	}
	d.begin(i, i+3)
	d.Mod, d.Rule = Between, "years"
	d.Value, d.Value2 = ISO(calendar.Date{Year: first}.String()), ISO(calendar.Date{Year: last}.String())
	if spelled {
		f.rangeWords(d)
	}
	return true
}

// apostrophe reports the mark of a shortened year: "February '98".
func (f *finder) apostrophe(k int) bool { return f.IsIn(k, "' ’ ‘") }

// shortYear returns the year that its last two digits stand for.
func shortYear(v int) int {
	if v < 50 {
		return 2000 + v
	}
	return 1900 + v
}
