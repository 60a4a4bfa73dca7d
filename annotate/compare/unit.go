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

// laid is a document laid out for comparison.
type laid struct {
	*annotate.Document
	units []unit
	words []uint32 // the hashes of its words and numbers, in text order
	at    []int32  // for each token, and for the end, how many words stand before it
	runs  *table   // its runs of three words: see triples
}

// lay lays a document out.
func lay(d *annotate.Document) *laid {
	l := &laid{Document: d, words: make([]uint32, 0, d.Paste.Len()), at: make([]int32, 0, d.Paste.Len()+1)}
	for i := range d.Paste.Tokens {
		l.at = append(l.at, int32(len(l.words)))
		if k := d.Paste.Tokens[i].Kind; k == text.Word || k == text.Number {
			l.words = append(l.words, d.Paste.Hash(i))
		}
	}
	l.at = append(l.at, int32(len(l.words)))
	l.units = make([]unit, 0, len(d.Paste.Sentences)+len(d.Paste.Zones))
	l.lines()
	return l
}

func layAll(docs []*annotate.Document) []*laid {
	out := make([]*laid, len(docs))
	for i, d := range docs {
		out[i] = lay(d)
	}
	return out
}

// wordsOf returns the hashes of the words and numbers of a range.
func (l *laid) wordsOf(r text.Range) []uint32 {
	if r.Len() <= 0 {
		return nil
	}
	return l.words[l.at[r.First]:l.at[r.Last]]
}

// lines writes the units of the document in text order. A dateline is one of
// its own, as the byline is.
func (l *laid) lines() {
	p, s := l.Paste, 0
	lead := true
	for z := range p.Zones {
		zone := &p.Zones[z]
		if zone.Role == article.Headline {
			lead = true
		}
		from, at := s, zone.Tokens.First
		for ; s < len(p.Sentences) && p.Sentences[s].Zone == z; s++ {
			r := p.Sentences[s].Tokens
			if before := (text.Range{First: at, Last: r.First}); len(l.wordsOf(before)) > 0 {
				l.line(before, article.Byline, z)
			}
			at = r.Last
			u := l.line(r, zone.Role, z)
			if zone.Role == article.Paragraph && lead {
				u.first, lead = true, false
			}
		}
		if s == from {
			l.line(zone.Tokens, zone.Role, z)
		}
	}
}

// line adds a unit and returns it.
func (l *laid) line(r text.Range, role article.Role, zone int) *unit {
	u := unit{Span: l.Paste.SpanOf(r), tokens: r, role: role, zone: zone, sum: 14695981039346656037, words: len(l.wordsOf(r))}
	for i := r.First; i < r.Last; i++ {
		u.sum = (u.sum ^ uint64(l.Paste.Hash(i))) * 1099511628211
	}
	l.units = append(l.units, u)
	return &l.units[len(l.units)-1]
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
