package quote

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// byRole resolves a noun phrase without a name.
func (r *resolver) byRole(s *Speaker, np text.Range, d *draft) {
	core := r.address(r.core(np))
	s.ResolvedBy = ByRole
	s.Name, s.Kind = r.plain(core), r.kindOfHead(core.Last-1)
	if !r.byContext(s, d, np, core) {
		if broughtIn := r.byNoun(s, d, np, core); broughtIn {
			return
		}
	}
	if s.Entity != 0 && r.spokenIn(d, s.Entity, np.First) {
		r.instead(s, d, core)
	}
}

// byContext resolves a noun phrase to whom its own words, the lead or who spoke before it
// tell, and reports whether they do. The first way that finds somebody is taken.
func (r *resolver) byContext(s *Speaker, d *draft, np, core text.Range) bool {
	head := core.Last - 1
	if r.introducedAs(s, np) || // "one woman, who gave her name only as Halima"
		r.apposedName(s, np, head) || // "The union, Tarn, says"
		r.accused(s, core, head) { // "The defendant"
		return true
	}
	if r.byAge(s, d, core) || // "the 54-year-old"
		r.byPossessor(s, d, core, head) || // "its report"
		r.compiled(s, d, np, core, head) { // "data compiled by Finlux"
		return true
	}
	if r.another(s, np) || // "Another"
		r.again(s, d, np, core) || // "the engineer", behind "an engineer"
		r.issued(s, d, core, head) { // "the statement", behind "in a statement, he said"
		return true
	}
	bare := r.Is(core.First, "the") && core.Len() == 2
	office := bare && r.Has(head, lexicon.NameRole) // "the minister"
	if office {
		if e := r.asked(core.First, d); e != nil && r.suits(head, e.ID) {
			s.be(e, Person)
			return true
		}
	}
	if bare && r.Flag(head, text.Caps) { // "the OC"
		if r.titleHolder(s, core) || r.letteredHolder(s, head) {
			return true
		}
	}
	if r.ahead(s, d, core, head) {
		return true
	}
	if office && r.holder(core) == nil {
		if r.anaphor(s, core, true) {
			return true
		}
	}
	return r.byword(s, d, core, head)
}

// byNoun resolves a noun phrase by what its head is a noun for: who speaks for somebody, an
// office, a firm. It reports whether that is somebody unnamed who was only just brought in.
func (r *resolver) byNoun(s *Speaker, d *draft, np, core text.Range) bool {
	head := core.Last - 1
	switch {
	case r.spokes(head):
		r.spokesperson(s, d, np, core)
		return false
	case r.IsIn(core.First, "his her") && core.Len() == 2 && r.Has(head, lexicon.NameRole): // "his lawyer"
		if !r.titleHolder(s, core) {
			r.inFull(s, np, core)
		}
		return false
	case !r.Is(core.First, "the"):
		r.inFull(s, np, core)
		return false
	case r.Has(head, lexicon.NameRole): // "the minister"
		return r.byOffice(s, d, np, core)
	case core.Len() > 2 && r.agent(head) && !r.corporate(head): // "the retired plasterer"
		return r.byOffice(s, d, np, core)
	case r.corporate(head) && r.unmodified(core): // "the firm"
		if r.theFirm(s, d, core) {
			return false
		}
	}
	if core.Len() == 2 && !r.Has(head, lexicon.NamePlace) && !r.Is(head, "us") {
		r.anaphor(s, core, false) // "the log"
		return false
	}
	r.inFull(s, np, core)
	return false
}

// byOffice resolves "the minister" to somebody unnamed who was only just brought in, and
// reports whether that is so, or to who holds the office or what the noun stands for.
func (r *resolver) byOffice(s *Speaker, d *draft, np, core text.Range) bool {
	head := core.Last - 1
	if r.newcomer(s, d, core, head) {
		return true
	}
	if !r.titleHolder(s, core) && !r.owned(core) && !r.complemented(core) {
		r.untitled(s, d, core)
	}
	if s.Entity != 0 {
		return false
	}
	if r.mostlyFirm(head) && !r.saysOfHimself(d) && r.unmodified(core) {
		if r.lastOrganisation(s, d, core.First, head) {
			return false
		}
	}
	if core.Len() == 2 && core.Last == np.Last {
		if r.anaphor(s, core, false) {
			return false
		}
	}
	r.inFull(s, np, core)
	return false
}

// theFirm resolves "the charity" to what it was introduced as, "the firm" to the one spoken
// of, and reports whether there is one.
func (r *resolver) theFirm(s *Speaker, d *draft, core text.Range) bool {
	head := core.Last - 1
	if core.Len() == 2 && !r.IsIn(head, "company firm") {
		if r.anaphor(s, core, true) {
			return true
		}
	}
	return r.lastOrganisation(s, d, core.First, head)
}

