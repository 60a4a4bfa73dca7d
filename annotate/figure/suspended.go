package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// suspended reads a number whose unit stands behind the next one: the "10-" of
// "10- and 12-year-old"; "six- to eight-week" is one range.
func (f *finder) suspended(d *draft, num number) bool {
	k := num.all.Last
	if num.vague || !f.Is(k, "-") || !f.tight(k) || f.tight(k+1) || !f.IsIn(k+1, "and or to ,") {
		return false
	}
	at := k + 2
	if f.Is(k+1, ",") && f.Is(at, "and") {
		at++
	}
	second, ok := f.readNumber(at)
	if !ok || !f.hyphen(second.all.Last) {
		return false
	}
	ranged := f.Is(k+1, "to")
	if ranged {
		whole := *d
		whole.Mod, whole.Value2 = Between, Num(second.value)
		whole.number.Last, whole.core.Last = second.bare.Last, second.all.Last
		ok = f.measure(&whole, second)
		if ok {
			*d = whole
		}
		return ok
	}
	other := draft{core: text.Range{First: at, Last: second.all.Last}, number: second.bare}
	other.Value = Num(second.value)
	if !f.measure(&other, second) || other.Kind == Count {
		return false
	}
	d.Kind, d.Unit, d.Rule = other.Kind, other.Unit, other.Rule
	return true
}

// sameUnit reads the second end of a range whose unit is given twice: "38C to
// 41C", "18 months to three years", "between 20 baht and 30 baht".
func (f *finder) sameUnit(d *draft) {
	k := d.core.Last
	between := f.Is(k, "and") && f.between(d.core.First)
	if d.Value2.Valid || !between && !f.connects(k) {
		return
	}
	if f.Is(k, "to") && (f.Is(d.core.First-1, "by") || f.changes(d.core.First)) {
		return
	}
	at := k + 1
	if f.Is(k-1, "cents") && d.Kind == Money {
		if code, n := f.currencyAt(at); n > 0 && f.toDollars(d, code, at+n) {
			return
		}
	}
	second, ok := f.readSigned(at)
	if !ok || second.digits && f.Kind(k) == text.Punct && !f.tight(k) {
		return
	}
	other := draft{core: text.Range{First: k + 1, Last: second.all.Last}, number: second.bare}
	other.Value = Num(second.value)
	if !f.measureAs(d.Kind, &other, second) || other.Kind != d.Kind {
		return
	}
	if strings.HasPrefix(other.Unit, d.Unit+"/") {
		d.Unit = other.Unit // "5mm to 7mm a year"
	}
	if factor := factorOf(other.Unit, d.Unit); factor > 0 {
		other.Value.Number, other.Unit = other.Value.Number*factor, d.Unit
	}
	if other.Unit != d.Unit || !between && other.Value.Number <= d.Value.Number {
		return
	}
	d.Mod, d.Value2 = Between, other.Value
	d.core.Last, d.number.Last = other.core.Last, other.number.Last
	f.rangeWords(d)
}

// readSigned reads the numeral at token i, with the minus before it: "minus 3", "-3".
func (f *finder) readSigned(i int) (number, bool) {
	if !f.IsIn(i, "minus - − –") || !f.Is(i, "minus") && !f.tight(i+1) {
		return f.readNumber(i)
	}
	n, ok := f.readNumber(i + 1)
	n.value = -n.value
	return n, ok
}

// measureAs reads the unit behind a number when it can be one of a kind.
func (f *finder) measureAs(kind Kind, d *draft, num number) bool {
	k := num.all.Last
	switch kind {
	case Duration:
		return f.span(d, k, f.hyphen(k))
	case Quantity:
		return f.unit(d, k, num)
	case Money:
		return f.currencyBehind(d, k)
	}
	return false
}

// tens reads the ten years of a life or a century: "in his thirties", "the
// seventies", "mid-80s", "the '90s".
func (f *finder) tens(i int, d *draft) bool {
	if !f.Has(i, lexicon.DecadeWord) && !(f.tight(i+1) && f.Is(i+1, "s")) {
		return false
	}
	v, last := int(parse(f.Value(i, lexicon.DecadeWord))), i+1
	if n, ok := f.integer(i); ok && n >= 10 && n < 100 && n%10 == 0 {
		v, last = n, i+2
	}
	if v == 0 {
		return false
	}
	d.begin(i, last)
	before := i - 1
	if f.IsIn(before, "' ’ ‘") {
		before--
	}
	if f.IsIn(before, "- –") && f.tight(before) {
		before--
	}
	around := f.around(i, 9)
	parted := f.IsIn(before, "mid early late")
	if parted {
		before--
	}
	again := f.from == before && f.IsIn(before, "and or")
	switch {
	case f.ofPersons(before), again && f.after == Age && f.before == "year": // "in her thirties or forties"
		d.Kind, d.Unit, d.Mod, d.Rule = Age, "year", Between, "in-his"
		d.Value, d.Value2 = Num(float64(v)), Num(float64(v+9))
	case again && f.after == Date: // "the 1970s and 80s"
		d.Kind, d.Value, d.Rule = Date, ISO("19"+string(rune('0'+v/10))+"X"), "decade"
	case (f.Is(before, "the") && f.bare(d.core.Last) || parted) && f.Seek(around, lexicon.Unit) == around.Last:
		d.Kind, d.Value, d.Rule = Date, ISO("19"+string(rune('0'+v/10))+"X"), "decade"
	default:
		return false
	}
	if d.Kind == Age && d.core.Len() == 2 {
		d.number.Last = last - 1
	}
	return true
}

// ofPersons reports whether what ends at token i says that tens are of a life: "in his
// thirties", "women in 40s".
func (f *finder) ofPersons(i int) bool {
	return f.Has(i, lexicon.FigureOwn) ||
		f.Is(i, "in") && f.HasAny(i-1, lexicon.FigurePerson, lexicon.FigurePersons, lexicon.NameRole)
}

// toDollars reads the second end, at token i behind its sign, of a range that begins below
// one dollar: "85 cents to $1.05".
func (f *finder) toDollars(d *draft, code string, i int) bool {
	second, ok := f.readNumber(i)
	if !ok || strings.TrimPrefix(code, "?") != "USD" || second.value <= d.Value.Number {
		return false
	}
	d.Mod, d.Value2 = Between, Num(second.value)
	d.core.Last, d.number.Last = second.all.Last, second.bare.Last
	f.rangeWords(d)
	return true
}
