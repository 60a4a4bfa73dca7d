package compare

import "stet/annotate/figure"

// link is a figure and what it became, by their places in the lists of both
// documents.
type link struct{ before, after int32 }

// linkKept links the figures of the units that are the same in both texts, one by
// one.
func (t *typer) linkKept() {
	if len(t.old.Figures) == 0 || len(t.new.Figures) == 0 {
		return
	}
	t.links = make([]link, 0, min(len(t.old.Figures), len(t.new.Figures)))
	for i, kept := range t.kept {
		if !kept {
			continue
		}
		x, y := figuresAt(t.old, t.a[i].Span), figuresAt(t.new, t.b[t.toB[i]].Span)
		if x.Len() != y.Len() {
			continue
		}
		for n := range x.Len() {
			t.links = append(t.links, link{int32(x.First + n), int32(y.First + n)})
		}
	}
}

// follower follows every figure from version to version by the links of the
// pairs, and over a gap by what it counts. The figures of all versions are
// numbered one after the other.
type follower struct {
	*lineage
	starts  []int32 // of each version the first figure, and their end
	version []int32 // of each figure
	next    []int32 // for each figure the one behind it in its chain, or -1
	chainOf []int32 // for each figure its chain, from 1
	chains  []chain
}

// chain is a figure through the versions: the first of its figures and the last.
type chain struct {
	first, last int32
	taken       int32 // the last version that a link continued it in
}

// newFollower returns one with room for all figures.
func newFollower(l *lineage) *follower {
	f := &follower{lineage: l, starts: make([]int32, 0, len(l.docs)+1)}
	n, chains := 0, 0
	for v, d := range l.docs {
		f.starts = append(f.starts, int32(n))
		n += len(d.Figures)
		chains += len(d.Figures) - len(l.links[v])
	}
	f.starts = append(f.starts, int32(n))
	all := make([]int32, 3*n)
	f.version, f.next, f.chainOf = all[:n], all[n:2*n], all[2*n:]
	f.chains = make([]chain, 0, max(0, chains))
	return f
}

// chain chains all figures.
func (l *lineage) chain() *follower {
	f := newFollower(l)
	for v := range l.docs {
		from, end := f.starts[v], f.starts[v+1]
		for n := from; n < end; n++ {
			f.version[n], f.next[n] = int32(v), -1
		}
		if v > 0 {
			before := f.starts[v-1]
			for _, x := range l.links[v-1] {
				f.chainOf[from+x.after] = f.chainOf[before+x.before]
			}
			f.bridge(v)
		}
		for n := from; n < end; n++ {
			f.add(n)
		}
	}
	return f
}

// figure returns a figure by its number.
func (f *follower) figure(n int32) *figure.Figure {
	v := f.version[n]
	return &f.docs[v].Figures[n-f.starts[v]]
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
// chain that count the same and have the same verb, where both are the only ones.
func (f *follower) bridge(v int) {
	if f.numbers[v] == nil {
		return
	}
	free := 0
	for _, c := range f.chainOf[f.starts[v]:f.starts[v+1]] {
		if c > 0 {
			f.chains[c-1].taken = int32(v)
		} else {
			free++
		}
	}
	if free > 0 {
		f.reach(v)
	}
}

// reach is bridge of a version that has figures without a chain.
func (f *follower) reach(v int) {
	ended := map[string]int32{} // chains from 1; 0 where there are two
	for k := range f.chains {
		c := &f.chains[k]
		if c.taken == int32(v) {
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
		f.continued(v, ended)
	}
}

// continued gives the figures of a version the chains of their deeds.
func (f *follower) continued(v int, ended map[string]int32) {
	free := map[string]int32{} // figures; -1 where there are two
	for n := f.starts[v]; n < f.starts[v+1]; n++ {
		if f.chainOf[n] > 0 {
			continue
		}
		if name := f.deed(n); ended[name] > 0 {
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
	x := f.figure(n)
	if x.Of.Empty() || x.Act.Empty() || x.Value.Text != "" {
		return ""
	}
	d := f.docs[f.version[n]]
	return thing(d, x) + " " + lastWord(x.Act.In(d.Text))
}
