//go:build !js

package client

// instruction is one of a function.
type instruction struct {
	op     byte
	number uint64   // of the local, the constant, or the block that a branch leads to
	table  []uint64 // the blocks that a table of branches leads to
	bytes  []byte
}

// instruction reads the next instruction.
func (r *reader) instruction() instruction {
	before := r.rest
	in := instruction{op: r.byte()}
	switch op := in.op; {
	case op == opBlock, op == opLoop, op == opIf, opSize <= op && op <= opGrow:
		r.byte()
	case op == opBranch, op == opBranchIf, op == opCall, opGet <= op && op <= opSetGlobal:
		in.number = r.unsigned()
	case op == opBranchTable:
		for n := int(r.unsigned()); n >= len(in.table) && !r.failed; {
			in.table = append(in.table, r.unsigned())
		}
	case op == opCallIndirect, opLoad <= op && op < opSize:
		r.unsigned()
		r.unsigned()
	case op == opConstant, op == opConstant64:
		in.number = r.constant()
	case op == opFloat:
		r.bytes(4)
	case op == opFloat64:
		r.bytes(8)
	case op == opMore:
		r.more()
	case op == opTrap, op == opNone, op == opElse, op == opEnd, op == opReturn, op == opDrop, op == opSelect, opIsZero <= op && op <= opExtend:
	default:
		r.failed = true
	}
	in.bytes = before[:len(before)-len(r.rest)]
	return in
}

// is reports whether an instruction is of this operation on this number.
func (in instruction) is(op byte, number uint64) bool { return in.op == op && in.number == number }

// constant reads a number in signed LEB128, as unsigned reads one that is not below zero.
func (r *reader) constant() (v uint64) {
	for shift := 0; ; shift += 7 {
		b := r.byte()
		v |= uint64(b&0x7f) << shift
		if b < 0x80 {
			return v
		}
	}
}

// more reads what stands behind opMore: the rounding of a float, or an operation on
// memory with the numbers of the memories.
func (r *reader) more() {
	const lastRounding, copies, fills = 7, 10, 11
	switch op := r.unsigned(); {
	case op == copies:
		r.bytes(2)
	case op == fills:
		r.bytes(1)
	case op > lastRounding:
		r.failed = true
	}
}
