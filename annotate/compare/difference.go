package compare

import (
	"strings"

	"stet/annotate"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// difference types one run of changed words inside two units: as figures, as
// words in marks, as a source, as a hedge, and last as plain words.
func (t *typer) difference(d sides, i, j int) {
	a, b := &t.a[i], &t.b[j]
	c := Change{
		BeforeSpan: t.old.Paste.SpanOf(d.a), AfterSpan: t.new.Paste.SpanOf(d.b),
		Zone: b.role, Lineage: t.line.name(t.from+1, j),
	}
	switch {
	case t.clauses(c, d, b):
	case t.quoted(c, d):
	case t.figures(c, d, a, b):
	case t.attribution(c, d, a, b):
	case t.hedged(c, d):
	default:
		t.words(c, d, b)
	}
}

// minClause is how many words a whole clause has.
const minClause = 6

// clauses types a clause that stands on one side alone.
func (t *typer) clauses(c Change, d sides, b *unit) bool {
	n, m := len(wordsOf(t.old, d.a)), len(wordsOf(t.new, d.b))
	switch {
	case n <= 1 && m >= minClause:
		if marked(t.new, c.AfterSpan) {
			c.Type, c.Weight, c.Reason = QuoteAdded, High, "quoted words are new"
		} else {
			c.Type, c.Weight, c.Reason = ClaimAdded, weigh(b, Medium), "a clause is new"
		}
	case m <= 1 && n >= minClause:
		if marked(t.old, c.BeforeSpan) {
			c.Type, c.Weight, c.Reason = QuoteRemoved, High, "quoted words are gone"
		} else {
			c.Type, c.Weight, c.Reason = ClaimRemoved, weigh(b, Medium), "a clause is gone"
		}
		if unverified(t.old, d.a) {
			c.Weight = High
		}
	default:
		return false
	}
	t.add(c)
	return true
}

// quoted types a change of words inside marks.
func (t *typer) quoted(c Change, d sides) bool {
	before, after := quoteWith(t.old, c.BeforeSpan), quoteWith(t.new, c.AfterSpan)
	if d.a.Len() == 0 {
		before = t.twin(t.old, after)
	}
	if d.b.Len() == 0 {
		after = t.twin(t.new, before)
	}
	if before == nil || after == nil || len(wordsOf(t.old, d.a))+len(wordsOf(t.new, d.b)) == 0 {
		return false
	}
	c.Type, c.Weight, c.Reason = QuoteChanged, High, "words inside the quotation marks changed"
	c.BeforeSpan, c.AfterSpan = partWith(before, c.BeforeSpan), partWith(after, c.AfterSpan)
	if n := len(t.out); n > 0 && t.out[n-1].Type == QuoteChanged && t.out[n-1].AfterSpan == c.AfterSpan {
		return true
	}
	t.add(c)
	return true
}

// twin returns the quote on the other side for a change that only adds or only
// takes away words: the one with marks that has the same speaker.
func (t *typer) twin(d *annotate.Document, q *quote.Quote) *quote.Quote {
	if q == nil {
		return nil
	}
	for i := range d.Quotes {
		o := &d.Quotes[i]
		if (o.Type == quote.Direct || o.Type == quote.Mixed) && o.Speaker.Name == q.Speaker.Name && o.Type == q.Type {
			return o
		}
	}
	return nil
}

// quoteWith returns the quote whose marked words hold a span, or nil.
func quoteWith(d *annotate.Document, s text.Span) *quote.Quote {
	if s.Empty() {
		return nil
	}
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if q.Start >= s.End {
			break
		}
		if q.Type != quote.Direct && q.Type != quote.Mixed {
			continue
		}
		for _, p := range q.Parts {
			if p.Contains(s) && (q.Type == quote.Direct || insideMarks(d, p, s)) {
				return q
			}
		}
	}
	return nil
}

