package quote

import (
	"stet/annotate/internal/lexicon"
)

// agent places a passive: "was told by officials that …".
func (f *finder) agent(u *unit, c *cue) bool {
	by := c.Last
	if b := f.blockAt(by); b >= 0 && c.frame == lexicon.TakesThing && f.Is(f.blocks[b].Last, "by") {
		c.who = f.phraseRight(f.blocks[b].Last+1, u.Last, false)
		c.start, c.passive = c.First, false
		return c.who.Len() > 0 // "was branded “disgraceful” by the home bench"
	}
	if f.Is(by, "by") && c.takesObject() {
		c.who = f.phraseRight(by+1, u.Last, false)
		if c.who.Len() > 1 && f.Is(c.who.Last-1, "of") {
			c.who.Last-- // "was accused by rivals of “hiding”"
		}
		if f.IsIn(c.who.Last, "as of") && f.blockWithin(c.who.Last, 3) {
			c.start, c.frame, c.passive, c.Last = c.First, lexicon.TakesThing, false, c.who.Last
			return true // "was greeted by Dr Lowe as “ten years late”"
		}
		return false
	}
	if c.frame != lexicon.TakesHearer && c.frame != lexicon.TakesClause && c.frame != lexicon.TakesThat {
		return false
	}
	if it := f.beforeVerb(u, c.First) - 1; it > u.First && f.Is(it, "it") && f.Is(it-1, ",") && f.closes(c.Last, u.Last) {
		c.start, c.passive = it, false
		return true // "The cheque had been signed twice, it was claimed."
	}
	if !f.Is(by, "by") {
		return c.frame == lexicon.TakesHearer && f.hearer(u, c)
	}
	c.who = f.phraseRight(by+1, u.Last, false)
	c.start = c.First
	if i := c.who.Last - 1; c.who.Len() > 1 && f.Is(i, "of") && f.blockAt(i+1) >= 0 {
		c.who.Last, c.frame, c.passive, c.Last = i, lexicon.TakesThing, false, i
		return true // "were being warned by the ferry firm of “long delays”"
	}
	c.Last = max(c.Last, c.who.Last)
	return c.who.Len() > 0
}

// byAgent reports whether the participle of a cue stands before who says it and marked
// words: "a man described by police as “armed”", "the plan, branded “rash” by rivals".
func (f *finder) byAgent(c *cue) bool {
	if c.form != lexicon.FormPast && c.form != lexicon.FormParticiple || !c.takesObject() {
		return false
	}
	if b := f.blockAt(c.Last); b >= 0 && c.frame == lexicon.TakesThing {
		return f.Is(f.blocks[b].Last, "by")
	}
	return f.Is(c.Last, "by") && f.blockWithin(c.Last, 10)
}

// hearer places what somebody was told by nobody in particular, "Residents were
// informed that …"; a court needs no "that": "the jury was told …".
func (f *finder) hearer(u *unit, c *cue) bool {
	end := f.beforeVerb(u, c.First)
	if f.IsIn(f.phraseLeft(u, end).First, "no few none") {
		return false
	}
	_, that := f.adjuncts(c.Last, u.Last)
	told := that && !f.IsIn(c.First, "convinced persuaded") && !f.Is(u.Last-1, "?")
	if !told && !f.Has(f.head(f.phraseLeft(u, end)), lexicon.QuoteCourt) {
		return false
	}
	return f.left(u, c, end)
}

// toldOf reports whether the frame of a cue only says who was told, and another behind
// it says by whom it is known: "Ministers were told that it would, Lee writes, and …".
func (f *finder) toldOf(k int) bool {
	c := &f.cues[k]
	if !c.passive || c.frame != lexicon.TakesHearer || c.who.First >= c.First || f.Has(f.head(c.who), lexicon.QuoteCourt) {
		return false
	}
	for j := k + 1; j < len(f.cues) && j < k+3; j++ {
		if next := &f.cues[j]; next.source || !next.joined && !next.relative && f.Is(next.start-1, ",") {
			return true
		}
	}
	return false
}
