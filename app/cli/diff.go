package cli

import (
	"errors"
	"io"
	"path/filepath"
	"slices"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/compare"
	"stet/app/export"
	"stet/app/internal/command"
)

const diffUsage = `usage: stet diff [-format FORMAT] [-o FILE] OLD NEW [NEWER…]

Says what changed between versions of one story, by what it means. The files
are read as stet annotate reads them.

  -o FILE         write to FILE, which is whole or not touched
  -format FORMAT  one of

  json        Every change and edit (the default)
  jsonl       Reads {"id","versions":[…]} a line, writes one list of changes a line
  html        A report with a drafted correction note, as a page that stands alone
  docx        The report for Word
  md          The report as Markdown
`

// Diff runs "stet diff".
func Diff(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	c := &command.Command{Name: "stet diff", Usage: diffUsage, Stdin: stdin, Stdout: stdout, Stderr: stderr}
	format := c.Flags().String("format", "json", "")
	file := c.Flags().String("o", "", "")
	files, status, done := c.Parse(args)
	switch {
	case done:
		return status
	case *format == "jsonl":
		if *file == "" {
			return c.Finish(eachInput(inputs(c, files), stdout, diffLines))
		}
		return c.Finish(output(c, *file, func(w io.Writer) error { return eachInput(inputs(c, files), w, diffLines) }))
	case !slices.Contains(diffFormats(), *format):
		return c.Misused(unknown(*format, listed(diffFormats())).Error())
	case len(files) < 2:
		return c.Misused("two files or more are needed: OLD NEW")
	}
	docs, err := documents(inputs(c, files))
	if err != nil {
		return c.Finish(err)
	}
	return c.Finish(output(c, *file, func(w io.Writer) error { return writeChanges(w, *format, files, docs) }))
}

// diffFormats returns the IDs of the formats that stet diff writes.
func diffFormats() []string {
	out := []string{"json", "jsonl"}
	for _, f := range export.ReportFormats() {
		out = append(out, f.ID)
	}
	return out
}

// writeChanges compares documents and writes the changes as JSON or as a report,
// in which each version is called by the name of its file.
func writeChanges(w io.Writer, format string, files []string, docs []*annotate.Document) error {
	changes := compare.Versions(docs...)
	for _, f := range export.ReportFormats() {
		if f.ID == format {
			return f.Write(w, export.Report{Title: title(files, docs), Versions: files, Changes: changes, Documents: docs})
		}
	}
	return encoder(w).Encode(changes)
}

// title returns the newest headline, or the name of the last file.
func title(files []string, docs []*annotate.Document) string {
	for _, d := range slices.Backward(docs) {
		for _, z := range d.Paste.Zones {
			if z.Role == article.Headline {
				return z.In(d.Text)
			}
		}
	}
	return filepath.Base(files[len(files)-1])
}

// documents annotates the newest text of each input.
func documents(in []input) ([]*annotate.Document, error) {
	docs := make([]*annotate.Document, len(in))
	for n, i := range in {
		s, err := i.story()
		if err != nil {
			return nil, err
		}
		docs[n] = annotate.Annotate(s.Newest().Text)
	}
	return docs, nil
}

// diffLines reads {"id","versions"} a line and writes the changes of every
// consecutive pair, one list a line.
func diffLines(in io.Reader, out io.Writer) error {
	return eachLine(in, out, func(line []byte) (any, error) {
		var request struct {
			ID       string   `json:"id"`
			Versions []string `json:"versions"`
		}
		if err := decode(line, &request, `{"id":"…","versions":["…","…"]}`); err != nil {
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
