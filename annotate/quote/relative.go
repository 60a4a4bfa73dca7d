package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxRelative is how many words a relative clause between a subject and its verb has
// at most.
const maxRelative = 16

// antecedent returns whom a relative clause without commas describes that ends before
// token end: "residents who spoke to the paper said"; empty when none ends there.
func (f *finder) antecedent(u *unit, end int) text.Range {
	for i := end - 1; i > u.First && i > end-maxRelative && i > f.floor && f.free(i) && !f.stops(i); i-- {
		if f.opensRelative(i, end) {
			return f.phraseLeft(u, i)
		}
		if f.conjunction(i) && !f.preposition(i) && !f.IsIn(i, "as than") && !f.clausal(text.Range{First: i, Last: end}) {
			break // "who defy the whip lose their seats if the party informs"
		}
	}
	return text.Range{}
}

// opensRelative reports whether the word at i opens a relative clause with a verb of its
// own before token end: "who live near the plant", "whose husband was arrested", and not
// "who police say".
func (f *finder) opensRelative(i, end int) bool {
	if !f.IsAny(i, "who", "whose", "that", "which") || f.initials(i) || f.preposition(i-1) || f.Is(i-1, "of") {
		return false
	}
	verb := f.pastAdverbs(i + 1)
	switch {
	case verb >= end || f.IsAny(end-1, "and", "but", "or"):
		return false
	case f.Is(i, "whose"):
		return f.clausal(text.Range{First: i + 1, Last: end})
	case !f.Is(i, "who"):
		return f.mayBeDescribed(i-1) && (f.finite(verb) || f.governs(verb, end))
	}
	v := f.cueOf(verb)
	says := v.Frame == lexicon.TakesClause || v.Frame != 0 && f.Has(verb, lexicon.QuoteSuppose)
	if says && !f.clausal(text.Range{First: verb, Last: end}) {
		return false // "who said the army said"
	}
	return f.finite(verb) || f.verbLike(verb, end)
}

// mayBeDescribed reports whether the word before a "that" or "which" is a noun that it
// describes, "the plant that", and none that it completes, "the claim that", nor a verb.
func (f *finder) mayBeDescribed(i int) bool {
	if f.Kind(i) != text.Word || f.finite(i) || f.functional(i) {
		return false
	}
	return f.cueOf(i).Form == 0 && !f.Has(i, lexicon.QuoteAssertion)
}

// governs reports whether the word at i looks like a verb in -s that has an object: "runs
// the line", "calls itself".
func (f *finder) governs(i, end int) bool {
	if !f.verbLike(i, end) || !f.Ends(i, "s") {
		return false
	}
	return f.determiner(i+1) || f.pronoun(i+1) || f.IsAny(i+1, "itself", "themselves")
}

// verbLike reports whether the word at i behind "who" is a verb in the present by what
// it looks like or what follows it: "who lives opposite", "who know the man".
func (f *finder) verbLike(i, end int) bool {
	switch {
	case i+1 >= end, f.Kind(i) != text.Word:
		return false
	case f.Flag(i, text.Upper), f.HasAny(i, lexicon.NameRoles, lexicon.NameRole):
		return false
	case f.functional(i), f.determiner(i), f.pronoun(i):
		return false
	case f.preposition(i + 1), f.determiner(i + 1), f.pronoun(i + 1):
		return true
	}
	return f.Ends(i, "s") && !f.plural(end-1)
}

// ofSeveral reports whether a noun phrase is about more than one.
func (f *finder) ofSeveral(r text.Range) bool {
	return r.Len() > 0 && (f.plural(f.head(r)) || f.IsIn(r.First, "those some many most"))
}

// relativeTo returns whom a relative clause describes that ends in an object at
// token i: "the group that held them"; empty when there is none.
func (f *finder) relativeTo(u *unit, i int) text.Range {
	for n := i - 1; n > u.First && n > i-8 && n > f.floor && f.free(n) && !f.stops(n); n-- {
		if f.IsIn(n, "who that which") {
			return f.phraseLeft(u, n)
		}
	}
	return text.Range{}
}

