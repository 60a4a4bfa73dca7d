package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// float takes a unit of marked words without a frame: the rest of the quote
// before it in the paragraph, or one of its own whose speaker stands elsewhere.
func (f *finder) float(u *unit, blocks []text.Range) bool {
	f.wait = nil
	first := f.blockAt(blocks[0].First)
	if d := f.lastDraft(); d != nil && d.kind == Direct && (f.blocks[first].reopened || f.endsIn(d, u.zone) && f.unitBefore(d, u)) {
		d.parts = append(d.parts, blocks...)
		f.useBlocks(u.Range)
		return true
	}
	if !f.styledZone(u.zone) && !f.sentenceLike(blocks[0]) {
		return false
	}
	f.add(u, &cue{}, Direct, "floating", blocks[0], blocks[1:]...)
	return true
}

// sentenceLike reports whether marked words are an utterance of their own, not
// a cross-head or a term.
func (f *finder) sentenceLike(r text.Range) bool {
	return r.Len() > 5 || f.IsIn(r.Last-2, ". ! ? ,")
}

// endsIn reports whether the last marked words of the draft stand in the zone.
func (f *finder) endsIn(d *draft, zone int) bool {
	if b := f.blockAt(d.lastPart().First); b >= 0 {
		return f.blocks[b].zone == zone
	}
	return d.zone == zone
}

// unitBefore reports whether the draft was the last thing in the unit before.
func (f *finder) unitBefore(d *draft, u *unit) bool {
	return u.index-d.unit <= 1+len(d.parts)
}

func (f *finder) lastDraft() *draft {
	if len(f.drafts) == 0 {
		return nil
	}
	return &f.drafts[len(f.drafts)-1]
}

// continued takes whole sentences in marks that the quote before them in their paragraph
// goes on with, though other words follow them: “It is on my phone,” he said. “Who wants to
// see it?” Lee said it was off. So it does a re-opened paragraph whose frame stands in the
// middle.
func (f *finder) continued(u *unit) {
	b := f.blockAt(u.First)
	if b < 0 || f.used[b] {
		return
	}
	k := f.firstDraft(u) - 1
	if f.blocks[b].reopened {
		k = len(f.drafts) - 1
	} else if !f.terminal(b) || !f.Flag(f.blocks[b].Last, text.Upper) || !f.endsUnitBefore(k, u) {
		return
	}
	if k >= 0 && f.drafts[k].kind == Direct {
		d := &f.drafts[k]
		d.parts = append(d.parts, f.blocks[b].Range)
		f.used[b] = true
	}
}

// endsUnitBefore reports whether draft k is of the unit before, in the same paragraph.
func (f *finder) endsUnitBefore(k int, u *unit) bool {
	return k >= 0 && f.drafts[k].unit == u.index-1 && f.endsIn(&f.drafts[k], u.zone)
}

// await remembers a frame that ends in a colon at the end of its paragraph.
func (f *finder) await(u *unit, k int) {
	f.wait = &frame{cue: f.cues[k], zone: u.zone}
}

// answered gives a paragraph that opens with marked words to the frame that
// waits for it.
func (f *finder) answered(u *unit, blocks []text.Range) bool {
	w := f.wait
	if w == nil || f.blockAt(u.First) < 0 || !u.opens && w.zone != u.zone {
		return false
	}
	f.wait = nil
	f.add(u, &w.cue, Direct, "colon-paragraph", blocks[0], blocks[1:]...)
	return true
}

// labelled takes a headline's “Q”: NAME on something, a clause in marks also before a
// dash.
func (f *finder) labelled(u *unit) {
	b := f.blockAt(u.First)
	if !f.styledZone(u.zone) || b < 0 || f.used[b] {
		return
	}
	at := f.blocks[b].Last
	if !f.Is(at, ":") && !(f.dash(at) && f.clausal(f.inner(&f.blocks[b])) && !f.titled(&f.blocks[b])) {
		return
	}
	if r := (text.Range{First: at + 1, Last: u.Last}); r.Len() > 0 {
		who := f.utterer(r)
		if f.deed(who, f.inner(&f.blocks[b])) {
			who = text.Range{}
		}
		f.add(u, &cue{who: who}, Direct, ruleHeadlineLabel, f.blocks[b].Range)
	}
}

