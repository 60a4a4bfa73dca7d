package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// contentBudget is how many tokens the end of reported words is looked for in.
const contentBudget = 600

// contentEnd returns where the content that begins at token i ends: before a
// semicolon, a new frame, or what the outlet adds; else at the unit's end.
//
// A sentence that goes on for longer than contentBudget ends where it does.
func (f *finder) contentEnd(u *unit, k, i int) int {
	c := &f.cues[k]
	end := f.nextFrame(u, k, i)
	inside, subordinate := 0, f.subordinate(u, c, i)
	objective := c.frame == lexicon.TakesThat || f.Ends(i, "ing")
	for n := i; n < end && n < i+contentBudget; n++ {
		if mark := f.Kind(n) == text.Punct; mark && f.Is(n, "(") {
			inside++
		} else if mark && f.Is(n, ")") {
			if inside--; inside < 0 {
				return n // the frame stands in brackets
			}
		}
		if b := f.blockAt(n); b >= 0 {
			next := f.blocks[b].Last
			if next < end && f.endsWithBlock(c, i, b, end) {
				return next
			}
			n = next - 1
			continue
		}
		said := text.Range{First: i, Last: n}
		switch {
		case f.breaks(c, n):
			return n
		case n == i:
			continue
		case f.addsThat(n): // "… adding that"
			return n
		case f.appended(u, n) && f.clausal(said): // "had lied, “They gambled with lives.”"
			return n
		case subordinate && f.mainBehind(said, end): // "While the firm says it is safe, regulators banned it"
			return n
		case objective && n < i+maxObject && f.IsIn(n, "and but") && f.passiveAct(said): // "denied the charges and was released"
			return n
		case f.styledZone(u.zone) && f.Is(n, ",") && f.actsOn(said): // "Minister says tax must rise, accuses rivals"
			return n
		case c.within && f.leavesRelative(i, n):
			return n
		}
	}
	return end
}

// nextFrame returns where the content from token i on of a cue ends at the latest: with
// what it stands in or before the next frame.
func (f *finder) nextFrame(u *unit, k, i int) int {
	c := &f.cues[k]
	end := u.Last
	if c.until > i {
		end = c.until
	}
	for j := k + 1; j < len(f.cues) && f.cues[j].First < i+contentBudget; j++ {
		if cut := f.cutBefore(u, c, &f.cues[j], i); cut > i && cut < end {
			return cut
		}
	}
	return end
}

// endsWithBlock reports whether the content from token i on ends with marked words, as what
// stands behind them is the outlet's.
func (f *finder) endsWithBlock(c *cue, i, b, end int) bool {
	next := f.blocks[b].Last
	switch {
	case f.remarksOn(b, next): // “late” adding that …
		return true
	case f.Is(next, ",") && f.Has(next+1, lexicon.QuoteContrast) && !f.Is(next+1, "but"):
		return true // “late”, though it was …
	case f.Is(next, ",") && f.IsIn(next+1, "after despite amid"): // “late”, after 40 trains …
		return true
	case f.dash(next) && next+1 < end && f.gloss(next+1, end): // “fluid” – code for a row
		return true
	case f.bidden(i, b) && f.aftermath(next, end): // to “get a grip” after 40 trains were cancelled
		return true
	}
	return f.resumes(c, next) && f.clausal(text.Range{First: i, Last: next - 1})
}

// leavesRelative reports whether the relative clause in which a frame stands, and with it
// the content from token i on, ends before token n, with a comma or the main verb: "which
// the council says will close in May, was …".
func (f *finder) leavesRelative(i, n int) bool {
	if f.Is(n, ",") {
		return true
	}
	if !f.Has(n, lexicon.QuoteAux) || !f.finite(n) || f.conjunction(n-1) {
		return false
	}
	return f.clausal(text.Range{First: i - 1, Last: n - 1})
}

