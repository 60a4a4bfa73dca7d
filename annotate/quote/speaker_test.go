package quote_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSpeakers(t *testing.T) {
	check(t, []quoteCase{
		{"surname", "Mayor Ann Mercer opened the bridge. The bridge is safe, Mercer said.", []string{"indirect | Ann Mercer | The bridge is safe"}},
		{"honorific", "Councillor Ann Mercer opened the bridge. “It is safe,” Ms Mercer said.", []string{"direct | Ann Mercer | “It is safe,”"}},
		{"pronoun by gender", "Ann Mercer met Paul Idris on Monday. “It is safe,” she said.", []string{"direct | Ann Mercer | “It is safe,”"}},
		{"pronoun, the speaker before", "“It is safe,” said Ann Mercer.\n\nShe added that it would open on Friday.", []string{"direct | Ann Mercer | “It is safe,”", "indirect | Ann Mercer | it would open on Friday"}},
		{"role by title", "Health Minister Ann Mercer met the doctors. “It is safe,” the minister said.", []string{"direct | Ann Mercer | “It is safe,”"}},
		{"initials in apposition", "The largest farm union, the FNSEA, said 3,000 came. Its owner, BP, said it was safe.", []string{"indirect | FNSEA | 3,000 came", "indirect | BP | it was safe"}},
		{"styled in apposition", "The bishop, the Rt Rev John Hale, denied it and said he would step down.", []string{"indirect | John Hale | he would step down"}},
		{"a month for a name", "May Chen, his lawyer, said the fine was absurd.", []string{"indirect | May Chen | the fine was absurd"}},
		{"a body with a place", "Cases rose, Public Health Ontario said. The agency said 197 were new.", []string{"indirect | Public Health Ontario | Cases rose", "indirect | Public Health Ontario | 197 were new"}},
		{"a short rank", "Commissioner Paul Nyathi confirmed it. “The number may rise,” said Comm Nyathi.", []string{"direct | Paul Nyathi | “The number may rise,”"}},
		{"an office in a body", "Reacting, the Chairman, Tarn Ports Commission, Bola Ade, condemned it. He said it was late.", []string{"indirect | Bola Ade | it was late"}},
		{"one of several", "“It is over,” said Sarah Melo.\n\nOne of the victims, a 68-year-old widow, lost £40. In a letter, she said: “I sold my home.”", []string{"direct | Sarah Melo | “It is over,”", "direct | 68-year-old widow | “I sold my home.”"}},
		{"a letter for a name", "Mr B saw it. “It is late,” Mr B said.", []string{"direct | Mr B | “It is late,”"}},
		{"a hospital with a royal name", "Queen Elizabeth Hospital said it was full. Princess Royal Hospital said no.", []string{"indirect | Queen Elizabeth Hospital | it was full"}},
		{"the owner of a firm", "Google parent Alphabet beat estimates. It said more would come.", []string{"indirect | Alphabet | more would come"}},
		{"whoever runs a firm, in the headline", "Tarnair boss hits out at “clueless” ministers over tax\n\nTarnair chief executive Mick Leary has left the country after 14 years at the head of the firm.\n\n“They have no idea,” Mr Leary said on Monday at the airport, where 40 flights stood still.", []string{"mixed | Mick Leary | “clueless”", "direct | Mick Leary | “They have no idea,”"}},
		{"role by apposition", "Ann Mercer, the chief engineer at the port, was not convinced. “It is not safe,” the engineer said.", []string{"direct | Ann Mercer | “It is not safe,”"}},
		{"age", "Ann Mercer, 54, lost her house. “It went in a minute,” the 54-year-old said.", []string{"direct | Ann Mercer | “It went in a minute,”"}},
		{"set off by commas, then by origin", "“It was no foul,” said the Rovers manager, Terry Whelan.\n\nHis opposite number, Inès Faure, disagreed. “It is a clear one,” the Frenchwoman said.", []string{"direct | Terry Whelan | “It was no foul,”", "direct | Inès Faure | “It is a clear one,”"}},
		{"subject behind a clause", "“It was no foul,” said Terry Whelan.\n\nAsked if the boy might start, Ann Mercer smiled. “That I can say.”", []string{"direct | Terry Whelan | “It was no foul,”", "direct | Ann Mercer | “That I can say.”"}},
		{"the subject, not a source named beside it", "Cascade Airways cancelled 15,700 flights, according to the tracking firm SkyCount. The airline said it had paid 93% of claims.", []string{"indirect | SkyCount | Cascade Airways cancelled 15,700 flights", "indirect | Cascade Airways | it had paid 93% of claims"}},
		{"name behind a dash", "CLAIM: “Crime has gone down by 40 per cent.” — Mayor Ann Mercer, TV debate, 3 May", []string{"direct | Ann Mercer | “Crime has gone down by 40 per cent.”"}},
		{"nickname", "Robert “Bobby” Lowe apologised to the panel. “I let people down,” Lowe said.", []string{"direct | Robert “Bobby” Lowe | “I let people down,”"}},
		{"object of a clause", "The party accused ministers of having ignored a 2022 report which warned that walls were “not fit”.", []string{"mixed | 2022 report | walls were “not fit”"}},
		{"pronouns carry on whom sentences are about", "Desmond Airey, the actor, was born in Hull.\n\nHe left school at 15.\n\nHe appeared in 90 films, but as Captain Marrow he became a household name.\n\n“I have played Lear twice,” he told the Northern Echo.", []string{"direct | Desmond Airey | “I have played Lear twice,”"}},
		{"minister of state", "The Minister of State for Petroleum, Alhaji Musa Danladi, faulted the ruling. “We have told our lawyers,” the minister said.", []string{"direct | Musa Danladi | “We have told our lawyers,”"}},
		{"who is described between commas", "The suit was filed by the Network for Fiscal Justice, a pressure group, which argued that marketers had passed it on.", []string{"indirect | Network for Fiscal Justice | marketers had passed it on"}},
		{"documents accessed", "Half of the schools are unsafe, according to documents accessed by The Meridian.", []string{"indirect | documents | Half of the schools are unsafe"}},
		{"age of whom the lead is about", "Pakistan seal series\n\nMULTAN: Naseem Afridi took 6-41 as Pakistan beat the tourists by eight wickets on Sunday.\n\nThe tourists folded after Naseem took four wickets.\n\n“It is a dream,” said the 22-year-old, who missed nine months.", []string{"direct | Naseem Afridi | “It is a dream,”"}},
		{"pronoun of somebody unnamed", "Mike Idris, a truck driver, called the police. Officers found the boy’s mother asleep. She told deputies she’d been up all night.", []string{"indirect | boy’s mother | she’d been up all night"}},
		{"named for children", "A report by Children’s Health Ireland (CHI) named no one. A CHI spokeswoman said it regretted the distress.", []string{"indirect | Children’s Health Ireland | it regretted the distress"}},
		{"company", "Borland Water raised its prices. The company said the rise was needed.", []string{"indirect | Borland Water | the rise was needed"}},
		{"it", "Borland Water raised its prices on Monday. It said the rise was needed.", []string{"indirect | Borland Water | the rise was needed"}},
		{"spokesperson of", "A spokesperson for Borland Water said the rise was needed.", []string{"indirect | Borland Water | the rise was needed"}},
		{"spokesperson before", "A Borland Water spokesman said the rise was needed.", []string{"indirect | Borland Water | the rise was needed"}},
		{"spokesperson alone", "Borland Water disputes that. A spokeswoman said the rise was needed.", []string{"indirect | Borland Water | the rise was needed"}},
		{"named spokesperson", "Borland Water’s spokesman, Paul Idris, said the rise was needed.", []string{"indirect | Paul Idris | the rise was needed"}},
		{"their report", "The Audit Office looked at 40 bridges. Its report in March said half were unsafe.", []string{"indirect | Audit Office | half were unsafe"}},
		{"fuller form", "A preliminary log was shown to reporters. The log shows the pump failed at 3 a.m.", []string{"indirect | preliminary log | the pump failed at 3 a.m."}},
		{"data of somebody", "Analysts had expected 4%, according to data compiled by Finlux.", []string{"indirect | Finlux | Analysts had expected 4%"}},
		{"two of one name, no evidence", "Ann Mercer and her brother Paul Mercer own the farm. “It is all we have,” Mercer said.", []string{"direct | ambiguous | “It is all we have,”"}},
		{"two of one name, honorific", "Ann Mercer and her brother Paul Mercer own the farm. “It is all we have,” Mr Mercer said.", []string{"direct | Paul Mercer | “It is all we have,”"}},
		{"two of one name, first name", "Ann Mercer and her brother Paul Mercer own the farm. “It is all we have,” Paul Mercer said.", []string{"direct | Paul Mercer | “It is all we have,”"}},
		{"letters behind the name", "“There was no cover-up,” Oliver Penhale KC told the hearing. “None,” Penhale said.", []string{"direct | Oliver Penhale | “There was no cover-up,”", "direct | Oliver Penhale | “None,”"}},
		{"lower-case office", "“It is safe,” managing director Ann Mercer said.", []string{"direct | Ann Mercer | “It is safe,”"}},
		{"office before a comma", "The transport secretary, Ann Mercer, has said the bridge is safe.", []string{"indirect | Ann Mercer | the bridge is safe"}},
		{"organisation with acronym", "The Rail Safety Board (RSB) closed the line. The RSB said the track had moved.", []string{"indirect | Rail Safety Board | the track had moved"}},
		{"cataphora in the lead", "A former teacher has told a court she was “hounded out” of her school.\n\nAnn Mercer, 54, taught at Low Hill for 20 years.", []string{"mixed | Ann Mercer | she was “hounded out” of her school"}},
		{"group", "Residents said the water was brown. “You could not drink it,” they said.", []string{"indirect | Residents | the water was brown", "direct | Residents | “You could not drink it,”"}},
		{"a first name that is a month", "“We lost,” said Prof June Lee.", []string{"direct | June Lee | “We lost,”"}},
		{"a month", "“We lost,” said Dr Lee in May.", []string{"direct | Lee | “We lost,”"}},
		{"a day in May", "“We lost,” said Dr Lee May 5.", []string{"direct | Lee | “We lost,”"}},
		{"anonymous", "“It was chaos,” said a senior official who asked not to be named.", []string{"direct | senior official | “It was chaos,”"}},
		{"floating after a pronoun", "Ann Mercer ran to the pier. “I saw the smoke,” she said.\n\n“Then I saw the flames.”", []string{"direct | Ann Mercer | “I saw the smoke,”", "direct | Ann Mercer | “Then I saw the flames.”"}},
		{"his office", "Prime Minister Paul Idris met the envoy. “They spoke of trade,” said a statement released by his office.", []string{"direct | Prime Minister’s office | “They spoke of trade,”"}},
		{"place as a government", "China denied this. Beijing said the ships were in its own waters.", []string{"indirect | Beijing | the ships were in its own waters"}},
		{"secretary of state", "Secretary of State Ann Mercer said talks would go on.", []string{"indirect | Ann Mercer | talks would go on"}},
		{"rank", "Lt. Col. Paul Idris said the base was quiet.", []string{"indirect | Paul Idris | the base was quiet"}},
	})
}

