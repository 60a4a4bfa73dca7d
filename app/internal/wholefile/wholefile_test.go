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

// TestALinkToNothingIsFollowed holds that a file is made where a link leads,
// also by way of another link and from a folder that is itself a link.
func TestALinkToNothingIsFollowed(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, name) }
	require.NoError(t, os.MkdirAll(at("real/inner"), 0o755))
	require.NoError(t, os.Symlink(at("real/inner"), at("folder")))
	require.NoError(t, os.Symlink("../a.txt", at("folder/second.txt")))
	require.NoError(t, os.Symlink("folder/second.txt", at("first.txt")))
	require.NoError(t, Write(at("first.txt"), []byte("one")))
	got, err := os.ReadFile(at("real/a.txt"))
	require.NoError(t, err)
	assert.Equal(t, "one", string(got))
	info, err := os.Lstat(at("first.txt"))
	require.NoError(t, err)
	assert.Equal(t, os.ModeSymlink, info.Mode().Type())

	require.NoError(t, os.Symlink("round.txt", at("round.txt")))
	assert.ErrorContains(t, Write(at("round.txt"), nil), "lead round")
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
