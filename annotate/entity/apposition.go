package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// titleBefore takes a title in lower case right before the name: "managing
// director Dr Euan Strachan", and one before a comma: "the transport secretary,
// Gwen Tallis,".
func (f *finder) titleBefore(r *run) {
	i := r.all.First - 1
	comma := f.Is(i, ",")
	if comma {
		i--
	}
	i = f.pastInLaw(i)
	if comma {
		i = f.pastOf(i)
	}
	if !f.endsTitle(i, r, comma) {
		return
	}
	start := i
	for start > 0 && i-start < 4 && f.modifies(start-1) && f.sameZone(start-1, start) {
		start--
	}
	span := text.Range{First: start, Last: i + 1}
	if comma {
		if !f.closesAppositive(r.all.Last) && !f.opensLine(start, r.all.Last) {
			return
		}
	} else if r.title.Len() > 0 && f.Has(start-1, lexicon.ClaimDeterminer) {
		return // "told the doctor Dr Hall was ill"
	}
	r.titles = append(r.titles, f.SpanOf(span))
	f.genderOf(r, i)
	if !comma {
		r.title = text.Range{First: start, Last: max(span.Last, r.title.Last)}
	}
}

// endsTitle reports whether the word at token i, before the run or before the comma in front of
// it, may end a title of the run.
func (f *finder) endsTitle(i int, r *run, comma bool) bool {
	switch {
	case f.Kind(i) != text.Word || !f.Has(i, lexicon.NameRole):
		return false
	case r.title.Len() > 0 && f.IsIn(r.title.First, "mr mrs ms miss"): // "the doctor, Mr Hall"
		return false
	case comma && f.Flag(r.all.First, text.LineBefore):
		return false
	}
	return f.sameZone(i, r.all.First)
}

// opensLine reports whether a title begins a line at token start, and the name behind it ends
// before an auxiliary at token end: "Health minister, Ann Lee has".
func (f *finder) opensLine(start, end int) bool {
	return f.Flag(start, text.LineBefore) && f.Flag(start, text.Upper) && f.Has(end, lexicon.QuoteAux)
}

// maxOf is how many tokens say at most what an office before a name is of.
const maxOf = 8

// pastOf returns the office that what it is of, which ends at token i, says more of, "The
// spokesman of the port, Ann Lee,", or i.
func (f *finder) pastOf(i int) int {
	for n := i; n > 1 && n > i-maxOf && f.Kind(n) == text.Word && !f.Flag(n, text.LineBefore); n-- {
		if f.IsIn(n, "of for") && f.Has(n-1, lexicon.NameRole) && !f.Has(i, lexicon.NameRole) {
			return n - 1
		}
		if f.Has(n, lexicon.QuoteAux) || f.Value(n, lexicon.QuoteCue) != "" {
			break
		}
	}
	return i
}

// pastInLaw returns the kin that "-in-law" at token i is said of, "brother-in-law", or i.
func (f *finder) pastInLaw(i int) int {
	if f.Is(i, "law") && f.hyphen(i-1) && f.Is(i-2, "in") && f.hyphen(i-3) {
		return i - 4
	}
	return i
}

func (f *finder) closesAppositive(i int) bool {
	return f.IsIn(i, ", . ; : (") || f.Has(i, lexicon.NamePostnominal) || f.Kind(i) == text.Punct
}

// modifies reports whether the word at i can stand inside a title before its
// head.
func (f *finder) modifies(i int) bool {
	if f.Is(i, "-") {
		return true
	}
	if f.Kind(i) != text.Word || f.Has(i, lexicon.NameFunction) || f.Has(i, lexicon.QuoteAux) || f.Has(i, lexicon.NameParticle) {
		return false
	}
	return f.Value(i, lexicon.QuoteCue) == "" && !f.Has(i, lexicon.NameCalendar)
}

// apposition takes a title that stands behind the name: "Dev Bhatt, a
// spokesperson for …", "Amina Lokorua, 52, a former teacher".
func (f *finder) apposition(r *run) {
	if role := f.appositive(r.all.Last); role.Len() > 0 {
		r.titles = append(r.titles, f.SpanOf(role))
		f.genderOf(r, role.Last-1)
	}
}

// appositive returns the title between the comma at token i and what follows it;
// empty when there is none.
func (f *finder) appositive(i int) text.Range {
	if f.aged(i) {
		i += 2
	}
	if !f.IsIn(i, ", )") {
		return text.Range{}
	}
	i++
	if f.Is(i, ",") {
		i++
	}
	if f.IsIn(i, "a an the their his her its") {
		i++
	}
	for n := 0; n < 6 && (f.modifies(i) || f.Kind(i) == text.Clitic); n++ {
		if f.headsTitle(i) {
			return text.Range{First: i - n, Last: f.pastCharge(i + 1)}
		}
		i++
	}
	return text.Range{}
}