// label takes “Tarar: “…”” and, in headlines, "Minister: we will not …", also behind a
// semicolon: "Farm shut; owner: “Not us”".
func (f *finder) label(u *unit) {
	first := u.First
	for i := u.First; i < u.Last && f.styledZone(u.zone); i++ {
		if f.Is(i, ";") && f.free(i) {
			first = i + 1
		}
	}
	for i := first + 1; i < u.Last && i < first+10; i++ {
		if !f.free(i) {
			return
		}
		if !f.Is(i, ":") {
			if f.stops(i) {
				return
			}
			continue
		}
		b := f.blockAt(i + 1)
		if b < 0 || f.used[b] || f.blocks[b].First != i+1 {
			return
		}
		if f.styledZone(u.zone) && f.blocks[b].Last < u.Last && f.Kind(f.blocks[b].Last) == text.Word {
			return // "Budget: ‘Robin Hood’ tax to hit banks"
		}
		who := text.Range{First: first, Last: i}
		if !f.beginsPhrase(first) || f.clausal(who) {
			return
		}
		if n, _ := f.Match(u.First, lexicon.QuoteAccording); n < who.Len() {
			who.First += n // "In the words of Tim Hill: “…”"
		}
		if whose, ok := f.answer(first, i); ok && whose.Len() > 0 {
			who = whose // "The firm's reply: “…”"
		}
		if f.styledZone(u.zone) && f.titlesTopic(who) {
			who = text.Range{} // "Rhine low water: ‘…’"
		}
		d := f.add(u, &cue{who: who}, Direct, "label", f.blocks[b].Range)
		f.more(u, d, f.blocks[b].Last)
		return
	}
}

// titlesTopic reports a phrase that can name nobody who speaks: its last noun is in small letters and
// none for people, bodies or documents.
func (f *finder) titlesTopic(who text.Range) bool {
	return who.Len() > 1 && !f.Flag(f.head(who), text.Upper) && !f.tag(who)
}

// signed takes a paragraph of marked words that a dash and a name follow: “…” —
// Mayor Ann Lee, in a debate.
func (f *finder) signed(u *unit, blocks []text.Range) bool {
	if !f.dash(u.Last) {
		return false
	}
	who := f.phraseRight(u.Last+1, f.Zones[u.zone].Tokens.Last, false)
	if who.Len() == 0 || !f.Flag(who.First, text.Upper) && !f.headNoun(f.head(who)) {
		return false
	}
	f.wait = nil
	f.add(u, &cue{who: who}, Direct, "signed", blocks[0], blocks[1:]...)
	return true
}

// headLabel takes a paragraph of marked words behind a name and a colon that no
// sentence holds: “PATEL: “You knew.””
func (f *finder) headLabel(u *unit, blocks []text.Range) bool {
	who := f.trim(text.Range{First: f.Zones[u.zone].Tokens.First, Last: u.First})
	if !u.opens || !f.Is(u.First-1, ":") || who.Len() == 0 || who.Len() > 5 {
		return false
	}
	if f.Has(who.First, lexicon.QuoteLabel) && who.Len() < 3 {
		return false
	}
	f.wait = nil
	f.add(u, &cue{who: who}, Direct, "label", blocks[0], blocks[1:]...)
	return true
}

