package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// read finds the quotes of a unit.
func (f *finder) read(u *unit) {
	f.unlabel(u)
	f.floor = u.First
	if u.marked && f.readMarks(u) {
		return
	}
	f.wait = nil
	f.findCues(u)
	for k := range f.cues {
		f.frame(u, k)
	}
	f.nouned(u)
	if !u.marked {
		f.tagged(u)
		return
	}
	f.label(u)
	f.tagged(u)
	f.labelled(u)
	f.continued(u)
	f.opening(u)
	f.uncued(u)
}

// readMarks takes a unit of nothing but marked words, and reports whether it is one whose
// source is found without a cue.
func (f *finder) readMarks(u *unit) bool {
	blocks := f.onlyBlocks(u.Range)
	if len(blocks) == 0 {
		return false
	}
	return f.answered(u, blocks) || f.signed(u, blocks) || f.headLabel(u, blocks) || f.float(u, blocks)
}

// unlabel takes the page's label off a unit of marked words: "EXCLUSIVE: “…”",
// and where a dash and a name follow them, these too.
func (f *finder) unlabel(u *unit) {
	if !u.marked || !f.Is(u.First+1, ":") || !f.HasAny(u.First, lexicon.HeadlineLabel, lexicon.FurnitureLine) {
		return
	}
	if b := f.blockAt(u.First + 2); b >= 0 {
		u.First += 2
		if f.dash(f.blocks[b].Last) {
			u.Last = f.blocks[b].Last
		}
	}
}

// frame makes the quotes of one cue.
func (f *finder) frame(u *unit, k int) {
	c := &f.cues[k]
	if c.First < f.floor && !c.source || f.guilty(c) {
		return
	}
	if c.joined && !f.inherit(u, k) {
		return
	}
	if f.asMarked(u, k) || c.frame == lexicon.TakesPhrase && f.cueOf(c.Last).Form == lexicon.FormGerund {
		c.frame = lexicon.TakesThing
	}
	if c.frame == lexicon.TakesPhrase && !f.objectMarked(u, k) {
		return
	}
	if c.source {
		f.sourced(u, k)
		return
	}
	if f.nested(u, k) || f.toldOf(k) {
		return
	}
	if asked := f.asks(u, k); asked {
		return
	}
	if b := f.isHow(c); b >= 0 && !f.used[b] {
		f.add(u, c, Direct, "direct-is-how", f.blocks[b].Range)
		f.floor = c.Last
		return
	}
	at := f.pastParties(u, c)
	if c.inverted && c.start > f.floor {
		f.behind(u, k, at)
		return
	}
	f.content(u, k, f.charge(c, at, u.Last))
}

// pastParties returns the token behind a cue and those who speak or are told by it, where
// they stand behind it.
func (f *finder) pastParties(u *unit, c *cue) int {
	switch {
	case c.inverted:
		at := c.who.Last
		if f.Is(at, ",") && f.finite(at+1) && !f.clausal(text.Range{First: f.floor, Last: c.start}) {
			return at // "The ship, said its captain, lost power"
		}
		return f.pastAside(at, u.Last)
	case c.frame == lexicon.TakesHearer && !c.passive:
		at := f.pastDescribed(f.pastName(f.addressee(c.Last, u.Last)), u.Last)
		if f.finite(at) && !f.Has(at, lexicon.QuoteContracted) || f.Is(at, "may") {
			return f.subjectIn(c.Last, at) // it is the subject of the clause: "warn the vaccine may not arrive"
		}
		return at
	}
	return c.Last
}

// content finds what a cue reports, from token at on, behind the cue or before it.
func (f *finder) content(u *unit, k, at int) {
	c := &f.cues[k]
	at, that := f.pastAdjuncts(u, c, at)
	if !that && f.ofMarked(c, at) {
		f.called(u, k, at+1)
		return
	}
	f.relativised(c, at)
	if that && f.Is(c.Last, ",") {
		f.passesOn(c, text.Range{First: c.Last + 1, Last: at - 2}) // "reported, citing the ministry, that"
	}
	if f.commaBeforeClause(u, c, at) {
		at++
	}
	if j := f.colonBlock(at, u.Last); j > 0 {
		at = j
	}
	if !that && (f.trailing(u, c, at) || f.leads(u, c, at)) {
		f.behind(u, k, at)
		return
	}
	f.arrange(u, k, at, that)
}

// pastAdjuncts returns where the content of a cue can begin behind how, when and by how
// many votes it was said, and whether "that" leads to it.
func (f *finder) pastAdjuncts(u *unit, c *cue, i int) (at int, that bool) {
	at, that = f.adjuncts(i, u.Last)
	if n := f.pastVote(at, u.Last); n > at && c.frame == lexicon.TakesThat && !that {
		if i, ok := f.adjuncts(n, u.Last); ok {
			at, that = i, ok
		}
	}
	if that && f.Is(at-1, "that") && f.answersFor(c) {
		at, that = at-1, false // “…,” he wrote in a report that runs to 90 pages
	}
	return at, that
}

// commaBeforeClause reports whether a stray comma stands at token at between the frame that
// opens a sentence and its clause: "The minister said, the talks would go on".
func (f *finder) commaBeforeClause(u *unit, c *cue, at int) bool {
	if !f.Is(at, ",") || at != c.Last || c.start != u.First {
		return false
	}
	if c.frame != lexicon.TakesClause || c.form == lexicon.FormGerund {
		return false
	}
	return f.pronoun(at+1) || f.article(at+1)
}

