//go:build !js

package site

import (
	"bytes"
	"context"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
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
	require.Zero(t, Build([]string{"-base", "/news/", "-wasm", wasm, "-wasm-exec", exec, dir}, &stderr), stderr.String())
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
		"no program":      {[]string{"-wasm-exec", exec, dir}, 2, "usage: stet build"},
		"no folder":       {[]string{"-wasm", wasm}, 2, "usage: stet build"},
		"unknown flag":    {[]string{"-x"}, 2, "flag provided but not defined"},
		"missing program": {[]string{"-wasm", "none.wasm", "-wasm-exec", exec, dir}, 1, "none.wasm"},
		"missing loader":  {[]string{"-wasm", wasm, "-wasm-exec", "none.js", dir}, 1, "none.js"},
		"bad base":        {[]string{"-base", "news", "-wasm", wasm, "-wasm-exec", exec, dir}, 1, `base path "news"`},
	} {
		t.Run(name, func(t *testing.T) {
			var stderr bytes.Buffer
			require.Equal(t, c.status, Build(c.args, &stderr))
			require.Contains(t, stderr.String(), c.says)
			require.NoDirExists(t, dir)
		})
	}
}

func TestServeSaysThatThePortIsInUse(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	_, dir := built(t, "/")
	var stdout, stderr bytes.Buffer
	require.Equal(t, 1, Serve(context.Background(), []string{"-addr", taken.Addr().String(), "-dir", dir}, &stdout, &stderr))
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
