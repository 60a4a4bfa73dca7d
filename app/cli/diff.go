package cli

import (
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"slices"

	"stet/annotate"
	"stet/annotate/compare"
	"stet/app/export"
)

const diffUsage = `usage: stet diff [-format FORMAT] [-o FILE] OLD NEW [NEWER…]

Says what changed between versions of one story, by what it means. The files
are read as stet annotate reads them.

  -o FILE         write to FILE, which is whole or not touched
  -format FORMAT  one of

  json        every change and edit (the default)
  jsonl       reads {"id","versions":[…]} a line, writes one list of changes a line
  html        a report with a drafted correction note, as a page that stands alone
  docx        the report for Word
  md          the report as Markdown
`

// Diff runs "stet diff".
func Diff(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := command{name: "diff", usage: diffUsage, stdin: stdin, stdout: stdout, stderr: stderr}
	format := c.flags().String("format", "json", "")
	output := c.flags().String("o", "", "")
	files, status, done := c.parse(args)
	switch {
	case done:
		return status
	case *format == "jsonl":
		if *output == "" {
			return c.finish(eachInput(c.inputs(files), stdout, diffLines))
		}
		return c.finish(c.output(*output, func(w io.Writer) error { return eachInput(c.inputs(files), w, diffLines) }))
	case *format != "json" && !reportFormat(*format):
		return c.fail(BadUsage, errors.New("unknown format "+quoted(*format)+"; stet diff -h lists them"))
	case len(files) < 2:
		return c.fail(BadUsage, errors.New("two files or more are needed: OLD NEW"))
	}
	changes, err := diffFiles(c.inputs(files))
	if err != nil {
		return c.finish(err)
	}
	return c.finish(c.output(*output, func(w io.Writer) error { return writeChanges(w, *format, files, changes) }))
}

func reportFormat(id string) bool {
	return slices.ContainsFunc(export.ReportFormats(), func(f export.ReportFormat) bool { return f.ID == id })
}

// writeChanges writes changes as JSON or as a report, in which each version is
// called by the name of its file.
func writeChanges(w io.Writer, format string, files []string, changes *compare.Changes) error {
	for _, f := range export.ReportFormats() {
		if f.ID == format {
			last := files[len(files)-1]
			return f.Write(w, export.Report{Title: filepath.Base(last), Versions: files, Changes: changes})
		}
	}
	return encoder(w).Encode(changes)
}

// diffFiles compares the newest text of each input with the next.
func diffFiles(in []input) (*compare.Changes, error) {
	docs := make([]*annotate.Document, len(in))
	for n, i := range in {
		s, err := i.story()
		if err != nil {
			return nil, err
		}
		docs[n] = annotate.Annotate(s.Newest().Text)
	}
	return compare.Versions(docs...), nil
}

// diffLines reads {"id","versions"} a line and writes the changes of every
// consecutive pair, one list a line.
func diffLines(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(line []byte) (any, error) {
		var request struct {
			ID       string   `json:"id"`
			Versions []string `json:"versions"`
		}
		if err := json.Unmarshal(line, &request); err != nil {
			return nil, err
		}
		if len(request.Versions) == 0 {
			return nil, errors.New(`"versions" is missing`)
		}
		docs := make([]*annotate.Document, len(request.Versions))
		for i, v := range request.Versions {
			docs[i] = annotate.Annotate(v)
		}
		return compare.Identified{ID: request.ID, Changes: compare.Versions(docs...)}, nil
	})
}
