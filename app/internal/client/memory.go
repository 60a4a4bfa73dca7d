//go:build !js

package client

import (
	"encoding/binary"
	"errors"
)

// program is a WebAssembly program, with what it lays into memory at its start.
type program struct {
	sections []section // in their order, that of data among them
	memory   []byte    // from address 0 on; it stands for the body of the section of data
}

// section is a part of a program.
type section struct {
	kind byte
	body []byte
}

// From the binary format of WebAssembly 1.0.
const (
	header = 8 // bytes of a program before its first section

	typeSection     = 1
	importSection   = 2
	functionSection = 3
	startSection    = 8
	elementSection  = 9 // stands behind the start, if there is one
	codeSection     = 10
	dataSection     = 11

	active = "\x00\x41" // what a segment begins with: memory 0, at the constant that follows
	placed = "\x0b"     // what ends that constant
)

// parse cuts a built program into its sections.
func parse(wasm []byte) (program, error) {
	var p program
	r := reader{rest: wasm[min(header, len(wasm)):]}
	data := 0
	for len(r.rest) > 0 {
		s := section{kind: r.byte(), body: r.bytes(int(r.unsigned()))}
		if s.kind == dataSection {
			data++
			memory, err := memoryOf(reader{rest: s.body})
			if err != nil {
				return program{}, err
			}
			p.memory = memory
		}
		p.sections = append(p.sections, s)
	}
	if r.failed || data != 1 {
		return program{}, errors.New("this is no whole WebAssembly program with data")
	}
	return p, nil
}

// memoryOf returns what a section of data lays into memory.
func memoryOf(section reader) ([]byte, error) {
	const most = 1 << 26
	var memory []byte
	for range section.unsigned() {
		section.skip(active)
		at := int(section.unsigned())
		section.skip(placed)
		data := section.bytes(int(section.unsigned()))
		if section.failed || at < 0 || at > most {
			return nil, errors.New("a segment of data is not one of a Go program")
		}
		memory = append(memory, make([]byte, max(0, at+len(data)-len(memory)))...)
		copy(memory[at:], data)
	}
	return memory, nil
}

// gap is how many zeros in a row end a segment. The linker ends one at a few, and
// the places of a hundred thousand segments do not compress; zeros do.
const gap = 128

// encode returns the program, with its memory in as few segments as gap allows.
func (p *program) encode() []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range p.sections {
		body := s.body
		if s.kind == dataSection {
			body = segments(p.memory)
		}
		out = binary.AppendUvarint(append(out, s.kind), uint64(len(body)))
		out = append(out, body...)
	}
	return out
}

// segments returns the body of a section of data that lays this memory.
func segments(memory []byte) []byte {
	var out []byte
	n := 0
	for at := 0; ; n++ {
		for at < len(memory) && memory[at] == 0 {
			at++
		}
		if at == len(memory) {
			break
		}
		end := at
		for i := at; i < len(memory) && i-end < gap; i++ {
			if memory[i] != 0 {
				end = i + 1
			}
		}
		out = appendSigned(append(out, active...), at)
		out = binary.AppendUvarint(append(out, placed...), uint64(end-at))
		out = append(out, memory[at:end]...)
		at = end
	}
	return append(binary.AppendUvarint(nil, uint64(n)), out...)
}

// appendSigned appends a number in signed LEB128.
func appendSigned(to []byte, v int) []byte {
	for ; v < -0x40 || v > 0x3f; v >>= 7 {
		to = append(to, byte(v)|0x80)
	}
	return append(to, byte(v)&0x7f)
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
func (r *reader) skip(want string) {
	r.failed = string(r.bytes(len(want))) != want || r.failed
}

// unsigned reads a number in LEB128; it serves for signed ones above zero too.
func (r *reader) unsigned() uint64 {
	v, n := binary.Uvarint(r.rest)
	r.bytes(max(n, 1))
	return v
}
