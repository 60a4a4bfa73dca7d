//go:build !js

package site

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/andybalholm/brotli"
	"github.com/stretchr/testify/require"
)

var small = Config{Base: "/", Wasm: []byte("\x00asm, or nearly"), Exec: []byte("// exec")}

func files(t *testing.T, c Config) map[string]string {
	t.Helper()
	list, err := Files(c)
	require.NoError(t, err)
	m := map[string]string{}
	for _, f := range list {
		require.NotContains(t, m, f.Path)
		m[f.Path] = string(f.Body)
	}
	return m
}

func TestFilesAreTheSameBytesEachTime(t *testing.T) {
	require.Equal(t, files(t, small), files(t, small))
}

func TestNoPlaceholderIsLeft(t *testing.T) {
	for path, body := range files(t, small) {
		require.False(t, utf8.ValidString(body) && strings.Contains(body, "{{"), path)
	}
}

func TestVersionFollowsContent(t *testing.T) {
	changes := map[string]func(*Config){
		"program": func(c *Config) { c.Wasm = []byte("\x00asm, changed") },
		"loader":  func(c *Config) { c.Exec = []byte("// changed") },
		"base":    func(c *Config) { c.Base = "/news/" },
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			changed := small
			change(&changed)
			require.NotEqual(t, files(t, small)["app-worker.js"], files(t, changed)["app-worker.js"])
		})
	}
}

func TestBasePath(t *testing.T) {
	for _, base := range []string{"/", "/stet/", "/a/b-c_d.e~f/"} {
		require.NoError(t, checkBase(base), base)
	}
	for _, base := range []string{"", "stet/", "/stet", "//", "/a//b/", `/"/`, "/a b/", "/<script>/", "/é/", "/{{.Base}}/"} {
		require.Error(t, checkBase(base), base)
	}
}

func TestEveryLinkCarriesTheBase(t *testing.T) {
	site := files(t, Config{Base: "/news/", Wasm: small.Wasm, Exec: small.Exec})
	for _, m := range regexp.MustCompile(`(?:href|src)="([^"]*)"`).FindAllStringSubmatch(site["index.html"], -1) {
		link := m[1]
		require.True(t, strings.HasPrefix(link, "/news/") || strings.HasPrefix(link, "#"), link)
		if name := strings.TrimPrefix(link, "/news/"); strings.Contains(name, ".") {
			require.Contains(t, site, name)
		}
	}
}

func TestPageIsClosed(t *testing.T) {
	page := files(t, small)["index.html"]
	require.Contains(t, page, `<meta http-equiv="Content-Security-Policy" content="`+metaPolicy+`">`)
	require.NotContains(t, page, "frame-ancestors", "a page cannot state it")
	require.NotContains(t, page, "style=")
	require.NotContains(t, page, "<style")
	require.NotRegexp(t, `<script[^>]*>[^<]`, page)
	require.NotRegexp(t, `\son[a-z]+=`, page)
	require.NotContains(t, page, "://")
}

func TestPageTakesAPasteByItself(t *testing.T) {
	require.Contains(t, files(t, small)["index.html"], `<textarea class="paste" id="paste" autofocus`)
}

func TestPageForUnknownAddressesIsThePage(t *testing.T) {
	site := files(t, small)
	require.Equal(t, site["index.html"], site["404.html"])
}

func TestManifest(t *testing.T) {
	site := files(t, Config{Base: "/news/", Wasm: small.Wasm, Exec: small.Exec})
	var m struct {
		ID, Scope, Display string
		StartURL           string `json:"start_url"`
		Icons              []struct{ Src, Sizes, Type, Purpose string }
		Shortcuts          []struct{ Name, URL string }
		ShareTarget        struct{ Action, Method, Enctype string } `json:"share_target"`
		FileHandlers       []struct{ Action string }                `json:"file_handlers"`
	}
	require.NoError(t, json.Unmarshal([]byte(site["manifest.webmanifest"]), &m))
	require.Equal(t, []string{"/news/", "/news/", "/news/"}, []string{m.ID, m.Scope, m.StartURL})
	require.Equal(t, "standalone", m.Display)
	kinds := map[string]bool{}
	for _, icon := range m.Icons {
		require.Contains(t, site, strings.TrimPrefix(icon.Src, "/news/"))
		kinds[icon.Purpose+" "+icon.Sizes] = true
	}
	require.Subset(t, keys(kinds), []string{"any 192x192", "any 512x512", "maskable 512x512"})
	require.Equal(t, "POST", m.ShareTarget.Method)
	require.Equal(t, "/news/share", m.ShareTarget.Action)
	require.Len(t, m.Shortcuts, 3)
	require.NotEmpty(t, m.FileHandlers)
}

func keys(m map[string]bool) []string {
	var list []string
	for k := range m {
		list = append(list, k)
	}
	return list
}

func TestWasmExecIsTheToolchains(t *testing.T) {
	root, err := exec.Command("go", "env", "GOROOT").Output()
	require.NoError(t, err)
	theirs, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(root)), "lib", "wasm", "wasm_exec.js"))
	require.NoError(t, err)
	ours, err := os.ReadFile("../../wasm_exec.js")
	require.NoError(t, err)
	require.True(t, bytes.Equal(theirs, ours), "wasm_exec.js is of another toolchain: run make wasm_exec")

	c := small
	c.Exec = ours
	require.Equal(t, string(theirs), files(t, c)["wasm_exec.js"])
}

func TestWriteLaysCompressedForms(t *testing.T) {
	dir := t.TempDir()
	list, err := Files(small)
	require.NoError(t, err)
	require.NoError(t, Write(dir, list, Brotli))
	for _, f := range list {
		body, err := os.ReadFile(filepath.Join(dir, f.Path))
		require.NoError(t, err)
		require.Equal(t, f.Body, body)
		packed, err := os.Open(filepath.Join(dir, f.Path+".br"))
		if !compressible(f.Path + ".br") {
			require.ErrorIs(t, err, os.ErrNotExist)
			continue
		}
		require.NoError(t, err)
		var unpacked bytes.Buffer
		_, err = unpacked.ReadFrom(brotli.NewReader(packed))
		require.NoError(t, err)
		require.NoError(t, packed.Close())
		require.Equal(t, string(f.Body), unpacked.String())
	}
}

func TestWriteRemovesStaleForms(t *testing.T) {
	dir := t.TempDir()
	page := func(body string) []File { return []File{{"index.html", []byte(body)}} }
	require.NoError(t, Write(dir, page("one"), Brotli))
	require.FileExists(t, filepath.Join(dir, "index.html.br"))
	require.NoError(t, Write(dir, page("two"), Gzip))
	require.NoFileExists(t, filepath.Join(dir, "index.html.br"))
	require.FileExists(t, filepath.Join(dir, "index.html.gz"))
}
