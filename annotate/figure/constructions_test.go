package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// TestConstructions holds the ways of writing figures that differ from country
// to country and from sport to sport.
func TestConstructions(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		// A unit that stands behind the second number alone, or behind both.
		{"The mother of 10- and 12-year-old boys spoke.", "10|10|10 age 10 year; 12-year-old|12-year-old|12 age 12 year"},
		{"The eight- to ten-week wait is normal.", "eight- to ten-week|eight- to ten-week|eight- to ten duration 8 10 week range"},
		{"Delivery takes six-to-eight weeks.", "six-to-eight weeks|six-to-eight weeks|six-to-eight duration 6 8 week range"},
		{"Temperatures of 38C to 41C are expected.", "38C to 41C|38C to 41C|38C to 41 quantity 38 41 °C range"},
		{"He faces 18 months to three years in jail.", "18 months to three years|18 months to three years|18 months to three duration 18 36 month range"},
		{"Gold rose by Rs 450 to Rs 78,900.", "Rs 450|Rs 450|450 money 450 INR; Rs 78,900|Rs 78,900|78,900 money 78900 INR"},
		{"Support fell by three percentage points to 29%.", "three percentage points|three percentage points|three percent 3 pp; 29%|29%|29 percent 29 %"},
		// Golf, cricket, odds, votes.
		{"She carded a four-under-par 68.", "four-under-par|four-under-par|four score -4 par; 68|68|68 score 68"},
		{"He finished at 12-under.", "12-under|12-under|12 score -12 par"},
		{"Bumrah took 5-47 at Leeds.", "5-47|5-47|5-47 score 5 47"},
		{"Pakistan were 245 for 6 at stumps.", "245 for 6|245 for 6|245 for 6 score 245 6"},
		{"Bookmakers make her the 11/4 favourite.", "11/4|11/4|11/4 ratio 11 4"},
		{"Women outnumber men by two to one.", "two to one|two to one|two to one ratio 2 1"},
		{"The 60-40 split was agreed.", "60-40|60-40|60-40 ratio 60 40"},
		{"Governors voted down the plan on a 5-4 vote.", "5-4|5-4|5-4 vote 5 4"},
		{"The side have 34 points from 17 games.", "34|34|34 count 34 of points; 17|17|17 count 17 of games"},
		// Ages and tens of years.
		{"Jabs are offered to over-75s.", "over-75s|75s|75 age 75 year gt"},
		{"A woman in her thirties was held.", "thirties|thirties|thirties age 30 39 year range"},
		{"Children under 5 travel free.", "under 5|5|5 age 5 year lt"},
		{"People aged 18-24 vote least.", "18-24|18-24|18-24 age 18 24 year range"},
		{"He died in the mid-80s.", "mid-80s|80s|80s date 198X mid"},
		{"Growth in FY25 slowed.", "FY25|FY25|FY25 date 2025 FY"},
		// Occasions.
		{"Patients take it twice daily.", "twice daily|twice daily|twice frequency 2 per day"},
		{"Staff are tested three times weekly.", "three times weekly|three times weekly|three frequency 3 per week"},
		{"They meet every second week.", "every second week|every second week|second frequency 0.5 per week"},
		{"It was a once-in-30-years storm.", "once-in-30-years|once-in-30-years|30 frequency 30 every year"},
		// Metres and millions, currencies, clocks.
		{"The 400m final is tonight.", "400m|400m|400 quantity 400 m of final"},
		{"Some 67m people live there.", "Some 67m|67m|67 count 67000000 approx of people"},
		{"The miner wrote off $A760 million.", "$A760 million|$A760 million|760 money 760000000 AUD"},
		{"A loaf costs R90 in Durban.", "R90|R90|90 money 90 ZAR"},
		{"The train leaves at 18h00.", "18h00|18h00|18h00 time 18:00"},
		// Fractions of a unit and of a scale, quarters of the clock.
		{"It is half a mile away.", "half a mile|half a mile|half quantity 0.5 mi"},
		{"It sold for a quarter of a million pounds.", "a quarter of a million pounds|a quarter of a million pounds|a quarter of a million money 250000 GBP"},
		{"It was a one-in-a-million chance.", "one-in-a-million|one-in-a-million|one-in-a-million ratio 1e-06 of chance"},
		{"The pupil-to-teacher ratio is 17:1.", "17:1|17:1|17:1 ratio 17 1"},
		{"The odds are 1,000-1, bookmakers say.", "1,000-1|1,000-1|1,000-1 ratio 1000 1"},
		{"The shop shuts at half past five.", "half past five|half past five|half past five time 05:30"},
		{"A bus leaves every 15 to 20 minutes.", "every 15 to 20 minutes|every 15 to 20 minutes|15 to 20 frequency 15 20 every minute range"},
		{"Australia reached 312-5 in reply.", "312-5|312-5|312-5 score 312 5"},
		{"The court struck it down 7-2.", "7-2|7-2|7-2 vote 7 2"},
		{"Output went from 10,000 in 2020 to 12,000 in 2021.", "10,000|10,000|10,000 count 10000; 2020|2020|2020 date 2020; 12,000|12,000|12,000 count 12000; 2021|2021|2021 date 2021"},
		{"One and a half million people fled.", "One and a half million|One and a half million|One and a half count 1500000 of people"},
		{"She was on hold for an hour and 20 minutes.", "an hour and 20 minutes|an hour and 20 minutes|an hour and 20 duration 80 minute"},
		{"The baby weighed 7lb 4oz.", "7lb 4oz|7lb 4oz|7lb 4 quantity 116 oz"},
		{"Pogacar leads by 1min 12sec.", "1min 12sec|1min 12sec|1min 12 duration 72 second"},
		{"The fair runs from Aug. 7 to 16.", "from Aug. 7 to 16|from Aug. 7 to 16|Aug. 7 to 16 date XXXX-08-07 XXXX-08-16 range"},
		{"The inquiry covered 2005 to 2009.", "2005 to 2009|2005 to 2009|2005 to 2009 date 2005 2009 range"},
		{"The split was 70/30.", "70/30|70/30|70/30 ratio 70 30"},
		{"The yen traded at 152.30 per dollar.", "152.30|152.30|152.30 money 152.3 JPY"},
		{"Poles earn 4,300 zł a month.", "4,300 zł|4,300 zł|4,300 money 4300 PLN"},
		{"The ticket costs 12,50 € online.", "12,50 €|12,50 €|12,50 money 12.5 EUR"},
		{"The vote share fell by 12 points to 23%.", "12 points|12 points|12 percent 12 pp; 23%|23%|23 percent 23 %"},
		{"It is a third cheaper.", "a third|a third|a third ratio 0.333333333 of cheaper"},
	} {
		t.Run(c.sentence, func(t *testing.T) { assert.Equal(t, c.want, strings.Join(find(c.sentence), "; ")) })
	}
}

