package page

import (
	"cmp"
	"container/heap"

	"stet/annotate/text"
)

// Segment is a stretch of a mark inside one zone. The segments of a zone nest:
// where two marks cross, the one that opens later is cut in two.
type Segment struct {
	text.Span
	Mark  *Mark // nil: the segment is a dateline
	First bool  // the mark starts here
	Last  bool  // the mark ends here
}

// Segments returns the segments of a zone in the order in which they open, an
// outer one before those inside it.
func (p *Page) Segments(zone int) []Segment { return p.segments[zone] }

// Walk visits the words of a zone and the segments around them, in text order
// and properly nested: open, words and shut are called as tags and text follow
// one another in HTML. The words are the stretches between two borders.
func (p *Page) Walk(zone int, open func(Segment), words func(text.Span), shut func(Segment)) {
	z := p.Doc.Paste.Zones[zone]
	walk(z.Span, p.segments[zone], open, words, shut)
}

func walk(zone text.Span, segments []Segment, open func(Segment), words func(text.Span), shut func(Segment)) {
	at := zone.Start
	to := func(offset int) {
		if offset > at {
			words(text.Span{Start: at, End: offset})
			at = offset
		}
	}
	var stack []Segment
	pop := func(until int) {
		for len(stack) > 0 && stack[len(stack)-1].End <= until {
			s := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			to(s.End)
			shut(s)
		}
	}
	for _, s := range segments {
		pop(s.Start)
		to(s.Start)
		open(s)
		stack = append(stack, s)
	}
	pop(zone.End)
	to(zone.End)
}

// nest orders segments by where they open and cuts those that cross.
func nest(segments []Segment) []Segment {
	if nested(segments) {
		return segments
	}
	queue := opening(segments)
	heap.Init(&queue)
	out := make([]Segment, 0, len(segments))
	var stack []int // the ends of the segments that are open
	for queue.Len() > 0 {
		s := heap.Pop(&queue).(Segment)
		for len(stack) > 0 && stack[len(stack)-1] <= s.Start {
			stack = stack[:len(stack)-1]
		}
		if len(stack) > 0 && s.End > stack[len(stack)-1] {
			rest := s
			s.End, s.Last = stack[len(stack)-1], false
			rest.Start, rest.First = s.End, false
			heap.Push(&queue, rest)
		}
		out = append(out, s)
		stack = append(stack, s.End)
	}
	return out
}

// nested reports whether the segments stand in the order in which they open
// and none crosses another, as nearly always.
func nested(segments []Segment) bool {
	var ends []int // of the segments that are open
	for i, s := range segments {
		if i > 0 && opening(segments).Less(i, i-1) {
			return false
		}
		for len(ends) > 0 && ends[len(ends)-1] <= s.Start {
			ends = ends[:len(ends)-1]
		}
		if len(ends) > 0 && s.End > ends[len(ends)-1] {
			return false
		}
		ends = append(ends, s.End)
	}
	return true
}

// opening is a heap of segments, the next to open first: by start, then the
// longer, then by kind.
type opening []Segment

func (o opening) Len() int      { return len(o) }
func (o opening) Swap(i, j int) { o[i], o[j] = o[j], o[i] }
func (o opening) Less(i, j int) bool {
	a, b := o[i], o[j]
	return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(rank(a.Mark), rank(b.Mark))) < 0
}
func (o *opening) Push(s any) { *o = append(*o, s.(Segment)) }
func (o *opening) Pop() any {
	last := (*o)[len(*o)-1]
	*o = (*o)[:len(*o)-1]
	return last
}
