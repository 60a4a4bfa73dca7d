package main

import (
	"fmt"
	"io"
	"strings"
)

// storyRole reports whether a line of the role belongs to the story.
func storyRole(role string) bool {
	switch role {
	case "headline", "standfirst", "paragraph", "listitem", "caption":
		return true
	}
	return false
}

// zones scores article structure line by line: each line that has anything on
// it counts once, with the role of the zone that covers most of it.
func zones(gold []goldText, details io.Writer) result {
	c := counts{}
	for _, g := range gold {
		d := g.found
		for _, line := range lines([]rune(g.Text)) {
			want, got := roleAt(g.Zones, line), roleAt(found(d), line)
			if want == "" {
				continue
			}
			c["lines"]++
			c.add("ok", want == got)
			c.add("fg", want == "furniture")
			c.add("fp", got == "furniture")
			c.add("fok", want == "furniture" && got == want)
			c.add("lost", storyRole(want) && !storyRole(got))
			if want != got {
				fmt.Fprintf(details, "LINE %s %s got %s %q\n", g.name(), want, got, d.cut(line))
			}
		}
		headlines := 0
		for _, z := range g.Zones {
			if z.Role == "headline" {
				headlines++
			}
		}
		c["articles"]++
		c.add("articles ok", len(d.Articles) == max(1, headlines))
		for _, want := range g.Datelines {
			c["datelines"]++
			c.add("datelines ok", overlapsAny(want, d.Datelines))
		}
	}
	r := result{name: "zones"}
	r.percent("lines", pct(c["ok"], c["lines"]))
	r.percent("furnitureF", f1(pct(c["fok"], c["fp"]), pct(c["fok"], c["fg"])))
	r.count("story_lines_lost", c["lost"])
	r.share("datelines", c["datelines ok"], c["datelines"])
	r.share("articles", c["articles ok"], c["articles"])
	r.count("n", c["lines"])
	return r
}

func found(d document) []goldZone {
	out := make([]goldZone, len(d.Zones))
	for i, z := range d.Zones {
		out[i] = goldZone{z.span, z.Role}
	}
	return out
}

// lines returns the lines that hold more than white space.
func lines(text []rune) []span {
	var out []span
	start := 0
	for i := 0; i <= len(text); i++ {
		if i < len(text) && text[i] != '\n' {
			continue
		}
		if strings.TrimSpace(string(text[start:i])) != "" {
			out = append(out, span{start, i})
		}
		start = i + 1
	}
	return out
}

// roleAt returns the role of the zone with the largest overlap, or "".
func roleAt(zones []goldZone, line span) string {
	role, most := "", 0
	for _, z := range zones {
		if n := min(z.End, line.End) - max(z.Start, line.Start); n > most {
			role, most = z.Role, n
		}
	}
	return role
}

func overlapsAny(s span, list []span) bool {
	for _, t := range list {
		if s.overlaps(t) {
			return true
		}
	}
	return false
}
