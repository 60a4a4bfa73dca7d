package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/claim"
)

// claimsOf returns the claims of a paste.
func claimsOf(t *testing.T, paste string) (*annotate.Document, []claim.Claim) {
	t.Helper()
	d := annotate.Annotate(paste)
	require.Len(t, d.Scores, len(d.Paste.Sentences))
	return d, d.Claims
}

func TestFindStatesClauseWithoutFrame(t *testing.T) {
	tests := []struct {
		name, text string
		want       []string
	}{
		{"the outlet's own voice", "Two drones struck a fuel depot before dawn on Friday.",
			[]string{"Two drones struck a fuel depot before dawn on Friday"}},
		{"a frame before", "Officials said more than 50 soldiers were killed in the raid.",
			[]string{"more than 50 soldiers were killed in the raid"}},
		{"what happened behind a word for it", "The minister promised a “full review” after 14 people died in the fire.",
			[]string{"14 people died in the fire"}},
		{"what a regulator did behind a word for it", "The regulator said the bank was “lax” and fined it £4 million.",
			[]string{"fined it £4 million"}},
		{"what a speaker did then", "The officer shouted “Drop the gun” and fired nine shots at the car.",
			[]string{"fired nine shots at the car"}},
		{"a frame behind", "Three bridges were washed away overnight, the mayor said.",
			[]string{"Three bridges were washed away overnight"}},
		{"a new subject behind a semicolon", "The plant was closed in May 2019; its 340 workers were paid until July.",
			[]string{"The plant was closed in May 2019", "its 340 workers were paid until July"}},
		{"an opening connective", "However, the dam was never inspected after the 2011 flood.",
			[]string{"the dam was never inspected after the 2011 flood"}},
		{"people with their ages", "The trio, Ann Orva, 34; Lee Holm, 29, and Jo Mill, 31, were jailed on Friday.",
			[]string{"The trio, Ann Orva, 34; Lee Holm, 29, and Jo Mill, 31, were jailed on Friday"}},
		{"what only adds to others", "In addition to her daughter, she is survived by two sons in Leeds.",
			[]string{"In addition to her daughter, she is survived by two sons in Leeds"}},
		{"the time of an entry", "10:42 The minister was hit by an egg in Hull on Friday.",
			[]string{"The minister was hit by an egg in Hull on Friday"}},
		{"a frame and nothing more", "The chief executive said that, while demand had risen 40%, income had fallen by a fifth.",
			[]string{"demand had risen 40%, income had fallen by a fifth"}},
		{"reported words in a clause of time, behind an aside", "The judge stopped the sale after a rival, Torvex, claimed that it was rigged.",
			[]string{"The judge stopped the sale after a rival, Torvex, claimed that it was rigged"}},
		{"what is said of things, not by them", "Jones tends 104 lamps in Malvern, the ones said to have inspired Lewis.",
			[]string{"Jones tends 104 lamps in Malvern, the ones said to have inspired Lewis"}},
		{"an aside behind the name", "Auditors say Nadia Ferris, who quit in April, signed 17 contracts.",
			[]string{"Nadia Ferris, who quit in April, signed 17 contracts"}},
		{"a source behind, once", "The tank burst at 3:50 a.m., according to a log seen by reporters.",
			[]string{"The tank burst at 3:50 a.m."}},
		{"a document behind", "Fewer women own land in Torvik than in 2009, a survey by the Land Board found in May.",
			[]string{"Fewer women own land in Torvik than in 2009"}},
		{"a writer behind", "The valve had been replaced twice since 2019, an engineer for the owners wrote in a June memo.",
			[]string{"The valve had been replaced twice since 2019"}},
		{"a source in the middle", "The reef has lost half its coral since 1995, according to the marine institute, with the worst losses in the north.",
			[]string{"The reef has lost half its coral since 1995, according to the marine institute, with the worst losses in the north"}},
		{"a promise that is no frame", "More than 8,200 troops stand south of the river, short of the 10,000 promised by the end of April.",
			[]string{"More than 8,200 troops stand south of the river, short of the 10,000 promised by the end of April"}},
		{"who said it, in a relative clause", "Crews had recovered 61,000 gallons by Monday, said Cmdr. Ada Winslow, who added that the cleanup cost $4 million.",
			[]string{"Crews had recovered 61,000 gallons by Monday", "the cleanup cost $4 million"}},
		{"a noun that is described", "The duchess, who became patron of the charity in 2016, later unveiled a plaque and told staff that 40 shops had closed.",
			[]string{"The duchess, who became patron of the charity in 2016, later unveiled a plaque", "40 shops had closed"}},
		{"an aside that is no frame", "The bridge cost $8.3 million, nearly twice the first quote.",
			[]string{"The bridge cost $8.3 million, nearly twice the first quote"}},
		{"a source and its relative clause", "The audit, which found that 14 of 20 pumps were idle, was sent to the mayor in May.",
			[]string{"The audit, which found that 14 of 20 pumps were idle, was sent to the mayor in May"}},
		{"a relative clause with words of another", "The tariffs, which Oslo says are unlawful, hit 140 firms in June.",
			[]string{"The tariffs, which Oslo says are unlawful, hit 140 firms in June"}},
		{"which man the police mean", "The man police say shot the mayor of Torvik was arrested on Monday.",
			[]string{"The man police say shot the mayor of Torvik was arrested on Monday"}},
		{"which plan its maker means", "A plan the mayor says will cost $4m was approved on Monday.",
			[]string{"A plan the mayor says will cost $4m was approved on Monday"}},
		{"which tin its maker means", "Torvex is suing a rival for £18.4m over a tin that it says was copied from its own.",
			[]string{"Torvex is suing a rival for £18.4m over a tin that it says was copied from its own"}},
		{"by whom a firm is sued", "Torvex is being sued by 14 workers who say they were underpaid.",
			[]string{"Torvex is being sued by 14 workers who say they were underpaid"}},
		{"a verb that no list holds", "The report, by a team in Torvik, says 14 drugs cause cancer.",
			[]string{"14 drugs cause cancer"}},
		{"who was heard", "The charity spoke to 40 women who said they had been beaten by guards.",
			[]string{"they had been beaten by guards"}},
		{"a figure that somebody foresees", "The port handled 143,000 crates in 2024, a figure that officials say will reach 400,000 by 2029.",
			[]string{"The port handled 143,000 crates in 2024", "will reach 400,000 by 2029"}},
		{"what the lawyers of the subject say", "Nadia Ferris, whose lawyers say she is innocent, was jailed for ten years.",
			[]string{"Nadia Ferris, whose lawyers say she is innocent, was jailed for ten years"}},
		{"what the subject claims of himself", "A man who claims he was beaten by police has sued the state for $4m.",
			[]string{"A man who claims he was beaten by police has sued the state for $4m"}},
		{"what those who act had said", "Women who said they had been beaten by guards were moved to another prison.",
			[]string{"Women who said they had been beaten by guards were moved to another prison"}},
		{"what others claim as theirs", "The strip, which Torvik claims as its own, is home to 4,000 people.",
			[]string{"The strip, which Torvik claims as its own, is home to 4,000 people"}},
		{"a source within the subject", "The report, in which the firm admits dumping waste, was leaked in May.",
			[]string{"The report, in which the firm admits dumping waste, was leaked in May"}},
		{"what the subject says happened", "The singer, who says she was attacked in 2012, is suing the label for $4m.",
			[]string{"The singer, who says she was attacked in 2012, is suing the label for $4m"}},
		{"what the subject had said", "The minister, who said last week that he would not resign, stepped down on Monday.",
			[]string{"The minister, who said last week that he would not resign, stepped down on Monday"}},
		{"a frame behind a relative clause", "A teacher who had gone as a guide said nine of the huts had no roof.",
			[]string{"nine of the huts had no roof"}},
		{"two frames, one in a relative clause", "The union, which says it has 4,000 members, said pay had fallen by 4%.",
			[]string{"it has 4,000 members", "pay had fallen by 4%"}},
		{"an aside in a frame", "The Herald reported on Monday, citing bank records, that Ferris had moved $90,000.",
			[]string{"Ferris had moved $90,000"}},
		{"an aside in a frame of time", "Torvex said on Monday, a day after the vote, that it would cut 140 jobs in May.",
			[]string{"it would cut 140 jobs in May"}},
		{"what was asked", "Pressed on why the log was lost, the harbour master said it had been sent to Ludlow by mistake.",
			[]string{"it had been sent to Ludlow by mistake"}},
		{"a frame that denies what it frames", "It was wrongly reported that two men had died in the fire.",
			[]string{"It was wrongly reported that two men had died in the fire"}},
		{"what somebody was kept from", "Guards denied the prisoners water and beat two of them to death.",
			[]string{"Guards denied the prisoners water and beat two of them to death"}},
		{"what somebody was denied", "She was twice denied a visa and deported to Lagos on Monday.",
			[]string{"She was twice denied a visa and deported to Lagos on Monday"}},
		{"a case that is dismissed", "The court dismissed the firm's case that the contract had been signed under duress.",
			[]string{"The court dismissed the firm's case that the contract had been signed under duress"}},
		{"a speaker who denies", "Nadia Ferris, who denies fraud, told the jury she had paid £40,000 in tax.",
			[]string{"she had paid £40,000 in tax"}},
		{"an accusation that the accused denies", "Prosecutors say Ferris took $2 million from a builder, which she denies.",
			[]string{"Ferris took $2 million from a builder"}},
		{"a denial and an act", "The bank denied wrongdoing but agreed to pay $40m.",
			[]string{"The bank denied wrongdoing", "agreed to pay $40m"}},
		{"a denial and what became of who denied", "Frank Lang denied taking bribes and was freed on bail of $4,000.",
			[]string{"Frank Lang denied taking bribes and was freed on bail of $4,000"}},
		{"a denial of two acts", "The bank denied that it had lied and hidden $40m.",
			[]string{"The bank denied that it had lied and hidden $40m"}},
		{"a frame that names nobody", "It is understood that the club has agreed a fee of £30m.",
			[]string{"the club has agreed a fee of £30m"}},
		{"a belief", "Police believe Lang fled to Torvik in May.",
			[]string{"Lang fled to Torvik in May"}},
		{"a belief that is denied", "Few believe the dam was ever inspected.",
			[]string{"Few believe the dam was ever inspected"}},
		{"a denial and an accusation", "The mill rejected the findings and accused the agency of using data from 2019.",
			[]string{"The mill rejected the findings", "accused the agency of using data from 2019"}},
		{"a survey in front", "In a survey published on Monday, 40% said they had skipped meals.",
			[]string{"40% said they had skipped meals"}},
		{"a fear of nobody's", "There are fears that 40 miners are trapped.",
			[]string{"40 miners are trapped"}},
		{"an estimate of nobody's", "It is estimated that 4,000 people live in the camp.",
			[]string{"4,000 people live in the camp"}},
		{"documents that somebody saw", "The Herald has seen documents that show the mill paid $4m to the minister.",
			[]string{"the mill paid $4m to the minister"}},
		{"suspects who are counted", "Three suspected smugglers were killed in a raid near Torvik.",
			[]string{"Three suspected smugglers were killed in a raid near Torvik"}},
		{"a frame of when it came out", "But it emerged on Tuesday that the firm had known of the fault since 2019.",
			[]string{"the firm had known of the fault since 2019"}},
		{"a frame of what came out", "It turned out that 14 of the 20 pumps had no fuel.",
			[]string{"14 of the 20 pumps had no fuel"}},
		{"a ruling and its votes", "The High Court ruled 6-3 on Friday that the port had broken the law.",
			[]string{"the port had broken the law"}},
		{"a ruling by so many to so many", "The court ruled by a 4-3 majority that the arrests in Torvik were unlawful.",
			[]string{"the arrests in Torvik were unlawful"}},
		{"a responsibility that is claimed", "The group claimed responsibility for a blast in Torvik that killed nine guards in May.",
			[]string{"The group claimed responsibility for a blast in Torvik that killed nine guards in May"}},
		{"what shares added", "The Torvik index added 0.7% and the Orva index gained 1.1%.",
			[]string{"The Torvik index added 0.7%", "the Orva index gained 1.1%"}},
		{"what a court does", "The tribunal found that Ferris had been unfairly dismissed and awarded her £23,000.",
			[]string{"Ferris had been unfairly dismissed", "awarded her £23,000"}},
		{"a concession within the main clause", "The bridge was closed in May even though engineers had said it was safe.",
			[]string{"The bridge was closed in May even though engineers had said it was safe"}},
		{"a concession in front", "Even though inspectors closed the mine in 2019, 40 men went down in May.",
			[]string{"inspectors closed the mine in 2019", "40 men went down in May"}},
		{"a denial of another's claim", "Ludlow rejects Torvik's claim that three boats were sunk.",
			[]string{"Ludlow rejects Torvik's claim that three boats were sunk"}},
		{"a frame in a clause of time", "A water company was fined £2.1m on Tuesday after admitting that it let sewage run into a canal.",
			[]string{"A water company was fined £2.1m on Tuesday after admitting that it let sewage run into a canal"}},
		{"a frame with an aside", "Tenant Nadia Ferris, 29, who moved in six weeks ago, said she had been told the tower was “the safest in Torvik”.",
			[]string{"who moved in six weeks ago", "she had been told the tower was “the safest in Torvik”"}},
		{"a frame behind a participle", "The premier has apologised to the family of a boy who waited 29 months for surgery, telling the house that the state had “let Rory down”.",
			[]string{"The premier has apologised to the family of a boy who waited 29 months for surgery", "the state had “let Rory down”"}},
		{"a denial before a silence", "Its former director Nadia Ferris has denied any wrongdoing and did not respond to questions.",
			[]string{"Its former director Nadia Ferris has denied any wrongdoing and did not respond to questions"}},
		{"a denial keeps its verb", "Mayor Nadia Ferris denied that the money had been wasted.",
			[]string{"Mayor Nadia Ferris denied that the money had been wasted"}},
		{"a frame in the middle", "The dam had stood empty for years, the auditors found, and was never insured.",
			[]string{"The dam had stood empty for years, the auditors found, and was never insured"}},
		{"a new subject behind an and", "The bridge at Torvik collapsed on Monday, and the hospital ran out of blood on Tuesday.",
			[]string{"The bridge at Torvik collapsed on Monday", "the hospital ran out of blood on Tuesday"}},
		{"a subject that counts off", "At least 23 people were killed and 61 wounded in a strike on Torvik on Tuesday.",
			[]string{"At least 23 people were killed and 61 wounded in a strike on Torvik on Tuesday"}},
		{"a clause behind a colon", "The two sides remain divided over prisoners: the army has offered 700.",
			[]string{"The two sides remain divided over prisoners", "the army has offered 700"}},
		{"a clause of concession", "While exports rose by 4 per cent, the deficit widened to $2.1 billion.",
			[]string{"exports rose by 4 per cent", "the deficit widened to $2.1 billion"}},
		{"a relative clause beside the speaker", "“It was a miracle,” said Ruth Adeyemi, whose two sons were hurt in the crash.",
			[]string{"whose two sons were hurt in the crash"}},
		{"a relative clause about a source in front", "Metroline, which won the concession in 2022, said 14 trams passed the check on Monday.",
			[]string{"which won the concession in 2022", "14 trams passed the check on Monday"}},
		{"what sets off the reported words", "Some 1,300 pupils were sent home, Ferris said, the most on any day since 2009.",
			[]string{"Some 1,300 pupils were sent home", "the most on any day since 2009"}},
		{"a phrase that sets off the reported words", "Prices fell by 2.4 per cent in October, the office said on Monday, their seventh straight decline since 2019.",
			[]string{"Prices fell by 2.4 per cent in October", "their seventh straight decline since 2019"}},
		{"what is reported behind the frame", "Inflation stood at 6.1 per cent in March, she noted, and reserves cover 4.3 months of imports.",
			[]string{"Inflation stood at 6.1 per cent in March", "reserves cover 4.3 months of imports"}},
		{"a figure of what was named before", "Aid workers using church rolls put it at 118.", []string{"it at 118"}},
		{"an act with words of time before a participle", "Ann Lang resigned on Monday, saying the board had lied to her.",
			[]string{"Ann Lang resigned on Monday", "the board had lied to her"}},
		{"an act before what is reported", "The bank dismissed Ferris in February 2024 and said 40 others had left by June.",
			[]string{"The bank dismissed Ferris in February 2024", "40 others had left by June"}},
		{"the time of an entry", "10:42 — The eye crossed the coast at Torvik with winds of 120 kmph, the Met office says.",
			[]string{"The eye crossed the coast at Torvik with winds of 120 kmph"}},
		{"the hour of an entry", "10.15am: Police have closed the bridge at Torvik.",
			[]string{"Police have closed the bridge at Torvik"}},
		{"the hour of an entry in brackets", "[12:14] A man has died in Torvik, police say.",
			[]string{"A man has died in Torvik"}},
		{"the hour and zone of an entry", "14:02 BST: The port in Torvik has closed.",
			[]string{"The port in Torvik has closed"}},
		{"a label of news", "BREAKING NEWS: The mayor of Torvik has resigned.",
			[]string{"The mayor of Torvik has resigned"}},
		{"a label of what is new", "The latest: two more bodies were found on Monday.",
			[]string{"two more bodies were found on Monday"}},
		{"a version that leads in", "Hill's version: the guards fired first and killed 12.",
			[]string{"Hill's version: the guards fired first and killed 12"}},
		{"the year of an entry", "1996: Torvex buys the mine at Torvik from the state.",
			[]string{"1996: Torvex buys the mine at Torvik from the state"}},
		{"a label of a list", "Key points: the bank cut rates to 3%.",
			[]string{"the bank cut rates to 3%"}},
		{"words that only lead in", "Consider this: the state spends $40,000 a year on each prisoner.",
			[]string{"the state spends $40,000 a year on each prisoner"}},
		{"a warning that only leads in", "Make no mistake: the city has borrowed $4bn in a year.",
			[]string{"the city has borrowed $4bn in a year"}},
		{"a source that leads in", "Police: the man was shot twice on Monday.",
			[]string{"Police: the man was shot twice on Monday"}},
		{"an hour within a clause", "The match began at 10:15 and 4,000 people watched it.",
			[]string{"The match began at 10:15", "4,000 people watched it"}},
		{"a fact behind a call", "The UN called for an end to the siege of Torvik, where 40,000 people have no water.",
			[]string{"where 40,000 people have no water"}},
		{"a fact behind praise", "The minister hailed the deal, which will bring 400 jobs to Torvik by 2027.",
			[]string{"which will bring 400 jobs to Torvik by 2027"}},
		{"an act behind a name given", "The judge described Frank Lang as \"a danger to women\" and jailed him for 12 years.",
			[]string{"jailed him for 12 years"}},
		{"an act behind a word in marks", "The coach called the defeat “embarrassing” and dropped four players.",
			[]string{"dropped four players"}},
		{"what might have been", "Had the wind turned, Ferris said, 40 houses in Torvik would have burned by noon on Tuesday.", nil},
		{"a list of clauses", "Wheat fell 2 percent to $5.40 a bushel, corn lost 1 percent and soybeans rose 3 percent.",
			[]string{"Wheat fell 2 percent to $5.40 a bushel", "corn lost 1 percent", "soybeans rose 3 percent"}},
		{"a subject without an article behind but", "The toll in Torvik stands at 31, but aid workers fear 90 people are dead.",
			[]string{"The toll in Torvik stands at 31", "90 people are dead"}},
		{"a time before the second subject", "In May the council bought the land for $2 million, and in June it sold the land for $4 million.",
			[]string{"In May the council bought the land for $2 million", "in June it sold the land for $4 million"}},
		{"a confirmation and a denial", "The ministry confirmed the strike on Torvik but denied that civilians were hit.",
			[]string{"The ministry confirmed the strike on Torvik", "denied that civilians were hit"}},
		{"what a figure brings another to", "That brings the toll in Torvik to 41.",
			[]string{"That brings the toll in Torvik to 41"}},
		{"what a figure compares with", "That compares with a loss of $40 million a year ago.",
			[]string{"That compares with a loss of $40 million a year ago"}},
		{"what is pointed at", "That figure rose to 41 on Monday.",
			[]string{"That figure rose to 41 on Monday"}},
		{"what is pointed at behind a but", "But that takes the number of arrests in Torvik to 41.",
			[]string{"that takes the number of arrests in Torvik to 41"}},
		{"what another source says joins on", "The mayor said that two men had died and that 14 were missing.",
			[]string{"two men had died", "14 were missing"}},
		{"a figure that somebody gives", "Customs agents put the number of stranded trucks at 2,800.",
			[]string{"the number of stranded trucks at 2,800"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, claims := claimsOf(t, tt.text)
			var got []string
			for _, c := range claims {
				got = append(got, d.Text[c.Start:c.End])
			}
			assert.Equal(t, tt.want, got)
		})
	}
}

