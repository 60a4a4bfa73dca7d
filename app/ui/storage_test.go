//go:build !js

package ui_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// openWith opens the app in a browser that a script has changed first.
func openWith(t *testing.T, script string) *browsertest.Page {
	p := browsertest.Blank(t)
	p.Size(1280, 900)
	p.Before(script)
	p.Allow()
	p.Navigate(browsertest.Serve(t).URL)
	p.WaitForApp()
	return p
}

// TestAStoryIsReadWhereTheBrowserKeepsNothing holds that Stet runs where the
// browser forbids its storage even to be looked at.
func TestAStoryIsReadWhereTheBrowserKeepsNothing(t *testing.T) {
	p := openWith(t, `for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
		Object.defineProperty(window, name, {get() { throw new DOMException("denied", "SecurityError") }});
	}`)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text mark.figure") && document.querySelector(".saved").textContent === "Not saved: kept in memory"`)
	markByHand(p)
	assert.Contains(t, p.Text("#unsaved"), "Back up the library")

	p.Size(390, 844)
	p.WaitFor(`document.querySelector(".thumb small").textContent === "not saved" && document.querySelector(".thumb").scrollHeight < 70`)
}

// fullDisk has the browser refuse each write, while window.full is set, as one
// whose disk is full.
const fullDisk = `{
	const put = IDBObjectStore.prototype.put;
	IDBObjectStore.prototype.put = function (...args) {
		if (window.full) throw new DOMException("full", "QuotaExceededError");
		return put.apply(this, args);
	};
}`

// TestAFullDiskIsSaidAndTriedAgain holds that what could not be saved is saved
// once there is room.
func TestAFullDiskIsSaidAndTriedAgain(t *testing.T) {
	p := openWith(t, fullDisk)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text mark.figure")`)
	saved(p)
	browsertest.Eval[bool](p, `window.full = true`)
	markByHand(p)
	p.WaitFor(`document.querySelector(".saved").textContent === "Not saved: kept in memory"`)
	assert.Contains(t, p.Text("#unsaved"), "Back up the library")
	browsertest.Eval[bool](p, `window.full = false; true`)
	saved(p)
	p.WaitFor(`!document.getElementById("unsaved")`)
	p.Reload()
	p.WaitFor(`document.querySelector("#text mark.claim.edited")`)
}
