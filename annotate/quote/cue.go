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
		if ok {
			ok = f.attach(u, &c)
		}
		if ok {
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
	switch {
	case r.Len() == 0:
		return true
	case f.IsIn(r.First, "not nobody neither none"): // "Nobody said so"
		return false
	case f.IsIn(r.First-1, "if unless whether not"): // "unless the board agrees"
		return false
	case f.outletSpeaks(c):
		return false
	case !c.source && c.via.Len() == 0 && f.preposition(r.First):
		return false
	case f.number(r.First) && f.Has(r.First+1, lexicon.UnitTime): // "two years ahead of the schedule agreed"
		return false
	case f.polled(r):
		return false
	case c.class == lexicon.StanceDenying && f.ofVersion(r):
		return false
	}
	head := f.head(r)
	return !f.countConfirmed(c, head) && !f.onSign(c, head) && !f.Has(head, lexicon.QuotePictures)
}

// outletSpeaks reports whether the subject is the outlet's own "I" or "we", or its reader:
// no marked words stand before it, as in “It works,” I said.
func (f *finder) outletSpeaks(c *cue) bool {
	r := c.who
	if r.Len() != 1 || !f.IsIn(r.First, "i we you") {
		return false
	}
	return !c.inverted && f.free(r.First) && f.blockAt(c.start-1) < 0
}

// countConfirmed reports whether the verb is a participle that says how many of something there
// were: "fourth death confirmed", and not "two officials confirmed".
func (f *finder) countConfirmed(c *cue, head int) bool {
	first := c.who.First
	switch {
	case c.form != lexicon.FormPast, !f.IsIn(c.First, "confirmed reported recorded feared"):
		return false
	case !f.number(first) && !f.Has(first, lexicon.OrdinalWord):
		return false
	case f.HasAny(head, lexicon.NameRole, lexicon.NameRoles): // "two officials confirmed"
		return false
	}
	return !f.Is(c.Last, "that")
}

// onSign reports whether the subject is a sign and the verb gives what stands on it:
// "a banner reading …", "a sign warned “Keep out”".
func (f *finder) onSign(c *cue, head int) bool {
	if !f.Has(head, lexicon.QuotePlacard) {
		return false
	}
	return f.IsIn(c.First, "read reads reading") || f.blockAt(c.Last) >= 0 || f.blockAt(c.start-1) >= 0
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
	if passive && f.Is(end-1, ",") {
		if found := f.aside(u, c, end-1); found {
			who = c.who // "His aide, Ann Lee, was quoted as saying"
		}
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
		if f.modifies(i) {
			return i - 1
		}
	}
	return r.Last - 1
}

// modifies reports whether what modifies the noun before it begins at token i.
func (f *finder) modifies(i int) bool {
	switch {
	case f.preposition(i): // "the mayor in his speech"
		return true
	case f.IsAny(i, "of", "for", "who", "which", "that") && !f.initials(i): // "the head of the union", not "the WHO"
		return true
	case !f.preposition(i + 1):
		return false
	case f.Has(i, lexicon.ClaimParticiple):
		return true
	}
	return f.Ends(i, "ed") && !f.Flag(i, text.Upper) // "a union based in Leeds"
}

// cueAt reads the cue at token i.
func (f *finder) cueAt(i int, u *unit) (cue, bool) {
	if n, _ := f.Match(i, lexicon.QuoteAccording); n > 1 || n == 1 && i == u.First {
		return cue{
			Range: text.Range{First: i, Last: i + n}, frame: lexicon.TakesClause,
			class: lexicon.StanceNeutral, form: lexicon.FormPast, source: true,
		}, true
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
	if f.otherSense(u, &c) || f.otherForm(u, &c) {
		return c, false
	}
	if f.juryTold(u, &c) {
		c.passive = true // it hears
		return c, i+1 >= u.Last || f.Kind(i+1) != text.Punct && !f.Is(i+1, "of")
	}
	if f.calledWhat(&c) || f.capital(u, &c) {
		return c, false
	}
	return c, f.verbal(&c, u)
}

// juryTold reports whether "told" in a headline is short for "is told": "Jury told nurse
// left ward".
func (f *finder) juryTold(u *unit, c *cue) bool {
	return f.Is(c.First, "told") && c.form == lexicon.FormPast && f.Has(c.First-1, lexicon.QuoteCourt) && f.styledZone(u.zone)
}

// capital reports whether the verb is written like a name, inside a sentence.
func (f *finder) capital(u *unit, c *cue) bool {
	return f.Flag(c.First, text.Upper) && c.First > u.First && !f.styledZone(u.zone) && c.form != lexicon.FormGerund
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

// attach finds who speaks by a cue, and reports whether somebody does who can.
func (f *finder) attach(u *unit, c *cue) bool {
	if f.sourceNoun(c) {
		return false
	}
	if f.relay(u, c) {
		return true
	}
	return f.place(u, c) && f.speaks(c) && !f.reduced(c)
}
