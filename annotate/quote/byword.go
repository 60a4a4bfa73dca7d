package quote

import (
	"strings"

	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// byAge resolves "the 54-year-old" to who is 54.
func (r *resolver) byAge(s *Speaker, d *draft, core text.Range) bool {
	age := core.First
	if r.Is(age, "the") {
		age++
	}
	if r.Kind(age) != text.Number || !r.Is(age+1, "-") || !r.Is(age+2, "year") {
		return false
	}
	for k := r.set.From(core.First) - 1; k >= 0 && k > r.set.From(core.First)-60; k-- {
		m := &r.set.Mentions[k]
		if n := m.Tokens.Last + 1; r.person(m.Entity) && r.IsIn(n-1, ", (") && r.Kind(n) == text.Number && r.Text(n) == r.Text(age) {
			e := r.set.Get(m.Entity)
			s.be(e, Person)
			return true
		}
	}
	if r.byNewAge(s, core.First) {
		return true
	}
	last := r.lastSpeaker(d)
	spoke := last.isPerson() && d.zone-last.zone <= 1 && !r.aged(last.speaker.Entity, r.set.From(core.First)-1)
	if !(spoke && !r.newer(d)) && r.byLead(s, d, core.First) {
		return true
	}
	if spoke {
		s.follow(&last.speaker)
	}
	return spoke
}

// isPerson reports whether there is a draft and a person whom the article names says it.
func (d *draft) isPerson() bool {
	return d != nil && d.speaker.Kind == Person && d.speaker.Entity != 0
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
		s.be(e, Person)
		return true
	}
	return false
}

// maxNames is how many mentions of the lead, and before an age, are looked at.
const maxNames = 30

// byLead resolves "the 22-year-old" at token i to the person whom the lead names
// first, when the paragraph before still names that one and no age is told.
func (r *resolver) byLead(s *Speaker, d *draft, i int) bool {
	first := r.set.From(r.Zones[r.lead()].Tokens.First)
	for k := first; k < min(first+maxNames, len(r.set.Mentions)) && r.set.Mentions[k].Tokens.First < i; k++ {
		m := &r.set.Mentions[k]
		if !r.person(m.Entity) {
			continue
		}
		e := r.set.Get(m.Entity)
		last := r.set.From(i) - 1
		for n := last; n >= 0 && n > last-maxNames && r.zoneOf(r.set.Mentions[n].Tokens.First) >= d.zone-1; n-- {
			if r.set.Mentions[n].Entity == e.ID && !r.aged(e.ID, n) {
				s.be(e, Person)
				return true
			}
		}
		return false
	}
	return false
}

// early reports whether the mention stands within four words of the start of its
// sentence: "But pensioner Derek Holroyd".
func (r *resolver) early(m *entity.Mention) bool {
	for i := m.Tokens.First - 1; i > m.Tokens.First-6; i-- {
		if i < 0 || r.stops(i) || r.blockAt(i) >= 0 {
			return !r.Is(i, ",") || r.Has(i-1, lexicon.QuoteConnective)
		}
	}
	return false
}

// aged reports whether an age stands behind a mention of the person, up to
// mention k, or before one: "a 27-year-old rider, Sodiq Alabi".
func (r *resolver) aged(id entity.ID, k int) bool {
	for ; k >= 0 && k < len(r.set.Mentions); k-- {
		m := &r.set.Mentions[k]
		if m.Entity != id {
			continue
		}
		if r.IsIn(m.Tokens.Last, ", (") && r.Kind(m.Tokens.Last+1) == text.Number || r.yearsBefore(m) {
			return true
		}
	}
	return false
}

// yearsBefore reports whether "27-year-old" describes the mention from before.
func (r *resolver) yearsBefore(m *entity.Mention) bool {
	for i := m.Tokens.First - 1; i > m.Tokens.First-9 && (r.Kind(i) == text.Word || r.IsIn(i, ", -")); i-- {
		if r.Is(i, "old") && r.Is(i-1, "-") && r.Is(i-2, "year") {
			return true
		}
	}
	return false
}

// complemented reports whether the noun says whose it is, so that it is no other name
// for somebody spoken of: "the owner of its only motel".
func (r *resolver) complemented(core text.Range) bool {
	whose := core.Last + 1
	if !r.Is(core.Last, "of") || !r.free(core.Last) {
		return false
	}
	return r.determiner(whose) && r.Value(whose, lexicon.QuoteDeterminer) == ""
}

