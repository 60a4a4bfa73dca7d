package page

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/text"
)

// FuzzNest holds for any spans: the tags are balanced, the words stay what
// they were, and every byte is under the marks that cover it.
func FuzzNest(f *testing.F) {
	f.Add([]byte{0, 10, 5, 15, 3, 7})
	f.Add([]byte{0, 9, 1, 10, 2, 11, 3, 12, 4, 13})
	f.Fuzz(func(t *testing.T, data []byte) {
		const size = 32
		zone := text.Span{Start: 0, End: size}
		var spans []Segment
		for i := 0; i+1 < len(data) && i < 40; i += 2 {
			s := text.Span{Start: int(data[i]) % size, End: int(data[i+1])%size + 1}
			if !s.Empty() {
				spans = append(spans, Segment{Span: s, Mark: &Mark{ID: fmt.Sprint(i)}, First: true, Last: true})
			}
		}
		want, got := cover(spans, size), make([]int, size)
		first := 0
		var open []*Mark
		walk(zone, nest(append([]Segment(nil), spans...)),
			func(s Segment) {
				open = append(open, s.Mark)
				if s.First {
					first++
				}
			},
			func(w text.Span) {
				for i := w.Start; i < w.End; i++ {
					got[i] += len(open)
				}
			},
			func(s Segment) {
				assert.Same(t, open[len(open)-1], s.Mark)
				open = open[:len(open)-1]
			})
		assert.Equal(t, want, got)
		assert.Empty(t, open)
		assert.Equal(t, len(spans), first, "every mark starts once")
	})
}

func cover(spans []Segment, size int) []int {
	out := make([]int, size)
	for _, s := range spans {
		for i := s.Start; i < s.End; i++ {
			out[i]++
		}
	}
	return out
}

func TestNestIsCheapForMarksThatAllCross(t *testing.T) {
	var spans []Segment
	const n = 1000
	for i := range n {
		spans = append(spans, Segment{Span: text.Span{Start: i, End: i + n}, Mark: &Mark{}})
	}
	assert.LessOrEqual(t, len(nest(spans)), 2*n)
}
