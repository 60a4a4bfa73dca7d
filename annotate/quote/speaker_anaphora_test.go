package quote_test

import "testing"

func TestSpeakersNamedElsewhere(t *testing.T) {
	check(t, []quoteCase{
		{"letter of a union", "Ann Mercer left the room. A letter from the dockers’ union says the crane was unsafe.", []string{"indirect | dockers’ union | the crane was unsafe"}},
		{"report of a body, then the report", "A report by the Tarn Audit Office says the crane was unsafe. The bolts were loose, the report adds.", []string{"indirect | Tarn Audit Office | the crane was unsafe", "indirect | Tarn Audit Office | The bolts were loose"}},
		{"the document", "A staffing ledger obtained by reporters shows three guards were on duty. The minimum is eight, the document notes.", []string{"indirect | staffing ledger | three guards were on duty", "indirect | staffing ledger | The minimum is eight"}},
		{"its lawyers", "The suit says 14 people fell ill. Borland Water disputes this. Its lawyers say that nobody did.", []string{"indirect | suit | 14 people fell ill", "indirect | Borland Water | nobody did"}},
		{"brought in behind a comma", "“He made us tea,” one of the victims, an Egyptian engineer, told the court.\n\nThe engineer said: “I paid it all.”", []string{"direct | one of the victims | “He made us tea,”", "direct | one of the victims | “I paid it all.”"}},
		{"the source", "A friend of Ann Mercer said she was well. The source added: “She is home.”", []string{"indirect | friend of Ann Mercer | she was well", "direct | friend of Ann Mercer | “She is home.”"}},
		{"the official", "State drug controller Ann Mercer said the batch was bad. The official said bottles had been seized.", []string{"indirect | Ann Mercer | the batch was bad", "indirect | Ann Mercer | bottles had been seized"}},
		{"unnamed, with a phrase", "Mayor Paul Idris fears tourists will stay away; the owner of its only motel says that bookings have tripled.", []string{"indirect | Paul Idris | tourists will stay away", "indirect | owner of its only motel | bookings have tripled"}},
		{"he, the officer", "A police officer said a case was filed against the owner of Borland Remedies. “Two teams are after him,” he added.", []string{"indirect | police officer | a case was filed against the owner of Borland Remedies", "direct | police officer | “Two teams are after him,”"}},
		{"who was asked", "Prosecutor Hugh Fenn asked Paul Idris why he had come. His answer was brief. “I was tired,” he said.", []string{"indirect | Hugh Fenn | why he had come", "direct | Paul Idris | “I was tired,”"}},
		{"a beat, then marks", "“No,” said Ann Mercer.\n\nPaul Idris, a 24-year-old cutter, rolled up his sleeve. “I said yes.”", []string{"direct | Ann Mercer | “No,”", "direct | Paul Idris | “I said yes.”"}},
		{"a beat in the paragraph before", "“No,” said Ann Mercer.\n\nBoard member Paul Idris was not persuaded.\n\n“It is a mistake and we know it.”", []string{"direct | Ann Mercer | “No,”", "direct | Paul Idris | “It is a mistake and we know it.”"}},
		{"the widow is not the judge", "A cannabis farm was found in the house of Ann Mercer, 71, at dawn.\n\nDistrict Judge Ruth Amory warned: “Do not come back.”\n\nThe widow said she would never bake again.", []string{"direct | Ruth Amory | “Do not come back.”", "indirect | Ann Mercer | she would never bake again"}},
		{"pages are no age", "“No,” said Paul Idris. The 88-page judgment says the rule was old.", []string{"direct | Paul Idris | “No,”", "indirect | 88-page judgment | the rule was old"}},
		{"whose house it is", "The farm was in the house of Ann Mercer, 71, who thought it was bread.", []string{"indirect | Ann Mercer | it was bread"}},
		{"who was asked is no widow", "The ship sank on Monday.\n\nMr Ray asked Mr Hale why. “I was tired that day,” the widow said.", []string{"direct | widow | “I was tired that day,”"}},
		{"a beat of a byword", "“I showed him,” Inge Claes said.\n\nSporting director Paolo Zanetti was asked if he would overrule his rider. The Italian shrugged. “He is Australian.”", []string{"direct | Inge Claes | “I showed him,”", "direct | Paolo Zanetti | “He is Australian.”"}},
		{"an understudy of somebody", "Soprano Elvira Nagy walked off. “I saw the exit,” she said.\n\nHer understudy, Zsófia Lakatos, was eating. “Nobody tells the understudy,” she said.", []string{"direct | Elvira Nagy | “I saw the exit,”", "direct | Zsófia Lakatos | “Nobody tells the understudy,”"}},
		{"a first name that misleads", "Dale Hutchins suspects his rival, Merle Stubbs. Stubbs denied it. “I was in the barn,” he said.", []string{"direct | Merle Stubbs | “I was in the barn,”"}},
		{"came the reply", "“Where is he?” Judge Ann Mercer asked Paul Idris, who said nothing. “Abroad,” Idris said.\n\n“Where is the money?” the judge asked.\n\n“We have a first name, Your Honour,” came the reply.", []string{"direct | Ann Mercer | “Where is he?”", "direct | Paul Idris | “Abroad,”", "direct | Ann Mercer | “Where is the money?”", "direct | Paul Idris | “We have a first name, Your Honour,”"}},
		{"a first name that does not", "“No,” Stan Whitlow said. “Never,” he added. Ellen Mercer asked him who had complained. Whitlow said one person had. “Who?” she asked.", []string{"direct | Stan Whitlow | “No,”", "direct | Stan Whitlow | “Never,”", "indirect | Ellen Mercer | who had complained", "indirect | Stan Whitlow | one person had", "direct | Ellen Mercer | “Who?”"}},
		{"whose warning it is", "It drew a warning from Judge Ann Mercer, who said jurors could do sums.", []string{"indirect | Ann Mercer | jurors could do sums"}},
		{"he, not the woman named between", "Mayor David Cole closed the road. Engineer Mary Hale said nine cracks were found. He said repairs would take a year.", []string{"indirect | Mary Hale | nine cracks were found", "indirect | David Cole | repairs would take a year"}},
		{"she, not the man named between", "Mayor Anna Reed closed the school. Teacher Tom Hale said the roof had leaked. She said repairs would take a year.", []string{"indirect | Tom Hale | the roof had leaked", "indirect | Anna Reed | repairs would take a year"}},
		{"whom the sentence before brings in", "Coach Paul Idris said the ball had brushed his sleeve. Match referee Aleem Qazi rejected the complaint. “We found a clear spike,” he said.", []string{"indirect | Paul Idris | the ball had brushed his sleeve", "direct | Aleem Qazi | “We found a clear spike,”"}},
		{"whom a speaker brings in", "Fr Tom Heverin had bought the ground in 1954, club chairman Paul Furlong told the court.\n\nNobody wrote anything down, he said.", []string{"indirect | Paul Furlong | Fr Tom Heverin had bought the ground in 1954", "indirect | Paul Furlong | Nobody wrote anything down"}},
		{"the lawmaker, nobody else being named", "Lea Kahn resigned in May.\n\nThe vote was close.\n\n“I received 40 threats,” the lawmaker said.", []string{"direct | Lea Kahn | “I received 40 threats,”"}},
		{"the university, named behind an article", "The University of Tarn will shut its school in May.\n\n“We looked at every option,” the university said.", []string{"direct | University of Tarn | “We looked at every option,”"}},
		{"adding, behind a verb of what was said", "The judge said Hale had shown no pity, adding that the crime was planned.", []string{"indirect | judge | Hale had shown no pity", "indirect | judge | the crime was planned"}},
		{"who wrote, and what it says", "The head teacher wrote to parents on Thursday saying the school would shut.", []string{"indirect | head teacher | the school would shut"}},
		{"whom it was mailed to", "Borland emailed its customers saying their accounts were safe.", []string{"indirect | Borland | their accounts were safe"}},
		{"a video that says so", "Ann Mercer posted a video saying she had been freed.", []string{"indirect | Ann Mercer | she had been freed"}},
		{"a statement, and when", "The club issued a statement on Monday saying the coach had left.", []string{"indirect | club | the coach had left"}},
		{"a poll, and what people want", "A poll suggests 54 per cent of voters back the plan.", []string{"indirect | poll | 54 per cent of voters back the plan"}},
		{"a survey, and what people do", "The survey found most farmers oppose the levy.", []string{"indirect | survey | most farmers oppose the levy"}},
		{"a poll of no clause", "A poll suggests support of voters for the plan.", nil},
		{"no preposition", "AT&T said the records of four men were stolen.", []string{"indirect | AT&T | the records of four men were stolen"}},
		{"to the paper, not by it", "A reader wrote to the paper on Monday saying the road was unsafe.", []string{"indirect | reader | the road was unsafe"}},
		{"what anybody will say", "Critics will say “too late”, but the mayor is unmoved.", nil},
		{"a university in passing", "Ann Mercer trained at the University of Tarn. She works in Borland. The university said she had resigned.", []string{"indirect | university | she had resigned"}},
		{"a miner is a man", "The miner, 45, worked for Karrawa Iron. The miner said his lamp had failed.", []string{"indirect | miner | his lamp had failed"}},
		{"without giving notice", "The union said managers cut 400 jobs without giving notice.", []string{"indirect | union | managers cut 400 jobs without giving notice"}},
		{"a claim of the family", "The family claim was dismissed on Friday.", nil},
		{"the retailer", "Borland will shut its shop in May.\n\nBorland said the rent was too high.\n\n“We looked at every option,” the retailer said.", []string{"indirect | Borland | the rent was too high", "direct | Borland | “We looked at every option,”"}},
		{"a regulator is another", "Borland Water leaked for a year. Borland Water said it was sorry.\n\n“It was too slow,” the regulator said.", []string{"indirect | Borland Water | it was sorry", "direct | regulator | “It was too slow,”"}},
		{"the lawmaker, of two", "Lea Kahn resigned in May.\n\nTom Ray stayed.\n\n“I received 40 threats,” the lawmaker said.", []string{"direct | lawmaker | “I received 40 threats,”"}},
		{"they, whom the sentence before is about", "Campaigners hope to stop the road. They said it would destroy a wood.", []string{"indirect | Campaigners | it would destroy a wood"}},
		{"they, behind a verb in the past", "The rebels seized a second town. They said the army had fled.", []string{"indirect | rebels | the army had fled"}},
		{"they, of several", "Two of the survivors have left hospital. They said they had seen nothing.", []string{"indirect | Two of the survivors | they had seen nothing"}},
		{"they, hundreds", "Hundreds of farmers blocked roads. They say imports cost them work.", []string{"indirect | Hundreds of farmers | imports cost them work"}},
		{"they, as many as", "More than 40 MPs wrote to the whip. They said the plan was cruel.", []string{"indirect | More than 40 MPs | the plan was cruel"}},
		{"they, whom no list holds", "Investigators searched the barn. They said nothing was found.", []string{"indirect | Investigators | nothing was found"}},
		{"they, a couple", "The couple were found in a barn. They said they had been robbed.", []string{"indirect | couple | they had been robbed"}},
		{"they, and no verb in the name", "Health officials urged people to stay in. They said the smoke would last.", []string{"indirect | Health officials | the smoke would last"}},
		{"met by somebody", "Reporters met villagers who said the dam had leaked.", []string{"indirect | villagers | the dam had leaked"}},
		{"asked by somebody", "Police interviewed neighbours who said they heard a shot.", []string{"indirect | neighbours | they heard a shot"}},
		{"seen by somebody", "The Courier has seen documents which show that ministers were warned.", []string{"indirect | documents | ministers were warned"}},
		{"the agent of somebody named", "Paul Idris lost his seat. Idris's deputy was unmoved. “He was lazy,” she said.", []string{"direct | Idris's deputy | “He was lazy,”"}},
		{"the agent, by name", "Paul Idris's lawyer, Bheki Cele, objected. “It is a lie,” he said.", []string{"direct | Bheki Cele | “It is a lie,”"}},
		{"its governor", "The central bank held its rate on Tuesday, its governor said.\n\nGovernor Ann Mercer spoke in Abuja.", []string{"indirect | Ann Mercer | The central bank held its rate on Tuesday"}},
		{"what somebody found, as another said", "Ann Mercer said crews came at two and found the floor “well alight”.", []string{"mixed | Ann Mercer | crews came at two and found the floor “well alight”"}},
		{"a chipmaker behind a dateline", "Plant to open\n\nWARSAW (Reuters) - Chipmaker Novalis will build a plant.\n\nNovalis said it would open in May.", []string{"indirect | Novalis | it would open in May"}},
	})
}