// byword resolves what an outlet calls somebody instead of repeating the name,
// "the pensioner", "the mother-of-three", "the Bulgarian", to who spoke or was
// spoken of before.
func (r *resolver) byword(s *Speaker, d *draft, core text.Range, head int) bool {
	if !r.Is(core.First, "the") || r.owned(core) || r.complemented(core) {
		return false
	}
	if core.Len() > 4 && r.Is(head-1, "-") && r.Is(head-2, "of") {
		head -= 4
	}
	partisan := r.partisan(core)
	demonym := core.Len() == 2 && r.Has(head, lexicon.NameDemonym) // "the Bulgarian"
	if !partisan && !demonym && !r.Has(head, lexicon.QuoteByword) {
		return s.Entity != 0
	}
	if held := r.titleHolder(s, text.Range{First: core.First, Last: head + 1}); held {
		return s.Entity != 0
	}
	if p := r.spokenOf(d); p.Name != "" && r.newer(d) && r.suits(head, p.Entity) {
		s.follow(&p)
		return true
	}
	if id := r.oneBefore(d, core.First, head, false); id != 0 && r.newer(d) {
		s.be(r.set.Get(id), Person)
		return true
	}
	last := r.lastSpeaker(d)
	if !last.isPerson() || d.zone-last.zone > 1 {
		return false
	}
	e := r.set.Get(last.speaker.Entity)
	if id := r.oneBefore(d, d.at(), head, true); len(e.Titles) > 0 && id != 0 {
		e = r.set.Get(id)
	}
	if id := e.ID; !r.suits(head, id) || presiding(e) && !partisan {
		if id = r.protagonist(head); id == 0 || !presiding(e) {
			return false
		}
		e = r.set.Get(id)
	}
	s.be(e, Person)
	return true
}

// partisan reports whether the noun phrase calls somebody by party and at most where
// they come from: "the Republican", "the North Carolina Democrat".
func (r *resolver) partisan(core text.Range) bool {
	if !r.Is(core.First, "the") || core.Len() > 4 || !r.IsIn(core.Last-1, "republican democrat") {
		return false
	}
	for i := core.First + 1; i < core.Last; i++ {
		if !r.Flag(i, text.Upper) {
			return false
		}
	}
	return core.Len() > 1
}

// oneBefore returns the one person whom the sentence before the quote or token i names,
// in the same paragraph, of a gender that fits the noun at head and, where it must be
// plain, without an office; zero when there is none.
func (r *resolver) oneBefore(d *draft, i, head int, plain bool) entity.ID {
	k := r.sentenceAt(min(i, d.at())) - 1
	if k < 0 || r.Sentences[k].Zone != d.zone {
		return 0
	}
	var id entity.ID
	tokens := r.Sentences[k].Tokens
	first := r.set.From(tokens.First)
	for n := first; n < min(first+maxNames, len(r.set.Mentions)) && r.set.Mentions[n].Tokens.First < tokens.Last; n++ {
		e := r.set.Get(r.set.Mentions[n].Entity)
		if e.Kind != entity.Person || plain && len(e.Titles) > 0 || !r.suits(head, e.ID) {
			continue
		}
		if id != 0 && id != e.ID {
			return 0
		}
		id = e.ID
	}
	return id
}

// untitled resolves "the striker" or "the opposition leader", where nobody is
// called one, to the person who spoke last: in the same paragraph, or in the
// one before when no title of theirs speaks against it.
func (r *resolver) untitled(s *Speaker, d *draft, core text.Range) {
	head := core.Last - 1
	office := r.Has(head, lexicon.QuoteOffice)
	if p := r.spokenOf(d); p.Name != "" && core.Len() == 2 && !office && r.newer(d) && r.suits(head, p.Entity) {
		s.follow(&p)
		return
	}
	if e := r.only(core.First); e != nil && r.seated(head, e) && r.suits(head, e.ID) {
		s.be(e, Person)
		return
	}
	last := r.lastSpeaker(d)
	if !last.isPerson() {
		return
	}
	e := r.set.Get(last.speaker.Entity)
	if office && len(e.Titles) == 0 && r.presentedOtherwise(e) {
		return
	}
	if core.Len() < 3 && office {
		if d.zone-last.zone < 2 && r.serving(head, e) && r.suits(head, e.ID) {
			s.be(e, Person)
		}
		return
	}
	if r.somebodyNew(core, last.zone == d.zone) || !r.suits(head, e.ID) || r.outranked(core, e) {
		return
	}
	if r.leaderAgain(d, last, core, e) || r.sameSpeaker(d, last, core, e) {
		s.be(e, Person)
	}
}

