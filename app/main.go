//go:build !js

// Stet reads a news article, marks its claims, figures and quotes, says who
// said what, and shows what changed between versions. This is its command:
//
//	stet annotate [-format F] [FILE…]      annotates articles
//	stet diff [-format F] OLD NEW…         says what changed
//	stet serve [-addr A] [-dir DIR]        serves the built app
//	stet build -wasm F -wasm-exec F DIR    writes the app as a static site
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"stet/app/cli"
	"stet/app/internal/command"
	"stet/app/site"
)

const usage = `usage: stet COMMAND [flags]

  annotate   mark the claims, figures and quotes of articles
  diff       say what changed between versions
  serve      serve the built app
  build      write the app as a static site

stet COMMAND -h lists the flags of a command.
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run hands the arguments to their subcommand and returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprintln(stderr, "stet: a command is needed; stet help lists them")
		return command.BadUsage
	}
	switch name, rest := args[0], args[1:]; name {
	case "annotate":
		return cli.Annotate(rest, stdin, stdout, stderr)
	case "diff":
		return cli.Diff(rest, stdin, stdout, stderr)
	case "serve":
		return site.Serve(ctx, rest, stdout, stderr)
	case "build":
		return site.Build(rest, stdout, stderr)
	case "help", "-h", "-help", "--help":
		fmt.Fprint(stdout, usage)
		return command.OK
	default:
		fmt.Fprintf(stderr, "stet: unknown command %q; stet help lists them\n", name)
		return command.BadUsage
	}
}
