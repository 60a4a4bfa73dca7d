package quote

import (
	"strings"

	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// byPossessor resolves "its report" to whose report it is, and "a statement
// released by his office" to the office.
func (r *resolver) byPossessor(s *Speaker, d *draft, core text.Range, head int) bool {
	its := r.Is(core.First, "its")
	if !r.Has(head, lexicon.NameDocument) && !(its && r.Has(head, lexicon.QuoteProxy)) || !its && !r.Is(core.First, "their") {
		return false
	}
	found := Speaker{}
	if r.neuter(&found, core.First, d); found.Name == "" {
		return false
	}
	s.follow(&found)
	return true
}

// compiled resolves documents to who made them: "data compiled by Finlux", "a
// statement released by his office".
func (r *resolver) compiled(s *Speaker, d *draft, np, core text.Range, head int) bool {
	if head = min(head, core.Last-1); !r.Has(head, lexicon.QuoteCompiled) {
		return false
	}
	if r.IsIn(np.Last, "from by") && np.Last == core.Last {
		np.Last = max(np.Last, r.phraseRight(np.Last+1, r.Len(), false).Last) // "began the letter from Judge Ann Lee"
	}
	for i := core.Last; i < np.Last && i < core.Last+8; i++ {
		if !r.IsIn(i, "by from of") || i+1 >= np.Last || r.Has(i-1, lexicon.QuoteSeen) {
			continue
		}
		maker := text.Range{First: i + 1, Last: np.Last}
		if r.IsIn(i+1, "his her") && (r.Is(i+2, "office") || r.Is(np.Last-1, "office")) {
			return r.office(s, d, i+1)
		}
		if m := r.headMention(maker); m != nil && r.set.Get(m.Entity).Kind != entity.Place {
			e := r.set.Get(m.Entity)
			s.be(e, speakerKind(e.Kind))
			return true
		}
		if r.Is(i, "of") || !r.determiner(i+1) && !r.Flag(i+1, text.Upper) {
			continue
		}
		if maker = r.core(maker); maker.Len() < 7 && r.HasAny(maker.Last-1, lexicon.NameOrgHead, lexicon.NameRole) {
			s.Name, s.Kind = r.plain(maker), r.kindOfHead(maker.Last-1)
			return true // "a letter from the dockers' union"
		}
	}
	return false
}

// office resolves "his office" at token i to the office of a person with a
// title, one that the quote names or else the last: "Prime Minister’s office".
func (r *resolver) office(s *Speaker, d *draft, i int) bool {
	said := text.Fold(r.SpanOf(d.parts[0]).In(r.Source))
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-40; k-- {
		e := r.set.Get(r.set.Mentions[k].Entity)
		if e.Article != r.article {
			return false
		}
		if m := &r.set.Mentions[k]; e.Kind == entity.Person && m.Title.Len() > 0 {
			title := r.SpanOf(m.Title).In(r.Source)
			named := strings.Contains(said, text.Fold(title))
			if named || s.Kind != Organisation {
				s.Name, s.Kind = title+"’s office", Organisation
			}
			if named {
				return true
			}
		}
	}
	return s.Kind == Organisation
}

func (r *resolver) spokes(i int) bool {
	return r.Has(i, lexicon.QuoteSpokes)
}

// spokesperson resolves an unnamed spokesperson to who is spoken for: named
// before, behind "for" or "of", or spoken of last.
func (r *resolver) spokesperson(s *Speaker, d *draft, np, core text.Range) {
	if r.namedSpokes(s, core) {
		return
	}
	s.Kind = Organisation
	if r.Has(core.Last, lexicon.QuoteBelonging) && core.Last+1 < np.Last {
		rest := text.Range{First: core.Last + 1, Last: np.Last}
		r.adopt(s, d, r.core(rest))
		return
	}
	before := text.Range{First: core.First, Last: core.Last - 1}
	for before.Len() > 0 && (r.determiner(before.First) || r.IsIn(before.First, "a an")) {
		before.First++
	}
	for before.Len() > 0 && (r.owner(before.Last-1) || r.IsIn(before.Last-1, "official chief senior own")) {
		before.Last-- // "the prime minister's official spokesman"
	}
	if before.Len() > 0 {
		r.adopt(s, d, before)
		return
	}
	if r.IsIn(core.First, "his her") {
		r.byPronoun(s, core.First, d)
		s.ResolvedBy = ByRole
	}
	if s.Name == "" || s.Entity == 0 {
		r.neuter(s, core.First, d)
	}
	if s.Name == "" {
		s.Name = r.plain(core)
	}
}

// namedSpokes resolves "the presidential spokesperson" to the one who is named with that
// office before, and "the spokesman" to the last who is named with it; not "the spokesman
// for the union" or "the union spokesman", who speak for another body.
func (r *resolver) namedSpokes(s *Speaker, core text.Range) bool {
	if !r.Is(core.First, "the") || r.Has(core.Last, lexicon.QuoteBelonging) {
		return false
	}
	e := r.holder(core)
	if e == nil || core.Len() > 2 && !r.heads(core, e) && !r.introducedBy(e.ID, core.Last-2) {
		return false
	}
	s.be(e, Person)
	return true
}

// introducedBy reports whether the word at i stands beside a name of the person before, as
// that of the body somebody speaks for: "police" behind "A police spokesman, Ann Lee, said".
func (r *resolver) introducedBy(id entity.ID, i int) bool {
	if r.Kind(i) == text.Clitic {
		i-- // "The hospital’s spokesman"
	}
	for k := r.set.From(i) - 1; k >= 0 && k > r.set.From(i)-maxNames/2; k-- {
		m := &r.set.Mentions[k]
		if m.Entity == id && r.holds(text.Range{First: max(0, m.Tokens.First-maxPost), Last: min(i, m.Tokens.Last+maxPost)}, i) {
			return true
		}
	}
	return false
}

// maxPost is how many tokens an office stands away from a name at most.
const maxPost = 6

// adopt gives the speaker the name of a noun phrase.
func (r *resolver) adopt(s *Speaker, d *draft, np text.Range) {
	s.Name = r.plain(np)
	if r.apposedName(s, np, np.Last-1) {
		return // "a spokesman for the airline, Jetgo,"
	}
	if m := r.headMention(np); m != nil {
		e := r.set.Get(m.Entity)
		s.Name, s.Entity = e.Name, e.ID
		return
	}
	if np.Len() == 1 && r.corporate(np.First) {
		r.lastOrganisation(s, d, np.First, np.First) // "a company spokesperson"
		return
	}
	if !r.Is(np.First, "the") || np.Len() != 2 || r.Has(np.First+1, lexicon.NameRole) {
		return
	}
	if r.corporate(np.First+1) && r.lastOrganisation(s, d, np.First, np.First+1) {
		return // "a spokesperson for the company"
	}
	r.anaphor(s, np, false) // "a spokesperson for the trust"
}
