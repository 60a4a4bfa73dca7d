package figure

import (
	"strconv"

	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// period reads quarters, centuries and fiscal years: "Q3 2025", "third
// quarter", "14th-century", "FY 2024/25".
func (f *finder) period(i int, d *draft) bool {
	switch {
	case f.Has(i, lexicon.FigureQuarter):
		d.begin(i, i+1)
		f.part(d, f.Value(i, lexicon.FigureQuarter), i+1)
		return d.core.Len() > 1 || f.Value(i, lexicon.FigureQuarter)[0] == 'Q'
	case f.fiscal(i):
		d.begin(i, i+1)
		f.shortYear(d, i)
		return true
	case f.circa(i):
		d.begin(i, i+1)
		d.Value, d.Mod, d.Rule = ISO(f.Text(i)[1:]), Approx, "circa"
		return true
	case f.Has(i, lexicon.FigureSeason):
		return f.season(i, d)
	case f.Has(i, lexicon.OrdinalWord) && f.Is(i+1, "half"):
		d.begin(i, i+1)
		f.part(d, "H"+f.Value(i, lexicon.OrdinalWord), i+2)
		return d.core.Len() > 2
	case f.Has(i, lexicon.OrdinalWord) && (f.Is(i+1, "quarter") || f.hyphen(i+1) && f.Is(i+2, "quarter")):
		return f.quarter(i, d)
	case f.Has(i, lexicon.OrdinalWord) && f.IsIn(i+1, "fiscal financial") && f.Is(i+2, "quarter"):
		d.begin(i, i+1)
		f.part(d, "Q"+f.Value(i, lexicon.OrdinalWord), i+3)
		d.Unit = "FY"
		return f.oneOfFour(i)
	case f.IsIn(i, "fy fiscal financial"):
		k := i + 1
		if f.Has(k, lexicon.OrdinalWord) && f.quarter(k, d) {
			d.core.First, d.Unit = i, "FY"
			return true
		}
		if f.Is(k, "year") {
			k++
		}
		if f.years(k, d) {
			d.core.First, d.Unit, d.Rule = i, "FY", "fiscal"
			return true
		}
		d.begin(i, k)
		if year, ok := f.yearAt(k); ok {
			d.core.Last, d.Value, d.Unit, d.Rule = k+1, ISO(calendar.Date{Year: year}.String()), "FY", "fiscal"
			return true
		}
	default:
		return f.century(i, d)
	}
	return false
}

// quarter reads "third quarter" and "third-quarter" of a year; those of a game are ranks.
func (f *finder) quarter(i int, d *draft) bool {
	k := i + 1
	if f.hyphen(k) {
		k++
	}
	if r := f.around(i, farOff); !f.Is(k, "quarter") || !f.oneOfFour(i) || f.after == Score || f.ofGame(r) {
		return false
	}
	d.begin(i, i+1)
	f.part(d, "Q"+f.Value(i, lexicon.OrdinalWord), k+1)
	return k < f.end
}

// oneOfFour reports whether the ordinal at token i can be one of a year's quarters.
func (f *finder) oneOfFour(i int) bool {
	return parse(f.Value(i, lexicon.OrdinalWord)) <= 4
}

// ofGame reports whether words of a game stand in a stretch. Those that markets use too
// count with a number or with another of them: "scored 15 points", but not "scored gains",
// "a rebound".
func (f *finder) ofGame(r text.Range) bool {
	weak := 0
	for r.First = f.Seek(r, lexicon.FigureGame); r.First < r.Last; r.First = f.Seek(r, lexicon.FigureGame) {
		k := r.First
		switch {
		case f.IsIn(k, "scored scoring") && !f.bare(k+1) && !f.numeric(k+1), f.IsIn(k, "rebound rebounds") && !f.numeric(k-1):
			weak++
		default:
			return true
		}
		r.First++
	}
	return weak > 1
}

// numeric reports whether token k is a number, in digits or in words.
func (f *finder) numeric(k int) bool {
	return f.Kind(k) == text.Number || f.Has(k, lexicon.NumberWord)
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

// circa reports a year with "about" in one word: "c1750".
func (f *finder) circa(i int) bool {
	s := f.Text(i)
	if !f.Flag(i, text.Digits) || len(s) != 5 || s[0] != 'c' {
		return false
	}
	year, ok := digitValue(s[1:])
	return ok && year >= 1000 && year < 2100
}

// shortYear reads "FY25" and "FY24-25".
func (f *finder) shortYear(d *draft, i int) {
	year := f.fiscalYear(i)
	d.Value, d.Unit, d.Rule = ISO(calendar.Date{Year: year}.String()), "FY", "fiscal"
	if last, ok := f.integer(i + 2); ok && f.joinsDigits(i+1, "- / –") && last%100 == (year+1)%100 {
		d.core.Last, d.Mod, d.Value2 = i+3, Between, ISO(calendar.Date{Year: year + 1}.String())
	}
}

// fiscalYear returns the year of "FY25" or "FY2025" at token i.
func (f *finder) fiscalYear(i int) int {
	year := int(parse(f.Text(i)[2:]))
	if year < 100 {
		year += 2000
	}
	return year
}

// season reads "summer 2024" and "the winter of 2020".
func (f *finder) season(i int, d *draft) bool {
	k := i + 1
	if f.Is(k, "of") {
		k++
	}
	if f.years(k, d) {
		d.core.First, d.Rule = i, "season"
		return true
	}
	d.begin(i, i+1)
	year, ok := f.yearAt(k)
	d.core.Last, d.Value, d.Rule = k+1, ISO(calendar.Date{Year: year}.String()), "season"
	return ok && k < f.end
}

// part reads the year behind a part of one, "Q3" or "H1", that ends at token k.
func (f *finder) part(d *draft, name string, k int) {
	year := 0
	at := k
	if f.Is(at, "of") {
		at++
	}
	if y, ok := f.yearAt(at); ok {
		year, k = y, at+1
	} else if f.fiscal(at) {
		year, k, d.Unit = f.fiscalYear(at), at+1, "FY"
	}
	d.core.Last, d.Value, d.Rule = k, ISO(calendar.Part(year, name)), "part"
}

// century reads "14th-century" and "the 17th century".
func (f *finder) century(i int, d *draft) bool {
	n, k := f.nth(i)
	if n < 2 || n > 30 {
		return false
	}
	if f.hyphen(k) {
		k++
	}
	switch {
	case f.centuryToo(k):
		d.begin(i, k)
		d.Value, d.Rule = ISO(calendar.Century(n)), "century"
		return true
	case f.Is(k, "century"):
	case f.Is(k, "centuries") && f.IsIn(i-1, "and or to early late mid") && !f.cricket(i): // "the 18th and 19th centuries"
	default:
		return false
	}
	if f.Flag(k, text.Upper) && f.Flag(k+1, text.Upper) && !f.titled() {
		return false // "20th Century Fox"
	}
	d.begin(i, k+1)
	d.Value, d.Rule = ISO(calendar.Century(n)), "century"
	if f.IsIn(k+1, "bc bce") {
		d.core.Last, d.Value.Text = k+2, "-"+d.Value.Text
	}
	d.number = d.core
	return true
}

// centuryToo reports whether another century follows at token k, whose noun the one before
// shares: "18th and 19th centuries".
func (f *finder) centuryToo(k int) bool {
	if !f.IsIn(k, "and or to") {
		return false
	}
	if k++; f.IsIn(k, "early mid late") {
		k++
	}
	n, k := f.nth(k)
	return n > 1 && f.IsIn(k, "century centuries") && !f.cricket(k)
}

// era reads a year with its era: "480 BC", "AD 410".
func (f *finder) era(i int, d *draft) bool {
	v, ok := f.integer(i)
	k := i + 1
	ad := f.Is(i-1, "ad") && i-1 >= f.from
	switch {
	case !ok, v < 1, v > 9999:
		return false
	case ad && !f.Flag(i-1, text.Caps):
		return false
	case !ad && !(f.IsIn(k, "bc bce") && f.Flag(k, text.Caps) && f.bare(k+1)):
		return false
	}
	d.begin(i, k)
	d.Kind, d.Value, d.Rule = Date, ISO(calendar.Date{Year: v}.String()), "era"
	if ad {
		d.core.First--
		if second, ok := f.integer(k + 1); ok && second > v && f.Is(k, "and") && f.between(d.core.First) {
			d.Mod, d.Value2 = Between, ISO(calendar.Date{Year: second}.String())
			d.core.Last, d.number.Last = k+2, k+2
			f.rangeWords(d)
		}
		return f.bare(k)
	}
	d.Value, d.core.Last = ISO("-"+calendar.Date{Year: v - 1}.String()), k+1
	return true
}

// nth reads an ordinal, "14th" or "fourteenth", and returns the token behind it.
func (f *finder) nth(i int) (n, next int) {
	switch {
	case f.Has(i, lexicon.OrdinalWord):
		return int(parse(f.Value(i, lexicon.OrdinalWord))), i + 1
	case f.tight(i+1) && f.Has(i+1, lexicon.FigureEnding):
		n, _ = f.integer(i)
	}
	return n, i + 2
}
