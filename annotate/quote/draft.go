package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// add appends a draft and marks the blocks of its parts as used.
func (f *finder) add(u *unit, c *cue, kind Type, rule string, parts ...text.Range) *draft {
	for _, p := range parts {
		f.useBlocks(p)
	}
	f.drafts = append(f.drafts, draft{
		parts: f.keep(parts), kind: kind, cue: c.Range, class: c.class, who: c.who, via: c.via, zone: u.zone, unit: u.index, rule: rule,
	})
	return &f.drafts[len(f.drafts)-1]
}

// rejoin adds marked words before a frame to the quote whose marks they re-open, which
// takes the frame unless it has one: “We cut 40 jobs.⏎⏎“We sold two ships,” he said. It
// returns nil when they go on with none.
func (f *finder) rejoin(c *cue, blocks []text.Range) *draft {
	b := f.blockAt(blocks[0].First)
	d := f.lastDraft()
	if !f.blocks[b].reopened || d == nil || d.kind != Direct || d.lastPart().Last != f.blocks[b-1].Last {
		return nil
	}
	d.parts = append(d.parts, blocks...)
	for _, r := range blocks {
		f.useBlocks(r)
	}
	if d.who.Len() == 0 {
		d.cue, d.class, d.who, d.via, d.rule = c.Range, c.class, c.who, c.via, "direct-behind"
	}
	return d
}

// keep copies the parts of a draft to where those of all drafts are.
func (f *finder) keep(parts []text.Range) []text.Range {
	if len(parts) == 0 {
		return nil
	}
	first := len(f.parts)
	f.parts = append(f.parts, parts...)
	return f.parts[first:len(f.parts):len(f.parts)]
}

func (f *finder) useBlocks(r text.Range) {
	for i := r.First; i < r.Last; i++ {
		if b := f.blockAt(i); b >= 0 {
			f.used[b] = true
			i = f.blocks[b].Last - 1
		}
	}
}

// trim takes white marks off both ends of a range: commas, points, dashes.
func (f *finder) trim(r text.Range) text.Range {
	r.Last = max(r.First, r.Last)
	for r.Len() > 0 && f.free(r.First) && f.Kind(r.First) == text.Punct && !f.IsIn(r.First, "( [ ’ '") {
		r.First++
	}
	for r.Len() > 0 && f.free(r.Last-1) && f.Kind(r.Last-1) == text.Punct && !f.IsIn(r.Last-1, ") ] ’ '") {
		r.Last--
	}
	return r
}

// dropConnective takes an opening "But", "And" or "Meanwhile," off a clause.
func (f *finder) dropConnective(r text.Range) text.Range {
	for r.Len() > 2 && (f.IsIn(r.First, "but and") || f.Has(r.First, lexicon.QuoteConnective) && f.Is(r.First+1, ",")) {
		r.First++
		r = f.trim(r)
	}
	return r
}

// markedIn reports whether a block lies in the range.
func (f *finder) markedIn(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.in[i] != 0 {
			return true
		}
	}
	return false
}

// onlyBlocks returns the blocks of a range that holds nothing else, or nil. They
// are good until it is called again.
func (f *finder) onlyBlocks(r text.Range) []text.Range {
	f.only = f.only[:0]
	for i := r.First; i < r.Last; i++ {
		b := f.blockAt(i)
		if b < 0 {
			if f.Kind(i) != text.Punct {
				return nil
			}
			continue
		}
		if f.blocks[b].First < r.First {
			return nil
		}
		f.only = append(f.only, f.blocks[b].Range)
		i = f.blocks[b].Last - 1
	}
	return f.only
}