// spokenIn reports whether the reporter's clause behind token i names somebody, who
// is then not the one that token stands for: "the Labour leader said Pike had".
func (r *resolver) spokenIn(d *draft, id entity.ID, i int) bool {
	if d.kind == Direct || d.parts[0].First < i {
		return false
	}
	for k := r.set.From(d.parts[0].First); k < len(r.set.Mentions) && r.set.Mentions[k].Tokens.First < d.parts[0].Last; k++ {
		if m := &r.set.Mentions[k]; m.Entity == id && r.blockAt(m.Tokens.First) < 0 {
			return true
		}
	}
	return false
}

// instead resolves a noun phrase that cannot be whom it seems to be to the person
// who spoke last, or else leaves it as it is printed.
func (r *resolver) instead(s *Speaker, d *draft, core text.Range) {
	s.Name, s.Entity, s.Kind = r.plain(core), 0, r.kindOfHead(core.Last-1)
	last := r.lastSpeaker(d)
	if last == nil || !last.speaker.known() || d.zone-last.zone > 1 {
		return
	}
	if id := last.speaker.Entity; !r.spokenIn(d, id, core.First) && r.suits(core.Last-1, id) {
		s.follow(&last.speaker)
	}
}

// address takes a form of address off an office: "His Highness the President".
func (r *resolver) address(core text.Range) text.Range {
	for i := core.First + 1; i+1 < core.Last && i < core.First+5; i++ {
		if r.Is(i, "the") && r.Flag(i-1, text.Upper) {
			core.First = i
			break
		}
	}
	return core
}

// ahead resolves somebody the lead leaves unnamed, "a former teacher", to the
// person with whom the next paragraph takes that up, or at the head of one of the next
// four who has an age or the same title.
func (r *resolver) ahead(s *Speaker, d *draft, core text.Range, head int) bool {
	the := r.Is(core.First, "the")
	its := r.IsIn(core.First, "its their")
	switch {
	case !the && !its && !r.IsIn(core.First, "a an"):
		return false
	case !r.Has(head, lexicon.NameRole), r.spokes(head):
		return false
	case d.zone > r.lead()+1, the && d.zone > r.lead():
		return false
	case the && core.Len() < 3 && !r.IsIn(core.Last, "for of"): // "the teacher", not "the head of the school"
		return false
	}
	if the && r.titleHolder(s, core) {
		return true
	}
	first := r.set.From(core.Last)
	for k := first; k < len(r.set.Mentions); k++ {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		zone := r.zoneOf(m.Tokens.First)
		if zone < 0 || e.Article != r.article {
			return false
		}
		far := zone > d.zone+4
		if far && (the || k > first+2*maxNames) {
			return false
		}
		if zone <= d.zone || e.Kind != entity.Person {
			continue
		}
		titled := r.inOffice(e, head)
		if !titled && (far || !r.leads(m)) {
			continue
		}
		if !r.suits(head, e.ID) || r.young(m, head) || r.otherSex(d, e.Gender) {
			continue
		}
		aged := !the && r.ageBehind(m) && !r.Has(head, lexicon.QuoteOffice)
		if titled || !its && (aged || r.takenUp(m, d, core)) {
			s.be(e, Person)
			return true
		}
		if the {
			return false
		}
	}
	return false
}

// ageBehind reports whether an age stands behind the mention: "Ann Lee, 61,", "Ann Lee (61)".
func (r *resolver) ageBehind(m *entity.Mention) bool {
	return r.IsIn(m.Tokens.Last, ", (") && r.Kind(m.Tokens.Last+1) == text.Number
}

// takenUp reports whether the paragraph behind the lead begins with a person without
// another office, who speaks as the one in the lead does.
func (r *resolver) takenUp(m *entity.Mention, d *draft, core text.Range) bool {
	e, z := r.set.Get(m.Entity), d.zone+1
	for z < len(r.Zones) && r.Zones[z].Role != article.Paragraph {
		z++
	}
	if d.zone > r.lead() || !m.Full || len(e.Titles) > 0 && m.Title.Len() > 0 {
		return false
	}
	if r.zoneOf(m.Tokens.First) != z || r.sentenceAt(m.Tokens.First) != r.sentenceAt(r.Zones[z].Tokens.First) {
		return false
	}
	first := r.Sentences[r.sentenceAt(core.First)].Tokens.First
	if first != core.First && (len(e.Titles) > 0 || r.IsIn(first, "a an")) {
		return false // "A surgeon lied, a colleague has said"
	}
	for k := r.next; k < len(r.drafts) && r.drafts[k].zone <= z; k++ {
		if who := r.drafts[k].who; who.First <= m.Tokens.First && m.Tokens.Last <= who.Last {
			return true
		}
	}
	return false
}

