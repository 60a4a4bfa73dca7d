package quote

import (
	"sort"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/text"
)

// sentencesBetween counts the sentence ends between two tokens, nine at most.
func (r *resolver) sentencesBetween(a, b int) int {
	n := 0
	for i := r.SeekAny(text.Range{First: a, Last: b}, "."); i < b && n < 9; i = r.SeekAny(text.Range{First: i + 1, Last: b}, ".") {
		if r.free(i) {
			n++
		}
	}
	return n
}

// leads reports whether the mention stands at the head of a sentence.
func (r *resolver) leads(m *entity.Mention) bool {
	i := m.Tokens.First
	if m.Title.Len() > 0 {
		i = m.Title.First
	}
	for n := 0; n < 4 && i > 0 && r.describes(i-1) && !r.Flag(i, text.LineBefore); n++ {
		i-- // "Local 88 president Ann Lee", "Point guard Ann Lee"
	}
	if i > 0 && r.determiner(i-1) {
		i--
	}
	switch {
	case i == 0, r.stops(i-1) && !r.Is(i-1, ","):
		return true
	case r.person(m.Entity) && r.belowHeading(i):
		return true
	}
	return r.blockAt(i-1) >= 0 && r.blockAt(i) < 0 // “No.” Ann Lee
}

// belowHeading reports whether a paragraph begins at token i right below a heading.
func (r *resolver) belowHeading(i int) bool {
	if !r.Flag(i, text.LineBefore) {
		return false
	}
	z := r.zoneOf(i - 1)
	return z >= 0 && z != r.zoneOf(i) && r.Zones[z].Role == article.Heading
}

// describes reports whether the word at i can stand in a title before a name.
func (r *resolver) describes(i int) bool {
	if r.Flag(i, text.Upper) || r.Kind(i) == text.Number || r.Is(i, "-") {
		return true
	}
	if r.Kind(i) != text.Word || r.functional(i) || r.preposition(i) || r.conjunction(i) || r.determiner(i) {
		return false
	}
	return !r.finite(i) && r.cueOf(i).Form == 0
}

// sentenceAt returns the index of the sentence of token i.
func (r *resolver) sentenceAt(i int) int {
	return sort.Search(len(r.Sentences), func(k int) bool { return r.Sentences[k].Tokens.Last > i })
}

// sentenceBefore returns the index of the last sentence that begins before token i, or -1.
func (r *resolver) sentenceBefore(i int) int {
	return sort.Search(len(r.Sentences), func(k int) bool { return r.Sentences[k].Tokens.First >= i }) - 1
}

func (r *resolver) zoneOf(token int) int { return r.ZoneAt(int(r.Tokens[token].Start)) }

// acts reports whether a verb follows the mention, an acronym in brackets
// aside.
func (r *resolver) acts(m *entity.Mention) bool {
	return r.finite(r.pastAcronym(m.Tokens.Last))
}

// pastAcronym returns the token behind the acronym in brackets at token i, or i.
func (r *resolver) pastAcronym(i int) int {
	if r.Is(i, "(") && r.Is(i+2, ")") {
		return i + 3
	}
	return i
}
