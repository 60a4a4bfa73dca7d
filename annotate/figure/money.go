package figure

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// place tells the country of "$", "Rs" and other currencies of several
// countries from where an article was written or what it speaks of. What it
// has found in the article it keeps.
type place struct {
	p       *article.Paste
	article int
	known   [len(shared)]bool
	code    [len(shared)]string
}

// shared are the currencies that several countries call by one name, and the
// places of the others, which are looked for within so many words.
var shared = [...]struct {
	code   string
	class  lexicon.Class
	within int
}{
	{"USD", lexicon.PlaceDollar, 400}, {"PKR", lexicon.PlaceRupee, 400}, {"GBP", lexicon.PlacePound, 60}, {"JPY", lexicon.PlaceYen, 60},
	{"MXN", lexicon.PlacePeso, 60}, {"KWD", lexicon.PlaceDinar, 60}, {"KES", lexicon.PlaceShilling, 60}, {"SAR", lexicon.PlaceRiyal, 60},
	{"AED", lexicon.PlaceDirham, 60}, {"IRR", lexicon.PlaceRial, 60}, {"NOK", lexicon.PlaceKrone, 60},
}

// enter turns to an article.
func (c *place) enter(article int) {
	if article != c.article {
		*c = place{p: c.p, article: article}
	}
}

// assume returns the code that the place gives to an ambiguous currency, or "".
func (c *place) assume(code string) string {
	for i := range shared {
		if shared[i].code != code {
			continue
		}
		if !c.known[i] {
			c.known[i], c.code[i] = true, c.first(shared[i].class, shared[i].within)
		}
		return c.code[i]
	}
	return ""
}

// first returns the code of the first place of the class in so many of the
// article's first words.
func (c *place) first(class lexicon.Class, within int) string {
	if c.article >= len(c.p.Articles) {
		return ""
	}
	r := c.p.In(c.p.Articles[c.article].Span)
	for i := r.First; i < r.Last && i < r.First+within; i++ {
		if !c.p.Flag(i, text.Upper) {
			continue
		}
		if n, id := c.p.Match(i, class); n > 0 {
			return lexicon.Value(id, class)
		}
	}
	return ""
}

// currencyAt reads a currency before a number: a sign, a code or "Rs", and
// returns its code and its tokens.
func (f *finder) currencyAt(i int) (string, int) {
	n, code := f.match(i, lexicon.CurrencySymbol)
	if n == 0 || f.Kind(i) == text.Word && !f.codeLike(i, n) {
		return "", 0
	}
	k := i + n
	if f.Is(k, ".") && f.tight(k) {
		k++
	}
	if f.Kind(k) != text.Number && !(f.Kind(i+n-1) == text.Symbol && f.tight(k)) {
		return "", 0
	}
	return code, k - i
}

// codeLike reports whether a word before a number is a currency: it is
// capitalised, and a single letter is glued to the number.
func (f *finder) codeLike(i, n int) bool {
	if !f.Flag(i, text.Upper) {
		return false
	}
	if f.Tokens[i].End-f.Tokens[i].Start == 1 {
		return f.tight(i+1) && (n > 1 || f.amount(i+1))
	}
	return n > 1 || f.Flag(i, text.Caps) || f.Has(i, lexicon.CurrencyMixed)
}

// amount reports whether the number at i is printed as one of money would be
// behind a letter: "N109.4bn", "R1,500", and not as in "N95".
func (f *finder) amount(i int) bool {
	n, ok := f.digits(i)
	return ok && (n.scaled || n.value >= 100 || n.value >= 10 && (f.Is(n.all.Last, "per") || !f.IsAny(i-2, "the", "a", "an") && (f.Is(i-1, "r") || f.bare(i+1))) || strings.ContainsAny(f.Text(i), ".,"))
}

// money finishes an amount behind its currency, with a range of two amounts.
func (f *finder) money(d *draft, code string) {
	d.Kind, d.Rule = Money, "currency"
	f.setCurrency(d, code)
	k := d.core.Last
	if !f.connects(k) && !(f.Is(k, "and") && f.Is(d.core.First-1, "between")) {
		return
	}
	at := k + 1
	if _, n := f.currencyAt(at); n > 0 {
		at += n
	}
	second, ok := f.readNumber(at)
	if !ok || f.Is(k, "to") && (f.changes(d.core.First) || f.Is(d.core.First-1, "by") && f.Has(d.core.First-2, lexicon.FigureChange)) {
		return
	}
	if m, _ := f.match(second.all.Last, lexicon.UnitTime); m > 0 {
		return
	}
	d.Mod, d.Value2 = Between, Num(second.value)
	if second.scaled && d.Value.Number < 1000 {
		d.Value.Number = times(d.Value.Number, second.value/unscaled(f, second))
	}
	d.core.Last, d.number.Last = second.all.Last, second.bare.Last
	f.rangeWords(d)
}

// setCurrency sets the code and says when its country was assumed.
func (f *finder) setCurrency(d *draft, code string) {
	d.Unit = code
	if sign := f.Kind(d.core.First) == text.Symbol; code == "JPY" && !sign || code == "GBP" && sign {
		return
	}
	if other := f.currency.assume(code); other != "" {
		d.Unit, d.CurrencyAssumed = other, true
	}
}

// currencyBehind reads a currency behind a number: "20 baht", "45p".
func (f *finder) currencyBehind(d *draft, k int) bool {
	n, code := f.match(k, lexicon.CurrencyWord)
	switch {
	case n == 0 && f.Is(k, "p") && f.tight(k) && !f.Flag(k, text.Upper):
		n, code = 1, "GBP"
	case n == 0 && (f.tight(k) && f.IsAny(k, "£", "$") || f.Is(k, "€") && !f.tight(k+1)), n == 0 && f.Is(k, "€") && f.Kind(k+1) == text.Punct:
		n, code = 1, f.Value(k, lexicon.CurrencySymbol)
	case n == 0:
		return false
	case f.IsAny(k, "pound", "pounds") && f.weighs(d, k):
		d.Kind, d.Rule, d.Unit, d.core.Last = Quantity, "unit", "lb", k+1
		return true
	case f.Is(k, "cent") && f.Flag(k, text.Upper) && !f.titled():
		return false
	case f.Is(k, "won") && f.Kind(d.core.First) == text.Word:
		return false
	case (f.IsAny(k, "real", "rand", "won") || f.Is(k, "pound")) && f.Flag(k, text.Upper):
		return false
	}
	d.Kind, d.Rule, d.core.Last = Money, "currency-word", k+n
	if f.Has(k, lexicon.CurrencyHundredth) {
		d.Value.Number /= 100
	}
	f.setCurrency(d, code)
	return true
}

// weighs reports whether pounds at token k are of weight: something weighs
// them, or kilograms follow in brackets.
func (f *finder) weighs(d *draft, k int) bool {
	for i := d.core.First - 1; i > d.core.First-4; i-- {
		if f.Has(i, lexicon.FigureWeigh) {
			return true
		}
	}
	return f.Is(k+1, "(") && f.Kind(k+2) == text.Number && f.IsAny(k+3, "kg", "kilograms", "kilos")
}
