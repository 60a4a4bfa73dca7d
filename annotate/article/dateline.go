package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// datelineTokens is the most tokens that a dateline has.
const datelineTokens = 18

// bracketTokens is the most tokens that a dateline in brackets has.
const bracketTokens = 8

// dateline returns the number of tokens of the dateline that a paragraph
// begins with, its closing mark included, or 0: capitals for the place, up to
// a few words in all, then a colon or a dash outside brackets ("ISLAMABAD:",
// "HARLAN FALLS, Ohio (AP) —", "LONDON, Sept 9 (Reuters) -", "(CNN) —", "July 24
// (Reuters) -").
func dateline(t *text.Table, r text.Range) int {
	if !placeName(t, r.First) && !agencyFirst(t, r.First) && !dayFirst(t, r.First) {
		return 0
	}
	if t.HasAny(r.First, lexicon.FurnitureLine, lexicon.HeadlineLabel) || phraseLabel(t, r) {
		return 0
	}
	last, inside := min(r.Last, r.First+datelineTokens), t.Is(r.First, "(")
	for i := r.First + 1; i < last; i++ {
		switch {
		case t.Is(i, ":") && (!t.Flag(i, text.SpaceBefore) || t.Is(i-1, ")")):
			if !inside && allCapitals(t, r.First, i) && i+1 < r.Last && !editionYear(t, i-1) {
				return i + 1 - r.First
			}
			return 0
		case !inside && closesDateline(t, i):
			return closing(t, i, r) - r.First
		case !datelinePart(t, i) && !dash(t, i):
			return 0
		}
		inside = (inside || t.Is(i, "(")) && !t.Is(i, ")")
	}
	return 0
}

// closesDateline reports whether token i is a dash or another mark that parts a dateline
// from the story.
func closesDateline(t *text.Table, i int) bool {
	if t.Is(i, "-") && t.Is(i+1, "-") && t.Is(i-1, ")") {
		return true // "AUSTIN, Texas--(BUSINESS WIRE)--Torvex"
	}
	return dash(t, i) || gluedDash(t, i) || t.IsIn(i, "• »") && t.Flag(i, text.SpaceBefore)
}

// gluedDash reports whether the hyphen at token i closes a dateline although no space
// stands before it: "LAHORE- The", "(June 1, 2014)- One", but not "BJP- Sena talks".
func gluedDash(t *text.Table, i int) bool {
	if !t.Is(i, "-") || !t.Flag(i+1, text.SpaceBefore) || !t.Flag(i+1, text.Upper) || t.Flag(i+1, text.LineBefore) {
		return false
	}
	return t.Is(i-1, ")") || t.Kind(i-1) == text.Number || t.Flag(i-1, text.Caps) && t.Has(i+1, lexicon.SentenceOpener)
}

// lonelyDateline reports whether a dateline stands on a line of its own, as some pages
// set it: "LOWELL, Mass. —", "Kathmandu, June 23".
func lonelyDateline(t *text.Table, r text.Range) bool {
	if r.Len() < 2 || r.Len() > datelineTokens {
		return false
	}
	last := r.Last - 1
	day := endsWithDay(t, r)
	if !day && !(dash(t, last) && placeName(t, r.First)) {
		return false
	}
	for i := r.First; i < last; i++ {
		if !datelinePart(t, i) || day && signsDay(t, i) {
			return false
		}
	}
	return !day || !t.Has(r.First, lexicon.NameFirst) || !t.Flag(r.First+1, text.Upper) // "Ann Dorr, June 23"
}

// lonelyPlace reports whether a run is nothing but a place, as it stands above the lead:
// "KARACHI:", "NEW DELHI:", "Karachi:", "KARACHI".
func lonelyPlace(t *text.Table, r text.Range) bool {
	known, last := t.Has(r.First, lexicon.NamePlace), r.Last-1
	if !t.Is(last, ":") {
		return r.Len() == 1 && known && placeName(t, r.First)
	}
	if r.Len() > maxPlace || !known && !placeName(t, r.First) || phraseLabel(t, r) {
		return false
	}
	if t.HasAny(r.First, lexicon.FurnitureLine, lexicon.HeadlineLabel, lexicon.SummaryLabel) {
		return false
	}
	for i := r.First; i < last; i++ {
		if !t.Flag(i, text.Upper) && !t.IsIn(i, "/ . -") && !(known && t.Is(i, ",")) {
			return false // "ANN DORR, HOST:"
		}
	}
	return true
}

