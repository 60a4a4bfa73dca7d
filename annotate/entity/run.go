package entity

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// longest is the number of tokens that a run of capitals may have.
const longest = 14

// run is a run of capitalised words, and what is known of it.
type run struct {
	all    text.Range  // the whole run
	name   text.Range  // the name in it, empty when it holds none
	key    key         // of the name
	title  text.Range  // the title in or before it
	titles []text.Span // titles and appositions
	kind   Kind        // empty when nothing tells
	sure   bool        // the evidence for the kind is strong
	gender Gender
	alias  text.Range // an acronym in brackets behind it
	family text.Range // the surname that a first name shares with the name behind it
	opens  bool       // it opens a sentence, where capitals mean little
	styled bool       // it stands in a headline that capitalises every word
	above  bool       // it stands in a headline, where names are short
}

// founds reports whether the run can found an entity: a name of several words,
// or one word with evidence.
func (r *run) founds() bool {
	if r.name.Len() == 0 || r.styled || r.kind == "" {
		return false
	}
	return r.sure || r.name.Len() > 1
}

// scan collects the runs of a zone.
func (f *finder) scan(zone int) {
	z := f.Zones[zone].Tokens
	above := f.Zones[zone].Role == article.Headline
	styled := above && f.styled(z)
	f.capitals = styled
	for i := z.First; i < z.Last; {
		if k := &f.Tokens[i]; k.Flags&text.Upper == 0 || k.Kind != text.Word || !f.starts(i) {
			i++
			continue
		}
		end := f.runEnd(i, z.Last)
		if n := f.listed(i); i+n >= end {
			end = i + n
			for end < z.Last && f.nameWord(end) {
				end++ // "Friends of the Earth Scotland"
			}
			whole := text.Range{First: i, Last: end}
			f.runs = append(f.runs, run{all: whole, name: whole, styled: styled})
			f.bracketed(&f.runs[len(f.runs)-1], z.Last)
		} else {
			f.add(text.Range{First: i, Last: end}, z, styled)
		}
		f.runs[len(f.runs)-1].above = above
		i = end
	}
}

// nameWord reports whether a word with a capital that no name lacks stands at token i, on the
// same line as the one before it.
func (f *finder) nameWord(i int) bool {
	return f.capital(i) && !f.Flag(i, text.LineBefore) && !f.Has(i, lexicon.NameFunction)
}

// capital reports whether a word with a capital stands at token i.
func (f *finder) capital(i int) bool {
	return f.Kind(i) == text.Word && f.Flag(i, text.Upper)
}

// listed returns how many tokens have, at token i, the name of a body of several words
// that the lexicon holds whole: "Save the Children", "Doctors Without Borders".
func (f *finder) listed(i int) int {
	n, _ := f.Match(i, lexicon.NameOrg)
	if n < 2 || !f.Flag(i+n-1, text.Upper) {
		return 0
	}
	return n
}

// styled reports whether most words of the zone are capitalised, as in many
// headlines; a run means nothing there.
func (f *finder) styled(z text.Range) bool {
	upper, words := 0, 0
	for i := z.First; i < z.Last && words < 40; i++ {
		if f.Kind(i) != text.Word || f.Has(i, lexicon.NameFunction) {
			continue
		}
		words++
		if f.Flag(i, text.Upper) {
			upper++
		}
	}
	return words > 4 && upper*10 > words*7 || words > 2 && upper == words
}

// runEnd returns the end of the run that starts at token i.
func (f *finder) runEnd(i, last int) int {
	first := i
	i++
	for i < last && i-first < longest {
		n := f.joins(first, i, last)
		if n == 0 {
			break
		}
		i += n
	}
	return min(i, last)
}

// joins returns the number of tokens at i that go on with the run, or zero.
func (f *finder) joins(first, i, last int) int {
	switch {
	case f.capital(i):
		if f.parted(i) {
			return 0
		}
		return 1
	case f.Kind(i) == text.Number && f.numbered(i-1) && !f.recipient(i-1):
		return 1
	case i+1 >= last:
		return 0
	case f.hyphen(i) && f.hyphen(i+2) && f.IsIn(i+1, "in of de") && f.Flag(i+3, text.Upper):
		return 4 // "Officer-in-Charge"
	case f.hyphen(i) && f.Kind(i+1) == text.Word:
		return f.hyphened(i)
	case f.pointed(i):
		return 2
	case f.Is(i, "&") && f.Flag(i+1, text.Upper):
		return 2
	case f.ownedBody(i):
		return 2
	case f.ofSaint(i):
		return 1
	case f.nicknamed(first, i):
		return 3
	case f.Is(i, ","):
		return f.purposes(first, i)
	}
	return f.linked(first, i)
}

