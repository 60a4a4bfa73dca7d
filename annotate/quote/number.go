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
	if f.Kind(i) == text.Clitic || f.IsIn(i, "’ '") {
		return true
	}
	if f.Has(i, lexicon.QuoteSubject) {
		return false
	}
	if f.Is(i-1, "of") && f.Value(i, lexicon.QuoteDeterminer) == "n" {
		return false // "the mother of five laughed"
	}
	return f.determiner(i) || f.Has(i, lexicon.QuoteModifier)
}

// nounLike reports whether the present tense at c is also a common noun.
func (f *finder) nounLike(c *cue) bool {
	return c.Len() == 1 && f.Has(c.First, lexicon.QuoteNoun)
}

// pluralHead reports whether the noun phrase before the verb at i is about
// documents or people in the plural: "data from the ministry show".
func (f *finder) pluralHead(u *unit, i int) bool {
	r := f.phraseLeft(u, f.beforeParen(i))
	if r.Len() < 3 {
		return false
	}
	head := f.head(r)
	if head >= r.Last-1 {
		return false
	}
	return f.Has(head, lexicon.NameRoles) || (f.Has(head, lexicon.NameDocument) || f.peopleLike(head)) && f.plural(head)
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
	if f.Is(i, "family") && !f.be(c.Last) && !f.preposition(c.Last) {
		return true
	}
	return f.Has(c.First, lexicon.QuoteCollective) && f.HasAny(i, lexicon.NameOrgHead, lexicon.QuoteSeveral)
}

// ofThem reports whether the word at i is the last of "two of them".
func (f *finder) ofThem(i int) bool { return f.Is(i, "them") && f.Is(i-1, "of") }

// someOfThem reports whether "two of them", at the front of its clause or of what some
// belong to, ends with token i: "Families of four of them say", not "seven in ten of them".
func (f *finder) someOfThem(u *unit, i int) bool {
	first := i - 2
	if !f.ofThem(i) || !f.number(first) && !f.IsIn(first, "some many most several") {
		return false
	}
	return first <= u.First || f.stops(first-1) || f.Is(first-1, "of")
}

// verbless reports whether no verb and no marked words stand between token i and the next
// mark, as far as maxObject words.
func (f *finder) verbless(i int) bool {
	for n := i; n < i+maxObject && !f.stops(n); n++ {
		if !f.free(n) || f.finite(n) {
			return false
		}
	}
	return true
}

// growth reports a share, a sum or a count at token i by which something grew, as what
// follows is no verb of it: "0.7% and", "$1.40 to $81", "4,000 jobs when".
func (f *finder) growth(i int) bool {
	money := f.Has(i, lexicon.CurrencySymbol)
	if money {
		i++
	}
	for f.number(i) {
		i++
	}
	switch {
	case f.Is(i, "per") && f.Is(i+1, "cent"):
		return !f.Is(i+2, "of")
	case f.IsIn(i, "% percent points cents pence"):
		return !f.Is(i+1, "of")
	case money:
		return f.IsIn(i, "to and on after")
	}
	for end := i + maxObject; i < end && f.free(i) && !f.stops(i) && !f.finite(i); i++ {
		if f.IsIn(i, "when while after since because") {
			return true
		}
	}
	return false
}

// plural reports whether the word at i can be the subject of a bare verb.
func (f *finder) plural(i int) bool {
	if f.Has(i, lexicon.QuotePlural) {
		return true
	}
	if f.Has(i, lexicon.NameRoles) {
		return true
	}
	if f.Kind(i) != text.Word || f.functional(i) || f.cueOf(i).Form != 0 && !f.Has(i, lexicon.NameDocument) {
		return false
	}
	w := f.Folded(i)
	if !strings.HasSuffix(w, "s") || len(w) < 3 {
		return false
	}
	switch w[len(w)-2] {
	case 's', 'u', 'i':
		return false // "press", "previous", "basis"
	}
	return true
}

// headNoun reports whether the word at i is a noun that can speak.
func (f *finder) headNoun(i int) bool {
	return f.HasAny(i, lexicon.NameRole, lexicon.NameRoles, lexicon.NameOrgHead, lexicon.NameOrg, lexicon.NameDocument)
}

// quotedBefore reports whether a short noun phrase that ends with token i follows
// marked words with a comma inside: “…,” the paper states.
func (f *finder) quotedBefore(i int) bool {
	for n := i; n > i-6 && n >= 0; n-- {
		if b := f.blockAt(n); b >= 0 {
			return f.Is(f.inner(&f.blocks[b]).Last-1, ",")
		}
		if f.stops(n) {
			break
		}
	}
	return false
}

// noted reports whether the verb at i, which could be a noun, has a document with
// more behind its head as its subject: "A report from August notes that".
func (f *finder) noted(u *unit, i int) bool {
	return f.documented(f.phraseLeft(u, i))
}
