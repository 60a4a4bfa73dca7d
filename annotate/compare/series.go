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
	Value2  figure.Value // the other side of a vote or a score, the end of a range
	Mod     figure.Mod
	Words   string    // as printed, with what is counted
	Span    text.Span // of Words
	Slip    Slip      // what the change from the point before looks like
}

// Net returns how much the last value is above the first, and whether both are
// numbers; a vague one such as "dozens" is none, nor is a vote of 8-5.
func (s *Series) Net() (float64, bool) {
	if len(s.Points) == 0 {
		return 0, false
	}
	x, y := &s.Points[0], &s.Points[len(s.Points)-1]
	return y.Value.Number - x.Value.Number, x.numeric() && y.numeric()
}

// numeric reports whether a point is one number, and not a date or a vague one.
func (p *Point) numeric() bool {
	return p.Value.Valid && p.Value.Text == "" && !p.Value2.Valid && p.Mod != figure.Vague
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

// series follows every figure, and returns those whose value changed.
func (l *lineage) series() []Series {
	var out []Series
	var told map[string]bool // the same figure may stand in several sentences
	var words []byte
	f := l.chain()
	for _, c := range f.chains {
		if !f.changes(c) {
			continue
		}
		s := f.write(c)
		if words = s.told(words[:0]); told[string(words)] {
			continue
		}
		if told == nil {
			told = map[string]bool{}
		}
		told[string(words)] = true
		out = append(out, s)
	}
	return out
}

// told names a series by what it counts and its values.
func (s *Series) told(name []byte) []byte {
	name = append(name, s.Of...)
	for i := range s.Points {
		p := &s.Points[i]
		name = append(strconv.AppendInt(append(name, ' '), int64(p.Version), 10), ':')
		name = append(append(name, p.Mod...), p.Value.Text...)
		name = append(strconv.AppendFloat(name, p.Value.Number, 'g', -1, 64), s.Unit...)
	}
	return name
}

// changes reports whether a chain has more than one value.
func (f *follower) changes(c chain) bool {
	for n := c.first; f.next[n] >= 0; n = f.next[n] {
		if figure.Compare(f.figure(n), f.figure(f.next[n])) != figure.Same {
			return true
		}
	}
	return false
}

// write writes a chain as a series.
func (f *follower) write(c chain) Series {
	s, before := Series{Points: make([]Point, 0, f.version[c.last]-f.version[c.first]+1)}, (*figure.Figure)(nil)
	for n := c.first; n >= 0; n = f.next[n] {
		x, version := f.figure(n), int(f.version[n])
		d, span := f.docs[version], counted(x)
		p := Point{Version: version, Value: x.Value, Value2: x.Value2, Mod: x.Mod, Words: read(d, span), Span: span}
		if before != nil {
			p.Slip = slip(before, x)
		}
		s.Points = append(s.Points, p)
		if !x.Of.Empty() {
			s.Of = read(d, x.Of)
		}
		if !x.Act.Empty() {
			s.Act = read(d, x.Act)
		}
		s.Unit, before = x.Unit, x
	}
	if n := f.at(int(f.version[c.last]), before.Start); n > 0 {
		s.Lineage = f.name(n)
	}
	return s
}
