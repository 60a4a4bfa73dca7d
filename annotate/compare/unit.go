package compare

import (
	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/text"
)

// unit is what is aligned: a sentence of the story, or a zone without sentences. It holds
// no pointer, so the garbage collector need not look into units.
type unit struct {
	text.Span
	tokens     text.Range
	class      class
	sentence   bool // not a line of the page
	first      bool // the first sentence of the first paragraph of its article: the lead
	standfirst bool
	dateline   bool
	zone       int32
	words      int32
	sum        uint64 // of its folded words
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
	table      *text.Table // of its tokens
	vocabulary *vocabulary // of all versions
	units      []unit
	words      []int32 // the numbers of its words and numbers, in text order: see number
	at         []int32 // for each token, and for the end, how many words stand before it
	ends       []int   // for each claim the last end of it and those before: see strength
}

func layAll(docs []*annotate.Document) []*laid {
	out, v := make([]*laid, len(docs)), &vocabulary{}
	for i, d := range docs {
		out[i] = &laid{Document: d, table: d.Paste.Table, vocabulary: v}
		out[i].lines()
	}
	return out
}

// lines writes the units of the document in text order. A dateline is one of
// its own, as the byline is.
func (l *laid) lines() {
	p, s := l.Paste, 0
	l.units = make([]unit, 0, lineCount(p))
	lead := true
	for z := range p.Zones {
		zone := &p.Zones[z]
		like := unit{class: classOf(zone.Role), standfirst: zone.Role == article.Standfirst, zone: int32(z)}
		lead = lead || like.class == headline
		from, at := s, zone.Tokens.First
		for ; s < len(p.Sentences) && p.Sentences[s].Zone == z; s++ {
			r := p.Sentences[s].Tokens
			if before := (text.Range{First: at, Last: r.First}); l.countWords(before) > 0 {
				l.line(before, unit{class: page, dateline: true, zone: like.zone})
			}
			at = r.Last
			u := l.line(r, like)
			u.sentence = true
			if lead && zone.Role == article.Paragraph {
				u.first, lead = true, false
			}
		}
		if s == from {
			if zone.Role == article.Paragraph && !zone.Told() {
				like.class, like.dateline = page, true
			}
			l.line(zone.Tokens, like)
		}
	}
}

// role returns the role of a unit.
func (l *laid) role(u *unit) article.Role {
	if u.dateline {
		return article.Byline
	}
	return l.Paste.Zones[u.zone].Role
}

// shown returns the role of a unit for a reader of its change: a note that only tells
// what is new is of the page.
func (l *laid) shown(u *unit) article.Role {
	if u.class == note && tellsNew(l.table, u.tokens) {
		return article.Furniture
	}
	return l.role(u)
}

// correcting are words of a note that corrects something.
const correcting = "correct corrects corrected correction fix fixes remove removes delete deletes " +
	"clarify clarifies amend amends error typo"

// tellsNew reports whether an agency's note tells what is new in a version and corrects
// nothing: "(Adds shares, analyst comment)", but not "(Updates with corrected spelling)".
func tellsNew(t *text.Table, r text.Range) bool {
	if !t.Is(r.First, "(") || !t.IsIn(r.First+1, "adds updates updated recasts rewrites writes repeats") {
		return false
	}
	for i := r.First; i < r.Last; i++ {
		if t.IsIn(i, correcting) {
			return false
		}
	}
	return true
}

// lineCount counts the units of a text but for its datelines.
func lineCount(p *article.Paste) int {
	n := len(p.Zones)
	for s := 1; s < len(p.Sentences); s++ {
		if p.Sentences[s].Zone == p.Sentences[s-1].Zone {
			n++
		}
	}
	return n
}

// line adds a unit like another, of a range, and returns it.
func (l *laid) line(r text.Range, u unit) *unit {
	u.Span, u.tokens = l.table.SpanOf(r), r
	u.sum, u.words = sum(l.table.Tokens[r.First:r.Last])
	l.units = append(l.units, u)
	return &l.units[len(l.units)-1]
}

// sum returns the sum of tokens, as they are folded, and how many are words.
func sum(tokens []text.Token) (h uint64, words int32) {
	h = 14695981039346656037
	for i := range tokens {
		h = (h ^ uint64(tokens[i].Hash)) * 1099511628211
		if isWord(&tokens[i]) {
			words++
		}
	}
	return h, words
}
