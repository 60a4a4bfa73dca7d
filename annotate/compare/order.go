package compare

// order finds the units that left their place: all that are not in the
// heaviest run of pairs that keeps its order.
func (m *match) order() {
	if inOrder(m.toB) {
		return // nothing moved
	}
	list := make([]int, 0, len(m.a)) // units of b, in the order of a
	for _, j := range m.toB {
		if j >= 0 {
			list = append(list, j)
		}
	}
	keeps := heaviest(list, len(m.b), func(j int) int { return int(m.b[j].words) + 1 })
	for _, j := range list {
		m.moved[j] = !keeps[j]
	}
}

// inOrder reports whether partners, where there are any, follow each other.
func inOrder(partner []int) bool {
	last := -1
	for _, j := range partner {
		if j < 0 {
			continue
		}
		if j < last {
			return false
		}
		last = j
	}
	return true
}

// heaviest returns which values of a list of distinct numbers below n are in
// its increasing subsequence of the largest weight.
func heaviest(list []int, n int, weight func(int) int) []bool {
	best, prev := make([]int, len(list)), make([]int, len(list))
	tree := make([]int, n+1) // Fenwick tree of prefix maxima: position in list + 1
	for k, v := range list {
		before := 0
		for at := v; at > 0; at -= at & -at {
			if p := tree[at]; p > 0 && (before == 0 || best[p-1] > best[before-1]) {
				before = p
			}
		}
		best[k], prev[k] = weight(v), before
		if before > 0 {
			best[k] += best[before-1]
		}
		for at := v + 1; at <= n; at += at & -at {
			if p := tree[at]; p == 0 || best[k] > best[p-1] {
				tree[at] = k + 1
			}
		}
	}
	keeps := make([]bool, n)
	end := 0
	for k := range list {
		if end == 0 || best[k] > best[end-1] {
			end = k + 1
		}
	}
	for ; end > 0; end = prev[end-1] {
		keeps[list[end-1]] = true
	}
	return keeps
}
