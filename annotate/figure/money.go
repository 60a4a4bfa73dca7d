package figure

import (
	"math"
	"slices"
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
	printed string // the code of the last amount in the article, "" where it is of several countries
}

// shared are the currencies that several countries call by one name, and the
// places that tell whose it is. The word lists put a question mark before the
// code of such a name: "Rs" is "?INR", "₹" is "INR".
var shared = [...]struct {
	code  string // the one meant when nothing tells
	class lexicon.Class
	sign  string // which letters before it make a country's own, as in "A$", or ""
}{
	{"USD", lexicon.PlaceDollar, "$"}, {"INR", lexicon.PlaceRupee, ""}, {"GBP", lexicon.PlacePound, "£"}, {"JPY", lexicon.PlaceYen, "¥"},
	{"MXN", lexicon.PlacePeso, "$"}, {"KWD", lexicon.PlaceDinar, ""}, {"KES", lexicon.PlaceShilling, ""}, {"SAR", lexicon.PlaceRiyal, ""},
	{"AED", lexicon.PlaceDirham, ""}, {"IRR", lexicon.PlaceRial, ""}, {"NOK", lexicon.PlaceKrone, ""}, {"CZK", lexicon.PlaceCrown, ""},
	{"ZMW", lexicon.PlaceKwacha, ""}, {"XOF", lexicon.PlaceFranc, ""}, {"K", lexicon.PlaceK, ""},
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
			c.known[i] = true
			if code := c.placed(shared[i].class, shared[i].sign); code != shared[i].code {
				c.code[i] = code
			}
		}
		return c.code[i]
	}
	return ""
}

// reach is how many of an article's first words are searched for places,
// byDateline how many other places its dateline outweighs, and bySign how many
// a sign of a country's own, "A$".
const (
	reach      = 400
	byDateline = 8
	bySign     = 4
)

// hasCents reports whether the last amount is in a currency of its own name with hundredths
// that are called cents, so that cents behind it are its own: "a fare of €2.40, up ten cents".
func (c *place) hasCents() bool { return c.printed == "EUR" || c.printed == "ZAR" }

// placed returns the code of the country whose places the article names most,
// the first of equals; "" when it names none. A country's own form of the sign, "A$", speaks
// for it, but where "US$" is printed the plain sign is another's.
func (c *place) placed(class lexicon.Class, sign string) string {
	if c.article >= len(c.p.Articles) {
		return ""
	}
	var votes tally
	r := c.p.In(c.p.Articles[c.article].Span)
	for i := r.First; i < min(r.Last, r.First+reach); i++ {
		if c.p.Tokens[i].Flags&text.Upper == 0 {
			continue
		}
		if n, id := c.p.Match(i, class); n > 0 {
			weight := 1
			if c.dated(i) {
				weight += byDateline
			}
			votes.add(lexicon.Value(id, class), weight)
			i += n - 1
		} else if n, id = c.p.Match(i, lexicon.CurrencySymbol); n > 1 && !c.p.Flag(i+1, text.SpaceBefore) && sign != "" && c.p.Is(i+n-1, sign) {
			weight := bySign
			if c.p.Is(i, "us") {
				weight = -bySign
			}
			votes.add(lexicon.Value(id, lexicon.CurrencySymbol), weight)
		}
	}
	return votes.first()
}

// tally counts what speaks for each currency.
type tally struct {
	codes  []string
	counts []int
}

func (t *tally) add(code string, weight int) {
	i := slices.Index(t.codes, code)
	if i < 0 {
		i = len(t.codes)
		t.codes, t.counts = append(t.codes, code), append(t.counts, 0)
	}
	t.counts[i] += weight
}

// first returns the code with the highest count above zero, or "".
func (t *tally) first() string {
	code, most := "", 0
	for i, n := range t.counts {
		if n > most {
			code, most = t.codes[i], n
		}
	}
	return code
}

// dated reports whether the token stands in a dateline.
func (c *place) dated(i int) bool {
	at := c.p.Span(i)
	k, _ := slices.BinarySearchFunc(c.p.Datelines, at.End, func(d text.Span, end int) int { return d.End - end })
	return k < len(c.p.Datelines) && c.p.Datelines[k].Start <= at.Start
}

