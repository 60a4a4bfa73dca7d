package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// ownSubject resolves "it" at token i to the body that its own sentence begins
// with: "The regulator fined the firm for what it called “…”".
func (r *resolver) ownSubject(s *Speaker, i int) bool {
	tokens := r.Sentences[min(r.sentenceAt(i), len(r.Sentences)-1)].Tokens
	np := r.core(r.phraseRight(tokens.First, i, false))
	if np.Len() == 0 || np.Last >= i-2 || !r.finite(np.Last) {
		return false
	}
	if m := r.headMention(np); m != nil {
		e := r.set.Get(m.Entity)
		s.Name, s.Entity, s.Kind = e.Name, e.ID, speakerKind(e.Kind)
		return e.Kind != entity.Person
	}
	head := np.Last - 1
	if !r.Has(head, lexicon.NameOrgHead) && !r.corporate(head) {
		return false
	}
	s.Name, s.Kind = r.plain(np), r.kindOfHead(head)
	return true
}

// bodyBefore resolves "its" or "it" at token i to the organisation with whose name the
// sentence before begins, in the paragraph: "Cascade disputes this. Its lawyers say".
func (r *resolver) bodyBefore(s *Speaker, i int) bool {
	k := r.sentenceAt(i) - 1
	if k < 0 || r.Sentences[k].Zone != r.zoneOf(i) {
		return false
	}
	first := r.Sentences[k].Tokens.First
	if r.Is(first, "the") {
		first++
	}
	m := r.set.At(first)
	if m == nil || m.Tokens.First != first || !r.acts(m) {
		return false
	}
	e := r.set.Get(m.Entity)
	if e.Kind != entity.Organisation {
		return false
	}
	s.Name, s.Entity, s.Kind = e.Name, e.ID, Organisation
	return true
}

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

// groupBefore resolves "they" at token i to the people that the sentence before,
// in the same paragraph, begins with: "Researchers weighed 61 trees. They found".
func (r *resolver) groupBefore(s *Speaker, i int) bool {
	k := r.sentenceAt(i) - 1
	if r.Is(i-1, "what") {
		k++ // "Activists condemned what they called “…”"
	}
	if k < 0 || r.Sentences[k].Zone != r.zoneOf(i) {
		return false
	}
	tokens := r.Sentences[k].Tokens
	np := text.Range{First: tokens.First, Last: tokens.First + 1}
	if !r.finite(np.Last) {
		np = r.core(r.phraseRight(tokens.First, tokens.Last, false))
	}
	if np.Len() == 0 || r.pronoun(np.First) || !r.Has(np.Last-1, lexicon.NameRoles) || r.headMention(np) != nil {
		return false
	}
	s.Name, s.Kind = r.plain(np), Group
	return true
}

// subjectBefore resolves "it" at token i to the document or body that the
// sentence before, in the same paragraph, begins with: "The review looked at 73
// births. It found …".
func (r *resolver) subjectBefore(s *Speaker, i int) bool {
	k := r.sentenceAt(i) - 1
	if k < 0 || r.Sentences[k].Zone != r.zoneOf(i) {
		return false
	}
	tokens := r.Sentences[k].Tokens
	if !r.IsAny(tokens.First, "the", "a", "an", "its") {
		return false
	}
	np := r.core(r.phraseRight(tokens.First, tokens.Last, false))
	for i := np.First + 2; i < np.Last; i++ {
		if r.finite(i) && r.headNoun(i-1) {
			np.Last = i // "The institute put the depth at 10 km."
		}
	}
	if np.Len() < 2 || r.headMention(np) != nil {
		return false
	}
	if r.apposedName(s, np, np.Last-1) {
		return true
	}
	head := np.Last - 1
	if !r.Has(head, lexicon.NameDocument) && !r.Has(head, lexicon.NameOrgHead) && !r.corporate(head) {
		return false
	}
	s.Name, s.Kind = r.plain(np), r.kindOfHead(head)
	return true
}
