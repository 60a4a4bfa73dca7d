package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/text"
)

// ferryHead begins a story whose layout goes on below; each of its paragraphs ends.
const ferryHead = "headline| Ferry to Holm cancelled for a second week\n" +
	"paragraph| The ferry from Ely to Holm will not sail until Friday, the harbour board said on Monday.\n" +
	"paragraph| Some 400 passengers were stranded over the weekend, and shops on the island ran short of bread.\n"

// TestLongCrossHeads reads cross-heads as long as headlines: they say what the
// paragraph below tells, or stand in capitals as titles do.
func TestLongCrossHeads(t *testing.T) {
	for _, below := range []string{
		"heading| The Closure\nparagraph| The board announced the closure late on Sunday by phone.\n",
		"heading| Ferry Dues Close Higher: Reading the Harbour Market\nparagraph| Sunday's session at the market left traders with a clear message on dues.\n",
		"heading| Traders Grim on Rising Costs and Falling Trade\nparagraph| Many traders fear that costs will rise again before the season opens.\n",
		"heading| Board Leader Defends Plan to Close the Old Pier\nparagraph| The plan to close the pier has divided the town since May.\n",
		"heading| Opposition leader calls for fresh talks on harbour dues\nparagraph| Several members spoke late into the night before the vote.\n",
		"heading| Four old engines tested, two boats cleared\nparagraph| Nobody from the yard would say what comes next.\n",
	} {
		checkLayout(t, ferryHead+below+"paragraph| The next sailing is due at noon, weather allowing.\n")
	}
	for _, caption := range []string{
		"Dorr was jailed at Varn Crown Court",
		"Passengers and crew sleeping on the floor of the terminal",
		"Ann Dorr Outside the Varn Crown Court",
		"The boats are kept in a shed by the mill",
		"Police measures aimed at drivers on island roads",
		"Emergency services were called to the pier in Varn",
		"Ferry workers hold signs at a rally in Holm",
	} {
		checkLayout(t, ferryHead+"caption| "+caption+"\nparagraph| Rain is forecast for the whole of the week, with gales in the north.\nparagraph| The next sailing is due at noon, weather allowing.\n")
	}
}

// TestTitlesWithForAreNoCredits keeps the paragraph above a cross-head story.
func TestTitlesWithForAreNoCredits(t *testing.T) {
	checkLayout(t, ferryHead+"heading| Delegates Gather for Harbour Talks\nparagraph| Delegates from six ports will gather on Sunday for talks on dues.\nparagraph| The next sailing is due at noon.\n")
}

// TestDatelinesOfThePress reads datelines that begin with the date, close with a
// hyphen without a space, or hold a dash in their bracket.
func TestDatelinesOfThePress(t *testing.T) {
	for dateline, place := range map[string]string{
		"July 24 (Reuters) -":                                     "",
		"Aug. 12 (UPI) —":                                         "",
		"June 3, 2025 (AP) –":                                     "",
		"VARN FALLS, Mich. (June 1, 2014)-":                       "VARN FALLS, Mich.",
		"Varn, October 27, 2024-":                                 "Varn",
		"MBEYA, (Lakeside / Coast Point News - 1st May, 2020 ) :": "MBEYA",
		"MBEYA, (Coast Point News - 1st May, 2020) :":             "MBEYA",
		"VARN •":                                 "VARN",
		"VARN »":                                 "VARN",
		"MBEYA- ":                                "MBEYA",
		"VARN, Texas--(BUSINESS WIRE)--":         "VARN, Texas",
		"VARN, Nov. 4, 2025 (GLOBE NEWSWIRE) --": "VARN",
		"Harare, (New Ziana) --":                 "Harare",
	} {
		p := article.Parse(text.Scan("Ferry to Holm cancelled for a second week\n\n" + dateline + " The ferry from Ely to Holm will not sail until Friday, the harbour board said on Monday.\n\nSome 400 passengers were stranded over the weekend.\n"))
		if assert.Len(t, p.Datelines, 1, dateline) {
			assert.Equal(t, strings.TrimSpace(dateline), p.Datelines[0].In(p.Source), dateline)
			assert.Equal(t, place, p.Articles[0].Meta.Place, dateline)
		}
	}
	for _, lead := range []string{
		"July 24 (a Tuesday) - the day the ferry sank - is remembered in Holm each year.",
		"MID- and long-range ferries will not sail until Friday, the harbour board said.",
		"March 3 - The ferry will not sail until Friday, the harbour board said.",
	} {
		p := article.Parse(text.Scan("Ferry to Holm cancelled for a second week\n\n" + lead + "\n\nSome 400 passengers were stranded over the weekend.\n"))
		assert.Empty(t, p.Datelines, lead)
	}
}

