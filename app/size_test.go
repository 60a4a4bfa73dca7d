//go:build !js

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/require"
)

// ceiling is the most that the program may weigh on its way to the browser, in
// bytes after brotli at its strongest.
const ceiling = 1_900_000

func TestProgramIsSmall(t *testing.T) {
	program, err := os.Open(client(t))
	require.NoError(t, err)
	defer program.Close()
	var size counter
	w := brotli.NewWriterLevel(&size, brotli.BestCompression)
	_, err = program.WriteTo(w)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	t.Logf("app.wasm: %d bytes after brotli", size)
	require.LessOrEqual(t, int(size), ceiling)
}

// client returns the built client: that of STET_DIST, or one built now.
func client(t *testing.T) string {
	t.Helper()
	if dist := os.Getenv("STET_DIST"); dist != "" {
		return filepath.Join(dist, "web", "app.wasm")
	}
	name := filepath.Join(t.TempDir(), "app.wasm")
	cmd := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-o", name, ".")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, string(out))
	return name
}

// counter counts the bytes written to it.
type counter int

func (c *counter) Write(p []byte) (int, error) {
	*c += counter(len(p))
	return len(p), nil
}
