// Package cli is the command line of Stet: the subcommands annotate and diff.
//
// A subcommand gets its arguments and streams, and returns an exit status of
// package command. What went wrong is said in one line on the error stream.
package cli

import (
	"encoding/json"
	"errors"
	"io"
	"strconv"

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

  json        one document a file, everything that was found (the default)
  jsonl       reads {"id","text"} a line, writes one document a line
  link        a link's fragment that holds the whole story
  html        a web page to read and print, which Stet opens again
  docx        a Word file with one comment for each mark
  md          Markdown with a footnote for each mark
  csv         a table with one row for each claim, figure and quote
  story       a Stet story with all versions and notes, which Stet opens again
  jsonld      annotations after the W3C's model, as JSON-LD
  hypothesis  annotations as Hypothesis exports them
  brat        standoff annotations for the brat tool
  txt         the text alone, without marks
`

// Annotate runs "stet annotate".
func Annotate(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := &command.Command{Name: "stet annotate", Usage: annotateUsage, Stdin: stdin, Stdout: stdout, Stderr: stderr}
	format := c.Flags().String("format", "json", "")
	file := c.Flags().String("o", "", "")
	files, status, done := c.Parse(args)
	if done {
		return status
	}
	write, err := writer(*format)
	if err == nil && len(files) > 1 && !several(*format) {
		err = errors.New("the format " + *format + " takes one FILE; json, jsonl, csv and link take several")
	}
	if err != nil {
		return c.Misused(err.Error())
	}
	in := inputs(c, files)
	if *format == "jsonl" && *file == "" {
		return c.Finish(eachInput(in, stdout, annotateLines))
	}
	return c.Finish(output(c, *file, func(w io.Writer) error { return write(in, w) }))
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
		return nil, errors.New("unknown format " + strconv.Quote(format))
	}
	return func(in []input, w io.Writer) error {
		s, err := in[0].story()
		if err != nil {
			return err
		}
		return in[0].at(f.Write(w, s))
	}, nil
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