func TestHeadlines(t *testing.T) {
	check(t, []quoteCase{
		{"a label that is no voice", "‘Hum hain na’: Inside the village that buried its own school\n\nThe roof went in June, and the teacher came the next day with a sheet.", []string{"direct |  | ‘Hum hain na’"}},
		{"says behind", "Bridge ‘not safe’ for years, says engineer\n\nA bridge has been closed in Ardle for a week after cracks were found.", []string{"mixed | engineer | Bridge ‘not safe’ for years"}},
		{"says in front", "Engineer says bridge is not safe\n\nA bridge has been closed in Ardle for a week after cracks were found.", []string{"indirect | Engineer | bridge is not safe"}},
		{"colon and marks", "Engineer: “The bridge is not safe”\n\nA bridge has been closed in Ardle for a week after cracks were found.", []string{"direct | Engineer | “The bridge is not safe”"}},
		{"whole marks", "‘We lost everything’: Ardle families on the flood\n\nA bridge has been closed in Ardle for a week after cracks were found.", []string{"direct | Ardle families | ‘We lost everything’"}},
	})
}

func TestHeadlinesThatGoOn(t *testing.T) {
	const story = "\n\nThe matter came up at a crowded meeting in the capital on Tuesday morning, where reporters had gathered outside the main hall."
	for line, want := range map[string]string{
		"Tarn Bank Trims Its Rate to 4.50%, Says Inflation Is Near Target": "indirect | Tarn Bank | Inflation Is Near Target",
		"Torvex cuts outlook, says orders fell 12%":                        "indirect | Torvex | orders fell 12%",
		"Army kills 12 rebels, says operation to continue":                 "indirect | Army | operation to continue",
		"40 schools shut, says teachers union":                             "indirect | teachers union | 40 schools shut",
		"No ransom was paid, says minister":                                "indirect | minister | No ransom was paid",
		"Putin says talks failed, accuses Kyiv of stalling":                "indirect | Putin | talks failed",
		"Trump says US to leave pact, Europe vows response":                "indirect | Trump | US to leave pact",
		"‘Enough is enough’: Teachers walk out over pay":                   "direct | Teachers | ‘Enough is enough’",
		"‘He was my hero’: Tributes to boy, 9, killed in crash":            "direct |  | ‘He was my hero’",
		"Bridge ‘was never inspected’ – engineer":                          "mixed | engineer | Bridge ‘was never inspected’",
		"MP: Minister ‘lied to parliament’":                                "mixed | MP | Minister ‘lied to parliament’",
		"Trump says Russia, Ukraine want peace":                            "indirect | Trump | Russia, Ukraine want peace",
		"Cancer drug works, says trial":                                    "indirect | trial | Cancer drug works",
		"‘It broke me’: Arsenal’s goalkeeper on a year of injury":          "direct | Arsenal’s goalkeeper | ‘It broke me’",
		"‘We are not good enough’ – Guardiola on City":                     "direct | Guardiola | ‘We are not good enough’",
		"Sunak accused of ‘hiding’, says Labour MP":                        "mixed | Labour MP | Sunak accused of ‘hiding’",
		"Man ‘stabbed wife 40 times’, court told":                          "mixed |  via court | Man ‘stabbed wife 40 times’",
		"Log was missing six pages, inquest told":                          "indirect |  via inquest | Log was missing six pages",
		"Farm shut after egg scare; owner: ‘Wrong date on slip’":           "direct | owner | ‘Wrong date on slip’",
		"Murders down a sixth, says minister; rival: ‘He counts half’":     "indirect | minister | Murders down a sixth",
		"Tram that jumped rails was ‘going too fast’, says union":          "mixed | union | Tram that jumped rails was ‘going too fast’",
		"‘Total chaos’: Airport closes as snow hits north":                 "direct |  | ‘Total chaos’",
		"‘Enough is enough’: School strike enters third week":              "direct |  | ‘Enough is enough’",
		"‘Like a war zone’: Factory blast kills nine":                      "direct |  | ‘Like a war zone’",
		"‘Worst in decades’: Floods trap drivers":                          "direct |  | ‘Worst in decades’",
		"‘Game over’: Storm batters residents":                             "direct |  | ‘Game over’",
		"‘Historic’: Senate passes climate bill":                           "direct |  | ‘Historic’",
		"‘Creaking at the seams’: Passenger numbers double":                "direct |  | ‘Creaking at the seams’",
		"‘A miracle’: Baby found alive under rubble":                       "direct |  | ‘A miracle’",
		"‘A legend’: Tim Hill dies aged 90":                                "direct |  | ‘A legend’",
		"‘He was our rock’: Tim Hill's family speak of loss":               "direct | Tim Hill's family | ‘He was our rock’",
		"‘Shame on you’: Protesters storm parliament":                      "direct | Protesters | ‘Shame on you’",
		"‘I felt sick’: Passenger, 34, tells of crash horror":              "direct | Passenger | ‘I felt sick’",
		"‘We are sorry’: Hospital apologises over deaths":                  "direct | Hospital | ‘We are sorry’",
		"‘Not fit for purpose’: Inquiry condemns asylum system":            "direct | Inquiry | ‘Not fit for purpose’",
		"‘A cell is no box’: Q&A with prison chief Hilde Maes":             "direct | Hilde Maes | ‘A cell is no box’",
		"‘Ships lie’: five questions for coxswain Davina Rusk":             "direct | Davina Rusk | ‘Ships lie’",
		"‘We heat air’: water regulator Dr Imogen Sadler on bills":         "direct | Imogen Sadler | ‘We heat air’",
		"‘It shook for an age’ – residents on night of the quake":          "direct | residents | ‘It shook for an age’",
		"Congress alleges Rs 50 crore offered to each member":              "indirect | Congress | Rs 50 crore offered to each member",
		"Union warns 4,000 jobs at risk at Torvex":                         "indirect | Union | 4,000 jobs at risk at Torvex",
		"Court told nurse poisoned four patients":                          "indirect |  via Court | nurse poisoned four patients",
		"Gaza war: 30 killed in school strike, medics say":                 "indirect | medics | 30 killed in school strike",
		"Police confirm killing of trader, say two held":                   "indirect | Police | two held",
		"‘Senseless’: Man kills neighbour over parking space":              "direct |  | ‘Senseless’",
		"‘Pure evil’: Woman stabs flatmate 40 times":                       "direct |  | ‘Pure evil’",
		"‘He had no chance’: Father of three killed in crash":              "direct |  | ‘He had no chance’",
		"'A dream come true': Nurse wins lottery":                          "direct | Nurse | 'A dream come true'",
		"‘Devastated’: Father loses home in flood":                         "direct | Father | ‘Devastated’",
		"'Lucky to be alive': Driver survives 100ft plunge":                "direct | Driver | 'Lucky to be alive'",
		"‘So proud’: Mum watches son win gold":                             "direct | Mum | ‘So proud’",
		"Kano police: 12 arrested over market raid":                        "indirect | Kano police | 12 arrested over market raid",
		"Flood death toll rises to 47: Health officials":                   "indirect | Health officials | Flood death toll rises to 47",
		"‘I lost it all’: Mother of two tells of flood":                    "direct | Mother | ‘I lost it all’",
		"‘A dream’: Leeds sign goalkeeper Marek Dusan":                     "direct |  | ‘A dream’",
		"‘Proud day’: Rovers appoint former captain as manager":            "direct |  | ‘Proud day’",
		"Police: Driver was texting before crash":                          "indirect | Police | Driver was texting before crash",
		"Study: Coffee may protect against cancer":                         "indirect | Study | Coffee may protect against cancer",
		"Flood death toll rises to 47 – officials":                         "indirect | officials | Flood death toll rises to 47",
		"URGENT - Quake rocks northern Chile: survey":                      "indirect | survey | Quake rocks northern Chile",
		"Techie duped of Rs 1.7 crore in video call: Cops":                 "indirect | Cops | Techie duped of Rs 1.7 crore in video call",
		"Ex-minister: I was forced to resign":                              "indirect | Ex-minister | I was forced to resign",
		"LIVE | General took bribe, witness tells inquiry":                 "indirect | witness | General took bribe",
	} {
		got := quoted(line + story)
		require.NotEmpty(t, got, line)
		require.Equal(t, want, got[0], line)
	}
}

