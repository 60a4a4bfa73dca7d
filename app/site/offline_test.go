//go:build !js

package site_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

const version = `goappGetenv("GOAPP_VERSION")`

func TestOffline(t *testing.T) {
	for _, base := range []string{"/", "/news/"} {
		t.Run(base, func(t *testing.T) {
			_, server := newHost(t, base)
			page := browsertest.Open(t, server.URL)
			page.WaitForWorker()
			server.Stop()
			for _, path := range []string{"", "library", "help?tab=2", "?x=1", "index.html"} {
				page.Navigate(server.URL + path)
				page.WaitForApp()
				require.Equal(t, server.URL+path, browsertest.Eval[string](page, "location.href"))
			}
			page.Reload()
		})
	}
}

func TestServedAppWorksOffline(t *testing.T) {
	server := browsertest.Serve(t)
	page := browsertest.Open(t, server.URL)
	page.WaitForWorker()
	server.Stop()
	page.Navigate(server.URL + "library")
	page.WaitForApp()
}

func TestDeepLinkOnAStaticHost(t *testing.T) {
	for _, base := range []string{"/", "/news/"} {
		t.Run(base, func(t *testing.T) {
			_, server := newHost(t, base)
			page := browsertest.Open(t, server.URL+"library")
			page.Allow() // the host says 404, and the console tells it
			require.Equal(t, server.URL+"library", browsertest.Eval[string](page, "location.href"))
			page.WaitForWorker()
		})
	}
}

func TestFirstVisitOffersNoUpdate(t *testing.T) {
	_, server := newHost(t, "/")
	page := browsertest.Open(t, server.URL)
	page.WaitForWorker()
	page.WaitFor(`navigator.serviceWorker.controller`)
	require.Zero(t, page.Count(toast))
}

// toast is what offers a new version.
const toast = "#update"

// lookForUpdate asks the browser to look for a new version now, and waits until it
// has settled what to do with it.
func lookForUpdate(page *browsertest.Page) {
	browsertest.Eval[bool](page, `navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => true, () => false)`)
	page.WaitFor(`navigator.serviceWorker.getRegistration().then(r => !r.installing)`)
}

func caches(page *browsertest.Page) []string {
	return browsertest.Eval[[]string](page, `caches.keys()`)
}

func TestDeployThatFailsKeepsTheOldVersion(t *testing.T) {
	for _, base := range []string{"/", "/news/"} {
		for _, file := range []string{"web/stet.css", "web/app.wasm", "wasm_exec.js"} {
			t.Run(base+file, func(t *testing.T) {
				host, server := newHost(t, base)
				page := browsertest.Open(t, server.URL)
				page.Allow() // the browser tells that a file failed
				page.WaitForWorker()
				page.Reload()
				before, kept := browsertest.Eval[string](page, version), caches(page)

				host.deploy(t)
				host.fail(file)
				lookForUpdate(page)
				require.Equal(t, kept, caches(page))
				require.Zero(t, page.Count(toast))

				server.Stop()
				page.Navigate(server.URL + "?x=1")
				page.WaitForApp()
				require.Equal(t, before, browsertest.Eval[string](page, version))
			})
		}
	}
}

// TestHalfDeployIsNotTaken holds that a new worker does not fill its cache with
// files of the version before, which a host may still send for a while.
func TestHalfDeployIsNotTaken(t *testing.T) {
	host, server := newHost(t, "/")
	page := browsertest.Open(t, server.URL)
	page.Allow()
	page.WaitForWorker()
	page.Reload()
	kept := caches(page)

	old := host.read(t, "wasm_exec.js")
	host.deploy(t)
	host.write(t, "wasm_exec.js", old)
	lookForUpdate(page)
	require.Equal(t, kept, caches(page))
	require.Zero(t, page.Count(toast))
}

