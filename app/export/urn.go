package export

import (
	"fmt"
	"hash"
	"hash/fnv"
	"io"
)

// urn returns a name for a part of the story: the same for the same story,
// text and part, and different for others. It is a UUID of version 8, made of
// a hash.
func (e *edition) urn(part string) string {
	if e.hashed == nil {
		e.hashed = fnv.New128a()
		add(e.hashed, e.story.ID)
		add(e.hashed, e.text())
	}
	h, err := e.hashed.(hash.Cloner).Clone()
	if err != nil {
		return ""
	}
	add(h, part)
	b := h.Sum(nil)
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80
	return fmt.Sprintf("urn:uuid:%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}

func add(h hash.Hash, s string) {
	io.WriteString(h, s)
	h.Write([]byte{0})
}
