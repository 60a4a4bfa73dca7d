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
	core := r.core(np)
	head := core.Last - 1
	s.ResolvedBy = ByRole
	s.Name, s.Kind = r.plain(core), r.kindOfHead(head)
	switch {
	case r.byAge(s, d, core), r.byPossessor(s, core, head), r.compiled(s, d, np, core, head):
	case r.ahead(s, d, core, head):
	case r.byword(s, d, core, head):
	case r.spokes(head):
		r.spokesperson(s, np, core)
	case r.Is(core.First, "the") && r.Has(head, lexicon.NameRole):
		if !r.titleHolder(s, core) && !r.Has(head, lexicon.QuoteOffice) {
			r.sameParagraph(s, d)
		}
	case r.Is(core.First, "the") && r.corporate(head) && r.lastOrganisation(s, core.First):
	case r.Is(core.First, "the") && core.Len() == 2:
		r.anaphor(s, core)
	}
}

// ahead resolves somebody the lead leaves unnamed, "a former teacher", to the
// person at the head of one of the next two paragraphs who has an age or the
// same title.
func (r *resolver) ahead(s *Speaker, d *draft, core text.Range, head int) bool {
	if !r.IsAny(core.First, "a", "an") || !r.Has(head, lexicon.NameRole) || r.spokes(head) || d.zone > r.lead()+1 {
		return false
	}
	sex := r.Value(head, lexicon.NameRole)
	for k := r.set.From(core.Last); k < len(r.set.Mentions); k++ {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		zone := r.zoneOf(m.Tokens.First)
		if zone < 0 || e.Article != r.article || zone > d.zone+4 {
			return false
		}
		if zone <= d.zone || e.Kind != entity.Person || !r.leads(m) && !e.Titled(r.titleLike(head)) || sex == "f" && e.Gender == entity.Male || sex == "m" && e.Gender == entity.Female {
			continue
		}
		n := m.Tokens.Last
		if r.IsAny(n, ",", "(") && r.Kind(n+1) == text.Number || e.Titled(r.titleLike(head)) {
			s.Name, s.Entity, s.Kind = e.Name, e.ID, Person
			return true
		}
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
		if r.Zones[z].Article == r.article && r.Zones[z].Role == article.Paragraph {
			return z
		}
	}
	return 0
}

// corporate reports whether the noun stands for any organisation already
// spoken of: "the company".
func (r *resolver) corporate(i int) bool {
	return r.Has(i, lexicon.QuoteCompany) || strings.HasSuffix(r.Folded(i), "maker") && r.Span(i).Len() > 7
}

// lastOrganisation resolves a noun to the organisation named last before
// token i that the article does not know as a place or newspaper.
func (r *resolver) lastOrganisation(s *Speaker, i int) bool {
	found := Speaker{}
	r.neuter(&found, i)
	if e := r.set.Get(found.Entity); e == nil || e.Kind != entity.Organisation {
		return false
	}
	s.Name, s.Entity, s.Kind = found.Name, found.Entity, found.Kind
	return true
}

// byAge resolves "the 54-year-old" to who is 54.
func (r *resolver) byAge(s *Speaker, d *draft, core text.Range) bool {
	age := core.First
	if r.Is(age, "the") {
		age++
	}
	if r.Kind(age) != text.Number || !r.Is(age+1, "-") {
		return false
	}
	for k := r.set.From(core.First) - 1; k >= 0 && k > r.set.From(core.First)-60; k-- {
		m := &r.set.Mentions[k]
		if n := m.Tokens.Last + 1; r.person(m.Entity) && r.IsAny(n-1, ",", "(") && r.Kind(n) == text.Number && r.Text(n) == r.Text(age) {
			e := r.set.Get(m.Entity)
			s.Name, s.Entity, s.Kind = e.Name, e.ID, Person
			return true
		}
	}
	if r.byNewAge(s, core.First) {
		return true
	}
	last := r.lastSpeaker(d)
	if last == nil || last.speaker.Kind != Person || last.speaker.Entity == 0 || d.zone-last.zone > 1 || r.aged(last.speaker.Entity, r.set.From(core.First)-1) {
		return false
	}
	s.Name, s.Entity, s.Kind = last.speaker.Name, last.speaker.Entity, Person
	return true
}

