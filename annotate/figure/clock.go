package figure

import (
	"strings"

	"stet/annotate/internal/calendar"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// clock reads times of the day: "9.30am", "8 a.m.", "20:15", "1045 GMT", "six
// o'clock", "18h00", and ranges of them.
func (f *finder) clock(i int, d *draft) bool {
	switch {
	case f.Is(i+1, ":") && (f.scripture(i) || f.ratioAt(i) && f.half12(i+3) == ""): // "John 3:16", "a ratio of 3:45"
		return false
	case f.Kind(i) == text.Word && f.Is(i+1, "o'clock") && f.setPhrase(i): // "five o'clock shadow"
		return false
	case (f.Has(i-1, lexicon.FigureAt) || f.itIs(i-1) && f.decimal(i)) && f.oclock(i, d):
		return true
	case !f.dotted(i) && !f.timeBehind(i):
		return false
	case f.raced(i, d), f.gameClock(i, d):
		return true
	}
	hour, minute, k, ok := f.timeAt(i, false)
	if !ok {
		return f.elapsed(i, d)
	}
	d.begin(i, k)
	d.Kind, d.Rule, d.Value = Time, "clock", ISO(calendar.Clock(hour, minute))
	if f.joinsTimes(i, k) {
		if h, m, next, ok := f.timeAt(k+1, true); ok {
			d.Mod, d.Value2 = Between, ISO(calendar.Clock(h, m))
			d.core.Last = next
			f.rangeWords(d)
		}
	}
	f.timeZone(d)
	d.number = d.core
	f.weekday(d)
	return true
}

// joinsTimes reports whether token k joins the time at token i to a second: "9 to 5pm", "from 6
// until 9am", "between 1 and 5pm".
func (f *finder) joinsTimes(i, k int) bool {
	return f.connects(k) || f.IsIn(k, "until till") && f.Is(i-1, "from") || f.Is(k, "and") && f.Is(i-1, "between")
}

// timeBehind reports whether what stands behind a number at token i lets it be a time.
func (f *finder) timeBehind(i int) bool {
	switch {
	case !f.HasAny(i+1, lexicon.FigureClock, lexicon.FigureTrain) && !f.Flag(i+1, text.Digits):
		return false
	case f.Has(i+1, lexicon.FigureJoin):
		return f.Is(i-1, "the") || f.joinsHours(i+1)
	}
	return true
}

// timeZone takes the time zone behind a time into the core, as the unit: "0900 GMT",
// "GMT+1".
func (f *finder) timeZone(d *draft) {
	k := d.core.Last
	if !f.Has(k, lexicon.ZoneClock) || !f.Flag(k, text.Caps) {
		return
	}
	d.Unit = f.Text(k)
	last := k + 1
	if f.joinsDigits(last, "+ -") {
		last += 2
	}
	if d.core.Last = last; d.full.Len() > 0 {
		d.full.Last = last
	}
}

// joinsHours reports whether "am" or "pm" stands behind an hour right behind
// token k, which joins it to another.
func (f *finder) joinsHours(k int) bool {
	r := text.Range{First: k + 2, Last: min(f.end, k+5)}
	return f.Seek(r, lexicon.ClockHalf) < r.Last
}

// raced reads the time of a race without tenths: "finished in 57:31", and in a
// marathon hours and minutes: "dipped under 2:30".
func (f *finder) raced(i int, d *draft) bool {
	if f.Kind(i) != text.Number || !f.joinsDigits(i+1, ":") || len(f.Text(i+2)) != 2 || f.Is(i+3, ":") {
		return false
	}
	m, ok1 := f.integer(i)
	s, ok2 := f.integer(i + 2)
	p := i - 1 - f.hedgeBefore(i)
	switch {
	case !ok1, !ok2, s > 59, m > 240, f.half12(i+3) != "":
		return false
	case m < 24 && f.Has(i+3, lexicon.ZoneClock): // "starts at 9:30 GMT"
		return false
	case m < 24 && !f.IsIn(p, "in of ran clocked under a time dipped sub - ("):
		return false
	case !f.near(i, lexicon.FigureRace):
		return false
	}
	d.begin(i, i+3)
	d.Kind, d.Unit, d.Rule, d.Value = Duration, "second", "stopwatch", Num(float64(60*m+s))
	if m < 6 && f.near(i, lexicon.FigureMarathon) {
		d.Value.Number *= 60
	}
	return true
}

// ratioAt reports whether a ratio is spoken of right before token i.
func (f *finder) ratioAt(i int) bool {
	for k := max(f.first, i-6); k < i; k++ {
		if f.IsIn(k, "ratio odds scale") {
			return true
		}
	}
	return false
}

// past reads "half past five" and "quarter to nine"; morning or evening is not
// known, so the value is that of the clock's face.
func (f *finder) past(i int, d *draft) bool {
	minute := 0
	switch {
	case !f.IsIn(i+1, "past to"):
		return false
	case f.Is(i, "half") && f.Is(i+1, "past"):
		minute = 30
	case f.Is(i, "quarter") && f.Is(i+1, "past"):
		minute = 15
	case f.Is(i, "quarter") && f.Is(i+1, "to"):
		minute = 45
	case f.IsIn(i, "five ten twenty") && f.Is(i+1, "past"):
		minute = int(parse(f.Value(i, lexicon.NumberWord)))
	case f.IsIn(i, "five ten twenty") && f.Is(i+1, "to") && f.Is(i-1, "at"):
		minute = 60 - int(parse(f.Value(i, lexicon.NumberWord)))
	default:
		return false
	}
	num, ok := f.readNumber(i + 2)
	if !ok || num.value < 1 || num.value > 12 || num.scaled {
		return false
	}
	hour := int(num.value)
	if minute > 30 {
		hour = (hour+10)%12 + 1
	}
	d.begin(i, num.all.Last)
	d.Kind, d.Rule, d.Value = Time, "past", ISO(calendar.Clock(hour, minute))
	if f.half12(d.core.Last) != "" {
		d.core.Last++
	}
	d.number = d.core
	return true
}

// timeAt reads one time of the day.
func (f *finder) timeAt(i int, second bool) (hour, minute, next int, ok bool) {
	hour, minute, k, minutes := f.hourMinute(i)
	if hour < 0 {
		return 0, 0, 0, false
	}
	half := f.half12(k)
	zone, unit := f.Has(k, lexicon.ZoneClock) && f.Flag(k, text.Caps), f.IsIn(k, "hours hrs")
	switch {
	case half != "" && hour <= 12:
		if half == "pm" && hour < 12 {
			hour += 12
		}
		if half == "am" && hour == 12 {
			hour = 0
		}
		return hour, minute, k + 1, true
	case f.words(k, []string{"o'clock"}):
		return hour, minute, k + 1, hour <= 12
	case minutes && (f.Is(i+1, ":") || f.hours(i+1)) && hour < 24:
		return hour, minute, k, true
	case f.dotted(i):
		if unit {
			k++
		}
		return hour, minute, k, true
	case zone && hour < 24 && (minutes || f.fourDigits(i)): // "20:15 GMT", "1045 GMT"
		return hour, minute, k, true
	case unit && hour < 24 && f.fourDigits(i): // "1045 hours"
		return hour, minute, k + 1, true
	case minutes && second:
		return hour, minute, k, hour < 24
	case minutes && f.Is(i-1, "the") && f.Has(k, lexicon.FigureTrain): // "the 7.15 to Leeds"
		return hour, minute, k, hour < 24
	}
	// "between 9 and 5pm", "6 to 10am": the half of the day stands once.
	if f.Kind(i) == text.Number && !second && f.joinsTimes(i, k) && hour <= 12 && !minutes {
		if h, _, at, _ := f.hourMinute(k + 1); h >= 0 && h <= 12 && f.half12(at) != "" {
			if f.half12(at) == "pm" && hour < 12 && hour < h {
				hour += 12
			}
			return hour, 0, k, true
		}
	}
	return 0, 0, 0, false
}

// dotted reports whether a number is a time of 24 hours with a point: "from 09.30 to
// 16.15", "began at 12.15 and ended at 6.30pm". It begins with a nought, or another time
// stands by.
func (f *finder) dotted(i int) bool {
	s := f.Text(i)
	if len(s) != 5 || s[2] != '.' || s[:2] > "23" || s[3:] > "59" {
		return false
	}
	switch {
	case f.Kind(i) != text.Number, !f.IsIn(i-1, "at from to until till and between"):
		return false
	case f.Is(i-1, "at") && f.IsIn(i+1, "hours hrs") && !f.IsIn(i+2, "a per"): // "left the station at 15.53 hours"
		return true
	case f.measured(i + 1):
		return false
	case s[0] == '0':
		return true
	case f.Is(i-1, "at") && f.IsIn(i-2, "off landed departed"): // "took off at 13.38"
		return !f.quotes(i)
	case f.levels(i): // of an index
		return false
	case f.Has(i-2, lexicon.FigureChange), f.Is(i-1, "from") && f.moved(i): // "rose to 12.45 by 4pm"
		return false
	case f.after == Time:
		return true
	case f.after == Duration && (f.before == "hour" || f.before == "minute") && f.Is(i-1, "from"): // "for three hours from 12.15"
		return true
	}
	return f.timeNear(i)
}

// timeNear reports whether another time stands within nine tokens of token i: "6.30pm",
// "6:30".
func (f *finder) timeNear(i int) bool {
	for k := max(f.first, i-9) + 1; k < min(f.end, i+9); k++ {
		if f.Kind(k-1) != text.Number {
			continue
		}
		if f.half12(k) != "" || f.Is(k, ":") && f.tight(k) && f.tight(k+1) && len(f.Text(k+1)) == 2 {
			return true
		}
	}
	return false
}

func (f *finder) fourDigits(i int) bool {
	return f.Kind(i) == text.Number && f.Tokens[i].End-f.Tokens[i].Start == 4 && !strings.ContainsAny(f.Text(i), ".,")
}

// half12 returns "am" or "pm" when token k says so.
func (f *finder) half12(k int) string {
	if k >= f.end || f.Is(k, "am") && f.Flag(k, text.Upper) && !f.Flag(k, text.Caps) {
		return ""
	}
	return f.Value(k, lexicon.ClockHalf)
}

// hourMinute reads "9", "9.30", "20:15", "1045", "18h00" or "six"; hour -1 when
// there is none.
func (f *finder) hourMinute(i int) (hour, minute, next int, minutes bool) {
	if f.Kind(i) == text.Word && f.Has(i, lexicon.NumberWord) {
		return int(parse(f.Value(i, lexicon.NumberWord))), 0, i + 1, false
	}
	if f.Kind(i) != text.Number || i >= f.end {
		return -1, 0, i, false
	}
	s := f.Text(i)
	whole, frac, dotted := strings.Cut(s, ".")
	hour = int(parse(whole))
	switch {
	case f.fourDigits(i):
		return hour / 100, hour % 100, i + 1, false
	case len(whole) > 2 || strings.Contains(s, ","):
		return -1, 0, i, false
	case dotted:
		if len(frac) != 2 || frac > "59" {
			return -1, 0, i, false
		}
		return hour, int(parse(frac)), i + 1, true
	case f.joinsDigits(i+1, ": h") && len(f.Text(i+2)) == 2 && f.Text(i+2) < "60":
		if f.Is(i+3, ":") && f.tight(i+3) {
			return -1, 0, i, false
		}
		return hour, int(parse(f.Text(i + 2))), i + 3, true
	}
	if f.tight(i+1) && f.hours(i+1) && len(f.Text(i+1)) == 3 {
		return hour, int(parse(f.Text(i + 1)[1:])), i + 2, true
	}
	return hour, 0, i + 1, false
}

// hours reports the h between hours and minutes, alone or with the minutes in
// one word: "18h00".
func (f *finder) hours(k int) bool {
	s := f.Text(k)
	return s == "h" || len(s) == 3 && s[0] == 'h' && s[1:] >= "00" && s[1:] < "60"
}
