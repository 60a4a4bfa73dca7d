package check

import (
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
)

// percentTotal sets the shares of one whole against 100.
func (c *checker) percentTotal(s *line) bool {
	if s.words&(roleEither|roleAnswer|roleRest|roleResult) != 0 || c.anyIs(s.tokens.First, s.tokens.Last, "other") {
		if c.twoWay(s) {
			return true
		}
	}
	rest := c.restShare(s)
	list, half := c.sharesIn(s, rest)
	if len(list) < 3 || c.comparesShares(s, list, rest) {
		return false
	}
	if half && !rest && !c.startsOf(s, list[0]) {
		return false
	}
	total := 0.0
	var terms []string
	for _, f := range list {
		share := f.Value.Number
		if f.kind == ratios {
			share *= 100
		}
		if f.kind == percents && f.Unit != "%" || !exact(f) || c.way(s, f) != 0 && !rest {
			return false
		}
		total += share
		terms = append(terms, show(share))
	}
	most := 113.0
	if rest {
		most = 140
	}
	if total <= 101.5 || total > most || !rest && !c.tellsAll(s) || c.oneIsOthers(list) {
		return false
	}
	return c.raise(PercentTotal, say("# = #, not 100", strings.Join(terms, " + "), show(total)), list...)
}

// oneIsOthers reports whether the first share is what all or some of those right behind it make:
// "exports made up 55%, with Britain taking 38% and Belgium 17%".
func (c *checker) oneIsOthers(list []*item) bool {
	if !c.anyIsIn(list[0].end, list[1].at, "with which including taking") {
		return false
	}
	sum := 0.0
	for _, f := range list[1:] {
		if sum += f.Value.Number; f != list[1] && math.Abs(sum-list[0].Value.Number) < 0.6 {
			return true
		}
	}
	return false
}

// sharesIn returns the shares of a sentence, and whether one of them is a fraction: "Half
// said yes, 30% no".
func (c *checker) sharesIn(s *line, rest bool) (list []*item, half bool) {
	for i := range s.items {
		f := &s.items[i]
		switch {
		case f.Value2.Valid || !f.Value.Valid:
			continue
		case f.kind == ratios && (rest || f.Rule == figure.RuleFraction || c.Is(f.at, "half") || f.at == s.tokens.First):
			half = true
		case f.kind != percents:
			continue
		case c.anyIs(max(s.tokens.First, f.at-5), f.at, "error"):
			continue // "the margin of error is 3%" is no share
		}
		list = append(list, f)
	}
	return list, half
}

// tellsAll reports whether a sentence can tell of all shares of a whole: it joins or
// opposes some, or tells what voters did.
func (c *checker) tellsAll(s *line) bool {
	first, last := s.tokens.First, s.tokens.Last
	return s.words&roleAnswer != 0 || c.anyIs(first, last, "and") || c.anyIs(first, last, "or") || c.anyIs(first, last, "while")
}

// startsOf reports whether a sentence begins with a fraction of those asked, "Half of
// those polled said yes", or of any: "Half of the crop".
func (c *checker) startsOf(s *line, f *item) bool {
	if f.at-s.tokens.First <= 1 && s.words&roleAnswer != 0 {
		return true
	}
	return f.kind == ratios && f.at == s.tokens.First && c.Is(f.end, "of")
}

// restShare reports whether one of the shares is what is left of the whole.
func (c *checker) restShare(s *line) bool {
	for i := range s.items {
		if f := &s.items[i]; f.kind&(percents|ratios) != 0 && c.shareLeft(f) {
			return true
		}
	}
	return false
}

// shareLeft reports whether a share is named as what is left.
func (c *checker) shareLeft(f *item) bool {
	switch {
	case c.anyPlays(f.at-3, f.at, roleRest): // "the remaining 11%"
		return true
	case c.Is(f.at-1, "other") && c.Is(f.at-2, "the"), c.Is(f.at-1, "others"): // "the other 54%", "others 9%"
		return true
	case f.kind == percents && c.anyPlays(f.end, f.end+4, roleRest): // "11% for the rest"
		return true
	case c.soonAfter(f, 4, "everything"): // "13% everything else"
		return true
	}
	return c.allElsewhere(f)
}

