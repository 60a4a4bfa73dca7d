//go:build !js

package ui_test

import (
	"testing"

	"stet/app/internal/browsertest"
)

// TestLeftWhileTheDatabaseIsMade holds that a page that is left in its very
// first moment does not keep the next one from its stories.
func TestLeftWhileTheDatabaseIsMade(t *testing.T) {
	server := browsertest.Serve(t)
	for range 5 {
		page := browsertest.Open(t, server.URL)
		page.Navigate(server.URL + "?sample")
		page.WaitFor(`document.querySelector("#text [data-at]")`)
		page.Close()
	}
}
