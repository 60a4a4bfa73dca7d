package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// sourceTag reports a tag that is one source's and no label of the page: "officials",
// "Drug controller", and not "the reluctant banker", "LIVE", "BBC News".
func (f *finder) sourceTag(u *unit, who text.Range) bool {
	if f.determiner(who.First) {
		return false
	}
	alone := u.marked && who.Len() == 1 && f.Flag(who.First, text.Upper) && f.set.At(who.First) == nil
	if !alone && !f.tag(who) && !f.named(who) {
		return false
	}
	if f.HasAny(f.head(who), lexicon.ClaimOutlet, lexicon.QuoteOutlet, lexicon.QuotePictures) {
		return false
	}
	if !f.HasAny(who.First, lexicon.HeadlineLabel, lexicon.QuoteLabel) {
		return true
	}
	return f.IsIn(who.First, "report poll review") && !f.Flag(who.First, text.Caps) // not "REVIEW"
}

// tailTag reports a tag at the end of a headline that is no clause, section or outlet:
// "officials", "Drug controller", and not "Blaze kills nurses", "Economy", "Sorrel Press
// Association" behind a dash. Behind marked words any may stand.
func (f *finder) tailTag(u *unit, who text.Range) bool {
	head := f.head(who)
	for i := who.First + 1; i < head && !u.marked; i++ {
		if !f.Flag(i, text.Upper) && (f.Ends(i, "s") || f.HasAny(i, lexicon.ClaimPresent, lexicon.ClaimAct)) {
			return false
		}
	}
	switch {
	case u.marked, !f.Flag(who.First, text.Upper): // "officials"
		return true
	case f.named(who), f.HasAny(head, lexicon.NameRole, lexicon.QuoteSpokes): // "Ann Lee", "Drug controller"
		return true
	case f.Has(head, lexicon.NameRoles):
		return who.Len() == 1 || f.IsIn(head, announcers)
	}
	return !f.dash(who.First - 1)
}

// announcers say what follows their colon, or stands before it, and are seldom a topic.
const announcers = "police cops coroner judge auditor auditors comptroller prosecutor prosecutors minister mayor sheriff ombudsman inspectors investigators officials experts scientists researchers witnesses regulator watchdog report study survey poll audit inquiry"

// frontTag reports a tag that says what follows its colon, and is no topic, as most are
// whom a story is about: "Police", a report, "Fed’s Larsen", or anybody where marked words,
// "I" or "we" follow; not "Migrants", "Osimhen", "NHS".
func (f *finder) frontTag(u *unit, who text.Range) bool {
	head := f.head(who)
	m := f.set.At(head)
	switch {
	case f.IsIn(who.Last+1, "i we"):
		return who.Len() == 1 || !f.Flag(who.First, text.Caps) // "ANN LEE: I love our high street"
	case m != nil && f.person(m.Entity):
		return u.marked || f.owner(m.Tokens.First-1)
	case u.marked:
		if f.HasAny(head, lexicon.NameDocument, lexicon.NameRole, lexicon.NameRoles, lexicon.QuoteSpokes) {
			return true
		}
		return f.Flag(head, text.Caps) && f.Has(head, lexicon.NameOrg)
	case !f.IsIn(head, announcers):
		return false
	case who.Len() == 1, f.Is(head, "police"): // "Report", "Kent police"
		return true
	}
	return f.Flag(who.First, text.Caps) || f.IsIn(who.First, "prime state") // "UN experts", "Prime minister"
}

// reports reports whether a headline's words are a clause, no question or bidding; those
// of people need no verb in front of them: "Three dead in floods – officials".
func (f *finder) reports(r text.Range, people bool) bool {
	switch {
	case r.Len() < 3, f.preposition(r.Last - 1):
		return false
	case f.IsIn(r.First, "how why what who where when which inside meet watch see"): // "How to vote"
		return false
	case f.Has(r.First, lexicon.ClaimAct) && !f.Ends(r.First, "s"):
		return false
	}
	for i := r.First; i < r.Last; i++ {
		if f.IsIn(i, "? :") {
			return false
		}
		people = people || i > r.First && f.headlineVerb(i)
	}
	return people
}

// headlineVerb reports whether the word at i can be the verb of a headline, in the present or
// in the infinitive of what is to come: "Mayor to quit".
func (f *finder) headlineVerb(i int) bool {
	if f.Flag(i, text.Upper) {
		return false
	}
	return f.Is(i, "to") || f.HasAny(i, lexicon.ClaimPresent, lexicon.QuoteStative) || f.finite(i) || f.opine(i)
}
