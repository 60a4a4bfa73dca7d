package compare

import (
	"math"
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// difference types one run of changed words: as a clause, as a hedge, and last
// as plain words.
func (p *inside) difference(d sides) {
	c := p.c
	c.BeforeSpan, c.AfterSpan = p.old.Paste.SpanOf(d.a), p.new.Paste.SpanOf(d.b)
	switch {
	case p.rate(c, d):
	case p.clauses(c, d):
	case p.hedged(c, d):
	default:
		p.words(c, d)
	}
}

// rate types another unit behind a figure: "$3 a tonne", "$3 a pound".
func (p *inside) rate(c Change, d sides) bool {
	if d.a.Len() != 1 || d.b.Len() != 1 || !p.old.Paste.IsAny(d.a.First-1, "a", "an", "per", "/") || !p.old.Paste.Valid(d.a.First-2) {
		return false
	}
	x, y := figureBefore(p.old, d.a.First-1, p.a), figureBefore(p.new, d.b.First-1, p.b)
	if x == nil || y == nil || figure.Compare(x, y) != figure.Same {
		return false
	}
	c.BeforeSpan, c.AfterSpan = cover(x.Span, c.BeforeSpan), cover(y.Span, c.AfterSpan)
	c.Type, c.Weight, c.Reason = FigureChanged, figureWeight(y, p.b), "the same number, another unit"
	p.add(c)
	return true
}

// figureBefore returns the figure that ends right before a token, or nil.
func figureBefore(d *laid, i int, u *unit) *figure.Figure {
	for _, f := range figuresIn(d, u) {
		if d.Paste.At(f.End) == i {
			return f
		}
	}
	return nil
}

// minClause is how many words a whole clause has.
const minClause = 6

// clauses types a clause that stands on one side alone.
func (p *inside) clauses(c Change, d sides) bool {
	n, m := p.left(p.old, d.a, 0), p.left(p.new, d.b, 1)
	switch {
	case n <= 1 && m >= minClause:
		if marked(p.new, c.AfterSpan) {
			c.Type, c.Weight, c.Reason = QuoteAdded, High, "quoted words are new"
		} else {
			c.Type, c.Weight, c.Reason = ClaimAdded, weigh(p.b, Medium), "a clause is new"
		}
	case m <= 1 && n >= minClause:
		if marked(p.old, c.BeforeSpan) {
			c.Type, c.Weight, c.Reason = QuoteRemoved, High, "quoted words are gone"
		} else {
			c.Type, c.Weight, c.Reason = ClaimRemoved, weigh(p.b, Medium), "a clause is gone"
		}
		if unverified(p.old, d.a) {
			c.Weight = High
		}
	default:
		return false
	}
	p.add(c)
	return true
}

// insideMarks reports whether a span stands between quotation marks of a part.
func insideMarks(d *laid, part, s text.Span) bool {
	before := d.Text[part.Start:s.Start]
	return strings.LastIndexAny(before, "“\"‘«") > strings.LastIndexAny(before, "”»")
}

func figureReason(diff figure.Difference, before, after *figure.Figure) string {
	switch diff {
	case figure.Hedged:
		return "the same value, now hedged"
	case figure.Unhedged:
		return "the same value, no longer hedged"
	case figure.Magnitude:
		return "the same digits, another magnitude"
	case figure.Units:
		return "the same number, another unit"
	case figure.Sharpened:
		return "a vague number became exact"
	case figure.Changed:
		switch {
		case before.Value.Text != "" || after.Value.Text != "":
			return "another date or time"
		case transposed(before.Value.Number, after.Value.Number):
			return "two digits changed places"
		case after.Value.Number > before.Value.Number:
			return "the value went up"
		case after.Value.Number < before.Value.Number:
			return "the value went down"
		}
	}
	return "another value"
}

// transposed reports whether two whole numbers differ by two neighbouring digits
// that changed places: 34 and 43.
func transposed(x, y float64) bool {
	if x != math.Trunc(x) || y != math.Trunc(y) || max(x, y) >= 1e15 || min(x, y) < 10 {
		return false
	}
	a, b := strconv.FormatInt(int64(x), 10), strconv.FormatInt(int64(y), 10)
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a)-1 && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] != b[i] && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

