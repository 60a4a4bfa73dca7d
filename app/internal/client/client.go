//go:build !js

// Package client builds the program that runs in the browser.
//
// It makes it a fourth lighter than go build alone, which works as well and
// gives a program that behaves the same.
//
// go-app's package app is client and server in one, and by its server half the
// client would hold net/http, TLS and every cipher of it. Build compiles
// against a copy of go-app in which the files of that half are cut down to what
// the client uses (goapp/*.txt). No functions are inlined: the browser inlines on
// its own.
package client

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	goApp        = "github.com/maxence-charriere/go-app/v10"
	goAppVersion = "v10.1.11" // the files in goapp are cut from this
)

//go:embed goapp/*.txt
var cut embed.FS

// place is where the cut go-app and its go.mod are laid, below the module's
// root. It is the same each time, so that the same program comes out.
const place = "bin/client"

// Build compiles the client of the module in the folder root into the file out.
func Build(root, out string) error {
	out, err := filepath.Abs(out)
	if err != nil {
		return err
	}
	if err := prepare(root); err != nil {
		return err
	}
	cmd := exec.Command("go", "build", "-modfile="+place+"/go.mod", "-trimpath", "-ldflags=-s -w", "-gcflags=all=-l", "-o", out, "./app")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	_, err = run(cmd, root)
	return err
}

// prepare lays the cut go-app into its place, and a go.mod that leads there.
func prepare(root string) error {
	from, err := goAppDir(root)
	if err != nil {
		return err
	}
	to := filepath.Join(root, filepath.FromSlash(place))
	if err := copyGoApp(filepath.Join(to, "go-app"), from); err != nil {
		return err
	}
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return err
	}
	mod = fmt.Appendf(mod, "\nreplace %s => ./%s/go-app\n", goApp, place)
	if err := write(filepath.Join(to, "go.mod"), mod); err != nil {
		return err
	}
	return copyFile(filepath.Join(to, "go.sum"), filepath.Join(root, "go.sum"))
}

// goAppDir returns where the source of go-app is.
func goAppDir(root string) (string, error) {
	if _, err := run(exec.Command("go", "mod", "download", goApp), root); err != nil {
		return "", err
	}
	said, err := run(exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", goApp), root)
	if err != nil {
		return "", err
	}
	version, dir, _ := strings.Cut(strings.TrimSpace(said), " ")
	if version != goAppVersion {
		return "", fmt.Errorf("go.mod has go-app %s, but its client half was cut from %s: cut it anew in app/internal/client/goapp", version, goAppVersion)
	}
	return dir, nil
}

// copyGoApp copies what the client is made of, with the cut files in place of
// the whole ones.
func copyGoApp(to, from string) error {
	if err := copyFile(filepath.Join(to, "go.mod"), filepath.Join(from, "go.mod")); err != nil {
		return err
	}
	for _, pkg := range []string{"pkg/app", "pkg/errors"} {
		files, err := filepath.Glob(filepath.Join(from, pkg, "*.go"))
		if err != nil {
			return err
		}
		for _, f := range files {
			if strings.HasSuffix(f, "_test.go") || isCut(filepath.Base(f)) {
				continue
			}
			if err := copyFile(filepath.Join(to, pkg, filepath.Base(f)), f); err != nil {
				return err
			}
		}
	}
	return fs.WalkDir(cut, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(cut, name)
		if err != nil {
			return err
		}
		return write(filepath.Join(to, "pkg", "app", strings.TrimSuffix(d.Name(), ".txt")), body)
	})
}

// isCut reports whether the file is one that is cut.
func isCut(name string) bool {
	_, err := fs.Stat(cut, "goapp/"+name+".txt")
	return err == nil
}

func copyFile(to, from string) error {
	body, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return write(to, body)
}

// write leaves a file alone that is right already: another build may be reading
// it.
func write(name string, body []byte) error {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, body) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	part, err := os.CreateTemp(filepath.Dir(name), ".part")
	if err != nil {
		return err
	}
	_, err = part.Write(body)
	if err := errors.Join(err, part.Close()); err != nil {
		return err
	}
	return os.Rename(part.Name(), name)
}

// run runs the command in the folder and returns its output; what it complains
// of becomes the error.
func run(cmd *exec.Cmd, dir string) (string, error) {
	cmd.Dir = dir
	out, err := cmd.Output()
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(exit.Stderr) > 0 {
		return "", errors.New(strings.TrimSpace(string(exit.Stderr)))
	}
	return string(out), err
}
