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
	class  class
	first  bool // the first sentence of the first paragraph of its article: the lead
	zone   int
	sum    uint64 // of its folded words
	words  int
}

// class groups roles: units of different classes never match.
type class uint8

// The classes. What the engines read is in the first three.
const (
	headline class = iota + 1
	story
	caption
	page
	note
)

func classOf(r article.Role) class {
	switch r {
	case article.Headline:
		return headline
	case article.Standfirst, article.Paragraph, article.ListItem:
		return story
	case article.Caption:
		return caption
	case article.Byline, article.Timestamp, article.Furniture:
		return page
	}
	return note
}

// annotated reports whether the engines read units of the class.
func (c class) annotated() bool { return c <= caption }

// laid is a document laid out for comparison.
type laid struct {
	*annotate.Document
	vocabulary *vocabulary // of all versions
	units      []unit
	words      []int32 // the numbers of its words and numbers, in text order
	at         []int32 // for each token, and for the end, how many words stand before it
	ends       []int   // for each claim the last end of it and those before: see strength
}

// lay lays a document out, behind the version before it if there is one.
func lay(d *annotate.Document, v *vocabulary, before *laid) *laid {
	l := &laid{Document: d, vocabulary: v}
	v.number(l, before)
	l.units = make([]unit, 0, len(d.Paste.Sentences)+len(d.Paste.Zones))
	l.lines()
	return l
}

func layAll(docs []*annotate.Document) []*laid {
	out, v := make([]*laid, len(docs)), &vocabulary{}
	var before *laid
	for i, d := range docs {
		before = lay(d, v, before)
		out[i] = before
	}
	return out
}

// wordsOf returns the words and numbers of a range.
func (l *laid) wordsOf(r text.Range) []int32 {
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
	l.units = append(l.units, unit{
		Span: l.Paste.SpanOf(r), tokens: r, role: role, class: classOf(role), zone: zone,
		sum: sum(l.Paste.Tokens[r.First:r.Last]), words: len(l.wordsOf(r)),
	})
	return &l.units[len(l.units)-1]
}

// sum returns the sum of tokens, as they are folded.
func sum(tokens []text.Token) uint64 {
	h := uint64(14695981039346656037)
	for i := range tokens {
		h = (h ^ uint64(tokens[i].Hash)) * 1099511628211
	}
	return h
}
