package quote

import (
	"strings"

	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// topic resolves a pronoun at token i to somebody unnamed with whom its sentence, or
// the one before in the paragraph, begins: "The match referee disagrees; the pitch
// was “not fit”, he told both captains."
func (r *resolver) topic(s *Speaker, i int, d *draft, g entity.Gender) bool {
	at := min(i, d.at())
	k := r.sentenceAt(at)
	for n := k; n >= 0 && n >= k-1 && d.zone-r.Sentences[n].Zone <= 1; n-- {
		np := r.opening(r.Sentences[n].Tokens, at)
		if np.Len() > 1 {
			if r.Sentences[n].Zone != d.zone && !r.ofRank(r.core(np).Last-1) {
				return false
			}
			return r.unnamedTopic(s, np, i, d, g, false)
		}
		if n < k {
			break
		}
	}
	return false
}

// ofRank reports whether the noun at i tells the gender and is one of rank or office: "the
// duchess", and not "the mother".
func (r *resolver) ofRank(i int) bool {
	if r.Value(i, lexicon.NameRole) == "" || r.Has(i, lexicon.QuoteRelational) {
		return false
	}
	return r.HasAny(i, lexicon.NameHonorific, lexicon.QuoteOffice)
}

// opening returns the noun phrase with a determiner or an owner's name that the sentence
// begins with, before token at: "His agent", "Adler's agent".
func (r *resolver) opening(sentence text.Range, at int) text.Range {
	i := sentence.First
	for i < at && (r.Has(i, lexicon.QuoteConnective) || r.Is(i, ",")) {
		i++
	}
	if r.preposition(i) || strings.HasSuffix(r.Text(i), "ing") {
		i = r.SeekAny(text.Range{First: i, Last: min(at, i+budget/2)}, ",") + 1 // "Wearing a hat, the duchess"
	}
	m := r.headed(i)
	named := m != nil && m.Tokens.First == i && r.Kind(m.Tokens.Last) == text.Clitic
	if i >= at || !r.determiner(i) && !named || !r.free(i) {
		return text.Range{}
	}
	np := r.phraseRight(i, min(sentence.Last, at), false)
	for n := i + 2; n < np.Last; n++ {
		if r.finite(n) {
			np.Last = n
		}
	}
	if named && r.Is(np.Last, ",") {
		return text.Range{} // "Adler's agent, Ann Lee, objected"
	}
	one := r.Is(i, "one") && r.Is(i+1, "of")
	if one && r.Is(np.Last, ",") && r.IsIn(np.Last+1, "a an") {
		return r.phraseRight(np.Last+1, min(sentence.Last, at), false) // "One of the victims, a widow, lost"
	}
	return np
}

// unnamedTopic resolves a pronoun at token i to the noun phrase, when it is one
// person's of the gender and nobody of the gender is named behind it; an office, which
// mostly is somebody named before, only where nobody else is left.
func (r *resolver) unnamedTopic(s *Speaker, np text.Range, i int, d *draft, g entity.Gender, left bool) bool {
	core := r.core(np)
	head := core.Last - 1
	if !r.Has(head, lexicon.NameRole) || r.spokes(head) || r.headMention(np) != nil {
		return false
	}
	if !r.finite(np.Last) && !r.Is(np.Last, ",") && !r.preposition(np.Last) {
		return false
	}
	if r.nounOfOther(head, g) || r.aboutAnother(np, g) {
		return false
	}
	first := r.set.From(np.First)
	for k := first; k < min(first+maxNames, len(r.set.Mentions)) && r.set.Mentions[k].Tokens.First < i; k++ {
		if id := r.set.Mentions[k].Entity; r.person(id) && r.sex(id) == g {
			return false
		}
	}
	for k := len(r.recent) - 1; k >= 0 && k > len(r.recent)-3; k-- {
		if p := r.recent[k]; p.who.First >= np.First && p.who.Last <= np.Last && p.who.Len() > 0 {
			s.follow(&p.speaker)
			return s.Name != ""
		}
	}
	found := Speaker{}
	r.byRole(&found, np, d)
	if found.Entity != 0 && r.otherThan(found.Entity, g) {
		return false
	}
	if !left && found.Entity == 0 && r.Is(core.First, "the") && core.Len() == 2 && r.Has(head, lexicon.QuoteOffice) {
		return false // "The witness disagreed": somebody named before
	}
	s.follow(&found)
	return true
}

// nounOfOther reports whether the noun at i is one for the other gender: "the widow" for "he".
func (r *resolver) nounOfOther(i int, g entity.Gender) bool {
	sex := r.Value(i, lexicon.NameRole)
	return sex != "" && (sex == "f") != (g == entity.Female)
}

// aboutAnother reports whether the phrase is completed by a pronoun of the gender, so
// that the next stands for somebody else: "A reviewer of her last book. She says".
func (r *resolver) aboutAnother(np text.Range, g entity.Gender) bool {
	for i := r.core(np).Last; i < np.Last+6 && !r.finite(i) && !r.stops(i); i++ {
		if g == entity.Female && r.Is(i, "her") || g == entity.Male && r.IsIn(i, "his him") {
			return true
		}
	}
	return false
}

// asked returns the person whom one of the two sentences before an answer, in its paragraph,
// says was asked, or nil: "Fenn asked Ray why. “I was tired,” he said." Token i names who
// answers.
func (r *resolver) asked(i int, d *draft) *entity.Entity {
	k := r.sentenceAt(min(i, d.at()))
	for n := k - 1; n >= 0 && n >= k-2 && r.Sentences[n].Zone == d.zone; n-- {
		t := r.Sentences[n].Tokens
		for at := t.First; at < t.Last && at < t.First+budget; at++ {
			if !r.IsIn(at, "asked asks") || !r.free(at) {
				continue
			}
			k := r.set.From(at + 1)
			if k == 0 || k >= len(r.set.Mentions) {
				return nil
			}
			m := &r.set.Mentions[k]
			first := m.Tokens.First
			if m.Title.Len() > 0 {
				first = m.Title.First
			}
			if first != at+1 || !r.person(m.Entity) {
				return nil
			}
			return r.set.Get(m.Entity)
		}
	}
	return nil
}

// replied gives "came the reply" to who spoke before the last speaker: who was asked.
func (r *resolver) replied(d *draft) {
	d.speaker = Speaker{Kind: Unknown}
	n := len(r.recent)
	if n == 0 {
		return
	}
	asker := &r.recent[n-1].speaker
	for k := n - 2; k >= 0 && k > n-5 && d.zone-r.recent[k].zone <= 3; k-- {
		if p := r.recent[k].speaker; p.Name != asker.Name && p.Kind == Person {
			d.speaker = p
			d.speaker.Mention, d.speaker.ResolvedBy = text.Span{}, ByFloating
			return
		}
	}
}

// unfit is the score of somebody whom a pronoun cannot stand for.
const unfit = -1000

// relayed scores the last speaker as what a pronoun at token i stands for, when an
// office or a pronoun named that one: "The governor said no. “Never,” he told us."
func (r *resolver) relayed(d, last *draft, i int, g entity.Gender) (entity.ID, int) {
	if last == nil || last.who.Len() == 0 || !last.speaker.known() || r.answers(d, last) {
		return 0, unfit
	}
	id := last.speaker.Entity
	if r.otherThan(id, g) {
		return 0, unfit
	}
	away := r.zoneOf(i) - last.zone
	for k := r.set.From(i) - 1; away > 0 && k >= 0 && k > r.set.From(i)-maxNames; k-- {
		m := &r.set.Mentions[k]
		if r.zoneOf(m.Tokens.First) != last.zone+away {
			break
		}
		if m.Entity != id && r.spokenOfAs(m, g) {
			return 0, unfit // somebody else is spoken of since
		}
	}
	v := 7 - 4*min(away, 5) - r.sentencesBetween(last.who.First, i)
	if r.sex(id) == g {
		v += 3
	}
	return id, v
}

// spokenOfAs reports whether the mention, outside marks, is one of a person of the gender, or
// of one whose gender nothing tells and who does something at the head of a sentence.
func (r *resolver) spokenOfAs(m *entity.Mention, g entity.Gender) bool {
	if !r.person(m.Entity) || r.blockAt(m.Tokens.First) >= 0 {
		return false
	}
	sex := r.sex(m.Entity)
	return sex == g || sex == entity.Unknown && r.leads(m) && r.acts(m)
}

// answers reports whether the quote answers the last one, which its paragraph holds
// before it: "Lee suggested that she was wrong. She replied".
func (r *resolver) answers(d, last *draft) bool {
	if last.zone != d.zone || !r.IsIn(d.cue.First, "replied answered responded") {
		return false
	}
	return r.IsIn(last.cue.First, "asked suggested wondered put demanded")
}

// misled returns the person with whom the sentence before begins, in the paragraph of
// the quote, when only a first name speaks against a pronoun at token i standing for
// that one; zero when there is none.
func (r *resolver) misled(i int, d *draft, g entity.Gender, top entity.ID) entity.ID {
	k := r.sentenceAt(min(i, d.at())) - 1
	if k < 0 || r.Sentences[k].Zone != d.zone {
		return 0
	}
	n := r.set.From(r.Sentences[k].Tokens.First)
	if n >= len(r.set.Mentions) {
		return 0
	}
	m := &r.set.Mentions[n]
	if m.Tokens.First >= i || !r.person(m.Entity) || len(m.Rivals) > 0 {
		return 0
	}
	if !r.leads(m) || !r.acts(m) {
		return 0
	}
	if m.Title.Len() > 0 {
		if r.Value(m.Title.First, lexicon.NameHonorific) != "" || r.Value(m.Title.Last-1, lexicon.NameRole) != "" {
			return 0 // "Mrs", "Queen": the title tells too
		}
	}
	if e := r.set.Get(top); m.Full && r.set.Get(m.Entity).Gender != entity.Unknown && e != nil && e.Gender == g {
		return 0 // "Mayor David Cole was there. Mary Hale said cracks were found. He said"
	}
	if told := r.sexes[m.Entity]; told != entity.Unknown && told != g {
		return 0
	}
	return m.Entity
}

// since reports whether the person is named in the sentence before the quote, or in its
// own before token i.
func (r *resolver) since(id entity.ID, i int, d *draft) bool {
	k := r.sentenceAt(min(i, d.at())) - 1
	for n := r.set.From(i) - 1; n >= 0 && n > r.set.From(i)-maxNames; n-- {
		m := &r.set.Mentions[n]
		if m.Tokens.First < r.Sentences[k].Tokens.First {
			break
		}
		if m.Entity == id && r.blockAt(m.Tokens.First) < 0 {
			return true
		}
	}
	return false
}

// sex returns what is known of the gender of a person: by name and title, or by a
// pronoun before.
func (r *resolver) sex(id entity.ID) entity.Gender {
	if g := r.set.Get(id).Gender; g != entity.Unknown {
		return g
	}
	return r.sexes[id]
}

// learn keeps the gender of the pronoun that stood for a person.
func (r *resolver) learn(id entity.ID, g entity.Gender) {
	if r.sexes == nil {
		r.sexes = map[entity.ID]entity.Gender{}
	}
	r.sexes[id] = g
}

// presents reports whether the sentence before that of token i brings in the person by
// title and name in full, in the outlet's own words: "Head groundsman Norm Etherley had
// an answer. The last water went on at noon, he said."
func (r *resolver) presents(m *entity.Mention, i int) bool {
	if !m.Full || m.Tokens.Len() < 2 || m.Title.Len() == 0 || r.sentenceAt(i)-r.sentenceAt(m.Tokens.First) != 1 {
		return false
	}
	n := len(r.recent)
	return n == 0 || m.Tokens.First < r.recent[n-1].at() || m.Tokens.First >= r.recent[n-1].lastPart().Last
}
