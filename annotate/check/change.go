package check

import "stet/annotate/text"

// change sets a rise or a fall against the two values that it is told of:
// "rose 12% to 56 from 50", "stood at 50 … is 56 now, up 12%".
func (c *checker) change(s *line) bool {
	said := 0
	for i := range s.items {
		if c.way(s, &s.items[i]) != 0 {
			said++
		}
	}
	if said == 0 || s.second > 0 && said > 1 {
		return false
	}
	for i := range s.items {
		d := &s.items[i]
		way := c.way(s, d)
		if way == 0 {
			continue
		}
		if c.oneOfTwo(s, i) || s.second > 0 && c.dated(s, i) {
			continue
		}
		from, to := c.ends(s, d)
		if from == nil || c.anyIs(d.end, min(d.end+5, s.tokens.Last), "real") || c.daily(s, d, from) {
			continue // "in real terms"
		}
		if s.across(d, from) && s.across(d, to) && d.at < from.at && !c.tied(s, d, from, to) {
			continue // both values are told in the next sentence, of something else
		}
		if c.disagree(s, d, from, to, way) {
			return true
		}
	}
	return false
}

// oneOfTwo reports whether another change follows that at item i with "and":
// "fell 20% in the first half and 30% in the second".
func (c *checker) oneOfTwo(s *line, i int) bool {
	for k := i + 1; k < len(s.items) && s.items[k].at-s.items[i].end < 10; k++ {
		if f := &s.items[k]; f.kind == percents && f.same(&s.items[i]) && c.Is(f.at-1, "and") {
			return true
		}
	}
	return false
}

// dated reports whether the change at item i of a second sentence is of a year of
// its own: "they rose by 25% in 2023".
func (c *checker) dated(s *line, i int) bool {
	d := &s.items[i]
	if d.at < s.second || i+1 == len(s.items) {
		return false
	}
	y := &s.items[i+1]
	return y.kind == dates && c.Is(y.at-1, "in") && y.at-d.end <= 2
}

// daily reports whether a change is that of shares in a day, and the earlier
// value one of long ago: "rose 8% to 540p, against 410p a year ago".
func (c *checker) daily(s *line, d, from *item) bool {
	if c.Is(from.at-1, "from") || from.kind == percents {
		return false
	}
	for i := s.tokens.First; i < d.at; i++ {
		if c.IsIn(i, "shares share stock index") && !c.Is(i+1, "of") {
			return true
		}
	}
	return false
}

// way returns 1 for a figure that says by how much something rose, -1 for a
// fall, and 0 for another figure.
func (c *checker) way(s *line, d *item) int {
	switch {
	case !d.Value.Valid, d.Value2.Valid, d.Value.Text != "":
		return 0
	case d.kind&(percents|ratios|multiples|amounts) == 0:
		return 0
	case d.kind == multiples:
		return c.times(d)
	case d.kind == percents && c.signed(d):
		return c.said(s, d)
	case d.kind&amounts != 0 && !c.byHowMuch(d):
		return 0
	case d.kind&(percents|ratios) != 0 && c.lostOf(d):
		return -1
	case c.compares(s, d), c.eachTerm(d):
		return 0
	case c.Is(d.tail+1, "of") && c.IsIn(d.tail, "more fewer less"):
		return 0 // "12 more of them"
	}
	if way := c.wayBehind(d); way != 0 {
		return way
	}
	at := c.changeWord(d)
	if d.kind == ratios && c.shareAlone(d, at) {
		return 0
	}
	if way := c.course(at); way != 0 {
		return way
	}
	return c.wayBefore(s, d, at)
}

// byHowMuch reports whether an amount can be a difference: "by 300", "up 300 on last year",
// "300 more".
func (c *checker) byHowMuch(d *item) bool {
	if c.Is(d.at-1, "by") || c.plays(d.tail, roleUp|roleDown) {
		return true
	}
	return c.IsIn(d.at-1, "up down") && c.Is(d.tail, "on")
}

// lostOf reports "lost 40 per cent of its value".
func (c *checker) lostOf(d *item) bool {
	return c.IsIn(d.at-1, "lost shed") && c.Is(d.end, "of") && c.IsIn(d.end+1, "its their his her")
}

// eachTerm reports whether a change comes round each year or the like: "3% a year", "3%
// annually".
func (c *checker) eachTerm(d *item) bool {
	return c.IsIn(d.end, "annually yearly") || c.IsIn(d.end, "a per each every") && c.plays(d.end+1, roleTerm)
}

// wayBehind returns the direction of a change that the word behind it gives: "12% more
// than", "a 12% rise", or 0.
func (c *checker) wayBehind(d *item) int {
	tail := d.tail
	if d.kind == ratios && c.course(d.end) != 0 {
		tail = d.end // "a third fewer" counts none
	}
	if c.Is(tail+1, "than") || c.IsIn(d.at-1, "a an , ( was is were — – or") || d.kind == percents && !c.Is(d.end, "of") {
		return c.course(tail)
	}
	return 0
}