func TestDeployOffersItself(t *testing.T) {
	for _, base := range []string{"/", "/news/"} {
		t.Run(base, func(t *testing.T) {
			host, server := newHost(t, base)
			host.maxAge = "max-age=31536000" // some hosts do, and the new version must not be made of old files
			page := browsertest.Open(t, server.URL)
			page.WaitForWorker()
			browsertest.Eval[bool](page, `Promise.all(["other", "stet:/elsewhere/:1"].map(n => caches.open(n))).then(() => true)`)
			page.Reload()
			before := browsertest.Eval[string](page, version)
			browsertest.Eval[bool](page, `window.untouched = true`)

			host.deploy(t)
			lookForUpdate(page)
			page.WaitFor(`document.querySelector("` + toast + `")`)
			require.True(t, browsertest.Eval[bool](page, `window.untouched`), "nothing reloads by itself")

			page.Reload() // by the person: the old version still, and the offer again
			require.Equal(t, before, browsertest.Eval[string](page, version))
			browsertest.Eval[bool](page, `window.untouched = true`)
			page.WaitFor(`document.querySelector("` + toast + `")`)

			page.Click(toast + " button")
			page.WaitFor(`!window.untouched && document.getElementById("app-wasm-loader").hidden`)
			require.NotEqual(t, before, browsertest.Eval[string](page, version))
			require.Contains(t, browsertest.Eval[string](page, `fetch("`+base+`wasm_exec.js").then(r => r.text())`), "// a later version")
			page.WaitForWorker()
			left := caches(page)
			require.Len(t, left, 3)
			require.Subset(t, left, []string{"other", "stet:/elsewhere/:1"})

			server.Stop()
			page.Navigate(server.URL + "library")
			page.WaitForApp()
		})
	}
}

// TestUpdateReachesTheNextVisit holds that a person who passes the toast over
// has the new version when they come back. The browser hands over to the new
// worker some time after the last page of the app was left.
func TestUpdateReachesTheNextVisit(t *testing.T) {
	host, server := newHost(t, "/news/")
	page := browsertest.Open(t, server.URL)
	page.WaitForWorker()
	page.Reload()
	before := browsertest.Eval[string](page, version)
	host.deploy(t)
	lookForUpdate(page)
	page.WaitFor(`document.querySelector("` + toast + `")`)
	page.Navigate(strings.TrimSuffix(server.URL, "news/") + elsewhere)
	page.WaitFor(`navigator.serviceWorker.getRegistration("/news/").then(r => !r.waiting)`)
	page.Navigate(server.URL)
	page.WaitForApp()
	require.NotEqual(t, before, browsertest.Eval[string](page, version))
}

func TestSharedWithTheApp(t *testing.T) {
	for _, base := range []string{"/", "/news/"} {
		t.Run(base, func(t *testing.T) {
			_, server := newHost(t, base)
			page := browsertest.Open(t, server.URL)
			page.WaitForWorker()
			page.Reload()
			send(page, base, `form.append("files", new File(["<p>Three"], "a.html", {type: "text/html"}))`)
			take := `fetch("` + base + `shared.json").then(r => r.text())`
			require.JSONEq(t, `{"title":"A title","text":"Two people died.","url":"","files":[{"name":"a.html","type":"text/html","data":"PHA+VGhyZWU="}]}`, browsertest.Eval[string](page, take))
			require.JSONEq(t, `{}`, browsertest.Eval[string](page, take))

			send(page, base, "")
			page.Navigate(server.URL + "?shared")
			require.Contains(t, page.Text("#text [data-at]"), "Two people died.")
			require.NotContains(t, server.Paths(), base+"share")
		})
	}
}

// send shares a text with the app as the system does, and what more the script
// puts into the form.
func send(page *browsertest.Page, base, more string) {
	page.WaitFor(`(() => {
		const form = new FormData();
		form.set("title", "A title");
		form.set("text", "Two people died.");
		` + more + `;
		return fetch("` + base + `share", {method: "POST", body: form, redirect: "manual"}).then(r => r.type === "opaqueredirect");
	})()`)
}
