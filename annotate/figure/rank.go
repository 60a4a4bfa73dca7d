package figure

import (
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// ordinal reads ranks: "second", "63rd", "No. 1", and a bare day of the month.
func (f *finder) ordinal(i int, d *draft) bool {
	switch {
	case f.Has(i, lexicon.OrdinalWord):
		return f.ordinalWord(i, d)
	case f.Is(i, "number"), f.Is(i, "no") && f.Flag(i, text.Upper) && f.Kind(i+1) == text.Number:
		return f.unpointed(i, d)
	case !f.tight(i + 1):
		return false
	case f.Kind(i) == text.Number:
		return f.Has(i+1, lexicon.FigureEnding) && f.ordinalDigits(i, d)
	case f.Is(i+1, "."):
		named := f.Is(i, "no") && (f.Flag(i, text.Upper) || f.ofPlayers(i-1))
		return named && f.Kind(i+2) == text.Number && f.numberSign(i, d)
	case !f.hyphen(i+1) || !f.Has(i, lexicon.NumberWord) || !f.Has(i+2, lexicon.OrdinalWord):
		return false
	}
	v := parse(f.Value(i, lexicon.NumberWord))
	if v < 20 || f.Flag(i, text.Upper) && (f.named(i+3) || i > f.first && f.Flag(i+3, text.Upper)) {
		return false
	}
	d.begin(i, i+3)
	d.Kind, d.Rule = Ordinal, "ordinal"
	d.Value = Num(v + parse(f.Value(i+2, lexicon.OrdinalWord)))
	return true
}

// ordinalWord reads "second", and "every second week".
func (f *finder) ordinalWord(i int, d *draft) bool {
	v := parse(f.Value(i, lexicon.OrdinalWord))
	d.begin(i, i+1)
	if f.everySecond(d, i, v) {
		return true
	}
	d.Kind, d.Rule, d.Value = Ordinal, "ordinal", Num(v)
	if v == 1 {
		d.Weight = Minor
	}
	f.compounded(d)
	return f.ranks(i, v)
}

// ofPlayers reports whether token i says of whom a rank is: the "world" of "the world No 2",
// the "British" of "the British no. 1".
func (f *finder) ofPlayers(i int) bool { return f.Is(i, "world") || f.Has(i, lexicon.NameDemonym) }

// numberSign reads "No. 1".
func (f *finder) numberSign(i int, d *draft) bool {
	v, _ := digitValue(f.Text(i + 2))
	d.begin(i, i+3)
	d.number.First = i + 2
	d.Kind, d.Value, d.Rule = Ordinal, Num(v), "number"
	switch {
	case v >= 1000, f.hyphen(i + 3), f.docket(i + 4):
		return false
	case f.Has(i+3, lexicon.FigureWorn), f.Has(i-1, lexicon.FigureWorn): // "the No. 10 shirt", "bus No. 49"
		return false
	}
	return !f.Flag(i-1, text.Upper) || f.ofPlayers(i-1)
}

// unpointed reads "No 2" and "number three", which are names unless what stands before or
// behind tells a rank: "the world No 2", "the No 1 seed", "number four in the rankings".
func (f *finder) unpointed(i int, d *draft) bool {
	num, ok := f.readNumber(i + 1)
	k := num.all.Last
	if !ok || num.scaled || num.vague || f.hyphen(k) {
		return false
	}
	if num.value < 1 || num.value > 1000 {
		return false
	}
	d.begin(i, k)
	d.number = num.bare
	d.Kind, d.Value, d.Rule = Ordinal, Num(num.value), "number"
	switch {
	case f.IsIn(i-1, "world ranked"), f.Has(k, lexicon.FigureRanking):
		return true
	case f.Is(i-1, "reached") && num.value < 10: // "reached No 4"
		return true
	case f.Kind(i-1) == text.Clitic && f.Is(i-2, "world"): // "the world's number two"
		return true
	case f.IsIn(k, "in on") && f.rankingBehind(k):
		return true
	}
	return num.value == 1 && f.tops(i, k)
}

// rankingBehind reports whether a list that ranks, or the world, is named right behind token
// k: "in the rankings", "in the world".
func (f *finder) rankingBehind(k int) bool {
	r := f.around(k+2, 3)
	return f.Seek(r, lexicon.FigureRanking) < r.Last || f.words(k, []string{"in", "the", "world"})
}

// tops reports whether the "number one" from token i to k is the rank of what stands
// around it: "went to number one", "the number one cause of death".
func (f *finder) tops(i, k int) bool {
	if f.Flag(i, text.Upper) && i == f.first {
		return false
	}
	if f.bare(k) {
		return f.IsIn(i-1, "to at hit") && !f.Is(k, ",")
	}
	return f.HasAny(i-1, lexicon.FigureOwn, lexicon.FigureTheOne) && f.plain(k)
}

// ordinalDigits reads "63rd", and a day of the month: "on the 14th".
func (f *finder) ordinalDigits(i int, d *draft) bool {
	v, ok := f.integer(i)
	d.begin(i, i+2)
	d.Kind, d.Rule, d.Value = Ordinal, "ordinal", Num(float64(v))
	if !ok || !f.Is(i+1, ending(v)) || f.Is(i-1, "+") && f.tight(i) {
		return false
	}
	if f.IsIn(i-1, "the on") && v <= 31 && f.bare(i+2) && (f.IsIn(i-2, "on until till") || f.Is(i-1, "on")) {
		d.Kind, d.Value = Date, ISO(calendar.Date{Day: v}.String())
		return true
	}
	f.compounded(d)
	return !f.body(i+2) && !f.Is(i+2, "century")
}

// compounded takes the rest of a compound into the core: "94th-minute".
func (f *finder) compounded(d *draft) {
	if k := d.core.Last; f.hyphen(k) && f.Kind(k+1) == text.Word && !f.Flag(k+1, text.Upper) {
		d.core.Last = k + 2
	}
}

// everySecond reads "every second week", once in v of a unit.
func (f *finder) everySecond(d *draft, i int, v float64) bool {
	if v < 2 || !f.Is(i-1, "every") || i-1 < f.from || !f.Has(i+1, lexicon.UnitTime) {
		return false
	}
	d.core = text.Range{First: i - 1, Last: i + 2}
	d.Kind, d.Unit, d.Value, d.Rule = Frequency, "per "+f.Value(i+1, lexicon.UnitTime), Num(1/v), "every-second"
	return true
}

// ranks reports whether an ordinal word states a rank: not in names ("First
// Minister"), set phrases ("second-hand", "at first"), nor as a fraction.
func (f *finder) ranks(i int, v float64) bool {
	next := i + 1
	switch {
	case f.setPhrase(i):
		return false
	case f.Is(i-1, "a") && f.Has(i-2, lexicon.FigureNetted) && f.bare(next): // "added a second"
		return true
	case f.countsFirst(i, v):
		return false
	case f.hyphen(next):
		return !f.Is(next+1, "and") // downs and yards: "third-and-10"
	case f.Has(i-1, lexicon.NumberWord) && v != 1, f.hyphen(i-1) && f.Has(i-2, lexicon.NumberWord):
		return false // "one fifth", "one-fifth"
	case f.Flag(i, text.Upper) && f.Kind(i-1) == text.Clitic && i > f.first:
		return false // a symphony: "Mahler's Fifth"
	case f.Is(i-1, "a") && f.IsIn(next, "of , ."): // "a third of"
		return false
	case f.IsIn(i-1, "at from") && v == 1: // "at first"
		return false
	case f.Is(i, "second") && (f.IsIn(i-1, "per every each split") || f.Is(i-1, "a") && f.bare(next)): // of time
		return false
	case f.Flag(i, text.Upper) && f.Flag(next, text.Upper) && f.named(next): // "First Minister"
		return false
	case f.Is(i, "first") && f.after == Ordinal && f.Is(i-1, "and"): // "came second and first"
		return true
	case f.Is(i, "first") && (f.bare(next) || f.Is(next, "of")) && !f.Is(i-1, "the"): // "finished first"
		return f.Has(i-1, lexicon.FigurePlaced) || f.Is(i-1, "for") && f.Has(i-2, lexicon.FigurePlaced)
	}
	return true
}

// setPhrase reports whether a numeral is part of a fixed expression: "second
// thoughts", "cloud nine", "put two and two together".
func (f *finder) setPhrase(i int) bool {
	for k := max(f.first, i-3); k <= i; k++ {
		if k = f.MayBegin(text.Range{First: k, Last: i + 1}, lexicon.FigurePhrase); k > i {
			break
		}
		n, kind := f.match(k, lexicon.FigurePhrase)
		if k+n > i && (kind == "" || f.nameEdge(k) && f.nameEdge(k+n-1)) {
			return true
		}
	}
	return false
}

// nameEdge reports whether token i can begin or end a name: a number or a word
// with a capital.
func (f *finder) nameEdge(i int) bool { return f.Kind(i) == text.Number || f.Flag(i, text.Upper) }

// countsFirst reports an ordinal that numbers what is said: "First came the
// wind", "second, it must cut"; or a name's: "Henry the Eighth".
func (f *finder) countsFirst(i int, v float64) bool {
	next := i + 1
	switch {
	case f.Flag(i, text.Upper) && !f.Flag(i, text.Caps) && f.namedBefore(i): // "Henry the Eighth"
		return true
	case v == 1 && i == f.first && f.Has(next, lexicon.FigureVerb): // "First came the wind"
		return true
	case !f.Is(next, ","), f.after == Ordinal:
		return false
	}
	return i == f.first || f.IsIn(i-1, "; — :") || f.Is(i-1, "and") && f.IsIn(i-2, "; ,") // "; second, it must cut"
}

// namedBefore reports whether a word or a comma stands before the capital at token i, so that
// it is a name's.
func (f *finder) namedBefore(i int) bool {
	return i > f.first && (f.Kind(i-1) == text.Word || f.Is(i-1, ",")) && !f.titled()
}

// ending returns the ending of an ordinal in digits.
func ending(v int) string {
	if v%100 >= 11 && v%100 <= 13 {
		return "th"
	}
	switch v % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}

func (f *finder) named(k int) bool {
	n, _ := f.match(k, lexicon.NamedAfter)
	return n > 0
}

// body reports whether the capitalised words from token k name a body, a law or
// a unit by a number: "7th Pay Commission", "73rd and 74th Amendments".
func (f *finder) body(k int) bool {
	for n := 0; n < 4 && f.IsIn(k, "and ,") && f.Kind(k+1) == text.Number && f.Has(k+2, lexicon.FigureEnding); n++ {
		k += 3
	}
	for n := 0; n < 4 && f.Kind(k) == text.Word && f.Flag(k, text.Upper); n++ {
		if f.named(k) {
			return true
		}
		k++
	}
	return false
}

// category reads a scale that is named before its number: "Category 4",
// "magnitude 6.1".
func (f *finder) category(i int, d *draft) bool {
	k := i + 1
	if f.hyphen(k) {
		k++
	}
	if !f.IsIn(i, "category magnitude") || f.Kind(k) != text.Number || k >= f.end {
		return false
	}
	v, ok := digitValue(f.Text(k))
	d.begin(i, k+1)
	d.number = text.Range{First: k, Last: k + 1}
	d.Kind, d.Unit, d.Value, d.Rule = Quantity, text.Fold(f.Text(i)), Num(v), "category"
	return ok && v <= 12
}
