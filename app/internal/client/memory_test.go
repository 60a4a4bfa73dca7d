//go:build !js

package client

import (
	"bytes"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// wasmOf returns a WebAssembly program of one section of data and one behind it.
func wasmOf(data string) []byte {
	return []byte("\x00asm\x01\x00\x00\x00\x0b" + string(rune(len(data))) + data + "\x00\x03\x01xy")
}

// others returns the sections of a program but that of data.
func others(p program) []section {
	return slices.DeleteFunc(slices.Clone(p.sections), func(s section) bool { return s.kind == dataSection })
}

func TestMemoryIsLaidInFewSegments(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	encoded := p.encode()
	again, err := parse(encoded)
	require.NoError(t, err)
	require.True(t, bytes.Equal(p.memory, again.memory), "the memory has changed")
	require.Equal(t, others(p), others(again))
	require.True(t, bytes.Equal(encoded, again.encode()), "there was more to join")
}

func TestSegments(t *testing.T) {
	for name, c := range map[string]struct {
		data, memory string
		segments     byte
	}{
		"one":                 {"\x01\x00\x41\x02\x0b\x01a", "\x00\x00a", 1},
		"two become one":      {"\x02\x00\x41\x00\x0b\x01a\x00\x41\x04\x0b\x01b", "a\x00\x00\x00b", 1},
		"far ones stay":       {"\x02\x00\x41\x00\x0b\x01a\x00\x41\x81\x01\x0b\x01b", "a" + string(make([]byte, gap)) + "b", 2},
		"in another order":    {"\x02\x00\x41\x02\x0b\x01b\x00\x41\x00\x0b\x01a", "a\x00b", 1},
		"zeros at the end go": {"\x01\x00\x41\x00\x0b\x03a\x00\x00", "a", 1},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := parse(wasmOf(c.data))
			require.NoError(t, err)
			require.Equal(t, c.memory, string(bytes.TrimRight(p.memory, "\x00")))
			again, err := parse(p.encode())
			require.NoError(t, err)
			require.Equal(t, c.memory, string(again.memory))
			require.Equal(t, others(p), others(again))
			require.Equal(t, c.segments, p.encode()[header+2])
		})
	}
}

func TestOtherProgramsAreRefused(t *testing.T) {
	built := small(t)
	for _, wasm := range [][]byte{nil, []byte("\x00asm\x01\x00\x00\x00"), built[:len(built)/2], wasmOf("\x01\x01\x41\x00\x0b\x01a"), wasmOf("\x01\x00\x41\x00\x0b\x09a")} {
		_, err := parse(wasm)
		require.Error(t, err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add(wasmOf("\x01\x00\x41\x02\x0b\x01a"))
	f.Add(wasmOf("\x02\x00\x41\x02\x0b\x01b\x00\x41\x00\x0b\x01a"))
	f.Fuzz(func(t *testing.T, wasm []byte) {
		p, err := parse(wasm)
		if err != nil {
			return
		}
		again, err := parse(p.encode())
		require.NoError(t, err)
		require.Equal(t, string(bytes.TrimRight(p.memory, "\x00")), string(again.memory))
	})
}
