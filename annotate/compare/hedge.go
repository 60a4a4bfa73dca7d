package compare

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// hedged types a hedge, a modal or a negation that came or went.
func (p *inside) hedged(c *Change, d sides) bool {
	before, after := p.doubts(d)
	soft, firm := softer, firmer
	if before == after && p.deniesElse() && (p.openers(d) || !p.ofAnother(d)) {
		before, after = denials(p.old.table, d.a), denials(p.new.table, d.b)
		soft, firm = newNot, goneNot
		if denies(p.old.table, d.a) || denies(p.new.table, d.b) {
			soft, firm = newDenial, goneDenial
		}
	}
	switch {
	case before == after, p.oneNumber(d):
		return false
	case spokeNot(p.old.table, d.a), spokeNot(p.new.table, d.b):
		return false
	case p.left(p.old, d.a, 0) > maxHedged, p.left(p.new, d.b, 1) > maxHedged:
		return false
	case p.otherFact(d):
		return false
	}
	if k := p.sourced(d); k >= 0 {
		p.out[k].folded = append(p.out[k].folded, Edit{c.BeforeSpan, c.AfterSpan})
		return true
	}
	if e := p.trimmed(d); e.a.Len() > 0 && e.b.Len() > 0 {
		c.BeforeSpan, c.AfterSpan = p.edges(e)
	}
	if after < before {
		c.set(ClaimStrengthened, firm)
	} else {
		c.set(ClaimSoftened, soft)
	}
	if n := len(p.out) - 1; n >= 0 && p.out[n].Type == c.Type && p.out[n].unit == c.unit && p.near(&p.out[n], c) {
		p.extend(&p.out[n], c)
		return true
	}
	p.add(c)
	return true
}

// deniesElse reports whether the sentence has more or fewer words that deny than it had.
func (p *inside) deniesElse() bool {
	return denials(p.old.table, p.a.tokens) != denials(p.new.table, p.b.tokens)
}

// ofAnother reports whether a sentence tells now of something else: "[Conditions are]
// expected", "[A cool change is not] expected".
func (p *inside) ofAnother(d sides) bool {
	return d.a.First == p.a.tokens.First && p.content(p.old, d.a, 0) > 0 && p.content(p.new, d.b, 1) > 0 && p.stems(d) == 0
}

// sourced returns the change of the sentence that names who says what was only said to be
// so, or takes that source away, or -1: "were said to be ill", "were ill, a nurse said".
func (p *inside) sourced(d sides) int {
	vague := func(t *text.Table, r text.Range) bool {
		return r.Len() <= maxHead+1 && t.SeekAny(r, "said", "reported", "reportedly") < r.Last
	}
	before, after := vague(p.old.table, d.a), vague(p.new.table, d.b)
	for i := max(0, len(p.out)-maxRecent); i < len(p.out) && before != after; i++ {
		c := &p.out[i]
		if c.Type != AttributionChanged || c.unit != p.c.unit {
			continue
		}
		if before && c.BeforeSpan.Empty() || after && c.AfterSpan.Empty() {
			return i
		}
	}
	return -1
}

// denies reports whether a range has a verb of denying.
func denies(t *text.Table, r text.Range) bool {
	return t.Seek(r, lexicon.ClaimDispute) < r.Last
}

// spokeNot reports whether a range says that somebody would not speak: what else they did
// is no more and no less sure.
func spokeNot(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if n, _ := t.Match(i, lexicon.ClaimSilence); n > 0 {
			return true
		}
	}
	return false
}

// oneNumber reports whether a number alone stands for another: "Two of the injured",
// "One of the injured".
func (t *typer) oneNumber(d sides) bool {
	return d.a.Len() == 1 && d.b.Len() == 1 && numbered(t.old.table, d.a.First) && numbered(t.new.table, d.b.First)
}

// near reports whether two changes of a sentence stand so close that they are one.
func (p *inside) near(x, y *Change) bool {
	return gap(p.old, x.BeforeSpan, y.BeforeSpan) <= maxHedged && gap(p.new, x.AfterSpan, y.AfterSpan) <= maxHedged
}

