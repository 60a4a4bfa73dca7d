package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// reported reports whether a range behind the cue is reported speech: a clause
// after "that", or what its frame takes without it.
func (f *finder) reported(c *cue, r text.Range, that bool) bool {
	marked := f.markedIn(r)
	switch {
	case f.saidThis(c, r), !marked && f.otherObject(c, r, that):
		return false
	case !marked && that && f.pointsAt(r):
		return false
	}
	switch c.frame {
	case lexicon.TakesPhrase:
		return marked && r.Len() < 60
	case lexicon.TakesQuestion:
		return marked || that
	case lexicon.TakesMarks, lexicon.TakesThing, lexicon.TakesCount:
		return false
	}
	if !marked && f.refuses(r) {
		return false
	}
	if c.class == lexicon.StanceDenying && !that && f.Ends(r.First, "ing") && !f.blockWithin(r.First, 4) {
		return false // "denied bullying staff"
	}
	if that || c.within || f.supposes(c) && f.personal(r.First) {
		return r.Len() > 1
	}
	return f.reportedBare(c, r, marked)
}

// pointsAt reports whether the "that" before a range points at what has been told of, one thing
// with no verb behind it: "confirmed that report on Monday", "maintain that stretch of path",
// and not "insisted that money flows freely".
func (f *finder) pointsAt(r text.Range) bool {
	thing, behind := r.First, r.First+1
	switch {
	case !f.Is(thing-1, "that"), f.plural(thing):
		return false
	case f.Kind(thing) != text.Word || f.Flag(thing, text.Upper) || f.functional(thing):
		return false
	case r.Len() > 1 && !f.setting(behind) && !f.IsIn(behind, "of late early again once twice and but"):
		return false
	}
	for i := behind; i < r.Last; i++ {
		if f.Is(i, ";") || f.Is(i, ",") && f.IsIn(i+1, "and but") || i == behind && f.IsIn(i, "and but") {
			r.Last = i // the next clause has its own verb
		}
	}
	return !f.clausal(r) && !f.inflected(text.Range{First: behind, Last: r.Last})
}

// inflected reports whether a word of the range, behind no preposition, ends as a verb in the
// present does: "access to housing improves", not "version of events".
func (f *finder) inflected(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.presents(i) && !f.preposition(i-1) && !f.Is(i-1, "of") && !f.Has(i, lexicon.UnitTime) {
			return true
		}
	}
	return false
}

// saidThis reports whether "this" is all that the verb has for its object, and how or when
// it was said follows.
func (f *finder) saidThis(c *cue, r text.Range) bool {
	if !f.Is(c.Last, "this") {
		return false
	}
	if f.conjunction(c.Last + 1) {
		return true // "said this while opening a school"
	}
	return f.preposition(c.Last+1) && !f.verbAhead(c.Last+2, r.Last) // "said this on his page"
}

// otherObject reports whether a range without marks is no words: what is confirmed, read
// aloud or heard, or whom somebody got in touch with, "phoned police to say".
func (f *finder) otherObject(c *cue, r text.Range, that bool) bool {
	switch {
	case c.class == lexicon.StanceEndorsing && !that && f.article(r.First) && f.onlyRelative(r):
		return true // "confirmed the signing of a man who scored nine"
	case f.IsIn(c.First, "read reads") && !f.documented(c.who): // "She reads the paper aloud"
		return true
	case f.IsIn(c.First, "reported reports report") && f.IsIn(r.First, "seeing hearing smelling feeling finding being having"):
		return true // "reported hearing shots"
	}
	return f.Has(c.First, lexicon.QuoteContact) && f.saysBehind(r)
}

// reportedBare reports whether a range behind a cue without "that" is reported speech.
func (f *finder) reportedBare(c *cue, r text.Range, marked bool) bool {
	switch {
	case c.form == lexicon.FormBase && !f.leadsBare(c, r):
		return false
	case !marked && f.answersShortly(r):
		return false
	case marked && f.Is(r.First, "to"): // "vowed to “fight on”"
		return true
	case c.frame == lexicon.TakesThat:
		return f.thatLeftOut(c, r, marked)
	case marked:
		return true
	case c.form == lexicon.FormGerund && f.Is(c.First, "adding") && !f.clausal(f.beforeRelative(r)):
		return false // "adding mustard to a pantry that holds jam"
	case f.clausal(r):
		return true
	case r.Len() < 3:
		return false
	case f.IsIn(c.First, "said says say") && (f.beginsPhrase(r.First) || f.counts(r)):
		return true // "said 1,312 such units operate"
	}
	return f.numberReported(c, r.First)
}

// leadsBare reports whether a verb in its plain form, which nouns share, leads to a clause
// without "that": "sources say it fell", "records show it fell".
func (f *finder) leadsBare(c *cue, r text.Range) bool {
	return c.frame == lexicon.TakesClause || c.frame == lexicon.TakesHearer || f.documented(c.who) || f.shared(c, r)
}

