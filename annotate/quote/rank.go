package quote

import "stet/annotate/text"

// maxLettered is how many tokens before its letters an office is looked for.
const maxLettered = 600

// letteredHolder resolves letters at token i that an office was written short with
// before, "the OC", to the first person of that sentence: "Md Shafiqul
// Alam, officer-in-charge (OC) of the outpost, said".
func (r *resolver) letteredHolder(s *Speaker, i int) bool {
	word := r.Folded(i)
	for n := i - 1; n > 0 && n > i-maxLettered; n-- {
		if !r.Is(n, word) || !r.Is(n-1, "(") || !r.Is(n+1, ")") || !r.Flag(n, text.Caps) {
			continue
		}
		in := r.Sentences[min(r.sentenceAt(n), len(r.Sentences)-1)].Tokens
		for k := r.set.From(in.First); k < len(r.set.Mentions) && r.set.Mentions[k].Tokens.First < in.Last; k++ {
			if e := r.set.Get(r.set.Mentions[k].Entity); r.person(e.ID) {
				s.be(e, Person)
				return true
			}
		}
		return false
	}
	return false
}
