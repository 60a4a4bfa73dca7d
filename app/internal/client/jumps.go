//go:build !js

package client

import (
	"encoding/binary"
	"errors"
)

var errJumps = errors.New("the functions of the program are not what cmd/internal/obj/wasm of Go 1.26 writes: follow it in app/internal/client/instructions.go and parts.go")

// withDirectJumps makes the jumps within each function branches of WebAssembly, and its
// loops loops.
//
// The compiler writes a function as a loop round its parts. A jump says in the first
// local which number comes next and goes back to the front of the loop, where a table
// of branches leads to the part with that number; so does a function that goes on after
// another goroutine has run. A browser's compiler makes little of it: all loops of a
// function are one to it, each turn of which goes through the table, and whatever is in
// a register may come from anywhere.
//
// So each function is read into its parts and jumps (parts.go), the loops among them are
// found (loops.go), and it is written anew (branches.go): a jump forward branches out of
// a block that ends where it leads, and one back to the front of its own loop. A table is
// left where a function may go on after a call: at its front, and at the front of each
// loop that holds such a call, to lead on inside.
func (p *program) withDirectJumps() error {
	i := p.find(codeSection)
	if i < 0 {
		return errSections
	}
	r := reader{rest: p.sections[i].body}
	n := r.unsigned()
	out := binary.AppendUvarint(nil, n)
	for range n {
		body, ok := directJumps(r.bytes(int(r.unsigned())))
		if !ok {
			return errJumps
		}
		out = append(binary.AppendUvarint(out, uint64(len(body))), body...)
	}
	p.sections[i].body = out
	return nil
}

// directJumps returns the body of a function with its jumps direct, or as it is if it is
// not one of parts. It reports whether all instructions could be read.
func directJumps(body []byte) ([]byte, bool) {
	f, ok := functionOf(body)
	if f == nil {
		return body, ok
	}
	flow := flowOf(f)
	needed := rewrite(flow, nil).led // a block is written where something leads to its end
	return rewrite(flow, needed).out, true
}
