package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/text"
)

// strikeHead begins a story whose layout goes on below.
const strikeHead = "headline| Teachers reject 3 percent pay offer\n" +
	"byline| By Jane Moss\n" +
	"timestamp| 10 September 2025\n" +
	"paragraph| Teachers have rejected a 3 percent pay offer by 9,412 votes to 1,207.\n" +
	"paragraph| The strike began on 18 August, said union head Jane Moss.\n" +
	"paragraph| Ministers will meet on Friday.\n"

// checkLayout reads a paste whose lines have their role in front: "heading| The
// victims". A "#" stands where a further article begins.
func checkLayout(t *testing.T, marked string) {
	t.Helper()
	var source, got strings.Builder
	for line := range strings.Lines(marked) {
		if _, words, ok := strings.Cut(line, "| "); ok {
			line = words
		}
		source.WriteString(line)
	}
	p := article.Parse(text.Scan(source.String()))
	z := 0
	for line := range strings.Lines(source.String()) {
		if strings.TrimSpace(line) != "" && assert.Less(t, z, len(p.Zones), marked) {
			if z > 0 && p.Zones[z].Article != p.Zones[z-1].Article {
				got.WriteString("#")
			}
			got.WriteString(string(p.Zones[z].Role) + "| ")
			z++
		}
		got.WriteString(line)
	}
	assert.Equal(t, marked, got.String())
}

// TestListsThatEndAStory reads lists below a cross-head that end the paste, and
// those of links, which are the page's.
func TestListsThatEndAStory(t *testing.T) {
	for _, below := range []string{
		"heading| The timeline\nlistitem| 18 August: strike begins\nlistitem| 1 September: talks fail\nlistitem| 9 September: offer rejected\n",
		"heading| The victims\nlistitem| Sam Pell, 44, of Holm\nlistitem| Lee Fox, 19, of Varn\nlistitem| Tom Brandt, 61, of Ely\n",
		"heading| The main findings\nlistitem| Alarms had not been tested since 2017\nlistitem| Firefighters arrived after 14 minutes\nlistitem| Cladding had been bought from a firm that falsified tests\n",
		"\nheading| The offer in numbers\n\nlistitem| 3 percent from October\n\nlistitem| 2 percent from April\n\nlistitem| 400 more posts\n\nfurniture| Tags: Education Pay\n",
		"heading| How they voted\nlistitem| Holm: 1,204 to 80\nlistitem| Varn: 940 to 112\nlistitem| Ely: 633 to 97\n",
		"furniture| Related stories\nfurniture| Nurses reject pay offer in Varn\nfurniture| Teachers to vote on strike in May\nfurniture| Holm school closes for a week\n",
		"\nfurniture| The Opinion section\nfurniture| The mill fire is a scandal\nfurniture| Rates are too high\nfurniture| Ferries have had their day\n",
		"\nfurniture| The week in comment\nfurniture| The strike is a gift to the right\nfurniture| Teachers are worth more\nfurniture| Holm has lost its way\n",
		"\nfurniture| Holm today\nfurniture| 7 men held over mill fire\nfurniture| 14 ferries sold to Dutch firm\nfurniture| 3 schools shut by storm\n",
		"furniture| Varn and Ely\nfurniture| 12 homes flooded in Varn\nfurniture| 400 jobs go at Ely mill\nfurniture| 2 in court over bridge fall\n",
		"furniture| Most read\nfurniture| Sam Pell, 44, named as victim\nfurniture| Man, 19, held in Ely\nfurniture| Strike day 3: what is shut\n",
		"furniture| You might also like\nfurniture| Nurses reject 4 percent pay offer in Varn\nfurniture| Holm school closes for a week\nfurniture| Ely mayor sacks finance chief\n",
	} {
		checkLayout(t, strikeHead+below)
	}
}

// TestLabelsOfASummaryInsideAStory reads labels of summaries as cross-heads.
func TestLabelsOfASummaryInsideAStory(t *testing.T) {
	for _, label := range []string{"What we know so far", "What we know", "Why it matters", "What's next", "By the numbers:", "Key takeaways", "Key facts", "Highlights", "What happens next", "The big picture:"} {
		checkLayout(t, strikeHead+"heading| "+label+"\nlistitem| Twelve schools were shut and 30 open in part\nlistitem| Police have arrested two men\nlistitem| A ban on rallies is in force until Friday\n")
		checkLayout(t, strikeHead+"heading| "+label+"\nparagraph| The union wants 8%; the government has offered 3%.\nparagraph| The last strike, in 2018, ended after nine days.\n")
		checkLayout(t, strikeHead+"\nheading| "+label+"\n\nparagraph| The union wants 8%; the government has offered 3%.\n\nparagraph| The last strike, in 2018, ended after nine days.\n")
	}
}

