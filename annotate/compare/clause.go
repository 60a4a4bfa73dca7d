package compare

import (
	"slices"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// clause reports whether what is left of a range, on one side, is a clause that
// states a fact: "after its brakes failed", ", who was drunk,", "and no one was
// hurt". One whose words stand elsewhere on the other side states none that is new,
// and one that denies softens what it stands beside.
func (p *inside) clause(r text.Range, side int) bool {
	t := p.doc(side).table
	comma := t.Is(r.First, ",")
	for r.First < r.Last && t.Kind(r.First) == text.Punct {
		r.First++
	}
	said := p.content(p.doc(side), r, side)
	switch {
	case said == 0, r.Len() < 2, denies(t, r):
		return false
	case t.Seek(r, lexicon.CompareSaying) < r.Last, saying(t, r): // "police said"
		return false
	case p.toldElsewhere(r, side):
		return false
	}
	rest := text.Range{First: r.First + 1, Last: r.Last}
	switch {
	case t.Is(r.First, "without"):
		return true
	case t.Has(r.First, lexicon.ClaimRelative):
		return rest.Len() > 1
	case t.IsIn(r.First, "and but"):
		return verbal(t, rest) < rest.Last
	case t.Is(r.First, "as"):
		verb := verbal(t, rest)
		return rest.First < verb && verb < rest.Last
	case t.IsIn(r.First, "despite amid"):
		return true
	case t.Has(r.First, lexicon.ClaimSub) && !t.IsIn(r.First, "if once whether"):
		return rest.Len() > 1 && (verbal(t, rest) < rest.Last || participial(t, rest.First) || circumstance(t, r))
	}
	return comma && p.behindComma(r, side, said) || station(t, r)
}

// behindComma reports whether a range of so many words that say something, behind a comma,
// states a fact: ", wiping out the village", ", the highest since 2019", ", a former
// soldier,", ", based in Hull".
func (p *inside) behindComma(r text.Range, side, said int) bool {
	t := p.doc(side).table
	switch {
	case comparison(t, r.First), apposition(t, r):
		return true
	case said > 1 && participial(t, r.First):
		return true
	case said <= 1 && !t.IsIn(r.First, "both all each"):
		return false
	}
	return p.doubt(side, r) == 0 && aside(t, r)
}

// station reports whether a range says what somebody is, and more is said of them behind it:
// "[a nurse] who was driving".
func station(t *text.Table, r text.Range) bool {
	if !t.Is(r.First-1, ",") || !t.IsIn(r.First, "a an the his her their") || r.Len() > maxHead+1 {
		return false
	}
	return t.Has(r.Last, lexicon.ClaimRelative) || t.IsIn(r.Last, ", .")
}

// apposition reports whether what stands between commas says who or what somebody is:
// "a former soldier", "Ana Ruiz, 34".
func apposition(t *text.Table, r text.Range) bool {
	switch {
	case !t.Is(r.Last-1, ",") && !t.IsIn(r.Last, ", ."):
		return false
	case ofThem(t, r.First), t.IsIn(r.First, "a an the his her its their"):
		return true
	case t.IsIn(r.First-3, "in at near from of"), t.Has(r.First-2, lexicon.NamePlace): // "in Hull, East Yorkshire"
		return false
	}
	return t.Flag(r.First, text.Upper) && t.Flag(r.First+1, text.Upper) && t.Kind(r.First+1) == text.Word
}

// aside reports whether what stands between commas says more of what stands before it:
// "based in Hull", "Kenya's largest", but not "Northern Ireland", nor "in an email".
func aside(t *text.Table, r text.Range) bool {
	if !t.Is(r.Last-1, ",") && !t.IsIn(r.Last, ", .") {
		return false
	}
	named := t.Flag(r.First, text.Upper) && !t.IsIn(r.First+1, "'s ’s")
	return !named && !t.IsIn(r.First, prepositions) && !timely(t, r) && t.Seek(r, lexicon.QuoteCue) == r.Last
}

// ofThem reports whether a part of those who were named begins at a token: "most of
// them", "some of whom".
func ofThem(t *text.Table, i int) bool {
	return t.IsIn(i, "most some many all none both few half") && t.Is(i+1, "of") && t.IsIn(i+2, "them whom which these those")
}

// adjunct reports whether what is left of a range, on one side, tells how, with what or
// where something was done: "in handcuffs", "with a machete", "outside a bar"; but not
// when, nor where somebody said it, "in a statement".
func (p *inside) adjunct(r text.Range, side int) bool {
	t := p.doc(side).table
	if t.Is(r.First, ",") {
		r.First++
	}
	switch {
	case r.Len() < 2, !t.IsIn(r.First, prepositions):
		return false
	case t.Is(r.First, "to") && !t.Flag(r.First+1, text.Upper) && !t.IsIn(r.First+1, "a an the his her its their"): // "to run"
		return false
	}
	rest := text.Range{First: r.First + 1, Last: r.Last}
	if t.Is(rest.Last-1, ",") {
		rest.Last--
	}
	switch last := rest.Last - 1; {
	case rest.Len() > maxAdjunct, t.Kind(last) != text.Word:
		return false
	case mute(t, last) && !t.Has(last, lexicon.Month): // "with them"
		return false
	case p.reports(side, r.First-1), newless(t, rest):
		return false
	case verbal(t, rest) < rest.Last:
		return false
	case timely(t, rest) && !comparison(t, rest.First):
		return false
	}
	least := 1
	if t.Is(r.First, "of") {
		least = 2
	}
	return p.content(p.doc(side), r, side) >= least && !p.toldElsewhere(r, side)
}

// newless reports whether what stands behind a preposition tells no news: it points at what
// is known, "the quake", "this stage", it is but a manner of speaking, "general", "a later
// date", or where something was said, "a post on X".
func newless(t *text.Table, r text.Range) bool {
	switch last := r.Last - 1; {
	case r.Len() == 2 && t.IsIn(r.First, "the this that these those") && !t.Flag(last, text.Upper):
		return true
	case r.Len() <= maxHead && t.IsIn(last, idioms):
		return true
	}
	return t.Seek(r, lexicon.QuoteMedium) < r.Last
}

// reports reports whether a token of a side is the end of the words that report a
// quotation, or of those whom somebody told something: "told reporters".
func (p *inside) reports(side, i int) bool {
	d := p.doc(side)
	if d.table.Has(i, lexicon.CompareSaying) || p.cued(side, i) {
		return true
	}
	return d.table.IsIn(i-1, "told tells") || d.table.IsIn(i-2, "told tells")
}

// cued reports whether a token of a side is of the words that report a quotation.
func (p *inside) cued(side, i int) bool {
	d := p.doc(side)
	return slices.ContainsFunc(quotesIn(d, p.unit(side).Span), func(q *quote.Quote) bool {
		return q.Cue.Overlaps(d.table.Span(i))
	})
}

// prepositions begin an adjunct.
const prepositions = "of in with at on near outside inside under behind against beside across without from " +
	"through during pending aboard to for by into until"

// maxAdjunct is the most tokens of an adjunct behind its preposition.
const maxAdjunct = 6

// idioms are nouns that make an empty phrase with a preposition: "in general".
const idioms = "accident addition advance anonymity average balance basis behalf brief case cases comment comparison contrast course date detail droves ease effect example fact fanfare full future general hand length light line mind pace part particular person place practice principle prison private public question reality regret response return row short sight stage theory times total turn unison vain view way ways"

// timely reports whether a range names a time: "the evening", "early October".
func timely(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if t.HasAny(i, lexicon.UnitTime, lexicon.Weekday, lexicon.Month) || t.IsIn(i, times) {
			return true
		}
	}
	return false
}

