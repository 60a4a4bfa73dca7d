package quote

import (
	"strings"

	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// corporate reports whether the noun stands for any organisation already
// spoken of: "the company".
func (r *resolver) corporate(i int) bool {
	switch {
	case r.Has(i, lexicon.QuoteCompany):
		return true
	case r.Is(i, "up") && r.Is(i-1, "-") && r.Is(i-2, "start"): // "the start-up"
		return true
	}
	return strings.HasSuffix(r.Folded(i), "maker") && r.Span(i).Len() > 7 && !r.Has(i, lexicon.NameRole) // "the chipmaker"
}

// lastOrganisation resolves a noun to the organisation named last before
// token i that the article does not know as a place or newspaper.
func (r *resolver) lastOrganisation(s *Speaker, d *draft, i, head int) bool {
	found := Speaker{}
	if n := len(r.recent); n > 0 && r.Is(head, "company") {
		last := r.recent[n-1]
		if last.zone == r.zoneOf(i) && r.Flag(last.who.Last-1, text.Upper) && r.firm(&last.speaker) {
			s.Name, s.Kind = last.speaker.Name, Organisation // a name that nothing else places
			return true
		}
	}
	if r.public(head) {
		r.neuter(&found, i, d)
	} else if !r.firmSpokenOf(&found, i, head) {
		return false
	}
	if e := r.set.Get(found.Entity); e == nil || e.Kind != entity.Organisation {
		return false
	}
	s.follow(&found)
	return true
}

// mostlyFirm reports whether the noun is that of a person by its form, and mostly that
// of a firm in print. An "operator" is either, and a "regulator" another's.
func (r *resolver) mostlyFirm(i int) bool {
	return r.IsIn(i, "retailer developer miner producer exporter broadcaster brewer")
}

// saysOfHimself reports whether the reporter's clause begins with "he" or "his", and so
// is a person's.
func (r *resolver) saysOfHimself(d *draft) bool {
	return d.kind != Direct && r.IsIn(d.parts[0].First, "he she his her")
}

// otherSex reports whether the reporter's clause begins with a pronoun of the other gender.
func (r *resolver) otherSex(d *draft, g entity.Gender) bool {
	i := d.parts[0].First
	return d.kind != Direct && (g == entity.Male && r.IsIn(i, "she her") || g == entity.Female && r.IsIn(i, "he his"))
}

// public reports whether the noun is mostly that of a body of the state.
func (r *resolver) public(i int) bool { return r.IsIn(i, "agency regulator watchdog") }

// unmodified reports a noun that no other noun sets apart, so that it may stand for what
// was named before: "the firm", "the FTSE 250 firm", "the Cork-based firm", and not "the
// waste firm".
func (r *resolver) unmodified(core text.Range) bool {
	for i := core.First + 1; i+1 < core.Last && !r.Is(core.Last-1, "maker"); i++ {
		hyphened := r.Is(i-1, "-") || r.Is(i+1, "-")
		if r.Kind(i) == text.Word && !r.Flag(i, text.Upper) && !hyphened {
			return false
		}
	}
	return core.Len() == 2 || !r.public(core.Last-1) && !r.owned(core)
}

// firm reports whether a speaker is one that nothing else places, or whom only an
// "owner" before its name makes a person.
func (r *resolver) firm(s *Speaker) bool {
	e := r.set.Get(s.Entity)
	return s.Name != "" && (e == nil || len(e.Titles) == 1 && r.faceless(e.ID))
}

// maxFirms is how many mentions before "the company" are looked at, and how many
// organisations are weighed.
const maxFirms, maxWeighed = 120, 12

// firmSpokenOf resolves a noun to the firm with which the sentence before token i begins,
// or to the one that the article is about: that is named most, heads most sentences and
// was named in this paragraph or the two before.
func (r *resolver) firmSpokenOf(s *Speaker, i, head int) bool {
	type weighed struct {
		id     entity.ID
		weight int
	}
	var firms [maxWeighed]weighed
	n := 0
	if r.heading(s, i) {
		return true
	}
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-maxFirms; k-- {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		if e.Article != r.article {
			break
		}
		if e.Kind != entity.Organisation || !r.firmLike(m) {
			continue
		}
		at := 0
		for at < n && firms[at].id != e.ID {
			at++
		}
		if at == maxWeighed {
			continue
		}
		if at == n {
			firms[n] = weighed{e.ID, max(0, 3-r.zoneOf(i)+r.zoneOf(m.Tokens.First))}
			n++
		}
		firms[at].weight += r.firmWeight(m, head)
	}
	best := weighed{}
	for _, f := range firms[:n] {
		if f.weight > best.weight {
			best = f
		}
	}
	if best.weight < 2 {
		return false
	}
	s.be(r.set.Get(best.id), Organisation)
	return true
}

// firmLike reports whether an organisation can be a firm where it is named, and no place,
// paper or part of a compound.
func (r *resolver) firmLike(m *entity.Mention) bool {
	switch {
	case !r.commercial(m.Tokens):
		return false
	case r.located(m) && !r.belongs(m): // "in Poznań"
		return false
	case r.Is(m.Tokens.Last, "-"): // "the Torvex-owned ferry"
		return false
	}
	return !r.told(m.Tokens.First - 1) // "told the Tribune"
}

// firmWeight returns how much one mention of a firm speaks for it, where the noun at head
// stands for some firm.
func (r *resolver) firmWeight(m *entity.Mention, head int) int {
	weight := 1
	if r.akin(m.Tokens, head) {
		weight += 4
	}
	if r.leads(m) || r.acts(m) {
		weight += 2
	}
	return weight
}

// heading resolves a noun to the firm with which the sentence before token i begins, in
// the paragraph.
func (r *resolver) heading(s *Speaker, i int) bool {
	k := r.sentenceAt(i) - 1
	if k < 0 || r.Sentences[k].Zone != r.zoneOf(i) {
		return false
	}
	sentence := r.Sentences[k].Tokens
	n := r.set.From(sentence.First)
	if n >= len(r.set.Mentions) {
		return false
	}
	m := &r.set.Mentions[n]
	if m.Tokens.First >= sentence.Last || !r.commercial(m.Tokens) {
		return false
	}
	return r.set.Get(m.Entity).Kind == entity.Organisation && r.leadingBody(s, sentence, false)
}

// belongs reports a name behind a preposition that what stands before makes a firm's:
// "workers at Torvex", "shares in Torvex".
func (r *resolver) belongs(m *entity.Mention) bool {
	return r.IsIn(m.Tokens.First-2, "workers staff employees shares stake bosses managers jobs plant investors")
}

// akin reports whether a word of a name begins as the noun does that says what the firm
// is: "Falcon Airways, the airline".
func (r *resolver) akin(name text.Range, head int) bool {
	noun := r.Folded(head)
	for i := name.First; i < name.Last && len(noun) > 3 && !r.IsIn(head, "company firm group"); i++ {
		if strings.HasPrefix(r.Folded(i), noun[:3]) {
			return true
		}
	}
	return false
}

// commercial reports whether a name can be that of a firm, as far as its words tell.
func (r *resolver) commercial(name text.Range) bool {
	for i := name.First; i < name.Last; i++ {
		if r.Has(i, lexicon.QuoteNoncommercial) {
			return false
		}
	}
	return true
}
