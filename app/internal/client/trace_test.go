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
// functions, that nothing but data changes, and that there is nothing left to
// clear.
func TestTraceStillNamesFunctions(t *testing.T) {
	program := small(t)
	cleared := bytes.Clone(program)
	require.NoError(t, withoutTrace(cleared))
	require.Len(t, cleared, len(program))
	require.True(t, bytes.Contains(program, []byte("runtime/symtab.go")))
	require.False(t, bytes.Contains(cleared, []byte("runtime/symtab.go")))
	require.True(t, bytes.Contains(program, []byte("runtime.mapassign_fast64")))
	require.False(t, bytes.Contains(cleared, []byte("runtime.mapassign_fast64")))
	require.True(t, bytes.Contains(cleared, []byte("main.crash")))

	before, _, err := dataOf(program)
	require.NoError(t, err)
	after, _, err := dataOf(cleared)
	require.NoError(t, err)
	require.Len(t, after, len(before))
	for i := range before {
		require.Equal(t, before[i].at, after[i].at)
		copy(before[i].data, after[i].data)
	}
	require.True(t, bytes.Equal(program, cleared), "more than data has changed")

	again := bytes.Clone(cleared)
	require.NoError(t, withoutTrace(again))
	require.True(t, bytes.Equal(cleared, again))
}

func TestOtherProgramsAreRefused(t *testing.T) {
	program := small(t)
	require.ErrorIs(t, withoutTrace(bytes.Replace(program, []byte(tableMagic), []byte("\xf0\xff\xff\xff\x00\x00\x01\x08"), 1)), errTable)
	require.Error(t, withoutTrace(program[:len(program)/2]))
	require.Error(t, withoutTrace([]byte("\x00asm\x01\x00\x00\x00")))
	require.Error(t, withoutTrace(nil))
}

func FuzzWithoutTrace(f *testing.F) {
	table := tableMagic + string(make([]byte, headEnd))
	f.Add([]byte("\x00asm\x01\x00\x00\x00\x0b\x0a\x01\x00\x41\x00\x0b\x04abcd"))
	f.Add(append([]byte("\x00asm\x01\x00\x00\x00\x0b\x57\x01\x00\x41\x00\x0b\x50"), table...))
	f.Fuzz(func(_ *testing.T, program []byte) { _ = withoutTrace(program) })
}
