package quote

import (
	"strings"

	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// distinct reports whether a noun phrase means somebody else than one before it that
// has the same head: "The Lebanese army" behind "The Israeli army", "The father of the
// girl" behind "The father of the boy". A person, "A doctor", may get a modifier only
// later, "The young doctor"; a spokesman’s says for whom, "The army spokesman".
func (r *resolver) distinct(np text.Range, p *draft) bool {
	core, was := r.core(np), r.core(p.who)
	head := core.Last - 1
	if r.Folded(head) != r.Folded(was.Last-1) || r.Is(core.First+1, "same") {
		return false
	}
	if core.Last < np.Last && was.Last < p.who.Last && !r.holds(p.who, np.Last-1) {
		return true
	}
	name := text.Fold(p.speaker.Name)
	for i := core.First + 1; i < head; i++ {
		if r.Kind(i) == text.Word && !r.holds(p.who, i) && !strings.Contains(name, r.Folded(i)) {
			return was.Len() > 2 || !r.Has(head, lexicon.NameRole) || r.spokes(head)
		}
	}
	return false
}

// holds reports whether the word at i stands in the range too.
func (r *resolver) holds(in text.Range, i int) bool {
	word := r.Folded(i)
	for n := in.First; n < in.Last; n++ {
		if r.Is(n, word) {
			return true
		}
	}
	return false
}

// heads reports whether a title of the person has the word before the head of the noun
// phrase: "The health minister" of "Minister of Health".
func (r *resolver) heads(core text.Range, e *entity.Entity) bool {
	return core.Len() > 2 && e.Called(r.Folded(core.Last-2))
}

// elsewhere reports whether the noun phrase names a department, "The education
// minister", and the person's titles name another.
func (r *resolver) elsewhere(core text.Range, e *entity.Entity) bool {
	if core.Len() < 3 || !r.Has(core.Last-2, lexicon.NameBranch) || e.Called(r.Folded(core.Last-2)) {
		return false
	}
	return len(e.Titles) == 1 && strings.Contains(e.Titles[0], " ")
}

// outranked reports whether the noun phrase names an office of another rank than the
// person's: "The mayor" behind "Deputy Mayor Liam Cox".
func (r *resolver) outranked(core text.Range, e *entity.Entity) bool {
	return !e.Ranks(r.Folded(core.Last-1), text.Fold(r.plain(core)))
}

// shortened reports whether an office without its rank may mean the deputy when nobody
// else holds it: "the chief" of "Deputy Chief Bob Hill", not "the mayor".
func (r *resolver) shortened(core text.Range) bool {
	return core.Len() == 2 && !r.IsIn(core.Last-1, "mayor president minister governor commissioner secretary")
}