// TestNames holds numbers that name something and count nothing.
func TestNames(t *testing.T) {
	for _, sentence := range []string{
		"Take the A303 towards Exeter and leave at junction 8.",
		"The M25 was shut between junctions 9 and 10.",
		"Flight BA2490 was diverted; flight 1862 landed safely.",
		"Dial 111 or ring 0800 555 0172 for help.",
		"His passport, number 533401982, was seized.",
		"Users should update to version 17.4.1 of iOS 17.",
		"Number 10 refused to comment.",
		"The Group of 20 met in Rio.",
		"Fans wore his number 7 shirt.",
		"The fans of Maroon 5 headline the bill.",
		"Room 101 and Ward 7B were evacuated.",
		"The iPhone 16 Pro is out.",
		"The Falcon 9 rocket took off.",
		"A stage 4 cancer was found in a patient with type 2 diabetes.",
		"The A320neo and 737-800 fleets are grounded.",
		"Air Force One landed and the Big Four met.",
		"The T-72 tanks and Shahed-136 drones were destroyed.",
		"The IP address was 192.168.10.24.",
		"The 118th Congress passed it under Title 42.",
		"The diplomat of the P5+1 conceded.",
		"The under-21s drew with Spain.",
		"The case, No. 21-1086, was argued.",
		"Bill HB 1525 passed and US 101 was shut.",
		"The 405 freeway is closed.",
		"Their number nine limped off.",
		"The 737 Max was grounded.",
	} {
		t.Run(sentence, func(t *testing.T) { assert.Empty(t, find(sentence)) })
	}
}

// TestJoinIsBounded holds that the figures of a headline are set against so
// many of the body and no more.
func TestJoinIsBounded(t *testing.T) {
	body := strings.Repeat("The ministry said 12 people died on the road that leads to the capital.\n\n", 2000)
	figures := figure.Find(article.Parse(text.Scan("Crash kills 12 people on road\n\nBy Ann Lee\n\n" + body)))
	assert.Less(t, len(figures[0].SameAs), 600)
}
