package compare

import "math"

// maxPostings bounds how many units a word leads to: a word in more of them
// tells nothing.
const maxPostings = 24

// maxCandidates bounds how many units a unit is compared with.
const maxCandidates = 8

// leastAlike is the likeness from which on two sentences are one.
const leastAlike = 0.36

// leastMoved is the likeness from which on they are one out of their order too.
const leastMoved = 0.5

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
	for _, r := range likest(list) {
		if c := list[r.at]; m.toB[c.a] < 0 && m.toA[c.b] < 0 && (c.alike >= leastMoved || m.inPlace(c.a, c.b)) {
			m.join(c.a, c.b)
		}
	}
}

// maxApart is how many units away a joined one is looked for.
const maxApart = 40

// inPlace reports whether two units stand between the same joined ones.
func (m *match) inPlace(i, j int) bool {
	for k := i - 1; k >= max(0, i-maxApart); k-- {
		if m.toB[k] >= 0 {
			if m.toB[k] > j {
				return false
			}
			break
		}
	}
	for k := i + 1; k < min(len(m.a), i+maxApart); k++ {
		if m.toB[k] >= 0 {
			return m.toB[k] > j
		}
	}
	return true
}

// likest ranks candidates by how alike they are, the likest first, and equals in
// the order of the text.
func likest(list []candidate) []ranked {
	out := make([]ranked, len(list))
	for i, c := range list {
		out[i] = ranked{uint64(c.a)<<32 | uint64(c.b), int32(i)}
	}
	scratch := make([]ranked, len(out))
	rank(out, scratch)
	for i, r := range out {
		out[i].key = ^math.Float64bits(list[r.at].alike) // of numbers above 0, bits are in their order
	}
	rank(out, scratch)
	return out
}

// index knows, of the words of the vocabulary, in how many units of the older text
// each stands, and in which of those without a partner.
type index struct {
	*match
	units  []int32   // for each word in how many units it stands, maxPostings + 1 at most
	last   []int32   // for each word the last place in nexts of a unit it stands in, or -1
	nexts  []posting // the units of each word, chained from the last to the first
	weight []float64 // of each word, the less the more units it stands in
	sums   []float64 // for each unit of the older text the weights of its words, or 0
	score  []float64 // of the units that near looks at, else 0
	count  []int32   // of the words that share looks at, else 0
	best   []int
	found  []int32
}

// posting is a unit that a word stands in, and the place of the one before.
type posting struct{ unit, before int32 }

func newIndex(m *match) *index {
	m.old.number()
	m.new.number()
	n := len(m.old.vocabulary.entries)
	x := &index{match: m, units: make([]int32, n), last: filled32(n), weight: make([]float64, n)}
	x.sums, x.score, x.count = make([]float64, len(m.a)), make([]float64, len(m.a)), m.old.vocabulary.tally().count
	x.best, x.found = make([]int, 0, maxCandidates), make([]int32, 0, len(m.a))
	x.post()
	var weights [maxPostings + 2]float64 // by the number of units
	for n := range weights {
		weights[n] = rarity(n, len(m.a))
	}
	for w, units := range x.units {
		x.weight[w] = weights[units]
	}
	return x
}

// rarity is the weight of a word that stands in so many of all units.
func rarity(units, all int) float64 { return math.Log(1 + float64(all+1)/float64(1+units)) }

// post counts the units of each word, and chains those without a partner.
func (x *index) post() {
	words := 0
	for i := range x.a {
		if x.toB[i] < 0 {
			words += int(x.a[i].words)
		}
	}
	x.nexts = make([]posting, 0, words)
	seen := filled32(len(x.units))
	for i := range x.a {
		x.postUnit(int32(i), x.old.wordsOf(x.a[i].tokens), seen, x.toB[i] < 0)
	}
}

// postUnit counts the words of a unit, and chains them where it has no partner;
// there is room for that. For each word seen says which unit had it last.
func (x *index) postUnit(unit int32, words, seen []int32, chained bool) {
	nexts := x.nexts
	for _, w := range words {
		if seen[w] == unit || x.units[w] > maxPostings {
			continue
		}
		seen[w] = unit
		x.units[w]++
		if chained {
			n := len(nexts)
			nexts = nexts[:n+1]
			nexts[n] = posting{unit, x.last[w]}
			x.last[w] = int32(n)
		}
	}
	x.nexts = nexts
}

// filled32 returns a slice of -1.
func filled32(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = -1
	}
	return out
}

// near returns the units of the older text, without a partner and of the same
// class, that share the most telling words with unit j, the likest first, the
// first of equals first.
func (x *index) near(j int) []int {
	x.gather(x.new.wordsOf(x.b[j].tokens), x.b[j].class)
	x.best = x.best[:0]
	for _, i := range x.found {
		x.rank(int(i))
	}
	for _, i := range x.found {
		x.score[i] = 0
	}
	return x.best
}

// gather finds the units without a partner that share words, and adds up the
// weights of these.
func (x *index) gather(words []int32, kind class) {
	found, n := x.found[:cap(x.found)], 0
	for _, w := range words {
		if x.units[w] > maxPostings {
			continue
		}
		weight := x.weight[w]
		for p := x.last[w]; p >= 0; p = x.nexts[p].before {
			i := x.nexts[p].unit
			if x.score[i] == 0 {
				if x.a[i].class != kind {
					continue
				}
				found[n] = i
				n++
			}
			x.score[i] += weight
		}
	}
	x.found = found[:n]
}

// rank puts a unit among the best.
func (x *index) rank(i int) {
	at := len(x.best)
	for at > 0 && (x.score[i] > x.score[x.best[at-1]] || x.score[i] == x.score[x.best[at-1]] && i < x.best[at-1]) {
		at--
	}
	if at >= maxCandidates {
		return
	}
	if len(x.best) < maxCandidates {
		x.best = x.best[:len(x.best)+1]
	}
	for k := len(x.best) - 1; k > at; k-- {
		x.best[k] = x.best[k-1]
	}
	x.best[at] = i
}

// alike returns the weight of the words that two units share over that of all
// their words, 0 to 1.
func (x *index) alike(i, j int) float64 {
	return x.share(i, x.old.wordsOf(x.a[i].tokens), x.new.wordsOf(x.b[j].tokens))
}

// share is alike of unit i of the older text, given the words of both.
func (x *index) share(i int, a, b []int32) float64 {
	if x.sums[i] == 0 {
		for _, w := range a {
			x.sums[i] += x.weight[w]
		}
	}
	count := x.count
	for _, w := range a {
		count[w]++
	}
	total, shared := x.sums[i], 0.0
	for _, w := range b {
		total += x.weight[w]
		if count[w] > 0 {
			count[w]--
			shared += 2 * x.weight[w]
		}
	}
	for _, w := range a {
		count[w] = 0
	}
	if total == 0 {
		return 0
	}
	return shared / total
}
