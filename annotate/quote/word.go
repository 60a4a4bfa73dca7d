package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// cueOf returns what the lexicon says of the one-word cue at token i.
func (f *finder) cueOf(i int) lexicon.Cue { return lexicon.CueOf(f.Value(i, lexicon.QuoteCue)) }

// functional reports whether the word at i is a function word or auxiliary.
func (f *finder) functional(i int) bool {
	return f.Has(i, lexicon.NameFunction) || f.Has(i, lexicon.QuoteAux)
}

func (f *finder) determiner(i int) bool {
	return f.Has(i, lexicon.QuoteDeterminer)
}

func (f *finder) pronoun(i int) bool {
	return f.Has(i, lexicon.QuotePronoun)
}

// finite reports whether token i can be the finite verb of a clause. Without
// a grammar this errs on the side of yes.
func (f *finder) finite(i int) bool {
	switch kind := f.Kind(i); {
	case kind == text.Clitic:
		return f.pronoun(i-1) || f.IsIn(i-1, "that there who what")
	case kind != text.Word || f.Tokens[i].Flags&text.Upper != 0:
		return false
	}
	if f.Has(i, lexicon.QuoteAux) {
		return !f.IsIn(i, "be been being having") && !(f.Is(i, "am") && f.Kind(i-1) == text.Number) // "4am"
	}
	if f.article(i - 1) {
		return false
	}
	if f.Has(i, lexicon.QuotePast) {
		return true
	}
	if v := f.cueOf(i); v.Form != 0 {
		return v.Form == lexicon.FormPast || v.Form == lexicon.FormPresent && !f.determiner(i-1) && !f.preposition(i-1)
	}
	return f.Ends(i, "ed") && f.Span(i).Len() > 3 && !f.preposition(i-1) && !f.compounded(i)
}

// compounded reports whether a hyphen joins the word at i to the one before it: "an
// e-mailed reply", "state-owned".
func (f *finder) compounded(i int) bool {
	return f.Is(i-1, "-") && !f.Flag(i, text.SpaceBefore)
}

// article reports whether the word at i is one behind which no verb stands.
func (f *finder) article(i int) bool {
	return f.Has(i, lexicon.QuoteArticle)
}

// clausal reports whether the range holds a finite verb after its first word.
func (f *finder) clausal(r text.Range) bool {
	if r.Len() > 1 && (f.Has(r.First, lexicon.QuoteContracted) || f.pronounWithVerb(r.First)) {
		return true
	}
	for i := r.First + 1; i < r.Last && i < r.First+60; i++ {
		if f.finite(i) {
			return true
		}
	}
	return false
}

// pronounWithVerb reports whether one of whom is spoken and a verb in -s stand at token i:
// "she works".
func (f *finder) pronounWithVerb(i int) bool {
	return f.IsIn(i, "it he she") && f.Kind(i+1) == text.Word && f.Ends(i+1, "s")
}

// conjunction reports whether the word at i begins another clause.
func (f *finder) conjunction(i int) bool {
	return f.Has(i, lexicon.QuoteConjunction) && !f.initials(i)
}

// preposition reports whether the word at i begins a phrase that modifies a
// noun or verb. The "AT" of "AT&T" is none.
func (f *finder) preposition(i int) bool {
	return f.Has(i, lexicon.QuotePreposition) && !f.Is(i+1, "&")
}

// stops reports whether token i is a mark that ends a phrase.
func (f *finder) stops(i int) bool {
	if !f.Valid(i) {
		return true
	}
	if kind := f.Tokens[i].Kind; kind != text.Punct {
		return kind == text.Symbol && !f.IsIn(i, "& $ £ € % + _ @")
	}
	switch f.Text(i) {
	case "-":
		return f.Flag(i, text.SpaceBefore) && f.Flag(i+1, text.SpaceBefore)
	case ",":
		return !f.inName(i)
	case ".":
		return !f.abbreviated(i) && !f.dotted(i)
	case ":":
		return f.Kind(i-1) != text.Number || f.Kind(i+1) != text.Number || f.Flag(i+1, text.SpaceBefore) // "in 2:03:11"
	case "’", "'", "/", "_", "@":
		return false
	}
	return true
}

// inName reports whether the comma at i stands inside a name: "Ministry of Health, Labour and
// Welfare".
func (f *finder) inName(i int) bool {
	m := f.set.At(i)
	return m != nil && m.Tokens.First < i && i+1 < m.Tokens.Last
}

// dotted reports whether the point at i stands inside a word: "Dawn.com".
func (f *finder) dotted(i int) bool {
	if f.ticker(i - 1) {
		return true
	}
	if f.Flag(i, text.SpaceBefore) || f.Flag(i+1, text.SpaceBefore|text.Upper) {
		return false
	}
	return f.Kind(i-1) == text.Word && f.Kind(i+1) == text.Word
}

// ticker reports whether the sign of a share begins at token i: "NPAP.ST".
func (f *finder) ticker(i int) bool {
	if !f.Is(i+1, ".") || f.Flag(i+1, text.SpaceBefore) || f.Flag(i+2, text.SpaceBefore) {
		return false
	}
	market := i + 2
	short := f.Flag(market, text.Upper) && f.Span(market).Len() == 1 // "TGI.N"
	return f.Flag(i, text.Caps) && (f.Flag(market, text.Caps) || short) && f.Span(i).Len() > 1
}

// abbreviated reports whether the point at i belongs to the word before it.
func (f *finder) abbreviated(i int) bool {
	if f.Flag(i, text.SpaceBefore) || f.Kind(i-1) != text.Word || !f.Flag(i-1, text.Upper) {
		return false
	}
	if f.Span(i-1).Len() == 1 || f.Has(i-1, lexicon.Abbreviation) {
		return true // "J. Lee", "Dr. Lee"
	}
	if !f.Has(i-1, lexicon.AbbreviationClosing) {
		return false
	}
	return f.Is(i+1, "(") || f.Kind(i+1) == text.Word && !f.Flag(i+1, text.Upper) // "Torvex Inc. said"
}
