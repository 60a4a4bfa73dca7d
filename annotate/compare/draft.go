package compare

import (
	"slices"
	"strings"
)

// maxDrafted bounds the figures that a drafted note corrects.
const maxDrafted = 6

// draft writes a correction note for the key figures that changed and that no
// note declares: what the first version said, and what the last says.
func (c *Changes) draft() string {
	var said []string
	for i := range c.Changes {
		x := &c.Changes[i]
		if x.Type != FigureChanged || x.Weight != High || x.Declared || x.Before == "" || x.After == "" {
			continue
		}
		before, after := c.ends(x)
		s := lowerFirst(before) + "; it is " + lowerFirst(after) + "."
		if before != after && !slices.Contains(said, s) && len(said) < maxDrafted {
			said = append(said, s)
		}
	}
	if len(said) == 0 {
		return ""
	}
	return "An earlier version said " + strings.Join(said, " It said ")
}

// ends returns what the first and the last version say of a figure that changed.
func (c *Changes) ends(x *Change) (before, after string) {
	for i := range c.Series {
		points := c.Series[i].Points
		for _, p := range points {
			if p.Version == x.To && p.Span == x.AfterSpan {
				return points[0].Words, points[len(points)-1].Words
			}
		}
	}
	return x.Before, x.After
}

func lowerFirst(s string) string {
	if len(s) > 1 && 'A' <= s[0] && s[0] <= 'Z' && !('A' <= s[1] && s[1] <= 'Z') {
		return string(s[0]+'a'-'A') + s[1:]
	}
	return s
}
