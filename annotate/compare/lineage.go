package compare

import (
	"strconv"
	"strings"

	"stet/annotate/article"
	"stet/annotate/text"
)

// Lineage is one sentence, headline or caption through the versions. A version
// in which it does not stand has no place.
type Lineage struct {
	ID     string // as Change.Lineage names it: "s7"
	Zone   article.Role
	Places []Place // by version
}

// Place is where a sentence stands.
type Place struct {
	Version int
	Span    text.Span
}

// lineage numbers each unit through all versions, from 1.
type lineage struct {
	docs    []*laid
	numbers [][]int32        // of each version's units; nil for a version that nothing followed
	gone    map[uint64]int32 // by its words, the number of a unit that an earlier version had
	broken  []bool           // of each version whether it was not compared with the one before
	links   [][]link         // for each version the figures that became others in the next
	last    int32            // the last number given
	names   string           // of the numbers from 1, one behind the other: "s1s2s3"
}

func newLineage(docs []*laid) *lineage {
	l := &lineage{docs: docs, numbers: make([][]int32, len(docs)), broken: make([]bool, len(docs)), links: make([][]link, len(docs))}
	if len(docs) > 0 {
		l.start(0)
	}
	return l
}

// start gives the units of a version new numbers.
func (l *lineage) start(version int) {
	l.numbers[version] = make([]int32, len(l.docs[version].units))
	for i := range l.numbers[version] {
		l.last++
		l.numbers[version][i] = l.last
	}
}

// follow numbers the units of version i+1: a unit keeps the number of its
// partner; one that is back after it was gone has its old number again.
func (l *lineage) follow(i int, m *match) {
	if l.numbers[i] == nil {
		l.start(i)
	}
	numbers := make([]int32, len(m.b))
	for j, k := range m.toA {
		if k >= 0 {
			numbers[j] = l.numbers[i][k]
		}
	}
	for j := range numbers {
		if numbers[j] != 0 {
			continue
		}
		if n := l.gone[m.b[j].sum]; n != 0 {
			numbers[j] = n
			delete(l.gone, m.b[j].sum)
			continue
		}
		l.last++
		numbers[j] = l.last
	}
	if i+2 < len(l.docs) {
		l.miss(i, m)
	}
	l.numbers[i+1] = numbers
}

// miss notes the units of version i that the next has no more.
func (l *lineage) miss(i int, m *match) {
	if l.gone == nil {
		l.gone = map[uint64]int32{}
	}
	for k, j := range m.toB {
		if j < 0 && m.a[k].words >= leastBack && m.a[k].class.annotated() {
			l.gone[m.a[k].sum] = l.numbers[i][k]
		}
	}
}

// leastBack is how many words a sentence has that is known again.
const leastBack = 4

// nameAll names the sentences of changes from one version to another.
func (l *lineage) nameAll(from, to int, changes []Change) {
	for k := range changes {
		c := &changes[k]
		c.From, c.To = from, to
		switch {
		case c.unit.b >= 0:
			c.sentence = l.number(to, c.unit.b)
		case c.unit.a >= 0:
			c.sentence = l.number(from, c.unit.a)
		default:
			continue
		}
		c.Lineage = l.name(c.sentence)
	}
}

// number returns the number of a unit of a version.
func (l *lineage) number(version, unit int) int32 {
	if l.numbers[version] == nil {
		l.start(version)
	}
	return l.numbers[version][unit]
}

// name returns the name of a number.
func (l *lineage) name(n int32) string {
	if end := namesBefore(n + 1); end > len(l.names) {
		l.spell(max(l.last, 2*n))
	}
	return l.names[namesBefore(n):namesBefore(n+1)]
}

// spell writes the names of the numbers up to one.
func (l *lineage) spell(last int32) {
	var names strings.Builder
	var digits [10]byte
	names.Grow(namesBefore(last + 1))
	for n := int32(1); n <= last; n++ {
		names.WriteByte('s')
		names.Write(strconv.AppendInt(digits[:0], int64(n), 10))
	}
	l.names = names.String()
}

// namesBefore returns how many bytes the names of the numbers before n have: one
// letter each, and a digit more from each power of ten on.
func namesBefore(n int32) int {
	length := int(n) - 1
	for power := 1; power < int(n); power *= 10 {
		length += int(n) - power
	}
	return length
}

// stand is a unit of a version.
type stand struct{ version, unit int32 }

// stands knows, for each number, where the sentence stands. The story alone
// counts, not the page.
type stands struct {
	all  []stand
	ends []int32 // for each number where its stands end in all
}

// of returns where a sentence stands.
func (s *stands) of(n int32) []stand { return s.all[s.ends[n-1]:s.ends[n]] }

func (l *lineage) stands() *stands {
	s := &stands{ends: make([]int32, l.last+2)}
	l.each(func(n int32, _ stand) { s.ends[n+1]++ })
	for n := range l.last + 1 {
		s.ends[n+1] += s.ends[n]
	}
	s.all = make([]stand, s.ends[l.last+1])
	l.each(func(n int32, at stand) {
		s.all[s.ends[n]] = at
		s.ends[n]++
	})
	return s
}

// each goes over the units of the story in all versions.
func (l *lineage) each(do func(number int32, at stand)) {
	for v, numbers := range l.numbers {
		units := l.docs[v].units
		for u, n := range numbers {
			if units[u].class.annotated() {
				do(n, stand{int32(v), int32(u)})
			}
		}
	}
}

// lineages lists the sentences of all versions, in order of their first
// standing.
func (l *lineage) lineages(stands *stands) []Lineage {
	count := 0
	for n := range l.last {
		if len(stands.of(n+1)) > 0 {
			count++
		}
	}
	out, places := make([]Lineage, 0, count), make([]Place, len(stands.all))
	for n := int32(1); n <= l.last; n++ {
		list := stands.of(n)
		if len(list) == 0 {
			continue
		}
		last := list[len(list)-1]
		x := Lineage{ID: l.name(n), Zone: l.docs[last.version].role(l.unit(last))}
		x.Places, places = places[:len(list):len(list)], places[len(list):]
		for i, s := range list {
			x.Places[i] = Place{int(s.version), l.unit(s).Span}
		}
		out = append(out, x)
	}
	return out
}

func (l *lineage) unit(s stand) *unit { return &l.docs[s.version].units[s.unit] }

// at returns the number of the unit that a place of a version lies in, or 0.
func (l *lineage) at(version, place int) int32 {
	list := l.docs[version].units
	i := endingBefore(list, place+1)
	if i == len(list) || list[i].Start > place || l.numbers[version] == nil {
		return 0
	}
	return l.numbers[version][i]
}