// relative places a cue in a relative clause: its speaker is what "who"
// stands for.
func (f *finder) relative(u *unit, c *cue, p int) bool {
	if f.Is(p, "that") && !(c.frame == lexicon.TakesThing && f.blockWithin(c.Last, 4)) {
		return f.IsIn(c.First, "said says") && f.issuing(u, c, p-1)
	}
	end := p
	if f.Is(end-1, ",") {
		end--
	}
	if f.Kind(end-1) == text.Number && f.Is(end-2, ",") && f.mentionBefore(end-2) != nil {
		end -= 2 // "Ann Lee, 19, who said"
	}
	c.who = f.object(f.phraseLeft(u, end))
	if f.Is(p, "who") {
		c.who = f.personLast(c.who)
	}
	c.who = f.innermost(c.who, f.Is(p, "who"))
	if m := f.mentionBefore(end); m != nil && f.Is(p, "which") {
		if m.Tokens.First > c.who.First && f.preposition(m.Tokens.First-1) && !f.seated(m.Tokens.First-1) {
			c.who = m.Tokens // "drew criticism from Seoul, which said"
		}
	}
	if i := c.who.First - 1; end < p && f.Is(i, ",") && f.IsIn(i+1, "a an") {
		if m := f.mentionBefore(i); m != nil {
			c.who = m.Tokens // "the Fiscal Network, a pressure group, which argued"
			if f.determiner(c.who.First - 1) {
				c.who.First--
			}
		}
	}
	if m := f.apposedTo(c.who); f.Is(p, "who") && m != nil {
		c.who = m.Tokens // "Ann Lee, 67, a former secretary of the board, who noted"
	}
	if n := len(f.cues); n > 0 && f.cues[n-1].source && f.cues[n-1].who.Last == end {
		c.who = f.cues[n-1].who
	}
	c.start, c.relative = c.First, true
	return c.who.Len() > 0
}

// apposedTo returns the person whom a range behind an age says more of, or nil: "Ann Lee, 67, a
// former secretary".
func (f *finder) apposedTo(r text.Range) *entity.Mention {
	age := r.First - 2
	if !f.IsIn(r.First, "a an the") || !f.Is(r.First-1, ",") || f.Kind(age) != text.Number || !f.Is(age-1, ",") {
		return nil
	}
	if m := f.mentionBefore(age - 1); m != nil && f.person(m.Entity) {
		return m
	}
	return nil
}

// seated reports whether the preposition at i says where the body before it is: "the hospice in
// Hull, which said".
func (f *finder) seated(i int) bool {
	return f.IsIn(i, "in at near on") && f.voice(i-1, false)
}

// mentionBefore returns the name that ends before token end, or nil.
func (f *finder) mentionBefore(end int) *entity.Mention {
	m := f.set.At(end - 1)
	if m == nil || m.Tokens.Last != end {
		return nil
	}
	return m
}

// innermost drops what a noun phrase hangs on that cannot speak, before a relative
// clause: "the figures come from the UN", "a copy of the report".
func (f *finder) innermost(r text.Range, person bool) text.Range {
	if r.Len() > 1 && f.Has(r.First-1, lexicon.QuoteHave) {
		r.First++ // "has seen documents which show"
	}
	for i := r.Last - 2; i > r.First; i-- {
		inner := text.Range{First: i + 1, Last: r.Last}
		if f.finite(i) && !f.preposition(i+1) && f.beginsPhrase(i+1) && f.voice(f.head(inner), person) {
			return inner // "Reporters met villagers who said"
		}
		if !f.preposition(i) && !f.IsIn(i, "of for") || f.voice(i-1, person) {
			continue
		}
		if !person && !f.finite(i-1) && !f.IsIn(i, "of from by to with for") {
			continue // "a yard in the harbour"
		}
		head := f.head(inner)
		if m := f.set.At(head); person && m != nil && f.isPlace(m) {
			continue // "A carrier from Oregon who says"
		}
		if m := f.set.At(head); f.IsIn(i, "in at on") && m != nil && !f.person(m.Entity) && !f.finite(i-1) {
			continue // "the head of the bank in Ankara, who said"
		}
		if f.voice(head, person) || f.voice(head-1, person) {
			return inner
		}
	}
	return r
}

// isPlace reports whether a mention is that of a place.
func (f *finder) isPlace(m *entity.Mention) bool { return f.set.Get(m.Entity).Kind == entity.Place }

