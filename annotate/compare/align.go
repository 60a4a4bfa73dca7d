package compare

import (
	"stet/annotate/article"
	"stet/annotate/text"
)

// match is two documents and which unit of the one became which of the other.
type match struct {
	old, new     *laid
	a, b         []unit
	front, back  int   // how many units are the same from the front, and of the rest from the end
	toB          []int // for each unit of a the unit of b, or -1
	toA          []int
	extraOf      []int  // for each unit of b that is the second half of a split unit of a: that unit, else -1
	mergedOf     []int  // for each unit of a that was merged into a unit of b with another: that unit, else -1
	moved        []bool // for each unit of b: it left its place
	kept         []bool // for each unit of a: its partner is the same to the byte
	stayed       stayed
	glueA, glueB []bool // see whole
	differ       *differ
	turned       bool // old is the newer text, and new the older: see compare
}

func newMatch(old, new *laid) *match {
	m := &match{old: old, new: new, a: old.units, b: new.units}
	m.front, m.back = equalEnds(len(m.a), len(m.b), m.same)
	return m
}

// filled returns a slice of -1.
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
	n := len(m.a)
	all := filled(2 * (n + len(m.b)))
	m.toB, m.mergedOf, m.toA, m.extraOf = all[:n], all[n:2*n], all[2*n:2*n+len(m.b)], all[2*n+len(m.b):]
	m.moved = make([]bool, len(m.b))
	m.equalEnds()
	if !m.onlyPair() {
		m.partners()
	}
	m.keep()
}

// partners finds the partners of the units between the equal ends.
func (m *match) partners() {
	m.equalUnits()
	m.byRole()
	if alone(m.toB) > 0 && alone(m.toA) > 0 {
		x := newIndex(m)
		m.alike(x)
		m.between(x)
		m.page()
	}
	if alone(m.toA) > 0 || alone(m.toB) > 0 {
		m.halves()
	}
	m.order()
}

// alone counts the units that are left without a partner.
func alone(partner []int) int {
	n := 0
	for _, j := range partner {
		if j < 0 {
			n++
		}
	}
	return n
}

// equalEnds joins the units that are equal from the front and from the end.
func (m *match) equalEnds() {
	for i := range m.front {
		m.join(i, i)
	}
	for k := 1; k <= m.back; k++ {
		m.join(len(m.a)-k, len(m.b)-k)
	}
}

// onlyPair joins the units between the equal ends where each text has one, of the
// same class, and these are headlines or plainly alike. It reports whether it did.
func (m *match) onlyPair() bool {
	i := m.front
	if i+m.back+1 != len(m.a) || i+m.back+1 != len(m.b) || m.a[i].class != m.b[i].class {
		return false
	}
	if m.a[i].class != headline && !m.plainlyAlike(&m.a[i], &m.b[i]) {
		return false
	}
	m.join(i, i)
	return true
}

// plainlyAlike reports whether two units share so many words at their ends, 6 in
// 10, that their likeness is leastBetween or more however rare each word is: no
// word weighs five times as much as another.
func (m *match) plainlyAlike(a, b *unit) bool {
	front, back := equalEnds(a.tokens.Len(), b.tokens.Len(), func(i, j int) bool {
		return m.old.table.Hash(a.tokens.First+i) == m.new.table.Hash(b.tokens.First+j)
	})
	r := a.tokens
	shared := int(a.words) - m.old.countWords(text.Range{First: r.First + front, Last: r.Last - back})
	return 10*2*shared > 6*int(a.words+b.words)
}

// keep notes the units that are the same to the byte as their partners, and cut
// into the same tokens.
func (m *match) keep() {
	m.kept = make([]bool, len(m.a))
	for i, j := range m.toB {
		if j >= 0 {
			a, b := &m.a[i], &m.b[j]
			m.kept[i] = a.sum == b.sum && a.tokens.Len() == b.tokens.Len() && a.In(m.old.Text) == b.In(m.new.Text)
		}
	}
}

