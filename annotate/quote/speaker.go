package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

func (f *finder) person(id entity.ID) bool {
	e := f.set.Get(id)
	return e != nil && e.Kind == entity.Person
}

// resolve gives every draft its speaker, in text order.
func (f *finder) resolve() {
	r := resolver{finder: f, recent: make([]*draft, 0, 16)}
	for i := range f.drafts {
		f.Pause.Step(2*len(f.drafts)+i, 3*len(f.drafts))
		d := &f.drafts[i]
		if !d.kind.Quoted() {
			continue
		}
		if a := f.Zones[d.zone].Article; a != r.article {
			r = resolver{finder: f, article: a, recent: r.recent[:0]}
		}
		if n := len(r.recent); n > 0 && f.styledZone(r.recent[n-1].zone) && !f.styledZone(d.zone) {
			r.recent = r.recent[:0] // the story names anew who spoke in its headline
		}
		r.next = i + 1
		r.speakerOf(d)
		r.recent = append(r.recent, d)
	}
}

// resolver resolves the speakers of one article.
type resolver struct {
	*finder
	article int
	recent  []*draft                    // the quotes so far
	next    int                         // index of the draft behind the one that is resolved
	sexes   map[entity.ID]entity.Gender // of people whom only pronouns tell
}

func (r *resolver) speakerOf(d *draft) {
	if d.via.Len() > 0 {
		d.viaName = r.phraseName(d.via)
	}
	if d.who.Len() == 0 && d.kind == Indirect {
		d.speaker = Speaker{Kind: Unknown} // ", it was claimed"
		return
	}
	if d.who.Len() == 0 {
		r.floating(d)
		return
	}
	if r.hearsay(d) {
		if r.Has(r.head(d.who), lexicon.QuoteCourt) || r.Has(d.cue.First, lexicon.QuoteHeard) {
			d.viaName = r.phraseName(d.who)
		}
		d.who = text.Range{}
		d.speaker = Speaker{Kind: Unknown}
		return
	}
	d.speaker = r.mention(d.who, d)
}

// hearsay reports whether the subject only hears: "the court heard that …", "the
// jury was told …", "Residents were informed that …".
func (r *resolver) hearsay(d *draft) bool {
	if d.kind == Direct {
		return false
	}
	verb := d.cue.First
	if r.Has(verb, lexicon.QuoteHeard) {
		return true // "the court heard that"
	}
	v := r.cueOf(verb)
	if v.Frame != lexicon.TakesHearer || v.Form != lexicon.FormPast || r.Is(verb+1, "by") {
		return false
	}
	if r.beBefore(verb) {
		return true // "the jury was told"
	}
	return r.styledZone(d.zone) && r.Has(verb-1, lexicon.QuoteCourt) // "Jury told driver was asleep"
}

// phraseName writes the name of a noun phrase: the entity's, or its own words.
func (r *resolver) phraseName(np text.Range) string {
	if m := r.headMention(np); m != nil {
		return r.set.Get(m.Entity).Name
	}
	return r.plain(r.core(np))
}

// mention resolves the words that name a speaker.
func (r *resolver) mention(np text.Range, d *draft) Speaker {
	s := Speaker{Mention: r.SpanOf(np)}
	if np.Len() == 1 && (r.pronoun(np.First) || r.Has(np.First, lexicon.QuoteContracted) || r.IsIn(np.First, "her his its their")) {
		r.byPronoun(&s, np.First, d)
		return s
	}
	if np.Len() == 2 && r.IsIn(np.First, "his her") && r.Has(np.First+1, lexicon.QuoteStyle) {
		s.ResolvedBy = ByRole
		r.byPronoun(&s, np.First, d)
		return s // "His Excellency"
	}
	if r.byInitials(&s, np) {
		return s
	}
	if r.enumerated(np) {
		s.Name, s.Kind, s.ResolvedBy = r.plain(np), Group, ByRole
		return s
	}
	if m := r.headMention(np); m != nil {
		r.byName(&s, m, np)
		return s
	}
	r.byRole(&s, np, d)
	return s
}

// enumerated reports whether the phrase ends in a series of names: "The leaders of Chad,
// Niger and Mali".
func (r *resolver) enumerated(np text.Range) bool {
	last := 0 // behind the last comma
	for i := np.First; i+1 < np.Last; i++ {
		switch {
		case r.Is(i, ","):
			last = i + 1
		case last > 0 && r.Is(i, "and"):
			return r.pairOfNames(text.Range{First: last, Last: np.Last})
		}
	}
	return false
}

