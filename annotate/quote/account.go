package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// account reads "by her own account", "by the ministry's tally" and "in his
// telling" at token i as a source, whose words the owner's are. It reports false
// for what else begins so.
func (f *finder) account(i, last int) (cue, bool) {
	if !f.Has(i, lexicon.QuoteOwning) {
		return cue{}, false
	}
	who := text.Range{First: i + 1, Last: i + 2}
	n := i + 2
	if !f.IsIn(i+1, "his her their its") {
		for n < last && n < i+7 && f.Kind(n) == text.Word && f.free(n) {
			n++
		}
		if who.Last = n; f.Kind(n) != text.Clitic && !f.IsIn(n, "’ '") {
			return cue{}, false
		}
		n++
	}
	if f.Is(n, "own") {
		n++
	}
	if n >= last || !f.Has(n, lexicon.QuoteAccount) || f.Is(i, "in") && !f.IsIn(n, "telling words estimation") {
		return cue{}, false
	}
	return cue{
		Range: text.Range{First: i, Last: n + 1}, frame: lexicon.TakesClause,
		class: lexicon.StanceNeutral, form: lexicon.FormPast, source: true, who: who,
	}, true
}

// end returns the token behind a source and what names it.
func (c *cue) end() int { return max(c.Last, c.who.Last) }
