//go:build !js

package client

import "slices"

// machine runs the body of a function of the few instructions by which control goes.
// Nothing that it does has another effect than to say so in its log, and the log alone
// decides how conditions turn out and whether another goroutine is to run, so that two
// functions which do the same have the same log.
type machine struct {
	code   []instruction
	locals map[uint64]int
	stack  []int
	blocks []int // that are open, by where they begin
	log    []int
	chance func(said int) int
}

// most is how long a log gets before the machine stops.
const most = 300

// How a function ends, beside what it returns.
const (
	trapped = -1 - iota
	stopped
)

// run enters a function with a number and returns how it ended.
func (m *machine) run(body []byte, number int) int {
	r := reader{rest: body}
	for range r.unsigned() {
		r.unsigned()
		r.byte()
	}
	m.code, m.locals, m.stack, m.blocks = nil, map[uint64]int{0: number}, nil, nil
	for len(r.rest) > 0 {
		m.code = append(m.code, r.instruction())
	}
	for at, turns := 0, 0; at < len(m.code)-1; turns++ {
		if len(m.log) >= most || turns > 100*most {
			return stopped
		}
		next, ended := m.step(at)
		if ended {
			return m.result(at)
		}
		at = next
	}
	return m.pop()
}

func (m *machine) result(at int) int {
	if m.code[at].op == opTrap {
		return trapped
	}
	return m.pop()
}

func (m *machine) step(at int) (next int, ended bool) {
	switch in := m.code[at]; in.op {
	case opTrap, opReturn:
		return 0, true
	case opBlock, opLoop:
		m.blocks = append(m.blocks, at)
	case opIf:
		if m.pop() == 0 {
			return m.end(at) + 1, false
		}
		m.blocks = append(m.blocks, at)
	case opEnd:
		m.blocks = m.blocks[:len(m.blocks)-1]
	case opBranch:
		return m.branch(in.number), false
	case opBranchIf:
		if m.pop() != 0 {
			return m.branch(in.number), false
		}
	case opBranchTable:
		i := m.pop()
		if i < 0 || i >= len(in.table) {
			i = len(in.table) - 1
		}
		return m.branch(in.table[i]), false
	case opConstant:
		m.stack = append(m.stack, int(in.number))
	case opGetGlobal:
		m.stack = append(m.stack, 0)
	case opSubtract:
		by := m.pop()
		m.stack = append(m.stack, m.pop()-by)
	case opIsZero:
		m.stack = append(m.stack, 1-min(1, m.pop()))
	case opSet:
		m.locals[in.number] = m.pop()
	case opGet:
		if in.number == 1 {
			m.locals[1] = m.say(0) & 1 // a condition
		}
		m.stack = append(m.stack, m.locals[in.number])
	case opDrop:
		m.say(m.pop())
	case opCall:
		m.pop()
		turn := m.say(int(in.number))
		m.stack = append(m.stack, max(0, turn%4-2))
	case opCallIndirect:
		callee := m.pop()
		m.stack = append(m.stack, max(0, m.say(callee+m.pop())%4-2))
	}
	return at + 1, false
}

// say adds to the log, and returns what comes of it.
func (m *machine) say(what int) int {
	m.log = append(m.log, what)
	return m.chance(len(m.log))
}

func (m *machine) pop() int {
	top := m.stack[len(m.stack)-1]
	m.stack = m.stack[:len(m.stack)-1]
	return top
}

// branch returns where a branch out of a block leads.
func (m *machine) branch(depth uint64) int {
	to := len(m.blocks) - 1 - int(depth)
	at := m.blocks[to]
	if m.code[at].op == opLoop {
		m.blocks = m.blocks[:to+1]
		return at + 1
	}
	m.blocks = m.blocks[:to]
	return m.end(at) + 1
}

// end returns where a block ends.
func (m *machine) end(at int) int {
	_, behind, _ := cutPart(m.code[at+1:])
	return len(m.code) - len(behind) - 1
}

// life runs a function until it returns 0 or ends otherwise. As often as it is left for
// another goroutine, it is entered again with the number of the call.
func life(body []byte, resume map[int]int, chance func(int) int) (log []int, result int) {
	m := machine{chance: chance}
	result = m.run(body, 0)
	for result == 1 {
		last := m.log[len(m.log)-1]
		result = m.run(body, resume[last])
	}
	return slices.Clip(m.log), result
}
