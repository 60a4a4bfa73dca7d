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

// groupOf resolves "they" to the people that a clause begins with: "Researchers
// weighed 61 trees", "His solicitors say something else", "Analysts at Cochran believe".
func (r *resolver) groupOf(s *Speaker, clause text.Range) bool {
	clause = r.pastConnective(clause)
	np := text.Range{First: clause.First, Last: clause.First + 1}
	if !r.finite(np.Last) {
		np = r.core(r.phraseRight(clause.First, clause.Last, false))
	}
	if np.Len() == 0 || np.First > clause.First || r.runsOn(np) || r.pronoun(np.First) || !r.Has(np.Last-1, lexicon.NameRoles) || r.headMention(np) != nil {
		return false
	}
	s.Name, s.Kind = r.plain(np), Group
	return true
}
