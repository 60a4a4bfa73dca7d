//go:build !js

package client

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// block, loop and conditional return the bytes of what WebAssembly calls so.
func block(steps ...[]byte) []byte { return nested(opBlock, steps) }
func loop(steps ...[]byte) []byte  { return nested(opLoop, steps) }
func conditional(steps ...[]byte) []byte {
	return slices.Concat(get(1), nested(opIf, steps))
}

func nested(op byte, steps [][]byte) []byte {
	return slices.Concat([]byte{op, typeNone}, slices.Concat(steps...), []byte{opEnd})
}

// to is a jump to the part with a number, from where the loop of the function is so many
// blocks out.
func to(number, out byte) []byte { return []byte{opConstant, number, opSet, 0, opBranch, out} }

func branch(out byte) []byte   { return []byte{opBranch, out} }
func branchIf(out byte) []byte { return []byte{opGet, 1, opBranchIf, out} }

// call is one that the function is left by if another goroutine is to run.
func call(out byte) []byte { return []byte{opConstant, 0, opCall, 7, opBranchIf, out} }

// lead leads to blocks by the number in the first local.
func lead(blocks ...byte) []byte {
	return slices.Concat([]byte{opGet, 0, opBranchTable, byte(len(blocks) - 1)}, blocks)
}

// anew is a function of the same locals as inParts, as it is written anew.
func anew(steps ...[]byte) []byte {
	return slices.Concat(
		[]byte{1, 2, typeI32, opGetGlobal, 0, opSet, 1, opBlock, typeNone},
		slices.Concat(steps...), []byte{opTrap, opEnd, opConstant, 1, opEnd})
}

func mark(n byte) []byte { return []byte{opConstant, n, opDrop} }

var end = []byte{opConstant, 0, opReturn}

func TestJumpsAreDirect(t *testing.T) {
	looksAlike := []byte{opFloat64, opConstant, 2, opSet, 0, opBranch, 1, 0, 0, opDrop}
	not := []byte{opIsZero}
	for name, c := range map[string]struct {
		parts [][]byte
		want  []byte
	}{
		"nothing to jump over": {
			[][]byte{to(1, 1), end},
			anew(end),
		},
		"forward": {
			[][]byte{append(mark(0), to(2, 2)...), mark(1), end},
			anew(mark(0), end),
		},
		"forward on a condition": {
			[][]byte{append(conditional(to(2, 3)), looksAlike...), mark(1), end},
			anew(block(branchIf(0), looksAlike, mark(1)), end),
		},
		"forward from inside a condition": {
			[][]byte{conditional(mark(0), to(2, 3)), mark(1), end},
			anew(block(conditional(mark(0), branch(1)), mark(1)), end),
		},
		"to a part that only jumps": {
			[][]byte{append(conditional(to(2, 5)), mark(0)...), mark(1), to(4, 2), mark(3), end}, // what control never comes to goes
			anew(block(branchIf(0), mark(0), mark(1)), end),
		},
		"to where control does not come": {
			[][]byte{append(conditional(to(2, 3)), mark(0)...), end, {opTrap}},
			anew(block(branchIf(0), mark(0), end)),
		},
		"back": {
			[][]byte{mark(0), conditional(to(1, 2)), end},
			anew(mark(0), loop(branchIf(0)), end),
		},
		"into a loop at the bottom, where it ends": {
			[][]byte{append(mark(0), to(2, 3)...), mark(1), conditional(to(1, 2)), end},
			anew(block(mark(0), loop(get(1), not, []byte{opBranchIf, 1}, mark(1), branch(0))), end),
		},
		"into a loop that ends if not": {
			[][]byte{append(mark(0), to(2, 3)...), mark(1), slices.Concat(get(1), not, conditional(to(1, 2))[2:]), end},
			anew(block(mark(0), loop(branchIf(1), mark(1), branch(0))), end),
		},
		"back to the outer of two loops": {
			[][]byte{mark(0), conditional(to(1, 3)), conditional(to(0, 2)), end},
			anew(loop(mark(0), loop(branchIf(0)), branchIf(0)), end),
		},
	} {
		t.Run(name, func(t *testing.T) {
			numbers := make([]int, len(c.parts))
			for i := range numbers {
				numbers[i] = i
			}
			body, ok := directJumps(inParts(opLoop, numbers, c.parts...))
			require.True(t, ok)
			require.Equal(t, c.want, body)
		})
	}
}

