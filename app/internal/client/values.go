//go:build !js

package client

import "encoding/binary"

// noValues is where a record says that a table of values stands which it lacks.
const noValues = 0

// valueFields returns where in a record it says where its tables of values stand.
func (t table) valueFields() []int {
	fields := []int{recordStack}
	for k := range t.word(recordValues) {
		fields = append(fields, recordEnd+4*k)
	}
	return fields
}

// lay appends the tables of values of a record to those laid so far, and says in the
// record where they stand now. It reports whether they are whole and find room, which
// is as much as all of them had.
func (t table) lay(laid, values []byte) ([]byte, bool) {
	for _, field := range t.valueFields() {
		from := t.word(field)
		if from == noValues {
			continue
		}
		if from > len(values) {
			return nil, false
		}
		size := valuesSize(values[from:])
		if size == 0 || len(laid)+size > cap(laid) {
			return nil, false
		}
		t.set(field, uint32(len(laid)))
		laid = append(laid, values[from:from+size]...)
	}
	return laid, true
}

// valuesSize returns how many bytes the first table of values has: pairs of a change of
// the value and one of the program counter, up to a change of nothing that is not the
// first. It is 0 when the table does not end.
func valuesSize(values []byte) int {
	for at := 0; at < len(values); {
		if values[at] == 0 && at > 0 {
			return at + 1
		}
		for range 2 {
			_, n := binary.Uvarint(values[at:])
			if n <= 0 {
				return 0
			}
			at += n
		}
	}
	return 0
}
