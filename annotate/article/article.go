package article

import (
	"stet/annotate/internal/calendar"
	"stet/annotate/text"
)

// Role is what a part of a paste is; see the package's documentation.
type Role string

// The roles of a zone.
const (
	Headline   Role = "headline"
	Standfirst Role = "standfirst"
	Byline     Role = "byline"
	Timestamp  Role = "timestamp"
	Caption    Role = "caption"
	Heading    Role = "heading"
	Paragraph  Role = "paragraph"
	ListItem   Role = "listitem"
	Correction Role = "correction"
	Furniture  Role = "furniture"
)

// Annotated reports whether the engines read zones of this role.
func (r Role) Annotated() bool {
	switch r {
	case Headline, Standfirst, Caption, Paragraph, ListItem:
		return true
	}
	return false
}

// Zone is a line, or a run of lines that belong together, and its role. Zones
// stand in text order, do not overlap, and cover every line that has anything
// on it; white space at both ends stays outside.
type Zone struct {
	text.Span
	Role    Role
	Article int        // index into Paste.Articles
	Tokens  text.Range // the tokens of the zone

	voice    bool // begins with the name of who speaks
	dateline bool // is a dateline as a whole
}

// Meta is what a page says about its article, empty where it says nothing.
type Meta struct {
	Headline  string
	Authors   []string
	Outlet    string
	Place     string        // the dateline's place, as printed
	Day       calendar.Date // the dateline's day, mostly without a year; zero where it has none
	Published string        // ISO 8601 when it can be resolved, else as printed
	Updated   string        // likewise
}

// Article is one article of a paste. Articles cover the paste from the first
// zone to the last, in order.
type Article struct {
	text.Span
	Meta Meta
}

// Sentence is one sentence of an annotated zone; a dateline is outside it.
type Sentence struct {
	text.Span
	Tokens text.Range
	Zone   int // index into Paste.Zones
}

// Paste is a pasted text with its structure. The engines read it; none of them
// changes it.
type Paste struct {
	*text.Table
	Articles  []Article
	Zones     []Zone
	Datelines []text.Span
	Sentences []Sentence
	Language  string // English, or Undetermined for all others
}

// The values of Paste.Language: codes of ISO 639-1 and 639-2.
const (
	English      = "en"
	Undetermined = "und"
)

// Copy returns a Paste that shares what none of the engines changes, and has a
// Pause of its own.
func (p *Paste) Copy() *Paste {
	c, table := *p, *p.Table
	c.Table = &table
	return &c
}

// Told reports whether a zone is a paragraph that says something: not a dateline on a
// line of its own, "KARACHI:".
func (z *Zone) Told() bool { return z.Role == Paragraph && !z.dateline }

// RoleOf returns the role of the zone that a sentence lies in.
func (p *Paste) RoleOf(s Sentence) Role { return p.Zones[s.Zone].Role }

// ArticleOf returns the index of the article that a sentence lies in.
func (p *Paste) ArticleOf(s Sentence) int { return p.Zones[s.Zone].Article }

// ZoneAt returns the index of the zone that holds the byte offset, or -1.
func (p *Paste) ZoneAt(offset int) int {
	lo, hi := 0, len(p.Zones)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		if p.Zones[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(p.Zones) && p.Zones[lo].Start <= offset {
		return lo
	}
	return -1
}
