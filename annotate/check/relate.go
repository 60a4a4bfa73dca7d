package check

// relate runs the checks over what the words round each figure say that it is: the
// result or the base of a change, a member of a list, a share, a part, a multiple or
// a difference. Each raises nothing where another reading of the passage holds.
func (c *checker) relate(p, s *line) bool {
	k := s.kinds
	if len(p.items) < 2 {
		return false
	}
	return k&(percents|ratios|multiples) != 0 && c.changed(p, s) || k&percents != 0 && c.points(p, s) ||
		k&amounts != 0 && (c.exhausted(p, s) || c.weigh(p, s)) ||
		k&ratios != 0 && c.threshold(p, s) ||
		k&(ratios|percents) != 0 && (c.fraction(p, s) || c.retold(p, s)) ||
		k&(counts|moneys) != 0 && c.exceeds(p, s) ||
		k&counts != 0 && (c.chamber(p, s) || c.definite(p, s) || p.kinds&tallies != 0 && c.dissent(p, s)) ||
		k&(durations|percents) != 0 && k&amounts == 0 && c.exhausted(p, s)
}
