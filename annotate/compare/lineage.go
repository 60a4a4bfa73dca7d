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

// lineage names each unit through all versions.
type lineage struct {
	docs  []*laid
	names [][]int        // for each version and unit its number, from 1; nil for a version that nothing followed
	gone  map[uint64]int // by its words, the number of a unit that an earlier version had
	links [][]link       // for each version the figures that became others in the next
	next  int
}

func newLineage(docs []*laid) *lineage {
	l := &lineage{docs: docs, names: make([][]int, len(docs)), links: make([][]link, len(docs)), gone: map[uint64]int{}}
	if len(docs) > 0 {
		l.start(0)
	}
	return l
}

// start gives the units of a version new numbers.
func (l *lineage) start(version int) {
	l.names[version] = make([]int, len(l.docs[version].units))
	for i := range l.names[version] {
		l.next++
		l.names[version][i] = l.next
	}
}

// follow names the units of version i+1: a unit keeps the number of its
// partner; one that is back after it was gone has its old number again.
func (l *lineage) follow(i int, m *match) {
	if l.names[i] == nil {
		l.start(i)
	}
	names := make([]int, len(m.b))
	for j, k := range m.toA {
		if k >= 0 {
			names[j] = l.names[i][k]
		}
	}
	for j := range names {
		if names[j] != 0 {
			continue
		}
		if n := l.gone[m.b[j].sum]; n != 0 {
			names[j] = n
			delete(l.gone, m.b[j].sum)
			continue
		}
		l.next++
		names[j] = l.next
	}
	for k, j := range m.toB {
		if j < 0 && m.a[k].words >= leastBack && m.a[k].role.Annotated() {
			l.gone[m.a[k].sum] = l.names[i][k]
		}
	}
	l.names[i+1] = names
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
			c.Lineage = l.name(to, c.unit.b)
		case c.unit.a >= 0:
			c.Lineage = l.name(from, c.unit.a)
		}
	}
}

// name writes the name of a unit of a version.
func (l *lineage) name(version, unit int) string {
	if l.names[version] == nil {
		l.start(version)
	}
	return "s" + strconv.Itoa(l.names[version][unit])
}

// stand is a unit of a version.
type stand struct{ version, unit int }

// stands returns, for each number, where the sentence stands. The story alone
// counts, not the page.
func (l *lineage) stands() [][]stand {
	out := make([][]stand, l.next+1)
	for v, names := range l.names {
		for u, n := range names {
			if l.docs[v].units[u].role.Annotated() {
				out[n] = append(out[n], stand{v, u})
			}
		}
	}
	return out
}

// lineages lists the sentences of all versions, in order of their first
// standing.
func (l *lineage) lineages(stands [][]stand) []Lineage {
	var out []Lineage
	for n, list := range stands {
		if len(list) == 0 {
			continue
		}
		newest := l.unit(list[len(list)-1])
		x := Lineage{ID: "s" + strconv.Itoa(n), Zone: newest.role, Places: make([]Place, len(list))}
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
	i, _ := slices.BinarySearchFunc(list, place, func(u unit, at int) int { return u.End - at - 1 })
	if i == len(list) || list[i].Start > place || l.names[version] == nil {
		return 0
	}
	return l.names[version][i]
}
