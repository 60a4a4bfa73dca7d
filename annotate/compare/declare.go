package compare

import (
	"slices"
	"sort"
	"strconv"
	"strings"

	"stet/annotate/article"
	"stet/annotate/text"
)

// declare marks the changes that a new correction note names: the note has the
// figure or most of the words of what was or of what is.
func (t *typer) declare() {
	known := map[string]bool{}
	for _, note := range notes(t.old) {
		known[note] = true
	}
	for _, note := range notes(t.new) {
		if known[note] {
			continue
		}
		have := map[string]bool{}
		for _, w := range fields(note) {
			have[w] = true
		}
		for i := range t.out {
			c := &t.out[i]
			if c.Weight == High || c.Weight == Medium {
				c.Declared = c.Declared || speaksOf(have, c) || t.numbersOf(have, c)
			}
		}
	}
}

// notes returns the correction notes of a document.
func notes(d *laid) []string {
	var out []string
	for _, z := range d.Paste.Zones {
		if z.Role == article.Correction {
			out = append(out, read(d, z.Span))
		}
	}
	return out
}

func fields(s string) []string {
	return strings.FieldsFunc(text.Fold(s), func(r rune) bool {
		return !('a' <= r && r <= 'z' || '0' <= r && r <= '9' || r >= 0x80 || r == '.' || r == ',')
	})
}

// speaksOf reports whether a note speaks of a change: it has what differs on
// both sides, or most of the longer words of one of them. A note that does not tell
// what stood there may only say what a figure is, with what it counts or its scale:
// "corrected to say that the cost is $4.3 billion".
func speaksOf(have map[string]bool, c *Change) bool {
	if !have["said"] && !have["stated"] && c.Type == FigureChanged && share(have, c.After) == 1 && len(fields(c.After)) > 1 {
		return true
	}
	return share(have, c.Before) >= 0.6 && share(have, c.After) >= 0.4 || share(have, c.After) >= 0.6 && c.Before == "" || share(have, c.Before) >= 0.6 && c.After == ""
}

// numbersOf reports whether a note has both values of a figure that changed, in
// digits where the text may have words: "29" for "twenty-nine people".
func (t *typer) numbersOf(have map[string]bool, c *Change) bool {
	if c.Type != FigureChanged {
		return false
	}
	has := func(d *laid, s text.Span) bool {
		i := sort.Search(len(d.Figures), func(i int) bool { return d.Figures[i].Start >= s.Start })
		return i < len(d.Figures) && s.Contains(d.Figures[i].Span) && d.Figures[i].Value.Text == "" && hasNumber(have, d.Figures[i].Value.Number)
	}
	return has(t.old, c.BeforeSpan) && has(t.new, c.AfterSpan)
}

// hasNumber reports whether a note has a number, with commas or without.
func hasNumber(have map[string]bool, n float64) bool {
	s := strconv.FormatFloat(n, 'f', -1, 64)
	for i := len(s); ; i -= 3 {
		if have[s] || have[s+"."] || have[s+","] {
			return true
		}
		if i <= 3 {
			return false
		}
		s = s[:i-3] + "," + s[i-3:]
	}
}

func share(have map[string]bool, s string) float64 {
	n, hits := 0, 0
	for _, w := range fields(s) {
		w = strings.Trim(w, ".,")
		if capitals := len(w) > 1 && strings.Contains(s, strings.ToUpper(w)); len(w) < 4 && !capitals && !strings.ContainsAny(w, "0123456789") {
			continue
		}
		n++
		if have[w] || have[w+"."] || have[w+","] {
			hits++
		}
	}
	if n == 0 {
		return 0
	}
	return float64(hits) / float64(n)
}

// maxDrafted bounds the figures that a drafted note corrects.
const maxDrafted = 6

// draft writes a correction note for the key figures that changed and that no
// note declares: what the first version said, and what the last says.
func (c *Changes) draft() string {
	var said []string
	for i := range c.Changes {
		x := &c.Changes[i]
		if x.Type != FigureChanged || x.Weight != High || x.Declared || x.Before == "" || x.After == "" {
			continue
		}
		before, after := c.ends(x)
		s := lowerFirst(before) + "; it is " + lowerFirst(after) + "."
		if before != after && !slices.Contains(said, s) && len(said) < maxDrafted {
			said = append(said, s)
		}
	}
	if len(said) == 0 {
		return ""
	}
	return "An earlier version said " + strings.Join(said, " It said ")
}

// ends returns what the first and the last version say of a figure that changed.
func (c *Changes) ends(x *Change) (before, after string) {
	for i := range c.Series {
		points := c.Series[i].Points
		for _, p := range points {
			if p.Version == x.To && p.Span == x.AfterSpan {
				return points[0].Words, points[len(points)-1].Words
			}
		}
	}
	return x.Before, x.After
}

func lowerFirst(s string) string {
	if len(s) > 1 && 'A' <= s[0] && s[0] <= 'Z' && !('A' <= s[1] && s[1] <= 'Z') {
		return string(s[0]+'a'-'A') + s[1:]
	}
	return s
}
