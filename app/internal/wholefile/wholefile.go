// Package wholefile writes files that nobody ever sees half written.
package wholefile

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Write puts data in the place of a file in one step. A link is followed, also
// to where nothing is yet; a device or a pipe is written to. A file that is there
// keeps its mode, and a new one gets what the system gives new files. When Write
// fails the file is as it was, and no other is left beside it.
func Write(name string, data []byte) error {
	name, err := follow(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	switch there := err == nil; {
	case there && info.IsDir():
		return &fs.PathError{Op: "write", Path: name, Err: errors.New("is a directory")}
	case there && !info.Mode().IsRegular():
		return os.WriteFile(name, data, 0)
	}
	dir, err := os.MkdirTemp(filepath.Dir(name), ".stet-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	part := filepath.Join(dir, filepath.Base(name))
	if err := write(part, data, info); err != nil {
		return err
	}
	return os.Rename(part, name)
}

// write makes a file that is on the disk when write returns. It takes the mode of
// the one that it stands in for; nil for none.
func write(name string, data []byte, old fs.FileInfo) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if old != nil {
		err = errors.Join(err, f.Chmod(old.Mode().Perm()))
	}
	return errors.Join(err, f.Sync(), f.Close())
}

// follow returns what a name leads to through links.
func follow(name string) (string, error) {
	const most = 40 // links in a row, as systems allow
	for range most {
		if target, err := filepath.EvalSymlinks(name); err == nil {
			return target, nil
		}
		target, err := os.Readlink(name)
		if err != nil {
			return name, nil // nothing is there yet
		}
		if !filepath.IsAbs(target) {
			dir, err := filepath.EvalSymlinks(filepath.Dir(name))
			if err != nil {
				return "", err
			}
			target = filepath.Join(dir, target)
		}
		name = target
	}
	return "", &fs.PathError{Op: "write", Path: name, Err: errors.New("its links lead round in a circle")}
}
