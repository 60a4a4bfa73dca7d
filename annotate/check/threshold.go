package check

import (
	"math"
	"slices"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// threshold sets a vote against the share that it is said to have reached or missed:
// "21-15, just reaching the two-thirds majority of the 36-seat chamber". A share can be
// of all members or of those who voted: nothing is raised where one of the two agrees.
func (c *checker) threshold(p, s *line) bool {
	for i := range s.items {
		r := &s.items[i]
		if !c.isThreshold(r) {
			continue
		}
		v, yes, no := c.votesOf(p, r)
		if v == nil || v == r {
			continue
		}
		whole := c.membersOf(p, yes+no)
		bases := []float64{yes + no}
		if whole != nil {
			bases = append(bases, whole.Value.Number)
		}
		if no == 0 {
			bases = bases[1:]
		}
		if len(bases) == 0 || no == 0 && whole.sent != r.sent {
			continue
		}
		base, share := slices.Min(bases), r.Value.Number
		way := c.reachesShare(r)
		if way > 0 && yes < share*base-1e-9 || way < 0 && whole != nil && yes > share*slices.Max(bases)+1e-9 {
			figures := []*item{v, r}
			if whole != nil {
				figures = append(figures, whole)
			}
			least := show(math.Ceil(share*base - 1e-9))
			return c.raise(Majority, say("# of # is #; the text says #", r.In(c.Source), show(base), least, v.In(c.Source)), figures...)
		}
	}
	return false
}

// isThreshold reports whether a share is one that a vote has to reach: "the two-thirds
// majority", "exactly three-fifths".
func (c *checker) isThreshold(r *item) bool {
	switch {
	case r.kind != ratios, !r.free(), !exact(r):
		return false
	case r.Value.Number < 0.55, r.Value.Number >= 1:
		return false
	}
	return c.IsIn(r.end, "majority vote support threshold that it needed required mark") || c.IsIn(r.at-1, "the exactly required")
}

// votesOf returns the vote that stands in the sentence of a share or next to it, and
// how many were on each side; no is 0 where only those in favour are counted.
func (c *checker) votesOf(p *line, r *item) (v *item, yes, no float64) {
	for i := range p.items {
		f := &p.items[i]
		switch {
		case !c.adjacent(f, r), !f.Value.Valid, !exact(f), f.told:
		case f.kind == counts && c.allMembers(f):
		case f.kind == tallies && f.Kind == figure.Vote:
			if v != nil {
				return nil, 0, 0
			}
			v, yes, no = f, f.Value.Number, f.Value2.Number
		case f.kind != counts, !f.free():
		case f.Rule != figure.RuleCompound && c.votesFor(f):
			if v != nil {
				return nil, 0, 0
			}
			v, yes = f, f.Value.Number
		case c.either(f) == "vn", c.ballot(f) == 2:
			no = f.Value.Number
		}
	}
	return v, yes, no
}

// votesFor reports whether a count is of those who voted for something: "21 in favour",
// "backed by 21", "won 21 votes".
func (c *checker) votesFor(f *item) bool {
	switch {
	case c.either(f) == "vy", c.ballot(f) == 1:
		return true
	case c.ballot(f) == 2, c.either(f) == "vn":
		return false
	case c.sideBefore(&line{tokens: f.sent}, f) == "vy":
		return true
	}
	return c.anyPlays(max(f.sent.First, f.at-3), f.at, roleWins) && c.IsIn(c.noun(f), "votes members")
}

// membersOf returns the one number of a passage that is of all members of a chamber
// and more than those that voted, or nil: "the 36-seat chamber", "its 300 members".
func (c *checker) membersOf(p *line, voted float64) (whole *item) {
	for i := range p.items {
		f := &p.items[i]
		if f.kind != counts || !f.free() || !exact(f) || f.Value.Number < voted || !c.allMembers(f) {
			continue
		}
		if whole != nil {
			return nil
		}
		whole = f
	}
	return whole
}

// allMembers reports whether a count is that of all members of a chamber: "the 36-seat
// chamber", "its 300 members".
func (c *checker) allMembers(f *item) bool {
	switch {
	case c.houseSize(f):
		return true
	case !c.IsIn(c.noun(f), "seats members mps senators deputies delegates councillors"):
		return false
	}
	return c.IsIn(f.at-1, "the its all ( has") || c.IsIn(f.at-2, "of in") || c.Kind(f.at-1) == text.Clitic
}

// reaching are the words before a share that a vote reached.
const reaching = "reaching reached reaches passed clearing cleared meeting met achieved achieving secured securing exactly exceeding exceeded surpassing crossed got won gained"

// reachesShare returns 1 where a vote is said to have reached a share, -1 where it is
// said to have missed it, and 0.
func (c *checker) reachesShare(r *item) (way int) {
	for i := max(r.sent.First, r.at-8); i < min(r.sent.Last, r.end+10); i++ {
		switch {
		case c.IsIn(i, "short shy failed fails fell missed missing below lacked lacks not never unless"):
			return -1
		case i < r.at && c.IsIn(i, reaching), i < r.at && r.at-i < 4 && c.IsIn(i, "by with"):
			way = 1
		case c.IsIn(i, "need needs would could must if"):
			return 0
		}
	}
	return way
}
