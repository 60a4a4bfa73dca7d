package compare

import (
	"strconv"

	"stet/annotate/figure"
)

// Series is one figure through the versions: 12, 47, 61.
type Series struct {
	Of     string // what is counted, as the newest version says it
	Points []Point
}

// Point is the value of a series in one version.
type Point struct {
	Version int
	Value   figure.Value
	Mod     figure.Mod
}

// lineage names each unit through all versions.
type lineage struct {
	docs  []*laid
	names [][]int // for each version and unit its number
	next  int
}

func newLineage(docs []*laid) *lineage {
	l := &lineage{docs: docs, names: make([][]int, len(docs))}
	if len(docs) > 0 {
		l.start(0, len(docs[0].units))
	}
	return l
}

func (l *lineage) start(version, n int) {
	l.names[version] = make([]int, n)
	for i := range l.names[version] {
		l.next++
		l.names[version][i] = l.next
	}
}

// follow names the units of version i+1: a unit keeps the name of its partner.
func (l *lineage) follow(i int, m *match) {
	if len(l.names[i]) != len(m.a) {
		l.start(i, len(m.a))
	}
	l.names[i+1] = make([]int, len(m.b))
	for j := range m.b {
		if k := m.toA[j]; k >= 0 {
			l.names[i+1][j] = l.names[i][k]
			continue
		}
		l.next++
		l.names[i+1][j] = l.next
	}
}

// nameAll names the sentences of the changes from version i to the next.
func (l *lineage) nameAll(i int, changes []Change) {
	for k := range changes {
		c := &changes[k]
		c.From, c.To = i, i+1
		switch {
		case c.unit.b >= 0:
			c.Lineage = l.name(i+1, c.unit.b)
		case c.unit.a >= 0:
			c.Lineage = l.name(i, c.unit.a)
		}
	}
}

// name writes the name of a unit of a version.
func (l *lineage) name(version, unit int) string {
	return "s" + strconv.Itoa(l.names[version][unit])
}

// series follows the figures that changed: a change continues the series that
// ended in its sentence with its value.
func (l *lineage) series(changes []Change) []Series {
	var out []Series
	open := map[string]int{} // by lineage and value, the series that ends there
	for _, c := range changes {
		if c.Type != FigureChanged {
			continue
		}
		before, after := l.figureAt(c.From, c.BeforeSpan.Start), l.figureAt(c.To, c.AfterSpan.Start)
		if before == nil || after == nil {
			continue
		}
		k, ok := open[key(c.Lineage, before)]
		if !ok {
			k = len(out)
			out = append(out, Series{Points: []Point{{c.From, before.Value, before.Mod}}})
		}
		delete(open, key(c.Lineage, before))
		out[k].Points = append(out[k].Points, Point{c.To, after.Value, after.Mod})
		out[k].Of = read(l.docs[c.To], after.Of)
		open[key(c.Lineage, after)] = k
	}
	return out
}

func key(lineage string, f *figure.Figure) string {
	return lineage + " " + f.Value.Text + strconv.FormatFloat(f.Value.Number, 'g', -1, 64)
}

func (l *lineage) figureAt(version, start int) *figure.Figure {
	figures := l.docs[version].Figures
	for i := range figures {
		if figures[i].Start == start {
			return &figures[i]
		}
	}
	return nil
}
