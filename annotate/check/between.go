package check

import (
	"math"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// onlyCameTo reports whether one of two values is what a change came to, "fell by £22m to £139m",
// and the other one of another sentence that nothing makes the one before: "Net debt stood at
// £188m".
func (c *checker) onlyCameTo(p *line, d, x, y *item) bool {
	for _, pair := range [...][2]*item{{x, y}, {y, x}} {
		came, other := pair[0], pair[1]
		if came.at != d.tail+1 || !c.Is(d.tail, "to") || other.sent == d.sent {
			continue
		}
		e, _ := c.eraOf(p, other)
		return e != before
	}
	return false
}

// value reports whether a figure can be an end of a change.
func (c *checker) value(p *line, f, d *item) bool {
	switch {
	case f == d, f.told, f.kind&(amounts|percents|durations) == 0, f.Unit == "pp":
		return false
	case !f.Value.Valid, f.Value.Text != "", f.Value.Number <= 0:
		return false
	case !near(f) && !f.Value2.Valid:
		return false // a bound
	case c.partOfThem(f):
		return false // "40 of them"
	case c.Is(f.at-1, "of") && !c.IsIn(f.at-2, "total rate record peak instead average"):
		return false // "an increase of 40"
	case c.IsIn(f.tail, "more fewer less higher lower"):
		return false
	case c.IsIn(f.at-1, "by further another extra additional"):
		return false
	case f.Rule == figure.RuleCompound:
		return false // "a 40-page report"
	case f.kind == counts && f.Value.Number < 10 && !f.Of.Empty():
		return false // "three towns"
	case c.onlyExpected(f):
		return false
	}
	return c.way(p, f) == 0
}

// ofOtherThings reports whether a value is none that a multiple can be of: "half as many" is of
// counts, and "has tripled calf survival" of nothing else in another sentence.
func (c *checker) ofOtherThings(f, d *item) bool {
	switch {
	case d.kind != multiples:
		return false
	case c.anyIsIn(d.end, d.end+2, "many"):
		return f.kind != counts
	case f.sent == d.sent, c.noun(f) < 0, !c.Ends(d.at, "ed"), c.Kind(d.end) != text.Word:
		return false
	}
	object := d.end
	for c.IsIn(object, "the its their his her") {
		object++
	}
	if c.HasAny(object, lexicon.NameFunction, lexicon.ClaimAdverb) || c.Ends(object, "ly") {
		return false
	}
	for i := object; i < object+3 && c.wordy(i); i++ {
		if c.sameNoun(i, c.noun(f)) {
			return false
		}
	}
	return true
}

// onlyExpected reports whether a value is one to come, "is expected to reach 40", and not
// "is now expected", or one that was foreseen: "the $9bn that analysts had expected".
func (c *checker) onlyExpected(f *item) bool {
	const foreseen = "expected forecast predicted estimated"
	whose := c.IsIn(f.end, "that analysts economists")
	if c.IsIn(f.end, foreseen) || whose && c.anyIsIn(f.end, min(f.end+5, f.sent.Last), foreseen) {
		return true
	}
	for i := f.at - 1; i >= f.sent.First && i > f.at-8; i-- {
		if c.plays(i, roleExpect) && !c.Is(i-1, "now") {
			return true
		}
	}
	return false
}

// fits reports whether a change is that from one value to another.
func fits(d, from, to *item) bool {
	a, b, want := from.Value.Number, to.Value.Number, d.Value.Number
	have := b / a
	switch {
	case d.kind == multiples && want < 1:
		return math.Abs(have-want) < 0.12*want+0.02
	case d.kind == multiples:
		return !off(have, want, 0.15)
	case d.kind == ratios:
		want *= 100
	case d.Unit != "%":
		return math.Abs(math.Abs(b-a)-want) < 0.11
	}
	share := 100 * math.Abs(have-1)
	return math.Abs(share-want) < 1+0.06*want
}

// ended reports whether a change has another later value in its own sentence: "rose
// by 9 per cent, to $2.4bn".
func (c *checker) ended(p *line, d, from, to *item) bool {
	for i := range p.items {
		f := &p.items[i]
		if f == to || f.sent != d.sent || f.kind&(amounts|percents) == 0 {
			continue
		}
		if f.at > d.end && f.at-d.end <= 4 && c.Is(f.at-1, "to") {
			return true
		}
	}
	return false
}

// taken reports whether two values make another change of the passage.
func (c *checker) taken(p *line, d, from, to *item) bool {
	for i := range p.items {
		f := &p.items[i]
		if f == d || f == from || f == to || f.kind&(percents|ratios|multiples) == 0 {
			continue
		}
		if f.Value.Valid && !f.Value2.Valid && fits(f, from, to) {
			return true
		}
	}
	return false
}
