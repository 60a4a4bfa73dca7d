package check

import (
	"strconv"

	"stet/annotate/text"
)

// straight finds "in straight sets" or "without dropping a set" with a set lost.
func (c *checker) straight(s *line) bool {
	var clean text.Span
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if n := c.cleanWin(s, i); n > 0 {
			clean = text.Span{Start: c.Span(i).Start, End: c.Span(i + n - 1).End}
		}
	}
	said, many := c.setsSaid(s)
	if many || clean.Empty() && said == nil {
		return false
	}
	list := c.setsOf(s)
	if said != nil && len(list) > 1 && (!c.Is(said.at-1, "to") || list[0].at < said.at) && float64(len(list)) != said.Value.Number {
		message := say("# sets are listed; the text says #", strconv.Itoa(len(list)), said.In(c.Source))
		return c.raise(Series, message, append(list, said)...)
	}
	var won, lost *item
	for _, f := range list {
		if f.Value.Number > f.Value2.Number {
			won = f
		} else {
			lost = f
		}
	}
	if clean.Empty() || won == nil || lost == nil {
		return false
	}
	sets := text.Span{Start: list[0].Start, End: list[len(list)-1].End}
	message := say("# and # went to different sides; the text says #", won.In(c.Source), lost.In(c.Source), clean.In(c.Source))
	return c.raiseAt(Series, message, clean, sets)
}

// cleanWin returns how many tokens from token i say that no set was lost, or 0.
func (c *checker) cleanWin(s *line, i int) int {
	switch {
	case c.Is(i, "straight") && c.Is(i+1, "sets"):
		if !c.otherMatches(s, i) {
			return 2
		}
	case c.Is(i, "straight") && c.IsIn(i+1, "games frames"): // "in three straight games"
		if c.Is(i-1, "in") || c.Is(i-2, "in") {
			return 2
		}
	case c.Is(i, "two") && c.Is(i+1, "sets"): // "needed only two sets", "in two sets."
		if (c.IsIn(i-1, "only just") || c.Is(i-1, "in") && !c.wordy(i+2)) && !c.otherMatches(s, i) {
			return 2
		}
	case c.Is(i, "without") && c.IsIn(i+1, "dropping losing conceding") && c.Is(i+3, "set"):
		return 4
	}
	return 0
}

// setsSaid returns how many sets a match is said to have taken, "in three sets", or nil, and
// whether that is said of more matches than one.
func (c *checker) setsSaid(s *line) (said *item, many bool) {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != counts || !f.free() || !c.Is(f.end, "sets") || c.otherMatches(s, f.at) {
			continue
		}
		if !c.soonBefore(f, 2, "in to needed took only just over after") {
			continue
		}
		if said != nil {
			return said, true
		}
		said = f
	}
	return said, false
}

// setsOf returns the sets of the first match of a sentence.
func (c *checker) setsOf(s *line) (list []*item) {
	for i := range s.items {
		f := &s.items[i]
		if f.kind != tallies || !f.Value2.Valid || max(f.Value.Number, f.Value2.Number) < 6 || len(list) > 0 && c.Is(f.at-1, "(") {
			continue
		}
		if len(list) > 0 && f.at-list[len(list)-1].end > 2 && !c.Is(f.at-2, ")") {
			break // of another match
		}
		list = append(list, f)
	}
	return list
}

// otherMatches reports whether what stands before token i tells of more matches
// than one: "having won her first three matches in straight sets".
func (c *checker) otherMatches(s *line, i int) bool {
	for k := i - 1; k >= s.tokens.First && k > i-14 && !c.Is(k, ","); k-- {
		if c.Is(k, ";") || c.IsIn(k, "matches rounds opponents all previous earlier ties when dropped lost conceded") {
			return true
		}
	}
	return false
}
