// Package cli is the command line of Stet: the subcommands annotate and diff.
//
// A subcommand gets its arguments and streams, and returns the exit status: 0,
// 1 when an input is bad, 2 when the command was called wrongly. What went
// wrong is said in one line on the error stream.
package cli

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"

	"stet/annotate"
)

// The exit statuses.
const (
	OK       = 0
	BadInput = 1
	BadUsage = 2
)

// maxLine bounds one line of a jsonl input, in bytes.
const maxLine = 64 << 20

// Annotate runs "stet annotate".
func Annotate(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("stet annotate", flag.ContinueOnError)
	flags.SetOutput(stderr)
	format := flags.String("format", "json", "output format: json or jsonl")
	if err := flags.Parse(args); err != nil {
		return BadUsage
	}
	var err error
	switch *format {
	case "json":
		err = annotateOne(stdin, stdout)
	case "jsonl":
		err = annotateLines(stdin, stdout)
	default:
		fmt.Fprintf(stderr, "stet annotate: unknown format %q\n", *format)
		return BadUsage
	}
	if err != nil {
		fmt.Fprintf(stderr, "stet annotate: %v\n", err)
		return BadInput
	}
	return OK
}

func annotateOne(in io.Reader, out io.Writer) error {
	paste, err := io.ReadAll(in)
	if err != nil {
		return fmt.Errorf("standard input: %w", err)
	}
	return encoder(out).Encode(annotate.Annotate(string(paste)))
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

// eachLine answers every line that is not blank with one line of JSON.
func eachLine(in io.Reader, out io.Writer, answer func(line []byte) (any, error)) error {
	buffered := bufio.NewWriter(out)
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	for n := 1; lines.Scan(); n++ {
		if len(lines.Bytes()) == 0 {
			continue
		}
		value, err := answer(lines.Bytes())
		if err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if err := encoder(buffered).Encode(value); err != nil {
			return err
		}
		if err := buffered.Flush(); err != nil {
			return err
		}
	}
	if err := lines.Err(); err != nil {
		return fmt.Errorf("standard input: %w", err)
	}
	return nil
}

// encoder writes JSON for files, where "<" needs no escape.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