func figureWeight(f *figure.Figure, u *unit) Weight {
	if f.Weight == figure.Minor {
		return weigh(u, Medium)
	}
	return High
}

// counted returns a figure with what it counts when that stands behind it.
func counted(f *figure.Figure) text.Span {
	if f.Of.Start >= f.End && f.Of.Start-f.End <= 4 {
		return text.Span{Start: f.Start, End: f.Of.End}
	}
	return f.Span
}

// sameSpeaker reports whether two quotes have one source.
func sameSpeaker(a, b *quote.Quote) bool {
	x, y := text.Fold(a.Speaker.Name), text.Fold(b.Speaker.Name)
	return x == y || x != "" && y != "" && (strings.HasSuffix(x, y) || strings.HasSuffix(y, x))
}

// cue types a reporting verb that changed with the same source: one that
// distances softens.
func (t *typer) cue(c Change, before, after *quote.Quote) bool {
	x, y := read(t.old, before.Cue), read(t.new, after.Cue)
	if x == y || before.CueClass == after.CueClass {
		return false
	}
	c.BeforeSpan, c.AfterSpan = frame(before), frame(after)
	switch {
	case after.CueClass == quote.Doubt:
		c.Type, c.Weight, c.Reason = ClaimSoftened, High, "the reporting verb now keeps a distance"
	case before.CueClass == quote.Doubt:
		c.Type, c.Weight, c.Reason = ClaimStrengthened, High, "the reporting verb no longer keeps a distance"
	default:
		return false
	}
	t.add(c)
	return true
}

// frame returns the words that name the source and the act of saying.
func frame(q *quote.Quote) text.Span {
	switch {
	case q.Speaker.Mention.Empty():
		return q.Cue
	case q.Cue.Empty():
		return q.Speaker.Mention
	}
	return cover(q.Speaker.Mention, q.Cue)
}

// hedged types a hedge, a modal or a negation that came or went.
func (p *inside) hedged(c Change, d sides) bool {
	before, after := doubt(p.old.Paste.Table, d.a), doubt(p.new.Paste.Table, d.b)
	if before == after {
		before, after = denials(p.old.Paste.Table, d.a), denials(p.new.Paste.Table, d.b)
	}
	if before == after || p.left(p.old, d.a, 0) > maxHedged || p.left(p.new, d.b, 1) > maxHedged {
		return false
	}
	c.Type, c.Weight, c.Reason = ClaimSoftened, High, "put more carefully than before"
	if after < before {
		c.Type, c.Reason = ClaimStrengthened, "put more firmly than before"
	}
	if n := len(p.out) - 1; n >= 0 && p.out[n].Type == c.Type && p.out[n].unit == c.unit {
		p.extend(&p.out[n], c)
		return true
	}
	p.add(c)
	return true
}

// extend makes one change of two of a kind in one sentence.
func (p *inside) extend(last *Change, c Change) {
	if !c.BeforeSpan.Empty() && !last.BeforeSpan.Empty() {
		last.BeforeSpan = cover(last.BeforeSpan, c.BeforeSpan)
	} else if last.BeforeSpan.Empty() {
		last.BeforeSpan = c.BeforeSpan
	}
	if !c.AfterSpan.Empty() && !last.AfterSpan.Empty() {
		last.AfterSpan = cover(last.AfterSpan, c.AfterSpan)
	} else if last.AfterSpan.Empty() {
		last.AfterSpan = c.AfterSpan
	}
	last.Before, last.After = read(p.old, last.BeforeSpan), read(p.new, last.AfterSpan)
}

// maxHedged is the most words of a difference whose point is its hedge.
const maxHedged = 9

// doubt counts the words of a range that make a statement uncertain, less those
// that vouch for it.
func doubt(t *text.Table, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		m, _ := t.Match(i, lexicon.ClaimHedge)
		if soft, _ := t.Match(i, lexicon.CompareSoft); soft > m {
			m = soft
		}
		if m > 0 && i+m <= r.Last && !(t.Is(i, "could") && t.Is(i+1, "not")) && !(t.Is(i, "may") && t.Flag(i, text.Upper)) {
			n++
			i += m - 1
		} else if m, _ := t.Match(i, lexicon.CompareFirm); m > 0 && i+m <= r.Last {
			n--
			i += m - 1
		}
	}
	return n
}

