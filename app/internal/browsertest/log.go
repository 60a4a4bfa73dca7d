//go:build !js

package browsertest

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/cdp"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"context"
)

// log is what a page asked for and complained of.
type log struct {
	mu       sync.Mutex
	home     string   // scheme and host of the first address visited
	requests []string // addresses asked for
	console  []string // all lines of the console
	faults   []string // exceptions, console errors, policy violations
	allowed  bool
}

func newLog() *log { return &log{} }

// watch turns the events on.
func (l *log) watch() chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		if _, err := cdp.Call(ctx, t, network.Enable, network.EnableParams{}); err != nil {
			return err
		}
		_, err := cdp.Call(ctx, t, cdplog.Enable, cdp.Empty{})
		return err
	})
}

// record takes one event of the browser.
func (l *log) record(event any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		l.requests = append(l.requests, e.Request.URL)
	case *runtime.EventConsoleAPICalled:
		line := fmt.Sprintf("%s: %s", e.Type, words(e.Args))
		l.console = append(l.console, line)
		if e.Type == runtime.ConsoleAPICalledTypeError || e.Type == runtime.ConsoleAPICalledTypeAssert {
			l.faults = append(l.faults, line)
		}
	case *runtime.EventExceptionThrown:
		l.faults = append(l.faults, "exception: "+exception(e.ExceptionDetails))
	case *cdplog.EventEntryAdded:
		line := fmt.Sprintf("%s (%s): %s %s", e.Entry.Level, e.Entry.Source, e.Entry.Text, e.Entry.URL)
		l.console = append(l.console, line)
		if e.Entry.Level == cdplog.EntryLevelError {
			l.faults = append(l.faults, line)
		}
	}
}

func words(args []*runtime.RemoteObject) string {
	var parts []string
	for _, a := range args {
		var s string
		if json.Unmarshal(a.Value, &s) != nil {
			s = a.Description
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, " ")
}

func exception(d *runtime.ExceptionDetails) string {
	if d.Exception != nil && d.Exception.Description != "" {
		return d.Exception.Description
	}
	return d.Text
}

// visit notes where the page goes; the first address is home.
func (l *log) visit(address string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if u, err := url.Parse(address); err == nil && l.home == "" {
		l.home = u.Scheme + "://" + u.Host
	}
}

// foreign returns the requests that went off the origin of the page.
func (l *log) foreign() []string {
	var off []string
	for _, r := range l.requests {
		u, err := url.Parse(r)
		if err != nil || u.Scheme != "data" && u.Scheme != "blob" && u.Scheme != "about" && u.Scheme+"://"+u.Host != l.home {
			off = append(off, r)
		}
	}
	return off
}

// Requests returns the addresses that the page asked for.
func (p *Page) Requests() []string {
	p.log.mu.Lock()
	defer p.log.mu.Unlock()
	return append([]string(nil), p.log.requests...)
}

// Console returns the lines of the page's console.
func (p *Page) Console() []string {
	p.log.mu.Lock()
	defer p.log.mu.Unlock()
	return append([]string(nil), p.log.console...)
}

// Faults returns the exceptions, console errors and policy violations so far.
func (p *Page) Faults() []string {
	p.log.mu.Lock()
	defer p.log.mu.Unlock()
	return append([]string(nil), p.log.faults...)
}

// Allow says that this page may show faults: the test causes them. Requests off
// the origin stay forbidden.
func (p *Page) Allow() {
	p.log.mu.Lock()
	defer p.log.mu.Unlock()
	p.log.allowed = true
}

// Check fails the test when the page showed a fault or asked another host for
// anything. It runs by itself at the end of the test.
func (p *Page) Check() {
	p.t.Helper()
	p.log.mu.Lock()
	defer p.log.mu.Unlock()
	for _, r := range p.log.foreign() {
		p.t.Errorf("request off the origin: %s", r)
	}
	if p.log.allowed {
		return
	}
	for _, f := range p.log.faults {
		p.t.Errorf("the page has a fault: %s", f)
	}
}

// fail ends the test with what the console said.
func (p *Page) fail(format string, args ...any) {
	p.t.Helper()
	shared.putOff(p.t)
	p.t.Fatalf("%s\nconsole:\n%s", fmt.Sprintf(format, args...), strings.Join(append(p.Console(), p.Faults()...), "\n"))
}

func jsString(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// Forget drops what was noted so far, for a test that has looked at it.
func (p *Page) Forget() {
	p.log.mu.Lock()
	defer p.log.mu.Unlock()
	p.log.requests, p.log.console, p.log.faults = nil, nil, nil
}
