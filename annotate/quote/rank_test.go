package quote_test

import "testing"

func TestOfficesOfAnotherRank(t *testing.T) {
	check(t, []quoteCase{
		{"another minister", "Foreign Minister Ali Raza said the talks had failed.\n\nThe prime minister said the door remained open.", []string{"indirect | Ali Raza | the talks had failed", "indirect | prime minister | the door remained open"}},
		{"not the deputy", "Deputy Mayor Liam Cox said the bridge would open in June.\n\nThe mayor said trams would follow.", []string{"indirect | Liam Cox | the bridge would open in June", "indirect | mayor | trams would follow"}},
		{"the deputy", "Deputy Commissioner Bilal Shah said 40 shops were sealed. The deputy commissioner said fines were imposed.", []string{"indirect | Bilal Shah | 40 shops were sealed", "indirect | Bilal Shah | fines were imposed"}},
		{"of a state", "Union minister Raj Sethi said the dam was safe. The chief minister said it was not.", []string{"indirect | Raj Sethi | the dam was safe", "indirect | chief minister | it was not"}},
		{"of a side", "Assistant coach Bilal Shah said the side was tired. The head coach said it was not.", []string{"indirect | Bilal Shah | the side was tired", "indirect | head coach | it was not"}},
		{"of two offices", "Deputy Prime Minister and Foreign Minister Ali Raza met the envoy. The foreign minister said talks had failed.", []string{"indirect | Ali Raza | talks had failed"}},
		{"written short", "Lt. Gov. Bob Hill toured the towns on Friday. The lieutenant governor said 40 homes were gone.", []string{"indirect | Bob Hill | 40 homes were gone"}},
		{"with a hyphen", "Vice President Bob Hill flew to Torvik. “We will rebuild it by May,” the vice-president said.", []string{"direct | Bob Hill | “We will rebuild it by May,”"}},
		{"a deputy alone", "Deputy Chief Bob Hill led 40 firefighters at the scene. The chief said the roof had fallen in.", []string{"indirect | Bob Hill | the roof had fallen in"}},
		{"a deputy beside whom he stands in for", "Fire Chief Ann Lee drove to the scene. Assistant Chief Bob Hill led 40 firefighters. The chief said the roof had fallen in.", []string{"indirect | Ann Lee | the roof had fallen in"}},
		{"a shadow is no deputy", "Shadow treasurer Lindy Hale spoke first. The treasurer said the books were open.", []string{"indirect | treasurer | the books were open"}},
		{"a professor", "Assistant professor Mary Hale said the lake was dry. The professor said rain would not help.", []string{"indirect | Mary Hale | the lake was dry", "indirect | Mary Hale | rain would not help"}},
	})
}

func TestMembersOfAParty(t *testing.T) {
	check(t, []quoteCase{
		{"a label behind the name", "Rep. Alma Ruiz, D-Texas, the top Democrat on the panel, said the bill would fail.", []string{"indirect | Alma Ruiz | the bill would fail"}},
		{"a label and an office", "Sen. Tom Riddle, R-Ohio, the chairman of the committee, said nine witnesses would testify.", []string{"indirect | Tom Riddle | nine witnesses would testify"}},
		{"of a state", "Sen. Ann Moore objected. “It’s a scam,” the Maine Republican said.", []string{"direct | Ann Moore | “It’s a scam,”"}},
		{"in office", "Gov. Beth Cole signed the bill Monday. “It’s about freedom,” the Republican said.", []string{"direct | Beth Cole | “It’s about freedom,”"}},
		{"of a committee", "Sen. Ann Moore objected. The top Republican on the committee, Tom Riddle, said nine witnesses would testify.", []string{"indirect | Tom Riddle | nine witnesses would testify"}},
	})
}

func TestWhoIsDescribedBetweenCommas(t *testing.T) {
	check(t, []quoteCase{
		{"whose body is described too", "Sam Okafor, an economist at Crest Bank, which sponsored the report, said growth would slow to 2 percent.", []string{"indirect | Sam Okafor | growth would slow to 2 percent"}},
		{"an office without an article", "Sam Okafor, president of Crest Bank, which sponsored the report, said growth would slow to 2 percent.", []string{"indirect | Sam Okafor | growth would slow to 2 percent"}},
		{"who heads a body", "A three-member bench, headed by Chief Justice Umar Dar, observed that police had failed to act.", []string{"indirect | three-member bench | police had failed to act"}},
		{"who chairs a body", "The committee, chaired by Labour MP Ann Webb, said ministers had ignored nine warnings.", []string{"indirect | committee | ministers had ignored nine warnings"}},
		{"a report of the police", "A police report said the truck had no lights.", []string{"indirect | police report | the truck had no lights"}},
	})
}

