package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// hedge takes the hedges around a core into the full span. A range keeps its
// modifier, whatever hedge it has.
func (f *finder) hedge(d *draft) {
	if d.Kind == Date || d.Kind == Age {
		f.partOf(d)
	}
	first := d.full.First
	f.hedgesBefore(d)
	if k := first - 2; k >= f.from && f.hyphen(first-1) && f.prefixed(d) && f.IsIn(k, "over under sub") {
		d.full.First = k
		if d.Mod == "" {
			d.Mod = Mod(f.Value(k, lexicon.Hedge))
		}
	}
	if n, mod := f.match(d.full.Last, lexicon.HedgeAfter); n > 0 && f.trails(d, n) {
		d.full.Last += n
		if d.Mod == "" {
			d.Mod = Mod(mod)
		}
	}
	if f.Is(d.full.Last, "+") && f.tight(d.full.Last) {
		d.full.Last++
		if d.Mod == "" {
			d.Mod = AtLeast
		}
	}
}

// prefixed reports whether "over-" and "under-" before a figure of its kind
// hedge it: "over-65s", "sub-four-minute".
func (f *finder) prefixed(d *draft) bool {
	switch d.Kind {
	case Money, Duration, Quantity, Percent:
		return true
	}
	return d.Kind == Age && d.Rule == RuleAge
}

// hedgesBefore takes the hedge before a figure into its full span, and one
// before that: of "more than an estimated 40" the outer one counts.
func (f *finder) hedgesBefore(d *draft) {
	own := d.Mod
	for range 2 {
		n, mod := f.hedgeAt(d)
		if n == 0 {
			return
		}
		d.full.First -= n
		if own == "" {
			d.Mod = mod
		}
	}
}

// hedgeAt returns how many tokens the hedge has that ends right before a
// figure, and what it says.
func (f *finder) hedgeAt(d *draft) (int, Mod) {
	first := d.full.First
	for k := f.hedgeFrom(first); k < first; k = f.mayHedge(k+1, first) {
		if n, mod := f.match(k, lexicon.Hedge); k+n == first && !f.misread(d, k, n) {
			return n, Mod(mod)
		}
	}
	return f.hedgeOfA(d, first-1)
}

// hedgeFrom returns the first token behind the figure before at which a hedge
// may begin that ends right before token end; end when there is none.
func (f *finder) hedgeFrom(end int) int {
	if !f.Has(end-1, lexicon.HedgeEnd) {
		return end
	}
	return f.mayHedge(max(f.from, end-4), end)
}

// mayHedge returns the first token from k on at which a hedge may begin, or end.
func (f *finder) mayHedge(k, end int) int {
	return f.MayBegin(text.Range{First: k, Last: end}, lexicon.Hedge)
}

// hedgeOfA is hedgeAt over the "a" of "nearly a half-hour", "is about a
// 10-minute walk".
func (f *finder) hedgeOfA(d *draft, a int) (int, Mod) {
	if a <= f.from || !f.Has(a-1, lexicon.FigureNearly) || !f.IsIn(a, "a an") {
		return 0, ""
	}
	if d.Kind != Duration && d.Kind != Quantity || !f.Is(d.number.Last, "-") {
		return 0, ""
	}
	if f.IsIn(a-1, "about around") && !f.Has(a-2, lexicon.FigureBe) {
		return 0, ""
	}
	return 2, Mod(f.Value(a-1, lexicon.Hedge))
}

// misread reports whether a word that can hedge does something else there:
// "over the past 10 years" has no figure behind "over", "some" before a year.
func (f *finder) misread(d *draft, i, n int) bool {
	if n > 1 {
		return f.misreadWords(d, i)
	}
	switch {
	case d.Kind == Date && (f.Has(i, lexicon.FigureLimit) || f.IsIn(i, "some estimated nearing")): // "grew over 2023"
		return true
	case (d.Kind == Time || d.Kind == Ordinal) && !f.Has(i, lexicon.FigureNearly):
		return true
	case d.Kind == Money && f.Is(i, "over"):
		return f.aboutSum(d, i)
	case d.Kind == Duration && f.Is(i, "over"):
		return !f.Has(i-1, lexicon.FigureLasting) // "fell over 10 years", but "lasted over 10 years"
	case d.Kind == Quantity && f.Is(i, "under") && f.Has(i-1, lexicon.FigureBuried): // "buried under 3 metres of snow"
		return true
	case d.Kind == Count && f.Is(i, "over") && f.Has(d.full.Last, lexicon.FigureSpread): // "held over 12 rounds"
		return true
	case f.Is(i, "over") && d.Unit == "m" && f.Has(i-1, lexicon.FigureFast): // "won over 400 metres"
		return true
	case f.Is(i, "about") && f.Has(i-1, lexicon.FigureTalk): // "talked about 40 of them"
		return true
	case f.Is(i, "around") && f.IsIn(i-1, "turned gathered"): // "turned around 12 firms"
		return true
	}
	return false
}