// byNewAge resolves "the 54-year-old" at token i, when nobody is said to be 54,
// to the person at the head of the sentence before whose age is not told.
func (r *resolver) byNewAge(s *Speaker, i int) bool {
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-8; k-- {
		m := &r.set.Mentions[k]
		if !r.person(m.Entity) || !r.early(m) || r.sentencesBetween(m.Tokens.First, i) > 3 || r.aged(m.Entity, k) {
			continue
		}
		e := r.set.Get(m.Entity)
		if e.Article != r.article {
			return false
		}
		s.Name, s.Entity, s.Kind = e.Name, e.ID, Person
		return true
	}
	return false
}

// early reports whether the mention stands within four words of the start of its
// sentence: "But pensioner Derek Holroyd".
func (r *resolver) early(m *entity.Mention) bool {
	for i := m.Tokens.First - 1; i > m.Tokens.First-6; i-- {
		if i < 0 || r.stops(i) || r.blockAt(i) >= 0 {
			return !r.Is(i, ",")
		}
	}
	return false
}

// aged reports whether an age stands behind a mention of the person, up to
// mention k.
func (r *resolver) aged(id entity.ID, k int) bool {
	for ; k >= 0 && k < len(r.set.Mentions); k-- {
		if m := &r.set.Mentions[k]; m.Entity == id && r.IsAny(m.Tokens.Last, ",", "(") && r.Kind(m.Tokens.Last+1) == text.Number {
			return true
		}
	}
	return false
}

// byPossessor resolves "its report" to whose report it is, and "a statement
// released by his office" to the office.
func (r *resolver) byPossessor(s *Speaker, core text.Range, head int) bool {
	if !r.IsAny(core.First, "its", "their") || !r.Has(head, lexicon.NameDocument) {
		return false
	}
	found := Speaker{}
	if r.neuter(&found, core.First); found.Name == "" {
		return false
	}
	s.Name, s.Entity, s.Kind = found.Name, found.Entity, found.Kind
	return true
}

// compiled resolves documents to who made them: "data compiled by Finlux", "a
// statement released by his office".
func (r *resolver) compiled(s *Speaker, d *draft, np, core text.Range, head int) bool {
	if head = min(head, core.Last-1); !r.IsAny(head, "data", "figures", "statement", "statistics", "estimates") {
		return false
	}
	for i := core.Last; i < np.Last && i < core.Last+4; i++ {
		if !r.IsAny(i, "by", "from") || i+1 >= np.Last {
			continue
		}
		maker := text.Range{First: i + 1, Last: np.Last}
		if r.IsAny(i+1, "his", "her") && (r.Is(i+2, "office") || r.Is(np.Last-1, "office")) {
			return r.office(s, d, i+1)
		}
		if m := r.headMention(maker); m != nil {
			e := r.set.Get(m.Entity)
			s.Name, s.Entity, s.Kind = e.Name, e.ID, speakerKind(e.Kind)
			return true
		}
	}
	return false
}

// office resolves "his office" at token i to the office of a person with a
// title, one that the quote names or else the last: "Prime Minister’s office".
func (r *resolver) office(s *Speaker, d *draft, i int) bool {
	said := text.Fold(r.SpanOf(d.parts[0]).In(r.Source))
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-40; k-- {
		e := r.set.Get(r.set.Mentions[k].Entity)
		if e.Article != r.article {
			return false
		}
		if m := &r.set.Mentions[k]; e.Kind == entity.Person && m.Title.Len() > 0 {
			title := r.SpanOf(m.Title).In(r.Source)
			named := strings.Contains(said, text.Fold(title))
			if named || s.Kind != Organisation {
				s.Name, s.Kind = title+"’s office", Organisation
			}
			if named {
				return true
			}
		}
	}
	return s.Kind == Organisation
}

func (r *resolver) kindOfHead(i int) SpeakerKind {
	switch {
	case r.Has(i, lexicon.NameDocument):
		return Document
	case r.Has(i, lexicon.NameOrgHead), r.Has(i, lexicon.NameOrg):
		return Organisation
	case r.Has(i, lexicon.NameRoles), strings.HasSuffix(r.Folded(i), "s"):
		return Group
	case r.Has(i, lexicon.NameRole):
		return Anonymous
	}
	return Unknown
}

func (r *resolver) spokes(i int) bool {
	return r.IsAny(i, "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokespersons", "spokesmen")
}