func TestWhoAPronounPassesOver(t *testing.T) {
	check(t, []quoteCase{
		{"who is named in the answer", "Tai Hohepa, 20, landed a kick.\n\nCoach Dean Rewi said: “The kid is calm.”\n\nHohepa shrugged. “I couldn’t look at Uncle Dean,” he said.", []string{"direct | Dean Rewi | “The kid is calm.”", "direct | Tai Hohepa | “I couldn’t look at Uncle Dean,”"}},
		{"a surname that comes first", "Chairman Lim Kok Wah said the deal would save $45 million.\n\nHis counterpart, chief executive Lim Hui Shan, noted that talks began in 2021.\n\n“It is no bailout,” she said.", []string{"indirect | Lim Kok Wah | the deal would save $45 million", "indirect | Lim Hui Shan | talks began in 2021", "direct | Lim Hui Shan | “It is no bailout,”"}},
		{"a form of address behind the office", "Health Minister Dr. Sunil Perera said talks had failed. The Minister warned that nobody would be paid.", []string{"indirect | Sunil Perera | talks had failed", "indirect | Sunil Perera | nobody would be paid"}},
		{"a seat in parliament", "Labour’s spokesman Colm Brennan said there was no plan.\n\nThe Clare TD said staff were tired.", []string{"indirect | Colm Brennan | there was no plan", "indirect | Colm Brennan | staff were tired"}},
	})
}

