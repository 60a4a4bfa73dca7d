package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
)

// The levels of a figure's hit: the full span with its kind; its core, number
// or full span with its kind; any overlap.
const (
	missed = iota
	touched
	typed
	exact
)

// figures scores figures; minor ones are neither hit nor miss.
func figures(gold []goldText, details io.Writer) result {
	c := counts{}
	for _, g := range gold {
		scoreFigures(g, g.found, c, details)
	}
	f := func(key string) float64 { return f1(pct(c[key], c["pred"]), pct(c[key], c["gold"])) }
	r := result{name: "figures"}
	r.percent("fullF", f("full"))
	r.percent("typedF", f("typed"))
	r.percent("overlapF", f("touched"))
	r.percent("value", pct(c["value ok"], c["value"]))
	r.percent("mod", pct(c["mod ok"], c["mod"]))
	r.percent("currency", pct(c["currency ok"], c["currency"]))
	r.share("hedges", c["hedge ok"], c["hedge"])
	r.share("ranges", c["range ok"], c["range"])
	r.percent("of_partial", pct(c["of part"], c["of"]))
	r.percent("of_exact", pct(c["of full"], c["of"]))
	r.share("traps", c["trap hit"], c["trap"])
	r.count("gold", c["gold"])
	r.count("pred", c["pred"])
	return r
}

func scoreFigures(g goldText, d document, c counts, details io.Writer) {
	used := map[int]bool{}
	for _, want := range g.Figures {
		if want.Start < 0 {
			continue
		}
		level, at := findFigure(want, d, used)
		if level > missed {
			used[at] = true
		}
		if want.Weight == "minor" || want.Weight == "none" {
			continue
		}
		c["gold"]++
		c.add("full", level == exact)
		c.add("typed", level >= typed)
		c.add("touched", level >= touched)
		if level < exact {
			fmt.Fprintf(details, "MISS %s %s %q\n", g.name(), want.Kind, d.cut(want.span))
		}
		scoreFigure(g, d, want, level, at, c, details)
	}
	c["pred"] += len(d.Figures) - minorFound(g, d)
	for i, f := range d.Figures {
		if !used[i] {
			fmt.Fprintf(details, "FALSE %s %s %q\n", g.name(), f.Kind, d.cut(f.span))
		}
	}
	for _, trap := range slices.Concat(g.Traps, g.Nonfigures) {
		c["trap"]++
		c.add("trap hit", slices.ContainsFunc(d.Figures, func(f foundFigure) bool { return f.overlaps(trap) }))
	}
}

func scoreFigure(g goldText, d document, want goldFigure, level, at int, c counts, details io.Writer) {
	if want.Mod != nil && *want.Mod != "" && want.CoreStart != nil && want.Start < *want.CoreStart {
		c["hedge"]++
		c.add("hedge ok", level == exact)
	}
	if want.Mod != nil && *want.Mod == "range" {
		c["range"]++
		c.add("range ok", level >= typed)
	}
	if level < typed {
		return
	}
	got := d.Figures[at]
	if want.Value != nil {
		ok := sameValue(got.Value, want.Value) && (want.Value2 == nil || sameValue(got.Value2, want.Value2))
		c["value"]++
		c.add("value ok", ok)
		if !ok {
			fmt.Fprintf(details, "VALUE %s %q gold %v %v got %v %v\n", g.name(), d.cut(want.span), want.Value, want.Value2, got.Value, got.Value2)
		}
	}
	if want.Kind == "money" && want.Unit != "" {
		c["currency"]++
		c.add("currency ok", strings.EqualFold(got.Unit, want.Unit))
	}
	if want.Mod != nil {
		c["mod"]++
		c.add("mod ok", got.Mod == *want.Mod)
	}
	if want.Of != "" {
		scoreCounted(want.Of, got.Of, d, c)
	}
}

func scoreCounted(want string, got *span, d document, c counts) {
	c["of"]++
	if got == nil {
		return
	}
	a, b := words(want), words(d.cut(*got))
	slices.Sort(a)
	slices.Sort(b)
	c.add("of full", slices.Equal(slices.Compact(a), slices.Compact(b)))
	c.add("of part", slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) }))
}

// findFigure returns the best found figure that no other gold figure has, and
// its level.
func findFigure(want goldFigure, d document, used map[int]bool) (level, at int) {
	spans := []span{want.span}
	if want.CoreStart != nil {
		spans = append(spans, span{*want.CoreStart, want.CoreEnd})
	}
	for _, level := range []int{exact, typed, touched} {
		for i, f := range d.Figures {
			if !used[i] && figureLevel(f, want, spans) >= level {
				return level, i
			}
		}
	}
	return missed, -1
}

func figureLevel(f foundFigure, want goldFigure, spans []span) int {
	within := func(s *span) bool { return s != nil && slices.Contains(spans, *s) }
	switch {
	case f.span == want.span && f.Kind == want.Kind:
		return exact
	case f.Kind == want.Kind && (within(&f.span) || within(f.Core) || within(f.Number)):
		return typed
	case f.overlaps(want.span):
		return touched
	}
	return missed
}

func minorFound(g goldText, d document) int {
	n := 0
	for _, want := range g.Figures {
		if (want.Weight == "minor" || want.Weight == "none") && slices.ContainsFunc(d.Figures, func(f foundFigure) bool { return f.overlaps(want.span) }) {
			n++
		}
	}
	return n
}

// sameValue compares numbers within 0.1 % and texts by pattern: an X in a gold
// date stands for any character.
func sameValue(got, want any) bool {
	if a, ok := number(got); ok {
		if b, ok := number(want); ok {
			return math.Abs(a-b) <= 1e-3*max(1, math.Abs(b))
		}
	}
	a, b := fmt.Sprint(got), fmt.Sprint(want)
	if len(a) != len(b) {
		return false
	}
	for i := range b {
		if b[i] != 'X' && a[i] != b[i] {
			return false
		}
	}
	return true
}

func number(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case string:
		f, err := strconv.ParseFloat(v, 64)
		return f, err == nil
	}
	return 0, false
}
