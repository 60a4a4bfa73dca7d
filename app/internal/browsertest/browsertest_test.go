//go:build !js

package browsertest_test

import (
	"strings"
	"testing"

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

func TestRequestsAreSeen(t *testing.T) {
	server := browsertest.Serve(t)
	page := browsertest.Open(t, server.URL)
	require.Contains(t, page.Requests(), server.URL+"web/app.wasm")
	require.Contains(t, server.Paths(), "/web/app.wasm")
}