// remarksOn reports whether the participle at token i behind a block goes on with what the
// speaker does: “late” adding that …, and behind a comma in the marks, “late,” accusing
// the port of neglect.
func (f *finder) remarksOn(b, i int) bool {
	n, id := f.Match(i, lexicon.QuoteCue)
	if n == 0 {
		return false
	}
	v := lexicon.CueOf(lexicon.Value(id, lexicon.QuoteCue))
	if v.Form != lexicon.FormGerund || v.Frame == lexicon.TakesMarks {
		return false
	}
	return v.Frame != lexicon.TakesPhrase || f.Is(f.inner(&f.blocks[b]).Last-1, ",")
}

// cutBefore returns where the content from i on ends because of a later frame,
// or -1 when that frame is part of the content.
func (f *finder) cutBefore(u *unit, c, next *cue, i int) int {
	switch {
	case next.First <= i:
		return -1
	case next.source:
		if f.Is(next.First-1, ",") {
			return next.First - 1
		}
		return -1
	case next.start < c.First && !next.joined:
		return f.cutInside(c, next, i)
	case f.idle(next), f.reportsAct(c, next):
		return -1
	}
	p := next.start - 1
	if next.joined {
		p = f.beforeJoined(c, next, i)
	}
	if next.inverted {
		return -1
	}
	if b := f.blockAt(p); b >= 0 && p > i && f.Is(f.inner(&f.blocks[b]).Last-1, ",") {
		return p + 1
	}
	return f.cutAt(u, c, next, i, p)
}

// cutInside returns where the content from i on ends because of a frame that began before
// it, or -1: "The minister, while admitting delays, said".
func (f *finder) cutInside(c, next *cue, i int) int {
	if c.relative && next.who.Last < c.First && f.phraseEnd(c.Last, next.First) == next.First {
		return next.First // "The judge who heard the case ruled"
	}
	comma := f.lastComma(i, next.First)
	before := text.Range{First: i, Last: comma}
	if f.clausal(before) || f.markedIn(before) {
		return comma
	}
	if c.form == lexicon.FormGerund && comma == next.First-1 {
		return comma // "The minister, while admitting delays, said"
	}
	return -1
}

// reportsAct reports whether a later verb that shares the subject of a cue tells what is
// done inside its content.
func (f *finder) reportsAct(c, next *cue) bool {
	if !next.joined {
		return false
	}
	if f.IsIn(next.First, "found finds find") && f.named(c.who) && !f.Is(next.Last, "that") {
		return true // "Lee said crews came at two and found it “well alight”"
	}
	// "said he called her and told her the guards had run"
	return next.frame == lexicon.TakesHearer && f.IsIn(next.Last, "him her them")
}

// beforeJoined returns the token before a later verb that shares its subject, adverbs and
// a phrase of place or time aside: the "and" of "and later said", the "but" of "but under
// cross-examination conceded".
func (f *finder) beforeJoined(c, next *cue, i int) int {
	p := next.First - 1
	for n := 0; n < 3 && (f.adverbial(p) || f.Has(p, lexicon.QuoteHave) && f.Has(c.First-1, lexicon.QuoteHave)); n++ {
		p--
	}
	return f.pastPhrase(p, i)
}

// cutAt returns where the content from i on ends because of what stands at token p, before
// a later frame, or -1.
func (f *finder) cutAt(u *unit, c, next *cue, i, p int) int {
	switch {
	case p > i && (f.Is(p, "and") || f.Has(p, lexicon.QuoteContrast)):
		if f.Is(p-1, ",") {
			p--
		}
		if !next.joined && f.Is(next.start-1, "and") && f.onlyNoun(text.Range{First: i, Last: p}) {
			return -1 // it joins two subjects: "Ann Lee, 31, and her sons had complained"
		}
		return p
	case p > i && f.IsIn(p, "after as") && !next.joined && c.inPresent() && f.clausal(text.Range{First: i, Last: p}):
		return p // "say they will go after the ministry confirmed …"
	case p > i+1 && f.Is(p, "as") && (f.Is(p-1, ",") || f.Is(p-2, ",") && f.IsIn(p-1, "just even")):
		return f.lastComma(i, p)
	case p > i && f.IsIn(p, ", ; — –"):
		if f.wholeBefore(u, c, text.Range{First: i, Last: p}) {
			return p
		}
	case !next.joined:
		return f.appositive(i, p)
	}
	return -1
}

