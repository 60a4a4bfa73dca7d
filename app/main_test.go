//go:build !js

package main

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCommands(t *testing.T) {
	for name, c := range map[string]struct {
		args   []string
		stdin  string
		status int
		stdout string
		stderr string
	}{
		"nothing":   {nil, "", 2, "", "stet: a command is needed; stet help lists them\n"},
		"unknown":   {[]string{"annotat"}, "", 2, "", `unknown command "annotat"`},
		"help":      {[]string{"help"}, "", 0, "usage: stet COMMAND", ""},
		"annotate":  {[]string{"annotate"}, "Two people died, police said.", 0, `"format":"stet/document"`, ""},
		"no folder": {[]string{"serve", "-dir", "none"}, "", 1, "", "none holds no built app"},
		"no input":  {[]string{"build", "-wasm", "none.wasm", "out"}, "", 1, "", "none.wasm"},
	} {
		t.Run(name, func(t *testing.T) {
			var stdout, stderr bytes.Buffer
			require.Equal(t, c.status, run(context.Background(), c.args, strings.NewReader(c.stdin), &stdout, &stderr))
			require.Contains(t, stdout.String(), c.stdout)
			require.Contains(t, stderr.String(), c.stderr)
		})
	}
}
