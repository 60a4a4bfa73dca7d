package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Sentences as newsrooms of many countries write them.
func TestFramesOfOutlets(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The Taoiseach told the Dáil that no decision on the levy had been made, but that he was “open to persuasion”.", []string{"mixed | Taoiseach | no decision on the levy had been made, but that he was “open to persuasion”"}},
		{"NSW Police say a 34-year-old man was struck by a ute at Dubbo about 6.20am.", []string{"indirect | NSW Police | a 34-year-old man was struck by a ute at Dubbo about 6.20am"}},
		{"The coroner found the death of the 19-year-old was preventable.", []string{"indirect | coroner | the death of the 19-year-old was preventable"}},
		{"Investigators believe the two men knew each other.", []string{}},
		{"Sheriff Dale Kominsky says that drugs were a factor, and he's urging witnesses to come forward.", []string{"indirect | Dale Kominsky | drugs were a factor, and he's urging witnesses to come forward"}},
		{"The mayor, a Democrat, accused Republicans of \"playing politics with people's lives.\"", []string{"mixed | mayor | \"playing politics with people's lives.\""}},
		{"The minister revealed that government had released Shs40 billion for the road, adding that works would start in January.", []string{"indirect | minister | government had released Shs40 billion for the road", "indirect | minister | works would start in January"}},
		{"He argued that without a census “we are planning in the dark”.", []string{"mixed |  | without a census “we are planning in the dark”"}},
		{"Residents of Mukuru claim that police fired teargas into homes.", []string{"indirect | Residents of Mukuru | police fired teargas into homes"}},
		{"The Minister of Power, Chief Bayo Adelakun, on Tuesday said the grid had collapsed because of vandalism.", []string{"indirect | Bayo Adelakun | the grid had collapsed because of vandalism"}},
		{"Slamming the BJP, she alleged that “democracy is being murdered in broad daylight”.", []string{"direct |  | “democracy is being murdered in broad daylight”"}},
		{"The Dubai Police said in a post on X the road would be closed from 10pm to 4am.", []string{"indirect | Dubai Police | the road would be closed from 10pm to 4am"}},
		{"The company declined to comment, but a person briefed on the plan said it would be announced next week.", []string{"indirect | person briefed on the plan | it would be announced next week"}},
		{"Pals say the star is 'over the moon' with the news.", []string{"mixed | Pals | the star is 'over the moon' with the news"}},
		{"The council has been \"cavalier with public money\", a damning audit has found.", []string{"mixed | damning audit | The council has been \"cavalier with public money\""}},
		{"“We're all heartbroken,” a neighbour, who did not want to be named, told the Gazette.", []string{"direct | neighbour | “We're all heartbroken,”"}},
		{"In a video posted on Facebook, Imam Yusuf Daud urged calm, saying violence was “not our way”.", []string{"mixed | Yusuf Daud | violence was “not our way”"}},
		{"The leaked minutes, dated 4 March, show directors had been warned.", []string{"indirect | leaked minutes | directors had been warned"}},
		{"The minister conceded the scheme was “not perfect” but denied it had failed.", []string{"mixed | minister | the scheme was “not perfect”", "indirect | minister | it had failed"}},
		{"The union rejected claims that it had walked away from talks.", []string{}},
		{"Coach Emma Sorensen said the team “never stopped believing,” and she praised goalkeeper Lia Watts.", []string{"mixed | Emma Sorensen | the team “never stopped believing,”"}},
		{"The study's lead author, Dr Hanna Virtanen of the University of Turku, said the effect was small but “very consistent”.", []string{"mixed | Hanna Virtanen | the effect was small but “very consistent”"}},
		{"It was reported that the man had been armed.", []string{}},
		{"The BBC understands the report will be published next week.", []string{"indirect | BBC | the report will be published next week"}},
		{"As one trader put it: “You don't catch a falling knife.”", []string{"direct | trader | “You don't catch a falling knife.”"}},
		{"In the words of one trader, it was “carnage”.", []string{"mixed | trader | it was “carnage”"}},
		{"Ms Hume said she had “no regrets,” adding, “I would do it again.”", []string{"mixed | Hume | she had “no regrets,”", "direct | Hume | “I would do it again.”"}},
		{"The inquiry chairman said the force had been “slow, defensive and at times dishonest”, a finding the chief constable said she accepted “without reservation”.", []string{"mixed | inquiry chairman | the force had been “slow, defensive and at times dishonest”", "mixed | chief constable | she accepted “without reservation”"}},
		{"Asked about the leak, the minister said she was “not going to get into hypotheticals” but stressed that the inquiry would be “thorough”.", []string{"mixed | minister | she was “not going to get into hypotheticals”", "mixed | minister | the inquiry would be “thorough”"}},
		{"He said there was “no question” of a U-turn, despite a revolt by 40 of his own MPs.", []string{"mixed |  | there was “no question” of a U-turn, despite a revolt by 40 of his own MPs"}},
		{"The mayor said that, if the money did not come, “we will close the pools, it's as simple as that”.", []string{"mixed | mayor | if the money did not come, “we will close the pools, it's as simple as that”"}},
		{"“Frankly it's an insult,” she said of the offer, which unions put to members on Friday, adding that a ballot was “inevitable”.", []string{"direct |  | “Frankly it's an insult,”", "mixed |  | a ballot was “inevitable”"}},
		{"The report says ministers “failed to ask basic questions” and describes the contract as “a gift to the supplier”.", []string{"mixed | report | ministers “failed to ask basic questions”", "mixed | report | “a gift to the supplier”"}},
		{"Tran told the jury that she “froze” when she saw the knife.", []string{"mixed | Tran | she “froze” when she saw the knife"}},
		{"The prosecutor told jurors that Hale “lay in wait” for his wife and shot her “in cold blood.”", []string{"mixed | prosecutor | Hale “lay in wait” for his wife and shot her “in cold blood.”"}},
		{"The judge ruled the search was unlawful, saying officers had “no business” in the barn.", []string{"indirect | judge | the search was unlawful", "mixed | judge | officers had “no business” in the barn"}},
		{"The judge noted Hale's “chilling lack of empathy.”", []string{"mixed | judge | Hale's “chilling lack of empathy.”"}},
		{"The senator said the bill was dead on arrival, calling it a “Christmas tree” of giveaways.", []string{"indirect | senator | the bill was dead on arrival", "mixed | senator | “Christmas tree”"}},
		{"The ministry spokesman warned that any attack would be met with a “crushing response,” state news agency IRNA reported.", []string{"mixed | ministry | any attack would be met with a “crushing response,”"}},
		{"Iran “will not hesitate” to respond, its foreign minister said in a phone call with his Turkish counterpart.", []string{"mixed | foreign minister | Iran “will not hesitate” to respond"}},
		{"Talks were “constructive”, a senior US official said, though he added that gaps remained.", []string{"mixed | senior US official | Talks were “constructive”", "indirect | senior US official | gaps remained"}},
		{"Rebels had taken the airport, residents and an army officer said on Tuesday.", []string{"indirect | residents and an army officer | Rebels had taken the airport"}},
		{"The suspect “was known to our services”, Interior Minister Luc Garnier said, without elaborating.", []string{"mixed | Luc Garnier | The suspect “was known to our services”"}},
		{"Prices will keep rising, economists warn, unless the rains come.", []string{"indirect | economists | Prices will keep rising"}},
		{"Not everyone agrees: the union says the figures are wrong.", []string{"indirect | union | the figures are wrong"}},
		{"While residents say the road floods, the council insists it is safe.", []string{"indirect | residents | the road floods", "indirect | council | it is safe"}},
		{"Although he accepted that mistakes had been made, Mr Reid said no one had been misled.", []string{"indirect |  | mistakes had been made", "indirect | Reid | no one had been misled"}},
		{"Mr Reid said he had not read the memo. He had never, he said, met its author.", []string{"indirect | Reid | he had not read the memo", "indirect | Reid | He had never / met its author"}},
		{"The minister had misled the House, said Mr Cole, “and he knows it”.", []string{"mixed | Cole | The minister had misled the House / “and he knows it”"}},
		{"Mr Cole said the minister had misled the House – “and he knows it”.", []string{"mixed | Cole | the minister had misled the House – “and he knows it”"}},
		{"Mr Cole said: “The minister misled the House – and he knows it”, and demanded his resignation.", []string{"direct | Cole | “The minister misled the House – and he knows it”"}},
		{"Neighbours recalled a quiet man who “kept himself to himself”.", []string{"mixed | Neighbours | a quiet man who “kept himself to himself”"}},
		{"Friends remembered her as “the kindest soul”.", []string{"mixed | Friends | “the kindest soul”"}},
		{"The board expressed “full confidence” in its chief executive.", []string{"mixed | board | “full confidence”"}},
		{"Delegates expressed concern that the text was “too weak”.", []string{"mixed | Delegates | the text was “too weak”"}},
		{"There were fears that the dam “could go at any moment”, an engineer said.", []string{"mixed | engineer | There were fears that the dam “could go at any moment”"}},
		{"The claim that the vaccine was unsafe has been debunked.", []string{}},
		{"A further 12 people were missing, according to the mayor, who said the search would go on “through the night”.", []string{"indirect | mayor | A further 12 people were missing", "mixed | mayor | the search would go on “through the night”"}},
		{"The deal, first reported by Bloomberg, values the firm at $2bn.", []string{}},
		{"The deal values the firm at $2bn, Bloomberg reported, citing people familiar with the matter.", []string{"indirect | Bloomberg | The deal values the firm at $2bn"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}

// Headlines, and names that look like titles.
func TestHeadlinesAndNames(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Stephen King said the film was dull. King said he walked out.", []string{"indirect | Stephen King | the film was dull", "indirect | Stephen King | he walked out"}},
		{"Kevin Bishop, 41, said the road was closed. Bishop added that he had complained.", []string{"indirect | Kevin Bishop | the road was closed", "indirect | Kevin Bishop | he had complained"}},
		{"Her husband, Dean, added: “He should be starting school.”", []string{"direct | Dean | “He should be starting school.”"}},
		{"Dean Smith, 41, said it was late.", []string{"indirect | Dean Smith | it was late"}},
		{"Martin Major said the shop was shut. Mr Major blamed rents.", []string{"indirect | Martin Major | the shop was shut"}},
		{"Storm could return by Friday, say forecasters", []string{"indirect | forecasters | Storm could return by Friday"}},
		{"House prices to fall, say lenders", []string{"indirect | lenders | House prices to fall"}},
		{"‘We will fight on’, say junior doctors", []string{"direct | junior doctors | ‘We will fight on’"}},
		{"“We're scared,” say residents of flooded street", []string{"direct | residents of flooded street | “We're scared,”"}},
		{"Doctors, some of whom have worked for days, say supplies are running out.", []string{"indirect | Doctors | supplies are running out"}},
		{"Hoxha said nothing as he was led away.", []string{}},
		{"She said little about the plan.", []string{}},
		{"He said nothing would change.", []string{"indirect |  | nothing would change"}},
		{"Dr Lowe said she had “flagged it twice”. Asked by Mr Grant KC, for the family, whether she kept notes, she replied: “I did.”", []string{"mixed | Lowe | she had “flagged it twice”", "direct | Lowe | “I did.”"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}

// Speakers followed over whole short articles, transcripts and marks of other languages.
func TestSpeakersOverArticles(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Residents, who fled the village on Monday, say the water rose within minutes.", []string{"indirect | Residents | the water rose within minutes"}},
		{"The leaked minutes, dated 4 March, show directors had been warned.", []string{"indirect | leaked minutes | directors had been warned"}},
		{"Dawn.com has learnt that the file was missing.", []string{"indirect | Dawn.com | the file was missing"}},
		{"To his critics, Mr Hume has a blunt message: “Wait.”", []string{"direct | Hume | “Wait.”"}},
		{"Minister: We will not raise fuel tax\n\nFinance Minister Kwabena Ofori said on Monday the government would not raise fuel tax.\n\n“There will be no new tax on petrol or diesel,” Ofori told reporters in Accra.\n\nThe 61-year-old said the budget, due next week, would be “growth-friendly”.\n\nOpposition MP Ama Serwaa said she did not believe him.\n\n“They said the same last year,” she said. “Then they raised it.”\n\nOfori's deputy, Yaw Mensah, denied that. Mensah said the levy had fallen.", []string{"indirect | Kwabena Ofori | We will not raise fuel tax", "indirect | Kwabena Ofori | the government would not raise fuel tax", "direct | Kwabena Ofori | “There will be no new tax on petrol or diesel,”", "mixed | Kwabena Ofori | the budget, due next week, would be “growth-friendly”", "indirect | Ama Serwaa | she did not believe him", "direct | Ama Serwaa | “They said the same last year,” / “Then they raised it.”", "indirect | Yaw Mensah | the levy had fallen"}},
		{"Hospital chief quits over baby deaths\n\nThe head of a hospital trust has resigned after a report found that 14 babies died avoidably.\n\nSir Gordon Pell, who had led Wrenbury Hospitals since 2015, said he was “truly sorry”.\n\nHis resignation letter said: “I have let families down.”\n\nHealth Secretary Olivia Trent said the failures were “unforgivable”.\n\nKate Moss-Brown, whose son Alfie died in 2019, said she felt “nothing but relief”.\n\n“We were told we were imagining it,” the 34-year-old said.\n\nHer husband, Dean, added: “He should be starting school.”\n\nThe trust said in a statement that it accepted all 62 recommendations. It said work had begun.\n\nMr Pell's successor has not been named.", []string{"indirect | report | 14 babies died avoidably", "mixed | Gordon Pell | he was “truly sorry”", "direct | resignation letter | “I have let families down.”", "mixed | Olivia Trent | the failures were “unforgivable”", "mixed | Kate Moss-Brown | she felt “nothing but relief”", "direct | Kate Moss-Brown | “We were told we were imagining it,”", "direct | Dean | “He should be starting school.”", "indirect | hospital trust | it accepted all 62 recommendations", "indirect | hospital trust | work had begun"}},
		{"Two brothers jailed for boat deaths\n\nTwo brothers who smuggled migrants across the Channel were jailed on Friday.\n\nArdit Hoxha, 29, and Besnik Hoxha, 33, had denied manslaughter.\n\nJudge Helen Crewe told them they had “treated human beings as cargo”.\n\nHoxha said nothing as he was led away.\n\nProsecutor James Olu said the pair earned £300,000. “They never once checked the life jackets,” he said.\n\nDetective Inspector Sara Quinn, of the National Crime Agency, said: “These men are killers.” She praised the survivors.\n\nA survivor, who cannot be named, said in a statement read to the court that he still hears the screams.", []string{"mixed | Helen Crewe | they had “treated human beings as cargo”", "indirect | James Olu | the pair earned £300,000", "direct | James Olu | “They never once checked the life jackets,”", "direct | Sara Quinn | “These men are killers.”", "indirect | survivor | he still hears the screams"}},
		{"“We are not a dumping ground,” say islanders\n\nPlans to ship waste to Lundy Reach were met with fury on Thursday.\n\nMore than 200 islanders packed the hall. Crofter Morag Tulloch said the plan was “a disgrace”.\n\n“They'd never do it in Edinburgh,” she added.\n\nCouncillor Ian Rennie, who backs the plan, was heckled. He said 40 jobs would follow. “I'm thinking of the young ones,” he said.\n\nTulloch disagreed. “The young ones are leaving because of men like him.”\n\nThe company behind the plan, Norsk Gjenvinn, said it would listen to “all views”. The firm said a decision was due in May.", []string{"direct | islanders | “We are not a dumping ground,”", "mixed | Morag Tulloch | the plan was “a disgrace”", "direct | Morag Tulloch | “They'd never do it in Edinburgh,”", "indirect | Ian Rennie | 40 jobs would follow", "direct | Ian Rennie | “I'm thinking of the young ones,”", "direct | Morag Tulloch | “The young ones are leaving because of men like him.”", "mixed | Norsk Gjenvinn | it would listen to “all views”", "indirect | Norsk Gjenvinn | a decision was due in May"}},
		{"Bengaluru, Nov 3 (PTI): Karnataka Chief Minister S Basavaraj on Monday said the government would file an appeal in the Supreme Court against the order.\n\nSpeaking to reporters here, he said the state's interests would be protected.\n\n“We have 60 days. We will use them,” Basavaraj said.\n\nDeputy Chief Minister K Shivanna said that the Centre was “sitting on” the state's proposals.\n\nBJP state president V Raghavendra accused the government of misleading people. He said the CM should resign.\n\nAccording to official sources, the appeal has been drafted. They said it would be filed this week.", []string{"indirect | S Basavaraj | the government would file an appeal in the Supreme Court against the order", "indirect | S Basavaraj | the state's interests would be protected", "direct | S Basavaraj | “We have 60 days. We will use them,”", "mixed | K Shivanna | the Centre was “sitting on” the state's proposals", "indirect | K Shivanna | the CM should resign", "indirect | official sources | the appeal has been drafted", "indirect | official sources | it would be filed this week"}},
		{"HOST: Good evening. We are joined by the minister.\n\nMINISTER: “Thank you for having me.”\n\nHOST: “Did you know about the letter?”\n\nMINISTER: “No.”", []string{"direct | MINISTER | “Thank you for having me.”", "direct | HOST | “Did you know about the letter?”", "direct | MINISTER | “No.”"}},
		{"JOHNSON: “We knew in March.”\n\nPATEL: “You knew in January, and you said nothing.”", []string{"direct | JOHNSON | “We knew in March.”", "direct | PATEL | “You knew in January, and you said nothing.”"}},
		{"“I saw nothing,” Mary said. Her sister Ruth said she had heard a shot. “Just one,” she said.", []string{"direct | Mary | “I saw nothing,”", "indirect | Ruth | she had heard a shot", "direct | Ruth | “Just one,”"}},
		{"The tribunal was told that Mr Vickers had shouted at staff. “Get out of my sight,” he is alleged to have said.", []string{"indirect |  via tribunal | Mr Vickers had shouted at staff", "direct | Vickers | “Get out of my sight,”"}},
		{"Giving evidence, Dr Lowe said she had “flagged it twice”. Asked by Mr Grant KC, for the family, whether she kept notes, she replied: “I did.”", []string{"mixed | Lowe | she had “flagged it twice”", "direct | Lowe | “I did.”"}},
		{"Jan in Leeds texts: “Refund us!”", []string{"direct | Jan | “Refund us!”"}},
		{"« Nous avons perdu », the minister said. «We have lost», he repeated in English.", []string{"direct | minister | « Nous avons perdu »", "direct | minister | «We have lost»"}},
		{"»Das ist falsch«, said Mayor Jens Holt. »It is wrong.«", []string{"direct | Jens Holt | »Das ist falsch« / »It is wrong.«"}},
		{"“We are ready, the minister said. “We have been ready since May.”", []string{"direct | minister | “We are ready, / “We have been ready since May.”"}},
		{"She said: ‘He told me “never again” and hung up.’", []string{"direct |  | ‘He told me “never again” and hung up.’"}},
		{"'It's the workers' money,' said union rep Lou Barnes, 'and they'll get it.'", []string{"direct | Lou Barnes | 'It's the workers' money,' / 'and they'll get it.'"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}

// Frames with brackets, asides, places and relative clauses in them.
func TestFramesWithBrackets(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The Ombudsman, Deirdre Halpin, has found that the Department “unreasonably delayed” payments to 1,400 carers.", []string{"mixed | Deirdre Halpin | the Department “unreasonably delayed” payments to 1,400 carers"}},
		{"“There but for the grace of God,” as one TD put it.", []string{"direct | TD | “There but for the grace of God,”"}},
		{"“You wouldn't treat a dog like that,” Aunty Rhonda Pickett, a Noongar elder, says.", []string{"direct | Rhonda Pickett | “You wouldn't treat a dog like that,”"}},
		{"A spokesman for the miner confirmed it had received a letter but said it would not be commenting further.", []string{"indirect | miner | it had received a letter", "indirect | miner | it would not be commenting further"}},
		{"Greens senator Mia Hollows called on the minister to resign, labelling the leak “an unforgivable breach”.", []string{"mixed | Mia Hollows | “an unforgivable breach”"}},
		{"The MP for Nyeri Town, Duncan Mwai, wants the CS summoned, saying farmers had been “fleeced in broad daylight”.", []string{"mixed | Duncan Mwai | farmers had been “fleeced in broad daylight”"}},
		{"According to Kenya Power managing director Joseph Siror-Too, the blackout was caused by a trip on the Loiyangalani line.", []string{"indirect | Joseph Siror-Too | the blackout was caused by a trip on the Loiyangalani line"}},
		{"In his judgment, Justice Mumbi said the petition lacked merit and proceeded to dismiss it with costs.", []string{"indirect | Mumbi | the petition lacked merit and proceeded to dismiss it with costs"}},
		{"Residents of Ward 14 who spoke to the Sowetan said the taps ran dry on Sunday.", []string{"indirect | Residents of Ward 14 | the taps ran dry on Sunday"}},
		{"Municipal spokesperson Lwazi Nokele could not say when supply would be restored but said technicians were on site.", []string{"indirect | Lwazi Nokele | technicians were on site"}},
		{"Sharjah Police urged motorists to avoid the road, warning that the wadi was flooding.", []string{"indirect | Sharjah Police | the wadi was flooding"}},
		{"The court had earlier heard how the maid was “treated like a slave”.", []string{"mixed |  via court | how the maid was “treated like a slave”"}},
		{"Taking to X, the foreign minister condemned the attack and said Pakistan stood with the victims.", []string{"indirect | foreign minister | Pakistan stood with the victims"}},
		{"Trinamool spokesperson Kunal Sen claimed the video was doctored, while the BJP said it would move court.", []string{"indirect | Kunal Sen | the video was doctored", "indirect | BJP | it would move court"}},
		{"“It swung a bit early on,” Jasprit said at stumps, “and we thought 250 was par.”", []string{"direct | Jasprit | “It swung a bit early on,” / “and we thought 250 was par.”"}},
		{"Rep. Tom Sand, R-Iowa, told Fox Prairie the probe was “a sham from day one.”", []string{"mixed | Tom Sand | the probe was “a sham from day one.”"}},
		{"Court records show the suspect had been released on $500 bail in May.", []string{"indirect | Court records | the suspect had been released on $500 bail in May"}},
		{"In the complaint, prosecutors allege the couple “siphoned” $3 million from the church.", []string{"mixed | prosecutors | the couple “siphoned” $3 million from the church"}},
		{"Union president Marcy Dole says members feel betrayed, “and I don't blame them.”", []string{"mixed | Marcy Dole | members feel betrayed, “and I don't blame them.”"}},
		{"The Kremlin dismissed the report as “nonsense”, with spokesman Dmitri Valkov saying talks had never taken place.", []string{"mixed | Kremlin | “nonsense”", "indirect | Dmitri Valkov | talks had never taken place"}},
		{"France's far-right leader said she would appeal, calling the verdict “a political assassination”.", []string{"indirect | France's far-right leader | she would appeal", "mixed | France's far-right leader | “a political assassination”"}},
		{"Officials in Kyiv said on condition of anonymity that the plan was never discussed.", []string{"indirect | Officials in Kyiv | the plan was never discussed"}},
		{"Japan's chief cabinet secretary, Kenji Mori, told a regular news conference that Tokyo had lodged a “strong protest”.", []string{"mixed | Kenji Mori | Tokyo had lodged a “strong protest”"}},
		{"The Teachers' Union of Connacht (TUC) said 140 members had not been paid.", []string{"indirect | Teachers' Union of Connacht | 140 members had not been paid"}},
		{"Leader of the council Janet Fell (Con) said the building cost £400,000 a year.", []string{"indirect | Janet Fell | the building cost £400,000 a year"}},
		{"Cllr Ray Moody (Lab), opposing, said: ‘Once it's gone, it's gone.’", []string{"direct | Ray Moody | ‘Once it's gone, it's gone.’"}},
		{"The Women's Institute said the hall was full. The National Farmers' Union said milk was cheap.", []string{"indirect | Women's Institute | the hall was full", "indirect | National Farmers' Union | milk was cheap"}},
		{"Ukraine's Air Force said it shot down nine drones. Israel's Defence Ministry said nothing had changed.", []string{"indirect | Air Force | it shot down nine drones", "indirect | Defence Ministry | nothing had changed"}},
		{"The People's Democratic Party said its agents were barred. The Nurses' Association of Ghana told members to report on Monday.", []string{"indirect | People's Democratic Party | its agents were barred"}},
		{"‘The teachers' Union rep was here,’ he said.", []string{"direct |  | ‘The teachers' Union rep was here,’"}},
		{"A friend of Janet Fell said she was well. Chief executive of the trust Janet Fell said it was true.", []string{"indirect | friend of Janet Fell | she was well", "indirect | Janet Fell | it was true"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}

// Speakers called by age, trade, kinship, nation or title after their name.
func TestBywords(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Teachers walk out over pay in Sligo\n\nTeachers at three schools in Sligo walked out on Thursday in a row over unpaid allowances.\n\nThe Teachers' Union of Connacht (TUC) said 140 members had not been paid since August.\n\n“It is not a lot to ask,” said Maeve Coughlan, who teaches maths at Summerhill. “We want what we are owed.”\n\nThe mother-of-three said she had borrowed from her sister.\n\nA Department of Education spokesperson said it was “aware of the issue”. They added that payments would be made by Christmas.\n\nMs Coughlan was not convinced. “I've heard that before,” she said.\n\nPrincipal Tom Behan said parents had been told by text. He described the atmosphere as “tense, but good-humoured”.\n\nLocal councillor Aoife Behan, his cousin, said the Department had “dropped the ball”.\n\n“It's Christmas,” Cllr Behan said. “Pay them.”", []string{"indirect | Teachers' Union of Connacht | 140 members had not been paid since August", "direct | Maeve Coughlan | “It is not a lot to ask,” / “We want what we are owed.”", "indirect | Maeve Coughlan | she had borrowed from her sister", "mixed | Department of Education | it was “aware of the issue”", "indirect | Department of Education | payments would be made by Christmas", "direct | Maeve Coughlan | “I've heard that before,”", "indirect | Tom Behan | parents had been told by text", "mixed | Tom Behan | “tense, but good-humoured”", "mixed | Aoife Behan | the Department had “dropped the ball”", "direct | Aoife Behan | “It's Christmas,” / “Pay them.”"}},
		{"Fire kills nine in garment factory\n\nGAZIPUR, Bangladesh: At least nine workers were killed when a fire swept through a garment factory on Sunday, officials said.\n\n“We have recovered nine bodies so far,” said Brig Gen Ali Ahmed-Khan, director general of the fire service. “The number may rise.”\n\nKhan said the exits had been locked.\n\nShirin Akter, 22, said she jumped from the second floor. “I did not think, I just jumped,” she said from her hospital bed.\n\nHer supervisor told her to stay at her machine, she said.\n\nThe factory's owner, Delwar Hossain, denied that the doors were locked. Hossain, who also heads the exporters' association, said safety drills were held monthly.\n\n“These are rumours spread by outsiders,” he told AFP by phone.\n\nLabour leader Kalpona Begum said the deaths were “murder, plain and simple”. She demanded Hossain's arrest.\n\nPolice said he had been questioned.", []string{"indirect | officials | At least nine workers were killed when a fire swept through a garment factory on Sunday", "direct | Ali Ahmed-Khan | “We have recovered nine bodies so far,” / “The number may rise.”", "indirect | Ali Ahmed-Khan | the exits had been locked", "indirect | Shirin Akter | she jumped from the second floor", "direct | Shirin Akter | “I did not think, I just jumped,”", "indirect | Shirin Akter | Her supervisor told her to stay at her machine", "indirect | Delwar Hossain | the doors were locked", "indirect | Delwar Hossain | safety drills were held monthly", "direct | Delwar Hossain | “These are rumours spread by outsiders,”", "mixed | Kalpona Begum | the deaths were “murder, plain and simple”", "indirect | Police | he had been questioned"}},
		{"Rivers council votes to sell town hall\n\nBy Carla Deeds\n\nCouncillors in Rivers voted 21-19 to sell the Victorian town hall after a stormy meeting.\n\nLeader of the council Janet Fell (Con) said the building cost £400,000 a year to heat.\n\nCllr Ray Moody (Lab), opposing, said: ‘Once it's gone, it's gone.’ He asked for the vote to be recorded.\n\nCllr Fell replied that her group had ‘nothing to hide’.\n\n‘This is not a decision I take lightly,’ she said. ‘But we're not a museum.’\n\nPetition organiser Bill Oake, 71, called it ‘cultural vandalism’.\n\nThe pensioner, who was married there in 1975, said: ‘They know the price of everything.’\n\nA council spokesman said bids were due by 3 March. The spokesman said a hotel was one option.", []string{"indirect | Janet Fell | the building cost £400,000 a year to heat", "direct | Ray Moody | ‘Once it's gone, it's gone.’", "mixed | Janet Fell | her group had ‘nothing to hide’", "direct | Janet Fell | ‘This is not a decision I take lightly,’ / ‘But we're not a museum.’", "mixed | Bill Oake | ‘cultural vandalism’", "direct | Bill Oake | ‘They know the price of everything.’", "indirect | council | bids were due by 3 March", "indirect | council | a hotel was one option"}},
		{"Ngugi wins by-election\n\nThe electoral commission declared Peter Ngugi-Kamau the winner of the Kiambu by-election on Friday.\n\n“The people have spoken,” said Ngugi-Kamau, a former police officer.\n\nHis rival, Grace Wambui, rejected the result. Wambui claimed that 4,000 ballots had been stuffed.\n\n“We have the serial numbers,” she told a crowd outside the tallying centre.\n\nCommission chair Isaac Hassan-Noor said there was no evidence of fraud. “Let them go to court,” he said.\n\nThe Elections Observation Group said the vote was “largely peaceful”. The group, which had 300 observers, said two of them were beaten.\n\nThe commission said it would investigate.", []string{"direct | Peter Ngugi-Kamau | “The people have spoken,”", "indirect | Grace Wambui | 4,000 ballots had been stuffed", "direct | Grace Wambui | “We have the serial numbers,”", "indirect | Isaac Hassan-Noor | there was no evidence of fraud", "direct | Isaac Hassan-Noor | “Let them go to court,”", "mixed | Elections Observation Group | the vote was “largely peaceful”", "indirect | Elections Observation Group | two of them were beaten", "indirect | electoral commission | it would investigate"}},
		{"Star striker out for season\n\nUnited striker Leo Brandão will miss the rest of the season with a knee injury, the club confirmed.\n\nThe 24-year-old was carried off in Saturday's 2-1 win at Harrow.\n\n“It's a disaster for him and for us,” manager Gus Petrov said. “He was flying.”\n\nThe Bulgarian said he would not rush into the market.\n\nCaptain Joe Hurst said Brandão was “in bits”.\n\nThe defender added: “We'll do it for him.”\n\nIn a post on Instagram, the striker wrote: “I will be back stronger.”\n\nHarrow boss Lee Dunn insisted the tackle was fair. “There was no malice,” Dunn said, “and the ref saw it.”", []string{"indirect | club | United striker Leo Brandão will miss the rest of the season with a knee injury", "direct | Gus Petrov | “It's a disaster for him and for us,” / “He was flying.”", "indirect | Gus Petrov | he would not rush into the market", "mixed | Joe Hurst | Brandão was “in bits”", "direct | Joe Hurst | “We'll do it for him.”", "direct | Leo Brandão | “I will be back stronger.”", "indirect | Lee Dunn | the tackle was fair", "direct | Lee Dunn | “There was no malice,” / “and the ref saw it.”"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}

// What reports, courts and analysts say, and marks that nobody is quoted for.
func TestFramesOfReportsAndCourts(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ministers are “asleep at the wheel” over rural crime, the chair of the Countryside Board has warned.", []string{"mixed | chair of the Countryside Board | Ministers are “asleep at the wheel” over rural crime"}},
		{"The chair of the Countryside Board, Sir Hal Deverell, warned ministers were “asleep at the wheel”.", []string{"mixed | Hal Deverell | ministers were “asleep at the wheel”"}},
		{"What the inspectors found, the report says, was “a culture of fear”.", []string{"mixed | report | What the inspectors found / was “a culture of fear”"}},
		{"Inspectors, who visited unannounced in March, found blood on the walls of a ward and said staff “appeared exhausted”.", []string{"mixed | Inspectors | staff “appeared exhausted”"}},
		{"Growing up in Aba, he says, there was never enough to eat.", []string{"indirect |  | Growing up in Aba / there was never enough to eat"}},
		{"It was, he recalls, “the longest night of my life”.", []string{"mixed |  | It was / “the longest night of my life”"}},
		{"There is, she insists, no plan B.", []string{"indirect |  | There is / no plan B"}},
		{"As Lindqvist puts it, the bill is “a loaded gun”.", []string{"mixed | Lindqvist | the bill is “a loaded gun”"}},
		{"Critics, however, say the plan would do little to help renters.", []string{"indirect | Critics | the plan would do little to help renters"}},
		{"One analyst, Priya Nambiar of Kestrel Research, expects the bank to hold rates, saying inflation was “sticky”.", []string{"mixed | Priya Nambiar | inflation was “sticky”"}},
		{"In a note to clients, analysts at Kestrel wrote that the stock was “priced for perfection”.", []string{"mixed | analysts at Kestrel | the stock was “priced for perfection”"}},
		{"The company's shares, said Nambiar, were “priced for perfection”.", []string{"mixed | Nambiar | The company's shares / were “priced for perfection”"}},
		{"The group posted a loss of $12 million, which it blamed on “unseasonal weather”.", []string{"mixed | group | “unseasonal weather”"}},
		{"The opposition says at least 40 of its supporters have been killed since the vote; the government puts the number at 11.", []string{"indirect | opposition | at least 40 of its supporters have been killed since the vote"}},
		{"The army denied firing on protesters, saying its soldiers had been attacked first.", []string{"indirect | army | its soldiers had been attacked first"}},
		{"The singer's new album, “Salt Road”, is out on Friday.", []string{}},
		{"The so-called “golden visa” has been scrapped.", []string{}},
		{"She was known to fans as “the Duchess”.", []string{}},
		{"The word “genocide” does not appear in the text.", []string{}},
		{"The bill, dubbed the “snoopers' charter”, faces a vote.", []string{}},
		{"The ship “Ever Fortune” ran aground.", []string{}},
		{"Mr Pike has not been seen since Tuesday and his family say they are “desperately worried”.", []string{"mixed | family | they are “desperately worried”"}},
		{"Supt Gary Ford appealed for witnesses and said: “Someone knows something.”", []string{"direct | Gary Ford | “Someone knows something.”"}},
		{"He was “in the wrong place at the wrong time”, the court heard.", []string{"mixed |  via court | He was “in the wrong place at the wrong time”"}},
		{"Cross-examined by Ms Vane, he agreed that he had lied about the money.", []string{"indirect |  | he had lied about the money"}},
		{"The jury was told that Pike “planned every detail”.", []string{"mixed |  via jury | Pike “planned every detail”"}},
		{"As Lindqvist said on Monday, the bill is dead.", []string{"indirect | Lindqvist | the bill is dead"}},
		{"As the report notes, two in three cases are never investigated.", []string{"indirect | report | two in three cases are never investigated"}},
		{"The minister, however, said that it would.", []string{"indirect | minister | it would"}},
		{"The club say they will appeal.", []string{"indirect | club | they will appeal"}},
		{"He was “in the wrong place at the wrong time”, the court was told.", []string{"mixed |  via court | He was “in the wrong place at the wrong time”"}},
		{"The inquest at Reading was told the ambulance took 50 minutes.", []string{"indirect |  via inquest | the ambulance took 50 minutes"}},
		{"The tribunal has been told Mr Vickers shouted at staff.", []string{"indirect |  via tribunal | Mr Vickers shouted at staff"}},
		{"MPs were told by officials that the ship was late.", []string{"indirect | officials | the ship was late"}},
		{"The public have been told to boil water.", []string{}},
		{"As he told it, the deal was “a steal”.", []string{"mixed |  | the deal was “a steal”"}},
		{"“We had no idea,” as the minister put it, “what was coming.”", []string{"direct | minister | “We had no idea,” / “what was coming.”"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}

// Asides between dashes or with a work's title in them, and speech that is only understood to have been made.
func TestFramesBehindDashesAndTitles(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"A Met spokesperson said that “inquiries are ongoing” and urged anyone with footage to come forward.", []string{"direct | Met | “inquiries are ongoing”"}},
		{"It comes after the charity warned that food banks were “at breaking point”.", []string{"mixed | charity | food banks were “at breaking point”"}},
		{"That is despite the chancellor insisting there would be “no return to austerity”.", []string{"mixed | chancellor | there would be “no return to austerity”"}},
		{"The row erupted when Mr Dacre suggested nurses were “lazy”, prompting calls for him to apologise.", []string{"mixed | Dacre | nurses were “lazy”"}},
		{"The singer's publicist told Variety-style site Stagewatch that rumours of a split were “complete nonsense”.", []string{"mixed | singer's publicist | rumours of a split were “complete nonsense”"}},
		{"According to two people in the room, the president banged the table and shouted “get it done”.", []string{"indirect | two people in the room | the president banged the table", "direct | president | “get it done”"}},
		{"Several ministers are understood to have told the prime minister privately that the policy was “toxic”.", []string{"mixed | Several ministers | the policy was “toxic”"}},
		{"One Tory MP said the leader had “weeks, not months”; another said colleagues were “in despair”.", []string{"mixed | Tory MP | the leader had “weeks, not months”", "mixed | Tory MP | colleagues were “in despair”"}},
		{"Parishioner Edna Coles, 88, said she had known him “since he was so high”.", []string{"mixed | Edna Coles | she had known him “since he was so high”"}},
		{"The World Bank cut its forecast to 2.1%, citing “persistent uncertainty”.", []string{"mixed | World Bank | “persistent uncertainty”"}},
		{"An internal memo obtained by the Tribune warned that the pier was “structurally compromised”.", []string{"mixed | internal memo | the pier was “structurally compromised”"}},
		{"The lawsuit, filed Monday in federal court, says Ms. Avila was fired after reporting her boss.", []string{"indirect | lawsuit | Ms. Avila was fired after reporting her boss"}},
		{"In court filings, the company has argued that Ms. Avila was let go for cause.", []string{"indirect | company | Ms. Avila was let go for cause"}},
		{"The company “categorically denies” the claims, a spokeswoman, Beth Aronson, said in an emailed statement.", []string{"mixed | Beth Aronson | The company “categorically denies” the claims"}},
		{"Mr. Pena — who declined to give his full name — said he would vote anyway.", []string{"indirect | Pena | he would vote anyway"}},
		{"Pruitt (R-Ohio) said he hadn't read the bill.", []string{"indirect | Pruitt | he hadn't read the bill"}},
		{"“It's a bad bill,” Sen. Al Pruitt (R-Ohio) told reporters Tuesday.", []string{"direct | Al Pruitt | “It's a bad bill,”"}},
		{"House Speaker Ana Dorsey, speaking on CNN's “State of Play,” said the vote would happen “this week or next.”", []string{"mixed | Ana Dorsey | the vote would happen “this week or next.”"}},
		{"The DA's Helen Smuts said the report vindicated her party, which had “warned about this for years”.", []string{"mixed | Helen Smuts | the report vindicated her party, which had “warned about this for years”"}},
		{"The IGP, who spoke through the Force PRO, ACP Muyiwa Adejobi-Cole, warned that the police would not tolerate jungle justice.", []string{"indirect | IGP | the police would not tolerate jungle justice"}},
		{"The monarch, Oba Adeyemi Ogunwusi, appealed to youths to shun violence, adding that dialogue was the only way.", []string{"indirect | Adeyemi Ogunwusi | dialogue was the only way"}},
		{"Reacting, the APC described the allegation as “the ranting of a drowning man”.", []string{"mixed | APC | “the ranting of a drowning man”"}},
		{"The Defence Ministry in Manila said a Chinese vessel had “rammed” a supply boat; Beijing called it a “slight collision”.", []string{"mixed | Defence Ministry | a Chinese vessel had “rammed” a supply boat", "mixed | Beijing | “slight collision”"}},
		{"MCA deputy president Datuk Tan Teik Cheng said non-Malay voters were “fed up”.", []string{"mixed | Tan Teik Cheng | non-Malay voters were “fed up”"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}
