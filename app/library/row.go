package library

import (
	"cmp"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"hash/fnv"
	"slices"
	"time"

	"stet/annotate/text"
	"stet/app/story"
)

// rowOf returns what lists show of a story.
func rowOf(h *held) Row {
	s := h.story
	r := Row{ID: s.ID, Revision: h.revision, Name: s.Name(), Versions: len(s.Versions), Changed: s.Changed}
	for i := range s.Versions {
		r.Size += len(s.Versions[i].Text)
	}
	if v := s.Newest(); v != nil {
		r.Newest, r.Outlet, r.Checked, r.Marks = v.Captured, v.Outlet, v.Checked(), v.Marks
		r.Notes, r.LastNote = v.Notes(), lastNote(v)
	}
	r.Texts, r.Sketch = h.prints()
	return r
}

// prints returns the digest of each version's text and the sketch of the
// newest; they are worked out anew only when the versions changed.
func (h *held) prints() ([]string, Sketch) {
	v := h.story.Newest()
	if v == nil {
		return nil, nil
	}
	if h.texts == nil {
		for i := range h.story.Versions {
			h.texts = append(h.texts, digest(h.story.Versions[i].Text))
		}
	}
	if h.newest != v.Text {
		h.sketch, h.newest = sketch(text.Scan(v.Text)), v.Text
	}
	return h.texts, h.sketch
}

func lastNote(v *story.Version) string {
	note, when := "", time.Time{}
	for _, a := range v.Annotations {
		if a.Note != "" && !a.Changed.Before(when) {
			note, when = a.Note, a.Changed
		}
	}
	return note
}

// digest names a text, to find one that is pasted again.
func digest(s string) string {
	h := fnv.New128a()
	h.Write([]byte(s))
	return hex.EncodeToString(h.Sum(nil))
}

// sketchSize is how many hashes a sketch holds.
const sketchSize = 96

// Sketch is the smallest hashes of a text's three-word runs, in order.
type Sketch []uint32

// MarshalText implements encoding.TextMarshaler: 4 bytes a hash, in base64.
func (s Sketch) MarshalText() ([]byte, error) {
	raw := make([]byte, 0, 4*len(s))
	for _, h := range s {
		raw = binary.LittleEndian.AppendUint32(raw, h)
	}
	return base64.RawStdEncoding.AppendEncode(nil, raw), nil
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *Sketch) UnmarshalText(data []byte) error {
	raw, err := base64.RawStdEncoding.AppendDecode(nil, data)
	if err != nil {
		return err
	}
	*s = nil
	for ; len(raw) >= 4; raw = raw[4:] {
		*s = append(*s, binary.LittleEndian.Uint32(raw))
	}
	return nil
}

// sketch returns the smallest hashes of the three-word runs of a text, in
// order. Two texts share about the part of them that they share of their runs.
func sketch(t *text.Table) Sketch {
	var s Sketch
	var last [3]uint32 // the words of the present run
	n := 0
	for i, token := range t.Tokens {
		if token.Kind != text.Word && token.Kind != text.Number {
			continue
		}
		last[0], last[1], last[2] = last[1], last[2], hash(t.Text(i))
		if n++; n > 2 {
			s = s.with(mix(last[0], last[1], last[2]))
		}
	}
	return s
}

// with adds a hash where it is among the smallest.
func (s Sketch) with(h uint32) Sketch {
	if len(s) == sketchSize && h >= s[sketchSize-1] {
		return s
	}
	at, found := slices.BinarySearch(s, h)
	if found {
		return s
	}
	if len(s) == sketchSize {
		s = s[:sketchSize-1]
	}
	s = append(s, h)
	copy(s[at+1:], s[at:])
	s[at] = h
	return s
}

// hash hashes a word without regard to the case of ASCII letters.
func hash(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

func mix(words ...uint32) uint32 {
	h := uint32(2166136261)
	for _, w := range words {
		h = (h ^ w) * 16777619
		h ^= h >> 15
	}
	return h
}

// shared returns how many hashes two sketches have in common.
func shared(a, b Sketch) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch c := cmp.Compare(a[i], b[j]); {
		case c == 0:
			n, i, j = n+1, i+1, j+1
		case c < 0:
			i++
		default:
			j++
		}
	}
	return n
}
