//go:build !js

package site_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

const label = `document.getElementById("app-wasm-loader-label").textContent`

// TestTypedBeforeTheProgramRan holds that the paste box works from the first
// moment, and that the program takes over what is in it.
func TestTypedBeforeTheProgramRan(t *testing.T) {
	const text = "Two people died, police said.\n\n“Three,” said others."
	for name, put := range map[string]func(*browsertest.Page){
		"pasted": func(p *browsertest.Page) { p.Paste("#paste", text) },
		"typed":  func(p *browsertest.Page) { p.Insert(text) },
	} {
		t.Run(name, func(t *testing.T) {
			host, server := newHost(t, "/")
			release := host.hold("web/app.wasm")
			defer release()
			page := browsertest.Blank(t)
			page.Before(`addEventListener("input", e => { if (e.target.id === "paste" && !e.isTrusted) window.carried = e.inputType }, true)`)
			page.Navigate(server.URL)
			page.WaitFor(`document.activeElement.id === "paste"`)
			put(page)
			release()
			page.WaitForApp()
			page.WaitFor(`window.carried`)
			require.Equal(t, map[string]string{"pasted": "insertFromPaste", "typed": "insertText"}[name], browsertest.Eval[string](page, `window.carried`))
		})
	}
}

func TestProgramThatFailsIsSaidInWords(t *testing.T) {
	for name, c := range map[string]struct {
		damage func(*testing.T, *host)
		says   string
	}{
		"missing": {func(t *testing.T, h *host) { h.fail("web/app.wasm") }, "the program could not be fetched (status 500)"},
		"broken":  {func(t *testing.T, h *host) { h.write(t, "web/app.wasm", []byte("no program")) }, "WebAssembly"},
	} {
		t.Run(name, func(t *testing.T) {
			host, server := newHost(t, "/")
			c.damage(t, host)
			page := browsertest.Blank(t)
			page.Allow()
			page.Navigate(server.URL)
			page.WaitFor(label + `.startsWith("Stet could not start: ")`)
			require.Contains(t, browsertest.Eval[string](page, label), c.says)
			page.Paste("#paste", "still works")
			require.Equal(t, "still works", browsertest.Eval[string](page, `document.getElementById("paste").value`))
		})
	}
}

func TestProgramThatEndsIsSaidInWords(t *testing.T) {
	_, server := newHost(t, "/")
	page := browsertest.Blank(t)
	page.Before(`Object.defineProperty(window, "Go", {
		get() { return this.go },
		set(go) { go.prototype.run = async () => {}; this.go = go },
	})`)
	page.Navigate(server.URL)
	page.WaitFor(label + `.startsWith("Stet stopped working. ")`)
}

// TestProgress holds that the label counts up to 100 and no further, also when
// the program comes compressed.
func TestProgress(t *testing.T) {
	for name, open := range map[string]func(*testing.T) *browsertest.Server{
		"plain":      func(t *testing.T) *browsertest.Server { _, s := newHost(t, "/"); return s },
		"compressed": func(t *testing.T) *browsertest.Server { return browsertest.ServeDir(t, compressed(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			server := open(t)
			page := browsertest.Blank(t)
			page.Before(`window.labels = []; document.addEventListener("DOMContentLoaded", () => {
				const label = document.getElementById("app-wasm-loader-label");
				new MutationObserver(() => labels.push(label.textContent)).observe(label, {childList: true});
			});`)
			page.Navigate(server.URL)
			page.WaitForApp()
			page.WaitFor(`labels.length`)
			labels := browsertest.Eval[[]string](page, `labels`)
			for _, l := range labels {
				number, ok := strings.CutSuffix(strings.TrimPrefix(l, "Getting ready … "), "%")
				require.True(t, ok, l)
				percent, err := strconv.Atoi(number)
				require.NoError(t, err)
				require.LessOrEqual(t, percent, 100)
			}
			require.Equal(t, "Getting ready … 100%", labels[len(labels)-1])
		})
	}
}

// compressed returns a folder with the app and its gzip forms.
func compressed(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	browsertest.Build(t, dir, "/")
	browsertest.Compress(t, dir)
	return dir
}

// TestNothingMovesWhenTheProgramTakesOver holds that the program's start screen
// looks as the page's does, on a desk and on a phone.
func TestNothingMovesWhenTheProgramTakesOver(t *testing.T) {
	const places = `[...document.querySelectorAll(".bar, .bar a, .bar svg, .pitch, .pitch *, #paste, .under > *:not([hidden])")].map(e => {
		const r = e.getBoundingClientRect();
		return [e.tagName, e.id, e.textContent.trim().replace(/\s+/g, " "), e.placeholder || "", e.getAttribute("aria-label") || "", r.x, r.y, r.width, r.height].join("|");
	})`
	for _, width := range []int64{1440, 390} {
		host, server := newHost(t, "/")
		release := host.hold("web/app.wasm")
		page := browsertest.Blank(t)
		page.Size(width, 900)
		page.Navigate(server.URL)
		page.WaitFor(`document.getElementById("paste")`)
		before := browsertest.Eval[[]string](page, places)
		release()
		page.WaitForApp()
		require.Equal(t, before, browsertest.Eval[[]string](page, places))
	}
}

func TestPressedBeforeTheProgramRan(t *testing.T) {
	host, server := newHost(t, "/")
	release := host.hold("web/app.wasm")
	defer release()
	page := browsertest.Blank(t)
	page.Navigate(server.URL)
	page.Click("#sample")
	release()
	page.WaitFor(`location.pathname.startsWith("/story/")`)
}

// TestDeepLinkShowsNoStartScreen holds that a story does not begin with a flash
// of the paste box, and that the box is there when the program fails.
func TestDeepLinkShowsNoStartScreen(t *testing.T) {
	host, server := newHost(t, "/")
	host.fail("web/app.wasm")
	release := host.hold("web/app.wasm")
	defer release()
	page := browsertest.Blank(t)
	page.Allow()
	page.Navigate(server.URL + "library")
	page.WaitFor(`document.querySelector("main").hidden`)
	release()
	page.WaitFor(label + `.startsWith("Stet could not start: ")`)
	require.False(t, browsertest.Eval[bool](page, `document.querySelector("main").hidden`))
}