// gap counts the tokens between two spans, of which either may be empty.
func gap(d *laid, a, b text.Span) int {
	if a.Empty() || b.Empty() {
		return 0
	}
	return text.Range{First: d.table.In(a).Last, Last: d.table.In(b).First}.Len()
}

// otherFact reports whether the sides of a difference tell of two different facts:
// "is believed to have fled on foot", "was found dead in a ditch"; but not
// where both begin by reporting, "show", "suggest".
func (p *inside) otherFact(d sides) bool {
	if p.old.table.Has(d.a.First, lexicon.QuoteCue) && p.new.table.Has(d.b.First, lexicon.QuoteCue) {
		return false
	}
	before, after := 0, 0
	for i := d.a.First; i < d.a.Last; i++ {
		if !ofFact(p.old.table, i) {
			continue
		}
		before++
		for j := d.b.First; j < d.b.Last; j++ {
			if oneRoot(p.old.table.Folded(i), p.new.table.Folded(j)) || p.sameStem(i, j, d) {
				return false
			}
		}
	}
	for j := d.b.First; j < d.b.Last; j++ {
		if ofFact(p.new.table, j) {
			after++
		}
	}
	return before >= minFact && after >= minFact
}

// minFact is how many words tell of a fact, beside those that hedge it.
const minFact = 2

// ofFact reports whether a word says something and neither hedges nor denies nor
// reports, or says whose something is: "the suspect's kitchen".
func ofFact(t *text.Table, i int) bool {
	if t.IsIn(i+1, "'s ’s") {
		return true
	}
	return isWord(&t.Tokens[i]) && !t.HasAny(i, lexicon.FigureStop, lexicon.QuoteCue,
		lexicon.ClaimHedge, lexicon.CompareSoft, lexicon.CompareFirm, lexicon.CompareDenial)
}

// doubts counts the words of both sides that make a statement uncertain, one more on the
// side that puts it less firmly. A "would" without a modal or hedge on the other side is
// one; beside a "will" it is but the speech of somebody reported. What will be done is less
// sure than what was done.
func (p *inside) doubts(d sides) (before, after int) {
	before, after = p.doubt(0, d.a), p.doubt(1, d.b)
	old, older := modals(p.old.table, d.a)
	now, newer := modals(p.new.table, d.b)
	switch {
	case firmerThan(p.old.table, p.new.table, d.a, d.b):
		after = before + 1
	case firmerThan(p.new.table, p.old.table, d.b, d.a):
		before = after + 1
	case old && !now && !newer && after == 0 && p.unsureOf(0, d):
		before++
	case now && !old && !older && before == 0 && p.unsureOf(1, d):
		after++
	case before != after:
	case happened(p.old.table, p.new.table, d.a, d.b):
		before++
	case happened(p.new.table, p.old.table, d.b, d.a):
		after++
	}
	return before, after
}

// unsureOf reports whether the "would" of a side is the reporter's: neither of what the other
// side says was announced, nor of a source, nor of quoted words.
func (p *inside) unsureOf(side int, d sides) bool {
	return !announces(p.doc(1-side).table, d.of(1-side)) && !p.frameOf(side, d.of(side)) && !p.requoted()
}

// requoted reports whether one of the last changes is of quoted words in the sentence:
// "would be" before them was the reporter's.
func (p *inside) requoted() bool {
	for i := max(0, len(p.out)-maxRecent); i < len(p.out); i++ {
		if c := &p.out[i]; c.Type == QuoteChanged && c.unit == p.c.unit {
			return true
		}
	}
	return false
}

// maxRecent is how many of the last changes are looked through.
const maxRecent = 4

// wills reports whether token i tells of what is to come: "will", "shall", "they'll".
func wills(t *text.Table, i int) bool {
	return t.IsIn(i, "will shall") || t.Ends(i, "'ll") || t.Ends(i, "’ll")
}

// modals reports whether a range has "would", and whether "will" or "shall".
func modals(t *text.Table, r text.Range) (would, will bool) {
	for i := r.First; i < r.Last; i++ {
		would = would || t.Is(i, "would")
		will = will || wills(t, i)
	}
	return would, will
}

// announces reports whether a range says that somebody told what they would do:
// "announced the closure".
func announces(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if t.IsIn(i, "announced announces announce announcing") {
			return true
		}
	}
	return false
}

