package claim

import (
	"stet/annotate/article"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// aboutSpeaker adds what a relative clause beside the speaker says, when the
// clause is otherwise only a frame: "said Ruth Adeyemi, whose son was hurt".
func (f *finder) aboutSpeaker(out []candidate, clause text.Range, before, zone int, role article.Role) []candidate {
	quoted := out[before].tokens
	if quoted.First-clause.First < minRelative && clause.Last-quoted.Last < minRelative {
		return out
	}
	for i := clause.First; i+minRelative < clause.Last; i++ {
		if i >= quoted.First && i < quoted.Last || !f.Is(i, ",") || !f.IsAny(i+1, "who", "whose", "which") {
			continue
		}
		r := text.Range{First: i + 1, Last: f.aside(i+1, clause)}
		if r.Last == i+1 {
			r.Last = clause.Last
		}
		if f.quoteAt(r.First) == nil && r.Len() >= minRelative {
			return f.keep(out, r, zone, role, nil)
		}
	}
	return out
}

// minRelative is the least number of tokens of a relative clause that states
// something by itself.
const minRelative = 5

// behindFrame adds what stands behind a frame that follows reported words, when it
// is not about the speaker: "…, she said, the lowest since March", "…, and …".
func (f *finder) behindFrame(out []candidate, clause text.Range, zone int, role article.Role) []candidate {
	last := out[len(out)-1]
	q := last.quote
	if q == nil || q.Type != quote.Indirect || q.Cue.Empty() || q.Cue.Start < last.End || q.Cue.Start >= f.SpanOf(clause).End {
		return out
	}
	i := f.phraseEnd(f.At(max(q.Cue.End, q.Speaker.Mention.End)), clause.Last)
	r := text.Range{First: i + 1, Last: clause.Last}
	about := q.Speaker.Mention.Start > q.Cue.Start // what a comma joins then is about the speaker
	if r.Len() < minTail || !f.Is(i, ",") || !f.IsAny(i+1, "and", "but") && (about || !f.adds(i+1)) {
		return out
	}
	before := len(out)
	if out = f.keep(out, r, zone, role, q); len(out) > before && f.is(r.First, inDeterminer) {
		out[before].claim = true
	}
	return out
}

// adds reports a phrase that sets off what was said: "the lowest since March",
// "most of it in fuel", "more than twice the limit".
func (f *finder) adds(i int) bool {
	return f.is(i, inDeterminer|inComparative) && !f.IsAny(i, "a", "an") || f.number(i) || f.IsIn(i, "more less most half up down twice nearly almost about all of")
}
