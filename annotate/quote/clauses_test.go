package quote_test

import "testing"

// TestClauses reads subjects, addressees and second verbs that are easily taken
// for another clause's.
func TestClauses(t *testing.T) {
	check(t, []quoteCase{
		{"outlet before a subject", "Mrs Dunne told the Mercury Lucy had rung her from work.", []string{"indirect | Dunne | Lucy had rung her from work"}},
		{"outlet of two names", "The agency's director, Lena Holt, told Radio North the boats were too old.", []string{"indirect | Lena Holt | the boats were too old"}},
		{"what was last seen", "The share closed at 14 pence, a price last seen in March.", nil},
		{"comma of the south", "The minister said, the talks would go on.", []string{"indirect | minister | the talks would go on"}},
		{"that as", "Captain Moses Okello dismissed that as “sour grapes”.", []string{"mixed | Moses Okello | “sour grapes”"}},
		{"that calls", "A petition that calls the plan “vandalism” has 6,000 names.", []string{"mixed | petition | “vandalism”"}},
		{"relative with an object", "The group that held them said the two were well.", []string{"indirect | group | the two were well"}},
		{"second verb of the content", "Carla Denning said she had spoken to both sides and was hopeful of a deal.", []string{"indirect | Carla Denning | she had spoken to both sides and was hopeful of a deal"}},
		{"what was found", "The chief said crews reached the house in six minutes but found the roof gone.", []string{"indirect | chief | crews reached the house in six minutes but found the roof gone"}},
		{"second act in the perfect", "Environment Minister Jo Tan has warned that haze could return, and has urged schools to prepare.", []string{"indirect | Jo Tan | haze could return"}},
		{"act of a state", "Norway said it “strongly deplored” the visit and lodged a protest.", []string{"mixed | Norway | it “strongly deplored” the visit"}},
		{"dated source", "According to a leaked memo dated May 4, staff were told to delete the emails.", []string{"indirect | leaked memo | staff were told to delete the emails"}},
		{"published source", "According to a report published on Tuesday, the staff had left.", []string{"indirect | report | the staff had left"}},
		{"told inside", "Moyle limped off after 31 minutes but told the doctor he was fine, coach Glen Larkham said.", []string{"indirect | Glen Larkham | Moyle limped off after 31 minutes but told the doctor he was fine"}},
		{"colon before a pronoun", "The Harbour Authority disagrees: the coast, it says, was eroding before.", []string{"indirect | Harbour Authority | the coast / was eroding before"}},
		{"told how many", "Leeds Crown Court heard Marsh, 58, told 214 investors that the mine was in Zambia.", nil},
		{"name of unknown kind", "According to Ostrow, the rise was due to eggs; she said fuel had played no part.", []string{"indirect | Ostrow | the rise was due to eggs", "indirect | Ostrow | fuel had played no part"}},
		{"whom the sentence is about", "Kwame Boadu said the wall was good. The chief, Torgbui Agama, blames the dam, which he says has starved the coast of sand.", []string{"indirect | Kwame Boadu | the wall was good", "indirect | Torgbui Agama | has starved the coast of sand"}},
		{"second verb without a subject", "Police have not named the dead man but say he was 44 and from Wigan.", []string{"indirect | Police | he was 44 and from Wigan"}},
		{"second act with its own has", "Greenfield Council has admitted it sent bailiffs to the wrong address, and has paid the family £500.", []string{"indirect | Greenfield Council | it sent bailiffs to the wrong address"}},
		{"side as several", "Leicester say they are aware of the footage.", []string{"indirect | Leicester | they are aware of the footage"}},
		{"per", "Per a person familiar with the matter, the chain will shut 40 stores.", []string{"indirect | person familiar with the matter | the chain will shut 40 stores"}},
		{"aside with a participle", "The document, first reported by the Sun, says officers watched the house for nine days.", []string{"indirect | document | officers watched the house for nine days"}},
		{"what a step did", "The bank sold $300 million, a step traders said had come too late.", []string{"indirect | traders | had come too late"}},
		{"place, which said", "Mr Ito's comments drew criticism from Seoul, which said they were “deeply regrettable”.", []string{"mixed | Seoul | they were “deeply regrettable”"}},
		{"aide quoted as saying", "Mr Orban's aide, Gergely Kis, was quoted by the agency as saying that Hungary would veto the package.", []string{"indirect | Gergely Kis via agency | Hungary would veto the package"}},
		{"member with a party", "Enterprise Minister Niamh Rourke said she had been told. The Fine Gael TD called the news “a hammer blow”.", []string{"indirect | Niamh Rourke | she had been told", "mixed | Niamh Rourke | “a hammer blow”"}},
		{"whom the content names", "Opposition leader Grant Pike resigned. Prime Minister Tom Archer said he took no pleasure in it. The Labour leader said Pike had “served honourably”.", []string{"indirect | Tom Archer | he took no pleasure in it", "mixed | Tom Archer | Pike had “served honourably”"}},
		{"identified as", "The driver, identified as Juan Quispe, 52, survived and told police the brakes had failed.", []string{"indirect | Juan Quispe | the brakes had failed"}},
		{"university with a first name", "Political scientist Arun Nair of Victoria University said voters would forget. The academic said a woman would win.", []string{"indirect | Arun Nair | voters would forget", "indirect | Arun Nair | a woman would win"}},
		{"heard saying", "In the footage, an officer is heard telling her she was under arrest.", []string{"indirect | officer | she was under arrest"}},
		{"can be heard", "In the video, a man can be heard shouting: “Get down!”", []string{"direct | man | “Get down!”"}},
		{"a father who is no child", "A father has told an inquest that his son could have lived.\n\nCallum Nash, 17, died in January.\n\nStephen Nash, 49, said he had begged staff.", []string{"indirect | Stephen Nash | his son could have lived", "indirect | Stephen Nash | he had begged staff"}},
		{"described by", "Police are hunting a man described by detectives as “armed and dangerous”.", []string{"mixed | detectives | “armed and dangerous”"}},
		{"accused by", "The mayor was accused by rivals of “hiding behind a flood”.", []string{"mixed | rivals | “hiding behind a flood”"}},
		{"branded by in an aside", "The plan, branded “reckless” by rivals, was dropped.", []string{"mixed | rivals | “reckless”"}},
		{"described as by", "In a speech described as “electric” by colleagues, she called for unity.", []string{"mixed | colleagues | “electric”"}},
		{"wrote of", "Headteacher Paul Shaw wrote of his “enormous sadness”.", []string{"mixed | Paul Shaw | “enormous sadness”"}},
		{"what they called", "Activists condemned what they called the “criminalisation of grief”.", []string{"mixed | Activists | “criminalisation of grief”"}},
		{"both", "Both said they were “proud of the lads”.", []string{"mixed | Both | they were “proud of the lads”"}},
		{"what others suggest", "The minister denied claims that the plan was “a bung”.", nil},
		{"subject with a marked name", "Officials in the “war room” said the count would go on.", []string{"indirect | Officials | the count would go on"}},
		{"what a court does", "The judge told him he had been “a menace to the roads” and banned him for life.", []string{"mixed | judge | he had been “a menace to the roads”"}},
		{"who heard it", "Two men told the Tribune they had been paid. The firm called their account “a grudge”.", []string{"indirect | Two men | they had been paid", "mixed | firm | “a grudge”"}},
	})
}