// onlyNoun reports whether a range shows no verb and holds no marked words.
func (f *finder) onlyNoun(r text.Range) bool {
	return !f.states(r) && !f.markedIn(r) && !f.present(r)
}

// wholeBefore reports whether a range before the comma of a later frame is all of a
// content: a clause, a number in a headline, or what is set against the later one.
func (f *finder) wholeBefore(u *unit, c *cue, r text.Range) bool {
	switch {
	case f.clausal(r):
		return true
	case f.styledZone(u.zone) && f.number(r.First): // "Union says 40 hurt, police say six"
		return true
	}
	// "While police say six, medics say nine"
	return f.Has(c.start, lexicon.QuoteContrast) || f.Has(c.start-1, lexicon.QuoteContrast)
}

// states reports whether a range holds a finite verb after its first word that is no
// participle with an agent: not "queues caused by high winds".
func (f *finder) states(r text.Range) bool {
	for i := r.First + 1; i < r.Last && i < r.First+60; i++ {
		if f.finite(i) && !(f.Is(i+1, "by") && f.Ends(i, "ed") && !f.number(i+2)) {
			return true
		}
	}
	return false
}

// idle reports whether a cue that shares the subject of the one before it, or has "which"
// for its own, leads to no words: "was made in March and labelled as piano tuning", "and
// opened fire", ", which opened in May,".
func (f *finder) idle(c *cue) bool {
	if !c.joined && !c.relative || f.Is(c.Last, "that") || f.blockWithin(c.Last, 8) {
		return false
	}
	switch {
	case c.takesObject(), c.frame == lexicon.TakesMarks:
		return true
	case f.IsIn(c.Last, "of off"): // "and complained of pain"
		return true
	case f.IsIn(c.First, "put puts found"): // "and found him asleep"
		return true
	}
	return f.HasAny(c.First, lexicon.QuoteHeard, lexicon.QuoteSuppose, lexicon.QuoteBe)
}

// blockWithin reports whether marked words stand among n tokens from i on.
func (f *finder) blockWithin(i, n int) bool {
	for k := i; k < i+n; k++ {
		if f.blockAt(k) >= 0 {
			return true
		}
		if f.stops(k) {
			break
		}
	}
	return false
}

// gloss reports whether the rest of a sentence behind a dash is the outlet's
// remark on the marked words before it, as far as it has no verb: "– code for a
// row".
func (f *finder) gloss(i, end int) bool {
	for n := i; n < end; n++ {
		if f.blockAt(n) >= 0 || f.dash(n) || f.finite(n) {
			return false
		}
	}
	return true
}

// pastPhrase returns the joining word before a phrase of place or time that
// ends at token p, or p: "but under cross-examination conceded".
func (f *finder) pastPhrase(p, from int) int {
	for n := p; n > from && n > p-9 && f.free(n) && !f.stops(n) && !f.finite(n); n-- {
		if f.preposition(n) && (f.Is(n-1, "and") || f.Has(n-1, lexicon.QuoteContrast)) {
			return n - 1
		}
	}
	return p
}

// appositive returns the comma before a noun that a frame describes: ", a
// figure the office said …"; -1 when there is none.
func (f *finder) appositive(i, p int) int {
	for n := p; n > i && n > p-5; n-- {
		if f.Is(n, ",") && f.IsIn(n+1, "a an the something which") {
			return n
		}
	}
	return -1
}

func (f *finder) lastComma(i, before int) int {
	for n := before - 1; n > i && n > before-4; n-- {
		if f.Is(n, ",") {
			return n
		}
	}
	return -1
}
