package quote

import (
	"slices"
	"strings"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// byRole resolves a noun phrase without a name.
func (r *resolver) byRole(s *Speaker, np text.Range, d *draft) {
	core := r.address(r.core(np))
	head := core.Last - 1
	s.ResolvedBy = ByRole
	s.Name, s.Kind = r.plain(core), r.kindOfHead(head)
	switch {
	case r.introducedAs(s, np), r.apposedName(s, np, head), r.accused(s, core, head):
	case r.byAge(s, d, core), r.byPossessor(s, d, core, head), r.compiled(s, d, np, core, head):
	case r.another(s, np), r.again(s, d, np, core), r.issued(s, d, core, head):
	case r.Is(core.First, "the") && core.Len() == 2 && r.Has(head, lexicon.NameRole) && r.asked(s, core.First, d, entity.Unknown) && r.suits(head, s.Entity):
	case r.Is(core.First, "the") && core.Len() == 2 && r.Flag(head, text.Caps) && (r.titleHolder(s, core) || r.letteredHolder(s, head)):
	case r.ahead(s, d, core, head):
	case r.Is(core.First, "the") && core.Len() == 2 && r.Has(head, lexicon.NameRole) && !r.titleHolder(&Speaker{}, core) && r.anaphor(s, core, true):
	case r.byword(s, d, core, head):
	case r.spokes(head):
		r.spokesperson(s, d, np, core)
	case r.IsIn(core.First, "his her") && core.Len() == 2 && r.Has(head, lexicon.NameRole) && r.titleHolder(s, core):
	case r.Is(core.First, "the") && (r.Has(head, lexicon.NameRole) || core.Len() > 2 && r.agent(head) && !r.corporate(head)):
		if r.newcomer(s, d, core, head) {
			return
		}
		if !r.titleHolder(s, core) && !r.owned(core) && !r.complemented(core) {
			r.untitled(s, d, core)
		}
		if s.Entity == 0 && !(r.mostlyFirm(head) && !r.saysOfHimself(d) && r.unmodified(core) && r.lastOrganisation(s, d, core.First, head)) && !(core.Len() == 2 && core.Last == np.Last && r.anaphor(s, core, false)) {
			r.inFull(s, np, core)
		}
	case r.Is(core.First, "the") && r.corporate(head) && r.unmodified(core) && (core.Len() == 2 && !r.IsIn(head, "company firm") && r.anaphor(s, core, true) || r.lastOrganisation(s, d, core.First, head)):
	case r.Is(core.First, "the") && core.Len() == 2 && !r.Has(head, lexicon.NamePlace) && !r.Is(head, "us"):
		r.anaphor(s, core, false)
	default:
		r.inFull(s, np, core)
	}
	if s.Entity != 0 && r.spokenIn(d, s.Entity, np.First) {
		r.instead(s, d, core)
	}
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
	if last == nil || last.speaker.Kind != Person || last.speaker.Entity == 0 || d.zone-last.zone > 1 || r.spokenIn(d, last.speaker.Entity, core.First) || !r.suits(core.Last-1, last.speaker.Entity) {
		return
	}
	s.follow(&last.speaker)
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
	if !the && !its && !r.IsIn(core.First, "a an") || !r.Has(head, lexicon.NameRole) || r.spokes(head) || d.zone > r.lead()+1 || the && (d.zone > r.lead() || core.Len() < 3 && !r.IsIn(core.Last, "for of") || r.titleHolder(s, core)) {
		return s.Entity != 0
	}
	for k := r.set.From(core.Last); k < len(r.set.Mentions); k++ {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		zone := r.zoneOf(m.Tokens.First)
		far := zone > d.zone+4
		if zone < 0 || e.Article != r.article || far && (the || k > r.set.From(core.Last)+2*maxNames) {
			return false
		}
		titled := r.inOffice(e, head)
		if far && !titled || zone <= d.zone || e.Kind != entity.Person || !r.leads(m) && !titled || !r.suits(head, e.ID) || r.young(m, head) || r.otherSex(d, e.Gender) {
			continue
		}
		n := m.Tokens.Last
		if titled || !its && (!the && r.IsIn(n, ", (") && r.Kind(n+1) == text.Number && !r.Has(head, lexicon.QuoteOffice) || r.takenUp(m, d, core)) {
			s.be(e, Person)
			return true
		}
		if the {
			return false
		}
	}
	return false
}

// takenUp reports whether the paragraph behind the lead begins with a person without
// another office, who speaks as the one in the lead does.
func (r *resolver) takenUp(m *entity.Mention, d *draft, core text.Range) bool {
	e, z := r.set.Get(m.Entity), d.zone+1
	for z < len(r.Zones) && r.Zones[z].Role != article.Paragraph {
		z++
	}
	if d.zone > r.lead() || !m.Full || len(e.Titles) > 0 && m.Title.Len() > 0 || r.zoneOf(m.Tokens.First) != z || r.sentenceAt(m.Tokens.First) != r.sentenceAt(r.Zones[z].Tokens.First) {
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

// inOffice reports whether a title of the person has the office at head, or one like it;
// the lawyer is a solicitor of the same paragraph, who may have met "a lawyer" in the next.
func (r *resolver) inOffice(e *entity.Entity, head int) bool {
	if e.Titled(r.Folded(head)) || e.Titled(r.titleLike(head)) {
		return true
	}
	if r.spokes(head) && (e.Called("spokes") || e.Called("public relations")) {
		return true
	}
	zone := r.zoneAt(head)
	if !r.Is(head-1, "the") || !slices.ContainsFunc(e.Mentions, func(m text.Span) bool { return r.zoneOf(r.At(m.Start)) == zone }) {
		return false
	}
	switch r.Folded(head) {
	case "lawyer":
		return e.Titled("solicitor") || e.Titled("barrister") || e.Titled("counsel") || e.Titled("advocate") || e.Titled("attorney")
	case "officer":
		return e.Titled("constable") || e.Titled("detective")
	}
	return false
}

// titleLike returns the head as titles have it: a judge is a justice too.
func (r *resolver) titleLike(head int) string {
	switch word := r.Folded(head); word {
	case "judge":
		return "justice"
	case "pontiff":
		return "pope"
	case "monarch":
		return "king"
	case "premier":
		return "minister"
	default:
		return word
	}
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

// titleHolder resolves "the minister" to the one person of the article whose
// title has the head; of several, the one whose title has what stands before the
// head, "the health minister", or who spoke last, or else the last named before; a
// deputy when it is none.
func (r *resolver) titleHolder(s *Speaker, core text.Range) bool {
	var found, deputy entity.ID
	for k := r.set.From(core.First) - 1; k >= 0 && k > r.set.From(core.First)-60; k-- {
		e := r.set.Get(r.set.Mentions[k].Entity)
		if e.Article != r.article {
			break
		}
		if e.Kind != entity.Person || !r.inOffice(e, core.Last-1) || r.elsewhere(core, e) {
			continue
		}
		if r.outranked(core, e) {
			if deputy == 0 && !e.Called("shadow") {
				deputy = e.ID
			}
			continue
		}
		fits := r.heads(core, e)
		if fits || found != 0 && e.ID != found && r.spokeLast(e.ID, core.First) {
			found = e.ID
			break
		}
		if found == 0 {
			found = e.ID
		}
	}
	if found == 0 && r.shortened(core) {
		found = deputy
	}
	if found != 0 {
		s.be(r.set.Get(found), Person)
	}
	return found != 0
}

// spokeLast reports whether somebody is the last who spoke before a token, in its
// paragraph or one of the three before it.
func (r *resolver) spokeLast(id entity.ID, token int) bool {
	n := len(r.recent)
	return n > 0 && r.recent[n-1].speaker.Entity == id && r.zoneOf(token)-r.recent[n-1].zone <= 3
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
		if m := r.set.At(i); m != nil && m.Tokens.Len() > 1 && (!named || r.public(head)) && (i+1 == m.Tokens.Last || r.Kind(i+1) != text.Clitic) && (m.Tokens.First < i || !r.beside(i)) {
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

// inTitle reports whether token i is an office before the name of somebody, who is another.
func (r *resolver) inTitle(i int) bool {
	k := r.set.From(i)
	return r.Has(i, lexicon.NameRole) && k < len(r.set.Mentions) && r.set.Mentions[k].Title.First <= i && i < r.set.Mentions[k].Title.Last
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
	if name := r.capitals(i+2, r.Len()); r.Is(i+1, "of") && name.Len() > 0 && (r.Flag(i, text.Upper) || r.Has(i, lexicon.NameRole)) && !r.beside(i) {
		return text.Range{First: i, Last: name.Last}
	}
	if r.Flag(i, text.Upper) {
		return text.Range{}
	}
	first := i
	for first > 0 && i-first < 5 && !r.Flag(first, text.LineBefore) && (r.Kind(first-1) == text.Word || r.Is(first-1, "-")) && !r.functional(first-1) && !r.determiner(first-1) && !r.preposition(first-1) {
		first--
	}
	if r.Is(first, "-") {
		first-- // "a 12-page report"
	}
	if n := first - 2; n >= 0 && r.Kind(n+1) == text.Clitic && r.Flag(n, text.Upper) && !r.Has(n, lexicon.NameCalendar) && !r.Is(n-1, "of") {
		first = n
		if m := r.set.At(n); m != nil {
			first = m.Tokens.First
		}
	}
	return text.Range{First: first, Last: i + 1}
}
