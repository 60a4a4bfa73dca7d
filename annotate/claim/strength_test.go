package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/claim"
)

// TestStrengthAndClaimant holds who says what, and how firmly, of the claim that a
// text in brackets is.
func TestStrengthAndClaimant(t *testing.T) {
	const story = "\n\nTorvik has a river and a mill.\n\nThe mill was built in 1870 by weavers.\n"
	for _, tt := range []struct {
		name, text, claimant string
		want                 claim.Strength
	}{
		{"a label of a headline", "Coroner: [Climber who died on Mount Orva trusted app]" + story, "Coroner", claim.Attributed},
		{"a source behind a dash", "[Ferry sinks on Lake Torvik with 31 aboard] - governor" + story, "governor", claim.Attributed},
		{"a source behind a brief clause", "Ferry sinks on Lake Torvik; [31 missing] - coast guard" + story, "coast guard", claim.Attributed},
		{"a source of one word", "[Torvik executes man convicted of spying for Orva]: judiciary" + story, "judiciary", claim.Attributed},
		{"a source by its nickname", "Feds: [Banker hid $4m from Torvik tax office]" + story, "Feds", claim.Attributed},
		{"who is identified says nothing", "[The accused, identified as Ram Orva, was jailed for nine years on Friday].\n", "", claim.Asserted},
		{"or so it said", "Torvex Ltd closed in May. [The regulator had approved the £40m deal], or so it said.\n", "Torvex Ltd", claim.Attributed},
		{"a family", "Family: [Man shot by Torvik police was unarmed]" + story, "Family", claim.Attributed},
		{"counsel without an article", "The trial opened in May.\n\n[Tracking data place his car at the bridge on nine nights], said counsel for Torvex.", "counsel", claim.Attributed},
		{"a region is no source", "[UP: Six of family killed in Torvik car crash]" + story, "", claim.Asserted},
		{"a country that accuses", "[US accuses Orva of using chemical weapons in Torvik]" + story, "US", claim.Attributed},
		{"the first of two counts", "Union says [40 hurt at Torvik march], police say six" + story, "Union", claim.Attributed},
		{"the second of two counts", "Army says 40 rebels killed in Torvik, residents say [none]" + story, "residents", claim.Disputed},
		{"a count behind a semicolon", "Opposition claims 40 killed in Torvik; police say [six]" + story, "police", claim.Disputed},
		{"what a firm says to do", "Torvex says [to spend $1bn on Torvik port]" + story, "Torvex", claim.Attributed},
		{"a topic is no source", "Club locked out: [gates chained at St Orva’s after lease row]" + story, "", claim.Asserted},
		{"a label of the page is no source", "JUST IN: [Court frees ex-governor on N50m bail]" + story, "", claim.Asserted},
		{"pictures are no source of theirs", "PHOTOS: [Fire destroys 60 stalls in Torvik]" + story, "", claim.Asserted},
		{"behind a frame in one sentence", "The road was closed on Monday, the ministry said, and [two bridges on the coast road were swept away].\n", "ministry", claim.Attributed},
		{"a clause about the speaker", "“It burned all night,” said Ruth Orva, [whose two sons died in the mill].\n", "", claim.Asserted},
		{"who puts it at a figure", "The union says 40 were hurt. The company puts [it at 12].\n", "company", claim.Disputed},
		{"another version follows", "The union said 30 were hurt. The interior ministry counted differently: [six were hurt, all of them officers].\n", "ministry", claim.Disputed},
		{"another version announced", "Villagers said the pump stood idle for a year.\n\nThe company tells it otherwise. [The pump ran every day in 2024], a spokesman said.\n", "company", claim.Disputed},
		{"who counts", "[Police counted 40,000 marchers on Saturday].\n", "Police", claim.Attributed},
		{"who expects, of a place", "[Analysts at Corbel Bank expect a loss of £3m this year].\n", "", claim.Attributed},
		{"what the one named before promises", "Loma Data applied for the mill in May. [It promises 140 jobs by 2029].\n", "Loma Data", claim.Attributed},
		{"an office and a name", "[Cabinet member for highways Peter Lang blamed a wet winter for 40 potholes].\n", "Peter Lang", claim.Attributed},
		{"whose sums", "[Renters will be €30 a week better off, by the minister’s figures].\n", "minister", claim.Attributed},
		{"in a survey by", "[Two voters in three named the tax in a survey by Torvik University].\n", "Torvik University", claim.Attributed},
		{"expected by", "[Output is projected by the board to be the lowest in 22 years].\n", "board", claim.Attributed},
		{"a document that participles describe", "A memo signed by 12 nurses and dated June 3 says the ward was “full” and [that no bed had been free since May].\n", "memo", claim.Attributed},
		{"a second clause behind a bulletin", "According to the harbour's 9 a.m. bulletin, 40 boats were in port and [12 barges had been sunk].\n", "harbour's 9 a.m. bulletin", claim.Attributed},
		{"a frame with a later hour", "[All 48 sensors were in working order], the company said hours later.\n", "company", claim.Attributed},
		{"a frame with the verb first", "[Debts have reached £61bn], reckons Hengtai, a broker.\n", "Hengtai", claim.Attributed},
		{"somebody accused", "[The two are accused of failing to act on three warnings].\n", "", claim.Attributed},
		{"who denies what stands before", "The mayor spent £40,000 on flights, [a charge his office denies].\n", "office", claim.Disputed},
		{"who accuses, before a denial", "[The union accused Torvex of using 14 old buses], a charge the firm denies.\n", "union", claim.Attributed},
		{"by whom it was reported, in front", "As first reported by the Herald, [the mill paid $4m to the minister].\n", "Herald", claim.Attributed},
		{"who agreed, in front", "[As agreed by the two sides, talks in Torvik will resume on 4 May].\n", "", claim.Asserted},
		{"a leak that was reported", "[The leak, first reported by the Herald, cost the mill £4m].\n", "", claim.Asserted},
		{"what came about despite fears", "[The drug was approved in May, despite fears that it may cause strokes].\n", "", claim.Asserted},
		{"a denial behind a long subject", "[The mill's owner, who left Torvik in 2019 and lives in Orva, denied taking $4m].\n", "owner", claim.Disputed},
		{"somebody who has denied something", "[Lang, who has always denied the charges, was jailed for nine years].\n", "", claim.Asserted},
		{"what is not denied", "[Lang did not deny that she had taken $4m].\n", "", claim.Asserted},
		{"who rejects it", "The union said 40 were hurt, [which the company denies].\n", "company", claim.Disputed},
		{"what was found", "The ward was closed on Monday, two days after inspectors found that [its doors had been locked].\n", "inspectors", claim.Attributed},
		{"who compiled it", "Data compiled by the Orva Institute show that [rents rose by a fifth last year].\n", "", claim.Attributed},
		{"when it was published", "Results published on Thursday show that [the bond was sold at 12.9 per cent].\n", "Results", claim.Attributed},
		{"where it was told", "The company told employees at shift meetings that [the plant would close in March].\n", "company", claim.Attributed},
		{"reached by phone", "Three traders reached by phone said [the first shots came from a field near the market].\n", "traders", claim.Attributed},
		{"an inquest was told", "[Orva lifeboat log was missing six pages], inquest told" + story, "", claim.Attributed},
		{"behind another comma", "[Miner, 34, died after pump failed], inquest told" + story, "", claim.Attributed},
		{"a trial of three years", "[Heat pumps cut bills by £261 a year in Orva], three-year trial finds" + story, "trial", claim.Attributed},
		{"a cyclone claims lives", "[Cyclone Orva claims five lives on coast]" + story, "", claim.Asserted},
		{"cases confirmed", "[Dengue cases in Torvik top 2,300], fourth death confirmed" + story, "", claim.Asserted},
		{"an estimate that ranks", "[The bridge cost £4m, twice the first estimate].\n", "", claim.Asserted},
		{"states that are no cue", "[Depots in Torvik raise price of petrol], queues return in four states" + story, "", claim.Asserted},
		{"who signs it", "[Orva mill will close on 1 June], writes Nadia Ferris" + story, "", claim.Asserted},
		{"a storm is no source", "Typhoon Orva: [Torvik hoists top signal for first time in seven years]" + story, "", claim.Asserted},
		{"behind the as of a headline", "Council says few will be hurt as [53 schools close in Torvik]" + story, "", claim.Asserted},
		{"its own loss", "[The mill reported a loss of £38m in the year to February].\n", "", claim.Asserted},
		{"put up for sale", "[The company put its headquarters in Torvik up for sale in June at £19m].\n", "", claim.Asserted},
		{"how long after", "[The county suspended the license on Tuesday, six days after the first cases were reported].\n", "", claim.Asserted},
		{"added at cricket", "[Orva and Lang added 79 for the fourth wicket before Lang was run out].\n", "", claim.Asserted},
		{"what police believe", "Police believe [Lang fled to Torvik in May].\n", "Police", claim.Attributed},
		{"what doctors fear", "Doctors fear [40 people have drowned].\n", "Doctors", claim.Attributed},
		{"what geologists think", "Geologists think [the crater was formed around 1200].\n", "Geologists", claim.Attributed},
		{"what engineers believe may be", "Engineers believe [the dam could fail by 2040].\n", "Engineers", claim.Hedged},
		{"who has accused another", "[Orva has accused Torvik of shelling the mill].\n", "Orva", claim.Attributed},
		{"who have blamed something", "[Nurses have blamed the deaths on dirty water].\n", "Nurses", claim.Attributed},
		{"suspects who are counted", "[Three suspected smugglers were killed in a raid near Torvik].\n", "", claim.Asserted},
		{"alleged spies who are counted", "[Three alleged spies were expelled from Orva on Monday].\n", "", claim.Asserted},
		{"alleged members who are counted", "[Two alleged gang members were jailed for nine years].\n", "", claim.Asserted},
		{"how something happened, as somebody tells", "[A resident described how soldiers beat two men to death].\n", "resident", claim.Attributed},
		{"what a poll gives", "[The poll, conducted by Orvadata, gives Lang 44% of the vote].\n", "poll", claim.Attributed},
		{"what results gave", "[Early results gave Lang 54% of the vote].\n", "results", claim.Attributed},
		{"what a survey ranked", "[The survey ranked Torvik as the best city for students].\n", "survey", claim.Attributed},
		{"what a report documents", "[The report documents 214 killings in Torvik].\n", "report", claim.Attributed},
		{"what pictures of a day show", "[Aerial images taken the next day show a charred circle of 60 metres].\n", "images", claim.Attributed},
		{"what a foreign study found", "[A Norwegian study of 657,000 children found no link with the jab].\n", "study", claim.Attributed},
		{"the date of a letter", "[The letter is dated 9 January 2024].\n", "", claim.Asserted},
		{"what was never found", "[The register for that night has never been found].\n", "", claim.Asserted},
		{"a view that somebody holds", "[Analysts believe the bandits fled to Torvik in two boats].\n", "Analysts", claim.Attributed},
		{"what a share of those asked said", "In a survey of 2,000 adults, [40% said they had skipped meals].\n", "survey", claim.Attributed},
		{"what most said in a poll", "[More than 60% of respondents said they had been bullied], according to the poll.\n", "poll", claim.Attributed},
		{"dozens who are feared", "Rescuers fear [dozens more are buried under the mud].\n", "Rescuers", claim.Attributed},
		{"attacks that are feared", "[Aid groups fear attacks planned for the weekend of 6 May].\n", "", claim.Asserted},
		{"a report that is voted down", "[The report was rejected by 61% of members in May].\n", "", claim.Asserted},
		{"a title that results gave", "[The results gave the mill its first medal since 1998].\n", "", claim.Asserted},
		{"what villagers told of", "[Villagers told of soldiers burning 40 homes].\n", "Villagers", claim.Attributed},
		{"what is feared in a town", "In Torvik, officials fear [40 people have died].\n", "officials", claim.Attributed},
		{"what is feared after all", "But doctors fear [the virus has spread to 40 towns].\n", "doctors", claim.Attributed},
		{"what papers list", "[Court papers list the mill as one of 14 owners].\n", "papers", claim.Attributed},
		{"what a driver describes", "[The driver described being thrown from the bus in May].\n", "driver", claim.Attributed},
		{"what pictures show", "[Satellite images show a burned area of some 1,200 square metres].\n", "images", claim.Attributed},
		{"what a mill gave", "[The mill gave Lang 44% of its shares].\n", "", claim.Asserted},
		{"a denial in the passive", "[The claim has been denied by the ministry].\n", "ministry", claim.Disputed},
		{"a rejection in the passive", "[The charge was strongly rejected by Orva's foreign ministry].\n", "ministry", claim.Disputed},
		{"a claim that a court rejects", "[The claim was rejected by the High Court on Monday].\n", "", claim.Asserted},
		{"what the same man denied", "The mayor admitted meeting the builder but [denied taking a bribe].\n", "mayor", claim.Disputed},
		{"what somebody admits to", "[Guards admitted using force] but denied firing live rounds.\n", "Guards", claim.Attributed},
		{"a denial before an accusation", "[The army denied the attack] and accused the rebels of firing on the village.\n", "army", claim.Disputed},
		{"an accusation behind a denial", "The mill rejected the findings and [accused the agency of using old data].\n", "mill", claim.Attributed},
		{"what is estimated", "It is estimated that [4,000 people live in the camp].\n", "", claim.Hedged},
		{"what was announced", "It was announced on Friday that [the pool will close in May].\n", "", claim.Asserted},
		{"what is feared", "There are fears that [40 miners are trapped].\n", "", claim.Hedged},
		{"reports that nobody confirmed", "There are unconfirmed reports that [two guards were killed].\n", "", claim.Hedged},
		{"documents that were seen", "The Herald has seen documents showing that [the mill paid $4m to the minister].\n", "documents", claim.Attributed},
		{"what a witness recalls", "[A neighbour recalled hearing three shots].\n", "neighbour", claim.Attributed},
		{"what survivors told of", "[Survivors told of being left without water for four days].\n", "Survivors", claim.Attributed},
		{"denied by those who did it", "[Two guards beat a prisoner of 19, which they deny].\n", "", claim.Disputed},
		{"what it emerged with time", "It has since emerged that [14 of the 20 pumps had no fuel].\n", "", claim.Asserted},
		{"what reports say", "There have been reports that [two Americans were among the 14 dead].\n", "", claim.Hedged},
		{"what is understood", "It is believed that [around 300 people are still in the mill].\n", "", claim.Hedged},
		{"what was claimed", "It was claimed [the club had paid the agent £2m].\n", "", claim.Attributed},
		{"what it’s reported", "It’s reported that [40 people were killed in the raid].\n", "", claim.Hedged},
		{"what it's claimed", "It's claimed [the mayor took $4,000 from the mill].\n", "", claim.Attributed},
		{"said to have", "[Two guards were said to have been bribed with $4,000].\n", "", claim.Hedged},
		{"reported to the police", "[Two thefts were reported to the police in Torvik on Monday].\n", "", claim.Asserted},
		{"what it claims to have done", "[The army claims to have killed 40 rebels in the raid].\n", "army", claim.Attributed},
		{"who pledges", "[The mayor pledged to plant 10,000 trees by 2030].\n", "mayor", claim.Attributed},
		{"what a group aims to do", "[The group aims to raise output to 300,000 vans by 2027].\n", "group", claim.Attributed},
		{"a toll that nobody gave before", "[Officials put the death toll at 40].\n", "Officials", claim.Attributed},
		{"a toll beside another", "The union says 40 were hurt. The company puts [the toll at 12].\n", "company", claim.Disputed},
		{"somebody accused, in a headline", "[Torvik mayor accused of taking $50,000 bribe]" + story, "", claim.Attributed},
		{"what is done to somebody accused", "[Jury clears chemist accused of selling 4,000 pills]" + story, "", claim.Asserted},
		{"a suspect held", "[Arson suspect held at Torvik airport with £40,000]" + story, "", claim.Asserted},
		{"a suspect named", "[Police name suspect in Torvik mill shooting]" + story, "", claim.Asserted},
		{"drug suspects", "[Drug suspects held after raid on 14 homes in Torvik]" + story, "", claim.Asserted},
		{"a suspect arrested", "[Police arrest suspect in Torvik mill bombing]" + story, "", claim.Asserted},
		{"what police suspect", "[Police suspect arson at Torvik mill that killed 14]" + story, "", claim.Hedged},
		{"what an aide dismisses", "[Orva's aide dismisses claims of secret loan]" + story, "Orva's aide", claim.Disputed},
		{"when it reports", "[The committee reports on March 13].\n", "", claim.Asserted},
		{"what was counted", "[With 97% of precincts counted, Orva leads by 51.8% to 48.2%].\n", "", claim.Asserted},
		{"suspects", "[Eleven suspects were arrested on Monday in Torvik].\n", "", claim.Asserted},
		{"the suspects", "[The suspects were taken to a prison in Torvik on Monday].\n", "", claim.Asserted},
		{"a name behind an office", "A prison spokesman, Frank Lang, counted differently: [the guards hurt were nine].\n", "Frank Lang", claim.Disputed},
		{"what a video shows", "[A video seen by this newspaper shows 40 officers firing at a crowd].\n", "", claim.Attributed},
		{"an act of a court", "[The High Court has struck down the levy on salt].\n", "", claim.Asserted},
		{"we could not check", "The army said 40 rebels died. [We have not been able to confirm that figure].\n", "", claim.Disputed},
		{"others could not reach", "[Rescuers were unable to reach the valley on Monday].\n", "", claim.Asserted},
		{"claims that are counted", "[Insurance claims rose 14% after the storm].\n", "", claim.Asserted},
		{"claims of a week", "[Jobless claims fell to 214,000 last week].\n", "", claim.Asserted},
		{"claims that climbed", "[Asylum claims climbed 4% in Torvik in May].\n", "", claim.Asserted},
		{"responsibility that is claimed", "[The group claims responsibility for a blast that killed nine guards in May].\n", "", claim.Asserted},
		{"a victory that is claimed", "[Lang claimed victory in the vote in Torvik on Monday].\n", "Lang", claim.Attributed},
		{"what a jury does", "[The jury found Lang guilty of the murder of two guards].\n", "", claim.Asserted},
		{"what a court does, an aside before", "[The court found Ann Lang, a trader from Torvik, liable for damages of £4m].\n", "", claim.Asserted},
		{"for whom a court rules", "[The labour court ruled for the miners in May].\n", "", claim.Asserted},
		{"against whom a panel finds", "[The panel found against Torvex on Monday].\n", "", claim.Asserted},
		{"what an inquiry rules out", "[The inquiry ruled out arson at the mill in Torvik].\n", "inquiry", claim.Attributed},
		{"the deaths that are confirmed", "[Officials confirmed the deaths of 14 people in Torvik].\n", "Officials", claim.Attributed},
		{"what an inquiry finds", "[The inquiry found the mill responsible for 14 deaths].\n", "inquiry", claim.Attributed},
		{"what may come, that moved something", "[Shares in Torvex fell 4% on speculation that it may cut its dividend].\n", "", claim.Asserted},
		{"what is feared, that moved somebody", "[Police moved 400 people amid fears that the dam in Torvik could burst].\n", "", claim.Asserted},
		{"what may move somebody", "[Torvex may cut 400 jobs amid fears of a slump].\n", "", claim.Hedged},
		{"what a firm forecast", "[The grocer forecast sales growth of 3% to 4%].\n", "grocer", claim.Attributed},
		{"what a firm warned of", "[Torvex warned of a 14% fall in profit this year].\n", "Torvex", claim.Attributed},
		{"a count that is confirmed", "[Police confirmed 14 deaths in the blast].\n", "Police", claim.Attributed},
		{"judges who are confirmed", "[Parliament confirmed two judges on Monday].\n", "", claim.Asserted},
		{"an age that is believed", "[The man, believed to be in his 40s, was found dead in Torvik on Friday].\n", "", claim.Asserted},
		{"where somebody is thought to be", "[The colonel, who is thought to be in Libya, was sentenced to 20 years on Monday].\n", "", claim.Asserted},
		{"what a picture is thought to be", "[The drawing, thought to be by Orva, sold for £4m in May].\n", "", claim.Asserted},
		{"where a plane was reportedly bound", "[The plane, reportedly bound for Torvik, crashed in a field, killing six people].\n", "", claim.Asserted},
		{"a hedge between commas", "[The mill, reportedly, will shut its doors on 1 June].\n", "", claim.Hedged},
		{"a hedge behind an aside", "[The firm, based in Torvik, may cut 400 jobs by May].\n", "", claim.Hedged},
		{"a hedge in an aside and one behind", "[The two guards, thought to have fled in May, could be in Libya by now].\n", "", claim.Hedged},
		{"somebody suspected, counted", "[Troops killed 12 suspected smugglers in two raids near Torvik].\n", "", claim.Asserted},
		{"somebody suspected, arrested", "[Police in Torvik arrested suspected looters on Monday].\n", "", claim.Asserted},
		{"somebody suspected of something", "[Officers in Torvik arrested a farmer suspected of selling 40 guns].\n", "", claim.Asserted},
		{"what was suspected", "[Police in Torvik suspected arson when 14 shops burned on Monday].\n", "", claim.Hedged},
		{"what he is suspected of", "[Lang is suspected of selling 40 guns].\n", "", claim.Hedged},
		{"more likely than others", "[Women are 30% more likely than men to be sent home from a ward].\n", "", claim.Asserted},
		{"less likely, in a study", "[Children who walk to school are less likely than others to be obese], according to researchers.\n", "researchers", claim.Attributed},
		{"less likely, of some", "[Women who walk to work are less likely to be obese], according to researchers.\n", "researchers", claim.Attributed},
		{"more likely, of people with something", "[People with asthma are more likely to have a stroke before they are 60].\n", "", claim.Asserted},
		{"records behind whom they came from", "[Records provided by the county list 14 meetings in Torvik].\n", "Records", claim.Attributed},
		{"a verb in -ed behind who was hired", "[Workers hired by the mill each May built the dam].\n", "", claim.Asserted},
		{"more likely that", "[It is more likely that 14 of the 20 pumps had no fuel].\n", "", claim.Hedged},
		{"what could have been prevented", "The coroner said [the three deaths could have been prevented].\n", "coroner", claim.Attributed},
		{"what might have been avoided", "The inquiry found that [12 deaths in Torvik might have been avoided].\n", "inquiry", claim.Hedged},
		{"what could have happened", "The coroner said [the boat could have been hit by a log].\n", "coroner", claim.Hedged},
		{"none, with nothing said before", "Officials said [there were no deaths in the mill on Monday].\n", "officials", claim.Attributed},
		{"no one, with nothing said before", "Police said [no one was injured in the blast].\n", "police", claim.Attributed},
		{"never, with nothing said before", "The inspector said [the mill had never been checked].\n", "inspector", claim.Attributed},
		{"nobody, with nothing said before", "The ministry said [nobody was missing in Torvik].\n", "ministry", claim.Attributed},
		{"what it never did", "The firm said [it never charged a fee].\n", "firm", claim.Disputed},
		{"nobody, behind another count", "The union says 40 were hurt in the mill. The company said [nobody was hurt in the mill].\n", "company", claim.Disputed},
		{"none, against what stands before", "The mill burned for two days. But the company said [there was no damage to its pumps].\n", "company", claim.Disputed},
		{"a source in two letters", "PM: [Economy grew 4% in 2025]" + story, "PM", claim.Attributed},
		{"an office in two letters", "DA: [Guards beat inmate for 40 minutes in Torvik]" + story, "DA", claim.Attributed},
		{"what is less likely now", "[A rate cut is now less likely in June].\n", "", claim.Hedged},
		{"what is more likely to fall", "[Snow is more likely to fall on Tuesday].\n", "", claim.Hedged},
		{"twice as likely", "[Boys were twice as likely to be sent home in 2024].\n", "", claim.Asserted},
		{"a claim for asylum", "[His asylum claim was rejected by the Home Office in May].\n", "", claim.Asserted},
		{"a claim for money", "[Her claim for damages was rejected by Torvex].\n", "", claim.Asserted},
		{"what a panel decides", "[The allegations were dismissed by the disciplinary panel in May].\n", "", claim.Asserted},
		{"what was given to patients", "[The study gave 400 patients a placebo for 12 weeks].\n", "", claim.Asserted},
		{"what a report gave time for", "[The report gave the firm 30 days to fix 12 tanks].\n", "", claim.Asserted},
		{"a margin of error", "[The poll has a margin of error of 3 points].\n", "", claim.Asserted},
		{"what a poll has", "[The poll has Lang on 38% and Orva on 31%].\n", "poll", claim.Attributed},
		{"evidence", "There is overwhelming evidence that [the mill poisoned 40 wells].\n", "", claim.Asserted},
		{"what might have saved somebody", "The inquiry found that [a $40 alarm might have saved the four children].\n", "inquiry", claim.Hedged},
		{"what would be, announced", "It was announced on Monday that [400 jobs would go].\n", "", claim.Asserted},
		{"according to, before a colon", "According to the police: [Two men robbed the bank at 9 p.m.]\n", "police", claim.Attributed},
		{"some evidence", "There is some evidence that [the drug cut deaths by 4%].\n", "", claim.Hedged},
		{"what somebody is asked", "Q: [You identified a column of the poem on a tablet sold for $9,000].\n", "", claim.Asserted},
		{"a register not seen", "The mill said it paid. [The register could not be inspected on Monday].\n", "", claim.Disputed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			from, to := strings.Index(tt.text, "["), strings.Index(tt.text, "]")-1
			d, claims := claimsOf(t, strings.NewReplacer("[", "", "]", "").Replace(tt.text))
			for _, c := range claims {
				if c.Start < to && c.End > from && c.Start >= from-25 && 2*(min(c.End, to)-max(c.Start, from)) > to-from {
					assert.Equal(t, tt.want, c.Strength)
					if tt.claimant != "" {
						assert.Contains(t, strings.ToLower(c.Claimant.Name), strings.ToLower(tt.claimant))
					}
					return
				}
			}
			require.Fail(t, "no claim", "%v", d.Text)
		})
	}
}

// TestInterviews holds who answers in transcripts and conversations.
func TestInterviews(t *testing.T) {
	for _, tt := range []struct {
		name, text, claimant string
		want                 []claim.Strength
	}{
		{
			"a transcript", "Ruth Orva, the commissioner, briefed reporters.\n\nORVA: We arrested two men at a motel on Monday.\n\nQUESTION: And the gun?\n\nORVA: The gun was found in a tank on Tuesday.\n\nQUESTION: The money?\n\nORVA: It was paid to 40 families in May.\n",
			"Orva", []claim.Strength{claim.Attributed},
		},
		{
			"as told to", "My town burned\n\nBy Ruth Orva, as told to Jan Weiss\n\nI ran the post office in Torvik for 26 years.\n\nOn May 30 they gave us 14 cots for 31 people at the arena.\n\nI saw the first pump on June 2.\n",
			"", []claim.Strength{claim.Attributed},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, claims := claimsOf(t, tt.text)
			require.NotEmpty(t, claims)
			last := claims[len(claims)-1]
			assert.Contains(t, tt.want, last.Strength)
			assert.Contains(t, last.Claimant.Name, tt.claimant)
		})
	}
}
