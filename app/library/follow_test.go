package library

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/compare"
	"stet/annotate/text"
)

// TestFollow follows "cd" of "abcdef" through one edit or two.
func TestFollow(t *testing.T) {
	span := func(start, end int) text.Span { return text.Span{Start: start, End: end} }
	edit := func(b1, b2, a1, a2 int) compare.Edit { return compare.Edit{Before: span(b1, b2), After: span(a1, a2)} }
	for _, c := range []struct {
		name  string
		edits []compare.Edit
		to    text.Span
		left  int
	}{
		{"no edit", nil, span(2, 4), 2},
		{"longer before", []compare.Edit{edit(0, 1, 0, 3)}, span(4, 6), 2},
		{"words put in at its front stay out", []compare.Edit{edit(2, 2, 2, 5)}, span(5, 7), 2},
		{"words put in at its end stay out", []compare.Edit{edit(4, 4, 4, 6)}, span(2, 4), 2},
		{"words put in amid", []compare.Edit{edit(3, 3, 3, 6)}, span(2, 7), 2},
		{"its front replaced", []compare.Edit{edit(1, 3, 1, 2)}, span(1, 3), 1},
		{"its end replaced", []compare.Edit{edit(3, 5, 3, 7)}, span(2, 7), 1},
		{"just it replaced", []compare.Edit{edit(2, 4, 2, 3)}, span(2, 3), 0},
		{"all of it and more taken out", []compare.Edit{edit(1, 5, 1, 1)}, span(1, 1), 0},
		{"before and behind", []compare.Edit{edit(0, 2, 0, 0), edit(5, 6, 3, 9)}, span(0, 2), 2},
	} {
		to, left := follow(c.edits, span(2, 4))
		assert.Equal(t, c.to, to, c.name)
		assert.Equal(t, c.left, left, c.name)
	}
}

// TestEditsOfAMove finds the edits of each place of ten stretches that were
// turned round, as a look at each of them does.
func TestEditsOfAMove(t *testing.T) {
	const n, size = 10, 6
	var moves []compare.Move
	for i := range n {
		m := compare.Move{Inside: []compare.Edit{{Before: text.Span{Start: i, End: i + 1}}}}
		m.Before = text.Span{Start: i * size, End: i*size + size - 1}
		m.After = text.Span{Start: (n - i) * size, End: (n-i)*size + size - 1}
		moves = append(moves, m)
	}
	f := &follower{moves: moves, edits: []compare.Edit{{}, {}, {}}}
	for start := range n*size + 3 {
		for end := start + 1; end < start+2*size; end++ {
			s := text.Span{Start: start, End: end}
			want := f.edits
			for _, m := range moves {
				if m.Before.Start <= s.Start && s.End <= m.Before.End {
					want = []compare.Edit{{Before: text.Span{Start: m.Before.Start, End: m.Before.Start}, After: text.Span{Start: m.After.Start, End: m.After.Start}}, m.Inside[0]}
				}
			}
			assert.Equal(t, want, f.editsOf(s), "%v", s)
		}
	}
}
