package entity_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/entity"
)

// people lists the names of the people of a text.
func people(paste string) []string {
	_, set := find(paste)
	out := []string{}
	for _, e := range set.Entities {
		if e.Kind == entity.Person {
			out = append(out, e.Name)
		}
	}
	return out
}

func TestPeople(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a first name that is a month", "It is safe, said Prof. June Mehrin and mayor April Mehrin-Lee.", []string{"June Mehrin", "April Mehrin-Lee"}},
		{"a surname that is a month", "It is safe, Mrs May said. It was safe, said Dr August on Monday.", []string{"May", "August"}},
		{"a month", "It is safe, said Dr Mehrin May 5. In May Sir Mehrin said so, and the mayor June 5.", []string{"Mehrin"}},
		{"a first name that is a month, without a title", "June Mehrin said it was safe.", []string{"June Mehrin"}},
		{"a first name that is a month, behind the verb", "“It is safe,” said August Mehrin, who sat down.", []string{"August Mehrin"}},
		{"a first name that is a month, before an age", "On Monday, April Mehrin, 54, was jailed.", []string{"April Mehrin"}},
		{"a first name that is a month, before an office", "May Mehrin, a nurse, was angry.", []string{"May Mehrin"}},
		{"a month before a name", "They wrote to Zoltrav Mehrin. The road was shut in June Mehrin said. Last June Mehrin wept, and in mid-June Mehrin said no.", []string{"Zoltrav Mehrin"}},
		{"a firm with a month in it", "June Holdings said so. May Day said nothing.", []string{}},
		{"an office that is a subject", "In Torvik Quay, the quay's operator has left. After the fire at Zoltra Mill, the owner is ill.", []string{}},
		{"may in capitals", "Mayor May Quit After Vote\n\nThe mayor may quit, it was said.", []string{}},
		{"a kin's age", "However, Zoltrav Mehrin, whose four-year-old daughter fell ill, was angry.", []string{"Zoltrav Mehrin"}},
		{"an age in words behind", "Zoltrav Mehrin, a 24-year-old cutter, rolled up his sleeve.", []string{"Zoltrav Mehrin"}},
		{"office of a body", "Zoltrav Mehrin, president of the Mill Owners Association, was angry.", []string{"Zoltrav Mehrin"}},
		{"office of a person", "She cooks at home, recalled Zoltrav Mehrin, her producer for nine years.", []string{"Zoltrav Mehrin"}},
		{"behind the verb", "It is safe, said Zoltrav Mehrin.", []string{"Zoltrav Mehrin"}},
		{"the surname acts", "They wrote to Zoltrav Mehrin in May. Mehrin shrugged.", []string{"Zoltrav Mehrin"}},
		{"an office of the surname", "They wrote to Zoltrav Mehrin in May. Mehrin, the tailor, was away.", []string{"Zoltrav Mehrin"}},
		{"a seat", "Torvik MP Zoltrav Mehrin wants the case moved.", []string{"Zoltrav Mehrin"}},
		{"a relative by marriage", "His brother-in-law, Zoltrav Mehrin, was angry.", []string{"Zoltrav Mehrin"}},
		{"a firm with a surname in it", "Jane Martin, 34, sued the maker. Aston Martin denied the claim.", []string{"Jane Martin"}},
		{"the surname speaks", "They wrote to Zoltrav Mehrin in May. It is safe, Mehrin said.", []string{"Zoltrav Mehrin"}},
		{"a firm speaks under its name", "They wrote to the Mehrin Foods plant in May. It is safe, the Mehrin said.", []string{}},
		{"an office of the house", "Leader of the Opposition Zoltrav Mehrin was angry.", []string{"Zoltrav Mehrin"}},
		{"an office of an army", "Chief of Army Staff Zoltrav Mehrin was angry.", []string{"Zoltrav Mehrin"}},
		{"an office with a place", "Minister of Health Zoltrav Mehrin was angry.", []string{"Zoltrav Mehrin"}},
		{"a title on the line above is another's", "Batch sealed: Drug controller\n\nBhavnipur saw six of the nine children die of a kidney failure.", []string{}},
		{"a form of address", "The Deputy Minister, Hajia Zoltra Mehrin, left when the vote was lost. Then Hajia Mehrin sat down and wept.", []string{"Zoltra Mehrin"}},
		{"a couple", "Doug and Martha Tarrow got out with a cat. Doug went back.", []string{"Doug Tarrow", "Martha Tarrow"}},
		{"two people", "Doug Fennick and Martha Tarrow got out with a cat. Doug and Martha Tarrow went back.", []string{"Doug Fennick", "Martha Tarrow"}},
		{"a first name that is a noun too", "Guy Tarrow, the head of roads, was angry.", []string{"Guy Tarrow"}},
		{"a first name that is a verb too", "Will Tarrow, the head of roads, was angry.", []string{"Will Tarrow"}},
		{"a verb that opens a question", "Will Labour win in May? Nobody knows.", []string{}},
		{"an agent in charge", "FBI Special Agent in Charge Ken Tarrow was angry.", []string{"Ken Tarrow"}},
		{"a style and a name", "His Highness Sheikh Hamad bin Tarrow was angry.", []string{"Hamad bin Tarrow"}},
		{"a title that ends a sentence", "They spoke to the Gov. The road opened in May.", []string{}},
		{"a title in several words that ends one", "They asked the Senior Supt. Then the road opened.", []string{}},
		{"a title before a name that looks like an opener", "They spoke to Gen. To Tarrow, 61, in May. The road opened.", []string{"To Tarrow"}},
		{"a title that ends no sentence", "It was late in May. Then Mr. So wept.", []string{"So"}},
		{"a first name that names a number", "In May the house passed Bill 71, and nurses shut Ward 9 as Mark 5 came.", []string{}},
		{"a force is nobody", "Police Scotland was angry.", []string{}},
		{"a survey is nobody", "The Territorial Geological Survey says the chance is one in eight.", []string{}},
	} {
		assert.Equal(t, c.want, people(c.text), c.name)
	}
}

func TestCoupleSharesASurname(t *testing.T) {
	_, set := find("Doug and Martha Tarrow got out with a cat. Tarrow went back.")
	last := set.Mentions[len(set.Mentions)-1]
	assert.NotEmpty(t, last.Rivals, "either may be meant")
}
