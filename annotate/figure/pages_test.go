package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPages holds figures in the forms that pages of sport, markets and the
// agencies print them in.
func TestPages(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		// What a game has left or has gone, and its quarters.
		{"Holm hit a jumper with 1:25 left.", "1:25|1:25|1:25 duration 85 second"},
		{"It was tied with just 2:04 remaining.", "2:04|2:04|2:04 duration 124 second"},
		{"They trailed with 1:05 to play.", "1:05|1:05|1:05 duration 65 second"},
		{"They missed every shot in the final 3:30.", "3:30|3:30|3:30 duration 210 second"},
		{"She scored at 12:14 of the second period.", "12:14|12:14|12:14 duration 734 second; second|second|second ordinal 2 of period"},
		{"He kicked it with 0:03 on the clock.", "0:03|0:03|0:03 duration 3 second"},
		{"The 8:33 left on time.", "8:33|8:33|8:33 time 08:33"},
		{"They met at 10:30 to play chess.", "10:30|10:30|10:30 time 10:30"},
		{"Holm scored 15 points in the third quarter.", "15|15|15 count 15 of points; third|third|third ordinal 3 of quarter"},
		{"The Hawks outscored them in the fourth quarter.", "fourth|fourth|fourth ordinal 4 of quarter"},
		{"Margins rose 2 percentage points in the third quarter.", "2 percentage points|2 percentage points|2 percent 2 pp; third quarter|third quarter|third quarter date XXXX-Q3"},
		{"He made a 3-pointer and two three-pointers.", "two|two|two count 2"},
		{"He hit all five of his 3-pointers.", "five|five|five count 5"},
		{"They are cold from 3-point range.", ""},
		{"They took a 3-point lead.", "3-point|3-point|3 count 3 of point"},
		{"It was his fifth triple-double.", "fifth|fifth|fifth ordinal 5 of triple-double"},
		// What moves by an amount to a level.
		{"Prices rose by a whopping $52,600 to $835,700.", "$52,600|$52,600|52,600 money 52600 USD; $835,700|$835,700|835,700 money 835700 USD"},
		{"The bank lowered its outlook by $4 to $66.", "$4|$4|4 money 4 USD; $66|$66|66 money 66 USD"},
		{"It will cut fares by $4 to $6.", "$4 to $6|$4 to $6|4 to $6 money 4 6 USD range"},
		{"They expect 85 cents to $1.05 a share.", "85 cents to $1.05|85 cents to $1.05|85 cents to $1.05 money 0.85 1.05 USD range"},
		{"The stock fell 85 cents to $1.05.", "85 cents|85 cents|85 money 0.85 USD; $1.05|$1.05|1.05 money 1.05 USD"},
		// Ranges whose ends are printed as a house prints small and large numbers.
		{"The surge was nine to 12 feet.", "nine to 12 feet|nine to 12 feet|nine to 12 quantity 9 12 ft range"},
		{"It took eight to 10 weeks.", "eight to 10 weeks|eight to 10 weeks|eight to 10 duration 8 10 week range"},
		{"Turnout rose from nine to 12 per cent.", "nine|nine|nine count 9; 12 per cent|12 per cent|12 percent 12 %"},
		{"He gave nine to 12 people.", "nine|nine|nine count 9; 12|12|12 count 12 of people"},
		{"The season runs June 1 through Nov. 30.", "June 1 through Nov. 30|June 1 through Nov. 30|June 1 through Nov. 30 date XXXX-06-01 XXXX-11-30 range"},
		// Quarters of a fiscal year.
		{"In the third fiscal quarter it grew.", "third fiscal quarter|third fiscal quarter|third fiscal quarter date XXXX-Q3 FY"},
		{"For the fiscal second quarter it sees a loss.", "fiscal second quarter|fiscal second quarter|fiscal second quarter date XXXX-Q2 FY"},
		{"Fiscal first-quarter sales rose.", "Fiscal first-quarter|Fiscal first-quarter|Fiscal first-quarter date XXXX-Q1 FY"},
		// Numbers of cases and of what is numbered.
		{"He filed case no. 174 of 2021.", ""},
		{"The court (court no. 7) met.", ""},
		{"An FIR no. 23/2021 was lodged.", ""},
		{"A bus no. 12 was hit.", ""},
		// Times that are one to a unit.
		{"They meet at least once a quarter.", ""},
		{"They meet twice a quarter.", "twice|twice|twice frequency 2 times"},
		// Currency before a number in words.
		{"It was worth over Rs six crore.", "over Rs six crore|Rs six crore|six crore money 60000000 INR gt"},
		{"He was fined Rs two lakh.", "Rs two lakh|Rs two lakh|two lakh money 200000 INR"},
		// Sizes behind a year, and distances by where they lead.
		{"The 1994 magnitude 6.6 quake killed 57.", "1994|1994|1994 date 1994; magnitude 6.6|magnitude 6.6|6.6 quantity 6.6 magnitude of quake; 57|57|57 count 57"},
		{"It lies about 60 kilometres southeast of Holm.", "about 60 kilometres|60 kilometres|60 quantity 60 km approx"},
		{"It is 20 miles north of Dover.", "20 miles|20 miles|20 quantity 20 mi"},
		{"The Sensex closed 118 points higher.", "118 points|118 points|118 quantity 118 points"},
		// Votes.
		{"The council voted 3-to-2 to raise it.", "3-to-2|3-to-2|3-to-2 vote 3 2"},
		{"The firm announced a 7-to-1 split.", "7-to-1|7-to-1|7-to-1 ratio 7 1"},
		{"Shares rose after the May 3-for-1 stock split.", "3-for-1|3-for-1|3-for-1 ratio 3 1"},
		{"It counts the June 7-to-1 share split.", "7-to-1|7-to-1|7-to-1 ratio 7 1"},
		// Rates and levels.
		{"The rupee hit a high of 74.16 and a low of 74.25.", "74.16|74.16|74.16 money 74.16 INR; 74.25|74.25|74.25 money 74.25 INR"},
		// Moves by an amount to a level, and what a list goes from.
		{"The June report was revised down by 80,000 to 105,000.", "80,000|80,000|80,000 count 80000; 105,000|105,000|105,000 count 105000"},
		{"It raised outlays by about Rs 20,000 crore to Rs 575,000 crore.", "about Rs 20,000 crore|Rs 20,000 crore|20,000 money 2e+11 INR approx; Rs 575,000 crore|Rs 575,000 crore|575,000 money 5.75e+12 INR"},
		{"It was revised from a gain of 223,000 to 255,000.", "223,000|223,000|223,000 count 223000; 255,000|255,000|255,000 count 255000"},
		{"It put the deficit at 3.8% in RE 2019-20.", "3.8%|3.8%|3.8 percent 3.8 %; 2019-20|2019-20|2019-20 date 2019 2020 range"},
		{"Police seize P54.4-M worth of drugs.", "P54.4-M|P54.4-M|54.4 money 54400000 PHP"},
		{"They had more or less 25 grams of it.", "more or less 25 grams|25 grams|25 quantity 25 g approx"},
		{"There was a loss of 84,000 versus a fall of 4,000.", "84,000|84,000|84,000 count 84000; 4,000|4,000|4,000 count 4000"},
		{"Employment is 33,000 lower than thought.", "33,000|33,000|33,000 count 33000"},
		{"He was charged under the Dangerous Drugs Act of 2002.", ""},
		{"Kirk Holm was 27 of 39 for 249 yards.", "27|27|27 count 27; 39|39|39 count 39; 249 yards|249 yards|249 quantity 249 yd"},
		{"They went three-and-out on nine drives.", "nine|nine|nine count 9 of drives"},
		{"It passed a budget of 112.57 trillion yen.", "112.57 trillion yen|112.57 trillion yen|112.57 money 1.1257e+14 JPY"},
		{"The navy held 08 suspects.", "08|08|08 count 8 of suspects"},
		{"It was valued at over Rs 300 m.", "over Rs 300 m|Rs 300 m|300 money 300000000 INR gt"},
		{"The Hawks are 6-13 and Torvik is 8-12.", "6-13|6-13|6-13 score 6 13; 8-12|8-12|8-12 score 8 12"},
		{"It is now the 12th largest.", "12th|12th|12th ordinal 12"},
		{"It is the sixth-largest ever in Orva.", "sixth-largest|sixth-largest|sixth ordinal 6"},
		{"The Hawks, who are 12-2-1 in their last 15 games, won.", "12-2-1|12-2-1|12-2-1 score 12 2; 15|15|15 count 15 of games"},
		{"Torvik improved to 7-0-2 since that loss.", "7-0-2|7-0-2|7-0-2 score 7 0"},
		{"They lined up in a 4-3-3 against Orva.", ""},
		{"Holm scored twice as Torvik won.", "twice|twice|twice frequency 2 times"},
		{"It is twice as big.", "twice|twice|twice multiple 2"},
		{"The streak lasted Feb. 26 to March 23, 2001.", "Feb. 26 to March 23, 2001|Feb. 26 to March 23, 2001|Feb. 26 to March 23, 2001 date XXXX-02-26 2001-03-23 range"},
		{"He scored at 2:36 of overtime.", "2:36|2:36|2:36 duration 156 second"},
		{"The goal came 9:08 into the third period.", "9:08|9:08|9:08 duration 548 second; third|third|third ordinal 3 of period"},
		{"He fired a one-timer on a four-on-three power play.", ""},
		{"She beat the British no. 1 on Monday.", "no. 1|no. 1|1 ordinal 1"},
		{"He beat Lee 3-6, 7-6 (7-4), 3-6, 6-4.", "3-6|3-6|3-6 score 3 6; 7-6|7-6|7-6 score 7 6; 7-4|7-4|7-4 score 7 4; 3-6|3-6|3-6 score 3 6; 6-4|6-4|6-4 score 6 4"},
		{"It left Orva station at 15.53 hours today.", "15.53 hours|15.53 hours|15.53 hours time 15:53"},
		{"The train no 55633 from Orva and flight no 214 were late.", ""},
		// Chances, ages and seats behind a name, which are no score.
		{"Chances of a deal with Orva are 50-50, the envoy said.", "50-50|50-50|50-50 ratio 50 50"},
		{"Holm is 50-50 on the deal.", "50-50|50-50|50-50 ratio 50 50"},
		{"Most users in Orva are 18-24, the survey found.", "18-24|18-24|18-24 count 18 24 range"},
		{"Seats for Labour are 40-45, the poll showed.", "40-45|40-45|40-45 count 40 45 range"},
		// Times of the day before "left" and "remaining", and what a game has left.
		{"The man who was seen at 9:15 left in a white van, police said.", "9:15|9:15|9:15 time 09:15"},
		{"The bus due at 7:45 left in the dark.", "7:45|7:45|7:45 time 07:45"},
		{"They moved the show to the last 9:30, a late slot.", "9:30|9:30|9:30 time 09:30"},
		{"The opening 8:30 was sold out.", "8:30|8:30|8:30 time 08:30"},
		{"The 12:30 remaining service was full.", "12:30|12:30|12:30 time 12:30"},
		{"Holm tied it 5:20 left in overtime.", "5:20|5:20|5:20 duration 320 second"},
		{"They led 2:15 left in the fourth.", "2:15|2:15|2:15 duration 135 second; fourth|fourth|fourth ordinal 4"},
		{"Once a quarter of the votes had been counted, she led.", "a quarter|a quarter|a quarter ratio 0.25 of votes"},
		// Ranges behind "by", by what is judged or is to come.
		{"Oil prices fell by about $2 to $3 a barrel on Monday.", "about $2 to $3|$2 to $3|2 to $3 money 2 3 USD range"},
		{"Costs could rise by as much as $20 to $30 a month.", "as much as $20 to $30|$20 to $30|20 to $30 money 20 30 USD range"},
		{"Fares will go up by Rs 5 to Rs 10 from October.", "Rs 5 to Rs 10|Rs 5 to Rs 10|5 to Rs 10 money 5 10 INR range"},
		{"Sales were cut by up to $5 to $8 a unit.", "up to $5 to $8|$5 to $8|5 to $8 money 5 8 USD range"},
		{"The workforce will be cut by 10,000 to 15,000.", "10,000 to 15,000|10,000 to 15,000|10,000 to 15,000 count 10000 15000 range"},
		{"Annual deaths could fall by 1,200 to 1,500, the study found.", "1,200 to 1,500|1,200 to 1,500|1,200 to 1,500 count 1200 1500 range"},
		{"The fund is expected to shrink by 2,000 to 3,500.", "2,000 to 3,500|2,000 to 3,500|2,000 to 3,500 count 2000 3500 range"},
		// What a rank with "ever" is of.
		{"He is only the third player ever to score 40 goals.", "third|third|third ordinal 3 of player; 40|40|40 count 40 of goals"},
		{"It is the second-largest penalty ever imposed.", "second-largest|second-largest|second ordinal 2 of penalty"},
		// Quarters of a year, and those that are counted.
		{"Profit rose in the tenth quarter since the merger.", "tenth|tenth|tenth ordinal 10 of quarter"},
		{"Profit rose in the tenth fiscal quarter since the merger.", "tenth|tenth|tenth ordinal 10 of fiscal quarter"},
		{"Shares scored gains in the first quarter.", "first quarter|first quarter|first quarter date XXXX-Q1"},
		{"A rebound in exports lifted growth in the third quarter.", "third quarter|third quarter|third quarter date XXXX-Q3"},
		{"Holm scored in the fourth quarter.", "fourth|fourth|fourth ordinal 4 of quarter"},
		// Years with two digits.
		{"The 08 elections were rigged, the party said.", ""},
		{"He rode the 08 buses.", ""},
		// Splits of a court and of a share.
		{"In a 6-to-3 split, the court upheld the law.", "6-to-3|6-to-3|6-to-3 vote 6 3"},
		{"The board announced a 4-to-1 split of its shares.", "4-to-1|4-to-1|4-to-1 ratio 4 1"},
		// Services with a number.
		{"A Rescue 1122 official said so.", ""},
		{"Rescue 1122 teams took away 146 people.", "146|146|146 count 146 of people"},
	} {
		assert.Equal(t, c.want, strings.Join(find(c.sentence), "; "), c.sentence)
	}
}
