//go:build !js

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/require"

	"stet/app/internal/client"
)

// ceiling is the most that the program may weigh on its way to the browser, in
// bytes after brotli at its strongest.
const ceiling = 1_900_000

// TestProgramIsSmall tries a quick compression first: what passes so passes at
// the strongest, which takes long.
func TestProgramIsSmall(t *testing.T) {
	program, err := os.ReadFile(built(t))
	require.NoError(t, err)
	size := 0
	for _, quality := range []int{9, brotli.BestCompression} {
		size = weigh(t, program, quality)
		t.Logf("app.wasm: %d bytes after brotli %d", size, quality)
		if size <= ceiling {
			return
		}
	}
	t.Errorf("app.wasm weighs %d bytes after brotli, more than %d", size, ceiling)
}

// weigh returns the size of the program after brotli.
func weigh(t *testing.T, program []byte, quality int) int {
	t.Helper()
	var size counter
	w := brotli.NewWriterOptions(&size, brotli.WriterOptions{Quality: quality, LGWin: 24})
	_, err := w.Write(program)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return int(size)
}

// built returns the built client: that of STET_DIST, or one built now.
func built(t *testing.T) string {
	t.Helper()
	if dist := os.Getenv("STET_DIST"); dist != "" {
		return filepath.Join(dist, "web", "app.wasm")
	}
	name := filepath.Join(t.TempDir(), "app.wasm")
	require.NoError(t, client.Build("..", name))
	return name
}

// counter counts the bytes written to it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}
