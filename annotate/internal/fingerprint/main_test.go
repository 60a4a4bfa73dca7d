//go:build !js

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const text = "Police said 12 of the 40 men were hurt, and 3 of them died. He denied it on Monday. “No,” she said.\n"

func TestMutantsAreAlwaysTheSame(t *testing.T) {
	other := 0
	for line := range 20 {
		for mutant := range 4 {
			once := mutate([]string{text}, line, mutant)
			assert.Equal(t, once, mutate([]string{text}, line, mutant))
			if once[0] != text {
				other++
			}
		}
	}
	assert.Greater(t, other, 40, "most of 80 mutants read otherwise")
}

func TestTextsAndVersionsAreRead(t *testing.T) {
	lines := `{"id": 1, "text": "Two men died."}
{"id": 2, "versions": ["Two men died.", "Three men died."]}
{"id": 3, "old": "Two men died.", "new": "Three men died."}
{"id": 4}
`
	var ids []string
	require.NoError(t, eachLine(strings.NewReader(lines), "x", 1, func(id string, versions []string) error {
		made, err := read(versions)
		require.NoError(t, err)
		assert.Contains(t, string(made), `"format"`)
		ids = append(ids, id)
		return nil
	}))
	assert.Equal(t, []string{"x-1", "x-1-m0", "x-2", "x-2-m0", "x-3", "x-3-m0"}, ids)

	err := eachLine(strings.NewReader("{\"text\": \"a\"}\n{"), "x", 0, func(string, []string) error { return nil })
	assert.ErrorContains(t, err, "line 2")
}
