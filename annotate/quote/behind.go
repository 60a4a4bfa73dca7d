package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// behind reads a frame that stands behind its content, or inside it.
func (f *finder) behind(u *unit, k, at int) {
	c := &f.cues[k]
	left := f.trim(text.Range{First: f.pastFrame(k, f.pastAgency(u, f.floor)), Last: c.start})
	if f.Is(left.Last-1, "as") && f.blockAt(left.Last-2) >= 0 {
		left.Last-- // “…,” as one trader put it
	}
	if left.Len() == 0 {
		return
	}
	if blocks := f.onlyBlocks(left); len(blocks) > 0 {
		if !c.takesObject() {
			f.behindBlocks(u, c, blocks, at)
		}
		return
	}
	if first := c.who.First; !c.inverted && f.finite(first) && (f.determiner(first+1) || f.number(first+1)) {
		return // "A friend, Ann Lee, gave the same account in a statement read to the court"
	}
	if !c.inverted && f.comparing(c.who) {
		return
	}
	if c.frame == lexicon.TakesHearer && at > c.Last && f.bids(at) && !f.markedIn(left) {
		return // "Half an hour later, she says, a manager told her to go home"
	}
	if !c.clausal() && (c.takesObject() || !f.markedIn(left)) || !f.setOff(c) {
		return
	}
	if b := f.blockAt(left.Last - 1); b >= 0 && f.Is(f.blocks[b].First-1, ":") && f.blocks[b].First > left.First {
		d := f.add(u, c, Direct, ruleBehind, f.blocks[b].Range)
		f.floor = max(at, c.Last)
		f.more(u, d, at)
		return
	}
	left = f.dropConnective(f.lastClause(left, c.who, at))
	if f.styledZone(u.zone) {
		left = f.pastTopic(left)
	}
	if n := f.cleft(left); n >= 0 && f.Is(at, ",") && f.IsIn(at+1, "who that which") {
		left.First = n
		part := f.trim(text.Range{First: at + 1, Last: f.contentEnd(u, k, at+1)})
		f.extend(f.add(u, c, f.kindOf(left), ruleInside, left), part)
		return
	}
	if inside := f.inside(u, k, at, left); inside || !f.reportable(u, left, at) {
		return
	}
	d := f.add(u, c, f.clauseKind(left), ruleClauseBehind, left)
	f.floor = max(at, c.Last)
	if b := f.blockAt(at + 1); f.Is(at, ":") && at+1 < u.Last && b >= 0 {
		f.direct(u, k, b)
		return
	}
	f.extend(d, f.second(u, k, at, false))
}

// bids reports whether what somebody is to do stands at token i: "to go home", but not "to the
// market".
func (f *finder) bids(i int) bool {
	return f.Is(i, "to") && !f.determiner(i+1) && !f.Flag(i+1, text.Upper) && !f.number(i+1) && !f.plural(i+1)
}

// comparing reports words that set a figure beside what others had said, and name nobody who
// says what stands before them: "below the $2.4bn analysts had forecast".
func (f *finder) comparing(who text.Range) bool {
	if !f.IsIn(who.First, "above below against than under over from") {
		return false
	}
	for i := who.First + 1; i < who.Last-1; i++ {
		if f.number(i) {
			return true
		}
	}
	return false
}

// behindBlocks adds marked words before a frame, and those that go on behind it.
func (f *finder) behindBlocks(u *unit, c *cue, blocks []text.Range, at int) {
	d := f.rejoin(c, blocks)
	if d == nil {
		d = f.add(u, c, Direct, ruleBehind, blocks[0], blocks[1:]...)
	}
	f.floor = max(at, c.Last)
	f.more(u, d, at)
}

// inside adds a clause that a frame cuts in two, and reports whether it is one: "The next
// one, she says, may not hold".
func (f *finder) inside(u *unit, k, at int, left text.Range) bool {
	c := &f.cues[k]
	i := f.interrupts(left, at)
	if i < 0 {
		return false
	}
	part := f.second(u, k, at, true)
	if part.Len() == 0 {
		return false
	}
	kind := f.clauseKind(left)
	if f.markedIn(part) {
		kind = Mixed
	}
	if i > 0 {
		f.add(u, c, kind, ruleInside, part)
	} else {
		f.add(u, c, kind, ruleInside, left, part)
	}
	f.floor = part.Last
	return true
}

// setOff reports whether a comma, a dash or marks part a frame from what stands before it.
func (f *finder) setOff(c *cue) bool {
	return f.IsIn(c.start-1, ", — – -") || f.blockAt(c.start-1) >= 0
}

