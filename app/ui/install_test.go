//go:build !js

package ui_test

import (
	"testing"

	"stet/app/internal/browsertest"
)

// offersToInstall is how a browser offers to install the app. Whether the
// person was asked stands in asked.
const offersToInstall = `(() => {
	const offer = new Event("beforeinstallprompt", {cancelable: true});
	offer.prompt = async () => { window.asked = true; };
	return window.dispatchEvent(offer);
})()`

// TestTheAppIsInstalledFromTheStartPage holds that the offer of the browser,
// which the page holds back, is passed on where the person sees it.
func TestTheAppIsInstalledFromTheStartPage(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(390, 844)
	p.WaitFor(`document.getElementById("read")`)
	browsertest.Eval[bool](p, offersToInstall)
	p.WaitFor(`document.getElementById("install")?.textContent === "Install"`)
	p.Click("#install")
	p.WaitFor(`window.asked && !document.getElementById("install")`)
}

// TestAnOfferBeforeTheProgramIsThere holds that an offer is kept until the page
// can show it, also on the way back from a story.
func TestAnOfferBeforeTheProgramIsThere(t *testing.T) {
	p := pasteStory(t, flood)
	browsertest.Eval[bool](p, offersToInstall)
	p.Click(".brand")
	p.WaitFor(`document.getElementById("install")`)
}
