package quote_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestHabitsOfOutlets reads sentences in the manner of wires, courts, sports
// desks and South Asian papers.
func TestHabitsOfOutlets(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"“The second half will be better,” CEO Ragnhild Moe told a conference call, adding that prices had risen.", []string{"direct | Ragnhild Moe | “The second half will be better,”", "indirect | Ragnhild Moe | prices had risen"}},
		{"“The second half will be better,” CEO Ragnhild Moe told a conference call.", []string{"direct | Ragnhild Moe | “The second half will be better,”"}},
		{"Company spokesman Josh Lind said in an emailed statement that customers “own their data” and that it does not sell it.", []string{"mixed | Josh Lind | customers “own their data” and that it does not sell it"}},
		{"Plateview said in a written statement on Monday that customers own their data.", []string{"indirect | Plateview | customers own their data"}},
		{"Activist Zoru Bathena, one of the petitioners, hailed the order as “historic”.", []string{"mixed | Zoru Bathena | “historic”"}},
		{"Bathena hailed the order as “historic”.", []string{"mixed | Bathena | “historic”"}},
		{"Critics denounced the plan as “a gift to developers”.", []string{"mixed | Critics | “a gift to developers”"}},
		{"The minister dismissed the report as “fiction” and said he would not resign.", []string{"mixed | minister | “fiction”", "indirect | minister | he would not resign"}},
		{"The mayor praised volunteers as “the backbone of the town”.", []string{"mixed | mayor | “the backbone of the town”"}},
		{"“Everybody saw it,” he told Sky Sports.", []string{"direct |  | “Everybody saw it,”"}},
		{"“Everybody saw it,” he told Channel 9.", []string{"direct |  | “Everybody saw it,”"}},
		{"“Everybody saw it,” Ann Lee told the Times of Malta.", []string{"direct | Ann Lee | “Everybody saw it,”"}},
		{"Minister Marius Lien told broadcaster Kanal 9 he was “not worried”.", []string{"mixed | Marius Lien | he was “not worried”"}},
		{"A bench of Justices Revati Mohite and Sandesh Pai said that bad roads kill. “Show us one engineer,” Justice Mohite remarked.", []string{"indirect | bench | bad roads kill", "direct | Revati Mohite | “Show us one engineer,”"}},
		{"Moe promised to “back the manager in the summer”.", []string{"mixed | Moe | to “back the manager in the summer”"}},
		{"He has vowed to “drain the swamp of contractors”.", []string{"mixed |  | to “drain the swamp of contractors”"}},
		{"The union threatened to “shut every port from Cork to Belfast” unless pay rose.", []string{"mixed | union | to “shut every port from Cork to Belfast” unless pay rose"}},
		{"Critics say the plan is a waste. Supporters counter that it will pay for itself.", []string{"indirect | Critics | the plan is a waste", "indirect | Supporters | it will pay for itself"}},
		{"The governor, who is up for re-election, said he had “no regrets” about the vote.", []string{"mixed | governor | he had “no regrets” about the vote"}},
		{"In a letter to staff, the chief executive wrote that bonuses would be cut by half.", []string{"indirect | chief executive | bonuses would be cut by half"}},
		{"In her ruling, Judge Amy Tran wrote: “The statute means what it says.”", []string{"direct | Amy Tran | “The statute means what it says.”"}},
		{"Speaking to reporters after the vote, Lee said the deal was “dead on arrival”.", []string{"mixed | Lee | the deal was “dead on arrival”"}},
		{"The ministry rejected the claim as “baseless and malicious”, saying no such order existed.", []string{"mixed | ministry | “baseless and malicious”", "indirect | ministry | no such order existed"}},
		{"Police said in a post on X on Sunday night that two men had been arrested.", []string{"indirect | Police | two men had been arrested"}},
		{"Two men have been arrested, police said on Sunday.", []string{"indirect | police | Two men have been arrested"}},
		{"Two men, police said, have been arrested.", []string{"indirect | police | Two men / have been arrested"}},
		{"The bridge, according to engineers, has a life of 40 years.", []string{"indirect | engineers | The bridge / has a life of 40 years"}},
		{"There was no danger to the public, the company said, adding that the plant was shut.", []string{"indirect | company | There was no danger to the public", "indirect | company | the plant was shut"}},
		{"Asked if he would resign, Mr Hume replied: “Certainly not.”", []string{"direct | Hume | “Certainly not.”"}},
		{"His lawyer, Anna Petrova, said that he had been beaten and that his phone had been taken.", []string{"indirect | Anna Petrova | he had been beaten and that his phone had been taken"}},
		{"The report, published on Tuesday, found that one in five nurses planned to leave.", []string{"indirect | report | one in five nurses planned to leave"}},
		{"A survey by the union suggests most members would strike.", []string{"indirect | survey | most members would strike"}},
		{"Residents complained they had been given two hours to pack.", []string{"indirect | Residents | they had been given two hours to pack"}},
		{"“They gave us two hours,” said Maria, a teacher who lives on the third floor. “Two hours for a whole life.”", []string{"direct | Maria | “They gave us two hours,” / “Two hours for a whole life.”"}},
		{"“We have nothing to hide,” the minister told parliament, before adding that the files would be published “in due course”.", []string{"direct | minister | “We have nothing to hide,”", "mixed | minister | the files would be published “in due course”"}},
		{"The president's spokesman, Dmitri Orlov, told reporters on Friday that there were “no plans” for talks.", []string{"mixed | Dmitri Orlov | there were “no plans” for talks"}},
		{"Senator Wanjiru Mbogo termed the bill “a fraud on farmers”.", []string{"mixed | Wanjiru Mbogo | “a fraud on farmers”"}},
		{"Prosecutor Lena Fuchs told the court the accused had “acted out of greed”.", []string{"mixed | Lena Fuchs | the accused had “acted out of greed”"}},
		{"NASA says the probe will reach Mars in August.", []string{"indirect | NASA | the probe will reach Mars in August"}},
		{"The UN's children's agency Unicef said 400,000 children were at risk of hunger.", []string{"indirect | Unicef | 400,000 children were at risk of hunger"}},
		{"“I'm tired,” he said, “but I'm not done.”", []string{"direct |  | “I'm tired,” / “but I'm not done.”"}},
		{"“Who pays?” asked Labour's Rosie Dent. “Not the people in this room.”", []string{"direct | Rosie Dent | “Who pays?” / “Not the people in this room.”"}},
		{"According to the indictment, Ruiz moved $4 million through three banks.", []string{"indirect | indictment | Ruiz moved $4 million through three banks"}},
		{"The charity estimates that 3 million people have fled; the government puts the figure at 900,000.", []string{"indirect | charity | 3 million people have fled"}},
		{"Ms Adeyemi, for her part, said the letter “speaks for itself”.", []string{"mixed | Adeyemi | the letter “speaks for itself”"}},
		{"Farmers' leader Balbir Singh Rajewala alleged that police used force “without warning”.", []string{"mixed | Balbir Singh Rajewala | police used force “without warning”"}},
		{"Justices Revati Mohite and Sandesh Pai heard the case. “Show us one engineer,” Justice Mohite remarked.", []string{"direct | Revati Mohite | “Show us one engineer,”"}},
		{"Senators Ann Dray and Bob Hale signed the letter. Dray said the bill was dead.", []string{"indirect | Ann Dray | the bill was dead"}},
		{"Health Minister Dr Faisal Sultan-Raja told the assembly the drug was safe. Dr Sultan-Raja said 40 people were ill.", []string{"indirect | Faisal Sultan-Raja | the drug was safe", "indirect | Faisal Sultan-Raja | 40 people were ill"}},
		{"Sir Ian Blakey, the inspector, wrote that pumps failed. Sir Ian said he was sorry.", []string{"indirect | Ian Blakey | pumps failed", "indirect | Ian Blakey | he was sorry"}},
		{"Baroness Lola Finch said the Lords would resist. Lady Finch added that it was “a matter of honour”.", []string{"indirect | Lola Finch | the Lords would resist", "mixed | Lola Finch | it was “a matter of honour”"}},
		{"Imran Gill, a farmer in Okara, said he lost his crop. Gill's brother, Saleem Gill, said help never came. “No one came,” Saleem said.", []string{"indirect | Imran Gill | he lost his crop", "indirect | Saleem Gill | help never came", "direct | Saleem Gill | “No one came,”"}},
		{"The Rev. Al Stone spoke first. “We forgive,” Stone said.", []string{"direct | Al Stone | “We forgive,”"}},
		{"Lt. Gen. Asim Rao said the border was calm. The general added that patrols had doubled.", []string{"indirect | Asim Rao | the border was calm", "indirect | Asim Rao | patrols had doubled"}},
		{"Chief Justice Maria Oduya ruled that the vote was void. She said the commission had failed.", []string{"indirect | Maria Oduya | the vote was void", "indirect | Maria Oduya | the commission had failed"}},
		{"The ministry's spokeswoman, Mao Lin, said on Monday that China was “deeply concerned”. Mao told a briefing that talks would go on.", []string{"mixed | Mao Lin | China was “deeply concerned”", "indirect | Mao Lin | talks would go on"}},
		{"Crown Prosecutor Phil Dee KC said the man lied. Dee added that he had done so twice.", []string{"indirect | Phil Dee | the man lied", "indirect | Phil Dee | he had done so twice"}},
		{"Pope Leo said the war must end. The pontiff said children were dying.", []string{"indirect | Leo | the war must end", "indirect | Leo | children were dying"}},
		{"King Charles said he was delighted. The monarch added that it was a fine day.", []string{"indirect | Charles | he was delighted", "indirect | Charles | it was a fine day"}},
		{"Amnesty International said the trial was unfair. The group said lawyers were barred. It added that two men were tortured.", []string{"indirect | Amnesty International | the trial was unfair", "indirect | Amnesty International | lawyers were barred", "indirect | Amnesty International | two men were tortured"}},
		{"Tesla said sales rose. The carmaker said it built 400,000 cars.", []string{"indirect | Tesla | sales rose", "indirect | Tesla | it built 400,000 cars"}},
		{"A teacher at the school, who gave her name only as Aminah, said pupils fled. Aminah said she ran too.", []string{"indirect | teacher | pupils fled", "indirect | Aminah | she ran too"}},
		{"The victim's mother, Joan Peel, said she forgave him. Mrs Peel said it was over.", []string{"indirect | Joan Peel | she forgave him", "indirect | Joan Peel | it was over"}},
		{"Ukraine's president, Volodymyr Zelenko, said 12 drones were shot down. Zelenko said the attack lasted an hour.", []string{"indirect | Volodymyr Zelenko | 12 drones were shot down", "indirect | Volodymyr Zelenko | the attack lasted an hour"}},
		{"Liberty University professor Karen Hsu said the data were thin. Hsu said the sample was 40 people.", []string{"indirect | Karen Hsu | the data were thin", "indirect | Karen Hsu | the sample was 40 people"}},
		{"“They came at night,” said Olena, 71. “They took the cow,” the pensioner said.", []string{"direct | Olena | “They came at night,”", "direct | Olena | “They took the cow,”"}},
		{"Gov. Tate Reeves-Hill, R-Miss., said he would sign it. Reeves-Hill said it was “common sense”.", []string{"indirect | Tate Reeves-Hill | he would sign it", "mixed | Tate Reeves-Hill | it was “common sense”"}},
	} {
		assert.Equal(t, c.want, quoted(c.text), c.text)
	}
}
