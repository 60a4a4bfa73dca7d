package compare

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestRarity holds what plainlyAlike relies on: no word weighs five times as much
// as another, however many units there are.
func TestRarity(t *testing.T) {
	for all := range 5000 {
		rarest, commonest := rarity(0, all), rarity(min(all, maxPostings+1), all)
		assert.Less(t, rarest, 5*commonest, all)
	}
}

// TestNames holds that each number has its name, whatever was asked for before.
func TestNames(t *testing.T) {
	l := newLineage(nil)
	for _, n := range []int32{1, 9, 10, 11, 99, 100, 101, 5, 1000, 12345} {
		l.last = max(l.last, n)
		assert.Equal(t, "s"+strconv.Itoa(int(n)), l.name(n))
	}
}

// TestPermute holds that each element comes from its place in the list.
func TestPermute(t *testing.T) {
	for _, order := range [][]int32{{}, {0}, {1, 0}, {2, 0, 1}, {1, 0, 3, 2, 4}, {4, 3, 2, 1, 0}} {
		list, places := make([]Change, len(order)), make([]ranked, len(order))
		for i, at := range order {
			list[i].From, places[i].at = i, at
		}
		permute(list, places)
		for i, at := range order {
			assert.Equal(t, int(at), list[i].From)
		}
	}
}
