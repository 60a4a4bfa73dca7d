package article_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/text"
)

const story = "\nThe bridge over the Ardle was shut on Monday after inspectors found cracks.\nBuses will go round by Kilwhin until May, the county said.\n"

// metaOf reads an article with one line below its headline.
func metaOf(t *testing.T, line string) article.Meta {
	p := article.Parse(text.Scan("Bridge over the Ardle shut after cracks are found\n" + line + story))
	require.Len(t, p.Articles, 1)
	return p.Articles[0].Meta
}

func TestTimesOfPublication(t *testing.T) {
	for _, c := range []struct{ line, published, updated string }{
		{"Published: 3 September 2025, 06:52 GMT", "2025-09-03T06:52Z", ""},
		{"Posted Tue 18 Nov 2025 at 6:48am, updated at 6:12pm", "2025-11-18T06:48", "2025-11-18T18:12"},
		{"PUBLISHED: March 14, 2025 at 5:02 a.m. | UPDATED: March 14, 2025 at 11:47 a.m.", "2025-03-14T05:02", "2025-03-14T11:47"},
		{"Thu 6 Feb 2025 17.41 GMT", "2025-02-06T17:41Z", ""},
		{"July 8, 2025 — 5.30am", "2025-07-08T05:30", ""},
		{"Updated 31 October 2025", "", "2025-10-31"},
		{"Updated 10 sec ago", "", "Updated 10 sec ago"},
		{"October 2, 20254:18 PM GMT+3Updated 3 hours ago", "2025-10-02T16:18+03:00", "Updated 3 hours ago"},
		{"2025-08-21 09:14 UTC", "2025-08-21T09:14Z", ""},
		{"2nd September 2025", "2025-09-02", ""},
		{"Published 14 October 2025, 08:31 BST\nUpdated 11:05 BST", "2025-10-14T08:31+01:00", "2025-10-14T11:05+01:00"},
		{"Published 14 October 2025, 22:31\nUpdated 00:05", "2025-10-14T22:31", "Updated 00:05"},
		{"Chennai, August 30, 2026", "2026-08-30", ""},
		{"New Delhi, 30 August 2026", "2026-08-30", ""},
		{"Published 31 June 2025", "Published 31 June 2025", ""},
	} {
		t.Run(c.line, func(t *testing.T) {
			m := metaOf(t, c.line)
			assert.Equal(t, c.published, m.Published)
			assert.Equal(t, c.updated, m.Updated)
		})
	}
}

func TestWriters(t *testing.T) {
	for _, c := range []struct {
		line    string
		authors []string
		outlet  string
	}{
		{"By Renata Kowalczyk", []string{"Renata Kowalczyk"}, ""},
		{"By DANA WHITCOMBE and LUIS ARCE", []string{"DANA WHITCOMBE", "LUIS ARCE"}, ""},
		{"Harriet Colebrook Environment correspondent", []string{"Harriet Colebrook"}, ""},
		{"By Lindiwe Maseko, Community Reporter", []string{"Lindiwe Maseko"}, ""},
		{"By Maarten van der Meer in Ghent", []string{"Maarten van der Meer"}, ""},
		{"By Gráinne Dahl Tuesday 31 Aug 2021, 8:45 AM", []string{"Gráinne Dahl"}, ""},
		{"By Tina Kairo and Tafi Mora Mar. 1, 2024", []string{"Tina Kairo", "Tafi Mora"}, ""},
		{"Oliver Dorr Associated Press", []string{"Oliver Dorr"}, ""},
		{"By Teresa May", []string{"Teresa May"}, ""},
		{"Reuters", nil, "Reuters"},
		{"Our Correspondent, Barishal", nil, ""},
		{"By Staff Writer", nil, ""},
	} {
		t.Run(c.line, func(t *testing.T) {
			m := metaOf(t, c.line)
			assert.Equal(t, c.authors, m.Authors)
			assert.Equal(t, c.outlet, m.Outlet)
		})
	}
}
