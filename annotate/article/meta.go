package article

import (
	"strings"

	"stet/annotate/text"
)

// readMeta fills in what the page says about each article.
func (p *Paste) readMeta() {
	for z := range p.Zones {
		zone := &p.Zones[z]
		m := &p.Articles[zone.Article].Meta
		printed := strings.Join(strings.Fields(zone.In(p.Source)), " ")
		switch zone.Role {
		case Headline:
			m.Headline = printed
		case Byline:
			m.Authors = append(m.Authors, authors(p.Table, zone.Tokens)...)
		case Timestamp:
			m.stamp(p.Table, zone.Tokens, printed)
		}
	}
	for _, d := range p.Datelines {
		if m := &p.Articles[p.Zones[p.ZoneAt(d.Start)].Article].Meta; m.Place == "" {
			m.Place = strings.TrimRight(d.In(p.Source), " :—–-")
		}
	}
}

// stamp keeps a time of publication as printed.
func (m *Meta) stamp(t *text.Table, r text.Range, printed string) {
	switch {
	case t.Is(r.First, "updated") || t.Is(r.First, "last"):
		m.Updated = printed
	case m.Published == "":
		m.Published = printed
	}
}

// authors returns the names of a byline: runs of capitalised words after "By",
// between commas and "and".
func authors(t *text.Table, r text.Range) []string {
	if !t.Is(r.First, "by") {
		return nil
	}
	var out []string
	first := r.First + 1
	for i := first; i <= r.Last; i++ {
		if i < r.Last && t.Kind(i) == text.Word && t.Flag(i, text.Upper) {
			continue
		}
		if i > first+1 {
			out = append(out, t.SpanOf(text.Range{First: first, Last: i}).In(t.Source))
		}
		if i < r.Last && !t.IsAny(i, ",", "and", "&") {
			break
		}
		first = i + 1
	}
	return out
}
