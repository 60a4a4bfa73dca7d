package quote

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// demurs reports whether a clause that says what the speaker would not say stands at
// i: "though she would not be drawn on which year".
func (f *finder) demurs(i int) bool {
	return f.Has(i, lexicon.QuoteContrast) && f.pronoun(i+1) && f.IsAny(i+2, "would", "did", "could", "does", "will") && f.Is(i+3, "not") && (f.Has(i+4, lexicon.QuoteReply) || f.IsAny(i+4, "be", "say", "go", "disclose"))
}

// reaction reports whether a participle at i leads to what hearers made of the
// words: "prompting a walkout".
func (f *finder) reaction(i int) bool {
	if !strings.HasSuffix(f.Text(i), "ing") {
		return false
	}
	for n := i + 1; n < i+5 && f.Kind(n) == text.Word; n++ {
		if f.Has(n, lexicon.QuoteReaction) {
			return true
		}
	}
	return false
}

// puts reports whether a clause that puts a figure at something stands at i: "the
// government puts the number at 400,000".
func (f *finder) puts(i int) bool {
	put := false
	for n := i; n < i+10 && f.free(n) && !f.stops(n); n++ {
		put = put || n < i+5 && f.IsAny(n, "put", "puts")
		if put && f.Is(n, "at") {
			return true
		}
	}
	return false
}
