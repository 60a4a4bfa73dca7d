package quote

import (
	"unicode/utf8"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// glyph is what kind of quotation mark a token is.
type glyph uint8

const (
	none    glyph = iota
	double        // “ ” „ " `` ''
	single        // ‘ ’ ‚ '
	angular       // « » ‹ ›
)

// mark is a token that may open or close marked words.
type mark struct {
	tok, width  int // the first token and how many
	glyph       glyph
	open, close bool
}

// style is how an article writes its marks.
type style struct {
	low      bool // „ opens, so “ closes
	inverted bool // » opens and « closes
}

// vote reads the style from all marks of the article's zones.
func (f *finder) vote(first, last int) style {
	if !f.foreign {
		return style{}
	}
	var low, inward, outward int
	for z := first; z < last; z++ {
		for i := f.Zones[z].Tokens.First; i < f.Zones[z].Tokens.Last; i++ {
			if f.Kind(i) != text.Punct || !f.Flag(i, text.NonASCII) {
				continue
			}
			switch f.Text(i) {
			case "„":
				low++
			case "«":
				outward += f.leans(i)
			case "»":
				if f.Kind(i+1) != text.Punct { // « a space before every mark », as in French
					inward += f.leans(i)
				}
			}
		}
	}
	return style{low: low > 0, inverted: inward > outward}
}

// leans is 1 for a mark with space before it and none behind: one that opens.
func (f *finder) leans(i int) int {
	if f.Flag(i, text.SpaceBefore) && !f.Flag(i+1, text.SpaceBefore) {
		return 1
	}
	return 0
}

// markLike reports whether the sign at token i begins like a mark.
func (f *finder) markLike(i int) bool {
	c := f.Source[f.Tokens[i].Start]
	return c >= utf8.RuneSelf || c == '"' || c == '\'' || c == '`'
}

// markAt reads the mark at token i; its glyph is none when it is no mark.
func (f *finder) markAt(i int, s style) mark {
	if f.Kind(i) != text.Punct {
		return f.graveAt(i)
	}
	m := mark{tok: i, width: 1}
	switch f.Text(i) {
	case "“":
		m.glyph, m.open, m.close = double, !s.low, s.low
	case "”":
		m.glyph, m.close = double, true
		m.open = f.leans(i) == 1
	case "„", "‟":
		m.glyph, m.open = double, true
	case "\"", "＂":
		m.glyph = double
		m.open, m.close = f.straight(i)
	case "«", "‹":
		m.glyph, m.open, m.close = angular, !s.inverted, s.inverted
	case "»", "›":
		m.glyph, m.open, m.close = angular, s.inverted, !s.inverted
	case "‘", "‚", "‛":
		m.glyph, m.open = single, f.opensSingle(i)
	case "’", "'", "＇", "´":
		return f.apostropheAt(i)
	case "`":
		return f.graveAt(i)
	}
	return m
}

// graveAt reads the doubled grave accents of plain text: “like this”.
func (f *finder) graveAt(i int) mark {
	if !f.Is(i, "`") {
		return mark{}
	}
	if f.Is(i+1, "`") && !f.Flag(i+1, text.SpaceBefore) {
		return mark{tok: i, width: 2, glyph: double, open: true}
	}
	return mark{tok: i, width: 1, glyph: single, open: f.opensSingle(i)}
}

// straight tells by the space round a straight mark whether it opens or
// closes; both when the space does not tell. After a number it may be inches.
func (f *finder) straight(i int) (open, close bool) {
	before := f.Flag(i, text.SpaceBefore) || f.IsIn(i-1, "( [ — – - ‘ ' /")
	behind := i+1 >= f.Len() || f.Flag(i+1, text.SpaceBefore)
	switch {
	case before && !behind:
		return true, f.IsIn(i-1, "— – -") && !f.Flag(i, text.SpaceBefore)
	case !before:
		return !behind && f.Kind(i-1) == text.Punct, true
	}
	return true, true
}

// apostropheAt reads a mark that may be an apostrophe: it opens or closes
// only where no possessive, elision or decade explains it.
func (f *finder) apostropheAt(i int) mark {
	if f.Is(i+1, "'") && f.Text(i) == "'" && !f.Flag(i+1, text.SpaceBefore) {
		return mark{tok: i, width: 2, glyph: double, open: f.leans(i) == 1, close: f.leans(i) == 0}
	}
	m := mark{tok: i, width: 1, glyph: single}
	if f.Text(i) != "’" {
		m.open = f.opensSingle(i)
	}
	next := f.Kind(i + 1)
	wordEnds := next != text.Word && next != text.Number || f.Flag(i+1, text.SpaceBefore)
	m.close = !f.Flag(i, text.SpaceBefore) && wordEnds
	return m
}

// opensSingle reports whether a single mark at i stands where marked words can
// begin, and is no elision ('em, 'tis) or decade ('90s).
func (f *finder) opensSingle(i int) bool {
	if i+1 >= f.Len() || f.Flag(i+1, text.SpaceBefore) {
		return false
	}
	if !f.Flag(i, text.SpaceBefore) && !f.IsIn(i-1, "( [ — – - “ \" « „ /") {
		return false
	}
	if f.Kind(i+1) == text.Number {
		return !f.decade(i + 1)
	}
	return !f.Has(i+1, lexicon.QuoteElided)
}

// decade reports whether the number at i is that of a decade or short year:
// "90s", "05 season".
func (f *finder) decade(i int) bool {
	return f.Span(i).Len() == 2 && (f.IsIn(i+1, "s er ers") || f.Kind(i+1) == text.Word && f.Flag(i+1, text.SpaceBefore))
}

// possessive reports whether a closing single mark at i more likely makes a
// plural possessive: "the nurses' union".
func (f *finder) possessive(i int) bool {
	if f.Kind(i-1) != text.Word || f.Kind(i+1) != text.Word || !f.Flag(i+1, text.SpaceBefore) {
		return false
	}
	w := f.Text(i - 1)
	if c := w[len(w)-1]; c != 's' && c != 'S' && c != 'z' && c != 'x' {
		return false
	}
	return !f.functional(i + 1)
}