// reported reports whether a range behind the cue is reported speech: a clause
// after "that", or what its frame takes without it.
func (f *finder) reported(c *cue, r text.Range, that bool) bool {
	marked := f.markedIn(r)
	if f.Is(c.Last, "this") && (f.conjunction(c.Last+1) || f.preposition(c.Last+1) && !f.verbAhead(c.Last+2, r.Last)) {
		return false // "said this on his page", "said this while opening a school"
	}
	if c.class == lexicon.StanceEndorsing && !that && !marked && f.article(r.First) && f.onlyRelative(r) {
		return false // "confirmed the signing of a man who scored nine"
	}
	if f.IsIn(c.First, "read reads") && !marked && !f.documented(c.who) {
		return false // somebody reads aloud
	}
	if !marked && f.IsIn(c.First, "reported reports report") && f.IsIn(r.First, "seeing hearing smelling feeling finding being having") {
		return false // "reported hearing shots"
	}
	if !marked && f.Has(c.First, lexicon.QuoteContact) && f.saysBehind(r) {
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
	if !marked && f.refuses(r) || c.class == lexicon.StanceDenying && !that && f.Ends(r.First, "ing") && !f.blockWithin(r.First, 4) {
		return false // "denied bullying staff"
	}
	if that || c.within || f.supposes(c) && f.personal(r.First) {
		return r.Len() > 1
	}
	if c.form == lexicon.FormBase && c.frame != lexicon.TakesClause && c.frame != lexicon.TakesHearer && !f.documented(c.who) && !f.shared(c, r) || !f.beginsContent(r.First) && !marked {
		return false
	}
	if f.Has(r.First, lexicon.QuoteGreeting) && !marked || f.Is(r.First, "no") && !marked && !f.clausal(r) || f.IsIn(r.First, "nothing little") && !marked && !f.finite(r.First+1) {
		return false
	}
	if marked && f.Is(r.First, "to") {
		return true
	}
	if c.frame == lexicon.TakesThat && c.form != lexicon.FormBase && !marked && f.supposes(c) && c.who.Len() > 0 && f.IsIn(c.who.First, "a an one") && !f.named(c.who) {
		return false // what somebody unnamed believed
	}
	if c.frame == lexicon.TakesThat {
		return f.bareClause(r, f.documented(c.who) || f.supposes(c) || f.Has(c.First, lexicon.QuoteHeard)) || marked && (f.clausal(r) || f.beginsPhrase(r.First) && f.markedIn(text.Range{First: r.First + 1, Last: min(r.Last, r.First+5)}))
	}
	if c.form == lexicon.FormGerund && !marked && f.Is(c.First, "adding") && !f.clausal(f.beforeRelative(r)) {
		return false // "adding mustard to a pantry that holds jam"
	}
	return f.clausal(r) || marked || r.Len() > 2 && ((f.beginsPhrase(r.First) || f.counts(r)) && f.IsIn(c.First, "said says say") || f.number(r.First) && c.class != lexicon.StanceEndorsing && !f.IsIn(c.First, "reports reported") && f.styledZone(f.zoneAt(r.First)))
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
	return i+3 < r.Last && (f.number(i) || f.Has(i, lexicon.FractionWord)) && !f.conjunction(i+1) && !f.stops(i+1) && !f.IsIn(i+1, "or and to")
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
		if !f.free(i) || f.stops(i) || f.conjunction(i) || f.preposition(i) && i == r.First {
			return false
		}
		if i > r.First && f.Has(i, lexicon.QuoteAux) && f.finite(i) && !f.conjunction(i-1) {
			return true
		}
		if i > r.First+1 && f.article(i) && f.Kind(i-1) == text.Word && !f.functional(i-1) && !f.finite(i-1) && f.article(r.First) {
			return false // "the night the water came"
		}
		if i > r.First && f.Has(i, lexicon.QuoteStative) && !f.article(i-1) && !f.preposition(i-1) {
			return true
		}
		if any && i > r.First && f.opine(i) {
			return true
		}
		if any && i > r.First && f.finite(i) && (!f.Is(i+1, "by") || f.Has(i, lexicon.QuotePast)) {
			return true
		}
	}
	return false
}

// opine reports whether people and what they think or do, as polls ask, stand up to token
// i: "voters back", "farmers oppose". The verb is in its plain form, which nouns share.
func (f *finder) opine(i int) bool {
	return (f.Has(i-1, lexicon.NameRoles) || f.IsIn(i-1, "women men people adults children households families firms businesses")) &&
		f.IsIn(i, "want back support oppose favour favor prefer trust distrust approve disapprove blame fear worry believe think feel expect plan hope intend own use live earn pay need lack face wait spend skip vote drink smoke work")
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

// frontRule names the rule of a frame in front of its content.
func frontRule(c *cue, that bool) string {
	switch {
	case c.passive:
		return "front-passive"
	case c.form == lexicon.FormGerund:
		return "front-participle"
	case that:
		return "front-that"
	case c.frame == lexicon.TakesHearer:
		return "front-told"
	case c.frame == lexicon.TakesClause:
		return "front-bare"
	case c.frame == lexicon.TakesPhrase:
		return "front-object"
	case c.frame == lexicon.TakesQuestion:
		return "front-asked"
	}
	return "front-bare-other"
}
