//go:build !js

package main

import (
	"io"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestFloors holds what has been reached: a change may fall no more than a point or two
// below the figures of the README, which are exact, and mark no more of what is none.
func TestFloors(t *testing.T) {
	dir := filepath.Join("..", "..", "testdata", "gold")
	chains, pages, later := filepath.Join("..", "chains", "chains.jsonl"), filepath.Join("..", "fresh", "pages-held.jsonl"), filepath.Join("..", "fresh", "versions-held.jsonl")
	stories, joins := filepath.Join("..", "fresh", "stories-held.jsonl"), filepath.Join("..", "fresh", "links-held.jsonl")
	type values = map[string]float64
	for _, c := range []struct {
		table, file      string
		floors, ceilings values
	}{
		{"zones", "articles-a.jsonl", values{"lines": 99, "furnitureF": 99, "datelines": 100, "articles": 100}, values{"story_lines_lost": 0}},
		{"zones", "articles-b.jsonl", values{"lines": 96, "furnitureF": 96.5, "datelines": 100, "articles": 100}, values{"story_lines_lost": 0}},
		{"zones", pages, values{"lines": 94, "furnitureF": 94.5, "articles": 100}, values{"story_lines_lost": 1}},
		{"quotes", "articles-a.jsonl", values{"exactF": 98.5, "overlapF": 98.5, "entity": 98, "full_name": 96}, values{"nonquotes": 0}},
		{"quotes", "articles-b.jsonl", values{"exactF": 86.5, "overlapF": 92.5, "mention": 97, "entity": 96, "full_name": 86}, values{"nonquotes": 10}},
		{"quotes", pages, values{"exactF": 95.5, "overlapF": 96.5, "mention": 97.5, "entity": 92, "full_name": 85}, values{"nonquotes": 5}},
		{"figures", "articles-a.jsonl", values{"fullF": 98, "typedF": 98, "value": 99, "of_partial": 87.5}, values{"traps": 0}},
		{"figures", "articles-b.jsonl", values{"fullF": 92, "typedF": 93, "value": 99, "of_partial": 89}, values{"traps": 6.5}},
		{"figures", "figures.jsonl", values{"fullF": 97.5, "typedF": 98, "value": 99.5, "mod": 99.5}, values{"traps": 1.5}},
		{"claims", "articles-a.jsonl", values{"spanF": 88.5, "key_recall": 90.5, "kind": 81, "strength": 90, "claimant": 91}, values{"nonclaims": 13, "in_furniture": 0}},
		{"claims", "articles-b.jsonl", values{"spanF": 86, "key_recall": 84.5, "kind": 75, "strength": 80, "claimant": 90.5}, values{"nonclaims": 12, "in_furniture": 0}},
		{"checks", "figure-checks.jsonl", values{"raised": 97}, values{"false_alarms": 0}},
		{"fdiffs", "figure-diffs.jsonl", values{"right": 100}, nil},
		{"versions", "versions.jsonl", values{"F": 95.5, "P": 95, "high_recall": 95.5, "weight": 98.5, "same_story": 100}, values{"quiet_alarms": 0}},
		{"versions", chains, values{"F": 95.5, "P": 93, "high_recall": 97, "same_story": 100}, nil},
		{"versions", stories, values{"same_story": 65}, nil},
		{"links", joins, values{"same_P": 90, "same_R": 55, "denies": 30, "denies_P": 70}, values{"denies_in_vain": 15}},
		{"versions", later, values{"F": 86, "P": 89, "high_recall": 82, "same_story": 94}, nil},
	} {
		t.Run(c.table+" "+filepath.Base(c.file), func(t *testing.T) {
			got, err := measurement{c.table, c.file}.run(dir, stet, io.Discard)
			require.NoError(t, err)
			for key, floor := range c.floors {
				assert.GreaterOrEqual(t, got.get(key), floor, "%s of %s", key, got)
			}
			for key, ceiling := range c.ceilings {
				assert.LessOrEqual(t, got.get(key), ceiling, "%s of %s", key, got)
				assert.GreaterOrEqual(t, got.get(key), 0.0, "%s of %s", key, got)
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

// TestAnotherReaderIsHeld holds that a command that is measured gives a document for each
// text, with its marks inside.
func TestAnotherReaderIsHeld(t *testing.T) {
	gold := []goldText{{ID: 1, Text: "Two died."}, {ID: 2, Text: "“No,” he said."}}
	assert.ErrorContains(t, command("true")(gold), "1 documents for 2 texts")
	assert.ErrorContains(t, command("false")(gold), "false: ")

	d := document{runes: []rune(gold[1].Text), Figures: []foundFigure{{span: span{0, 14}}}}
	assert.Nil(t, d.outside())
	d.Quotes = []foundQuote{{Parts: []span{{0, 5}, {9, 15}}}}
	assert.Equal(t, &span{9, 15}, d.outside())
}