// maxPlace is how many tokens a place above the lead has at most, its colon included.
const maxPlace = 5

// endsWithDay reports whether a run begins with a capital and ends with a day behind a
// comma: "Kathmandu, June 23".
func endsWithDay(t *text.Table, r text.Range) bool {
	last := r.Last - 1
	return t.Kind(last) == text.Number && t.Has(last-1, lexicon.Month) && t.Is(last-2, ",") && t.Flag(r.First, text.Upper)
}

// signsDay reports whether token i is a word of who signs before a day, and of no place:
// "Staff Reporter, June 23", "Express News Service, June 23".
func signsDay(t *text.Table, i int) bool {
	return t.HasAny(i, lexicon.BylinePost, lexicon.BylineHouse) || t.IsIn(i, "service daily")
}

// phraseLabel reports whether a run begins with a label of several words and its
// colon: "JUST IN:".
func phraseLabel(t *text.Table, r text.Range) bool {
	n, _ := t.MatchBefore(r.First, r.Last, lexicon.FurnitureLine)
	return n > 1 && t.Is(r.First+n, ":")
}

// editionYear reports whether token i is the year of an event, right behind its
// name ("IPL 2025:"), and not that of a date.
func editionYear(t *text.Table, i int) bool {
	return t.Kind(i) == text.Number && len(t.Text(i)) == 4 && t.Kind(i-1) == text.Word && !t.Has(i-1, lexicon.Month)
}

// leadDateline is dateline for the first paragraph of a story, where the place
// may be in small letters ("Muscat:", "Khartoum, Sudan –"), also before a day or an
// agency ("New Delhi, Sep 11 (PTI)", "Accra, Sept. 11, GNA –"), or in brackets
// ("[SINGAPORE]"). The "Q:" of an interview is no place, a month without its day no
// date ("Theresa May — Britain's").
func leadDateline(t *text.Table, r text.Range) int {
	if n := dateline(t, r); n > 0 {
		return n
	}
	if n := bracketDateline(t, r); n > 0 {
		return n
	}
	if !placeLike(t, r.First) {
		return 0
	}
	words, dated, plain := 1, false, true
	for i := r.First + 1; i < r.Last && i < r.First+datelineTokens; i++ {
		word := t.Kind(i) == text.Word
		switch {
		case t.Is(i, ":") && !t.Flag(i, text.SpaceBefore):
			if words <= 2 && plain && placeColon(t, i, r) {
				return i + 1 - r.First
			}
			return 0
		case dash(t, i) && t.Flag(i, text.SpaceBefore), dated && gluedDash(t, i):
			story := closing(t, i, r) // behind "--" too: "Harare, (New Ziana) -- Fourteen"
			place := plain && words <= 4 && t.Flag(story, text.Upper) && !dashBelow(t, story, r.Last)
			if place || dated && !lowerAt(t, story) {
				return story - r.First
			}
			return 0
		case t.Is(i, ")") && t.Flag(i-1, text.Caps) && (dated || i == r.First+3 && knownAgency(t, i-1)):
			if t.Is(i+1, ":") || dash(t, i+1) {
				i++
			}
			if lowerAt(t, i+1) || i+1 >= r.Last {
				return 0
			}
			return i + 1 - r.First
		case t.Has(i, lexicon.Month):
			_, day := dateAt(t, i, r.Last)
			dated = dated || day
		case word && t.Flag(i, text.Upper):
			words++
		case word, !datelinePart(t, i) && !t.IsIn(i, "[ ]"):
			return 0
		case t.Kind(i) == text.Number:
			plain = false
		}
	}
	return 0
}

// bracketDateline returns the number of tokens of a place in square brackets before a
// sentence, or 0: "[SINGAPORE] The".
func bracketDateline(t *text.Table, r text.Range) int {
	end := r.First + bracketTokens
	if !t.Is(r.First, "[") || end >= r.Last || !placeName(t, r.First+1) {
		return 0
	}
	if t.HasAny(r.First+1, lexicon.FurnitureLine, lexicon.HeadlineLabel) {
		return 0
	}
	k := t.SeekAny(text.Range{First: r.First, Last: end}, "]")
	if k < end && allCapitals(t, r.First, k) && t.Flag(k+1, text.Upper) {
		return k + 1 - r.First
	}
	return 0
}

