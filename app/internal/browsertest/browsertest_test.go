//go:build !js

package browsertest_test

import (
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/browser"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

func TestMain(m *testing.M) { browsertest.Main(m) }

// TestFaultsAreSeen holds that the checks at the end of every browser test can
// fail.
func TestFaultsAreSeen(t *testing.T) {
	server := browsertest.Serve(t)
	for name, c := range map[string]struct{ script, says string }{
		"inline style":  {`document.body.setAttribute("style", "color: red")`, "Content Security Policy"},
		"inline script": {`document.body.append(Object.assign(document.createElement("script"), {textContent: "1"}))`, "Content Security Policy"},
		"exception":     {`setTimeout(() => { throw new Error("a fault") })`, "a fault"},
		"console error": {`console.error("an error")`, "an error"},
	} {
		t.Run(name, func(t *testing.T) {
			page := browsertest.Open(t, server.URL)
			page.Allow()
			require.Empty(t, page.Faults())
			browsertest.Eval[any](page, c.script)
			require.Eventually(t, func() bool { return strings.Contains(strings.Join(page.Faults(), "\n"), c.says) }, browsertest.Patience, browsertest.Patience/1000)
		})
	}
}

// crash says to the test below that it is to end its browser.
const crash = "STET_TEST_CRASH"

func TestATestWhoseBrowserEndsRunsAgain(t *testing.T) {
	if os.Getenv(crash) == "" {
		out, err := exec.Command("env", crash+"=1", os.Args[0], "-test.v", "-test.run="+t.Name()).CombinedOutput()
		require.NoError(t, err, "%s", out)
		require.Contains(t, string(out), "--- SKIP: "+t.Name())
		require.Contains(t, string(out), "--- PASS: "+t.Name())
		return
	}
	page := browsertest.Blank(t)
	if os.Getenv("STET_BROWSER_AGAIN") == "" {
		_, err := chromedp.CallBrowser(page.Context(), browser.Crash, cdp.Empty{})
		require.Error(t, err)
		page.WaitFor("true")
		t.Fatal("the browser is there yet")
	}
	page.WaitFor("true")
}

func TestRequestsAreSeen(t *testing.T) {
	server := browsertest.Serve(t)
	page := browsertest.Open(t, server.URL)
	require.Contains(t, page.Requests(), server.URL+"web/app.wasm")
	require.Contains(t, server.Paths(), "/web/app.wasm")
}
