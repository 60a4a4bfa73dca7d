package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// block is a run of marked words with its marks. Blocks do not overlap; what
// is marked inside a block belongs to it.
type block struct {
	text.Range
	zone     int
	glyph    glyph
	unclosed bool // no closing mark: the end is a guess
	reopened bool // goes on from a block of the paragraph before, marks re-opened
	goesOn   bool // the next paragraph re-opens it
}

// inner returns the tokens between the marks.
func (f *finder) inner(b *block) text.Range {
	r := text.Range{First: b.First + 1, Last: b.Last}
	if f.Is(b.First, "`") && f.Is(b.First+1, "`") || f.Text(b.First) == "'" && b.glyph == double {
		r.First++
	}
	if !b.unclosed {
		r.Last--
		if f.Text(r.Last) == "'" && b.glyph == double {
			r.Last--
		}
	}
	if r.Last < r.First {
		r.Last = r.First
	}
	return r
}

// pairZone finds the blocks of a zone: double marks first, then single ones
// outside them or round them.
func (f *finder) pairZone(z int, s style) {
	f.marks = f.marks[:0]
	tokens := f.Zones[z].Tokens
	for i := tokens.First; i < tokens.Last; {
		if f.Tokens[i].Kind <= text.Clitic || !f.markLike(i) || f.set.At(i) != nil {
			i++ // no mark, or one round a nickname
			continue
		}
		m := f.markAt(i, s)
		if m.glyph != none && (m.open || m.close) {
			f.marks = append(f.marks, m)
		}
		i += max(1, m.width)
	}
	if len(f.marks) == 0 {
		return
	}
	doubles := f.pairDoubles(z, tokens.Last)
	if f.foreign {
		doubles = f.incise(doubles)
	}
	f.merge(doubles, f.pairSingles(z, doubles))
}

// pairDoubles pairs the double and angular marks of the zone.
func (f *finder) pairDoubles(z, last int) []block {
	out := f.found[0][:0]
	open := -1
	var opened mark
	for k := 0; k < len(f.marks); k++ {
		m := f.marks[k]
		switch {
		case m.glyph == single:
		case open >= 0 && f.nests(k, opened.glyph):
			k++ // “He used his “sorry” line again”
		case open < 0 && m.open && !(m.close && f.Kind(m.tok-1) == text.Number && !f.Flag(m.tok, text.SpaceBefore)):
			open, opened = m.tok, m
		case open >= 0 && m.close && m.glyph == opened.glyph:
			out = append(out, block{Range: text.Range{First: open, Last: m.tok + m.width}, zone: z, glyph: m.glyph})
			open = -1
		case open >= 0 && m.open && m.glyph == opened.glyph:
			out = append(out, f.cut(z, opened, m.tok))
			open, opened = m.tok, m
		}
	}
	if open >= 0 {
		out = append(out, f.cut(z, opened, last))
	}
	f.found[0] = out
	return out
}

// nests reports whether mark k opens marked words inside others of the glyph: they are
// closed at once, and then the others are, by marks that only open or only close.
func (f *finder) nests(k int, g glyph) bool {
	if k+2 >= len(f.marks) || f.marks[k+1].tok > f.marks[k].tok+maxNested {
		return false
	}
	first, second, third := f.marks[k], f.marks[k+1], f.marks[k+2]
	if first.glyph != g || second.glyph != g || third.glyph != g {
		return false
	}
	return first.onlyOpens() && second.onlyCloses() && third.onlyCloses()
}

func (m *mark) onlyOpens() bool  { return m.open && !m.close }
func (m *mark) onlyCloses() bool { return m.close && !m.open }

// maxNested is how many tokens marked words inside others of their kind have at most.
const maxNested = 10

// cut is a block without closing mark: it ends at a frame that follows a
// comma, else where it must. Where the next paragraph opens the marks again, only a
// frame that closes its sentence ends it.
func (f *finder) cut(z int, m mark, last int) block {
	b := block{Range: text.Range{First: m.tok, Last: last}, zone: z, glyph: m.glyph, unclosed: true}
	reopened := last == f.Zones[z].Tokens.Last && f.opensNext(z, m.glyph)
	for i := m.tok + 1; i+1 < last && i < m.tok+400; i++ {
		if f.Is(i, ",") && f.shortFrame(i+1, last) && (!reopened || f.over(i+1, last)) {
			b.Last = i + 1
			break
		}
	}
	return b
}

// opensNext reports whether the next annotated zone begins with an opening mark of the
// glyph.
func (f *finder) opensNext(z int, g glyph) bool {
	for z++; z < len(f.Zones); z++ {
		if f.Zones[z].Role.Annotated() {
			m := f.markAt(f.Zones[z].Tokens.First, style{})
			return m.glyph == g && m.open
		}
	}
	return false
}