// TestLabelsOfOneWordAreNoDatelines keeps buttons of pages in other languages out.
func TestLabelsOfOneWordAreNoDatelines(t *testing.T) {
	p := article.Parse(text.Scan("Partager:\n\nHOLM - The ferry from Ely to Holm will not sail until Friday, the harbour board said on Monday.\n\nSome 400 passengers were stranded over the weekend.\n"))
	require.Len(t, p.Datelines, 1)
	assert.Equal(t, "HOLM -", p.Datelines[0].In(p.Source))
}

// TestCreditsBehindASentence reads captions by the credit behind their sentence.
func TestCreditsBehindASentence(t *testing.T) {
	for _, caption := range []string{
		"The harbour board says the ferry needs a new engine before it can sail. CNZ / Mark Pell",
		"The ferry left Holm with no lights on Thursday morning. Varn Police / Supplied",
		"Two of the board's members have resigned. LEE MORA / KNA",
		"Ann Dorr steered the ferry in her 100th storm this year © Coastinfo Ltd",
		"Board chair Ann Dorr in Varn yesterday [Source: Parliament of Torvik]",
		"The harbour board says that more than 100 trips were cut, but officials say help is near (Feb. 14) AP",
		"L-R: Dorr, Mora, Pell and Fox",
		"The board's lawyers, who spoke for the captain at the pier — file pic",
		"Ferry crews at the pier in Varn — Coast Agency pic",
		"From left: Ann Dorr, Lee Mora and Sam Pell at the pier",
		"(L-R) Ann Dorr, Lee Mora and Sam Pell at the pier.",
		"Image copyright Lee Mora Image caption The board's chief executive said it had not been told about the cracks in the hull of the ferry until May",
		"Relatives and friends of those who were on board the ferry wait for news behind a fence near the harbour in Holm, Torvik, 26 October 2024",
	} {
		checkLayout(t, ferryHead+"caption| "+caption+"\nparagraph| The next sailing is due at noon, weather allowing.\nparagraph| Rain is forecast for the whole of the week.\n")
	}
	for _, story := range []string{
		"The board said it had no choice. And/or Holm may pay.",
		"Net income rose to 163 million crowns. ($1 = 1.30 crowns) (Reporting by Ann Dorr in Varn; Editing by Lee Mora)",
		"He looked into how the ferry was sold. He was told nothing by the two boards, Varn/Ely and Holm.",
	} {
		checkLayout(t, ferryHead+"paragraph| "+story+"\nparagraph| The next sailing is due at noon, weather allowing.\nparagraph| Rain is forecast for the whole of the week.\n")
	}
}

// TestAgenciesBehindTheLastParagraph keeps the end of a story that an agency signs.
func TestAgenciesBehindTheLastParagraph(t *testing.T) {
	checkLayout(t, ferryHead+"paragraph| They met their lawyers for one hour on May 6, the day the hearing was put off to October 27. - Coast-AFP\n\nfurniture| Client Media Releases\n")
}