// TestSummaryOnTop reads the summary below its label under the headline.
func TestSummaryOnTop(t *testing.T) {
	checkLayout(t, "headline| Ministry plans to close 14 hospitals\n"+
		"furniture| What you need to know:\n"+
		"standfirst| Health ministry plans to close 14 hospitals by June.\n"+
		"standfirst| MPs say they were not consulted.\n"+
		"paragraph| Members of Parliament want a vote on plans to close 14 hospitals by June, the chair of the health committee said on Monday.\n"+
		"paragraph| The ministry said no decision had been taken.\n")
}

// TestSummaryAboveACaption reads the summary up to the picture below it.
func TestSummaryAboveACaption(t *testing.T) {
	checkLayout(t, "headline| Governor fires four over collapsed flats\nbyline| By Anna Cole\ntimestamp| 10 September 2025\nfurniture| In Summary\n"+
		"standfirst| Officials approved six extra floors\nstandfirst| Death toll stands at 14\ncaption| Rescuers at the flats in Holm on Monday. (AFP)\n"+
		"paragraph| The governor has dismissed four officials over the flats.\nparagraph| The flats were approved for six floors, he said.\n")
}

// TestSummaryBelowTheLead reads a summary on top below a caption or the lead.
func TestSummaryBelowTheLead(t *testing.T) {
	const (
		head  = "headline| Finance minister resigns over loan from builder\nbyline| By Anna Cole\ntimestamp| 10 September 2025\n"
		story = "\nparagraph| The finance minister resigned on Monday after admitting that she took a loan from a builder.\n\nparagraph| Ann Dorr said she had made a mistake and would repay the loan at once.\n"
	)
	for _, label := range []string{"Key points:", "In short:", "Key takeaways"} {
		checkLayout(t, head+"caption| Ann Dorr leaves her office in Holm on Monday.\nfurniture| "+label+"\n"+
			"standfirst| The minister took a loan of £40,000 from a builder.\nstandfirst| She did not declare it.\nstandfirst| The builder won three contracts.\n"+story)
		checkLayout(t, head+"paragraph| The finance minister resigned on Monday after admitting that she took a loan from a builder.\n\nfurniture| "+label+"\n\n"+
			"standfirst| The minister took a loan of £40,000\nstandfirst| She did not declare it\nstandfirst| The builder won three contracts\n"+
			"\nparagraph| Ann Dorr said she had made a mistake and would repay the loan at once.\n\nparagraph| The builder denies that he asked for anything in return.\n")
		checkLayout(t, head+"\nparagraph| The finance minister resigned on Monday after admitting that she took a loan.\n\nheading| "+label+"\n\n"+
			"paragraph| The minister took £40,000 from a builder in May.\n\nparagraph| She did not declare it, and he won three contracts.\n\nparagraph| Ann Dorr said she had made a mistake.\n")
	}
}

// TestChronologyIsOneArticle reads dated cross-heads as entries of the story.
func TestChronologyIsOneArticle(t *testing.T) {
	checkLayout(t, "headline| How the mill fire was solved\nbyline| By Anna Cole\ntimestamp| 10 September 2025\n"+
		"paragraph| It took two years to find out who set fire to the mill at Holm.\nparagraph| Here is how the police did it, step by step.\n"+
		"heading| Fire breaks out at the mill\ntimestamp| 3 May 2023\nparagraph| A guard saw smoke at 4am and called the brigade from the gate.\nparagraph| Two men were seen running to a van near the river.\n"+
		"heading| Police arrest two brothers in Ely\ntimestamp| 9 June 2023\nparagraph| The brothers were held at a flat in Ely after a call.\nparagraph| They denied that they had been near the mill.\n")
}

