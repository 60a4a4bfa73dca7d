package main

import (
	"fmt"
	"strings"
)

// result is the last line of a table: its name and its values in order.
type result struct {
	name   string
	values []value
}

type value struct {
	key  string
	text string
	n    float64
}

func (r result) String() string {
	var b strings.Builder
	b.WriteString(r.name)
	for _, v := range r.values {
		b.WriteString(" " + v.key + "=" + v.text)
	}
	return b.String()
}

func (r *result) percent(key string, n float64) {
	r.values = append(r.values, value{key, fmt.Sprintf("%.1f", n), n})
}

func (r *result) share(key string, part, whole int) {
	r.values = append(r.values, value{key, fmt.Sprintf("%d/%d", part, whole), pct(part, whole)})
}

func (r *result) count(key string, n int) {
	r.values = append(r.values, value{key, fmt.Sprint(n), float64(n)})
}

func pct(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * float64(part) / float64(whole)
}

// f1 is the harmonic mean of precision and recall.
func f1(p, r float64) float64 {
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

// counts is a bag of named counters.
type counts map[string]int

func (c counts) add(key string, yes bool) {
	if yes {
		c[key]++
	}
}
