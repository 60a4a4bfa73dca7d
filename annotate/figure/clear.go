package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// clear reports digits between words or marks that no name is made with, as
// most are.
func (f *finder) clear(i, k int, n number) bool {
	at := &f.Tokens[i]
	if n.glued || at.Flags&text.SpaceBefore == 0 || f.Source[at.Start] == '0' || at.End-at.Start > 9 || !f.plainBefore(i) {
		return false
	}
	if k >= f.end {
		return true
	}
	behind := &f.Tokens[k]
	if behind.Kind != text.Word {
		return f.Has(k, lexicon.FigurePlainMark) || f.hyphen(k) && k == i+1 && f.clearPair(k)
	}
	return behind.Flags&(text.SpaceBefore|text.Upper) == text.SpaceBefore && !f.Has(k, lexicon.FigureNamed)
}

// clearPair is clear for digits behind which the hyphen at token k joins a
// word, "200-metre", or a number with which they are a pair: "7-4".
func (f *finder) clearPair(k int) bool {
	if f.Kind(k+1) == text.Word {
		return true
	}
	first := &f.Tokens[k-1]
	return f.Kind(k+1) == text.Number && first.End-first.Start <= 2 && !f.tight(k+2) && !f.Has(k+2, lexicon.FigureFormation)
}

// plainBefore reports whether a word stands before token i that no name is made
// with.
func (f *finder) plainBefore(i int) bool {
	return i > f.first && f.Kind(i-1) == text.Word && !f.Flag(i-1, text.Upper) && !f.Has(i-1, lexicon.FigureNaming)
}
