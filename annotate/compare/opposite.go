package compare

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// opposed reports whether a word of one side has its opposite on the other, or
// another of its kind: "rose" and "fell", "before" and "after", "north" and
// "east", or one number stands for another. One kind may be left out.
func (p *inside) opposed(d sides, without string) bool {
	if d.a.Len() > maxHedged || d.b.Len() > maxHedged {
		return false
	}
	for i := d.a.First; i < d.a.Last; i++ {
		for j := d.b.First; j < d.b.Last; j++ {
			if p.explained[0].has(i) || p.explained[1].has(j) {
				continue
			}
			switch p.poles(i, j, d, without) {
			case apart:
				return true
			case alike:
				continue
			}
			if p.otherDay(i, j) || negates(p.old.table.Folded(i), p.new.table.Folded(j)) {
				return true
			}
			digits := p.old.table.Kind(i) == text.Number && p.new.table.Kind(j) == text.Number
			if digits || p.old.table.Has(i, lexicon.NumberWord) && p.new.table.Has(j, lexicon.NumberWord) {
				return d.a.Len() == 1 && d.b.Len() == 1
			}
		}
	}
	return false
}

// synonyms types a word or phrase in place of one that says the same: "killed",
// "claimed the lives of".
func (p *inside) synonyms(c *Change, d sides) bool {
	if !p.synonymous(d) {
		return false
	}
	c.set(Typo, otherWords)
	p.add(c)
	return true
}

// synonymous reports whether both sides of a difference say one word or phrase, and
// these the same.
func (p *inside) synonymous(d sides) bool {
	i, j := soleNotion(p.old.table, d.a), soleNotion(p.new.table, d.b)
	return i >= 0 && j >= 0 && p.poles(i, j, d, "") == alike
}

// soleNotion returns where the only entry of the list of opposites begins that a
// range holds, if it holds nothing else that says something; else -1.
func soleNotion(t *text.Table, r text.Range) int {
	at := -1
	for i := r.First; i < r.Last; i++ {
		n, _ := t.MatchBefore(i, r.Last, lexicon.ComparePole)
		switch {
		case n > 0 && at >= 0:
			return -1
		case n > 0:
			at = i
			i += n - 1
		case !mute(t, i), t.Is(i, "to"):
			return -1
		case t.HasAny(i, lexicon.ClaimWill, lexicon.ClaimModal, lexicon.CompareDenial):
			return -1
		}
	}
	return at
}

// deaths reports whether one side of a difference tells of a death and the other
// does not: "is among them", "has died".
func (p *inside) deaths(d sides) bool {
	return d.a.Len() > 0 && d.b.Len() > 0 && deadly(p.old.table, d.a) != deadly(p.new.table, d.b)
}

// death is the mark of words that tell of one.
const death = "li1"

func deadly(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if strings.Contains(t.Value(i, lexicon.ComparePole), death) {
			return true
		}
	}
	return false
}

// The relations of two words by the class of opposites.
const (
	unlike = iota // of no kind, or of two
	alike         // the same
	apart         // opposites
)

// The marks of the list of opposites: two letters for a kind and one for which of it,
// with a space between marks.
const (
	kindLen = 2
	markLen = kindLen + 1
	nextOne = markLen + 1
)

// people is the kind of words for what somebody is: those of one mark are the same,
// and others may still name one person, "the suspect", "the driver". Things is that of
// other words for one thing, "a probe", "an inquiry".
const (
	people = "pe"
	things = "sy"
)

// poles tells how a word or phrase of the older side of a difference and one of
// the newer stand to each other, by their kinds but one.
func (p *inside) poles(i, j int, d sides, without string) int {
	x := pole(p.old.table, i, d.a.Last)
	if x == "" {
		return unlike
	}
	y, out := pole(p.new.table, j, d.b.Last), unlike
	for a := 0; a < len(x); a += nextOne {
		for b := 0; b < len(y); b += nextOne {
			switch kind := x[a : a+kindLen]; {
			case kind != y[b:b+kindLen] || kind == without:
			case x[a:a+markLen] == y[b:b+markLen]:
				out = max(out, alike)
			case kind != people:
				out = apart
			}
		}
	}
	return out
}

// pole returns what the list of opposites says of the word or phrase that begins
// at a token and ends before another.
func pole(t *text.Table, i, end int) string {
	if n, id := t.MatchBefore(i, end, lexicon.ComparePole); n > 0 {
		return lexicon.Value(id, lexicon.ComparePole)
	}
	return ""
}

// negates reports whether one word is the other with a prefix that turns it:
// "safe", "unsafe". Where the prefix turns nothing, "flammable", "inflammable", the
// list of opposites has both.
func negates(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) < minRoot || !strings.HasSuffix(y, x) {
		return false
	}
	switch y[:len(y)-len(x)] {
	case "un", "in", "im", "il", "ir", "dis", "non":
		return true
	}
	return false
}

// minRoot is the fewest letters that tell a word.
const minRoot = 4

// otherDay reports whether two words are weekdays or months, and not the same, or
// "this" and "next" before a measure of time.
func (p *inside) otherDay(i, j int) bool {
	for _, class := range [...]lexicon.Class{lexicon.Weekday, lexicon.Month} {
		x := p.old.table.Value(i, class)
		if x == "" {
			continue
		}
		if y := p.new.table.Value(j, class); y != "" && x != y {
			return true
		}
	}
	return pointer(p.old.table, i) && pointer(p.new.table, j) && p.old.table.Hash(i) != p.new.table.Hash(j)
}

// pointer reports whether a token tells which week, month or day is meant: "next
// week", "last Friday".
func pointer(t *text.Table, i int) bool {
	return t.IsIn(i, "this next last") && t.HasAny(i+1, lexicon.UnitTime, lexicon.Weekday, lexicon.Month)
}

// posts reports whether what somebody is said to be, behind "a" or "an", became
// another: "a nurse", "a local doctor".
func (p *inside) posts(d sides) bool {
	i, j := post(p.old.table, d.a), post(p.new.table, d.b)
	return i >= 0 && j >= 0 && p.poles(i, j, d, "") != alike && !oneRoot(p.old.table.Folded(i), p.new.table.Folded(j))
}

// post returns the word for what somebody is that a range says alone behind an
// article, or before "of" and a name, "founder of Orme Homes", or -1.
func post(t *text.Table, r text.Range) int {
	i := r.Last - 1
	if r.Len() == 0 || r.Len() > 2 || !t.Has(i, lexicon.NameRole) || r.Len() == 2 && !t.IsIn(r.First, "a an") {
		return -1
	}
	if t.Is(r.Last, "of") && !t.IsIn(r.Last+1, "the a an") {
		return i
	}
	for k := 1; k <= maxArticle && t.Kind(i-k) == text.Word; k++ {
		if t.IsIn(i-k, "a an") {
			return i
		}
	}
	return -1
}

// oneRoot reports whether two words begin alike: "spokesman", "spokesperson".
func oneRoot(x, y string) bool {
	return len(x) >= minRoot && len(y) >= minRoot && x[:minRoot] == y[:minRoot]
}

// maxArticle is how many tokens before a word its article stands at most.
const maxArticle = 3
