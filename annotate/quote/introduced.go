package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// introducedAs resolves "one woman, who gave her name only as Halima" to the
// name given.
func (r *resolver) introducedAs(s *Speaker, np text.Range) bool {
	if r.Is(np.Last, ",") && r.Has(np.Last+1, lexicon.QuoteNaming) {
		return r.identified(s, np.Last+1)
	}
	i := np.First
	for ; i < np.Last+4 && !r.IsIn(i, "who which"); i++ {
		if r.stops(i) && !r.Is(i, ",") {
			return false
		}
	}
	named := false
	for n := i + 1; n < i+11 && !r.stops(n); n++ {
		named = named || r.Has(n, lexicon.QuoteNaming)
		if !named || !r.IsIn(n, "as by") || !r.Flag(n+1, text.Upper) {
			continue
		}
		s.Name, s.Kind = r.plain(r.capitals(n+1, r.Len())), Anonymous
		return true
	}
	return false
}

// identified resolves who is named behind token i: ", identified as Juan Quispe".
func (r *resolver) identified(s *Speaker, i int) bool {
	for n := i + 1; n < i+8 && !r.stops(n); n++ {
		if m := r.set.At(n + 1); r.IsIn(n, "as by") && m != nil && m.Tokens.First == n+1 && r.person(m.Entity) {
			s.be(r.set.Get(m.Entity), Person)
			return true
		}
	}
	return false
}

// apposedName resolves a body to its name behind it: "The union, Tarn, says".
func (r *resolver) apposedName(s *Speaker, np text.Range, head int) bool {
	if !r.Is(np.Last, ",") || !r.corporate(head) && !r.Has(head, lexicon.NameOrgHead) && !r.IsIn(head, "owner parent") {
		return false
	}
	first := r.pastThe(r.pastTrade(np.Last + 1)) // "The union, the FNSEA, says"
	if first == np.Last+1 && r.Is(head, "owner") && !r.Flag(first, text.Caps) {
		return false // "The owner, Ann Lee, said", but "Its owner, BP, said"
	}
	name := r.capitals(first, r.Len())
	if m := r.set.At(first); m != nil && m.Tokens.First == first {
		name = m.Tokens // "Brandt-Okafor Lifts"
	}
	if name.Len() == 0 || name.Len() > 5 || !r.Is(name.Last, ",") || r.Has(name.First, lexicon.NameCalendar) {
		return false
	}
	s.Name, s.Kind = r.plain(name), Organisation
	if m := r.set.At(name.First); m != nil {
		e := r.set.Get(m.Entity)
		s.be(e, speakerKind(e.Kind))
	}
	return true
}

// pastTrade returns the token behind what a body does, when a name follows: "the US
// investment firm Blake Partners"; else token i.
func (r *resolver) pastTrade(i int) int {
	if !r.IsIn(i, "the a an") {
		return i
	}
	for n := i + 1; n < i+6 && r.Kind(n) == text.Word; n++ {
		if r.corporate(n) && r.Flag(n+1, text.Upper) {
			return n + 1
		}
	}
	return i
}

// accused resolves "the defendant" to the person before it who is charged.
func (r *resolver) accused(s *Speaker, core text.Range, head int) bool {
	if core.Len() != 2 || !r.Is(core.First, "the") || !r.Has(head, lexicon.QuoteAccused) {
		return false
	}
	for k := r.set.From(core.First) - 1; k >= 0 && k > r.set.From(core.First)-maxNames; k-- {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		if e.Article != r.article {
			return false
		}
		if e.Kind == entity.Person && r.charged(m.Tokens.Last) {
			s.be(e, Person)
			return true
		}
	}
	return false
}

// charged reports whether a clause behind token i says that its subject answers to
// a charge.
func (r *resolver) charged(i int) bool {
	for n := i; n < i+16 && r.free(n); n++ {
		if r.Has(n, lexicon.QuoteCharged) && !r.determiner(n-1) || r.Is(n, "is") && r.Is(n+1, "said") {
			return true
		}
		if r.stops(n) && !r.Is(n, ",") && !r.IsIn(n, "( )") {
			return false
		}
	}
	return false
}
