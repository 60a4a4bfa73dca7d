package pack

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"errors"
	"hash/crc32"
	"io"
)

// The errors of Read.
var (
	ErrDamaged = errors.New("the zip file is damaged")
	ErrMissing = errors.New("the zip file has no such part")
	ErrTooLong = errors.New("the part is too long")
)

// maxComment is the longest comment that may stand after the end record.
const maxComment = 1<<16 - 1

// Read returns the content of a part, of at most so many bytes unpacked. Its
// checksum has been held against what the file says.
func Read(file []byte, name string, limit int) ([]byte, error) {
	at := bytes.LastIndex(file[max(0, len(file)-endLength-maxComment):], []byte(endSignature))
	if at < 0 {
		return nil, ErrDamaged
	}
	end := record(file, max(0, len(file)-endLength-maxComment)+at, endSignature, endLength)
	if end == nil {
		return nil, ErrDamaged
	}
	offset := int(end.uint32(16))
	for range end.uint16(10) {
		entry := record(file, offset, centralSignature, centralLength)
		if entry == nil {
			return nil, ErrDamaged
		}
		lengths := int(entry.uint16(28)) + int(entry.uint16(30)) + int(entry.uint16(32))
		if named(file, offset+centralLength, int(entry.uint16(28)), name) {
			return unpack(file, entry, limit)
		}
		offset += centralLength + lengths
	}
	return nil, ErrMissing
}

// fields is a record of a zip file, whose numbers stand at fixed places.
type fields []byte

func (f fields) uint16(at int) uint16 { return binary.LittleEndian.Uint16(f[at:]) }
func (f fields) uint32(at int) uint32 { return binary.LittleEndian.Uint32(f[at:]) }

// record returns the record at an offset, or nil when there is none such.
func record(file []byte, offset int, signature string, length int) fields {
	if offset < 0 || offset > len(file)-length || string(file[offset:offset+4]) != signature {
		return nil
	}
	return file[offset : offset+length]
}

func named(file []byte, at, length int, name string) bool {
	return at+length <= len(file) && string(file[at:at+length]) == name
}

// unpack returns the content of the part that a central entry describes.
func unpack(file []byte, entry fields, limit int) ([]byte, error) {
	offset := int(entry.uint32(42))
	local := record(file, offset, localSignature, localLength)
	if local == nil {
		return nil, ErrDamaged
	}
	start := offset + localLength + int(local.uint16(26)) + int(local.uint16(28))
	length := int(entry.uint32(20))
	if start > len(file) || length > len(file)-start {
		return nil, ErrDamaged
	}
	packed := file[start : start+length]
	var r io.Reader
	switch entry.uint16(10) {
	case stored:
		r = bytes.NewReader(packed)
	case deflated:
		r = flate.NewReader(bytes.NewReader(packed))
	default:
		return nil, ErrDamaged
	}
	content, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	switch {
	case len(content) > limit:
		return nil, ErrTooLong
	case err != nil, crc32.ChecksumIEEE(content) != entry.uint32(16):
		return nil, ErrDamaged
	}
	return content, nil
}
