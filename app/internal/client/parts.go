//go:build !js

package client

import "slices"

// function is the body of a function, read into what it does.
type function struct {
	locals  []byte        // how it says which locals it has
	free    uint64        // the number that a further local would have
	front   []instruction // what it does before it looks where it is to go on
	left    bool          // whether a call can have it left, by a block round all parts
	numbers []int         // which part each number leads to
	parts   []part
}

// part is a stretch of a function that is entered at its front alone.
type part struct {
	steps   []step
	next    int  // the part that follows the steps: one of the function, its trap, or none
	resumed bool // whether the function, once left, may go on here
}

// step is an instruction of a part, or a few that only mean something together.
type step struct {
	kind stepKind
	to   int         // the part that a jump leads to
	in   instruction // that other steps are, or end with
}

type stepKind byte

const (
	plain        stepKind = iota // an instruction
	jump                         // to another part; from inside a block of the part, or it would end the part
	jumpIf                       // to another part, on a condition
	leave                        // the function, on a condition: another goroutine is to run
	callIndirect                 // for which the first local has held the callee
)

const none = -1

// trap stands for a part behind the last, where the program would end with an error.
func (f *function) trap() int { return len(f.parts) }

// functionOf reads the body of a function. It returns none if it is not one that the
// compiler has laid out in parts, or does what is not understood, and reports whether
// all instructions could be read.
func functionOf(body []byte) (f *function, ok bool) {
	r := reader{rest: body}
	free := uint64(1) // behind the parameter
	for range r.unsigned() {
		free += r.unsigned() // how many locals there are
		r.byte()             // of a type
	}
	f = &function{locals: body[:len(body)-len(r.rest)], free: free}
	var list []instruction
	for len(r.rest) > 0 {
		list = append(list, r.instruction())
	}
	if r.failed || !f.divide(list) {
		return nil, !r.failed
	}
	f.shorten()
	return f, true
}

// divide divides the instructions of a function into its parts. They are, after package
// cmd/internal/obj/wasm, where what is in brackets is not in every function:
//
//	[block] [loop] block… (get 0) (table) end part end part … [end] trap [end (constant 1)] end
//
// A part ends where the next block does, so that a branch out of the block leads there.
// One to the loop is half a jump, and one out of the outermost block leaves the function.
func (f *function) divide(list []instruction) bool {
	table := slices.IndexFunc(list, func(in instruction) bool { return in.op == opBranchTable })
	if table < 2 || !list[table-1].is(opGet, 0) {
		return false
	}
	for _, part := range list[table].table {
		f.numbers = append(f.numbers, int(part))
	}
	count := slices.Max(f.numbers) + 1
	first := table - 1
	opens := func(op byte) bool {
		if first == 0 || list[first-1].op != op {
			return false
		}
		first--
		return true
	}
	for range count {
		if !opens(opBlock) {
			return false
		}
	}
	loops := opens(opLoop)
	f.left = opens(opBlock)
	f.front = list[:first]

	var tail []byte
	if loops {
		tail = append(tail, opEnd)
	}
	tail = append(tail, opTrap, opEnd)
	if f.left {
		tail = append(tail, opConstant, opEnd)
	}
	rest := list[table+1:]
	if len(rest) < 1+len(tail) || rest[0].op != opEnd || !slices.EqualFunc(rest[len(rest)-len(tail):], tail, func(in instruction, op byte) bool { return in.op == op }) {
		return false
	}
	rest = rest[1 : len(rest)-len(tail)]
	f.parts = make([]part, count)
	for i := range count {
		steps, behind, ended := cutPart(rest)
		around := labels{loop: none, left: none}
		if loops {
			around.loop = count - 1 - i
		}
		if f.left {
			around.left = max(around.loop+1, count-1-i)
		}
		f.parts[i].next = i + 1
		if ended != (i < count-1) || !f.read(&f.parts[i], steps, around) {
			return false
		}
		rest = behind
	}
	f.markResumed()
	return true
}

// cutPart cuts instructions behind the first that end a block which was open before them.
func cutPart(list []instruction) (part, behind []instruction, ended bool) {
	inner := 0
	for i, in := range list {
		switch {
		case in.opens():
			inner++
		case in.op == opEnd && inner == 0:
			return list[:i], list[i+1:], true
		case in.op == opEnd:
			inner--
		}
	}
	return list, nil, false
}

func (in instruction) opens() bool { return in.op == opBlock || in.op == opLoop || in.op == opIf }

// labels are the blocks round a part that something in it branches to, counted from the
// innermost that is round all of it; none where there is no such block.
type labels struct{ loop, left int }

