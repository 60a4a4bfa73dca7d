//go:build !js

package site_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

func TestMain(m *testing.M) { browsertest.Main(m) }

func TestPageRuns(t *testing.T) {
	server := browsertest.Serve(t)
	page := browsertest.Open(t, server.URL)
	page.Paste("#paste", "Two people died.")
	require.Contains(t, page.Text("#text [data-at]"), "Two people died.")
}