// twoWay finds two shares that are all there is and do not make 100: "voted by
// 58 percent to 47 percent", "47% men and 58% women", "the other 54%".
func (c *checker) twoWay(s *line) bool {
	list := c.pick(s, percents)
	if len(list) != 2 || list[0].Unit != "%" || list[1].Unit != "%" {
		return false
	}
	a, b := list[0], list[1]
	total := a.Value.Number + b.Value.Number
	switch {
	case total <= 101.5, total > 130:
		return false
	case c.isOwnShare(a) && !c.isOwnShare(b): // "171, about 55%, were fair, and the remaining 63"
		return false
	case b.Mod != "", a.Mod != "" && a.Mod != figure.Approx:
		return false
	case c.way(s, a) != 0, c.way(s, b) != 0, c.ofTwoTimes(s, a, b):
		return false
	}
	other := c.Is(b.at-1, "other") && c.Is(b.at-2, "the") || c.anyPlays(b.at-2, b.at, roleRest)
	if !other && !c.oneToOther(s, a, b) && !c.opposite(s, a, b) {
		return false
	}
	return c.raise(PercentTotal, say("# + # = #, not 100", show(a.Value.Number), show(b.Value.Number), show(total)), a, b)
}

// ofTwoTimes reports whether one of two shares is an earlier value of the other: "46 per
// cent, up from 41".
func (c *checker) ofTwoTimes(s *line, a, b *item) bool {
	x, y := c.past(s, a), c.past(s, b)
	return x+y > 1 && (x > 2 || y > 1 || c.anyPlays(a.end, b.at, roleNow))
}

// oneToOther reports whether two shares stand as the sides of a vote do.
func (c *checker) oneToOther(s *line, a, b *item) bool {
	gap, asked := b.at-a.end, s.words&roleAnswer != 0
	switch {
	case gap == 1 && c.Is(a.at-1, "by") && c.Is(a.end, "to") && asked: // "voted by 58 percent to 47 percent"
		return true
	case gap == 1 && c.Is(a.end, "to") && c.IsIn(a.at-1, ", ( — –") && asked && s.words&(roleUp|roleDown) == 0:
		return true // "was approved, 58% to 47%"
	case gap <= 5 && c.Is(a.end, "to") && c.anyPlays(max(a.at-4, s.tokens.First), a.at, roleResult):
		return true // "won 58% to Ms Hale's 47%"
	}
	return gap < 9 && c.anyIs(a.end, b.at, "vote") && c.anyIs(a.end, b.at, "to") // "58% of the vote to 47%"
}

// opposite reports whether two shares are of the two sides that there are, and
// of one whole: "54 per cent in favour and 49 per cent against".
func (c *checker) opposite(s *line, a, b *item) bool {
	x, y := c.either(a), c.either(b)
	if x == "" {
		x = c.sideBefore(s, a)
	}
	if y == "" || x != "" && x == y {
		y = c.sideBefore(s, b)
	}
	if x == "" || y == "" || ballotOf(x[0]) != ballotOf(y[0]) || x[1] == y[1] {
		return false
	}
	if c.Is(b.end, "of") && !c.plays(b.end+1, roleThem) {
		return false
	}
	return x[0] != 's' || c.sexesOfOne(s, a, b)
}

// sexesOfOne reports whether the shares of the two sexes are of one whole, "47% men and
// 58% women", and not each of its sex: "47% of men and 58% of women".
func (c *checker) sexesOfOne(s *line, a, b *item) bool {
	if c.either(a) != "" && c.either(b) != "" && !(c.IsIn(a.end, "of for among") && c.plays(a.end+1, roleEither)) {
		return true
	}
	// "Women were 58% of those asked, men 47% of them"
	return c.Is(a.end, "of") && !c.plays(a.end+1, roleEither) && c.sideBefore(s, a) != "" && c.sideBefore(s, b) != ""
}

