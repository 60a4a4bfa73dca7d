// Package wholefile writes files that nobody ever sees half written.
package wholefile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Write puts data in the place of a file in one step. A link is followed; a
// device or a pipe is written to. When it fails the file is as it was, and no
// other is left beside it.
func Write(name string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	mode := os.FileMode(0o644)
	switch info, err := os.Stat(name); {
	case err != nil:
	case info.IsDir():
		return &fs.PathError{Op: "write", Path: name, Err: errors.New("is a directory")}
	case info.Mode().IsRegular():
		mode = info.Mode().Perm()
	default:
		return os.WriteFile(name, data, mode)
	}
	part, err := os.CreateTemp(filepath.Dir(name), ".stet-*")
	if err != nil {
		return err
	}
	defer os.Remove(part.Name()) // gone already when all went well
	_, err = part.Write(data)
	for _, step := range []func() error{func() error { return part.Chmod(mode) }, part.Sync, part.Close} {
		if e := step(); err == nil {
			err = e
		}
	}
	if err != nil {
		return err
	}
	return os.Rename(part.Name(), name)
}
