//go:build !js

package site

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"

	"stet/app/internal/wholefile"
)

// Compression says which compressed forms lie beside the files of a folder.
type Compression int

// The forms: none, gzip alone, which is fast, or gzip and brotli at its
// strongest, which takes some 16 s for the program.
const (
	Plain Compression = iota
	Gzip
	Brotli
)

// Write lays the files into the folder and makes it if need be. A file is
// replaced whole, so a server of the folder never sends half of one; the
// worker comes last, since it is what announces a new version. Compressed forms
// that Write does not renew are removed.
func Write(dir string, files []File, c Compression) error {
	for _, f := range files {
		if err := write(filepath.Join(dir, filepath.FromSlash(f.Path)), f.Body, c); err != nil {
			return err
		}
	}
	return nil
}

func write(name string, body []byte, c Compression) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	old, err := os.ReadFile(name)
	same := err == nil && bytes.Equal(old, body)
	if !same {
		if err := wholefile.Write(name, body); err != nil {
			return err
		}
	}
	if err := compressed(name+".gz", body, c >= Gzip, same, gzipped); err != nil {
		return err
	}
	return compressed(name+".br", body, c >= Brotli, same, brotlied)
}

// compressed keeps, makes or removes one compressed form. A form of the same
// body is kept: the strongest compression of the program is slow.
func compressed(name string, body []byte, want, same bool, compress func([]byte) ([]byte, error)) error {
	if same && want && fresh(name) {
		return nil
	}
	if !want || !compressible(name) {
		if err := os.Remove(name); err != nil && !os.IsNotExist(err) {
			return err
		}
		return nil
	}
	packed, err := compress(body)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return wholefile.Write(name, packed)
}

// fresh reports whether the compressed form is there and no older than its file.
func fresh(form string) bool {
	f, err := os.Stat(form)
	if err != nil {
		return false
	}
	file, err := os.Stat(strings.TrimSuffix(form, filepath.Ext(form)))
	return err == nil && !f.ModTime().Before(file.ModTime())
}

// compressible reports whether a compressed form is worth having; PNG and the
// icon made of it are compressed already.
func compressible(name string) bool {
	switch filepath.Ext(strings.TrimSuffix(name, filepath.Ext(name))) {
	case ".png", ".ico":
		return false
	}
	return true
}

func gzipped(body []byte) ([]byte, error) {
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	err = w.Close()
	return b.Bytes(), err
}

// window is the largest that every browser reads: its logarithm.
const window = 24

func brotlied(body []byte) ([]byte, error) {
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: window})
	if _, err := w.Write(body); err != nil {
		return nil, err
	}
	err := w.Close()
	return b.Bytes(), err
}
