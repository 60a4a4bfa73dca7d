package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxUtterer is how many tokens who speaks in a headline has at most.
const maxUtterer = 9

// utterer returns who says the marked words that a headline begins with: whom the rest
// of it says an interview is with, or the people or the person that it begins with,
// "water regulator Imogen Sadler on data centres", or the body whose verb is one of
// saying, "Union warns of strike"; empty where it tells what happened, "Airport closes".
func (f *finder) utterer(r text.Range) text.Range {
	first := f.interviewee(r)
	who := f.people(text.Range{First: first, Last: r.Last})
	switch {
	case who.Len() > 0 && f.voices(who.Last, r.Last):
		return who
	case who.Len() > 0:
		return text.Range{}
	case first > r.First:
		return f.phraseRight(first, r.Last, false)
	}
	if name := f.capitals(r.First, r.Last); name.Len() > 0 && name.Len() < 4 {
		if f.Is(name.Last, "on") && !f.Flag(name.Last, text.Upper) {
			return name // "Guardiola on City"
		}
	}
	return f.sayer(r)
}

// interviewee returns where the one stands whom an interview is with, "Q&A with coach
// Farid Noorzai", "five questions for the head of River Bend"; the start of the range
// when it tells of none.
func (f *finder) interviewee(r text.Range) int {
	for i := r.First; i < r.Last && i < r.First+5; i++ {
		if f.IsIn(i, "with for") && (f.IsIn(i-1, "interview questions conversation chat") || f.Is(i-1, "a") && f.Is(i-3, "q")) {
			return i + 1
		}
	}
	return r.First
}

// people returns the noun for people, or the person, that a headline's range begins
// with, what stands before it included, "Ardle families", "Arsenal’s goalkeeper", or
// whom it names behind a comma, "fire chief, Paula Dingwall"; empty when it begins with
// none.
func (f *finder) people(r text.Range) text.Range {
	who := text.Range{First: r.First, Last: r.First}
	for i := r.First; i < r.Last && i < r.First+maxUtterer && f.free(i); i++ {
		if f.personAt(i) {
			if i = min(f.headed(i).Tokens.Last, r.Last); !f.owner(i) {
				who.Last = i
				return who
			}
		}
		switch {
		case f.HasAny(i, lexicon.NameRole, lexicon.NameRoles), f.Is(i, "family"):
			if f.Has(i, lexicon.NameRoles) && i > r.First+1 && f.plural(r.First) {
				return who // "Floods trap drivers"
			}
			who.Last = i + 1
		case i > r.First && f.Has(i, lexicon.ClaimAct) && f.Flag(i-1, text.Upper) && !f.Flag(i, text.Upper):
			return who // "Leeds sign goalkeeper"
		case f.Is(i, ",") && who.Last == i && f.personAt(i+1):
			who = text.Range{First: i + 1, Last: i + 1}
		case f.owner(i):
		case who.Len() > 0 && who.Last == i, f.Kind(i) != text.Word:
			return who
		case f.preposition(i), f.conjunction(i):
			return who
		case f.finite(i), f.HasAny(i, lexicon.ClaimPresent, lexicon.QuoteCue):
			return who
		case i > r.First && f.Ends(i, "s"):
			return who // "Storm batters residents"
		}
	}
	return who
}

// owner reports whether the mark of an owner stands at token i: "Arsenal’s", "dockers’".
func (f *finder) owner(i int) bool { return f.Kind(i) == text.Clitic || f.IsIn(i, "’ '") }

// personAt reports whether a person's name begins at token i, or its title.
func (f *finder) personAt(i int) bool {
	m := f.headed(i)
	return m != nil && f.person(m.Entity)
}

// voices reports whether a headline's people, whose noun ends before token i, do or say
// something, or speak on something: not what was done to them, "Man jailed", nor what
// is called by them, "Passenger numbers fall".
func (f *finder) voices(i, last int) bool {
	if f.Is(i, ",") && f.Kind(i+1) == text.Number && f.Is(i+2, ",") {
		i += 3 // "Mum, 34, tells"
	}
	if f.Is(i, "of") && f.number(i+1) {
		i += 2 // "Father of three killed"
	}
	switch {
	case i >= last, f.stops(i):
		return true
	case f.Has(i, lexicon.ClaimParticiple), f.Ends(i, "ed"): // "Man held", "Man jailed"
		return false
	case f.IsIn(i, "dies die dead missing"): // "Man dies"
		return false
	case f.cueOf(i).Form != 0, f.Has(i, lexicon.ClaimPresent): // "Mum tells", "Driver loses"
		return true
	case f.Has(i-1, lexicon.NameRoles), f.set.At(i-1) != nil: // "Residents block", "Ann Lee blocks"
		return true
	}
	return f.functional(i) || f.preposition(i) || f.conjunction(i) // "Mum on"
}

// deed reports whether a headline tells what one unnamed person did to another, which a
// word or two in marks judge and are not that person's: "‘Senseless’: Man kills neighbour",
// and not "‘I was scared’: Boy kills shark" nor "‘Devastated’: Father loses home".
func (f *finder) deed(who, words text.Range) bool {
	if who.Len() == 0 || f.named(who) || f.clausal(words) || f.pronoun(words.First) {
		return false
	}
	return f.IsIn(who.Last, "kills murders stabs shoots attacks assaults rapes abuses kidnaps robs scams cons")
}

// sayer returns the body or document that a headline's range begins with, when its verb
// is one of saying: "Torvex denies", "Inquiry condemns".
func (f *finder) sayer(r text.Range) text.Range {
	for i := r.First + 1; i < r.Last && i < r.First+maxUtterer && f.free(i) && !f.stops(i); i++ {
		if f.IsIn(i, "slams blasts condemns furious") || f.IsIn(i, "hits lashes") && f.IsIn(i+1, "back out") {
			return text.Range{First: r.First, Last: i}
		}
		v := f.cueOf(i)
		if v == (lexicon.Cue{}) || f.speaker(i) && !f.finite(i) {
			continue
		}
		if f.saysInHeadline(i, v) && (f.speaker(i-1) || f.Has(i-1, lexicon.NameDocument) || f.Flag(i-1, text.Upper)) {
			return text.Range{First: r.First, Last: i}
		}
		break
	}
	return text.Range{}
}

// saysInHeadline reports whether the verb at i, which the word list tells of, is one that a
// headline has behind a body that speaks: "warns", and not "warned", "hears" nor "video shows".
func (f *finder) saysInHeadline(i int, v lexicon.Cue) bool {
	switch {
	case v.Form != lexicon.FormPresent && v.Form != lexicon.FormBase:
		return false
	case v.Frame == lexicon.TakesMarks && !f.IsIn(i, "apologises apologizes"): // "grouses"
		return false
	}
	return !f.Has(i, lexicon.QuoteHeard) && !f.Has(i-1, lexicon.QuotePictures)
}