// voice reports whether the noun at i is one for a person, or else for a body or a
// document that can speak.
func (f *finder) voice(i int, person bool) bool {
	if f.Flag(i, text.Upper) && (f.set.At(i) != nil || f.Flag(i-1, text.Upper)) {
		return true
	}
	if person {
		return f.HasAny(i, lexicon.NameRole, lexicon.NameRoles) || f.number(i) || f.determiner(i)
	}
	return f.HasAny(i, lexicon.NameOrgHead, lexicon.NameOrg, lexicon.NameDocument, lexicon.QuoteCompany, lexicon.QuoteCourt)
}

// personLast returns the person whom a phrase with another head ends with, "a warning
// from Judge Ann Lee", or the phrase.
func (f *finder) personLast(r text.Range) text.Range {
	m := f.mentionBefore(r.Last)
	if m == nil || !f.person(m.Entity) {
		return r
	}
	first := m.Tokens.First
	if m.Title.Len() > 0 {
		first = m.Title.First
	}
	if first > r.First && f.IsIn(first-1, "from by with against") {
		r.First = first
	}
	return r
}

// issuing places a cue that says what stands in a document, whose noun is the token at
// i: "published a statement saying", "issued a statement that said". Who issued it
// speaks, else the document does.
func (f *finder) issuing(u *unit, c *cue, i int) bool {
	if c.frame != lexicon.TakesClause || !f.Has(i, lexicon.NameDocument) {
		return false
	}
	first := i
	for first > max(u.First, i-5) && !f.article(first) {
		if p := first - 1; !f.free(p) || f.Kind(p) != text.Word || f.preposition(p) {
			break
		}
		first--
	}
	if !f.article(first) || first == u.First {
		return false // "A leaflet saying the well was poisoned was handed out"
	}
	c.who, c.start, c.written = text.Range{First: first, Last: i + 1}, c.First, true
	if f.IsIn(first-1, "issued published released posted wrote signed sent") {
		if r := f.issuer(u, first-1); r.Len() > 0 {
			c.who = r
		}
	}
	return true
}

// maxWritten is how many tokens before "saying" the verb of writing stands at most.
const maxWritten = 12

// writing places a participle behind whom somebody writes to, and when, which ends at
// token p: "wrote to parents on Thursday saying", "issued a statement on Monday saying".
func (f *finder) writing(u *unit, c *cue, p int) bool {
	if c.frame != lexicon.TakesClause {
		return false
	}
	for n := p; n > u.First && n > p-maxWritten && f.free(n) && !f.stops(n); n-- {
		if f.Has(n, lexicon.NameDocument) && f.IsIn(n+1, "on in at earlier late") && !f.addressed(n) && f.issuing(u, c, n) {
			return true
		}
		if f.Has(n, lexicon.QuoteContact) && (f.Has(n, lexicon.QuotePast) || f.Ends(n, "ed")) {
			c.who, c.start = f.issuer(u, n), c.First
			return c.who.Len() > 0
		}
	}
	return false
}

// addressed reports whether the noun at n is whom somebody wrote to, not what: "wrote to
// the paper", "contacted the paper".
func (f *finder) addressed(n int) bool {
	for f.article(n-1) || f.adverbial(n-1) {
		n--
	}
	return f.IsIn(n-1, "to contacted phoned called rang told emailed texted messaged")
}

// saysBehind reports whether a participle that leads in what is said stands in front of a
// range, before any verb: "saying it would close" behind "wrote to parents", "a video
// saying she was free" behind "posted".
func (f *finder) saysBehind(r text.Range) bool {
	for i := r.First; i < min(r.Last, r.First+maxWritten/2) && f.free(i) && !f.finite(i); i++ {
		if v := f.cueOf(i); v.Frame == lexicon.TakesClause && v.Form == lexicon.FormGerund {
			return true
		}
	}
	return false
}

// issuer returns the subject of the verb at n: "The ministry" of "The ministry has
// published"; empty when the verb is a participle of something else.
func (f *finder) issuer(u *unit, n int) text.Range {
	end := f.beforeVerb(u, n)
	if end <= u.First || f.beBefore(n) {
		return text.Range{}
	}
	if p := end - 1; f.stops(p) || f.preposition(p) || f.conjunction(p) || f.IsIn(p, "and but") {
		return text.Range{}
	}
	return f.phraseLeft(u, end)
}
