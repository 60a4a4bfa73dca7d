package text

import "stet/annotate/internal/lexicon"

// Sentences cuts a range of tokens (one paragraph, as a rule) into sentences,
// in order and without gaps. A sentence keeps its closing marks. A terminator
// that ends a quotation does not end the sentence of its frame: “Stop!” he
// said.
func (t *Table) Sentences(r Range) []Range {
	var out []Range
	first := r.First
	for i := r.First; i < r.Last; i++ {
		if !t.terminates(i) {
			continue
		}
		end := i + 1
		for end < r.Last && t.closes(end) {
			end++
		}
		if end == r.Last || t.begins(end, end > i+1) {
			out = append(out, Range{first, end})
			first, i = end, end-1
		}
	}
	if first < r.Last {
		out = append(out, Range{first, r.Last})
	}
	return out
}

// terminates reports whether token i is a mark that can end a sentence there.
func (t *Table) terminates(i int) bool {
	if t.Flag(i, Dotted) {
		return t.opener(i+1) || !t.Flag(i, Upper) && !t.Has(i+1, lexicon.NameCalendar)
	}
	if t.Kind(i) != Punct {
		return false
	}
	switch t.Text(i) {
	case "!", "?", "…", "。", "؟", "।":
		return true
	case ".":
		return !t.abbreviates(i)
	}
	return false
}

// abbreviates reports whether the point at i belongs to the word before it:
// an abbreviation, or an initial.
func (t *Table) abbreviates(i int) bool {
	if i == 0 || t.Flag(i, SpaceBefore) {
		return false
	}
	w := t.Tokens[i-1]
	if w.Kind != Word || w.Flags&Upper == 0 {
		return false
	}
	if w.End-w.Start == 1 || t.Has(i-1, lexicon.AbbreviationClosing) {
		return !t.opener(i + 1)
	}
	return t.Has(i-1, lexicon.Abbreviation)
}

// opener reports whether the word at i is capitalised only because a sentence
// begins with it.
func (t *Table) opener(i int) bool {
	return !t.Valid(i) || t.Kind(i) != Word || t.Flag(i, Upper) && t.Has(i, lexicon.NameFunction)
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

// begins reports whether a new sentence can begin at token i; quoted says that
// a closing mark stands before it.
func (t *Table) begins(i int, quoted bool) bool {
	if !t.Flag(i, SpaceBefore) {
		return false
	}
	k := t.Tokens[i]
	switch k.Kind {
	case Word:
		return k.Flags&Upper != 0 && !(quoted && t.framed(i))
	case Number, Symbol:
		return true
	case Punct:
		switch t.Text(i) {
		case "“", "‘", "\"", "'", "«", "„", "(", "[", "—", "–":
			return true
		}
	}
	return false
}

// framed reports whether a short attribution follows a closed quotation: up to
// four capitalised words and then a verb of saying.
func (t *Table) framed(i int) bool {
	for k := i; k < i+5 && t.Flag(k, Upper); k++ {
		if t.IsAny(k+1, "said", "says", "told", "asked", "added", "added:") {
			return true
		}
	}
	return false
}
