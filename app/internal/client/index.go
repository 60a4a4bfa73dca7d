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
	layoutIndex   = 128 // the place of the functions' index and, behind it, how long that is
	layoutBuckets = 152 // the place of the table of buckets
	layoutFirst   = 160 // the first program counter and, behind it, the last
	layoutEnd     = 176

	entry = 8 // bytes of an entry of the index: where a function begins, and where its record stands

	bucketNumber = 4  // bytes of a bucket: the number of a function, and behind it
	bucketParts  = 16 // bytes that are 0 here: how many functions further it is for a part of the bucket
	bucket       = bucketNumber + bucketParts
	partSpans    = 256 // program counters of a part; a function has 65,536
	perFunction  = 16  // buckets
)

// index is the tables by which the runtime finds the function of a program counter,
// as addresses in memory. In a WebAssembly program all functions are equally long,
// so that the tables follow from the records of functions. Where the tables of values
// stand follows too, as they are laid (values.go): a record then only says which it has.
type index struct {
	values, entries, records, buckets, end int
	funcs                                  int // how many
	first                                  int // what the first entry says of where its function begins; each further one says one more
}

// hasValues stands in a record for the place of a table of values.
const hasValues = 1

// withoutIndex clears, in the memory of a built program, what fill can fill in
// again. It returns an error if that would not be what was there.
func withoutIndex(memory []byte) (index, error) {
	x, ok := indexOf(memory)
	if !ok {
		return index{}, errTable
	}
	filled := bytes.Clone(memory)
	if !x.clear(filled) || !x.fill(filled) || !bytes.Equal(filled, memory) {
		return index{}, errTable
	}
	x.clear(memory)
	return x, nil
}

// indexOf finds the index in the memory of a built program. It reports whether the
// record of the layout tells the same as the table of functions.
func indexOf(memory []byte) (index, bool) {
	at := bytes.Index(memory, []byte(tableMagic))
	if at < 0 || at+headEnd > len(memory) {
		return index{}, false
	}
	head := table(memory[at:])
	begin := binary.LittleEndian.AppendUint64(nil, uint64(at))
	begin = binary.LittleEndian.AppendUint64(begin, uint64(at+head.word(headNames)))
	layout := bytes.Index(memory, begin)
	if layout < 0 || layout+layoutEnd > len(memory) {
		return index{}, false
	}
	field := func(offset int) int { return int(binary.LittleEndian.Uint64(memory[layout+offset:])) }
	x := index{values: at + head.word(headValues), entries: at + head.word(headIndex), funcs: head.word(headFuncs), buckets: field(layoutBuckets)}
	parts := (field(layoutFirst+8) - field(layoutFirst) + partSpans - 1) / partSpans
	switch {
	case field(layoutIndex) != x.entries, field(layoutIndex+8) != x.funcs+1: // another table
		return index{}, false
	case parts < 0, parts > len(memory), x.buckets < 0, x.values > x.entries:
		return index{}, false
	}
	x.records = x.entries + entry*(x.funcs+1)
	x.end = x.buckets + (parts+bucketParts-1)/bucketParts*bucketNumber + parts
	if x.records > len(memory) || x.end < x.buckets || x.end > len(memory)-bucketNumber {
		return index{}, false
	}
	x.first = table(memory).word(x.entries)
	return x, true
}

// clear reports whether the records of functions, which it walks, are whole.
func (x index) clear(memory table) bool {
	for f := range x.funcs {
		record, ok := memory.record(x.entries + memory.word(x.entries+entry*f+4))
		if !ok {
			return false
		}
		record.set(0, 0)
		for _, field := range record.valueFields() {
			if record.word(field) != noValues {
				record.set(field, hasValues)
			}
		}
	}
	clear(memory[x.entries : x.entries+entry*x.funcs])
	clear(memory[x.buckets:x.end])
	return true
}

// fill does what start does. It reports whether the records of functions and the
// tables of values are whole.
func (x index) fill(memory table) bool {
	at, next := x.records, x.values+noValues+1
	for f := range x.funcs {
		record, ok := memory.record(at)
		if !ok {
			return false
		}
		record.set(0, uint32(x.first+f))
		for _, field := range record.valueFields() {
			if record.word(field) == noValues {
				continue
			}
			if next > x.entries {
				return false
			}
			size := valuesSize(memory[next:x.entries])
			if size == 0 {
				return false
			}
			record.set(field, uint32(next-x.values))
			next += size
		}
		memory.set(x.entries+entry*f, uint32(x.first+f))
		memory.set(x.entries+entry*f+4, uint32(at-x.entries))
		at += (len(record) + recordAlign - 1) &^ (recordAlign - 1)
	}
	for b := 0; x.buckets+bucket*b < x.end; b++ {
		memory.set(x.buckets+bucket*b, uint32(b/perFunction))
	}
	return true
}