// presentedOtherwise reports whether the first mention of a person says where they belong or whose
// they are, and so that no office is theirs: "Ann Lee, of the patients' charity, whose husband".
func (r *resolver) presentedOtherwise(e *entity.Entity) bool {
	if len(e.Mentions) == 0 {
		return false
	}
	at := r.In(e.Mentions[0]).Last
	return r.Is(at, ",") && r.IsIn(at+1, "of from whose")
}

// somebodyNew reports a noun by which an article brings somebody in: "the Attorney
// General", and in another paragraph "the surgeon, who found the error, says".
func (r *resolver) somebodyNew(core text.Range, sameZone bool) bool {
	head := core.Last - 1
	if r.Flag(head, text.Upper) && !r.seat(head) {
		return true
	}
	return !sameZone && (r.Is(core.Last, ",") || r.IsIn(core.Last, "who whose"))
}

// leaderAgain reports a leader of something, "the union leader", who has a title, spoke a
// paragraph before at most and after whom no other person was named.
func (r *resolver) leaderAgain(d, last *draft, core text.Range, e *entity.Entity) bool {
	if core.Len() < 3 || !r.Is(core.Last-1, "leader") || d.zone-last.zone > 1 || len(e.Titles) == 0 {
		return false
	}
	return !r.personSince(last.who.Last, core.First, e.ID)
}

// sameSpeaker reports whether a noun that gives no office can be the person who spoke last.
func (r *resolver) sameSpeaker(d, last *draft, core text.Range, e *entity.Entity) bool {
	head := core.Last - 1
	switch {
	case last.zone == d.zone && !r.Has(head, lexicon.QuoteOffice): // "the striker"
		return true
	case last.zone == d.zone && core.Len() > 2 && r.seat(head):
		return true
	case d.zone-last.zone > 1:
		return false
	case r.goesOn(d): // "the striker added"
		return true
	case r.IsIn(core.First+1, "former ex"): // "the former striker"
		return true
	case len(e.Titles) == 0:
		return true
	case len(e.Titles) == 1 && r.homely(e.Titles[0]):
		return true
	}
	return r.seated(head, e)
}

// protagonist returns the person without an office whom the article names first, of
// a gender that fits the noun at head; zero when there is none.
func (r *resolver) protagonist(head int) entity.ID {
	first := r.set.From(r.Zones[r.lead()].Tokens.First)
	for k := first; k < min(first+maxNames, len(r.set.Mentions)) && r.set.Mentions[k].Tokens.First < head; k++ {
		if e := r.set.Get(r.set.Mentions[k].Entity); e.Kind == entity.Person && !presiding(e) {
			if r.suits(head, e.ID) {
				return e.ID
			}
		}
	}
	return 0
}

// goesOn reports whether the verb says that somebody who spoke says more.
func (r *resolver) goesOn(d *draft) bool {
	return r.IsIn(d.cue.First, "added adds continued") || r.IsIn(d.cue.First, "went goes") && r.Is(d.cue.First+1, "on")
}

// personSince reports whether a person other than one is named between two tokens, as far
// as the first names tell.
func (r *resolver) personSince(from, to int, but entity.ID) bool {
	first := r.set.From(from)
	for k := first; k < min(first+maxNames, len(r.set.Mentions)) && r.set.Mentions[k].Tokens.First < to; k++ {
		if id := r.set.Mentions[k].Entity; r.person(id) && id != but {
			return true
		}
	}
	return false
}

// suits reports whether nothing that is known of the gender of the person speaks
// against the noun at i: "the widow", "the Frenchwoman".
func (r *resolver) suits(i int, id entity.ID) bool {
	sex := r.Value(i, lexicon.NameRole)
	if sex == "" {
		sex = r.Value(i, lexicon.NameDemonym)
	}
	g := r.set.Get(id).Gender
	return !(sex == "f" && g == entity.Male || sex == "m" && g == entity.Female)
}

// owned reports whether the noun is somebody's: "the boy's mother".
func (r *resolver) owned(core text.Range) bool {
	for i := core.First; i < core.Last; i++ {
		if r.Kind(i) == text.Clitic || r.IsIn(i, "' ’") {
			return true
		}
	}
	return false
}

// agent reports whether the noun at i is built like one for who does something:
// "plasterer".
func (r *resolver) agent(i int) bool {
	w := r.Folded(i)
	if len(w) < 6 || r.Has(i, lexicon.NameDocument) || r.Has(i, lexicon.NameOrgHead) {
		return false
	}
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or") || strings.HasSuffix(w, "ist")
}
