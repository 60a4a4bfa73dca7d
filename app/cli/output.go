package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// output writes what write gives: to a file when one is named, else to
// standard output. Nothing is written when write fails.
func (c *command) output(name string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	if name == "" || name == "-" {
		_, err := c.stdout.Write(b.Bytes())
		return err
	}
	if err := replace(name, b.Bytes()); err != nil {
		return fmt.Errorf("%s: %w", name, reason(err))
	}
	return nil
}

// replace puts data in the place of a file in one step, so that nobody ever
// sees half of it. A link is followed; a device or a pipe is written to.
func replace(name string, data []byte) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	mode := os.FileMode(0o644)
	switch info, err := os.Stat(name); {
	case err != nil:
	case info.IsDir():
		return errors.New("is a directory")
	case info.Mode().IsRegular():
		mode = info.Mode().Perm()
	default:
		return os.WriteFile(name, data, mode)
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".stet-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // gone already when all went well
	_, err = f.Write(data)
	for _, step := range []func() error{func() error { return f.Chmod(mode) }, f.Sync, f.Close} {
		if e := step(); err == nil {
			err = e
		}
	}
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	return linkReason(err)
}

// linkReason strips the names from the error of a renaming.
func linkReason(err error) error {
	if l, ok := err.(*os.LinkError); ok {
		return l.Err
	}
	return err
}
