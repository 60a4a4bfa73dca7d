package quote

import "stet/annotate/text"

// quotes turns the drafts into quotes.
func (f *finder) quotes() []Quote {
	out := make([]Quote, 0, len(f.drafts))
	for i := range f.drafts {
		d := &f.drafts[i]
		q := Quote{
			ID: ID(len(out) + 1), Type: d.kind, Speaker: d.speaker, Zone: d.zone, Rule: d.rule, Via: d.viaName,
		}
		if !f.guessed(d) {
			q.Confidence = confidence(d.rule)
		}
		for _, p := range d.parts {
			s := f.SpanOf(p)
			if n := len(q.Parts); s.Empty() || n > 0 && s.Start < q.Parts[n-1].End {
				continue // stray marks can lead a frame to words that it has, or has passed
			}
			q.Parts = append(q.Parts, s)
		}
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

func cueClass(c byte) CueClass {
	switch c {
	case 'e':
		return Endorse
	case 'd':
		return Doubt
	case 'x':
		return Deny
	case 'v':
		return Evaluative
	}
	return Neutral
}