// times are nouns for a time that are neither a unit of it nor a day or month.
const times = "morning afternoon evening night noon midnight weekend spring summer autumn winter christmas " +
	"time moment beginning end start"

// comparison reports whether what is compared begins at a token: "up from 3%",
// "the highest since 2019".
func comparison(t *text.Table, i int) bool {
	if t.IsIn(i, "the its their his her") {
		return strings.HasSuffix(t.Folded(i+1), "est") || t.IsIn(i+1, "most first worst")
	}
	return t.IsIn(i, "up down compared against versus")
}

// circumstance reports whether a range names a cause or what came before:
// "because of the strike", "after a chase", but not "after a week".
func circumstance(t *text.Table, r text.Range) bool {
	if t.Is(r.First, "because") {
		return t.Is(r.First+1, "of")
	}
	return t.Is(r.First, "after") && t.IsIn(r.First+1, "a an") && t.Seek(r, lexicon.UnitTime) == r.Last
}

// doc returns the document of a side.
func (p *inside) doc(side int) *laid {
	if side == 1 {
		return p.new
	}
	return p.old
}

// verbal returns the first finite verb of a range, or its end.
func verbal(t *text.Table, r text.Range) int {
	for i := r.First; i < r.Last; i++ {
		if t.HasAny(i, lexicon.ClaimBe, lexicon.ClaimHave, lexicon.ClaimDo, lexicon.ClaimWill, lexicon.ClaimModal, lexicon.ClaimPast) ||
			regular(t, i) {
			return i
		}
	}
	return r.Last
}

