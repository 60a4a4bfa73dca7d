package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// recall is how many quotes back somebody unnamed is looked for.
const recall = 8

// again resolves "the engineer" to the speaker of a quote before who was brought in
// by that word, "an Egyptian engineer", and "the source" or "the document" to the
// last of its kind.
func (r *resolver) again(s *Speaker, d *draft, np, core text.Range) bool {
	head := core.Last - 1
	if !r.Is(core.First, "the") || core.Len() > 3 || r.owned(core) {
		return false
	}
	source, paper := r.IsIn(head, "source insider"), r.IsIn(head, "document paper file")
	for k := len(r.recent) - 1; k >= 0 && k >= len(r.recent)-recall; k-- {
		p := r.recent[k]
		if p.speaker.Name == "" || p.who.Len() == 0 || d.zone-p.zone > 6 {
			continue
		}
		same := source && p.speaker.Kind == Anonymous || paper && r.documented(r.core(p.who))
		if !same && !r.broughtIn(p.who, head) {
			continue
		}
		if e := r.set.Get(p.speaker.Entity); e != nil && e.Kind == entity.Person && !r.suits(head, e.ID) || r.distinct(np, p) {
			continue
		}
		s.Name, s.Entity, s.Kind, s.Ambiguous = p.speaker.Name, p.speaker.Entity, p.speaker.Kind, p.speaker.Ambiguous
		return true
	}
	return false
}

// broughtIn reports whether the noun at head is that of an unnamed speaker, or stands
// behind one: "one of the victims, an Egyptian engineer,".
func (r *resolver) broughtIn(who text.Range, head int) bool {
	word := r.Folded(head)
	if core := r.core(who); r.Is(core.Last-1, word) && r.IsIn(core.First, "a an one the") && r.headMention(who) == nil {
		return true
	}
	if !r.Is(who.Last, ",") || !r.IsIn(who.Last+1, "a an") {
		return false
	}
	for i := who.Last + 2; i < who.Last+7 && !r.stops(i) && !r.preposition(i); i++ {
		if r.Is(i, word) {
			return true
		}
	}
	return false
}

// another resolves "another" behind an unnamed speaker: "One aide was blunter.
// Another said: “No.”"
func (r *resolver) another(s *Speaker, np text.Range) bool {
	if !r.furtherOne(np) {
		return false
	}
	for k := len(r.recent) - 1; k >= 0 && k >= len(r.recent)-2; k-- {
		if p := r.recent[k].speaker; p.Name != "" && p.Entity == 0 && p.Kind != Document && p.Kind != Organisation {
			s.Name, s.Kind = p.Name, p.Kind
			return true
		}
	}
	return false
}

// furtherOne reports a noun phrase for one more of those unnamed: "another", "a second",
// "one of them".
func (r *resolver) furtherOne(np text.Range) bool {
	if np.Len() == 3 && r.Is(np.Last-1, "them") && !r.Flag(np.Last, text.Upper) {
		return true
	}
	if np.Len() > 2 {
		return false
	}
	return r.IsIn(np.Last-1, "another others one") || np.Len() == 2 && r.Is(np.First, "a") && r.IsIn(np.First+1, "second third")
}

// issued resolves "the statement" to who gave it out as he spoke before: "In a
// statement, he said the alarm had rung. “…,” the statement read."
func (r *resolver) issued(s *Speaker, d *draft, core text.Range, head int) bool {
	if !r.Is(core.First, "the") || core.Len() != 2 || !r.IsIn(head, "statement letter post email memo") {
		return false
	}
	word := r.Folded(head)
	for k := len(r.recent) - 1; k >= 0 && k >= len(r.recent)-2; k-- {
		p := r.recent[k]
		if p.speaker.Name == "" || p.cue.Len() == 0 || d.zone-p.zone > 2 {
			continue
		}
		in := r.Sentences[min(r.sentenceAt(p.cue.First), len(r.Sentences)-1)].Tokens
		for i := in.First; i+3 < in.Last && i < in.First+budget; i++ {
			if r.IsIn(i, "in by") && r.IsIn(i+1, "a an") && (r.Is(i+2, word) || r.Is(i+3, word)) && r.free(i) {
				again := r.SeekAny(text.Range{First: in.Last, Last: min(d.at(), core.First)}, word)
				if again < min(d.at(), core.First) {
					return false // another's: "The union issued a statement of its own"
				}
				s.follow(&p.speaker)
				return true
			}
		}
	}
	return false
}

// newcomer resolves "the officer" to somebody unnamed with whom a sentence of this or the
// paragraph before begins, "But a senior officer, who asked not to be named, faulted",
// where nobody has been named since; not to one who was killed.
func (r *resolver) newcomer(s *Speaker, d *draft, core text.Range, head int) bool {
	if core.Len() != 2 {
		return false
	}
	word := r.Folded(head)
	for k := r.sentenceAt(core.First); k >= 0 && r.Sentences[k].Zone >= d.zone-1; k-- {
		if r.personSince(r.Sentences[k].Tokens.First, core.First, 0) {
			return false
		}
		np := r.opening(r.Sentences[k].Tokens, core.First)
		if np.Len() < 2 || !r.IsIn(np.First, "a an one another") || r.IsIn(np.Last, "was died drowned fell") {
			continue
		}
		if was := r.core(np); r.Is(was.Last-1, word) && r.headMention(np) == nil {
			s.Name, s.Kind = r.plain(was), Anonymous
			return true
		}
	}
	return false
}

// alone reports whether what people or somebody are is all that a noun phrase says,
// how many aside: "Residents", "a doctor".
func (r *resolver) alone(s *Speaker, core text.Range) bool {
	if s.Entity != 0 || s.Kind != Group && s.Kind != Anonymous {
		return false
	}
	for i := core.First; i < core.Last-1; i++ {
		if !r.determiner(i) && r.Kind(i) != text.Number {
			return false
		}
	}
	return true
}

// inFull names an unnamed speaker by more than a noun that says little alone: "pal of
// Lacey", "people briefed on the inquiry", "Two engineers at the authority".
func (r *resolver) inFull(s *Speaker, np, core text.Range) {
	if core.Last >= np.Last || !r.Has(core.Last-1, lexicon.QuoteRelational) && !r.alone(s, core) {
		return
	}
	full := text.Range{First: core.First, Last: core.Last}
	for full.Last < np.Last && full.Len() < 12 && !r.stops(full.Last) && !r.IsIn(full.Last, "who which that") {
		full.Last++
	}
	for full.Last > core.Last && (r.determiner(full.Last-1) || r.preposition(full.Last-1)) {
		full.Last-- // "Officials in the “war room”"
	}
	s.Name = r.plain(full)
	if r.Is(full.First, "one") {
		s.Name = text.OneLine(r.SpanOf(full).In(r.Source))
	}
	if s.Kind == Unknown {
		s.Kind = Anonymous
	}
}
