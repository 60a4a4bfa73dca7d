//go:build !js

package client

import (
	"bytes"
	"encoding/binary"
)

// Where the record of the program's layout, moduledata in runtime/symtab.go of Go
// 1.26, says how a function is found: it begins with the places of the table of
// functions and of its names.
const (
	layoutIndex  = 128 // the place of the functions' index and, behind it, how long that is
	layoutLookup = 152 // the place of the table of buckets
	layoutFirst  = 160 // the first program counter and, behind it, the last
	layoutEnd    = 176

	bucket      = 20   // bytes of a bucket: the number of a function, and what to add to it
	bucketSpans = 4096 // program counters of a bucket, of which a function has 65,536
)

// step is of how many functions one stands for all in the table of buckets.
const step = 16

// withCoarseLookup sets, in the memory of a built program, the number of a function
// that each bucket holds to that of the first of sixteen. The runtime walks on from
// there to the function it looks for, which it does anyhow, so it finds the same; and
// a number that stands for sixteen functions packs better than sixteen numbers.
func withCoarseLookup(memory []byte) error {
	buckets, err := lookup(memory)
	if err != nil {
		return err
	}
	for ; len(buckets) >= bucket; buckets = buckets[bucket:] {
		n := binary.LittleEndian.Uint32(buckets)
		binary.LittleEndian.PutUint32(buckets, n-n%step)
	}
	return nil
}

// lookup returns the table of buckets in the memory of a built program.
func lookup(memory []byte) ([]byte, error) {
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || at+headEnd > len(memory) {
		return nil, errTable
	}
	head := table(memory[at:])
	begin := binary.LittleEndian.AppendUint64(nil, uint64(at))
	begin = binary.LittleEndian.AppendUint64(begin, uint64(at+head.word(headNames)))
	layout := bytes.Index(memory, begin)
	if layout < 0 || layout+layoutEnd > len(memory) {
		return nil, errTable
	}
	field := func(offset int) int { return int(binary.LittleEndian.Uint64(memory[layout+offset:])) }
	from, first, last := field(layoutLookup), field(layoutFirst), field(layoutFirst+8)
	if field(layoutIndex) != at+head.word(headIndex) || field(layoutIndex+8) != head.word(headFuncs)+1 || first < 0 || last < first || from < 0 || from > len(memory) {
		return nil, errTable
	}
	size := (last - first + bucketSpans - 1) / bucketSpans * bucket
	if size < 0 || size > len(memory)-from {
		return nil, errTable
	}
	return memory[from : from+size], nil
}