// regular reports whether a word has the ending of a past.
func regular(t *text.Table, i int) bool {
	word := t.Folded(i)
	return len(word) > 4 && strings.HasSuffix(word, "ed") && !t.Flag(i, text.Upper)
}

// participial reports whether a clause begins with a participle: "wiping out".
func participial(t *text.Table, i int) bool {
	word := t.Folded(i)
	return len(word) > 4 && strings.HasSuffix(word, "ing") && !t.IsIn(i, "including according following regarding speaking adding")
}

// toldElsewhere reports whether half the words of a range that say something, or
// more, stand in what the other side has in its place, in another form perhaps, or in a
// sentence beside it that is new.
func (p *inside) toldElsewhere(r text.Range, side int) bool {
	return p.toldInPlace(r, side) || p.toldBeside(r, side)
}

// toldInPlace is toldElsewhere of what the other side has in its place.
func (p *inside) toldInPlace(r text.Range, side int) bool {
	return p.mostly(r, side, func(i int) bool { return p.inDrafts(p.doc(side).table.Folded(i), 1-side) })
}

// toldBeside is toldElsewhere of a sentence beside that of the other side.
func (p *inside) toldBeside(r text.Range, side int) bool {
	return p.mostly(r, side, func(i int) bool { return p.unpaired(p.doc(side).table.Hash(i), 1-side, 2*r.Len()) })
}

// mostly reports whether half the words of a range that say something, or more, are
// told.
func (p *inside) mostly(r text.Range, side int, isTold func(i int) bool) bool {
	d, said, told := p.doc(side), 0, 0
	for i := r.First; i < min(r.Last, r.First+maxClause); i++ {
		if k := d.table.Kind(i); k != text.Word && k != text.Number || d.table.Has(i, lexicon.FigureStop) {
			continue
		}
		said++
		if isTold(i) {
			told++
		}
	}
	return told > 0 && 2*told >= said
}

// unpaired reports whether a sentence before or behind that of a side, without a partner
// and of so many tokens, has a word.
func (p *inside) unpaired(hash uint32, side, least int) bool {
	d, partner, at := p.doc(side), p.toB, p.c.unit.a
	if side == 1 {
		partner, at = p.toA, p.c.unit.b
	}
	for _, n := range [2]int{at - 1, at + 1} {
		if n < 0 || n >= len(partner) || partner[n] >= 0 || d.units[n].tokens.Len() < least {
			continue
		}
		r := d.units[n].tokens
		for i := r.First; i < min(r.Last, r.First+maxClause); i++ {
			if d.table.Hash(i) == hash {
				return true
			}
		}
	}
	return false
}

// maxClause bounds the words of a clause that are looked for on the other side.
const maxClause = 40

// inDrafts reports whether the differences of a side have a word, or another form
// of it.
func (p *inside) inDrafts(word string, side int) bool {
	t, looked := p.doc(side).table, 0
	for _, d := range p.drafts {
		r := d.of(side)
		for i := r.First; i < r.Last && looked < maxClause; i++ {
			if other := t.Folded(i); other == word || oneStem(other, word) || oneStem(word, other) {
				return true
			}
			looked++
		}
	}
	return false
}

// of returns the tokens of a side.
func (d sides) of(side int) text.Range {
	if side == 1 {
		return d.b
	}
	return d.a
}
