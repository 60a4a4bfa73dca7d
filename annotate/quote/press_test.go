package quote_test

import "testing"

// TestFramesOfThePress reads frames as they stand on news pages, with what such pages
// put between a speaker and the verb, or behind it.
func TestFramesOfThePress(t *testing.T) {
	check(t, []quoteCase{
		{"remark on whole marks", "Tan Mercer commented, “We freely admit that we may be late,” referring to the barge.", []string{"direct | Tan Mercer | “We freely admit that we may be late,”"}},
		{"act behind whole marks", "Ann Mercer said: “The mood is poor, but it will pass,\" keeping a buy rating on the stock.", []string{"direct | Ann Mercer | “The mood is poor, but it will pass,\""}},
		{"accusing behind a comma in the marks", "Ann Mercer said Ardle \"strikes our port while it talks of peace,\" accusing its fleet of piracy.", []string{"mixed | Ann Mercer | Ardle \"strikes our port while it talks of peace,\""}},
		{"verb inside marks that go on", "Ann Mercer said: “The post by his party, on May 9, 2023, alleged that we had paid. This is not true.\n\n“It is a ploy.”", []string{"direct | Ann Mercer | “The post by his party, on May 9, 2023, alleged that we had paid. This is not true. / “It is a ploy.”"}},
		{"clause inside marks that go on", "According to Ann Mercer: “Ardle is open to all. He came from the west and won, that tells you what Ardle is like.\n\n“He is rich, too.”", []string{"direct | Ann Mercer | “Ardle is open to all. He came from the west and won, that tells you what Ardle is like. / “He is rich, too.”"}},
		{"mark forgotten before the next", "“We lost the shop, Ann Mercer said.\n\n“It was old,” she added.", []string{"direct | Ann Mercer | “We lost the shop,", "direct | Ann Mercer | “It was old,”"}},
		{"while he talked", "Harbour spokesman Dr Paul Idris while talking to reporters in Ardle said that some of them had left.", []string{"indirect | Paul Idris | some of them had left"}},
		{"while he opened something", "The minister while opening a school in Ardle said the roof would hold.", []string{"indirect | minister | the roof would hold"}},
		{"what he does in court", "Paul Idris, prosecuting, in his opening speech to the jury, said Orme had lied.", []string{"indirect | Paul Idris | Orme had lied"}},
		{"hyphen in the office", "Speaking after the vote, Paul Idris, vice-chairman of Orme and Ardle Parish Council, said he was sad.", []string{"indirect | Paul Idris | he was sad"}},
		{"one resident by name", "“It was sunk before it sailed,” one resident, Paul Idris said. “We knew.”", []string{"direct | Paul Idris | “It was sunk before it sailed,” / “We knew.”"}},
		{"two kinds of hearers", "Paul Idris said during a conference call with analysts and reporters that sales would fall.", []string{"indirect | Paul Idris | sales would fall"}},
		{"office and place of a source", "According to Paul Idris, the governor of Ardle, in western Orme, a 52-year-old woman was hurt.", []string{"indirect | Paul Idris | a 52-year-old woman was hurt"}},
		{"source that passes on", "According to the Herald, Paul Idris stated that the ferry was sound.", []string{"indirect | Paul Idris via Herald | the ferry was sound"}},
		{"that is according to", "One man is hurt and one is held after a brawl, that’s according to the Ardle Police Department.", []string{"indirect | Ardle Police Department | One man is hurt and one is held after a brawl"}},
		{"whom what somebody does is against", "Senators led the attack on the minister, who told the House that there was no need for it.", []string{"indirect | minister | there was no need for it"}},
		{"whom a sum is for", "Analysts had forecast a profit of $449m for the lender, which confirmed on Monday it would shut branches.", []string{"indirect | lender | it would shut branches"}},
		{"a move somebody says", "In a move the union says undermines trust, nine posts were cut.", []string{"indirect | union | undermines trust"}},
		{"adding without a comma", "The road is open, Ann Mercer said adding that buses would run.", []string{"indirect | Ann Mercer | The road is open", "indirect | Ann Mercer | buses would run"}},
		{"adding behind what was said", "Ann Mercer said that the road is open adding that buses would run.", []string{"indirect | Ann Mercer | the road is open", "indirect | Ann Mercer | buses would run"}},
		{"as she accused", "Ann Mercer said top men of her party would come as she accused the council of neglect.", []string{"indirect | Ann Mercer | top men of her party would come"}},
		{"what she launched is no quote", "Party leader Ann Mercer, during a briefing in Ardle launched an attack, saying: “They have made us helpless.”", []string{"direct | Ann Mercer | “They have made us helpless.”"}},
		{"claim in a clause before", "Rejecting Paul Idris's claim that the road was shut, Ann Mercer said buses ran.", []string{"indirect | Paul Idris | the road was shut", "indirect | Ann Mercer | buses ran"}},
		{"also known as", "Paul Idris said he left after his friend, Ivo Orme, also known as Ivo Birch, was thrown out.", []string{"indirect | Paul Idris | he left after his friend, Ivo Orme, also known as Ivo Birch, was thrown out"}},
		{"reasons", "Paul Idris said the rise is not due to the tax but due to global reasons.", []string{"indirect | Paul Idris | the rise is not due to the tax but due to global reasons"}},
		{"dashes behind an office", "Ann Mercer, chief operating officer for the Ardle Trust - which runs the clinic - told the Herald: “We are sorry.”", []string{"direct | Ann Mercer | “We are sorry.”"}},
		{"he’s with an adverb", "Paul Idris runs the union. So far he’s verified that nine have lost homes.", []string{"indirect | Paul Idris | nine have lost homes"}},
		{"she’d", "Ann Mercer was blunt. She'd warned that the dam was weak.", []string{"indirect | Ann Mercer | the dam was weak"}},
		{"marks inside their like", "“Orme knew well what he did with his “too fit” line. It was no slip,” Ann Mercer said.", []string{"direct | Ann Mercer | “Orme knew well what he did with his “too fit” line. It was no slip,”"}},
		{"no space between sentences", "Ann Mercer said the sale fell through.The bank paid on Monday.", []string{"indirect | Ann Mercer | the sale fell through"}},
		{"warned by a firm of marked words", "Drivers were being warned by travel firm Romanse of “long delays” on the bridge.", []string{"mixed | Romanse | “long delays”"}},
		{"how, he said", "The case was about the barge and how, Paul Idris said, the firm uses its “sole power”.", []string{"mixed | Paul Idris | the firm uses its “sole power”"}},
		{"outlet that passes on who is unnamed", "According to the Ardle Herald, the town’s counsel said that the act was “mean”.", []string{"mixed | town’s counsel via Ardle Herald | the act was “mean”"}},
		{"while weighing in, with a clause", "Former mayor Paul Idris while weighing in on the row, in which his aide hit a rival on television, remarked that it was sad.", []string{"indirect | Paul Idris | it was sad"}},
		{"comma between subject and verb", "Storms hit the coast at the weekend, with 40 homes lost.\n\nChief warden Paul Idris, said: “It rained a lot.”\n\nHarbour chief Ann Mercer on Tuesday, has acknowledged that the wall was weak.", []string{"direct | Paul Idris | “It rained a lot.”", "indirect | Ann Mercer | the wall was weak"}},
		{"however between two", "Ann Mercer stated that in a port “all flags are welcome”, however, she said the crew “must pay”.", []string{"mixed | Ann Mercer | in a port “all flags are welcome”", "mixed | Ann Mercer | the crew “must pay”"}},
		{"programme of a station", "Ferry chief Paul Idris told Radio 4’s Today programme the line is committed to a deal.", []string{"indirect | Paul Idris | the line is committed to a deal"}},
		{"sentence appended", "Mayor Ann Mercer says she does not like to pit crews against owners, “The fact is they came to us with a plan. We took it.”", []string{"indirect | Ann Mercer | she does not like to pit crews against owners", "direct | Ann Mercer | “The fact is they came to us with a plan. We took it.”"}},
		{"sentence appended to an accusation", "Earlier on Monday Ann Mercer accused Orme of lying about the advice, “They lied. They gambled with lives.”", []string{"direct | Ann Mercer | “They lied. They gambled with lives.”"}},
		{"words told inside", "Paul Idris said he told her, “I drive, I do not look.”", []string{"mixed | Paul Idris | he told her, “I drive, I do not look.”"}},
		{"interview with two", "The harbour master, in an interview with the Ardle Herald and Orme Television to parry blame about his crew, the biggest of all, said: “It is not big.”", []string{"direct | harbour master | “It is not big.”"}},
		{"when he caught an eye", "The second whip, Paul Idris when he caught the eye of the speaker noted that not all had left.", []string{"indirect | Paul Idris | not all had left"}},
		{"its own words in a list", "Ann Mercer shared her grief, stating on her social media account that: “He was so loved.”", []string{"direct | Ann Mercer | “He was so loved.”"}},
	})
}

