package quote

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// before reads a frame that stands before its content: "Smith said …".
func (f *finder) before(u *unit, k, at int, that bool) {
	c := &f.cues[k]
	marked := f.IsAny(at, ":", ",")
	if marked {
		at++
	}
	if f.complements(at) {
		at, that = at+1, true
	}
	if at >= u.Last {
		return
	}
	if b := f.blockAt(at); b >= 0 && f.blocks[b].First == at && f.whole(u, k, b) {
		if c.frame == 'm' && f.phrasal(b) || c.frame == 'o' && !f.terminal(b) && !f.Flag(f.inner(&f.blocks[b]).First, text.Upper) {
			f.called(u, k, at)
			return
		}
		f.direct(u, k, at)
		return
	}
	as := f.Is(c.start-1, "as") && f.Is(at-1, ",") // "As she puts it, …"
	if !as && (c.frame == 'm' || marked && !f.Is(at-1, ":")) {
		return
	}
	end := f.contentEnd(u, k, at)
	r := f.trim(text.Range{First: at, Last: end})
	if r.Len() == 0 || !(as && f.clausal(r)) && !f.reported(c, r, that) {
		return
	}
	kind := Indirect
	if f.markedIn(r) {
		kind = Mixed
	}
	f.add(u, c, kind, "front-"+frameName(c, that), r)
	f.floor = end
}

// whole reports whether the block at the start of the content is all of it.
func (f *finder) whole(u *unit, k, b int) bool {
	end := f.contentEnd(u, k, f.blocks[b].First)
	i := f.blocks[b].Last
	if i >= end || f.stops(i) && !f.Is(i, ",") {
		return true
	}
	if f.Is(i, ",") || f.stops(i) {
		return !f.clausal(text.Range{First: i, Last: end}) || f.terminal(b)
	}
	return f.terminal(b) || f.preposition(i) && !f.clausal(text.Range{First: i, Last: end})
}

// phrasal reports whether the block is a word or two that say how something was
// said and not what: "apologised “unreservedly”".
func (f *finder) phrasal(b int) bool {
	r := f.inner(&f.blocks[b])
	return r.Len() < 3 && !f.Flag(r.First, text.Upper) && !f.terminal(b)
}

// terminal reports whether the block ends a sentence inside its marks.
func (f *finder) terminal(b int) bool {
	r := f.inner(&f.blocks[b])
	return f.IsAny(r.Last-1, ".", "!", "?", "…")
}

