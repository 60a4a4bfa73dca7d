package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// maxLine bounds one line of a jsonl input, in bytes.
const maxLine = 64 << 20

// eachInput runs a filter over the inputs, one after another.
func eachInput(in []input, out io.Writer, filter func(io.Reader, io.Writer) error) error {
	for _, i := range in {
		r, err := i.open()
		if err != nil {
			return err
		}
		err = filter(r, out)
		r.Close()
		if err != nil {
			return i.at(err)
		}
	}
	return nil
}

// eachLine answers every line that is not blank with one line of JSON.
func eachLine(in io.Reader, out io.Writer, answer func(line []byte) (any, error)) error {
	buffered := bufio.NewWriter(out)
	lines := bufio.NewScanner(in)
	lines.Buffer(nil, maxLine)
	n := 0
	for lines.Scan() {
		n++
		line := bytes.TrimSpace(bytes.TrimPrefix(lines.Bytes(), []byte("\uFEFF")))
		if len(line) == 0 {
			continue
		}
		value, err := answer(line)
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
		return fmt.Errorf("line %d: %w", n+1, err)
	}
	return nil
}

// decode reads a line into a request, whose shape it tells where the line has
// another.
func decode(line []byte, request any, shape string) error {
	if json.Unmarshal(line, request) != nil {
		return errors.New("each line must be " + shape)
	}
	return nil
}

// encoder writes JSON for files, where "<" needs no escape.
func encoder(w io.Writer) *json.Encoder {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	return e
}
