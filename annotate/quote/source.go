package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// sourced reads "according to": the clause before it, or behind it when it
// opens the sentence.
func (f *finder) sourced(u *unit, k int) {
	c := &f.cues[k]
	if f.Is(c.who.Last-1, "details") {
		return // "According to the details, the minister left"
	}
	left := f.beforeSource(u, c)
	if n := len(f.drafts); left.Len() == 0 && f.floor > u.First && n > 0 && f.drafts[n-1].unit == u.index {
		f.drafts[n-1].via = c.who
		return
	}
	open := f.Has(left.Last-1, lexicon.QuoteAux) // "It was, according to"
	if b := f.markedBehind(c.end()); b >= 0 && open {
		f.add(u, c, Mixed, "according-broken", f.blocks[b].Range)
		f.floor = f.blocks[b].Last
		return
	}
	broken := open && !f.Flag(left.Last-1, text.Upper) && f.Is(c.end(), ",")
	if left.Len() > 1 && !broken && f.complete(u, c, left) {
		f.behindSource(u, k, f.dropConnective(left))
		return
	}
	at := f.pastSource(u, c)
	if left.Len() > 0 && f.Is(at, ",") && f.Is(c.First-1, ",") && left.First == u.First && !f.markedIn(left) {
		if f.IsIn(at+1, "which who whose") {
			f.behindSource(u, k, left)
			return
		}
		if rest := f.trim(text.Range{First: at + 1, Last: f.contentEnd(u, k, at+1)}); rest.Len() > 1 {
			f.add(u, c, f.kindOf(rest), "according-inside", left, rest)
			f.floor = rest.Last
		}
		return
	}
	if c.relative {
		at-- // "a report, according to which nine wards fall short"
	}
	if left.Len() > 1 || !f.Is(at, ",") && !c.relative {
		return
	}
	if k+1 < len(f.cues) && f.relays(c, &f.cues[k+1], at) {
		f.cues[k+1].via = c.who // "According to the agency, Ann Lee said …"
		return
	}
	r := f.trim(text.Range{First: at + 1, Last: f.contentEnd(u, k, at+1)})
	if r.Len() > 2 {
		f.add(u, c, f.kindOf(r), "according-front", r)
		f.floor = r.Last
	}
}

// beforeSource returns what stands before the source and no quote has taken.
func (f *finder) beforeSource(u *unit, c *cue) text.Range {
	left := f.trim(text.Range{First: u.First, Last: c.First})
	if c.relative || f.Has(left.Last-1, lexicon.QuoteClause) || f.Is(c.First-1, ";") {
		left = text.Range{First: c.First, Last: c.First}
	}
	if f.floor > u.First && f.floor < c.First {
		left = f.trim(text.Range{First: f.floor, Last: c.First})
	}
	n := left.Last - 3
	if n > left.First && f.Is(n, ",") && f.IsIn(n+1, "that this which") {
		if f.be(n+2) || f.Kind(n+2) == text.Clitic {
			left.Last = n // "Two ships sank, that’s according to the port"
		}
	}
	return left
}

// complete reports whether what stands before a source says something by itself: it has a
// verb, or the source ends what is long enough to have one that no list knows.
func (f *finder) complete(u *unit, c *cue, left text.Range) bool {
	if f.clausal(left) || f.present(left) {
		return true
	}
	return left.Len() > 4 && left.First == u.First && !f.Is(c.end(), ",")
}

// pastSource returns the token behind the source and what is said of it: when it spoke, who
// that is, when it was published.
func (f *finder) pastSource(u *unit, c *cue) int {
	at := f.adjunct(c.end(), u.Last)
	if at > c.who.Last && c.who.Len() > 2 && f.Ends(c.who.Last-1, "ed") {
		c.who.Last-- // "According to a report published on Tuesday"
	}
	named := f.Flag(f.head(c.who), text.Upper)
	if !f.documented(c.who) && (named || f.Is(at+1, "who")) {
		at = f.pastApposition(at, u.Last)
	}
	return f.pastDescription(at, u.Last)
}

// relays reports whether the source only passes on what the next frame, behind the comma at
// token at, reports: somebody named in it speaks, or anybody where the source is an outlet.
func (f *finder) relays(c, next *cue, at int) bool {
	if next.start != at+1 || next.inverted {
		return false
	}
	if next.frame != lexicon.TakesClause && !(next.clausal() && f.Is(next.Last, "that")) {
		return false
	}
	if f.named(next.who) {
		return true
	}
	return f.HasAny(f.head(c.who), lexicon.ClaimOutlet, lexicon.QuoteOutlet) && !f.documented(next.who)
}

