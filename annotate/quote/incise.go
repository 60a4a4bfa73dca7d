package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// incise cuts blocks in angular marks at the frame that stands between the same
// marks, as French outlets write it: «We will leave, he said, and not come back.»
func (f *finder) incise(blocks []block) []block {
	out := make([]block, 0, len(blocks))
	for _, b := range blocks {
		if i, end := f.incised(&b); end > 0 {
			out = append(out, block{Range: text.Range{First: b.First, Last: i}, zone: b.zone, glyph: b.glyph, unclosed: true})
			b.First = end + 1
		}
		out = append(out, b)
	}
	return out
}

// incised returns the token behind the comma before a frame inside the block, and the
// comma or point that ends it; -1 where there is none.
func (f *finder) incised(b *block) (i, end int) {
	if b.glyph != angular {
		return -1, -1
	}
	for i = b.First + 3; i+3 < b.Last && i < b.First+2*contentBudget; i++ {
		if !f.Is(i-1, ",") {
			continue
		}
		if end = f.inciseEnd(i, b.Last); end > 0 {
			return i, end
		}
	}
	return -1, -1
}

// inciseEnd returns the comma or point that ends a short frame at token i, "he said"
// or "sighs Ana Roux"; -1 when none stands there.
func (f *finder) inciseEnd(i, last int) int {
	verb := i
	for verb < i+4 && f.cueOf(verb).Form != lexicon.FormPast && f.cueOf(verb).Form != lexicon.FormPresent {
		if !f.pronoun(verb) && !f.Flag(verb, text.Upper) && !f.determiner(verb) && !f.Has(verb, lexicon.NameRole) {
			return -1
		}
		verb++
	}
	end := verb + 1
	if verb == i {
		if !f.Flag(end, text.Upper) && !f.determiner(end) {
			return -1
		}
		for end < i+8 && f.Kind(end) == text.Word {
			end++
		}
	}
	if verb == i+4 || end+1 >= last || !f.IsIn(end, ", .") {
		return -1
	}
	return end
}
