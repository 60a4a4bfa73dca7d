//go:build !js

package client

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestIndexIsFilledInAgain holds that nothing is lost: what fill fills in is what
// the linker laid.
func TestIndexIsFilledInAgain(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	memory := bytes.Clone(p.memory)
	x, err := withoutIndex(memory)
	require.NoError(t, err)
	require.NotZero(t, x.funcs)
	require.Empty(t, bytes.Trim(memory[x.entries:x.records-entry], "\x00"))
	require.Empty(t, bytes.Trim(memory[x.buckets:x.end], "\x00"))
	require.True(t, x.fill(memory))
	require.True(t, bytes.Equal(p.memory, memory), "the index has changed")
}

func TestOtherIndexesAreRefused(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	x, ok := indexOf(p.memory)
	require.True(t, ok)
	other := bytes.Clone(p.memory)
	table(other).set(x.entries+entry, 1)
	for _, memory := range [][]byte{nil, []byte(tableMagic + string(make([]byte, headEnd))), p.memory[:len(p.memory)/2], other} {
		before := bytes.Clone(memory)
		_, err := withoutIndex(memory)
		require.ErrorIs(t, err, errTable)
		require.True(t, bytes.Equal(before, memory), "what is refused has changed")
	}
}

func FuzzWithoutIndex(f *testing.F) {
	f.Add([]byte(tableMagic + string(make([]byte, headEnd+layoutEnd))))
	f.Fuzz(func(_ *testing.T, memory []byte) { _, _ = withoutIndex(memory) })
}
