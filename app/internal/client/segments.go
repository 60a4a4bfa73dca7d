//go:build !js

package client

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// The linker writes the memory of a program as up to 100,000 data segments,
// with the zeros between them left out. The addresses of so many segments
// compress badly, and zeros compress to nothing: joined to a few segments the
// program is a tenth larger, and 6 % smaller after brotli.

// gap is the longest run of zeros that joins two segments, in bytes.
const gap = 256

// The parts of the format that matter here; see "Binary Format" in the
// WebAssembly specification.
const (
	preamble    = 8 // bytes: magic and version
	dataSection = 11
	activeZero  = 0 // a segment of memory 0, at an address
	i32Const    = 0x41
	end         = 0x0b
)

// errFormat says that a program is not as the Go linker writes it.
var errFormat = errors.New("not a WebAssembly program of the Go linker")

// segment is bytes at an address of the memory.
type segment struct {
	at   int64
	body []byte
}

// joinSegments returns the program with its data segments joined.
func joinSegments(program []byte) ([]byte, error) {
	if len(program) < preamble {
		return nil, errFormat
	}
	out := append([]byte(nil), program[:preamble]...)
	r := reader{program[preamble:]}
	for len(r.b) > 0 {
		id, err := r.byte()
		if err != nil {
			return nil, err
		}
		body, err := r.bytes()
		if err != nil {
			return nil, err
		}
		if id == dataSection {
			segments, err := readSegments(body)
			if err != nil {
				return nil, err
			}
			body = appendSegments(nil, join(segments))
		}
		out = append(out, id)
		out = binary.AppendUvarint(out, uint64(len(body)))
		out = append(out, body...)
	}
	return out, nil
}

// join joins neighbours that are no more than gap apart.
func join(segments []segment) []segment {
	var joined []segment
	for _, s := range segments {
		if n := len(joined); n > 0 {
			last := &joined[n-1]
			between := s.at - last.at - int64(len(last.body))
			if between >= 0 && between <= gap {
				last.body = append(last.body, make([]byte, between)...)
				last.body = append(last.body, s.body...)
				continue
			}
		}
		joined = append(joined, segment{s.at, append([]byte(nil), s.body...)})
	}
	return joined
}

func readSegments(section []byte) ([]segment, error) {
	r := reader{section}
	count, err := r.uint()
	if err != nil || count > uint64(len(section)) {
		return nil, errFormat
	}
	segments := make([]segment, 0, count)
	for range count {
		s, err := r.segment()
		if err != nil {
			return nil, err
		}
		segments = append(segments, s)
	}
	if len(r.b) > 0 {
		return nil, errFormat
	}
	return segments, nil
}

func appendSegments(out []byte, segments []segment) []byte {
	out = binary.AppendUvarint(out, uint64(len(segments)))
	for _, s := range segments {
		out = append(out, activeZero, i32Const)
		out = appendInt(out, s.at)
		out = append(out, end)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out
}

// appendInt appends v as signed LEB128, which package binary has not.
func appendInt(out []byte, v int64) []byte {
	for {
		low := byte(v & 0x7f)
		v >>= 7
		if v == 0 && low&0x40 == 0 || v == -1 && low&0x40 != 0 {
			return append(out, low)
		}
		out = append(out, low|0x80)
	}
}

// reader reads the format from the front of b.
type reader struct{ b []byte }

func (r *reader) byte() (byte, error) {
	if len(r.b) == 0 {
		return 0, errFormat
	}
	c := r.b[0]
	r.b = r.b[1:]
	return c, nil
}

func (r *reader) uint() (uint64, error) {
	v, n := binary.Uvarint(r.b)
	if n <= 0 {
		return 0, errFormat
	}
	r.b = r.b[n:]
	return v, nil
}

func (r *reader) int() (int64, error) {
	v := int64(0)
	for shift := 0; shift < 63; shift += 7 {
		c, err := r.byte()
		if err != nil {
			return 0, err
		}
		v |= int64(c&0x7f) << shift
		if c < 0x80 {
			if c&0x40 != 0 {
				v -= 1 << (shift + 7)
			}
			return v, nil
		}
	}
	return 0, errFormat
}

// bytes reads a length and as many bytes.
func (r *reader) bytes() ([]byte, error) {
	n, err := r.uint()
	if err != nil || n > uint64(len(r.b)) {
		return nil, errFormat
	}
	body := r.b[:n]
	r.b = r.b[n:]
	return body, nil
}

func (r *reader) segment() (segment, error) {
	for _, want := range []byte{activeZero, i32Const} {
		if c, err := r.byte(); err != nil || c != want {
			return segment{}, fmt.Errorf("%w: a data segment of another kind", errFormat)
		}
	}
	at, err := r.int()
	if err != nil {
		return segment{}, err
	}
	if c, err := r.byte(); err != nil || c != end {
		return segment{}, fmt.Errorf("%w: a data segment of another kind", errFormat)
	}
	body, err := r.bytes()
	return segment{at, body}, err
}
