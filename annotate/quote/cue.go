package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// cue is a reporting verb or phrase in a unit, and the clause that it stands in.
type cue struct {
	text.Range
	frame    lexicon.CueFrame
	class    lexicon.CueStance
	form     lexicon.CueForm
	source   bool       // "according to": a noun phrase follows
	passive  bool       // "was told by": the agent follows
	who      text.Range // the subject, empty when it has none of its own
	start    int        // first token of the clause: subject or cue
	inverted bool       // the subject follows the cue
	via      text.Range // who relays it
	within   bool       // it stands inside a relative clause: "which, he says, will close"
	relative bool       // "who said": the subject is what "who" stands for
	written  bool       // it says what stands in a document: "a statement saying"
	until    int        // where its content ends at the latest, or zero
	joined   bool       // it shares the subject of the cue before: "and said", "adding"
}

// findCues lists the cues of a unit that speak: neither negated nor nouns.
func (f *finder) findCues(u *unit) {
	f.cues = f.cues[:0]
	for i := u.First; ; {
		i = f.MayBegin(text.Range{First: i, Last: u.Last}, lexicon.QuoteCue, lexicon.QuoteAccording, lexicon.QuoteOwning)
		if i >= u.Last {
			return
		}
		if b := f.blockAt(i); b >= 0 {
			i = f.blocks[b].Last
			continue
		}
		c, ok := f.cueAt(i, u)
		ok = ok && !f.sourceNoun(&c)
		if ok && f.relay(u, &c) || ok && f.place(u, &c) && f.speaks(&c) && !f.reduced(&c) {
			f.cues = append(f.cues, c)
			i = c.Last
			continue
		}
		i++
	}
}

// sourceNoun reports whether a cue is a noun of the source before it: "according to
// government estimates".
func (f *finder) sourceNoun(c *cue) bool {
	n := len(f.cues)
	return n > 0 && f.cues[n-1].source && c.First < f.cues[n-1].who.Last && f.nounLike(c)
}

// speaks reports whether the subject can say something: pictures, marked words on
// signs and what is only supposed cannot, nor can the outlet's own "I".
func (f *finder) speaks(c *cue) bool {
	r := c.who
	if r.Len() == 0 {
		return true
	}
	if f.IsIn(r.First, "not nobody neither none") || f.IsIn(r.First-1, "if unless whether not") || r.Len() == 1 && f.IsIn(r.First, "i we you") && !c.inverted && f.free(r.First) && f.blockAt(c.start-1) < 0 {
		return false
	}
	if !c.source && c.via.Len() == 0 && f.preposition(r.First) {
		return false
	}
	if f.number(r.First) && f.Has(r.First+1, lexicon.UnitTime) {
		return false // "two years ahead of the schedule agreed"
	}
	if f.polled(r) || c.class == lexicon.StanceDenying && f.ofVersion(r) {
		return false
	}
	head := f.head(r)
	if (f.number(r.First) || f.Has(r.First, lexicon.OrdinalWord)) && c.form == lexicon.FormPast && f.IsIn(c.First, "confirmed reported recorded feared") && !f.HasAny(head, lexicon.NameRole, lexicon.NameRoles) && !f.Is(c.Last, "that") {
		return false // "fourth death confirmed"
	}
	if f.Has(head, lexicon.QuotePlacard) && (f.IsIn(c.First, "read reads reading") || f.blockAt(c.Last) >= 0 || f.blockAt(c.start-1) >= 0) {
		return false
	}
	return !f.Has(head, lexicon.QuotePictures)
}

// relay reads "Reuters quoted Ann Lee as saying" and "Ann Lee was quoted as
// saying by Reuters": one speaks, the other passes it on.
func (f *finder) relay(u *unit, c *cue) bool {
	if !f.IsIn(c.First, "quoted cited quotes") {
		return false
	}
	passive := f.beBefore(c.First)
	end := f.beforeVerb(u, c.First)
	if f.IsIn(end-1, "which who") && f.Is(end-2, ",") {
		end -= 2
	}
	who := f.phraseLeft(u, end)
	if passive && f.Is(end-1, ",") && f.aside(u, c, end-1) {
		who = c.who // "His aide, Ann Lee, was quoted as saying"
	}
	if who.Len() == 0 {
		return false
	}
	if !passive {
		c.via = who
		who = f.phraseRight(c.Last, u.Last, false)
	}
	as := c.Last
	if !passive {
		as = who.Last
	} else if f.Is(as, "by") {
		c.via = f.phraseRight(as+1, u.Last, false)
		as = max(as, c.via.Last)
	}
	if who.Len() == 0 || !f.Is(as, "as") || !f.IsIn(as+1, "saying telling writing") {
		return false
	}
	c.who, c.start = who, f.clauseStart(u, who.First)
	if c.via.Len() > 0 && !passive {
		c.start = f.clauseStart(u, c.via.First)
	}
	c.Range, c.frame, c.form = text.Range{First: as + 1, Last: as + 2}, lexicon.TakesClause, lexicon.FormPast
	if f.Is(c.Last, "by") {
		c.via = f.phraseRight(c.Last+1, u.Last, false)
		c.Last = max(c.Last, c.via.Last)
	}
	return true
}

