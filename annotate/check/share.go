package check

import (
	"fmt"
	"math"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// percentTotal sets the shares of one whole against 100.
func (c *checker) percentTotal(s line) bool {
	if c.twoWay(s) {
		return true
	}
	rest := c.has(s, "remaining", "remainder", "rest")
	var p []*figure.Figure
	for i := range s.figures {
		f := &s.figures[i]
		if f.Kind == figure.Percent && f.Value.Valid && !f.Value2.Valid || rest && f.Kind == figure.Ratio && f.Rule == "fraction" {
			p = append(p, f)
		}
	}
	if len(p) < 3 || c.comparesShares(s, rest) {
		return false
	}
	total := 0.0
	var terms []string
	for _, f := range p {
		share := f.Value.Number
		if f.Kind == figure.Ratio {
			share *= 100
		}
		if f.Kind == figure.Percent && f.Unit != "%" || !exact(f) || c.before(f, "from") && c.between(f, p[len(p)-1], "to") {
			return false
		}
		total += share
		terms = append(terms, show(share))
	}
	most := 116.0
	if rest {
		most = 140
	}
	if total <= 101.5 && (!rest || total >= 98.5) || total > most || !rest && !c.has(s, "and") {
		return false
	}
	c.raise(PercentTotal, fmt.Sprintf("%s = %s, not 100", strings.Join(terms, " + "), show(total)), p...)
	return true
}

// twoWay finds a vote "by 58 percent to 47 percent".
func (c *checker) twoWay(s line) bool {
	p := s.of(figure.Percent)
	for i := 0; i+1 < len(p); i++ {
		a, b := p[i], p[i+1]
		total := a.Value.Number + b.Value.Number
		if c.before(a, "by") && c.before(b, "to") && c.At(b.Start)-c.At(a.End) == 1 && exact(a) && exact(b) && total > 101.5 && total < 130 && c.has(s, "voted", "voters", "vote", "backed", "rejected", "approved", "favoured", "favored", "favour", "favor", "preferred") {
			c.raise(PercentTotal, fmt.Sprintf("%s + %s = %s, not 100", show(a.Value.Number), show(b.Value.Number), show(total)), a, b)
			return true
		}
	}
	return false
}

// comparesShares reports whether the percentages of a sentence are of several
// wholes or of answers of which more than one could be given.
func (c *checker) comparesShares(s line, rest bool) bool {
	if c.has(s, "rose", "fell", "compared", "than", "increase", "among", "several", "multiple", "growth", "inflation", "respectively") || !rest && c.has(s, "up", "down") {
		return true
	}
	return c.has(s, "all", "any") && c.has(s, "name", "choose", "pick", "select", "list", "apply")
}

// ratio sets "one in five" against the counts that follow it.
func (c *checker) ratio(s line) bool {
	for i := 0; i+2 < len(s.figures); i++ {
		r, whole, part := &s.figures[i], &s.figures[i+1], &s.figures[i+2]
		of := r.Value.Number
		if r.Kind == figure.Percent && r.Unit == "%" {
			of /= 100
		} else if r.Kind != figure.Ratio {
			continue
		}
		if whole.Kind != figure.Count || part.Kind != figure.Count || !exact(whole) || r.Value2.Valid || of >= 1 {
			continue
		}
		if !c.between(r, whole, "of") || c.At(whole.Start)-c.At(r.End) > 5 || part.Value.Number >= whole.Value.Number || part.Start-whole.End > 30 || !c.apposed(part) || c.Is(c.At(part.End), "of") && c.At(part.Start)-c.At(whole.Of.End) > 1 {
			continue
		}
		if want := of * whole.Value.Number; off(part.Value.Number, want, 0.12+0.13*max(hedge(r), hedge(part))) {
			c.raise(Ratio, fmt.Sprintf("%s of %s is %s; the text says %s", r.In(c.Source), whole.In(c.Source), show(want), part.In(c.Source)), r, whole, part)
			return true
		}
	}
	return false
}

// apposed reports whether a figure stands behind a comma, a bracket or "or": it
// says again what stands before it.
func (c *checker) apposed(f *figure.Figure) bool { return c.before(f, ",", "or", "(") }

// share sets "150 of the 300 homes, or one in three": the ratio behind the
// counts.
func (c *checker) share(s line) bool {
	for i := 0; i+2 < len(s.figures); i++ {
		part, whole, r := &s.figures[i], &s.figures[i+1], &s.figures[i+2]
		if part.Kind != figure.Count || whole.Kind != figure.Count || r.Kind != figure.Ratio || r.Value2.Valid || !exact(r) || !exact(whole) || r.Value.Number >= 1 {
			continue
		}
		if !c.between(part, whole, "of") || !c.apposed(r) || c.Is(c.At(r.End), "of") || c.At(r.Start)-c.At(whole.End) > 6 || whole.Value.Number == 0 {
			continue
		}
		if have := part.Value.Number / whole.Value.Number; off(have, r.Value.Number, 0.11) {
			c.raise(Ratio, fmt.Sprintf("%s of %s is one in %s; the text says %s", show(part.Value.Number), show(whole.Value.Number), show(1/max(have, 1e-9)), r.In(c.Source)), part, whole, r)
			return true
		}
	}
	return false
}

// pace sets a total against so much a day for so many days.
func (c *checker) pace(s line) bool {
	list := s.of(figure.Quantity, figure.Count)
	spans := s.of(figure.Duration)
	if len(list) != 2 || len(spans) != 1 || list[0].Unit != list[1].Unit || !exact(spans[0]) || !exact(list[0]) {
		return false
	}
	total, rate, n := list[0], list[1], spans[0]
	if total.Value.Number < rate.Value.Number {
		total, rate = rate, total
	}
	end := c.At(rate.End)
	if !c.IsAny(end, "a", "an", "per", "each", "every") || !c.Is(end+1, n.Unit) || !c.before(n, "in", "over") || n.Value.Number < 2 {
		return false
	}
	if have := total.Value.Number / n.Value.Number; off(rate.Value.Number, have, 0.08) {
		c.raise(PerUnit, fmt.Sprintf("%s / %s = %s; the text says %s", show(total.Value.Number), show(n.Value.Number), show(have), rate.In(c.Source)), total, n, rate)
		return true
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
	if len(money) != 2 || len(counts) == 0 || money[0].Unit != money[1].Unit {
		return false
	}
	each, total := money[0], money[1]
	if each.Value.Number > total.Value.Number {
		each, total = total, each
	}
	if !c.apiece(each, counts[0]) && !c.has(s, "each", "apiece", "total", "every", "per", "costing", "cost", "head", "capita") {
		return false
	}
	n := counts[0].Value.Number
	if n < 2 || each.Value.Number == 0 || !exact(total) || !exact(counts[0]) {
		return false
	}
	want := n * each.Value.Number
	q := math.Log10(want / total.Value.Number)
	switch {
	case math.Abs(q) < 0.02 || math.Abs(q) > 3.1:
		return false
	case math.Abs(q-math.Round(q)) < 0.02 && exact(each):
		c.raise(Magnitude, fmt.Sprintf("%s × %s = %s; the text says %s", show(each.Value.Number), show(n), show(want), total.In(c.Source)), each, counts[0], total)
		return true
	case c.apiece(each, counts[0]) && off(each.Value.Number, total.Value.Number/n, 0.04+0.1*hedge(each)):
		c.raise(PerUnit, fmt.Sprintf("%s / %s = %s; the text says %s", show(total.Value.Number), show(n), show(total.Value.Number/n), each.In(c.Source)), counts[0], total, each)
		return true
	}
	return false
}

// apiece reports whether a price is that of one: "£50 each", "£50 per pupil" of
// 300 pupils.
func (c *checker) apiece(each, n *figure.Figure) bool {
	end := c.At(each.End)
	if at := c.At(n.Start); c.Is(at-1, "the") && c.Is(at-2, "of") && c.Is(at-3, "each") {
		return true
	}
	if c.IsAny(end, "each", "apiece") || c.Is(end, "for") && c.IsAny(end+1, "each", "every") && c.Kind(end+2) != text.Word {
		return true
	}
	if !c.IsAny(end, "per", "a", "for") || n.Of.Empty() {
		return false
	}
	unit := end + 1
	if c.IsAny(unit, "every", "each") {
		unit++
	}
	many := strings.ToLower(c.Text(c.At(n.Of.End) - 1))
	one := strings.ToLower(c.Text(unit))
	return one != "" && (many == one+"s" || many == one+"es" || strings.HasSuffix(one, "y") && many == one[:len(one)-1]+"ies" || many == "people" && (one == "person" || one == "head") || many == "children" && one == "child")
}

// hedge is 1 for a figure with a hedge.
func hedge(f *figure.Figure) float64 {
	if exact(f) {
		return 0
	}
	return 1
}
