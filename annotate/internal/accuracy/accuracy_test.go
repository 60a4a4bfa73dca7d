//go:build !js

package main

import (
	"io"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFloors holds what has been reached: a change may not fall below it. The
// floors stand a little under the figures of the README, which are exact.
func TestFloors(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "gold")
	for _, c := range []struct {
		table, file string
		floors      map[string]float64
	}{
		{"zones", "articles-a.jsonl", map[string]float64{"lines": 96.5, "furnitureF": 97, "datelines": 100, "articles": 100}},
		{"zones", "articles-b.jsonl", map[string]float64{"lines": 96, "furnitureF": 96, "datelines": 100, "articles": 91}},
		{"quotes", "articles-a.jsonl", map[string]float64{"exactF": 98, "overlapF": 98, "entity": 95, "full_name": 92}},
		{"quotes", "articles-b.jsonl", map[string]float64{"exactF": 86, "overlapF": 92, "mention": 96, "entity": 94, "full_name": 84}},
		{"figures", "articles-a.jsonl", map[string]float64{"fullF": 98, "typedF": 98, "value": 99, "of_partial": 88}},
		{"figures", "articles-b.jsonl", map[string]float64{"fullF": 91, "typedF": 92, "value": 99, "of_partial": 88}},
		{"figures", "figures.jsonl", map[string]float64{"fullF": 95.5, "typedF": 96, "value": 99, "mod": 99}},
		{"claims", "articles-b.jsonl", map[string]float64{"spanF": 83, "key_recall": 80, "kind": 65, "strength": 80, "claimant": 89}},
		{"checks", "figure-checks.jsonl", map[string]float64{"raised": 90}},
		{"fdiffs", "figure-diffs.jsonl", map[string]float64{"right": 100}},
		{"versions", "versions.jsonl", map[string]float64{"F": 93, "P": 93, "high_recall": 93, "weight": 97, "same_story": 100}},
		{"versions", filepath.Join("..", "chains", "chains.jsonl"), map[string]float64{"F": 94.5, "P": 91, "high_recall": 97, "same_story": 100}},
	} {
		t.Run(c.table+" "+c.file, func(t *testing.T) {
			got, err := measurement{c.table, c.file}.run(dir, io.Discard)
			require.NoError(t, err)
			for key, floor := range c.floors {
				assert.GreaterOrEqual(t, got.get(key), floor, "%s of %s", key, got)
			}
		})
	}
}

// get returns a value by its key; a share "3/4" counts as a percentage.
func (r result) get(key string) float64 {
	for _, v := range r.values {
		if v.key == key {
			return v.n
		}
	}
	return -1
}
