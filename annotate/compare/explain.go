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
		for _, e := range overlapping(edits, c) {
			c.Edits = append(c.Edits, e)
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

// overlapping returns the edits that touch a change on either side. Edits are
// in order on both sides.
func overlapping(edits []Edit, c *Change) []int {
	var out []int
	i, _ := slices.BinarySearchFunc(edits, c.BeforeSpan.Start, func(e Edit, at int) int { return cmp.Compare(e.Before.End, at) })
	for ; !c.BeforeSpan.Empty() && i < len(edits) && edits[i].Before.Start < c.BeforeSpan.End; i++ {
		if edits[i].Before.Overlaps(c.BeforeSpan) || edits[i].Before.Empty() && edits[i].Before.Start > c.BeforeSpan.Start {
			out = append(out, i)
		}
	}
	j, _ := slices.BinarySearchFunc(edits, c.AfterSpan.Start, func(e Edit, at int) int { return cmp.Compare(e.After.End, at) })
	for ; !c.AfterSpan.Empty() && j < len(edits) && edits[j].After.Start < c.AfterSpan.End; j++ {
		if edits[j].After.Overlaps(c.AfterSpan) || edits[j].After.Empty() && edits[j].After.Start > c.AfterSpan.Start {
			if at, known := slices.BinarySearch(out, j); !known {
				out = slices.Insert(out, at, j)
			}
		}
	}
	return out
}
