package cli

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// command is a subcommand being run.
type command struct {
	name, usage    string
	stdin          io.Reader
	stdout, stderr io.Writer
	set            *flag.FlagSet
}

// flags returns the flags that parse fills.
func (c *command) flags() *flag.FlagSet {
	if c.set == nil {
		c.set = flag.NewFlagSet("stet "+c.name, flag.ContinueOnError)
		c.set.SetOutput(io.Discard)
	}
	return c.set
}

// parse reads the arguments and returns those that are no flags. With done set
// the command ends with this status.
func (c *command) parse(args []string) (rest []string, status int, done bool) {
	switch err := c.flags().Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		io.WriteString(c.stdout, c.usage)
		return nil, OK, true
	case err != nil:
		return nil, c.fail(BadUsage, err), true
	}
	return c.flags().Args(), OK, false
}

// fail says in one line what went wrong.
func (c *command) fail(status int, err error) int {
	fmt.Fprintf(c.stderr, "stet %s: %s\n", c.name, strings.Join(strings.Fields(err.Error()), " "))
	return status
}

// finish returns the status of a run.
func (c *command) finish(err error) int {
	if err != nil {
		return c.fail(BadInput, err)
	}
	return OK
}

func quoted(s string) string { return strconv.Quote(s) }
