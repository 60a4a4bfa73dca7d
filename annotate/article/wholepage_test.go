package article_test

import (
	"strings"
	"testing"
)

// sinkHead begins a story of which a page tells more below.
const sinkHead = "headline| Sinkhole swallows a mother's electric car an hour after she drove it home from the showroom\n" +
	"byline| By ANNA COLE, SENIOR REPORTER\n" +
	"timestamp| Published: 08:31, 13 November 2025 | Updated: 13:02, 13 November 2025\n"

// sinkStory is what it tells.
const sinkStory = "paragraph| A mother watched as a sinkhole swallowed the electric car that she had collected an hour before.\n\n" +
	"paragraph| Engineers said on Tuesday that a main had burst below the road. Four houses were evacuated.\n\n"

// TestShortLinesOfAPageAreNoBrokenOnes reads pages whose long lines have buttons in small
// letters below them, as those of hard-wrapped texts have the rest of a sentence.
func TestShortLinesOfAPageAreNoBrokenOnes(t *testing.T) {
	checkLayout(t, sinkHead+"furniture| e-mail\nfurniture| 1.2k shares\n"+sinkStory+
		"furniture| Share or comment on this article: Sinkhole swallows car\nfurniture| e-mail\nfurniture| Add comment\n")
}

// TestCaptionPrintedAgainBelowItsButton reads captions that a page prints twice, with the
// button between that shows the picture large; they begin no further article.
func TestCaptionPrintedAgainBelowItsButton(t *testing.T) {
	for _, button := range []string{"View gallery", "View image"} {
		checkLayout(t, sinkHead+sinkStory+
			"caption| The hole, which is 20ft deep, opened outside a home in Holm\nfurniture| "+button+"\n"+
			"caption| The hole, which is 20ft deep, opened outside a home in Holm\n\n"+
			"paragraph| Anna Cole, 42, said that the car had cost her £38,000 and that the road had begun to shake.\n\n"+
			"paragraph| She told the council in May that there was a dip in the road, and it sent two men to look.\n")
	}
}

// TestLinksThatLeaveThePage reads the links of which a page says that they open elsewhere,
// and the headline that those for sharing begin with.
func TestLinksThatLeaveThePage(t *testing.T) {
	checkLayout(t, "furniture| News\nheadline| Holm Stores seeks deal with landlords after £41mn loss\n"+
		"standfirst| Chain asks for rent cuts at 62 of its 140 shops to avert collapse\n"+
		"furniture| Holm Stores seeks deal with landlords after £41mn loss on x (opens in a new window)\n"+
		"furniture| Holm Stores seeks deal with landlords after £41mn loss on facebook (opens in a new window)\n"+
		"byline| By Anna Cole\ntimestamp| 13 November 2025\n"+
		"paragraph| The chain has asked its landlords for rent cuts at 62 of its 140 shops after a loss of £41mn.\n\n"+
		"furniture| [ Family business: what happens when the heirs say noOpens in new window ]\n\n"+
		"paragraph| Holm Stores, opens new tab, declined to comment on Tuesday.\n")
}

// TestPageFarBelowAStory reads sentences of a page that share words with the story and stand
// below so many of its lines, or behind a release's last one, that the story is over.
func TestPageFarBelowAStory(t *testing.T) {
	links := "furniture| Share\nfurniture| Advertisement\nfurniture| Privacy Policy\n"
	checkLayout(t, sinkHead+sinkStory+strings.Repeat(links, 4)+
		"furniture| Holm Post, which tells of electric cars in Holm and of a main on Tuesday, reaches four houses.\n")
	checkLayout(t, sinkHead+sinkStory+links+links+
		"paragraph| Holm council said on Tuesday that a main below the road had burst again near four houses.\n")
	checkLayout(t, sinkHead+sinkStory+"byline| SOURCE Holm Motors\nfurniture| More\n"+
		"furniture| Holm Motors, a maker of electric cars, said on Tuesday that it had opened a showroom in Varn...\n")
}

// TestButtonsThatStandAgain reads a button that nobody has seen by its standing three times
// on a page, and names of speakers that do so too.
func TestButtonsThatStandAgain(t *testing.T) {
	checkLayout(t, sinkHead+sinkStory+"furniture| Share\nfurniture| Pin to myHolm\nfurniture| Roads\nfurniture| Pin to myHolm\nfurniture| Cars\nfurniture| Pin to myHolm\nfurniture| Rain\nfurniture| Pin to myHolm\n"+
		"paragraph| Drivers have been asked to stay away from the road until the main below it has been mended.\n")
}

