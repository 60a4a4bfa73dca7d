package check

import (
	"math"
	"slices"

	"stet/annotate/text"
)

// needNotAdd reports whether parts that do not make their whole need not: their sum stands
// beside them, they are rounded, or one of them is a margin or a sum itself.
func (c *checker) needNotAdd(figures []*item) bool {
	switch {
	case c.accounted(figures), c.rounded(figures):
		return true
	case c.hasMargin(figures), c.hasSum(figures), c.hasPart(figures):
		return true
	}
	return c.inTerms(figures)
}

// hasPart reports whether one of the figures of a finding is a part of the one before it, "$51
// million, and $19 million of that", "and nine of those were sent back", or says where the rest
// is: "and the rest in two districts".
func (c *checker) hasPart(figures []*item) bool {
	return slices.ContainsFunc(figures, func(f *item) bool {
		switch {
		case c.Is(f.at-2, ",") && c.Is(f.at-1, "and"):
			return c.Is(f.end, "of") && c.IsIn(f.end+1, "that those")
		case c.Is(f.at-2, "rest"):
			return c.IsIn(f.at-1, "in across among")
		}
		return false
	})
}

// accounted reports whether all the figures of a finding together make another one
// near them: what seems their whole is itself a part.
func (c *checker) accounted(figures []*item) bool {
	sum, _ := add(figures)
	whole := figures[0]
	first := int(whole.ID) - 1
	for i := max(0, first-maxFigures); i < min(len(c.items), first+maxFigures); i++ {
		f := &c.items[i]
		if f.Figure == nil || f.kind != whole.kind || !f.Value.Valid || isIn(figures, f) {
			continue
		}
		if math.Abs(f.Value.Number-sum) <= slackOf(f, figures)+1e-9*sum {
			return true
		}
		if f.sent == whole.sent && f.at > whole.at && f.Value.Number > 1 && sum-2*whole.Value.Number == f.Value.Number && c.IsIn(f.at-1, "of and plus") {
			return true // "61 passengers and a crew of seven … 29 were released; the other 39"
		}
	}
	return c.unread(figures)
}

// hasMargin reports whether one of the figures of a finding is a majority, which is no
// part of those who voted: "by a majority of two, with 27 in favour".
func (c *checker) hasMargin(figures []*item) bool {
	for _, f := range figures {
		if f.kind != counts {
			continue
		}
		if c.margin(&line{tokens: f.sent}, f) || c.anyIsIn(f.sent.First, f.at, "gap margin") && c.marginLike(f) {
			return true
		}
	}
	return false
}

// hasSum reports whether one of the figures of a finding but the highest is itself what a
// total comes to with new ones: "13 deaths, taking the toll to 473".
func (c *checker) hasSum(figures []*item) bool {
	const total = "total tally toll count number"
	highest := figures[0]
	for _, f := range figures {
		if f.Value.Number > highest.Value.Number {
			highest = f
		}
	}
	for _, f := range figures {
		if f == highest || !c.Is(f.at-1, "to") {
			continue
		}
		if c.IsIn(f.at-2, total) || c.soonBefore(f, 13, "taking bringing pushing") && c.soonBefore(f, 13, total) {
			return true
		}
	}
	return false
}

// inTerms reports whether two figures of a finding are set against each other as of two
// terms, and none is named as their total: "$13m in the ten years of the League, while in
// those of Unity it was $43m".
func (c *checker) inTerms(figures []*item) bool {
	for _, f := range figures {
		if c.totals(f) {
			return false
		}
	}
	for i := 1; i < len(figures); i++ {
		from, to := figures[i-1].end, figures[i].at
		if figures[i-1].sent == figures[i].sent && c.anyIs(from, to, "while") && c.anyPlays(from, to, roleTerm) {
			return true
		}
	}
	return false
}

// numberAlone reports whether token i is a number with no noun behind it, in a list: "the
// Liberals 19,", "drawn one and", ": one of conspiracy".
func (c *checker) numberAlone(i int) bool {
	switch {
	case c.Kind(i) == text.Number:
		return c.IsIn(i+1, "and , ; .")
	case !c.Is(i, "one"):
		return false
	case c.plays(i-1, roleResult):
		return c.IsIn(i+1, "and , ; .")
	}
	return c.Is(i-1, ":") && c.IsIn(i+1, "of was for in")
}

// unread reports whether a number stands among the figures of a finding that is no
// figure: a part that was not read, "the Liberals 19".
func (c *checker) unread(figures []*item) bool {
	from, to := figures[0].at, figures[0].end
	for _, f := range figures {
		from, to = min(from, f.at), max(to, f.end)
	}
	at := max(0, int(figures[0].ID)-1-maxFigures)
	for i := from; i < to; i++ {
		for at < len(c.items) && c.items[at].Figure != nil && c.items[at].end <= i {
			at++
		}
		if !c.numberAlone(i) {
			continue
		}
		if at == len(c.items) || c.items[at].Figure == nil || c.items[at].at > i {
			return true
		}
	}
	return false
}
