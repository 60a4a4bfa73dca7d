//go:build !js

package client

import (
	"encoding/binary"
	"slices"
)

// writer writes a function anew.
type writer struct {
	*flow
	out    []byte
	needed map[int]bool    // the parts that a block ends before; nil for all
	led    map[int]bool    // those of them that something leads to
	open   int             // how many blocks are open
	before map[int]int     // by part, the place of the block that ends before it among those
	loops  map[*region]int // by region that is open, the place of its loop
	around int             // the place of the block that a branch out of leaves the function by
	callee uint64          // the local for the callee of an indirect call
}

// rewrite writes a function, with blocks that end before the parts that are needed.
func rewrite(f *flow, needed map[int]bool) *writer {
	w := &writer{flow: f, needed: needed, led: map[int]bool{}, before: map[int]int{}, loops: map[*region]int{}}
	w.declareLocals()
	for _, in := range f.front {
		w.out = append(w.out, in.bytes...)
	}
	if f.left {
		w.begin(opBlock)
		w.around = w.open
	}
	w.beginBefore(f.trap())
	w.region(f.whole, f.trap())
	w.endBefore(f.trap())
	w.out = append(w.out, opTrap)
	if f.left {
		w.end()
		w.out = append(w.out, constant(1)...)
	}
	w.out = append(w.out, opEnd)
	return w
}

// declareLocals writes which locals the function has: one more for the callee of an
// indirect call, if the first is to hold nothing but the number that a loop asks for.
func (w *writer) declareLocals() {
	asked := slices.ContainsFunc(w.within, func(r *region) bool { return r != nil && r != w.whole && r.table })
	calls := slices.ContainsFunc(w.parts, func(p part) bool {
		return slices.ContainsFunc(p.steps, func(s step) bool { return s.kind == callIndirect })
	})
	if !asked || !calls {
		w.out = slices.Clone(w.locals)
		return
	}
	w.callee = w.free
	groups := reader{rest: w.locals}
	w.out = binary.AppendUvarint(nil, groups.unsigned()+1)
	w.out = append(append(w.out, groups.rest...), 1, typeI32)
}

func (w *writer) begin(op byte) {
	w.out = append(w.out, op, typeNone)
	w.open++
}

func (w *writer) end() {
	w.out = append(w.out, opEnd)
	w.open--
}

// beginBefore begins the block that ends before a part.
func (w *writer) beginBefore(i int) {
	if w.needed == nil || w.needed[i] {
		w.begin(opBlock)
		w.before[i] = w.open
	}
}

func (w *writer) endBefore(i int) {
	if w.needed == nil || w.needed[i] {
		w.end()
	}
}

// depth returns how a branch names the block at a place.
func (w *writer) depth(place int) uint64 { return uint64(w.open - place) }

// region writes a region that is followed by a part.
func (w *writer) region(r *region, next int) {
	behind := r.items
	if r != w.whole {
		w.begin(opLoop)
		behind = behind[1:]
	}
	w.loops[r] = w.open
	for _, i := range slices.Backward(behind) {
		w.beginBefore(i)
	}
	if r.table {
		w.table(r)
	}
	for k, i := range r.items {
		if i != r.head {
			w.endBefore(i)
		}
		follows := next
		if k+1 < len(r.items) {
			follows = r.items[k+1]
		}
		if inner := w.within[i]; inner != r {
			w.region(inner, follows)
		} else {
			w.part(i, follows)
		}
	}
	delete(w.loops, r)
	if r != w.whole {
		w.end()
	}
}