// uncued takes an utterance in marks that nothing but its shape gives away:
// behind a colon, or with a comma inside its closing mark and somebody behind
// that.
func (f *finder) uncued(u *unit) {
	for i := u.First; i < u.Last; i++ {
		b := f.blockAt(i)
		if b < 0 {
			continue
		}
		i = f.blocks[b].Last - 1
		r, before := f.inner(&f.blocks[b]), f.blocks[b].First-1
		heralded := f.Is(before, ":") && f.heralded(before)
		if f.used[b] || r.Len() < 2 || !f.Flag(r.First, text.Upper) && !heralded {
			continue
		}
		d := f.lastDraft()
		switch {
		case f.Is(before, ".") && i+1 >= u.Last && d != nil && d.kind == Direct && d.unit == u.index:
			d.parts = append(d.parts, f.blocks[b].Range) // “Two kayaks,” said Lee of Fort Smith, Ark. “Both mine.”
			f.used[b] = true
		case heralded, f.Is(before, ":") && f.terminal(b):
			f.add(u, &cue{}, Direct, ruleColon, f.blocks[b].Range)
		case f.appended(u, before):
			f.add(u, &cue{}, Direct, ruleColon, f.blocks[b].Range)
		case r.Len() > 2 && f.Is(r.Last-1, ","):
			if who := f.somebody(i+1, u.Last); who.Last > 0 {
				f.add(u, &cue{who: who}, Direct, "uncued", f.blocks[b].Range)
			}
		}
	}
}

// minAppended is how many tokens a marked sentence has at least that a comma appends.
const minAppended = 5

// appended reports whether a whole marked sentence ends the unit behind the comma at token
// i, and is what its subject said: "She accused him of lying, “They gambled with lives.”"
func (f *finder) appended(u *unit, i int) bool {
	b := f.blockAt(i + 1)
	switch {
	case !f.Is(i, ","), !f.free(i):
		return false
	case b < 0, f.blocks[b].Last < u.Last:
		return false
	case f.toldBy(i - 1), f.toldBy(i - 2):
		return false // "said that he told her, “I drive, I do not look.”"
	}
	return f.uttered(b) && f.terminal(b) && f.inner(&f.blocks[b]).Len() >= minAppended
}

// somebody returns the person or pronoun named within a few tokens from i, or
// an empty range.
func (f *finder) somebody(i, last int) text.Range {
	if f.IsIn(i, "came comes") && f.determiner(i+1) {
		return text.Range{First: i + 1, Last: i + 1} // “Not yet,” came the reply
	}
	for n := i; n < last && n < i+6 && f.free(n) && !f.stops(n); n++ {
		if f.IsIn(n, "he she") {
			return text.Range{First: n, Last: n + 1}
		}
		if m := f.set.At(n); m != nil && f.person(m.Entity) {
			return m.Tokens
		}
	}
	return text.Range{}
}

// leftovers keeps the blocks that are nobody's quote as scare marks or titles.
func (f *finder) leftovers() {
	for b := range f.blocks {
		if f.used[b] {
			continue
		}
		kind := Scare
		if f.titled(&f.blocks[b]) {
			kind = Title
		}
		f.drafts = append(f.drafts, draft{
			parts: []text.Range{f.blocks[b].Range}, kind: kind, zone: f.blocks[b].zone, unit: -1, rule: Rule(kind),
		})
	}
}

// titled reports whether marked words are the name of a work, sign or motto:
// two or more words, all that count capitalised.
func (f *finder) titled(b *block) bool {
	r := f.inner(b)
	words, upper := 0, 0
	for i := r.First; i < r.Last && i < r.First+30; i++ {
		if f.Kind(i) != text.Word || f.functional(i) && i > r.First {
			continue
		}
		words++
		if f.Flag(i, text.Upper) {
			upper++
		}
	}
	return words > 1 && upper == words || words > 0 && upper > 0 && f.signBefore(b.First)
}

// signBefore reports whether a word for a sign, work or ship stands before the
// marks.
func (f *finder) signBefore(i int) bool {
	for n := i - 1; n >= 0 && n > i-4; n-- {
		if f.Has(n, lexicon.QuoteSign) {
			return true
		}
	}
	return false
}
