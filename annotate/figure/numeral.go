package figure

import (
	"math"
	"strconv"
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// number is a numeral as read: its tokens without and with its scale.
type number struct {
	bare   text.Range // digits or words
	all    text.Range // with the scale
	value  float64
	vague  bool
	digits bool // printed in digits
	scaled bool
	glued  bool // a short scale is glued to the digits: 12k, 1.3m
}

// reading is a numeral that was read, or found to be none, at a token.
type reading struct {
	at int // the token behind its first, 0 for none
	number
	ok bool
}

// readings is how many of the numerals read last are kept: a list or a range is
// read again from each of its numbers.
const readings = 8

// readNumber reads the numeral that begins at token i.
func (f *finder) readNumber(i int) (number, bool) {
	if i >= f.end {
		return number{}, false
	}
	r := &f.read[uint(i)%readings]
	if r.at != i+1 {
		r.at = i + 1
		r.number, r.ok = f.numberAt(i)
	}
	return r.number, r.ok
}

// numberAt is readNumber for a numeral that was not read yet.
func (f *finder) numberAt(i int) (number, bool) {
	kind := f.Kind(i)
	if kind == text.Number {
		return f.digits(i)
	}
	if n, v := f.match(i, lexicon.NumberVague); n > 0 {
		r := text.Range{First: i, Last: i + n}
		return number{bare: r, all: r, value: parse(v), vague: true}, true
	}
	switch kind {
	case text.Symbol:
		if f.Has(i, lexicon.NumberVulgar) {
			r := text.Range{First: i, Last: i + 1}
			return f.scale(number{bare: r, value: parse(f.Value(i, lexicon.NumberVulgar)), digits: true}), true
		}
	case text.Word:
		return f.spelled(i)
	}
	return number{}, false
}

// parse returns the value that a list gives, such as "0.25" or "1e6"; 0 for "".
func parse(s string) float64 {
	e := strings.IndexByte(s, 'e')
	if e < 0 {
		v, _ := digitValue(s)
		return v
	}
	v, _ := digitValue(s[:e])
	power, _ := digitValue(strings.TrimPrefix(s[e+1:], "+"))
	return v * math.Pow10(int(power))
}

// digits reads a number in digits: separators, what lengthens it, its scale.
func (f *finder) digits(i int) (number, bool) {
	v, ok := digitValue(f.Text(i))
	if !ok {
		return number{}, false
	}
	n := number{bare: text.Range{First: i, Last: i + 1}, value: v, digits: true}
	switch f.Kind(i + 1) {
	case text.Number, text.Symbol:
		f.lengthen(&n)
	case text.Punct:
		part, ok := f.mixed(i + 2)
		if place, whole := f.fractional(i); ok && whole && f.hyphen(i+1) && f.Source[f.Tokens[i].Start] != '0' {
			n.value, n.bare.Last = v+place*part, i+5 // "3-1/4 cents"
		}
	}
	return f.scale(n), true
}

// lengthen reads the rest of a number in digits: groups set apart by spaces, a
// vulgar fraction.
func (f *finder) lengthen(n *number) {
	i := n.bare.First
	for k := i + 1; k < min(f.end, i+6) && f.group(k) && f.leads(i); k++ {
		g, _ := digitValue(f.Text(k))
		n.value, n.bare.Last = n.value*1000+g, k+1
	}
	if k := n.bare.Last; f.tight(k) && f.Has(k, lexicon.NumberVulgar) {
		n.value, n.bare.Last = n.value+parse(f.Value(k, lexicon.NumberVulgar)), k+1
	}
	if part, ok := f.mixed(n.bare.Last); ok && isWhole(n.value) {
		n.value, n.bare.Last = n.value+part, n.bare.Last+3
	}
}

// mixed reads the fraction behind a whole number: the "1/2" of "3 1/2 miles".
func (f *finder) mixed(k int) (float64, bool) {
	if k+2 >= f.end || f.Kind(k) != text.Number || !f.joinsDigits(k+1, "/") || f.Flag(k, text.LineBefore) {
		return 0, false
	}
	a, ok1 := f.integer(k)
	b, ok2 := f.integer(k + 2)
	return float64(a) / float64(max(b, 1)), ok1 && ok2 && a > 0 && a < b && b <= 16
}

// group reports whether token k is three digits after a space: "12 340".
func (f *finder) group(k int) bool {
	if f.Kind(k) != text.Number || len(f.Text(k)) != 3 || !f.Flag(k, text.SpaceBefore) || f.Flag(k, text.LineBefore) {
		return false
	}
	return f.Tokens[k].Start-f.Tokens[k-1].End <= 3 && (!f.tight(k+1) || f.IsIn(k+1, ". , ; )") || f.Has(k+1, lexicon.Unit))
}

// leads reports whether token i can be the first group of such a number.
func (f *finder) leads(i int) bool {
	n := f.Tokens[i].End - f.Tokens[i].Start
	return n <= 3 && !strings.ContainsAny(f.Text(i), ".,") && f.Text(i)[0] != '0'
}

// fractional returns what a fraction behind the number at token i is of: one, or the cent of
// a price, as grain is traded ("$5.31-1/2" is 5.315). ok is false where no fraction can follow.
func (f *finder) fractional(i int) (place float64, ok bool) {
	_, after, point := strings.Cut(f.Text(i), ".")
	switch {
	case !point:
		return 1, true
	case len(after) == len("31"):
		return 0.01, true
	}
	return 0, false
}

// decimal reports whether a point stands in the digits at token i.
func (f *finder) decimal(i int) bool { return strings.Contains(f.Text(i), ".") }

// isWhole reports whether a number has no fraction.
func isWhole(v float64) bool { return v == float64(int(v)) }

// digitValue reads digits with separators. Groups of three behind commas are
// thousands, and so are several groups behind points; else a point or a lone
// comma is decimal.
func digitValue(s string) (float64, bool) {
	v, commas, points, last := 0.0, 0, 0, len(s)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case '0' <= c && c <= '9':
			v = 10*v + float64(c-'0')
			continue
		case c == ',':
			commas++
		case c == '.':
			points++
		default:
			return 0, false
		}
		last = i
	}
	if s == "" || len(s) > maxDigits || points > 1 && commas == 0 && !grouped(s) {
		return 0, false
	}
	switch {
	case points == 1 && s[last] == '.', commas == 1 && s[last] == ',' && (points > 0 || len(s)-last != 4):
		return v / math.Pow10(len(s)-1-last), true
	}
	return v, points == 0 || commas == 0
}

