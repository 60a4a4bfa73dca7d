package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// before reads a frame that stands before its content: "Smith said …".
func (f *finder) before(u *unit, k, at int, that bool) {
	c := &f.cues[k]
	marked := f.IsIn(at, ": ,")
	if marked {
		at++
	}
	if f.complements(at) {
		at, that = at+1, true
	}
	if at >= u.Last {
		return
	}
	if !that && !marked && f.takesNoun(c, at) {
		if c.class != lexicon.StanceDenying {
			f.called(u, k, at)
		}
		return
	}
	if b := f.blockAt(at); b >= 0 && f.blocks[b].First == at && f.whole(u, k, b) {
		f.beforeBlock(u, k, b)
		return
	}
	as := f.Is(c.start-1, "as") && f.Is(at-1, ",") // "As she puts it, …"
	if c.frame == lexicon.TakesMarks && that && !f.conjunction(c.start-1) && f.cries(c, at) {
		c.frame = lexicon.TakesThat
	}
	if !as && (c.frame == lexicon.TakesMarks || marked && !f.Is(at-1, ":")) {
		return
	}
	end := f.contentEnd(u, k, at)
	r := f.trim(text.Range{First: at, Last: end})
	if n := r.Last - 2; n > r.First && f.Is(n, ",") && f.IsIn(n+1, "however though meanwhile") {
		r.Last = n // "“views differ”, however, he said …"
	}
	if r.Len() == 0 || !(as && f.clausal(r)) && !f.reported(c, r, that) {
		return
	}
	kind := f.clauseKind(r)
	if kind == Mixed && !that {
		if c.class == lexicon.StanceDenying && f.ofOthers(r) {
			return // "rejected suggestions that the plan was “a bung”"
		}
		if f.marksAlone(c, r) {
			f.called(u, k, at)
			return
		}
	}
	f.add(u, c, kind, frontRule(c, that), r)
	f.floor = end
}

// beforeBlock reads a frame whose content is marked words and no more.
func (f *finder) beforeBlock(u *unit, k, b int) {
	c, at := &f.cues[k], f.blocks[b].First
	lower := !f.Flag(f.inner(&f.blocks[b]).First, text.Upper)
	switch {
	case lower && f.Has(c.First, lexicon.QuoteHeard): // "heard “a bang like a skip”"
	case c.frame == lexicon.TakesPhrase && f.titled(&f.blocks[b]) && !f.terminal(b): // "paid tribute to “King Kenny”"
	case c.frame == lexicon.TakesMarks && f.phrasal(b): // "apologised “unreservedly”"
		f.called(u, k, at)
	case lower && !f.terminal(b) && (c.frame == lexicon.TakesPhrase || f.Is(c.First, "citing")): // "citing “a lack of staff”"
		f.called(u, k, at)
	default:
		f.direct(u, k, b)
	}
}

// marksAlone reports whether only the marked words of a reporter's clause are the source's:
// "praised the “guts” of his side", "found the ending “a door left open”".
func (f *finder) marksAlone(c *cue, r text.Range) bool {
	if c.frame == lexicon.TakesPhrase && f.nounMarked(r) {
		return true
	}
	return f.IsIn(c.First, "found finds find judged thought") && !f.clausal(f.beforeMarks(r))
}

// cries reports whether a verb of how something is said leads to a clause whose subject
// begins at token at, behind "that": "shouted that the budget had a hole", and not "blasted
// that decision".
func (f *finder) cries(c *cue, at int) bool {
	if c.class != lexicon.StanceEvaluative {
		return false
	}
	return f.determiner(at) || f.pronoun(at) || f.number(at) || f.Flag(at, text.Upper) || f.plural(at)
}

// ofOthers reports whether a range begins with a noun whose "that" leads to the marked
// words, which are what others say.
func (f *finder) ofOthers(r text.Range) bool {
	for i := r.First + 1; i < r.Last && i < r.First+6 && f.free(i); i++ {
		if f.Is(i, "that") {
			return true
		}
	}
	return false
}

// nounMarked reports whether a range is no clause outside its marks, nor an infinitive,
// and its marked words no phrase that modifies what stands before them. What follows the
// last of them does not count: "a “massive win” after his side beat Leeds".
func (f *finder) nounMarked(r text.Range) bool {
	if f.IsIn(r.First, "to having being") {
		return false
	}
	for i := r.First; i < r.Last; i++ {
		if b := f.blockAt(i); b >= 0 {
			if f.preposition(f.inner(&f.blocks[b]).First) {
				return false
			}
			if i = f.blocks[b].Last - 1; f.tailed(i+1, r.Last) {
				return true
			}
		} else if f.finite(i) || f.conjunction(i) && i > r.First || f.Is(i, "and") && f.blockWithin(i, 6) {
			return false
		}
	}
	return true
}

