package quote

import (
	"stet/annotate/entity"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// aside finds the subject before an aside that ends with the comma p:
// "Teague, 61, who lives two blocks away, said".
func (f *finder) aside(u *unit, c *cue, p int) bool {
	seg := f.segments(u, p)
	if len(seg) == 0 {
		return false
	}
	if last := seg[len(seg)-1]; len(seg) > 2 && f.auxiliary(last.First) {
		return f.beforeWho(u, c, seg)
	}
	seg = f.withoutAide(seg)
	if len(seg) < 2 {
		return false
	}
	prev, last := seg[len(seg)-2], seg[len(seg)-1]
	last.First = f.pastThe(last.First)
	switch {
	case f.isNamed(last): // "The mayor, Ann Lee, said"
		c.who, c.start = last, f.namedFrom(seg, last)
		return true
	case f.postAndName(last): // "The last of them, Rovers captain Ann Lee, said"
		c.who, c.start = last, seg[0].First
		return true
	case f.designates(prev) && (f.nameOnly(last) || f.kin(prev, last)): // "The boy's uncle, Karim, said"
		c.who, c.start = last, prev.First
		return true
	case f.nameAlone(last) && f.restricted(prev): // "The company that runs the line, Northlink, said"
		c.who, c.start = last, prev.First
		return true
	case f.linking(last): // "The minister, however, said"
		c.who, c.start = f.phraseLeft(u, prev.Last), prev.First
		return c.who.Len() > 0
	}
	if k := f.hailing(seg); k >= 0 { // "Ann Lee (56), of Main Street, Kilbracken, Co Clare, told"
		c.who, c.start = seg[k], seg[k].First
		return true
	}
	return f.beforeAside(u, c, seg)
}

// pastThe returns the token behind a "the" at i that stands before the title of a name, or
// before initials: "The headmaster, the Rev Ann Lee, said", "The union, the FNSEA, said".
func (f *finder) pastThe(i int) int {
	if !f.Is(i, "the") {
		return i
	}
	if n, _ := f.Match(i+1, lexicon.NameHonorific); n > 0 || f.Flag(i+1, text.Caps) && f.Is(i+2, ",") {
		return i + 1
	}
	return i
}

// beforeWho finds the subject before the first relative clause of an aside: "Tom Reed,
// whose daughter, Amy, 9, was hurt, said".
func (f *finder) beforeWho(u *unit, c *cue, seg []text.Range) bool {
	k := f.relativeIn(seg)
	if k == 0 {
		return false // "The father, Kasai, is on loan from Antwerp, said"
	}
	c.who, c.start = f.phraseLeft(u, seg[k-1].Last), seg[k-1].First
	return c.who.Len() > 0 && !f.preposition(c.who.First)
}

// withoutAide returns the parts without the name behind the last comma where that is not
// who speaks but by whom or what.
func (f *finder) withoutAide(seg []text.Range) []text.Range {
	n := len(seg) - 2
	if n > 0 && f.IsIn(seg[n].First, "who which") && f.throughAide(seg[n]) {
		seg = seg[:n+1] // "the minister, who spoke through his aide, Bola Tunji, said"
	}
	if n = len(seg) - 2; n > 0 && f.IsIn(seg[n].First, "through via by") {
		seg = seg[:n+1] // "the minister, through his aide, Bola Tunji, said"
	}
	n = len(seg) - 2
	if n > 0 && f.Is(seg[n].First, "in") && f.Has(seg[n].First+2, lexicon.NameDocument) && f.Is(seg[n+1].Last, ",") {
		seg = seg[:n+1] // "the port, in a letter signed by its counsel, Ann Lee, said"
	}
	return seg
}

// isNamed reports whether a range is a person's name, and at most where that person belongs:
// "Ann Lee", "Ann Lee of the union".
func (f *finder) isNamed(r text.Range) bool {
	m := f.headed(r.First)
	if m == nil || !f.person(m.Entity) {
		return false
	}
	return m.Tokens.Last >= r.Last-1 || f.Has(m.Tokens.Last, lexicon.QuoteBelonging)
}

// namedFrom returns where the clause begins whose subject a name at the end of the parts
// is: with what the person is, if that stands before the name.
func (f *finder) namedFrom(seg []text.Range, name text.Range) int {
	if k := len(seg) - 2; k > 0 && f.designates(seg[k]) {
		return seg[k].First
	}
	if f.clausal(seg[0]) {
		return name.First
	}
	return seg[0].First
}

// designates reports whether a range says what somebody is: "Chief executive", "the boy's
// uncle".
func (f *finder) designates(r text.Range) bool {
	return f.title(r) || f.determiner(r.First) && f.nominal(r)
}

// postAndName reports whether a range ends in a person's post and name: "Rovers captain Ann
// Lee".
func (f *finder) postAndName(r text.Range) bool {
	m := f.set.At(r.Last - 1)
	switch {
	case m == nil, m.Tokens.Last != r.Last, !f.person(m.Entity):
		return false
	case !f.Has(m.Title.Last-1, lexicon.NameRole):
		return false
	case m.Title.First < r.First, m.Title.First >= r.First+3:
		return false
	}
	return !f.IsIn(r.First, "who which") && !f.preposition(m.Title.First-1)
}

// hailing returns the part that is a name with where the person is from behind it, or -1:
// "Ann Lee, of Main Street".
func (f *finder) hailing(seg []text.Range) int {
	for k := len(seg) - 1; k > 0; k-- {
		name := seg[k-1]
		m := f.headed(name.First)
		if m != nil && f.IsIn(seg[k].First, "of from") && f.person(m.Entity) && m.Tokens.Last == name.Last {
			return k - 1
		}
	}
	return -1
}

// beforeAside finds the nearest part that a subject ends with and that an aside follows.
func (f *finder) beforeAside(u *unit, c *cue, seg []text.Range) bool {
	for k := len(seg) - 2; k >= 0 && k >= len(seg)-5; k-- {
		s := seg[k]
		if k > 0 && f.insideAside(seg[k-1], s) || !f.opensAside(seg[k+1].First) || !f.endsSubject(s) {
			continue
		}
		if c.who = f.phraseLeft(u, s.Last); f.IsIn(c.who.First-1, "while when") && f.Ends(c.who.First, "ing") {
			c.who = f.phraseLeft(u, c.who.First-1) // "The minister while weighing in on the row, which went on, said"
		}
		if c.who.Len() == 0 || f.preposition(c.who.First) {
			continue // "At a depth of 10km, the quake was shallow, said"
		}
		c.start = f.clauseStart(u, c.who.First)
		if k > 0 && f.namesNoun(seg[k-1], s) {
			c.start = seg[k-1].First // "the boy's uncle, Karim, who drove all night, said"
		}
		f.passesOn(c, seg[k+1])
		return c.who.Len() > 0
	}
	return false
}

// insideAside reports whether a part behind another is of its aside, and no subject.
func (f *finder) insideAside(before, s text.Range) bool {
	switch {
	case f.apposes(before, s): // "Ann Lee, a lawyer, …"
		return true
	case f.Ends(s.First, "ing") && !f.Flag(s.First, text.Upper): // "Ann Lee, prosecuting, …"
		return true
	}
	return f.preposition(s.First) // "Ann Lee, in her speech, …"
}

// endsSubject reports whether a part can end a subject, by its shape.
func (f *finder) endsSubject(s text.Range) bool {
	return f.nominal(s) && f.Kind(s.First) != text.Number && !f.IsIn(s.First, "who whose which of aged")
}

// namesNoun reports whether a part is the name of whom the noun before it means: "the boy's
// uncle, Karim", "his wife, Breda".
func (f *finder) namesNoun(noun, name text.Range) bool {
	if !f.determiner(noun.First) || !f.nominal(noun) {
		return false
	}
	return f.nameOnly(name) || f.kin(noun, name) || name.Len() == 1 && f.Flag(name.First, text.Upper)
}

// apposes reports whether what stands behind a person's name and a comma only says who
// that is: "Ann Lee, a lawyer at the union, which …", "Rep. Ann Lee, D-Texas, the …".
func (f *finder) apposes(name, s text.Range) bool {
	m := f.headed(name.First)
	if m == nil || !f.person(m.Entity) || m.Tokens.Last != name.Last {
		return false
	}
	return f.article(s.First) || f.Has(s.First, lexicon.NameRole) || f.Span(s.First).Len() == 1 && f.Is(s.First+1, "-")
}

// nameAlone reports whether the range is a name and no more.
func (f *finder) nameAlone(r text.Range) bool {
	m := f.set.At(r.First)
	return m != nil && m.Tokens == r
}

// restricted reports whether a range is a noun with an article and the relative clause
// that tells it apart, and ends with no noun that a name behind it would stand for:
// "The company that runs the line".
func (f *finder) restricted(r text.Range) bool {
	if !f.article(r.First) || f.Has(r.Last-1, lexicon.NameRole) || f.HasAny(r.Last-1, lexicon.QuoteCompany, lexicon.NameOrgHead) {
		return false
	}
	for i := r.First + 2; i+1 < r.Last && i < r.First+6; i++ {
		if f.IsIn(i, "that which who") {
			return f.HasAny(i-1, lexicon.QuoteCompany, lexicon.NameOrgHead)
		}
	}
	return false
}

// relativeIn returns the index of the first part that is a relative clause, behind
// another, or zero.
func (f *finder) relativeIn(parts []text.Range) int {
	for k := 1; k < len(parts); k++ {
		if f.IsIn(parts[k].First, "who whose which") {
			return k
		}
	}
	return 0
}

// passesOn reads an aside that names whose words a subject passes on: "The agency,
// citing a source at the palace, said".
func (f *finder) passesOn(c *cue, aside text.Range) {
	if !f.IsIn(aside.First, "citing quoting") || f.Is(aside.First+1, "no") {
		return
	}
	if who := f.phraseRight(aside.First+1, aside.Last, true); who.Len() > 0 && !f.documented(who) {
		c.via, c.who = c.who, who
	}
}

// kin reports whether the first range is somebody's relative and the second the
// first name of that person: "His wife, Breda, said".
func (f *finder) kin(of, name text.Range) bool {
	if of.Len() != 2 || !f.IsIn(of.First, "his her their my") || !f.Has(of.First+1, lexicon.NameRole) {
		return false
	}
	return name.Len() == 1 && f.Flag(name.First, text.Upper) && f.Kind(name.First) == text.Word
}

// throughAide reports whether an aside says that somebody spoke through another.
func (f *finder) throughAide(r text.Range) bool {
	for i := r.First + 1; i < r.Last; i++ {
		if f.IsIn(i, "through via") {
			return true
		}
	}
	return false
}

// headed returns the mention that begins at token i with its name or title, or
// nil.
func (f *finder) headed(i int) *entity.Mention {
	k := f.set.From(i)
	if k >= len(f.set.Mentions) {
		return nil
	}
	m := &f.set.Mentions[k]
	if m.Tokens.First <= i || m.Title.Len() > 0 && m.Title.First == i {
		return m
	}
	return nil
}

// linking reports whether what stands between two commas only links the clause
// to the one before: "He, however, said".
func (f *finder) linking(r text.Range) bool {
	return r.Len() == 1 && f.adverbial(r.First) || f.IsIn(r.First, "however for in too though") && r.Len() <= 3
}

// segments cuts the free text that ends at token p into its comma-separated
// parts, the nearest six, in text order. They are good until it is called again.
func (f *finder) segments(u *unit, p int) []text.Range {
	out := f.near[:0]
	last := f.beforeParen(p)
	for i := last - 1; len(out) < 6 && p-i < 2*budget; i-- {
		if b := f.blockAt(i); b >= 0 && i >= u.First && last-i < 2*budget && f.withinPart(u, b) {
			i = f.blocks[b].First
			continue
		}
		if p := f.beforeParen(i + 1); p < i && p > u.First {
			i = p
			continue
		}
		ended := i < u.First || i < f.floor || !f.free(i)
		if ended || f.stops(i) {
			if last > i+1 {
				out = append(out, text.Range{First: i + 1, Last: last})
			}
			if ended || !f.Is(i, ",") {
				break
			}
			last = f.beforeParen(i)
			i = last
		}
	}
	for a, b := 0, len(out)-1; a < b; a, b = a+1, b-1 {
		out[a], out[b] = out[b], out[a]
	}
	f.near = out
	return out
}

// withinPart reports whether marked words stand inside a sentence and are no words of
// somebody's behind a colon.
func (f *finder) withinPart(u *unit, b int) bool {
	first := f.blocks[b].First
	return first > u.First && !f.IsIn(first-1, ". :")
}

// closesAside reports whether the block ends an aside with its comma, as the name of a
// work, "Ana Dorsey, speaking on “State of Play,” said", or in a clause behind the
// subject: "Lee, who called it “a mess,” said".
func (f *finder) closesAside(u *unit, b int) bool {
	i := f.blocks[b].First - 1
	if i <= u.First || !f.free(i) || f.stops(i) || !f.Is(f.inner(&f.blocks[b]).Last-1, ",") {
		return false
	}
	if f.titled(&f.blocks[b]) {
		return true
	}
	for n := i; n > u.First && n > i-budget && f.free(n); n-- {
		if f.Is(n, ",") {
			return (f.IsIn(n+1, "who whose which known") || f.Ends(n+1, "ing")) && !f.clausal(text.Range{First: u.First, Last: n})
		}
	}
	return false
}

// titledEnd reports whether the marks of a block only name a thing at the end of a
// noun phrase.
func (f *finder) titledEnd(b int) bool {
	r := f.inner(&f.blocks[b])
	return f.determiner(f.blocks[b].First-1) && r.Len() < 5 && !f.IsIn(r.Last-1, ", . ! ? …")
}

// opensAside reports whether an aside to a noun can begin at token i.
func (f *finder) opensAside(i int) bool {
	switch {
	case f.Kind(i) == text.Number: // ", 61,"
		return true
	case f.HasAny(i, lexicon.QuoteAside, lexicon.OrdinalWord): // ", who lives nearby,"
		return true
	case f.Is(i, "by") && f.Has(i-2, lexicon.NameDocument): // "a report, by the audit office,"
		return true
	case f.Ends(i, "ing"), f.Has(i, lexicon.ClaimParticiple): // ", speaking on Monday,"
		return true
	case f.finite(i): // ", asked about it,"
		return true
	case f.HasAny(i, lexicon.NameRole, lexicon.NameFirst), f.prefixed(i): // ", chairman of the board,"
		return true
	case f.Flag(i, text.Upper): // ", Dublin,"
		return true
	case f.HasAny(i+1, lexicon.NameRole, lexicon.ClaimParticiple): // ", deputy chairman,", ", then chosen,"
		return true
	}
	return f.Ends(i+1, "ed") && f.Kind(i) == text.Word && !f.determiner(i) // ", newly appointed,"
}

// prefixed reports whether an office with a hyphen in it stands at token i:
// "vice-chairman", "co-founder".
func (f *finder) prefixed(i int) bool { return f.Is(i+1, "-") && f.Has(i+2, lexicon.NameRole) }