// parted reports whether the word with a capital at token i begins something else than the run
// before it: a date, the sign of a share or what a picture shows. A line break parts no run:
// inside a zone it is a hard wrap.
func (f *finder) parted(i int) bool {
	switch {
	case f.ticker(i):
		return true
	case f.Has(i, lexicon.NameCalendar) && f.Span(i).Len() > 1:
		return !f.christened(i) && !f.surnameBehind(i)
	case f.IsIn(i, "a an the") && f.Has(i-1, lexicon.CaptionWord):
		return true // "Getty Images A fallen tree lies across a road"
	}
	return f.Flag(i, text.Dotted) && f.Span(i).Len() > 4 && f.Has(i-1, lexicon.NameOrgHead) // "Halden Corp HLD.N"
}

// ownedBody reports whether the possessive at i stands inside the name of a body:
// "Teachers' Union", "Women's Institute", "Information Commissioner's Office".
func (f *finder) ownedBody(i int) bool {
	plural := f.IsIn(i, "' ’") && f.Ends(i-1, "s")
	if f.Flag(i, text.SpaceBefore) || !plural && f.Kind(i) != text.Clitic {
		return false
	}
	if f.ofSaint(i) {
		return f.Has(i+1, lexicon.NameOrgHead) && f.Flag(i+1, text.Upper) // "St Anne's Hospital"
	}
	if !plural && !f.HasAny(i-1, lexicon.English, lexicon.NameFunction, lexicon.NameRole) {
		return false
	}
	if f.Has(i-1, lexicon.NameOwners) && f.Flag(i+1, text.Upper) && f.capitalInLine(i+2) {
		return true // "Children's Health Ireland"
	}
	for n := i + 1; n < i+4 && f.capital(n) && f.Flag(n, text.SpaceBefore); n++ {
		if f.Has(n, lexicon.NameOrgHead) {
			return true
		}
	}
	return false
}

// ofSaint reports whether the possessive at i ends the name of a school or a church that is
// called by a saint: "St Finnian's".
func (f *finder) ofSaint(i int) bool {
	if f.Kind(i) != text.Clitic || f.Flag(i, text.SpaceBefore) {
		return false
	}
	return f.saint(i-2) || f.Is(i-2, ".") && f.saint(i-3)
}

// saint reports whether a saint's name follows the word at token i.
func (f *finder) saint(i int) bool { return f.IsIn(i, "st saint") && f.capital(i) }

// hyphened accepts a hyphen inside a name: "Osei-Tutu", "al-Assad", "Dong-hyun",
// "Anwar-ul-Haq".
func (f *finder) hyphened(i int) int {
	switch {
	case f.Flag(i+1, text.Upper), f.Has(i-1, lexicon.NameParticle):
		return 2
	case f.hyphen(i + 2):
		if f.Has(i+1, lexicon.NameParticle) && f.Flag(i+3, text.Upper) {
			return 4
		}
	case f.Has(i+1, lexicon.NameSyllable) && (f.Flag(i-2, text.Upper) || f.Has(i-1, lexicon.NameSyllable) && f.capital(i+2)):
		return 2
	}
	return 0
}

// hyphen reports whether token i is a hyphen that ties two words.
func (f *finder) hyphen(i int) bool {
	return f.Is(i, "-") && !f.Flag(i, text.SpaceBefore) && !f.Flag(i+1, text.SpaceBefore)
}

// numbered reports whether the word goes with a number in names: "Treaty 7".
func (f *finder) numbered(i int) bool {
	return f.IsIn(i, "bill route treaty highway area channel formula group unit flight pier terminal")
}

// recipient reports whether the "Bill" at token i, before a number, is somebody who is told or
// given so many: "asked Bill 71 questions", not "sent Bill 71 to the floor".
func (f *finder) recipient(i int) bool {
	counted := i + 2
	if !f.Is(i, "bill") || !f.IsIn(i-1, "told asked gave handed sent paid lent showed offered owed") {
		return false
	}
	return f.Kind(counted) == text.Word && !f.Flag(counted, text.Upper) && (f.Ends(counted, "s") || f.IsIn(counted, "people men women"))
}

// pointed reports whether the point at i is that of an initial or a title inside a name: "Samuel
// L. Reed", "Gov. Ann Lee".
func (f *finder) pointed(i int) bool {
	if !f.Is(i, ".") || f.Flag(i, text.SpaceBefore) {
		return false
	}
	return f.initial(i-1) && f.Flag(i+1, text.Upper) && !f.opensAnew(i+1)
}

// opensAnew reports whether the word behind a point begins a sentence and no name: "asked the
// Gov. The road opened", but not "Mr. He said", "Gen. To Lam".
func (f *finder) opensAnew(i int) bool {
	if f.IsIn(i-2, "mr mrs ms dr") || f.IsIn(i, "an he she so to you") && f.nameWord(i+1) {
		return false
	}
	return f.Has(i, lexicon.SentenceOpener)
}