// TestNoQuotesOfThePress reads sentences with a verb of saying that report no words.
func TestNoQuotesOfThePress(t *testing.T) {
	check(t, []quoteCase{
		{"said this", "The commissioner, Paul Idris, said this on his social media account.", nil},
		{"said this while", "The minister said this while opening a school.", nil},
		{"confirmed a signing", "Rovers have confirmed the signing of midfielder Paul Idris, for a fee which could rise to £10m.", nil},
		{"confirmed deaths", "The minister confirmed the deaths of two men who were hit by a tram.", nil},
		{"it’s understood", "It’s understood that the deal includes a buy-back clause.", nil},
		{"confirms and orders", "The commissioner, Paul Idris, confirms the report and had ordered a search.", nil},
		{"confessed to being", "He confessed to being in a gang that specialises in fraud.", nil},
		{"according to the details", "According to the details, the minister spoke at the port.", nil},
		{"continues to grow", "The minister stayed away as the row over the “dodgy” ferry continues to grow.", nil},
	})
}

func TestSpeakersOfThePress(t *testing.T) {
	check(t, []quoteCase{
		{"spokesperson by his title", "Presidential spokesperson Paul Idris has denied it.\n\nThe presidential spokesperson said, “Nobody left.”", []string{"direct | Paul Idris | “Nobody left.”"}},
		{"letters behind a surname", "Paul Idris KC, prosecuting, said: “You met him.”\n\nMr Idris KC went on: “You never told her?”", []string{"direct | Paul Idris | “You met him.”", "direct | Paul Idris | “You never told her?”"}},
		{"some of them", "Some of the members said the row was “made to hurt”.", []string{"mixed | Some of the members | the row was “made to hurt”"}},
		{"no index speaks", "Trade Minister Paul Idris said prices had come down.\n\nThe Consumer Price Index fell to 4.9 per cent, he said.", []string{"indirect | Paul Idris | prices had come down", "indirect | Paul Idris | The Consumer Price Index fell to 4.9 per cent"}},
		{"statement that goes on", "“We are sad to lose him,” read a statement on the page of the choir.\n\n“He will be missed.”", []string{"direct | statement | “We are sad to lose him,”", "direct | statement | “He will be missed.”"}},
		{"spokesman and his office", "The spokesman of the port, Paul Idris, said two were held.\n\nThe port spokesman also said both had confessed.", []string{"indirect | Paul Idris | two were held", "indirect | Paul Idris | both had confessed"}},
		{"spokesman for another body", "Police spokesman Paul Idris said nine were held.\n\nThe spokesman for the hospital said one man was ill.", []string{"indirect | Paul Idris | nine were held", "indirect | hospital | one man was ill"}},
		{"spokesman of another body", "A police spokesman, Paul Idris, said two were held.\n\nThe fire service spokesman said the blaze was out. The regulator’s spokesman said nothing burned.", []string{"indirect | Paul Idris | two were held", "indirect | fire service | the blaze was out", "indirect | regulator | nothing burned"}},
		{"police spokesman by his body", "Police spokesman Paul Idris said nine were held.\n\nThe police spokesman said one was ill.", []string{"indirect | Paul Idris | nine were held", "indirect | Paul Idris | one was ill"}},
		{"head of a bank in a place", "The governor met the head of the central bank in Ankara, who said rates would fall.", []string{"indirect | head of the central bank in Ankara | rates would fall"}},
		{"man at a club in a place", "Reporters spoke to a man at the club in Leeds, who said it was full.", []string{"indirect | man at the club in Leeds | it was full"}},
		{"praised in a post", "Ardle Rovers were praised in a tweet by the mayor.\n\n“They saved three lives and asked for nothing.”", []string{"direct |  | “They saved three lives and asked for nothing.”"}},
		{"letter from another", "Ardle Rovers released a letter from the league.\n\n“It will be our last season.”", []string{"direct |  | “It will be our last season.”"}},
		{"husband with Mr", "Laura Hill told the jury that her husband had left her. Mr Hill denies it. Mr Hill, 45, sat in the dock. Mr Hill is accused of theft.\n\n“I was scared of him,” she said.", []string{"indirect | Laura Hill | her husband had left her", "direct | Laura Hill | “I was scared of him,”"}},
		{"office of whom a source tells", "According to the BBC, manager Paul Idris, the former England captain, will leave the club in June.", []string{"indirect | BBC | manager Paul Idris, the former England captain, will leave the club in June"}},
		{"public relations officer", "The Force Public Relations Officer, Paul Idris, spoke on Monday. Nobody was hurt.\n\nThe spokesman said: “They had confessed.”", []string{"direct | Paul Idris | “They had confessed.”"}},
		{"title below a line", "The row over the ferry grows at Ardle\n\nHarbour manager Paul Idris said the ferry was sound.", []string{"indirect | Paul Idris | the ferry was sound"}},
		{"headline with a name and one marked word", "Orme's claims 'absurd': Mercer\n\nMayor Ann Mercer has hit back at Paul Orme.", []string{"mixed | Ann Mercer | Orme's claims 'absurd'"}},
		{"headline without a verb", "Marked fall in food prices in four years: Ann Mercer\n\nMinister Ann Mercer met the press on Monday.", []string{"indirect | Ann Mercer | Marked fall in food prices in four years"}},
		{"headline of a feature", "The man behind the best songs of the decade: Elton John\n\nElton John played in Leeds on Monday. The show lasted three hours.", nil},
		{"headline with a title in marks", "The making of 'Titanic': James Cameron\n\nJames Cameron spoke about the film on Monday. The film cost $200m.", nil},
		{"headline with a title and a report", "Actor cast in 'Wicked': report\n\nThe actor was cast on Monday in Leeds. The film costs $200m.", nil},
		{"Mr tells more than a first name", "The independent councillor Mattie Birch met the health minister, Alan Orme, at the weekend.\n\nMr Birch said guards had no choice. Mr Birch added that crowds had come to see Mr Birch.\n\n“They were upset and Mr Orme is silent,” he claimed.", []string{"indirect | Mattie Birch | guards had no choice", "indirect | Mattie Birch | crowds had come to see Mr Birch", "direct | Mattie Birch | “They were upset and Mr Orme is silent,”"}},
		{"his spokesperson", "President Paul Idris has not spoken about the ferry, but his spokesperson said he would.", []string{"indirect | Paul Idris | he would"}},
		{"name inside the marks", "The prime minister, Paul Idris, has called Ivo Orme’s plan “mad”.\n\n“If you [Ivo Orme] had power, you would sink us,” he said.", []string{"mixed | Paul Idris | “mad”", "direct | Paul Idris | “If you [Ivo Orme] had power, you would sink us,”"}},
		{"leaders also", "The Reform leaders also mocked the mayor and said he slept.", []string{"indirect | Reform leaders | he slept"}},
		{"stated that by surname", "Milko Ordan spoke of the row at length. Ordan stated that four letters were lost.\n\nNobody read them, he added.", []string{"indirect | Milko Ordan | four letters were lost", "indirect | Milko Ordan | Nobody read them"}},
		{"office and name with one comma", "Storms hit the coast at the weekend, with 40 homes lost.\n\nInformation Minister, Paul Idris has told of the talks.\n\nThe minister has said that the talks were long.", []string{"indirect | Paul Idris | the talks were long"}},
		{"many named behind the subject", "Storms hit the coast at the weekend, with 40 homes lost.\n\nAnn Mercer, leader of the Opposition, blasted Orme in the House for ignoring Ardle and Kell and Tarn on care.\n\n“We are fighting back. And we are not alone.”", []string{"direct | Ann Mercer | “We are fighting back. And we are not alone.”"}},
		{"given out in a statement", "Ardle Rovers broke the news in a statement.\n\n“We have made our first signing.\n\n“He is tall.”", []string{"direct | Ardle Rovers | “We have made our first signing. / “He is tall.”"}},
	})
}
