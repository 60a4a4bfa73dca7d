//go:build !js

package client

import (
	"bytes"
	"encoding/binary"
	"errors"
	"slices"
)

// program is a WebAssembly program, cut at what it lays into memory at its start.
type program struct {
	before, after []byte // its sections before and behind the section of data
	memory        []byte // from address 0 on
}

// From the binary format of WebAssembly 1.0.
const (
	header      = 8          // bytes of a program before its first section
	dataSection = 11         // the number of the section of data
	active      = "\x00\x41" // what a segment begins with: memory 0, at the constant that follows
	placed      = "\x0b"     // what ends that constant
)

// parse cuts a built program at its data.
func parse(wasm []byte) (program, error) {
	r := reader{rest: wasm[min(header, len(wasm)):]}
	for len(r.rest) > 0 && !r.failed {
		at := len(wasm) - len(r.rest)
		kind := r.byte()
		section := reader{rest: r.bytes(int(r.unsigned()))}
		if kind != dataSection || r.failed {
			continue
		}
		memory, err := memoryOf(section)
		return program{wasm[:at], r.rest, memory}, err
	}
	return program{}, errors.New("this is no WebAssembly program with data")
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
	var segments []byte
	n := 0
	for at := 0; ; n++ {
		for at < len(p.memory) && p.memory[at] == 0 {
			at++
		}
		if at == len(p.memory) {
			break
		}
		end := at
		for i := at; i < len(p.memory) && i-end < gap; i++ {
			if p.memory[i] != 0 {
				end = i + 1
			}
		}
		segments = appendSigned(append(segments, active...), at)
		segments = binary.AppendUvarint(append(segments, placed...), uint64(end-at))
		segments = append(segments, p.memory[at:end]...)
		at = end
	}
	count := binary.AppendUvarint(nil, uint64(n))
	out := append(bytes.Clone(p.before), dataSection)
	out = binary.AppendUvarint(out, uint64(len(count)+len(segments)))
	return slices.Concat(out, count, segments, p.after)
}

// appendSigned appends a number that is not below zero in signed LEB128.
func appendSigned(to []byte, v int) []byte {
	for ; v > 0x3f; v >>= 7 {
		to = append(to, byte(v)|0x80)
	}
	return append(to, byte(v))
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
