package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// budget is how many tokens a clause is searched for its subject.
const budget = 40

// place finds the subject of the cue and where its clause begins. It reports
// false for a cue that can have no speaker.
func (f *finder) place(u *unit, c *cue) bool {
	switch {
	case c.source:
		return f.sourceBehind(u, c)
	case c.passive:
		return f.agent(u, c)
	}
	end := f.beforeWhile(u, f.beforeDash(u, f.beforeParen(f.beforeVerb(u, c.First))))
	b := f.blockAt(end - 1)
	if b >= 0 && f.closesAside(u, b) {
		if f.aside(u, c, end-1) {
			return c.form != lexicon.FormBase
		}
	}
	c.start = c.First
	switch {
	case b >= 0 && f.titledEnd(b):
		c.who = text.Range{First: f.phraseLeft(u, f.blocks[b].First).First, Last: end}
		c.start = f.clauseStart(u, c.who.First)
		return true // "Officials in the “war room” said"
	case end > u.First && b < 0:
		return f.placeBehind(u, c, end)
	case c.form == lexicon.FormGerund:
		return f.join(c)
	}
	return f.follows(u, c)
}

// sourceBehind places "according to", whose source stands behind it, or before it: "a
// report, according to which".
func (f *finder) sourceBehind(u *unit, c *cue) bool {
	c.start = c.First
	if f.IsIn(c.Last, "which whom") && f.Is(c.First-1, ",") {
		c.who, c.relative = f.nounPhrase(c.First-1), true
		c.Last++
	}
	if c.who.Len() == 0 {
		c.who = f.phraseRight(c.Last, u.Last, true)
	}
	return c.who.Len() > 0
}

// placeBehind places a verb before which something unmarked ends, at token end.
func (f *finder) placeBehind(u *unit, c *cue, end int) bool {
	if i := f.heard(u, c); i >= 0 {
		return f.left(u, c, i)
	}
	if r := f.antecedent(u, end); c.form != lexicon.FormGerund && r.Len() > 0 {
		if c.form != lexicon.FormBase || f.ofSeveral(r) {
			c.who, c.start = r, f.clauseStart(u, r.First)
			return true
		}
	}
	if q := f.pastDate(u, end); q > 0 {
		if f.aside(u, c, q) {
			return true
		}
		return f.left(u, c, q)
	}
	if c.form == lexicon.FormGerund {
		return f.gerund(u, c, end)
	}
	switch p := end - 1; {
	case f.Is(p, ","):
		return f.placeComma(u, c, p)
	case f.IsIn(p, "and but or"):
		return f.join(c)
	case f.IsIn(p, "who which that") && !f.initials(p):
		return f.relative(u, c, p)
	case f.stops(p):
		return f.follows(u, c)
	case f.sharesSubject(u, end):
		return f.join(c)
	}
	return f.left(u, c, end)
}

// sharesSubject reports whether a joining word and a phrase of place or time end before token
// end, behind another verb of saying or with a date, so that the verb has no subject of its
// own: "criticised the plan and on Monday said", "denied it but under cross-examination
// conceded".
func (f *finder) sharesSubject(u *unit, end int) bool {
	if len(f.cues) == 0 && f.undated(text.Range{First: max(u.First, end-4), Last: end}).Last == end {
		return false
	}
	return f.pastPhrase(end-1, u.First) < end-1
}

// placeComma places a verb behind the comma p: an aside, a frame or marked words end there.
func (f *finder) placeComma(u *unit, c *cue, p int) bool {
	if len(f.cues) > 0 && f.interrupted(u, p) {
		return false
	}
	if f.closedBy(u, c) {
		return f.follows(u, c)
	}
	if f.aside(u, c, p) {
		return c.form != lexicon.FormBase || f.several(c)
	}
	if f.strayComma(u, c, p) {
		return true
	}
	return f.follows(u, c)
}

// gerund places "saying" and its like behind what ends before token end.
func (f *finder) gerund(u *unit, c *cue, end int) bool {
	p := end - 1
	if !f.beBefore(c.First) && !f.Has(c.First-1, lexicon.QuoteBegin) {
		return f.participle(u, c, p)
	}
	if f.Is(p, ",") {
		if f.aside(u, c, p) {
			return true // "his mother, Rahela Begum, kept repeating"
		}
	} else if end < c.First && !f.stops(p) && !f.IsIn(p, "and but or who which that there") {
		return f.left(u, c, end) // "The force is warning that"
	}
	return f.participle(u, c, p)
}

// strayComma finds a name with which the sentence begins, and no more than when, before the
// comma p that should not be there: "Chief Inspector Ann Lee, said: “…”".
func (f *finder) strayComma(u *unit, c *cue, p int) bool {
	who := f.phraseLeft(u, p)
	m := f.mentionBefore(who.Last)
	switch {
	case !f.leadsIn(c) && !f.Has(c.First-1, lexicon.QuoteHave):
		return false
	case c.form == lexicon.FormBase, who.First != u.First:
		return false
	case m == nil || !f.person(m.Entity):
		return false
	case f.preposition(who.First), f.clausal(who):
		return false
	}
	c.who, c.start = who, who.First
	return true
}