// headMention returns the mention that is the head of the noun phrase: the
// last person named before any phrase that modifies it, else a name that ends
// the phrase.
func (r *resolver) headMention(np text.Range) *entity.Mention {
	for k := r.set.From(np.First); k < len(r.set.Mentions) && r.set.Mentions[k].Tokens.First < np.Last; k++ {
		if m := &r.set.Mentions[k]; m.Title.Len() > 0 && m.Title.First <= np.First+1 && r.person(m.Entity) && !r.owns(m, np) {
			return m
		}
	}
	core := r.core(np)
	if r.partisan(core) {
		return nil
	}
	if core.Len() > 3 && r.ticker(core.Last-3) {
		core.Last -= 3
	}
	if r.joint(core) {
		return nil
	}
	var head *entity.Mention
	for k := r.set.From(core.First); k < len(r.set.Mentions) && r.set.Mentions[k].Tokens.First < core.Last; k++ {
		m := &r.set.Mentions[k]
		if r.Is(core.First, "the") && m.Tokens.Last+1 == core.Last && r.Has(m.Tokens.Last, lexicon.NameRole) {
			continue // "the Fine Gael TD"
		}
		if m.Tokens.Last == core.Last || r.person(m.Entity) && !r.stepsAside(m.Tokens.Last) {
			head = m
		}
	}
	if head == nil && core.Last < np.Last {
		return r.namedLast(np)
	}
	return head
}

// stepsAside reports whether the word at i behind a name makes it the name of another's owner
// or part of an office, and not the head: "Ortega’s office", "Ortega spokesman", and not
// "Ortega QC".
func (r *resolver) stepsAside(i int) bool {
	if r.Has(i, lexicon.NamePostnominal) {
		return false
	}
	return r.Kind(i) == text.Clitic || r.Has(i, lexicon.NameRole)
}

// joint reports whether the phrase ends with the second of two speakers, by name or by
// number: "Ann Lee and Bob Ray", "Hale and two other managers".
func (r *resolver) joint(np text.Range) bool {
	for i := np.First + 1; i+1 < np.Last; i++ {
		if !r.Is(i, "and") || r.set.At(i) != nil || !r.Flag(i-1, text.Upper) || r.HasAny(i-1, lexicon.NameRole, lexicon.NameHonorific) {
			continue
		}
		next := i + 1
		if r.Is(next, "the") {
			next++ // "Labour and the Lib Dems"
		}
		b := r.set.At(next)
		if r.number(i+1) || b != nil && b.Tokens.First == next && b.Tokens.Last == np.Last {
			return true
		}
	}
	return false
}

// namedLast returns the person whose name ends a long title: "leader of the council
// Janet Fell".
func (r *resolver) namedLast(np text.Range) *entity.Mention {
	m := r.mentionBefore(np.Last)
	if m == nil || !m.Full || m.Tokens.First <= np.First || !r.person(m.Entity) {
		return nil
	}
	if i := m.Tokens.First - 1; r.Kind(i) != text.Word || r.functional(i) || r.preposition(i) || r.Has(i, lexicon.NameRole) {
		return nil
	}
	return m
}

// owns reports whether the mention is the possessor of the noun phrase: "Gov.
// Ortega's office".
func (r *resolver) owns(m *entity.Mention, np text.Range) bool {
	i := m.Tokens.Last
	return i+1 < np.Last && (r.Kind(i) == text.Clitic || r.IsIn(i, "' ’"))
}

// core returns the noun phrase without what follows its head: "of …", "who
// …", "released by …".
func (r *resolver) core(np text.Range) text.Range {
	for i := np.First + 1; i < np.Last; i++ {
		if m := r.set.At(i); m != nil && m.Tokens.First < i {
			i = m.Tokens.Last - 1
			continue
		}
		if r.tellsMore(np, i) || !r.compounded(i) && r.behindHead(i) { // not "mother-of-two"
			return text.Range{First: np.First, Last: i}
		}
	}
	return np
}

// tellsMore reports whether the participle at i says more of the noun before it in the
// phrase: "data compiled by Finlux", "a letter signed on Monday".
func (r *resolver) tellsMore(np text.Range, i int) bool {
	if i+1 >= np.Last || i <= np.First+1 && !r.Has(np.First, lexicon.NameDocument) {
		return false
	}
	if r.Kind(i) != text.Word || !r.Ends(i, "ed") && !r.Has(i, lexicon.ClaimParticiple) {
		return false
	}
	if r.Flag(i, text.Upper) || r.Is(i-1, "-") || r.determiner(i-1) {
		return false // "the injured in", "state-owned"
	}
	return r.preposition(i+1) || r.adverbial(i+1) || r.Has(i+1, lexicon.NameCalendar)
}

