package check

import "stet/annotate/text"

// runOf returns the token of the result and the one behind a run that a figure
// counts, and which way the results went: "fourth league defeat in a row", "third
// straight win", "won their fifth straight game", "unbeaten in their last nine".
func (c *checker) runOf(f *item) (at, end, way int) {
	if n := f.tail; c.IsIn(n-1, "games matches tests") && c.Is(n, "without") {
		switch {
		case c.IsIn(n+1, "a winning victory") && c.IsIn(n+2, "win victory ."):
			return n - 1, n + 3, -unbeaten
		case c.IsIn(n+1, "defeat losing loss a"):
			return n - 1, n + 2, unbeaten
		}
	}
	if c.Is(f.at-1, "in") && c.IsIn(f.at-2, "win victory success") && c.anyIs(f.at-5, f.at-2, "without") {
		return f.at - 2, f.end + 1, -unbeaten
	}
	for i := f.at - 1; i > f.at-5 && i >= f.sent.First && c.IsIn(i, "in their its his her the last for unbeaten"); i-- {
		if c.Is(i, "unbeaten") {
			return f.end, f.end + 1, unbeaten
		}
	}
	if c.Is(f.at-1, "last") && c.IsIn(f.end, "games matches tests") && c.IsIn(f.at-2, "their its his her the") {
		if way = c.outcomeOf(f.at - 3); way != 0 {
			return f.at - 3, f.end + 1, way
		}
	}
	if way = c.streakOf(f); way != 0 {
		return f.at, max(f.end, f.tail), way
	}
	if end = c.runEnd(f); end == 0 {
		return 0, 0, 0
	}
	for i := f.end; i < end || c.IsIn(i, "league cup home away test european that they he she it have had has") || c.outcomeOf(i) != 0; i++ {
		if way = c.outcomeOf(i); way != 0 {
			return i, max(end, i+1), way // "the seventh match running that they have lost"
		}
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-9; i-- {
		if way = c.outcomeOf(i); way != 0 {
			return i, end, way
		}
	}
	return 0, 0, 0
}

// streakOf returns which way the results of a streak went that a figure is the length
// of: "a six-game winning streak", "their unbeaten run to nine"; not of one that ended.
func (c *checker) streakOf(f *item) (way int) {
	for i := f.at - 1; i >= f.sent.First && i > f.at-9; i-- {
		if c.IsIn(i, "ended ending end snapped snapping halted broke stopped after") {
			return 0
		}
	}
	for i := f.at - 4; i < f.tail+4; i++ {
		if c.IsIn(i, "run streak") && (i > f.at || c.anyIsIn(i+1, f.at, "of to")) {
			switch {
			case c.IsIn(i-1, "unbeaten"):
				return unbeaten
			case c.IsIn(i-1, "winless"):
				return -unbeaten
			case c.IsIn(i-1, "winning losing"):
				return c.outcomeOf(i - 1)
			}
		}
	}
	return 0
}

// runEnd returns the token behind the words that make what a figure counts a run, or 0:
// "straight", "in a row", "running", "on the trot".
func (c *checker) runEnd(f *item) int {
	for i := f.end; i < f.end+5; i++ {
		switch {
		case c.IsIn(i, "straight consecutive successive running"):
			return i + 1
		case c.Is(i, "in") && c.Is(i+1, "succession"):
			return i + 2
		case c.Is(i, "in") && c.Is(i+1, "a") && c.Is(i+2, "row"), c.Is(i, "on") && c.Is(i+1, "the") && c.IsIn(i+2, "trot bounce spin"):
			return i + 3
		}
	}
	return 0
}

// ofOpponent reports whether the result at token k is told of somebody else than the
// sentence of a run: of one that it names as beaten, "beat Tacoma … Tacoma, who lost
// last weekend", or that does not begin a sentence, "face Carlow, who won".
func (c *checker) ofOpponent(f *item, k int) bool {
	if !c.Is(k-1, "who") {
		k--
	}
	if !c.Is(k-1, "who") {
		return false
	}
	for i := max(f.sent.First+1, f.at-30); i < min(f.sent.Last, f.at+30); i++ {
		if c.Hash(i) == c.Hash(k-3) && c.IsIn(i-1, "beat beating over against by at to of defeated defeating past") {
			return true
		}
	}
	first := k - 3
	for c.Flag(first, text.Upper) && first > k-8 && first >= f.sent.First && !c.IsIn(first-1, ". ”") {
		first--
	}
	return first >= f.sent.First && !c.IsIn(first-1, ". ”") && !c.Is(first, "for")
}