// TestLoopsLeadOnToCalls holds what becomes of a loop that may be left in its middle.
func TestLoopsLeadOnToCalls(t *testing.T) {
	body, _ := directJumps(inParts(opLoop, []int{0, 1, 2, 3}, mark(0), call(3), conditional(to(1, 2)), end))
	require.Equal(t, anew(block(
		block(block(lead(0, 0, 1, 2)), mark(0)),
		loop(
			block(block(lead(0, 0, 1, 0)), call(3)),
			conditional(to(0, 1))),
		end)), body)

	body, _ = directJumps(inParts(opLoop, []int{0, 0, 0, 0, 1, 2, 3}, mark(0), call(3), conditional(to(4, 2)), end))
	require.Equal(t, anew(block(
		block(block(lead(0, 0, 0, 0, 0, 1, 2)), mark(0)),
		loop(
			block(block(get(0), constant(5), []byte{opSubtract, opBranchTable, 1, 1, 0}), call(3)),
			conditional(to(0, 1))),
		end)), body)
}

// TestLoopsWithTwoEntriesLeadOn holds that what enters a loop in its middle goes by its
// head.
func TestLoopsWithTwoEntriesLeadOn(t *testing.T) {
	body, _ := directJumps(inParts(opLoop, []int{0, 1, 2, 3}, conditional(to(2, 4)), mark(1), conditional(to(1, 2)), end))
	require.Equal(t, anew(block(
		block(block(lead(0, 0, 1, 2)), conditional(to(2, 1))),
		loop(
			block(block(lead(0, 0, 1, 0)), mark(1)),
			conditional(to(0, 1))),
		end)), body)
}

// TestNumbersOfLoopsAreNotOverwritten holds that an indirect call has a local of its own
// where a loop asks for the number in the first.
func TestNumbersOfLoopsAreNotOverwritten(t *testing.T) {
	indirect := func(callee, out byte) []byte {
		return []byte{opSet, callee, opConstant, 0, opGet, callee, opCallIndirect, 1, 0, opBranchIf, out}
	}
	callee := constant(9)
	for name, c := range map[string]struct{ condition, want []byte }{
		"in a loop": {
			conditional(to(1, 2)),
			slices.Concat([]byte{2, 2, typeI32, 1, typeI32}, anew(block(
				block(block(lead(0, 0, 1, 2)), mark(0)),
				loop(
					block(block(lead(0, 0, 1, 0)), callee, indirect(3, 3)),
					conditional(to(0, 1))),
				end))[3:]),
		},
		"without a loop": {
			nil,
			anew(block(
				block(block(lead(0, 0, 1, 1, 2)), mark(0), callee, indirect(0, 2)),
				end)),
		},
	} {
		t.Run(name, func(t *testing.T) {
			body, _ := directJumps(inParts(opLoop, []int{0, 1, 2, 3}, mark(0), append(callee, indirect(0, 3)...), c.condition, end))
			require.Equal(t, c.want, body)
		})
	}
}

func TestOtherFunctionsStay(t *testing.T) {
	for name, part := range map[string][]byte{
		"a number without a jump":      {opConstant, 2, opSet, 0},
		"a number that is read":        {opGet, 0, opDrop},
		"a number that is kept":        {opConstant, 2, opTee, 0, opDrop},
		"a jump to another block":      to(2, 1),
		"a branch to a part":           branch(0),
		"a table inside":               {opGet, 1, opBranchTable, 0, 0},
		"steps behind one that leaves": append(branchIf(3), mark(0)...),
	} {
		t.Run(name, func(t *testing.T) {
			want := inParts(opLoop, []int{0, 1, 2}, part, nil, end)
			body, ok := directJumps(want)
			require.True(t, ok)
			require.Equal(t, want, body)
		})
	}
	for name, want := range map[string][]byte{
		"no parts":             {0, opConstant, 0, opEnd},
		"a table of its own":   slices.Concat([]byte{0}, block(get(1), []byte{opBranchTable, 0, 0}), []byte{opEnd}),
		"no loop or way out":   slices.Concat([]byte{0}, block(lead(0)), []byte{opEnd}),
		"fewer blocks than it": slices.Concat([]byte{0}, block(lead(0, 1)), []byte{opTrap, opEnd}),
	} {
		t.Run(name, func(t *testing.T) {
			body, ok := directJumps(want)
			require.True(t, ok)
			require.Equal(t, want, body)
		})
	}
}

func TestUnknownInstructionsAreRefused(t *testing.T) {
	for _, part := range [][]byte{{0x06}, {0x1c}, {0xd0}, {0xfd, 0}, {opMore, 12}, {opConstant}} {
		_, ok := directJumps(append([]byte{0}, part...))
		require.False(t, ok)
	}
}

func TestJumpsAreDirectInAProgram(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	before := len(p.encode())
	require.NoError(t, p.withDirectJumps())
	require.Less(t, len(p.encode()), before)
	p.sections = slices.DeleteFunc(p.sections, func(s section) bool { return s.kind == codeSection })
	require.ErrorIs(t, p.withDirectJumps(), errSections)
}
