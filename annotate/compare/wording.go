package compare

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// words types what is left: other words for a fact, or none that matter.
func (p *inside) words(c *Change, d sides) {
	left, right, listed := p.content(p.old, d.a, 0), p.content(p.new, d.b, 1), p.listed(d)
	c.set(Typo, otherWords)
	switch {
	case p.opposed(d, ""), p.deaths(d), p.posts(d), p.passing(d):
		c.setIn(p.b, ClaimChanged, anotherFact)
	case left == 0 && right == 0:
		c.idle = true
	case p.graver(c, d):
	case left+right < 2 && !listed && !p.deed(d.a, 0) && !p.deed(d.b, 1):
	case left > 0 && right > 0 && !p.spelling(c):
		if n := p.stems(d); left+right-2*n >= 3 || n == 0 && (p.names(d) || p.deeds(d)) {
			c.setIn(p.b, ClaimChanged, anotherFact)
		}
	case left == 0 && (listed || p.saysMore(d.b, 1, right)):
		c.setIn(p.b, ClaimAdded, newWords)
	case right == 0 && (listed || p.saysMore(d.a, 0, left)):
		c.setIn(p.b, ClaimRemoved, goneWords)
	}
	if c.Type == ClaimChanged {
		p.narrow(c, p.trimmed(d))
	}
	p.add(c)
}

// saysMore reports whether a range with so many telling words, where the other side has none,
// is a fact.
func (p *inside) saysMore(r text.Range, side, words int) bool {
	if words >= minSaid && !p.toldBeside(r, side) {
		return true
	}
	return p.deed(r, side) || p.qualifies(r, side)
}

// minSaid is the least number of telling words that are a fact by themselves.
const minSaid = 3

// narrow takes from a changed fact what other changes tell. Where what is left stands on one
// side alone, it came or went.
func (p *inside) narrow(c *Change, d sides) {
	if d.a.Len() == 0 && d.b.Len() == 0 {
		return
	}
	c.BeforeSpan, c.AfterSpan = p.old.table.SpanOf(d.a), p.new.table.SpanOf(d.b)
	switch {
	case d.a.Len() == 0:
		c.Type, c.Reason = ClaimAdded, newWords
	case d.b.Len() == 0:
		c.Type, c.Reason = ClaimRemoved, goneWords
	}
}

// trimmed returns a difference without what other changes tell already at the ends of both
// its sides: of "3.2% in October" and "3.1% in November", it returns "October" and
// "November".
func (p *inside) trimmed(d sides) sides {
	for _, back := range [...]bool{false, true, false, true} {
		a, b := p.untold(d.a, 0, back), p.untold(d.b, 1, back)
		if a == d.a || b == d.b {
			continue
		}
		a, b = p.unjoined(a, 0, back), p.unjoined(b, 1, back)
		for a.Len() > 1 && b.Len() > 1 && p.sameToken(edge(a, back), edge(b, back)) {
			a, b = cut(a, back), cut(b, back)
		}
		d = sides{a, b}
	}
	return d
}

// untold returns a range of a side without what a change tells at one of its ends.
func (p *inside) untold(r text.Range, side int, back bool) text.Range {
	for r.Len() > 0 && p.explained[side].has(edge(r, back)) {
		r = cut(r, back)
	}
	return r
}

// unjoined returns a range without the comma at an end that parted it from what is told.
func (p *inside) unjoined(r text.Range, side int, back bool) text.Range {
	if r.Len() > 1 && p.doc(side).table.Is(edge(r, back), ",") {
		return cut(r, back)
	}
	return r
}

// edge returns the first token of a range, or the last.
func edge(r text.Range, back bool) int {
	if back {
		return r.Last - 1
	}
	return r.First
}

// cut returns a range without its first token, or the last.
func cut(r text.Range, back bool) text.Range {
	if back {
		return text.Range{First: r.First, Last: r.Last - 1}
	}
	return text.Range{First: r.First + 1, Last: r.Last}
}

