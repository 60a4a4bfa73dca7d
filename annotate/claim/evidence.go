package claim

// evidence is a set of what speaks for something or against it, each by its number: that a
// claim is a rival version (sign.go), or that it is what a denial denies (denied.go).
type evidence uint64

// set adds a number to the set when what it stands for holds.
func (e *evidence) set(n int, holds bool) {
	if holds {
		*e |= 1 << n
	}
}

// has reports whether a number is in the set.
func (e evidence) has(n int) bool { return e>>n&1 != 0 }

// weigh returns the sum of the weights of the numbers in the set.
func (e evidence) weigh(weights []int) int {
	sum := 0
	for n, weight := range weights {
		if e.has(n) {
			sum += weight
		}
	}
	return sum
}

// below returns the numbers in the set below a bound, in order.
func (e evidence) below(bound int) []int {
	var list []int
	for n := range bound {
		if e.has(n) {
			list = append(list, n)
		}
	}
	return list
}
