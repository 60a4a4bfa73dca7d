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
	if c.source {
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
	if c.passive {
		return f.agent(u, c)
	}
	end := f.beforeWhile(u, f.beforeDash(u, f.beforeParen(f.beforeVerb(u, c.First))))
	if b := f.blockAt(end - 1); b >= 0 && f.closesAside(u, b) && f.aside(u, c, end-1) {
		return c.form != lexicon.FormBase
	}
	c.start = c.First
	if b := f.blockAt(end - 1); b >= 0 && f.titledEnd(b) {
		c.who = text.Range{First: f.phraseLeft(u, f.blocks[b].First).First, Last: end}
		c.start = f.clauseStart(u, c.who.First)
		return true // "Officials in the “war room” said"
	}
	if end <= u.First || f.blockAt(end-1) >= 0 {
		return f.follows(u, c) || c.form == lexicon.FormGerund && f.join(c)
	}
	if i := f.heard(u, c); i >= 0 {
		return f.left(u, c, i)
	}
	if r := f.antecedent(u, end); c.form != lexicon.FormGerund && r.Len() > 0 && (c.form != lexicon.FormBase || f.ofSeveral(r)) {
		c.who, c.start = r, f.clauseStart(u, r.First)
		return true
	}
	p := end - 1
	if q := f.pastDate(u, end); q > 0 {
		return f.aside(u, c, q) || f.left(u, c, q)
	}
	if c.form == lexicon.FormGerund && end < c.First && (f.beBefore(c.First) || f.Has(c.First-1, lexicon.QuoteBegin)) && !f.stops(p) && !f.IsIn(p, "and but or who which that there") {
		return f.left(u, c, end) // "The force is warning that"
	}
	switch {
	case c.form == lexicon.FormGerund && f.Is(p, ",") && (f.beBefore(c.First) || f.Has(c.First-1, lexicon.QuoteBegin)) && f.aside(u, c, p):
		return true // "his mother, Rahela Begum, kept repeating"
	case c.form == lexicon.FormGerund:
		return f.participle(u, c, p)
	case f.Is(p, ",") && len(f.cues) > 0 && f.interrupted(u, p):
		return false
	case f.Is(p, ",") && f.closedBy(u, c):
		return f.follows(u, c)
	case f.Is(p, ","):
		if f.aside(u, c, p) {
			return c.form != lexicon.FormBase || f.several(c)
		}
		return f.strayComma(u, c, p) || f.follows(u, c)
	case f.IsIn(p, "and but or"):
		return f.join(c)
	case f.IsIn(p, "who which that") && !f.initials(p):
		return f.relative(u, c, p)
	case f.stops(p):
		return f.follows(u, c)
	case (len(f.cues) > 0 || f.undated(text.Range{First: max(u.First, end-4), Last: end}).Last < end) && f.pastPhrase(p, u.First) < p:
		return f.join(c)
	}
	return f.left(u, c, end)
}