// TestWhoSignsAPage reads lines that say who wrote, issued or posted a story.
func TestWhoSignsAPage(t *testing.T) {
	checkLayout(t, "headline| Ferry to Holm cancelled for a second week\nbyline| Posted by Tamara\n"+strings.SplitN(ferryHead, "\n", 2)[1]+
		"paragraph| The next sailing is due at noon.\nfurniture| ENDS.\nbyline| Issued by Harbour Media Centre.\n")
	checkLayout(t, ferryHead+"paragraph| The next sailing is due at noon.\nbyline| Lee Sakyi-Dorr/Coastnews.com\n")
	checkLayout(t, ferryHead+"paragraph| The next sailing is due at noon.\nbyline| The Source: Information in this report is from the Varn harbour board.\n")
	checkLayout(t, "headline| Ferry to Holm cancelled for a second week\ncaption| L-R: Dorr, Mora, Pell and Fox\nbyline| Enola Akinku, Gren Adeo, and Jesse Alag\n"+strings.SplitN(ferryHead, "\n", 2)[1])
	checkLayout(t, "headline| Ferry to Holm cancelled for a second week\ncaption| A man and his sons walk to the ferry on Saturday in Holm, south of Ely.  (Associated Press / The Varn Review)\nbyline| Oliver Dorr Associated Press\n"+strings.SplitN(ferryHead, "\n", 2)[1])
}

// TestStampsOfThePress reads times of publication as more pages print them.
func TestStampsOfThePress(t *testing.T) {
	checkLayout(t, "headline| Ferry to Holm cancelled for a second week\n\nparagraph| Varn, June 23\n\n"+strings.SplitN(ferryHead, "\n", 2)[1])
	checkLayout(t, ferryHead+"paragraph| The next sailing is due at noon.\ntimestamp| Publish Date : 13 September 2020 14:06 PM\n")
	checkLayout(t, "headline| Ferry to Holm cancelled for a second week\n\nfurniture| ferry-to-holm-cancelled-for-a-second-week\n\n"+strings.SplitN(ferryHead, "\n", 2)[1])
	checkLayout(t, ferryHead+"paragraph| The next sailing is due at noon.\nbyline| With IANS\n")
	checkLayout(t, ferryHead+"paragraph| The next sailing is due at noon.\nbyline| [With information sourced from KNA]\n")
	checkLayout(t, "headline| Ferry to Holm cancelled for a second week\n\nbyline| Our Harbour Bureau, Varn, Jan 19\n\n"+strings.SplitN(ferryHead, "\n", 2)[1])
	p := article.Parse(text.Scan("Ferry to Holm cancelled for a second week\n\nNew Varn, June 23\n\nThe ferry from Ely to Holm will not sail until Friday, the harbour board said on Monday.\n"))
	require.Len(t, p.Datelines, 1)
	assert.Equal(t, "New Varn", p.Articles[0].Meta.Place)
}

// TestSharesAreNoDatelines keeps the listing of a company out of the datelines.
func TestSharesAreNoDatelines(t *testing.T) {
	for _, lead := range []string{"Ferryline (NASDAQ:FERR) shares", "FERRYLINE (NYSE: FERR) shares", "Ferryline Inc. (TSX: FER) shares"} {
		p := article.Parse(text.Scan("Ferryline jumps as it carries more cars\n\n" + lead + " jumped by more than 7% on Tuesday after the firm said it carried more cars.\n\nThe shares hit a high of 226 crowns.\n"))
		assert.Empty(t, p.Datelines, lead)
	}
}

