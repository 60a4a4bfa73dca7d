//go:build !js

package site

import (
	"bytes"
	"context"
	"io"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/command"
)

// inputs writes a program and a loader, and returns their names.
func inputs(t *testing.T) (wasm, exec string) {
	t.Helper()
	dir := t.TempDir()
	wasm, exec = filepath.Join(dir, "app.wasm"), filepath.Join(dir, "wasm_exec.js")
	require.NoError(t, os.WriteFile(wasm, small.Wasm, 0o644))
	require.NoError(t, os.WriteFile(exec, small.Exec, 0o644))
	return wasm, exec
}

func TestBuild(t *testing.T) {
	wasm, exec := inputs(t)
	dir := filepath.Join(t.TempDir(), "new", "dist")
	var stderr bytes.Buffer
	require.Zero(t, Build([]string{"-base", "/news/", "-wasm", wasm, "-wasm-exec", exec, dir}, io.Discard, &stderr), stderr.String())
	h, err := NewHandler(dir)
	require.NoError(t, err)
	require.Equal(t, "/news/", h.Base())
	require.FileExists(t, filepath.Join(dir, "web", "app.wasm.br"))
}

func TestBuildRefuses(t *testing.T) {
	wasm, exec := inputs(t)
	dir := filepath.Join(t.TempDir(), "dist")
	for name, c := range map[string]struct {
		args   []string
		status int
		says   string
	}{
		"no program":      {[]string{"-wasm-exec", exec, dir}, command.BadUsage, "stet build: -wasm FILE is needed; see stet build -h\n"},
		"no folder":       {[]string{"-wasm", wasm}, command.BadUsage, "stet build: one DIR is needed; see stet build -h\n"},
		"unknown flag":    {[]string{"-x"}, command.BadUsage, "flag provided but not defined"},
		"missing program": {[]string{"-wasm", "none.wasm", "-wasm-exec", exec, dir}, command.BadInput, "none.wasm"},
		"missing loader":  {[]string{"-wasm", wasm, "-wasm-exec", "none.js", dir}, command.BadInput, "none.js"},
		"bad base":        {[]string{"-base", "news", "-wasm", wasm, "-wasm-exec", exec, dir}, command.BadInput, `base path "news"`},
	} {
		t.Run(name, func(t *testing.T) {
			var stderr bytes.Buffer
			require.Equal(t, c.status, Build(c.args, io.Discard, &stderr))
			require.Contains(t, stderr.String(), c.says)
			require.Equal(t, 1, strings.Count(stderr.String(), "\n"), "one line: %s", stderr.String())
			require.NoDirExists(t, dir)
		})
	}
}

func TestServeRefuses(t *testing.T) {
	for says, args := range map[string][]string{
		"stet serve: flag provided but not defined: -x; see stet serve -h\n":          {"-x"},
		"stet serve: no operand is taken, but there is \"dist\"; see stet serve -h\n": {"dist"},
	} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, command.BadUsage, Serve(context.Background(), args, &stdout, &stderr))
		require.Equal(t, says, stderr.String())
		require.Empty(t, stdout.String())
	}
}

func TestHelp(t *testing.T) {
	for name, run := range map[string]func(stdout, stderr io.Writer) int{
		"stet serve": func(stdout, stderr io.Writer) int {
			return Serve(context.Background(), []string{"-h"}, stdout, stderr)
		},
		"stet build": func(stdout, stderr io.Writer) int { return Build([]string{"-h"}, stdout, stderr) },
	} {
		var stdout, stderr bytes.Buffer
		require.Equal(t, command.OK, run(&stdout, &stderr))
		require.True(t, strings.HasPrefix(stdout.String(), "usage: "+name+" "), stdout.String())
		require.Empty(t, stderr.String())
	}
}

func TestServeSaysThatThePortIsInUse(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	_, dir := built(t, "/")
	var stdout, stderr bytes.Buffer
	require.Equal(t, command.BadInput, Serve(context.Background(), []string{"-addr", taken.Addr().String(), "-dir", dir}, &stdout, &stderr))
	require.Equal(t, 1, strings.Count(stderr.String(), "\n"), stderr.String())
	require.Contains(t, stderr.String(), taken.Addr().String()+" is in use")
	require.Empty(t, stdout.String())
}

func TestServePrintsItsAddressAndEnds(t *testing.T) {
	_, dir := built(t, "/news/")
	ctx, cancel := context.WithCancel(context.Background())
	stdout := &stopper{cancel: cancel}
	var stderr bytes.Buffer
	require.Zero(t, Serve(ctx, []string{"-addr", "127.0.0.1:0", "-dir", dir}, stdout, &stderr), stderr.String())
	require.Regexp(t, `^Stet is at http://127\.0\.0\.1:\d+/news/ `, stdout.String())
}

// stopper ends a server when it has printed something.
type stopper struct {
	bytes.Buffer
	cancel context.CancelFunc
}

func (s *stopper) Write(p []byte) (int, error) {
	s.cancel()
	return s.Buffer.Write(p)
}