// lead returns the first paragraph of the article.
func (r *resolver) lead() int {
	for z := range r.Zones {
		if r.Zones[z].Article == r.article && r.Zones[z].Told() {
			return z
		}
	}
	return 0
}

// kindOfHead returns what the noun at i says of what a speaker is.
func (r *resolver) kindOfHead(i int) SpeakerKind {
	switch {
	case r.Has(i, lexicon.NameDocument):
		return Document
	case r.Has(i, lexicon.NameOrgHead), r.Has(i, lexicon.NameOrg):
		return Organisation
	case r.Has(i, lexicon.NameRole):
		return Anonymous
	case r.Has(i, lexicon.NameRoles), strings.HasSuffix(r.Folded(i), "s"):
		return Group
	}
	return Unknown
}

// anaphor resolves "the log" to the fuller noun phrase that introduced it, "a
// preliminary log", "Chile's central bank", "the Duchess of Tarn", and "the university"
// to the name that holds the noun, "the University of Cape Town". A firm is only what
// belongs to somebody, or a body of the state by name: others have names that hold no noun.
func (r *resolver) anaphor(s *Speaker, core text.Range, named bool) bool {
	head := core.Last - 1
	word := r.Folded(head)
	for i := core.First - 1; i > 0 && i > core.First-400; i-- {
		if !r.Is(i, word) || r.Is(i-1, "-") || r.inTitle(i) {
			continue
		}
		if m := r.set.At(i); m != nil && (!named || r.public(head)) && r.calls(m, i) {
			s.be(r.set.Get(m.Entity), s.Kind)
			return true
		}
		if np := r.fuller(i); np.Len() > 1 && (!named || np.First == i || r.owned(np)) {
			s.Name = r.plain(np)
			return true
		}
	}
	return false
}

// calls reports whether the noun at i, in the name of something, says what that is: "the
// University of Tarn", and not "the University’s Court" nor "trained at University College".
func (r *resolver) calls(m *entity.Mention, i int) bool {
	if m.Tokens.Len() < 2 || i+1 < m.Tokens.Last && r.Kind(i+1) == text.Clitic {
		return false
	}
	return m.Tokens.First < i || !r.beside(i)
}

// inTitle reports whether token i is an office before the name of somebody, who is another.
func (r *resolver) inTitle(i int) bool {
	k := r.set.From(i)
	if k >= len(r.set.Mentions) || !r.Has(i, lexicon.NameRole) {
		return false
	}
	title := r.set.Mentions[k].Title
	return title.First <= i && i < title.Last
}

// beside reports whether the name at token i is only where somebody is or what something
// is like: "trained at the University of Tarn", "as the Church of England".
func (r *resolver) beside(i int) bool {
	if r.Is(i-1, "the") {
		i--
	}
	return r.IsIn(i-1, "at as than from like")
}

// fuller returns the noun at token i with what sets it apart from others, alone or empty
// when nothing does.
func (r *resolver) fuller(i int) text.Range {
	if r.Is(i+1, "of") && (r.Flag(i, text.Upper) || r.Has(i, lexicon.NameRole)) && !r.beside(i) {
		if name := r.capitals(i+2, r.Len()); name.Len() > 0 {
			return text.Range{First: i, Last: name.Last} // "the Duchess of Tarn"
		}
	}
	if r.Flag(i, text.Upper) {
		return text.Range{}
	}
	first := i
	for first > max(0, i-5) && !r.Flag(first, text.LineBefore) && r.modifies(first-1) {
		first--
	}
	if r.Is(first, "-") {
		first-- // "a 12-page report"
	}
	if n := first - 2; n >= 0 && r.Kind(n+1) == text.Clitic && r.namedOwner(n) {
		first = n // "Chile’s central bank"
		if m := r.set.At(n); m != nil {
			first = m.Tokens.First
		}
	}
	return text.Range{First: first, Last: i + 1}
}

// modifies reports whether the word or hyphen at i can stand before a noun and tell it apart.
func (r *resolver) modifies(i int) bool {
	if r.Kind(i) != text.Word && !r.Is(i, "-") {
		return false
	}
	return !r.functional(i) && !r.determiner(i) && !r.preposition(i)
}

// namedOwner reports whether the word at i ends the name of an owner: not a day, "Monday’s
// report", nor what another name ends with, "the Bank of Chile’s report".
func (r *resolver) namedOwner(i int) bool {
	return r.Flag(i, text.Upper) && !r.Has(i, lexicon.NameCalendar) && !r.Is(i-1, "of")
}
