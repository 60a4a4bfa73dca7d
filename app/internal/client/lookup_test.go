//go:build !js

package client

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCoarseLookupFindsTheSame looks up every function as findfunc in
// runtime/symtab.go does.
func TestCoarseLookupFindsTheSame(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	coarse := bytes.Clone(p.memory)
	require.NoError(t, withCoarseLookup(coarse))
	before, err := lookup(p.memory)
	require.NoError(t, err)
	after, err := lookup(coarse)
	require.NoError(t, err)
	require.NotEqual(t, before, after)

	functions := table(coarse[bytes.Index(coarse, []byte(tableMagic)):])
	index := functions.word(headIndex)
	entry := func(k int) int { return functions.word(index + 8*k) }
	for k := range functions.word(headFuncs) {
		at := (entry(k) - entry(0)) << 16 / bucketSpans * bucket
		found := int(binary.LittleEndian.Uint32(after[at:])) + int(after[at+4])
		require.LessOrEqual(t, found, k)
		for found < k && entry(found+1) <= entry(k) {
			found++
		}
		require.Equal(t, k, found)
	}

	again := bytes.Clone(coarse)
	require.NoError(t, withCoarseLookup(again))
	require.True(t, bytes.Equal(coarse, again))
}

func TestOtherLookupsAreRefused(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	for _, memory := range [][]byte{nil, []byte(tableMagic + string(make([]byte, headEnd))), p.memory[:len(p.memory)/2]} {
		require.ErrorIs(t, withCoarseLookup(memory), errTable)
	}
}

func FuzzWithCoarseLookup(f *testing.F) {
	f.Add([]byte(tableMagic + string(make([]byte, headEnd+layoutEnd))))
	f.Fuzz(func(_ *testing.T, memory []byte) { _ = withCoarseLookup(memory) })
}
