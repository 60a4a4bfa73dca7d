//go:build !js

package site

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"
	"syscall"
	"time"

	"stet/app/internal/command"
)

const buildUsage = `usage: stet build [-base /PATH/] [-fast] -wasm FILE [-wasm-exec FILE] DIR

Writes the app as a static site into DIR, for any host of files.

  -base /PATH/     the path that the site will be served under (/)
  -fast            leave brotli out, which takes a while
  -wasm FILE       the client program, built with GOOS=js GOARCH=wasm
  -wasm-exec FILE  the Go toolchain's loader (wasm_exec.js)
`

// Build runs "stet build" and returns its exit status.
func Build(args []string, stdout, stderr io.Writer) int {
	c := &command.Command{Name: "stet build", Usage: buildUsage, Stdout: stdout, Stderr: stderr}
	base := c.Flags().String("base", "/", "")
	wasm := c.Flags().String("wasm", "", "")
	exec := c.Flags().String("wasm-exec", "wasm_exec.js", "")
	fast := c.Flags().Bool("fast", false, "")
	dirs, status, done := c.Parse(args)
	switch {
	case done:
		return status
	case *wasm == "":
		return c.Misused("-wasm FILE is needed")
	case len(dirs) != 1:
		return c.Misused("one DIR is needed")
	}
	compression := Brotli
	if *fast {
		compression = Gzip
	}
	return c.Finish(build(dirs[0], *base, *wasm, *exec, compression))
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

const serveUsage = `usage: stet serve [-addr ADDRESS] [-dir DIR]

Serves the app that stet build wrote, until Ctrl+C.

  -addr ADDRESS  the address to listen on (127.0.0.1:8000)
  -dir DIR       the folder of the built app (dist)
`

// Serve runs "stet serve" until the context ends and returns its exit status.
func Serve(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	c := &command.Command{Name: "stet serve", Usage: serveUsage, Stdout: stdout, Stderr: stderr}
	addr := c.Flags().String("addr", "127.0.0.1:8000", "")
	dir := c.Flags().String("dir", "dist", "")
	rest, status, done := c.Parse(args)
	switch {
	case done:
		return status
	case len(rest) > 0:
		return c.Misused("no operand is taken, but there is " + strconv.Quote(rest[0]))
	}
	return c.Finish(serve(ctx, *addr, *dir, stdout))
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
