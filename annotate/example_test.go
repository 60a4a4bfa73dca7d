package annotate_test

import (
	"fmt"

	"stet/annotate"
)

func ExampleAnnotate() {
	d := annotate.Annotate("The bridge carried 4,000 cars a day. “It is not safe,” said the mayor, Ann Lee. “It never was.”")
	for _, q := range d.Quotes {
		fmt.Println(q.Speaker.Name, "said", q.Words(d.Text))
	}
	for _, f := range d.Figures {
		fmt.Println(f.In(d.Text), "counts", f.Of.In(d.Text))
	}
	// Output:
	// Ann Lee said “It is not safe,” … “It never was.”
	// 4,000 counts cars
}