// leadsIn reports whether what was said begins right behind the verb: "said: “…”", "said
// that".
func (f *finder) leadsIn(c *cue) bool {
	return f.IsIn(c.Last, ": that") || f.blockAt(c.Last) >= 0
}

// initials reports whether the word at i is a body in capitals and no relative:
// "the WHO said".
func (f *finder) initials(i int) bool {
	return f.Is(i, "who") && f.Flag(i, text.Caps) && f.IsIn(i-1, "the a by")
}

// maxPublished is how many words say at most where and when documents were published.
const maxPublished = 7

// published returns the documents that a participle follows before token end:
// "Results published on Thursday", "a study released last month"; empty when there
// are none.
func (f *finder) published(u *unit, end int) text.Range {
	for i := end - 1; i > u.First && i > end-maxPublished && f.free(i) && !f.stops(i) && !f.conjunction(i); i-- {
		if !f.Ends(i, "ed") || !f.Has(i-1, lexicon.NameDocument) {
			continue
		}
		if f.preposition(i+1) && !f.Is(i+1, "by") || f.Has(i+1, lexicon.QuoteShift) {
			return f.phraseLeft(u, i)
		}
	}
	return text.Range{}
}

// left gives the cue the noun phrase that ends before token end.
func (f *finder) left(u *unit, c *cue, end int) bool {
	if c.who = f.published(u, end); c.who.Len() > 0 && (c.form != lexicon.FormBase || f.plural(f.head(c.who))) {
		c.start = f.clauseStart(u, c.who.First)
		return true
	}
	c.who = f.phraseLeft(u, end)
	if i := c.who.First - 1; i > u.First && f.IsIn(i, "when while as") && f.pronoun(c.who.First) && c.who.Len() > 2 {
		if r := f.phraseLeft(u, i); f.named(r) || f.Has(r.Last-1, lexicon.NameRole) {
			c.who = r // "The whip when he caught the speaker’s eye noted"
		}
	}
	if name := f.inPost(u, c.who); name.Len() > 0 {
		c.who = name
	}
	c.start = f.clauseStart(u, c.who.First)
	if i := c.start - 1; i > u.First && f.Is(i, ",") && f.blockAt(i-1) < 0 && f.named(c.who) {
		if r := f.phraseLeft(u, i); f.blockAt(r.First-1) >= 0 && f.title(r) {
			c.start = r.First // “…,” one resident, Ann Lee said
		}
	}
	return c.who.Len() > 0
}

// inPost returns the name of the person with whom a clause begins, behind a comma of which
// the range only says who that is: "Ann Lee, head of the port - which is shut - said".
func (f *finder) inPost(u *unit, post text.Range) text.Range {
	m := f.mentionBefore(post.First - 1)
	if !f.Is(post.First-1, ",") || m == nil || !f.person(m.Entity) {
		return text.Range{}
	}
	if f.determiner(post.First) || f.named(post) || !f.Has(f.head(post), lexicon.NameRole) {
		return text.Range{}
	}
	name := m.Tokens
	if m.Title.Len() > 0 {
		name.First = m.Title.First
	}
	if name.First > u.First && !f.Is(name.First-1, ",") {
		return text.Range{}
	}
	return name
}

// follows finds a subject behind the cue: “…,” said Smith.
func (f *finder) follows(u *unit, c *cue) bool {
	if c.form == lexicon.FormGerund {
		return false
	}
	if f.supposes(c) && f.blockAt(c.First-1) < 0 && f.blockAt(c.First-2) < 0 {
		return false // "had, on average, expected a loss"
	}
	if f.stated(u, c) {
		return f.join(c)
	}
	if c.frame == lexicon.TakesThat && f.Is(c.Last, "it") {
		return false // "That is not how Ann Lee, the mayor, remembers it"
	}
	c.inverted = true
	c.who = f.phraseRight(c.Last, u.Last, false)
	if f.Ends(c.Last, "ing") && !f.Flag(c.Last, text.Upper) && !f.named(c.who) {
		return false // "boy, 4, found wandering"
	}
	if c.frame == lexicon.TakesHearer && f.Kind(c.who.First) == text.Number {
		return false // "Marsh, 58, told 214 investors"
	}
	if f.objectBehind(c) {
		return false
	}
	if c.who.Len() == 0 || c.form != lexicon.FormBase {
		return c.who.Len() > 0
	}
	first := c.who.First
	return !f.pronoun(first) && (f.plural(f.head(c.who)) || f.counted(first))
}

// objectBehind reports whether what stands behind a verb is what somebody noted, and not who:
// "recorded a fifth of all murders", "noted the surface as “fair”".
func (f *finder) objectBehind(c *cue) bool {
	if c.who.Len() == 0 || !f.article(c.who.First) {
		return false
	}
	head := f.head(c.who)
	if f.Has(head, lexicon.FractionWord) {
		return true
	}
	return f.Is(c.who.Last, "as") && !f.voice(head, true) && !f.voice(head, false)
}

