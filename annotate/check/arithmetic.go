package check

import (
	"fmt"
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// rangeOrder finds "between 40 and 30".
func (c *checker) rangeOrder(s line) bool {
	for i := range s.figures {
		f := &s.figures[i]
		if f.Mod == figure.Between && f.Value2.Valid && f.Value.Text == "" && f.Value.Number > f.Value2.Number && strings.HasPrefix(strings.ToLower(f.In(c.Source)), "between") {
			c.raise(RangeOrder, fmt.Sprintf("%s is more than %s: the ends of the range are the wrong way round", show(f.Value.Number), show(f.Value2.Number)), f)
			return true
		}
		if i == 0 {
			continue
		}
		e := &s.figures[i-1]
		if c.before(e, "between") && c.At(f.Start)-c.At(e.End) == 1 && c.Is(c.At(e.End), "and") && e.Kind == f.Kind && e.Unit == f.Unit && e.Value.Text == "" && e.Value.Number > f.Value.Number {
			c.raise(RangeOrder, fmt.Sprintf("%s is more than %s: the ends of the range are the wrong way round", e.In(c.Source), f.In(c.Source)), e, f)
			return true
		}
	}
	return false
}

// points finds a difference of percentages that is called a percentage: 5% to
// 7% as "an increase of 2%".
func (c *checker) points(s line) bool {
	p := s.of(figure.Percent)
	if len(p) != 3 || p[0].Unit != "%" || p[1].Unit != "%" || p[2].Unit != "%" {
		return false
	}
	for k := range p {
		d, a, b := p[k], p[(k+1)%3], p[(k+2)%3]
		if a.Start > b.Start {
			a, b = b, a
		}
		if c.between(a, b, "from") {
			a, b = b, a
		} else if !c.before(a, "from") && !c.between(a, b, "to") {
			continue
		}
		diff, share := b.Value.Number-a.Value.Number, 100*(b.Value.Number-a.Value.Number)/a.Value.Number
		if a.Value.Number == 0 || !c.before(d, "by", "of", "a", "an", "up", "down", "rose", "fell") && !c.Is(c.At(d.Start)-1, "by") {
			continue
		}
		if math.Abs(math.Abs(diff)-d.Value.Number) < 0.06 && math.Abs(math.Abs(share)-d.Value.Number) > 0.6 {
			c.raise(PointsVsPercent, fmt.Sprintf("%s to %s is %s percentage points, or %s%%; the text says %s", show(a.Value.Number), show(b.Value.Number), show(math.Abs(diff)), show(math.Abs(share)), d.In(c.Source)), d, a, b)
			return true
		}
	}
	return false
}

// change sets a percentage, a half or a multiple against "from A to B".
func (c *checker) change(s line) bool {
	a, b := c.fromTo(s)
	if a == nil || a.Value.Number <= 0 || b.Value.Number <= 0 || !exact(a) || !exact(b) {
		return false
	}
	for i := range s.figures {
		f := &s.figures[i]
		if f == a || f == b || !exact(f) || f.Value2.Valid || f.Start > b.End && f.Start-b.End > 60 || a.Start > f.End && a.Start-f.End > 60 {
			continue
		}
		want, have, says := 0.0, 0.0, ""
		switch {
		case f.Kind == figure.Percent && f.Unit == "%" && a.Kind != figure.Percent:
			have = 100 * math.Abs(b.Value.Number-a.Value.Number) / a.Value.Number
			want, says = f.Value.Number, "%"
		case f.Kind == figure.Ratio && a.Kind != figure.Percent && c.before(f, "by") && b.Value.Number < a.Value.Number:
			have, want, says = 100*(a.Value.Number-b.Value.Number)/a.Value.Number, 100*f.Value.Number, "%"
		case f.Kind == figure.Multiple && f.Value.Number > 1 && b.Value.Number > a.Value.Number && c.has(s, "doubled", "tripled", "trebled", "quadrupled"):
			have, want, says = b.Value.Number/a.Value.Number, f.Value.Number, " times"
		default:
			continue
		}
		if slack := changeSlack(a, b, want, says); math.Abs(have-want) <= slack {
			return false
		}
		c.raise(PercentChange, fmt.Sprintf("%s to %s is a change of %s%s; the text says %s", show(a.Value.Number), show(b.Value.Number), show(have), says, f.In(c.Source)), f, a, b)
		return true
	}
	return false
}

// changeSlack is how far rounding of both values and of the change can move it.
func changeSlack(a, b *figure.Figure, want float64, says string) float64 {
	rounding := (step(a) + step(b)) / a.Value.Number
	if says == " times" {
		return 0.12*want + rounding
	}
	return 1 + 0.05*want + 100*rounding*(1+want/100)
}

// fromTo returns the two values of "from A to B", or of "to B from A".
func (c *checker) fromTo(s line) (a, b *figure.Figure) {
	list := s.of(figure.Count, figure.Money, figure.Quantity, figure.Percent)
	for i := 0; i+1 < len(list); i++ {
		x, y := list[i], list[i+1]
		if x.Kind != y.Kind || x.Unit != y.Unit || c.At(y.Start)-c.At(x.End) > 7 {
			continue
		}
		switch {
		case c.before(x, "from") && c.between(x, y, "to"):
			return x, y
		case c.before(x, "to") && c.between(x, y, "from"):
			return y, x
		}
	}
	return nil, nil
}

// percentTotal sets the shares of one whole against 100.
func (c *checker) percentTotal(s line) bool {
	p := s.of(figure.Percent)
	rest := c.has(s, "remaining", "remainder", "rest")
	if len(p) < 3 || c.has(s, "from", "rose", "fell", "compared", "than", "increase", "among", "several", "multiple") || !rest && c.has(s, "up", "down") {
		return false
	}
	total := 0.0
	var terms []string
	for _, f := range p {
		if f.Unit != "%" || !exact(f) {
			return false
		}
		total += f.Value.Number
		terms = append(terms, show(f.Value.Number))
	}
	if total <= 101.5 && (!rest || total >= 98.5) || total > 140 || !rest && !c.has(s, "and") {
		return false
	}
	c.raise(PercentTotal, fmt.Sprintf("%s = %s, not 100", strings.Join(terms, " + "), show(total)), p...)
	return true
}

// majority sets a majority or a margin against the tally.
func (c *checker) majority(s line) bool {
	for i := range s.figures {
		v := &s.figures[i]
		if v.Kind != figure.Vote || !v.Value2.Valid || c.has(s, "abstained", "abstention", "abstentions", "absent") {
			continue
		}
		for _, m := range s.of(figure.Count) {
			named := c.before(m, "of") && c.IsAny(c.At(m.Start)-2, "majority", "margin")
			compound := c.IsAny(c.At(m.End), "majority", "margin") && c.Is(c.At(m.End)-1, "vote") || c.IsAny(c.At(m.Number.End), "-") && c.IsAny(c.At(m.Number.End)+2, "majority", "margin")
			if !named && !compound {
				continue
			}
			if want := math.Abs(v.Value.Number - v.Value2.Number); want != m.Value.Number {
				c.raise(Majority, fmt.Sprintf("%s - %s = %s; the text says %s", show(v.Value.Number), show(v.Value2.Number), show(want), m.In(c.Source)), v, m)
				return true
			}
		}
	}
	return false
}

// ratio sets "one in five" against the counts that follow it.
func (c *checker) ratio(s line) bool {
	for i := 0; i+2 < len(s.figures); i++ {
		r, whole, part := &s.figures[i], &s.figures[i+1], &s.figures[i+2]
		if r.Kind != figure.Ratio || whole.Kind != figure.Count || part.Kind != figure.Count || !exact(r) || !exact(part) || !exact(whole) || r.Value2.Valid || r.Value.Number >= 1 {
			continue
		}
		if !c.between(r, whole, "of") || part.Value.Number >= whole.Value.Number || part.Start-whole.End > 30 {
			continue
		}
		if want := r.Value.Number * whole.Value.Number; off(part.Value.Number, want, 0.12) {
			c.raise(Ratio, fmt.Sprintf("%s of %s is %s; the text says %s", r.In(c.Source), whole.In(c.Source), show(want), part.In(c.Source)), r, whole, part)
			return true
		}
	}
	return false
}

// rate sets "18 per 100,000" against the number of cases and of people.
func (c *checker) rate(s line) bool {
	counts := s.of(figure.Count)
	for _, r := range s.of(figure.Ratio) {
		if !strings.Contains(r.In(c.Source), "per ") || len(counts) != 2 {
			continue
		}
		people, cases := counts[0], counts[1]
		if people.Value.Number < cases.Value.Number {
			people, cases = cases, people
		}
		have := cases.Value.Number / people.Value.Number
		if people.Value.Number >= 100*cases.Value.Number && off(r.Value.Number, have, 0.15) {
			c.raise(PerUnit, fmt.Sprintf("%s in %s is %s per 100,000; the text says %s", show(cases.Value.Number), show(people.Value.Number), show(have*100000), r.In(c.Source)), people, cases, r)
			return true
		}
	}
	return false
}

// product sets a total against so many at so much each.
func (c *checker) product(s line) bool {
	money, counts := s.of(figure.Money), s.of(figure.Count)
	if len(money) != 2 || len(counts) == 0 || !c.has(s, "each", "apiece", "total", "every", "per") || money[0].Unit != money[1].Unit {
		return false
	}
	each, total := money[0], money[1]
	if each.Value.Number > total.Value.Number {
		each, total = total, each
	}
	n := counts[0].Value.Number
	if n < 2 || each.Value.Number == 0 || !exact(each) || !exact(total) || !exact(counts[0]) {
		return false
	}
	want := n * each.Value.Number
	q := math.Log10(want / total.Value.Number)
	switch {
	case math.Abs(q) < 0.02 || math.Abs(q) > 3.1:
		return false
	case math.Abs(q-math.Round(q)) < 0.02:
		c.raise(Magnitude, fmt.Sprintf("%s × %s = %s; the text says %s", show(each.Value.Number), show(n), show(want), total.In(c.Source)), each, counts[0], total)
		return true
	case c.IsAny(c.At(each.End), "each", "apiece") && off(each.Value.Number, total.Value.Number/n, 0.04):
		c.raise(PerUnit, fmt.Sprintf("%s / %s = %s; the text says %s", show(total.Value.Number), show(n), show(total.Value.Number/n), each.In(c.Source)), counts[0], total, each)
		return true
	}
	return false
}

// sum sets parts that are named as all of a whole against it.
func (c *checker) sum(s line) bool {
	for k := 0; k+2 < len(s.figures); k++ {
		whole := &s.figures[k]
		if whole.Kind != figure.Count && whole.Kind != figure.Money || !exact(whole) || whole.Value2.Valid {
			continue
		}
		of, all := c.ofWhole(whole), c.allOf(s, whole)
		if !of && !all {
			continue
		}
		parts, total := c.partsOf(s, whole, k+1, c.colon(s, whole))
		if len(parts) < 2 || total == whole.Value.Number {
			continue
		}
		if total < whole.Value.Number && !all && (len(parts) < 3 || total < 0.8*whole.Value.Number) {
			continue
		}
		if math.Abs(total-whole.Value.Number) <= slackOf(parts) || !all && total > 1.3*whole.Value.Number {
			continue
		}
		var terms []string
		for _, p := range parts {
			terms = append(terms, show(p.Value.Number))
		}
		kind := Sum
		if total > whole.Value.Number && of && !all {
			kind = PartWhole
		}
		c.raise(kind, fmt.Sprintf("%s = %s; the text says %s", strings.Join(terms, " + "), show(total), whole.In(c.Source)), append([]*figure.Figure{whole}, parts...)...)
		return true
	}
	return false
}

// total sets a total that is named after its parts against them: "40 men and
// 23 women, a total of 65".
func (c *checker) total(s line) bool {
	list := s.of(figure.Count, figure.Money)
	for k := 2; k < len(list); k++ {
		whole := list[k]
		if !c.before(whole, "of") || !c.Is(c.At(whole.Start)-2, "total") || !exact(whole) || c.has(s, "including", "among", "least", "than") {
			continue
		}
		sum := 0.0
		var terms []string
		for _, p := range list[:k] {
			if p.Kind != whole.Kind || p.Unit != whole.Unit || !exact(p) {
				return false
			}
			sum += p.Value.Number
			terms = append(terms, show(p.Value.Number))
		}
		if math.Abs(sum-whole.Value.Number) > slackOf(list[:k]) {
			c.raise(Sum, fmt.Sprintf("%s = %s; the text says %s", strings.Join(terms, " + "), show(sum), whole.In(c.Source)), list[:k+1]...)
			return true
		}
	}
	return false
}

// slackOf is how far rounding can move a sum of money: half the last printed
// digit of each part that is rounded.
func slackOf(parts []*figure.Figure) float64 {
	slack := 0.0
	for _, p := range parts {
		if p.Kind == figure.Money && p.Value.Number >= 1e6 {
			slack += step(p) / 2
		}
	}
	return min(slack, 0.02*parts[0].Value.Number)
}

// ofWhole reports "of the 38 people": what follows are parts of it.
func (c *checker) ofWhole(whole *figure.Figure) bool {
	at := c.At(whole.Start)
	return c.IsAny(at-1, "the", "all") && c.Is(at-2, "of") || c.Is(at-1, "of") && c.Flag(at-1, text.Upper)
}

// allOf reports whether a sentence says that the parts are all of the whole.
func (c *checker) allOf(s line, whole *figure.Figure) bool {
	if c.has(s, "including", "among", "include", "least", "others", "another", "further") {
		return false
	}
	if c.has(s, "remaining", "rest", "remainder") {
		return true
	}
	return c.colon(s, whole) > 0
}

// colon returns the offset of a colon a few words behind a whole, after which
// its parts are listed, or 0.
func (c *checker) colon(s line, whole *figure.Figure) int {
	for i := c.At(whole.End); i < s.tokens.Last && i < c.At(whole.End)+14; i++ {
		if c.Is(i, ":") {
			return c.Span(i).End
		}
	}
	return 0
}

// partsOf returns the figures behind a whole and behind the offset that can be its parts: of one kind
// and unit, each smaller; none when any of them is hedged.
func (c *checker) partsOf(s line, whole *figure.Figure, from, offset int) ([]*figure.Figure, float64) {
	var out []*figure.Figure
	total := 0.0
	for i := from; i < len(s.figures); i++ {
		f := &s.figures[i]
		if f.Kind != whole.Kind || f.Unit != whole.Unit || f.Start < offset {
			continue
		}
		if f.Kind == figure.Count && !f.Of.Empty() && !c.sameThing(whole, f) && !strings.HasSuffix(f.Of.In(c.Source), "ed") {
			continue // it counts something else: "rescued by two boats"; in "seven drowned" nothing does
		}
		if !exact(f) || f.Value2.Valid || f.Value.Number >= whole.Value.Number || c.before(f, "including", "than", "by") || c.Is(c.At(f.End), "-") || strings.Contains(f.In(c.Source), "-") && f.Kind == figure.Count && f.Rule == "compound" {
			return nil, 0
		}
		out = append(out, f)
		total += f.Value.Number
	}
	return out, total
}
