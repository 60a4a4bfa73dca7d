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
	case !ok && !(at && f.Has(i-2, lexicon.FigureOpens) && (minutes || f.after == Time) && (k >= f.end || f.IsAny(k, ",", ".", "and"))):
		return false
	case part == "" && (minutes && f.quotes(i) || !minutes && !at):
		return false // "closed at 1.35 on Monday"
	}
	d.begin(i, k)
	d.Kind, d.Rule, d.Value = Time, "o'clock", ISO(calendar.Clock(hourOf(hour, part), minute))
	return true
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
	switch {
	case f.Is(k, "tonight"):
		return "night", true
	case f.IsAny(k, "tomorrow", "yesterday"):
		return f.partAt(k + 1), true
	case f.Is(k, "on") && f.Has(k+1, lexicon.Weekday):
		return f.partAt(k + 2), true
	case f.words(k, []string{"in", "the"}):
		k += 2
	case f.IsAny(k, "this", "that", "the", "every", "last"):
		if k++; f.IsAny(k, "next", "following", "same", "previous") {
			k++
		}
	case f.words(k, []string{"at", "night"}):
		k++
	default:
		return "", false
	}
	part = f.partAt(k)
	return part, part != "" && f.bare(k+1)
}

// partAt returns the part of the day that token k names, or "".
func (f *finder) partAt(k int) string {
	if k >= f.end {
		return ""
	}
	return f.Value(k, lexicon.FigureDayPart)
}

// quotes reports whether the sentence is one of prices or of an index near token i, in
// which a decimal is a price or a level.
func (f *finder) quotes(i int) bool {
	r := f.around(i, 9)
	for k := r.First; k < r.Last; k++ {
		if f.HasAny(k, lexicon.FigureIndex, lexicon.FigureTrading, lexicon.CurrencyWord) && f.Kind(k) == text.Word && f.Text(k) != "s" {
			return true
		}
	}
	return false
}
