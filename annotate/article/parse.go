package article

import "stet/annotate/text"

// Parse finds the structure of a scanned paste.
func Parse(t *text.Table) *Paste {
	p := &Paste{Table: t, Language: "en"}
	for _, r := range blocks(t) {
		role := Paragraph
		if len(p.Zones) == 0 && len(blocks(t)) > 1 {
			role = Headline
		}
		p.Zones = append(p.Zones, Zone{Span: t.SpanOf(r), Role: role, Tokens: r})
	}
	if n := len(p.Zones); n > 0 {
		p.Articles = []Article{{Span: text.Span{Start: p.Zones[0].Start, End: p.Zones[n-1].End}}}
	}
	for z, zone := range p.Zones {
		if !zone.Role.Annotated() {
			continue
		}
		for _, r := range t.Sentences(zone.Tokens) {
			p.Sentences = append(p.Sentences, Sentence{Span: t.SpanOf(r), Tokens: r, Zone: z})
		}
	}
	return p
}

// blocks returns the runs of tokens between line breaks.
func blocks(t *text.Table) []text.Range {
	var out []text.Range
	first := 0
	for i := 1; i <= t.Len(); i++ {
		if i == t.Len() || t.Flag(i, text.LineBefore) {
			out = append(out, text.Range{First: first, Last: i})
			first = i
		}
	}
	return out
}