// denials counts the words of a range that deny.
func denials(t *text.Table, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if m, _ := t.Match(i, lexicon.CompareDenial); m > 0 {
			n++
			i += m - 1
		}
	}
	return n
}

// words types what is left: other words for a fact, or none that matter.
func (p *inside) words(c Change, d sides) {
	left, right := p.content(p.old, d.a, 0), p.content(p.new, d.b, 1)
	c.Type, c.Weight, c.Reason = Typo, None, "wording or spelling"
	switch {
	case left == 0 && right == 0, left+right < 2:
	case left > 0 && right > 0 && !p.spelling(c):
		if left+right >= 3 || p.names(d) || p.deeds(d) {
			c.Type, c.Weight, c.Reason = ClaimChanged, weigh(p.b, Medium), "another fact stands there"
		}
	case left == 0 && right >= 3:
		c.Type, c.Weight, c.Reason = ClaimAdded, weigh(p.b, Medium), "words that say more are new"
	case right == 0 && left >= 3:
		c.Type, c.Weight, c.Reason = ClaimRemoved, weigh(p.b, Medium), "words that said more are gone"
	}
	p.add(c)
}

// content counts the words of a range that carry meaning and are not explained.
func (p *inside) content(d *laid, r text.Range, side int) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		k := d.Paste.Kind(i)
		if (k == text.Word || k == text.Number) && p.seen[side][i] != p.pairs && !d.Paste.Has(i, lexicon.FigureStop) {
			n++
		}
	}
	return n
}

// empty reports whether token i of the older text is a word of no content or a
// mark.
func (t *typer) empty(i int) bool {
	p := t.old.Paste
	return p.Kind(i) == text.Punct || p.Has(i, lexicon.FigureStop)
}

// names reports whether a name changed.
func (t *typer) names(d sides) bool {
	for i := d.a.First; i < d.a.Last; i++ {
		if t.old.Paste.Flag(i, text.Upper) && i > 0 && !t.old.Paste.IsAny(i-1, ".", "“") {
			return true
		}
	}
	return false
}

// deeds reports whether one deed stands for another: "was fined", "was
// arrested".
func (p *inside) deeds(d sides) bool {
	return done(p.old.Paste.Table, d.a) && done(p.new.Paste.Table, d.b)
}

// done reports whether a range is a lone participle behind a form of "be" or
// "have".
func done(t *text.Table, r text.Range) bool {
	i := r.First
	return r.Len() == 1 && t.Has(i-1, lexicon.ClaimState) && (t.Has(i, lexicon.ClaimParticiple) || strings.HasSuffix(t.Folded(i), "ed"))
}

// spelling reports whether both sides are the same letters, but for a few:
// case, hyphens, another spelling of one word.
func (t *typer) spelling(c Change) bool {
	x, y := letters(c.BeforeSpan.In(t.old.Text)), letters(c.AfterSpan.In(t.new.Text))
	if x == y {
		return true
	}
	short, long := min(len(x), len(y)), max(len(x), len(y))
	if long > 40 || long-short > 2 || short < 4 {
		return false
	}
	return distance(x, y) <= 1+short/6
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '-' || r == '\'' || r == '’' || r == ' ' || r == '.' || r == ',' {
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// distance is the edit distance of two short strings.
func distance(x, y string) int {
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(x) {
		last := row[0]
		row[0] = i + 1
		for j := range len(y) {
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

// unverified reports whether a range says that something was not verified.
func unverified(d *laid, r text.Range) bool {
	denied := false
	for i := r.First; i < r.Last; i++ {
		if n, _ := d.Paste.Match(i, lexicon.ClaimUnverified); n > 0 {
			return true
		}
		verified, _ := d.Paste.Match(i, lexicon.ClaimVerify)
		denied = denied || d.Paste.IsAny(i, "none", "not", "neither", "no")
		if verified > 0 && denied {
			return true
		}
	}
	return false
}
