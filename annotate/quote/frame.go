package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// read finds the quotes of a unit.
func (f *finder) read(u *unit) {
	f.unlabel(u)
	f.floor = u.First
	if u.marked && (f.answered(u) || f.bare(u) && (f.signed(u) || f.headLabel(u) || f.float(u))) {
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
	if c.First < f.floor && !c.source {
		return
	}
	if f.guilty(c) {
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
	if f.nested(u, k) || f.toldOf(k) || f.asks(u, k) {
		return
	}
	if b := f.isHow(c); b >= 0 && !f.used[b] {
		f.add(u, c, Direct, "direct-is-how", f.blocks[b].Range)
		f.floor = c.Last
		return
	}
	at := c.Last
	if c.inverted {
		if at = c.who.Last; !f.Is(at, ",") || !f.finite(at+1) || f.clausal(text.Range{First: f.floor, Last: c.start}) {
			at = f.pastAside(at, u.Last) // and not in "The ship, said its captain, lost power"
		}
	} else if c.frame == lexicon.TakesHearer && !c.passive {
		if at = f.pastDescribed(f.pastName(f.addressee(at, u.Last)), u.Last); f.finite(at) && !f.Has(at, lexicon.QuoteContracted) || f.Is(at, "may") {
			at = f.subjectIn(c.Last, at) // it is the subject of the clause: "warn the vaccine may not arrive"
		}
	}
	if c.inverted && c.start > f.floor {
		f.behind(u, k, at)
		return
	}
	at, that := f.adjuncts(f.charge(c, at, u.Last), u.Last)
	if n := f.pastVote(at, u.Last); n > at && c.frame == lexicon.TakesThat && !that {
		if i, ok := f.adjuncts(n, u.Last); ok {
			at, that = i, ok
		}
	}
	if that && f.Is(at-1, "that") && f.answersFor(c) {
		at, that = at-1, false // “…,” he wrote in a report that runs to 90 pages
	}
	if !that && f.ofMarked(c, at) {
		f.called(u, k, at+1)
		return
	}
	f.relativised(c, at)
	if that && f.Is(c.Last, ",") {
		f.passesOn(c, text.Range{First: c.Last + 1, Last: at - 2}) // "reported, citing the ministry, that"
	}
	if f.Is(at, ",") && at == c.Last && c.frame == lexicon.TakesClause && c.form != lexicon.FormGerund && c.start == u.First && (f.pronoun(at+1) || f.article(at+1)) {
		at++ // "The minister said, the talks would go on"
	}
	if j := f.colonBlock(at, u.Last); j > 0 {
		at = j
	}
	if !that && (f.trailing(u, c, at) || f.leads(u, c, at)) {
		f.behind(u, k, at)
		return
	}
	left := text.Range{First: f.floor, Last: c.start}
	switch {
	case c.frame == lexicon.TakesThing:
		f.called(u, k, at)
	case f.Is(c.start-1, "as") && c.start-1 == u.First && f.Is(at, ","):
		f.before(u, k, at, that)
	case !that && f.ends(at, u.Last) && f.brokenOff(c):
		f.behind(u, k, at)
	case !that && f.ends(at, u.Last) && !(f.Is(at, ",") && f.blockAt(at+1) >= 0 && !f.markedIn(left)), f.goesOnMarked(c, f.trim(left), at):
		f.behind(u, k, at)
	case f.Is(at, ":") && at+1 >= u.Last:
		f.await(u, k)
	default:
		n := len(f.drafts)
		f.before(u, k, at, that)
		if b := f.blockAt(c.start - 1); n == len(f.drafts) && b >= 0 && !f.used[b] && !that && f.blocks[b].First <= f.floor {
			f.behind(u, k, c.Last) // “Is this real?” she recalled telling her sister.
		}
	}
}

// guilty reports whether a verb says what was pleaded or found in court: "pleaded not
// guilty", "found him guilty".
func (f *finder) guilty(c *cue) bool {
	i := c.Last
	return f.IsIn(c.First, "pleaded pleads pleading found finds finding") && (f.Is(i, "guilty") || f.Is(i+1, "guilty") || f.Is(i+2, "guilty"))
}

// nested reports whether the clause of a cue is what the frame that closes its
// sentence reports: "The driver told officers he was lost, police said."
func (f *finder) nested(u *unit, k int) bool {
	if f.cues[k].inverted || f.cues[k].joined && k > 0 || f.cues[k].start > f.floor+1 && !f.cues[k].joined && !f.cues[k].written {
		return false
	}
	for j := len(f.cues) - 1; j > k && j > len(f.cues)-3; j-- {
		c := &f.cues[j]
		if c.source || c.joined || c.relative || c.frame != lexicon.TakesClause && c.frame != lexicon.TakesHearer && !f.documented(c.who) || c.who.Len() == 0 || !f.Is(c.start-1, ",") || c.start > f.cues[k].Last+contentBudget {
			continue
		}
		at, _ := f.adjuncts(max(c.Last, c.who.Last), u.Last)
		for n := 0; n < 8 && f.free(at) && !f.stops(at) && !f.finite(at); n++ {
			at++
		}
		if f.ends(at, u.Last) && !f.tallies(u, c) && (!f.Is(at, ",") || f.Is(at+1, "and") && f.cues[k].start == u.First && f.clausal(text.Range{First: at + 2, Last: u.Last})) {
			return !f.leadsTo(f.cues[k].Last, c.start)
		}
	}
	return false
}

// tallies reports a frame of a headline that leads to nothing but a number of its own,
// beside that of another: "Union says 40 hurt, police say six".
func (f *finder) tallies(u *unit, c *cue) bool {
	return f.styledZone(u.zone) && !c.inverted && (f.number(c.Last) || f.Is(c.Last, "none")) && f.ends(c.Last+1, u.Last)
}

// leadsTo reports whether the words between two tokens are marked whole sentences,
// which whoever says them has said, or a semicolon cuts them off from the second:
// "Police said two men fled; one was caught, prosecutors said."
func (f *finder) leadsTo(i, end int) bool {
	for ; i < end; i++ {
		if f.Is(i, ";") && f.free(i) {
			return true
		}
		if b := f.blockAt(i); b >= 0 {
			return f.terminal(b) || f.Is(f.inner(&f.blocks[b]).Last-1, ",")
		}
	}
	return false
}

// brokenOff reports whether a clause breaks off at its verb before the frame: "It
// was, he recalls, “…”".
func (f *finder) brokenOff(c *cue) bool {
	i := c.start - 2
	return f.Is(c.start-1, ",") && i > f.floor && f.free(i) && f.Has(i, lexicon.QuoteAux)
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

// relativised notes that a frame stands inside a relative clause, whose verb
// follows the cue: "which the council says will close", "the man police say was
// driving".
func (f *finder) relativised(c *cue, at int) {
	if c.inverted || c.who.Len() == 0 {
		return
	}
	if which := c.start - 1; f.IsIn(which, "which who whom") && f.Is(which-1, ",") && !c.relative && c.frame == lexicon.TakesClause && f.beginsPhrase(at) {
		c.within = true // "The letter, which Lund says he wrote in May, was found"
	}
	if f.IsIn(c.start-1, "which who that whom") && (f.finite(at) || f.Ends(at, "s") && f.verbLike(at, at+2)) {
		c.within = true
		return
	}
	if f.Is(c.start, "in") && f.IsIn(c.start+1, "a an") && c.who.First-c.start < 5 && f.Ends(at, "s") && f.verbLike(at, at+2) {
		c.within = true // "In a move the union says undermines trust, nine posts were cut"
		return
	}
	if !f.finite(at) {
		return
	}
	if m := f.set.At(c.who.Last - 1); m != nil && f.person(m.Entity) && f.IsIn(c.who.First, "a an") && m.Tokens.First > c.who.First+1 {
		c.who.First, c.within = m.Tokens.First, true // "a move Superintendent Ann Lee said would save"
		if m.Title.Len() > 0 {
			c.who.First = m.Title.First
		}
		return
	}
	last := c.who.Last - 1
	if !f.Has(last, lexicon.NameRoles) {
		return
	}
	if c.who.Len() > 2 && f.determiner(c.who.First) {
		c.who.First, c.within = last, true
	}
	c.within = c.within || c.who.Len() < 3 && f.IsIn(c.who.First-2, "a an") // "a step traders said had come too late"
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

// trailing reports whether the frame closes its sentence: content stands
// before it, and behind it only when and where it was said.
func (f *finder) trailing(u *unit, c *cue, at int) bool {
	adding := f.addsThat(at)
	if c.frame == lexicon.TakesThing || c.start <= f.floor || !f.preposition(at) && !f.IsIn(at, "when while as of") && !f.depicts(c, at) && !adding || f.blockAt(c.start-1) < 0 && !f.Is(c.start-1, ",") {
		return false
	}
	if left := (text.Range{First: f.floor, Last: c.start}); f.blockAt(c.start-1) < 0 && !f.clausal(left) && !f.bodied(f.trim(left)) {
		return false
	}
	if f.IsIn(at, "when while as") || f.depicts(c, at) || adding {
		return true
	}
	if b := f.blockAt(c.start - 1); b >= 0 && f.Is(f.inner(&f.blocks[b]).Last-1, ",") && f.preposition(c.Last) {
		return true
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

// answersFor reports whether marked words alone, closed by a comma, stand before the
// frame: what follows it is no content.
func (f *finder) answersFor(c *cue) bool {
	b := f.blockAt(c.start - 1)
	return b >= 0 && f.Is(f.inner(&f.blocks[b]).Last-1, ",") && len(f.onlyBlocks(text.Range{First: f.floor, Last: c.start})) > 0
}

// ends reports whether the frame is over at token i.
func (f *finder) ends(i, last int) bool {
	return i >= last || f.free(i) && !f.Is(i, ":") && (f.stops(i) || f.Is(i, ".") && i+1 >= last)
}
