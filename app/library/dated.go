package library

import (
	"cmp"

	"stet/annotate"
	"stet/annotate/article"
	"stet/app/story"
)

// Dated returns for each version of a story in memory when its page says that it
// was last changed, as far as it says: "2025-09-01T12:41", "2025-09-01", or ""
// where it does not.
func (l *Library) Dated(id string) []string {
	docs := l.Documents(id)
	out := make([]string, len(docs))
	for i, d := range docs {
		out[i] = dated(d)
	}
	return out
}

// minuteLen is the length of a date with its time of day, without its zone: the
// pages of one story are of one place.
const minuteLen = len("2025-09-01T12:41")

// dated returns when a page says that it was last changed, or else published.
func dated(doc *annotate.Document) string {
	if len(doc.Paste.Articles) == 0 {
		return ""
	}
	meta := &doc.Paste.Articles[0].Meta
	if meta.Updated != "" {
		return moment(meta.Updated)
	}
	return moment(meta.Published)
}

// moment returns a date in numbers with its time of day, without its zone; "" for
// one that the page gives in other words.
func moment(s string) string {
	if _, ok := article.Day(s); !ok {
		return ""
	}
	return s[:min(len(s), minuteLen)]
}

// dates is when the pages of versions say that they were last changed, by their
// texts.
type dates map[string]string

func datesOf(docs []*annotate.Document) dates {
	out := dates{}
	for _, d := range docs {
		out[d.Text] = dated(d)
	}
	return out
}

// compare compares the dates of the pages of two versions, as far as both give
// them.
func (d dates) compare(a, b *story.Version) int {
	x, y := d[a.Text], d[b.Text]
	both := min(len(x), len(y))
	return cmp.Compare(x[:both], y[:both])
}

// before reports whether a version is older than another: by the dates of their
// pages, or else by when they were captured.
func (d dates) before(a, b *story.Version) bool {
	return cmp.Or(d.compare(a, b), a.Captured.Compare(b.Captured)) < 0
}
