package compare

import "stet/annotate/text"

// maxPhrase is the most tokens between two quotation marks that came or went as one.
const maxPhrase = 12

// phrases makes one difference of the two marks of a quoted phrase that one side alone
// has in marks: "the force", "“minimum force”".
func (t *typer) phrases() {
	for k := 0; k+1 < len(t.drafts); k++ {
		for n := k + 1; n < len(t.drafts) && n <= k+2; n++ {
			if x, y := t.drafts[k], t.drafts[n]; aroundPhrase(t.old, t.new, x.a, y.a, x.b, y.b) || aroundPhrase(t.new, t.old, x.b, y.b, x.a, y.a) {
				t.drafts[k] = sides{text.Range{First: x.a.First, Last: y.a.Last}, text.Range{First: x.b.First, Last: y.b.Last}}
				t.drafts = append(t.drafts[:k+1], t.drafts[n+1:]...)
				break
			}
		}
	}
}

// aroundPhrase reports whether a mark that opens stands in the first of two ranges of
// one text, with the only one that closes it in the second, and the other text has no
// marks there.
func aroundPhrase(d, other *laid, first, last, otherFirst, otherLast text.Range) bool {
	if first.Len() == 0 || last.Len() == 0 || last.First-first.Last > maxPhrase {
		return false
	}
	x, y := d.table.SpanOf(first).In(d.Text), d.table.SpanOf(last).In(d.Text)
	between := other.table.SpanOf(text.Range{First: otherFirst.First, Last: otherLast.Last})
	return countMarks(x) == 1 && countMarks(y) == 1 && !hasMark(between.In(other.Text)) && countMarks(d.Text[d.table.Span(first.First).Start:d.table.Span(last.Last-1).End]) == 2
}

// countMarks counts the quotation marks of words.
func countMarks(words string) int {
	n := 0
	for _, r := range words {
		switch r {
		case '“', '”', '"', '«', '»':
			n++
		}
	}
	return n
}
