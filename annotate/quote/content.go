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
	end := u.Last
	if c.until > i {
		end = c.until
	}
	for j := k + 1; j < len(f.cues) && f.cues[j].First < i+contentBudget; j++ {
		if cut := f.cutBefore(u, c, &f.cues[j], i); cut > i && cut < end {
			end = cut
			break
		}
	}
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
			n = f.blocks[b].Last - 1
			if n+1 < end && f.remarksOn(b, n+1) {
				return n + 1
			}
			if f.Is(n+1, ",") && n+1 < end && (f.Has(n+2, lexicon.QuoteContrast) && !f.Is(n+2, "but") || f.IsIn(n+2, "after despite amid")) {
				return n + 1
			}
			if f.dash(n+1) && n+2 < end && f.gloss(n+2, end) {
				return n + 1
			}
			if n+1 < end && f.bidden(i, b) && f.aftermath(n+1, end) {
				return n + 1
			}
			if n+1 < end && f.resumes(c, n+1) && f.clausal(text.Range{First: i, Last: n}) {
				return n + 1
			}
			continue
		}
		if n > i && f.addsThat(n) {
			return n
		}
		if n > i && f.appended(u, n) && f.clausal(text.Range{First: i, Last: n}) {
			return n
		}
		if subordinate && n > i && f.mainBehind(text.Range{First: i, Last: n}, end) {
			return n
		}
		if objective && n > i && n < i+maxObject && f.IsIn(n, "and but") && f.passiveAct(text.Range{First: i, Last: n}) {
			return n
		}
		if f.styledZone(u.zone) && n > i && f.Is(n, ",") && f.actsOn(text.Range{First: i, Last: n}) {
			return n
		}
		if f.breaks(c, n) || c.within && n > i && (f.Is(n, ",") || f.Has(n, lexicon.QuoteAux) && f.finite(n) && !f.conjunction(n-1) && f.clausal(text.Range{First: i - 1, Last: n - 1})) {
			return n
		}
	}
	return end
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
	return v.Form == lexicon.FormGerund && v.Frame != lexicon.TakesMarks && (v.Frame != lexicon.TakesPhrase || f.Is(f.inner(&f.blocks[b]).Last-1, ","))
}

