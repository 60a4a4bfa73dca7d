package compare

import (
	"cmp"
	"math"
	"slices"
)

// maxPostings bounds how many units a word leads to: a word in more of them
// tells nothing.
const maxPostings = 24

// maxCandidates bounds how many units a unit is compared with.
const maxCandidates = 8

// leastAlike is the likeness from which on two sentences are one.
const leastAlike = 0.42

// candidate is a pair of units and how alike they are.
type candidate struct {
	a, b  int
	alike float64
}

// alike joins the units that are left by the words they share, rare words
// counting more, the likest first.
func (m *match) alike(x *index) {
	var list []candidate
	for j := range m.b {
		if m.toA[j] >= 0 {
			continue
		}
		for _, i := range x.near(j) {
			if s := x.alike(i, j); s >= leastAlike {
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

// index knows, of the words in the units without a partner, in how many units
// of the older text each stands, and in which of those without a partner.
type index struct {
	*match
	words  *table
	units  []int32                  // for each word in how many units it stands, maxPostings + 1 at most
	last   []int32                  // for each word the last place in nexts of a unit it stands in, or -1
	nexts  []posting                // the units of each word, chained from the last to the first
	weight [maxPostings + 2]float64 // by the number of units
	score  []float64                // of the units that near looks at, else 0
	best   []int
	found  []int
}

// posting is a unit that a word stands in, and the place of the one before.
type posting struct{ unit, before int32 }

func newIndex(m *match) *index {
	x := &index{match: m, score: make([]float64, len(m.a))}
	x.hold()
	x.units, x.last = make([]int32, len(x.words.keys)), make([]int32, len(x.words.keys))
	for i := range x.last {
		x.last[i] = -1
	}
	x.post()
	for n := range x.weight {
		x.weight[n] = math.Log(1 + float64(len(m.a)+1)/float64(1+n))
	}
	return x
}

// hold makes a table of the words in the units without a partner.
func (x *index) hold() {
	n := 0
	each := func(f func([]uint32)) {
		for i := range x.a {
			if x.toB[i] < 0 {
				f(x.old.wordsOf(x.a[i].tokens))
			}
		}
		for j := range x.b {
			if x.toA[j] < 0 {
				f(x.new.wordsOf(x.b[j].tokens))
			}
		}
	}
	each(func(words []uint32) { n += len(words) })
	x.words = newTable(n)
	each(func(words []uint32) {
		for _, h := range words {
			x.words.add(numbered(h))
		}
	})
}

// post counts the units of each word, and chains those without a partner.
func (x *index) post() {
	seen := filled32(len(x.words.keys))
	for i := range x.a {
		for _, h := range x.old.wordsOf(x.a[i].tokens) {
			at := x.words.place(numbered(h))
			if x.words.keys[at] == 0 || seen[at] == int32(i) || x.units[at] > maxPostings {
				continue
			}
			seen[at] = int32(i)
			x.units[at]++
			if x.toB[i] < 0 {
				x.nexts = append(x.nexts, posting{int32(i), x.last[at]})
				x.last[at] = int32(len(x.nexts) - 1)
			}
		}
	}
}

func filled32(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = -1
	}
	return out
}

// near returns the units of the older text, without a partner and of the same
// class, that share the most telling words with unit j.
func (x *index) near(j int) []int {
	x.found, x.best = x.found[:0], x.best[:0]
	kind := class(x.b[j].role)
	for _, h := range x.new.wordsOf(x.b[j].tokens) {
		at := x.words.place(numbered(h))
		if x.units[at] > maxPostings {
			continue
		}
		w := x.weight[x.units[at]]
		for p := x.last[at]; p >= 0; p = x.nexts[p].before {
			i := int(x.nexts[p].unit)
			if class(x.a[i].role) != kind {
				continue
			}
			if x.score[i] == 0 {
				x.found = append(x.found, i)
			}
			x.score[i] += w
		}
	}
	for _, i := range x.found {
		x.rank(i)
	}
	for _, i := range x.found {
		x.score[i] = 0
	}
	return x.best
}

// rank puts a unit among the best, the likest first, the first of equals first.
func (x *index) rank(i int) {
	at := len(x.best)
	for at > 0 && (x.score[i] > x.score[x.best[at-1]] || x.score[i] == x.score[x.best[at-1]] && i < x.best[at-1]) {
		at--
	}
	if at >= maxCandidates {
		return
	}
	if len(x.best) == maxCandidates {
		x.best = x.best[:maxCandidates-1]
	}
	x.best = slices.Insert(x.best, at, i)
}

// alike returns the weight of the words that two units share over that of all
// their words, 0 to 1.
func (x *index) alike(i, j int) float64 {
	a, b := x.old.wordsOf(x.a[i].tokens), x.new.wordsOf(x.b[j].tokens)
	t := x.tally()
	t.put(a)
	total, shared := 0.0, 0.0
	for _, h := range a {
		total += x.idf(h)
	}
	for _, h := range b {
		w := x.idf(h)
		total += w
		if t.take(h) {
			shared += 2 * w
		}
	}
	if total == 0 {
		return 0
	}
	return shared / total
}

func (x *index) idf(h uint32) float64 { return x.weight[x.units[x.words.place(numbered(h))]] }
