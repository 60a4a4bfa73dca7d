package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"stet/annotate/text"
)

// explain notes for each change which edits it explains, and types what no
// change explains: white space, marks, the page.
func (t *typer) explain(edits []Edit) {
	known := make([]bool, len(edits))
	for i := range t.out {
		c := &t.out[i]
		c.Edits = overlapping(edits, c.BeforeSpan, c.AfterSpan)
		for _, f := range c.folded {
			c.Edits = append(c.Edits, overlapping(edits, f.Before, f.After)...)
		}
		slices.Sort(c.Edits)
		c.Edits = slices.Compact(c.Edits)
		for _, e := range c.Edits {
			known[e] = true
		}
	}
	for e, ok := range known {
		if ok {
			continue
		}
		c := Change{
			Type: Boilerplate, Weight: None, Reason: "white space, marks or the page",
			BeforeSpan: edits[e].Before, AfterSpan: edits[e].After, Edits: []int{e}, unit: side{-1, -1},
		}
		if !wordsIn(c.BeforeSpan.In(t.old.Text)) && !wordsIn(c.AfterSpan.In(t.new.Text)) {
			c.Before, c.After = beside(t.old, t.a, edits[e].Before), beside(t.new, t.b, edits[e].After)
		}
		if z := t.new.Paste.ZoneAt(edits[e].After.Start); z >= 0 {
			c.Zone = t.new.Paste.Zones[z].Role
		}
		t.add(c)
	}
}

// wordsIn reports whether a text has letters or digits.
func wordsIn(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// beside returns the unit that an edit touches or follows, for reading.
func beside(d *laid, list []unit, s text.Span) string {
	i, _ := slices.BinarySearchFunc(list, s.Start, func(u unit, at int) int { return cmp.Compare(u.End, at) })
	if i == len(list) {
		i--
	}
	if i < 0 {
		return ""
	}
	return read(d, list[i].Span)
}

// overlapping returns the edits that touch a span on either side. Edits are in
// order on both sides.
func overlapping(edits []Edit, before, after text.Span) []int {
	var out []int
	i, _ := slices.BinarySearchFunc(edits, before.Start, func(e Edit, at int) int { return cmp.Compare(e.Before.End, at) })
	for ; !before.Empty() && i < len(edits) && edits[i].Before.Start < before.End; i++ {
		if edits[i].Before.Overlaps(before) || edits[i].Before.Empty() && edits[i].Before.Start > before.Start {
			out = append(out, i)
		}
	}
	j, _ := slices.BinarySearchFunc(edits, after.Start, func(e Edit, at int) int { return cmp.Compare(e.After.End, at) })
	for ; !after.Empty() && j < len(edits) && edits[j].After.Start < after.End; j++ {
		if edits[j].After.Overlaps(after) || edits[j].After.Empty() && edits[j].After.Start > after.Start {
			if at, known := slices.BinarySearch(out, j); !known {
				out = slices.Insert(out, at, j)
			}
		}
	}
	return out
}
