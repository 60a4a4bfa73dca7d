package quote_test

import "testing"

// TestClauses reads subjects, addressees and second verbs that are easily taken
// for another clause's.
func TestClauses(t *testing.T) {
	check(t, []quoteCase{
		{"outlet before a subject", "Mrs Dunne told the Mercury Lucy had rung her from work.", []string{"indirect | Dunne | Lucy had rung her from work"}},
		{"outlet of two names", "The agency's director, Lena Holt, told Radio North the boats were too old.", []string{"indirect | Lena Holt | the boats were too old"}},
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
		{"who heard it", "Two men told the Tribune they had been paid. The firm called their account “a grudge”.", []string{"indirect | Two men | they had been paid", "mixed | firm | “a grudge”"}},
	})
}
