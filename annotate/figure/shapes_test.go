package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestShapesOfNumbers holds figures whose shape or neighbours look like those of a name
// or of something else.
func TestShapesOfNumbers(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		// Groups apart at the end of a clause.
		{"The house sold for R1 200 000.", "R1 200 000|R1 200 000|1 200 000 money 1200000 ZAR"},
		{"He paid R12 500, she paid R9 000.", "R12 500|R12 500|12 500 money 12500 ZAR; R9 000|R9 000|9 000 money 9000 ZAR"},
		{"It drew 12 340, then 15 600.", "12 340|12 340|12 340 count 12340; 15 600|15 600|15 600 count 15600"},
		// A span of time behind what names can be made with.
		{"They tore out the bike lanes two years after fitting them.", "two years|two years|two duration 2 year"},
		{"He was put on a flight two days after the ruling.", "two days|two days|two duration 2 day"},
		{"Thousands still live in camps 27 months after the war.", "Thousands|Thousands|Thousands count 1000 vague; 27 months|27 months|27 duration 27 month"},
		{"The guards shut the gates two hours before noon.", "two hours|two hours|two duration 2 hour"},
		{"In week five the talks failed.", ""},
		// What the verb "counts" counts.
		{"The ministry counts 48 dead.", "48|48|48 count 48 of dead"},
		{"Monitor counts 53 dead in siege", "53|53|53 count 53 of dead"},
		{"He was found guilty on counts 1 and 2.", ""},
		// Calls that are answered, and numbers that are called.
		{"Rescuers answered 388 calls in 24 hours.", "388|388|388 count 388 of calls; 24 hours|24 hours|24 duration 24 hour"},
		{"The hotline had 240 callers on Monday.", "240|240|240 count 240 of callers"},
		{"Two 911 calls were made.", "Two|Two|Two count 2"},
		{"A 999 caller heard shots.", ""},
		{"It had 4,600 line workers in the field.", "4,600|4,600|4,600 count 4600 of line workers"},
		{"It sold 84,000 air fryers.", "84,000|84,000|84,000 count 84000 of air fryers"},
		// Ages of those who speak.
		{"I'm 71 and I live alone.", "71|71|71 age 71 year"},
		{"She's 38, and he’s 12.", "38|38|38 age 38 year; 12|12|12 age 12 year"},
		{"I am 44.", "44|44|44 age 44 year"},
		{"He's 44, one of three brothers.", "44|44|44 age 44 year; one|one|one count 1 of brothers; three|three|three count 3 of brothers"},
		{"She's 12, seven behind the leader, after a 68.", "12|12|12 count 12; seven|seven|seven count 7; 68|68|68 count 68"},
		{"He's 30 and 0 this year.", "30|30|30 count 30; 0|0|0 count 0"},
		{"I'm 30, 40 minutes late.", "30|30|30 count 30; 40 minutes|40 minutes|40 duration 40 minute"},
		{"I'm 50, 60 per cent sure.", "50|50|50 count 50; 60 per cent|60 per cent|60 percent 60 %"},
		{"He's 40 points behind.", "40|40|40 count 40 of points"},
		// Compounds behind small words.
		{"Mum-of-two Kerry Holm won.", "two|two|two count 2"},
		{"The father-of-three was found dead.", "three|three|three count 3"},
		{"Sofar Air agrees merger to form 61-jet carrier.", "61-jet|61-jet|61 count 61 of jet"},
		{"Output stood at 21,800MW, according to the grid.", "21,800MW|21,800MW|21,800 quantity 21800 MW"},
		// Ranks.
		{"She is number one in the world.", "number one|number one|one ordinal 1"},
		{"The album went straight to number one in 14 countries.", "number one|number one|one ordinal 1; 14|14|14 count 14 of countries"},
		{"It is the number one cause of death.", "number one|number one|one ordinal 1 of cause"},
		{"He is number three in the world.", "number three|number three|three ordinal 3"},
		{"Number one, we need a plan.", ""},
		{"He lives at number one, Mill Lane.", ""},
		// Feet and inches without a mark of the inches.
		{"He is about 6ft 4, with a shaved head.", "about 6ft 4|6ft 4|6ft 4 quantity 76 in approx"},
		{"He stands six foot two.", "six foot two|six foot two|six foot two quantity 74 in"},
		{"The wave was 6ft, 4 metres less than feared.", "6ft|6ft|6 quantity 6 ft; 4 metres|4 metres|4 quantity 4 m"},
		// A scale that stands with the second amount alone.
		{"The price rose from $3 to $5 million.", "$3|$3|3 money 3000000 USD; $5 million|$5 million|5 money 5000000 USD"},
		{"Losses widened from £2 to £3 billion.", "£2|£2|2 money 2e+09 GBP; £3 billion|£3 billion|3 money 3e+09 GBP"},
		{"Costs climbed from 12 to 15 million euros.", "12|12|12 money 12000000 EUR; 15 million euros|15 million euros|15 money 15000000 EUR"},
		{"Users grew from 3 to 5 million.", "3|3|3 count 3000000; 5 million|5 million|5 count 5000000"},
		{"Users grew from 40 to 2 million.", "40|40|40 count 40; 2 million|2 million|2 count 2000000"},
		{"The prize rose from $1 to $1 million.", "$1|$1|1 money 1 USD; $1 million|$1 million|1 money 1000000 USD"},
		// Currencies.
		{"The deal is worth JD1.9 million.", "JD1.9 million|JD1.9 million|1.9 money 1900000 JOD"},
		{"Workers were paid BD 412 a month.", "BD 412|BD 412|412 money 412 BHD"},
		{"Violators pay RO2,000.", "RO2,000|RO2,000|2,000 money 2000 OMR"},
		{"They paid VNĐ500,000 each.", "VNĐ500,000|VNĐ500,000|500,000 money 500000 VND"},
		// The firm.
		{"3M's shares rose 4%.", "4%|4%|4 percent 4 %"},
		{"3M’s plant was shut.", ""},
		{"The index jumped 845 pts to 81,300.", "845 pts|845 pts|845 quantity 845 points; 81,300|81,300|81,300 quantity 81300 points"},
		{"The composite index gained 40 points, and margins rose 2pp.", "40 points|40 points|40 quantity 40 points; 2pp|2pp|2 percent 2 pp"},
		{"Core inflation eased 0.4pp while the price index held.", "0.4pp|0.4pp|0.4 percent 0.4 pp"},
		{"Corn fell 4-1/2 cents to $4.23-1/4 a bushel.", "4-1/2 cents|4-1/2 cents|4-1/2 money 0.045 USD; $4.23-1/4|$4.23-1/4|4.23-1/4 money 4.2325 USD"},
		{"The 10-year average for an August is 40.", "10-year|10-year|10 duration 10 year; 40|40|40 count 40"},
		{"Fagan scored 0-10 (7f, one mark).", "0-10|0-10|0-10 score 0 10; one|one|one count 1 of mark"},
		{"Some 570 tonnes of fuel account for half of it.", "Some 570 tonnes|570 tonnes|570 quantity 570 t approx of fuel; half|half|half ratio 0.5"},
		{"Corn closed at $5.31-1/2 a bushel.", "$5.31-1/2|$5.31-1/2|5.31-1/2 money 5.315 USD"},
		{"The 2.9-bln-zloty contract was signed.", "2.9-bln-zloty|2.9-bln-zloty|2.9 money 2.9e+09 PLN"},
		{"Forty cooperatives owe Rs87 crore.", "Forty|Forty|Forty count 40 of cooperatives; Rs87 crore|Rs87 crore|87 money 870000000 INR"},
		// Cents are of the money before them.
		{"The fare of €2.40 rose ten cents.", "€2.40|€2.40|2.40 money 2.4 EUR; ten cents|ten cents|ten money 0.1 EUR"},
		{"Bread is R18, up 45 cents.", "R18|R18|18 money 18 ZAR; 45 cents|45 cents|45 money 0.45 ZAR"},
		{"Against the €2.40 fare of before, it is $2, up ten cents.", "€2.40|€2.40|2.40 money 2.4 EUR; $2|$2|2 money 2 USD; ten cents|ten cents|ten money 0.1 USD"},
		{"They have eaten roughly ¾ of the millet.", "roughly ¾|¾|¾ ratio 0.75 approx of millet"},
		{"Onions were up from Tk 75-80 a week ago.", "Tk 75-80|Tk 75-80|75-80 money 75 80 BDT range"},
		// What is counted.
		{"Nine out of ten dentists agree.", "Nine out of ten|Nine out of ten|Nine out of ten ratio 0.9 of dentists"},
		{"Half of all marriages end in divorce.", "Half|Half|Half ratio 0.5 of marriages"},
		{"Almost half of pupils skip breakfast.", "Almost half|half|half ratio 0.5 near of pupils"},
		{"In Holm, a quarter of schools face closure.", "a quarter|a quarter|a quarter ratio 0.25 of schools"},
		{"A third of Texas oil output stopped.", "A third|A third|A third ratio 0.333333333 of Texas oil output"},
		{"Half of the claims backlog was cleared.", "Half|Half|Half ratio 0.5 of claims backlog"},
		{"A fifth of sales growth came from China.", "A fifth|A fifth|A fifth ratio 0.2 of sales growth"},
		{"Two-thirds of bus capacity was lost.", "Two-thirds|Two-thirds|Two-thirds ratio 0.666666666 of bus capacity"},
		{"Half of the crisis fund has been spent.", "Half|Half|Half ratio 0.5 of crisis fund"},
		{"More than half of Wales health spending went on staff.", "More than half|half|half ratio 0.5 gt of Wales health spending"},
		{"The strike cut a third of Texas oil output.", "a third|a third|a third ratio 0.333333333 of Texas oil output"},
		{"Two-thirds of the state's lockups lack air conditioning.", "Two-thirds|Two-thirds|Two-thirds ratio 0.666666666 of lockups"},
		{"Half of the schools never got the books.", "Half|Half|Half ratio 0.5 of schools"},
		{"One in five children starts school unvaccinated.", "One in five|One in five|One in five ratio 0.2 of children starts"},
		{"A third of rail staff walked out.", "A third|A third|A third ratio 0.333333333 of rail staff"},
		{"The toll rose from 12 to 19 overnight.", "12|12|12 count 12; 19|19|19 count 19"},
		{"Two Indians and one Nepali died.", "Two|Two|Two count 2 of Indians; one|one|one count 1 of Nepali"},
		{"He missed 10 of United's last 12 matches.", "10|10|10 count 10 of matches; 12|12|12 count 12 of matches"},
		{"Some 218 of the 486 officials active in the league bet.", "Some 218|218|218 count 218 approx of officials; 486|486|486 count 486 of officials"},
		{"It was seen in 61 people given the drug.", "61|61|61 count 61 of people"},
		{"They are nine points adrift of Ely.", "nine|nine|nine count 9 of points"},
		{"More than 70 data centres operate there.", "More than 70|70|70 count 70 gt of data centres"},
		{"Some 7.2 lakh Bangladeshis abroad can vote.", "Some 7.2 lakh|7.2 lakh|7.2 count 720000 approx of Bangladeshis"},
		{"Nine girls aged six took part.", "Nine|Nine|Nine count 9 of girls; six|six|six age 6 year"},
		{"Two passers-by were hurt.", "Two|Two|Two count 2 of passers-by"},
		{"Police found 14 sawn-off rhino horns.", "14|14|14 count 14 of sawn-off rhino horns"},
		{"It hired 50 sales staff.", "50|50|50 count 50 of sales staff"},
		{"He broke 12 glass panes.", "12|12|12 count 12 of glass panes"},
		{"They own 30 dairy cattle.", "30|30|30 count 30 of dairy cattle"},
		{"It has 40 wild boar.", "40|40|40 count 40 of wild boar"},
		// What a part is of.
		{"He spent 12 of the next 14 years there.", "12|12|12 count 12 of years; 14 years|14 years|14 duration 14 year"},
	} {
		assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "), c.sentence)
	}
}
