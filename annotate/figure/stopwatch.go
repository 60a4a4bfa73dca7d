package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// elapsed reads a time on the stopwatch: "2:18:34", "3:58.2".
func (f *finder) elapsed(i int, d *draft) bool {
	if !f.Is(i+1, ":") {
		return f.lettered(i, d)
	}
	if f.lap(i, d) {
		return true
	}
	if f.Kind(i) != text.Number || !f.joinsDigits(i+1, ":") || !f.joinsDigits(i+3, ":") {
		return false
	}
	h, ok1 := f.integer(i)
	m, ok2 := f.integer(i + 2)
	s, ok3 := digitValue(f.Text(i + 4))
	if !ok1 || !ok2 || !ok3 || m > 59 || s >= 60 {
		return false
	}
	d.begin(i, i+5)
	d.Kind, d.Unit, d.Rule, d.Value = Duration, "second", "stopwatch", Num(float64(h*3600+m*60)+s)
	d.number = d.core
	return true
}

// lap reads minutes and seconds with a fraction: "3:58.2".
func (f *finder) lap(i int, d *draft) bool {
	m, ok := f.integer(i)
	whole, fraction, _ := strings.Cut(f.Text(i+2), ".")
	if !ok || m > 99 || !f.joinsDigits(i+1, ":") || len(whole) != 2 || fraction == "" {
		return false
	}
	s, ok := digitValue(f.Text(i + 2))
	d.begin(i, i+3)
	d.Kind, d.Unit, d.Rule, d.Value = Duration, "second", "stopwatch", Num(float64(m*60)+s)
	d.number = d.core
	return ok && s < 60
}

// gameClock reads the minutes and seconds that a game has left or has gone: "with 1:25
// left", "in the final 3:30", "at 12:14 of the second period".
func (f *finder) gameClock(i int, d *draft) bool {
	m, ok1 := f.integer(i)
	s, ok2 := f.integer(i + 2)
	if !ok1 || !ok2 || !f.joinsDigits(i+1, ":") || len(f.Text(i+2)) != 2 {
		return false
	}
	if m > 20 || s > 59 || !f.ticks(i, i+3) {
		return false
	}
	d.begin(i, i+3)
	d.Kind, d.Unit, d.Rule, d.Value = Duration, "second", RuleGameClock, Num(float64(m*60+s))
	return true
}

// ticks reports whether the words around the time between tokens i and k say that it is
// one of a game's clock.
func (f *finder) ticks(i, k int) bool {
	with := f.Is(i-1, "with") || f.Is(i-2, "with") || f.Is(i-3, "with")
	switch {
	case f.Is(k, "remaining") && f.bare(k+1): // "with 1:25 remaining"
		return true
	case f.words(k, []string{"on", "the", "clock"}):
		return true
	case f.Is(k, "left") && with && !f.IsIn(i-1, "the at by until till due"): // "with 1:25 left"
		return true
	case f.Is(k, "left"): // "had 1:25 left in the half"
		return f.Is(k+1, "in") && !f.Is(i-1, "the") && f.gamePart(k+2)
	case f.Is(k, "to"):
		return with && f.IsIn(k+1, "play go")
	case f.Is(k, "into"), f.words(k, []string{"of", "overtime"}): // "3:12 into overtime", "3:12 of overtime"
		return true
	case f.Is(k, "mark") && f.Is(i-1, "the"): // "at the 14:05 mark"
		return true
	case f.words(k, []string{"of", "the"}):
		return f.Has(k+2, lexicon.OrdinalWord) && f.IsIn(k+3, "period quarter half")
	}
	return f.IsIn(i-1, "final last opening") && f.Is(i-2, "the") && f.bare(k) && f.IsIn(i-3, "in over during for")
}

// gamePart reports whether a part of a game is named from token k on: "the third quarter",
// "the fourth", "overtime".
func (f *finder) gamePart(k int) bool {
	for end := k + 3; k < end; k++ {
		if f.Has(k, lexicon.OrdinalWord) || f.IsIn(k, "quarter period half game match frame overtime regulation") {
			return true
		}
	}
	return false
}

// lettered reads a length of time with letters for its units: "6m 23s", "2h
// 14m", "1h 02m 30s".
func (f *finder) lettered(i int, d *draft) bool {
	seconds, unit, k := 0.0, 0.0, i
	for k+1 < f.end && f.Kind(k) == text.Number && f.tight(k+1) {
		v, ok := digitValue(f.Text(k))
		next := factorOfLetter(f.Text(k + 1))
		if !ok || next == 0 || unit > 0 && next*60 != unit {
			break
		}
		seconds, unit, k = seconds+v*next, next, k+2
	}
	if k < i+4 {
		return false
	}
	d.begin(i, k)
	d.number = text.Range{First: i, Last: k - 1}
	d.Kind, d.Unit, d.Rule, d.Value = Duration, "second", "lettered", Num(seconds)
	if unit == 60 {
		d.Unit, d.Value.Number = "minute", seconds/60
	}
	return true
}

// factorOfLetter returns the seconds of an hour, a minute or a second by its
// letter, or 0.
func factorOfLetter(s string) float64 {
	switch s {
	case "h", "hr":
		return 3600
	case "m", "min":
		return 60
	case "s", "sec":
		return 1
	}
	return 0
}
