package figure_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestNumbersInNames holds names that a number is part of.
func TestNumbersInNames(t *testing.T) {
	for _, sentence := range []string{
		"Flight 447 never reached Paris.",
		"The crash closed Highway 61 near the bridge.",
		"He wore the No 9 shirt for the last time.",
		"Talks at COP29 ended without a deal.",
		"The Under-19s face Kenya next.",
		"Article 50 was triggered without a vote.",
		"UN Resolution 2231 remains in force.",
		"She lives at 22 Acacia Avenue.",
		"Call 0800 555 111 for help.",
		"An F-35 jet was scrambled.",
		"The virus, known as H5N1, spread among gulls.",
		"King Henry VIII owned the manor.",
		"The S&P 500 and the Nikkei 225 both fell.",
		"World War II bombs are still found there.",
		"He was charged under Section 144.",
		"Channel 4 will show the film.",
		"Formula 1 returns to the city.",
		"The Group of Seven issued a statement.",
		"The Boeing 787 landed safely.",
		"Big Four accountants were asked to bid.",
		"The A1 was shut in both directions.",
		"Gate 14 was evacuated.",
		"Pope Leo XIV spoke from the balcony.",
		"The Catch-22 is plain to see.",
		"Windows 11 users were told to update.",
		"Six Nations organisers met on Monday.",
		"Radio 5 Live carried the interview.",
		"Apollo 13 never landed.",
		"The 49ers traded their quarterback.",
		"The Airbus A380 was retired.",
		"The B-52 flew low over the strait.",
		"The M25 was blocked for hours.",
		"She stars in Ocean's Eight and Toy Story 5.",
		"The 25th Amendment was never invoked.",
		"Sector 17 was sealed off by troops.",
		"Psalm 23 was read at the graveside.",
		"The PlayStation 5 sold out again.",
		"A Level 3 alert was issued for the coast.",
		"The Fab Four never played there again.",
		"The 7/7 attacks changed the city.",
		"Bus 73 no longer stops there.",
		"ITV1 and BBC Two will share the rights.",
		"Chapter 11 protection was sought by the chain.",
		"Louis XIV built the palace.",
		"No 10 declined to comment.",
		"The G20 communique did not name Russia.",
		"Type 2 diabetes is rising.",
		"A Schedule 1 drug was found.",
		"Read the full list at example.com/top-100-books.",
		"The hashtag #Vision2030 trended.",
		"The E. coli strain O157 was confirmed.",
		"Tanks from the 4th Armored Division rolled in.",
		"Ward 9 has been closed to visitors.",
		"The Mark 2 version is lighter.",
		"The Boeing 737 MAX 8 was grounded, as was the A320neo.",
		"Bill C-18 and Proposition 36 divided the province.",
		"Mr Justice Hale sat in Court 4 at the Old Bailey.",
		"Ofcom is looking into a programme on GB News, channel 236.",
		"The Chicago Seven and the Birmingham Six were never forgotten.",
		"Ten Hag said the Treble was out of reach.",
		"Seven West Media and Nine Entertainment declined to comment.",
		"Interstate 95 and US Route 1 were closed.",
		"MI5 and Unit 8200 shared intelligence.",
		"Catch the Number 11 tram to St Kilda.",
		"Windsor's Magna Carta, clause 39, is on show.",
		"Elizabeth II was succeeded by Charles III.",
		"Microsoft 365 and GPT-4 went down.",
		"A Title IX complaint was lodged under Rule 12.",
		"The U-20 side meet Mali.",
		"Studio 54 never reopened.",
		"The Fourth Circuit upheld the ruling.",
		"The MH370 search resumed.",
		"Brexit talks, Part II, begin in Room 101.",
		"Blink-182 will headline, with Maroon 5 in support.",
		"The Paris 2024 organisers thanked volunteers.",
		"Contact the desk on 020 7946 0018 or +44 1632 960961.",
		"A one-man show, a one-way ticket and a third-party app were mentioned.",
		"St John's Ward 3B is closed; bed 6 is free.",
		"The M4 motorway and Junction 11 were blocked.",
		"The Ryzen 9 chip beats the Core i7.",
		"Kings of Leon played Stage 2 at Download.",
		"The postcode SW1A 2AA is the most famous.",
		"1. Open the app.",
		"Saint Mary's, founded by Pius IX, is Grade II listed.",
		"The Cessna 172 came down near Runway 27.",
		"The Euro 2028 bid and the Rugby World Cup bid were merged.",
		"U2 and UB40 sold out the O2.",
		"The Magnificent Seven lifted Wall Street.",
		"SpaceX's Falcon 9 carried a Dragon capsule.",
		"Three UK and Vodafone agreed to merge.",
		"Air Force One touched down at dawn.",
		"Channel 7 and Nine News reported the arrest.",
		"The 5G rollout and 4x4 sales slowed.",
		"The A-levels and Key Stage 2 tests were cancelled.",
		"An omega-3 supplement and vitamin B12 were tested.",
		"Bay 12 and Pier 39 were roped off.",
		"The Fifth Avenue store shut; the Third Reich documents were moved.",
		"Marines from Camp 4 met at Hill 70.",
		"MP Tom Reece (Lab, Hull East) asked about HS2.",
		"Chelsea's number nine limped off.",
		"He flew Emirates EK202 via Terminal 3.",
		"The Covid-19 inquiry sat in Committee Room 14.",
		"Pfizer's PF-07 candidate and the BA.2.86 variant were compared.",
		"Fox 5 and ABC7 cut into programming.",
		"Sections 12 and 14 of the Act were repealed.",
		"The Twenty20 captain quit ODI cricket.",
		"US 101 and State Route 99 were flooded.",
		"A 911 caller said shots were fired.",
		"Visit gov.uk/form-42 or text STOP to 80800.",
		"The 10 Downing Street party was investigated.",
		"Nine Inch Nails and Five Guys declined to comment.",
		"The Ju-87 and the P-51 Mustang were restored.",
		"Article 5 of the treaty and Protocol 2 apply.",
		"Juan Carlos I and Felipe VI met.",
	} {
		t.Run(sentence, func(t *testing.T) { assert.Empty(t, find(sentence)) })
	}
}

