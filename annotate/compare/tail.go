package compare

import "stet/annotate/text"

// tails parts from each number, or few words, that stand for others what one side adds
// behind a comma: ", up from 3.9% a year ago", ", Ana Ruiz, 34,".
func (t *typer) tails() {
	for k, n := 0, len(t.drafts); k < n; k++ {
		d, rest := t.drafts[k], t.drafts[k]
		if i := tail(t.old, t.new, d.a, d.b); i > 0 {
			d.a.Last, rest.a.First, rest.b.First = i, i, d.b.Last
		} else if j := tail(t.new, t.old, d.b, d.a); j > 0 {
			d.b.Last, rest.b.First, rest.a.First = j, j, d.a.Last
		} else {
			continue
		}
		t.drafts = append(t.drafts, rest)
		copy(t.drafts[k+2:], t.drafts[k+1:])
		t.drafts[k], t.drafts[k+1] = d, rest
		k, n = k+1, n+1
	}
}

// tail returns the comma behind the number that begins one side of a difference, if
// more words stand behind it and the other side is but a number; else 0.
func tail(d, beside *laid, r, other text.Range) int {
	i := r.First
	for i < r.Last && d.table.Kind(i) != text.Punct {
		i++
	}
	head, rest := text.Range{First: r.First, Last: i}, text.Range{First: i + 1, Last: r.Last}
	switch {
	case !d.table.Is(i, ",") || rest.Len() < 2 || pointed(d, rest):
		return 0
	case apposition(d.table, rest) && few(d, head) && few(beside, other):
		return i
	case !onlyNumber(d, head) || !onlyNumber(beside, other) || d.countWords(rest) <= maxHead:
		return 0
	}
	return i
}

// few reports whether a range is few words and no marks.
func few(d *laid, r text.Range) bool {
	n := d.countWords(r)
	return 0 < n && n <= maxHead && n == r.Len()
}

// maxHead is the most words of a number with its unit or what it counts.
const maxHead = 3

// onlyNumber reports whether a range is a few words with a number.
func onlyNumber(d *laid, r text.Range) bool {
	number := false
	for i := r.First; i < r.Last; i++ {
		number = number || numbered(d.table, i)
	}
	return number && d.countWords(r) <= maxHead && !pointed(d, r)
}

// pointed reports whether a range has marks other than commas.
func pointed(d *laid, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if d.table.Kind(i) == text.Punct && !d.table.IsIn(i, ", -") {
			return true
		}
	}
	return false
}
