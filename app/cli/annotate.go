// Package cli is the command line of Stet: the subcommands annotate and diff.
//
// A subcommand gets its arguments and streams, and returns an exit status of
// package command. What went wrong is said in one line on the error stream.
package cli

import (
	"errors"
	"io"
	"slices"

	"stet/annotate"
	"stet/app/export"
	"stet/app/internal/command"
	"stet/app/share"
	"stet/app/story"
)

const annotateUsage = `usage: stet annotate [-format FORMAT] [-o FILE] [FILE…]

Marks the claims, figures and quotes of each FILE, or of standard input. Web
pages, Word files and Stet's own are known by what is in them, Markdown by its
name (.md). Of a Word file the text is read, its comments are not. JSON that Stet
did not write, lists of marks, tables (.csv, .tsv, .ann), pictures and PDF are
refused; all else is plain text.

  -o FILE         write to FILE, which is whole or not touched
  -format FORMAT  one of

`

// Annotate runs "stet annotate".
func Annotate(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := &command.Command{Name: "stet annotate", Usage: annotateUsage + list(formats()), Stdin: stdin, Stdout: stdout, Stderr: stderr}
	id := c.Flags().String("format", "json", "")
	file := c.Flags().String("o", "", "")
	files, status, done := c.Parse(args)
	if done {
		return status
	}
	f, err := find(*id)
	if err == nil && len(files) > 1 && !f.several {
		several := slices.DeleteFunc(formats(), func(f format) bool { return !f.several })
		err = errors.New("the format " + f.id + " takes one FILE; " + ids(several) + " take several")
	}
	if err != nil {
		return c.Misused(err.Error())
	}
	in := inputs(c, files)
	if f.id == "jsonl" && *file == "" {
		return c.Finish(f.write(in, stdout))
	}
	return c.Finish(output(c, *file, func(w io.Writer) error { return f.write(in, w) }))
}

// writeDocuments writes one document a line; of several, each has the name of
// its file as its id.
func writeDocuments(in []input, w io.Writer) error {
	for _, i := range in {
		s, err := i.story()
		if err != nil {
			return err
		}
		id := ""
		if len(in) > 1 {
			id = i.name
		}
		d := annotate.Identified{ID: id, Document: annotate.Annotate(s.Newest().Text)}
		if err := encoder(w).Encode(d); err != nil {
			return err
		}
	}
	return nil
}

func writeTable(in []input, w io.Writer) error {
	stories := make([]export.Named, len(in))
	for n, i := range in {
		s, err := i.story()
		if err != nil {
			return err
		}
		stories[n] = export.Named{Name: i.name, Story: s}
	}
	return export.WriteTable(w, stories)
}

func writeLinks(in []input, w io.Writer) error {
	for _, i := range in {
		s, err := i.story()
		if err != nil {
			return err
		}
		link, err := share.Encode(s)
		if err != nil {
			return i.at(err)
		}
		if _, err := io.WriteString(w, link+"\n"); err != nil {
			return err
		}
	}
	return nil
}

func writeLines(in []input, w io.Writer) error { return eachInput(in, w, annotateLines) }

// annotateLines reads {"id","text"} a line and writes one document a line, in
// order, each flushed as soon as it is ready.
func annotateLines(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(line []byte) (any, error) {
		var request struct {
			ID   string  `json:"id"`
			Text *string `json:"text"`
		}
		if err := decode(line, &request, `{"id":"…","text":"…"}`); err != nil {
			return nil, err
		}
		if request.Text == nil {
			return nil, errors.New(`"text" is missing`)
		}
		return annotate.Identified{ID: request.ID, Document: annotate.Annotate(*request.Text)}, nil
	})
}

// plain returns a story of one version with this text.
func plain(text string) *story.Story {
	return &story.Story{Versions: []story.Version{{Text: annotate.Normalise(text)}}}
}