// answersShortly reports whether a range without marks holds no clause but what follows
// every verb of saying: a joining word, a greeting, "no", "nothing".
func (f *finder) answersShortly(r text.Range) bool {
	switch {
	case !f.beginsContent(r.First): // "said to them"
		return true
	case f.Has(r.First, lexicon.QuoteGreeting): // "said goodbye to them"
		return true
	case f.Is(r.First, "no") && !f.clausal(r): // "said no to the plan"
		return true
	}
	return f.IsIn(r.First, "nothing little") && !f.finite(r.First+1) // "said little about it"
}

// thatLeftOut reports whether a verb that takes "that" leads to a clause without it.
func (f *finder) thatLeftOut(c *cue, r text.Range, marked bool) bool {
	if !marked && c.form != lexicon.FormBase && f.supposes(c) && f.somebodyUnnamed(c.who) {
		return false // what somebody unnamed believed
	}
	anyVerb := f.documented(c.who) || f.supposes(c) || f.Has(c.First, lexicon.QuoteHeard)
	switch {
	case f.bareClause(r, anyVerb):
		return true
	case !marked:
		return false
	case f.clausal(r):
		return true
	}
	return f.beginsPhrase(r.First) && f.markedIn(text.Range{First: r.First + 1, Last: min(r.Last, r.First+5)})
}

// somebodyUnnamed reports a noun phrase for one person without a name: "a neighbour".
func (f *finder) somebodyUnnamed(who text.Range) bool {
	return who.Len() > 0 && f.IsIn(who.First, "a an one") && !f.named(who)
}

// numberReported reports whether the number at token i begins what a headline's verb
// reports without a verb of its own: "Union warns 900 jobs at risk".
func (f *finder) numberReported(c *cue, i int) bool {
	if !f.number(i) || c.class == lexicon.StanceEndorsing || f.IsIn(c.First, "reports reported") {
		return false
	}
	return f.styledZone(f.zoneAt(i))
}

// counts reports whether a range begins with a number, or its hedge, and what is counted,
// so that more follows than an amount: "1,312 such units operate", "up to 40 villages
// depend on the well".
func (f *finder) counts(r text.Range) bool {
	i := r.First
	if n, _ := f.Match(i, lexicon.Hedge); n > 0 {
		i += n
	}
	if f.article(i) && i > r.First {
		i++
	}
	if i+3 >= r.Last || !f.number(i) && !f.Has(i, lexicon.FractionWord) {
		return false
	}
	return !f.conjunction(i+1) && !f.stops(i+1) && !f.IsIn(i+1, "or and to")
}

// personal reports whether a clause begins at i with a pronoun that is no object:
// "he feeds half the parish".
func (f *finder) personal(i int) bool {
	return f.IsIn(i, "he she they we") && f.Kind(i+1) == text.Word && !f.preposition(i+1)
}

// shared reports whether people say or reckon what the range says, without "that":
// "Officials estimate 300 have died". What they only believe is theirs when they
// are named.
func (f *finder) shared(c *cue, r text.Range) bool {
	head := f.head(c.who)
	if c.frame != lexicon.TakesThat || !f.Has(head, lexicon.NameRoles) || !f.bareClause(r, false) {
		return false
	}
	return !f.supposes(c) || head+2 < c.who.Last && f.Flag(head+2, text.Upper)
}

// refuses reports whether reported words only say that nothing will be said: "it
// could not comment on a paper it had not seen", "he had no comment".
func (f *finder) refuses(r text.Range) bool {
	if !f.pronoun(r.First) {
		return false
	}
	no := false
	for i := r.First + 1; i < r.Last && i < r.First+6; i++ {
		no = no || f.Has(i, lexicon.QuoteUnable)
		if f.Is(i, "comment") {
			return no
		}
	}
	return false
}

// beforeRelative returns the part of a range before its first relative clause.
func (f *finder) beforeRelative(r text.Range) text.Range {
	for i := r.First + 1; i < r.Last; i++ {
		if f.IsIn(i, "that which who") {
			r.Last = i
		}
	}
	return r
}

// onlyRelative reports whether the only finite verb of a range stands in a relative clause,
// or is one of the speaker's acts behind "and".
func (f *finder) onlyRelative(r text.Range) bool {
	for i := r.First + 1; i < r.Last && !f.finite(i); i++ {
		if verb := i + 1; f.Is(i, "and") && (f.finite(verb) || f.Has(verb, lexicon.QuoteHave)) {
			if f.Has(verb, lexicon.QuoteAux) {
				verb++
			}
			return !f.verbAhead(verb+1, r.Last) // "confirmed the report and had ordered a search", not "the killed and wounded were"
		}
	}
	head := f.beforeRelative(r)
	if head.Last == r.Last || f.clausal(head) {
		return false
	}
	verbs := 0
	for i := head.Last; i < r.Last && verbs < 2; i++ {
		if aux := f.pastAuxLeft(i); f.finite(i) && (!f.Has(aux, lexicon.QuoteAux) || f.Flag(aux, text.Upper)) {
			verbs++
		}
	}
	return verbs < 2
}