// currencyAt reads a currency before a number: a sign, a code or "Rs", and
// returns its code and its tokens.
func (f *finder) currencyAt(i int) (string, int) {
	n, code := f.match(i, lexicon.CurrencySymbol)
	if n == 0 || f.Kind(i) == text.Word && !f.codeLike(i, n) {
		return "", 0
	}
	if code == "?K" && f.currency.assume("K") == "" {
		return "", 0
	}
	k := i + n
	if f.Is(k, ".") && f.tight(k) {
		k++
	}
	glued := f.Kind(i+n-1) == text.Symbol && f.tight(k)
	inWords := f.IsIn(i, "rs re") && f.Has(k, lexicon.NumberWord) // "Rs two lakh"
	if f.Kind(k) != text.Number && !glued && !inWords {
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
	if f.Is(i, "re") && f.Flag(i, text.Caps) {
		return false // "the revised estimate for RE 2019-20"
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
	k := n.all.Last
	switch {
	case !ok:
		return false
	case f.tight(k) && f.Kind(k) == text.Word: // a mutation: "N501Y"
		return false
	case n.glued && f.Is(k-1, "t") && f.Flag(k-1, text.Upper): // another: "R346T"
		return false
	case !n.scaled && n.value < 1000 && f.Is(i-2, "the") && f.placedAt(i+1): // a road: "the R772 was"
		return false
	case !n.scaled && i-2 > f.first && f.Flag(i-2, text.Upper) && !f.titled() && !f.stops(i-2): // "the Sauer P320"
		return false
	case n.scaled, n.value >= 100, strings.ContainsAny(f.Text(i), ".,"):
		return true
	case n.value < 10:
		return false
	case f.Is(k, "per"): // "R18 per litre"
		return true
	}
	return !f.IsIn(i-2, "the a an") && (f.Is(i-1, "r") || f.bare(i+1))
}

// placedAt reports whether token k says where a thing is, or that it is or was.
func (f *finder) placedAt(k int) bool {
	return f.Has(k, lexicon.FigureBe) || f.IsIn(k, "at near between")
}

// money finishes an amount behind its currency, with a range of two amounts.
func (f *finder) money(d *draft, code string) {
	d.Kind, d.Rule = Money, "currency"
	f.setCurrency(d, code)
	f.lakhs(d)
	k := d.core.Last
	if f.Is(k, "/") && f.tight(k) && f.Is(k+1, "-") && f.tight(k+1) {
		d.core.Last += 2 // "Rs 15/-"
		return
	}
	if !f.joinsEnds(d.core.First, k) {
		return
	}
	at := k + 1
	if _, n := f.currencyAt(at); n > 0 {
		at += n
	}
	second, ok := f.readNumber(at)
	if !ok || f.Is(k, "to") && (f.changes(d.core.First) && !f.sought(d, second) || f.movedBy(d, second)) {
		return
	}
	if m, _ := f.match(second.all.Last, lexicon.UnitTime); m > 0 {
		return
	}
	if f.Is(k, "to") && f.takers(d.Value.Number, second, at == k+1) {
		return
	}
	d.Mod, d.Value2 = Between, Num(second.value)
	if second.scaled && (d.Value.Number < 1000 || d.Value.Number < unscaled(f, second)) {
		d.Value.Number = times(d.Value.Number, math.Round(second.value/unscaled(f, second)))
	}
	d.core.Last, d.number.Last = second.all.Last, second.bare.Last
	f.rangeWords(d)
}

// takers reports a number behind an amount and "to" that counts who gets it, plain where no
// currency stands before: "paid $4m to 300 workers", "a refund of $85 to 2.4 million customers".
func (f *finder) takers(amount float64, second number, plain bool) bool {
	if !second.scaled {
		return second.value < amount
	}
	return plain && amount < 1000 && amount >= unscaled(f, second)
}

// movedBy reports whether an amount behind "by" is that of a move to a level, not the first
// end of a range: "rose by a whopping $52,600 to $835,700", but not "fell by about $2 to $3".
func (f *finder) movedBy(d *draft, level number) bool {
	i := d.core.First - f.hedgeBefore(d.core.First)
	if !f.Is(i-1, "by") && !(f.Is(i-3, "by") && f.Is(i-2, "a")) {
		return false
	}
	vague := f.IsIn(d.core.First-1, "about around roughly approximately to as") || f.foreseen(i-1)
	return level.value > 3*d.Value.Number || !vague && f.Has(i-2, lexicon.FigureChange)
}

// millions reads a scale of one letter apart or behind a hyphen, as some houses print it
// behind a currency: "Rs 300 m", "P54.4-M".
func (f *finder) millions(n *number) {
	k := n.all.Last
	if n.scaled || !n.digits {
		return
	}
	if f.Is(k, "m") && !f.Flag(k, text.Upper) && f.bare(k+1) {
		n.value, n.all.Last, n.scaled = times(n.value, 1e6), k+1, true // "Rs 300 m"
		return
	}
	if !f.hyphen(k) || !f.IsIn(k+1, "m b") || !f.Flag(k+1, text.Upper) {
		return
	}
	n.value = times(n.value, parse(f.Value(k+1, lexicon.NumberSuffix)))
	n.all.Last, n.scaled = k+2, true
}

// lakhs reads the letter of the lakhs behind rupees: "₹30L", "Rs 2.5L".
func (f *finder) lakhs(d *draft) {
	k := d.core.Last
	if d.Unit != "INR" || d.number.Len() != d.core.Last-d.number.First || !f.Is(k, "l") || !f.Flag(k, text.Upper) {
		return
	}
	d.Value.Number, d.core.Last = times(d.Value.Number, 1e5), k+1
}

// sought reports a range of money that is raised or lost: "to raise around £10m
// to £12m".
func (f *finder) sought(d *draft, second number) bool {
	i := d.core.First - f.hedgeBefore(d.core.First)
	return i < d.core.First && f.IsIn(i-1, "raise raised lose") && second.value > d.Value.Number && second.value <= 2*d.Value.Number
}

// setCurrency sets the code and says when its country was assumed.
func (f *finder) setCurrency(d *draft, code string) {
	shared := strings.HasPrefix(code, "?")
	d.Unit = strings.TrimPrefix(code, "?")
	if !shared {
		f.currency.printed = code
		return
	}
	f.currency.printed = ""
	if other := f.currency.assume(d.Unit); other != "" {
		d.Unit, d.CurrencyAssumed = other, true
	}
}

// currencyBehind reads a currency behind a number: "20 baht", "45p".
func (f *finder) currencyBehind(d *draft, k int) bool {
	n, code := f.match(k, lexicon.CurrencyWord)
	switch {
	case n == 0 && f.Is(k, "p") && f.tight(k) && !f.Flag(k, text.Upper):
		n, code = 1, "GBP"
	case n == 0 && f.cents(d, k):
		n, code = 1, "?USD"
	case n == 0 && f.signBehind(k):
		n, code = 1, f.Value(k, lexicon.CurrencySymbol)
	case n == 0:
		return false
	case f.IsIn(k, "pound pounds") && f.weighs(d, k):
		d.Kind, d.Rule, d.Unit, d.core.Last = Quantity, "unit", "lb", k+1
		return true
	case f.Is(k, "cent") && f.Flag(k, text.Upper) && !f.titled():
		return false
	case f.Is(k, "won") && f.Kind(d.core.First) == text.Word:
		return false
	case (f.IsIn(k, "real rand won") || f.Is(k, "pound")) && f.Flag(k, text.Upper):
		return false
	}
	d.Kind, d.Rule, d.core.Last = Money, "currency-word", k+n
	if n, _ := f.match(k, lexicon.CurrencyHundredth); n > 0 || f.Is(k, "c") {
		d.Value.Number = times(d.Value.Number/100, 1)
		d.Value2.Number /= 100
	}
	if f.Is(k, "cent") && d.Value.Number > 0.01 && !f.Is(k-1, "-") {
		code = "EUR" // dollars have "cents"
	}
	if code == "?USD" && f.Is(k, "cents") && f.currency.hasCents() {
		d.Unit, d.CurrencyAssumed = f.currency.printed, true
		return true
	}
	f.setCurrency(d, code)
	return true
}

// signBehind reports the sign of a currency that stands behind its number, at token k: "20£",
// "500 €".
func (f *finder) signBehind(k int) bool {
	return f.tight(k) && f.IsIn(k, "£ $") || f.Is(k, "€") && (!f.tight(k+1) || f.Kind(k+1) == text.Punct)
}

// cents reports a small c behind digits that is of money rather than of degrees: "35c a
// litre", "costs 99c".
func (f *finder) cents(d *draft, k int) bool {
	if !f.Is(k, "c") || !f.tight(k) || f.Flag(k, text.Upper) {
		return false
	}
	before := d.core.First - 1
	switch {
	case f.after == Money, f.IsIn(k+1, "a an per"), f.IsIn(before, "cost costs"):
		return true
	}
	return f.Is(before, "for") && f.IsIn(before-1, "sell sells sold")
}

// weighs reports whether pounds at token k are of weight: something weighs
// them, kilograms follow in brackets, or a thing has them that is no money, "a
// seven-pound fragment".
func (f *finder) weighs(d *draft, k int) bool {
	if f.Is(k-1, "-") && f.Kind(k+1) == text.Word && !f.stops(k+1) && !f.Has(k+1, lexicon.FigurePaid) {
		return true
	}
	for i := d.core.First - 1; i > d.core.First-4; i-- {
		if f.Has(i, lexicon.FigureWeigh) {
			return true
		}
	}
	return f.Is(k+1, "(") && f.Kind(k+2) == text.Number && f.IsIn(k+3, "kg kilograms kilos")
}
