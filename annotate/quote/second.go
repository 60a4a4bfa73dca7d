package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// second returns the content that goes on behind a frame in the middle.
func (f *finder) second(u *unit, k, at int, broken bool) text.Range {
	if !f.IsIn(at, ", ; :") || at+1 >= u.Last || f.Is(at, ";") && f.styledZone(u.zone) {
		return text.Range{}
	}
	i := at + 1
	b, joined := f.blockAt(i), f.IsIn(i, "and but")
	if joined {
		i++
	} else if b >= 0 && !broken && f.IsIn(f.blocks[b].First+1, "and but or") {
		return f.trim(text.Range{First: i, Last: f.blocks[b].Last})
	} else if b < 0 && !broken && f.Is(at, ",") && !f.IsIn(i, "even because which unless until") && !f.tails(i) {
		return text.Range{}
	}
	if f.cueOf(i).Form == lexicon.FormGerund || f.IsIn(i, "citing quoting without") {
		return text.Range{}
	}
	if b := f.blockAt(i); b >= 0 && !broken && !f.goesOnMarked(&f.cues[k], f.lastDraft().lastPart(), at) {
		return text.Range{}
	}
	if k+1 < len(f.cues) && f.framesFrom(&f.cues[k+1], i, joined) {
		return text.Range{} // "…, he said, and his wife said …"
	}
	r := f.trim(text.Range{First: i, Last: f.contentEnd(u, k, i)})
	if v := f.pastAdverbs(r.First); joined && (f.finite(v) || f.Is(v, "been")) {
		if !broken && !f.sameSubject(u, k, v) {
			return text.Range{} // the speaker's act: ", he said, and sat down"
		}
		r.First = at + 1
		return r
	}
	if k+1 < len(f.cues) && f.cues[k+1].inverted && f.Is(f.cues[k+1].start-1, ",") && f.cues[k+1].First < r.Last {
		return text.Range{} // "…, said one; …, said another"
	}
	if f.Is(at, ";") && k+1 < len(f.cues) && f.closesWith(&f.cues[k+1], r) {
		return text.Range{} // "…, one said; …, another said"
	}
	if !broken && !f.clausal(r) && !f.finite(r.First) && !f.tails(i) && !f.markedIn(r) {
		return text.Range{}
	}
	return r
}

// framesFrom reports whether what stands at token i, joined to what is before it or not, is
// the frame of the cue.
func (f *finder) framesFrom(c *cue, i int, joined bool) bool {
	if c.start <= i && !c.joined {
		return true
	}
	return c.start == i && joined && !f.idle(c)
}

// sameSubject reports whether the verb at token v behind "and" and a frame in the middle
// belongs to the clause before the frame: always when a source has no verb of its own,
// "according to police, and opened fire", and else behind an auxiliary or, where a body
// or several people speak of what was done, a past tense: "The boat left, the charity
// said, and sank".
func (f *finder) sameSubject(u *unit, k, v int) bool {
	c := &f.cues[k]
	if f.IsIn(c.First, "according per") {
		return true
	}
	if f.Has(v, lexicon.QuoteAux) {
		return !f.IsIn(v, "did does")
	}
	head := f.head(c.who)
	if !f.HasAny(head, lexicon.NameRoles, lexicon.NameOrgHead) || f.named(c.who) {
		return false
	}
	if f.cueOf(v).Form != 0 || f.HasAny(v, lexicon.QuoteAct, lexicon.QuoteVerdict, lexicon.ClaimAct) {
		return false
	}
	for i := max(u.First, c.start-budget) + 1; i < c.start; i++ {
		if f.finite(i) {
			return !f.Has(i, lexicon.QuoteAux)
		}
	}
	return false
}

// closesWith reports whether a clause ends with a frame of its own, behind a comma.
func (f *finder) closesWith(c *cue, clause text.Range) bool {
	if c.joined || c.source || c.who.Len() == 0 || !f.Is(c.start-1, ",") {
		return false
	}
	return c.start-1 >= clause.First && c.start <= clause.Last+1
}

// pastAdverbs returns the first token from i on that is no adverb.
func (f *finder) pastAdverbs(i int) int {
	for n := 0; n < 3 && f.adverbial(i); n++ {
		i++
	}
	return i
}

// goesOnMarked reports whether marked words in the middle of a sentence behind a frame and
// the comma at token at go on with the unmarked clause before it: "She had left, she said,
// “to breathe”", and not "As she left, she said, “no”" nor a sentence of their own, "“No”".
func (f *finder) goesOnMarked(c *cue, left text.Range, at int) bool {
	b := f.blockAt(at + 1)
	if b < 0 || !f.Is(at, ",") || !f.Is(c.start-1, ",") || !c.clausal() || f.Flag(f.inner(&f.blocks[b]).First, text.Upper) {
		return false
	}
	first := left.First
	if !f.beginsPhrase(first) || f.preposition(first) || f.conjunction(first) || f.Has(first, lexicon.QuoteClause) {
		return false
	}
	return f.clausal(left) && !f.markedIn(left)
}

// tails reports whether what stands at token i behind a frame only adds to what was said
// before it: "…, police said, including two children", "…, four of them in Leeds".
func (f *finder) tails(i int) bool {
	return f.Is(i, "including") || f.Is(i+1, "from") && f.IsIn(i, "up down") || f.Is(i+1, "of") && f.Is(i+2, "them")
}