// insideMarks reports whether a span stands between quotation marks of a part.
func insideMarks(d *annotate.Document, part, s text.Span) bool {
	before := d.Text[part.Start:s.Start]
	return strings.LastIndexAny(before, "“\"‘«") > strings.LastIndexAny(before, "”»")
}

func partWith(q *quote.Quote, s text.Span) text.Span {
	for _, p := range q.Parts {
		if p.Overlaps(s) {
			return p
		}
	}
	return q.Span
}

// figures types changed figures; it reports whether they explain the change.
func (t *typer) figures(c Change, d sides, a, b *unit) bool {
	left, right := figuresAt(t.old, c.BeforeSpan, a), figuresAt(t.new, c.AfterSpan, b)
	left, right = t.drop(left, right, c)
	if len(left) == 0 && len(right) == 0 {
		return false
	}
	found := false
	for k := range max(len(left), len(right)) {
		switch {
		case k < len(left) && k < len(right):
			found = t.figurePair(c, left[k], right[k], b) || found
		case k < len(right):
			c.Type, c.Reason = FigureAdded, "a figure is new"
			c.BeforeSpan, c.AfterSpan = text.Span{}, counted(right[k])
			c.Weight = figureWeight(right[k], b)
			t.add(c)
			found = true
		default:
			c.Type, c.Reason = FigureRemoved, "a figure is gone"
			c.BeforeSpan, c.AfterSpan = counted(left[k]), text.Span{}
			c.Weight = figureWeight(left[k], b)
			t.add(c)
			found = true
		}
	}
	return found
}

// drop leaves out a figure that the other side has outside the change.
func (t *typer) drop(left, right []*figure.Figure, c Change) ([]*figure.Figure, []*figure.Figure) {
	if len(left) == 1 && len(right) == 0 && c.AfterSpan.Empty() && left[0].Mod != "" || len(right) == 1 && len(left) == 0 && c.BeforeSpan.Empty() && right[0].Mod != "" {
		return left, right
	}
	return left, right
}

func (t *typer) figurePair(c Change, before, after *figure.Figure, b *unit) bool {
	c.BeforeSpan, c.AfterSpan = counted(before), counted(after)
	diff := figure.Compare(before, after)
	if diff == figure.Same {
		c.Type, c.Weight, c.Reason = Typo, None, "the same value in other words"
		t.add(c)
		return true
	}
	c.Type, c.Weight = FigureChanged, figureWeight(after, b)
	c.Reason = figureReason(diff, before, after)
	t.add(c)
	return true
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
		case after.Value.Number > before.Value.Number:
			return "the value went up"
		case after.Value.Number < before.Value.Number:
			return "the value went down"
		}
	}
	return "another value"
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

// figuresAt returns the figures of a unit that a changed span touches; for an
// empty span those that hold its place.
func figuresAt(d *annotate.Document, s text.Span, u *unit) []*figure.Figure {
	var out []*figure.Figure
	for i := range d.Figures {
		f := &d.Figures[i]
		if f.Start >= u.End {
			break
		}
		if f.Start >= u.Start && f.Overlaps(s) {
			out = append(out, f)
		}
	}
	return out
}

// attribution types a source that changed, appeared or vanished.
func (t *typer) attribution(c Change, d sides, a, b *unit) bool {
	before, after := framed(t.old, a.Span, c.BeforeSpan), framed(t.new, b.Span, c.AfterSpan)
	switch {
	case before == nil && after == nil:
		return false
	case before == nil:
		before = framed(t.old, a.Span, a.Span)
		if before != nil && len(wordsOf(t.old, d.a)) > 0 {
			return false
		}
	case after == nil:
		after = framed(t.new, b.Span, b.Span)
		if after != nil && len(wordsOf(t.new, d.b)) > 0 {
			return false
		}
	}
	c.Type, c.Weight, c.Reason = AttributionChanged, High, "the source is another one"
	switch {
	case before == nil:
		c.Reason, c.BeforeSpan, c.AfterSpan = "a source is named now", text.Span{}, frame(after)
	case after == nil:
		c.Reason, c.BeforeSpan, c.AfterSpan = "the source is gone", frame(before), text.Span{}
	case sameSpeaker(before, after):
		return t.cue(c, before, after)
	default:
		c.BeforeSpan, c.AfterSpan = frame(before), frame(after)
	}
	t.add(c)
	return true
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

// framed returns the quote of a unit whose frame a changed span touches.
func framed(d *annotate.Document, unit, s text.Span) *quote.Quote {
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if q.Start >= unit.End {
			break
		}
		f := frame(q)
		if q.Type.Quoted() && !f.Empty() && unit.Overlaps(f) && f.Overlaps(s) && f.Len() < 200 {
			return q
		}
	}
	return nil
}

