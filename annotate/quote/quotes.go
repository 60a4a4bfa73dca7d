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
		for _, p := range d.parts {
			q.Parts = append(q.Parts, f.SpanOf(p))
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
