package anchor_test

import (
	"fmt"
	"strings"

	"stet/annotate/anchor"
	"stet/annotate/text"
)

func ExampleSelector_Find() {
	const old = "The bridge at Ardle was shut on Monday after 40 cars were damaged there."
	const new = "Updated at noon. The bridge at Ardle was shut on Monday after 60 cars were damaged there."
	at := strings.Index(old, "40 cars")
	sel := anchor.Describe(old, text.Span{Start: at, End: at + len("40 cars")})
	found, ok := sel.Find(new)
	fmt.Println(ok, found.In(new), found.Exact)
	// Output:
	// true 60 cars false
}
