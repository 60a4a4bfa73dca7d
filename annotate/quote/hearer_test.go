package quote_test

import "testing"

func TestWhoIsOnlyTold(t *testing.T) {
	check(t, []quoteCase{
		{"informed, with a day", "Residents were informed on Monday that the road would close for nine days.", []string{"indirect |  | the road would close for nine days"}},
		{"warned", "Staff were warned that 40 jobs would go.", []string{"indirect |  | 40 jobs would go"}},
		{"advised, in the perfect", "Passengers have been advised that the line is closed until Monday.", []string{"indirect |  | the line is closed until Monday"}},
		{"a board", "The board was told that the fund had lost $9 million.", []string{"indirect |  | the fund had lost $9 million"}},
		{"a court", "The court was informed that Bell had paid £40,000.", []string{"indirect |  via court | Bell had paid £40,000"}},
		{"by somebody", "Residents were told by the council that the road would close.", []string{"indirect | council | the road would close"}},
		{"marked words", "“It is late,” said Ann Lee. Parents were told that the plan was “dead in the water”.", []string{"direct | Ann Lee | “It is late,”", "mixed |  | the plan was “dead in the water”"}},
		{"who writes it", "Ministers were told in May that the reactor would cost more, Quennell writes, and the paper was withdrawn.", []string{"indirect | Quennell | Ministers were told in May that the reactor would cost more / the paper was withdrawn"}},
		{"papers that state it", "Ministers were warned in 2022 that the ship was “beyond its design life”, according to papers released on Monday.", []string{"mixed | papers | Ministers were warned in 2022 that the ship was “beyond its design life”"}},
		{"not told", "Residents were not told that the road would close.", nil},
		{"asked", "Have residents been told that the road would close?", nil},
		{"what is no more than a belief", "Voters were persuaded that the road would close.", nil},
	})
}

func TestWhatIsSaidOfWhomIsTold(t *testing.T) {
	check(t, []quoteCase{
		{"a relative clause", "Tom Hale told his brother, who lives in Leeds, that he had been paid $40,000.", []string{"indirect | Tom Hale | he had been paid $40,000"}},
		{"what it is", "Hale told Sky, the broadcaster, he had been paid $40,000.", []string{"indirect | Hale | he had been paid $40,000"}},
		{"an apposition with more", "Hale told the inspector, a former nurse who was at the scene, that he had been paid.", []string{"indirect | Hale | he had been paid"}},
		{"another clause", "She had fallen in the night, Simone Archer told the coroner, and it was the blow, not the tablets, that started the bleeding.", []string{"indirect | Simone Archer | She had fallen in the night / it was the blow, not the tablets, that started the bleeding"}},
		{"no clause", "Hale told staff, who were angry, and left the room.", nil},
	})
}
