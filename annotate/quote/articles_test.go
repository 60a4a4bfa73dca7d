package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Short articles as a town's paper, a court desk, a feature writer and a Gulf daily write them.
func TestWholeArticles(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Charter school's future in doubt after audit\n\nBy Renee Pullman, Staff Writer\n\nMILLBROOK — The Millbrook school board voted 4-1 Tuesday night to begin closing Crestline Charter Academy after an audit found $312,000 in unexplained spending.\n\n“This is about accountability,” board President Tom Sadowski said. “We gave them two years.”\n\nCrestline's founder, Denise Halloway, told the board the audit was “riddled with errors” and said she would sue.\n\n“You are punishing children,” Halloway said, drawing applause from about 80 parents.\n\nParent Luis Ortega said his daughter, a fourth grader, cried when she heard the news.\n\n“She asked me, ‘Did we do something bad?’” Ortega said. “What do you tell a 9-year-old?”\n\nBoard member Faye Lindstrom, who cast the lone no vote, said the district should have sent in a manager instead.\n\nSuperintendent Carl Weems declined to comment after the meeting. In an email Wednesday, he wrote that families would get “priority placement” at other schools.\n\nThe audit, by Baker & Lyle, found that 41 purchases had no receipts.", []string{"direct | Tom Sadowski | “This is about accountability,” / “We gave them two years.”", "mixed | Denise Halloway | the audit was “riddled with errors”", "indirect | Denise Halloway | she would sue", "direct | Denise Halloway | “You are punishing children,”", "indirect | Luis Ortega | his daughter, a fourth grader, cried when she heard the news", "direct | Luis Ortega | “She asked me, ‘Did we do something bad?’” / “What do you tell a 9-year-old?”", "indirect | Faye Lindstrom | the district should have sent in a manager instead", "mixed | Carl Weems | families would get “priority placement” at other schools", "indirect | audit | 41 purchases had no receipts"}},
		{"Landlord fined over mould\n\nA landlord who let a family live with black mould for three years has been fined £24,000.\n\nDenholm Estates Ltd admitted six breaches of the Housing Act at Leeds Magistrates' Court on Friday.\n\nThe court heard that Samira Yusuf, 31, and her two children had complained 14 times.\n\nProsecuting, Alan Brice said the company had shown “a cavalier disregard” for its tenants. He said the youngest child was treated in hospital twice.\n\nMitigating, Fiona Lusk said her client was “truly remorseful” and had since spent £11,000 on repairs.\n\nDistrict Judge Paul Healy told the firm's director, Gary Denholm: “You would not have kept a dog in that flat.”\n\nOutside court, Ms Yusuf said she was relieved. “My son can breathe again,” she said.\n\nCouncillor Jess Hartley, cabinet member for housing at Leeds City Council, said: “Landlords should take note.”\n\nShe added: “We will not hesitate to act.”\n\nDenholm Estates has been approached for comment.", []string{"indirect |  via court | Samira Yusuf, 31, and her two children had complained 14 times", "mixed | Alan Brice | the company had shown “a cavalier disregard” for its tenants", "indirect | Alan Brice | the youngest child was treated in hospital twice", "mixed | Fiona Lusk | her client was “truly remorseful” and had since spent £11,000 on repairs", "direct | Paul Healy | “You would not have kept a dog in that flat.”", "indirect | Samira Yusuf | she was relieved", "direct | Samira Yusuf | “My son can breathe again,”", "direct | Jess Hartley | “Landlords should take note.”", "direct | Jess Hartley | “We will not hesitate to act.”"}},
		{"‘Every day I count the bags’: life at the grain silo\n\nThe dust gets into everything, says Omar Khalif, wiping his glasses.\n\nThe 58-year-old has run the silo at Berhan for two decades. “In a good year we fill four,” he says. “This year, not even one.”\n\nHis wife, Halima, laughs. “He talks about grain in his sleep.”\n\nThe ministry of agriculture says the harvest fell by 38%. Farmers here think the true figure is worse.\n\n“They count from an office,” says Khalif.\n\nA ministry official, who asked not to be named, conceded that the survey had left out three districts.\n\nAid worker Pieter Maas, of the charity Graan, says prices have doubled since June. “People are selling their oxen,” he says. “After that there is nothing left to sell.”\n\nMaas says his organisation has food for 9,000 people. There are 40,000 in the valley.\n\nAsked whether more would come, he looks at his boots.\n\n“They tell us soon,” he says. “Always soon.”", []string{"direct |  | ‘Every day I count the bags’", "indirect | Omar Khalif | The dust gets into everything", "direct | Omar Khalif | “In a good year we fill four,” / “This year, not even one.”", "direct | Halima | “He talks about grain in his sleep.”", "indirect | ministry | the harvest fell by 38%", "direct | Omar Khalif | “They count from an office,”", "indirect | ministry official | the survey had left out three districts", "indirect | Pieter Maas | prices have doubled since June", "direct | Pieter Maas | “People are selling their oxen,” / “After that there is nothing left to sell.”", "indirect | Pieter Maas | his organisation has food for 9,000 people", "direct | Pieter Maas | “They tell us soon,” / “Always soon.”"}},
		{"Kuwait to cut power to ministries at noon\n\nKUWAIT CITY: The Ministry of Electricity will cut supply to government buildings at noon during August, its undersecretary said on Wednesday.\n\nDr Adel Al-Zamanan told a news conference that demand had hit a record 17,800 megawatts.\n\n“We ask citizens and residents to ration,” he said, noting that hospitals would be exempt.\n\nAl-Zamanan said two units at the Sabiya plant were under maintenance. They will return by September, he added.\n\nMP Osama Al-Zaid criticised the ministry for what he called “years of neglect”.\n\n“Every summer we hear the same excuse,” said Al-Zaid, who chairs the public utilities committee.\n\nThe committee will summon the minister next week, according to KUNA.\n\nGulf Power Watch, a consultancy, estimates the shortfall at 1,200 megawatts. Its director, Leila Haddad, said the cuts were “a sticking plaster”.", []string{"indirect | undersecretary | The Ministry of Electricity will cut supply to government buildings at noon during August", "indirect | Adel Al-Zamanan | demand had hit a record 17,800 megawatts", "direct | Adel Al-Zamanan | “We ask citizens and residents to ration,”", "indirect | Adel Al-Zamanan | hospitals would be exempt", "indirect | Adel Al-Zamanan | two units at the Sabiya plant were under maintenance", "indirect | Adel Al-Zamanan | They will return by September", "mixed | Osama Al-Zaid | “years of neglect”", "direct | Osama Al-Zaid | “Every summer we hear the same excuse,”", "indirect | KUNA | The committee will summon the minister next week", "mixed | Leila Haddad | the cuts were “a sticking plaster”"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}

// Frames of parliaments, palaces and disasters.
func TestFramesOfCapitals(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The Ministry of Health has said that no new cases were recorded, but doctors' unions dispute the figures.", []string{"indirect | Ministry of Health | no new cases were recorded"}},
		{"Hauliers say the new checks add “four hours and £300” to each crossing.", []string{"mixed | Hauliers | the new checks add “four hours and £300” to each crossing"}},
		{"Its chief executive, Moira Tully, 52, told the Commons transport committee on Wednesday morning that ports were “at breaking point”.", []string{"mixed | Moira Tully | ports were “at breaking point”"}},
		{"She said that was not the case.", []string{"indirect |  | that was not the case"}},
		{"That was not the case, she said.", []string{"indirect |  | That was not the case"}},
		{"“That,” she said, “was not the case.”", []string{"direct |  | “That,” / “was not the case.”"}},
		{"The minister told the House – to jeers from the opposition benches – that the plan was “fully costed”.", []string{"mixed | minister | the plan was “fully costed”"}},
		{"Downing Street would not say if the prime minister had seen the letter.", []string{}},
		{"Buckingham Palace said it did not comment on private matters.", []string{"indirect | Buckingham Palace | it did not comment on private matters"}},
		{"The post-mortem examination gave the cause of death as “blunt force trauma”.", []string{}},
		{"A man who lives opposite said there had been “shouting most nights”.", []string{"mixed | man | there had been “shouting most nights”"}},
		{"Another, Mick Farr, said he heard a bang and “thought it was a firework”.", []string{"mixed | Mick Farr | he heard a bang and “thought it was a firework”"}},
		{"Schools have been told to shut their windows.", []string{}},
		{"The farmers' leader said the crop was lost, that prices would double and that the state had “done nothing”.", []string{"mixed | farmers' leader | the crop was lost, that prices would double and that the state had “done nothing”"}},
		{"The quake struck at 3.14am, the US Geological Survey said, at a depth of 10km.", []string{"indirect | US Geological Survey | The quake struck at 3.14am / at a depth of 10km"}},
		{"At a depth of 10km, the quake was shallow, said geologist Emre Aydin.", []string{"indirect | Emre Aydin | At a depth of 10km, the quake was shallow"}},
		{"President Recep Gül, who cut short a visit to Baku, called it “the disaster of the century” and declared three days of mourning.", []string{"mixed | Recep Gül | “the disaster of the century”"}},
		{"Greece and Israel have offered help, the foreign ministry said.", []string{"indirect | foreign ministry | Greece and Israel have offered help"}},
		{"The Kremlin's Dmitri Orlov said Russia stood “ready to help our Turkish friends”.", []string{"mixed | Dmitri Orlov | Russia stood “ready to help our Turkish friends”"}},
		{"“We are counting the dead,” the town's mayor, Hasan Kaya, told broadcaster NTV in tears.", []string{"direct | Hasan Kaya | “We are counting the dead,”"}},
		{"Officials met on Monday in the old town hall. US Vice President Ann Lee said the deal was done. Lee said it was “big”.", []string{"indirect | Ann Lee | the deal was done", "mixed | Ann Lee | it was “big”"}},
		{"Officials met on Monday in the old town hall. US Secretary of State Bob Hale said the deal was done. Hale added that it was signed.", []string{"indirect | Bob Hale | the deal was done", "indirect | Bob Hale | it was signed"}},
		{"Officials met on Monday in the old town hall. US officials said the deal was done. US Central Command said it struck four sites. The US said it was sorry.", []string{"indirect | US officials | the deal was done", "indirect | US Central Command | it struck four sites", "indirect | US | it was sorry"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}