// initial reports whether the word is an initial or an abbreviated title.
func (f *finder) initial(i int) bool {
	k := f.Tokens[i]
	return f.Flag(i, text.Upper) && (k.End-k.Start == 1 || f.Has(i, lexicon.Abbreviation) || f.Has(i, lexicon.NameHonorific))
}

// linked returns the tokens at i that link two capitals of one name in lower
// case: "Ludwig van Beethoven", "Bank of England", "Secretary of State",
// "Minister for Food Security".
func (f *finder) linked(first, i int) int {
	if f.Kind(i) != text.Word {
		return 0
	}
	next := i + 1
	switch {
	case f.inCharge(i):
		return 2 // "Special Agent in Charge Ann Lee"
	case f.Is(i, "on") && !f.IsIn(i-1, "commission committee council"):
		return 0
	case f.IsIn(i, "of for on"):
		if !f.headed(i-1) && !f.purposed(first, i) {
			return 0
		}
		if i-2 >= first && f.Has(i-2, lexicon.NameFirst) && !f.Has(i-1, lexicon.NameOrgHead) {
			return 0 // "Amit Sen of the Royal Institute", though "Sen" is a senator
		}
		if f.Is(next, "the") {
			next++
		}
	case f.Is(i, "and"):
		if f.firstName(first, i) < i {
			return 0 // two people: "Minister for Ports Samuel Reed and Railways Minister …"
		}
		if !f.joinsBody(first, i) && !f.ministry(first, i) && !f.Has(i-1, lexicon.NameRole) && !(f.headed(first) && f.IsIn(first+1, "of for")) {
			return 0
		}
	case f.Has(i, lexicon.NameParticle):
		if f.Has(next, lexicon.NameParticle) {
			next++
		}
		if f.Is(next, "-") {
			next++
		}
	default:
		return 0
	}
	if f.capital(next) && !f.Has(next, lexicon.NameCalendar) {
		return next + 1 - i
	}
	return 0
}

// joinsBody reports whether the "and" at i stands in the name of a body, or between two places
// that one is for.
func (f *finder) joinsBody(first, i int) bool { return f.body(i) || f.twoPlaces(first, i) }

// twoPlaces reports whether the "and" at i joins the places that something in the run is for:
// "Crime Survey for England and Wales".
func (f *finder) twoPlaces(first, i int) bool {
	if !f.Has(i-1, lexicon.NamePlace) || !f.Has(i+1, lexicon.NamePlace) {
		return false
	}
	return i-2 > first && f.IsIn(i-2, "of for")
}

// body reports whether the "and" at i stands in the name of a body: "Nurses and
// Midwives Organisation".
func (f *finder) body(i int) bool {
	if !f.Has(i-1, lexicon.English) && !f.Ends(i-1, "s") && !f.abstract(i-1) {
		return false
	}
	n := i + 1
	for n < i+5 && f.Kind(n) == text.Word && f.Flag(n, text.Upper) {
		n++
	}
	return n > i+2 && f.Has(n-1, lexicon.NameOrgHead)
}

// abstract reports whether the word at i is a noun for what bodies do or study, by how it ends:
// "Risk Reduction and Management Council", "Meteorology and Seismology Agency".
func (f *finder) abstract(i int) bool {
	for _, end := range [...]string{"tion", "ment", "ology", "ering", "oring", "ance"} {
		if f.Ends(i, end) && f.Span(i).Len() > len(end)+2 {
			return true
		}
	}
	return false
}

// ministry reports whether the "and" at i joins what a minister is for, before the office and
// the name: "Transport and Rural Development Minister Ann Lee".
func (f *finder) ministry(first, i int) bool {
	if i != first+1 || !f.Has(first, lexicon.NameOrgHead) && !f.Has(first, lexicon.NamePortfolio) {
		return false
	}
	n := i + 1
	for n < i+5 && f.capital(n) && !f.strictRole(n) {
		n++
	}
	return f.strictRole(n) && f.capital(n+1)
}

// headed reports whether the word takes "of" or "for" inside a name.
func (f *finder) headed(i int) bool {
	if f.HasAny(i, lexicon.NameOrgHead, lexicon.NameRole) || f.Is(i, "state") && f.Is(i-1, "of") {
		return true
	}
	return f.IsIn(i, "institute journal minister isle gulf bay strait cape city chiefs centers centres center centre")
}

// spelt returns a name as the document shows it: white space made single.
func (f *finder) spelt(r text.Range) string {
	s := f.SpanOf(r).In(f.Source)
	if plain(s) {
		return s
	}
	s = strings.Map(func(c rune) rune {
		if text.Invisible(c) {
			return -1
		}
		return c
	}, s)
	return text.OneLine(s)
}

// plain reports whether the name holds nothing but single spaces and what is
// seen, as far as its bytes tell.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c < ' ', c == ' ' && i+1 < len(s) && s[i+1] == ' ', c == 0xC2, c == 0xE2, c == 0xEF, c == 0xE1, c == 0xE3:
			return false
		}
	}
	return true
}
