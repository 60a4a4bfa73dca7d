//go:build js

package idb

import (
	"sync"
	"syscall/js"
)

// lock takes the browser's lock of that name, which one page has at a time, and
// returns what gives it back. A page that is left while its database is being
// made may be frozen for the way back to it, and would hold up every later page
// for ever; one that has a lock is given up instead when another page asks for
// it. Where the browser grants no lock nothing is taken.
func lock(name string) (unlock func()) {
	locks := js.Global().Get("navigator").Get("locks")
	if !locks.Truthy() {
		return func() {}
	}
	var release js.Value
	hold := js.FuncOf(func(_ js.Value, args []js.Value) any {
		release = args[0]
		return nil
	})
	answered := make(chan struct{})
	answer := sync.OnceFunc(func() { close(answered) })
	taken := js.FuncOf(func(js.Value, []js.Value) any {
		promise := js.Global().Get("Promise").New(hold)
		answer()
		return promise
	})
	refused := js.FuncOf(func(js.Value, []js.Value) any {
		answer()
		return nil
	})
	locks.Call("request", name, taken).Call("catch", refused)
	<-answered
	return func() {
		if release.Truthy() {
			release.Invoke()
		}
		for _, f := range []js.Func{hold, taken, refused} {
			f.Release()
		}
	}
}