// several reports whether a bare verb can go with a subject before an aside, or with
// whom the subject names in it: "The club, third in May, say", "Its agents, Cole, say".
func (f *finder) several(c *cue) bool {
	head := f.head(c.who)
	if f.plural(head) || f.collective(c, head) {
		return true
	}
	return c.start+1 < c.who.First && f.plural(f.head(text.Range{First: c.start, Last: c.who.First - 1}))
}

// closedBy reports whether the frame that ends a sentence names a person behind its verb
// and no more: ", said Ann Lee, who runs it", not ", said Ann Lee had left".
func (f *finder) closedBy(u *unit, c *cue) bool {
	who := f.phraseRight(c.Last, u.Last, false)
	switch {
	case c.frame != lexicon.TakesClause, c.form == lexicon.FormGerund, who.Len() == 0:
		return false
	case !f.named(who) && !f.Has(who.Last-1, lexicon.NameRole):
		return false
	case f.pressed(u, c.First-1):
		return false
	}
	end := who.Last
	for end < u.Last && end < who.Last+budget && f.free(end) && !f.stops(end) {
		end++
	}
	if who.Last < end && !f.preposition(who.Last) && !f.Is(who.Last, "of") {
		return false
	}
	if r := (text.Range{First: who.First, Last: end}); f.clausal(r) || f.present(r) {
		return false
	}
	for n := end + 1; n < u.Last && n < end+budget; n++ {
		if f.Is(n, ",") && (f.finite(n+1) || f.verbLike(n+1, u.Last)) {
			return false
		}
	}
	return true
}

// pressed reports nothing before a comma but somebody and what was asked of him, who then
// answers: "The minister, pressed on who had signed the papers, said".
func (f *finder) pressed(u *unit, comma int) bool {
	seg := f.segments(u, comma)
	return len(seg) == 2 && f.IsIn(seg[1].First, "asked pressed questioned quizzed challenged") && !f.clausal(seg[0])
}

// join gives the cue the subject of the cue before it.
func (f *finder) join(c *cue) bool {
	c.joined = true
	return true
}

// participle places "saying", "adding": its subject is that of the cue before,
// or of the sentence.
func (f *finder) participle(u *unit, c *cue, p int) bool {
	if f.Is(p, "and") && f.Is(p-1, ",") {
		p--
	}
	c.start = c.First
	if with := f.with(u, p); with >= 0 {
		c.who, c.start = text.Range{First: with + 1, Last: p + 1}, with
		return true
	}
	c.joined = true
	if f.Has(p, lexicon.NameRole) && f.blockWithin(c.Last, 4) {
		c.who, c.joined = f.object(f.phraseLeft(u, p+1)), false
		if c.start = c.who.First; f.Is(c.Last, "of") {
			c.frame = lexicon.TakesThing
		}
		return c.who.Len() > 0 // "and a federal mediator warning of “permanent damage”"
	}
	if !f.stops(p) && (f.issuing(u, c, p) || f.writing(u, c, p)) {
		c.joined = false
		return true
	}
	return f.stops(p) || f.IsIn(p, "while and before after by without when in") || f.addsThat(c.First)
}

// addsThat reports whether "adding that" at token i leads to a clause: not "was adding
// that land", "denied adding that line".
func (f *finder) addsThat(i int) bool {
	if !f.Is(i, "adding") || !f.Is(i+1, "that") || f.beBefore(i) || f.IsIn(i-1, "kept denied denies") {
		return false
	}
	return f.Is(i+2, ",") || f.determiner(i+2) || f.pronoun(i+2) || f.conjunction(i+2) || f.verbAhead(i+2, f.Len())
}

// with returns the "with" that gives a participle a subject of its own, "with a
// spokesman saying"; -1 when there is none before token p.
func (f *finder) with(u *unit, p int) int {
	for i := p; i > u.First && i > p-10 && f.free(i) && !f.stops(i); i-- {
		if f.Is(i, "despite") && i < p {
			return i
		}
		if f.Is(i, "with") {
			if i == p || !f.stops(i-1) && f.blockAt(i-1) < 0 {
				return -1
			}
			return i
		}
	}
	return -1
}

// nounPhrase returns the noun phrase with an article that ends before token end.
func (f *finder) nounPhrase(end int) text.Range {
	for n := end - 2; n > end-9 && f.free(n) && !f.stops(n); n-- {
		if f.article(n) {
			return text.Range{First: n, Last: end}
		}
	}
	return text.Range{First: end - 1, Last: end}
}

// object returns the noun phrase at the end of what may be a clause: "a report"
// of "ignored a report".
func (f *finder) object(r text.Range) text.Range {
	for i := r.Last - 1; i > r.First; i-- {
		if !f.determiner(i) || f.Kind(i-1) != text.Word || f.determiner(i-1) {
			continue
		}
		if !f.preposition(i-1) && !f.IsIn(i-1, "of for by and or all both not") {
			r.First = i
			break
		}
	}
	return r
}
