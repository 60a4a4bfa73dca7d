//go:build !js

package browsertest

import (
	"context"
	"errors"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/chromedp/cdproto"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
)

// Page is one tab in a profile of its own.
type Page struct {
	t   testing.TB
	ctx context.Context
	log *log
}

// Open opens the address in a fresh profile and waits until the program runs.
func Open(t testing.TB, url string) *Page {
	t.Helper()
	p := Blank(t)
	p.Navigate(url)
	p.WaitForApp()
	return p
}

// Blank opens an empty tab in a fresh profile.
func Blank(t testing.TB) *Page {
	t.Helper()
	return tab(t, chromium(t), chromedp.WithNewBrowserContext())
}

// Tab opens another empty tab in the profile of p.
func (p *Page) Tab() *Page {
	p.t.Helper()
	return tab(p.t, p.ctx)
}

func tab(t testing.TB, parent context.Context, opts ...chromedp.ContextOption) *Page {
	t.Helper()
	log := newLog()
	ctx, cancel := chromedp.NewContext(parent, append(opts, chromedp.WithListener(log.record))...)
	p := &Page{t: t, ctx: ctx, log: log}
	if err := chromedp.Do(ctx, log.watch()); err != nil {
		cancel()
		shared.putOff(t)
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if !t.Failed() {
			p.Check()
		}
		cancel()
	})
	return p
}

// Context is the page's chromedp context, for what the methods do not cover.
func (p *Page) Context() context.Context { return p.ctx }

// Do runs the actions.
func (p *Page) Do(actions ...chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	if err := chromedp.Do(ctx, actions...); err != nil {
		p.fail("%v", err)
	}
}

// act runs an action on an element, again when the page was drawn anew between
// finding the element and acting on it.
func (p *Page) act(action chromedp.Action[chromedp.Void]) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	err := chromedp.Do(ctx, action)
	for gone(err) {
		err = chromedp.Do(ctx, action)
	}
	if err != nil {
		p.fail("%v", err)
	}
}

// gone reports whether the browser knows the node no more that it had found.
func gone(err error) bool {
	var e *cdproto.Error
	return errors.As(err, &e) && e.Code == -32000
}

// Navigate goes to the address, as if it was typed.
func (p *Page) Navigate(url string) {
	p.t.Helper()
	p.log.visit(url)
	p.Do(chromedp.Navigate(url))
}

// Reload loads the page anew and waits until the program runs.
func (p *Page) Reload() {
	p.t.Helper()
	p.Do(chromedp.Reload())
	p.WaitForApp()
}

// WaitForApp waits until the program has drawn its first screen.
func (p *Page) WaitForApp() {
	p.t.Helper()
	p.WaitFor(`document.getElementById("app-wasm-loader").hidden`)
}

// WaitForWorker waits until the service worker holds the whole app.
func (p *Page) WaitForWorker() {
	p.t.Helper()
	p.WaitFor(`navigator.serviceWorker.getRegistration().then(r => r && r.active && r.active.state === "activated")`)
}

// WaitFor waits until the JavaScript expression, or the promise that it gives,
// is truthy. It outlives navigations.
func (p *Page) WaitFor(expression string) {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	for {
		var err error
		ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool](`Promise.resolve(`+expression+`).then(Boolean)`, chromedp.EvalAwaitPromise))
		if ok && err == nil {
			return
		}
		select {
		case <-ctx.Done():
			p.fail("waited in vain for %s (last error: %v)", expression, err)
			return
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// Eval returns the value of a JavaScript expression, or of its promise.
func Eval[T any](p *Page, expression string) T {
	p.t.Helper()
	ctx, cancel := context.WithTimeout(p.ctx, Patience)
	defer cancel()
	value, err := chromedp.Run(ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		p.fail("%s: %v", expression, err)
	}
	return value
}

// Text returns the text of the first element that the selector finds.
func (p *Page) Text(selector string) string {
	p.t.Helper()
	p.WaitFor(`document.querySelector(` + strconv.Quote(selector) + `)`)
	return Eval[string](p, `document.querySelector(`+strconv.Quote(selector)+`).textContent`)
}

// Count returns how many elements the selector finds now.
func (p *Page) Count(selector string) int {
	p.t.Helper()
	return Eval[int](p, `document.querySelectorAll(`+strconv.Quote(selector)+`).length`)
}

// Click clicks the element when it can be seen.
func (p *Page) Click(selector string) {
	p.t.Helper()
	p.act(chromedp.Click(selector, chromedp.NodeVisible))
}

// Focus gives the element the focus.
func (p *Page) Focus(selector string) {
	p.t.Helper()
	p.act(chromedp.Focus(selector))
}

// Type types the text into the element, key by key.
func (p *Page) Type(selector, text string) {
	p.t.Helper()
	p.act(chromedp.SendKeys(selector, text))
}

// Press presses a key, such as "j" or kb.Escape, where the focus is.
func (p *Page) Press(keys string, opts ...chromedp.KeyOption) {
	p.t.Helper()
	p.Do(chromedp.KeyEvent(keys, opts...))
}

// Paste pastes the text into the element, with the events of a real paste: a
// paste event that carries it and, unless that is cancelled, the insertion.
func (p *Page) Paste(selector, text string) {
	p.t.Helper()
	p.Focus(selector)
	inserted := Eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.setData("text/plain", `+jsString(text)+`);
		return document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
	})()`)
	if !inserted {
		return
	}
	Eval[bool](p, `document.execCommand("insertText", false, `+jsString(text)+`)`)
}

// Insert puts the text where the focus is at once, as an input method does.
func (p *Page) Insert(text string) {
	p.t.Helper()
	if _, err := chromedp.Call(p.ctx, input.InsertText, input.InsertTextParams{Text: text}); err != nil {
		p.fail("%v", err)
	}
}

// Size sets the size of the window, in CSS pixels.
func (p *Page) Size(width, height int64) {
	p.t.Helper()
	p.Do(chromedp.EmulateViewport(width, height))
}

// Media sets a media feature, as in Media("prefers-color-scheme", "dark").
func (p *Page) Media(feature, value string) {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: feature, Value: value}},
	})
	if err != nil {
		p.fail("%v", err)
	}
}

// Screenshot writes what the window shows to a PNG file.
func (p *Page) Screenshot(name string) {
	p.t.Helper()
	png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
	if err == nil {
		err = os.WriteFile(name, png, 0o644)
	}
	if err != nil {
		p.fail("%v", err)
	}
}

// Crash kills the tab, as the system does when it is short of memory.
func (p *Page) Crash() {
	p.t.Helper()
	p.Allow()
	go chromedp.Call(p.ctx, page.Crash, struct{}{})
}

// Before runs the script in every document that the page opens from now on,
// ahead of the document's own.
func (p *Page) Before(script string) {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: script})
	if err != nil {
		p.fail("%v", err)
	}
}

// Close closes the tab before the test ends.
func (p *Page) Close() {
	p.t.Helper()
	if err := chromedp.Cancel(p.ctx); err != nil {
		shared.putOff(p.t)
		p.t.Fatal(err)
	}
}
