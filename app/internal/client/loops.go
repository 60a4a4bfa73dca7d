//go:build !js

package client

import "slices"

// flow is how control goes through a function.
type flow struct {
	*function
	to, from [][]int // by part, the parts that come next, and those that come before
	start    int     // the part that the function begins with, or its trap
	byNumber []bool  // by part, whether control may come by its number
	number   []int   // by part, the first of its numbers
	whole    *region
	within   []*region // by part, the innermost region; nil if control never comes there
}

// region is a loop of a function, or the whole of it.
//
// Its items are parts, and loops by their heads, in an order in which all jumps lead on
// but those back to the head. A part that is in the middle of a loop can be reached from
// outside by its number: where the function goes on after a call, and where a loop has
// more than one part that is entered (the flow is irreducible). Then the number is put
// in the first local, and control goes to the head of the loop, where a table leads on.
type region struct {
	head   int     // of the loop, its first item; none for the whole
	around *region // nil for the whole
	items  []int
	table  bool // whether control may come to another part than the head by a number
}

// flowOf finds the loops of a function.
//
// They are its strongly connected components, those of each without the head of it, and
// so on (Bourdoncle, Efficient chaotic iteration strategies with widenings, 1993).
func flowOf(f *function) *flow {
	n := len(f.parts)
	w := &flow{
		function: f, start: f.numbers[0], to: make([][]int, n), from: make([][]int, n),
		byNumber: make([]bool, n), number: make([]int, n), whole: &region{head: none}, within: make([]*region, n),
	}
	for number, i := range slices.Backward(f.numbers) {
		if i != f.trap() {
			w.number[i] = number
			if f.parts[i].resumed {
				w.byNumber[i] = true
				w.reach(i)
			}
		}
	}
	var parts []int
	for i, r := range w.within {
		if r != nil {
			parts = append(parts, i)
		}
	}
	w.divide(w.whole, parts)
	w.markTables()
	return w
}

// reach finds the parts that control comes to from one on.
func (w *flow) reach(i int) {
	if w.within[i] != nil {
		return
	}
	w.within[i] = w.whole
	w.to[i] = w.successors(i)
	for _, to := range w.to[i] {
		w.from[to] = append(w.from[to], i)
		w.reach(to)
	}
}

// successors returns the parts that come right after one, the last first.
func (f *function) successors(i int) []int {
	p := &f.parts[i]
	next := []int{p.next}
	for _, s := range p.steps {
		if s.kind == jump || s.kind == jumpIf {
			next = append(next, s.to)
		}
	}
	next = slices.DeleteFunc(next, func(to int) bool { return to == none || to == f.trap() })
	slices.Sort(next)
	next = slices.Compact(next)
	slices.Reverse(next)
	return next
}

// divide finds the loops in these parts of a region, which are in order.
func (w *flow) divide(r *region, parts []int) {
	for _, c := range w.components(r, parts) {
		if len(c) == 1 && !slices.Contains(w.to[c[0]], c[0]) {
			r.items = append(r.items, c[0])
			continue
		}
		slices.Sort(c)
		head := w.headOf(c)
		loop := &region{head: head, around: r, items: []int{head}}
		for _, i := range c {
			w.within[i] = loop
		}
		r.items = append(r.items, head)
		w.divide(loop, slices.DeleteFunc(c, func(i int) bool { return i == head }))
	}
}

// headOf returns the part of a loop that the function begins with, as its number is what
// no table leads on, or else the first that control comes to from outside.
func (w *flow) headOf(loop []int) int {
	inside := func(i int) bool { _, ok := slices.BinarySearch(loop, i); return ok }
	if inside(w.start) {
		return w.start
	}
	for _, i := range loop {
		if slices.ContainsFunc(w.from[i], func(from int) bool { return !inside(from) }) {
			return i
		}
	}
	return loop[0]
}

// components returns the strongly connected components of these parts of a region, in
// an order in which all jumps between them lead on, and else as the parts are. The
// algorithm is Tarjan's, which finds them from behind.
func (w *flow) components(r *region, parts []int) [][]int {
	var found [][]int
	var stack []int
	seen := map[int]int{} // by part: when, and the earliest that it leads to on the stack
	low := map[int]int{}
	var visit func(i int)
	visit = func(i int) {
		seen[i], low[i] = len(seen)+1, len(seen)+1
		stack = append(stack, i)
		for _, to := range w.to[i] {
			if w.within[to] != r || to == r.head {
				continue
			}
			if seen[to] == 0 {
				visit(to)
				low[i] = min(low[i], low[to])
			} else if slices.Contains(stack, to) {
				low[i] = min(low[i], seen[to])
			}
		}
		if low[i] == seen[i] {
			first := slices.Index(stack, i)
			found = append(found, slices.Clone(stack[first:]))
			stack = stack[:first]
		}
	}
	for _, i := range slices.Backward(parts) {
		if seen[i] == 0 {
			visit(i)
		}
	}
	slices.Reverse(found)
	return found
}

// markTables marks the regions that need a table.
func (w *flow) markTables() {
	for i, from := range w.from {
		for _, before := range from {
			if item, _ := w.item(i, w.within[before].isIn); item != i {
				w.byNumber[i] = true
			}
		}
	}
	for i, r := range w.within {
		for ; r != nil && w.byNumber[i]; r = r.around {
			if i != r.head && (r != w.whole || i != w.start) {
				r.table = true
			}
		}
	}
}

// item returns the item which a part belongs to of the innermost region that is wanted.
func (w *flow) item(i int, wanted func(*region) bool) (item int, r *region) {
	for r = w.within[i]; !wanted(r); r = r.around {
		i = r.head
	}
	return i, r
}

// isIn reports whether a region is inside another one, or is that one.
func (r *region) isIn(other *region) bool {
	for ; r != nil; r = r.around {
		if r == other {
			return true
		}
	}
	return false
}
