//go:build unix

package wholefile

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestANewFileIsAsOpenAsOthers(t *testing.T) {
	for _, mask := range []int{0o022, 0o077} {
		before := syscall.Umask(mask)
		t.Cleanup(func() { syscall.Umask(before) })
		name := filepath.Join(t.TempDir(), "a.txt")
		require.NoError(t, Write(name, []byte("one")))
		info, err := os.Stat(name)
		require.NoError(t, err)
		assert.Equal(t, os.FileMode(0o666&^mask), info.Mode())
	}
}
