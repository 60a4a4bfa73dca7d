//go:build !js

package client

import (
	"encoding/binary"
	"errors"
	"slices"
)

var errJumps = errors.New("the functions of the program are not what cmd/internal/obj/wasm of Go 1.26 writes: follow it in app/internal/client/jumps.go")

// withDirectJumps makes each jump forward in a function a branch of WebAssembly.
//
// The compiler writes a function as a loop round its parts. A jump says in the first
// local which number comes next and goes back to the front of the loop, where a table
// of branches leads to the part with that number. That is needed to go back, and to
// go on after another goroutine has run. But a part further down begins where a block
// ends that is open at the jump, so that a branch leads there at once: it is shorter,
// and a processor foresees it better than where a table leads.
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

// directJumps returns the body of a function with its jumps forward direct, and
// whether all of it could be read.
func directJumps(body []byte) ([]byte, bool) {
	r := reader{rest: body}
	for range r.unsigned() {
		r.unsigned() // how many locals there are
		r.byte()     // of a type
	}
	out := append([]byte(nil), body[:len(body)-len(r.rest)]...)
	var list []instruction
	for len(r.rest) > 0 {
		list = append(list, r.instruction())
	}
	var at spot
	var kept []instruction
	for len(list) > 0 {
		in, n := at.direct(list)
		if n == 0 {
			in, n = list[0], 1
			at.pass(in)
		}
		kept, list = append(kept, in), list[n:]
	}
	if at.parts != nil && !at.again {
		kept = withoutTable(kept)
	}
	for _, in := range kept {
		out = append(out, in.bytes...)
	}
	return out, !r.failed
}

// withoutTable takes the loop and the table from a function that is only ever entered at
// its front.
func withoutTable(list []instruction) []instruction {
	table := slices.IndexFunc(list, func(in instruction) bool { return in.op == opBranchTable })
	for i := range table {
		if list[i].op == opLoop {
			list[i].bytes = []byte{opBlock, typeNone}
		}
	}
	return slices.Delete(list, table-1, table+1) // with the local that it reads
}

// instruction is one of a function.
type instruction struct {
	op     byte
	number uint64   // of the local, the constant, or the block that a branch leads to
	table  []uint64 // the blocks that a table of branches leads to
	bytes  []byte
}

// instruction reads the next instruction.
func (r *reader) instruction() instruction {
	before := r.rest
	in := instruction{op: r.byte()}
	switch op := in.op; {
	case op == opBlock, op == opLoop, op == opIf, opSize <= op && op <= opGrow:
		r.byte()
	case op == opBranch, op == opBranchIf, op == opCall, opGet <= op && op <= opSetGlobal:
		in.number = r.unsigned()
	case op == opBranchTable:
		for n := int(r.unsigned()); n >= len(in.table) && !r.failed; {
			in.table = append(in.table, r.unsigned())
		}
	case op == opCallIndirect, opLoad <= op && op < opSize:
		r.unsigned()
		r.unsigned()
	case op == opConstant, op == opConstant64:
		in.number = r.constant()
	case op == opFloat:
		r.bytes(4)
	case op == opFloat64:
		r.bytes(8)
	case op == opMore:
		r.more()
	case op <= opNone, op == opElse, op == opEnd, op == opReturn, op == opDrop, op == opSelect, opIsZero <= op && op <= opExtend:
	default:
		r.failed = true
	}
	in.bytes = before[:len(before)-len(r.rest)]
	return in
}

// constant reads a number in signed LEB128, as unsigned reads one that is not below zero.
func (r *reader) constant() (v uint64) {
	for shift := 0; ; shift += 7 {
		b := r.byte()
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
}

// more reads what stands behind opMore: the rounding of a float, or an operation on
// memory with the numbers of the memories.
func (r *reader) more() {
	const lastRounding, copies, fills = 7, 10, 11
	switch op := r.unsigned(); {
	case op == copies:
		r.bytes(2)
	case op == fills:
		r.bytes(1)
	case op > lastRounding:
		r.failed = true
	}
}

// spot is where in a function an instruction stands.
type spot struct {
	blocks int      // how many were opened in a row at the front of the loop
	parts  []uint64 // the part with each number; none before the table
	part   int      // in which it stands; the first stands behind the first block
	inner  int      // how many blocks are open in the part
	again  bool     // whether the function goes back, or may go on after it has called one
}

// pass moves the spot behind an instruction.
func (at *spot) pass(in instruction) {
	switch {
	case at.parts == nil:
		at.enter(in)
	case in.op == opCall, in.op == opCallIndirect, in.op == opSet && in.number == 0:
		at.again = true
	case in.op == opBlock, in.op == opLoop, in.op == opIf:
		at.inner++
	case in.op == opEnd && at.inner > 0:
		at.inner--
	case in.op == opEnd:
		at.part++
	}
}

// enter looks for the loop, the blocks and the table at the front of a function.
func (at *spot) enter(in instruction) {
	switch {
	case in.op == opLoop:
		at.blocks = 1
	case in.op == opBlock:
		at.blocks++
	case in.op == opGet && in.number == 0 && at.blocks > 1:
	case in.op == opBranchTable && at.blocks > 1:
		at.parts, at.part = in.table, -1
	default:
		at.blocks = 0
	}
}

// direct returns the branch that stands for the first n instructions of a list when
// they are a jump forward, or one on a condition.
func (at *spot) direct(list []instruction) (branch instruction, n int) {
	const jump = 3 // instructions of a jump
	if to, ok := at.forward(list, at.inner); ok {
		return branchTo(opBranch, to), jump
	}
	if len(list) > 1+jump && list[0].op == opIf && list[1+jump].op == opEnd {
		if to, ok := at.forward(list[1:], at.inner+1); ok {
			return branchTo(opBranchIf, to-1), 1 + jump + 1
		}
	}
	return instruction{}, 0
}

func branchTo(op byte, block uint64) instruction {
	return instruction{op: op, number: block, bytes: binary.AppendUvarint([]byte{op}, block)}
}

// forward returns the block that ends where a jump leads, when the list begins with a
// jump forward from inside so many blocks of a part.
func (at *spot) forward(list []instruction, inner int) (to uint64, ok bool) {
	if at.parts == nil || len(list) < 3 || list[0].op != opConstant || list[1].op != opSet || list[1].number != 0 || list[2].op != opBranch {
		return 0, false
	}
	loop := inner + at.blocks - 2 - at.part
	part := int(at.parts[min(list[0].number, uint64(len(at.parts)-1))])
	if list[2].number != uint64(loop) || part <= at.part {
		return 0, false
	}
	return uint64(inner + part - at.part - 1), true
}