// spokesperson resolves an unnamed spokesperson to who is spoken for: named
// before, behind "for" or "of", or spoken of last.
func (r *resolver) spokesperson(s *Speaker, np, core text.Range) {
	s.Kind = Organisation
	if r.IsAny(core.Last, "for", "of", "from", "at") && core.Last+1 < np.Last {
		rest := text.Range{First: core.Last + 1, Last: np.Last}
		r.adopt(s, r.core(rest))
		return
	}
	before := text.Range{First: core.First, Last: core.Last - 1}
	for before.Len() > 0 && (r.determiner(before.First) || r.IsAny(before.First, "a", "an")) {
		before.First++
	}
	for before.Len() > 0 && (r.Kind(before.Last-1) == text.Clitic || r.IsAny(before.Last-1, "’", "'")) {
		before.Last--
	}
	if before.Len() > 0 {
		r.adopt(s, before)
		return
	}
	r.neuter(s, core.First)
	if s.Name == "" {
		s.Name = r.plain(core)
	}
}

// adopt gives the speaker the name of a noun phrase.
func (r *resolver) adopt(s *Speaker, np text.Range) {
	s.Name = r.plain(np)
	if m := r.headMention(np); m != nil {
		e := r.set.Get(m.Entity)
		s.Name, s.Entity = e.Name, e.ID
	}
}

// titleHolder resolves "the minister" to the one person of the article whose
// title has the head; the last named before wins a tie of several.
func (r *resolver) titleHolder(s *Speaker, core text.Range) bool {
	head, other := r.Folded(core.Last-1), r.titleLike(core.Last-1)
	var found entity.ID
	for k := r.set.From(core.First) - 1; k >= 0 && k > r.set.From(core.First)-60; k-- {
		e := r.set.Get(r.set.Mentions[k].Entity)
		if e.Article != r.article {
			break
		}
		if e.Kind == entity.Person && (e.Titled(head) || e.Titled(other)) {
			found = e.ID
			break
		}
	}
	if found != 0 {
		e := r.set.Get(found)
		s.Name, s.Entity, s.Kind = e.Name, found, Person
	}
	return found != 0
}

// byword resolves what an outlet calls somebody instead of repeating the name,
// "the pensioner", "the mother-of-three", "the Bulgarian", to who spoke or was
// spoken of before.
func (r *resolver) byword(s *Speaker, d *draft, core text.Range, head int) bool {
	if !r.Is(core.First, "the") {
		return false
	}
	if core.Len() > 4 && r.Is(head-1, "-") && r.Is(head-2, "of") {
		head -= 4
	}
	if !r.Has(head, lexicon.QuoteByword) && !(core.Len() == 2 && r.Has(head, lexicon.NameDemonym)) || r.titleHolder(s, text.Range{First: core.First, Last: head + 1}) {
		return s.Entity != 0
	}
	last := r.lastSpeaker(d)
	if last == nil || last.speaker.Kind != Person || last.speaker.Entity == 0 || d.zone-last.zone > 1 {
		return false
	}
	s.Name, s.Entity, s.Kind = last.speaker.Name, last.speaker.Entity, Person
	return true
}

// sameParagraph resolves "the striker", where nobody is called one, to the
// person who spoke before in the same paragraph.
func (r *resolver) sameParagraph(s *Speaker, d *draft) {
	if last := r.lastSpeaker(d); last != nil && last.zone == d.zone && last.speaker.Kind == Person {
		s.Name, s.Entity, s.Kind = last.speaker.Name, last.speaker.Entity, Person
	}
}

// anaphor resolves "the log" to the fuller noun phrase that introduced it: "a
// preliminary log".
func (r *resolver) anaphor(s *Speaker, core text.Range) {
	head := core.Last - 1
	word := r.Folded(head)
	for i := core.First - 1; i > 0 && i > core.First-400; i-- {
		if !r.Is(i, word) || r.Is(i-1, "the") {
			continue
		}
		if m := r.set.At(i); m != nil {
			e := r.set.Get(m.Entity)
			s.Name, s.Entity = e.Name, e.ID
			return
		}
		first := i
		for first > 0 && i-first < 3 && r.Kind(first-1) == text.Word && !r.functional(first-1) && !r.determiner(first-1) && !r.preposition(first-1) {
			first--
		}
		if first < i {
			s.Name = r.plain(text.Range{First: first, Last: i + 1})
			return
		}
	}
}
