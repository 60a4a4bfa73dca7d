package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"stet/annotate/article"
	"stet/annotate/text"
)

// typer writes the changes of one pair of documents.
type typer struct {
	*match
	out       []Change
	letters   []byte      // of two sides: see spelling
	links     []link      // the figures of units that changed
	last      int         // the place of the last sentence that moved in out, from 1
	explained [2]tokenSet // of both sides of the units whose differences are typed: what a change explains
}

// types types every difference of the two texts.
func (t *typer) types() {
	m := t.match
	t.out = slices.Grow(t.out, t.expected())
	for i := range m.a {
		switch {
		case m.toB[i] >= 0:
			t.pairChanges(i, m.toB[i])
		case m.mergedOf[i] < 0:
			t.removed(i)
		}
	}
	for j := range m.b {
		if m.toA[j] < 0 && m.extraOf[j] < 0 {
			t.added(j)
		}
	}
	t.shortened()
	t.joinQuotes()
}

// expected guesses how many changes there are.
func (t *typer) expected() int {
	n := alone(t.toA)
	for i, j := range t.toB {
		switch {
		case j < 0, t.moved[j]:
			n++
		case t.a[i].sum != t.b[j].sum:
			n += 3
		}
	}
	return n
}

// sides is a difference: a stretch of tokens on both sides, either may be
// empty.
type sides struct{ a, b text.Range }

func (t *typer) add(c *Change) {
	if c.Before == "" {
		c.Before = read(t.old, c.BeforeSpan)
	}
	if c.After == "" {
		c.After = read(t.new, c.AfterSpan)
	}
	t.out = append(t.out, *c)
}

// read returns a span as a line of text.
func read(d *laid, s text.Span) string {
	words := s.In(d.Text)
	if oneLine(words) {
		return words
	}
	return strings.Join(strings.Fields(words), " ")
}

// oneLine reports whether words stand apart by single spaces alone.
func oneLine(words string) bool {
	space := true // a space here is one too many
	for i := range len(words) {
		c := words[i]
		if c >= utf8.RuneSelf || c < ' ' || c == ' ' && space {
			return false
		}
		space = c == ' '
	}
	return !space
}

// weigh returns the weight of a change that depends on where it stands.
func weigh(u *unit, elsewhere Weight) Weight {
	if u.first || u.role == article.Headline || u.role == article.Standfirst {
		return High
	}
	return elsewhere
}

// pairChanges types the differences of two units that belong together.
func (t *typer) pairChanges(i, j int) {
	a, b := &t.a[i], &t.b[j]
	c := Change{BeforeSpan: a.Span, AfterSpan: b.Span, Zone: b.role, unit: side{i, j}}
	same := a.In(t.old.Text) == b.In(t.new.Text)
	switch {
	case !a.class.annotated() || !b.class.annotated():
		if !same || t.moved[j] {
			c.Type, c.Weight, c.Reason = Boilerplate, None, "belongs to the page, not to the story"
			t.add(&c)
		}
		return
	case a.class == headline:
		t.headline(c, a, b, same && !t.moved[j])
		return
	}
	if t.moved[j] && a.words > 3 {
		c.Type, c.Weight, c.Reason = Moved, Low, "the same words stand elsewhere"
		t.move(c)
	} else if t.moved[j] && same {
		c.Type, c.Weight, c.Reason = Boilerplate, None, "a few words stand elsewhere"
		t.add(&c)
	}
	if t.halved(c, i, j) || same {
		return
	}
	t.inside(c, i, j)
}

// move adds a sentence that moved, or lets the one of its paragraph that moved
// before it tell it too.
func (t *typer) move(c Change) {
	if t.last > 0 {
		x, i, j := &t.out[t.last-1], c.unit.a-1, c.unit.b-1
		if i >= 0 && j >= 0 && x.BeforeSpan.End == t.a[i].End && x.AfterSpan.End == t.b[j].End && t.a[i].zone == t.a[i+1].zone && t.b[j].zone == t.b[j+1].zone {
			x.BeforeSpan, x.AfterSpan = cover(x.BeforeSpan, c.BeforeSpan), cover(x.AfterSpan, c.AfterSpan)
			x.Before, x.After = read(t.old, x.BeforeSpan), read(t.new, x.AfterSpan)
			return
		}
	}
	t.add(&c)
	t.last = len(t.out)
}

