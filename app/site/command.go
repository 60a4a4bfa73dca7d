//go:build !js

package site

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"syscall"
	"time"
)

// Build runs "stet build" and returns the exit status: 0, 1 when an input is
// bad, 2 when it was called wrongly.
func Build(args []string, stderr io.Writer) int {
	flags := newFlags("stet build", "-wasm FILE -wasm-exec FILE DIR", stderr)
	base := flags.String("base", "/", "path that the site will be served under")
	wasm := flags.String("wasm", "", "the client program, built with GOOS=js GOARCH=wasm")
	exec := flags.String("wasm-exec", "wasm_exec.js", "the Go toolchain's loader")
	fast := flags.Bool("fast", false, "leave brotli out, which takes a while")
	if flags.Parse(args) != nil {
		return 2
	}
	if flags.NArg() != 1 || *wasm == "" {
		flags.Usage()
		return 2
	}
	compression := Brotli
	if *fast {
		compression = Gzip
	}
	if err := build(flags.Arg(0), *base, *wasm, *exec, compression); err != nil {
		fmt.Fprintf(stderr, "stet build: %v\n", err)
		return 1
	}
	return 0
}

func build(dir, base, wasm, exec string, c Compression) error {
	program, err := os.ReadFile(wasm)
	if err != nil {
		return err
	}
	loader, err := os.ReadFile(exec)
	if err != nil {
		return err
	}
	files, err := Files(Config{Base: base, Wasm: program, Exec: loader})
	if err != nil {
		return err
	}
	return Write(dir, files, c)
}

// Serve runs "stet serve" until the context ends and returns the exit status.
func Serve(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := newFlags("stet serve", "", stderr)
	addr := flags.String("addr", "127.0.0.1:8000", "address to listen on")
	dir := flags.String("dir", "dist", "folder of the built app")
	if flags.Parse(args) != nil {
		return 2
	}
	if flags.NArg() != 0 {
		flags.Usage()
		return 2
	}
	if err := serve(ctx, *addr, *dir, stdout); err != nil {
		fmt.Fprintf(stderr, "stet serve: %v\n", err)
		return 1
	}
	return 0
}

func serve(ctx context.Context, addr, dir string, stdout io.Writer) error {
	handler, err := NewHandler(dir)
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s is in use by another program; choose another address with -addr", addr)
	}
	if err != nil {
		return err
	}
	fmt.Fprintf(stdout, "Stet is at http://%s%s (Ctrl+C ends it)\n", listener.Addr(), handler.Base())
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	stop := context.AfterFunc(ctx, func() { server.Close() })
	defer stop()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func newFlags(name, operands string, stderr io.Writer) *flag.FlagSet {
	flags := flag.NewFlagSet(name, flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintf(stderr, "usage: %s [flags] %s\n", name, operands)
		flags.PrintDefaults()
	}
	return flags
}