// stems counts the words of the older side that stand on the newer in another
// form, or have a word for the same there: "denies", "denied"; "hurt", "injured".
func (p *inside) stems(d sides) int {
	n := 0
	if d.a.Len() > maxHedged || d.b.Len() > maxHedged {
		return 0
	}
	for i := d.a.First; i < d.a.Last; i++ {
		for j := d.b.First; j < d.b.Last; j++ {
			if p.sameStem(i, j, d) {
				n++
				break
			}
		}
	}
	return n
}

// sameStem reports whether a word of one side of a difference and one of the other
// are forms of one word, or words for one thing.
func (p *inside) sameStem(i, j int, d sides) bool {
	x, y := p.old.Paste, p.new.Paste
	switch {
	case x.Hash(i) == y.Hash(j):
		return x.Kind(i) == text.Word && !x.Has(i, lexicon.FigureStop) || x.Kind(i) == text.Number
	case oneStem(x.Folded(i), y.Folded(j)), oneVerb(x.Table, y.Table, i, j):
		return !isName(p.old, i, p.a) && !isName(p.new, j, p.b)
	}
	return !x.Has(i, lexicon.FigureStop) && !y.Has(j, lexicon.FigureStop) && p.poles(i, j, d, "") == alike
}

// isName reports whether token i is capitalised inside a sentence, or a known name at
// its start: "Germany will send tanks".
func isName(d *laid, i int, u *unit) bool {
	if !d.table.Flag(i, text.Upper) {
		return false
	}
	opens := i == u.tokens.First || d.table.IsIn(i-1, ". “")
	return !opens || d.table.HasAny(i, lexicon.NamePlace, lexicon.NameDemonym) || d.Entities.At(i) != nil
}

// oneStem reports whether two words share all but their last letters.
func oneStem(x, y string) bool {
	short, n := min(len(x), len(y)), 0
	for n < short && x[n] == y[n] {
		n++
	}
	return n >= 4 && (x == y || len(x) != n && max(len(x), len(y))-n <= 3)
}

// content counts the words of a range that carry meaning and are not explained.
func (p *inside) content(d *laid, r text.Range, side int) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		k := d.table.Kind(i)
		if (k == text.Word || k == text.Number) && !p.explained[side].has(i) && !d.table.Has(i, lexicon.FigureStop) {
			n++
		}
	}
	return n
}

// names reports whether a name changed.
func (p *inside) names(d sides) bool {
	for i := d.a.First; i < d.a.Last; i++ {
		if isName(p.old, i, p.a) {
			return true
		}
	}
	return d.a.First == p.a.tokens.First && unheard(p.old.table, d.a.First) && unheard(p.new.table, d.b.First)
}

// unheard reports whether a word that opens a sentence is in no list and a verb of the
// singular follows: "Smith was arrested", but not "Trading was halted".
func unheard(t *text.Table, i int) bool {
	word := t.Folded(i)
	if t.Tokens[i].Lex != lexicon.None || !t.IsIn(i+1, "was is has") {
		return false
	}
	return !strings.Contains("ing ion ity ent", word[max(0, len(word)-3):])
}

// listed reports whether one side alone puts names or things beside others, says who
// somebody is, or takes something out: "and Wales", ", Uganda" of "Kenya, Uganda and
// Rwanda", "and stun grenades", "as Alan Withers", ", except those in Kent,".
func (p *inside) listed(d sides) bool {
	if d.a.Len() > 0 && d.b.Len() > 0 {
		return false
	}
	side, r := 0, d.a
	if r.Len() == 0 {
		side, r = 1, d.b
	}
	l, u := p.doc(side), p.unit(side)
	t, first, last := l.table, r.First, r.Last-1
	others := t.IsIn(first, "and or") || t.Is(first, ",") && t.IsIn(first+1, "including except")
	joined := others || t.Is(first, "as") || t.Is(first, ",") && t.IsIn(r.Last, "and or")
	for i := first; i <= last; i++ {
		switch {
		case t.IsIn(i, "and or"):
			joined = true
		case t.Is(i, ","), isName(l, i, u), t.Has(i, lexicon.FigureStop):
		case !others || t.Kind(i) != text.Word || strings.HasSuffix(t.Folded(i), "ly"):
			return false
		}
	}
	switch {
	case !joined:
		return false
	case isName(l, first, u) && t.Flag(first-1, text.Upper): // it begins inside a name
		return false
	case isName(l, last, u) && t.Flag(r.Last, text.Upper): // it ends inside one
		return false
	}
	return !p.toldElsewhere(r, side)
}

