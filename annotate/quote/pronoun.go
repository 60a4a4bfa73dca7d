package quote

import (
	"slices"
	"strings"

	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// byPronoun resolves a pronoun by the best candidate before it.
func (r *resolver) byPronoun(s *Speaker, i int, d *draft) {
	s.ResolvedBy = ByPronoun
	switch {
	case r.IsIn(i, "he him his he'd"):
		r.best(s, i, d, entity.Male)
	case r.IsIn(i, "she her she'd"):
		r.best(s, i, d, entity.Female)
	case r.IsIn(i, "it its"):
		r.neuter(s, i, d)
	case r.IsIn(i, "they them their they've they'd"):
		r.several(s, i, d)
	default:
		s.Kind = Unknown
	}
}

// best picks the person that the pronoun at token i most likely stands for.
func (r *resolver) best(s *Speaker, i int, d *draft, g entity.Gender) {
	if e := r.asked(i, d); e != nil && !r.otherThan(e.ID, g) {
		s.be(e, Person)
		return
	}
	if r.topic(s, i, d, g) {
		return
	}
	top, score := r.likeliest(i, d, g)
	if id := r.misled(i, d, g, top); id != 0 && (top == 0 || !r.since(top, i, d)) {
		top, score = id, 0
	}
	last := r.lastSpeaker(d)
	if id, v := r.relayed(d, last, i, g); v > score {
		top, score = id, v
	}
	if last != nil && (r.nobodyBetter(last, top, score) || r.unnamedSince(last, i, g)) {
		ref := last.speaker
		s.follow(&ref)
		return
	}
	if top == 0 && last != nil && last.zone == d.zone {
		switch {
		case last.speaker.Kind == Person: // a first name misled about the gender
			top = last.speaker.Entity
		case last.speaker.Kind == Organisation && r.nameable(last.who):
			top, score = last.speaker.Entity, 0
		}
	}
	if r.ownVoice(last, top, i, g) {
		top, score = last.speaker.Entity, 0
	}
	if top == 0 {
		if r.unnamed(s, i, d, g); s.Name == "" {
			r.presumed(s, i, d)
		}
		return
	}
	if score > 0 {
		r.learn(top, g)
	}
	s.be(r.set.Get(top), Person)
}

// nobodyBetter reports whether the last speaker is unnamed and no person fits better.
func (r *resolver) nobodyBetter(last *draft, top entity.ID, score int) bool {
	return last.speaker.Entity == 0 && last.speaker.Kind == Anonymous && (top == 0 || score < 0)
}

// likeliest returns the person named before the pronoun at token i who scores most, and how
// much; zero when nobody fits.
func (r *resolver) likeliest(i int, d *draft, g entity.Gender) (top entity.ID, score int) {
	score = -100
	from, sentences, led := i, 0, false
	last := r.lastSpeaker(d)
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-30; k-- {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		if e.Article != r.article || i-m.Tokens.First > 400 {
			break
		}
		if e.Kind != entity.Person || r.spokenIn(d, e.ID, i) || r.otherThan(e.ID, g) {
			continue
		}
		at := m.Tokens.First
		if at >= d.at() && at < i && r.blockAt(at) >= 0 {
			continue // named in the quote
		}
		sentences = min(9, sentences+r.sentencesBetween(at, from))
		from = at
		between := sentences
		if !led && r.leads(m) {
			led = true
			if p := r.carried(at, i, g); p > at {
				at, between = p, r.sentencesBetween(p, i)
			}
		}
		v := r.weigh(m, at, i, r.sex(e.ID) == g) - between
		if last != nil && last.speaker.Entity == m.Entity {
			if r.IsIn(d.cue.First, "added continued went") {
				v += 5 // he goes on with what he was saying
			}
			if r.answers(d, last) {
				v -= 8
			}
		}
		if at >= d.at() && r.goesOnHere(d, last, g) {
			v -= 8
		}
		if v > score {
			top, score = m.Entity, v
		}
	}
	return top, score
}

// goesOnHere reports whether a person of the gender has spoken last, in the paragraph of an
// indirect quote: whom that begins with is mostly somebody else, "Woldu said he slept. Ann's
// brother cooked, he said".
func (r *resolver) goesOnHere(d, last *draft, g entity.Gender) bool {
	return d.kind == Indirect && last != nil && last.zone == d.zone && last.speaker.Kind == Person && r.sex(last.speaker.Entity) == g
}

// otherThan reports whether a person is known to be of another gender.
func (r *resolver) otherThan(id entity.ID, g entity.Gender) bool {
	sex := r.sex(id)
	return sex != entity.Unknown && sex != g
}

// ownVoice reports whether the last speaker, whom the article calls by one name that
// tells no kind, spoke as a person does, and the person found is only spoken of in that
// quote: "Kant said he had met Ivo Marsh. He said".
func (r *resolver) ownVoice(last *draft, top entity.ID, i int, g entity.Gender) bool {
	if last == nil || last.speaker.Kind != Organisation || last.speaker.Entity == 0 {
		return false
	}
	if !r.nameable(last.who) || !r.speaksAsOne(last, g) {
		return false
	}
	first := min(last.at(), last.who.First)
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-maxNames && r.set.Mentions[k].Tokens.First >= last.end(); k-- {
		if r.set.Mentions[k].Entity == top {
			return false
		}
	}
	n := r.set.From(first)
	if n >= len(r.set.Mentions) || last.kind != Indirect {
		return true
	}
	m := &r.set.Mentions[n]
	return m.Tokens.First > last.at() || m.Entity != top
}

// speaksAsOne reports whether the words of a quote are those of one person of the
// gender: "I" stands in its marks, or "he" begins what it reports.
func (r *resolver) speaksAsOne(q *draft, g entity.Gender) bool {
	if q.kind != Direct {
		at := q.at()
		return at > q.who.First && (g == entity.Male && r.Is(at, "he") || g == entity.Female && r.Is(at, "she"))
	}
	for i := q.at(); i < q.lastPart().Last && i < q.at()+budget; i++ {
		if r.IsIn(i, "i my me") {
			return true
		}
	}
	return false
}

// nameable reports whether what was taken for an organisation can be a person by
// how it is called: one to three names, none of them a kind of body or in capitals.
func (r *resolver) nameable(who text.Range) bool {
	for i := who.First; i < who.Last; i++ {
		if r.Kind(i) != text.Word || !r.Flag(i, text.Upper) || r.Flag(i, text.Caps) {
			return false
		}
		if r.HasAny(i, lexicon.NameOrgHead, lexicon.NameOrg, lexicon.NamePlace, lexicon.QuoteDeterminer) {
			return false
		}
	}
	return who.Len() > 0 && who.Len() <= 3
}

// carried returns the pronoun of the gender that opens the last sentence between
// two tokens, of those that open with one; the first token when there is none.
// Whom the sentences before it were about, it still is.
func (r *resolver) carried(from, i int, g entity.Gender) int {
	for k := r.sentenceAt(i) - 1; k >= 0 && k > r.sentenceAt(i)-8; k-- {
		first := r.Sentences[k].Tokens.First
		if first <= from {
			break
		}
		if r.IsIn(first, "his her") && r.Is(first+2, ",") && r.Flag(first+3, text.Upper) {
			break // "Her understudy, Ann Lee, was"
		}
		if g == entity.Male && r.IsIn(first, "he his") || g == entity.Female && r.IsIn(first, "she her") {
			return first
		}
	}
	return from
}

// weigh scores a mention, or what carries it on at a token, as what a pronoun at
// token i stands for: near, at the head of its sentence, a speaker already, of a
// known gender. The sentences between them are counted by the caller.
func (r *resolver) weigh(m *entity.Mention, at, i int, sexed bool) int {
	v := 0
	if sexed {
		v += 3
	}
	v -= 4 * min(r.zoneOf(i)-r.zoneOf(at), 5)
	if (r.leads(m) || r.apposed(m)) && r.sentenceAt(i) == r.sentenceAt(at) {
		v += 7 // whom the sentence is about
	}
	if r.leads(m) {
		v += 3
		switch {
		case at != m.Tokens.First:
		case r.presents(m, i):
			v += 5
		case r.acts(m) && r.silent(at) && r.sentenceAt(i)-r.sentenceAt(at) == 1 && r.zoneOf(i) == r.zoneOf(at):
			v += 4 // "Lee denied it. “No,” he said."
		}
	} else if r.apposed(m) {
		v += 3
		if r.sentenceAt(i)-r.sentenceAt(at) == 1 {
			v += 5 // whom the sentence before presents
		}
	}
	for k := len(r.recent) - 1; k >= 0 && k >= len(r.recent)-3; k-- {
		if r.recent[k].speaker.Entity == m.Entity {
			v += 4 - (len(r.recent) - 1 - k)
			break
		}
	}
	return v
}

// silent reports whether nobody has been quoted since token i.
func (r *resolver) silent(i int) bool {
	n := len(r.recent)
	return n == 0 || r.recent[n-1].end() <= i
}

func (r *resolver) lastSpeaker(d *draft) *draft {
	if n := len(r.recent); n > 0 && d.zone-r.recent[n-1].zone <= 3 {
		return r.recent[n-1]
	}
	return nil
}

// faceless reports whether nothing but the shape of its name, or that it owns
// something, makes an entity a person: "the truck's owner, Tri-County Paving".
func (r *resolver) faceless(id entity.ID) bool {
	e := r.set.Get(id)
	if e == nil || e.Gender != entity.Unknown {
		return false
	}
	return !slices.ContainsFunc(e.Titles, func(t string) bool { return !strings.HasSuffix(text.Fold(t), "owner") })
}

// several resolves "they" at token i, in or behind the quote, to the people that the
// sentence before begins with, or else to the last group, organisation or unnamed speaker.
func (r *resolver) several(s *Speaker, i int, d *draft) {
	from := min(i, d.at())
	last := r.lastBefore(from)
	k := r.sentenceBefore(from)
	if k >= 0 && r.Sentences[k].Zone == r.zoneOf(from) {
		in := r.Sentences[k].Tokens
		quoted := last != nil && last.end() > in.First
		if !quoted && r.groupOf(s, text.Range{First: in.First, Last: min(from, in.Last)}) {
			return
		}
	}
	if last := r.lastSpeaker(d); last != nil && last.speaker.Kind != Person && last.speaker.Name != "" {
		s.follow(&last.speaker)
		return
	}
	r.neuter(s, i, d)
	if e := r.set.Get(s.Entity); e != nil && e.Kind == entity.Place {
		s.Name, s.Entity, s.Kind = "", 0, Unknown // "They found": no place does
	}
}