// over reports whether a frame from token i on closes its sentence, "he said.", or its
// paragraph when it is longer, "Ann Lee told the inquiry into the flood."
func (f *finder) over(i, last int) bool {
	verbs := 0
	for n := i; n < i+budget && !f.IsIn(n, "that nothing"); n++ {
		if near := n < i+6; n >= last || f.stops(n) && f.Is(n, ".") {
			return near || verbs < 2 && n+1 >= last
		}
		if f.finite(n) {
			verbs++
		}
	}
	return false
}

// shortFrame reports whether "he said", "said Smith" or "Smith said" stands at
// token i.
func (f *finder) shortFrame(i, last int) bool {
	for n := 0; n < 4 && i+n < last; n++ {
		v := f.cueOf(i + n)
		says := v.Frame == lexicon.TakesClause || v.Frame == lexicon.TakesHearer
		if says && v.Form != lexicon.FormBase && v.Form != lexicon.FormGerund {
			return n > 0 || f.Flag(i+1, text.Upper) || f.determiner(i+1) || !f.Is(i+1, "that")
		}
		if f.Kind(i+n) != text.Word {
			return false
		}
	}
	return false
}

// pairSingles pairs the single marks that stand outside the double ones. A
// pair may hold whole double blocks.
func (f *finder) pairSingles(z int, doubles []block) []block {
	out := f.found[1][:0]
	d := 0
	for k := 0; k < len(f.marks); k++ {
		m := f.marks[k]
		for d < len(doubles) && doubles[d].Last <= m.tok {
			d++
		}
		if m.glyph != single || !m.open || d < len(doubles) && doubles[d].First < m.tok {
			continue
		}
		c := f.closer(k, doubles[d:])
		if c < 0 {
			if f.reopensSingle(z, m.tok) {
				rest := text.Range{First: m.tok, Last: f.Zones[z].Tokens.Last}
				out = append(out, block{Range: rest, zone: z, glyph: single, unclosed: true})
				break
			}
			continue
		}
		end := f.marks[c]
		out = append(out, block{Range: text.Range{First: m.tok, Last: end.tok + end.width}, zone: z, glyph: single})
		k = c
	}
	f.found[1] = out
	return out
}

// reopensSingle reports whether the single mark at token i, which none closes,
// begins an utterance that the next paragraph goes on with.
func (f *finder) reopensSingle(z, i int) bool {
	if !f.Is(i-1, ":") && i > f.Zones[z].Tokens.First {
		return false
	}
	for z++; z < len(f.Zones); z++ {
		if f.Zones[z].Role.Annotated() {
			first := f.Zones[z].Tokens.First
			return f.markAt(first, style{}).glyph == single && f.opensSingle(first)
		}
	}
	return false
}

// closer returns the index of the mark that closes the single mark k, or -1:
// the first that is no possessive, up to the next opening one.
func (f *finder) closer(k int, doubles []block) int {
	weak := -1
	d := 0
	for c := k + 1; c < len(f.marks) && c < k+40; c++ {
		m := f.marks[c]
		for d < len(doubles) && doubles[d].Last <= m.tok {
			d++
		}
		inDouble := d < len(doubles) && doubles[d].First < m.tok
		switch {
		case m.glyph != single || inDouble:
		case m.close && !f.possessive(m.tok):
			return c
		case m.close:
			weak = c
		case m.open:
			return weak
		}
	}
	return weak
}

// merge joins two sorted lists of blocks, dropping those inside another.
func (f *finder) merge(a, b []block) {
	for len(a) > 0 || len(b) > 0 {
		var next block
		if len(b) == 0 || len(a) > 0 && a[0].First < b[0].First {
			next, a = a[0], a[1:]
		} else {
			next, b = b[0], b[1:]
		}
		if n := len(f.blocks); n > 0 && f.blocks[n-1].Last > next.First {
			continue
		}
		f.blocks = append(f.blocks, next)
	}
}

// glue joins blocks whose marks are re-opened in the next paragraph.
func (f *finder) glue() {
	for k := 0; k+1 < len(f.blocks); k++ {
		b, next := &f.blocks[k], &f.blocks[k+1]
		if !b.unclosed || next.zone == b.zone || f.Zones[next.zone].Article != f.Zones[b.zone].Article {
			continue
		}
		if b.Last == f.Zones[b.zone].Tokens.Last && next.First == f.Zones[next.zone].Tokens.First && f.adjacent(b.zone, next.zone) {
			b.goesOn, next.reopened = true, true
		}
	}
}

// adjacent reports whether no annotated zone stands between two zones.
func (f *finder) adjacent(a, b int) bool {
	for z := a + 1; z < b && z < a+8; z++ {
		if f.Zones[z].Role.Annotated() {
			return false
		}
	}
	return b > a
}