// TestHeadlineOfFewWords reads headlines of two and three words.
func TestHeadlineOfFewWords(t *testing.T) {
	const story = "paragraph| Ferry fares will rise by 20% in January.\nparagraph| Northline blamed fuel costs.\n"
	for _, page := range []string{
		"headline| Ferry fares rise\nbyline| By Anna Cole\n",
		"headline| Ferry fares rise\n\nbyline| By Anna Cole\n\n",
		"headline| Ferry fares rise\ntimestamp| September 11, 2025\n",
		"headline| Fares rise\nbyline| Anna Cole\ntimestamp| 10 September 2025\n",
		"headline| Fares rise\n",
		"headline| Northline rapped\n\n",
		"heading| What next\n",
		"furniture| News\nheadline| Ferry fares rise\nbyline| By Anna Cole\ntimestamp| 10 September 2025\n",
	} {
		checkLayout(t, page+story)
	}
}

// TestFirstQuestionOfAnExplainer reads the question right below the headline as those below it.
func TestFirstQuestionOfAnExplainer(t *testing.T) {
	for _, head := range []string{"", "byline| By Anna Cole\n\n"} {
		checkLayout(t, "headline| What we know about the ferry fire at Holm\n\n"+head+
			"heading| What happened?\n\nparagraph| A fire broke out in the hold on Friday. No one was hurt.\n\n"+
			"heading| Who owns it?\n\nparagraph| Northline bought the ship in 2009 for a pound.\n")
	}
}

// TestFurtherArticle reads pastes whose second article has a bare name and a date,
// an age or nothing but a dateline at its head, and lists of links above it.
func TestFurtherArticle(t *testing.T) {
	const first = "headline| Bus crash kills four near Holm\nbyline| By Tom Brandt\nparagraph| Four people died when a bus left the road near Holm on Monday, officers said.\nparagraph| The driver told police that a tyre had burst.\n"
	for _, second := range []string{
		"\n#headline| Teachers' strike enters third week\nbyline| Bola Musa\ntimestamp| 10 September 2025\nparagraph| A strike by 12,000 teachers entered its third week on Monday.\nparagraph| The union wants 8%.\n",
		"\n#headline| Three held over theft of cables in Enugu\ntimestamp| 3 hours ago\nfurniture| Share\nparagraph| Police in Enugu have arrested three men over the theft of cables worth $40,000.\nparagraph| They will appear in court on Friday.\n",
		"\n#headline| Norway fund sells coal shares\nparagraph| OSLO, Norway (AP) — Norway's wealth fund said on Monday that it had sold its shares in three coal firms.\nparagraph| It holds shares in 8,600 firms.\n",
		"furniture| Related Posts\nfurniture| Gas price rises in Europe\nfurniture| Opec to meet in Vienna\n\n#headline| Norway fund sells its last coal shares\nbyline| By Tom Brandt\ntimestamp| September 11, 2025\nparagraph| Norway's wealth fund said on Monday that it had sold its shares in three coal firms.\nparagraph| It holds shares in 8,600 firms.\n",
		"furniture| Most read\nfurniture| Gas price rises in Europe\nfurniture| Opec ministers to meet in Vienna\nfurniture| Holm school closes for a week\n\n#headline| Norway fund sells its last coal shares\ntimestamp| September 11, 2025\nparagraph| Norway's wealth fund said on Monday that it had sold its shares in three coal firms.\nparagraph| It holds shares in 8,600 firms.\n",
	} {
		checkLayout(t, first+second)
	}
}

// TestRuleInAStory reads a rule as the page's: a title below it is a cross-head of the
// same story, and another article's headline only above a byline, a time or a dateline.
func TestRuleInAStory(t *testing.T) {
	const (
		first = "headline| Senator dies in road accident\nparagraph| A senator, Musa Dang, died on Monday when his car hit a lorry near Jos, police said.\nparagraph| He was 61.\n"
		cross = "paragraph| Norway's wealth fund said on Thursday it had sold its coal shares.\nparagraph| The fund is worth $1.9 trillion.\n"
	)
	for _, rule := range []string{"-----", "* * *", "==========", "___", "—"} {
		checkLayout(t, first+"furniture| "+rule+"\n#headline| Norway fund sells its last coal shares\nbyline| By Anna Cole\n"+cross)
		checkLayout(t, first+"\nfurniture| "+rule+"\n\nparagraph| The police are looking for the driver of the lorry, who ran away.\nparagraph| He was last seen in Bukuru.\n")
		for _, title := range []string{"The road to Jos", "What the fishermen saw that night", "Residents say bridge will bring lorries to school street", "The dam that nobody wanted to own"} {
			checkLayout(t, first+"\nfurniture| "+rule+"\n\nheading| "+title+"\nparagraph| The police are looking for the driver of the lorry, who ran away.\nparagraph| He was last seen in Bukuru on Monday night.\n")
		}
	}
}

