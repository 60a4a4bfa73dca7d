package compare

import (
	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/text"
)

// unit is what is aligned: a sentence of the story, or a zone that is none.
type unit struct {
	text.Span
	tokens text.Range
	role   article.Role
	zone   int
	first  bool   // the first sentence of the first paragraph of its article: the lead
	sum    uint64 // of its folded words
	words  int
}

// units returns the units of a document in text order. A dateline is one of its
// own, as the byline is.
func units(d *annotate.Document) []unit {
	var out []unit
	p, s := d.Paste, 0
	lead := true
	for z := range p.Zones {
		zone := &p.Zones[z]
		if zone.Role == article.Headline {
			lead = true
		}
		from, at := s, zone.Tokens.First
		for s < len(p.Sentences) && p.Sentences[s].Zone == z {
			if r := p.Sentences[s].Tokens; at < r.First {
				if u := newUnit(d, text.Range{First: at, Last: r.First}, article.Byline, z); u.words > 0 {
					out = append(out, u)
				}
			}
			at = p.Sentences[s].Tokens.Last
			u := newUnit(d, p.Sentences[s].Tokens, zone.Role, z)
			if zone.Role == article.Paragraph && lead {
				u.first, lead = true, false
			}
			out = append(out, u)
			s++
		}
		if s == from {
			out = append(out, newUnit(d, zone.Tokens, zone.Role, z))
		}
	}
	return out
}

func newUnit(d *annotate.Document, r text.Range, role article.Role, zone int) unit {
	u := unit{Span: d.Paste.SpanOf(r), tokens: r, role: role, zone: zone, sum: 14695981039346656037}
	for i := r.First; i < r.Last; i++ {
		u.sum = (u.sum ^ uint64(d.Paste.Hash(i))) * 1099511628211
		if k := d.Paste.Tokens[i].Kind; k == text.Word || k == text.Number {
			u.words++
		}
	}
	return u
}

// class groups roles: units of different classes never match.
func class(r article.Role) int {
	switch r {
	case article.Headline:
		return 1
	case article.Standfirst, article.Paragraph, article.ListItem:
		return 2
	case article.Caption:
		return 3
	case article.Byline, article.Timestamp, article.Furniture:
		return 4
	}
	return 5
}