// TestGappedListsCount holds that a list without its verb counts: the numbers
// belong to no name.
func TestGappedListsCount(t *testing.T) {
	assert.Len(t, find("Labour won 27 seats, the Conservatives 19, the Greens eight and the Liberals 4."), 4)
	for _, group := range []string{"the People's Party", "the Farmers’ League", "Sinn Fein", "the Unity League", "the Union of Liberals", "the National Assembly for Action", "Change UK", "the Social Democratic and Labour Party", "Stratford-upon-Avon", "al-Hilal", "H&M", "J. D. Ferrer", "Paris Saint-Germain", "Sao Tome and Principe", "Marks & Spencer"} {
		assert.Len(t, find("With all 60 seats declared, the Left had won 27, "+group+" 19, the Centre 8 and independents six."), 5, group)
	}
	assert.Len(t, find("Mr Ruiz won 284 votes and J. D. van den Berg of the Left Union 245, it said."), 2)
	assert.Len(t, find("Unity has 45 seats in the upper house, the Union of Liberals 32 and the Left 13."), 3)
	assert.Len(t, find("Unity won 48 per cent, the Farmers' League 36.9 per cent and the Greens 8 per cent."), 3)
	assert.Len(t, find("The firm will shed 530 of its 1,400 workers; 986 of the 896 bus drivers have signed."), 4)
	assert.Len(t, find("Ms Chen got 73 votes, her rival 84 and J. D. Ferrer 12 of the 169 cast."), 4)
	assert.Len(t, find("There are 838 pupils, and 480 of them, half, are at risk."), 3)
	assert.Len(t, find("Of the 838 pupils, 480 were late, and the first half, they said, was worse."), 3)
	assert.Len(t, find("Cork sent 24, Howth 19 and St Ives 11; nobody else came."), 3)
	assert.Len(t, find("She won 27 votes, and the Apollo 13 crew watched."), 1)
}