func TestWhomOnlyAPronounMakesAPerson(t *testing.T) {
	check(t, []quoteCase{
		{"a name in full before", "Quorla Vestra was nine. “My father took the door off its hinges,” she told me.", []string{"direct | Quorla Vestra | “My father took the door off its hinges,”"}},
		{"behind what somebody is", "Cabinet member for highways Quorla Vestra blamed a wet winter. “Nobody is more frustrated than me,” she said.", []string{"direct | Quorla Vestra | “Nobody is more frustrated than me,”"}},
		{"a body with an article", "The Quorla Vestra shut on Monday. “It is over,” she said.", []string{"direct |  | “It is over,”"}},
		{"what somebody did something to", "Police searched Quorla Vestra on Monday. “It is over,” she said.", []string{"direct |  | “It is over,”"}},
		{"who spoke last, and not of whom he speaks", "Mr Idris said he slept. One of them, Bheki Cele, cooked on Sundays, he said.", []string{"indirect | Idris | he slept", "indirect | Idris | One of them, Bheki Cele, cooked on Sundays"}},
		{"of whom she speaks, when nobody spoke before", "The hall was full. Ann Mercer will leave in May, she said.", []string{"indirect | Ann Mercer | Ann Mercer will leave in May"}},
		{"of a day", "Ann Mercer shut her shop on New Year's Eve. “It was time,” she said.", []string{"direct | Ann Mercer | “It was time,”"}},
		{"a person is nearer", "Ann Mercer left in May. Quorla Vestra was shut. “It is over,” she said.", []string{"direct | Ann Mercer | “It is over,”"}},
	})
}

