package claim

import (
	"slices"
	"sort"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// part is one part of a quote.
type part struct {
	text.Span
	quote int // index of its quote
}

func partsOf(quotes []quote.Quote) []part {
	count := 0
	for i := range quotes {
		count += len(quotes[i].Parts)
	}
	out, sorted := make([]part, 0, count), true
	for i := range quotes {
		if !quotes[i].Type.Quoted() {
			continue
		}
		for _, s := range quotes[i].Parts {
			sorted = sorted && (len(out) == 0 || out[len(out)-1].Start <= s.Start)
			out = append(out, part{s, i})
		}
	}
	if !sorted {
		sort.SliceStable(out, func(a, b int) bool { return out[a].Start < out[b].Start })
	}
	return out
}

// maxStep is how many parts are walked over before they are searched.
const maxStep = 4

// partFrom returns the index of the first part that ends after an offset. It
// is asked in text order, mostly, so it looks first where it was.
func (f *finder) partFrom(offset int) int {
	i := f.lastPart
	if i == 0 || f.parts[i-1].End <= offset {
		for end := i + maxStep; i < len(f.parts) && i < end && f.parts[i].End <= offset; i++ {
		}
		if i == len(f.parts) || f.parts[i].End > offset {
			f.lastPart = i
			return i
		}
	}
	f.lastPart, _ = slices.BinarySearchFunc(f.parts, offset, func(p part, at int) int {
		if p.End <= at {
			return -1
		}
		return 1
	})
	return f.lastPart
}
