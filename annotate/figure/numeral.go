package figure

import (
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

// readNumber reads the numeral that begins at token i.
func (f *finder) readNumber(i int) (number, bool) {
	if n, v := f.match(i, lexicon.NumberVague); n > 0 {
		r := text.Range{First: i, Last: i + n}
		return number{bare: r, all: r, value: parse(v), vague: true}, true
	}
	if i >= f.end {
		return number{}, false
	}
	switch f.Kind(i) {
	case text.Number:
		return f.digits(i)
	case text.Symbol:
		if v, ok := vulgar(f.Text(i)); ok {
			return f.scale(number{bare: text.Range{First: i, Last: i + 1}, value: v, digits: true}), true
		}
	case text.Word:
		return f.spelled(i)
	}
	return number{}, false
}

func parse(s string) float64 {
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0
	}
	return v
}

// vulgar returns the value of a fraction of one sign.
func vulgar(s string) (float64, bool) {
	switch s {
	case "½":
		return 0.5, true
	case "⅓":
		return 1.0 / 3, true
	case "⅔":
		return 2.0 / 3, true
	case "¼":
		return 0.25, true
	case "¾":
		return 0.75, true
	case "⅕":
		return 0.2, true
	case "⅛":
		return 0.125, true
	}
	return 0, false
}

// digits reads a number in digits: separators, groups set apart by spaces, a
// vulgar fraction behind it, its scale.
func (f *finder) digits(i int) (number, bool) {
	v, ok := digitValue(f.Text(i))
	if !ok {
		return number{}, false
	}
	n := number{bare: text.Range{First: i, Last: i + 1}, value: v, digits: true}
	for k := i + 1; k < min(f.end, i+6) && f.group(k) && f.leads(i); k++ {
		g, _ := digitValue(f.Text(k))
		n.value, n.bare.Last = n.value*1000+g, k+1
	}
	if k := n.bare.Last; f.tight(k) && f.Kind(k) == text.Symbol {
		if part, ok := vulgar(f.Text(k)); ok {
			n.value, n.bare.Last = n.value+part, k+1
		}
	}
	return f.scale(n), true
}

// group reports whether token k is three digits after a space: "12 340".
func (f *finder) group(k int) bool {
	return f.Kind(k) == text.Number && f.Tokens[k].End-f.Tokens[k].Start == 3 && f.Tokens[k].Start-f.Tokens[k-1].End <= 3 &&
		f.Flag(k, text.SpaceBefore) && !f.tight(k+1+0) && !f.Flag(k, text.LineBefore)
}

// leads reports whether token i can be the first group of such a number.
func (f *finder) leads(i int) bool {
	n := f.Tokens[i].End - f.Tokens[i].Start
	return n <= 3 && !strings.ContainsAny(f.Text(i), ".,") && f.Text(i)[0] != '0'
}

// digitValue reads digits with separators. Groups of three behind commas are
// thousands, and so are several groups behind points; else a point or a lone
// comma is decimal.
func digitValue(s string) (float64, bool) {
	commas, points := strings.Count(s, ","), strings.Count(s, ".")
	switch {
	case commas > 0 && points <= 1:
		if whole, frac, _ := strings.Cut(s, "."); points == 1 && strings.Contains(frac, ",") {
			s = strings.ReplaceAll(whole, ".", "") + strings.ReplaceAll(frac, ",", ".")
		} else if commas == 1 && points == 0 && len(s)-strings.IndexByte(s, ',') != 4 {
			s = strings.Replace(s, ",", ".", 1)
		} else {
			s = strings.ReplaceAll(s, ",", "")
		}
	case points > 1:
		for _, group := range strings.Split(s, ".")[1:] {
			if len(group) != 3 {
				return 0, false
			}
		}
		s = strings.ReplaceAll(s, ".", "")
	}
	v, err := strconv.ParseFloat(s, 64)
	return v, err == nil
}

// scale reads the scale behind a number: "million", "lakh crore", "bn", "k".
func (f *finder) scale(n number) number {
	n.all = n.bare
	k := n.bare.Last
	if n.digits && f.tight(k) {
		if m, v := f.match(k, lexicon.NumberSuffix); m > 0 && !f.tight(k+1) || m > 0 && f.Kind(k+1) == text.Punct {
			n.value *= parse(v)
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
		if m == 0 || at > n.all.Last && !f.Is(at, "million") && !f.Is(at, "billion") && !f.Is(at, "thousand") && !f.Is(at, "trillion") && !f.Is(at, "crore") && !f.Is(at, "lakh") {
			break
		}
		n.value *= parse(v)
		n.all.Last, n.scaled = at+m, true
	}
	return n
}

// spelled reads a number in words: "forty-three", "a hundred and twelve",
// "three and a half", "2.1 million" has been read by digits.
func (f *finder) spelled(i int) (number, bool) {
	total, current, k, seen := 0.0, 0.0, i, false
	if f.IsAny(i, "a", "an") {
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
		if m, v := f.match(at, lexicon.NumberWord); m > 0 && fits(current, parse(v)) && (at > k || !seen || !f.Flag(at, text.LineBefore)) {
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
	return rest == 0 && v < 100 && current >= 100 || rest >= 20 && rest%10 == 0 && v < 10 && v > 0
}

// half reads "and a half" and "and three quarters" behind a number.
func (f *finder) half(n number) number {
	k := n.all.Last
	for _, form := range [...][]string{{"and", "a", "half"}, {"-", "and", "-", "a", "-", "half"}} {
		if f.words(k, form) {
			n.value += 0.5
			n.all.Last, n.bare.Last = k+len(form), k+len(form)
			if m, v := f.match(n.all.Last, lexicon.NumberScale); m > 0 && n.value < 100 {
				n.value *= parse(v)
				n.all.Last += m
			}
		}
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
