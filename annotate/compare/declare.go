package compare

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// declare marks the changes that a new correction note names.
func (t *typer) declare() {
	known := map[string]bool{}
	for _, r := range notes(t.old) {
		known[read(t.old, t.old.table.SpanOf(r))] = true
	}
	for _, r := range notes(t.new) {
		if known[read(t.new, t.new.table.SpanOf(r))] {
			continue
		}
		n := readErratum(t.new, r)
		for i := range t.out {
			c := &t.out[i]
			if c.Weight.Matters() {
				c.Declared = c.Declared || n.says(c) || t.numbersOf(n, c) || t.blames(n, c)
			}
		}
	}
}

// notes returns the tokens of the correction notes of a document.
func notes(d *laid) []text.Range {
	var out []text.Range
	for _, z := range d.Paste.Zones {
		if z.Role == article.Correction && !tellsNew(d.table, z.Tokens) {
			out = append(out, z.Tokens)
		}
	}
	return out
}

// erratum is a correction note.
type erratum struct {
	text  string          // folded, its words parted by single spaces
	words map[string]bool // these
	names map[string]bool // of these what is written with a capital inside a sentence, but for days and months
}

func readErratum(d *laid, r text.Range) erratum {
	words := read(d, d.table.SpanOf(r))
	n := erratum{words: map[string]bool{}, names: map[string]bool{}}
	n.text = " " + strings.Join(fields(words), " ") + " "
	opens := true
	for _, w := range strings.Fields(words) {
		first := []rune(strings.TrimLeft(w, "([“‘\"'"))
		for _, f := range fields(w) {
			n.words[f] = true
			n.names[f] = n.names[f] || !opens && len(first) > 0 && unicode.IsUpper(first[0])
		}
		opens = strings.ContainsAny(w[len(w)-1:], ".:?!")
	}
	for i := r.First; i < r.Last; i++ {
		if d.table.HasAny(i, lexicon.Month, lexicon.Weekday) {
			delete(n.names, d.table.Folded(i))
		}
	}
	return n
}

// has reports whether the note has any of the phrases.
func (n erratum) has(phrases ...string) bool {
	return slices.ContainsFunc(phrases, func(p string) bool { return strings.Contains(n.text, " "+p+" ") })
}

// fields returns the folded words and numbers, without marks at their ends.
func fields(s string) []string {
	out := strings.FieldsFunc(text.Fold(s), func(r rune) bool {
		return !inField(r)
	})
	for i := range out {
		out[i] = strings.Trim(out[i], ".,“”‘’—–…")
	}
	return slices.DeleteFunc(out, func(w string) bool { return w == "" })
}

// inField reports a letter or a digit, or a mark that may stand between digits.
func inField(r rune) bool {
	switch {
	case 'a' <= r && r <= 'z', '0' <= r && r <= '9', r >= 0x80:
		return true
	}
	return r == '.' || r == ','
}

// says reports whether a note has the words of a change: what differs on both
// sides, or most of the longer words of one of them. A note that does not tell
// what stood there may only say what a figure is, with what it counts or its scale:
// "corrected to say that the cost is $4.3 billion".
func (n erratum) says(c *Change) bool {
	before, after := share(n.words, c.Before), share(n.words, c.After)
	switch {
	case before >= mostWords && (after >= someWords || c.After == ""):
		return true
	case after >= mostWords && c.Before == "":
		return true
	case c.Type == FigureChanged && after == 1 && len(fields(c.After)) > 1 && !n.has("said", "stated"):
		return true
	}
	from, to := without(c.Before, c.After), without(c.After, c.Before)
	return share(n.words, from) >= mostWords && share(n.words, to) >= mostWords
}

// The shares of the words of a change that a note has, when it tells of it.
const (
	mostWords = 0.6
	someWords = 0.4
)

