package text

import "stet/annotate/internal/lexicon"

// SentenceEnd returns where the first sentence of a range of tokens (one
// paragraph, as a rule) ends: behind its closing marks, or at the end of the
// range. A terminator that ends a quotation does not end the sentence of its
// frame: “Stop!” he said.
func (t *Table) SentenceEnd(r Range) int {
	for i := r.First; i < r.Last; i++ {
		if k := &t.Tokens[i]; k.Kind != Punct && k.Flags&Dotted == 0 || !t.terminates(i, r.First) {
			continue
		}
		end := i + 1
		for end < r.Last && t.closes(end) {
			end++
		}
		if end == r.Last || t.begins(end, end > i+1 && !t.Is(i, ".")) || end == i+1 && t.glued(i) {
			return end
		}
	}
	return r.Last
}

// terminates reports whether token i is a mark that can end the sentence that
// began at first.
func (t *Table) terminates(i, first int) bool {
	if t.Flag(i, Dotted) {
		return t.parts(i, i+1)
	}
	if t.Kind(i) != Punct {
		return false
	}
	switch t.Text(i) {
	case "!", "?", "…", "。", "؟", "।":
		return true
	case ".":
		return !t.abbreviates(i) && !t.numbers(i, first)
	}
	return false
}

// numbers reports whether the point at i belongs to the number of a list item,
// with which the sentence began: "1. The council agreed."
func (t *Table) numbers(i, first int) bool {
	return i == first+1 && t.Kind(first) == Number && !t.Flag(i, SpaceBefore)
}

// closes reports whether token i is a mark that closes what the terminator
// before it ended.
func (t *Table) closes(i int) bool {
	if t.Kind(i) != Punct || t.Flag(i, SpaceBefore) {
		return false
	}
	switch t.Text(i) {
	case "”", "’", "\"", "'", "»", ")", "]", ".", "!", "?", "…":
		return true
	}
	return false
}

// begins reports whether a new sentence can begin at token i; exclaimed says
// that it follows a quotation with a mark that a frame may follow.
func (t *Table) begins(i int, exclaimed bool) bool {
	if !t.Flag(i, SpaceBefore) {
		return false
	}
	k := t.Tokens[i]
	switch k.Kind {
	case Word:
		return k.Flags&Upper != 0 && !(exclaimed && t.framed(i))
	case Number, Symbol:
		return true
	case Punct:
		switch t.Text(i) {
		case "“", "‘", "\"", "'", "`", "«", "„", "(", "[", "—", "–":
			return true
		}
	}
	return false
}

// glued reports whether the next sentence follows the point at i without the space, as where
// a page has lost its lines: "The deal fell.The bank paid.", "he said.“We lost.”" The
// word before it is in lower case, and the one behind it opens sentences, as none of the
// name of a site does.
func (t *Table) glued(i int) bool {
	word := i - 1
	if t.IsAny(word, "”", "\"") {
		word-- // "under “siege”.The army left."
	}
	if !t.Is(i, ".") || t.Kind(word) != Word || t.Flag(word, Upper) || t.Span(word).Len() < 3 || t.Flag(i, SpaceBefore) {
		return false
	}
	if t.IsAny(i+1, "“", "‘") {
		return true
	}
	return t.Flag(i+1, Upper) && t.Has(i+1, lexicon.SentenceOpener) && (t.Flag(i+2, SpaceBefore) || t.Is(i+2, ","))
}

// framed reports whether a short attribution follows a closed quotation: a
// name of up to five tokens and then a reporting verb.
func (t *Table) framed(i int) bool {
	for k := i; k < i+6 && (t.Flag(k, Upper) || t.IsAny(k, ".", "'s", "-")); k++ {
		if t.Kind(k) == Word && t.Kind(k+1) == Word && !t.Flag(k+1, Upper) {
			return t.Has(k+1, lexicon.QuoteCue)
		}
	}
	return false
}
