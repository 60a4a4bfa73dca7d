package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// introduced gives words behind a colon to the person that their sentence is
// about: "Tranter was left to rue it: “…”".
func (r *resolver) introduced(d *draft) bool {
	first := r.units[d.unit].First
	for i := first; i < d.at() && i < first+budget && r.free(i); i++ {
		if r.IsIn(i, "he she") {
			r.byPronoun(&d.speaker, i, d)
			break
		}
		if m := r.set.At(i); m != nil && r.person(m.Entity) {
			r.byName(&d.speaker, m, m.Tokens)
			break
		}
	}
	d.speaker.Mention, d.speaker.ResolvedBy = text.Span{}, ByFloating
	return d.speaker.Name != ""
}

// spokenOf returns the person at the head of the sentence before, when nobody
// has spoken: "Kehl was blunt. “We failed them.”"
func (r *resolver) spokenOf(d *draft) Speaker {
	for k := r.set.From(d.at()) - 1; k >= 0 && k > r.set.From(d.at())-maxNames/2; k-- {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		if e.Article != r.article || d.zone-r.zoneOf(m.Tokens.First) > 1 || r.sentencesBetween(m.Tokens.First, d.at()) > 1 {
			break
		}
		if e.Kind == entity.Person && (r.leads(m) || r.apposed(m) || r.subject(m)) {
			return Speaker{Name: e.Name, Entity: e.ID, Kind: Person, ResolvedBy: ByFloating}
		}
	}
	return Speaker{Kind: Unknown}
}

// beat gives a quote without a frame to whom the sentence before takes up, in the
// paragraph, "The Italian shrugged. “No.”", or at the end of the one before when it says
// that somebody spoke: "She spoke from her hospital bed."
func (r *resolver) beat(d *draft) bool {
	k := r.sentenceAt(d.at()) - 1
	if k < 0 || d.zone-r.Sentences[k].Zone > 1 {
		return false
	}
	t := r.Sentences[k].Tokens
	if d.zone > r.Sentences[k].Zone && !r.spoke(t) {
		return false
	}
	s := Speaker{}
	if r.IsIn(t.First, "he she") {
		r.byPronoun(&s, t.First, d)
	} else if np := r.opening(t, t.Last); np.Len() == 2 && r.Is(np.First, "the") && r.finite(np.Last) && r.headMention(np) == nil {
		r.byRole(&s, np, d)
	}
	if !r.person(s.Entity) {
		return false
	}
	d.speaker = Speaker{Name: s.Name, Entity: s.Entity, Kind: Person, ResolvedBy: ByFloating}
	return true
}

// stated gives marked words that open a paragraph to whom the one before ends with, who
// gave something out: "The club broke the news in a statement."
func (r *resolver) stated(d *draft) bool {
	k := r.sentenceAt(d.at()) - 1
	if k < 0 || d.zone == r.Sentences[k].Zone || !r.newer(d) || !r.givesOut(r.Sentences[k].Tokens) {
		return false
	}
	t, s := r.Sentences[k].Tokens, Speaker{}
	if m := r.headed(t.First); m != nil {
		r.byName(&s, m, m.Tokens)
	} else if np := r.opening(t, t.Last); np.Len() > 0 {
		s = r.mention(np, d)
	}
	if s.Name == "" {
		return false
	}
	s.Mention, s.ResolvedBy = text.Span{}, ByFloating
	d.speaker = s
	return true
}

// givesOut reports whether a sentence says that its subject gave out a statement: "said so
// in a statement", "released a letter", not "was praised in a tweet".
func (r *resolver) givesOut(t text.Range) bool {
	for i := t.First + 1; i < min(t.Last, t.First+budget); i++ {
		if verb := r.pastAdverbs(i + 1); r.be(i) && (r.Ends(verb, "ed") || r.Has(verb, lexicon.QuotePast)) {
			return false
		}
		if r.IsIn(i, "statement letter message tweet post") && r.free(i) && !r.IsIn(i+1, "by from") {
			for n := i - 1; n > i-4 && n > t.First; n-- {
				if r.IsIn(n, "in released issued posted shared published wrote tweeted sent read") {
					return true
				}
			}
		}
	}
	return false
}

// spoke reports whether a sentence says close to its front that somebody spoke: "He
// later spoke to the BBC."
func (r *resolver) spoke(sentence text.Range) bool {
	for i := sentence.First + 1; i < min(sentence.Last, sentence.First+4); i++ {
		if r.IsIn(i, "spoke recalled remembered told") {
			return true
		}
	}
	return false
}

// subject reports whether the mention is the subject behind what its sentence
// opens with: "Asked who might play, Ann Lee smiled."
func (r *resolver) subject(m *entity.Mention) bool {
	i := m.Tokens.Last
	if r.Is(i, ",") {
		i++ // "His opposite number, Ann Lee, disagreed."
	}
	first := m.Tokens.First
	if m.Title.Len() > 0 {
		first = m.Title.First
	}
	return r.Is(first-1, ",") && r.finite(i)
}
