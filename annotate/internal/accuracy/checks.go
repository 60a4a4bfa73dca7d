package main

import (
	"fmt"
	"io"
	"slices"
)

// checks scores arithmetic checks: an error is raised when one finding names
// two of its figures (or its only one); a clean text must stay silent.
func checks(gold []goldText, details io.Writer) result {
	c := counts{}
	for _, g := range gold {
		d := g.found
		if len(g.Expect) == 0 {
			c["clean"]++
			c.add("alarm", len(d.Checks) > 0)
			if len(d.Checks) > 0 {
				fmt.Fprintf(details, "ALARM %s %s\n", g.name(), d.Checks[0].Message)
			}
			continue
		}
		for _, x := range g.Expect {
			raised, named := raises(d, x)
			c["n"]++
			c.add("raised", raised)
			c.add("named", named)
			if !raised {
				fmt.Fprintf(details, "MISS %s %s %.160s\n", g.name(), x.Check, g.Text)
			}
		}
	}
	r := result{name: "checks"}
	r.share("raised", c["raised"], c["n"])
	r.count("named", c["named"])
	r.share("false_alarms", c["alarm"], c["clean"])
	return r
}

func raises(d document, x expected) (raised, named bool) {
	for _, found := range d.Checks {
		if slices.ContainsFunc(found.Spans, func(s span) bool { return s.End-s.Start > 60 }) {
			continue
		}
		n := 0
		for _, want := range x.Spans {
			if slices.ContainsFunc(found.Spans, func(s span) bool { return contained(want, d.cut(s)) >= .99 }) {
				n++
			}
		}
		if n >= min(2, len(x.Spans)) {
			raised, named = true, named || found.Check == x.Check
		}
	}
	return raised, named
}