// strayComma finds a name with which the sentence begins, and no more than when, before the
// comma p that should not be there: "Chief Inspector Ann Lee, said: “…”".
func (f *finder) strayComma(u *unit, c *cue, p int) bool {
	who := f.phraseLeft(u, p)
	m := f.set.At(who.Last - 1)
	if !f.Is(c.Last, ":") && f.blockAt(c.Last) < 0 && !f.Is(c.Last, "that") && !f.Has(c.First-1, lexicon.QuoteHave) {
		return false
	}
	if c.form == lexicon.FormBase || who.First != u.First || m == nil || m.Tokens.Last != who.Last || !f.person(m.Entity) || f.clausal(who) || f.preposition(who.First) {
		return false
	}
	c.who, c.start = who, who.First
	return true
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
		if f.Ends(i, "ed") && f.Has(i-1, lexicon.NameDocument) && (f.preposition(i+1) && !f.Is(i+1, "by") || f.Has(i+1, lexicon.QuoteShift)) {
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
	m := f.set.At(post.First - 2)
	if !f.Is(post.First-1, ",") || m == nil || m.Tokens.Last != post.First-1 || !f.person(m.Entity) || f.determiner(post.First) || f.named(post) || !f.Has(f.head(post), lexicon.NameRole) {
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

// beforeParen returns the start of the brackets that end before token end, or end:
// "the Teachers' Union (TUC) said".
func (f *finder) beforeParen(end int) int {
	if !f.Is(end-1, ")") {
		return end
	}
	for i := end - 2; i > 0 && i > end-9 && f.free(i); i-- {
		if f.Is(i, "(") {
			return i
		}
	}
	return end
}

// beforeDash returns the first of two dashes round an aside that ends before token
// end, or end: "Mr Pena — who gave no other name — said".
func (f *finder) beforeDash(u *unit, end int) int {
	if !f.dash(end - 1) {
		return end
	}
	for i := end - 2; i > u.First && i > end-budget && f.free(i) && i > f.floor; i-- {
		if f.dash(i) {
			return i
		}
	}
	return end
}

// maxWhile is how many tokens say at most what somebody did while he spoke.
const maxWhile = 16

// beforeWhile returns the start of what somebody did as he spoke that ends before token
// end, or end: "The minister while addressing a rally in Tarn said".
func (f *finder) beforeWhile(u *unit, end int) int {
	for i := end - 1; i > u.First && i > end-maxWhile && f.free(i) && !f.stops(i) && !f.finite(i) && !f.Is(i, "and"); i-- {
		if !f.IsIn(i, "while when after") || !f.Ends(i+1, "ing") {
			continue
		}
		if r := f.phraseLeft(u, i); r.Len() > 0 && !f.clausal(r) && (f.named(r) || f.HasAny(r.Last-1, lexicon.NameRole, lexicon.NameRoles)) {
			return i
		}
		break
	}
	return end
}

// dash reports whether token i is a dash or a hyphen between spaces.
func (f *finder) dash(i int) bool {
	return f.IsIn(i, "— –") || f.Is(i, "-") && f.Flag(i, text.SpaceBefore) && f.Flag(i+1, text.SpaceBefore)
}

// pastDate returns the comma before a date that stands right before the verb,
// "Bayo Adelakun, on Tuesday said"; -1 when there is none.
func (f *finder) pastDate(u *unit, end int) int {
	for i := end - 1; i > u.First && i > end-6 && f.free(i); i-- {
		if f.Is(i, ",") && i < end-1 {
			return i
		}
		if !f.Has(i, lexicon.NameCalendar) && f.Kind(i) != text.Number && !f.Has(i, lexicon.QuoteWhen) {
			break
		}
	}
	return -1
}

// beforeVerb returns the end of what stands before the verb's adverbs and
// auxiliaries.
func (f *finder) beforeVerb(u *unit, i int) int {
	if n := f.purpose(u, i-1); n >= 0 {
		i = n
	}
	coming := u.marked && f.cueOf(i).Form == lexicon.FormBase
	for i > u.First && f.free(i-1) && (f.adverbial(i-1) && !f.pronoun(i-1) && !(i-1 == u.First && f.Is(i-1, "both")) || f.Has(i-1, lexicon.QuoteHave) || f.Kind(i-1) == text.Clitic && f.pronoun(i-2) || f.be(i-1) || f.Has(i-1, lexicon.QuoteBegin) && f.Ends(i, "ing") || f.Is(i-1, "would") && f.IsIn(i, "say only") || f.Is(i-1, "to") && f.Is(i, "have") || f.Is(i, "to") && f.supposed(i-1) || f.IsIn(i-1, "to on went goes") && f.IsIn(i, "to say on add tell put") || f.Is(i, "to") && f.Has(i-1, lexicon.QuoteWont) || coming && (f.future(i-1) || f.future(i) && f.IsIn(i-1, "expected due set"))) {
		i--
	}
	return i
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
	c.inverted = true
	c.who = f.phraseRight(c.Last, u.Last, false)
	if f.Ends(c.Last, "ing") && !f.Flag(c.Last, text.Upper) && !f.named(c.who) {
		return false // "boy, 4, found wandering"
	}
	if c.frame == lexicon.TakesHearer && f.Kind(c.who.First) == text.Number {
		return false // "Marsh, 58, told 214 investors"
	}
	return c.who.Len() > 0 && (c.form != lexicon.FormBase || (f.plural(f.head(c.who)) || f.counted(c.who.First)) && !f.pronoun(c.who.First))
}

// several reports whether a bare verb can go with a subject before an aside, or with
// whom the subject names in it: "The club, third in May, say", "Its agents, Cole, say".
func (f *finder) several(c *cue) bool {
	head := f.head(c.who)
	return f.plural(head) || f.collective(c, head) || c.start+1 < c.who.First && f.plural(f.head(text.Range{First: c.start, Last: c.who.First - 1}))
}

// closedBy reports whether the frame that ends a sentence names a person behind its verb
// and no more: ", said Ann Lee, who runs it", not ", said Ann Lee had left".
func (f *finder) closedBy(u *unit, c *cue) bool {
	who := f.phraseRight(c.Last, u.Last, false)
	if c.frame != lexicon.TakesClause || c.form == lexicon.FormGerund || who.Len() == 0 || !f.named(who) && !f.Has(who.Last-1, lexicon.NameRole) || f.pressed(u, c.First-1) {
		return false
	}
	end := who.Last
	for end < u.Last && end < who.Last+budget && f.free(end) && !f.stops(end) {
		end++
	}
	if r := (text.Range{First: who.First, Last: end}); f.clausal(r) || f.present(r) || who.Last < end && !f.preposition(who.Last) && !f.Is(who.Last, "of") {
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
		if f.determiner(i) && f.Kind(i-1) == text.Word && !f.preposition(i-1) && !f.IsIn(i-1, "of for by and or all both not") && !f.determiner(i-1) {
			r.First = i
			break
		}
	}
	return r
}
