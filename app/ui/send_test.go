//go:build !js

package ui_test

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// TestTheWebPageIsSentToAnotherApp holds that a browser that shares files is
// handed the page, and that nothing is said when the person does not share it.
func TestTheWebPageIsSentToAnotherApp(t *testing.T) {
	p := openWith(t, `navigator.canShare = () => true;
		navigator.share = async what => {
			window.shared = what.files?.[0].type === "text/html" ? [what.files[0].name, await what.files[0].text()] : [what.title, what.url];
			if (window.refusal) throw window.refusal;
		};`)
	p.Size(390, 844)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.Click("#as-send")
	p.WaitFor(`window.shared`)
	shared := browsertest.Eval[[]string](p, `shared`)
	assert.Equal(t, "flood-drives-40-people-from-keldbrook.html", shared[0])
	assert.Contains(t, shared[1], `<template id="stet-story">`)

	browsertest.Eval[bool](p, `(window.shared = null, window.refusal = new DOMException("Share canceled", "AbortError"), true)`)
	p.Click("#as-send")
	p.WaitFor(`window.shared`)
	browsertest.Eval[bool](p, `(window.shared = null, window.refusal = new DOMException("Permission denied", "NotAllowedError"), true)`)
	assert.Zero(t, p.Count(".toast"))
	p.Click(".linkrow .btn:last-child")
	p.WaitFor(`window.shared?.[1].includes("#s1.")`)
	assert.Contains(t, p.Text(".toast"), "did not let Stet share")
}

// TestAPhoneIsNotToldToPressKeys holds that what is said about pasting fits a
// device that one touches, and that a clipboard that stays shut is no error.
func TestAPhoneIsNotToldToPressKeys(t *testing.T) {
	p := openWith(t, `const query = window.matchMedia;
		window.matchMedia = media => media.includes("coarse") ? {matches: true} : query.call(window, media);
		navigator.clipboard.read = () => Promise.reject(new DOMException("Read permission denied.", "NotAllowedError"));
		window.addEventListener("unhandledrejection", () => { window.unheard = true });`)
	assert.Equal(t, "Paste an article here.", browsertest.Eval[string](p, `document.getElementById("paste").placeholder`))
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	p.Press("v")
	assert.NotContains(t, p.Text(".lead-p"), "Ctrl")
	p.Click("#newer")
	assert.Equal(t, "Copy the newer text first, then paste it into the box on the start page.", p.Text(".toast"))
	assert.False(t, browsertest.Eval[bool](p, `Boolean(window.unheard)`))
}
