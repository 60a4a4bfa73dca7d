package figure

import (
	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// Find finds the figures of a paste, in text order; they do not overlap.
func Find(p *article.Paste) []Figure {
	out := make([]Figure, 0, p.Len()/dense)
	f := finder{Table: p.Table, currency: place{p: p}}
	for i := range p.Sentences {
		p.Pause.Step(i, len(p.Sentences))
		s := &p.Sentences[i]
		f.first, f.end, f.from, f.zone = s.Tokens.First, s.Tokens.Last, s.Tokens.First, s.Zone
		f.after, f.capitals, f.nearTo = "", 0, nowhere
		f.currency.enter(p.ArticleOf(*s))
		out = f.sentence(out)
	}
	for i := range out {
		out[i].ID = ID(i + 1)
	}
	join(p, out)
	return out
}

// nowhere is the index of no token, nor of one next to a token.
const nowhere = -2

// dense is about how few tokens news has for each figure where it is full of
// them.
const dense = 24

// grow makes room for the figures of a table from token i on, as many as there
// were so far, but not for more than four times as many.
func (f *finder) grow(out []Figure, i int) []Figure {
	rest := len(out) * (f.Len() - i) / (i + 1)
	room := len(out) + min(rest, 3*len(out)) + dense
	return append(make([]Figure, 0, room), out...)
}

// finder reads the figures of one sentence after the other.
type finder struct {
	*text.Table
	first, end int // the sentence
	from       int // the end of the figure before
	zone       int
	currency   place
	after      Kind   // of the figure before in the sentence
	before     string // its unit
	last       float64
	iso        string // the text of its value
	start      int    // its first token
	capitals   int    // whether the sentence capitalises its words: 1 it does, -1 not, 0 not known
	nearTo     int    // the token whose neighbours' classes nearby has
	nearby     uint64
	read       [readings]reading
}

// draft is a figure in tokens: full, core, number and what is counted as
// ranges, and what is known of it.
type draft struct {
	full, core, number, of text.Range
	Kind                   Kind
	Value, Value2          Value
	Unit                   string
	CurrencyAssumed        bool
	Mod                    Mod
	Weight                 Weight
	Rule                   Rule
}

// begin clears a draft for a figure whose core is the tokens from first up to,
// not including, last.
func (d *draft) begin(first, last int) {
	*d = draft{}
	d.core = text.Range{First: first, Last: last}
	d.number = d.core
}

func (f *finder) sentence(out []Figure) []Figure {
	var d draft
	for i := f.first; ; {
		if i = f.SeekDigits(text.Range{First: i, Last: f.end}, lexicon.FigureOpen); i >= f.end {
			return out
		}
		if !f.opens(i) || !f.at(i, &d) || max(d.full.Last, d.core.Last) > f.end { // "in May" before "5pm" of the next line
			i = f.chain(i)
			continue
		}
		if len(out) == cap(out) {
			out = f.grow(out, i)
		}
		out = out[:len(out)+1] // which nothing was written to yet
		f.finish(&d, &out[len(out)-1])
		f.after, f.before, f.last, f.iso = d.Kind, d.Unit, d.Value.Number, d.Value.Text
		f.from, f.start = d.full.Last, d.full.First
		i = max(i+1, d.full.Last)
	}
}

// chain returns the end of the numbers joined by hyphens that begin at token i
// when there are more than any figure has; else the next token.
func (f *finder) chain(i int) int {
	k, numbers := i+1, 1
	for f.Kind(k-1) == text.Number && f.hyphen(k) && f.Kind(k+1) == text.Number {
		k, numbers = k+2, numbers+1
	}
	if numbers < 5 {
		return i + 1
	}
	return k
}

// opens reports whether a figure can begin at token i, which holds digits or
// may be a word of numbers, a sign, a currency.
func (f *finder) opens(i int) bool {
	t := &f.Tokens[i]
	switch {
	case t.Kind == text.Number:
		return true
	case t.Lex == lexicon.None || !f.Has(i, lexicon.FigureOpen):
		return t.Flags&text.Digits != 0 && (f.fiscal(i) || f.circa(i))
	case t.Kind == text.Punct:
		return (t.Flags&text.SpaceBefore != 0 || f.Is(i-1, "(")) && f.tight(i+1) // a minus
	case t.Kind == text.Word && t.End-t.Start <= 2 && f.IsIn(i, "a an"):
		if f.Has(i+1, lexicon.FigureOne) || f.Is(i+2, "and") && f.Is(i+4, "half") { // "a mile and a half"
			return true
		}
		return t.Flags&text.Upper != 0 && f.Kind(i+1) == text.Symbol
	}
	return true
}

// at reads the figure whose core begins at token i.
func (f *finder) at(i int, d *draft) bool {
	switch f.Kind(i) {
	case text.Number:
		return f.dayAgain(i, d) || f.era(i, d) || f.dateOrRank(i, d) || f.numeral(i, d)
	case text.Word:
		return f.atWord(i, d)
	case text.Clitic:
		return false
	}
	return f.numeral(i, d)
}

// dateOrRank reads the date, the time or the rank that begins with the digits at token i.
func (f *finder) dateOrRank(i int, d *draft) bool {
	if !f.dates(i) && !f.dotted(i) || f.inAddress(i) {
		return false
	}
	if f.tight(i+1) && (f.tens(i, d) || f.datetime(i, d)) {
		return true
	}
	return f.date(i, d) || f.clock(i, d) || f.ordinal(i, d)
}

// dates reports whether a date, a time or a rank can begin with the digits at
// token i, by what stands behind them.
func (f *finder) dates(i int) bool {
	if i+1 >= f.end {
		return false
	}
	flags := f.Tokens[i+1].Flags
	if flags&text.SpaceBefore == 0 || flags&text.Digits != 0 {
		return true
	}
	return f.Has(i+1, lexicon.FigureDating) || f.Has(i+1, lexicon.FigureTrain) || f.Has(i-1, lexicon.FigureAt) || f.itIs(i-1)
}

// inAddress reports digits inside an address of the web: "org/2024/05/17".
func (f *finder) inAddress(i int) bool {
	return i > f.first && f.tight(i) && f.IsIn(i-1, "/ _ =")
}

// atWord reads the figure that begins with a word.
func (f *finder) atWord(i int, d *draft) bool {
	switch {
	case f.Has(i, lexicon.NumberWord):
		return f.clock(i, d) || f.past(i, d) || f.ordinal(i, d) || f.numeral(i, d)
	case f.Has(i, lexicon.Month):
		return f.date(i, d)
	case f.Has(i, lexicon.FigureAgers) && f.agers(i, d):
		return true
	case f.tens(i, d), f.date(i, d), f.past(i, d), f.category(i, d):
		return true
	}
	return f.ordinal(i, d) || f.multiple(i, d) || f.numeral(i, d)
}

// finish adds what stands around the core: hedges, what is counted, the verb,
// and writes the figure.
func (f *finder) finish(d *draft, out *Figure) {
	if d.full.Len() == 0 {
		d.full = d.core
	}
	d.full.First, d.full.Last = min(d.full.First, d.core.First), max(d.full.Last, d.core.Last)
	if d.Mod == Between && f.IsIn(d.full.First, "between from") {
		d.core.First = d.full.First
	}
	f.hedge(d)
	if counts(d.Kind) && !(d.Kind == Ratio && d.Value2.Valid) {
		if d.of.Len() == 0 {
			f.counted(d)
		}
		out.Of, out.Act = f.SpanOf(d.of), f.act(d)
	}
	out.Span, out.Core, out.Number = f.SpanOf(d.full), f.SpanOf(d.core), f.SpanOf(d.number)
	out.Kind, out.Mod, out.Rule = d.Kind, d.Mod, d.Rule
	out.Value, out.Value2 = d.Value, d.Value2
	out.Unit, out.CurrencyAssumed = d.Unit, d.CurrencyAssumed
	out.Weight, out.Zone = Key, f.zone
	if d.Weight != "" {
		out.Weight = d.Weight
	}
	if f.anaphoric(d) {
		out.Weight = Minor
	}
}

// counts reports whether figures of a kind count something.
func counts(k Kind) bool {
	switch k {
	case Count, Percent, Quantity, Ordinal, Ratio, Multiple:
		return true
	}
	return false
}

// anaphoric reports whether a small bare count points back: "the two sides".
func (f *finder) anaphoric(d *draft) bool {
	if d.Kind != Count || d.Mod != "" || d.Value.Number > 3 || f.Kind(d.core.First) != text.Word {
		return false
	}
	return (f.IsIn(d.full.First-1, "the these those") || f.Is(d.full.First-1, "both")) && !f.Is(d.full.Last, "-")
}

// tight reports whether no white space stands before token i.
func (f *finder) tight(i int) bool {
	return i < f.end && (i < 0 || f.Tokens[i].Flags&text.SpaceBefore == 0)
}

// hyphen reports whether token i is a hyphen without space around it.
func (f *finder) hyphen(i int) bool {
	return i >= 0 && i+1 < f.end && (f.Tokens[i].Flags|f.Tokens[i+1].Flags)&text.SpaceBefore == 0 && f.Is(i, "-")
}

// joinsDigits reports whether one of the marks, without white space around it, joins digits
// to what stands before: the colon of "2:18", the hyphen of "555-0199".
func (f *finder) joinsDigits(k int, marks string) bool {
	return f.IsIn(k, marks) && f.tight(k) && f.tight(k+1) && f.Kind(k+1) == text.Number
}

// match is Match inside the sentence, with what the class says of the entry.
func (f *finder) match(i int, class lexicon.Class) (int, string) {
	if i >= f.end || !f.Begins(i, class) {
		return 0, ""
	}
	n, id := f.Match(i, class)
	if n == 0 || i+n > f.end {
		return 0, ""
	}
	return n, lexicon.Value(id, class)
}