// qualifies reports whether a range on one side is two words that say which of a kind a
// noun means: "ground-floor [flat]", "heavily pregnant [woman]".
func (p *inside) qualifies(r text.Range, side int) bool {
	l, u := p.doc(side), p.unit(side)
	t := l.table
	for i := r.First; i <= r.Last; i++ {
		compound := t.Is(i, "-") || t.Is(i-1, "-") || t.Is(i+1, "-")
		switch {
		case !compound && (t.Kind(i) != text.Word || mute(t, i)):
			return false
		case t.Is(i, "very"), isName(l, i, u):
			return false
		case i < r.Last && t.Has(i, lexicon.NameRole):
			return false
		}
	}
	return p.left(l, r, side) == 2 && verbal(t, r) == r.Last && !p.toldElsewhere(r, side)
}

// deeds reports whether one deed stands for another: "was fined", "was
// arrested".
func (p *inside) deeds(d sides) bool {
	return done(p.old.table, d.a) && done(p.new.table, d.b) && p.poles(d.a.First, d.b.First, d, "") != alike
}

// done reports whether a range is a lone participle behind a form of "be" or
// "have".
func done(t *text.Table, r text.Range) bool {
	i := r.First
	if r.Len() != 1 || !t.Has(i-1, lexicon.ClaimState) {
		return false
	}
	return t.Has(i, lexicon.ClaimParticiple) || strings.HasSuffix(t.Folded(i), "ed")
}

// maxSpelt is the most letters of two spellings of one word.
const maxSpelt = 40

// spelling reports whether both sides are the same letters, but for a few:
// case, hyphens, another spelling of one word.
func (p *inside) spelling(c *Change) bool {
	before, after := c.BeforeSpan.In(p.old.Text), c.AfterSpan.In(p.new.Text)
	p.letters = appendLetters(p.letters[:0], before)
	n := len(p.letters)
	p.letters = appendLetters(p.letters, after)
	x, y := p.letters[:n], p.letters[n:]
	if bytes.Equal(x, y) {
		return true
	}
	short, long := min(len(x), len(y)), max(len(x), len(y))
	if long > maxSpelt || long-short > 2 || short < 4 || digits(x) != digits(y) {
		return false
	}
	return distance(x, y) <= 1+short/6
}

// digits returns the number that the digits of a word make, whatever stands between
// them.
func digits(word []byte) int {
	n := 0
	for _, c := range word {
		if '0' <= c && c <= '9' {
			n = 10*n + int(c-'0')
		}
	}
	return n
}

// appendLetters appends what is written small of a text, without the marks and
// spaces that spellings differ in.
func appendLetters(out []byte, s string) []byte {
	for i := range len(s) {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			return appendRunes(out, s[i:])
		case c == '-', c == '\'', c == ' ', c == '.', c == ',':
		case 'A' <= c && c <= 'Z':
			out = append(out, c+'a'-'A')
		default:
			out = append(out, c)
		}
	}
	return out
}

func appendRunes(out []byte, s string) []byte {
	for _, r := range strings.ToLower(s) {
		switch r {
		case '-', '\'', '’', ' ', '.', ',':
		default:
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}

// distance is the edit distance of two short strings.
func distance(x, y []byte) int {
	var row [maxSpelt + 1]int
	for j := range len(y) + 1 {
		row[j] = j
	}
	for i := range x {
		last := row[0]
		row[0] = i + 1
		for j := range y {
			cost := last
			if x[i] != y[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, last+1)
		}
	}
	return row[len(y)]
}
