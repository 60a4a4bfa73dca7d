package quote_test

import "testing"

// TestSpans reads where content begins and ends, frame by frame.
func TestSpans(t *testing.T) {
	check(t, []quoteCase{
		{"question", "Opposition MP Tara Lindqvist asked why the gates had been left open.", []string{"indirect | Tara Lindqvist | why the gates had been left open"}},
		{"question to somebody", "Prosecutor Hugh Fenn asked Ray why he had come forward.", []string{"indirect | Hugh Fenn | why he had come forward"}},
		{"question wanted", "Members wanted to know when the pool would reopen.", []string{"indirect | Members | when the pool would reopen"}},
		{"question without a clause", "The driver asked how to reach the harbour.", nil},
		{"who is asked", "Officials asked residents who had lost homes to register.", nil},
		{"question to a speaker", "Asked whether he had read the letter, Mr Tull laughed.", nil},
		{"told a body", "Deliveries begin in March, the company told the exchange.", []string{"indirect | company | Deliveries begin in March"}},
		{"survey", "Some 900,000 people live in tents, the agency found in a survey of 2,100 households.", []string{"indirect | agency | Some 900,000 people live in tents"}},
		{"corrected", "They were moved, not evicted, a village headman corrected.", []string{"indirect | village headman | They were moved, not evicted"}},
		{"forecast", "Growth will slow to 1.1 percent, Mr Oduya forecast.", []string{"indirect | Oduya | Growth will slow to 1.1 percent"}},
		{"count", "Some 1,200 families are still in camps, by the count of the Red Crescent.", []string{"indirect | Red Crescent | Some 1,200 families are still in camps"}},
		{"own tally", "A total of 312 houses were lost, by the ministry's own tally.", []string{"indirect | ministry | A total of 312 houses were lost"}},
		{"own account", "Rita Marsh runs a mill. She has fallen off two roofs, by her own account, and been bitten on a third.", []string{"indirect | Rita Marsh | She has fallen off two roofs / and been bitten on a third"}},
		{"cleft", "Rita Marsh grew up in Kent. Her father mended clocks, and it was he, she says, who taught her to swim.", []string{"indirect | Rita Marsh | it was he / who taught her to swim"}},
		{"subject goes on", "The offer was fair, Ms Bell said, and would not get better.", []string{"indirect | Bell | The offer was fair / and would not get better"}},
		{"speaker goes on", "The road would reopen by noon, the engineer said, and went back to his van.", []string{"indirect | engineer | The road would reopen by noon"}},
		{"another frame", "The well was dry, Ms Bell said, and Mr Orr denied that it was ever full.", []string{"indirect | Bell | The well was dry", "indirect | Orr | it was ever full"}},
		{"semicolon", "The referee sees it differently; the pitch was wet, he told both captains.", []string{"indirect |  | the pitch was wet"}},
		{"colon", "The machines were wonderful, Dr Tan concedes: “They see everything.”", []string{"indirect | Tan | The machines were wonderful", "direct | Tan | “They see everything.”"}},
		{"colon without marks", "She was no fearless eater, recalled Gus Holloway: she lived on crackers.", []string{"indirect | Gus Holloway | She was no fearless eater / she lived on crackers"}},
		{"elliptical", "He had not, Mrs Dunne said.", []string{"indirect | Dunne | He had not"}},
	})
}
