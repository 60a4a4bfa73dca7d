package compare

import (
	"cmp"
	"math"
	"slices"

	"stet/annotate"
	"stet/annotate/text"
)

// match is two documents and which unit of the one became which of the other.
type match struct {
	old, new   *annotate.Document
	a, b       []unit
	toB        []int // for each unit of a the unit of b, or -1
	toA        []int
	extraOf    []int  // for each unit of b that is the second half of a split unit of a: that unit, else -1
	mergedOf   []int  // for each unit of a that was merged into a unit of b with another: that unit, else -1
	moved      []bool // for each unit of b: it left its place
	wordsEqual map[[2]int][]int
	turned     bool // old is the newer text, and new the older: see compare
}

func newMatch(old, new *annotate.Document) *match {
	m := &match{old: old, new: new, a: units(old), b: units(new), wordsEqual: map[[2]int][]int{}}
	m.toB, m.extraOf = filled(len(m.a)), filled(len(m.b))
	m.toA, m.mergedOf = filled(len(m.b)), filled(len(m.a))
	m.moved = make([]bool, len(m.b))
	return m
}

func filled(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = -1
	}
	return out
}

func (m *match) join(i, j int) { m.toB[i], m.toA[j] = j, i }

// align finds the partner of every unit, from the certain to the likely.
func (m *match) align() {
	m.equalEnds()
	m.equalUnits()
	m.byRole()
	x := newIndex(m)
	m.alike(x)
	m.between(x)
	m.halves()
	m.order()
}

// equalEnds joins the units that are equal from the front and from the end.
func (m *match) equalEnds() {
	i := 0
	for i < len(m.a) && i < len(m.b) && m.same(i, i) {
		m.join(i, i)
		i++
	}
	for k := 1; len(m.a)-k >= i && len(m.b)-k >= i && m.same(len(m.a)-k, len(m.b)-k); k++ {
		m.join(len(m.a)-k, len(m.b)-k)
	}
}

func (m *match) same(i, j int) bool {
	return m.a[i].sum == m.b[j].sum && m.a[i].words == m.b[j].words && class(m.a[i].role) == class(m.b[j].role)
}

// equalUnits joins equal units wherever they stand, in order of standing.
func (m *match) equalUnits() {
	at := map[uint64][]int{}
	for j := range m.b {
		if m.toA[j] < 0 {
			at[m.b[j].sum] = append(at[m.b[j].sum], j)
		}
	}
	for i := range m.a {
		list := at[m.a[i].sum]
		if m.toB[i] >= 0 || len(list) == 0 || !m.same(i, list[0]) {
			continue
		}
		m.join(i, list[0])
		at[m.a[i].sum] = list[1:]
	}
}

// byRole joins the headlines, one by one.
func (m *match) byRole() {
	j := 0
	for i := range m.a {
		if class(m.a[i].role) != 1 {
			continue
		}
		for j < len(m.b) && class(m.b[j].role) != 1 {
			j++
		}
		if j == len(m.b) {
			return
		}
		if m.toB[i] < 0 && m.toA[j] < 0 {
			m.join(i, j)
		}
		j++
	}
}

// maxPostings bounds how many units a word leads to: a word in more of them
// tells nothing.
const maxPostings = 24

// candidate is a pair of units and how alike they are.
type candidate struct {
	a, b  int
	alike float64
}

// leastAlike is the likeness from which on two sentences are one.
const leastAlike = 0.42

// alike joins the units that are left by the words they share, rare words
// counting more, the likest first.
func (m *match) alike(index *index) {
	var list []candidate
	for j := range m.b {
		if m.toA[j] >= 0 {
			continue
		}
		for _, i := range index.near(m, j) {
			if s := index.alike(m, i, j); s >= leastAlike {
				list = append(list, candidate{i, j, s})
			}
		}
	}
	slices.SortFunc(list, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(y.alike, x.alike), x.a-y.a, x.b-y.b)
	})
	for _, c := range list {
		if m.toB[c.a] < 0 && m.toA[c.b] < 0 {
			m.join(c.a, c.b)
		}
	}
}

// index knows in which units of the older text a word stands.
type index struct {
	postings map[uint32][]int32
	units    float64
	score    []float64 // of the units that near looks at, else 0
}

func newIndex(m *match) *index {
	x := &index{postings: map[uint32][]int32{}, units: float64(len(m.a)) + 1, score: make([]float64, len(m.a))}
	for i := range m.a {
		for _, h := range wordsOf(m.old, m.a[i].tokens) {
			if list := x.postings[h]; len(list) <= maxPostings && (len(list) == 0 || list[len(list)-1] != int32(i)) {
				x.postings[h] = append(list, int32(i))
			}
		}
	}
	return x
}

