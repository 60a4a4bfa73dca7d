package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"stet/app/export"
	"stet/app/story"
)

// input is a file, or a stream that stands for one.
type input struct {
	name   string
	stream io.Reader // nil for a file
}

// inputs returns the files that were named, or standard input, which "-" names
// too.
func (c *command) inputs(files []string) []input {
	if len(files) == 0 {
		files = []string{"-"}
	}
	out := make([]input, len(files))
	for i, f := range files {
		out[i] = input{name: f}
		if f == "-" {
			out[i] = input{"standard input", c.stdin}
		}
	}
	return out
}

// at says in which input an error arose.
func (i input) at(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", i.name, err)
}

func (i input) open() (io.ReadCloser, error) {
	if i.stream != nil {
		return io.NopCloser(i.stream), nil
	}
	f, err := os.Open(i.name)
	if err != nil {
		return nil, i.at(reason(err))
	}
	return f, nil
}

// reason strips the name of the file from an error of the system, which at
// gives already.
func reason(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// text reads the whole input.
func (i input) text() ([]byte, error) {
	r, err := i.open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, i.at(reason(err))
	}
	return data, nil
}

// story reads the input as a story. A file whose name says that it is no plain
// text is opened by what is in it.
func (i input) story() (*story.Story, error) {
	data, err := i.text()
	if err != nil {
		return nil, err
	}
	if i.stream != nil || !structured(i.name) {
		return plain(string(data)), nil
	}
	opened, err := export.Open(i.name, data)
	switch {
	case err != nil:
		return nil, i.at(err)
	case opened.Story != nil:
		return opened.Story, nil
	case opened.Notes != nil:
		return nil, i.at(errors.New("this file has annotations but not the article that they belong to"))
	}
	s := plain(opened.Text)
	s.Versions[0].Source = opened.Source
	return s, nil
}

func structured(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm", ".xhtml", ".docx", ".json", ".jsonld":
		return true
	}
	return false
}
