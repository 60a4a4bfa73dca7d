package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxBack is how many sentences of a paragraph are looked at for what "it" stands for.
const maxBack = 3

// neuter resolves "it" at token i, in or behind the quote, to an organisation or
// document: what the sentence before begins with or who spoke in it, then what the
// quote itself begins with, then the same of the sentences before in the paragraph,
// then what was named last.
func (r *resolver) neuter(s *Speaker, i int, d *draft) {
	from := min(i, d.at())
	last := r.lastBefore(from)
	k := r.sentenceBefore(from)
	if r.spokes(i+1) && !r.Is(i, "its") && r.ownBody(s, d, i) {
		return // "The regulator is reviewing it, a spokesman said"
	}
	for n := k; n >= 0 && n > k-maxBack && r.Sentences[n].Zone == r.zoneOf(from); n-- {
		if last != nil && last.end() > r.Sentences[n].Tokens.First {
			if r.neutral(s, last) {
				return
			}
			break
		}
		if r.bodyOf(s, text.Range{First: r.Sentences[n].Tokens.First, Last: min(from, r.Sentences[n].Tokens.Last)}) {
			return
		}
		if n == k && r.ownBody(s, d, i) {
			return
		}
	}
	if own := r.ownBody(s, d, i); own {
		return
	}
	if last != nil && last.zone == r.zoneOf(from) && r.neutral(s, last) {
		return
	}
	if paper := r.paperBefore(s, from); paper {
		return
	}
	if last != nil && r.zoneOf(from)-last.zone == 1 && !r.namedSince(last.end(), from) && r.neutral(s, last) {
		return
	}
	r.bodyNamed(s, from)
}

// ownBody resolves "it" to what an indirect quote that stands before it begins with:
// "The board will appeal, it said".
func (r *resolver) ownBody(s *Speaker, d *draft, i int) bool {
	at := d.at()
	if d.kind != Indirect || at >= i {
		return false
	}
	if r.IsIn(at+1, "combined merged enlarged") && r.IsIn(at+2, "group company business firm entity") {
		return false // "The combined group would have 900 staff, it said"
	}
	clause := text.Range{First: at, Last: min(i, d.lastPart().Last)}
	if r.leadingBody(s, clause, true) {
		return true
	}
	found := Speaker{}
	if !r.Is(at, "the") || r.IsIn(i, "they them their") || !r.bodyOf(&found, clause) || found.Kind == Document {
		return false
	}
	s.follow(&found)
	return true
}

// lastBefore returns the last quote that begins before a token; nil when there is none.
func (r *resolver) lastBefore(from int) *draft {
	for n := len(r.recent) - 1; n >= 0; n-- {
		if r.recent[n].at() < from {
			return r.recent[n]
		}
	}
	return nil
}

// end returns the token behind the quote and the words that name its speaker.
func (d *draft) end() int { return max(d.lastPart().Last, d.who.Last, d.cue.Last) }

// neutral resolves "it" to the speaker of a quote, or to the document or the body that
// the quote came by, when those can be no person.
func (r *resolver) neutral(s *Speaker, last *draft) bool {
	p := &last.speaker
	switch {
	case last.viaName != "" && (r.documented(last.via) || p.Name == ""):
		s.Name, s.Entity, s.Kind = last.viaName, 0, Document
		return true
	case p.Name == "", p.Kind == Group, p.Kind == Anonymous, p.Kind == Person && !r.faceless(p.Entity):
		return false
	}
	s.follow(p)
	return true
}

// bodyOf resolves "it" to the organisation or document that a clause begins with:
// "Cascade disputes this", "The quarry's owner, Derwent, thinks otherwise", "Plant
// owner Overland ended the contract".
func (r *resolver) bodyOf(s *Speaker, clause text.Range) bool {
	clause = r.pastConnective(clause)
	if r.leadingBody(s, clause, false) {
		return true
	}
	if r.pronoun(clause.First) || r.preposition(clause.First) {
		return false
	}
	np := r.core(r.phraseRight(clause.First, clause.Last, false))
	for i := np.First + 2; i < np.Last; i++ {
		if r.headNoun(i-1) && r.predicated(i) {
			np.Last = i // "The institute put the depth at 10 km."
		}
	}
	if np.Len() < 2 {
		return false
	}
	if m := r.headMention(np); m != nil {
		e := r.set.Get(m.Entity)
		if np.First < clause.First+2 || e.Kind != entity.Organisation && e.Gender != entity.Unknown {
			return false
		}
		s.be(e, Organisation) // "The developer, Quay Meridian, blamed"
		return true
	}
	head := np.Last - 1
	switch {
	case np.First > clause.First, r.runsOn(np), r.IsIn(np.Last, ". ! ?"): // "Managers' bodies want clearer rules."
		return false
	case r.apposedName(s, np, head):
		return true
	case r.nameless(np) && r.firmSpokenOf(s, np.First, head): // "The firm ended the contract"
		return true
	case !r.Has(head, lexicon.NameDocument) && !r.Has(head, lexicon.NameOrgHead) && !r.corporate(head):
		return false
	}
	s.Name, s.Kind = r.plain(np), r.kindOfHead(head)
	return true
}

