package article

import (
	"slices"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// byline reads the writers of a byline, or the agency that it names alone.
func (m *Meta) byline(t *text.Table, r text.Range) {
	first, by := writersFrom(t, r)
	if !by && (len(m.Authors) > 0 || first < 0) {
		return
	}
	if trailing(t, &line{tokens: r, words: r.Len()}) && len(m.Authors) > 0 {
		return
	}
	for i := first; i < r.Last; {
		end := i
		for end < r.Last && namePart(t, end) {
			end++
		}
		if end-i > 3 && t.Is(end-1, "press") && t.Is(end-2, "associated") {
			end -= 2
		}
		house := agency(t, i, end)
		if name, ok := writer(t, i, end, r.Last); ok && !house && !(t.Is(i-1, ",") && holdsPost(t, i, end)) {
			m.addAuthor(name)
		} else if house && len(m.Authors) == 0 && m.Outlet == "" && end == r.Last {
			m.Outlet = printed(t, text.Range{First: i, Last: end})
		}
		next := nextWriter(t, end, r.Last)
		if next <= i {
			return
		}
		i = next
	}
}

// addAuthor adds a writer who is not there yet, without a "By" glued to the
// name ("ByAnn Dorr").
func (m *Meta) addAuthor(name string) {
	if hasGluedBy(name) {
		name = name[2:]
	}
	if !slices.Contains(m.Authors, name) {
		m.Authors = append(m.Authors, name)
	}
}

// holdsPost reports whether a run of tokens says what post somebody has.
func holdsPost(t *text.Table, i, end int) bool {
	for ; i < end; i++ {
		if t.Has(i, lexicon.BylinePost) {
			return true
		}
	}
	return false
}

// writersFrom returns the token where the names of a byline begin, and whether
// "by" stands before them; -1 where a line is a note and names nobody so.
func writersFrom(t *text.Table, r text.Range) (int, bool) {
	i := r.First
	if t.IsIn(i, "( [ — – -") {
		i++
	}
	for k := i; k < r.Last && k < i+4; k++ {
		if t.IsIn(k, "by author authors words") {
			k++
			for t.IsIn(k, ": by") {
				k++
			}
			return k, !t.IsIn(i, "editing edited additional photographs photography produced")
		}
	}
	if t.IsIn(i, "source sources with reporting from our additional") || endsLong(t, r) {
		return -1, false
	}
	return i, false
}

// endsLong reports whether a byline is a sentence.
func endsLong(t *text.Table, r text.Range) bool {
	ends, _ := ending(t, r)
	return ends && r.Len() > 8
}

// namePart reports whether token i can stand in a person's name.
func namePart(t *text.Table, i int) bool {
	if t.Kind(i) != text.Word {
		return t.IsIn(i, "- . ' ’") && !t.Flag(i, text.SpaceBefore) && t.Kind(i+1) != text.Punct
	}
	if t.Is(i-1, "-") && !t.Flag(i, text.SpaceBefore) {
		return true // "Lee Hyo-sung"
	}
	return t.Flag(i, text.Upper) && !t.IsIn(i, "and for in at with of by") || t.Has(i, lexicon.NameParticle)
}

// writer returns the name in a run of tokens. A post or a section behind a
// name is cut off ("Harriet Colebrook Environment correspondent"); a run that
// is a house or a post is no name.
func writer(t *text.Table, i, end, last int) (string, bool) {
	for k := i; k < end; k++ {
		if k > i && t.IsIn(k, "staff desk bureau newsroom agencies") {
			return "", false
		}
		if t.Has(k, lexicon.BylinePost) || k > i+1 && (t.Has(k, lexicon.PageSection) || datesFrom(t, k)) {
			end = k
		}
	}
	if end < last && t.Has(end, lexicon.BylinePost) && end-i > 2 {
		for end = i + 2; t.Is(end, "-"); end += 2 {
		}
	}
	name := text.Range{First: i, Last: end}
	if name.Len() < 2 || name.Len() > maxName || countWords(t, name) < 2 {
		return "", false
	}
	if t.IsIn(i, "the our special news web") || t.Has(i, lexicon.PageSection) || t.Has(end-1, lexicon.PageSection) {
		return "", false
	}
	return printed(t, name), true
}

// maxName is how many tokens the name of a writer has at most.
const maxName = 6

// datesFrom reports whether a date begins at token i, behind a name: "Ann Dorr Tuesday
// 31 Aug", "Lee Mora Mar. 1".
func datesFrom(t *text.Table, i int) bool {
	if !t.HasAny(i, lexicon.Month, lexicon.Weekday) {
		return false
	}
	if t.IsIn(i+1, ". ,") {
		i++
	}
	return t.Kind(i+1) == text.Number || t.Has(i+1, lexicon.Month)
}

// agency reports whether a run of tokens names a house: one word in capitals,
// a known one, or several that end or begin like the name of a paper.
func agency(t *text.Table, i, end int) bool {
	if end-i > 1 {
		return t.Has(end-1, lexicon.BylineHouse) || t.Is(i, "the")
	}
	return end-i == 1 && (t.Flag(i, text.Caps) || t.Has(i, lexicon.BylinePost) && t.Flag(i, text.Upper))
}

// nextWriter returns where the next name begins behind a name's end: behind a
// comma or "and", brackets aside; or i itself.
func nextWriter(t *text.Table, i, last int) int {
	from := i
	if t.Is(i, "(") {
		for i < last && !t.Is(i, ")") {
			i++
		}
		i++
	}
	if i < last && t.IsIn(i, ", and &") {
		for t.IsIn(i, ", and &") {
			i++
		}
		return i
	}
	return from
}

func countWords(t *text.Table, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if t.Kind(i) == text.Word {
			n++
		}
	}
	return n
}
