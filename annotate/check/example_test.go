package check_test

import (
	"fmt"

	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/figure"
	"stet/annotate/text"
)

func ExampleFind() {
	p := article.Parse(text.Scan("Of the 38 people aboard, 29 were rescued, seven drowned and four are missing."))
	for _, f := range check.Find(p, figure.Find(p)) {
		fmt.Printf("%s: %s\n", f.Kind, f.Message)
	}
	// Output:
	// part-whole: 29 + 7 + 4 = 40; the text says 38
}