// arrange tells by what stands at token at whether the content is before or behind a frame.
func (f *finder) arrange(u *unit, k, at int, that bool) {
	c := &f.cues[k]
	left := text.Range{First: f.floor, Last: c.start}
	over := !that && f.ends(at, u.Last)
	switch {
	case c.frame == lexicon.TakesThing:
		f.called(u, k, at)
	case f.Is(c.start-1, "as") && c.start-1 == u.First && f.Is(at, ","): // "As she puts it, …"
		f.before(u, k, at, that)
	case over && f.brokenOff(c):
		f.behind(u, k, at)
	case !that && f.saysWhen(u, c, at):
		f.behind(u, k, u.Last)
	case over && !(f.Is(at, ",") && f.blockAt(at+1) >= 0 && !f.markedIn(left)):
		f.behind(u, k, at)
	case f.goesOnMarked(c, f.trim(left), at):
		f.behind(u, k, at)
	case f.Is(at, ":") && at+1 >= u.Last:
		f.await(u, k)
	default:
		n := len(f.drafts)
		f.before(u, k, at, that)
		if added := len(f.drafts) > n; !added && !that && f.blockBefore(c) {
			f.behind(u, k, c.Last) // “Is this real?” she recalled telling her sister.
		}
	}
}

// saysWhen reports whether what stands at token at behind a cue only tells when or why it was
// said, as its content stands before it: "It was on the ground for 24 miles, the service said
// Sunday after teams walked its path".
func (f *finder) saysWhen(u *unit, c *cue, at int) bool {
	comma := c.start - 1
	if !f.IsIn(at, "after before since following") || !f.Is(comma, ",") || comma <= u.First {
		return false
	}
	before := text.Range{First: max(u.First, f.floor), Last: comma}
	return f.clausal(before) && f.SeekAny(text.Range{First: at, Last: u.Last}, ",") == u.Last
}

// blockBefore reports whether nothing but marked words that are no quote yet stand before
// the frame, in its part of the sentence.
func (f *finder) blockBefore(c *cue) bool {
	b := f.blockAt(c.start - 1)
	return b >= 0 && !f.used[b] && f.blocks[b].First <= f.floor
}

// guilty reports whether a verb says what was pleaded or found in court: "pleaded not
// guilty", "found him guilty".
func (f *finder) guilty(c *cue) bool {
	if !f.IsIn(c.First, "pleaded pleads pleading found finds finding") {
		return false
	}
	i := c.Last
	return f.Is(i, "guilty") || f.Is(i+1, "guilty") || f.Is(i+2, "guilty")
}

// isHow returns the block of “It is a farce,” is how Mr Dunne described it; -1
// when the cue stands in no such clause.
func (f *finder) isHow(c *cue) int {
	how := c.who.First - 1
	if !f.IsIn(how, "how what") || !f.IsIn(how-1, "is was") {
		return -1
	}
	if f.Is(how-2, ",") {
		how--
	}
	return f.blockAt(how - 2)
}

// objectMarked reports whether marked words stand in the object of the cue,
// before another clause or frame; where a frame closes the sentence, it has
// them.
func (f *finder) objectMarked(u *unit, k int) bool {
	for j := k + 1; j < len(f.cues) && f.cues[j].First < f.cues[k].Last+contentBudget; j++ {
		if c := &f.cues[j]; !c.joined && !c.relative && f.Is(c.start-1, ",") && f.ends(max(c.Last, c.who.Last), u.Last) {
			return false
		}
	}
	for n := f.cues[k].Last; n < u.Last && n < f.cues[k].Last+14; n++ {
		if f.blockAt(n) >= 0 {
			return true
		}
		if f.stops(n) || f.conjunction(n) || k+1 < len(f.cues) && n >= f.cues[k+1].First {
			return false
		}
	}
	return false
}

// asMarked reports whether the cue says as what it takes its object, in marks:
// "hailed the order as “historic”".
func (f *finder) asMarked(u *unit, k int) bool {
	c := &f.cues[k]
	if c.source || c.frame == lexicon.TakesQuestion || c.inverted {
		return false
	}
	for i := c.Last; i < u.Last && i < c.Last+16 && f.free(i) && !f.stops(i); i++ {
		if c.clausal() && c.frame != lexicon.TakesThat && i > c.Last && f.finite(i) {
			return false // "said it was treating the fire as “suspicious”"
		}
		if f.Is(i, "as") {
			for n := i + 1; n < i+4; n++ {
				if f.blockAt(n) >= 0 {
					return true
				}
			}
			return false
		}
		if f.conjunction(i) && !f.Is(i+1, "as") || i > c.Last && f.cueOf(i).Form != 0 && f.finite(i) {
			return false
		}
	}
	return false
}

// ofMarked reports whether what is told or warned of in marks follows at token at: "told MPs
// of a “culture of fear”", "warned on Friday of a “winter of discontent”".
func (f *finder) ofMarked(c *cue, at int) bool {
	if at == c.Last || c.frame != lexicon.TakesHearer && !f.IsIn(c.First, "wrote writes complained complains") {
		return false
	}
	if !f.IsIn(at, "of against about") || f.number(at+1) {
		return false
	}
	for n := at + 1; n < at+7 && !f.finite(n); n++ {
		if f.blockAt(n) >= 0 {
			return true
		}
		if f.stops(n) || f.conjunction(n) {
			break
		}
	}
	return false
}

// colonBlock returns the colon before marked words that a short phrase at i
// leads to: "replied two days later with one word: ‘Later.’"; -1 when none.
func (f *finder) colonBlock(i, last int) int {
	for n := i; n < last && n < i+14 && f.free(n); n++ {
		if f.Is(n, ":") {
			if f.blockAt(n+1) >= 0 {
				return n
			}
			return -1
		}
		if f.stops(n) || f.finite(n) {
			return -1
		}
	}
	return -1
}