// placeLike reports whether a place in small letters may stand at token i: a word with a
// capital that is no common one and no date's.
func placeLike(t *text.Table, i int) bool {
	if t.Kind(i) != text.Word || !t.Flag(i, text.Upper) || len(t.Text(i)) == 1 {
		return false
	}
	return !t.HasAny(i, lexicon.English, lexicon.Month, lexicon.Weekday)
}

// placeColon reports whether the colon at token i stands behind a place with which a run
// begins: "Muscat: The". Words in capitals and those of labels are none.
func placeColon(t *text.Table, i int, r text.Range) bool {
	if i+1 >= r.Last || !t.Flag(i+1, text.Upper) || t.Is(i-2, "(") || t.Flag(r.First, text.Caps) {
		return false
	}
	return !t.HasAny(r.First, lexicon.PageSection, lexicon.PageWord, lexicon.CorrectionStart)
}

// knownAgency reports whether token i is an agency that the lists know: "PTI".
func knownAgency(t *text.Table, i int) bool {
	return t.HasAny(i, lexicon.BylinePost, lexicon.CaptionWord)
}

// lowerAt reports whether token i is a word without a capital.
func lowerAt(t *text.Table, i int) bool {
	return t.Kind(i) == text.Word && !t.Flag(i, text.Upper)
}

// dashBelow reports whether another dash follows before the sentence ends: the
// first was then no dateline's but opened an aside.
func dashBelow(t *text.Table, i, last int) bool {
	for ; i < last && !t.Is(i, "."); i++ {
		if dash(t, i) {
			return true
		}
	}
	return false
}

// closing returns the token behind the dash at i and its repeats ("--").
func closing(t *text.Table, i int, r text.Range) int {
	for i++; i < r.Last && t.IsIn(i, "- – —") && !t.Flag(i, text.SpaceBefore); i++ {
	}
	if i >= r.Last {
		return r.First
	}
	return i
}

// placeName reports whether a dateline can begin at token i: a word in
// capitals, of three letters or more or with a point.
func placeName(t *text.Table, i int) bool {
	return t.Kind(i) == text.Word && t.Flag(i, text.Caps) && (t.Tokens[i].End-t.Tokens[i].Start >= 3 || t.Is(i+1, "."))
}

// agencyFirst reports whether an agency in brackets stands at token i: "(CNN)".
func agencyFirst(t *text.Table, i int) bool {
	return t.Is(i, "(") && t.Kind(i+1) == text.Word && t.Flag(i+1, text.Upper) && (t.Is(i+2, ")") || t.Is(i+3, ")"))
}

// dayFirst reports whether a day and an agency in brackets stand at token i: "July 24
// (Reuters)", "June 3, 2025 (AP)".
func dayFirst(t *text.Table, i int) bool {
	if !t.Has(i, lexicon.Month) {
		return false
	}
	for k := i + 1; k < i+6; k++ {
		if t.Is(k, "(") {
			return t.Kind(k-1) == text.Number && agencyFirst(t, k)
		}
	}
	return false
}

func allCapitals(t *text.Table, first, end int) bool {
	for i := first; i < end; i++ {
		if t.Kind(i) == text.Word && !t.Flag(i, text.Upper) && !(t.Kind(i-1) == text.Number && t.IsIn(i, "st nd rd th")) {
			return false
		}
	}
	return true
}

// dash reports whether token i is a dash between spaces.
func dash(t *text.Table, i int) bool {
	if t.Kind(i) != text.Punct {
		return false
	}
	switch t.Text(i) {
	case "—", "–":
		return true
	case "-":
		return t.Flag(i, text.SpaceBefore)
	}
	return false
}

// datelinePart reports whether token i can stand inside a dateline: capitals,
// numbers, commas, brackets, points, slashes.
func datelinePart(t *text.Table, i int) bool {
	switch t.Kind(i) {
	case text.Word:
		return t.Flag(i, text.Upper) || t.IsIn(i, "de la el al of the and st nd rd th sur in")
	case text.Number, text.Clitic:
		return true
	}
	switch t.Text(i) {
	case ",", ".", "(", ")", "/", "-":
		return true
	}
	return false
}
