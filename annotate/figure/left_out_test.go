package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestHoursWithTheirDay holds times whose day or part of the day is said in words.
func TestHoursWithTheirDay(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"The fire began at 3.40 in the afternoon.", "3.40|3.40|3.40 time 15:40"},
		{"He woke at 1.25 in the morning.", "1.25|1.25|1.25 time 01:25"},
		{"The storm hit at 5.15 on Friday afternoon.", "5.15|5.15|5.15 time 17:15"},
		{"Officers came shortly before 4.10 on Sunday.", "4.10|4.10|4.10 time 04:10"},
		{"Gates open at 6.30, and the match starts at 8.", "6.30|6.30|6.30 time 06:30; 8|8|8 time 08:00"},
		{"It happened at around 10 on Saturday night.", "around 10|10|10 time 22:00 approx"},
		{"They met at six in the evening, and again at eight tonight.", "six|six|six time 18:00; eight|eight|eight time 20:00"},
		{"Nobody came until ten in the morning.", "ten|ten|ten time 10:00"},
		{"It was found at 7.15 the next morning, and sold at 11:40 last night.", "7.15|7.15|7.15 time 07:15; 11:40|11:40|11:40 time 23:40"},
		{"It ended at 12.20 on Monday night.", "12.20|12.20|12.20 time 00:20"},
		// Prices and counts.
		{"The pound closed at 1.35 on Monday.", "1.35|1.35|1.35 money 1.35 GBP"},
		{"About 4 on Sunday were held.", "About 4|4|4 count 4 approx"},
		{"About three in the afternoon session were hurt.", "About three|three|three count 3 approx"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestSharesWithoutSign holds percentages whose sign stands with the first alone.
func TestSharesWithoutSign(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"It put Labour on 33%, the Greens on 27 and Reform on 18.", "33%|33%|33 percent 33 %; 27|27|27 percent 27 %; 18|18|18 percent 18 %"},
		{"Some 46 per cent are for, 38 against and 16 undecided.", "Some 46 per cent|46 per cent|46 percent 46 % approx; 38|38|38 percent 38 %; 16|16|16 percent 16 %"},
		{"It slid from 53 percent in April to 44 in July.", "53 percent|53 percent|53 percent 53 %; 44|44|44 percent 44 %"},
		{"Diaz had 43 percent of the vote, Okoro 36 and Lund 11.", "43 percent|43 percent|43 percent 43 % of vote; 36|36|36 percent 36 %; 11|11|11 percent 11 %"},
		{"They backed it by 56 percent to 44.", "56 percent|56 percent|56 percent 56 %; 44|44|44 percent 44 %"},
		// Counts.
		{"Sales rose 3%, and 14 for sale were sold.", "3%|3%|3 percent 3 %; 14|14|14 count 14"},
		{"Growth was 5%, and 12 against the firm were filed.", "5%|5%|5 percent 5 %; 12|12|12 count 12"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestPhrasesOfGamesAndVotes holds tallies that a phrase beside them tells, of words that
// alone tell nothing.
func TestPhrasesOfGamesAndVotes(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"The play-off ended 12-30.", "12-30|12-30|12-30 score 12 30"},
		{"It was 18-24 at half-time.", "18-24|18-24|18-24 score 18 24"},
		{"In both semi-finals it was 18-24.", "18-24|18-24|18-24 score 18 24"},
		{"They stood at 9-3-2 before the play-off.", "9-3-2|9-3-2|9-3-2 score 9 3"},
		{"In the Lok Sabha it was 311-80.", "311-80|311-80|311-80 vote 311 80"},
		// Neither.
		{"They play off the coast with 12-30 others.", "12-30|12-30|12-30 count 12 30 range of others"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestCountsBehindFirstNames holds numbers behind somebody whose name also names laws or models.
func TestCountsBehindFirstNames(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Officers asked Bill 71 questions.", "71|71|71 count 71 of questions"},
		{"The board sent Mark 14 letters.", "14|14|14 count 14 of letters"},
		{"Officers asked Bill 71 times to leave.", "71 times|71 times|71 frequency 71 times"},
		{"They asked Grant 12 people.", "12|12|12 count 12 of people"},
		// Laws and models.
		{"The committee sent Bill 71 to the floor.", ""},
		{"The committee gave Bill 71 a hearing, and Mark 14 was built.", ""},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestAgesWithoutUnit holds ages that stand before the one with the unit.
func TestAgesWithoutUnit(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"The pupils range from 14 to 11 years old.", "14|14|14 age 14 year; 11 years old|11 years old|11 age 11 year"},
		{"The brothers were 88 and 93 years old.", "88|88|88 age 88 year; 93 years old|93 years old|93 age 93 year"},
		{"Her girls are four, six and eight years old.", "four|four|four age 4 year; six|six|six age 6 year; eight years old|eight years old|eight age 8 year"},
		// Spans of time.
		{"It was cut from 14 to 11 years.", "14|14|14 duration 14 year; 11 years|11 years|11 duration 11 year"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestDatesThatShare holds days that share a month, months that share a year, and ranges
// of which the upper end alone has the scale.
func TestDatesThatShare(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"It was on 7, 8 and 9 April.", "7|7|7 date XXXX-04-07; 8|8|8 date XXXX-04-08; 9 April|9 April|9 April date XXXX-04-09"},
		{"It meets on June 5 and 6.", "June 5|June 5|June 5 date XXXX-06-05; 6|6|6 date XXXX-06-06"},
		{"Hearings are on Feb. 11, 12 and 14.", "Feb. 11|Feb. 11|Feb. 11 date XXXX-02-11; 12|12|12 date XXXX-02-12; 14|14|14 date XXXX-02-14"},
		{"She was there on June 5 and 6, 2024.", "June 5|June 5|June 5 date 2024-06-05; 6, 2024|6, 2024|6, 2024 date 2024-06-06"},
		{"Voting is between 6 and 20 January.", "between 6 and 20 January|between 6 and 20 January|6 and 20 January date XXXX-01-06 XXXX-01-20 range"},
		{"Between May and July 2022 it grew.", "Between May and July 2022|Between May and July 2022|May and July 2022 date 2022-05 2022-07 range"},
		{"It fell in November-January 2024.", "November-January 2024|November-January 2024|November-January 2024 date 2023-11 2024-01 range"},
		{"On May 3, 12 were hurt, and on May 6 and 7 people died.", "May 3|May 3|May 3 date XXXX-05-03; 12|12|12 count 12; May 6|May 6|May 6 date XXXX-05-06; 7|7|7 count 7 of people"},

		{"Two to three hundred people came.", "Two to three hundred|Two to three hundred|Two to three hundred count 200 300 range of people"},
		{"Six or seven thousand sheep were sold.", "Six or seven thousand|Six or seven thousand|Six or seven thousand count 6000 7000 range of sheep"},
		{"Between one and two million fish died.", "Between one and two million|Between one and two million|one and two million count 1000000 2000000 range of fish"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestWhatIsCounted holds what stands behind an owner, and verbs behind what is counted.
func TestWhatIsCounted(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Two of the port's five quays shut.", "Two|Two|Two count 2 of quays; five|five|five count 5 of quays"},
		{"Half of the council’s 200 flats are empty.", "Half|Half|Half ratio 0.5 of flats; 200|200|200 count 200 of flats"},
		{"It makes 7 per cent of the world's steel.", "7 per cent|7 per cent|7 percent 7 % of steel"},
		{"About 700 US soldiers remain, and 12 US planes.", "About 700|700|700 count 700 approx of US soldiers; 12|12|12 count 12 of US planes"},
		{"16 Ghanaians return from Chad", "16|16|16 count 16 of Ghanaians"},
		{"Some 200 patients wait a year.", "Some 200|200|200 count 200 approx of patients"},
		{"Four face trial over arson", "Four|Four|Four count 4"},
		{"Three face masks and 12 return flights were paid for.", "Three|Three|Three count 3 of face masks; 12|12|12 count 12 of return flights"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}
