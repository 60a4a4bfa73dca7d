//go:build !js

package site_test

import (
	"io"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"stet/app/internal/browsertest"
	"stet/app/site"
)

// host is a static file server like any other: it knows no route of the app,
// answers an unknown path with 404.html, and can be made to fail for a file.
type host struct {
	dir    string
	base   string
	maxAge string

	mu      sync.Mutex
	failing string
	held    map[string]chan struct{}
}

// elsewhere is a page of the host that is not the app's, where the app has a
// path of its own.
const elsewhere = "elsewhere.html"

// newHost serves a freshly built app under the base path.
func newHost(t *testing.T, base string) (*host, *browsertest.Server) {
	t.Helper()
	h := &host{dir: t.TempDir(), base: base, held: map[string]chan struct{}{}}
	browsertest.Build(t, h.dir, base)
	return h, browsertest.ServeHandler(t, h, base)
}

// deploy replaces the app by another version of it.
func (h *host) deploy(t *testing.T) {
	t.Helper()
	browsertest.Build(t, h.dir, h.base, func(c *site.Config) {
		c.Exec = append(c.Exec, "// a later version\n"...)
	})
}

// fail makes the file fail from now on; "" mends all.
func (h *host) fail(name string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.failing = name
}

// hold keeps answers for the file back until the returned function is called.
func (h *host) hold(name string) (release func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	c := make(chan struct{})
	h.held[name] = c
	return sync.OnceFunc(func() { close(c) })
}

func (h *host) state(name string) (failing bool, held chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.failing != "" && h.failing == name, h.held[name]
}

func (h *host) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/"+elsewhere {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		io.WriteString(w, `<link rel="icon" href="data:,">`)
		return
	}
	name := strings.TrimPrefix(r.URL.Path, h.base)
	failing, held := h.state(name)
	if held != nil {
		select {
		case <-held:
		case <-r.Context().Done():
			return
		}
	}
	if failing {
		http.Error(w, "this host is out of order", http.StatusInternalServerError)
		return
	}
	if h.maxAge != "" {
		w.Header().Set("Cache-Control", h.maxAge)
	}
	if name == "" {
		name = "index.html"
	}
	h.send(w, r, path.Clean("/"+name))
}

func (h *host) send(w http.ResponseWriter, r *http.Request, name string) {
	file := filepath.Join(h.dir, filepath.FromSlash(name))
	if info, err := os.Stat(file); strings.HasPrefix(r.URL.Path, h.base) && err == nil && info.Mode().IsRegular() {
		f, err := os.Open(file)
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		defer f.Close()
		http.ServeContent(w, r, name, info.ModTime(), f)
		return
	}
	page, err := os.ReadFile(filepath.Join(h.dir, "404.html"))
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	w.Write(page)
}

func (h *host) read(t *testing.T, name string) []byte {
	t.Helper()
	body, err := os.ReadFile(filepath.Join(h.dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func (h *host) write(t *testing.T, name string, body []byte) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(h.dir, name), body, 0o644); err != nil {
		t.Fatal(err)
	}
}
