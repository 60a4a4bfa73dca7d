package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// paperBefore resolves "it" at token i to the document with which the sentence before
// ends, in the paragraph: "Lee read him the operator’s log. It says".
func (r *resolver) paperBefore(s *Speaker, i int) bool {
	k := r.sentenceAt(i) - 1
	if k < 0 || r.Sentences[k].Zone != r.zoneOf(i) {
		return false
	}
	t := r.Sentences[k].Tokens
	head := t.Last - 2
	if !r.Is(t.Last-1, ".") || head <= t.First || !r.Has(head, lexicon.NameDocument) || !r.free(head) {
		return false
	}
	for first := head - 1; first > t.First && first > head-6; first-- {
		if r.determiner(first) {
			s.Name, s.Kind = r.plain(text.Range{First: first, Last: head + 1}), Document
			return true
		}
	}
	return false
}

// maxPeople is how many tokens the people that a clause begins with have at most.
const maxPeople = 8

// groupOf resolves "they" to the people that a clause begins with: "Researchers
// weighed 61 trees", "His solicitors say something else", "Analysts at Cochran believe".
func (r *resolver) groupOf(s *Speaker, clause text.Range) bool {
	np := r.peopleFirst(r.pastConnective(clause))
	if np.Len() == 0 || r.headMention(np) != nil {
		return false
	}
	s.Name, s.Kind = r.plain(np), Group
	return true
}

// peopleFirst returns what a clause begins with as far as its noun for people, "Health
// officials" of "Health officials urged people to stay", "Two of the survivors"; empty when
// it begins with none, or with those who only bear something: "Motorists will pay".
func (r *resolver) peopleFirst(clause text.Range) text.Range {
	if r.IsIn(clause.First, "this that it he she they we") {
		return text.Range{}
	}
	for i := clause.First; i < min(clause.Last, clause.First+maxPeople) && r.free(i) && !r.stops(i); i++ {
		if r.folk(i) && !r.folk(i+1) && !r.Has(i+1, lexicon.NameOrgHead) && !r.owner(i+1) {
			if r.IsIn(i+1, "will must drowned died") {
				break
			}
			return text.Range{First: clause.First, Last: i + 1}
		}
		if !r.someOf(i) && (r.finite(i) || r.preposition(i) || r.conjunction(i) || r.Is(i, "of")) {
			break
		}
	}
	return text.Range{}
}

// someOf reports whether the word at i parts some from the many: "two of", "more than".
func (r *resolver) someOf(i int) bool {
	if r.Is(i, "than") {
		return true
	}
	return r.Is(i, "of") && (r.number(i-1) || r.IsIn(i-1, "some many most dozens hundreds thousands group handful"))
}

// folk reports a noun for several people, or for a body that is spoken of as several:
// "parents", "the couple", "campaign groups".
func (r *resolver) folk(i int) bool {
	if r.HasAny(i, lexicon.NameRoles, lexicon.QuoteSeveral) || r.IsIn(i, "groups twins") {
		return true
	}
	return r.peopleLike(i) && r.plural(i) && !r.HasAny(i, lexicon.NameDocument, lexicon.NameOrgHead)
}