// ballotOf takes those who vote yes and no for those for and against.
func ballotOf(pair byte) byte {
	if pair == 'y' {
		return 'v'
	}
	return pair
}

// sideBefore returns the pair and side of a word before a share in its clause.
func (c *checker) sideBefore(s *line, f *item) string {
	for i := f.at - 1; i >= s.tokens.First && i > f.at-4 && c.wordy(i); i-- {
		if v := c.Value(i, lexicon.CheckEither); v != "" {
			return v
		}
	}
	return ""
}

// comparesShares reports whether the percentages of a sentence are of several
// wholes or of answers of which more than one could be given.
func (c *checker) comparesShares(s *line, list []*item, rest bool) bool {
	if s.words&roleSeveral != 0 && !c.oneOnly(s) && (!rest || c.anyPlays(s.tokens.First, s.tokens.Last, roleClause)) {
		return true
	}
	in, of, sexes, moves := 0, 0, 0, false
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		moves = moves || c.IsIn(i, "up down") && c.course(i) != 0
		if c.severalAnswers(i) {
			return true
		}
	}
	for i, f := range list {
		if i > 0 && list[i-1].Rule == figure.RuleElided && c.partOfThem(f) {
			return true // of all who were asked, where the list was of those with a view
		}
		if v := c.either(f); v != "" && v[0] == 's' {
			sexes++
		}
		if (c.IsIn(f.end, "in at among on") || c.Is(f.end, "for") && s.words&roleAnswer == 0) && !c.IsIn(f.end+1, "favour favor all") {
			in++
		}
		if c.Is(f.end, "of") && !c.plays(f.end+1, roleThem) {
			of++
		}
		if c.notOfAll(f) {
			return true
		}
	}
	if sexes > 0 && sexes < len(list) {
		return true // the others are told apart otherwise
	}
	return !rest && (in > 1 || of > 1 || moves)
}

// severalAnswers reports words at token i of what one can do beside other things: "also",
// "once a week", "asked why".
func (c *checker) severalAnswers(i int) bool {
	switch {
	case c.IsIn(i, "also sometimes regularly often occasionally"):
		return true
	case c.Is(i, "once"):
		return c.IsIn(i+1, "a in")
	}
	return c.Is(i, "asked") && c.IsIn(i+1, "what why where")
}

// notOfAll reports whether a share is of what others can have too, or of another time.
func (c *checker) notOfAll(f *item) bool {
	switch {
	case c.IsIn(f.end, "own owned use used"), c.having(f): // "58 per cent owned a car"
		return true
	case c.Is(f.at-1, "against"), c.IsIn(f.at-2, "compared"): // "against 40%", "compared with 40%"
		return true
	}
	return c.monthBehind(f)
}

// oneOnly reports whether each could give one answer: "asked to pick one".
func (c *checker) oneOnly(s *line) bool {
	for i := s.tokens.First; i < s.tokens.Last; i++ {
		if c.IsIn(i, "pick choose name select") && c.Is(i+1, "one") {
			return true
		}
	}
	return false
}

// monthBehind reports whether a share is that of a month: "48% were for it in
// May".
func (c *checker) monthBehind(f *item) bool {
	for i := f.end; i < f.end+7 && c.wordy(i); i++ {
		if c.Is(i, "in") && c.Has(i+1, lexicon.Month) {
			return true
		}
	}
	return false
}

// having reports whether those that a share counts have something, which others
// can have too: "58 per cent of patients had a headache".
func (c *checker) having(f *item) bool {
	for i := f.end; i < f.end+5 && c.wordy(i); i++ {
		if c.IsIn(i, "had have") {
			return !c.IsIn(i+1, "no not yet") && !c.perfect(i)
		}
	}
	return false
}
