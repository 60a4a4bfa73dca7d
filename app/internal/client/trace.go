//go:build !js

package client

import (
	"bytes"
	"encoding/binary"
	"errors"
)

// The layout of the table of functions that a Go program holds to walk its own
// stack, from runtime/symtab.go and runtime/runtime2.go of Go 1.26. It has a
// header, tables of names and files, the values that change with the program
// counter, and a record for each function.
const (
	tableMagic = "\xf1\xff\xff\xff\x00\x00\x01\x08" // its version; instructions of 1 byte, pointers of 8

	headFuncs  = 8  // how many functions there are
	headNames  = 32 // where the tables stand: of names of functions,
	headUnits  = 40 // of compilation units,
	headFiles  = 48 // of file names,
	headValues = 56 // of values by program counter,
	headIndex  = 64 // of functions
	headEnd    = 72

	recordStack  = 16 // the values of the stack pointer,
	recordFile   = 20 // of the file
	recordLine   = 24 // and of the line
	recordTables = 28 // how many further tables of values there are
	recordEnd    = 44 // and where they are listed
)

// errTable says that the program is not what this Go builds.
var errTable = errors.New("the table of functions is laid out otherwise than runtime/symtab.go of Go 1.26 says: follow it in app/internal/client/trace.go")

// withoutTrace clears, in a built program, most of what only the trace of a
// crash asks for: which source line an instruction comes from, and how the
// functions of the standard library are called. A trace still names each
// function of this module and of those it imports, and says "?" for its file, as
// the runtime does where it knows none. What is cleared is a sixteenth of the
// program after brotli.
func withoutTrace(program []byte) error {
	segments, size, err := dataOf(program)
	if err != nil {
		return err
	}
	memory := make([]byte, size)
	for _, s := range segments {
		copy(memory[s.at:], s.data)
	}
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || at+headEnd > len(memory) {
		return errTable
	}
	t := table(memory[at:])
	if err := t.clear(); err != nil {
		return err
	}
	for _, s := range segments {
		copy(s.data, memory[s.at:])
	}
	return nil
}

// table is the table of functions, from its header on.
type table []byte

func (t table) word(at int) int { return int(binary.LittleEndian.Uint32(t[at:])) }

// clear clears the values of files and lines that nothing else shares, the names
// of files, and those of functions that are not kept.
func (t table) clear() error {
	names, units, values, index, funcs := t.word(headNames), t.word(headUnits), t.word(headValues), t.word(headIndex), t.word(headFuncs)
	if !(headEnd <= names && names <= units && units <= values && values <= index) || index+8*funcs > len(t) {
		return errTable
	}
	kept := make([]bool, index-values) // the bytes that other values hold
	for f := range funcs {
		record := index + t.word(index+8*f+4)
		if record+recordEnd > len(t) || record+recordEnd+4*t.word(record+recordTables) > len(t) {
			return errTable
		}
		binary.LittleEndian.PutUint64(t[record+recordFile:], 0) // neither file nor line
		if !t.keep(kept, t.word(record+recordStack), values) {
			return errTable
		}
		for k := range t.word(record + recordTables) {
			if !t.keep(kept, t.word(record+recordEnd+4*k), values) {
				return errTable
			}
		}
	}
	for i := range kept {
		if !kept[i] {
			t[values+i] = 0
		}
	}
	clear(t[units:values])
	for _, name := range bytes.Split(t[names:units], []byte{0}) {
		if !bytes.HasPrefix(name, []byte("stet/")) && !bytes.HasPrefix(name, []byte("github.com/")) && !bytes.HasPrefix(name, []byte("main.")) {
			clear(name)
		}
	}
	return nil
}

// keep marks the bytes of one table of values: pairs of a change of the value
// and one of the program counter, up to a change of nothing that is not the
// first. It reports whether they end.
func (t table) keep(kept []bool, offset, values int) bool {
	for i := offset; offset != 0; {
		if i >= len(kept) {
			return false
		}
		change, n := binary.Uvarint(t[values+i:])
		_, m := binary.Uvarint(t[values+i+max(n, 0):])
		if n <= 0 || m <= 0 {
			return false
		}
		end := change == 0 && i > offset
		if end {
			m = 0
		}
		for range n + m {
			if i >= len(kept) {
				return false
			}
			kept[i], i = true, i+1
		}
		if end {
			return true
		}
	}
	return true
}

// segment is a part of a program's memory at its start.
type segment struct {
	at   int
	data []byte // of the program itself
}

// dataSection is the number of WebAssembly's section of data.
const dataSection = 11

// dataOf returns what a program lays into memory, and how much memory that
// takes, by the binary format of WebAssembly 1.0.
func dataOf(program []byte) (segments []segment, size int, err error) {
	const header = 8
	r := reader{rest: program[min(header, len(program)):]}
	for len(r.rest) > 0 && !r.failed {
		kind := r.byte()
		section := reader{rest: r.bytes(int(r.unsigned()))}
		if kind != dataSection {
			continue
		}
		for range section.unsigned() {
			section.skip(0x00, 0x41) // memory 0, at the constant
			s := segment{at: int(section.unsigned())}
			section.skip(0x0b)
			s.data = section.bytes(int(section.unsigned()))
			if section.failed || s.at > 1<<26 {
				return nil, 0, errors.New("a segment of data is not one of a Go program")
			}
			segments, size = append(segments, s), max(size, s.at+len(s.data))
		}
	}
	if r.failed || len(segments) == 0 {
		return nil, 0, errors.New("this is no WebAssembly program with data")
	}
	return segments, size, nil
}

// reader reads WebAssembly. Behind the end it reads zeros, and has failed.
type reader struct {
	rest   []byte
	failed bool
}

func (r *reader) bytes(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.failed, r.rest = true, nil
		return nil
	}
	out := r.rest[:n]
	r.rest = r.rest[n:]
	return out
}

func (r *reader) byte() byte {
	if b := r.bytes(1); b != nil {
		return b[0]
	}
	return 0
}

// skip reads bytes that have to be these.
func (r *reader) skip(want ...byte) {
	r.failed = !bytes.Equal(r.bytes(len(want)), want) || r.failed
}

// unsigned reads a number in LEB128; it serves for signed ones above zero too.
func (r *reader) unsigned() uint64 {
	v, n := binary.Uvarint(r.rest)
	r.bytes(max(n, 1))
	return v
}
