package cli

import (
	"bytes"
	"fmt"
	"io"

	"stet/app/internal/command"
	"stet/app/internal/wholefile"
)

// output writes what write gives: to a file when one is named, else to
// standard output. Nothing is written when write fails.
func output(c *command.Command, name string, write func(io.Writer) error) error {
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	if name == "" || name == "-" {
		_, err := c.Stdout.Write(b.Bytes())
		return err
	}
	if err := wholefile.Write(name, b.Bytes()); err != nil {
		return fmt.Errorf("%s: %w", name, reason(err))
	}
	return nil
}
