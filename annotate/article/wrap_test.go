package article_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/text"
)

// TestColumnsOfPrint reads the columns of a printed page, narrow as they are, below a headline
// and above an address that are wider.
func TestColumnsOfPrint(t *testing.T) {
	story := []string{
		"Two brothers were charged on Tuesday with setting the fire that burned the old cotton mill at Ely in January and killed a night watchman.",
		"Prosecutor Mia Trent told the court that the two had bought petrol at a pump in Varn the day before, and that a camera had seen them.",
		"Both deny it. Their lawyer said that the petrol was for a boat, and that nobody had asked him where the boat was.",
		"The trial is expected to last for six weeks. The mill, built in 1871, is to be pulled down whatever happens, the council said.",
	}
	for width := 24; width <= 60; width++ {
		for _, between := range []string{"\n", "\n\n"} {
			page := []string{"Brothers charged with arson after fire at old cotton mill kills watchman", "By Dan Achebe"}
			for _, p := range story {
				page = append(page, column(p, width))
			}
			page = append(page, "https://www.elypost.example/news/2026/brothers-charged-with-arson-after-fire")
			var roles []article.Role
			for _, z := range article.Parse(text.Scan(strings.Join(page, between))).Zones {
				roles = append(roles, z.Role)
			}
			if between == "\n\n" {
				assert.Len(t, roles, len(page), width)
			} // without, a paragraph whose last line is full goes on in the next one
			assert.Equal(t, []article.Role{article.Headline, article.Byline, article.Paragraph, article.Furniture},
				slices.Compact(roles), "%d %q", width, between)
		}
	}
}

// column breaks a text into lines of at most so many bytes.
func column(words string, width int) string {
	var b strings.Builder
	at := 0
	for word := range strings.FieldsSeq(words) {
		switch {
		case at == 0:
		case at+1+len(word) > width:
			b.WriteByte('\n')
			at = 0
		default:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += len(word)
	}
	return b.String()
}

// TestShortLinesAreNoColumn keeps the lines of menus, lists and verses apart.
func TestShortLinesAreNoColumn(t *testing.T) {
	for _, page := range []string{
		"Sign in to your account\nSubscribe for one euro\nListen to the podcast\nWatch the latest video\nRead the morning paper\nPlay today's crossword\n",
		"Flour and butter for the tin\nTwo eggs, beaten, and a yolk\nSugar to taste, up to 80 g\na pinch of salt, not more\nMilk, warmed, a cup and a half\nLemon peel, if there is any\n",
		"A bowl of figs\na jug of milk\na spoon of salt\n",
	} {
		assert.Len(t, article.Parse(text.Scan(page)).Zones, strings.Count(page, "\n"), page)
	}
}
