package page

import (
	"sort"

	"stet/annotate/text"
)

// LineIndex finds the line of a change.
type LineIndex struct {
	lines   []DiffLine
	was, is []int // for each line: how far it and those before reach into the older and the newer text
}

// IndexLines indexes the lines of a Diff.
func IndexLines(lines []DiffLine) *LineIndex {
	x := &LineIndex{lines: lines, was: make([]int, len(lines)), is: make([]int, len(lines))}
	was, is := 0, 0
	for i := range lines {
		was, is = max(was, lines[i].Was.End), max(is, lines[i].Is.End)
		x.was[i], x.is[i] = was, is
	}
	return x
}

// Of returns the line that holds a change, by its places in the older and the
// newer text, or nil.
func (x *LineIndex) Of(before, after text.Span) *DiffLine {
	if after.Empty() {
		return find(x.lines, x.was, before, func(l *DiffLine) text.Span { return l.Was })
	}
	return find(x.lines, x.is, after, func(l *DiffLine) text.Span { return l.Is })
}

// find returns the first line whose side overlaps a span.
func find(lines []DiffLine, reach []int, s text.Span, side func(*DiffLine) text.Span) *DiffLine {
	for i := sort.SearchInts(reach, s.Start+1); i < len(lines); i++ {
		switch is := side(&lines[i]); {
		case is.Overlaps(s):
			return &lines[i]
		case !is.Empty() && is.Start >= s.End:
			return nil
		}
	}
	return nil
}
