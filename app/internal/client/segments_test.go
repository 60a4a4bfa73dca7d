//go:build !js

package client

import (
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"
)

// program returns a program of one section before the data and one behind it.
func program(data []byte) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00\x00\x01x\x0b")
	out = binary.AppendUvarint(out, uint64(len(data)))
	out = append(out, data...)
	return append(out, 0, 1, 'y')
}

func TestJoinSegments(t *testing.T) {
	far := int64(1 << 20)
	for name, c := range map[string]struct{ in, want []segment }{
		"none":      {nil, nil},
		"one":       {[]segment{{8, []byte("a")}}, []segment{{8, []byte("a")}}},
		"touching":  {[]segment{{8, []byte("a")}, {9, []byte("b")}}, []segment{{8, []byte("ab")}}},
		"near":      {[]segment{{8, []byte("a")}, {11, []byte("b")}}, []segment{{8, []byte("a\x00\x00b")}}},
		"far":       {[]segment{{8, []byte("a")}, {far, []byte("b")}}, []segment{{8, []byte("a")}, {far, []byte("b")}}},
		"backwards": {[]segment{{far, []byte("a")}, {8, []byte("b")}}, []segment{{far, []byte("a")}, {8, []byte("b")}}},
		"overlap":   {[]segment{{8, []byte("abc")}, {9, []byte("x")}}, []segment{{8, []byte("abc")}, {9, []byte("x")}}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := joinSegments(program(appendSegments(nil, c.in)))
			require.NoError(t, err)
			require.Equal(t, program(appendSegments(nil, c.want)), got)
		})
	}
}

func TestAddressesComeBack(t *testing.T) {
	for _, at := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 20, 1<<31 - 1, -1, -64, -65} {
		got, err := readSegments(appendSegments(nil, []segment{{at, []byte("a")}}))
		require.NoError(t, err)
		require.Equal(t, []segment{{at, []byte("a")}}, got)
	}
}

func FuzzJoinSegments(f *testing.F) {
	f.Add(program(appendSegments(nil, []segment{{8, []byte("a")}, {11, []byte("b")}})))
	f.Add(program([]byte("\xff\xff\xff\xff\x0f")))
	f.Add([]byte("\x00asm"))
	f.Fuzz(func(t *testing.T, in []byte) {
		once, err := joinSegments(in)
		if err != nil {
			require.ErrorIs(t, err, errFormat)
			return
		}
		twice, err := joinSegments(once)
		require.NoError(t, err)
		require.Equal(t, once, twice, "joined is joined")
	})
}