// head returns the last token of the noun phrase before what modifies it.
func (f *finder) head(r text.Range) int {
	for i := r.First + 1; i < r.Last; i++ {
		if f.preposition(i) || f.IsAny(i, "of", "for", "who", "which", "that") && !f.initials(i) || f.Has(i, lexicon.ClaimParticiple) && f.preposition(i+1) || f.Ends(i, "ed") && !f.Flag(i, text.Upper) && f.preposition(i+1) {
			return i - 1
		}
	}
	return r.Last - 1
}

// cueAt reads the cue at token i.
func (f *finder) cueAt(i int, u *unit) (cue, bool) {
	if n, _ := f.Match(i, lexicon.QuoteAccording); n > 1 || n == 1 && i == u.First {
		return cue{Range: text.Range{First: i, Last: i + n}, frame: lexicon.TakesClause, class: lexicon.StanceNeutral, form: lexicon.FormPast, source: true}, true
	}
	if c, ok := f.account(i, u.Last); ok {
		return c, true
	}
	n, id := f.Match(i, lexicon.QuoteCue)
	if n == 0 || i+n > u.Last {
		return cue{}, false
	}
	v := lexicon.CueOf(lexicon.Value(id, lexicon.QuoteCue))
	c := cue{Range: text.Range{First: i, Last: i + n}, frame: v.Frame, class: v.Stance, form: v.Form}
	if f.IsIn(i, "quoted cited quotes") && c.form != lexicon.FormGerund {
		return c, true
	}
	if f.Is(i, "writing") && c.Len() == 1 && f.preposition(i+1) && !f.blockWithin(i+1, 7) {
		return c, false // "Ann Lee, writing in the Review, calls it"
	}
	if f.IsIn(i, "held hold holds") && !f.Is(f.pastVote(i+1, u.Last), "that") && !f.ruling(i, u) {
		return c, false // "the examination held on Sunday"
	}
	if f.IsIn(i, "went goes gone") && c.Len() == 2 && (f.preposition(i+2) || f.Is(i+2, "for")) && !f.Is(i+2, "to") {
		return c, false // "went on for seven months"
	}
	if c.frame == lexicon.TakesQuestion && f.Is(i+n, "for") && !f.blockWithin(i+n, 6) {
		return c, false // "have asked for it"
	}
	if c.form == lexicon.FormBase && f.singularBefore(i) {
		return c, false // "a police report released on Monday"
	}
	if f.Is(i-1, ",") && (f.Is(i, "estimated") && f.IsIn(i+1, "to at") || f.Is(i, "agreed") && f.settles(u, i)) {
		return c, false // "drugs, estimated to be worth $5m", "the striker, who is 24, agreed personal terms"
	}
	if f.Is(i, "briefed") && f.IsIn(i+1, "on about") || f.Is(i, "known") && f.Is(i+1, "as") || f.IsIn(i, "continues continued") && f.Is(i+1, "to") && f.cueOf(i+2).Form == 0 {
		return c, false // "also known as", "the “dodgy” bridge continues to divide"
	}
	if f.takes(i) || f.scores(i) || f.styledZone(u.zone) && f.Is(i, "sees") && f.Is(i-1, ",") || f.IsIn(i, "state states") && (f.Has(i-1, lexicon.NumberWord) || f.Flag(i, text.Upper)) && !f.Is(i+1, "that") {
		return c, false
	}
	if f.Is(i-1, "-") && !f.Flag(i, text.SpaceBefore) || f.Is(i+n, "by") && f.pastVote(i+n, u.Last) == i+n && !f.byMedium(i+n) && c.form != lexicon.FormGerund && !f.beBefore(i) && !f.byAgent(&c) {
		return c, false
	}
	if c.frame == lexicon.TakesHearer && c.form == lexicon.FormPast && f.Is(i+n, "to") {
		return c, false // "residents told to leave", "were handed shovels and told to hurry"
	}
	if f.styledZone(u.zone) && c.form == lexicon.FormPast && f.Is(i, "told") && f.Has(i-1, lexicon.QuoteCourt) {
		c.passive = true // "Jury told nurse left ward": it hears
		return c, i+1 >= u.Last || f.Kind(i+1) != text.Punct && !f.Is(i+1, "of")
	}
	if c.frame == lexicon.TakesThing && (c.form == lexicon.FormBase || c.form == lexicon.FormPresent) && f.whatBefore(i) {
		return c, false
	}
	if f.Flag(i, text.Upper) && i > u.First && !f.styledZone(u.zone) && c.form != lexicon.FormGerund {
		return c, false
	}
	return c, f.verbal(&c, u)
}