func TestWhoseWordsALabelHeralds(t *testing.T) {
	check(t, []quoteCase{
		{"a person's answer", "Mayor Ann Mercer's answer: “We were slow.”", []string{"direct | Ann Mercer | “We were slow.”"}},
		{"a firm's reply", "The company's reply: “We were slow.”", []string{"direct | company | “We were slow.”"}},
		{"with whom it is for", "Mercer's message to voters: “We were slow.”", []string{"direct | Mercer | “We were slow.”"}},
		{"behind his", "The mayor spoke on Monday. His answer: “We were slow.”", []string{"direct | mayor | “We were slow.”"}},
		{"of somebody", "The advice of Ann Mercer: “Read the label.”", []string{"direct | Ann Mercer | “Read the label.”"}},
		{"what others had forecast", "The firm expects sales of $1.9bn, below the $2.4bn analysts had forecast.", nil},
		{"an alias", "“Those are all the arms we had,” its commander, alias Tobías, said.", []string{"direct | commander | “Those are all the arms we had,”"}},
	})
}

func TestWhoIsMeantByWhatHeIs(t *testing.T) {
	check(t, []quoteCase{
		{"who gave out the statement", "The manager, Tarek Mansour, denied that. In an emailed statement, he said the alarm had rung.\n\n“Our porter knocked on 46 doors,” the statement read.", []string{"indirect | Tarek Mansour | the alarm had rung", "direct | Tarek Mansour | “Our porter knocked on 46 doors,”"}},
		{"a statement of nobody else's", "Ann Lee said the alarm had rung.\n\n“Nine people are safe,” the statement read.", []string{"indirect | Ann Lee | the alarm had rung", "direct | statement | “Nine people are safe,”"}},
		{"an officer who is not named", "The relations officer, Bukola Fatunla, said the rifle went off.\n\nBut a senior officer, who asked not to be named, faulted the account.\n\n“A rifle does not cock itself,” the officer said.", []string{"indirect | Bukola Fatunla | the rifle went off", "direct | senior officer | “A rifle does not cock itself,”"}},
		{"a statement of the other side", "In a statement, Mr Hale said the plant was safe. The union issued a statement of its own. “Nobody asked us,” the statement said.", []string{"indirect | Hale | the plant was safe", "direct | statement | “Nobody asked us,”"}},
		{"a firefighter who is dead", "A firefighter died in the blaze. Station commander Rob Ellis had known him. “He was our best,” the firefighter said.", []string{"direct | Rob Ellis | “He was our best,”"}},
		{"a delegate who is named", "A delegate from the north, Ann Lee, spoke first. “It is a scandal,” the delegate said.", []string{"direct | Ann Lee | “It is a scandal,”"}},
		{"who only bears it", "The ministers raised the fee. Motorists will pay $40 from May. They said the money would fix roads.", []string{"indirect |  | the money would fix roads"}},
		{"what sums went on", "The fund paid out $9m in May, of which $2m went on tents for families, its report says.", []string{"indirect | fund | The fund paid out $9m in May, of which $2m went on tents for families"}},
		{"who is of another age", "Police shot a 27-year-old rider, Sodiq Alabi.\n\nAnother resident, Mrs Folashade Ogunbiyi, said the officers fled.\n\n“I sell beans at that junction,” the 52-year-old lamented.", []string{"indirect | Folashade Ogunbiyi | the officers fled", "direct | Folashade Ogunbiyi | “I sell beans at that junction,”"}},
	})
}