// verbAhead reports whether a finite verb stands from token i on in the same clause: not
// behind a comma, a conjunction or "who", nor in "issued on Monday".
func (f *finder) verbAhead(i, last int) bool {
	for last = min(last, i+budget); i < last && f.free(i) && !f.stops(i) && !f.conjunction(i) && !f.IsIn(i, "who which that"); i++ {
		if f.finite(i) && !f.issuedWhen(i) {
			return true
		}
	}
	return false
}

// pastAuxLeft returns the token before the one at i, adverbs aside.
func (f *finder) pastAuxLeft(i int) int {
	for i--; f.adverbial(i); {
		i--
	}
	return i
}

// beginsContent reports whether a reported clause without "that" can begin at
// token i.
func (f *finder) beginsContent(i int) bool {
	return f.Kind(i) != text.Punct && !f.IsIn(i, "and but or to with by of")
}

// documented reports whether the head of the phrase is written or counted, or a copy of
// what is.
func (f *finder) documented(who text.Range) bool {
	if who.Len() == 0 {
		return false
	}
	head := f.head(who)
	if f.IsIn(head, "copy copies draft drafts") && f.Is(head+1, "of") && head+2 < who.Last {
		head = f.head(text.Range{First: head + 2, Last: who.Last})
	}
	return f.Has(head, lexicon.NameDocument)
}

// supposes reports whether the cue is a verb of thinking, behind which a clause
// needs neither "that" nor an auxiliary: "believe the two men knew each other".
func (f *finder) supposes(c *cue) bool {
	return f.Has(c.First, lexicon.QuoteSuppose)
}

// bareClause reports whether a clause without "that" begins the range: a short
// subject, then an auxiliary, or any finite verb where that is enough.
func (f *finder) bareClause(r text.Range, any bool) bool {
	limit := r.First + 14
	for i := r.First; i < r.Last && i < limit; i++ {
		if past := f.pastNamed(i, r.Last); past > i {
			limit += past - i
			i = past
		}
		switch {
		case !f.free(i), f.stops(i), f.conjunction(i):
			return false
		case i == r.First:
			if f.preposition(i) {
				return false
			}
		case f.Has(i, lexicon.QuoteAux) && f.finite(i) && !f.conjunction(i-1):
			return true
		case f.describesFirst(r.First, i): // "the night the water came"
			return false
		case f.Has(i, lexicon.QuoteStative) && !f.article(i-1) && !f.preposition(i-1):
			return true
		case any && f.opine(i):
			return true
		case any && f.finite(i) && (!f.Is(i+1, "by") || f.Has(i, lexicon.QuotePast)):
			return true
		}
	}
	return false
}

// describesFirst reports whether the article at token i begins a clause that describes the
// noun with an article at first, and so no clause of its own: "the night the water came".
func (f *finder) describesFirst(first, i int) bool {
	if i <= first+1 || !f.article(i) || !f.article(first) {
		return false
	}
	return f.Kind(i-1) == text.Word && !f.functional(i-1) && !f.finite(i-1)
}

// opine reports whether people and what they think or do, as polls ask, stand up to token
// i: "voters back", "farmers oppose". The verb is in its plain form, which nouns share.
func (f *finder) opine(i int) bool {
	if !f.Has(i-1, lexicon.NameRoles) && !f.IsIn(i-1, "women men people adults children households families firms businesses") {
		return false
	}
	return f.IsIn(i, "want back support oppose favour favor prefer trust distrust approve disapprove blame fear worry believe think feel expect plan hope intend own use live earn pay need lack face wait spend skip vote drink smoke work")
}

// pastNamed skips who is named between the comma at i and the next, or what a relative
// clause there says of the subject: "a village elder, Sunil Rao, asked". It returns i
// when no such aside begins there.
func (f *finder) pastNamed(i, last int) int {
	if !f.Is(i, ",") || !f.IsIn(i+1, "who which whose") && !f.headedName(i+1) {
		return i
	}
	for n := i + 2; n+1 < last && n < i+maxRelative && f.free(n); n++ {
		if f.Is(n, ",") {
			return n + 1
		}
	}
	return i
}

// headedName reports whether a person's name, with a comma behind it, begins at token i.
func (f *finder) headedName(i int) bool {
	m := f.headed(i)
	return m != nil && f.person(m.Entity) && f.Is(m.Tokens.Last, ",")
}
