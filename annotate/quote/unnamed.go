package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxUnnamed is how many tokens before a pronoun somebody unnamed is looked for.
const maxUnnamed = 120

// unnamed resolves a pronoun at token i that fits nobody named to the person with whom
// one of the sentences before begins, "The bishop came on Monday", or else to the one of
// its gender spoken of last, in this or the sentence before: "the boy's mother".
func (r *resolver) unnamed(s *Speaker, i int, d *draft, g entity.Gender) {
	s.Kind = Unknown
	last := r.sentenceAt(i) - 1
	for k := last; k >= 0 && k > last-maxBack && d.zone-r.Sentences[k].Zone <= 2; k-- {
		if r.personSince(r.Zones[d.zone].Tokens.First, i, 0) {
			break
		}
		if np := r.opening(r.Sentences[k].Tokens, i); np.Len() > 1 && r.unnamedTopic(s, np, i, d, g, true) {
			return
		}
	}
	for n := i - 1; last >= 0 && n >= r.Sentences[last].Tokens.First && n > i-maxUnnamed; n-- {
		sex := r.Value(n, lexicon.NameRole)
		if sex == "" || (sex == "f") != (g == entity.Female) || !r.free(n) || r.set.At(n) != nil {
			continue
		}
		if first := r.determinerBefore(n); first >= 0 {
			s.Name, s.Kind = r.plain(text.Range{First: first, Last: n + 1}), Anonymous
			return
		}
	}
}

// maxPresumed is how many sentences before a quote somebody is looked for whom only the
// pronoun makes a person.
const maxPresumed = 2

// presumed resolves a pronoun that fits nobody to the subject of one of the sentences before
// the quote, when that is a name in full that may be a person's though nothing but the
// pronoun says so: "Remedios Cuesta was nine. “No,” she said."
func (r *resolver) presumed(s *Speaker, i int, d *draft) {
	at := min(i, d.at())
	for k := r.set.From(at) - 1; k >= 0 && r.set.Mentions[k].Tokens.First >= r.Zones[d.zone].Tokens.First; k-- {
		m := &r.set.Mentions[k]
		if r.sentenceAt(at)-r.sentenceAt(m.Tokens.First) > maxPresumed {
			return
		}
		if e := r.set.Get(m.Entity); e != nil && e.Kind == entity.Organisation && m.Tokens.Len() > 1 && r.mayBePerson(e) && r.isSubject(m.Tokens.First) {
			s.be(e, Person)
			return
		}
	}
}

// mayBePerson reports whether an entity is called as a person is wherever it stands: by names
// of no body or place, and without an article.
func (r *resolver) mayBePerson(e *entity.Entity) bool {
	for _, span := range e.Mentions {
		if at := r.In(span); !r.nameable(at) || at.First > 0 && r.determiner(at.First-1) {
			return false
		}
	}
	return true
}

// isSubject reports whether no verb and no mark stands before a token in its sentence.
func (r *resolver) isSubject(i int) bool {
	for k := r.Sentences[r.sentenceAt(i)].Tokens.First; k < i; k++ {
		if r.finite(k) || r.Kind(k) == text.Punct {
			return false
		}
	}
	return true
}

// determinerBefore returns the determiner of the noun at n, "the" of "the boy's mother"; -1
// when it has none.
func (r *resolver) determinerBefore(n int) int {
	for i := n - 1; i >= max(0, n-4); i-- {
		if kind := r.Kind(i); kind != text.Word && kind != text.Clitic || r.preposition(i) || r.finite(i) {
			break
		}
		if r.determiner(i) {
			return i
		}
	}
	return -1
}

// unnamedSince reports whether the unnamed speaker of the last quote is the one
// that a pronoun at token i stands for: of its gender, in this or the paragraph
// before, and no person named since.
func (r *resolver) unnamedSince(last *draft, i int, g entity.Gender) bool {
	if last.who.Len() == 0 || r.zoneOf(i)-last.zone > 1 {
		return false
	}
	if r.aboutAnother(last.who, g) {
		return false
	}
	head := r.head(last.who)
	if !r.spokes(head) && !r.officeAlone(last) && (last.speaker.Kind != Anonymous || last.speaker.Entity != 0) {
		return false
	}
	if r.nounOfOther(head, g) {
		return false
	}
	from := last.who.Last
	if last.kind == Indirect && last.at() < last.who.First {
		from = last.at() // "Ann Lee is on her way, a spokesperson said. She …"
	}
	return !r.personSince(from, i, 0)
}

// officeAlone reports whether the last speaker is called by an office alone, which one person
// holds though nothing names them: "the Minister of Finance".
func (r *resolver) officeAlone(last *draft) bool {
	e := r.set.Get(last.speaker.Entity)
	if e == nil || e.Kind != entity.Organisation || len(e.Mentions) == 0 {
		return false
	}
	head := r.head(r.In(e.Mentions[0]))
	return r.Has(head, lexicon.NameRole) && !r.Has(head, lexicon.NameOrgHead)
}