// wordsOf returns the hashes of the words and numbers of a range.
func wordsOf(d *annotate.Document, r text.Range) []uint32 {
	out := make([]uint32, 0, r.Len())
	for i := r.First; i < r.Last; i++ {
		if k := d.Paste.Tokens[i].Kind; k == text.Word || k == text.Number {
			out = append(out, d.Paste.Hash(i))
		}
	}
	return out
}

func (x *index) idf(h uint32) float64 {
	return math.Log(1 + x.units/float64(1+len(x.postings[h])))
}

// maxCandidates bounds how many units a unit is compared with.
const maxCandidates = 8

// near returns the units of the older text, without a partner and of the same
// class, that share the most telling words with unit j.
func (x *index) near(m *match, j int) []int {
	var found []int
	for _, h := range wordsOf(m.new, m.b[j].tokens) {
		list := x.postings[h]
		if len(list) > maxPostings {
			continue
		}
		w := x.idf(h)
		for _, i := range list {
			if m.toB[i] >= 0 || class(m.a[i].role) != class(m.b[j].role) {
				continue
			}
			if x.score[i] == 0 {
				found = append(found, int(i))
			}
			x.score[i] += w
		}
	}
	slices.SortFunc(found, func(a, b int) int { return cmp.Or(cmp.Compare(x.score[b], x.score[a]), a-b) })
	for _, i := range found {
		x.score[i] = 0
	}
	return found[:min(len(found), maxCandidates)]
}

// alike returns the weight of the words that two units share over that of all
// their words, 0 to 1.
func (x *index) alike(m *match, i, j int) float64 {
	a, b := wordsOf(m.old, m.a[i].tokens), wordsOf(m.new, m.b[j].tokens)
	count := map[uint32]int{}
	total, shared := 0.0, 0.0
	for _, h := range a {
		count[h]++
		total += x.idf(h)
	}
	for _, h := range b {
		w := x.idf(h)
		total += w
		if count[h] > 0 {
			count[h]--
			shared += 2 * w
		}
	}
	if total == 0 {
		return 0
	}
	return shared / total
}

// leastBetween is the likeness that is enough for two units that stand alone
// between the same neighbours.
const leastBetween = 0.2

// between joins two units that stand alone between joined neighbours.
func (m *match) between(x *index) {
	for i := range m.a {
		if m.toB[i] >= 0 || i == 0 || i+1 >= len(m.a) || m.toB[i-1] < 0 || m.toB[i+1] < 0 {
			continue
		}
		j := m.toB[i-1] + 1
		if j+1 < len(m.b) && m.toA[j] < 0 && m.toB[i+1] == j+1 && class(m.a[i].role) == class(m.b[j].role) && x.alike(m, i, j) >= leastBetween {
			m.join(i, j)
		}
	}
}

// leastHalf is the share of a unit's words that its other half must explain.
const leastHalf = 0.6

// halves finds units that were split in two, and two that were merged.
func (m *match) halves() {
	for j := range m.b {
		if m.toA[j] >= 0 || m.b[j].words < 4 || class(m.b[j].role) != 2 {
			continue
		}
		for _, n := range [2]int{j - 1, j + 1} {
			if n >= 0 && n < len(m.b) && m.toA[n] >= 0 && class(m.b[n].role) == 2 && m.explains(m.old, m.a[m.toA[n]].tokens, m.new, m.b[n].tokens, m.b[j].tokens) {
				m.extraOf[j] = m.toA[n]
				break
			}
		}
	}
	for i := range m.a {
		if m.toB[i] >= 0 || m.a[i].words < 4 || class(m.a[i].role) != 2 {
			continue
		}
		for _, n := range [2]int{i - 1, i + 1} {
			if n >= 0 && n < len(m.a) && m.toB[n] >= 0 && class(m.a[n].role) == 2 && m.explains(m.new, m.b[m.toB[n]].tokens, m.old, m.a[n].tokens, m.a[i].tokens) {
				m.mergedOf[i] = m.toB[n]
				break
			}
		}
	}
}

// explains reports whether most words of a half stand in the whole and not in
// the other half.
func (m *match) explains(whole *annotate.Document, w text.Range, parts *annotate.Document, other, half text.Range) bool {
	count := map[uint32]int{}
	for _, h := range wordsOf(whole, w) {
		count[h]++
	}
	for _, h := range wordsOf(parts, other) {
		count[h]--
	}
	n, hits := 0, 0
	for _, h := range wordsOf(parts, half) {
		n++
		if count[h] > 0 {
			count[h]--
			hits++
		}
	}
	return n > 0 && float64(hits) >= leastHalf*float64(n)
}

// order finds the units that left their place: all that are not in the
// heaviest run of pairs that keeps its order.
func (m *match) order() {
	var list []int // units of b, in the order of a
	for i := range m.a {
		if m.toB[i] >= 0 {
			list = append(list, m.toB[i])
		}
	}
	keeps := heaviest(list, len(m.b), func(j int) int { return m.b[j].words + 1 })
	for _, j := range list {
		m.moved[j] = !keeps[j]
	}
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