// changeWord returns the token before a change where its verb or noun can stand, the words
// that link them left out: "rose by about 12%", "the rise comes to 12%".
func (c *checker) changeWord(d *item) int {
	at := d.at - 1
	for n := 0; n < 4 && c.plays(at, roleLink); n++ {
		at--
	}
	if at > 0 && c.Is(at, "to") && c.IsIn(at-1, "comes came amounts amounted equates adds works") {
		at -= 2 // "the rise comes to"
	}
	adverb := c.Is(at, "back") || c.Kind(at) == text.Word && c.Ends(at, "ly")
	if adverb && c.course(at-1) != 0 {
		at-- // "scaled back 40%", "climbed steadily 18%"
	}
	return at
}

// shareAlone reports whether a fraction with the word at a token before it is a share of
// something, "cut a third of jobs", or of a point.
func (c *checker) shareAlone(d *item, at int) bool {
	if c.anyPlays(d.end, d.end+4, rolePoint) {
		return true
	}
	return at == d.at-1 && !c.Is(at, "by") && c.Is(d.end, "of")
}

// wayBefore returns the direction of a change where the word at a token before it gives
// none: "cut in half", "raised the rate of tax 2% to", "fell to 46, or 12%", "an increase
// in rents of 12%"; or 0.
func (c *checker) wayBefore(s *line, d *item, at int) int {
	if d.kind == ratios && c.Is(d.at-1, "in") {
		return c.course(d.at - 2)
	}
	if d.kind == percents && d.Unit == "%" && c.Is(d.end, "to") && c.IsIn(at, "rate rates tax levy duty tariff share") {
		for n := 0; n < 4 && c.wordy(at); n++ {
			if at--; c.course(at) != 0 {
				return c.course(at)
			}
		}
	}
	if d.kind == percents && !c.Is(d.end, "of") && c.changeAgain(d) {
		return c.said(s, d)
	}
	if !c.IsIn(d.at-1, "of by") {
		return 0
	}
	for n := 0; n < 8 && at > s.tokens.First && c.wordy(at) && !c.plays(at, roleClause); n++ {
		at--
		if way := c.course(at); way != 0 {
			return way
		}
	}
	return 0
}

// changeAgain reports whether a change stands behind "or", "or by" or a bracket: it says
// again what was told before it.
func (c *checker) changeAgain(d *item) bool {
	return c.IsIn(d.at-1, "or (") || c.Is(d.at-1, "by") && c.Is(d.at-2, "or")
}

// signed reports whether a percentage in brackets has a sign, which says that it is a
// change: "(-18%)", "(+4%)".
func (c *checker) signed(d *item) bool {
	return c.IsIn(d.at-1, "(") && c.Is(d.end, ")") && (d.Value.Number < 0 || c.Is(d.at, "+"))
}

// said returns the direction of the last word of change before a figure that
// says a change again: "dropped from 3.2 to 2.4, or 40 per cent".
func (c *checker) said(s *line, d *item) int {
	for at := d.at - 2; at >= s.tokens.First && at > d.at-16 && !c.Is(at, ";") && !c.plays(at, roleClause); at-- {
		if way := c.course(at); way != 0 {
			return way
		}
	}
	return 0
}

// compares reports whether a figure says by how much something is above what has
// no figure of its own: "9 points above the average".
func (c *checker) compares(s *line, d *item) bool {
	if !c.IsIn(d.tail, "above below") && (c.course(d.tail) == 0 || !c.Is(d.tail+1, "than")) {
		return false
	}
	for i := range s.items {
		if f := &s.items[i]; f.at > d.tail && f.at < d.tail+9 && f.kind != dates {
			return false
		}
	}
	return true
}

// course returns the direction of a word of change, or 0.
func (c *checker) course(i int) int {
	switch {
	case c.Is(i, "up") && c.IsIn(i-1, "make makes made making ends ended take takes taken"):
		return 0
	case c.plays(i, roleUp):
		return 1
	case c.plays(i, roleDown):
		return -1
	}
	return 0
}

// times returns the direction of "doubled", "halved", "a threefold rise"; "twice as many"
// does so only where nothing else is compared with.
func (c *checker) times(d *item) int {
	switch {
	case c.asManyAs(d):
		return 1
	case c.IsIn(d.end, "as the a more higher"), c.IsIn(d.end-1, "times twice"):
		return 0
	case d.Value.Number > 1:
		return 1
	case d.Value.Number > 0:
		return -1
	}
	return 0
}

// asManyAs reports whether "twice as many" compares with nothing else: "twice as many.",
// "twice as many as in 2019".
func (c *checker) asManyAs(d *item) bool {
	if !c.Is(d.end, "as") || !c.IsIn(d.end+1, "many much") {
		return false
	}
	return c.IsIn(d.end+2, ". , ;") || c.Is(d.end+2, "as") && c.IsIn(d.end+3, "in then before at")
}