// behindHead reports whether the word at i stands behind the head of a noun phrase.
func (r *resolver) behindHead(i int) bool {
	switch {
	case r.stops(i), r.preposition(i), r.ticker(i), r.actsOnOwn(i):
		return true
	case r.Has(i, lexicon.QuotePast) && !r.Flag(i, text.Upper) && r.preposition(i+1): // "a man held in"
		return true
	case r.IsIn(i, "who which that of for") && !r.initials(i):
		return true
	}
	return r.Has(i, lexicon.QuoteDescribed) // "the officer familiar with"
}

// actsOnOwn reports whether the word at i is a verb that no list holds, with an object of its own
// behind it: "Romania's central bank cut its benchmark rate".
func (r *resolver) actsOnOwn(i int) bool {
	return r.Kind(i) == text.Word && !r.Flag(i, text.Upper) && r.IsIn(i+1, "its his her their") && !r.preposition(i) && !r.IsIn(i, "of and or both all")
}

func (r *resolver) byName(s *Speaker, m *entity.Mention, np text.Range) {
	e := r.set.Get(m.Entity)
	s.Name, s.Entity, s.ResolvedBy = e.Name, e.ID, BySurname
	if m.Full {
		s.ResolvedBy = ByName
	}
	s.Kind = speakerKind(e.Kind)
	if e.Kind == entity.Person {
		s.Mention = r.SpanOf(m.Tokens)
		if m.Title.Len() > 0 {
			s.Mention.Start = r.Span(m.Title.First).Start
		}
	}
	if len(m.Rivals) > 0 {
		s.Ambiguous = true
	}
}

func speakerKind(k entity.Kind) SpeakerKind {
	switch k {
	case entity.Person:
		return Person
	case entity.Document:
		return Document
	case entity.Group:
		return Group
	}
	return Organisation
}

// plain writes a noun phrase without its article.
func (r *resolver) plain(np text.Range) string {
	for np.Len() > 1 && !r.Is(np.First+1, "of") {
		counts := r.Value(np.First, lexicon.QuoteDeterminer) != "" // "two officials"
		if !r.Is(np.First, "own") && (counts || !r.determiner(np.First)) {
			break
		}
		np.First++
	}
	return text.OneLine(r.SpanOf(np).In(r.Source))
}

// floating gives a quote without frame the speaker of its surroundings.
func (r *resolver) floating(d *draft) {
	if d.rule == ruleColon && r.introduced(d) {
		return
	}
	if after := d.parts[len(d.parts)-1].Last; r.Is(after, "came") && r.IsIn(after+2, "reply answer response") {
		r.replied(d)
		return
	}
	if d.speaker = r.spokenOf(d); r.newer(d) && (d.speaker.Name != "" || r.beat(d)) {
		return
	}
	if r.stated(d) {
		return
	}
	for k := len(r.recent) - 1; k >= 0 && k >= len(r.recent)-3; k-- {
		p := r.recent[k]
		if d.zone-p.zone > 3 {
			break
		}
		if p.speaker.Name != "" && (p.speaker.Kind != Document || p.kind == Direct && p.zone < d.zone && !r.newer(d)) {
			d.speaker = p.speaker
			d.speaker.Mention, d.speaker.ResolvedBy = text.Span{}, ByFloating
			return
		}
	}
	d.speaker = r.spokenOf(d)
}

// newer reports whether the sentence before, in this paragraph or at the end of
// the one before, has no quote of its own: who it is about speaks, not who spoke
// before it.
func (r *resolver) newer(d *draft) bool {
	k := r.sentenceAt(d.at()) - 1
	if k < 0 || d.zone-r.Sentences[k].Zone > 1 {
		return false
	}
	n := len(r.recent)
	return n == 0 || r.recent[n-1].parts[len(r.recent[n-1].parts)-1].Last <= r.Sentences[k].Tokens.First
}

// apposed reports whether the mention names who the sentence begins with: "His
// wife, Halima, laughs."
func (r *resolver) apposed(m *entity.Mention) bool {
	i := m.Tokens.First - 1
	if m.Title.Len() > 0 {
		i = m.Title.First - 1 // "The chairman of the panel, Senator Ann Lee, sighed."
	}
	if !r.Is(i, ",") || !r.Is(m.Tokens.Last, ",") {
		return false
	}
	first := r.Sentences[min(r.sentenceAt(i), len(r.Sentences)-1)].Tokens.First
	switch before := i - first; {
	case before < 4 && r.determiner(first): // "His wife, Halima, laughs"
		return true
	case before < 5 && r.Has(i-1, lexicon.NameRole): // "Former police chief, Ann Lee, laughs"
		return true
	case before >= 20:
		return false
	case r.Kind(first+1) == text.Clitic: // "Leeds’s head of sales and training, Ann Lee, laughs"
		return true
	case !r.determiner(first):
		return false
	}
	return r.Has(first+1, lexicon.NameRole) || r.Has(first+2, lexicon.NameRole) || r.Has(first+3, lexicon.NameRole)
}
