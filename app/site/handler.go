//go:build !js

package site

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"path"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Handler serves the site in a folder that Write laid out, under the base path
// it was built for. It reads the folder at each request, so a new build shows
// at once.
type Handler struct {
	base string
	root fs.FS

	mu    sync.Mutex
	etags map[string]etag
}

// etag is the tag of a file as it was at a time.
type etag struct {
	modified time.Time
	size     int64
	tag      string
}

// NewHandler returns the Handler for the folder. It fails when the folder holds
// no site.
func NewHandler(dir string) (*Handler, error) {
	root := os.DirFS(dir)
	manifest, err := fs.ReadFile(root, "manifest.webmanifest")
	if err != nil {
		return nil, fmt.Errorf("%s holds no built app: %w", dir, err)
	}
	var m struct{ Scope string }
	if err := json.Unmarshal(manifest, &m); err != nil {
		return nil, fmt.Errorf("%s/manifest.webmanifest: %w", dir, err)
	}
	if err := checkBase(m.Scope); err != nil {
		return nil, fmt.Errorf("%s/manifest.webmanifest: %w", dir, err)
	}
	return &Handler{base: m.Scope, root: root, etags: map[string]etag{}}, nil
}

// Base returns the path that the site is served under.
func (h *Handler) Base() string { return h.base }

// ServeHTTP answers one request: a file of the folder, or the page for every
// address that a person may open.
func (h *Handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setHeaders(w.Header())
	name, ok := strings.CutPrefix(r.URL.Path, h.base)
	switch {
	case r.URL.Path+"/" == h.base || r.URL.Path == "/" && !ok:
		http.Redirect(w, r, h.base, http.StatusFound)
	case !ok:
		http.NotFound(w, r)
	case r.Method == http.MethodPost && name == "share":
		// Only reached when there is no service worker to keep what is shared.
		http.Redirect(w, r, h.base, http.StatusSeeOther)
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	default:
		h.serve(w, r, name)
	}
}

func (h *Handler) serve(w http.ResponseWriter, r *http.Request, name string) {
	info, err := h.stat(name)
	if err != nil {
		if !navigates(r, name) {
			http.NotFound(w, r)
			return
		}
		if name, info, err = h.page(); err != nil {
			http.Error(w, "the app is not built", http.StatusServiceUnavailable)
			return
		}
	}
	h.serveFile(w, r, name, info)
}

func (h *Handler) page() (string, fs.FileInfo, error) {
	info, err := h.stat("index.html")
	return "index.html", info, err
}

// navigates reports whether the request is for a page: the address bar's, and
// that of a deep link. A missing script or image stays missing.
func navigates(r *http.Request, name string) bool {
	return name == "" || path.Ext(name) == "" && strings.Contains(r.Header.Get("Accept"), "text/html")
}

func (h *Handler) stat(name string) (fs.FileInfo, error) {
	info, err := fs.Stat(h.root, name)
	if err == nil && !info.Mode().IsRegular() {
		return nil, fs.ErrNotExist
	}
	return info, err
}

func (h *Handler) serveFile(w http.ResponseWriter, r *http.Request, name string, info fs.FileInfo) {
	stored, storedInfo, coding := h.coded(r, name, info)
	header := w.Header()
	header.Set("Content-Type", contentType(name))
	header.Set("Vary", "Accept-Encoding")
	if coding != "" {
		header.Set("Content-Encoding", coding)
	}
	body, err := fs.ReadFile(h.root, stored)
	if err != nil {
		http.Error(w, "the file cannot be read", http.StatusInternalServerError)
		return
	}
	tag := h.tag(stored, storedInfo, body)
	header.Set("ETag", tag)
	if matches(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	header.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method == http.MethodGet {
		w.Write(body)
	}
}

// coded picks the stored form to send: brotli, gzip or the file itself. A form
// older than its file is of another build and is passed over.
func (h *Handler) coded(r *http.Request, name string, info fs.FileInfo) (string, fs.FileInfo, string) {
	header := r.Header.Get("Accept-Encoding")
	for _, c := range []struct{ coding, ext string }{{"br", ".br"}, {"gzip", ".gz"}} {
		if !accepts(header, c.coding) {
			continue
		}
		if s, err := h.stat(name + c.ext); err == nil && !s.ModTime().Before(info.ModTime()) {
			return name + c.ext, s, c.coding
		}
	}
	return name, info, ""
}

// tag returns the entity tag of a stored form, by its content.
func (h *Handler) tag(name string, info fs.FileInfo, body []byte) string {
	h.mu.Lock()
	defer h.mu.Unlock()
	old, ok := h.etags[name]
	if ok && old.modified.Equal(info.ModTime()) && old.size == info.Size() {
		return old.tag
	}
	sum := sha256.Sum256(body)
	tag := `"` + hex.EncodeToString(sum[:12]) + `"`
	h.etags[name] = etag{info.ModTime(), info.Size(), tag}
	return tag
}

// matches reports whether an If-None-Match header holds the tag.
func matches(header, tag string) bool {
	for part := range strings.SplitSeq(header, ",") {
		part = strings.TrimPrefix(strings.TrimSpace(part), "W/")
		if part == tag || part == "*" {
			return true
		}
	}
	return false
}
