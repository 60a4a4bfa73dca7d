//go:build !js

package client

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestValuesSize(t *testing.T) {
	for name, c := range map[string]struct {
		values string
		size   int
	}{
		"one pair":                  {"\x02\x05\x00rest", 3},
		"a first change of nothing": {"\x00\x05\x00rest", 3},
		"long numbers":              {"\x80\x01\x85\x80\x01\x04\x07\x00rest", 8},
		"a counter that stays":      {"\x02\x00\x04\x05\x00rest", 5},
		"no end":                    {"\x02\x05", 0},
		"half a pair":               {"\x02", 0},
		"half a number":             {"\x02\x85", 0},
		"nothing":                   {"", 0},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.size, valuesSize([]byte(c.values))) })
	}
}

// TestValuesAreLaidInOrder holds that each record gets its own tables, though two share one.
func TestValuesAreLaidInOrder(t *testing.T) {
	values := []byte("\x00\x02\x05\x00\x04\x06\x00")
	record := table(make([]byte, recordEnd+3*4))
	record.set(recordValues, 3)
	record.set(recordStack, 4)
	record.set(recordEnd+4, 1)
	record.set(recordEnd+8, 4)
	laid, ok := record.lay(make([]byte, 1, 10), values)
	require.True(t, ok)
	require.Equal(t, "\x00\x04\x06\x00\x02\x05\x00\x04\x06\x00", string(laid))
	require.Equal(t, []int{1, noValues, 4, 7}, []int{record.word(recordStack), record.word(recordEnd), record.word(recordEnd + 4), record.word(recordEnd + 8)})

	_, ok = record.lay(make([]byte, 1, 9), values)
	require.False(t, ok, "there is no room")
	record.set(recordStack, 8)
	_, ok = record.lay(make([]byte, 1, 10), values)
	require.False(t, ok, "it stands outside")
}