// table writes the table that leads to the items of a region by the number in the first
// local. That of a loop leads all other numbers to its head.
func (w *writer) table(r *region) {
	const few = 3 // numbers that it takes less to have in the table than to subtract
	other := func() uint64 { return w.branch(w.trap()) }
	if r != w.whole {
		w.begin(opBlock)
		other = func() uint64 { return 0 }
	}
	leads := func(i int) bool { return i != w.trap() && i != r.head && w.byNumber[i] && w.within[i].isIn(r) }
	first := slices.IndexFunc(w.numbers, leads)
	last := len(w.numbers) - 1
	for !leads(w.numbers[last]) {
		last--
	}
	w.out = append(w.out, get(0)...)
	if first > few {
		w.out = append(append(w.out, constant(first)...), opSubtract)
	} else {
		first = 0
	}
	w.out = binary.AppendUvarint(append(w.out, opBranchTable), uint64(last+1-first))
	to := other()
	for _, i := range w.numbers[first : last+1] {
		switch {
		case leads(i):
			item, _ := w.item(i, func(in *region) bool { return in == r })
			to = w.branch(item)
		case i == w.trap() || w.byNumber[i]:
			to = other()
		default: // control never comes by this number; what is repeated packs well
		}
		w.out = binary.AppendUvarint(w.out, to)
	}
	w.out = binary.AppendUvarint(w.out, other())
	if r != w.whole {
		w.end()
	}
}

// branch returns how a branch names the block that ends before a part.
func (w *writer) branch(i int) uint64 {
	w.led[i] = true
	return w.depth(w.before[i])
}

// way is how to go to a part.
type way struct {
	loop   *region // to the head of which it goes back, or nil
	item   int     // before which it goes on, if it does not go back
	number int     // that it has to say in the first local, or none
}

// way returns the way to a part from where all regions round it are open.
func (w *writer) way(to int) way {
	if to == w.trap() {
		return way{item: to, number: none}
	}
	item, r := w.item(to, func(r *region) bool { _, open := w.loops[r]; return open })
	v := way{item: item, number: none}
	if item == r.head {
		v.loop = r
	}
	switch {
	case item != to:
		v.number = w.number[to]
	case v.loop != nil && r.table:
		v.number = 0 // of the front of the function, to which the table of no loop leads on
	}
	return v
}

// follow writes a branch on a way.
func (w *writer) follow(op byte, v way) {
	var to uint64
	if v.loop != nil {
		to = w.depth(w.loops[v.loop])
	} else {
		to = w.branch(v.item)
	}
	w.out = binary.AppendUvarint(append(w.out, op), to)
}

// jump writes a jump.
func (w *writer) jump(to int) {
	if to == w.trap() {
		w.out = append(w.out, opTrap)
		return
	}
	v := w.way(to)
	if v.number != none {
		w.out = append(w.out, set(0, constant(v.number))...)
	}
	w.follow(opBranch, v)
}

// jumpIf writes a jump on a condition.
func (w *writer) jumpIf(to int) {
	if v := w.way(to); v.number == none {
		w.follow(opBranchIf, v)
		return
	}
	w.begin(opIf)
	w.jump(to)
	w.end()
}

// part writes a part that is followed by another one, or by a loop with this head.
func (w *writer) part(i, follows int) {
	ahead := func(to int) bool {
		v := w.way(to)
		return v.number == none && v.loop == nil && v.item == follows
	}
	p := w.parts[i]
	if n := len(p.steps) - 1; n >= 0 && p.steps[n].kind == jumpIf && ahead(p.steps[n].to) {
		// What it jumps to stands where it would go on: so it jumps to that, if not.
		if n > 0 && p.steps[n-1].kind == plain && p.steps[n-1].in.op == opIsZero {
			w.steps(p.steps[:n-1])
		} else {
			w.steps(p.steps[:n])
			w.out = append(w.out, opIsZero)
		}
		w.jumpIf(p.next)
		return
	}
	w.steps(p.steps)
	if p.next != none && !ahead(p.next) {
		w.jump(p.next)
	}
}

// steps writes the steps of a part.
func (w *writer) steps(steps []step) {
	for _, s := range steps {
		switch s.kind {
		case jump:
			w.jump(s.to)
			continue
		case jumpIf:
			w.jumpIf(s.to)
			continue
		case leave:
			w.out = binary.AppendUvarint(append(w.out, opBranchIf), w.depth(w.around))
			continue
		case callIndirect:
			w.out = binary.AppendUvarint(append(w.out, opSet), w.callee)
			w.out = append(append(w.out, constant(0)...), opGet)
			w.out = binary.AppendUvarint(w.out, w.callee)
		case plain:
			if s.in.opens() {
				w.open++
			} else if s.in.op == opEnd {
				w.open--
			}
		}
		w.out = append(w.out, s.in.bytes...)
	}
}