// TestHeadsOfThePress reads lines between headline and story.
func TestHeadsOfThePress(t *testing.T) {
	story := strings.SplitN(ferryHead, "\n", 2)[1]
	for _, head := range []string{
		"headline| Ferry to Holm cancelled for a second week\n\ntimestamp| Posted Updated\n\n",
		"headline| Ferry to Holm cancelled for a second week\n\ntimestamp| Posted — Updated\n\n",
		"headline| Ferry to Holm cancelled for a second week\nheading| What happened\n\n",
		"headline| Ferry to Holm cancelled for a second week\n\ntimestamp| 17 May 2020\nbyline| The Torvik (Varn)\nbyline| By Luke Dorr\n\n",
		"headline| Captain asks Torvik for help with ferry to Holm\n\nfurniture| Share\n\ncaption| AD at the New Holm Chapel Service at Varn Church grounds\ncaption| AD at the New Holm Chapel Service at Varn Church grounds\n\n",
		"headline| Ferry cut for second week in Holm\n\nstandfirst| Captain says that the engine 'is done'\n\ncaption| Captain Ann Dorr (second from left) inspecting the engine in Holm yesterday.\ncaption| Captain Ann Dorr (second from left) inspecting the engine in Holm yesterday.PHOTO: COAST-PRESSE\n\n",
		"headline| Ferry cut for second week in Holm\n\ncaption| A deckhand speaking to passengers at the pier\ncaption| A deckhand speaking to passengers at the pier\n\n",
	} {
		checkLayout(t, head+story)
	}
	checkLayout(t, "headline| Diego ferry run down\n\ntimestamp| 1 hour 40 min ago\n\nparagraph| One man is dead while another is in hospital after a ferry was run down off Diego on Monday.\n\nparagraph| The collision took place at about 2 am off the north point, sources said.\n\nheading| Holm ferry wants justice\n\ntimestamp| 1 hour 42 min ago\n\nparagraph| A second death for the year has been recorded for Holm.\n\nparagraph| The toll for Holm now stands at two, the harbour board said.\n")
}

// TestWordsOfTheStoryAreNoWriters keeps the labels of a page out of the bylines: a
// name is made of no words that the story writes in small letters.
func TestWordsOfTheStoryAreNoWriters(t *testing.T) {
	for _, label := range []string{"FERRY TRAVEL WARNING", "Bail Granted", "Twitter Facebook Myspace Yahoo! Linkedin Mixx"} {
		p := article.Parse(text.Scan("Ferry to Holm cancelled for a second week\n" + label + "\n\nA travel warning was given for the ferry to Holm, the board said on Monday.\n\nThe captain was granted bail of 400 crowns and left Varn at once.\n"))
		assert.Empty(t, p.Articles[0].Meta.Authors, label)
		assert.NotEqual(t, article.Byline, p.Zones[1].Role, label)
	}
}

// TestFurnitureOfThePress reads marks that many pages share.
func TestFurnitureOfThePress(t *testing.T) {
	checkLayout(t, "furniture| FinanceGovernment PortsLegalCoast News AgencyRisk Tools\ntimestamp| July 31, 2018 / 8:34 AM / in an hour\n\n"+ferryHead)
	checkLayout(t, "headline| Ferry to Holm cancelled for a second week\nfurniture| Spread the love\n"+strings.SplitN(ferryHead, "\n", 2)[1])
	checkLayout(t, ferryHead+"furniture| We use your sign-up to provide content in ways you've consented to and to improve our understanding of you. You can unsubscribe at any time. More info\nparagraph| The next sailing is due at noon, weather allowing.\nparagraph| Rain is forecast for the whole of the week.\n")
	checkLayout(t, ferryHead+"furniture| No comments:\nfurniture| Post a Comment\nfurniture| Note: Only a member of this blog may post a comment.\n")
}

// TestLinksAmidTheStory gives the page runs of titles that share nothing with the
// story around them.
func TestLinksAmidTheStory(t *testing.T) {
	checkLayout(t, ferryHead+
		"furniture| The new dating scene: finding love the old-fashioned way\n"+
		"furniture| Jimmy McBrand’s personal rules inked on his arms and legs\n"+
		"furniture| Colm: ‘I left my first school feeling great shame. The pain still rises in me’\n"+
		"furniture| What time is the title fight? Start time, stream details and all you need to know\n"+
		"paragraph| The next sailing is due at noon, weather allowing, the harbour board said.\nparagraph| Rain is forecast for the whole of the week.\n")
	checkLayout(t, ferryHead+"listitem| Sam Pell, 44, from Ely and master of the boat\nlistitem| Lee Fox, 19, from Varn and a deckhand\nlistitem| Tom Brandt, 61, from Holm and a cook\nparagraph| The next sailing is due at noon, weather allowing, the harbour board said.\nparagraph| Rain is forecast for the whole of the week.\n")
}

