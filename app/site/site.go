//go:build !js

// Package site makes what a browser is sent, and serves it.
//
// Files is the whole site: the page, the program with the toolchain's loader
// for it, our own loader, the service worker, the manifest, styles and icons.
// Write lays it into a folder that any static host can serve; Handler serves
// such a folder with the headers, compressed forms and deep links that a host
// may lack. go-app's own Handler is not used: its page, loader, worker and
// manifest are all replaced (its loader defeats the browser's code cache, its
// worker loses the app on a failed deploy, its page escapes no attribute), and
// nothing else of it remains.
//
// # What the page and the program agree on
//
// The page shows the start screen before the program runs: a paste box with the
// id "paste" and the buttons "read", "open" and "sample". The program's start
// screen has the same and looks the same, since it takes the place of the
// page's. What was typed until then comes to it as one input event, with the
// inputType "insertFromPaste" if it was pasted; a button that was pressed is
// clicked.
//
// Paths below the base path are all answered with the page. The program meets
// these: "" (start), "?paste", "?sample", "library", "help", and "?shared" when
// another app shared something or a file was opened with this one: it then
// fetches "shared.json" once, which holds
//
//	{"title":"","text":"","url":"","files":[{"name":"","type":"","data":"<base64>"}]}
//
// (an empty object when there is nothing). GOAPP_ROOT_PREFIX in the client's
// environment is the base path without its last slash; links carry it.
//
// # New versions
//
// A new version is fetched whole beside the running one and then waits. The
// program hears of it by go-app's AppUpdater (OnAppUpdate, and
// Context.AppUpdateAvailable), shows its toast, and on the person's word calls
// app.TryUpdate: the new version takes over and the page loads anew. Nothing
// reloads by itself, and the first visit never reports an update.
package site

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"strconv"
	"strings"

	"stet/web"
)

// Config is what a site is built from.
type Config struct {
	// Base is the path that the site is served under: "/" or "/path/".
	Base string
	// Wasm is the client program, Exec the toolchain's wasm_exec.js.
	Wasm, Exec []byte
}

// File is one file of the site; its path has no leading slash.
type File struct {
	Path string
	Body []byte
}

// Files returns the files of the site in a fixed order, the same bytes for the
// same Config. It fails when the base path is not one.
func Files(c Config) ([]File, error) {
	if err := checkBase(c.Base); err != nil {
		return nil, err
	}
	files := append(assets(), File{"web/app.wasm", c.Wasm}, File{"wasm_exec.js", c.Exec})
	version := versionOf(c.Base, files)
	page := fill("page.html", "{{.Base}}", c.Base, "{{.Policy}}", metaPolicy)
	files = append(files,
		File{"app.js", fill("app.js",
			"{{.Env}}", quote(clientEnv(c.Base, version)),
			"{{.Base}}", quote(c.Base),
			"{{.WasmSize}}", strconv.Itoa(len(c.Wasm)))},
		File{"manifest.webmanifest", fill("manifest.webmanifest", "{{.Base}}", c.Base)},
		File{"index.html", page},
		File{"404.html", page},
	)
	worker := fill("worker.js",
		"{{.Base}}", quote(c.Base),
		"{{.Version}}", quote(version),
		"{{.Files}}", quote(cached(c.Base, files)))
	return append(files, File{"app-worker.js", worker}), nil
}

// checkBase refuses what is no plain path with a slash at both ends.
func checkBase(base string) error {
	bad := strings.ContainsFunc(base, func(r rune) bool {
		return !strings.ContainsRune("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~/", r)
	})
	if bad || !strings.HasPrefix(base, "/") || !strings.HasSuffix(base, "/") || strings.Contains(base, "//") {
		return fmt.Errorf("base path %q: want letters, digits and -_.~ between slashes, as in /path/", base)
	}
	return nil
}

// assets returns the files that are sent as they are.
func assets() []File {
	var files []File
	entries, _ := fs.ReadDir(web.Files, ".")
	for _, e := range entries {
		switch name := e.Name(); {
		case isTemplate(name):
		case name == "favicon.ico":
			files = append(files, File{name, read(name)})
		default:
			files = append(files, File{"web/" + name, read(name)})
		}
	}
	return files
}

func isTemplate(name string) bool {
	switch name {
	case "page.html", "app.js", "worker.js", "manifest.webmanifest":
		return true
	}
	return false
}

// read returns an embedded file; that it is there is settled at build time.
func read(name string) []byte {
	body, _ := fs.ReadFile(web.Files, name)
	return body
}

func fill(name string, oldnew ...string) []byte {
	return []byte(strings.NewReplacer(oldnew...).Replace(string(read(name))))
}

// versionOf names the content: it changes with any byte that a browser is sent.
func versionOf(base string, files []File) string {
	h := sha256.New()
	fmt.Fprintf(h, "%s\n", base)
	for _, name := range []string{"page.html", "app.js", "worker.js", "manifest.webmanifest"} {
		fmt.Fprintf(h, "%s %x\n", name, sha256.Sum256(read(name)))
	}
	for _, f := range files {
		fmt.Fprintf(h, "%s %x\n", f.Path, sha256.Sum256(f.Body))
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}

// clientEnv is what go-app's client reads at its start.
func clientEnv(base, version string) map[string]string {
	return map[string]string{
		"GOAPP_VERSION":              version,
		"GOAPP_ROOT_PREFIX":          strings.TrimSuffix(base, "/"),
		"GOAPP_STATIC_RESOURCES_URL": base + "web",
		"GOAPP_INTERNAL_URLS":        "[]",
	}
}

// cached lists what the service worker stores: addresses with the digest that
// the answer must have. The page has none, since hosts may add to a page.
func cached(base string, files []File) [][2]string {
	list := [][2]string{{base, ""}}
	for _, f := range files {
		if isPage(f.Path) || onlyOnline(f.Path) {
			continue
		}
		sum := sha256.Sum256(f.Body)
		list = append(list, [2]string{base + f.Path, "sha256-" + base64.StdEncoding.EncodeToString(sum[:])})
	}
	return list
}

func isPage(path string) bool { return path == "index.html" || path == "404.html" }

// onlyOnline reports whether the app does without the file once it runs.
func onlyOnline(path string) bool {
	return path == "favicon.ico" || strings.HasPrefix(path, "web/screenshot-")
}

// quote returns v as a JavaScript literal. v is of strings alone, which always
// encode.
func quote(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}
