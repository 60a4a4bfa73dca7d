//go:build !js

// Package browsertest drives the built app in Chromium, for tests.
//
// A test package that uses it has a TestMain:
//
//	func TestMain(m *testing.M) { browsertest.Main(m) }
//
// and a test opens a page of the app as a person would, in a profile of its
// own:
//
//	func TestPaste(t *testing.T) {
//		server := browsertest.Serve(t)          // the app, built once a run
//		page := browsertest.Open(t, server.URL) // waits until the program runs
//		page.Paste("#paste", "Two people died, police said.")
//		page.WaitFor(`document.querySelector("mark.figure")`)
//		require.Equal(t, "Two", page.Text("mark.figure"))
//	}
//
// Every action fails the test when it does not succeed within 20 s. At the end
// of the test each page is checked: no request off the server, no violation of
// the content security policy, no exception and no error in the console; a
// test that means to cause them calls Allow.
//
// The tests need a Chromium and fail without one; go test -short leaves them
// out. Where Chromium itself ends, the test runs again with another, once. The
// app is built by the test unless STET_DIST names a built one.
package browsertest

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// Patience is how long an action may take before it counts as failed. It is no
// measure of speed: machines that run tests may be slow.
const Patience = 20 * time.Second

// run is what the tests of one package share.
type run struct {
	browser context.Context // Chromium, once it has been started
	stop    context.CancelFunc
	dist    string // the built app, once it has been built
	temp    string
	lost    []string // tests whose browser ended
}

var shared run

// Main runs the tests of a package, once more those during which the browser itself ended,
// and ends the browser after them.
func Main(m *testing.M) {
	code := m.Run()
	if code == 0 && len(shared.lost) > 0 {
		code = shared.repeat()
	}
	if shared.stop != nil {
		shared.stop()
	}
	if shared.temp != "" {
		os.RemoveAll(shared.temp)
	}
	os.Exit(code)
}

// chromium returns the context of the running browser, which it starts if need
// be.
func chromium(t testing.TB) context.Context {
	t.Helper()
	if testing.Short() {
		t.Skip("browser tests are left out by -short")
	}
	if shared.ended() {
		shared.stop()
		shared.browser = nil
	}
	if shared.browser != nil {
		return shared.browser
	}
	path, err := findChromium()
	if err != nil {
		t.Fatal(err)
	}
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), options(path)...)
	browser, stopBrowser := chromedp.NewContext(allocator)
	if err := chromedp.Do(browser); err != nil {
		stopAllocator()
		t.Fatalf("Chromium (%s) does not start: %v", path, err)
	}
	shared.browser = browser
	shared.stop = func() { chromedp.Cancel(browser); stopBrowser(); stopAllocator() }
	return browser
}

func options(path string) []chromedp.ExecAllocatorOption {
	return append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
	)
}

// findChromium looks for the browser: $CHROME, the usual names, the usual
// places, as .ci/chromium does.
func findChromium() (string, error) {
	if path := os.Getenv("CHROME"); path != "" {
		return exec.LookPath(path)
	}
	for _, name := range []string{
		"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "headless-shell",
		"/snap/bin/chromium", "/opt/google/chrome/chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
	} {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("browser tests need Chromium: install the package chromium, or set CHROME to a browser's path")
}