func TestWhomTheLeadLeavesUnnamed(t *testing.T) {
	check(t, []quoteCase{
		{"who speaks in the next paragraph", "The Treasury has lost its way, a former minister has said.\n\nDame Ann Mercer, who quit in May, said the figures were old.", []string{"indirect | Ann Mercer | The Treasury has lost its way", "indirect | Ann Mercer | the figures were old"}},
		{"whom the lead is about", "A mother has told how she saved her son.\n\nKelly Marsh said she pulled him through the window.", []string{"indirect | Kelly Marsh | how she saved her son", "indirect | Kelly Marsh | she pulled him through the window"}},
		{"whom the next paragraph only tells of", "A lorry driver has told a court he fell asleep before the crash.\n\nTom Reed was killed when the lorry hit his car on the A64.", []string{"indirect | lorry driver | he fell asleep before the crash"}},
		{"an office behind the name", "A Chinese diplomat warned that the visit would have a price.\n\nWang Qiang, the consul-general in Osaka, wrote that it was an insult.", []string{"indirect | Wang Qiang | the visit would have a price", "indirect | Wang Qiang | it was an insult"}},
		{"another office", "A nurse has said the ward is not safe.\n\nHealth Secretary Ann Mercer said she would look into it.", []string{"indirect | nurse | the ward is not safe", "indirect | Ann Mercer | she would look into it"}},
		{"of whom it is said", "A surgeon harmed dozens of patients, a former colleague has said.\n\nPaul Dean, who worked in Hull, said he had followed the rules.", []string{"indirect | former colleague | A surgeon harmed dozens of patients", "indirect | Paul Dean | he had followed the rules"}},
		{"of whom a judge speaks", "A judge has said that a driver was not to blame.\n\nBeverly Nault, 58, was at the wheel.", []string{"indirect | judge | a driver was not to blame"}},
		{"she is no man", "A nurse has told a jury that she saw a doctor strike a patient.\n\nAlan Frost, 52, denies assault.", []string{"indirect | nurse | she saw a doctor strike a patient"}},
	})
}

