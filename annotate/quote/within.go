package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// relativised notes that a frame stands inside a relative clause, whose verb
// follows the cue: "which the council says will close", "the man police say was
// driving".
func (f *finder) relativised(c *cue, at int) {
	if c.inverted || c.who.Len() == 0 {
		return
	}
	which := c.start - 1
	presents := f.Ends(at, "s") && f.verbLike(at, at+2)
	switch {
	case f.IsIn(which, "which who that whom") && (presents || f.finite(at)):
		c.within = true
	case f.IsIn(which, "which who whom") && f.Is(which-1, ",") && !c.relative &&
		c.frame == lexicon.TakesClause && f.beginsPhrase(at):
		c.within = true // "The letter, which Lund says he wrote in May, was found"
	case presents && f.Is(c.start, "in") && f.IsIn(c.start+1, "a an") && c.who.First-c.start < 5:
		c.within = true // "In a move the union says undermines trust, nine posts were cut"
	case f.finite(at):
		f.partFromNoun(c)
	}
}

// partFromNoun takes the noun that a frame's relative clause describes off its subject:
// "a move Superintendent Ann Lee said would save".
func (f *finder) partFromNoun(c *cue) {
	first, last := c.who.First, c.who.Last-1
	if m := f.set.At(last); m != nil && f.person(m.Entity) && f.IsIn(first, "a an") && m.Tokens.First > first+1 {
		c.who.First, c.within = m.Tokens.First, true
		if m.Title.Len() > 0 {
			c.who.First = m.Title.First
		}
		return
	}
	if !f.Has(last, lexicon.NameRoles) || f.Flag(last, text.Upper) { // "the Steel Workers said sacked men"
		return
	}
	if c.who.Len() > 2 && f.determiner(first) {
		c.who.First, c.within = last, true // "the plan residents say was never shown"
	}
	if c.who.Len() < 3 && f.IsIn(c.who.First-2, "a an") {
		c.within = true // "a step traders said had come too late"
	}
}