// extend makes one change of two of a kind in one sentence.
func (p *inside) extend(last, c *Change) {
	last.BeforeSpan, last.AfterSpan = coverAll(last.BeforeSpan, c.BeforeSpan), coverAll(last.AfterSpan, c.AfterSpan)
	last.Before, last.After = read(p.old, last.BeforeSpan), read(p.new, last.AfterSpan)
}

// maxHedged is the most words of a difference whose point is its hedge.
const maxHedged = 9

// doubt counts the words of a range, on one side, that make a statement
// uncertain, less those that vouch for it. Words that a change explains already
// are left out.
func (p *inside) doubt(side int, r text.Range) int {
	d, n := p.old, 0
	if side == 1 {
		d = p.new
	}
	t := d.table
	for i := r.First; i < r.Last; i++ {
		if p.explained[side].has(i) || t.Tokens[i].Lex == lexicon.None {
			continue
		}
		m, _ := t.Match(i, lexicon.ClaimHedge)
		if soft, _ := t.Match(i, lexicon.CompareSoft); soft > m {
			m = soft
		}
		if m == 0 && due(t, i) {
			m = 1
		}
		if m > 0 && !plain(t, i) {
			n++
			i += m - 1
		} else if m, _ := t.Match(i, lexicon.CompareFirm); m > 0 {
			n--
			i += m - 1
		}
	}
	return n
}

// plain reports whether a word that can make a statement uncertain makes none so
// where it stands: "could not", the month, "as expected", "as soon as possible",
// "with immediate effect", "no immediate comment", "the planning chief", "is known as", but
// not "no known survivors".
func plain(t *text.Table, i int) bool {
	switch {
	case t.Is(i, "planning") && t.Has(i+1, lexicon.NameRole):
		return true
	case t.Is(i, "known"):
		return !t.IsIn(i-1, "no only any first earliest last oldest")
	case t.IsIn(i, "immediate immediately"):
		return !t.IsIn(i-1, "no any not") || t.IsIn(i+1, "comment response reply respond")
	case t.Is(i, "could") && t.Is(i+1, "not"):
		return true
	case t.Is(i, "may") && t.Flag(i, text.Upper):
		return true
	case t.Is(i-1, "as"):
		return t.IsIn(i, "expected planned possible predicted forecast feared")
	}
	return t.Is(i-1, ",") && ofThem(t, i) && !t.Has(i+3, lexicon.ClaimBe) // ", some of whom were"
}

// due reports whether token i says that something is planned: "was due to start",
// but not "was due to the storm", "was due to human error".
func due(t *text.Table, i int) bool {
	return t.Is(i, "due") && (t.Has(i-1, lexicon.ClaimBe) || t.IsIn(i-1, "be been")) && t.IsIn(i+2, plannedVerbs)
}

// plannedVerbs are verbs of what is planned.
const plannedVerbs = "be begin start open reopen close end finish appear meet stand speak give visit take make go leave arrive " +
	"return hold vote rule report publish release launch pay receive run play face sign retire expire resume " +
	"travel attend testify land sail address decide hear announce"

// denials counts the words of a range that deny.
func denials(t *text.Table, r text.Range) int {
	n := 0
	for i := r.First; i < r.Last; i++ {
		if !t.Begins(i, lexicon.CompareDenial) {
			continue
		}
		if m, _ := t.Match(i, lexicon.CompareDenial); m > 0 {
			n++
			i += m - 1
		}
	}
	return n
}

// unverified reports whether a range says that something was not verified.
func unverified(d *laid, r text.Range) bool {
	denied := false
	for ; ; r.First++ {
		i := d.table.MayBegin(r, lexicon.ClaimUnverified, lexicon.ClaimVerify, lexicon.CompareDenial)
		if i >= r.Last {
			return false
		}
		r.First = i
		if n, _ := d.table.Match(i, lexicon.ClaimUnverified); n > 0 {
			return true
		}
		verified, _ := d.table.Match(i, lexicon.ClaimVerify)
		denied = denied || d.table.Has(i, lexicon.CompareDenial) && d.table.IsIn(i, "none not neither no")
		if verified > 0 && denied {
			return true
		}
	}
}