// TestNoFewerIsNoDoubt holds that "no fewer than" negates nothing.
func TestNoFewerIsNoDoubt(t *testing.T) {
	_, claims := claimsOf(t, "No fewer than three people have been confirmed dead after a tanker exploded on Thursday.")
	require.Len(t, claims, 1)
	assert.Equal(t, claim.Quantity, claims[0].Kind)
	assert.Equal(t, claim.Asserted, claims[0].Strength)
}

func TestFindLeavesWhatIsNoClaim(t *testing.T) {
	for name, text := range map[string]string{
		"question":           "Who will pay for the new bridge?",
		"opinion":            "It is a shameful betrayal of everything we should stand for.",
		"call":               "We must all demand better from our leaders.",
		"wish":               "Let us hope that good sense wins.",
		"short answer":       "“No,” the officer answered.",
		"refusal to comment": "The company did not respond to a request for comment.",
		"who was asked":      "This newspaper has contacted the firm for comment.",
		"ceremony":           "The president congratulated the nation on its new year.",
		"appeal":             "Police appealed for witnesses to come forward.",
		"private feeling":    "She said that she felt relieved.",
		"condition":          "If the appeal succeeds, everything changes.",
		"bare denial":        "The company disputed that account.",
		"view by its name":   "The minister termed the vote a farce.",
		"what nobody saw":    "“I have not seen a summer like this in 26 years,” she said.",
		"view of a place":    "The minister described Beijing as the biggest threat to shipping.",
		"view of a person":   "The coach described Sterling as a great player.",
		"result of a match":  "Castlegate Town 4-2 Harbour United (aet)",
	} {
		t.Run(name, func(t *testing.T) {
			_, claims := claimsOf(t, text)
			assert.Empty(t, claims)
		})
	}
}

