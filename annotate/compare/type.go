package compare

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"stet/annotate/article"
	"stet/annotate/text"
)

// typer writes the changes of one pair of documents.
type typer struct {
	*match
	out   []Change
	links []link     // the figures of units that changed
	last  int        // the place of the last sentence that moved in out, from 1
	pairs int32      // of units whose differences were typed: see inside
	seen  [2][]int32 // for each token of both sides the last pair in which a change explains it
}

// types types every difference of the two texts.
func (t *typer) types() {
	m := t.match
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

// sides is a difference: a stretch of tokens on both sides, either may be
// empty.
type sides struct{ a, b text.Range }

func (t *typer) add(c Change) {
	if c.Before == "" {
		c.Before = read(t.old, c.BeforeSpan)
	}
	if c.After == "" {
		c.After = read(t.new, c.AfterSpan)
	}
	t.out = append(t.out, c)
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
	case !a.role.Annotated() || !b.role.Annotated():
		if !same || t.moved[j] {
			c.Type, c.Weight, c.Reason = Boilerplate, None, "belongs to the page, not to the story"
			t.add(c)
		}
		return
	case class(a.role) == 1:
		t.headline(c, a, b, same && !t.moved[j])
		return
	}
	if t.moved[j] && a.words > 3 {
		c.Type, c.Weight, c.Reason = Moved, Low, "the same words stand elsewhere"
		t.move(c)
	} else if t.moved[j] && same {
		c.Type, c.Weight, c.Reason = Boilerplate, None, "a few words stand elsewhere"
		t.add(c)
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
	t.add(c)
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
	t.add(c)
}

// halved types a unit that was split in two, or merged with another.
func (t *typer) halved(c Change, i, j int) bool {
	c.Type = ""
	a, b, split, merged := t.a[i], t.b[j], c, c
	for _, n := range [2]int{j - 1, j + 1} {
		if n >= 0 && n < len(t.b) && t.extraOf[n] == i {
			split.Type, split.Weight, split.Reason = Split, Low, "one sentence became two"
			split.AfterSpan = cover(split.AfterSpan, t.b[n].Span)
			b = both(b, t.b[n])
		}
	}
	for _, n := range [2]int{i - 1, i + 1} {
		if n >= 0 && n < len(t.a) && t.mergedOf[n] == j {
			merged.Type, merged.Weight, merged.Reason = Merged, Low, "two sentences became one"
			merged.BeforeSpan = cover(merged.BeforeSpan, t.a[n].Span)
			a = both(a, t.a[n])
		}
	}
	if split.Type != "" {
		t.add(split)
	}
	if merged.Type != "" {
		t.add(merged)
	}
	if split.Type == "" && merged.Type == "" {
		return false
	}
	first := len(t.out)
	t.sentences(c, &a, &b, t.equal(a.tokens, b.tokens))
	t.out = append(t.out[:first], slices.DeleteFunc(t.out[first:], func(c Change) bool { return !c.Type.within() })...)
	return true
}

// both returns two units that follow each other as one.
func both(a, b unit) unit {
	a.Span = cover(a.Span, b.Span)
	a.tokens = text.Range{First: min(a.tokens.First, b.tokens.First), Last: max(a.tokens.Last, b.tokens.Last)}
	a.words, a.first = a.words+b.words, a.first || b.first
	return a
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
func (t *typer) differences(a, b text.Range, equal []int) []sides {
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
			flush(a.First+k, to)
			i, j = a.First+k+1, to+1
		}
	}
	flush(a.Last, b.Last)
	return out
}

// added types a unit that the newer text has and the older has not.
func (t *typer) added(j int) {
	u := &t.b[j]
	c := Change{AfterSpan: u.Span, Zone: u.role, unit: side{-1, j}}
	c.Type, c.Weight, c.Reason = t.whole(t.new, u, QuoteAdded, ClaimAdded)
	t.add(c)
}

// removed types a unit that only the older text has.
func (t *typer) removed(i int) {
	u := &t.a[i]
	c := Change{BeforeSpan: u.Span, Zone: u.role, unit: side{i, -1}}
	c.Type, c.Weight, c.Reason = t.whole(t.old, u, QuoteRemoved, ClaimRemoved)
	t.add(c)
}

// whole types a unit that stands on one side alone.
func (t *typer) whole(d *laid, u *unit, quoted, claimed Type) (Type, Weight, string) {
	verb := "is new"
	if claimed == ClaimRemoved {
		verb = "is gone"
	}
	switch {
	case class(u.role) == 1:
		return HeadlineChanged, High, "a headline " + verb
	case !u.role.Annotated():
		return Boilerplate, None, "belongs to the page, not to the story"
	case marked(d, u.Span):
		return quoted, High, "a quotation " + verb
	case unverified(d, u.tokens):
		return claimed, High, "a notice that something was not verified " + verb
	}
	return claimed, weigh(u, Medium), "a sentence " + verb
}

// sort puts the changes in the order of the newer text; what is gone stands
// where it stood.
func (t *typer) sort() {
	type place struct{ at, change int }
	places := make([]place, len(t.out))
	for i := range t.out {
		places[i] = place{t.place(&t.out[i]), i}
	}
	before := func(i, j int) bool { return places[i].at < places[j].at }
	if sort.SliceIsSorted(places, before) {
		return
	}
	sort.SliceStable(places, before)
	out := make([]Change, len(t.out))
	for i, p := range places {
		out[i] = t.out[p.change]
	}
	t.out = out
}

func (t *typer) place(c *Change) int {
	if !c.AfterSpan.Empty() {
		return c.AfterSpan.Start
	}
	i, _ := slices.BinarySearchFunc(t.a, c.BeforeSpan.Start, func(u unit, at int) int { return cmp.Compare(u.End, at) })
	for ; i >= 0; i-- {
		if i < len(t.a) && t.toB[i] >= 0 && !t.moved[t.toB[i]] {
			return t.b[t.toB[i]].End
		}
	}
	return 0
}
