//go:build !js

package browsertest

import (
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"stet/app/internal/client"
	"stet/app/site"
)

// Server serves a built app on an address of its own.
type Server struct {
	URL string // with the base path and its last slash

	server *httptest.Server
	mu     sync.Mutex
	paths  []string
}

// Serve serves the app at the root until the test ends.
func Serve(t testing.TB) *Server {
	t.Helper()
	return ServeDir(t, Dist(t))
}

// ServeDir serves a folder that package site wrote, as stet serve does.
func ServeDir(t testing.TB, dir string) *Server {
	t.Helper()
	handler, err := site.NewHandler(dir)
	if err != nil {
		t.Fatal(err)
	}
	return ServeHandler(t, handler, handler.Base())
}

// ServeHandler serves the handler; base is the path of the app on it.
func ServeHandler(t testing.TB, handler http.Handler, base string) *Server {
	t.Helper()
	s := &Server{}
	s.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.paths = append(s.paths, r.URL.Path)
		s.mu.Unlock()
		handler.ServeHTTP(w, r)
	}))
	s.URL = s.server.URL + base
	t.Cleanup(s.Stop)
	return s
}

// Stop ends the server, as a lost connection does: every later request fails.
func (s *Server) Stop() {
	s.server.CloseClientConnections()
	s.server.Close()
}

// Paths returns the paths that were asked for so far, in order.
func (s *Server) Paths() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.paths...)
}

// Dist returns a folder with the app, built for the root once a run; tests do
// not write into it.
func Dist(t testing.TB) string {
	t.Helper()
	if testing.Short() {
		t.Skip("browser tests are left out by -short")
	}
	if shared.dist == "" {
		shared.dist = os.Getenv("STET_DIST")
	}
	if shared.dist == "" {
		shared.dist = filepath.Join(tempDir(t), "dist")
		Build(t, shared.dist, "/")
	}
	return shared.dist
}

// Build writes the app into the folder for the base path; change edits the
// files first, to make another version of it.
func Build(t testing.TB, dir, base string, change ...func(*site.Config)) {
	t.Helper()
	root := moduleRoot(t)
	exec, err := os.ReadFile(filepath.Join(root, "wasm_exec.js"))
	if err != nil {
		t.Fatal(err)
	}
	config := site.Config{Base: base, Wasm: program(t, root), Exec: exec}
	for _, f := range change {
		f(&config)
	}
	files, err := site.Files(config)
	if err != nil {
		t.Fatal(err)
	}
	if err := site.Write(dir, files, site.Plain); err != nil {
		t.Fatal(err)
	}
}

// program returns the client program: that of STET_DIST or one built now.
func program(t testing.TB, root string) []byte {
	t.Helper()
	name := filepath.Join(os.Getenv("STET_DIST"), "web", "app.wasm")
	if os.Getenv("STET_DIST") == "" {
		name = filepath.Join(tempDir(t), "app.wasm")
		if _, err := os.Stat(name); err != nil {
			if err := client.Build(root, name); err != nil {
				t.Fatalf("building the client: %v", err)
			}
		}
	}
	body, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

func moduleRoot(t testing.TB) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Dir(strings.TrimSpace(string(out)))
}

func tempDir(t testing.TB) string {
	t.Helper()
	if shared.temp == "" {
		dir, err := os.MkdirTemp("", "stet-test")
		if err != nil {
			t.Fatal(err)
		}
		shared.temp = dir
	}
	return shared.temp
}

// Compress lays a gzip form of the program beside it.
func Compress(t testing.TB, dir string) {
	t.Helper()
	name := filepath.Join("web", "app.wasm")
	body, err := os.ReadFile(filepath.Join(dir, name))
	if err == nil {
		err = site.Write(dir, []site.File{{Path: "web/app.wasm", Body: body}}, site.Gzip)
	}
	if err != nil {
		t.Fatal(err)
	}
}
