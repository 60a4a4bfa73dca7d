//go:build !js

package client

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Start returns a program as it is linked and the same with a function that it
// starts with, which fills in what was cleared.
func Start(t testing.TB) (linked, started []byte) {
	t.Helper()
	linked = small(t)
	p, err := parse(linked)
	require.NoError(t, err)
	index, err := withoutIndex(p.memory)
	require.NoError(t, err)
	require.NoError(t, p.withStart(index.start()))
	return linked, p.encode()
}