// A label of a headline that names whom a story is about, or its page, says nothing.
func TestHeadlineLabelsThatAreNoSource(t *testing.T) {
	const story = "\n\nThe matter came up at a crowded meeting in the capital on Tuesday morning, where reporters had gathered outside the main hall."
	for _, line := range []string{
		"Marcus Reed: England forward joins Barcelona on loan",
		"Match report: Leeds beat Hull to go top",
		"Budget 2025: What we know so far",
		"Cricket: Pakistan beat India by five runs",
		"Iran: Protesters defy curfew for third night",
		"Ghost schools: teachers draw salaries for nothing",
		"The vanishing nurse: Everything you need to know",
		"Two dead after boat capsizes off Kent - BBC News",
		"Ten minutes with: Vanuatu's housing minister",
		"Ngozi Balewa: the reluctant banker",
		"Murdered nurse: Family begs for help",
		"Junior doctors: Talks to resume on Monday",
		"Lost hikers: Helicopter finds two on ridge",
		"Southport attacker: Police had three warnings",
		"Home secretary: Patel to resign over leak",
		"Migrants: Crossings fall to two-year low",
		"Rivers governor: Court orders fresh election",
		"EU: Leaders agree tariff deal",
		"City 2 Rovers 1: Late goal sinks leaders",
		"Hospital fire in Delhi: Blaze kills nurses",
		"M62 lorry crash latest: Police name victims",
		"Gaza aid convoy: Strike kills aid workers",
		"Gender pay gap report: Banks fail women",
		"Bus crash kills 12 on mountain road – Tragedy",
		"Inflation falls to 2% – Explained",
		"Inflation falls to 2% - Politics",
		"Bus crash kills 12 on mountain road - Sorrel Press Association",
		"Bus crash kills 12 on mountain road: Crisis",
		"Mine owner: Sensors worked. Inspectors: They were wrapped in plastic",
	} {
		require.Empty(t, quoted(line+story), line)
	}
	require.Empty(t, quoted("Osimhen: Club rejects £60m bid\n\nNapoli have turned down an offer for striker Victor Osimhen."))
}

