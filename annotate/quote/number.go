package quote

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// nominalBefore reports whether the word at i makes what follows a noun or an
// adjective: "the reported deal", "of claims", "Smith's claims".
func (f *finder) nominalBefore(i int) bool {
	if f.Is(i-1, "-") && !f.Flag(i, text.SpaceBefore) {
		return false // "mother-of-three"
	}
	if f.Kind(i) == text.Clitic || f.IsAny(i, "’", "'") {
		return true
	}
	if f.IsAny(i, "one", "some", "many", "several", "both", "others", "most", "another", "that", "this", "all", "each", "while", "before", "after", "since", "by", "he", "she") {
		return false
	}
	return f.determiner(i) || f.IsAny(i, "of", "for", "with", "from", "about", "against", "on", "in", "at", "into", "under", "more", "new", "such", "other", "first", "similar")
}

// nounLike reports whether the present tense at c is also a common noun.
func (f *finder) nounLike(c *cue) bool {
	return c.Len() == 1 && f.IsAny(c.First, "claims", "reports", "calls", "answers", "comments", "notes", "posts", "texts", "shows", "finds", "estimates", "records", "forecasts", "projects", "details", "questions", "demands", "promises", "threats", "threatens", "protests", "complaints", "charges", "states", "rules", "reads", "offers", "limits", "hopes", "fears", "blogs", "tweets", "emails", "signals", "hints", "judges", "figures", "replies", "responses", "documents", "volunteers", "quotes", "bets", "counts", "counters", "attacks", "champions", "marks", "brands", "labels", "terms", "cheers", "toasts", "flags", "smiles", "laughs", "plots", "stresses", "mentions", "remarks", "highlights", "concludes")
}

// pluralHead reports whether the noun phrase before the verb at i is about
// documents or people in the plural: "data from the ministry show".
func (f *finder) pluralHead(u *unit, i int) bool {
	r := f.phraseLeft(u, f.beforeParen(i))
	if r.Len() < 3 {
		return false
	}
	head := f.head(r)
	return head < r.Last-1 && (f.Has(head, lexicon.NameRoles) || (f.Has(head, lexicon.NameDocument) || f.peopleLike(head)) && f.plural(head))
}

// peopleLike reports whether the plural at i ends like what people are called.
func (f *finder) peopleLike(i int) bool {
	w := f.Folded(i)
	for _, end := range [...]string{"ers", "ors", "ists", "ians", "ants", "ents", "men", "people"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// collective reports whether the noun at i is one that British outlets take for
// several people: "his family say", "the club insist".
func (f *finder) collective(c *cue, i int) bool {
	return f.IsAny(c.First, "say", "insist", "argue", "believe", "think", "deny", "maintain", "allege", "add", "warn", "fear") &&
		(f.Has(i, lexicon.NameOrgHead) || f.IsAny(i, "family", "couple", "pair", "duo", "crew", "staff", "public", "opposition"))
}

// plural reports whether the word at i can be the subject of a bare verb.
func (f *finder) plural(i int) bool {
	if f.IsAny(i, "i", "we", "you", "they", "who", "people", "police", "men", "women", "children", "data", "others", "some", "many", "both", "families", "media", "papers") {
		return true
	}
	if f.Has(i, lexicon.NameRoles) {
		return true
	}
	if f.Kind(i) != text.Word || f.functional(i) || f.cueValue(i) != "" && !f.Has(i, lexicon.NameDocument) {
		return false
	}
	return strings.HasSuffix(f.Folded(i), "s") && !strings.HasSuffix(f.Folded(i), "ss")
}

// headNoun reports whether the word at i is a noun that can speak.
func (f *finder) headNoun(i int) bool {
	return f.Has(i, lexicon.NameRole) || f.Has(i, lexicon.NameRoles) || f.Has(i, lexicon.NameOrgHead) || f.Has(i, lexicon.NameOrg) || f.Has(i, lexicon.NameDocument)
}
