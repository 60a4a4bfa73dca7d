package check

// relate runs the checks over what the words round each figure say that it is: the
// result or the base of a change, a member of a list, a share, a part, a multiple or
// a difference. Each raises nothing where another reading of the passage holds; the
// first that raises something is the last to run.
func (c *checker) relate(p, s *line) bool {
	k := s.kinds
	if len(p.items) < 2 {
		return false
	}
	switch {
	case k&(percents|ratios|multiples) != 0 && c.changed(p, s):
	case k&percents != 0 && c.points(p, s):
	case k&amounts != 0 && (c.exhausted(p, s) || c.weigh(p, s)):
	case k&ratios != 0 && c.threshold(p, s):
	case k&(ratios|percents) != 0 && (c.fraction(p, s) || c.retold(p, s)):
	case k&(counts|moneys) != 0 && c.exceeds(p, s):
	case k&counts != 0 && (c.chamber(p, s) || c.definite(p, s)):
	case k&counts != 0 && p.kinds&tallies != 0 && c.dissent(p, s):
	case k&(durations|percents) != 0 && k&amounts == 0 && c.exhausted(p, s):
	default:
		return false
	}
	return true
}
