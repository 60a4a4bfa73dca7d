package figure

import (
	"stet/annotate/article"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// Find finds the figures of a paste, in text order; they do not overlap.
func Find(p *article.Paste) []Figure {
	var out []Figure
	for i := range p.Sentences {
		s := &p.Sentences[i]
		f := finder{Table: p.Table, first: s.Tokens.First, end: s.Tokens.Last, zone: s.Zone, currency: place{p, p.ArticleOf(*s)}}
		out = f.sentence(out)
	}
	for i := range out {
		out[i].ID = ID(i + 1)
	}
	join(p, out)
	return out
}

// finder reads the figures of one sentence.
type finder struct {
	*text.Table
	first, end int // the sentence
	from       int // the end of the figure before
	zone       int
	currency   place
	after      Kind // of the figure before in the sentence
	capitals   int  // whether the sentence capitalises its words: 1 it does, -1 not, 0 not known
}

// draft is a figure in tokens: full, core and number as ranges, and what is
// known of it.
type draft struct {
	full, core, number text.Range
	Figure
}

func (f *finder) sentence(out []Figure) []Figure {
	f.from = f.first
	for i := f.first; i < f.end; {
		d, ok := f.at(i)
		if !ok {
			i++
			continue
		}
		f.finish(&d)
		out = append(out, d.Figure)
		f.after = d.Kind
		f.from = d.full.Last
		i = max(i+1, d.full.Last)
	}
	return out
}

// at reads the figure whose core begins at token i.
func (f *finder) at(i int) (draft, bool) {
	switch f.Kind(i) {
	case text.Clitic:
		return draft{}, false
	case text.Punct:
		if !f.IsAny(i, "-", "–") {
			return draft{}, false
		}
	case text.Word:
		if !f.HasAny(i, lexicon.NumberWord, lexicon.NumberVague, lexicon.OrdinalWord, lexicon.FractionWord,
			lexicon.MultipleWord, lexicon.Month, lexicon.CurrencySymbol, lexicon.FigureStart, lexicon.DecadeWord) && !f.fiscal(i) {
			return draft{}, false
		}
	}
	for _, read := range [...]func(*finder, int) (draft, bool){
		(*finder).tens, (*finder).datetime, (*finder).date, (*finder).clock, (*finder).category, (*finder).ordinal, (*finder).multiple, (*finder).numeral,
	} {
		if d, ok := read(f, i); ok {
			return d, true
		}
	}
	return draft{}, false
}

// finish adds what stands around the core: hedges, what is counted, the verb.
func (f *finder) finish(d *draft) {
	if d.full.Len() == 0 {
		d.full = d.core
	}
	d.full.First, d.full.Last = min(d.full.First, d.core.First), max(d.full.Last, d.core.Last)
	f.hedge(d)
	d.Span, d.Core, d.Number = f.SpanOf(d.full), f.SpanOf(d.core), f.SpanOf(d.number)
	d.Zone = f.zone
	if d.Weight == "" {
		d.Weight = Key
	}
	if counts(d.Kind) && !(d.Kind == Ratio && d.Value2.Valid) {
		if d.Of.Empty() {
			f.counted(d)
		}
		d.Act = f.act(d)
	}
	if f.anaphoric(d) {
		d.Weight = Minor
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
	return f.IsAny(d.full.First-1, "the", "these", "those", "both") && !f.Is(d.full.Last, "-")
}

// tight reports whether no white space stands before token i.
func (f *finder) tight(i int) bool { return i < f.end && !f.Flag(i, text.SpaceBefore) }

// hyphen reports whether token i is a hyphen without space around it.
func (f *finder) hyphen(i int) bool { return i+1 < f.end && f.Is(i, "-") && f.tight(i) && f.tight(i+1) }

// match is Match inside the sentence.
func (f *finder) match(i int, class lexicon.Class) (int, string) {
	n, id := f.Match(i, class)
	if n == 0 || i+n > f.end {
		return 0, ""
	}
	return n, lexicon.Value(id, class)
}
