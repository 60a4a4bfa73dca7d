package cli

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"stet/app/export"
	"stet/app/internal/command"
	"stet/app/page"
	"stet/app/story"
)

// input is a file, or a stream that stands for one.
type input struct {
	name   string
	stream io.Reader    // nil for a file
	remark func(string) // says what of it was not taken
}

// inputs returns the files that were named, or standard input, which "-" names
// too. What of them is not taken is said in lines on the error stream.
func inputs(c *command.Command, files []string) []input {
	if len(files) == 0 {
		files = []string{"-"}
	}
	out := make([]input, len(files))
	for i, f := range files {
		out[i] = input{name: f}
		if f == "-" {
			out[i] = input{name: "standard input", stream: c.Stdin}
		}
		name := out[i].name
		out[i].remark = func(says string) { fmt.Fprintf(c.Stderr, "%s: %s: %s\n", c.Name, name, says) }
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

// reason strips the name of the file from an error of the system, which is
// given already.
func reason(err error) error {
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		return p.Err
	case errors.As(err, &l):
		return l.Err
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

// story reads the input as a story, by what is in it. Plain text of any length
// is taken word for word. The comments of a Word file are not taken.
func (i input) story() (*story.Story, error) {
	data, err := i.text()
	if err != nil {
		return nil, err
	}
	if text, ok := export.Plain(i.name, data); ok {
		return plain(text), nil
	}
	opened, err := export.Open(i.name, data)
	switch {
	case err != nil:
		return nil, i.at(err)
	case opened.Story != nil:
		return opened.Story, nil
	case opened.Text == "":
		return nil, i.at(errors.New("this file has annotations but not the article that they belong to"))
	}
	if n := len(opened.Notes); n > 0 {
		i.remark("not taken: " + page.Counted(n, "comment") + "; the app puts comments in place")
	}
	if opened.Left != "" {
		i.remark(opened.Left)
	}
	s := plain(opened.Text)
	s.Versions[0].Source = opened.Source
	return s, nil
}
