package quote_test

import "testing"

// TestMarkedWords reads the words that a verb takes in marks: how far they reach, and
// which others go on with them.
func TestMarkedWords(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"The coach hailed a “massive win” after his side beat Leeds 3-1 on Saturday.", []string{"mixed | coach | “massive win”"}},
		{"The coach hailed a “massive win” over Leeds when his side scored nine.", []string{"mixed | coach | “massive win”"}},
		{"The EU condemned the “illegal” arrests as police raided nine homes.", []string{"mixed | EU | “illegal”"}},
		{"Reed criticised the “chaotic” evacuation, which left 900 people behind.", []string{"mixed | Reed | “chaotic”"}},
		{"The club apologised for the “abhorrent” chants that marred the win.", []string{"mixed | club | “abhorrent”"}},
		{"The union expressed “deep concern” that the plan was late.", []string{"mixed | union | “deep concern” that the plan was late"}},
		{"Reed urged Labour to “get a grip” after 40 trains were cancelled.", []string{"mixed | Reed | Labour to “get a grip”"}},
		{"Ann Lee vowed to “fight on” as her party lost 40 seats.", []string{"mixed | Ann Lee | to “fight on”"}},
		{"Reed urged drivers to “take care” when the roads are icy.", []string{"mixed | Reed | drivers to “take care” when the roads are icy"}},
		{"Reed said he had tried to “calm things down” after fans threw bottles.", []string{"mixed | Reed | he had tried to “calm things down” after fans threw bottles"}},
		{"A former friend described Hale as “a loner” who was “obsessed with guns”.", []string{"mixed | former friend | “a loner” / “obsessed with guns”"}},
		{"Reed described the deal as a “betrayal” that would “cost lives”.", []string{"mixed | Reed | “betrayal” / “cost lives”"}},
		{"Reed called it a “shameful” act of “cowardice”.", []string{"mixed | Reed | “shameful” / “cowardice”"}},
		{"Reed called the plan “reckless”, “cruel” and “wrong”.", []string{"mixed | Reed | “reckless” / “cruel” / “wrong”"}},
		{"Reed called the plan “reckless” and the minister “a fool”.", []string{"mixed | Reed | “reckless” / “a fool”"}},
		{"Reed called the vote “a sham” and walked past the “war room”.", []string{"mixed | Reed | “a sham”"}},
		{"Hill accused ministers of “betrayal”, “cowardice” and “lies” after 900 jobs went.", []string{"mixed | Hill | “betrayal” / “cowardice” / “lies”"}},
		{"Lee described the “chaos” in the “red zone” of the hospital.", []string{"mixed | Lee | “chaos”"}},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, []quoteCase{{"", c.text, c.want}}) })
	}
}
