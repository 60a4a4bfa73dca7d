package compare

import "stet/annotate/figure"

// link is a figure and what it became, by their places in the lists of both
// documents.
type link struct{ before, after int32 }

// linkFigures notes which figure of version i became which of the next: those
// of units that changed, and one by one those of units that did not.
func (l *lineage) linkFigures(i int, m *match, changed []link) {
	l.links[i] = changed
	if len(m.old.Figures) == 0 || len(m.new.Figures) == 0 {
		return
	}
	for k, j := range m.toB {
		if j < 0 || m.a[k].sum != m.b[j].sum {
			continue
		}
		x, y := figuresAt(m.old, m.a[k].Span), figuresAt(m.new, m.b[j].Span)
		if x.Len() == 0 || x.Len() != y.Len() || !m.equalText(&m.a[k], &m.b[j]) {
			continue
		}
		for n := range x.Len() {
			l.links[i] = append(l.links[i], link{int32(x.First + n), int32(y.First + n)})
		}
	}
}

// follower follows every figure from version to version by the links of the
// pairs, and over a gap by what it counts. The figures of all versions are
// numbered one after the other.
type follower struct {
	*lineage
	figures []*figure.Figure
	version []int32 // of each figure
	next    []int32 // for each figure the one behind it in its chain, or -1
	chainOf []int32 // for each figure its chain, from 1
	chains  []chain
}

// chain is a figure through the versions: the first of its figures and the last.
type chain struct {
	first, last int32
	taken       int // the last version that a link continued it in
}

// chain chains all figures.
func (l *lineage) chain() *follower {
	n := 0
	for _, d := range l.docs {
		n += len(d.Figures)
	}
	f := &follower{lineage: l, figures: make([]*figure.Figure, 0, n), version: make([]int32, n), next: filled32(n), chainOf: make([]int32, n)}
	before, from := 0, 0 // the first figures of the version before, and of this one
	for v, d := range l.docs {
		for i := range d.Figures {
			f.version[from+i] = int32(v)
			f.figures = append(f.figures, &d.Figures[i])
		}
		if v > 0 {
			for _, x := range l.links[v-1] {
				c := f.chainOf[before+int(x.before)]
				f.chainOf[from+int(x.after)] = c
			}
			f.bridge(v, from)
		}
		for n := from; n < len(f.figures); n++ {
			f.add(int32(n))
		}
		before, from = from, len(f.figures)
	}
	return f
}

// add adds a figure to its chain, or begins one.
func (f *follower) add(n int32) {
	if f.chainOf[n] == 0 {
		f.chains = append(f.chains, chain{first: n, last: n})
		f.chainOf[n] = int32(len(f.chains))
		return
	}
	c := &f.chains[f.chainOf[n]-1]
	f.next[c.last], c.last = n, n
}

// bridge continues chains that ended before a version by its figures without a
// chain, those from one on, that count the same and have the same verb, where both
// are the only ones.
func (f *follower) bridge(v, from int) {
	if f.numbers[v] == nil {
		return
	}
	for _, c := range f.chainOf[from:len(f.figures)] {
		if c > 0 {
			f.chains[c-1].taken = v
		}
	}
	ended := map[string]int32{} // chains from 1; 0 where there are two
	for k := range f.chains {
		c := &f.chains[k]
		if c.taken == v {
			continue
		}
		if name := f.deed(c.last); name != "" {
			n := int32(k + 1)
			if _, twice := ended[name]; twice {
				n = 0
			}
			ended[name] = n
		}
	}
	if len(ended) > 0 {
		f.continued(from, ended)
	}
}

// continued gives the figures from one on, of the newest version, the chains of
// their deeds.
func (f *follower) continued(from int, ended map[string]int32) {
	free := map[string]int{} // figures; -1 where there are two
	for n := from; n < len(f.figures); n++ {
		if f.chainOf[n] > 0 {
			continue
		}
		if name := f.deed(int32(n)); ended[name] > 0 {
			at := n
			if _, twice := free[name]; twice {
				at = -1
			}
			free[name] = at
		}
	}
	for name, n := range free {
		if n >= 0 {
			f.chainOf[n] = ended[name]
		}
	}
}

// deed names what a figure counts and the verb that goes with it, or is empty
// where it lacks one of them.
func (f *follower) deed(n int32) string {
	x := f.figures[n]
	if x.Of.Empty() || x.Act.Empty() || x.Value.Text != "" {
		return ""
	}
	d := f.docs[f.version[n]]
	return thing(d, x) + " " + lastWord(x.Act.In(d.Text))
}