// markedBehind returns the block of marked words, in no quote yet, behind the comma at token
// i or behind a name between commas; -1 when there is none: "It was, in the words of one
// aide, “hell”", "It is, according to its maker, Kestrel, “a toaster”".
func (f *finder) markedBehind(i int) int {
	if b := f.blockAt(i + 1); b >= 0 && !f.used[b] && f.Is(i, ",") {
		return b
	}
	if b := f.pastApposed(i); b >= 0 && !f.used[b] {
		return b
	}
	return -1
}

// pastApposed returns the block of marked words behind a name between the commas
// at i and behind it; -1 when there is none.
func (f *finder) pastApposed(i int) int {
	if !f.Is(i, ",") || !f.Flag(i+1, text.Upper) {
		return -1
	}
	n := i + 1
	for n < i+6 && f.free(n) && f.Flag(n, text.Upper) {
		n++
	}
	if !f.Is(n, ",") {
		return -1
	}
	return f.blockAt(n + 1)
}

// pastApposition skips a short apposition without a verb between the commas at
// i and behind it: "According to Ann Lee, a botanist, the …".
func (f *finder) pastApposition(i, last int) int {
	if !f.Is(i, ",") || !f.IsIn(i+1, "a an the who chief head") && !f.postBehind(i) {
		return i
	}
	for n := i + 1; n < last && n < i+15 && f.free(n); n++ {
		if f.Is(n, ",") && f.preposition(n+1) {
			if end := f.placed(n, last); end > n {
				n = end // "the governor of Tarn, in western Moria, two ships sank"
			}
		}
		if f.Is(n, ",") && f.beginsPhrase(n+1) && !f.Ends(n+1, "ed") {
			return n
		}
		if f.Is(n, ",") && f.number(n+1) && f.Kind(n-1) != text.Number {
			return n // "Ann Lee, who chairs the panel, 12 wards", not "who left on May 5, 2024"
		}
		if f.stops(n) || f.Has(n, lexicon.QuoteAux) && !f.Is(i+1, "who") || f.Has(n, lexicon.QuotePast) && !f.Is(i+1, "who") {
			return i
		}
	}
	return i
}

// postBehind reports whether an office without an article stands behind a person and the
// comma at i: "Ann Lee, director of the port,", and not "Ann Lee, Director Bob Ray".
func (f *finder) postBehind(i int) bool {
	m := f.set.At(i - 1)
	return m != nil && f.person(m.Entity) && f.Has(i+1, lexicon.NameRole) && !f.Flag(i+2, text.Upper)
}

// placed returns the comma behind a phrase of place that begins behind the comma at token
// i, or i.
func (f *finder) placed(i, last int) int {
	for n := i + 2; n < last && n < i+7 && f.free(n) && !f.finite(n); n++ {
		if f.Is(n, ",") {
			return n
		}
	}
	return i
}

// pastDescription skips what a relative clause or a participle says of a document
// between the commas at i and behind it: "According to the report, which was published
// in May, 40 schools …".
func (f *finder) pastDescription(i, last int) int {
	if !f.Is(i, ",") || !f.IsIn(i+1, "which whose published released seen obtained dated compiled") {
		return i
	}
	for n := i + 2; n+1 < last && n < i+budget && f.free(n); n++ {
		if f.Is(n, ",") && (f.beginsPhrase(n+1) || f.Kind(n+1) == text.Number || f.Kind(n+1) == text.Symbol) {
			return n
		}
	}
	return i
}

// behindSource adds what stands before a source, and what goes on behind it.
func (f *finder) behindSource(u *unit, k int, left text.Range) {
	c := &f.cues[k]
	if n := len(f.drafts); n > 0 && f.drafts[n-1].unit == u.index && f.drafts[n-1].parts[0].First < c.First && f.floor >= c.First {
		f.drafts[n-1].via = c.who
		return
	}
	d := f.add(u, c, f.kindOf(left), "according-behind", left)
	f.floor = c.end()
	if f.IsIn(f.floor+1, "and but") || f.goesOnMarked(c, left, f.floor) || f.tails(f.floor+1) {
		f.extend(d, f.second(u, k, f.floor, false))
	}
}

func (f *finder) kindOf(r text.Range) Type {
	if blocks := f.onlyBlocks(r); len(blocks) > 0 {
		return Direct
	}
	if f.markedIn(r) {
		return Mixed
	}
	return Indirect
}
