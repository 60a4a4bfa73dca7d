package check

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/internal/calendar"
	"stet/annotate/text"
)

// impossible finds days that no month has, shares above the whole, falls by more than
// all there was, and more hours than a day has.
func (c *checker) impossible(s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		d, ok := dateOf(f)
		if f.Value2.Valid && (!ok || d.Valid()) {
			d, ok = dateOf(&item{Figure: &figure.Figure{Kind: f.Kind, Value: f.Value2}, kind: f.kind})
		}
		switch {
		case ok && d.Month > 0 && d.Day > 0 && !d.Valid():
			days := strconv.Itoa(calendar.DaysIn(d.Year, d.Month))
			return c.raise(Impossible, say("# has # days; the text says #", monthName(d.Month), days, f.In(c.Source)), f)
		case i > 0 && c.manyIn(&s.items[i-1], f):
			return c.raise(Impossible, say("# is more than #", s.items[i-1].In(c.Source), f.In(c.Source)), &s.items[i-1], f)
		case i > 0 && c.manyIn(f, &s.items[i-1]):
			return c.raise(Impossible, say("# is more than #", f.In(c.Source), s.items[i-1].In(c.Source)), &s.items[i-1], f)
		case f.kind != percents || f.Unit != "%" || f.Value.Number <= 100 || f.Value2.Valid:
		case (c.way(s, f) == 0 || c.before(f, roleLost)) && c.atMostAll(s, f):
			return c.raise(Impossible, say("a share of a whole is at most 100%; the text says #", f.In(c.Source)), f)
		case c.fallsBelow(s, f):
			return c.raise(Impossible, say("nothing falls by more than 100%; the text says #", f.In(c.Source)), f)
		}
	}
	return false
}

// atMostAll reports whether a share is of what cannot be exceeded.
func (c *checker) atMostAll(s *line, f *item) bool {
	switch {
	case c.Is(f.end, "of") && c.anyIsIn(f.end, f.end+5, "rate rates price prices wage wages pay salary fee fees cost limit"):
		return false // "600% of the normal rate"
	case c.Is(f.end, "of") && !c.Is(f.end+1, "what") && c.whole(f):
		return true // "130% of voters"
	case c.level(f), c.ofAll(s, f):
		return true
	}
	return c.didSo(f)
}

// fallsBelow reports whether something that cannot be less than nothing is said to have
// fallen by a share above all of it: "down 120%", "a 130% drop", "135 percent fewer".
func (c *checker) fallsBelow(s *line, f *item) bool {
	return s.words&roleIncome == 0 && (c.way(s, f) < 0 || c.course(f.end) < 0)
}

// didSo reports whether a share is of people or things that did something, "114%
// said", "108 per cent have none", or is how likely or how far done something is.
func (c *checker) didSo(f *item) bool {
	if c.plays(f.end, roleLikely) {
		return true
	}
	if f.at != f.sent.First && !c.IsIn(f.at-1, ", ; : that and but while said found") {
		return false
	}
	switch {
	case c.IsIn(f.end, "have had did do are") && c.wordy(f.end+1) && c.course(f.end+1) == 0 && !c.IsIn(f.end+1, "to not"):
		return true // "108 per cent have none"
	case c.plays(f.end, roleAnswer) && !c.plural(f.end) && c.wordy(f.end):
		return true // "114% said"
	}
	return c.plays(f.end, roleDone)
}

// manyIn finds "eleven in ten households", "out of every ten patients, 12".
func (c *checker) manyIn(part, whole *item) bool {
	switch {
	case part.kind != counts, whole.kind != counts, part.Value.Number <= whole.Value.Number:
		return false
	case whole.Value.Number < 2, whole.Value.Number > 100, !c.anyPlays(whole.end, whole.tail, roleWhole):
		return false
	case part.Value.Number > 10*whole.Value.Number: // "4.43 lakh in 16 districts"
		return false
	}
	at := whole.at - 1
	if c.IsIn(at, "every each") {
		at--
	} else if part.at > whole.at {
		return false
	}
	if part.at > whole.at {
		return c.Is(at, "of") && c.Is(part.at-1, ",") && part.at-whole.tail < 6 && part.tail == part.end
	}
	return c.IsIn(at, "in of") && (at == part.end || c.Is(at, "of") && c.IsIn(at-1, "out") && at-1 == part.end)
}

// whole reports whether what a percentage counts cannot be exceeded.
func (c *checker) whole(f *item) bool {
	switch {
	case c.IsIn(f.end+1, "them us"):
		return true // "130% of them"
	case c.IsIn(f.end+1, "whom those") && !c.wordy(f.end+2):
		return true // "130% of those."
	case c.manyAre(f):
		return true
	}
	lost := c.anyPlays(f.at-3, f.at, roleLost)
	for i := f.end + 1; i < f.end+7 && c.Kind(i) != text.Punct; i++ {
		if c.IsIn(i+1, "needed required expected") {
			return false
		}
		switch {
		case lost && c.IsIn(i, "its their the"):
			return true // "lost 120% of its value"
		case c.plays(i, roleWhole), c.Is(i, "those") && c.IsIn(i+1, "who with in"):
			return true // "of the voters", "of those who voted"
		}
	}
	return false
}

// manyAre reports whether a share of some things is said to be or to have been
// something: "108% of the doses were wasted"; more can be sold than there were to sell.
func (c *checker) manyAre(f *item) bool {
	for i := f.end + 1; i < f.end+9 && c.wordy(i); i++ {
		if c.IsIn(i, "were are have had") || c.plays(i, roleDone) && !c.Is(i, "report") || c.Is(i, "took") && c.Is(i+1, "part") {
			return c.plural(i-1) && !c.anyIsIn(f.end+1, i, canBeMore) && !c.anyIsIn(i+1, i+4, canPassAll)
		}
	}
	return false
}

// canBeMore are things of which more can be sold, taken or reached than there were, and
// canPassAll what is done to more of them.
const (
	canBeMore  = "shares beds places bonds rights bids targets levels costs sales orders tickets seats what"
	canPassAll = "covered filled subscribed occupied taken met sold recovered"
)

// level reports whether a share is said to be a turnout or the like, which none
// can pass: "turnout was 108%".
func (c *checker) level(f *item) bool {
	if c.Is(f.end, "of") && !c.whole(f) {
		return false // "occupancy was 104% of that of last year"
	}
	if c.anyIsIn(f.sent.First, f.sent.Last, "beds bed hospital hospitals ward wards prison prisons jail jails cells") {
		return false // more than they are made for
	}
	for i, n := f.at-1, 0; n < 12; i, n = i-1, n+1 {
		switch {
		case !c.wordy(i) && !(n == 1 && c.Is(i, ",")) && !c.hyphen(i):
			return false
		case c.plays(i, roleLevel):
			return true
		case c.course(i) != 0, c.Is(i, "by"):
			return false
		}
	}
	return false
}

// hyphen reports whether token i is a hyphen within a word: "voter turn-out".
func (c *checker) hyphen(i int) bool { return c.Is(i, "-") && !c.Flag(i, text.SpaceBefore) }

// ofAll reports "Of those entitled to vote, 112 per cent": the share is of those
// that the sentence begins with.
func (c *checker) ofAll(s *line, f *item) bool {
	first := s.tokens.First
	if !c.Is(first, "of") || !c.Is(f.at-1, ",") || f.at-first >= 14 {
		return false
	}
	return c.IsIn(first+1, "those all") || c.anyPlays(first+1, f.at, roleWhole)
}
