package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"strings"

	"stet/annotate"
)

// reader fills in what is found in gold texts.
type reader func(gold []goldText) error

// stet runs the engines and reads their JSON back.
func stet(gold []goldText) error {
	for i := range gold {
		if gold[i].Text == "" {
			continue
		}
		data, err := json.Marshal(annotate.Annotate(gold[i].Text))
		if err != nil {
			return err
		}
		if gold[i].found, err = readDocument(data); err != nil {
			return err
		}
	}
	return nil
}

// command returns a reader that gives {"id","text"} a line to a command and takes a
// document a line from it, as "stet annotate -format jsonl" writes them.
func command(line string) reader {
	return func(gold []goldText) error {
		var in bytes.Buffer
		for i := range gold {
			if err := json.NewEncoder(&in).Encode(map[string]any{"id": gold[i].ID, "text": gold[i].Text}); err != nil {
				return err
			}
		}
		args := strings.Fields(line)
		c := exec.Command(args[0], args[1:]...)
		c.Stdin, c.Stderr = &in, os.Stderr
		out, err := c.Output()
		if err != nil {
			return fmt.Errorf("%s: %w", line, err)
		}
		lines := bytes.Split(bytes.TrimSpace(out), []byte("\n"))
		if len(lines) != len(gold) {
			return fmt.Errorf("%s: %d documents for %d texts", line, len(lines), len(gold))
		}
		for i := range gold {
			if gold[i].found, err = readDocument(lines[i]); err != nil {
				return fmt.Errorf("%s: document %d: %w", line, i+1, err)
			}
			gold[i].found.Text, gold[i].found.runes = gold[i].Text, []rune(gold[i].Text)
			if s := gold[i].found.outside(); s != nil {
				return fmt.Errorf("%s: document %d: a mark from %d to %d is not in its text", line, i+1, s.Start, s.End)
			}
		}
		return nil
	}
}

// outside returns a figure or a part of a quote that does not lie in the text, or nil.
func (d document) outside() *span {
	var spans []span
	for _, f := range d.Figures {
		spans = append(spans, f.span)
	}
	for _, q := range d.Quotes {
		spans = append(spans, q.Parts...)
	}
	for _, s := range spans {
		if s.Start < 0 || s.End < s.Start || s.End > len(d.runes) {
			return &s
		}
	}
	return nil
}

func readDocument(data []byte) (document, error) {
	var d document
	err := json.Unmarshal(data, &d)
	d.runes = []rune(d.Text)
	return d, err
}
