package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestAgesOfPeople holds ages behind an adverb or in brackets, which have no unit, and
// numbers there that are none.
func TestAgesOfPeople(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Mr Lee, now 52, was jailed.", "52|52|52 age 52 year"},
		{"Ms Ortiz, then 31, was a nurse in Leeds.", "31|31|31 age 31 year"},
		{"The singer, only 19, was cheered.", "19|19|19 age 19 year"},
		{"Now 71, he lives in Goa.", "71|71|71 age 71 year"},
		{"Then 24, she was on her way home.", "24|24|24 age 24 year"},
		{"Aged just 16, she left home.", "16|16|16 age 16 year"},
		{"She was aged only 9, her mother said.", "9|9|9 age 9 year"},
		{"At just 18, he joined the navy.", "18|18|18 age 18 year"},
		{"He died when she was three.", "three|three|three age 3 year"},
		{"Her father left when she was six, she said.", "six|six|six age 6 year"},
		{"Her son (12) was with her at the time.", "12|12|12 age 12 year"},
		{"The driver (44) fled on foot.", "44|44|44 age 44 year"},
		{"A woman (32) and her baby (2) drowned.", "32|32|32 age 32 year; 2|2|2 age 2 year"},
		{"Two brothers (6 and 9) drowned in a pond.", "Two|Two|Two count 2 of brothers; 6|6|6 age 6 year; 9|9|9 age 9 year"},
		{"Kohli (83) and Gill (54) put on 112.", "83|83|83 count 83; 54|54|54 count 54; 112|112|112 count 112"},
		{"The toll, now 52, may rise.", "52|52|52 count 52"},
		{"Only 12, he said, had voted.", "12|12|12 count 12"},
		{"She found out when he was one of 40 suspects.", "one|one|one count 1 of suspects; 40|40|40 count 40 of suspects"},
		{"The minister (1) froze pay and (2) cut jobs.", ""},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestRanksInWords holds ranks with "No" or "number" and no stop, and names that look like
// them.
func TestRanksInWords(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"The world No 2 withdrew with a knee injury.", "No 2|No 2|2 ordinal 2"},
		{"The No 1 seed lost to the No 12 seed.", "No 1|No 1|1 ordinal 1 of seed; No 12|No 12|12 ordinal 12 of seed"},
		{"She reached No 1 in 14 countries.", "No 1|No 1|1 ordinal 1; 14|14|14 count 14 of countries"},
		{"The world number three lost in straight sets.", "number three|number three|three ordinal 3"},
		{"He climbed to number four in the rankings.", "number four|number four|four ordinal 4"},
		{"World number 212 Irena Drozd won.", "number 212|number 212|212 ordinal 212"},
		{"The No 10 spokesman met the number nine.", ""},
		{"Dial number 4 for the No 7 bus.", ""},
		{"They number 12 in all.", "12|12|12 count 12"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestCountedBeforeVerbs holds what is counted before a verb in its plain form and before
// "worth".
func TestCountedBeforeVerbs(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"40 kg of gold worth Rs 24 crore was seized.", "40 kg|40 kg|40 quantity 40 kg of gold; Rs 24 crore|Rs 24 crore|24 money 240000000 INR"},
		{"30 bikes worth £20,000 were taken.", "30|30|30 count 30 of bikes; £20,000|£20,000|20,000 money 20000 GBP"},
		{"Four men appear in court over murder.", "Four|Four|Four count 4 of men"},
		{"Two more suspects surrender to police.", "Two|Two|Two count 2 of suspects"},
		{"Some 200 firefighters battle blaze in Spain.", "Some 200|200|200 count 200 approx of firefighters"},
		{"Some 120 houses stand empty.", "Some 120|120|120 count 120 approx of houses"},
		{"300 guests stay at the hotel each night.", "300|300|300 count 300 of guests"},
		{"Thousands march in Tbilisi over the law.", "Thousands|Thousands|Thousands count 1000 vague"},
		{"Two strike leaders met.", "Two|Two|Two count 2 of strike leaders"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}
