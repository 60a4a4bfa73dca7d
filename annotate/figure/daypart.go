package figure

import (
	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
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
	case !ok && !(at && f.begins(i, k, minutes)):
		return false
	case part == "" && (minutes && f.quotes(i) || !minutes && !at):
		return false // "closed at 1.35 on Monday"
	}
	d.begin(i, k)
	d.Kind, d.Rule, d.Value = Time, "o'clock", ISO(calendar.Clock(hourOf(hour, part), minute))
	f.weekday(d)
	return true
}

// begins reports whether something begins at the hour at token i: "doors open at 7.30, the
// show starts at 8".
func (f *finder) begins(i, k int, minutes bool) bool {
	return f.Has(i-2, lexicon.FigureOpens) && (minutes || f.after == Time) && (k >= f.end || f.IsIn(k, ", . and"))
}

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
	for k < first+4 && f.HasAny(k, lexicon.FigureDayLead, lexicon.Weekday) {
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
