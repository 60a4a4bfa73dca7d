package claim_test

import (
	"fmt"

	"stet/annotate/article"
	"stet/annotate/claim"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

func ExampleFind() {
	p := article.Parse(text.Scan("Officials said more than 50 soldiers were killed. Where were they? The camp was never inspected."))
	entities := entity.Find(p)
	found := claim.Find(p, entities, quote.Find(p, entities), figure.Find(p))
	for _, c := range found.Claims {
		fmt.Printf("%s, %s: %s (it %s)\n", c.Kind, c.Strength, c.In(p.Source), c.Reasons[0].Text())
	}
	// Output:
	// quantity, attributed: more than 50 soldiers were killed (it states a number)
	// status, asserted: The camp was never inspected (it says what happened)
}
