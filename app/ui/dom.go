package ui

import (
	"errors"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

func document() app.Value { return app.Window().Get("document") }

func navigator() app.Value { return app.Window().Get("navigator") }

// byID returns an element, or one that is not truthy.
func byID(id string) app.Value { return document().Call("getElementById", id) }

// all calls f with every element that the selector finds.
func all(selector string, f func(app.Value)) {
	list := document().Call("querySelectorAll", selector)
	for i := range list.Get("length").Int() {
		f(list.Index(i))
	}
}

// closest returns the nearest element around the target of an event that the
// selector finds, or one that is not truthy.
func closest(e app.Event, selector string) app.Value {
	target := e.Get("target")
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return app.Null()
	}
	return target.Call("closest", selector)
}

// toggle sets or takes away a class.
func toggle(v app.Value, class string, on bool) { v.Get("classList").Call("toggle", class, on) }

// nextFrame waits until the browser has painted, or 60 ms when it does not
// paint, as in a hidden tab. It must not be called where waiting is not allowed.
func nextFrame() {
	if app.IsServer {
		return
	}
	done := make(chan struct{}, 2)
	var frame app.Func
	frame = app.FuncOf(func(app.Value, []app.Value) any {
		done <- struct{}{}
		frame.Release()
		return nil
	})
	app.Window().Call("requestAnimationFrame", frame)
	select {
	case <-done:
		time.Sleep(time.Millisecond) // a timer runs after the painting
	case <-time.After(60 * time.Millisecond):
	}
}

// giveTurn lets the browser do what it has to do. A sleep would not: where other
// goroutines are ready it ends without the browser having had its turn.
func giveTurn() {
	done := make(chan struct{})
	var f app.Func
	f = app.FuncOf(func(app.Value, []app.Value) any {
		close(done)
		f.Release()
		return nil
	})
	app.Window().Call("setTimeout", f, 0)
	<-done
}

// await waits for a promise.
func await(promise app.Value) (app.Value, error) { return outcome(promise)() }

// outcome hears from now on how a promise ends; what it returns waits for that. A
// promise that nobody hears when it fails is an error of the page.
func outcome(promise app.Value) (wait func() (app.Value, error)) {
	type result struct {
		value app.Value
		err   error
	}
	done := make(chan result, 1)
	good := app.FuncOf(func(_ app.Value, args []app.Value) any {
		done <- result{value: first(args)}
		return nil
	})
	bad := app.FuncOf(func(_ app.Value, args []app.Value) any {
		done <- result{err: errors.New(first(args).Get("message").String())}
		return nil
	})
	promise.Call("then", good, bad)
	return func() (app.Value, error) {
		defer good.Release()
		defer bad.Release()
		r := <-done
		return r.value, r.err
	}
}

func first(args []app.Value) app.Value {
	if len(args) == 0 {
		return app.Undefined()
	}
	return args[0]
}

// bytesOf reads a file or blob of the browser.
func bytesOf(blob app.Value) ([]byte, error) {
	buffer, err := await(blob.Call("arrayBuffer"))
	if err != nil {
		return nil, err
	}
	array := app.Window().Get("Uint8Array").New(buffer)
	data := make([]byte, array.Get("byteLength").Int())
	app.CopyBytesToGo(data, array)
	return data, nil
}

// blobOf makes a blob of the browser.
func blobOf(data []byte, mime string) app.Value {
	array := app.Window().Get("Uint8Array").New(len(data))
	app.CopyBytesToJS(array, data)
	return app.Window().Get("Blob").New(listOf(array), map[string]any{"type": mime})
}

// listOf makes a list of the browser of one thing.
func listOf(of app.Value) app.Value { return app.Window().Get("Array").Call("of", of) }

// download gives the person a file.
func download(name, mime string, data []byte) {
	urls := app.Window().Get("URL")
	address := urls.Call("createObjectURL", blobOf(data, mime))
	a := document().Call("createElement", "a")
	a.Set("href", address)
	a.Set("download", name)
	document().Get("body").Call("appendChild", a)
	a.Call("click")
	a.Call("remove")
	time.AfterFunc(time.Minute, func() { urls.Call("revokeObjectURL", address) })
}

// focus moves the focus to an element without scrolling.
func focus(v app.Value) {
	if v.Truthy() {
		v.Call("focus", map[string]any{"preventScroll": true})
	}
}

// coarse reports whether the person points with a finger, and so has no keys at hand.
func coarse() bool {
	return app.Window().Call("matchMedia", "(pointer: coarse)").Get("matches").Bool()
}

// focused returns the element that has the focus, the body where none has.
func focused() app.Value { return document().Get("activeElement") }

// focusSoon moves the focus to an element that is about to be drawn.
func (s *session) focusSoon(id string) {
	s.ctx.Defer(func(app.Context) { focus(byID(id)) })
}

// settleFocus moves the focus to the text where what had it is gone, so that
// keys and screen readers go on there.
func (s *session) settleFocus() {
	s.ctx.Defer(func(app.Context) {
		if focused().Equal(document().Get("body")) {
			focus(byID("text"))
		}
	})
}

// refocus gives the focus to the element that has the ID of one that had it and
// was replaced.
func refocus(had app.Value) {
	if had.Truthy() && !had.Get("isConnected").Bool() && had.Get("id").String() != "" {
		focus(byID(had.Get("id").String()))
	}
}

// typing reports whether keys go into a field.
func typing(e app.Event) bool {
	t := e.Get("target")
	if !t.Truthy() || !t.Get("tagName").Truthy() {
		return false
	}
	switch t.Get("tagName").String() {
	case "TEXTAREA", "SELECT":
		return true
	case "INPUT":
		switch t.Get("type").String() {
		case "radio", "checkbox", "button", "file":
			return false
		}
		return true
	}
	return t.Get("isContentEditable").Bool()
}
