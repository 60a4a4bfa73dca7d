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
		{"The watchdog said the bank's failings were “serious” and fined it £12m.", []string{"mixed | watchdog | the bank's failings were “serious”"}},
		{"The tribunal said he had shown “no remorse” and struck him off the medical register.", []string{"mixed | tribunal | he had shown “no remorse”"}},
		{"The FA said his conduct was “improper” and banned him for six games.", []string{"mixed | FA | his conduct was “improper”"}},
		{"Hill said the site was “unsafe” and needed work.", []string{"mixed | Hill | the site was “unsafe” and needed work"}},
		{"Hill said “I'm done” and walked out of the room.", []string{"direct | Hill | “I'm done”"}},
		{"The officer shouted “Drop it” and fired nine shots.", []string{"direct | officer | “Drop it”"}},
		{"Demonstrators shouted “Shame on you” as the minister arrived.", []string{"direct | Demonstrators | “Shame on you”"}},
		{"Ann Lee said “Operation Gold” and “Project Blue” were dead.", []string{"mixed | Ann Lee | “Operation Gold” and “Project Blue” were dead"}},
		{"In the words of Tim Hill: “It's hell.”", []string{"direct | Tim Hill | “It's hell.”"}},
		{"Tracy Hill paid tribute to her “beautiful boy”.", []string{"mixed | Tracy Hill | “beautiful boy”"}},
		{"Fans paid tribute to “King Kenny”.", nil},
		{"Hill hit out at the “shambolic” rollout.", []string{"mixed | Hill | “shambolic”"}},
		{"Hill warned on Friday of a “winter of discontent”.", []string{"mixed | Hill | “winter of discontent”"}},
		{"Ann Lee told MPs of a “culture of fear” at the plant.", []string{"mixed | Ann Lee | “culture of fear”"}},
		{"Hill warned ministers against a “rush to judgment”.", []string{"mixed | Hill | “rush to judgment”"}},
		{"The Met said it was treating the fire as “suspicious”.", []string{"mixed | Met | it was treating the fire as “suspicious”"}},
		{"Opposition leader Ruwan Perera charged that the government had misled the IMF.", []string{"indirect | Ruwan Perera | the government had misled the IMF"}},
		{"Hill was charged that night with murder.", nil},
		{"Police want to trace a man described as “a vulnerable loner”.", nil},
		{"Detectives are seeking a woman described as “key” to the case.", nil},
		{"A device described as a “pipe bomb” was found.", nil},
		{"Police are hunting a man dubbed “the Fox of Ely” in the press.", nil},
		{"It was a scene the union described as “hell”.", []string{"mixed | union | “hell”"}},
		{"A law critics called “draconian” was passed.", []string{"mixed | critics | “draconian”"}},
		{"Ann Lee described as “absurd” the claim that she lied.", []string{"mixed | Ann Lee | “absurd”"}},
		{"The report described a “toxic culture” in which staff were “afraid to speak out”.", []string{"mixed | report | “toxic culture” / “afraid to speak out”"}},
		{"Judge Anne Hall said the attack was “cowardly” as she jailed him for 12 years.", []string{"mixed | Anne Hall | the attack was “cowardly”"}},
		{"Iran vowed “a crushing response” after the strike killed nine people.", []string{"mixed | Iran | “a crushing response”"}},
		{"Ann Lee pleaded guilty to what prosecutors called “a shocking breach of trust”.", []string{"mixed | prosecutors | “a shocking breach of trust”"}},
		{"A jury found him guilty of murder in what the judge called “the worst case” of his career.", []string{"mixed | judge | “the worst case”"}},
		{"The senator, who called the bill “dead on arrival,” said he would not vote for it.", []string{"mixed | senator | “dead on arrival,”", "indirect | senator | he would not vote for it"}},
		{"Ann Lee, who has described herself as a “proud socialist,” told reporters she would run.", []string{"mixed | Ann Lee | “proud socialist,”", "indirect | Ann Lee | she would run"}},
		{"The film, which critics called “a mess,” made $90m.", []string{"mixed | critics | “a mess,”"}},
		{"In a speech on Tuesday, the chancellor will say: “This is a budget for growth.”", []string{"direct | chancellor | “This is a budget for growth.”"}},
		{"“This is a budget for growth,” Ann Reeves is expected to say.", []string{"direct | Ann Reeves | “This is a budget for growth,”"}},
		{"The chief executive is due to tell MPs that the firm is “sorry”.", []string{"mixed | chief executive | the firm is “sorry”"}},
		{"Ann Lee will warn of “tough choices” in her speech.", []string{"mixed | Ann Lee | “tough choices”"}},
		{"Nobody will say it was “easy”.", nil},
		{"Ann Lee might say “sorry” one day.", nil},
	} {
		t.Run(c.text, func(t *testing.T) { check(t, []quoteCase{{"", c.text, c.want}}) })
	}
}