// read reads a part from its instructions. It reports whether it understands them.
func (f *function) read(p *part, list []instruction, around labels) bool {
	for inner := 0; len(list) > 0; {
		s, n, ok := f.step(list, inner, around)
		if !ok || s.kind == leave && inner == 0 && n < len(list) {
			return false // what stands behind would run, but not when the function goes on
		}
		list = list[n:]
		switch {
		case inner == 0 && s.kind == jump:
			p.next = s.to
			return true
		case inner == 0 && s.in.op == opTrap && s.kind == plain:
			p.next = f.trap()
			return true
		case inner == 0 && s.in.op == opReturn:
			p.steps, p.next = append(p.steps, s), none
			return true
		case s.in.opens():
			inner++
		case s.in.op == opEnd:
			inner--
		}
		p.steps = append(p.steps, s)
	}
	return true
}

// step returns the step that the first n instructions of a list are, inside so many
// blocks of a part.
func (f *function) step(list []instruction, inner int, around labels) (s step, n int, ok bool) {
	const jumpLength = 3
	if to, ok := f.jump(list, inner, around); ok {
		return step{kind: jump, to: to}, jumpLength, true
	}
	if list[0].op == opIf && len(list) > 1+jumpLength && list[1+jumpLength].op == opEnd {
		if to, ok := f.jump(list[1:], inner+1, around); ok {
			return step{kind: jumpIf, to: to}, 1 + jumpLength + 1, true
		}
	}
	if len(list) > 3 && list[0].is(opSet, 0) && list[1].is(opConstant, 0) && list[2].is(opGet, 0) && list[3].op == opCallIndirect {
		return step{kind: callIndirect, in: list[3]}, 4, true
	}
	in := list[0]
	switch in.op {
	case opBranch, opBranchIf:
		if in.number < uint64(inner) {
			break // a block of the part
		}
		leaves := in.op == opBranchIf && around.left != none && in.number == uint64(inner+around.left)
		return step{kind: leave, in: in}, 1, leaves
	case opBranchTable:
		return step{}, 0, false
	case opGet, opSet, opTee:
		return step{in: in}, 1, in.number != 0
	}
	return step{in: in}, 1, true
}

// jump returns where a jump leads, if the list begins with one from inside so many
// blocks of a part.
func (f *function) jump(list []instruction, inner int, around labels) (to int, ok bool) {
	if around.loop == none || len(list) < 3 || list[0].op != opConstant || !list[1].is(opSet, 0) || !list[2].is(opBranch, uint64(inner+around.loop)) {
		return 0, false
	}
	return f.numbers[min(list[0].number, uint64(len(f.numbers)-1))], true
}

// markResumed marks the parts at which the function, once left, may go on: behind a
// call, and at its front, where it tries again after its stack has grown. A call inside a
// block of a part is one that grows the stack, or does not come back. Where a deferred
// function has recovered from a panic it goes on with the call of those that are left,
// which is one without arguments at the front of a part.
func (f *function) markResumed() {
	f.parts[f.numbers[0]].resumed = true
	for i := range f.parts {
		steps := f.parts[i].steps
		if n := len(steps); n > 0 && steps[n-1].kind == leave && i+1 < len(f.parts) {
			f.parts[i+1].resumed = true
		}
		if pushesAddress(steps) {
			f.parts[i].resumed = true
		}
	}
}

// pushesAddress reports whether steps begin with room on the stack for an address to
// return to: the second local, which points to the stack, goes down by 8.
func pushesAddress(steps []step) bool {
	if len(steps) < 5 {
		return false
	}
	less := steps[0].in.is(opGet, 1) && steps[1].in.is(opConstant, 8) && steps[2].in.op == opSubtract
	return less && steps[3].in.is(opTee, 1) && steps[4].in.is(opSetGlobal, 0)
}

// shorten has what leads to a part that does nothing lead to the next one.
func (f *function) shorten() {
	for n, i := range f.numbers {
		f.numbers[n] = f.final(i)
		if to := f.numbers[n]; to != f.trap() && f.parts[i].resumed {
			f.parts[to].resumed = true
		}
	}
	for i := range f.parts {
		p := &f.parts[i]
		p.next = f.final(p.next)
		for k := range p.steps {
			p.steps[k].to = f.final(p.steps[k].to)
		}
	}
}

// final returns the first part from one on that does something, or is the last.
func (f *function) final(i int) int {
	for range f.parts {
		if i == none || i == f.trap() || len(f.parts[i].steps) > 0 || f.parts[i].next == none {
			break
		}
		i = f.parts[i].next
	}
	return i
}