// maxDigits is how long a number in digits can be: none of news is longer.
const maxDigits = 40

// grouped reports whether three digits stand behind each point.
func grouped(s string) bool {
	at := strings.IndexByte(s, '.')
	for ; at < len(s) && s[at] == '.'; at += 4 {
		if at+4 > len(s) || strings.IndexByte(s[at+1:at+4], '.') >= 0 {
			return false
		}
	}
	return at == len(s)
}

// scale reads the scale behind a number: "million", "lakh crore", "bn", "k".
func (f *finder) scale(n number) number {
	n.all = n.bare
	k := n.bare.Last
	if k >= f.end || f.Tokens[k].Flags&text.SpaceBefore != 0 && !f.Begins(k, lexicon.NumberScale) {
		return n
	}
	if n.digits && f.tight(k) {
		if m, v := f.match(k, lexicon.NumberSuffix); m > 0 && f.endsNumber(k+1) {
			n.value = times(n.value, parse(v))
			n.all.Last, n.scaled, n.glued = k+m, true, true
			return n
		}
	}
	for steps := 0; steps < 2; steps++ {
		at := n.all.Last
		if f.hyphen(at) {
			at++
		}
		m, v := f.match(at, lexicon.NumberScale)
		if m == 0 || at > n.all.Last && !f.IsIn(at, "million billion thousand trillion crore lakh cr mln bln trn mn bn tn") {
			break
		}
		n.value = times(n.value, parse(v))
		n.all.Last, n.scaled = at+m, true
	}
	return n
}

// endsNumber reports whether a number with its scale glued to it can end before token k:
// "12k", "£3m,", "1.3m+".
func (f *finder) endsNumber(k int) bool {
	return !f.tight(k) || f.Kind(k) == text.Punct && !f.Is(k, "/") || f.Is(k, "+")
}

// times multiplies decimals as they are written: 8.2 million is 8200000, not
// 8199999.999999999.
func times(a, b float64) float64 {
	v := a * b
	whole := math.RoundToEven(v)
	switch {
	case a == math.Trunc(a):
		return v
	case math.Abs(v-whole) <= v*1e-15 && v < 1e13:
		return whole
	}
	return parse(strconv.FormatFloat(v, 'g', 14, 64))
}

// spelled reads a number in words: "forty-three", "a hundred and twelve",
// "three and a half", "2.1 million" has been read by digits.
func (f *finder) spelled(i int) (number, bool) {
	total, current, k, seen := 0.0, 0.0, i, false
	if f.IsIn(i, "a an") {
		if m, _ := f.match(i+1, lexicon.NumberScale); m == 0 {
			return number{}, false
		}
		current, k = 1, i+1
	}
	for k < f.end {
		at := k
		if seen && f.hyphen(at) {
			at++
		} else if seen && f.Is(at, "and") && current >= 100 && current == float64(int(current/100)*100) {
			at++
		}
		over := seen && (total+current == 0 || at == k && f.Flag(at, text.LineBefore)) // behind "zero", or a new line
		if m, v := f.match(at, lexicon.NumberWord); m > 0 && !over && fits(current, parse(v)) {
			current, k, seen = current+parse(v), at+m, true
			continue
		}
		m, v := f.match(at, lexicon.NumberScale)
		if m == 0 || current == 0 {
			break
		}
		current, k, seen = current*parse(v), at+m, true
		if parse(v) >= 1000 {
			total, current = total+current, 0
		}
	}
	if !seen {
		return number{}, false
	}
	r := text.Range{First: i, Last: k}
	n := number{bare: r, all: r, value: total + current}
	return f.half(n), true
}

// fits reports whether a number word can follow what was read: units after
// tens, anything below a hundred after hundreds.
func fits(current, v float64) bool {
	if current == 0 {
		return true
	}
	rest := int(current) % 100
	if rest == 0 {
		return current >= 100 && v < 100
	}
	return rest >= 20 && rest%10 == 0 && v > 0 && v < 10
}

// half reads "and a half" and "and three quarters" behind a number.
func (f *finder) half(n number) number {
	k := n.all.Last
	end := 0
	switch {
	case f.words(k, []string{"and", "a", "half"}):
		end = k + 3
	case f.Is(k, "-") && f.words(k+1, []string{"and", "-", "a", "-", "half"}):
		end = k + 6
	default:
		return n
	}
	n.value += 0.5 * max(1, parse(f.Value(k-1, lexicon.NumberScale)))
	n.all.Last, n.bare.Last = end, end
	if m, v := f.match(end, lexicon.NumberScale); m > 0 && n.value < 100 {
		n.value *= parse(v)
		n.all.Last += m
	}
	return n
}

func (f *finder) words(i int, want []string) bool {
	for k, w := range want {
		if i+k >= f.end || !f.Is(i+k, w) {
			return false
		}
	}
	return true
}
