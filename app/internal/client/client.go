//go:build !js

// Package client builds the program that runs in the browser.
//
// It makes it a third lighter than go build alone, which works as well and
// gives a program that behaves the same. It compiles against copies of two
// modules and a package that say the same of less:
//
//   - go-app's package app is client and server in one, and by its server half
//     the client would hold net/http, TLS and every cipher of it. The files of
//     that half are cut down to what the client uses (goapp/*.txt), its routes
//     to patterns that end in ".*", and its store of states and what enciphers
//     them is left out.
//   - go-diff has five regular expressions for clean-ups that the client never
//     asks for, and by them the client would hold package regexp and the tables
//     of Unicode. Package boundary stands in for them. Its comparison by lines,
//     which is not asked for either, does nothing, and so leads to no clean-up.
//   - The standard library's internal/godebug reads no GODEBUG (godebug).
//
// No functions are inlined but those of lexicon and text, which are called for each
// token (with text an article is read about a seventh faster, for 4 KB after brotli): in all
// packages it would cost a tenth of the size, and in claim alone, the engine that calls
// most and would be a quarter faster, 12 KB. What only the trace of a crash
// asks for is cleared in the end (trace.go), the tables by which functions are found are
// computed at the start (index.go, start.go), the data are laid in few pieces
// (memory.go), and jumps are made direct and loops loops (jumps.go), by which the program
// is a fifteenth lighter and the engines a quarter faster.
package client

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"stet/app/internal/wholefile"
)

const (
	goApp  = "github.com/maxence-charriere/go-app/v10"
	goDiff = "github.com/sergi/go-diff"

	goAppVersion = "v10.1.11" // the files in goapp are cut from this
)

//go:embed goapp/*.txt
var cut embed.FS

//go:embed boundary/boundary.go
var boundary string

//go:embed godebug/godebug.go
var godebug []byte

// place is where the copies and a go.mod that leads to them are laid, below the
// module's root. It is the same each time, so that the same program comes out.
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
	args := []string{"build", "-modfile=" + place + "/go.mod", "-overlay=" + place + "/overlay.json", "-trimpath", "-ldflags=-s -w", "-gcflags=all=-l"}
	for _, pkg := range []string{"stet/annotate/internal/lexicon", "stet/annotate/text"} {
		args = append(args, "-gcflags="+pkg+"/...=")
	}
	dir, err := os.MkdirTemp("", "client")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	linked := filepath.Join(dir, "app.wasm") // of its own, for go build leaves a file alone that it linked from the same
	if _, err = goJS(root, append(args, "-o", linked, "./app")...); err != nil {
		return err
	}
	wasm, err := os.ReadFile(linked)
	if err != nil {
		return err
	}
	if wasm, err = packed(wasm); err != nil {
		return err
	}
	return os.WriteFile(out, wasm, 0o644)
}

// packed returns a built program without what it does not need, laid so that it
// packs well.
func packed(wasm []byte) ([]byte, error) {
	p, err := parse(wasm)
	if err != nil {
		return nil, err
	}
	if err := withoutTrace(p.memory); err != nil {
		return nil, err
	}
	index, err := withoutIndex(p.memory)
	if err != nil {
		return nil, err
	}
	if err := p.withDirectJumps(); err != nil {
		return nil, err
	}
	if err := p.withStart(index.start()); err != nil {
		return nil, err
	}
	return p.encode(), nil
}

// prepare lays the copies into their place, and a go.mod that leads there.
func prepare(root string) error {
	mod, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		return err
	}
	version, dir, err := module(root, goApp)
	if err != nil {
		return err
	}
	if version != goAppVersion {
		return fmt.Errorf("go.mod has go-app %s, but its client half was cut from %s: cut it anew in app/internal/client/goapp", version, goAppVersion)
	}
	to := filepath.Join(root, filepath.FromSlash(place))
	if err := copyModule(filepath.Join(to, "go-app"), dir, clientHalf, "pkg/app", "pkg/errors"); err != nil {
		return err
	}
	if _, dir, err = module(root, goDiff); err != nil {
		return err
	}
	if err := copyModule(filepath.Join(to, "go-diff"), dir, plainDiff, "diffmatchpatch"); err != nil {
		return err
	}
	mod = fmt.Appendf(mod, "\nreplace %s => ./%s/go-app\n\nreplace %s => ./%s/go-diff\n", goApp, place, goDiff, place)
	if err := write(filepath.Join(to, "go.mod"), mod); err != nil {
		return err
	}
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		return err
	}
	if err := write(filepath.Join(to, "go.sum"), sum); err != nil {
		return err
	}
	return overlay(root, to)
}

