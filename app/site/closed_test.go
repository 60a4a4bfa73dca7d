//go:build !js

package site_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

// TestAppAsksNobodyElse walks through the app; that no request left the origin
// and that the policy was never broken is checked when the test ends.
func TestAppAsksNobodyElse(t *testing.T) {
	server := browsertest.Serve(t)
	page := browsertest.Open(t, server.URL)
	page.WaitForWorker()
	page.Click("#sample")
	page.WaitFor(`document.querySelector("#text [data-at]")`)
	for _, path := range []string{"library", "help", ""} {
		page.Navigate(server.URL + path)
		page.WaitForApp()
	}
	require.NotEmpty(t, page.Requests())
	for _, r := range page.Requests() {
		require.True(t, strings.HasPrefix(r, server.URL) || strings.HasPrefix(r, "blob:") || strings.HasPrefix(r, "data:"), r)
	}
}

// TestElsewhereIsRefused holds that the policy is in force: what a broken app
// would send elsewhere does not leave.
func TestElsewhereIsRefused(t *testing.T) {
	elsewhere := browsertest.Serve(t)
	server := browsertest.Serve(t)
	page := browsertest.Open(t, server.URL)
	page.Allow()
	sent := browsertest.Eval[bool](page, `fetch("`+elsewhere.URL+`?text=secret").then(() => true, () => false)`)
	require.False(t, sent)
	require.Empty(t, elsewhere.Paths())
	page.Forget()
}
