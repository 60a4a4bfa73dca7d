// Package storetest holds what every library.Store must do, as one suite of
// tests that each implementation runs.
package storetest

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
)

// Run tests a store; open gives an empty one for each test.
func Run(t *testing.T, open func(t *testing.T) library.Store) {
	for _, c := range []struct {
		name string
		test func(*testing.T, library.Store)
	}{
		{"an empty store has no rows", empty},
		{"what was saved is read back", readBack},
		{"a save over another revision than the stored one is refused whole", conflict},
		{"a deleted story is gone and may come again", deleted},
		{"rows of many stories are all listed", many},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, open(t)) })
	}
}

func row(id string, revision int) library.Row {
	return library.Row{
		ID: id, Revision: revision, Name: "“Siren failed” " + id, Versions: 2, Marks: 9,
		Changed: time.Date(2026, 5, 14, 6, 40, 0, 0, time.UTC), Texts: []string{"aa", "bb"}, Sketch: library.Sketch{1, 1 << 31},
	}
}

func empty(t *testing.T, s library.Store) {
	rows, err := s.Rows()
	require.NoError(t, err)
	assert.Empty(t, rows)
	_, _, err = s.Body("none")
	assert.ErrorIs(t, err, library.ErrNotFound)
	assert.NoError(t, s.Delete("none"))
}

func readBack(t *testing.T, s library.Store) {
	body := []byte(`{"text":"“ü” ` + strings.Repeat("long ", 50000) + `"}`)
	require.NoError(t, s.Save(row("a", 1), 0, body))
	rows, err := s.Rows()
	require.NoError(t, err)
	assert.Equal(t, []library.Row{row("a", 1)}, rows)
	got, revision, err := s.Body("a")
	require.NoError(t, err)
	assert.Equal(t, string(body), string(got))
	assert.Equal(t, 1, revision)
}

func conflict(t *testing.T, s library.Store) {
	require.NoError(t, s.Save(row("a", 1), 0, []byte("one")))
	require.NoError(t, s.Save(row("a", 3), 1, []byte("two")))
	assert.ErrorIs(t, s.Save(row("a", 2), 1, []byte("other tab")), library.ErrConflict)
	assert.ErrorIs(t, s.Save(row("b", 3), 2, []byte("never saved")), library.ErrConflict)
	got, revision, err := s.Body("a")
	require.NoError(t, err)
	assert.Equal(t, "two", string(got))
	assert.Equal(t, 3, revision)
}

func deleted(t *testing.T, s library.Store) {
	require.NoError(t, s.Save(row("a", 1), 0, []byte("one")))
	require.NoError(t, s.Delete("a"))
	_, _, err := s.Body("a")
	assert.ErrorIs(t, err, library.ErrNotFound)
	assert.NoError(t, s.Save(row("a", 1), 0, []byte("again")))
}

func many(t *testing.T, s library.Store) {
	const n = 200
	for i := range n {
		require.NoError(t, s.Save(row(strings.Repeat("x", i+1), 1), 0, []byte("body")))
	}
	rows, err := s.Rows()
	require.NoError(t, err)
	assert.Len(t, rows, n)
}
