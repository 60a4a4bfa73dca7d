package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// quotes turns the drafts into quotes.
func (f *finder) quotes() []Quote {
	out := make([]Quote, 0, len(f.drafts))
	count := 0
	for i := range f.drafts {
		count += len(f.drafts[i].parts)
	}
	spans := make([]text.Span, 0, count)
	for i := range f.drafts {
		d := &f.drafts[i]
		q := Quote{
			ID: ID(len(out) + 1), Type: d.kind, Speaker: d.speaker, Zone: d.zone, Rule: d.rule, Via: d.viaName,
		}
		if !f.guessed(d) {
			q.Confidence = confidence(d.rule)
		}
		first := len(spans)
		for _, p := range d.parts {
			s := f.SpanOf(p)
			if n := len(spans); s.Empty() || n > first && s.Start < spans[n-1].End {
				continue // stray marks can lead a frame to words that it has, or has passed
			}
			spans = append(spans, s)
		}
		q.Parts = spans[first:len(spans):len(spans)]
		if len(q.Parts) == 0 {
			continue
		}
		q.Span = text.Span{Start: q.Parts[0].Start, End: q.Parts[len(q.Parts)-1].End}
		if d.cue.Len() > 0 {
			q.Cue, q.CueClass = f.SpanOf(d.cue), cueClass(d.class)
		}
		out = append(out, q)
	}
	return out
}

func cueClass(s lexicon.CueStance) CueClass {
	switch s {
	case lexicon.StanceEndorsing:
		return Endorse
	case lexicon.StanceDoubting:
		return Doubt
	case lexicon.StanceDenying:
		return Deny
	case lexicon.StanceEvaluative:
		return Evaluative
	}
	return Neutral
}
