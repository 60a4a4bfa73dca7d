//go:build !js

package client

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// function returns the body of a function of three parts as the compiler lays it out:
// numbers 0 to 3 lead to the parts 0, 1, 2 and 2.
func function(first, second, third []byte) []byte {
	return slices.Concat(
		[]byte{1, 2, typeI32, 0x23, 0, opSet, 1}, // a group of two locals, one of which holds the stack's pointer
		[]byte{opBlock, typeNone, opLoop, typeNone, opBlock, typeNone, opBlock, typeNone, opBlock, typeNone},
		[]byte{opGet, 0, opBranchTable, 3, 0, 1, 2, 2, opEnd},
		first, []byte{opEnd}, second, []byte{opEnd}, third, []byte{opEnd},
		[]byte{0x00, opEnd, opConstant, 1, opEnd})
}

func TestJumpsForwardAreDirect(t *testing.T) {
	jump := func(number, loop byte) []byte { return []byte{opConstant, number, opSet, 0, opBranch, loop} }
	on := func(steps ...byte) []byte {
		return slices.Concat([]byte{opGet, 1, opIf, typeNone}, steps, []byte{opEnd})
	}
	for name, c := range map[string]struct{ part, first, second []byte }{
		"to the next part":        {jump(1, 2), []byte{opBranch, 0}, nil},
		"past a part":             {jump(2, 2), []byte{opBranch, 1}, nil},
		"by the last number":      {jump(3, 2), []byte{opBranch, 1}, nil},
		"on a condition":          {on(jump(2, 3)...), []byte{opGet, 1, opBranchIf, 1}, nil},
		"from inside a condition": {on(slices.Concat([]byte{0x01}, jump(1, 3))...), on(0x01, opBranch, 1), nil},
		"behind a condition":      {slices.Concat(on(0x01), jump(1, 2)), slices.Concat(on(0x01), []byte{opBranch, 0}), nil},
	} {
		t.Run(name, func(t *testing.T) {
			body, ok := directJumps(function(c.part, nil, nil))
			require.True(t, ok)
			require.Equal(t, function(c.first, nil, nil), body)
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
			want := function(nil, part, nil)
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
	again := len(p.encode())
	require.NoError(t, p.withDirectJumps())
	require.Len(t, p.encode(), again, "there was more to do")
	p.sections = slices.DeleteFunc(p.sections, func(s section) bool { return s.kind == codeSection })
	require.ErrorIs(t, p.withDirectJumps(), errSections)
}
