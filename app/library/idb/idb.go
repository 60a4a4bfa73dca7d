//go:build js

// Package idb is a library.Store in the browser's IndexedDB: small rows for
// lists in one object store, bodies in another, both written in one
// transaction. It is a thin layer over syscall/js. Its methods wait for the
// browser, so they are called from goroutines of their own, never from a
// callback of JavaScript.
package idb

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"syscall/js"
	"time"

	"stet/app/library"
)

// version is that of the database's layout.
const version = 1

const (
	rows   = "rows"   // id → {revision, row}, the row as JSON
	bodies = "bodies" // id → the body as a string
)

// patience is how long the browser may take to open the database. It can hang
// behind a page that was left in the middle of making it; then the use fails
// and the next one tries again.
const patience = 8 * time.Second

// Store is a database of stories. It is opened by the first use of it.
type Store struct {
	name string
	mu   sync.Mutex
	db   js.Value // undefined until it is open
}

// New returns the database of that name, which is made if need be. Where the
// browser has no IndexedDB or does not grant it, every use of the store fails.
func New(name string) *Store { return &Store{name: name} }

// open waits until the database is open.
func (s *Store) open() (err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer recovered(&err)
	if !s.db.IsUndefined() {
		return nil
	}
	db, err := open(s.name)
	if err == nil {
		s.db = db
	}
	return err
}

func open(name string) (js.Value, error) {
	factory := granted("indexedDB")
	if !factory.Truthy() {
		return js.Value{}, errors.New("this browser cannot keep stories: it has no IndexedDB")
	}
	defer lock(name)()
	request := factory.Call("open", name, version)
	upgrade := js.FuncOf(func(js.Value, []js.Value) any { // kept: it may come late
		for _, store := range []string{rows, bodies} {
			request.Get("result").Call("createObjectStore", store)
		}
		return nil
	})
	request.Set("onupgradeneeded", upgrade)
	opened := make(chan error, 1)
	go func() { opened <- wait(request, "onsuccess", "onerror", "onblocked") }()
	select {
	case err := <-opened:
		if err != nil {
			return js.Value{}, err
		}
		return request.Get("result"), nil
	case <-time.After(patience):
		return js.Value{}, errors.New("the browser's storage does not answer; other tabs of Stet may be in its way")
	}
}

// granted returns a property of the window that a browser may forbid to be even
// looked at, which a plain Get would not survive.
func granted(name string) js.Value {
	return js.Global().Get("Reflect").Call("get", js.Global(), name)
}

// recovered makes an error of what the browser threw; it is deferred by all that
// calls it.
func recovered(err *error) {
	if p := recover(); p != nil {
		*err = fmt.Errorf("the browser's storage failed: %v", p)
	}
}

// Close closes the database.
func (s *Store) Close() {
	if s.open() == nil {
		s.db.Call("close")
	}
}

// wait blocks until one of the events comes; all but the first are failures.
func wait(target js.Value, good string, bad ...string) error {
	done := make(chan error, 1+len(bad))
	set := func(event string, result func() error) js.Func {
		f := js.FuncOf(func(js.Value, []js.Value) any {
			done <- result()
			return nil
		})
		target.Set(event, f)
		return f
	}
	handlers := []js.Func{set(good, func() error { return nil })}
	for _, event := range bad {
		handlers = append(handlers, set(event, func() error { return failure(target) }))
	}
	err := <-done
	for i, event := range append([]string{good}, bad...) {
		target.Set(event, nil)
		handlers[i].Release()
	}
	return err
}

// failure makes an error of a request or transaction that failed.
func failure(target js.Value) error {
	err := target.Get("error")
	switch {
	case !err.Truthy():
		return errors.New("the browser refused to keep this")
	case err.Get("name").String() == "QuotaExceededError":
		return errors.New("the browser has no room left for more stories")
	}
	return errors.New("the browser's storage failed: " + err.Get("message").String())
}

// Rows implements library.Store.
func (s *Store) Rows() (list []library.Row, err error) {
	defer recovered(&err)
	if err := s.open(); err != nil {
		return nil, err
	}
	request := s.db.Call("transaction", rows, "readonly").Call("objectStore", rows).Call("getAll")
	if err := wait(request, "onsuccess", "onerror"); err != nil {
		return nil, err
	}
	stored := request.Get("result")
	list = make([]library.Row, stored.Length())
	for i := range list {
		if err := json.Unmarshal([]byte(stored.Index(i).Get("row").String()), &list[i]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// Body implements library.Store.
func (s *Store) Body(id string) (body []byte, revision int, err error) {
	defer recovered(&err)
	if err := s.open(); err != nil {
		return nil, 0, err
	}
	tx := s.db.Call("transaction", both(), "readonly")
	row := tx.Call("objectStore", rows).Call("get", id)
	text := tx.Call("objectStore", bodies).Call("get", id)
	if err := wait(tx, "oncomplete", "onerror", "onabort"); err != nil {
		return nil, 0, err
	}
	if !row.Get("result").Truthy() || text.Get("result").IsUndefined() {
		return nil, 0, library.ErrNotFound
	}
	return []byte(text.Get("result").String()), row.Get("result").Get("revision").Int(), nil
}

func both() js.Value {
	list := js.Global().Get("Array").New()
	list.Call("push", rows, bodies)
	return list
}

// Save implements library.Store. The stored revision is compared in the same
// transaction that writes, so that no other tab comes in between.
func (s *Store) Save(row library.Row, over int, body []byte) (err error) {
	defer recovered(&err)
	data, err := json.Marshal(row)
	if err == nil {
		err = s.open()
	}
	if err != nil {
		return err
	}
	tx := s.db.Call("transaction", both(), "readwrite")
	stored := tx.Call("objectStore", rows).Call("get", row.ID)
	var refused error
	write := js.FuncOf(func(js.Value, []js.Value) any {
		if refused = library.ErrConflict; revisionOf(stored.Get("result")) == over {
			refused = put(tx, row, string(data), string(body))
		}
		if refused != nil {
			giveUp(tx)
		}
		return nil
	})
	defer write.Release()
	stored.Set("onsuccess", write)
	if err = wait(tx, "oncomplete", "onerror", "onabort"); refused != nil {
		return refused
	}
	return err
}

// put writes a row and its body.
func put(tx js.Value, row library.Row, data, body string) (err error) {
	defer recovered(&err)
	value := map[string]any{"revision": row.Revision, "row": data}
	tx.Call("objectStore", rows).Call("put", value, row.ID)
	tx.Call("objectStore", bodies).Call("put", body, row.ID)
	return nil
}

// giveUp takes back a transaction, if the browser has not done so.
func giveUp(tx js.Value) {
	defer func() { recover() }()
	tx.Call("abort")
}

func revisionOf(stored js.Value) int {
	if !stored.Truthy() {
		return 0
	}
	return stored.Get("revision").Int()
}

// Delete implements library.Store.
func (s *Store) Delete(id string) (err error) {
	defer recovered(&err)
	if err := s.open(); err != nil {
		return err
	}
	tx := s.db.Call("transaction", both(), "readwrite")
	tx.Call("objectStore", rows).Call("delete", id)
	tx.Call("objectStore", bodies).Call("delete", id)
	return wait(tx, "oncomplete", "onerror", "onabort")
}