// misreadWords is misread for a hedge of several words.
func (f *finder) misreadWords(d *draft, i int) bool {
	switch {
	case (d.Kind == Date || d.Kind == Time) && f.Is(i, "close") && f.Is(i+1, "on"): // "shops close on 1 May"
		return true
	case d.Kind == Date && f.Is(i, "est"):
		return true
	case f.Is(i, "as") && f.IsIn(i-1, "twice times half"): // "twice as many as 40"
		return true
	case f.Is(i+1, "than") && i == f.from && f.after != "": // "4% less than 12"
		return true
	case f.Is(i, "up") && f.Has(i-1, lexicon.FigureShot): // "shot up to 40"
		return true
	}
	return f.Is(i, "short") && !f.IsIn(i-1, "just little well")
}

// aboutSum reports an "over" at token i that says about what something is: the sum
// describes a noun behind it, and nothing before has or gives so much. "Clash over £2bn
// rail cuts", but not "stole over £2m jewels"; nor is "turned over £2m" a hedge.
func (f *finder) aboutSum(d *draft, i int) bool {
	p, k := i-1, d.full.Last
	switch {
	case p < f.from, f.Has(p, lexicon.FigureHanding):
		return p >= f.from
	case f.bare(k) && !f.hyphen(k), f.verbal(k):
		return false
	case f.HasAny(p, lexicon.FigureQuarrel, lexicon.NameRole, lexicon.NameRoles), f.apostrophe(p):
		return true
	case f.bare(p), f.verbal(p), f.HasAny(p, lexicon.FigureHaving, lexicon.FigureChange):
		return false
	}
	w := f.Text(p)
	return w[len(w)-1] != 's' && !strings.HasSuffix(w, "ing")
}

// trails reports whether the hedge behind a figure belongs to it.
func (f *finder) trails(d *draft, n int) bool {
	k := d.full.Last
	switch {
	case f.Is(k, "-"):
		return f.hyphen(k)
	case f.Is(k, "plus"):
		return f.tight(k)
	case f.IsIn(k+1, "older younger"):
		return true
	case f.IsIn(k, "minimum maximum tops max"):
		return f.bare(k + 1)
	case f.Is(k, "and"):
		return d.Kind == Age && !f.hyphen(k+n)
	}
	return n > 1
}

// partOf reads "mid-", "early", "late" before a date or an age.
func (f *finder) partOf(d *draft) {
	k := d.full.First - 1
	if f.Is(k, "-") && f.tight(k) && f.tight(k+1) {
		k--
	}
	if k < f.from {
		return
	}
	switch {
	case f.Is(k, "early"):
		d.Mod = Early
	case f.Is(k, "mid"):
		d.Mod = Mid
	case f.Is(k, "late"):
		d.Mod = Late
	default:
		return
	}
	d.full.First = k
	f.partsOf(d)
}

// partsOf takes the first of two parts of a date or an age: the "mid-to-" of
// "mid-to-late 1990s".
func (f *finder) partsOf(d *draft) {
	k := d.full.First - 1
	if f.Is(k, "-") {
		k--
	}
	if !f.Is(k, "to") {
		return
	}
	if k--; f.Is(k, "-") {
		k--
	}
	if k >= f.from && f.IsIn(k, "early mid") {
		d.full.First = k
	}
}

// hedged reports whether a hedge ends right before token i.
func (f *finder) hedged(i int) bool { return f.hedgeBefore(i) > 0 }

// hedgeBefore returns how many tokens the hedge has that ends right before
// token i.
func (f *finder) hedgeBefore(i int) int {
	for k := f.hedgeFrom(i); k < i; k = f.mayHedge(k+1, i) {
		if n, _ := f.match(k, lexicon.Hedge); k+n == i {
			return n
		}
	}
	return 0
}