// nameless reports a noun that stands for a firm named before: "the firm".
func (r *resolver) nameless(np text.Range) bool {
	head := np.Last - 1
	return r.Is(np.First, "the") && r.corporate(head) && !r.public(head) && r.unmodified(np)
}

// runsOn reports a noun phrase that took in a verb which no list holds: "Loopline shut
// its office", "Residents accuse the rescue".
func (r *resolver) runsOn(np text.Range) bool {
	for i := np.First + 1; i < np.Last; i++ {
		if (r.determiner(i) || r.pronoun(i)) && r.Kind(i-1) != text.Clitic {
			return true
		}
	}
	return false
}

// leadingBody resolves "it" to the name that a clause begins with, when it can be no
// person, nor a place unless places may speak.
func (r *resolver) leadingBody(s *Speaker, clause text.Range, places bool) bool {
	n := r.set.From(clause.First)
	if n >= len(r.set.Mentions) {
		return false
	}
	m := &r.set.Mentions[n]
	if m.Tokens.First >= clause.Last || !r.leads(m) || !r.predicated(m.Tokens.Last) {
		return false
	}
	e := r.set.Get(m.Entity)
	if e.Kind == entity.Person && !r.faceless(e.ID) || e.Kind == entity.Place && !places {
		return false
	}
	s.be(e, Organisation)
	return true
}

// pastConnective returns a clause without the connective that it opens with.
func (r *resolver) pastConnective(clause text.Range) text.Range {
	for clause.Len() > 0 && r.connects(clause.First) {
		clause.First++
	}
	return clause
}

// connects reports whether the word at i joins its clause to the one before: "Meanwhile",
// "But", "Now".
func (r *resolver) connects(i int) bool {
	return r.Has(i, lexicon.QuoteConnective) || r.conjunction(i) || r.IsIn(i, ", now yet then")
}

// predicated reports whether what a name does stands behind it at token i, an acronym
// in brackets or an aside between.
func (r *resolver) predicated(i int) bool {
	i = r.pastAcronym(i)
	if r.Is(i, ",") || r.finite(i) {
		return true
	}
	return r.Kind(i) == text.Word && !r.Flag(i, text.Upper) && !r.functional(i) && r.Ends(i, "s")
}

// namedSince reports whether an organisation or document is named between two tokens.
func (r *resolver) namedSince(from, to int) bool {
	for k := r.set.From(from); k < len(r.set.Mentions) && r.set.Mentions[k].Tokens.First < to; k++ {
		if e := r.set.Get(r.set.Mentions[k].Entity); e.Kind == entity.Organisation || e.Kind == entity.Document {
			return true
		}
	}
	return false
}

// bodyNamed resolves "it" to the organisation or document named last before a token,
// one that nothing makes a place.
func (r *resolver) bodyNamed(s *Speaker, from int) {
	for k := r.set.From(from) - 1; k >= 0 && k > r.set.From(from)-12; k-- {
		m := &r.set.Mentions[k]
		e := r.set.Get(m.Entity)
		if e.Article != r.article || from-m.Tokens.First > 120 {
			break
		}
		if r.told(m.Tokens.First-1) || r.located(m) {
			continue
		}
		body := e.Kind == entity.Organisation || e.Kind == entity.Document
		if body || e.Kind == entity.Place && r.Kind(m.Tokens.Last) != text.Clitic && (r.leads(m) || r.acts(m)) {
			s.be(e, speakerKind(e.Kind))
			return
		}
	}
	s.Kind = Unknown
}

// located reports a name of one word behind a preposition of place: "in Poznań", which
// only its shape makes an organisation.
func (r *resolver) located(m *entity.Mention) bool {
	return m.Tokens.Len() == 1 && r.IsIn(m.Tokens.First-1, "in at near from between")
}

// told reports whether a verb of telling ends at token i, an article aside: what
// stands behind is who heard it, "told the Tribune".
func (r *resolver) told(i int) bool {
	if r.Has(i, lexicon.QuoteArticle) {
		i--
	}
	return r.IsIn(i, "told tells telling")
}
