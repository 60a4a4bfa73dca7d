//go:build !js

package wholefile

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	name, link := filepath.Join(dir, "a.txt"), filepath.Join(dir, "link.txt")
	require.NoError(t, Write(name, []byte("one")))
	require.NoError(t, os.Chmod(name, 0o600))
	require.NoError(t, os.Symlink(name, link))
	require.NoError(t, Write(link, []byte("two")))
	got, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, "two", string(got))
	info, err := os.Lstat(name)
	require.NoError(t, err)
	assert.Equal(t, os.FileMode(0o600), info.Mode(), "the mode stays, and the link is followed")
}

func TestNothingIsLeftOfAFailure(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(dir, "taken", "inside"), 0o755))
	assert.ErrorContains(t, Write(filepath.Join(dir, "taken"), nil), "is a directory")
	assert.ErrorContains(t, Write(filepath.Join(dir, "none", "a.txt"), nil), "no such file or directory")
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 1)
}
