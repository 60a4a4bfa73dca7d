//go:build !js

package client

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"
)

// laid returns a small program without what only a trace asks for.
func laid(t testing.TB) program {
	t.Helper()
	p, err := parse(small(t))
	require.NoError(t, err)
	require.NoError(t, withoutTrace(p.memory))
	return p
}

// TestIndexIsFilledInAgain holds that nothing is lost: what fill fills in is what
// was laid.
func TestIndexIsFilledInAgain(t *testing.T) {
	p := laid(t)
	memory := bytes.Clone(p.memory)
	x, err := withoutIndex(memory)
	require.NoError(t, err)
	require.NotZero(t, x.funcs)
	require.Empty(t, bytes.Trim(memory[x.entries:x.records-entry], "\x00"))
	require.Empty(t, bytes.Trim(memory[x.buckets:x.end], "\x00"))
	for at, f := x.records, 0; f < x.funcs; f++ {
		record, ok := table(memory).record(at)
		require.True(t, ok)
		require.LessOrEqual(t, record.word(recordStack), hasValues)
		at += (len(record) + recordAlign - 1) &^ (recordAlign - 1)
	}
	require.True(t, x.fill(memory))
	require.True(t, bytes.Equal(p.memory, memory), "the index has changed")
}

func TestOtherIndexesAreRefused(t *testing.T) {
	p := laid(t)
	x, ok := indexOf(p.memory)
	require.True(t, ok)
	other := bytes.Clone(p.memory)
	table(other).set(x.entries+entry, 1)
	linked, err := parse(small(t)) // its tables of values stand in another order
	require.NoError(t, err)
	for _, memory := range [][]byte{nil, linked.memory, []byte(tableMagic + string(make([]byte, headEnd))), p.memory[:len(p.memory)/2], other} {
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
