//go:build js

package idb_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
	"stet/app/library/idb"
	"stet/app/library/storetest"
)

var databases int

func open(t *testing.T) library.Store {
	databases++
	s := idb.New(fmt.Sprint("test ", time.Now().UnixNano(), databases))
	t.Cleanup(s.Close)
	return s
}

func TestStore(t *testing.T) { storetest.Run(t, open) }

// TestTwoConnections holds what two tabs rely on: each sees the other's saves.
func TestTwoConnections(t *testing.T) {
	name := fmt.Sprint("shared ", time.Now().UnixNano())
	one, two := idb.New(name), idb.New(name)
	require.NoError(t, one.Save(library.Row{ID: "a", Revision: 1}, 0, []byte("one")))
	assert.ErrorIs(t, two.Save(library.Row{ID: "a", Revision: 1}, 0, []byte("two")), library.ErrConflict)
	require.NoError(t, two.Save(library.Row{ID: "a", Revision: 2}, 1, []byte("two")))
	body, revision, err := one.Body("a")
	require.NoError(t, err)
	assert.Equal(t, "two", string(body))
	assert.Equal(t, 2, revision)
}
