package quote

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// behind reads a frame that stands behind its content, or inside it.
func (f *finder) behind(u *unit, k, at int) {
	c := &f.cues[k]
	left := f.trim(text.Range{First: f.floor, Last: c.start})
	if f.Is(left.Last-1, "as") && f.blockAt(left.Last-2) >= 0 {
		left.Last-- // “…,” as one trader put it
	}
	if left.Len() == 0 {
		return
	}
	if blocks := f.onlyBlocks(left); len(blocks) > 0 {
		if c.frame == 'o' || c.frame == 'c' {
			return
		}
		d := f.add(u, c, Direct, "direct-behind", blocks...)
		f.floor = max(at, c.Last)
		f.more(u, d, at)
		return
	}
	if c.frame != 's' && c.frame != 't' && c.frame != 'l' && !(f.markedIn(left) && c.frame != 'o' && c.frame != 'c') || !f.Is(c.start-1, ",") && f.blockAt(c.start-1) < 0 && !f.IsAny(c.start-1, "—", "–", "-") {
		return
	}
	if b := f.blockAt(left.Last - 1); b >= 0 && f.Is(f.blocks[b].First-1, ":") && f.blocks[b].First > left.First {
		d := f.add(u, c, Direct, "direct-behind", f.blocks[b].Range)
		f.floor = max(at, c.Last)
		f.more(u, d, at)
		return
	}
	left = f.dropConnective(left)
	kind := Indirect
	if f.markedIn(left) {
		kind = Mixed
	}
	if i := f.interrupts(left, at); i >= 0 {
		if part := f.second(u, k, at, true); part.Len() > 0 {
			if f.markedIn(part) {
				kind = Mixed
			}
			if i > 0 {
				f.add(u, c, kind, "frame-inside", part)
			} else {
				f.add(u, c, kind, "frame-inside", left, part)
			}
			f.floor = part.Last
			return
		}
	}
	if !f.clausal(left) && !f.styledZone(u.zone) && !(f.markedIn(left) && left.Len() > 3) && !f.present(left) {
		return
	}
	d := f.add(u, c, kind, "clause-behind", left)
	f.floor = max(at, c.Last)
	if part := f.second(u, k, at, false); part.Len() > 0 {
		d.parts = append(d.parts, part)
		if f.floor = part.Last; f.markedIn(part) {
			d.kind = Mixed
		}
		f.useBlocks(part)
	}
}

// present reports whether a clause in the present tense fills the range, as far
// as its shape tells: "The deal values the firm at $2bn".
func (f *finder) present(r text.Range) bool {
	if !f.beginsPhrase(r.First) || f.preposition(r.First) {
		return false
	}
	for i := r.First + 1; i+1 < r.Last && i < r.First+8; i++ {
		if f.Kind(i) == text.Word && !f.Flag(i, text.Upper) && strings.HasSuffix(f.Text(i), "s") && !f.functional(i) && !f.article(i-1) && (f.determiner(i+1) || f.pronoun(i+1) || f.Kind(i+1) == text.Number || f.Kind(i+1) == text.Symbol) {
			return true
		}
	}
	return false
}

// interrupts reports where a clause broken off by a frame begins to count: 0
// for a subject whose verb follows the frame ("The next one, she says, may
// not hold"), 1 for a relative ("for which, the company said, there are");
// -1 when the clause is whole. A verb or marked words right behind the frame go
// on with what stands before it.
func (f *finder) interrupts(left text.Range, at int) int {
	if f.Has(left.Last-1, lexicon.QuoteClause) {
		return 1
	}
	if !f.clausal(left) || f.conjunction(left.First) && f.Is(at, ",") && (f.beginsPhrase(at+1) || f.Is(at+1, "there")) || f.Is(at, ",") && (f.finite(at+1) || f.Has(left.Last-1, lexicon.QuoteAux)) {
		return 0
	}
	return -1
}

// second returns the content that goes on behind a frame in the middle.
func (f *finder) second(u *unit, k, at int, broken bool) text.Range {
	if !f.IsAny(at, ",", ";") || at+1 >= u.Last {
		return text.Range{}
	}
	i := at + 1
	if f.IsAny(i, "and", "but") {
		i++
	} else if b := f.blockAt(i); b >= 0 && !broken && f.IsAny(f.blocks[b].First+1, "and", "but", "or") {
		return f.trim(text.Range{First: i, Last: f.blocks[b].Last})
	} else if !broken && f.Is(at, ",") && !f.IsAny(i, "even", "because", "which", "unless", "until") {
		return text.Range{}
	}
	if v := f.cueValue(i); v != "" && v[2] == 'g' || f.IsAny(i, "citing", "quoting", "without") {
		return text.Range{}
	}
	if b := f.blockAt(i); b >= 0 && !broken {
		return text.Range{}
	}
	r := f.trim(text.Range{First: i, Last: f.contentEnd(u, k, i)})
	if k+1 < len(f.cues) && f.cues[k+1].inverted && f.Is(f.cues[k+1].start-1, ",") && f.cues[k+1].First < r.Last {
		return text.Range{} // "…, said one; …, said another"
	}
	if !broken && !f.clausal(r) && !f.finite(r.First) {
		return text.Range{}
	}
	return r
}

// more adds the blocks that go on behind the frame: “A,” he said, “B.”
func (f *finder) more(u *unit, d *draft, at int) {
	if at = f.pastPlace(at, u.Last); f.IsAny(at, ",", ":", ";", ".", "—", "–") {
		at++
	}
	for at < u.Last {
		b := f.blockAt(at)
		if b < 0 || f.blocks[b].First != at {
			return
		}
		d.parts = append(d.parts, f.blocks[b].Range)
		f.used[b] = true
		at = f.blocks[b].Last
		f.floor = at
	}
}

// pastPlace skips where or when something was said, up to a comma before more
// marked words: “A,” he said at stumps, “and B.”
func (f *finder) pastPlace(at, last int) int {
	if !f.preposition(at) && !f.Is(at, "of") {
		return at
	}
	for n := at + 1; n+1 < last && n < at+10 && f.free(n); n++ {
		if f.Is(n, ",") && f.blockAt(n+1) >= 0 {
			return n
		}
		if f.stops(n) {
			break
		}
	}
	return at
}
