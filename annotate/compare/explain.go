package compare

import (
	"strings"
	"unicode"

	"stet/annotate/text"
)

// explain notes for each change which edits it explains, and types what no
// change explains: white space, marks, the page.
func (t *typer) explain(edits []Edit) {
	known := make([]bool, len(edits))
	all := make([]int, 0, len(t.out)+len(edits)) // what each change explains, one behind the other
	for i := range t.out {
		c, first := &t.out[i], len(all)
		all = overlapping(all, edits, c.BeforeSpan, c.AfterSpan)
		for _, f := range c.folded {
			all = overlapping(all, edits, f.Before, f.After)
		}
		if len(all) == first {
			continue
		}
		c.Edits = all[first:]
		c.Edits = distinct(c.Edits)
		all = all[:first+len(c.Edits)]
		for _, e := range c.Edits {
			known[e] = true
		}
	}
	for e, ok := range known {
		if ok {
			continue
		}
		c := Change{
			BeforeSpan: edits[e].Before, AfterSpan: edits[e].After, Edits: []int{e}, unit: side{-1, -1},
		}
		c.set(Boilerplate, ofMarksOrPage)
		if !wordsIn(c.BeforeSpan.In(t.old.Text)) && !wordsIn(c.AfterSpan.In(t.new.Text)) {
			c.Before, c.After = beside(t.old, t.a, edits[e].Before), beside(t.new, t.b, edits[e].After)
		}
		if z := t.new.Paste.ZoneAt(edits[e].After.Start); z >= 0 {
			c.Zone = t.new.Paste.Zones[z].Role
		}
		t.add(&c)
	}
}

// wordsIn reports whether a text has letters or digits.
func wordsIn(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// beside returns the unit that an edit touches or follows, for reading.
func beside(d *laid, list []unit, s text.Span) string {
	i := endingBefore(list, s.Start)
	if i == len(list) {
		i--
	}
	if i < 0 {
		return ""
	}
	return read(d, list[i].Span)
}

// distinct sorts a list that is nearly sorted, and drops what it has twice.
func distinct(list []int) []int {
	n := 0
	for _, x := range list {
		at := n
		for at > 0 && list[at-1] > x {
			at--
		}
		if at > 0 && list[at-1] == x {
			continue
		}
		copy(list[at+1:n+1], list[at:n])
		list[at] = x
		n++
	}
	return list[:n:n]
}

// overlapping appends the edits that touch a span on either side. Edits are in
// order on both sides.
func overlapping(out []int, edits []Edit, before, after text.Span) []int {
	if !before.Empty() {
		i := endingAt(edits, before.Start, false)
		for ; i < len(edits) && edits[i].Before.Start < before.End; i++ {
			if e := edits[i].Before; e.Overlaps(before) || e.Empty() && e.Start > before.Start {
				out = append(out, i)
			}
		}
	}
	if !after.Empty() {
		i := endingAt(edits, after.Start, true)
		for ; i < len(edits) && edits[i].After.Start < after.End; i++ {
			if e := edits[i].After; e.Overlaps(after) || e.Empty() && e.Start > after.Start {
				out = append(out, i)
			}
		}
	}
	return out
}

// endingAt returns the first edit that ends at a place of one text or behind it.
func endingAt(edits []Edit, place int, newer bool) int {
	lo, hi := 0, len(edits)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		end := edits[mid].Before.End
		if newer {
			end = edits[mid].After.End
		}
		if end < place {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