// reportable reports whether a range can be what the frame behind it, which ends before
// token at, reports.
func (f *finder) reportable(u *unit, left text.Range, at int) bool {
	switch {
	case f.clausal(left), f.styledZone(u.zone):
		return true
	case f.markedIn(left) && left.Len() > 3:
		return true
	case f.present(left): // "The deal values the firm at $2bn"
		return true
	}
	return f.closes(at, u.Last) && f.bodied(left) // "Deliveries begin in March"
}

// pastFrame returns where the content of a cue begins behind the frame before it, which
// ends its own part of a sentence: "The road is shut, she said, and no bus runs, said he".
func (f *finder) pastFrame(k, i int) int {
	if k == 0 {
		return i
	}
	p := &f.cues[k-1]
	end := max(p.Last, p.who.Last)
	if p.joined || p.start <= i || end >= f.cues[k].start {
		return i
	}
	if f.Is(p.start-1, ",") && f.Is(end, ",") && f.IsIn(end+1, "and but") {
		return end + 1
	}
	return i
}

// closes reports whether nothing but the rest of a phrase stands from token at to
// the end of the sentence, a semicolon at it, or whom the speaker cites.
func (f *finder) closes(at, last int) bool {
	if f.Is(at, ";") || f.Is(at, ",") && f.IsIn(at+1, "citing quoting") {
		return true
	}
	for n := at; n < last && n < at+budget; n++ {
		if f.blockAt(n) >= 0 || f.stops(n) {
			return n+1 >= last
		}
	}
	return true
}

// bodied reports whether a range that shows no verb can be what a frame at the end
// of its sentence reports, "Deliveries begin in March": no phrase of time or place,
// and no participle.
func (f *finder) bodied(r text.Range) bool {
	first := r.First
	hedged := f.IsIn(first, "about around over under") && f.number(first+1)
	switch {
	case r.Len() < 2:
		return false
	case f.preposition(first) && !hedged: // "At a press conference"
		return false
	case f.conjunction(first), f.adverbial(first), f.Has(first, lexicon.QuoteConnective): // "Meanwhile"
		return false
	case f.Has(first, lexicon.NameCalendar) && !f.article(first): // "Monday morning"
		return false
	case (hedged || f.IsIn(first, "a an")) && (f.Has(first+1, lexicon.UnitTime) || f.Has(first+2, lexicon.UnitTime)):
		return false // "A few months after the fire", "About 40 minutes later"
	case f.Ends(first, "ing"), f.Ends(first, "ed"): // "Asked about the fire"
		return false
	}
	return !f.later(first) && !f.Has(r.Last-1, lexicon.UnitTime)
}

// extend adds a part to a draft, unless it is empty.
func (f *finder) extend(d *draft, part text.Range) {
	if part.Len() == 0 {
		return
	}
	d.parts = append(d.parts, part)
	if f.floor = part.Last; f.markedIn(part) && d.kind == Indirect {
		d.kind = Mixed
	}
	f.useBlocks(part)
}

// clausal reports whether the cue can stand behind a clause without marks.
func (c *cue) clausal() bool {
	switch c.frame {
	case lexicon.TakesClause, lexicon.TakesThat, lexicon.TakesHearer, lexicon.TakesCount:
		return true
	}
	return false
}

// takesObject reports whether the verb of the cue takes a noun, or words in marks in its
// place: "called it “a sham”", "praised the “guts” of his side".
func (c *cue) takesObject() bool {
	return c.frame == lexicon.TakesPhrase || c.frame == lexicon.TakesThing
}

// leads reports whether a frame before the colon at token at also closes a clause:
// "The machines were wonderful, she concedes: “They see everything.”"
func (f *finder) leads(u *unit, c *cue, at int) bool {
	left := text.Range{First: f.floor, Last: c.start - 1}
	switch {
	case !f.Is(at, ":"), at+1 >= u.Last:
		return false
	case !c.clausal(), c.form == lexicon.FormGerund:
		return false
	case left.Len() < 2, !f.Is(left.Last, ","), !f.clausal(left):
		return false
	case f.Ends(left.First, "ing"), f.Ends(left.First, "ed"):
		return false
	}
	for i := left.First; i < left.First+4; i++ {
		if f.preposition(i) || f.conjunction(i) && i > left.First || f.Has(i, lexicon.QuoteClause) {
			return false
		}
	}
	return true
}