func TestBodiesNamedBehindWhatTheyDo(t *testing.T) {
	check(t, []quoteCase{
		{"an owner", "Its owner, the US investment firm Blake Partners, said it had lost £9m.", []string{"indirect | Blake Partners | it had lost £9m"}},
		{"an owner who is somebody", "Its owner, Ann Lee, said it had lost £9m.", []string{"indirect | Ann Lee | it had lost £9m"}},
		{"an operator", "The pit’s operator, the Swiss group Glenmark, said 40 miners were missing.", []string{"indirect | Glenmark | 40 miners were missing"}},
		{"whom a spokesman speaks for", "A spokesman for the airline, Jetgo, said flights would resume on Monday.", []string{"indirect | Jetgo | flights would resume on Monday"}},
		{"a company told apart", "The company that runs the line, Northlink, said trains would resume on Monday.", []string{"indirect | Northlink | trains would resume on Monday"}},
		{"a firm told apart", "The firm that owns the quarry, Derwent, said nine jobs were at risk.", []string{"indirect | Derwent | nine jobs were at risk"}},
		{"a force", "Police Scotland said a 40-year-old man was in custody.", []string{"indirect | Police Scotland | a 40-year-old man was in custody"}},
	})
}

func TestSurnamesThatSpeakForThemselves(t *testing.T) {
	check(t, []quoteCase{
		{"he, not whom he met", "Kant said he had spoken to Ivo Marsh by phone. He said the two would meet in May.", []string{"indirect | Kant | he had spoken to Ivo Marsh by phone", "indirect | Kant | the two would meet in May"}},
		{"he, who said I", "“I spoke to Ivo Marsh last night,” Kant said.\n\nHe said the talks would be held in Oslo.", []string{"direct | Kant | “I spoke to Ivo Marsh last night,”", "indirect | Kant | the talks would be held in Oslo"}},
		{"he, not the one told", "Hale told his brother, Ian, that he would leave. He told reporters he was tired.", []string{"indirect | Hale | he would leave", "indirect | Hale | he was tired"}},
		{"a firm does not", "Torvex said Ivo Marsh had resigned in May. He said nine plants would close.", []string{"indirect | Torvex | Ivo Marsh had resigned in May", "indirect | Ivo Marsh | nine plants would close"}},
		{"he who died, in the paragraph before", "“We lost everything,” said Maria Kessler, who ran the shop.\n\nHer husband, Bob Kessler, died in the fire. He was 61.\n\n“I still lay the table for two.”", []string{"direct | Maria Kessler | “We lost everything,”", "direct | Maria Kessler | “I still lay the table for two.”"}},
		{"she, at the end of the paragraph before", "Marta Cole survived the fire. She spoke to the Guardian from her hospital bed.\n\n“I heard the glass go. I ran.”", []string{"direct | Marta Cole | “I heard the glass go. I ran.”"}},
	})
}

func TestOfficesWrittenShort(t *testing.T) {
	check(t, []quoteCase{
		{"before the name", "The gang was held on Sunday. SHO Imran Malik said two men had fled. The SHO added that both were armed.", []string{"indirect | Imran Malik | two men had fled", "indirect | Imran Malik | both were armed"}},
		{"letters of any office", "DIG Anil Rao said two men had fled. The road, the DIG said, was closed.", []string{"indirect | Anil Rao | two men had fled", "indirect | Anil Rao | The road / was closed"}},
		{"in brackets", "Md Rafiqul Huq, officer-in-charge (OC) of Kalapur police station, said a case was filed. Nine of the dead were named, the OC added.", []string{"indirect | Md Rafiqul Huq | a case was filed", "indirect | Md Rafiqul Huq | Nine of the dead were named"}},
		{"a body in letters", "The BCB said two players were fined. DIG Anil Rao said he knew nothing of it. The BCB added that both had paid.", []string{"indirect | BCB | two players were fined", "indirect | Anil Rao | he knew nothing of it", "indirect | BCB | both had paid"}},
	})
}