// Who holds the office that a headline quotes stands in the story.
func TestHeadlineOffices(t *testing.T) {
	check(t, []quoteCase{
		{"behind a colon", "New rules to bite in May: minister\n\nShops have a month to prepare.\n\n“It is time,” Trade Minister Ann Mercer said.", []string{"indirect | Ann Mercer | New rules to bite in May", "direct | Ann Mercer | “It is time,”"}},
		{"says behind", "Ship not due before Friday, says minister\n\nThe cable was cut on Monday.\n\n“It is slow,” said Ann Mercer, the minister for ports.", []string{"indirect | Ann Mercer | Ship not due before Friday", "direct | Ann Mercer | “It is slow,”"}},
		{"of two", "Mayor: Road to shut\n\nThe road is old.\n\n“It must shut,” Ardle mayor Ann Mercer said.\n\n“It must not,” Hull mayor Tom Ray said.", []string{"indirect | Mayor | Road to shut", "direct | Ann Mercer | “It must shut,”", "direct | Tom Ray | “It must not,”"}},
		{"of a trade", "Nurse says ward had no oxygen\n\nChief nurse Ann Mercer denied it. “The tanks were full,” Mercer said.", []string{"indirect | Nurse | ward had no oxygen", "direct | Ann Mercer | “The tanks were full,”"}},
		{"of a trade, and somebody of it in passing", "Driver says brakes failed\n\nTaxi driver Tom Ray pulled two children out. “I just ran,” Ray said.", []string{"indirect | Driver | brakes failed", "direct | Tom Ray | “I just ran,”"}},
		{"of one who is retired", "Judge says bank misled savers\n\nRetired judge Ann Mercer, who lost $40,000, was among them. “I trusted them,” Mercer said.", []string{"indirect | Judge | bank misled savers", "direct | Ann Mercer | “I trusted them,”"}},
		{"of one who was it before", "Minister says dam is safe\n\nThe dam is old.\n\n“It is not,” former finance minister Ann Mercer said.", []string{"indirect | Minister | dam is safe", "direct | Ann Mercer | “It is not,”"}},
		{"of another rank", "Prime minister: Taxes will fall\n\nThe vote is on Monday.\n\n“They will,” Finance Minister Ann Mercer said.", []string{"indirect | Prime minister | Taxes will fall", "direct | Ann Mercer | “They will,”"}},
	})
}

// The words of a headline that has nobody say them are those of whom the story quotes.
func TestHeadlineWordsOfTheStory(t *testing.T) {
	require.Equal(t, []string{"direct | Kim Lee | ‘Total chaos’", "direct | Kim Lee | “It was total chaos,”"},
		quoted("‘Total chaos’: Airport closes as snow hits north\n\nThe airport at Ely was shut for nine hours on Monday morning after heavy snow.\n\n“It was total chaos,” said Kim Lee."))
}
