// Package cli is the command line of Stet: the subcommands annotate and diff.
//
// A subcommand gets its arguments and streams, and returns the exit status: 0,
// 1 when an input is bad, 2 when the command was called wrongly. What went
// wrong is said in one line on the error stream.
package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"stet/annotate"
	"stet/app/export"
	"stet/app/share"
	"stet/app/story"
)

// The exit statuses.
const (
	OK       = 0
	BadInput = 1
	BadUsage = 2
)

const annotateUsage = `usage: stet annotate [-format FORMAT] [-o FILE] [FILE…]

Marks the claims, figures and quotes of each FILE, or of standard input. A file
is read as plain text, but HTML, Word and Stet's own files by what is in them.

  -o FILE         write to FILE, which is whole or not touched
  -format FORMAT  one of

`

// Annotate runs "stet annotate".
func Annotate(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := command{name: "annotate", usage: annotateUsage + formatList(), stdin: stdin, stdout: stdout, stderr: stderr}
	format := c.flags().String("format", "json", "")
	output := c.flags().String("o", "", "")
	files, status, done := c.parse(args)
	if done {
		return status
	}
	write, err := writer(*format)
	if err == nil && len(files) > 1 && !several(*format) {
		err = errors.New("the format " + *format + " takes one FILE; json, jsonl, csv and link take several")
	}
	if err != nil {
		return c.fail(BadUsage, err)
	}
	inputs := c.inputs(files)
	if *format == "jsonl" && *output == "" {
		return c.finish(eachInput(inputs, stdout, annotateLines))
	}
	return c.finish(c.output(*output, func(w io.Writer) error { return write(inputs, w) }))
}

// several reports whether the output of several files makes one file.
func several(format string) bool {
	switch format {
	case "json", "jsonl", "csv", "link":
		return true
	}
	return false
}

// writer returns what writes a format.
func writer(format string) (func([]input, io.Writer) error, error) {
	switch format {
	case "json":
		return writeDocuments, nil
	case "jsonl":
		return func(in []input, w io.Writer) error { return eachInput(in, w, annotateLines) }, nil
	case "csv":
		return writeTable, nil
	case "link":
		return writeLinks, nil
	}
	f, known := export.Find(format)
	if !known {
		return nil, errors.New("unknown format " + quoted(format) + "; stet annotate -h lists them")
	}
	return func(in []input, w io.Writer) error {
		s, err := in[0].story()
		if err != nil {
			return err
		}
		return in[0].at(f.Write(w, s))
	}, nil
}

// formatList lists the formats, one a line.
func formatList() string {
	var b bytes.Buffer
	line := func(id, purpose string) { b.WriteString("  " + (id + "           ")[:12] + purpose + "\n") }
	line("json", "one document a file, everything that was found (the default)")
	line("jsonl", `reads {"id","text"} a line, writes one document a line`)
	line("link", "a link's fragment that holds the whole story")
	for _, f := range export.Formats() {
		if f.ID != "json" {
			line(f.ID, f.Purpose)
		}
	}
	return b.String()
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
	if len(in) == 1 {
		s, err := in[0].story()
		if err != nil {
			return err
		}
		table, _ := export.Find("csv")
		return table.Write(w, s)
	}
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

// annotateLines reads {"id","text"} a line and writes one document a line, in
// order, each flushed as soon as it is ready.
func annotateLines(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(line []byte) (any, error) {
		var request struct {
			ID   string  `json:"id"`
			Text *string `json:"text"`
		}
		if err := json.Unmarshal(line, &request); err != nil {
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