// TestLinesThatSeemToNameWriters reads lines with a post of the press that name nobody, and
// the writers of other stories.
func TestLinesThatSeemToNameWriters(t *testing.T) {
	checkLayout(t, sinkHead+"furniture| Unlock the Editor’s Digest for free\n"+sinkStory+
		"furniture| More from Holm Post\nfurniture| The Family That Owns the Sand\nfurniture| by Jane Moss\nfurniture| Editors’ Picks\n"+
		"furniture| The Last Tram\nfurniture| by Holm Weekly\nfurniture| Holm Media Network logo\n")
	checkLayout(t, "headline| Sinkhole swallows a mother's electric car\nbyline| By Anna Cole\n"+
		"byline| Anna Cole spent four days in Holm and reviewed 2,000 pages of the council's records.\n"+sinkStory)
	checkLayout(t, sinkHead+"furniture| Unlock the Editor’s Digest for free\n"+
		"furniture| Jane Moss, Editor of the HP, picks her favourite stories in this weekly newsletter.\n"+sinkStory)
	checkLayout(t, sinkHead+sinkStory+"byline| ANNA COLE\nbyline| Cole tells of roads for the Holm Post.\nfurniture| twitter\n")
}

// TestTimesGluedToTheirLabel reads times of publication as a paste without spaces has them.
func TestTimesGluedToTheirLabel(t *testing.T) {
	checkLayout(t, "headline| Teachers reject 3 percent pay offer\nbyline| By Jane Moss\n"+
		"timestamp| PublishedNOV 13 2025\ntimestamp| UpdatedNOV 13 2025, 14:07\nfurniture| 3–4 minutes\n"+
		"paragraph| Teachers have rejected a 3 percent pay offer by 9,412 votes to 1,207.\n"+
		"paragraph| The strike began on 18 August, said union head Jane Moss.\n")
}

// TestCrossHeadWithAnArticle reads a cross-head in the capitals of titles, and a caption.
func TestCrossHeadWithAnArticle(t *testing.T) {
	checkLayout(t, sinkHead+sinkStory+"heading| A Hole for Sale\nparagraph| The council has had one offer for the road, of £4, from a man in Varn who makes maps.\n\n"+
		"caption| A digger at the hole\n\nparagraph| It said on Tuesday that it would not take less than four hundred pounds for it.\n")
}

// TestCreditRightBelowItsCaption reads credits that some pages print on a line of their own
// below a caption that is a sentence; and one below a lead, whose picture has no caption.
func TestCreditRightBelowItsCaption(t *testing.T) {
	for _, credit := range []string{"Credit...Jane Moss for The Holm Post", "| Photo Credit: K. Moss"} {
		checkLayout(t, sinkHead+"caption| The hole was twenty feet deep. It opened at four.\ncaption| "+credit+"\n"+sinkStory)
	}
	checkLayout(t, sinkHead+"paragraph| HOLM — A mother watched as a sinkhole swallowed the car that she had collected an hour before.\n\n"+
		"caption| Credit: Jane Moss\n\n"+"paragraph| Engineers said on Tuesday that a main had burst below the road. Four houses were evacuated.\n")
}

// TestPicturesAndSummariesAboveALead reads what a page sets between its header and the story.
func TestPicturesAndSummariesAboveALead(t *testing.T) {
	checkLayout(t, sinkHead+"caption| LDRS A grey hole in a road, with cones round it\ncaption| Some 400 cars used the road each day before it fell in\n"+sinkStory)
	checkLayout(t, sinkHead+"furniture| Takeaways by Holm AI\nfurniture| Hide\nstandfirst| A main burst below a road in Holm on Tuesday.\nstandfirst| Four houses were evacuated, and a car was lost.\n"+
		"paragraph| A mother watched as a sinkhole swallowed the electric car that she had collected from the showroom in Holm an hour before, and the road with it.\n\n"+
		"paragraph| Engineers said on Tuesday that a main had burst below the road. Four houses were evacuated.\n")
	checkLayout(t, "headline| Sinkhole swallows a mother's electric car\ntimestamp| Tuesday, August 12, 2025\n"+
		"caption| The hole in the road at Holm in Varn County on August 8, 2025.\ncaption| Photo credit: Jane Moss | Holm Post\nfurniture| What you need to know:\n"+
		"standfirst| A main burst below a road in Holm on Tuesday.\nstandfirst| Four houses were evacuated, and a car was lost.\nstandfirst| The council had been told in May that there was a dip.\n"+
		"byline| By Anna Cole\n"+sinkStory+
		"paragraph| She told the council in May that there was a dip in the road, and it sent two men to look.\n\nparagraph| They found nothing, they said on Tuesday, and went home.\n")
}

// TestLinksWithPicturesAndRanks reads the link of a picture amid a story, and links in the
// order of their rank, one of them a sentence.
func TestLinksWithPicturesAndRanks(t *testing.T) {
	checkLayout(t, sinkHead+sinkStory+"furniture| Related article\nfurniture| The Capitol seen at dusk on November 4. Jane Moss/Visuals\nfurniture| House panel calls park chief over contracts\nfurniture| 5 min read\n\n"+
		"paragraph| She told the council in May that there was a dip in the road, and it sent two men to look.\n\n"+
		"furniture| Most Read\nfurniture| 1\nfurniture| The case against desks\nfurniture| 2\nfurniture| He bought a lighthouse. Then the letters came.\n")
}