func TestStrength(t *testing.T) {
	tests := []struct {
		text     string
		want     claim.Strength
		claimant string
	}{
		{"The navy seized three trawlers off Ormara on Tuesday.", claim.Asserted, ""},
		{"The navy seized three trawlers on Tuesday, Admiral Nadia Ferris said.", claim.Attributed, "Nadia Ferris"},
		{"The trawlers reportedly carried two tonnes of heroin to Ormara.", claim.Hedged, ""},
		{"Kharistan denies that its drones crossed the border on Friday.", claim.Disputed, "Kharistan"},
		{"It was not possible to verify the toll of 40 dead.", claim.Disputed, ""},
		{"Nadia Ferris said the allegation was false.", claim.Disputed, "Nadia Ferris"},
		{"Voters in Torvik rejected the levy by 311 votes.", claim.Asserted, ""},
		{"Nadia Ferris rejected the allegation on Friday.", claim.Disputed, "Nadia Ferris"},
		{"Kharistan puts the figure at 58.", claim.Disputed, "Kharistan"},
		{"Two tankers sank off Ormara, according to the seamen's union.", claim.Attributed, "seamen's union"},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			_, claims := claimsOf(t, tt.text)
			require.NotEmpty(t, claims)
			assert.Equal(t, tt.want, claims[0].Strength)
			assert.Equal(t, tt.claimant, claims[0].Claimant.Name)
		})
	}
}