// without returns the words of s that other has not.
func without(s, other string) string {
	have := map[string]bool{}
	for _, w := range fields(other) {
		have[w] = true
	}
	var out []string
	for w := range strings.FieldsSeq(s) {
		if slices.ContainsFunc(fields(w), func(f string) bool { return !have[f] }) {
			out = append(out, w)
		}
	}
	return strings.Join(out, " ")
}

// blames reports whether a note says what was wrong without telling it: "misspelt the
// name of the street", "gave the wrong address for Martina Dolan", "corrects currency to
// U.S. dollars". Where that is told of somebody, the change stands beside the name.
func (t *typer) blames(n erratum, c *Change) bool {
	if c.Before == "" || c.After == "" || c.unit.b < 0 {
		return false
	}
	if t.new.units[c.unit.b].first && n.ofOpening() {
		return true
	}
	switch c.Type {
	case HeadlineChanged:
		return n.ofHeadline()
	case QuoteChanged:
		return n.has("misquoted", "quote", "quotes", "quotation") && t.named(n, c)
	case FigureChanged:
		return t.blamesFigure(n, c)
	case ClaimChanged, AttributionChanged:
		return t.blamesWords(n, c)
	}
	return false
}

// ofOpening reports whether a note tells of the first paragraphs of an article.
func (n erratum) ofOpening() bool {
	return n.has("opening paragraph", "first paragraph", "first two paragraphs", "first three paragraphs")
}

// ofHeadline reports whether a note tells of the headline of an article.
func (n erratum) ofHeadline() bool {
	if n.has("the headline rate", "the headline sponsor", "the headline figure", "the headline act") {
		return false
	}
	return n.has("the headline", "this headline", "in headline", "earlier headline", "previous headline", "original headline")
}

// blamesFigure reports whether a note says that the currency of a sum was wrong, or the age
// of somebody.
func (t *typer) blamesFigure(n erratum, c *Change) bool {
	x, y := figureAt(t.old, c.BeforeSpan), figureAt(t.new, c.AfterSpan)
	if x == nil || y == nil || x.Kind != y.Kind {
		return false
	}
	switch x.Kind {
	case figure.Money:
		return x.Value == y.Value && n.has("currency", "currencies")
	case figure.Age:
		return n.has("age", "aged") && t.named(n, c)
	}
	return false
}

// blamesWords reports whether a note says that what somebody is, his name, or where he lives
// was wrong.
func (t *typer) blamesWords(n erratum, c *Change) bool {
	from, to := without(c.Before, c.After), without(c.After, c.Before)
	switch {
	case !isProper(from) || !isProper(to):
		return n.has("job title", "wrong title", "title of", "position", "rank") && t.named(n, c) &&
			t.holdsRole(t.old, c.BeforeSpan) && t.holdsRole(t.new, c.AfterSpan)
	case n.has("name", "surname", "misspelt", "misspelled", "misspelling", "spelling"):
		return share(n.names, to) == 1 || nearly(from, to) && !n.gives()
	}
	if ofPerson(t.old, c.BeforeSpan) || ofPerson(t.new, c.AfterSpan) {
		return false
	}
	return n.ofPlace() && t.named(n, c)
}

// ofPlace reports whether a note tells of a place.
func (n erratum) ofPlace() bool {
	return n.has("address", "hometown", "residence", "location", "birthplace",
		"wrong town", "wrong city", "wrong village", "wrong place")
}

// gives reports whether a note prints the right form of a name: "It is the Alison".
func (n erratum) gives() bool {
	return n.has("it is", "he is", "she is", "is spelt", "is spelled", "correct name", "correct spelling", "not")
}

// named reports whether the sentence of a change has a name that the note has.
func (t *typer) named(n erratum, c *Change) bool {
	for _, w := range fields(t.new.units[c.unit.b].In(t.new.Text)) {
		if n.names[w] {
			return true
		}
	}
	return false
}

// ofPerson reports whether a span names a person.
func ofPerson(d *laid, s text.Span) bool {
	for r := d.table.In(s); r.First < r.Last; r.First++ {
		m := d.Entities.At(r.First)
		if m != nil && m.Entity != 0 && d.Entities.Get(m.Entity).Kind == entity.Person {
			return true
		}
	}
	return false
}

