package quote_test

import "testing"

func TestWhatItStandsFor(t *testing.T) {
	check(t, []quoteCase{
		{"the board in apposition", "A leak caused the fire, the fire service told reporters. The contractor, Brandt Aerostructures, questions that reading. The valve was sound, it said.", []string{"indirect | fire service | A leak caused the fire", "indirect | Brandt Aerostructures | The valve was sound"}},
		{"a trade before the name", "“They came at noon,” said Ann Mercer. Plant owner Tarn Beef ended the contract. The contract had run out, it said.", []string{"direct | Ann Mercer | “They came at noon,”", "indirect | Tarn Beef | The contract had run out"}},
		{"an operator that is a firm", "Repairs will take a month, grid operator Elering said. Supply is not at risk, it added.", []string{"indirect | Elering | Repairs will take a month", "indirect | Elering | Supply is not at risk"}},
		{"places are not it", "A queue stretched to the door in Poznań. A certificate had run out, it admitted.", []string{"indirect |  | A certificate had run out"}},
		{"whose advice", "Nine wards fall short of the rule, according to advice from the sea council.", []string{"indirect | sea council | Nine wards fall short of the rule"}},
		{"no unit speaks", "The tank read 47C.\n\nIt has shut the yard, it added.", []string{"indirect |  | It has shut the yard"}},
		{"what it says of itself", "Lawyers asked for the files. “No,” said Ann Mercer.\n\nThe Tarn Audit Office has set aside a room, it said.", []string{"direct | Ann Mercer | “No,”", "indirect | Tarn Audit Office | The Tarn Audit Office has set aside a room"}},
		{"what is only a place's", "Poland’s biggest mill has run at 44 percent since the winter. The yard will take on 300 apprentices by 2027, it said.", []string{"indirect |  | The yard will take on 300 apprentices by 2027"}},
		{"names in its own words", "The Tarn Line blames a lack of skippers. Eleven have left for Seoul since May, it says.", []string{"indirect | Tarn Line | Eleven have left for Seoul since May"}},
		{"who spoke in the sentence before", "The Tarn Line was late. Its ship was safe, the harbour board said. No fault was found, it added.", []string{"indirect | harbour board | Its ship was safe", "indirect | harbour board | No fault was found"}},
		{"the body of another", "Germany’s watchdog had pressed for more. A draft named 480 million, it told the court.", []string{"indirect | Germany’s watchdog | A draft named 480 million"}},
		{"a company that was brought in before", "The Tarn Line lost a ship. Its shares fell. The company will appeal, it said.", []string{"indirect | Tarn Line | The company will appeal"}},
		{"no person", "Mayor Ann Mercer met residents on Monday. The bridge will reopen in May, it said.", []string{"indirect |  | The bridge will reopen in May"}},
		{"no phrase with a verb in it", "Residents accuse the rescue services of arriving late. They say the first excavator came at 10am.", []string{"indirect | Residents | the first excavator came at 10am"}},
		{"whose spokesman", "Ministers at the Treasury are uneasy. The regulator is reviewing 12 closures, a spokesman said.", []string{"indirect | regulator | The regulator is reviewing 12 closures"}},
		{"its spokesman", "The Tarn Audit Office hopes for rain. Unit Three may be back by Friday, its spokesman said.", []string{"indirect | Tarn Audit Office | Unit Three may be back by Friday"}},
		{"they, behind a colon", "The minister said no. Researchers at the Tarn Audit Office disagree: prices are rising, they say.", []string{"indirect | Researchers | prices are rising"}},
	})
}

func TestWhoIsInApposition(t *testing.T) {
	check(t, []quoteCase{
		{"a body behind its trade", "The logbook for that day is blank, the regulator, Taumata Wai, said.", []string{"indirect | Taumata Wai | The logbook for that day is blank"}},
		{"a clause with its own verb", "The driver, Samuel Venkat, had been at work for 14 hours, says the duty roster.", []string{"indirect | duty roster | The driver, Samuel Venkat, had been at work for 14 hours"}},
		{"a first name of both sexes", "Marwan Bitar left the room. Union head Elie Farhat said pay stood still. “We were there,” he said.", []string{"indirect | Elie Farhat | pay stood still", "direct | Elie Farhat | “We were there,”"}},
		{"a name in a relative clause", "Tom Reed, whose daughter, Amy, 9, was hurt in the blast, said the school had been warned.", []string{"indirect | Tom Reed | the school had been warned"}},
		{"an age in a relative clause", "Ravi Das, whose brother, 19, was shot in the raid, told reporters the soldiers had fired first.", []string{"indirect | Ravi Das | the soldiers had fired first"}},
		{"that, before a rank", "The minister told reporters that Gen. Pike had resigned.", []string{"indirect | minister | Gen. Pike had resigned"}},
		{"a particle", "Joost van Maanen runs the zoo. The father, Kasai, is on loan from Antwerp, said van Maanen.", []string{"indirect | Joost van Maanen | The father, Kasai, is on loan from Antwerp"}},
		{"that country’s army", "Three border guards were killed, that country’s army announced.", []string{"indirect | country’s army | Three border guards were killed"}},
		{"the same morning", "They went up by 65.2, the union said the same morning.", []string{"indirect | union | They went up by 65.2"}},
	})
}

func TestWhichFirmIsMeant(t *testing.T) {
	check(t, []quoteCase{
		{"the one the story is about, not the place", "Tarn Blades has lost an order. Tarn will appeal, and workers at Tarn have been told.\n\nThe plant in Kupang stays open, the company said.", []string{"indirect | Tarn Blades | The plant in Kupang stays open"}},
		{"not a union", "Tarn Blades has lost an order. The Metal Union walked out.\n\nThe plant stays open, the company said.", []string{"indirect | Tarn Blades | The plant stays open"}},
		{"a noun that is like the name", "Falcon Airways lost money. Borland Fuel raised its price, and Borland Fuel was paid.\n\nFlights go on, the airline said.", []string{"indirect | Falcon Airways | Flights go on"}},
		{"where it is from", "Tarn Blades has lost an order. The plant stays open, the Cork-based company said.", []string{"indirect | Tarn Blades | The plant stays open"}},
		{"the firm spoken of right before", "Tarn Blades has lost an order. Tarn Blades fell. Tarn Blades rose.\n\nThe bolts were made by Brandt Steel. Brandt Steel denied any fault. The company said the bolts were tested.", []string{"indirect | Brandt Steel | the bolts were tested"}},
		{"where its workers are", "Workers at Torvex walked out on Monday. The company said the offer stands.", []string{"indirect | Torvex | the offer stands"}},
		{"another body of a kind", "Tarn Blades has lost an order. No attack was found, the cybersecurity agency said. Tides are high, the waste company said.", []string{"indirect | cybersecurity agency | No attack was found", "indirect | waste company | Tides are high"}},
	})
}
