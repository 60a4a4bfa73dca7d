package claim

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// voice is who is said to state a clause, and where it stands.
type voice struct {
	speaker quote.Speaker
	text.Span
	zone, clause, sentence int
	behind                 bool // its frame stands behind what it says
}

// maxVoices is how many clauses before one are looked at for what others say.
const maxVoices = 8

// rivalFeatures reads what tells a rival version from a first account: who spoke before,
// and whether of the same things; how the source is named; and whether a rule finds a word
// of dispute.
func (f *finder) rivalFeatures(c *candidate, v *vector) {
	f.clause++
	v.has[fRebuts] = f.disputed(c, v)
	v.none = !v.has[fRebuts] && c.quote != nil && f.nothing(c.tokens)
	v.set(fRebuts, v.none)
	v.has[fDenial] = c.counters || f.denies(c) || f.deniedBehind(c)
	if c.quote == nil && c.source.Len() == 0 {
		c.main = f.vouchVerb(c)
		if !c.answer {
			f.unquoted(c, v)
			return
		}
	}
	now := voice{f.claimant(c, v), c.Span, c.Zone, f.clause, c.sentence, f.stoodBehind(c)}
	v.has[fSourced] = true
	v.sets = f.setsRight(c)
	v.has[fAnswering] = f.answering(c)
	v.has[fConcedes] = c.quote != nil && c.quote.CueClass == quote.Endorse
	v.has[fDoubted] = c.quote != nil && c.quote.CueClass == quote.Doubt
	v.has[fDocument] = now.speaker.Kind == quote.Document
	v.has[fByRole] = now.speaker.ResolvedBy == quote.ByRole
	v.has[fForSomebody] = f.speaksFor(now.speaker.Mention)
	v.has[fFrameBefore] = c.quote != nil && !c.quote.Cue.Empty() && c.quote.Cue.Start < c.Start
	v.has[fNegationFirst] = f.negatedFirst(c.tokens)
	f.heads = f.contentWords(f.heads[:0], c.Span)
	for k := len(f.voices) - 1; k >= max(0, len(f.voices)-maxVoices); k-- {
		before := &f.voices[k]
		if c.Zone-before.zone > 2 || f.Zones[before.zone].Role != c.role {
			break
		}
		if !sameSpeaker(&before.speaker, &now.speaker) {
			f.versionsOf(before, &now, v)
		}
	}
	f.heard(now)
}

// heard keeps a voice behind those before it, of which the last maxVoices are looked at.
func (f *finder) heard(v voice) {
	if len(f.voices) == cap(f.voices) {
		f.voices = f.voices[:copy(f.voices, f.voices[len(f.voices)-maxVoices:])]
	}
	f.voices = append(f.voices, v)
}

// stoodBehind reports whether a clause stands before the words that name its source.
func (f *finder) stoodBehind(c *candidate) bool {
	if c.quote == nil {
		return c.source.First >= c.tokens.Last
	}
	return !c.quote.Cue.Empty() && c.quote.Cue.Start >= c.End
}

// unquoted reads whether a clause in nobody's words has a source all the same. Where that is
// who said the clause before, the clause keeps who it is.
func (f *finder) unquoted(c *candidate, v *vector) {
	v.has[fSourced] = c.voiced == Attributed || f.vouched(c) || f.sourced(c)
	if !v.has[fSourced] && f.follows(c) {
		v.has[fSourced], c.follows = true, f.voices[len(f.voices)-1].speaker
	}
}

// follows reports whether a clause goes on, in one sentence, behind the frame of
// another: "X was shut, the ministry said, and Y stayed open".
func (f *finder) follows(c *candidate) bool {
	if len(f.voices) == 0 {
		return false
	}
	last := &f.voices[len(f.voices)-1]
	switch {
	case last.sentence != c.sentence, !last.behind, f.is(c.tokens.First, inRelative):
		return false
	case c.role == article.Headline && f.IsMark(c.tokens.First-1, ';'):
		return false
	}
	return true
}

// versionsOf reads how a clause stands to what another source said before it.
func (f *finder) versionsOf(before, now *voice, v *vector) {
	v.set(fShared, f.holds(before.Span, f.heads) > 0)
	if now.zone-before.zone > 1 {
		return
	}
	v.has[fOther] = true
	v.set(fOtherHere, before.zone == now.zone)
	v.set(fOtherNext, before.clause+1 == now.clause)
}

// sameSpeaker reports whether two speakers are one, as far as their names tell.
func sameSpeaker(a, b *quote.Speaker) bool {
	if a.Entity != 0 && b.Entity != 0 {
		return a.Entity == b.Entity
	}
	return strings.EqualFold(a.Name, b.Name)
}

// speaksFor reports a source that speaks for somebody, itself included: "the firm's lawyer",
// "a spokeswoman", "the company".
func (f *finder) speaksFor(mention text.Span) bool {
	for i := f.At(mention.Start); i < len(f.Tokens) && int(f.Tokens[i].Start) < mention.End; i++ {
		if f.is(i, inAdvocate) {
			return true
		}
	}
	return false
}

// maxFirst is how many tokens from its front a negation denies a clause as a whole.
const maxFirst = 4

// negatedFirst reports a clause that is denied as a whole: "No soldiers were killed".
func (f *finder) negatedFirst(r text.Range) bool {
	for i := r.First; i < min(r.Last, r.First+maxFirst); i++ {
		if f.is(i, inNegation) {
			return !f.doubtless(i)
		}
	}
	return false
}

// countedBefore reports whether another source gave a figure in this paragraph or the one
// before.
func (f *finder) countedBefore(c *candidate, v *vector) bool {
	if len(f.voices) == 0 {
		return false
	}
	last, now := &f.voices[len(f.voices)-1], f.claimant(c, v)
	if c.Zone-last.zone > 1 || f.Zones[last.zone].Article != f.Zones[c.Zone].Article || sameSpeaker(&last.speaker, &now) {
		return false
	}
	for _, g := range f.figuresIn(last.Span) {
		if measures(&g) {
			return true
		}
	}
	return false
}
