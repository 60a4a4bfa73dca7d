// Package pack writes and reads the zip files that hold office documents.
//
// It does what these need and no more: parts that are stored or deflated, in a
// file that is wholly in memory. The standard library's archive/zip would make
// the program in the browser larger by a fiftieth.
package pack

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"hash/crc32"
)

// The signatures and the fixed lengths of the records of a zip file.
const (
	localSignature   = "PK\x03\x04"
	localLength      = 30
	centralSignature = "PK\x01\x02"
	centralLength    = 46
	endSignature     = "PK\x05\x06"
	endLength        = 22

	version20 = 20 // deflate and folders
	utf8Names = 1 << 11
	day1980   = 1<<5 | 1 // the first day that zip knows

	stored   = 0
	deflated = 8
)

// Part is one file of a zip file.
type Part struct{ Name, Content string }

// Zip packs parts in their order. The same parts give the same bytes: no time
// is written.
func Zip(parts []Part) ([]byte, error) {
	var file, central bytes.Buffer
	for _, p := range parts {
		packed, err := deflate(p.Content)
		if err != nil {
			return nil, err
		}
		offset := file.Len()
		file.WriteString(localSignature)
		file.Write(header(p, len(packed)))
		file.WriteString(p.Name)
		file.Write(packed)

		central.WriteString(centralSignature)
		central.Write(binary.LittleEndian.AppendUint16(nil, version20)) // made by
		central.Write(header(p, len(packed)))
		central.Write(make([]byte, 10)) // no comment, first disk, no attributes
		central.Write(binary.LittleEndian.AppendUint32(nil, uint32(offset)))
		central.WriteString(p.Name)
	}
	start := file.Len()
	file.Write(central.Bytes())
	file.Write(end(len(parts), central.Len(), start))
	return file.Bytes(), nil
}

// header returns the 26 bytes that both records of a part share.
func header(p Part, packed int) []byte {
	var b []byte
	for _, v := range []uint16{version20, utf8Names, deflated, 0, day1980} {
		b = binary.LittleEndian.AppendUint16(b, v)
	}
	for _, v := range []uint32{crc32.ChecksumIEEE([]byte(p.Content)), uint32(packed), uint32(len(p.Content))} {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	b = binary.LittleEndian.AppendUint16(b, uint16(len(p.Name)))
	return binary.LittleEndian.AppendUint16(b, 0) // nothing extra
}

func end(parts, length, start int) []byte {
	b := append([]byte(endSignature), make([]byte, 4)...) // one disk
	for range 2 {
		b = binary.LittleEndian.AppendUint16(b, uint16(parts))
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(length))
	b = binary.LittleEndian.AppendUint32(b, uint32(start))
	return append(b, 0, 0) // no comment
}

func deflate(content string) ([]byte, error) {
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write([]byte(content)); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}
