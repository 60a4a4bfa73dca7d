package compare

import (
	"stet/annotate/text"
)

// halved types a unit that was split in two, or merged with another.
func (t *typer) halved(c Change, i, j int) bool {
	if !t.hasHalves(i, j) {
		return false
	}
	c.Type = ""
	a, b, split, merged := t.a[i], t.b[j], c, c
	for _, n := range [2]int{j - 1, j + 1} {
		if t.splitFrom(n, i) {
			if !partInMarks(t.new, t.b[j].Start, t.b[n].Start) {
				split.set(Split, nowTwo)
			}
			split.AfterSpan = cover(split.AfterSpan, t.b[n].Span)
			b = both(b, t.b[n])
		}
	}
	for _, n := range [2]int{i - 1, i + 1} {
		if t.mergedInto(n, j) {
			if !partInMarks(t.old, t.a[i].Start, t.a[n].Start) {
				merged.set(Merged, nowOne)
			}
			merged.BeforeSpan = cover(merged.BeforeSpan, t.a[n].Span)
			a = both(a, t.a[n])
		}
	}
	if split.Type != "" {
		t.add(&split)
	}
	if merged.Type != "" {
		t.add(&merged)
	}
	first, told := len(t.out), split.Type != "" || merged.Type != ""
	if !told {
		c.BeforeSpan, c.AfterSpan = a.Span, b.Span
	}
	t.sentences(c, &a, &b, t.equalIn(a.tokens, b.tokens))
	if told {
		t.out = t.out[:first+len(sieve(t.out[first:], t.factOfHalf))]
	}
	return true
}

// partInMarks reports whether two sentences that begin at two places part inside one
// quotation: how its words are punctuated is the writer's choice.
func partInMarks(d *laid, a, b int) bool {
	at := max(a, b)
	said := quotedPart(d, text.Span{Start: at, End: at + 1})
	return !said.Empty() && said.Start < at
}

// hasHalves reports whether a neighbour of two partners is the other half of
// either.
func (t *typer) hasHalves(i, j int) bool {
	return t.splitFrom(j-1, i) || t.splitFrom(j+1, i) || t.mergedInto(i-1, j) || t.mergedInto(i+1, j)
}

// splitFrom reports whether unit n of the newer text is the second half of unit i.
func (t *typer) splitFrom(n, i int) bool { return n >= 0 && n < len(t.b) && t.extraOf[n] == i }

// mergedInto reports whether unit n of the older text was merged into unit j.
func (t *typer) mergedInto(n, j int) bool { return n >= 0 && n < len(t.a) && t.mergedOf[n] == j }

// both returns two units that follow each other as one.
func both(a, b unit) unit {
	a.Span = cover(a.Span, b.Span)
	a.tokens = text.Range{First: min(a.tokens.First, b.tokens.First), Last: max(a.tokens.Last, b.tokens.Last)}
	a.words, a.first = a.words+b.words, a.first || b.first
	return a
}

// factOfHalf reports whether a change that is told beside the splitting of its
// sentence is one of a figure, a source or a hedge, or puts one word of fact in place
// of another, with what joins or parts the sentences: "Friday, and", "Thursday. It".
func (t *typer) factOfHalf(c *Change) bool {
	return c.Type.within() || c.Type == ClaimChanged && soleWord(t.old, c.BeforeSpan) && soleWord(t.new, c.AfterSpan)
}

// soleWord reports whether one word of a span, the first, says something.
func soleWord(d *laid, s text.Span) bool {
	r := d.table.In(s)
	for r.First++; r.First < r.Last; r.First++ {
		if !mute(d.table, r.First) {
			return false
		}
	}
	return true
}
