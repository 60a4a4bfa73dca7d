package page

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/compare"
	"stet/annotate/text"
)

// TestPartsByMove holds that the parts of a span follow one another from its
// start to its end, and that each is of the move that holds it, if any.
func TestPartsByMove(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		var moves []compare.Move
		for at := rng.IntN(5); at < 60; at += 1 + rng.IntN(8) {
			end := at + 1 + rng.IntN(6)
			moves = append(moves, compare.Move{Edit: compare.Edit{After: text.Span{Start: at, End: end}}})
			at = end
		}
		rng.Shuffle(len(moves), func(i, j int) { moves[i], moves[j] = moves[j], moves[i] })
		whole := text.Span{Start: rng.IntN(30), End: 30 + rng.IntN(40)}
		at := whole.Start
		byMove(whole, inOrder(moves, after), after, func(part text.Span, move *compare.Move) {
			assert.Equal(t, at, part.Start)
			assert.False(t, part.Empty())
			at = part.End
			for _, m := range moves {
				if move != nil && m.Edit == move.Edit {
					assert.True(t, m.After.Contains(part))
				} else {
					assert.False(t, m.After.Overlaps(part), "%v is of no other move than %v", part, m.After)
				}
			}
		})
		assert.Equal(t, whole.End, at)
	}
}
