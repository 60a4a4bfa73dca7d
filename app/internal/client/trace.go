//go:build !js

package client

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"
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

	recordName   = 4  // where its name stands,
	recordStack  = 16 // the values of the stack pointer,
	recordFile   = 20 // of the file and, behind it, of the line
	recordValues = 28 // how many further tables of values there are
	recordUnit   = 32 // its compilation unit and, behind it, its first line
	recordData   = 43 // how many tables of data there are, in one byte
	recordEnd    = 44 // where those tables stand, the ones of values first
	recordAlign  = 8
)

// Of its further tables the garbage collector, defer and recover ask for these,
// by their numbers in internal/abi/symtab.go. The others say where it may be
// interrupted, which nothing in a browser can do, what was inlined, and which
// arguments a trace prints.
const (
	neededValues = 1<<1 | 1<<4               // which pointers live, and the bounds that were passed
	neededData   = 1<<0 | 1<<1 | 1<<2 | 1<<4 // pointers on the stack, and deferred calls
)

// errTable says that the program is not what this Go builds.
var errTable = errors.New("the table of functions is laid out otherwise than runtime/symtab.go of Go 1.26 says: follow it in app/internal/client/trace.go and index.go")

// withoutTrace clears, in the memory of a built program, most of what only the
// trace of a crash asks for: which source line an instruction comes from, which
// arguments a function has, what was inlined in it, and how the functions of the
// standard library and of the engines are called. A trace still names each function
// of the app and of the modules it imports, and says "?" for its file, as the runtime
// does where it knows none. Where an engine fails, the command line fails on the same
// text with a whole trace.
func withoutTrace(memory []byte) error {
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || at+headEnd > len(memory) {
		return errTable
	}
	return table(memory[at:]).clear()
}

// table is the table of functions, from its header on.
type table []byte

func (t table) word(at int) int { return int(binary.LittleEndian.Uint32(t[at:])) }

func (t table) set(at int, value uint32) { binary.LittleEndian.PutUint32(t[at:], value) }

// clear clears the names of files, those of functions that are not kept, what the
// records of functions say for traces alone, and the values that then nothing points
// to. It lays the others in the order of the records, so that where they stand
// follows from that.
func (t table) clear() error {
	names, units, values, index, funcs := t.word(headNames), t.word(headUnits), t.word(headValues), t.word(headIndex), t.word(headFuncs)
	if !(headEnd <= names && names <= units && units <= values && values <= index) || index+8*funcs > len(t) {
		return errTable
	}
	for _, name := range bytes.Split(t[names:units], []byte{0}) {
		if !bytes.HasPrefix(name, []byte("stet/app/")) && !bytes.HasPrefix(name, []byte("github.com/")) && !bytes.HasPrefix(name, []byte("main.")) {
			clear(name)
		}
	}
	laid := make([]byte, noValues+1, index-values)
	for f := range funcs {
		record, ok := t.record(index + t.word(index+8*f+4))
		if !ok || !record.clearRecord(t[names:units]) {
			return errTable
		}
		if laid, ok = record.lay(laid, t[values:index]); !ok {
			return errTable
		}
	}
	copy(t[values:index], laid)
	clear(t[values+len(laid) : index])
	clear(t[units:values])
	return nil
}

// record returns the record of a function, and whether it is whole.
func (t table) record(at int) (table, bool) {
	if at+recordEnd > len(t) {
		return nil, false
	}
	r := t[at:]
	values, data := r.word(recordValues), int(r[recordData])
	size := recordEnd + 4*(values+data)
	if values > len(r) || size > len(r) {
		return nil, false
	}
	return r[:size], true
}

// clearRecord clears what a record says for traces alone, and its name when that
// has been cleared. It reports whether it has a name.
func (t table) clearRecord(names []byte) bool {
	name := t.word(recordName)
	if name >= len(names) {
		return false
	}
	if names[name] == 0 {
		t.set(recordName, 0)
	}
	clear(t[recordFile:recordValues])
	clear(t[recordUnit : recordUnit+8])
	values, data := t.word(recordValues), int(t[recordData])
	for k := range values {
		if neededValues>>k&1 == 0 {
			t.set(recordEnd+4*k, 0)
		}
	}
	for k := range data {
		if neededData>>k&1 == 0 {
			t.set(recordEnd+4*(values+k), math.MaxUint32) // there is none
		}
	}
	return true
}
