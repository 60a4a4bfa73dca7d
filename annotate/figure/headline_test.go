package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSumsInHeadlines holds sums that say what a thing is about, and the
// shorthand of Indian desks.
func TestSumsInHeadlines(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Bank chief arraigned over N6.1bn fraud", "N6.1bn|N6.1bn|6.1 money 6.1e+09 NGN"},
		{"Councils clash over £3bn bus cuts", "£3bn|£3bn|3 money 3e+09 GBP"},
		{"Detectives grill ministers over Sh70m tender", "Sh70m|Sh70m|70 money 70000000 KES"},
		{"Widow in court over R2m theft", "R2m|R2m|2 money 2000000 ZAR"},
		{"Mayor accused of 'cheating' over £4m contract", "£4m|£4m|4 money 4000000 GBP"},
		{"She was dismissed over a €6 sandwich, the aide over $61-million ferry deals.", "€6|€6|6 money 6 EUR; $61-million|$61-million|61 money 61000000 USD"},
		{"The firm turned over £9m last year and handed over £2m.", "£9m|£9m|9 money 9000000 GBP; £2m|£2m|2 money 2000000 GBP"},
		// What is had, given or spent has its hedge.
		{"It cost over £2bn, and over £3bn was spent.", "over £2bn|£2bn|2 money 2e+09 GBP gt; over £3bn|£3bn|3 money 3e+09 GBP gt"},
		{"The gang stole over £2m jewels.", "over £2m|£2m|2 money 2000000 GBP gt"},
		{"The state attracts over $2bn investment.", "over $2bn|$2bn|2 money 2e+09 USD gt"},
		{"They owe over N4bn arrears and secured over N3bn funding.", "over N4bn|N4bn|4 money 4e+09 NGN gt; over N3bn|N3bn|3 money 3e+09 NGN gt"},
		{"Over £2m compensation was paid.", "Over £2m|£2m|2 money 2000000 GBP gt"},
		{"Homes over £5m pay more.", "over £5m|£5m|5 money 5000000 GBP gt"},

		{"Cabinet okays Rs 14,000-cr metro line", "Rs 14,000-cr|Rs 14,000-cr|14,000 money 1.4e+11 INR"},
		{"The ₹300-cr mall and a Rs 12-cr school opened.", "₹300-cr|₹300-cr|300 money 3e+09 INR; Rs 12-cr|Rs 12-cr|12 money 120000000 INR"},
		{"Cops bust ₹40L visa racket", "₹40L|₹40L|40 money 4000000 INR"},
		{"Woman loses Rs 16L; Rs 3.5L looted in Pune", "Rs 16L|Rs 16L|16 money 1600000 INR; Rs 3.5L|Rs 3.5L|3.5 money 350000 INR"},
		{"The line costs Rs 3,000-3,500 crore, or Rs 1,100 to 1,400 crore.", "Rs 3,000-3,500 crore|Rs 3,000-3,500 crore|3,000-3,500 money 3e+10 3.5e+10 INR range; Rs 1,100 to 1,400 crore|Rs 1,100 to 1,400 crore|1,100 to 1,400 money 1.1e+10 1.4e+10 INR range"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestAgesInAClause holds ages that a verb, a preposition or a comma gives.
func TestAgesInAClause(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Woman, 31, 'pushed by ex-husband' in Leeds flat", "31|31|31 age 31 year"},
		{"Police hunt for killer of nurse, 36", "36|36|36 age 36 year"},
		{"They asked about the girl, 9.", "9|9|9 age 9 year"},
		{"The girls, 13 and 16, were found.", "13|13|13 age 13 year; 16|16|16 age 16 year"},
		{"Boy (12) hurt in Pune, 3 held", "12|12|12 age 12 year; 3|3|3 count 3"},
		{"Woman in 80s critical after fire", "80s|80s|80 age 80 89 year range"},
		{"He will be 50 in May, and she would be 41.", "50|50|50 age 50 year; 41|41|41 age 41 year"},
		{"He would have been 60 this month.", "60|60|60 age 60 year"},
		{"Fatima is 11.", "11|11|11 age 11 year"},
		{"The boy, who was 14 at the time, is now 20.", "14|14|14 age 14 year; 20|20|20 age 20 year"},
		{"Anna was 70 and Bridget 66.", "70|70|70 age 70 year; 66|66|66 age 66 year"},
		{"She joined the navy at 18.", "18|18|18 age 18 year"},
		{"She became a mother at 17 and a grandmother at 36.", "17|17|17 age 17 year; 36|36|36 age 36 year"},
		{"Men retire at 66 and women at 61.", "66|66|66 age 66 year; 61|61|61 age 61 year"},
		{"Painter who drew the harbour dies at 91", "91|91|91 age 91 year"},
		{"The voting age was lowered to 17.", "17|17|17 age 17 year"},
		{"The minimum age goes up from 16 to 18.", "16|16|16 age 16 year; 18|18|18 age 18 year"},
		{"The median age of the dead was 33.", "33|33|33 age 33 year"},
		{"Life expectancy is 63 for men and 68.5 for women.", "63|63|63 age 63 year; 68.5|68.5|68.5 age 68.5 year"},
		// No ages.
		{"She is a mother of four.", "four|four|four count 4"},
		{"They put the number of dead at 14.", "14|14|14 count 14"},
		{"Four were under 16, and seven of the deaths were at sea.", "Four|Four|Four count 4; under 16|16|16 age 16 year lt; seven|seven|seven count 7 of deaths"},
		{"The age gap was 12.", "12|12|12 count 12"},
		{"The share of people of working age fell to 58.", "58|58|58 count 58"},
		{"She will be 20 minutes late.", "20 minutes|20 minutes|20 duration 20 minute"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}
