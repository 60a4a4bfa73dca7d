//go:build !js

package ui

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"

	"stet/app/library"
)

// countedStore is a store without stories that counts how often it is read.
type countedStore struct {
	library.Store
	reads int
}

func (s *countedStore) Rows() ([]library.Row, error) {
	s.reads++
	return nil, nil
}

// TestOnlyAReturnReadsTheLibraryAnew holds that time alone is no return to the
// tab.
func TestOnlyAReturnReadsTheLibraryAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := &countedStore{}
		s := newSession(store)
		time.Sleep(3 * time.Hour)
		assert.Zero(t, store.reads)
		s.returning.Reset(atOnce)
		time.Sleep(time.Second)
		assert.Equal(t, 1, store.reads)
	})
}
