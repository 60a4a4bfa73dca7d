//go:build !js

package client

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Start returns a program without what only a trace asks for and the same with a
// function that it starts with, which fills in what was cleared of the index.
func Start(t testing.TB) (whole, started []byte) {
	t.Helper()
	p := laid(t)
	whole = p.encode()
	index, err := withoutIndex(p.memory)
	require.NoError(t, err)
	require.NoError(t, p.withStart(index.start()))
	return whole, p.encode()
}
