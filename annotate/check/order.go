package check

import (
	"fmt"
	"strings"

	"stet/annotate/figure"
)

// rangeOrder finds "between 40 and 30".
func (c *checker) rangeOrder(s line) bool {
	for i := range s.figures {
		f := &s.figures[i]
		if f.Mod == figure.Between && f.Value2.Valid && f.Value.Text == "" && f.Value.Number > f.Value2.Number && strings.HasPrefix(strings.ToLower(f.In(c.Source)), "between") {
			low, high, _ := strings.Cut(f.Core.In(c.Source), " and ")
			c.raise(RangeOrder, fmt.Sprintf("%s is more than %s: the ends of the range are the wrong way round", low, high), f)
			return true
		}
		if i == 0 {
			continue
		}
		e := &s.figures[i-1]
		if c.before(e, "between") && c.At(f.Start)-c.At(e.End) == 1 && c.Is(c.At(e.End), "and") && e.Kind == f.Kind && e.Unit == f.Unit && e.Value.Text == "" && e.Value.Number > f.Value.Number {
			c.raise(RangeOrder, fmt.Sprintf("%s is more than %s: the ends of the range are the wrong way round", e.In(c.Source), f.In(c.Source)), e, f)
			return true
		}
	}
	return false
}
