package page

import (
	"strconv"
	"strings"

	"stet/annotate/compare"
)

// SeriesName returns what a figure is called that is followed through versions:
// what it counts, and what became of that: "people killed"; "" where it counts
// nothing.
func SeriesName(s *compare.Series) string {
	if s.Of == "" || participle(s.Of) || !participle(s.Act) {
		return s.Of
	}
	return s.Of + " " + s.Act
}

// participle reports whether words end with what became of somebody: with a
// present verb ("people work") they would be no name.
func participle(words string) bool {
	last := words[strings.LastIndexByte(words, ' ')+1:]
	return strings.HasSuffix(last, "ed") ||
		strings.Contains(" dead hurt shot slain missing born lost found held sold built broken taken stolen driven eaten beaten ", " "+last+" ")
}

// called is SeriesName as a heading; what counts nothing is called by the words
// that state it first.
func called(s *compare.Series) string {
	if name := SeriesName(s); name != "" {
		return Capital(name)
	}
	first := &s.Points[0]
	return "“" + first.Words + "” in v" + strconv.Itoa(first.Version+1)
}
