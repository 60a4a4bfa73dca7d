package figure

import (
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// oclock reads an hour, with minutes or alone, whose day or part of the day stands behind
// it: "at 7 on Monday", "at eight tonight", "before 3.20 on Friday", "at 2.30 in the
// afternoon"; and when something begins: "doors open at 7.30, the show starts at 8".
func (f *finder) oclock(i int, d *draft) bool {
	hour, minute, k, minutes := f.hourMinute(i)
	if hour < 1 || hour > 12 || f.fourDigits(i) || f.half12(k) != "" {
		return false
	}
	at := f.Is(i-1-f.hedgeBefore(i), "at") || f.Is(i-1, "at")
	part, ok := f.dayPart(k)
	switch {
	case !ok && !(at && f.begins(i, k, minutes)) && !f.bareHour(i, k, minutes):
		return false
	case part == "" && minutes && f.quotes(i), part == "" && !minutes && !at && !f.IsIn(i-1, "until till since"):
		return false // "closed at 1.35 on Monday"
	}
	d.begin(i, k)
	d.Kind, d.Rule, d.Value = Time, "o'clock", ISO(calendar.Clock(hourOf(hour, part), minute))
	f.weekday(d)
	return true
}

// itIs reports whether the time can be told behind token i: "It is 4.30 on a November
// afternoon".
func (f *finder) itIs(i int) bool {
	return f.IsIn(i, "is was 's ’s") && f.Is(i-1, "it")
}

// begins reports whether something begins at the hour at token i: "doors open at 7.30, the
// show starts at 8".
func (f *finder) begins(i, k int, minutes bool) bool {
	return f.Has(i-2, lexicon.FigureOpens) && (minutes || f.after == Time) && (k >= f.end || f.IsIn(k, ", . and"))
}

// maxMeans is how many tokens before an hour its sentence is searched for what a plain number
// would mean there.
const maxMeans = 9

// bareHour reports an hour that nothing but its place shows to be one: "she rang at four", "here
// until six", "it came at 10.40 and was out in minutes", and not "put the number at nine",
// "was sent at seven to a school", "rated at 4.15".
func (f *finder) bareHour(i, k int, minutes bool) bool {
	at, until := f.Is(i-1, "at"), f.IsIn(i-1, "until till since")
	switch {
	case !at && !until && !(minutes && f.Is(i-1, "by")):
		return false
	case minutes && !f.onFives(i), !minutes && (f.Kind(i) == text.Number || f.Is(i, "one")):
		return false
	case f.Has(i-2, lexicon.FigureChange), minutes && f.quotes(i):
		return false
	case k < f.end && !f.Is(k, "and") && f.Kind(k) != text.Punct && !(minutes && f.IsIn(k, "on each every but when")):
		return false
	}
	for n := i - 1; n >= f.first && n > i-maxMeans; n-- {
		if f.IsIn(n, countingWords) {
			return false
		}
	}
	return true
}

// countingWords are words behind which "at" gives a number and no hour.
const countingWords = "number numbers toll total totals count counts counted put puts stand stands stood stay stayed " +
	"remain remained remains estimate estimated rank ranked rate rated rates tally cap capped majority level levels " +
	"margin lead record figure rating set held keep kept value valued price priced age aged odds tied locked steady " +
	"limit limited measured peaked trading traded open opened close closed closing settled pitch"

// onFives reports a time whose minutes are those that clocks are set by: "10.40", not "10.41".
func (f *finder) onFives(i int) bool { return f.Ends(i, "0") || f.Ends(i, "5") }

// hourOf returns the hour of 24 of one on the clock's face; where the part of the day is
// not known, that on the face.
func hourOf(hour int, part string) int {
	late := part == "pm" || part == "night" && hour >= 6
	switch {
	case late && hour < 12 && part != "":
		return hour + 12
	case hour == 12 && (part == "am" || part == "night"):
		return 0
	}
	return hour
}

// dayPart reads the day or the part of the day that begins at token k, "on Sunday night",
// "in the morning", and returns the part: "am", "pm", "night", or "" where it is not told.
func (f *finder) dayPart(k int) (part string, ok bool) {
	day, first := false, k
	for k < first+4 && (f.HasAny(k, lexicon.FigureDayLead, lexicon.Weekday, lexicon.Month) || f.Is(k, "a") && k > first) {
		day = day || f.Has(k, lexicon.Weekday) || f.Value(k, lexicon.FigureDayLead) != ""
		k++
	}
	if k < f.end {
		part = f.Value(k, lexicon.FigureDayPart)
	}
	return part, day && k > first || part != "" && f.bare(k+1)
}

// quotes reports whether the sentence is one of prices or of an index near token i, in
// which a decimal is a price or a level.
func (f *finder) quotes(i int) bool {
	r := f.around(i, 9)
	return f.levels(i) || f.Seek(r, lexicon.CurrencyWord) < r.Last
}