// hedged types a hedge, a modal or a negation that came or went.
func (t *typer) hedged(c Change, d sides) bool {
	before, after := doubt(t.old.Paste.Table, d.a), doubt(t.new.Paste.Table, d.b)
	if before == after || len(wordsOf(t.old, d.a)) > 9 || len(wordsOf(t.new, d.b)) > 9 {
		return false
	}
	c.Type, c.Weight, c.Reason = ClaimSoftened, High, "put more carefully than before"
	if after < before {
		c.Type, c.Reason = ClaimStrengthened, "put more firmly than before"
	}
	c.BeforeSpan, c.AfterSpan = t.around(t.old, d.a), t.around(t.new, d.b)
	t.add(c)
	return true
}

// around returns a stretch of tokens with the words beside it, for reading.
func (t *typer) around(d *annotate.Document, r text.Range) text.Span {
	s := d.Paste.SpanOf(r)
	if r.Len() == 0 {
		return s
	}
	return s
}

// doubt counts the words of a range that make a statement uncertain.
func doubt(t *text.Table, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if m, _ := t.Match(i, lexicon.ClaimHedge); m > 0 && i+m <= r.Last && !(t.Is(i, "could") && t.Is(i+1, "not")) && !(t.Is(i, "may") && t.Flag(i, text.Upper)) {
			n++
			i += m - 1
		}
	}
	return n
}

// words types what is left: other words for a fact, or none that matter.
func (t *typer) words(c Change, d sides, b *unit) {
	left, right := t.content(t.old, d.a), t.content(t.new, d.b)
	c.Type, c.Weight, c.Reason = Typo, None, "wording or spelling"
	switch {
	case left == 0 && right == 0, left+right < 2:
	case left > 0 && right > 0 && !t.spelling(c):
		if left+right >= 3 || t.names(d) {
			c.Type, c.Weight, c.Reason = ClaimChanged, weigh(b, Medium), "another fact stands there"
		}
	case left == 0 && right >= 3:
		c.Type, c.Weight, c.Reason = ClaimAdded, weigh(b, Medium), "words that say more are new"
	case right == 0 && left >= 3:
		c.Type, c.Weight, c.Reason = ClaimRemoved, weigh(b, Medium), "words that said more are gone"
	}
	t.add(c)
}

// content counts the words of a range that carry meaning.
func (t *typer) content(d *annotate.Document, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		k := d.Paste.Kind(i)
		if (k == text.Word || k == text.Number) && !d.Paste.Has(i, lexicon.FigureStop) {
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

// marked reports whether a span holds words in quotation marks that somebody
// is quoted for.
func marked(d *annotate.Document, s text.Span) bool {
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if q.Start >= s.End {
			break
		}
		if q.Type == quote.Direct || q.Type == quote.Mixed {
			for _, p := range q.Parts {
				if p.Overlaps(s) {
					return true
				}
			}
		}
	}
	return false
}

func sameQuote(d *annotate.Document, a, b text.Span) bool {
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if q.Type.Quoted() && q.Overlaps(a) && q.Overlaps(b) {
			return true
		}
	}
	return false
}

// unverified reports whether a range says that something was not verified.
func unverified(d *annotate.Document, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if n, _ := d.Paste.Match(i, lexicon.ClaimUnverified); n > 0 {
			return true
		}
	}
	return false
}
