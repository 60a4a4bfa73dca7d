package quote

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// sourceTag reports a tag that is one source's and no label of the page: "officials",
// "Drug controller", and not "the reluctant banker", "LIVE", "BBC News".
func (f *finder) sourceTag(who text.Range) bool {
	if alone := who.Len() == 1 && f.Flag(who.First, text.Upper) && f.set.At(who.First) == nil; !alone && !f.tag(who) && !f.named(who) || f.determiner(who.First) {
		return false
	}
	return !f.HasAny(f.head(who), lexicon.ClaimOutlet, lexicon.QuoteOutlet, lexicon.QuotePictures) && (!f.HasAny(who.First, lexicon.HeadlineLabel, lexicon.QuoteLabel) || f.IsIn(who.First, "report poll review") && !f.Flag(who.First, text.Caps))
}

// frontTag reports a tag that says what follows its colon, and is no topic: an office, a
// body in capitals, a report, a surname, "Fed’s Larsen"; a name in full only when marked
// words, "I" or "we" follow, as others stand there for whom a story is about.
func (f *finder) frontTag(u *unit, who text.Range) bool {
	head := f.head(who)
	m := f.set.At(head)
	switch {
	case m != nil && f.person(m.Entity):
		column := who.Len() > 1 && f.Flag(who.First, text.Caps) // "ANN LEE: Our high street"
		return u.marked || !column && (who.Len() == 1 || m.Title.Len() == 0 && m.Tokens.First > who.First || f.IsIn(who.Last+1, "i we"))
	case f.Has(head, lexicon.NameDocument):
		return f.IsIn(head, "report study survey poll audit inquiry") && (who.Len() == 1 || f.Flag(head-1, text.Caps) || f.headNoun(head-1))
	case f.HasAny(head, lexicon.NameRole, lexicon.NameRoles, lexicon.QuoteSpokes):
		return !f.IsIn(head, "schools hospitals colleges banks")
	}
	return f.Flag(head, text.Caps) && f.Has(head, lexicon.NameOrg) || who.Len() == 1 && f.IsIn(who.Last+1, "i we")
}

// reports reports whether a headline's words are a clause, no question or bidding; those
// of people need no verb in front of them: "Three dead in floods – officials".
func (f *finder) reports(r text.Range, people bool) bool {
	if r.Len() < 3 || f.preposition(r.Last-1) || f.IsIn(r.First, "how why what who where when which inside meet watch see") || f.Has(r.First, lexicon.ClaimAct) && !strings.HasSuffix(f.Text(r.First), "s") {
		return false
	}
	for i := r.First; i < r.Last; i++ {
		if f.IsIn(i, "? :") {
			return false
		}
		verb := i > r.First && !f.Flag(i, text.Upper) && (f.finite(i) || f.Is(i, "to") || f.HasAny(i, lexicon.ClaimPresent, lexicon.QuoteStative) || f.opine(i))
		people = people || verb
	}
	return people
}