// settles reports whether what somebody agreed is an object with no verb, "agreed personal
// terms", and no clause, "agreed more beds were needed", nor words in marks before it.
func (f *finder) settles(u *unit, i int) bool {
	return f.Kind(i+1) == text.Word && !f.Is(i+1, "and") && !f.determiner(i+1) && !f.Flag(i+1, text.Upper) &&
		!f.markedIn(text.Range{First: max(u.First, i-budget), Last: i}) && !f.bareClause(text.Range{First: i + 1, Last: u.Last}, false)
}

// singularBefore reports whether what stands before token i is one of something, which
// agrees with no verb in the plural: "a police", not "a few police".
func (f *finder) singularBefore(i int) bool {
	a := i - 2
	if !f.IsIn(a, "a an") {
		if a--; !f.IsIn(a, "a an") || !f.free(i-2) || f.number(i-2) || f.functional(i-2) && !f.Has(i-2, lexicon.QuoteModifier) {
			return false
		}
	}
	return !f.number(i-1) && !f.IsIn(i-1, "few couple lot majority minority handful") && !f.preposition(a-1) && !f.IsIn(a-1, "of for")
}

// byMedium reports whether the "by" at i leads to how words came and not to who said
// them: "by e-mail", "by satellite phone".
func (f *finder) byMedium(i int) bool {
	if n, _ := f.Match(i+1, lexicon.QuoteMedium); n > 0 {
		return true
	}
	n, _ := f.Match(i+2, lexicon.QuoteMedium)
	return n > 0 && f.Kind(i+1) == text.Word && !f.Flag(i+1, text.Upper) && !f.functional(i+1) && !f.determiner(i+1) && !f.plural(i+1)
}

// ruling reports whether a court's "held" at i leads to a clause: "Judge Ann Lee held at
// Tralee Circuit Court that the message was false".
func (f *finder) ruling(i int, u *unit) bool {
	_, that := f.adjuncts(i+1, u.Last)
	for n := i - 1; that && n >= u.First && n > i-6 && !f.stops(n); n-- {
		if f.Has(n, lexicon.QuoteCourt) || f.IsIn(n, "judge judges justice") {
			return true
		}
	}
	return false
}

// takes reports a "claims" that takes lives, or something for its own: "the cyclone claims
// five lives", "dengue claimed 11 more", "claimed responsibility for a blast".
func (f *finder) takes(i int) bool {
	if !f.IsIn(i, "claims claim claimed claiming") {
		return false
	}
	if f.IsIn(i+1, "responsibility credit victory against worth") {
		return true
	}
	for n := i + 1; n < i+6 && f.free(n); n++ {
		if f.number(n-1) && (f.IsIn(n, "life lives victims") || f.Is(n, "more") && !f.Is(n+1, "than")) {
			return true
		}
	}
	return false
}

// scores reports an "added" of sums and of sport: "added Sh112 billion of paper", "added
// 79 for the fourth wicket", "added a third from the spot".
func (f *finder) scores(i int) bool {
	if !f.IsIn(i, "added adds") {
		return false
	}
	if (f.number(i+1) || f.Has(i+1, lexicon.CurrencySymbol) && f.number(i+2)) && (f.verbless(i+2) || f.growth(i+1)) {
		return true
	}
	if f.number(i+1) && f.IsIn(i+2, "and ,") {
		return true // "added 19 and the Hawks won"
	}
	if f.IsIn(i+1, "a his her their its") {
		i++
	}
	return (f.number(i+1) || f.IsIn(i+1, "second third fourth fifth sixth")) && (f.preposition(i+2) || f.Is(i+2, "for"))
}

func (f *finder) number(i int) bool { return f.Kind(i) == text.Number || f.Has(i, lexicon.NumberWord) }

// beBefore reports whether a form of "be" stands before the verb at i.
func (f *finder) beBefore(i int) bool {
	for n := 1; n < 4; n++ {
		if f.be(i - n) {
			return true
		}
		if !f.adverbial(i - n) {
			return false
		}
	}
	return false
}

// be reports whether the word at i is a form of "be", that of "it’s" included, and no
// name: "Opiyo Were".
func (f *finder) be(i int) bool {
	return f.Has(i, lexicon.QuoteBe) && !f.Flag(i, text.Upper) || f.Kind(i) == text.Clitic && f.Is(i-1, "it")
}

// whatBefore reports whether "what" opens the clause of the verb at i: what
// people call a thing is its name, not a quote.
func (f *finder) whatBefore(i int) bool {
	for n := 1; n < 6; n++ {
		if f.Is(i-n, "what") {
			return true
		}
		if f.stops(i - n) {
			return false
		}
	}
	return false
}