// cutBefore returns where the content from i on ends because of a later frame,
// or -1 when that frame is part of the content.
func (f *finder) cutBefore(u *unit, c, next *cue, i int) int {
	if next.First <= i {
		return -1
	}
	if next.source {
		if f.Is(next.First-1, ",") {
			return next.First - 1
		}
		return -1
	}
	if next.start < c.First && !next.joined {
		if c.relative && next.who.Last < c.First && f.phraseEnd(c.Last, next.First) == next.First {
			return next.First // "The judge who heard the case ruled"
		}
		if comma := f.lastComma(i, next.First); f.clausal(text.Range{First: i, Last: comma}) || f.markedIn(text.Range{First: i, Last: comma}) {
			return comma
		}
		if comma := f.lastComma(i, next.First); c.form == lexicon.FormGerund && comma == next.First-1 {
			return comma // "The minister, while admitting delays, said"
		}
		return -1
	}
	p := next.start - 1
	if f.idle(next) {
		return -1
	}
	if next.joined && f.IsIn(next.First, "found finds find") && f.named(c.who) && !f.Is(next.Last, "that") {
		return -1 // "Lee said crews came at two and found it “well alight”"
	}
	if next.joined && next.frame == lexicon.TakesHearer && f.IsIn(next.Last, "him her them") {
		return -1 // "said he called her and told her the guards had run"
	}
	if next.joined {
		p = next.First - 1
		for n := 0; n < 3 && (f.adverbial(p) || f.Has(p, lexicon.QuoteHave) && f.Has(c.First-1, lexicon.QuoteHave)); n++ {
			p--
		}
		p = f.pastPhrase(p, i)
	}
	if next.inverted {
		return -1
	}
	if b := f.blockAt(p); b >= 0 && p > i && f.Is(f.inner(&f.blocks[b]).Last-1, ",") {
		return p + 1
	}
	switch {
	case (f.Is(p, "and") || f.Has(p, lexicon.QuoteContrast)) && p > i:
		if f.Is(p-1, ",") {
			p--
		}
		if r := (text.Range{First: i, Last: p}); !next.joined && f.Is(next.start-1, "and") && !f.states(r) && !f.markedIn(r) && !f.present(r) {
			return -1 // it joins two subjects: "Ann Lee, 31, and her sons had complained"
		}
		return p
	case f.IsIn(p, "after as") && p > i && !next.joined && (c.form == lexicon.FormPresent || c.form == lexicon.FormBase) && f.clausal(text.Range{First: i, Last: p}):
		return p // "say they will go after the ministry confirmed …"
	case f.Is(p, "as") && p > i+1 && (f.Is(p-1, ",") || f.Is(p-2, ",") && f.IsIn(p-1, "just even")):
		return f.lastComma(i, p)
	case f.IsIn(p, ", ; — –") && p > i:
		if f.clausal(text.Range{First: i, Last: p}) || f.styledZone(u.zone) && f.number(i) || f.Has(c.start, lexicon.QuoteContrast) || f.Has(c.start-1, lexicon.QuoteContrast) {
			return p
		}
	case !next.joined:
		return f.appositive(i, p)
	}
	return -1
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
	return c.frame == lexicon.TakesThing || c.frame == lexicon.TakesPhrase || c.frame == lexicon.TakesMarks || f.IsIn(c.Last, "of off") || f.IsIn(c.First, "put puts found") || f.HasAny(c.First, lexicon.QuoteHeard, lexicon.QuoteSuppose, lexicon.QuoteBe)
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

// resumes reports whether the main clause goes on at token i, behind marked
// words that end a reported clause inside it.
func (f *finder) resumes(c *cue, i int) bool {
	return (c.form == lexicon.FormGerund || c.relative) && f.Has(i, lexicon.QuoteAux) && !f.IsIn(i, "be been being")
}

// breaks reports whether the content ends at token i by what stands there.
func (f *finder) breaks(c *cue, i int) bool {
	switch {
	case f.IsIn(i, "as when while") && f.pronoun(i+1) && f.Has(i+2, lexicon.QuoteVerdict):
		return f.judges(c.who, i+2) // "said it was “cowardly” as she jailed him"
	case f.Is(i, "as") && f.pronoun(i+1) && f.cueOf(i+2).Form == lexicon.FormPast && (f.Has(i+2, lexicon.QuoteCharge) || f.IsIn(i+2, "praised condemned denounced criticised criticized urged slammed")):
		return c.form == lexicon.FormPast && !f.pronoun(i+3) && !f.oneTold(text.Range{First: max(c.Last, i-budget), Last: i})
	case f.Is(i, "without") && f.Has(i+1, lexicon.QuoteOmitted):
		return c.form == lexicon.FormPast && !f.Has(c.First, lexicon.QuoteSuppose) && !f.IsIn(i+2, "his her their its notice why")
	case !f.IsIn(i, ", and but ;"):
		return false
	case f.Is(i, ";"):
		return true
	case f.Is(i, ","):
		if c.relative && f.finite(i+1) || f.shifts(c, i) {
			return true
		}
		if v := f.cueOf(i + 1); v.Form == lexicon.FormGerund && v.Frame != lexicon.TakesPhrase && v.Frame != lexicon.TakesMarks {
			return true
		}
		if f.Has(i+1, lexicon.QuoteAct) && c.form == lexicon.FormPast {
			return true
		}
		if f.Is(i+1, "something") || f.IsIn(i+1, "a an") && f.Has(i+2, lexicon.QuoteRemark) {
			return true
		}
		if f.demurs(i+1) || f.reaction(i+1) || f.Has(i+1, lexicon.QuoteContrast) && f.puts(i+2) {
			return true
		}
		if f.Is(i+1, "and") && f.Has(i+2, lexicon.QuoteHave) && f.Has(c.First-1, lexicon.QuoteHave) && !f.Is(i+2, "had") {
			return true // "has admitted that …, and has paid"
		}
		if f.later(i+1) || f.Is(i+1, "and") && f.Has(i+2, lexicon.QuoteVerdict) || f.Is(i+1, "without") && f.Has(i+2, lexicon.QuoteOmitted) || f.withholds(i+1) {
			return true
		}
		return c.form == lexicon.FormGerund && f.Is(i+1, "and") && !f.Is(i+2, "that")
	case f.Is(i, "and") && f.IsIn(i+1, "why how whether") && c.frame != lexicon.TakesQuestion:
		return f.blockAt(i-1) >= 0
	case f.Is(i, "and") && (f.Is(i+1, "called") && f.IsIn(i+2, "on for") || c.frame == lexicon.TakesQuestion && f.IsIn(i+1, "was were") && f.Is(i+2, "told")):
		return true
	case f.IsIn(i, "and but") && (f.Has(i+1, lexicon.QuoteAct) || (f.Has(i+1, lexicon.QuoteVerdict) || f.Is(i+1, "struck") && f.Is(i+3, "off")) && f.judges(c.who, i+1)):
		return true
	case f.IsIn(i, "and but") && f.IsIn(i+1, "did does would") && f.Is(i+2, "not"):
		n, _ := f.Match(i+3, lexicon.QuoteCue)
		return n > 0 && f.Is(i, "but") || f.Has(i+3, lexicon.QuoteReply)
	case f.Is(i, "and") && f.IsIn(i+1, "put puts"):
		return f.puts(i + 1)
	}
	return false
}

// judges reports whether who speaks is one who gives judgment, by the noun, by the verb
// at token i, "said … and jailed Pell", or as a body of capital letters by both.
func (f *finder) judges(who text.Range, i int) bool {
	if f.IsIn(i, "jailed sentenced remanded") {
		return f.Flag(i+1, text.Upper) || f.pronoun(i+1)
	}
	if f.IsIn(i, "fined banned") && f.IsIn(i+1, "it him them") && who.Len() > 0 && f.Flag(f.head(who), text.Caps) {
		return true // "The FA said his conduct was “improper” and banned him"
	}
	return who.Len() > 0 && (f.IsIn(who.First, "judge justice magistrate sheriff recorder") || f.Is(who.First+1, "justice") || f.Has(f.head(who), lexicon.QuoteCourt) || f.IsIn(f.head(who), "judge coroner magistrate bench watchdog regulator ombudsman league"))
}

// oneTold reports whether a range speaks of one person, whom a pronoun behind it may mean.
func (f *finder) oneTold(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if m := f.set.At(i); f.IsIn(i, "he she") || f.Has(i, lexicon.NameRole) || m != nil && f.person(m.Entity) {
			return true
		}
	}
	return false
}