// headsTitle reports whether the word at token i is an office, and what stands behind it says no
// more of it and does not make it a subject: "In Marlow Quay, the plant's operator has".
func (f *finder) headsTitle(i int) bool {
	if !f.Has(i, lexicon.NameRole) || f.HasAny(i+1, lexicon.NameRole, lexicon.QuoteAux) {
		return false
	}
	return f.Kind(i+1) == text.Punct || f.Has(i+1, lexicon.NameFunction)
}

// pastCharge returns the token behind "-in-charge" and an acronym in brackets at token
// i: "officer-in-charge (OC) of the outpost".
func (f *finder) pastCharge(i int) int {
	if f.hyphen(i) && f.Is(i+1, "in") && f.hyphen(i+2) {
		i += 4
	}
	if f.Is(i, "(") && f.Is(i+2, ")") && f.Flag(i+1, text.Caps) {
		i += 3
	}
	return i
}

// offices gives the names behind an office and a comma their title: "the Minister
// of Power, Bola Ade, said".
func (f *finder) offices() {
	for i := 0; i+1 < len(f.runs); i++ {
		office, r := &f.runs[i], &f.runs[i+1]
		end := office.all.Last
		if f.IsIn(end, "in of for") {
			for n := 0; n < 4 && f.Kind(end) == text.Word && !f.Flag(end, text.Upper); n++ {
				end++ // "the Police Relations Officer in the state, DSP Ann Lee,"
			}
		}
		if !f.heads(office) {
			continue
		}
		if f.Is(end, "(") {
			f.abbreviated(i)
			continue
		}
		if !f.Is(end, ",") {
			continue
		}
		if comma := f.pastBody(end + 1); comma > 0 {
			f.inBody(office, i+1, comma)
			continue
		}
		if r.all.First != end+1 || !f.closesAppositive(r.all.Last) {
			continue
		}
		if r.name.Len() > 1 && !r.styled {
			r.kind, r.sure = Person, true
			r.titles = append(r.titles, f.SpanOf(office.all))
		}
	}
}

// maxBody is how many tokens the name of a body between an office and its holder has at most.
const maxBody = 10

// pastBody returns the comma behind the body that an office before token i is held in, "the
// Chairman, Nigerians in Diaspora Commission, Ann Lee,", or 0.
func (f *finder) pastBody(i int) int {
	body := false
	for n := i; n < i+maxBody; n++ {
		switch {
		case f.Is(n, ","):
			if body {
				return n
			}
			return 0
		case f.Kind(n) != text.Word && f.Kind(n) != text.Clitic && !f.IsIn(n, "' ’ & -"), f.Flag(n, text.LineBefore):
			return 0
		}
		body = body || f.Has(n, lexicon.NameOrgHead) && f.Flag(n, text.Upper)
	}
	return 0
}

// inBody gives an office to whoever is named behind the comma that ends the body in which it is
// held; k is the run behind the office.
func (f *finder) inBody(office *run, k, comma int) {
	for ; k < len(f.runs) && f.runs[k].all.First < comma; k++ {
		f.runs[k].kind = Organisation
	}
	if k == len(f.runs) {
		return
	}
	r := &f.runs[k]
	if r.all.First != comma+1 || r.name.Len() < 2 || r.styled || !f.closesAppositive(r.all.Last) {
		return
	}
	r.kind, r.sure = Person, true
	r.titles = append(r.titles, f.SpanOf(office.all))
}

// heads reports whether the run is an office and nothing else: "Minister of Power",
// "Head of Communications of Ikeja Electric".
func (f *finder) heads(r *run) bool {
	if r.name.Len() == 0 {
		return r.title.Len() > 0
	}
	for i := r.all.First; i+1 < r.all.Last && i < r.all.First+4; i++ {
		if f.IsIn(i+1, "of for") {
			return r.kind != Person && f.Has(i, lexicon.NameRole)
		}
	}
	return false
}

// abbreviated gives run i, an office with brackets behind it, to the name that
// follows: "Senior Superintendent of Police (SSP) Ann Lee".
func (f *finder) abbreviated(i int) {
	office := &f.runs[i]
	end := office.all.Last + 1
	for end < office.all.Last+5 && !f.Is(end, ")") {
		end++
	}
	for k := i + 1; k < len(f.runs) && k < i+3; k++ {
		r := &f.runs[k]
		if r.all.First != end+1 || r.name.Len() < 2 || r.styled {
			continue
		}
		r.kind, r.sure = Person, true
		r.title = text.Range{First: office.all.First, Last: r.name.First}
		r.titles = append(r.titles, f.SpanOf(office.all))
		for ; i < k; i++ {
			f.runs[i].name.Last = f.runs[i].name.First
		}
	}
}
