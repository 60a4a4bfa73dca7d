package compare

import (
	"math/rand/v2"
	"testing"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
	"github.com/stretchr/testify/require"
)

// TestShortestIsGoDiff holds that short lists have the script that go-diff gives.
func TestShortestIsGoDiff(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var s shortest
	for range 20_000 {
		left, right := numbers(r), numbers(r)
		if r.IntN(2) == 0 {
			right = edited(r, left)
		}
		require.Equal(t, goDiff(left, right), append([]run{}, s.script(left, right)...), "%d %d", left, right)
	}
}

func numbers(r *rand.Rand) []rune {
	out, kinds := make([]rune, r.IntN(24)), 1+r.IntN(12)
	for i := range out {
		out[i] = rune(1 + r.IntN(kinds))
	}
	return out
}

// edited returns a list with some numbers out, in, or exchanged.
func edited(r *rand.Rand, list []rune) []rune {
	var out []rune
	for _, x := range list {
		switch r.IntN(8) {
		case 0:
		case 1:
			out = append(out, x, rune(1+r.IntN(12)))
		case 2:
			out = append(out, rune(1+r.IntN(12)))
		default:
			out = append(out, x)
		}
	}
	return out
}

// goDiff returns the script of go-diff as runs.
func goDiff(left, right []rune) []run {
	d := diffmatchpatch.New()
	d.DiffTimeout = 0
	out := []run{}
	for _, part := range d.DiffMainRunes(left, right, false) {
		n := utf8.RuneCountInString(part.Text)
		if len(out) == 0 || part.Type != diffmatchpatch.DiffEqual && out[len(out)-1].equal > 0 {
			out = append(out, run{})
		}
		x := &out[len(out)-1]
		switch part.Type {
		case diffmatchpatch.DiffEqual:
			x.equal += n
		case diffmatchpatch.DiffDelete:
			x.out += n
		case diffmatchpatch.DiffInsert:
			x.in += n
		}
	}
	return out
}