// TestEntriesOfALivePage reads the title of the newest entry, below its age, as
// that of any other.
func TestEntriesOfALivePage(t *testing.T) {
	const entries = "heading| Minister to speak at 15:00\nparagraph| The defence minister will speak to reporters at 15:00, his office said.\n" +
		"timestamp| 2h ago\nheading| Eleven in hospital\nparagraph| Eleven people are being treated at the military hospital in Orsk, its director said.\n"
	for _, top := range []string{
		"headline| Army says two dead after drone hits depot\nfurniture| Live\ntimestamp| 1h ago\n",
		"furniture| LIVE\nheadline| Army says two dead after drone hits depot\ntimestamp| 1 hour ago\n",
		"headline| Army says two dead after drone hits depot\ntimestamp| 12 minutes ago\n",
	} {
		checkLayout(t, top+entries)
	}
	checkLayout(t, "headline| Army says two dead after drone hits depot\nbyline| Ann Dorr and Lee Holm\ntimestamp| Fri 12 Sep 2025 15.10 BST\n"+
		"furniture| Key events\nfurniture| 14m ago\nfurniture| Minister to speak at 15:00\nfurniture| 1h ago\nfurniture| Eleven in hospital\nfurniture| Show key events only\n"+
		"timestamp| 14m ago 15.02 BST\n"+entries)
	checkLayout(t, "headline| Patel falls for 87 as India close in on England\nbyline| Anna Cole\nparagraph| India need 31 runs to win with six wickets in hand in Holm.\nparagraph| England have two new balls left.\n"+
		"timestamp| 17:41\nheading| OUT! Patel falls for 87\nparagraph| Wood gets the breakthrough, and Patel walks off to cheers.\n")
	checkLayout(t, "headline| Army says two dead after drone hits depot\ntimestamp| 2 hours ago\n"+
		"paragraph| Two people died when a drone hit a depot in Orsk on Friday, the army said.\nparagraph| Eleven others are in hospital.\n")
}

// TestAgencyDatelines reads datelines of agencies with a day, in small letters.
func TestAgencyDatelines(t *testing.T) {
	for _, dateline := range []string{
		"New Delhi, Sep 11 (PTI)", "New Delhi [India], September 11 (ANI):", "Kuala Lumpur, Sept 11 —", "Lagos, 11 September 2025 –",
		"Accra, Sept. 11, GNA –", "Abuja, Sept. 11, 2025 (NAN)", "Holm (PTI)", "[SINGAPORE]", "[NEW YORK/LONDON]", "[KUALA LUMPUR, Sept 11]",
	} {
		source := "Ferry fares to rise by 20%\n\n" + dateline + " Ferry fares will rise by a fifth in January, Northline said on Thursday.\n\nIslanders said that the rise would drive families away.\n"
		p := article.Parse(text.Scan(source))
		if assert.Len(t, p.Datelines, 1, dateline) {
			assert.Equal(t, dateline, p.Datelines[0].In(source))
		}
	}
	for _, lead := range []string{
		"Anna Cole, 44 (a nurse) Ferry", "May 11 — a Thursday — was the last day.", "Northline, founded in 1998 (as Holm Lines), said fares will rise.",
		"Theresa May — Britain's former prime minister — has attacked plans for fares.", "Brian May – Queen's lead guitarist – told a crowd that",
		"[UPDATED] Northline said fares will rise.", "[SINGAPORE] and others", "[The] Northline said fares will rise.",
		"Jamie Foxx, April 2 (NBC) and others will attend a gala in Holm on Friday.",
	} {
		p := article.Parse(text.Scan("Ferry fares to rise by 20%\n\n" + lead + " Fares will rise by a fifth in January, it said on Thursday.\n\nIslanders said that the rise would drive families away.\n"))
		assert.Empty(t, p.Datelines, lead)
	}
}