func TestShortNamesOfBodies(t *testing.T) {
	check(t, []quoteCase{
		{"whose bank it is", "Chile’s central bank cut its rate on Tuesday. Economists at Corvex and at Corvex Asia had hoped for it.\n\nCopper will rise, the bank said.", []string{"indirect | Chile’s central bank | Copper will rise"}},
		{"a ministry of many", "Ghana’s health ministry found 12 cases. The ministry said wells were being cleaned.", []string{"indirect | Ghana’s health ministry | wells were being cleaned"}},
		{"a ministry, others named since", "The Ministry of Health sent a team. Borland Water paid for it. The ministry said wells were being cleaned.", []string{"indirect | Ministry of Health | wells were being cleaned"}},
		{"an agency by name", "The Food Safety Agency closed a plant. Borland Beef and Borland Eggs were fined. Nobody fell ill, the agency said.", []string{"indirect | Food Safety Agency | Nobody fell ill"}},
		{"pages", "A 34-page report was published on Monday. Nobody was told, the report said.", []string{"indirect | 34-page report | Nobody was told"}},
		{"in an index", "Denham & Rowe will shut six shops.\n\nThe FTSE 250 retailer said sales had dropped.", []string{"indirect | Denham & Rowe | sales had dropped"}},
		{"a grocer in an index", "Shares in Norwood Foods fell. The FTSE 100 grocer said costs had risen.", []string{"indirect | Norwood Foods | costs had risen"}},
		{"a start-up", "Orbitel said its probe was lost. The Tokyo-based start-up said data had been saved.", []string{"indirect | Orbitel | its probe was lost", "indirect | Orbitel | data had been saved"}},
		{"a number is no name", "Three trapped at Number 4 shaft\n\nOne man has died at Kroonvlei Platinum’s Number 4 shaft on Tuesday, the company said.", []string{"indirect | Kroonvlei Platinum | One man has died at Kroonvlei Platinum’s Number 4 shaft on Tuesday"}},
	})
}

