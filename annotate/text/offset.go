package text

import "unicode/utf8"

// Offsets converts byte offsets of one text to code points and back. Its zero
// value serves the empty text.
type Offsets struct {
	s     string
	ascii bool
	marks []int // code points before each block of the text
}

const block = 256

// NewOffsets prepares the conversion for a text.
func NewOffsets(s string) *Offsets {
	o := &Offsets{s: s, ascii: true}
	count := 0
	for i := 0; i < len(s); i++ {
		if i%block == 0 {
			o.marks = append(o.marks, count)
		}
		if s[i] >= utf8.RuneSelf {
			o.ascii = false
		}
		if utf8.RuneStart(s[i]) {
			count++
		}
	}
	return o
}

// Runes returns the number of code points before the byte offset, which lies
// between 0 and the text's length.
func (o *Offsets) Runes(offset int) int {
	if o.ascii || offset == 0 {
		return offset
	}
	b := (offset - 1) / block
	count := o.marks[b]
	for i := b * block; i < offset; i++ {
		if utf8.RuneStart(o.s[i]) {
			count++
		}
	}
	return count
}

// Bytes returns the byte offset before which so many code points stand; the
// text's length when it has fewer, 0 for a negative number.
func (o *Offsets) Bytes(runes int) int {
	if runes <= 0 {
		return 0
	}
	if o.ascii {
		return min(runes, len(o.s))
	}
	lo, hi := 0, len(o.marks)
	for lo+1 < hi {
		if mid := (lo + hi) / 2; o.marks[mid] <= runes {
			lo = mid
		} else {
			hi = mid
		}
	}
	count := o.marks[lo]
	for i := lo * block; i < len(o.s); i++ {
		if utf8.RuneStart(o.s[i]) {
			if count == runes {
				return i
			}
			count++
		}
	}
	return len(o.s)
}
