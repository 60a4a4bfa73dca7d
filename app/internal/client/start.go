//go:build !js

package client

import (
	"encoding/binary"
	"errors"
	"slices"
)

// start returns the body of a function in WebAssembly that fills the index in. A
// browser runs it before anything else of the program.
func (x index) start() []byte {
	const at, record, number, field, values = 0, 1, 2, 3, 4
	forward := set(values, add(get(values), constant(1)))
	varint := slices.Concat(while(and(loadByte(get(values), 0), constant(0x80)), forward), forward)
	place := when(load(get(field), 0),
		store(get(field), 0, subtract(get(values), constant(x.values))),
		varint, varint, while(loadByte(get(values), 0), varint, varint),
		forward)
	return slices.Concat(
		[]byte{1, 5, typeI32}, // one group of locals, of five

		set(at, constant(x.entries)),
		set(record, constant(x.records)),
		set(number, constant(x.first)),
		set(values, constant(x.values+noValues+1)),
		while(less(get(at), constant(x.entries+entry*x.funcs)),
			store(get(at), 0, get(number)),
			store(get(at), 4, subtract(get(record), constant(x.entries))),
			store(get(record), 0, get(number)),
			set(field, add(get(record), constant(recordStack))),
			place,
			set(field, add(get(record), constant(recordEnd))),
			while(less(get(field), add(add(get(record), constant(recordEnd)), multiply(load(get(record), recordValues), constant(4)))),
				place,
				set(field, add(get(field), constant(4)))),
			set(record, add(get(record), and(
				add(multiply(add(load(get(record), recordValues), loadByte(get(record), recordData)), constant(4)), constant(recordEnd+recordAlign-1)),
				constant(-recordAlign)))),
			set(number, add(get(number), constant(1))),
			set(at, add(get(at), constant(entry)))),

		set(at, constant(x.buckets)),
		set(number, constant(0)),
		while(less(get(at), constant(x.end)),
			store(get(at), 0, divide(get(number), constant(perFunction))),
			set(number, add(get(number), constant(1))),
			set(at, add(get(at), constant(bucket)))),
		[]byte{opEnd})
}

// Operations and types, from the binary format of WebAssembly 2.0.
const (
	opTrap, opNone                               = 0x00, 0x01 // ends the program; does nothing
	opBlock, opLoop, opIf, opElse, opEnd         = 0x02, 0x03, 0x04, 0x05, 0x0b
	opBranch, opBranchIf, opBranchTable          = 0x0c, 0x0d, 0x0e
	opReturn, opCall, opCallIndirect             = 0x0f, 0x10, 0x11
	opDrop, opSelect                             = 0x1a, 0x1b
	opGet, opSet, opTee                          = 0x20, 0x21, 0x22 // locals
	opGetGlobal, opSetGlobal                     = 0x23, 0x24
	opLoad, opLoadByte, opStore                  = 0x28, 0x2d, 0x36
	opSize, opGrow                               = 0x3f, 0x40
	opConstant, opConstant64, opFloat, opFloat64 = 0x41, 0x42, 0x43, 0x44
	opIsZero, opLess                             = 0x45, 0x49
	opAdd, opSubtract, opTimes                   = 0x6a, 0x6b, 0x6c
	opDivide, opAnd                              = 0x6e, 0x71
	opExtend                                     = 0xc4 // the last on numbers alone
	opMore                                       = 0xfc

	typeFunction, typeI32, typeNone = 0x60, 0x7f, 0x40

	alignWord, alignByte = 2, 0
)

func constant(v int) []byte           { return appendSigned([]byte{opConstant}, v) }
func get(local byte) []byte           { return []byte{opGet, local} }
func set(local byte, v []byte) []byte { return slices.Concat(v, []byte{opSet, local}) }

func add(a, b []byte) []byte      { return slices.Concat(a, b, []byte{opAdd}) }
func subtract(a, b []byte) []byte { return slices.Concat(a, b, []byte{opSubtract}) }
func multiply(a, b []byte) []byte { return slices.Concat(a, b, []byte{opTimes}) }
func divide(a, b []byte) []byte   { return slices.Concat(a, b, []byte{opDivide}) }
func and(a, b []byte) []byte      { return slices.Concat(a, b, []byte{opAnd}) }
func less(a, b []byte) []byte     { return slices.Concat(a, b, []byte{opLess}) }

func load(address []byte, offset byte) []byte {
	return slices.Concat(address, []byte{opLoad, alignWord, offset})
}

func loadByte(address []byte, offset byte) []byte {
	return slices.Concat(address, []byte{opLoadByte, alignByte, offset})
}

func store(address []byte, offset byte, v []byte) []byte {
	return slices.Concat(address, v, []byte{opStore, alignWord, offset})
}

// when does the steps if the condition holds.
func when(condition []byte, steps ...[]byte) []byte {
	return slices.Concat([]byte{opBlock, typeNone}, condition, []byte{opIsZero, opBranchIf, 0}, slices.Concat(steps...), []byte{opEnd})
}

// while does the steps as long as the condition holds.
func while(condition []byte, steps ...[]byte) []byte {
	const loop, outside = 0, 1
	return slices.Concat(
		[]byte{opBlock, typeNone, opLoop, typeNone},
		condition, []byte{opIsZero, opBranchIf, outside},
		slices.Concat(steps...), []byte{opBranch, loop, opEnd, opEnd})
}

var errSections = errors.New("the program has other sections than a Go program, which a function that it starts with is added to")

// withStart adds a function with this body, which the program starts with.
func (p *program) withStart(body []byte) error {
	types, ok := p.add(typeSection, []byte{typeFunction, 0, 0}) // takes nothing, returns nothing
	functions, hasFunctions := p.add(functionSection, binary.AppendUvarint(nil, types))
	_, hasCode := p.add(codeSection, append(binary.AppendUvarint(nil, uint64(len(body))), body...))
	imported, onlyFunctions := p.imports()
	behind := p.find(elementSection)
	switch {
	case !ok, !hasFunctions, !hasCode, !onlyFunctions, behind < 0:
		return errSections
	case p.find(startSection) >= 0: // it starts with another function already
		return errSections
	}
	number := binary.AppendUvarint(nil, imported+functions)
	p.sections = slices.Insert(p.sections, behind, section{startSection, number})
	return nil
}

// find returns the place of a section, or -1.
func (p *program) find(kind byte) int {
	return slices.IndexFunc(p.sections, func(s section) bool { return s.kind == kind })
}

// add adds an item to a section that is a list, and returns how many it had.
func (p *program) add(kind byte, item []byte) (had uint64, ok bool) {
	i := p.find(kind)
	if i < 0 {
		return 0, false
	}
	r := reader{rest: p.sections[i].body}
	had = r.unsigned()
	p.sections[i].body = slices.Concat(binary.AppendUvarint(nil, had+1), r.rest, item)
	return had, !r.failed
}

// imports returns how many functions are imported, and whether nothing else is.
func (p *program) imports() (n uint64, ok bool) {
	const function = 0
	i := p.find(importSection)
	if i < 0 {
		return 0, true
	}
	r := reader{rest: p.sections[i].body}
	n = r.unsigned()
	for range n {
		r.bytes(int(r.unsigned())) // the name of the module
		r.bytes(int(r.unsigned()))
		if r.byte() != function || r.failed {
			return 0, false
		}
		r.unsigned() // its type
	}
	return n, true
}
