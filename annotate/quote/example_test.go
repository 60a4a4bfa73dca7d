package quote_test

import (
	"fmt"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/quote"
	"stet/annotate/text"
)

func ExampleFind() {
	p := article.Parse(text.Scan("“The bridge is safe,” said the mayor, Ann Lee. “Nobody was hurt.” She said that it would open on Monday."))
	for _, q := range quote.Find(p, entity.Find(p)) {
		fmt.Printf("%s, %s: %s\n", q.Speaker.Name, q.Type, q.Words(p.Source))
	}
	// Output:
	// Ann Lee, direct: “The bridge is safe,” … “Nobody was hurt.”
	// Ann Lee, indirect: it would open on Monday
}
