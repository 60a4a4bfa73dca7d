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
		{"Ann Lee (34) and Jack London (12) were with Holm (61).", "34|34|34 age 34 year; 12|12|12 age 12 year; 61|61|61 age 61 year"},
		{"Votes came from Leeds (12), York (9) and Hull (3).", "12|12|12 count 12; 9|9|9 count 9; 3|3|3 count 3"},
		{"Labour (12) and the Greens (9) are against it.", "12|12|12 count 12; 9|9|9 count 9"},
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

// TestLevelsAndLengths holds levels of indices, metres with a glued letter, rates, sides of
// an area and shares that stand against each other.
func TestLevelsAndLengths(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"The S&P 500 gained 0.6% to 5,021.", "0.6%|0.6%|0.6 percent 0.6 %; 5,021|5,021|5,021 quantity 5021 points"},
		{"The CAC 40 rose 0.5 percent to 7,681.", "0.5 percent|0.5 percent|0.5 percent 0.5 %; 7,681|7,681|7,681 quantity 7681 points"},
		{"The Dow closed above 40,000.", "above 40,000|40,000|40,000 quantity 40000 points gt"},
		{"The Sensex fell below 71,000, and 300 firms lost.", "below 71,000|71,000|71,000 quantity 71000 points lt; 300|300|300 count 300 of firms"},
		{"A 4m crocodile was caught in a drain.", "4m|4m|4 quantity 4 m of crocodile"},
		{"He fell 20m to his death from a 300m span.", "20m|20m|20 quantity 20 m; 300m|300m|300 quantity 300 m of span"},
		{"She won over 400m in Leeds.", "400m|400m|400 quantity 400 m"},
		{"It won over 400m users and over 400m in damages.", "over 400m|400m|400 count 400000000 gt of users; over 400m|400m|400 count 400000000 gt"},
		{"Residents within 500m of the site were moved.", "500m|500m|500 quantity 500 m of site"},
		{"The eagle has a wingspan of 2.3m.", "2.3m|2.3m|2.3 quantity 2.3 m"},
		{"Viewers fell 2m to their lowest level, and it has 40m customers.", "2m|2m|2 count 2000000; 40m|40m|40 count 40000000 of customers"},
		{"He takes 20mg a day, and 5 ml per week.", "20mg a day|20mg a day|20 quantity 20 mg/d; 5 ml per week|5 ml per week|5 quantity 5 ml/wk"},
		{"The sea level is rising 3.4mm a year.", "3.4mm a year|3.4mm a year|3.4 quantity 3.4 mm/a"},
		{"Coral adds 5mm to 7mm a year.", "5mm to 7mm a year|5mm to 7mm a year|5mm to 7 quantity 5 7 mm/a range"},
		{"He ran 5 km a second time.", "5 km|5 km|5 quantity 5 km; second|second|second ordinal 2 of time"},
		{"The tank leaks 40 gallons a minute.", "40 gallons a minute|40 gallons a minute|40 quantity 40 gal/min"},
		{"The plant pumps 40,000 b/d.", "40,000 b/d|40,000 b/d|40,000 quantity 40000 bpd"},
		{"It was 12 km a year ago.", "12 km|12 km|12 quantity 12 km"},
		{"The plot measures 30 x 40 feet.", "30|30|30 quantity 30 ft; 40 feet|40 feet|40 quantity 40 ft"},
		{"A 10ft x 12ft shed was sold.", "10ft|10ft|10 quantity 10 ft; 12ft|12ft|12 quantity 12 ft of shed"},
		{"He won 54 to 46 per cent.", "54|54|54 percent 54 %; 46 per cent|46 per cent|46 percent 46 %"},
		{"The poll shows Lula ahead 45 to 38 percent.", "45|45|45 percent 45 %; 38 percent|38 percent|38 percent 38 %"},
		{"The Yes side won 62 per cent to 38.", "62 per cent|62 per cent|62 percent 62 %; 38|38|38 percent 38 %"},
		{"The governor has a seven-point lead in the polls.", "seven-point|seven-point|seven percent 7 pp"},
		{"The side lead the table by 14 points.", "14|14|14 count 14 of points"},
		{"The party has a 10-point plan for the polls.", "10-point|10-point|10 count 10 of point"},
		{"The quake measured 4.4 on the Richter scale and hit at 2:36 pm.", "4.4|4.4|4.4 quantity 4.4 magnitude; 2:36 pm|2:36 pm|2:36 pm time 14:36"},
		{"KUALA LUMPUR: It got RM50mil, or US$4.5bil over time.", "RM50mil|RM50mil|50 money 50000000 MYR; US$4.5bil|US$4.5bil|4.5 money 4.5e+09 USD"},
		{"LUSAKA: The state lost K4.5 million.", "K4.5 million|K4.5 million|4.5 money 4500000 ZMW"},
		{"PORT MORESBY: The bridge cost K40 million.", "K40 million|K40 million|40 money 40000000 PGK"},
		{"Petrol rose by 35c a litre, and milk costs 99c.", "35c|35c|35 money 0.35 USD; 99c|99c|99 money 0.99 USD"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestErasAndCenturies holds centuries that share their noun and years with an era.
func TestErasAndCenturies(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Writers of the 18th and 19th centuries met.", "18th|18th|18th date 17XX; 19th centuries|19th centuries|19th centuries date 18XX"},
		{"It is from the late 19th or early 20th century.", "late 19th|19th|19th date 18XX late; early 20th century|20th century|20th century date 19XX early"},
		{"It dates from the fourth century BC.", "fourth century BC|fourth century BC|fourth century BC date -03XX"},
		{"The city fell in 480 BC.", "480 BC|480 BC|480 date -0479"},
		{"Rome was sacked in AD 410.", "AD 410|AD 410|410 date 0410"},
		{"It fell between AD 375 and 390.", "between AD 375 and 390|between AD 375 and 390|375 and 390 date 0375 0390 range"},
		{"Some 480 BC residents left.", "Some 480|480|480 count 480 approx of BC residents"},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}

// TestNumbersThatName holds numbers that are called, ratings and names.
func TestNumbersThatName(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		{"Callers to 911 reported two shots.", "two|two|two count 2 of shots"},
		{"Contact the helpline on 1098.", ""},
		{"Call Samaritans on 116 123.", ""},
		{"The film, rated 15, is 112 minutes long.", "112 minutes|112 minutes|112 duration 112 minute"},
		{"It rated 107 of them unsafe.", "107|107|107 count 107"},
		{"Series 3 starts tomorrow.", ""},
		{"Scope 3 emissions rose 4%.", "4%|4%|4 percent 4 %"},
		{"Year 9 pupils took part.", ""},
		{"He was found in the 400 block of Main Street.", ""},
	} {
		t.Run(c.sentence, func(t *testing.T) {
			assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "))
		})
	}
}