// overlay lays package godebug into the folder, and a file beside it by which the
// compiler takes it for that of the standard library.
func overlay(root, to string) error {
	goroot, err := run(exec.Command("go", "env", "GOROOT"), root)
	if err != nil {
		return err
	}
	ours, err := filepath.Abs(filepath.Join(to, "godebug", "godebug.go"))
	if err != nil {
		return err
	}
	if err := write(ours, godebug); err != nil {
		return err
	}
	theirs := filepath.Join(strings.TrimSpace(goroot), "src", "internal", "godebug", "godebug.go")
	if _, err := os.Stat(theirs); err != nil {
		return fmt.Errorf("the file that package godebug stands in for: %w", err)
	}
	list, err := json.Marshal(map[string]map[string]string{"Replace": {theirs: ours}})
	if err != nil {
		return err
	}
	return write(filepath.Join(to, "overlay.json"), list)
}

// module returns the version of a module and the folder of its source.
func module(root, name string) (version, dir string, err error) {
	if _, err := run(exec.Command("go", "mod", "download", name), root); err != nil {
		return "", "", err
	}
	said, err := run(exec.Command("go", "list", "-m", "-f", "{{.Version}} {{.Dir}}", name), root)
	version, dir, _ = strings.Cut(strings.TrimSpace(said), " ")
	return version, dir, err
}

// copyModule copies go.mod and some packages of a module, each file as change
// returns it.
func copyModule(to, from string, change func(name string, body []byte) ([]byte, error), packages ...string) error {
	names := []string{filepath.Join(from, "go.mod")}
	for _, pkg := range packages {
		files, err := filepath.Glob(filepath.Join(from, filepath.FromSlash(pkg), "*.go"))
		if err != nil {
			return err
		}
		names = append(names, files...)
	}
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		body, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if body, err = change(filepath.Base(name), body); err != nil {
			return err
		}
		if err := write(filepath.Join(to, strings.TrimPrefix(name, from)), body); err != nil {
			return err
		}
	}
	return nil
}

// clientHalf returns the cut file in place of a file of go-app that is cut, and
// leaves out the functions of a file that only keep secrets.
func clientHalf(name string, body []byte) ([]byte, error) {
	if part, err := cut.ReadFile("goapp/" + name + ".txt"); err == nil {
		return part, nil
	}
	switch name {
	case "context.go":
		return without(body, "DeviceID", "Encrypt", "Decrypt", "cryptoKey")
	case "crypto.go":
		return without(body, "encrypt", "decrypt")
	}
	return body, nil
}

// plainDiff returns a file of go-diff with package boundary in place of its
// regular expressions, and without the ways that only a call by lines, or one
// that may end early, takes.
func plainDiff(name string, body []byte) ([]byte, error) {
	if name != "diff.go" {
		return body, nil
	}
	head, block, rest, ok := expressions(string(body))
	_, plain, found := strings.Cut(boundary, "// Expression ")
	if !ok || !found || strings.Count(block, "\n") != strings.Count(plain, " = Expression(") {
		return nil, errors.New("go-diff has other regular expressions than package boundary stands in for")
	}
	head = strings.Replace(head, "\t\"regexp\"\n", "", 1)
	return idle([]byte(head+"// Expression "+plain+rest), "diffLineMode", "diffHalfMatch")
}

// expressions cuts the source of go-diff before and after the lines of its
// block of variables that hold regular expressions.
func expressions(source string) (head, block, rest string, ok bool) {
	const opening, closing = "\nvar (\n\tnonAlphaNumericRegex ", "\n)\n"
	head, rest, ok = strings.Cut(source, opening)
	if !ok {
		return "", "", "", false
	}
	block, rest, ok = strings.Cut(opening[len("\nvar (\n"):]+rest, closing)
	return head + "\n", block + "\n", "\n" + rest, ok
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
	return wholefile.Write(name, body)
}

// goJS runs a go command for the browser.
func goJS(root string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	return run(cmd, root)
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