// TestTeasersBehindAStory gives the page the links behind a story that have a
// sentence each, and makes no articles of them.
func TestTeasersBehindAStory(t *testing.T) {
	checkLayout(t, ferryHead+"furniture| CoastNews.ca Top Stories\n"+
		"furniture| Hospital in Lund hands out pagers hours before blast\n"+
		"furniture| Doctors in Lund were still handing out pagers hours before the blast, two sources said.\n"+
		"furniture| Memory loss cut by green diet, study finds\n"+
		"furniture| A green diet for ten years cut the risk of memory loss a little, a study found.\n"+
		"furniture| Woman cut from mother's will sues brother and wins\n"+
		"furniture| A judge gave her half of the house.\n")
	checkLayout(t, ferryHead+"furniture| Must Read\n\nfurniture| Opposition alleges abduction of lawyer, slams collapse...\n\nfurniture| MBEYA: The opposition on Wednesday condemned the alleged abduction of the lawyer Ali Doukoure and his brother...\n")
}

// TestHeadlinesOfThePress finds headlines beside what pages put around them.
func TestHeadlinesOfThePress(t *testing.T) {
	story := strings.SplitN(ferryHead, "\n", 2)[1]
	for _, head := range []string{
		"furniture| Home Blog Page 99\n\nheadline| Ferry’s sudden death baffles island\n\nfurniture| 1\ncaption| Captain Ann Dorr, who left the harbour last Friday\n\nbyline| Lee Mora\n\nbyline| Staff Reporter\n\n",
		"furniture| BBN News\ntimestamp| Last Updated: Monday, 21 March, 2005, 16:00 GMT\nheadline| Harbour board to cancel ferry\ncaption| Ann Dorr\ncaption| Ann Dorr guided the ferry into Holm and Ely\n",
		"headline| Storm slams into Holm, ferry cancelled – Reuters\n\ntimestamp| Posted: Saturday, December 06, 2014\n\nbyline| By Rosemarie Dorr\n\n",
		"furniture| - Advertisement -\nheadline| Ferry cancelled for weeks: harbour board goes to the court of Ely against the plan to tow passengers from shore to shore\n\nfurniture| - Advertisement -\n\n",
		"headline| Ferry makes record but harbour board sinks out\n\nfurniture| Scorecard\n\ncaption| Captain Ann Dorr made 187 in her 100th trip to Holm © Coastinfo Ltd\n\n",
	} {
		checkLayout(t, head+story)
	}
}

// TestGalleriesAboveAStory reads the pictures that stand above a headline, each
// with who made it and for whom on lines of their own.
func TestGalleriesAboveAStory(t *testing.T) {
	const picture = "caption| Flames from a fire consume a shed near Holm, Torvik, on Sunday, July 9, 2017. High winds drove the fire on.\nfurniture| Noah Dorr\nfurniture| AP Photo\n"
	checkLayout(t, picture+strings.Replace(picture, "shed", "car", 1)+"headline| Fires force thousands to flee homes in Torvik\nbyline| The Associated Press\ntimestamp| July 10, 2017 09:12 AM\nparagraph| Fires burned across the west of Torvik on Monday and forced thousands to flee.\nparagraph| The blaze near Holm had burned nine square miles of grass, officials said.\n")
}

// TestStampsOfEntriesAreNoKeyEvents keeps the entry below an empty box of a live page.
func TestStampsOfEntriesAreNoKeyEvents(t *testing.T) {
	checkLayout(t, "headline| Storm live: ferry to Holm cancelled as waters rise\nparagraph| Heavy flooding has cut off the harbour, with the ferry to Holm cancelled and roads shut.\nparagraph| A flood watch for the north is in place until Friday.\n\nfurniture| Share\n\ntimestamp| Updated at\n\nfurniture| Key events\n\nparagraph| And I have some pictures here from Ben Dorr, who lives in Holm:\n\ncaption| Flooding in Holm as rain goes on. Photograph: Ben Dorr/The Courier\nfurniture| Share\n\ntimestamp| Updated at\n\nheading| Harbour board asked about dues\n\nparagraph| The chair of the board is now speaking on the radio about the dues.\n")
}

