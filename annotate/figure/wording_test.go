package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWording holds figures whose kind or unit the words around them tell:
// votes and scores, units that are left out, compounds, parts of a year.
func TestWording(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		// The two sides of a vote.
		{"The motion was carried with 41 votes in favour and 12 against.", "41 votes in favour and 12 against|41 votes in favour and 12 against|41 votes in favour and 12 against vote 41 12"},
		{"MPs approved it by 250 votes in favour to 180 against.", "250 votes in favour to 180 against|250 votes in favour to 180 against|250 votes in favour to 180 against vote 250 180"},
		{"There were 35 votes in favour, 22 against and nine abstentions.", "35|35|35 count 35 of votes; 22|22|22 count 22; nine|nine|nine count 9 of abstentions"},
		{"Some 40 turned up for the talk and 12 spoke against it.", "Some 40|40|40 count 40 approx; 12|12|12 count 12"},
		{"It was settled by a 5:4 majority.", "5:4|5:4|5:4 vote 5 4"},
		{"The judges split in a 3:2 verdict.", "3:2|3:2|3:2 vote 3 2"},
		{"They command a 2:1 majority.", "2:1|2:1|2:1 ratio 2 1"},
		{"The government has a majority of one.", "one|one|one count 1"},
		{"Voters aged 18 to 29 split 55 to 40 for the challenger.", "18 to 29|18 to 29|18 to 29 age 18 29 year range; 55 to 40|55 to 40|55 to 40 vote 55 40"},
		// A unit of time that is left out.
		{"His term was cut from 12 years to nine.", "12 years|12 years|12 duration 12 year; nine|nine|nine duration 9 year"},
		{"The ban was cut from four years to two.", "four years|four years|four duration 4 year; two|two|two duration 2 year"},
		{"The wait was 14 weeks, up from nine.", "14 weeks|14 weeks|14 duration 14 week; nine|nine|nine duration 9 week"},
		{"She was jailed for eight years and he for five.", "eight years|eight years|eight duration 8 year; five|five|five duration 5 year"},
		{"Each was given 10 years; the oldest got six.", "10 years|10 years|10 duration 10 year; six|six|six duration 6 year"},
		{"It is 40 minutes by train and 90 by bus.", "40 minutes|40 minutes|40 duration 40 minute; 90|90|90 duration 90 minute"},
		{"He handed 12 years to two of them.", "12 years|12 years|12 duration 12 year; two|two|two count 2"},
		{"In the first 20 minutes they got two.", "first|first|first ordinal 1; 20 minutes|20 minutes|20 duration 20 minute; two|two|two count 2"},
		// Scores and parts of a second.
		{"The hosts made 267 all out.", "267 all out|267 all out|267 score 267"},
		{"They were all out for 143.", "143|143|143 score 143"},
		{"They were bowled out for 84 before lunch.", "84|84|84 score 84"},
		{"He was run out for 38 before lunch.", "38|38|38 count 38"},
		{"They lost 3-nil at home.", "3-nil|3-nil|3-nil score 3 0"},
		{"He won by 0.12 of a second.", "0.12 of a second|0.12 of a second|0.12 duration 0.12 second"},
		// Compounds, names of what is counted, fractions.
		{"A 12.5-per-cent rise was agreed.", "12.5-per-cent|12.5-per-cent|12.5 percent 12.5 %"},
		{"A 40-strong team went in.", "40-strong|40-strong|40 count 40 of team"},
		{"Two F-16s and 14 MiG-21s took off.", "Two|Two|Two count 2 of F-16s; 14|14|14 count 14 of MiG-21s"},
		{"It lost two Mi-8s in a week.", "two|two|two count 2 of Mi-8s"},
		{"The airline ordered 300 Boeing 737s for Leeds.", "300|300|300 count 300 of Boeing 737s"},
		{"Half as many shops are open.", "Half|Half|Half multiple 0.5"},
		{"It sells for half the price of petrol.", "half|half|half multiple 0.5"},
		{"They cut output by half as demand fell.", "half|half|half ratio 0.5"},
		{"It cut rates by a quarter point to 4.35 per cent.", "a quarter point|a quarter point|a quarter percent 0.25 pp; 4.35 per cent|4.35 per cent|4.35 percent 4.35 %"},
		{"The bank raised its rate by half a point.", "half a point|half a point|half percent 0.5 pp"},
		{"They walked a half-mile path.", "half-mile|half-mile|half quantity 0.5 mi of path"},
		{"The room is 20 by 30 metres.", "20|20|20 quantity 20 m; 30 metres|30 metres|30 quantity 30 m"},
		{"The road is 3 metres wide, the verge 6km long.", "3 metres|3 metres|3 quantity 3 m; 6km|6km|6 quantity 6 km"},
		{"They are 11 points clear of the rest.", "11|11|11 count 11 of points"},
		// What is counted ends where its verb begins, and is not of what stands beside it.
		{"Some 14 perish in crash.", "Some 14|14|14 count 14 approx"},
		{"Nearly one in five teachers plans to leave.", "Nearly one in five|one in five|one in five ratio 0.2 near of teachers"},
		{"It compares with 14 of 37 the year before.", "14|14|14 count 14; 37|37|37 count 37"},
		{"Half of the 1.2 million tonnes went to Chad.", "Half|Half|Half ratio 0.5 of tonnes; 1.2 million tonnes|1.2 million tonnes|1.2 quantity 1200000 t"},
		{"It struck 45 kilometres south-west of Mendoza.", "45 kilometres|45 kilometres|45 quantity 45 km"},
		{"She was first elected in May.", "first|first|first ordinal 1"},
		// Below zero, with a half, and points of a share that stands before.
		{"Expect from minus 4 to 2 degrees.", "from minus 4 to 2 degrees|from minus 4 to 2 degrees|4 to 2 quantity -4 2 ° range"},
		{"Expect minus 8 to minus 3 degrees.", "minus 8 to minus 3 degrees|minus 8 to minus 3 degrees|8 to minus 3 quantity -8 -3 ° range"},
		{"Snow was a metre and a half deep.", "a metre and a half|a metre and a half|a metre and a half quantity 1.5 m"},
		{"It was 61.3% at 5 pm, 4.2 points down.", "61.3%|61.3%|61.3 percent 61.3 %; 5 pm|5 pm|5 pm time 17:00; 4.2 points|4.2 points|4.2 percent 4.2 pp"},
		{"At 12 times EBITDA it is dear.", "12 times|12 times|12 multiple 12"},
		{"STOCKHOLM: It pays 61.20 crowns.", "61.20 crowns|61.20 crowns|61.20 money 61.2 SEK"},
		// Times, records and ages that what stands beside them tells.
		{"It is 4.30 on a November afternoon.", "4.30|4.30|4.30 time 16:30"},
		{"It took off at 13.38 and crashed.", "13.38|13.38|13.38 time 13:38"},
		{"It came after the Patriots fell to 2-5.", "2-5|2-5|2-5 score 2 5"},
		{"The king, who will be 77 next week, spoke.", "77|77|77 age 77 year"},
		{"She'd just turned 19.", "19|19|19 age 19 year"},
		{"A boy of about six was found.", "about six|six|six age 6 year approx"},
		{"The boy, about six, was found.", "about six|six|six age 6 year approx"},
		// What only cricket tells, and a "one" that stands for a noun.
		{"Nishant took 4 for 28 in a spell and Rana 3 for 41.", "4 for 28|4 for 28|4 for 28 score 4 28; 3 for 41|3 for 41|3 for 41 score 3 41"},
		{"Only Shaw (62) and Connolly (49 off 51) got past 20.", "62|62|62 count 62; 49|49|49 count 49; 51|51|51 count 51; 20|20|20 count 20"},
		{"My last one sold 4,000.", "4,000|4,000|4,000 count 4000"},
		// Halves and quarters of a year.
		{"Sales rose in H1 2024.", "H1 2024|H1 2024|H1 2024 date 2024-H1"},
		{"Sales fell in the second half of 2024.", "second half of 2024|second half of 2024|second half of 2024 date 2024-H2"},
		{"Revenue in Q2 FY26 was flat.", "Q2 FY26|Q2 FY26|Q2 FY26 date 2026-Q2 FY"},
		// Money.
		{"A kilo costs 35 paisas more.", "35 paisas|35 paisas|35 money 0.35 INR"},
	} {
		t.Run(c.sentence, func(t *testing.T) { assert.Equal(t, c.want, strings.Join(find(c.sentence), "; ")) })
	}
}

// TestNumberedThings holds numbers that only tell one thing from another.
func TestNumberedThings(t *testing.T) {
	for _, sentence := range []string{
		"He wore shirt No. 7 for the club.",
		"The bill, No. 245 of 2023, was passed.",
		"The family lives at number 12.",
		"For help, call the Samaritans on 116 123.",
		"Meta's Llama 4 models were criticised.",
		"The premier told 2GB it was late.",
		"It was a two-paced pitch.",
	} {
		t.Run(sentence, func(t *testing.T) { assert.Empty(t, find(sentence)) })
	}
}
