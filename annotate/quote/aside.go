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
	last := seg[len(seg)-1]
	if len(seg) > 2 && f.verbIn(last.First, p) {
		k := f.relativeIn(seg)
		if k == 0 {
			return false // "The father, Kasai, is on loan from Antwerp, said"
		}
		c.who, c.start = f.phraseLeft(u, seg[k-1].Last), seg[k-1].First
		return c.who.Len() > 0 && !f.preposition(c.who.First) // "Tom Reed, whose daughter, Amy, 9, was hurt, said"
	}
	if n := len(seg) - 2; n > 0 && f.IsIn(seg[n].First, "who which") && f.throughAide(seg[n]) {
		seg = seg[:n+1] // "the minister, who spoke through his aide, Bola Tunji, said"
		last = seg[n]
	}
	if len(seg) > 2 && f.IsIn(seg[len(seg)-2].First, "through via by") {
		seg = seg[:len(seg)-1] // "the minister, through his aide, Bola Tunji, said"
		last = seg[len(seg)-1]
	}
	if n := len(seg) - 2; n > 0 && f.Is(seg[n].First, "in") && f.Has(seg[n].First+2, lexicon.NameDocument) && f.Is(last.Last, ",") {
		seg = seg[:n+1] // "the port, in a letter signed by its counsel, Ann Lee, said"
		last = seg[n]
	}
	if f.Is(last.First, "the") && f.Has(last.First+1, lexicon.NameHonorific) {
		last.First++ // "The headmaster, the Rev Ann Lee, said"
	}
	if m := f.headed(last.First); m != nil && (m.Tokens.Last >= last.Last-1 || f.Has(m.Tokens.Last, lexicon.QuoteBelonging)) && f.person(m.Entity) && len(seg) > 1 {
		c.who, c.start = last, seg[0].First
		if k := len(seg) - 2; k > 0 && (f.title(seg[k]) || f.determiner(seg[k].First) && f.nominal(seg[k])) {
			c.start = seg[k].First
		} else if f.clausal(seg[0]) {
			c.start = last.First
		}
		return true
	}
	if m := f.set.At(last.Last - 1); m != nil && len(seg) > 1 && f.person(m.Entity) && m.Tokens.Last == last.Last && f.Has(m.Title.Last-1, lexicon.NameRole) && m.Title.First >= last.First && m.Title.First < last.First+3 && !f.IsIn(last.First, "who which") && !f.preposition(m.Title.First-1) {
		c.who, c.start = last, seg[0].First // "The last of them, Rovers captain Ann Lee, said"
		return true
	}
	if len(seg) > 1 && (f.title(seg[len(seg)-2]) || f.determiner(seg[len(seg)-2].First) && f.nominal(seg[len(seg)-2])) && (f.nameOnly(last) || f.kin(seg[len(seg)-2], last)) {
		c.who, c.start = last, seg[len(seg)-2].First
		return true
	}
	if k := len(seg) - 2; k >= 0 && f.nameAlone(last) && f.restricted(seg[k]) {
		c.who, c.start = last, seg[k].First
		return true // "The company that runs the line, Northlink, said"
	}
	if k := len(seg) - 2; k >= 0 && f.linking(last) {
		c.who, c.start = f.phraseLeft(u, seg[k].Last), seg[k].First
		return c.who.Len() > 0
	}
	for k := len(seg) - 1; k > 0; k-- {
		if m := f.headed(seg[k-1].First); m != nil && f.IsIn(seg[k].First, "of from") && f.person(m.Entity) && m.Tokens.Last == seg[k-1].Last {
			c.who, c.start = seg[k-1], seg[k-1].First // "Ann Lee (56), of Main Street, Kilbracken, Co Clare, told"
			return true
		}
	}
	for k := len(seg) - 2; k >= 0 && k >= len(seg)-5; k-- {
		s := seg[k]
		if k > 0 && (f.apposes(seg[k-1], s) || f.Ends(s.First, "ing") && !f.Flag(s.First, text.Upper) || f.preposition(s.First)) {
			continue // "Ann Lee, a lawyer, …", "Ann Lee, prosecuting, in her speech, said"
		}
		if f.opensAside(seg[k+1].First) && f.nominal(s) && f.Kind(s.First) != text.Number && !f.IsIn(s.First, "who whose which of aged") {
			if c.who = f.phraseLeft(u, s.Last); f.IsIn(c.who.First-1, "while when") && f.Ends(c.who.First, "ing") {
				c.who = f.phraseLeft(u, c.who.First-1) // "The minister while weighing in on the row, which went on, said"
			}
			if c.who.Len() == 0 || f.preposition(c.who.First) {
				continue // "At a depth of 10km, the quake was shallow, said"
			}
			c.start = f.clauseStart(u, c.who.First)
			if k > 0 && (f.nameOnly(s) || f.kin(seg[k-1], s) || s.Len() == 1 && f.Flag(s.First, text.Upper)) && f.determiner(seg[k-1].First) && f.nominal(seg[k-1]) {
				c.start = seg[k-1].First // "the boy's uncle, Karim, who drove all night, said"
			}
			f.passesOn(c, seg[k+1])
			return c.who.Len() > 0
		}
	}
	return false
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
	return of.Len() == 2 && f.IsIn(of.First, "his her their my") && f.Has(of.First+1, lexicon.NameRole) && name.Len() == 1 && f.Flag(name.First, text.Upper) && f.Kind(name.First) == text.Word
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
		if b := f.blockAt(i); b >= 0 && i >= u.First && f.blocks[b].First > u.First && !f.IsIn(f.blocks[b].First-1, ". :") && last-i < 2*budget {
			i = f.blocks[b].First
			continue
		}
		if p := f.beforeParen(i + 1); p < i && p > u.First {
			i = p
			continue
		}
		if i < u.First || i < f.floor || !f.free(i) || f.stops(i) {
			if last > i+1 {
				out = append(out, text.Range{First: i + 1, Last: last})
			}
			if i < u.First || i < f.floor || !f.free(i) || !f.Is(i, ",") {
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
	return f.Kind(i) == text.Number || f.HasAny(i, lexicon.QuoteAside, lexicon.OrdinalWord) || f.Is(i, "by") && f.Has(i-2, lexicon.NameDocument) ||
		f.Ends(i, "ing") || f.Has(i, lexicon.ClaimParticiple) ||
		f.Has(i, lexicon.NameRole) || f.Has(i, lexicon.NameFirst) || f.Flag(i, text.Upper) || f.finite(i) || f.prefixed(i) || f.HasAny(i+1, lexicon.NameRole, lexicon.ClaimParticiple) || f.Ends(i+1, "ed") && f.Kind(i) == text.Word && !f.determiner(i)
}

// prefixed reports whether an office with a hyphen in it stands at token i:
// "vice-chairman", "co-founder".
func (f *finder) prefixed(i int) bool { return f.Is(i+1, "-") && f.Has(i+2, lexicon.NameRole) }
