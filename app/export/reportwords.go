package export

import (
	"strconv"
	"strings"

	"stet/annotate/compare"
	"stet/annotate/figure"
	"stet/annotate/text"
	"stet/app/page"
)

// seriesWords returns a figure through the versions, each value once: "people
// killed: 12 → 47 (net +35)".
func seriesWords(s *compare.Series) string {
	var points []string
	last := ""
	for i, p := range s.Points {
		gap := i > 0 && p.Version > s.Points[i-1].Version+1
		if gap {
			points = append(points, "none")
		}
		if words := pointWords(s, &p); words != last || gap {
			points, last = append(points, words), words
		}
	}
	out := strings.Join(points, " → ")
	if name := page.SeriesName(s); name != "" {
		out = name + ": " + out
	}
	if net, ok := s.Net(); ok && net != 0 && len(points) > 2 {
		out += " (net " + page.Signed(net, s.Unit) + ")"
	}
	return text.OneLine(out)
}

// pointWords returns what a version says of a figure; one that counts nothing or
// is vague is told in the version's own words.
func pointWords(s *compare.Series, p *compare.Point) string {
	switch {
	case (s.Of == "" || p.Mod == figure.Vague) && p.Words != "":
		return p.Words
	case p.Value.Text != "":
		return page.Hedged(p.Mod, p.Value.Text)
	}
	return page.Hedged(p.Mod, page.Amount(p.Value.Number, s.Unit))
}

// trackWords returns what became of a quote or a caveat: "Petra Lund, “Nobody
// was warned”: added in v2, reworded in v3, gone in v4".
func trackWords(t compare.Track) string {
	var events []string
	words := ""
	for _, p := range t.Points {
		if words == "" {
			words = p.Words
		}
		if p.State != compare.First && p.State != compare.Kept {
			events = append(events, string(p.State)+" in v"+strconv.Itoa(p.Version+1))
		}
	}
	name := page.Cut(words, 90)
	if t.Of != "" {
		name = t.Of + ", " + name
	}
	return text.OneLine(name) + ": " + strings.Join(events, ", ")
}

// head names a change, says where it stands, and, where that matters, whether a
// correction note names it: "Figure (lead, ¶1, silent)".
func (b *block) head() string {
	name, d := b.change.Name(), page.Declared(b.change)
	switch {
	case b.place == "" && d == "":
		return name
	case b.place == "" || d == "":
		return name + " (" + b.place + d + ")"
	}
	return name + " (" + b.place + ", " + d + ")"
}

// stop ends a sentence that has no end yet.
func stop(words string) string {
	words = strings.TrimRight(words, "”’\"'")
	if strings.HasSuffix(words, ".") || strings.HasSuffix(words, "!") || strings.HasSuffix(words, "?") || strings.HasSuffix(words, "…") {
		return ""
	}
	return "."
}