// holdsRole reports whether a span has a word for what somebody is.
func (t *typer) holdsRole(d *laid, s text.Span) bool {
	for r := d.table.In(s); r.First < r.Last; r.First++ {
		if d.table.HasAny(r.First, lexicon.NameRole, lexicon.NameRoles, lexicon.NameHonorific) {
			return true
		}
	}
	return false
}

// nearly reports whether two names differ by two letters at most, or the longer has the
// shorter in it.
func nearly(x, y string) bool {
	if strings.Contains(x, y) || strings.Contains(y, x) {
		return true
	}
	front := 0
	for front < min(len(x), len(y)) && x[front] == y[front] {
		front++
	}
	back := 0
	for back < min(len(x), len(y))-front && x[len(x)-1-back] == y[len(y)-1-back] {
		back++
	}
	return max(len(x), len(y))-front-back <= 2
}

// isProper reports whether each longer word is written with a capital.
func isProper(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r := []rune(w); len(r) > 3 && !unicode.IsUpper(r[0]) {
			return false
		}
	}
	return s != ""
}

// numbersOf reports whether a note has both values of a figure that changed, in
// digits where the text may have words: "29" for "twenty-nine people"; or of a headline
// one that it had and one that it has.
func (t *typer) numbersOf(n erratum, c *Change) bool {
	if c.Type == HeadlineChanged {
		x, y := figuresIn(t.old, c.BeforeSpan), figuresIn(t.new, c.AfterSpan)
		return n.hasAlone(x, y) && n.hasAlone(y, x)
	}
	if c.Type != FigureChanged {
		return false
	}
	x, y := figureAt(t.old, c.BeforeSpan), figureAt(t.new, c.AfterSpan)
	return x != nil && y != nil && n.hasValue(x) && n.hasValue(y)
}

// hasValue reports whether a note has the number of a figure.
func (n erratum) hasValue(f *figure.Figure) bool {
	return f.Value.Text == "" && hasNumber(n.words, f.Value.Number)
}

// hasAlone reports whether a note has the number of a figure whose value the others
// lack.
func (n erratum) hasAlone(list, others []figure.Figure) bool {
	return slices.ContainsFunc(list, func(x figure.Figure) bool {
		return n.hasValue(&x) && !slices.ContainsFunc(others, func(y figure.Figure) bool { return x.Value == y.Value })
	})
}

// figureAt returns the first figure in a span, or nil.
func figureAt(d *laid, s text.Span) *figure.Figure {
	i := sort.Search(len(d.Figures), func(i int) bool { return d.Figures[i].Start >= s.Start })
	if i == len(d.Figures) || !s.Contains(d.Figures[i].Span) {
		return nil
	}
	return &d.Figures[i]
}

// hasNumber reports whether a note has a number, with commas or without.
func hasNumber(have map[string]bool, n float64) bool {
	s := strconv.FormatFloat(n, 'f', -1, 64)
	for i := len(s); ; i -= 3 {
		if have[s] {
			return true
		}
		if i <= 3 {
			return false
		}
		s = s[:i-3] + "," + s[i-3:]
	}
}

// share returns how many of the longer words, names and numbers of s are among these, of
// all.
func share(have map[string]bool, s string) float64 {
	n, hits := 0, 0
	tokens := strings.Fields(s)
	for i, token := range tokens {
		upper := unicode.IsUpper([]rune(strings.TrimLeft(token, "([“‘\"'") + " ")[0])
		for _, w := range fields(token) {
			name := upper && w != "the" && (i > 0 || len(tokens) <= shortName)
			if len(w) < 4 && !name && !strings.ContainsAny(w, "0123456789") {
				continue
			}
			n++
			if have[w] {
				hits++
			}
		}
	}
	if n == 0 {
		return 0
	}
	return float64(hits) / float64(n)
}

// shortName is how many words a change has at most whose first may be a name.
const shortName = 3
