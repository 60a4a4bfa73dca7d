package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
	"stet/annotate/claim"
)

// TestClauses cuts sentences where a new subject has a verb of its own; a stroke
// stands before each clause but the first.
func TestClauses(t *testing.T) {
	for _, tt := range []struct {
		name  string
		texts []string
	}{
		{"an adverb before the subject", []string{
			"The road has been shut since May, and |just two shops are open.",
			"Ministers announced a review in March, and |not one hearing has been held.",
		}},
		{"a bare noun and its own words before the verb", []string{
			"The route lost its last bus in 2019, and |ridership on the trains rose by a tenth.",
			"The blaze gutted 40 shops and |goods worth Tk 3 crore were destroyed.",
			"Profits fell by half and |chairman Luis Ortega was voted out.",
		}},
		{"an aside behind the subject", []string{
			"There is no lift, and |the stairs, at 90cm, are narrower than the rules allow.",
			"The minister resigned after the report, and |his deputy, Anna Weiss, took over.",
			"The lorry hit a wall and |its driver, who is 61, was taken to hospital.",
			"The mill, once the largest in the district, closed in 2009 and |its machines were sold for scrap.",
		}},
		{"words of time before the subject", []string{
			"In June the firm sold its dairy arm and |in July its chief executive resigned.",
			"The contract ran for ten years and |in that time only two audits were done.",
		}},
		{"short clauses", []string{
			"Wages are up and |prices are down.",
			"One man drowned and |another is missing.",
			"The court ruled in May, yet |nothing has been paid.",
		}},
		{"one subject, whatever it does", []string{
			"The judge fined the firm £2m and ordered it to pay costs.",
			"Anna Weiss, dressed in black, sat in the gallery.",
			"Five conscripts died and two were taken away.",
			"Water and power were cut to 3,000 homes.",
			"The price of bread and milk has doubled.",
			"The talks between the union and the company collapsed on Friday.",
			"He said the cost of food and fuel rose.",
			"A driver and two passengers were taken to hospital.",
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, s := range tt.texts {
				d := annotate.Annotate(strings.ReplaceAll(s, "|", ""))
				assert.Len(t, claim.Examples(d.Paste, d.Entities, d.Quotes, d.Figures), 1+strings.Count(s, "|"), s)
			}
		})
	}
}