// direct adds a direct quote of the blocks from token at on.
func (f *finder) direct(u *unit, k, at int) {
	d := f.add(u, &f.cues[k], Direct, "direct-front")
	for at < u.Last {
		b := f.blockAt(at)
		if b < 0 {
			break
		}
		d.parts = append(d.parts, f.blocks[b].Range)
		f.used[b] = true
		at = f.blocks[b].Last
		f.floor = at
		if f.Is(at, ",") && f.blockAt(at+1) >= 0 {
			at++
		}
	}
}

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
		if f.Kind(i) == text.Word && !f.Flag(i, text.Upper) && strings.HasSuffix(f.Text(i), "s") && !f.functional(i) && !f.article(i-1) && (f.determiner(i+1) || f.pronoun(i+1)) {
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
	if f.IsAny(left.Last-1, "which", "that", "whom", "because", "but", "and", "where", "although", "if") {
		return 1
	}
	if !f.clausal(left) || f.Is(at, ",") && (f.finite(at+1) || f.Has(left.Last-1, lexicon.QuoteAux)) {
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
	} else if !broken && f.Is(at, ",") {
		return text.Range{}
	}
	if v := f.cueValue(i); v != "" && v[2] == 'g' || f.IsAny(i, "citing", "quoting", "without") {
		return text.Range{}
	}
	if b := f.blockAt(i); b >= 0 && !broken {
		return text.Range{}
	}
	r := f.trim(text.Range{First: i, Last: f.contentEnd(u, k, i)})
	if !broken && !f.clausal(r) {
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
	if !f.preposition(at) {
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

// sourced reads "according to": the clause before it, or behind it when it
// opens the sentence.
func (f *finder) sourced(u *unit, k int) {
	c := &f.cues[k]
	left := f.trim(text.Range{First: u.First, Last: c.First})
	if f.IsAny(left.Last-1, "and", "but", "which", "that", "because", "who", "where") {
		left = text.Range{First: c.First, Last: c.First}
	}
	if f.floor > u.First && f.floor < c.First {
		left = f.trim(text.Range{First: f.floor, Last: c.First})
	}
	if n := len(f.drafts); left.Len() == 0 && f.floor > u.First && n > 0 && f.drafts[n-1].unit == u.index {
		f.drafts[n-1].via = c.who
		return
	}
	if left.Len() > 1 && f.clausal(left) {
		f.behindSource(u, c, f.dropConnective(left))
		return
	}
	at := f.pastApposition(c.who.Last, u.Last)
	if left.Len() > 0 && f.Is(at, ",") && f.Is(c.First-1, ",") && left.First == u.First && !f.markedIn(left) {
		if rest := f.trim(text.Range{First: at + 1, Last: f.contentEnd(u, k, at+1)}); rest.Len() > 1 {
			f.add(u, c, f.kindOf(rest), "according-inside", left, rest)
			f.floor = rest.Last
		}
		return
	}
	if left.Len() > 1 || !f.Is(at, ",") {
		return
	}
	r := f.trim(text.Range{First: at + 1, Last: f.contentEnd(u, k, at+1)})
	if r.Len() > 2 {
		f.add(u, c, f.kindOf(r), "according-front", r)
		f.floor = r.Last
	}
}

// pastApposition skips a short apposition without a verb between the commas at
// i and behind it: "According to Ann Lee, a botanist, the …".
func (f *finder) pastApposition(i, last int) int {
	if !f.Is(i, ",") || !f.IsAny(i+1, "a", "an", "the", "who", "chief", "head", "director") {
		return i
	}
	for n := i + 1; n < last && n < i+15 && f.free(n); n++ {
		if f.Is(n, ",") && f.beginsPhrase(n+1) {
			return n
		}
		if f.stops(n) || f.Has(n, lexicon.QuoteAux) && !f.Is(i+1, "who") || f.Has(n, lexicon.QuotePast) && !f.Is(i+1, "who") {
			return i
		}
	}
	return i
}

func (f *finder) behindSource(u *unit, c *cue, left text.Range) {
	if n := len(f.drafts); n > 0 && f.drafts[n-1].unit == u.index && f.drafts[n-1].parts[0].First < c.First && f.floor >= c.First {
		f.drafts[n-1].via = c.who
		return
	}
	f.add(u, c, f.kindOf(left), "according-behind", left)
	f.floor = c.who.Last
}

func (f *finder) kindOf(r text.Range) Type {
	if blocks := f.onlyBlocks(r); len(blocks) > 0 {
		return Direct
	}
	if f.markedIn(r) {
		return Mixed
	}
	return Indirect
}

// called reads "called the audit “a hit job”": only the marked words count.
func (f *finder) called(u *unit, k, at int) {
	c := &f.cues[k]
	for i := at; i < u.Last && i < at+16; i++ {
		if b := f.blockAt(i); b >= 0 {
			d := f.add(u, c, Mixed, "called", f.blocks[b].Range)
			f.used[b] = true
			f.floor = f.blocks[b].Last
			if j := f.floor; f.Is(j, "and") && f.blockAt(j+1) >= 0 {
				f.more(u, d, j+1)
			}
			return
		}
		if f.stops(i) || f.IsAny(i, "and", "but", "who", "which", "when", "because", "after", "while") {
			return
		}
	}
}

// contentEnd returns where the content that begins at token i ends: before a
// semicolon, a new frame, or what the outlet adds; else at the unit's end.
func (f *finder) contentEnd(u *unit, k, i int) int {
	c := &f.cues[k]
	end := u.Last
	if c.until > i {
		end = c.until
	}
	for j := k + 1; j < len(f.cues); j++ {
		if cut := f.cutBefore(u, c, &f.cues[j], i); cut > i && cut < end {
			end = cut
			break
		}
	}
	for n := i; n < end; n++ {
		if b := f.blockAt(n); b >= 0 {
			n = f.blocks[b].Last - 1
			if v := f.cueValue(n + 1); n+1 < end && v != "" && v[2] == 'g' && v[0] != 'o' && v[0] != 'm' {
				return n + 1
			}
			if f.Is(n+1, ",") && f.IsAny(n+2, "while", "although", "though", "whereas") && n+1 < end {
				return n + 1
			}
			if n+1 < end && f.resumes(c, n+1) && f.clausal(text.Range{First: i, Last: n}) {
				return n + 1
			}
			continue
		}
		if f.breaks(c, n) || c.within && n > i && (f.Is(n, ",") || f.Has(n, lexicon.QuoteAux) && f.finite(n) && !f.conjunction(n-1) && f.clausal(text.Range{First: i - 1, Last: n - 1})) {
			return n
		}
	}
	return end
}

// cutBefore returns where the content from i on ends because of a later frame,
// or -1 when that frame is part of the content.
func (f *finder) cutBefore(u *unit, c, next *cue, i int) int {
	if next.First <= i {
		return -1
	}
	if next.source {
		if f.Is(next.First-1, ",") {
			return next.First - 1
		}
		return -1
	}
	if next.start < c.First && !next.joined {
		return f.lastComma(i, next.First)
	}
	p := next.start - 1
	if next.joined {
		p = next.First - 1
		for n := 0; n < 3 && f.adverbial(p); n++ {
			p--
		}
	}
	if next.inverted {
		return -1
	}
	if b := f.blockAt(p); b >= 0 && p > i && f.Is(f.inner(&f.blocks[b]).Last-1, ",") {
		return p + 1
	}
	switch {
	case f.IsAny(p, "and", "but", "while", "whereas", "though", "although") && p > i:
		if f.Is(p-1, ",") {
			p--
		}
		return p
	case f.IsAny(p, ",", ";", "—", "–") && p > i:
		if f.clausal(text.Range{First: i, Last: p}) || f.IsAny(c.start, "while", "although", "though") || f.IsAny(c.start-1, "while", "although", "though") {
			return p
		}
	case !next.joined:
		return f.appositive(i, p)
	}
	return -1
}

// appositive returns the comma before a noun that a frame describes: ", a
// figure the office said …"; -1 when there is none.
func (f *finder) appositive(i, p int) int {
	for n := p; n > i && n > p-5; n-- {
		if f.Is(n, ",") && f.IsAny(n+1, "a", "an", "the", "something", "which") {
			return n
		}
	}
	return -1
}

func (f *finder) lastComma(i, before int) int {
	for n := before - 1; n > i && n > before-4; n-- {
		if f.Is(n, ",") {
			return n
		}
	}
	return -1
}

// resumes reports whether the main clause goes on at token i, behind marked
// words that end a reported clause inside it.
func (f *finder) resumes(c *cue, i int) bool {
	return c.form == 'g' && f.Has(i, lexicon.QuoteAux) && !f.IsAny(i, "be", "been", "being")
}

// breaks reports whether the content ends at token i by what stands there.
func (f *finder) breaks(c *cue, i int) bool {
	switch {
	case f.Is(i, ";"):
		return true
	case f.Is(i, ","):
		if c.relative && f.finite(i+1) {
			return true
		}
		if v := f.cueValue(i + 1); v != "" && v[2] == 'g' && v[0] != 'o' && v[0] != 'm' {
			return true
		}
		if f.Is(i+1, "something") || f.IsAny(i+1, "a", "an") && f.IsAny(i+2, "claim", "figure", "charge", "allegation", "view", "move", "accusation", "comment", "remark") {
			return true
		}
		return c.form == 'g' && f.Is(i+1, "and") && !f.Is(i+2, "that")
	case f.Is(i, "and") && f.IsAny(i+1, "put", "puts"):
		for n := i + 2; n < i+7; n++ {
			if f.Is(n, "at") {
				return true
			}
		}
	}
	return false
}
