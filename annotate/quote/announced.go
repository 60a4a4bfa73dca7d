package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// announced reports whether the word at i says that a verb of saying in a sentence with
// marked words is of a speech to come: "will say", "is expected to tell".
func (f *finder) announced(c *cue, i int) bool {
	saying := c.frame == lexicon.TakesClause || c.frame == lexicon.TakesHearer
	if !saying && !f.IsIn(c.First, "accuse argue declare vow pledge urge call promise warn") {
		return false
	}
	if b := f.blockAt(c.Last); c.frame == lexicon.TakesThing || b >= 0 && f.inner(&f.blocks[b]).Len() < 2 {
		return false // "fans will say “goodbye” to him", "will call the phone “Nova”"
	}
	return f.future(i) && !f.Has(i+1, lexicon.QuoteNegation) && !f.general(i)
}

// general reports whether the subject of the "will" at i is anybody: "critics will say",
// "no minister will", "you".
func (f *finder) general(i int) bool {
	for n := i - 1; n >= 0 && n > i-4 && f.Kind(n) == text.Word; n-- {
		if f.IsIn(n, "no few some many most any every critics fans sceptics skeptics cynics purists opponents supporters history you people everyone nobody others") {
			return true
		}
	}
	return false
}

// future reports whether the word at i puts the verb behind it into the future: "will",
// the "to" of "is to", "is expected to".
func (f *finder) future(i int) bool {
	return f.Is(i, "will") || f.Is(i, "to") && (f.be(i-1) || f.IsIn(i-1, "expected due set") && f.be(i-2))
}
