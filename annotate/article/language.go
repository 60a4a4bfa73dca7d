package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// language returns English, or Undetermined for a text of some length with hardly a
// common word of English in it.
func language(t *text.Table) string {
	words, common, foreign := 0, 0, 0
	for i := range t.Tokens {
		k := &t.Tokens[i]
		if k.Kind != text.Word {
			continue
		}
		words++
		if t.Has(i, lexicon.English) {
			common++
		}
		if k.Flags&text.NonASCII != 0 {
			foreign++
		}
	}
	if words >= 4 && foreign*2 > words || words >= 30 && common*12 < words {
		return Undetermined
	}
	return English
}
