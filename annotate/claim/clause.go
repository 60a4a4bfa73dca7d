package claim

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// minClause is the least number of tokens on both sides of a cut.
const minClause = 4

// clauses cuts a sentence where a new subject with a verb of its own begins:
// at semicolons, and at "and", "but", "while" behind a comma.
func (f *finder) clauses(r text.Range, role article.Role) []text.Range {
	var out []text.Range
	first := r.First
	depth := 0
	for i := r.First; i < r.Last; i++ {
		switch f.Text(i) {
		case "(", "[":
			depth++
		case ")", "]":
			depth--
		}
		next := f.cut(i, r, role)
		if next == 0 || depth > 0 || i-first < minClause && !f.Is(i, ";") {
			continue
		}
		out = append(out, text.Range{First: first, Last: i})
		first = next
	}
	return append(out, text.Range{First: first, Last: r.Last})
}

// cut returns where the next clause begins when one ends before token i, or 0.
func (f *finder) cut(i int, r text.Range, role article.Role) int {
	switch {
	case f.Is(i, ";"):
		return i + 1
	case f.Is(i, ",") && f.IsAny(i+1, "and", "but", "while", "yet", "so") && f.opens(i+2, r.Last):
		return i + 2
	case f.Is(i, ",") && f.Is(i+1, "that") && f.opens(i+2, r.Last):
		return i + 2
	case f.IsAny(i, "and", "but") && f.Is(i+1, "that") && f.opens(i+2, r.Last):
		return i + 2
	case f.Is(i, "but") && !f.Is(i-1, ",") && f.opens(i+1, r.Last):
		return i + 1
	}
	return 0
}

// opens reports whether a clause with its own subject begins at token i: a
// determiner, a pronoun, a name or a number, and a finite verb soon behind it.
func (f *finder) opens(i, end int) bool {
	if end-i < minClause {
		return false
	}
	subject := f.HasAny(i, lexicon.ClaimDeterminer, lexicon.ClaimSubject) ||
		f.Flag(i, text.Upper) || f.Kind(i) == text.Number || f.Has(i, lexicon.NumberWord)
	if !subject {
		return f.plural(i) && f.verb(i+1)
	}
	for k := i + 1; k < min(end, i+9); k++ {
		if f.IsAny(k, ",", ";", "and") {
			return false
		}
		if f.verb(k) {
			return true
		}
	}
	return false
}

func (f *finder) plural(i int) bool {
	return f.Kind(i) == text.Word && strings.HasSuffix(f.Text(i), "s") && !f.Has(i, lexicon.FigureStop)
}

// verb reports whether token i reads as a finite verb.
func (f *finder) verb(i int) bool {
	if !f.Valid(i) || f.Tokens[i].Kind != text.Word {
		return false
	}
	if f.Has(i, lexicon.ClaimVerb) {
		return !f.IsAny(i-1, "the", "a", "an", "its", "their")
	}
	w := f.Text(i)
	return strings.HasSuffix(w, "ed") && len(w) > 4 && !f.Flag(i, text.Upper) && !f.IsAny(i-1, "the", "a", "an", "of", "by", "-")
}

// finite reports whether a clause has a finite verb.
func (f *finder) finite(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.verb(i) {
			return true
		}
		if w := f.Text(i); i > r.First && f.Kind(i) == text.Word && strings.HasSuffix(w, "s") && len(w) > 3 && !f.Has(i, lexicon.FigureStop) &&
			(f.IsAny(i+1, "the", "a", "an", "its", "their", "his", "her", "that", "to", "in", "on", "from", "for") || f.Kind(i+1) == text.Number) {
			return true // a verb of the present: "supports the", "serves 1.6 million"
		}
	}
	return false
}
