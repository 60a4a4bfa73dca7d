//go:build !js

package client

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// small builds a program of a few lines for the browser.
func small(t testing.TB) []byte {
	t.Helper()
	dir := t.TempDir()
	source := filepath.Join(dir, "crashing.go")
	require.NoError(t, os.WriteFile(source, []byte("package main\n\nfunc main() { crash(nil) }\n\nfunc crash(m map[int]int) { m[1] = 2 }\n"), 0o600))
	_, err := goJS(dir, "build", "-trimpath", "-ldflags=-s -w", "-gcflags=all=-l", "-o", "small.wasm", source)
	require.NoError(t, err)
	program, err := os.ReadFile(filepath.Join(dir, "small.wasm"))
	require.NoError(t, err)
	return program
}

// TestTraceStillNamesFunctions holds that a trace still names our own
// functions, that nothing but the table of functions changes, and that there is
// nothing left to clear.
func TestTraceStillNamesFunctions(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	cleared := bytes.Clone(p.memory)
	require.NoError(t, withoutTrace(cleared))
	require.Contains(t, string(p.memory), "runtime/symtab.go")
	require.NotContains(t, string(cleared), "runtime/symtab.go")
	require.Contains(t, string(p.memory), "runtime.mapassign_fast64")
	require.NotContains(t, string(cleared), "runtime.mapassign_fast64")
	require.Contains(t, string(cleared), "main.crash")
	at := bytes.Index(p.memory, []byte(tableMagic))
	require.Equal(t, p.memory[:at+headEnd], cleared[:at+headEnd])

	again := bytes.Clone(cleared)
	require.NoError(t, withoutTrace(again))
	require.True(t, bytes.Equal(cleared, again))
}

func TestOtherTablesAreRefused(t *testing.T) {
	p, err := parse(small(t))
	require.NoError(t, err)
	require.ErrorIs(t, withoutTrace(bytes.Replace(p.memory, []byte(tableMagic), []byte("\xf0\xff\xff\xff\x00\x00\x01\x08"), 1)), errTable)
	at := bytes.Index(p.memory, []byte(tableMagic))
	require.ErrorIs(t, withoutTrace(p.memory[:at+headEnd-1]), errTable)
	require.ErrorIs(t, withoutTrace(p.memory[:at+headEnd+100]), errTable)
	require.ErrorIs(t, withoutTrace(nil), errTable)
}

func FuzzWithoutTrace(f *testing.F) {
	f.Add([]byte(tableMagic + string(make([]byte, headEnd))))
	f.Fuzz(func(_ *testing.T, memory []byte) { _ = withoutTrace(memory) })
}
