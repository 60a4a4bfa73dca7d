package article_test

import "testing"

// TestLinesOfAppsAndForwards reads what readers, archives, translators and messengers print round
// a story as the page's.
func TestLinesOfAppsAndForwards(t *testing.T) {
	for _, line := range []string{
		"Forwarded from Holm Today", "Forwarded many times", "Rate this translation", "Jump to navigation",
		"For immediate release", "Captures: 14", "-ENDS-", "// ends", "*** END ***",
	} {
		checkLayout(t, "furniture| "+line+"\n"+strikeHead)
		checkLayout(t, strikeHead+"\nfurniture| "+line+"\n")
	}
	for _, line := range []string{
		"Reading time: 2 min.",
		"This page was last edited on 12 March 2026, at 10:11.",
		"Allow content provided by a third party?",
	} {
		checkLayout(t, strikeHead+"furniture| "+line+"\nparagraph| The union wants 8 percent from October.\n")
	}
	checkLayout(t, strikeHead+"furniture| To also read\nfurniture| Nurses reject pay offer in Varn\nfurniture| Holm school closes for a week\n")
	checkLayout(t, strikeHead+"timestamp| Published in the print edition of the March 9, 2026, issue, with the headline “Pay.”\n")
}

// TestPathThatEndsInTheHeadline reads the path of a page whose last part is the headline.
func TestPathThatEndsInTheHeadline(t *testing.T) {
	for _, path := range []string{"Home » News » Teachers reject 3 percent pay offer", "Home > Holm > Schools > Teachers reject 3 percent pay offer", "News › Education › Teachers reject 3 percent pay offer"} {
		checkLayout(t, "furniture| "+path+"\n"+strikeHead)
		checkLayout(t, strikeHead+"\nfurniture| "+path+"\n")
	}
}

// TestShortHeadlineAboveItsSummary reads a headline of three words in capitals above a sentence
// and the byline, also below the name of a column.
func TestShortHeadlineAboveItsSummary(t *testing.T) {
	const page = "headline| The Last Ferryman\nstandfirst| For forty years, one man has rowed Holm to school. The island is not sure that it still wants him to.\n" +
		"byline| By Edith Rowe\ntimestamp| March 2, 2026\n" +
		"paragraph| At ten past four on a winter afternoon, Nils Tveit puts on his coat and goes down to the pier.\n" +
		"paragraph| He has rowed every day since the spring of 1986, apart from four days in 1994.\n" +
		"paragraph| The council would like to buy a boat with an engine, which would cost less.\n" +
		"byline| Edith Rowe has contributed to the magazine since 2011.\n"
	for _, column := range []string{"", "furniture| Newsletter\n", "furniture| A Reporter at Large\n"} {
		checkLayout(t, column+page)
	}
}

// TestPostBeforeTheName reads bylines with a post in small letters before the name, and a bare
// name below a summary.
func TestPostBeforeTheName(t *testing.T) {
	checkLayout(t, "headline| Ferry fares to rise by a fifth\nbyline| By political reporter Mia Trent\ntimestamp| Posted 7h ago\n"+
		"paragraph| Ferry fares will rise by 20% in January, the board said.\nparagraph| By health minister Ann Dorr's account, nobody was asked.\n")
	checkLayout(t, "headline| Ferry fares to rise by a fifth\ntimestamp| 11 Mar 2026\nfurniture| In brief\n"+
		"standfirst| Fares go up in January\nstandfirst| Board blames fuel costs\nbyline| Layla Haddad\n"+
		"paragraph| Ferry fares will rise by 20% in January, the harbour board said on Monday.\nparagraph| Islanders said that the rise would drive families away.\n")
}

// TestClocksThatAreNoTimes reads the clocks of a recording in its transcript, and those of
// links, as the page's.
func TestClocksThatAreNoTimes(t *testing.T) {
	checkLayout(t, "headline| How one ward decided the Ely election\ntimestamp| March 10, 2026\n"+
		"furniture| 00:00\nparagraph| NORA WILLS: Welcome to the count. I’m Nora Wills.\nparagraph| SAM OKORO: And I’m Sam Okoro.\n"+
		"furniture| 00:42\nparagraph| NORA WILLS: The ward has voted for the same party since 1964.\nparagraph| SAM OKORO: Until last Thursday.\n")
	checkLayout(t, strikeHead+"furniture| Latest\nfurniture| Holm baths to close for repairs\nfurniture| 8.14am\nfurniture| Two hurt in crash on ring road\nfurniture| 7.50am\n"+
		"paragraph| The union wants 8 percent from October, and the ministry will review the offer in March, it said.\n")
}

// TestTitlesOfAdvertisements reads a title right below "Sponsored" as the page's, and the
// headline of the next story of a mail as one.
func TestTitlesOfAdvertisements(t *testing.T) {
	checkLayout(t, strikeHead+"\nfurniture| SPONSORED\nfurniture| Sleep better with Dunelow mattresses\n\n"+
		"#headline| Heron moves into library and will not leave\n\nbyline| By Sam Okoro\n\n"+
		"paragraph| A grey heron has lived in the reading room at Ely for nine days, and the council says that it may stay.\n\nparagraph| Readers have been asked to whisper.\n")
}

// TestPostsOfSocialNetworks reads who posted a text, and when, as no headline.
func TestPostsOfSocialNetworks(t *testing.T) {
	const story = "paragraph| Officers are looking for a man who took a boat from the pier at Holm on Friday night.\nparagraph| He is about 40 and wore a yellow coat.\n"
	checkLayout(t, "furniture| Holm Police\ntimestamp| Yesterday at 14:20\nfurniture| ·\nfurniture| Shared with Public\n"+story+"furniture| See less\nfurniture| 212 comments\n")
	checkLayout(t, "furniture| Holm Post @holmpost · 3h\nheadline| Man takes boat from pier at Holm, found on rocks\n"+story)
	checkLayout(t, "headline| Ferry fares to rise by a fifth\nbyline| By Jane Moss\ntimestamp| 10 September 2025\nfurniture| ·\n"+story)
}
