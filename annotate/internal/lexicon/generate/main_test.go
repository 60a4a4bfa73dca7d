//go:build !js

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTablesAreFresh(t *testing.T) {
	files, err := filepath.Glob("../words/*.txt")
	require.NoError(t, err)
	lists := newLists()
	for _, file := range files {
		require.NoError(t, lists.read(file))
	}
	want, err := lists.compile()
	require.NoError(t, err)
	have, err := os.ReadFile("../tables.go")
	require.NoError(t, err)
	assert.True(t, string(want) == string(have), "tables.go is stale: go generate ./annotate/internal/lexicon")
}

func TestReadSaysWhereAListIsWrong(t *testing.T) {
	for name, content := range map[string]string{
		"no class": "word\n",
		"twice":    "[a]\nword\nWord\n",
		"no word":  "[a]\n= value\n",
		"no list":  "[a]\n@b\n",
	} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "words.txt")
			require.NoError(t, os.WriteFile(file, []byte(content), 0o600))
			assert.ErrorContains(t, newLists().read(file), "words.txt:")
		})
	}
}

func TestAListTakesTheFirstWordsOfAnother(t *testing.T) {
	file := filepath.Join(t.TempDir(), "words.txt")
	require.NoError(t, os.WriteFile(file, []byte("[a]\nten\ntens of\n[b]\nten = 10\n@a\n"), 0o600))
	lists := newLists()
	require.NoError(t, lists.read(file))
	assert.Equal(t, map[int]string{0: "", 1: "10"}, lists.members["ten"])
	assert.Equal(t, map[int]string{1: ""}, lists.members["tens"])
	assert.Equal(t, map[int]string{0: ""}, lists.members["tens of"])
}

func TestAListTakesTheLastWordsOfAnother(t *testing.T) {
	file := filepath.Join(t.TempDir(), "words.txt")
	require.NoError(t, os.WriteFile(file, []byte("[a]\nover\nmore than = gt\n[b]\n@last a\n"), 0o600))
	lists := newLists()
	require.NoError(t, lists.read(file))
	assert.Equal(t, map[int]string{0: "", 1: ""}, lists.members["over"])
	assert.Equal(t, map[int]string{1: ""}, lists.members["than"])
	assert.Equal(t, map[int]string{0: "gt"}, lists.members["more than"])
}

func TestFoldCutsHyphens(t *testing.T) {
	assert.Equal(t, "so - called", fold("So-called"))
	assert.Equal(t, "didn't", fold("didn’t"))
}
