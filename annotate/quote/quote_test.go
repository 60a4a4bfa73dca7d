package quote_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/quote"
	"stet/annotate/text"
)

func find(paste string) (*article.Paste, []quote.Quote) {
	p := article.Parse(text.Scan(paste))
	return p, quote.Find(p, entity.Find(p))
}

// shown writes a quote as "type | speaker | part / part".
func shown(p *article.Paste, q quote.Quote) string {
	var parts []string
	for _, s := range q.Parts {
		parts = append(parts, strings.Join(strings.Fields(s.In(p.Source)), " "))
	}
	who := q.Speaker.Name
	if q.Speaker.Ambiguous {
		who = "ambiguous"
	}
	if q.Via != "" {
		who += " via " + q.Via
	}
	return string(q.Type) + " | " + who + " | " + strings.Join(parts, " / ")
}

// quoted lists the quotes of a text; scare marks and titles are no quotes.
func quoted(paste string) []string {
	p, quotes := find(paste)
	out := []string{}
	for _, q := range quotes {
		if q.Type.Quoted() {
			out = append(out, shown(p, q))
		}
	}
	return out
}

type quoteCase struct {
	name, text string
	want       []string
}

func check(t *testing.T, cases []quoteCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if c.want == nil {
				c.want = []string{}
			}
			assert.Equal(t, c.want, quoted(c.text), c.text)
		})
	}
}
