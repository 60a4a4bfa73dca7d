package claim

import (
	"cmp"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// The most tokens of a speaker in a frame behind, of a longer source in one,
// and of what stands behind its verb.
const (
	maxSpeaker = 8
	maxFramed  = 18
	maxAfter   = 12
)

// framed takes off the frame that ends a clause when no quote was made of it:
// ", said Nadia Ferris, an analyst", ", a survey by the bank found in May".
func (f *finder) framed(clause text.Range) (content, source text.Range) {
	end := f.trimEnd(clause).Last
	for i := end - 2; i > clause.First+minClause; i-- {
		switch {
		case f.Tokens[i].Kind != text.Punct || !f.IsMark(i, ','):
		case f.IsIn(i+1, "said says"):
			source = f.speakerFrom(i+2, end)
			role := f.HasAny(i+2, lexicon.NameRole, lexicon.NameRoles) // "said police"
			if (role || f.beginsName(i+2)) && !f.finiteIn(source) {
				return text.Range{First: clause.First, Last: i}, source
			}
			return clause, text.Range{}
		case f.is(i+1, finite) && f.IsIn(i+1, framingVerbs) && f.beginsName(i+2):
			return text.Range{First: clause.First, Last: i}, f.speakerFrom(i+2, end)
		default:
			who := i + 1
			if f.Is(who, "or") && f.Is(who+1, "so") {
				who += 2 // "It had approved the deal, or so it said"
			}
			if verb := f.frameBehind(who, end); verb > 0 {
				return text.Range{First: clause.First, Last: i}, text.Range{First: who, Last: verb}
			}
		}
	}
	return clause, text.Range{}
}

// framingVerbs are verbs besides "said" that may stand before their speaker: ", writes Ann Lee".
const framingVerbs = "writes wrote reckons reckoned argues argued insists insisted claims claimed believes " +
	"adds added estimates estimated warns warned notes noted explains explained reports"

// beginsName reports the front of a name or of a noun phrase: "Nadia Ferris", "the mayor".
func (f *finder) beginsName(i int) bool { return f.is(i, inDeterminer) || f.Flag(i, text.Upper) }

// speakerFrom returns the words for a speaker that begin at token i, up to a mark.
func (f *finder) speakerFrom(i, end int) text.Range {
	return text.Range{First: i, Last: f.phraseEnd(i, min(end, i+maxSpeaker))}
}

// frameBehind returns where the source ends in a frame that fills the rest of a
// clause, a subject, a verb of saying and words of time and place, or 0.
func (f *finder) frameBehind(i, end int) int {
	switch {
	case f.is(i, inJoin|inSub|inRelative|inPreposition|finite|bygone), f.Ends(i, "ing"):
		return 0
	case f.spans(i), f.befell(i, end):
		return 0
	case f.Is(i, "short") && f.Is(i+1, "of"): // "short of the 10,000 promised by the end of April"
		return 0
	}
	source := 0
	for k := i; k < min(end, i+maxFramed) && (f.Kind(k) != text.Punct || f.IsMark(k, '-')) && !f.is(k, inRelative); k++ {
		if f.is(k, auxiliaries) && source == 0 {
			source = k
		}
		if f.Is(k+1, "to") && f.IsIn(k+2, "have be") {
			return 0 // "the ones said to have inspired him"
		}
		if k > i && f.saysThat(i, k) && f.setBehind(i, k, end) {
			return cmp.Or(source, k)
		}
	}
	return 0
}

// saysThat reports a verb behind a subject from token i on that says or finds something to be
// so, not a noun: "in reports", "the third report", "two reports", "all 12 states".
func (f *finder) saysThat(i, verb int) bool {
	v := lexicon.CueOf(f.Value(verb, lexicon.QuoteCue))
	switch {
	case v.Form == 0, v.Stance == lexicon.StanceDenying:
		return false
	case f.is(verb-1, inPreposition), f.Has(verb-1, lexicon.OrdinalWord):
		return false
	case f.number(verb-1) && (verb == i+1 || f.Is(verb, "states")):
		return false
	case f.Is(verb, "states") && f.Flag(verb-1, text.Upper) && f.Is(verb-2, "and"): // "Oyo and Kwara states"
		return false
	}
	switch v.Frame {
	case lexicon.TakesClause, lexicon.TakesThat, lexicon.TakesHearer:
		return f.inForm(i, verb, v.Form)
	}
	return false
}

// befell reports what happened to things that are counted: "fourth death confirmed",
// "two cases reported", not "two officials confirmed".
func (f *finder) befell(i, end int) bool {
	if !f.number(i) && !f.Has(i, lexicon.OrdinalWord) {
		return false
	}
	return f.IsIn(end-1, "confirmed reported recorded feared") && !f.HasAny(end-2, lexicon.NameRole, lexicon.NameRoles)
}

// spans reports words of time or rank in front of a phrase, which speak for nobody:
// "six days after", "the fourth day".
func (f *finder) spans(i int) bool {
	if f.is(i, inDeterminer) {
		i++
	}
	if !f.number(i) && !f.Has(i, lexicon.OrdinalWord) || f.IsMark(i+1, '-') {
		return false
	}
	return f.Has(i+1, lexicon.UnitTime) || f.Has(i+2, lexicon.UnitTime)
}

// inForm reports whether a verb of saying behind a subject from token i on may be
// finite in the form that it has.
func (f *finder) inForm(i, verb int, form lexicon.CueForm) bool {
	switch form {
	case lexicon.FormBase:
		for ; i < verb; i++ {
			if f.plural(i) || f.is(i, inDo) {
				return true
			}
		}
	case lexicon.FormPresent, lexicon.FormPast:
		return !f.Flag(verb, text.Upper) || f.is(verb, finite)
	}
	return false
}

// setBehind reports whether nothing but whom, when and where follows the verb of
// a frame whose subject begins at token i.
func (f *finder) setBehind(i, verb, end int) bool {
	if verb+1 == end {
		return true
	}
	told := f.IsIn(verb, "told tells") || f.IsIn(end-1, "later earlier ago afterwards") || f.Is(verb+1, "for")
	switch {
	case end-verb > maxAfter:
		return false
	case told:
	case !f.HasAny(verb+1, lexicon.QuoteSetting, lexicon.QuoteWhen, lexicon.Weekday, lexicon.Month) && !f.Is(verb+1, "this"):
		return false
	case f.is(verb, inParticiple) && !f.IsIn(i, "the its their") && !f.named(i, verb):
		return false
	}
	for k := verb + 1; k < end; k++ {
		if f.is(k, inRelative) {
			return true
		}
		if f.IsMark(k, ',') || f.is(k, finite) {
			return false
		}
	}
	return true
}

// named reports whether a phrase holds a name or a document.
func (f *finder) named(i, end int) bool {
	for ; i < end; i++ {
		if f.Flag(i, text.Upper) || f.is(i, inDocument) {
			return true
		}
	}
	return false
}