// TestLastLineSignedOff reads last lines that their agency signs.
func TestLastLineSignedOff(t *testing.T) {
	for _, line := range []string{
		"The company said fuel costs had doubled since 2023. — Bernama",
		"The firm blamed fuel costs. PTI",
		"The firm blamed fuel costs. PTI ABC DV DV",
		"The firm's shares closed 3% lower on Thursday. – Bernama",
		"The ministry will review the offer in March. -NAN",
		"Teachers said that they had not been told of the offer. (Kasun Silva)",
		"The board told teachers to wait until March. (Tariq Aziz/APP)",
	} {
		checkLayout(t, strikeHead+"paragraph| "+line+"\n")
	}
	for _, line := range []string{
		"Teachers wait outside the ministry in Holm on Monday. (Kasun Silva)",
		"Mayor Ken Ode arrived at the council hall in Sorrel on Monday. (Lee Mora)",
		"Ken Ode visited the camp last week and spoke with residents. (Ann Dorr/Karsk Press)",
		"The union's leaders met ministers in Holm. (Tariq Aziz/APP)",
	} {
		checkLayout(t, strikeHead+"caption| "+line+"\n")
	}
}

// TestWriterAndPlace reads names with the place that they write from, and one that
// the page glues to its "by".
func TestWriterAndPlace(t *testing.T) {
	const story = "paragraph| Ferry fares between Holm and the islands will rise by a fifth in January, Northline said.\nparagraph| The firm blamed fuel costs.\n"
	for _, page := range []string{
		"byline| bySadiq Umar\n",
		"byline| Jane Moss, Abuja\n",
		"\nbyline| Jane Moss, Abuja\n\n",
	} {
		checkLayout(t, "headline| Ferry fares to rise by a fifth\n"+page+story)
	}
}

// TestMoreMarksOfThePage reads sentences that are the page's.
func TestMoreMarksOfThePage(t *testing.T) {
	for _, line := range []string{
		"This is a premium article. Log in or subscribe to continue reading.",
		"If you buy something through our links, we may earn a commission.",
		"We apologize, but this video has failed to load.",
		"Vote in our poll.",
		"This video can not be played",
		"Comments are closed on this story",
		"Notifications can be managed in browser preferences",
		"See something wrong? Tell us",
		"This material may not be published, broadcast or rewritten.",
		"The views expressed are those of the author",
		"This story has not been edited by our staff and comes from a feed.",
		"(Only the headline of this report may have been reworked by our staff)",
		"This audio is auto-generated. Please tell us if you have feedback",
		"AI-generated summary. It is not always accurate",
		"Full fixtures and results",
		"This blog is now closed",
		"In partnership with Torvik Bank",
		"ADVERTISEMENT. SCROLL TO CONTINUE READING.",
		"TorvikPost.com",
	} {
		checkLayout(t, strikeHead+"furniture| "+line+"\nparagraph| The union wants 8 percent from October.\n")
		checkLayout(t, strikeHead+"\nfurniture| "+line+"\n")
	}
	for _, line := range []string{
		"The views expressed by the minister drew laughter in the hall.",
		"Something went wrong on the second lap.",
		"This report has not been published.",
	} {
		checkLayout(t, strikeHead+"paragraph| "+line+"\nparagraph| The union wants 8 percent from October.\n")
	}
}

// TestTurnsOfAnExchange reads questions and answers with their letters before them, which are
// story whatever stands round them and whatever they speak of.
func TestTurnsOfAnExchange(t *testing.T) {
	checkLayout(t, "headline| 'We are 71 people for 108,000 officers'\nbyline| By Jane Moss\n"+
		"paragraph| The Post spoke to the head of the police authority in her office on Monday.\n"+
		"paragraph| Q: You say that the cases lack evidence. Why?\n"+
		"paragraph| A: The laboratory has refused to receive exhibits from us since 9 July. I have that in writing.\n"+
		"furniture| Also read: The balcony at Holm\n"+
		"paragraph| Q: Parliament cut your budget in May. What did that do?\n"+
		"paragraph| A: We asked for £2.1 million and got £890,000, so we closed two offices in July.\n"+
		"paragraph| Q: What do you tell whoever comes next?\n"+
		"paragraph| A: Buy a good padlock. And do not read the comments. I leave on 20 October.\n"+
		"furniture| Related stories\nfurniture| Nurses reject pay offer in Varn\n")
}

// TestReachedPlacesAreStory tells how a writer is reached from how a place is.
func TestReachedPlacesAreStory(t *testing.T) {
	checkLayout(t, strikeHead+
		"paragraph| Councils have sent 320 tonnes of rice to nine villages, two of which can be reached only by boat.\n"+
		"paragraph| The fort can be contacted only by radio.\n"+
		"byline| Jane Moss can be reached at jmoss@post.example.\n")
}
