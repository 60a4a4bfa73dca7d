// Package command is what the subcommands of stet have in common: their flags,
// their help, their exit statuses and how they say what went wrong.
package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// The exit statuses.
const (
	OK       = 0
	BadInput = 1
	BadUsage = 2
)

// Command is a subcommand being run.
type Command struct {
	Name  string // as it is called: "stet annotate"
	Usage string // its help

	Stdin          io.Reader
	Stdout, Stderr io.Writer

	set *flag.FlagSet
}

// Flags returns the flags that Parse fills.
func (c *Command) Flags() *flag.FlagSet {
	if c.set == nil {
		c.set = flag.NewFlagSet(c.Name, flag.ContinueOnError)
		c.set.SetOutput(io.Discard)
	}
	return c.set
}

// Parse reads the arguments and returns those that are no flags. With done set
// the command ends with this status.
func (c *Command) Parse(args []string) (rest []string, status int, done bool) {
	switch err := c.Flags().Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		io.WriteString(c.Stdout, c.Usage)
		return nil, OK, true
	case err != nil:
		return nil, c.Misused(err.Error()), true
	}
	return c.Flags().Args(), OK, false
}

// Misused says in one line how the command was called wrongly, and where its
// help is.
func (c *Command) Misused(how string) int { return c.fail(BadUsage, how+"; see "+c.Name+" -h") }

// Finish returns the status of a run, and says in one line what went wrong.
func (c *Command) Finish(err error) int {
	if err != nil {
		return c.fail(BadInput, err.Error())
	}
	return OK
}

func (c *Command) fail(status int, why string) int {
	fmt.Fprintf(c.Stderr, "%s: %s\n", c.Name, strings.Join(strings.Fields(why), " "))
	return status
}
