package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// trailing reports whether the frame closes its sentence: content stands
// before it, and behind it only when and where it was said.
func (f *finder) trailing(u *unit, c *cue, at int) bool {
	left := text.Range{First: f.floor, Last: c.start}
	b := f.blockAt(c.start - 1)
	switch {
	case c.frame == lexicon.TakesThing, c.start <= f.floor:
		return false
	case b < 0 && !f.Is(c.start-1, ","):
		return false
	case b < 0 && !f.clausal(left) && !f.bodied(f.trim(left)):
		return false
	case f.IsIn(at, "when while as"): // "…, he said as he left"
		return true
	case f.depicts(c, at):
		return true
	case f.addsThat(at): // "…, he said, adding that"
		return true
	case !f.preposition(at) && !f.Is(at, "of"):
		return false
	case b >= 0 && f.Is(f.inner(&f.blocks[b]).Last-1, ",") && f.preposition(c.Last):
		return true // “…,” he said in a letter
	}
	for n := at; n < u.Last && n < at+budget; n++ {
		if f.blockAt(n) >= 0 || f.finite(n) && !f.Has(n, lexicon.QuoteMedium) {
			return false
		}
		if f.IsIn(n, "when while as") && !f.conjunction(f.floor) {
			return true
		}
		if f.stops(n) {
			return true
		}
	}
	return true
}

// depicts reports whether a relative clause at token at goes on with the medium of a
// frame: "said in a judgment which took three hours to read".
func (f *finder) depicts(c *cue, at int) bool {
	return at > c.Last && f.IsIn(at, "which that whose where")
}

// answersFor reports whether marked words alone, closed by a comma, or a clause that one
// closes as it does the frame, stand before the frame: what follows it is no content.
func (f *finder) answersFor(c *cue) bool {
	comma := f.Is(c.Last, ",") && !f.Is(c.Last+1, "that") && !f.Is(f.floor, "it") // not "It was there, she thinks, that"
	if comma && f.Is(c.start-1, ",") && c.form != lexicon.FormGerund && f.clausal(text.Range{First: f.floor, Last: c.start - 1}) {
		return true // "Half of the jails fail, the inspector has said, in a report that tells of"
	}
	b := f.blockAt(c.start - 1)
	return b >= 0 && f.Is(f.inner(&f.blocks[b]).Last-1, ",") && len(f.onlyBlocks(text.Range{First: f.floor, Last: c.start})) > 0
}

// brokenOff reports whether a clause breaks off at its verb before the frame: "It
// was, he recalls, “…”".
func (f *finder) brokenOff(c *cue) bool {
	i := c.start - 2
	return f.Is(c.start-1, ",") && i > f.floor && f.free(i) && f.Has(i, lexicon.QuoteAux)
}

// ends reports whether the frame is over at token i.
func (f *finder) ends(i, last int) bool {
	switch {
	case i >= last:
		return true
	case !f.free(i), f.Is(i, ":"):
		return false
	case f.stops(i):
		return true
	}
	return f.Is(i, ".") && i+1 >= last
}
