//go:build !js

package site

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// built returns a Handler of a small site for the base path, and its folder.
func built(t *testing.T, base string) (*Handler, string) {
	t.Helper()
	dir := t.TempDir()
	list, err := Files(Config{Base: base, Wasm: small.Wasm, Exec: small.Exec})
	require.NoError(t, err)
	require.NoError(t, Write(dir, list, Brotli))
	h, err := NewHandler(dir)
	require.NoError(t, err)
	return h, dir
}

func get(h http.Handler, path string, header ...string) *http.Response {
	return do(h, http.MethodGet, path, header...)
}

func do(h http.Handler, method, path string, header ...string) *http.Response {
	r := httptest.NewRequest(method, path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w.Result()
}

func body(t *testing.T, r *http.Response) string {
	t.Helper()
	b, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return string(b)
}

func TestTypes(t *testing.T) {
	h, _ := built(t, "/")
	for path, want := range map[string]string{
		"/":                     "text/html; charset=utf-8",
		"/app.js":               "text/javascript; charset=utf-8",
		"/app-worker.js":        "text/javascript; charset=utf-8",
		"/wasm_exec.js":         "text/javascript; charset=utf-8",
		"/web/app.wasm":         "application/wasm",
		"/web/stet.css":         "text/css; charset=utf-8",
		"/web/icon.svg":         "image/svg+xml",
		"/web/icon-192.png":     "image/png",
		"/favicon.ico":          "image/x-icon",
		"/manifest.webmanifest": "application/manifest+json",
	} {
		r := get(h, path)
		require.Equal(t, http.StatusOK, r.StatusCode, path)
		require.Equal(t, want, r.Header.Get("Content-Type"), path)
	}
}

func TestEveryAnswerIsClosed(t *testing.T) {
	h, _ := built(t, "/")
	for _, path := range []string{"/", "/app.js", "/web/app.wasm", "/missing.js", "/../etc/passwd"} {
		header := get(h, path).Header
		require.Equal(t, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'", header.Get("Content-Security-Policy"), path)
		require.Equal(t, "nosniff", header.Get("X-Content-Type-Options"), path)
		require.Equal(t, "no-cache", header.Get("Cache-Control"), path)
	}
}

func TestAddressesOfTheApp(t *testing.T) {
	h, _ := built(t, "/")
	page := body(t, get(h, "/"))
	for _, path := range []string{"/?x=1", "/library", "/story/4f2a", "/a/b/c"} {
		r := get(h, path, "Accept", "text/html,*/*;q=0.8")
		require.Equal(t, http.StatusOK, r.StatusCode, path)
		require.Equal(t, page, body(t, r), path)
	}
	for _, path := range []string{"/missing.js", "/web/missing.png", "/web/", "/library"} {
		require.Equal(t, http.StatusNotFound, get(h, path).StatusCode, path)
	}
}

func TestUnderAPath(t *testing.T) {
	h, _ := built(t, "/news/")
	require.Equal(t, "/news/", h.Base())
	require.Equal(t, http.StatusOK, get(h, "/news/").StatusCode)
	require.Equal(t, http.StatusOK, get(h, "/news/web/app.wasm").StatusCode)
	for _, path := range []string{"/", "/news"} {
		r := get(h, path)
		require.Equal(t, http.StatusFound, r.StatusCode, path)
		require.Equal(t, "/news/", r.Header.Get("Location"), path)
	}
	require.Equal(t, http.StatusNotFound, get(h, "/web/app.wasm").StatusCode)
}

func TestTagFollowsContent(t *testing.T) {
	h, dir := built(t, "/")
	tag := get(h, "/web/stet.css").Header.Get("ETag")
	require.NotEmpty(t, tag)
	require.NotEqual(t, tag, get(h, "/app.js").Header.Get("ETag"))
	require.Equal(t, http.StatusNotModified, get(h, "/web/stet.css", "If-None-Match", tag).StatusCode)
	require.Equal(t, http.StatusNotModified, get(h, "/web/stet.css", "If-None-Match", `"x", W/`+tag).StatusCode)

	require.NoError(t, os.WriteFile(filepath.Join(dir, "web", "stet.css"), []byte("/* new */"), 0o644))
	r := get(h, "/web/stet.css", "If-None-Match", tag)
	require.Equal(t, http.StatusOK, r.StatusCode)
	require.Equal(t, "/* new */", body(t, r))
}

func TestCompressedForms(t *testing.T) {
	h, _ := built(t, "/")
	for accept, want := range map[string]string{
		"":                            "",
		"identity":                    "",
		"gzip":                        "gzip",
		"gzip, deflate, br, zstd":     "br",
		"br;q=0, gzip;q=0.5":          "gzip",
		"BR":                          "br",
		"brotli":                      "",
		"gzip; q=0.000, br; q=0, x;y": "",
	} {
		r := get(h, "/web/stet.css", "Accept-Encoding", accept)
		require.Equal(t, want, r.Header.Get("Content-Encoding"), accept)
		require.Equal(t, "Accept-Encoding", r.Header.Get("Vary"))
		require.Equal(t, "text/css; charset=utf-8", r.Header.Get("Content-Type"))
	}
	plain := body(t, get(h, "/web/stet.css"))
	unzip, err := gzip.NewReader(get(h, "/web/stet.css", "Accept-Encoding", "gzip").Body)
	require.NoError(t, err)
	unzipped, err := io.ReadAll(unzip)
	require.NoError(t, err)
	require.Equal(t, plain, string(unzipped))
	require.Empty(t, get(h, "/web/icon-192.png", "Accept-Encoding", "br").Header.Get("Content-Encoding"))
}

func TestFormOfAnOlderBuildIsPassedOver(t *testing.T) {
	h, dir := built(t, "/")
	old := time.Now().Add(-time.Hour)
	require.NoError(t, os.Chtimes(filepath.Join(dir, "app.js.br"), old, old))
	require.Equal(t, "gzip", get(h, "/app.js", "Accept-Encoding", "br, gzip").Header.Get("Content-Encoding"))
}

func TestMethods(t *testing.T) {
	h, _ := built(t, "/")
	head := do(h, http.MethodHead, "/app.js")
	require.Equal(t, http.StatusOK, head.StatusCode)
	require.Empty(t, body(t, head))
	require.NotEmpty(t, head.Header.Get("Content-Length"))
	require.Equal(t, http.StatusMethodNotAllowed, do(h, http.MethodPost, "/app.js").StatusCode)
	require.Equal(t, http.StatusSeeOther, do(h, http.MethodPost, "/share").StatusCode)
}

func TestFolderWithoutTheApp(t *testing.T) {
	_, err := NewHandler(t.TempDir())
	require.ErrorContains(t, err, "holds no built app")
}