// headline types a changed headline: any other word is a change of high
// weight.
func (t *typer) headline(c Change, a, b *unit, same bool) {
	switch {
	case same:
		return
	case a.In(t.old.Text) == b.In(t.new.Text):
		c.Type, c.Weight, c.Reason = Moved, Low, "the headline stands elsewhere"
	case a.sum == b.sum || slices.Equal(t.old.wordsOf(a.tokens), t.new.wordsOf(b.tokens)):
		c.Type, c.Weight, c.Reason = Typo, None, "punctuation of the headline"
	default:
		c.Type, c.Weight, c.Reason = HeadlineChanged, High, "the headline has other words"
	}
	t.add(&c)
}

// within reports whether a change of a type is told beside the splitting of its
// sentence.
func (t Type) within() bool {
	switch t {
	case FigureChanged, FigureAdded, FigureRemoved, QuoteChanged, AttributionChanged, ClaimSoftened, ClaimStrengthened:
		return true
	}
	return false
}

func cover(a, b text.Span) text.Span {
	return text.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// differences returns the runs of tokens that did not stay. Runs that only a
// lone word of no content parts are one.
func (t *typer) differences(a, b text.Range, equal []int32) []sides {
	var out []sides
	i, j := a.First, b.First
	flush := func(nextA, nextB int) {
		if nextA > i || nextB > j {
			d := sides{text.Range{First: i, Last: nextA}, text.Range{First: j, Last: nextB}}
			if n := len(out); n > 0 && d.a.First-out[n-1].a.Last == 1 && t.empty(out[n-1].a.Last) {
				out[n-1].a.Last, out[n-1].b.Last = d.a.Last, d.b.Last
			} else {
				out = append(out, d)
			}
		}
	}
	for k, to := range equal {
		if to >= 0 {
			flush(a.First+k, int(to))
			i, j = a.First+k+1, int(to)+1
		}
	}
	flush(a.Last, b.Last)
	return out
}

// added types a unit that the newer text has and the older has not.
func (t *typer) added(j int) {
	u := &t.b[j]
	c := Change{AfterSpan: u.Span, Zone: u.role, unit: side{-1, j}}
	c.Type, c.Weight, c.Reason = t.whole(t.new, u, &isNew)
	t.add(&c)
}

// removed types a unit that only the older text has.
func (t *typer) removed(i int) {
	u := &t.a[i]
	c := Change{BeforeSpan: u.Span, Zone: u.role, unit: side{i, -1}}
	c.Type, c.Weight, c.Reason = t.whole(t.old, u, &isGone)
	t.add(&c)
}

// lonely is what is said of a unit that stands on one side alone.
type lonely struct {
	quoted, claimed                         Type
	headline, quotation, unverified, reason string
}

var (
	isNew = lonely{
		QuoteAdded, ClaimAdded,
		"a headline is new", "a quotation is new", "a notice that something was not verified is new", "a sentence is new",
	}
	isGone = lonely{
		QuoteRemoved, ClaimRemoved,
		"a headline is gone", "a quotation is gone", "a notice that something was not verified is gone", "a sentence is gone",
	}
)

// whole types a unit that stands on one side alone.
func (t *typer) whole(d *laid, u *unit, is *lonely) (Type, Weight, string) {
	switch {
	case u.class == headline:
		return HeadlineChanged, High, is.headline
	case !u.class.annotated():
		return Boilerplate, None, "belongs to the page, not to the story"
	case marked(d, u.Span):
		return is.quoted, High, is.quotation
	case unverified(d, u.tokens):
		return is.claimed, High, is.unverified
	}
	return is.claimed, weigh(u, Medium), is.reason
}

// sort puts the changes in the order of the newer text; what is gone stands
// where it stood.
func (t *typer) sort() {
	behind := t.behind()
	places, sorted := make([]ranked, len(t.out)), true
	for i := range t.out {
		at := t.out[i].AfterSpan.Start
		if t.out[i].AfterSpan.Empty() {
			at = behind[endingBefore(t.a, t.out[i].BeforeSpan.Start)]
		}
		places[i] = ranked{uint64(at), int32(i)}
		sorted = sorted && (i == 0 || places[i-1].key <= places[i].key)
	}
	if sorted {
		return
	}
	rank(places)
	out := make([]Change, len(t.out))
	for i, p := range places {
		out[i] = t.out[p.at]
	}
	t.out = out
}

// behind returns, for each unit of the older text and for the end, where the last
// unit up to it that kept its place ends in the newer text.
func (t *typer) behind() []int {
	out, last := make([]int, len(t.a)+1), 0
	for i, j := range t.toB {
		if j >= 0 && !t.moved[j] {
			last = t.b[j].End
		}
		out[i] = last
	}
	out[len(t.a)] = last
	return out
}

// endingBefore returns the first unit that ends at a place or behind it.
func endingBefore(units []unit, place int) int {
	lo, hi := 0, len(units)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); units[mid].End < place {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
