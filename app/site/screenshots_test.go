//go:build !js

package site_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

var update = flag.Bool("update", false, "take the screenshots of the manifest anew")

type screenshot struct {
	Src, Sizes string
	FormFactor string `json:"form_factor"`
}

// TestScreenshots holds that the pictures that a browser shows before it
// installs the app are there, and are of the size that the manifest says. With
// -update it takes them.
func TestScreenshots(t *testing.T) {
	shots := screenshots(t)
	require.Len(t, shots, 2)
	for _, s := range shots {
		var width, height int64
		_, err := fmt.Sscanf(s.Sizes, "%dx%d", &width, &height)
		require.NoError(t, err)
		name := filepath.Join("../../web", filepath.Base(s.Src))
		if *update {
			take(t, name, width, height)
		}
		f, err := os.Open(name)
		require.NoError(t, err)
		defer f.Close()
		picture, err := png.DecodeConfig(f)
		require.NoError(t, err)
		require.Equal(t, []int64{width, height}, []int64{int64(picture.Width), int64(picture.Height)}, s.FormFactor)
	}
}

func screenshots(t *testing.T) []screenshot {
	t.Helper()
	body, err := os.ReadFile("../../web/manifest.webmanifest")
	require.NoError(t, err)
	var manifest struct{ Screenshots []screenshot }
	require.NoError(t, json.Unmarshal(body, &manifest))
	return manifest.Screenshots
}

// take takes the picture of the sample story.
func take(t *testing.T, name string, width, height int64) {
	t.Helper()
	page := browsertest.Blank(t)
	page.Size(width, height)
	page.Navigate(browsertest.Serve(t).URL + "?sample")
	page.WaitForApp()
	page.WaitFor(`document.querySelector("#text mark.claim.key")`)
	page.WaitFor(`!document.querySelector(".toast") && document.querySelector(".saved").textContent === "Saved on this device"`)
	page.Screenshot(name)
}
