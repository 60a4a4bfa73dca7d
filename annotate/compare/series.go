package compare

import (
	"strconv"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// Series is one figure through the versions: 12, 47, 61.
type Series struct {
	Of      string // what is counted, as the newest version says it
	Act     string // the verb that goes with it, or "": "killed"
	Unit    string // as figure.Figure has it
	Lineage string // the sentence in which it stands last
	// Points has one for each version that states the figure; a version between
	// two of them that has none is a gap.
	Points []Point
}

// Point is the value of a series in one version.
type Point struct {
	Version int
	Value   figure.Value
	Mod     figure.Mod
	Words   string    // as printed, with what is counted
	Span    text.Span // of Words
	Slip    Slip      // what the change from the point before looks like
}

// Net returns how much the last value is above the first, and whether both are
// numbers.
func (s *Series) Net() (float64, bool) {
	if len(s.Points) == 0 {
		return 0, false
	}
	x, y := s.Points[0].Value, s.Points[len(s.Points)-1].Value
	return y.Number - x.Number, x.Valid && y.Valid && x.Text == "" && y.Text == ""
}

// Slip is a change of a figure that looks like a slip of the pen.
type Slip string

// The slips.
const (
	SlipDigits Slip = "digits" // two digits changed places: 34, 43
	SlipScale  Slip = "scale"  // the same digits, another magnitude: million, billion
	SlipUnit   Slip = "unit"   // the same number, another unit or currency
)

// slip tells what a change from x to y looks like.
func slip(x, y *figure.Figure) Slip {
	switch figure.Compare(x, y) {
	case figure.Magnitude:
		return SlipScale
	case figure.Units:
		return SlipUnit
	case figure.Changed:
		if x.Value.Text == "" && y.Value.Text == "" && transposed(x.Value.Number, y.Value.Number) {
			return SlipDigits
		}
	}
	return ""
}

// chain is a figure through the versions.
type chain struct {
	figures []*figure.Figure
	at      []int // the version of each
}

func (c *chain) last() int { return c.at[len(c.at)-1] }

// series follows every figure, and returns those whose value changed.
func (l *lineage) series() []Series {
	var out []Series
	told := map[string]bool{} // the same figure may stand in several sentences
	for _, c := range l.chains() {
		if !c.changes() {
			continue
		}
		if s := l.write(c); !told[s.told()] {
			told[s.told()] = true
			out = append(out, s)
		}
	}
	return out
}

// told names a series by what it counts and its values.
func (s *Series) told() string {
	name := s.Of
	for _, p := range s.Points {
		name += " " + strconv.Itoa(p.Version) + ":" + string(p.Mod) + p.Value.Text + strconv.FormatFloat(p.Value.Number, 'g', -1, 64) + s.Unit
	}
	return name
}

// chains follows every figure from version to version by the links of the
// pairs, and over a gap by what it counts.
func (l *lineage) chains() []*chain {
	var out []*chain
	open := map[*figure.Figure]*chain{}
	for v, d := range l.docs {
		next := map[*figure.Figure]*chain{}
		if v > 0 {
			for _, x := range l.links[v-1] {
				if c := open[x.before]; c != nil {
					next[x.after] = c
				}
			}
			l.bridge(out, v, next)
		}
		for i := range d.Figures {
			f := &d.Figures[i]
			c := next[f]
			if c == nil {
				c = &chain{}
				out, next[f] = append(out, c), c
			}
			c.figures, c.at = append(c.figures, f), append(c.at, v)
		}
		open = next
	}
	return out
}

// bridge continues chains that ended before a version by its figures without a
// chain that count the same and have the same verb, where both are the only ones.
func (l *lineage) bridge(chains []*chain, v int, next map[*figure.Figure]*chain) {
	if l.names[v] == nil {
		return
	}
	taken := map[*chain]bool{}
	for _, c := range next {
		taken[c] = true
	}
	ended := map[string]*chain{}
	for _, c := range chains {
		if name := l.deed(c.last(), c.figures[len(c.figures)-1]); !taken[c] && name != "" {
			if _, twice := ended[name]; twice {
				c = nil
			}
			ended[name] = c
		}
	}
	free := map[string]*figure.Figure{}
	for i := range l.docs[v].Figures {
		f := &l.docs[v].Figures[i]
		if name := l.deed(v, f); next[f] == nil && ended[name] != nil {
			if _, twice := free[name]; twice {
				f = nil
			}
			free[name] = f
		}
	}
	for name, f := range free {
		if f != nil {
			next[f] = ended[name]
		}
	}
}

// deed names what a figure counts and the verb that goes with it, or is empty
// where it lacks one of them.
func (l *lineage) deed(version int, f *figure.Figure) string {
	if f.Of.Empty() || f.Act.Empty() || f.Value.Text != "" {
		return ""
	}
	return thing(l.docs[version], f) + " " + lastWord(f.Act.In(l.docs[version].Text))
}

// changes reports whether a chain has more than one value.
func (c *chain) changes() bool {
	for i := 1; i < len(c.figures); i++ {
		if figure.Compare(c.figures[i-1], c.figures[i]) != figure.Same {
			return true
		}
	}
	return false
}

// write writes a chain as a series.
func (l *lineage) write(c *chain) Series {
	s := Series{Points: make([]Point, len(c.figures))}
	for i, f := range c.figures {
		d, span := l.docs[c.at[i]], counted(f)
		s.Points[i] = Point{Version: c.at[i], Value: f.Value, Mod: f.Mod, Words: read(d, span), Span: span}
		if i > 0 {
			s.Points[i].Slip = slip(c.figures[i-1], f)
		}
		if !f.Of.Empty() {
			s.Of = read(d, f.Of)
		}
		if !f.Act.Empty() {
			s.Act = read(d, f.Act)
		}
		s.Unit = f.Unit
	}
	if n := l.at(c.last(), c.figures[len(c.figures)-1].Start); n > 0 {
		s.Lineage = "s" + strconv.Itoa(n)
	}
	return s
}

// linkFigures notes which figure of version i became which of the next: those
// of units that changed, and one by one those of units that did not.
func (l *lineage) linkFigures(i int, m *match, changed []link) {
	l.links[i] = changed
	for k, j := range m.toB {
		if j < 0 || !m.equalText(&m.a[k], &m.b[j]) {
			continue
		}
		x, y := figuresIn(m.old, m.a[k].Span), figuresIn(m.new, m.b[j].Span)
		for n := 0; n < len(x) && len(x) == len(y); n++ {
			l.links[i] = append(l.links[i], link{&x[n], &y[n]})
		}
	}
}