// lastClause returns the part of a range behind its last semicolon, where that is
// a clause, or goes on behind the frame, which ends before token at, "It was easy; now, she
// says, it takes", or behind a colon, where a pronoun stands for who was named before it.
func (f *finder) lastClause(r, who text.Range, at int) text.Range {
	for i := r.Last - 1; i > r.First && i > r.Last-2*budget; i-- {
		if f.Is(i, ":") && f.free(i) && f.pronoun(who.First) {
			return f.trim(text.Range{First: i, Last: r.Last}) // "The board disagrees: the coast, it says, was eroding"
		}
		if f.Is(i, ";") && f.free(i) {
			if last := f.trim(text.Range{First: i, Last: r.Last}); f.clausal(last) || f.Is(at, ",") && last.Len() > 0 {
				return last
			}
			break
		}
	}
	return r
}

// cleft returns the "it" of a clause that ends in what it points out, "it was he",
// or -1.
func (f *finder) cleft(r text.Range) int {
	for i := r.Last - 2; i >= r.First && i > r.Last-8; i-- {
		if f.Is(i, "it") {
			if f.IsIn(i+1, "was is") {
				return i
			}
			break
		}
	}
	return -1
}

// pastAgency skips a dateline that ends in the initials of an agency and no dash at
// the start of a unit: "Bhavnipur, Aug 9 (BPA) Samples …".
func (f *finder) pastAgency(u *unit, i int) int {
	if i != u.First || !u.opens {
		return i
	}
	for n := i + 1; n+3 < u.Last && n < i+9; n++ {
		initials := f.Is(n, "(") && f.Flag(n+1, text.Caps) && f.Is(n+2, ")")
		if initials && f.Kind(n-1) == text.Number && f.Flag(n+3, text.Upper) {
			return n + 3
		}
	}
	return i
}

// present reports whether a clause in the present tense fills the range, as far
// as its shape tells: "The deal values the firm at $2bn".
func (f *finder) present(r text.Range) bool {
	if !f.beginsPhrase(r.First) || f.preposition(r.First) {
		return false
	}
	for i := r.First + 1; i+1 < r.Last && i < r.First+8; i++ {
		if f.presents(i) && f.opensObject(i+1) {
			return true
		}
	}
	return false
}

// presents reports whether the word at i has the form of a verb in the present: "values".
func (f *finder) presents(i int) bool {
	if f.Kind(i) != text.Word || f.Flag(i, text.Upper) || !f.Ends(i, "s") {
		return false
	}
	return !f.functional(i) && !f.article(i-1)
}

// opensObject reports whether the word at i begins an object: "the firm", "him", "$2bn".
func (f *finder) opensObject(i int) bool {
	kind := f.Kind(i)
	return kind == text.Number || kind == text.Symbol || f.determiner(i) || f.pronoun(i)
}

// interrupts reports where a clause broken off by a frame begins to count: 0
// for a subject whose verb follows the frame ("The next one, she says, may
// not hold"), 1 for a relative ("for which, the company said, there are");
// -1 when the clause is whole. A verb or marked words right behind the frame go
// on with what stands before it.
func (f *finder) interrupts(left text.Range, at int) int {
	behind := at + 1
	switch {
	case f.Has(left.Last-1, lexicon.QuoteClause), f.Is(left.Last-1, "how"):
		return 1
	case !f.clausal(left): // "The next one"
		return 0
	case !f.Is(at, ","):
		return -1
	case f.conjunction(left.First) && (f.beginsPhrase(behind) || f.Is(behind, "there")):
		return 0 // "If it is wet, she says, the dam may go"
	case f.finite(behind), f.Has(left.Last-1, lexicon.QuoteAux):
		return 0 // "The road that was shut, she says, is open", "It was, she says, a farce"
	}
	return -1
}

// more adds the blocks that go on behind the frame: “A,” he said, “B.”
func (f *finder) more(u *unit, d *draft, at int) {
	if b := f.blockAt(at + 1); b >= 0 && f.Has(at-1, lexicon.QuoteSign) && f.titled(&f.blocks[b]) {
		return // "she wrote in her memoir, “Cold Enough?”"
	}
	if at = f.pastPlace(at, u.Last); f.IsIn(at, ", : ; . — –") {
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
		return f.pastBeat(at, last)
	}
	for n := at + 1; n+1 < last && n < at+10 && f.free(n); n++ {
		if f.IsIn(n, ", .") && f.blockAt(n+1) >= 0 {
			return n
		}
		if f.stops(n) {
			break
		}
	}
	return at
}

// inPresent reports whether the verb of the cue stands in the present or its plain form.
func (c *cue) inPresent() bool {
	return c.form == lexicon.FormPresent || c.form == lexicon.FormBase
}
