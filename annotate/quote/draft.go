package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// add appends a draft of one part or more and marks the blocks in them as used.
func (f *finder) add(u *unit, c *cue, kind Type, rule Rule, part text.Range, further ...text.Range) *draft {
	f.useBlocks(part)
	for _, p := range further {
		f.useBlocks(p)
	}
	first := len(f.parts)
	f.parts = append(append(f.parts, part), further...)
	f.drafts = append(f.drafts, draft{
		parts: f.parts[first:len(f.parts):len(f.parts)], kind: kind, cue: c.Range, class: c.class, who: c.who, via: c.via, zone: u.zone, unit: u.index, rule: rule,
	})
	return &f.drafts[len(f.drafts)-1]
}

// rejoin adds marked words before a frame to the quote whose marks they re-open, which
// takes the frame unless it has one: “We cut 40 jobs.⏎⏎“We sold two ships,” he said. It
// returns nil when they go on with none.
func (f *finder) rejoin(c *cue, blocks []text.Range) *draft {
	b := f.blockAt(blocks[0].First)
	d := f.lastDraft()
	if !f.blocks[b].reopened || d == nil || d.kind != Direct || d.lastPart().Last != f.blocks[b-1].Last {
		return nil
	}
	d.parts = append(d.parts, blocks...)
	for _, r := range blocks {
		f.useBlocks(r)
	}
	if d.who.Len() == 0 {
		d.cue, d.class, d.who, d.via, d.rule = c.Range, c.class, c.who, c.via, ruleBehind
	}
	return d
}

func (f *finder) useBlocks(r text.Range) {
	for i := r.First; i < r.Last; i++ {
		if b := f.blockAt(i); b >= 0 {
			f.used[b] = true
			i = f.blocks[b].Last - 1
		}
	}
}

// trim takes white marks off both ends of a range: commas, points, dashes.
func (f *finder) trim(r text.Range) text.Range {
	r.Last = max(r.First, r.Last)
	for r.Len() > 0 && f.free(r.First) && f.Kind(r.First) == text.Punct && !f.IsIn(r.First, "( [ ’ '") {
		r.First++
	}
	for r.Len() > 0 && f.free(r.Last-1) && f.Kind(r.Last-1) == text.Punct && !f.IsIn(r.Last-1, ") ] ’ '") {
		r.Last--
	}
	return r
}

// dropConnective takes an opening "But", "And" or "Meanwhile," off a clause.
func (f *finder) dropConnective(r text.Range) text.Range {
	for r.Len() > 2 && (f.IsIn(r.First, "but and") || f.Has(r.First, lexicon.QuoteConnective) && f.Is(r.First+1, ",")) {
		r.First++
		r = f.trim(r)
	}
	return r
}

// markedIn reports whether a block lies in the range.
func (f *finder) markedIn(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.in[i] != 0 {
			return true
		}
	}
	return false
}

// clauseKind returns the type of a reporter's clause: with words in marks or without.
func (f *finder) clauseKind(r text.Range) Type {
	if f.markedIn(r) {
		return Mixed
	}
	return Indirect
}

// onlyBlocks returns the blocks of a range that holds nothing else, or nil. They
// are good until it is called again.
func (f *finder) onlyBlocks(r text.Range) []text.Range {
	f.only = f.only[:0]
	for i := r.First; i < r.Last; i++ {
		b := f.blockAt(i)
		if b < 0 {
			if f.Kind(i) == text.Word || f.Kind(i) == text.Number {
				return nil
			}
			continue
		}
		if f.blocks[b].First < r.First {
			return nil
		}
		f.only = append(f.only, f.blocks[b].Range)
		i = f.blocks[b].Last - 1
	}
	return f.only
}

// frontRule names the rule of a frame in front of its content.
func frontRule(c *cue, that bool) Rule {
	switch {
	case c.passive:
		return "front-passive"
	case c.form == lexicon.FormGerund:
		return "front-participle"
	case that:
		return ruleFrontThat
	case c.frame == lexicon.TakesHearer:
		return "front-told"
	case c.frame == lexicon.TakesClause:
		return ruleFrontBare
	case c.frame == lexicon.TakesPhrase:
		return "front-object"
	case c.frame == lexicon.TakesQuestion:
		return "front-asked"
	}
	return "front-bare-other"
}
