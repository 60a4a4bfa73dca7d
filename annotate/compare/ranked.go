package compare

// ranked is an element of a list by its place there, and what the list is sorted
// by.
type ranked struct {
	key uint64
	at  int32
}

// rank sorts by key, with another list of the same length to work on; equal keys
// keep their order.
func rank(list, scratch []ranked) {
	from, to := list, scratch
	for width := 1; width < len(list); width *= 2 {
		for lo := 0; lo < len(list); lo += 2 * width {
			mid, hi := min(lo+width, len(list)), min(lo+2*width, len(list))
			merge(to[lo:hi], from[lo:mid], from[mid:hi])
		}
		from, to = to, from
	}
	if len(list) > 0 && &from[0] != &list[0] {
		copy(list, from)
	}
}

// merge merges two sorted lists.
func merge(out, x, y []ranked) {
	if len(x) == 0 || len(y) == 0 || x[len(x)-1].key <= y[0].key {
		copy(out[copy(out, x):], y)
		return
	}
	i, j := 0, 0
	for k := range out {
		if j == len(y) || i < len(x) && x[i].key <= y[j].key {
			out[k] = x[i]
			i++
		} else {
			out[k] = y[j]
			j++
		}
	}
}
