package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// demurs reports whether a clause that says what the speaker would not say stands at
// i: "though she would not be drawn on which year".
func (f *finder) demurs(i int) bool {
	if !f.Has(i, lexicon.QuoteContrast) || !f.pronoun(i+1) || !f.IsIn(i+2, "would did could does will") || !f.Is(i+3, "not") {
		return false
	}
	return f.Has(i+4, lexicon.QuoteReply) || f.IsIn(i+4, "be say go disclose")
}

// reaction reports whether a participle at i leads to what hearers made of the
// words: "prompting a walkout".
func (f *finder) reaction(i int) bool {
	if !f.Ends(i, "ing") {
		return false
	}
	for n := i + 1; n < i+5 && f.Kind(n) == text.Word; n++ {
		if f.Has(n, lexicon.QuoteReaction) {
			return true
		}
	}
	return false
}

// puts reports whether a clause that puts a figure at something stands at i: "the
// government puts the number at 400,000".
func (f *finder) puts(i int) bool {
	put := false
	for n := i; n < i+10 && f.free(n) && !f.stops(n); n++ {
		put = put || n < i+5 && f.IsIn(n, "put puts")
		if put && f.Is(n, "at") {
			return true
		}
	}
	return false
}

// shifts reports whether the clause behind the comma at i is in the present, the
// outlet's own, while what was said before it is in the past: "said the road would
// open in May, although it has been delayed twice". An aside behind which the words go
// on is none: "said the road, which has two lanes, would open".
func (f *finder) shifts(c *cue, i int) bool {
	switch {
	case c.form != lexicon.FormPast:
		return false
	case c.frame != lexicon.TakesClause && c.frame != lexicon.TakesHearer:
		return false
	case !f.IsIn(i+1, "although though which but"), f.goesOnBehind(c, i):
		return false
	}
	for n := i - 1; n > c.Last && n > i-60; n-- {
		if !f.free(n) || f.Has(n, lexicon.QuotePresent) {
			return false
		}
	}
	for n := i + 2; n < i+9 && f.free(n) && !f.stops(n); n++ {
		if f.Has(n, lexicon.QuoteAux) {
			return f.Has(n, lexicon.QuotePresent)
		}
	}
	return false
}

// goesOnBehind reports whether the words go on behind the comma that ends the aside which
// the comma at i begins, with a verb or because none stood before it: ", which has two
// runways, was hit", ", which is shut, and arrested six".
func (f *finder) goesOnBehind(c *cue, i int) bool {
	for n := i + 2; n < i+budget && f.free(n); n++ {
		if f.Is(n, ",") {
			verb := n + 1
			if f.IsIn(verb, "and but") {
				verb++
				if f.IsIn(i+1, "although though") && f.clausal(text.Range{First: c.Last, Last: i}) {
					return false // "would open in May, although it is late, and promised more"
				}
			}
			return f.finite(f.pastAdverbs(verb)) || !f.clausal(text.Range{First: c.Last, Last: i})
		}
		if f.stops(n) {
			break
		}
	}
	return false
}

// later reports whether a clause about what came shortly before or after stands
// at i: ", hours after unions threatened a strike".
func (f *finder) later(i int) bool {
	if f.IsIn(i, "just only barely") {
		i++
	}
	if f.determiner(i) || f.Kind(i) == text.Number {
		i++
	}
	if !f.Has(i, lexicon.UnitTime) || !f.IsIn(i+1, "after before") {
		return false
	}
	for n := i + 3; n < i+10 && !f.stops(n); n++ {
		if f.finite(n) {
			return true
		}
	}
	return false
}

// bidden reports whether a block goes on with an infinitive that the content from token i
// on leads to without a verb of its own: "Labour to “get a grip”".
func (f *finder) bidden(i, b int) bool {
	first := f.blocks[b].First
	return f.Is(first-1, "to") && !f.clausal(text.Range{First: i - 1, Last: first})
}

// aftermath reports whether a clause in the past that says when or why somebody spoke
// begins at token i: "after 40 trains were cancelled".
func (f *finder) aftermath(i, end int) bool {
	if !f.IsIn(i, "after as when while") || f.IsIn(i+1, "soon long well part") {
		return false
	}
	for n := i + 1; n < end && n < i+budget && f.free(n) && !f.stops(n); n++ {
		if f.finite(n) {
			return !f.Has(n, lexicon.QuotePresent)
		}
	}
	return false
}