// tailed reports whether a clause of the outlet's own stands behind marked words that
// end before token i, and no more marked words: "over Leeds after his side scored nine",
// "arrests as police raided homes", ", which left nine behind".
func (f *finder) tailed(i, last int) bool {
	for n := i; n < last && n < i+maxTail; n++ {
		if f.IsIn(n, "after as when while before which who where") || f.Is(n, "that") && f.finite(n+1) {
			return !f.markedIn(text.Range{First: n, Last: min(last, n+budget)})
		}
		if f.finite(n) && n > i || f.conjunction(n) || f.Is(n, "and") {
			return false
		}
	}
	return false
}

// maxTail is how many tokens stand at most between marked words and the outlet's clause.
const maxTail = 12

// beforeMarks returns the part of a range before its marked words.
func (f *finder) beforeMarks(r text.Range) text.Range {
	for i := r.First; i < r.Last; i++ {
		if f.blockAt(i) >= 0 {
			r.Last = i
		}
	}
	return r
}

// whole reports whether the block at the start of the content is all of it.
func (f *finder) whole(u *unit, k, b int) bool {
	end := f.contentEnd(u, k, f.blocks[b].First)
	i := f.blocks[b].Last
	switch {
	case i >= end, f.stops(i) && !f.Is(i, ","):
		return true
	case f.IsIn(f.blocks[b].First-1, ": ,") && f.uttered(b) && f.closed(b):
		return true
	case f.uttered(b) && f.actBehind(i): // "shouted “Drop it” and fired nine shots"
		return true
	case f.terminal(b):
		return true
	}
	return (f.Is(i, ",") || f.preposition(i)) && !f.clausal(text.Range{First: i, Last: end})
}

// actBehind reports whether what else the speaker did, or when, stands at token i behind
// marked words: "and fired nine shots", "as he ran", "but nobody came".
func (f *finder) actBehind(i int) bool {
	switch {
	case f.Is(i, "and"):
		return f.finite(i+1) && !f.Has(i+1, lexicon.QuoteAux)
	case f.Is(i, "but"):
		return !f.Is(i+1, "that")
	}
	return f.IsIn(i, "as after when while before")
}

// uttered reports whether marked words begin like a sentence and are no name.
func (f *finder) uttered(b int) bool {
	r := f.inner(&f.blocks[b])
	return r.Len() > 1 && f.Flag(r.First, text.Upper) && !f.titled(&f.blocks[b])
}

// phrasal reports whether the block is a word or two that say how something was
// said and not what: "apologised “unreservedly”".
func (f *finder) phrasal(b int) bool {
	r := f.inner(&f.blocks[b])
	return r.Len() < 3 && !f.Flag(r.First, text.Upper) && !f.terminal(b)
}

// closed reports whether the block ends a sentence inside its marks, or has the comma in
// them that sets it off from what follows: “We were late,” referring to the barge.
func (f *finder) closed(b int) bool {
	return f.terminal(b) || f.Is(f.inner(&f.blocks[b]).Last-1, ",")
}

// terminal reports whether the block ends a sentence inside its marks.
func (f *finder) terminal(b int) bool {
	r := f.inner(&f.blocks[b])
	return f.IsIn(r.Last-1, ". ! ? …")
}

// direct adds a direct quote of block b and those behind it.
func (f *finder) direct(u *unit, k, b int) {
	d := f.add(u, &f.cues[k], Direct, ruleFront, f.blocks[b].Range)
	for {
		at := f.blocks[b].Last
		f.floor = at
		if f.Is(at, ",") && f.blockAt(at+1) >= 0 {
			at++
		}
		if b = f.blockAt(at); b < 0 || at >= u.Last {
			return
		}
		d.parts = append(d.parts, f.blocks[b].Range)
		f.used[b] = true
	}
}

// called reads "called the audit “a hit job”": only the marked words count.
func (f *finder) called(u *unit, k, at int) {
	c := &f.cues[k]
	for i := at; i < u.Last && i < at+16; i++ {
		if b := f.blockAt(i); b >= 0 {
			if c.frame == lexicon.TakesThing && (i == c.Last && f.titled(&f.blocks[b]) || f.nicknamed(&f.blocks[b])) {
				return // "a setting called “Location History”"
			}
			d := f.add(u, c, Mixed, ruleCalled, f.blocks[b].Range)
			f.used[b] = true
			f.floor = f.blocks[b].Last
			for j := f.further(f.floor, u.Last); j > 0; j = f.further(f.floor, u.Last) {
				f.more(u, d, j)
			}
			return
		}
		if f.stops(i) || f.Is(i, "and") || f.conjunction(i) && !f.Is(i, "as") && !f.Is(i+1, "as") {
			return
		}
	}
}

// nicknamed reports whether marked words are a name that is no description: "the
// Stethoscope".
func (f *finder) nicknamed(b *block) bool {
	r := f.inner(b)
	if f.IsIn(r.Last-1, ". ,") {
		r.Last--
	}
	return r.Len() == 2 && f.Is(r.First, "the") && f.Flag(r.First+1, text.Upper)
}