func TestWhoIsKnownByAnOffice(t *testing.T) {
	check(t, []quoteCase{
		{"of two ministers the one who spoke", "Mark Dunne, the transport minister, said the bridge would be built. He said the money was there.\n\nPaul Lacey, the finance minister, was not at the meeting in Harrow.\n\n“It will be done by May,” the minister said.", []string{"indirect | Mark Dunne | the bridge would be built", "indirect | Mark Dunne | the money was there", "direct | Mark Dunne | “It will be done by May,”"}},
		{"the duchess, others named since", "The Duchess of Tarn met rescuers on Thursday.\n\nAnn Mercer, 36, said: “He’s been up since five.”\n\nThe duchess said that the town had shown grit.\n\n“I shall tell my husband,” she said.", []string{"direct | Ann Mercer | “He’s been up since five.”", "indirect | Duchess of Tarn | the town had shown grit", "direct | Duchess of Tarn | “I shall tell my husband,”"}},
		{"she, behind what she wore", "The Duchess of Tarn came on Thursday.\n\nMs Ann Mercer said: “We were nervous.”\n\nWearing a wax jacket, the duchess crouched to stroke a dog.\n\n“He looks pleased,” she said.", []string{"direct | Ann Mercer | “We were nervous.”", "direct | Duchess of Tarn | “He looks pleased,”"}},
		{"he, a woman named between", "The archbishop of Tarn has called for an inquiry.\n\nMary Fenn wrote to him in May.\n\n“She deserves an answer,” he said.", []string{"direct | archbishop of Tarn | “She deserves an answer,”"}},
		{"he, an office without a name", "The president met the families on Wednesday. He said the state would pay.", []string{"indirect | president | the state would pay"}},
		{"whose lawyer it is", "Paul Idris was in court. Idris’s lawyer said nothing. “He is ill,” the lawyer told reporters.", []string{"direct | Idris’s lawyer | “He is ill,”"}},
		{"an office under another", "Shadow treasurer Ann Mercer came. The treasurer said the books were open.", []string{"indirect | treasurer | the books were open"}},
		{"an office by its letters, without what it is for", "Cabinet Secretary for Health Jane Wanjiru met nurses. The CS said they would be paid.", []string{"indirect | Jane Wanjiru | they would be paid"}},
		{"from where", "Italian Marco Rossi won the stage. “I felt strong,” Rossi said.", []string{"direct | Marco Rossi | “I felt strong,”"}},
		{"the chairman, a senator", "The party chairman, Senator Musa Ali, came on Monday. Ann Mercer was there.\n\n“We won,” the chairman said.", []string{"direct | Musa Ali | “We won,”"}},
		{"whom an actress played", "Penny Ashe left in May. Ashe, who played Sgt Dove, said it was time.", []string{"indirect | Penny Ashe | it was time"}},
		{"he who denies it, not who claimed it", "Bank chief Sunil Eka said the sums were right.\n\nMr Paul Idris said money was missing. Eka denied it. “There is no second set of books,” he said.", []string{"indirect | Sunil Eka | the sums were right", "indirect | Paul Idris | money was missing", "direct | Sunil Eka | “There is no second set of books,”"}},
		{"the lawyer, a solicitor", "His solicitor, Jane Holt, said the case was weak. The lawyer said her client would play.", []string{"indirect | Jane Holt | the case was weak", "indirect | Jane Holt | her client would play"}},
		{"the officer, a constable", "PC Ann Dole ran to the scene. The officer said she saw a knife.", []string{"indirect | Ann Dole | she saw a knife"}},
		{"a judge of the lead, named below", "A federal judge has ruled that the ban was unlawful.\n\nThe school shut in May.\n\nJudge Corinne Maddox wrote that the ban was a whim.", []string{"indirect | Corinne Maddox | the ban was unlawful", "indirect | Corinne Maddox | the ban was a whim"}},
		{"what the minister is for", "The Minister for Works Kwame Mensah opened a bridge. Nothing was in the file, the minister said.", []string{"indirect | Kwame Mensah | Nothing was in the file"}},
	})
}
