package compare

import (
	"slices"
	"strconv"

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
	numbers [][]int        // of each version's units; nil for a version that nothing followed
	gone    map[uint64]int // by its words, the number of a unit that an earlier version had
	links   [][]link       // for each version the figures that became others in the next
	last    int            // the last number given
	names   []string       // by number
}

func newLineage(docs []*laid) *lineage {
	l := &lineage{docs: docs, numbers: make([][]int, len(docs)), links: make([][]link, len(docs)), gone: map[uint64]int{}}
	if len(docs) > 0 {
		l.start(0)
	}
	return l
}

// start gives the units of a version new numbers.
func (l *lineage) start(version int) {
	l.numbers[version] = make([]int, len(l.docs[version].units))
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
	numbers := make([]int, len(m.b))
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
			c.sentence = l.number(to, int(c.unit.b))
		case c.unit.a >= 0:
			c.sentence = l.number(from, int(c.unit.a))
		default:
			continue
		}
		c.Lineage = l.name(c.sentence)
	}
}

// number returns the number of a unit of a version.
func (l *lineage) number(version, unit int) int {
	if l.numbers[version] == nil {
		l.start(version)
	}
	return l.numbers[version][unit]
}

// name returns the name of a number. All names that are missing are cut from one
// string.
func (l *lineage) name(n int) string {
	if n < len(l.names) {
		return l.names[n]
	}
	var all []byte
	ends := make([]int, 0, l.last+1)
	for k := len(l.names); k <= l.last; k++ {
		all = strconv.AppendInt(append(all, 's'), int64(k), 10)
		ends = append(ends, len(all))
	}
	words, at := string(all), 0
	l.names = slices.Grow(l.names, len(ends))
	for _, end := range ends {
		l.names = append(l.names, words[at:end])
		at = end
	}
	return l.names[n]
}

// stand is a unit of a version.
type stand struct{ version, unit int }

// stands returns, for each number, where the sentence stands. The story alone
// counts, not the page.
func (l *lineage) stands() [][]stand {
	out, sizes, all := make([][]stand, l.last+1), make([]int, l.last+1), 0
	each := func(f func(n int, s stand)) {
		for v, numbers := range l.numbers {
			for u, n := range numbers {
				if l.docs[v].units[u].class.annotated() {
					f(n, stand{v, u})
				}
			}
		}
	}
	each(func(n int, _ stand) { sizes[n]++; all++ })
	places := make([]stand, all)
	for n, size := range sizes {
		out[n], places = places[:0:size], places[size:]
	}
	each(func(n int, s stand) { out[n] = append(out[n], s) })
	return out
}

// lineages lists the sentences of all versions, in order of their first
// standing.
func (l *lineage) lineages(stands [][]stand) []Lineage {
	count, all := 0, 0
	for _, list := range stands {
		all += len(list)
		if len(list) > 0 {
			count++
		}
	}
	out, places := make([]Lineage, 0, count), make([]Place, all)
	for n, list := range stands {
		if len(list) == 0 {
			continue
		}
		x := Lineage{ID: l.name(n), Zone: l.unit(list[len(list)-1]).role}
		x.Places, places = places[:len(list):len(list)], places[len(list):]
		for i, s := range list {
			x.Places[i] = Place{s.version, l.unit(s).Span}
		}
		out = append(out, x)
	}
	return out
}

func (l *lineage) unit(s stand) *unit { return &l.docs[s.version].units[s.unit] }

// at returns the number of the unit that a place of a version lies in, or 0.
func (l *lineage) at(version, place int) int {
	list := l.docs[version].units
	i := endingBefore(list, place+1)
	if i == len(list) || list[i].Start > place || l.numbers[version] == nil {
		return 0
	}
	return l.numbers[version][i]
}
