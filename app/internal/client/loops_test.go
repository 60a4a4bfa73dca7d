//go:build !js

package client

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRewrittenFunctionsDoTheSame holds that functions of parts at random, with jumps
// and calls wherever the compiler may write some, do the same when they are rewritten:
// whatever their conditions say, and wherever they are left and go on.
func TestRewrittenFunctionsDoTheSame(t *testing.T) {
	for seed := range uint64(1000) {
		random := rand.New(rand.NewPCG(seed, 1))
		body, resume := anyFunction(random)
		rewritten, ok := directJumps(body)
		require.True(t, ok)
		require.NotEqual(t, body, rewritten, "%d: it was not understood", seed)
		for range 5 {
			turn := random.Uint64()
			chance := func(said int) int { return int(rand.New(rand.NewPCG(turn, uint64(said))).Uint32() >> 8) }
			log, result := life(body, resume, chance)
			got, gotResult := life(rewritten, resume, chance)
			require.Equal(t, result, gotResult, "%d: % x\n% x", seed, body, rewritten)
			require.Equal(t, log, got, "%d: % x\n% x", seed, body, rewritten)
		}
	}
}

// anyFunction returns the body of a function of parts at random, and by what a call says
// in the log the number with which the function goes on behind it.
func anyFunction(random *rand.Rand) (body []byte, resume map[int]int) {
	count := 2 + random.IntN(9)
	var numbers []int
	first := make([]int, count)
	for i := range first {
		first[i] = len(numbers)
		for range 1 + random.IntN(3) {
			numbers = append(numbers, i)
		}
	}
	resume = map[int]int{}
	var parts [][]byte
	for i := range count {
		around := count - 1 - i
		jump := func(inner int) []byte {
			return slices.Concat(set(0, constant(first[random.IntN(count)])), []byte{opBranch, byte(around + inner)})
		}
		var p []byte
		if last := i == count-1; last || random.IntN(5) > 0 { // behind a call is no part that only traps
			p = append(constant(1000+i), opDrop)
		}
		condition := get(1)
		if random.IntN(3) == 0 {
			condition = append(condition, opIsZero)
		}
		switch random.IntN(5) {
		case 0:
			p = slices.Concat(p, condition, []byte{opIf, typeNone}, constant(2000+i), []byte{opDrop}, jump(1), []byte{opEnd})
		case 1, 2:
			p = slices.Concat(p, condition, []byte{opIf, typeNone}, jump(1), []byte{opEnd})
		}
		said := 3000 + i
		call := append(constant(0), binary.AppendUvarint([]byte{opCall}, uint64(said))...)
		if random.IntN(2) == 0 {
			call = slices.Concat(set(0, constant(said)), constant(0), get(0), []byte{opCallIndirect, 0, 0})
		}
		switch kind := random.IntN(8); {
		case kind < 3 && i < count-1:
			resume[said] = first[i+1]
			p = slices.Concat(p, call, []byte{opBranchIf, byte(around + 1)})
		case kind < 5:
			p = append(p, jump(0)...)
		case kind == 5:
			p = slices.Concat(p, constant(0), []byte{opReturn})
		case kind == 6 && len(p) > 0:
			p = append(p, opTrap)
		}
		parts = append(parts, p)
	}
	return inParts(opLoop, numbers, parts...), resume
}

// inParts returns the body of a function as the compiler lays it out, its parts in a loop
// or a block, for these numbers.
func inParts(loop byte, numbers []int, parts ...[]byte) []byte {
	body := []byte{1, 2, typeI32, opGetGlobal, 0, opSet, 1, opBlock, typeNone, loop, typeNone} // a group of two locals, one of which points to the stack
	for range parts {
		body = append(body, opBlock, typeNone)
	}
	body = binary.AppendUvarint(append(body, opGet, 0, opBranchTable), uint64(len(numbers)-1))
	for _, part := range numbers {
		body = binary.AppendUvarint(body, uint64(part))
	}
	for _, p := range parts {
		body = append(append(body, opEnd), p...)
	}
	return append(body, opEnd, opTrap, opEnd, opConstant, 1, opEnd)
}
