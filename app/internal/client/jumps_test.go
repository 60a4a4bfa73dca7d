//go:build !js

package client

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// function returns the body of a function of three parts as the compiler lays it out:
// numbers 0 to 3 lead to the parts 0, 1, 2 and 2, the last of which calls another one.
func function(first, second []byte) []byte {
	table := []byte{opGet, 0, opBranchTable, 3, 0, 1, 2, 2}
	return layout(opLoop, table, first, second, []byte{opCall, 7})
}

// layout returns the body of a function of three parts in a loop, or in a block.
func layout(loop byte, table, first, second, third []byte) []byte {
	return slices.Concat(
		[]byte{1, 2, typeI32, 0x23, 0, opSet, 1}, // a group of two locals, one of which holds the stack's pointer
		[]byte{opBlock, typeNone, loop, typeNone, opBlock, typeNone, opBlock, typeNone, opBlock, typeNone},
		table, []byte{opEnd}, first, []byte{opEnd}, second, []byte{opEnd}, third, []byte{opEnd},
		[]byte{0x00, opEnd, opConstant, 1, opEnd})
}

func jump(number, loop byte) []byte { return []byte{opConstant, number, opSet, 0, opBranch, loop} }

func TestJumpsForwardAreDirect(t *testing.T) {
	on := func(steps ...byte) []byte {
		return slices.Concat([]byte{opGet, 1, opIf, typeNone}, steps, []byte{opEnd})
	}
	for name, c := range map[string]struct{ part, want []byte }{
		"to the next part":        {jump(1, 2), []byte{opBranch, 0}},
		"past a part":             {jump(2, 2), []byte{opBranch, 1}},
		"by the last number":      {jump(3, 2), []byte{opBranch, 1}},
		"on a condition":          {on(jump(2, 3)...), []byte{opGet, 1, opBranchIf, 1}},
		"from inside a condition": {on(slices.Concat([]byte{0x01}, jump(1, 3))...), on(0x01, opBranch, 1)},
		"behind a condition":      {slices.Concat(on(0x01), jump(1, 2)), slices.Concat(on(0x01), []byte{opBranch, 0})},
	} {
		t.Run(name, func(t *testing.T) {
			body, ok := directJumps(function(c.part, nil))
			require.True(t, ok)
			require.Equal(t, function(c.want, nil), body)
		})
	}
	for name, part := range map[string][]byte{
		"back":                        jump(0, 1),
		"to the front of the part":    jump(1, 1),
		"back on a condition":         on(jump(0, 2)...),
		"to another block":            jump(2, 0),
		"of another local":            {opConstant, 2, opSet, 1, opBranch, 1},
		"of a number without a jump":  {opConstant, 2, opSet, 0},
		"a negative number":           {opConstant64, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x7f, 0x1a},
		"a copy of memory":            {opMore, 10, 0, 0, opMore, 11, 0, opMore, 6},
		"a constant that looks alike": {opFloat64, opConstant, 2, opSet, 0, opBranch, 1, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			want := function(nil, part)
			body, ok := directJumps(want)
			require.True(t, ok)
			require.Equal(t, want, body)
		})
	}
}

// TestTableGoesWithWhatNeedsIt holds that a function which is only ever entered at its
// front has no table: it neither goes back nor calls one.
func TestTableGoesWithWhatNeedsIt(t *testing.T) {
	table := []byte{opGet, 0, opBranchTable, 3, 0, 1, 2, 2}
	body, ok := directJumps(layout(opLoop, table, jump(2, 2), nil, nil))
	require.True(t, ok)
	require.Equal(t, layout(opBlock, nil, []byte{opBranch, 1}, nil, nil), body)
	for _, part := range [][]byte{{opCall, 7}, {opCallIndirect, 7, 0}, jump(1, 0)} {
		want := layout(opLoop, table, nil, nil, part)
		body, ok := directJumps(want)
		require.True(t, ok)
		require.Equal(t, want, body)
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
	again := len(p.encode())
	require.NoError(t, p.withDirectJumps())
	require.Len(t, p.encode(), again, "there was more to do")
	p.sections = slices.DeleteFunc(p.sections, func(s section) bool { return s.kind == codeSection })
	require.ErrorIs(t, p.withDirectJumps(), errSections)
}