func (m *match) same(i, j int) bool {
	return m.a[i].sum == m.b[j].sum && m.a[i].words == m.b[j].words && m.a[i].class == m.b[j].class
}

// equalUnits joins equal units wherever they stand, in order of standing.
func (m *match) equalUnits() {
	n := alone(m.toA)
	if n == 0 || alone(m.toB) == 0 {
		return
	}
	var first table // of the units of b with one sum: the number from 1
	first.empty(n)
	next := filled(len(m.b))
	for j := len(m.b) - 1; j >= 0; j-- {
		if m.toA[j] < 0 {
			s := first.find(m.b[j].sum | 1)
			next[j] = int(s.value) - 1
			*s = slot{m.b[j].sum | 1, int32(j + 1)}
		}
	}
	for i := range m.a {
		if m.toB[i] >= 0 {
			continue
		}
		s := first.find(m.a[i].sum | 1)
		if j := int(s.value) - 1; j >= 0 && m.same(i, j) {
			m.join(i, j)
			s.value = int32(next[j] + 1)
		}
	}
}

// byRole joins the headlines, one by one.
func (m *match) byRole() {
	j := 0
	for i := range m.a {
		if m.a[i].class != headline {
			continue
		}
		for j < len(m.b) && m.b[j].class != headline {
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

// leastBetween is the likeness that is enough for two units that stand between
// the same neighbours.
const leastBetween = 0.2

// maxBetween is the most units without a partner between two neighbours that are
// looked at.
const maxBetween = 4

// between joins the likest units that stand without a partner between joined
// neighbours.
func (m *match) between(x *index) {
	for i := 0; i < len(m.a); i++ {
		if m.toB[i] >= 0 || i > 0 && m.toB[i-1] < 0 {
			continue
		}
		last, j := i, 0
		if i > 0 {
			j = m.toB[i-1] + 1
		}
		for last < len(m.a) && m.toB[last] < 0 {
			last++
		}
		end := j
		for end < len(m.b) && m.toA[end] < 0 {
			end++
		}
		meet := last == len(m.a) && end == len(m.b) || last < len(m.a) && m.toB[last] == end
		if meet && last-i <= maxBetween && end-j <= maxBetween {
			m.likest(x, text.Range{First: i, Last: last}, text.Range{First: j, Last: end})
		}
		i = last
	}
}

// likest joins the likest pair of two runs of units, and then those before and
// behind it.
func (m *match) likest(x *index, a, b text.Range) {
	best, bestA, bestB := 0.0, 0, 0
	for i := a.First; i < a.Last; i++ {
		for j := b.First; j < b.Last; j++ {
			if m.a[i].class == m.b[j].class {
				if s := x.alike(i, j); s > best {
					best, bestA, bestB = s, i, j
				}
			}
		}
	}
	if best < leastBetween {
		return
	}
	m.join(bestA, bestB)
	m.likest(x, text.Range{First: a.First, Last: bestA}, text.Range{First: b.First, Last: bestB})
	m.likest(x, text.Range{First: bestA + 1, Last: a.Last}, text.Range{First: bestB + 1, Last: b.Last})
}

// page joins what is left of the page, one by one: the byline with the byline,
// the note with the note.
func (m *match) page() {
	for _, role := range [...]article.Role{article.Byline, article.Timestamp, article.Correction} {
		j := 0
		for i := range m.a {
			if m.toB[i] >= 0 || m.old.role(&m.a[i]) != role {
				continue
			}
			for j < len(m.b) && (m.toA[j] >= 0 || m.new.role(&m.b[j]) != role || m.a[i].dateline != m.b[j].dateline) {
				j++
			}
			if j < len(m.b) {
				m.join(i, j)
			}
		}
	}
}

// shared counts the words that two lists share.
func (m *match) shared(a, b []int32) int { return m.old.vocabulary.shared(a, b) }

// sameToken reports whether a token of the older text is spelt as one of the
// newer.
func (m *match) sameToken(i, j int) bool {
	return m.old.table.Hash(i) == m.new.table.Hash(j) && m.old.table.Text(i) == m.new.table.Text(j)
}
