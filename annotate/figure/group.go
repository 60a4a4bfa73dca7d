package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxGroup is how many tokens name a group or a person at most.
const maxGroup = 12

// nameStart returns the first token of the name that ends at token p, short words
// inside it included: "the Social Democratic and Labour Party", "J. D. van den Berg of
// Union for Change". It does not go back to the figure before.
func (f *finder) nameStart(p int) int {
	at := p
	for i := p - 1; i > p-maxGroup && i >= f.from; i-- {
		switch {
		case f.Flag(i, text.Upper) && f.Kind(i) == text.Word:
			at = i
		case f.Kind(i) == text.Clitic, f.IsIn(i, "' ’ - &"): // "the Farmers' League"
		case f.Is(i, ".") && f.Span(i-1).Len() <= 3: // "J. D. van den Berg"
		case f.Kind(i) == text.Word && f.hyphen(i+1):
			if f.hyphen(i - 1) {
				continue // "Stratford-upon-Avon"
			}
			at = i // "al-Hilal"
		case f.joinsName(i) && (i > f.from || !f.Is(i, "and")):
		default:
			return at
		}
	}
	return at
}

// joinsName reports whether token i is a short word inside a name: the "of" of "Union of
// Liberals", the "van" and the "den" of "van den Berg".
func (f *finder) joinsName(i int) bool {
	return f.Has(i, lexicon.FigureNameJoin) && (f.Flag(i+1, text.Upper) || f.Has(i+1, lexicon.FigureNameJoin))
}

// recipient reports whether the word at token p, before a number and what stands at token k, is
// the first name of somebody who is told or given so many: "asked Bill 71 questions", not "sent
// Bill 71 to the floor".
func (f *finder) recipient(p, k int) bool {
	named := f.IsIn(p, "bill mark")
	return named && f.IsIn(p-1, "told asked gave handed sent paid lent showed offered owed") && f.plural(k)
}

// placeOrParty reports whether the name that ends at token p is a place's or a party's, so that a
// number in brackets behind it counts: "Leeds (12)", "Labour (9)", "from York (9)", "the
// Greens (3)". A first name before it makes it a person's: "Jack London (34)".
func (f *finder) placeOrParty(p int) bool {
	start := f.nameStart(p)
	switch {
	case start < p && f.Has(start, lexicon.NameFirst):
		return false
	case f.HasAny(p, lexicon.NamePlace, lexicon.NameOrg, lexicon.NameRoles):
		return true
	}
	return start == p && f.IsIn(p-1, "the in from")
}

// beforeName returns the token before the name that ends at token p and before its "the".
func (f *finder) beforeName(p int) int {
	at := f.nameStart(p) - 1
	if f.Is(at, "the") {
		at--
	}
	return at
}

// gapped reports a group that a list of counts names without the verb of its first:
// ", the Conservatives 19,". In a list of shares the number would be one.
//
// A name right behind a count and its comma does too: "Cork sent 24, Howth 19", "31
// seats, the People's Party 22".
func (f *finder) gapped(p, k int) bool {
	if f.after == Count && f.endsPart(k) && f.addsCount(f.beforeName(p)) {
		return true
	}
	if !f.Is(p-1, "the") || !f.IsIn(p-2, ", and ;") || p-3 <= f.first {
		return false
	}
	return !f.IsIn(p-3, "cent percent %") && f.Ends(p, "s") && f.IsIn(k, ", and ; .")
}

// addsCount reports whether the mark or the "and" at token i adds another count to the one
// before, of which no more than a plural stands between: the comma of "sent 24, Howth 19".
func (f *finder) addsCount(i int) bool {
	if !f.IsIn(i, ", and ;") {
		return false
	}
	return f.from == i || f.from == i-1 && (f.IsIn(f.from, ", ;") || f.plural(f.from))
}

// endsPart reports whether a part of a list ends at token k: a mark, "and", or what all
// of them are out of, "of the 118 cast".
func (f *finder) endsPart(k int) bool {
	return f.IsIn(k, ", and ; .") || f.Is(k, "of") && f.Is(k+1, "the")
}

// rival reports a name that is set against a count of votes, its number without them:
// "302 votes and Dame Ruth Hale 271".
func (f *finder) rival(p, k int, n number) bool {
	if !f.bare(k) || !f.likeVotes(n.value) {
		return false
	}
	p = f.nameStart(p) - 1
	return p <= f.from+3 && f.IsIn(p, "and , to against while")
}

// likeVotes reports whether the figure before is a count of votes or seats to which a number
// can be another's.
func (f *finder) likeVotes(v float64) bool {
	return f.after == Count && alike(v, f.last, 4) && f.IsIn(f.from, "votes seats ballots")
}

// resumed reports a group that goes on with a list of counts behind the words that its
// first number stands in: "45 seats in the 69-seat chamber, the Union of Liberals 32".
func (f *finder) resumed(p, k int, n number) bool {
	if f.after != Count || !n.digits || !alike(n.value, f.last, 12) || !f.endsPart(k) {
		return false
	}
	at := f.beforeName(p)
	if !f.IsIn(at, ", and ;") || at-f.from > 7 {
		return false
	}
	for i := f.from; i < at; i++ {
		if f.Kind(i) != text.Word {
			return false
		}
	}
	return true
}