// TestGuestAnswers holds that what stands between the questions of an interview
// is said by the guest, and that the answers of an explainer are not.
func TestGuestAnswers(t *testing.T) {
	interview := `Nadia Ferris on ten years at sea

Nadia Ferris ran the rescue station at Torvik until June. She spoke to us on the quay.

How many calls did you take?

I took 412 calls in ten years, and my crew lost two boats in the storm of 2019.

Did anyone warn you about the pier?

We wrote to the port in March 2021. The port closed the file in a week.

What will you do now?

I have signed with a school in Torvik for two years.
`
	_, claims := claimsOf(t, interview)
	guests := 0
	for _, c := range claims {
		if c.Strength == claim.Attributed && c.Claimant.Name == "Nadia Ferris" {
			guests++
		}
	}
	assert.GreaterOrEqual(t, guests, 3)

	explainer := strings.NewReplacer("I took", "Crews took", "my crew", "one crew", "We wrote", "Crews wrote", "I have", "The station has", "you", "they").Replace(interview)
	_, claims = claimsOf(t, explainer)
	require.NotEmpty(t, claims)
	for _, c := range claims {
		assert.Equal(t, claim.Asserted, c.Strength)
	}
}

func TestEveryReasonHasPlainWords(t *testing.T) {
	_, claims := claimsOf(t, twoVersions)
	for _, c := range claims {
		require.NotEmpty(t, c.Reasons)
		for _, r := range c.Reasons {
			assert.Contains(t, r.Text(), " ", "reason %q", string(r))
		}
	}
}
