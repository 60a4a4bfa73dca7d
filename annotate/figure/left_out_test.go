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
		{"Just 14 per cent back her, down from 18 in May and 33 a year ago.", "14 per cent|14 per cent|14 percent 14 %; 18|18|18 percent 18 %; 33|33|33 percent 33 %"},
		{"He leads her 54 to 42 percent among women.", "54|54|54 percent 54 %; 42 percent|42 percent|42 percent 42 %"},
		{"Diaz had 43 percent of the vote, Okoro 36 and Lund 11.", "43 percent|43 percent|43 percent 43 % of vote; 36|36|36 percent 36 %; 11|11|11 percent 11 %"},
		{"They backed it by 56 percent to 44.", "56 percent|56 percent|56 percent 56 %; 44|44|44 percent 44 %"},
		{"It is 12 per cent for rice and 9 for maize.", "12 per cent|12 per cent|12 percent 12 %; 9|9|9 percent 9 %"},
		// Counts.
		{"Sales rose 3%, and 14 for sale were sold.", "3%|3%|3 percent 3 %; 14|14|14 count 14"},
		{"Growth was 5%, and 12 against the firm were filed.", "5%|5%|5 percent 5 %; 12|12|12 count 12"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}