// TestLinesThatOnlyLookLikeThePage keeps what shares a shape with captions, cross-heads,
// links, bylines and datelines of the press.
func TestLinesThatOnlyLookLikeThePage(t *testing.T) {
	for _, amid := range []string{
		"caption| Miners wait for news of their lost friends near the pit\nparagraph| News of the lost miners came at dawn, when their friends were told at the pit.\n",
		"caption| Villagers carry belongings through streets after river flooded\nparagraph| The river flooded at dawn on Sunday, the board said, and many had to leave.\n",
		"listitem| Clinic: two nurses short since the spring\nlistitem| School: heating off in half of the rooms\nlistitem| Shop: no bread, eggs or milk for days\n",
		"paragraph| From left, Mora crossed the ball and Pell headed in for the only goal of the game.\n",
		"paragraph| Image source data was lost, the board said on Monday.\n",
		"heading| The Morning’s Top Headlines\nheading| Board Meets Again\nparagraph| The board will meet again on Friday, its chairman said.\n",
	} {
		checkLayout(t, ferryHead+amid+"paragraph| The next sailing is due at noon, weather allowing, and the board will meet again on Friday.\n")
	}
	story := strings.SplitN(ferryHead, "\n", 2)[1]
	checkLayout(t, "headline| ExxonMobil, ConocoPhillips and TotalEnergies quit Gulf gas project\n"+story)
	for _, lead := range []string{
		"BJP- Shiv Sena seat talks broke down on Sunday, two party men said.",
		"INDIA- Pakistan cricket ties will not resume this year, the board said.",
	} {
		assert.Empty(t, article.Parse(text.Scan("Ferry to Holm cancelled for a second week\n\n"+lead+"\n\n"+story)).Datelines, lead)
	}
}

// TestNotesGluedToTheLastParagraph keeps the last paragraph of a story that the page glues a
// note on who else wrote or edited it to.
func TestNotesGluedToTheLastParagraph(t *testing.T) {
	for _, note := range []string{
		"Edited by: Ann Dorr",
		"(Edited by Ann Dorr)",
		"[Edited by Ann Dorr]",
		"– Edited by Ann Dorr",
		"Reporting by Lee Mora in Ely; Editing by Ann Dorr",
		"(Reporting by Lee Mora; Editing by Ann Dorr)",
		"Additional reporting by Lee Mora and Ann Dorr",
		"(With inputs from agencies)",
		"(With PTI inputs)",
		"(Input from AFP)",
		"Lee Mora in Varn contributed to this report.",
	} {
		for _, last := range []string{
			"The next sailing is due at noon, weather allowing, and the one after that on Monday, the board said.",
			"Both men are in custody.",
		} {
			story := ferryHead + "paragraph| " + last + " " + note + "\n"
			checkLayout(t, story)
			checkLayout(t, story+"\nfurniture| Related stories\nfurniture| Two held over fire at mill in Varn\n")
		}
		checkLayout(t, ferryHead+"byline| "+note+"\n")
	}
	for _, note := range []string{
		"Ann Dorr is a reporter in Varn. Lee Mora contributed to this report.",
		"Dorr reported from Varn. Coast News writer Lee Mora contributed to this report.",
	} {
		checkLayout(t, ferryHead+"byline| "+note+"\n")
	}
	for _, caption := range []string{
		"The ferry at its berth in Holm on Monday. (Lee Mora/Coast News)",
		"The ferry at its berth in Holm on Monday. Source: Coast News",
	} {
		checkLayout(t, ferryHead+"caption| "+caption+"\n")
	}
}
