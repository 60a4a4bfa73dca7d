package article_test

import (
	"strings"
	"testing"
)

// TestTopOfAPage reads breadcrumbs, menus and writers above and below a headline.
func TestTopOfAPage(t *testing.T) {
	const (
		head  = "headline| Minister quits over flood money\n"
		story = "paragraph| The works minister resigned on Thursday after an audit of the flood money.\nparagraph| Ian Ross, 54, said that he took the blame.\n"
	)
	for _, page := range []string{
		"furniture| Home / News / World\n" + head,
		"furniture| News / India / Cities\n" + head,
		"furniture| Home/News/Nation\n" + head,
		"furniture| Politics\nfurniture| Business\nfurniture| Sport\nfurniture| Opinion\n" + head + "standfirst| Audit found £2.1m of flood money had been spent on consultants\nbyline| Anna Cole\n",
		head + "byline| By the Editorial Board\n",
		head + "byline| By\nbyline| Anna Cole\nfurniture| Investigations\n",
		head + "byline| Anna Cole\ncaption| Ian Ross, the works minister, denies any part in the award\ncaption| Credit: PA\n",
		head + "byline| By Anna Cole\nheading| The claim:\n",
	} {
		checkLayout(t, page+story)
	}
}

// TestLinesOfThePageThatStateSomething reads what links, boxes and readers state as
// the page's, wherever it stands.
func TestLinesOfThePageThatStateSomething(t *testing.T) {
	const story = "paragraph| The union wants 8 percent from October.\n"
	for _, box := range []string{
		"furniture| >> Two were killed in Ely crash on Monday night\n",
		"furniture| → Nurses reject 4 percent offer in Varn\n",
		"furniture| BREAKING: Two killed in Ely crash on Monday night\n",
		"furniture| Explainer: How pay is set\n",
		"furniture| Also in News\nfurniture| Two killed in Ely crash on Monday night\nfurniture| Mill owner fined £20,000\n",
		"furniture| Suggested Reads\nfurniture| Two killed in Ely crash on Monday night\nfurniture| Mill owner fined £20,000\n",
	} {
		checkLayout(t, strikeHead+box+story)
		checkLayout(t, strikeHead+box)
	}
	for _, note := range []string{
		"byline| Anna Cole has been a reporter for the Holm Post since 2014. She won a prize in 2019.\n",
		"byline| Anna Cole joined the Post in 2014 and has won three awards.\n",
		"byline| Written by Anna Cole\nbyline| Anna has won three regional press awards.\n",
	} {
		checkLayout(t, strings.Replace(strikeHead, "Jane Moss", "Anna Cole", 1)+"\n"+note)
	}
	checkLayout(t, strikeHead+"furniture| Dave1962\nfurniture| 2 hours ago\nfurniture| They voted for it because they were paid.\nfurniture| Reply\nfurniture| 12\n"+
		"furniture| Ann\nfurniture| 3 hours ago\nfurniture| The council has wasted £4m on this.\nfurniture| Reply\n")
	checkLayout(t, strikeHead+"\nfurniture| Top Stories\n\nfurniture| Two killed in Ely crash on Monday night\n\nfurniture| The driver, 34, was arrested.\n\nfurniture| Mill owner fined £20,000 over fire\n\nfurniture| A guard had been sacked in May.\n")
}

// TestWordsOfPagePrograms reads what the programs behind pages print: players, consent
// boxes, comment sections, stations and press councils.
func TestWordsOfPagePrograms(t *testing.T) {
	for _, line := range []string{
		"Beginning of dialog window. Escape will cancel and close the window.",
		"Use Up/Down Arrow keys to increase or decrease volume.",
		"Loaded: 3.12%",
		"captions settings, opens captions settings dialog",
		"Picture-in-Picture",
		"Sorry, the audio is unavailable right now. Please try again later.",
		"Save my name, email, and website in this browser for the next time I comment.",
		"Notify me of new posts by email.",
		"Post navigation",
		"Proudly powered by WordPress",
		"Purchase Licensing Rights, opens new tab",
		"Set MNC as your preferred source on Google",
		"Get bite-sized news via a new cards interface. Give it a try.",
		"Please keep comments respectful and on topic.",
		"We want our comments to be a lively and valuable part of our community - a place where readers can debate and engage with the most important local issues.",
		"This newspaper adheres to the IPSO Editors' Code of Practice.",
		"EEO Report | FCC Public File | Contest Rules",
		"Closed Captioning",
		"Text the studio: 55-0142",
		"News / India News / Cities",
		"5:30am - 10am",
	} {
		checkLayout(t, strikeHead+"furniture| "+line+"\nparagraph| The union wants 8 percent from October.\n")
		checkLayout(t, "furniture| "+line+"\n"+strikeHead)
	}
	for _, line := range []string{
		"Be it known that the strike goes on.",
		"Use of force was justified, the coroner found.",
		"The discussion has been moved to Friday.",
		"Sorry is not enough, said the head of the union.",
	} {
		checkLayout(t, strikeHead+"paragraph| "+line+"\nparagraph| The union wants 8 percent from October.\n")
	}
}

// TestMasthead reads the name of a programme, a score and the date of the day above a
// headline as the page's.
func TestMasthead(t *testing.T) {
	for _, top := range []string{
		"furniture| Wednesday, September 10, 2025\n",
		"furniture| On Air Now\nfurniture| 5:30am - 10am\n",
		"furniture| FT\nfurniture| Ely Athletic 2-2 Varn City\nfurniture| Match Report Line-ups Stats Table\n",
	} {
		checkLayout(t, top+strikeHead)
	}
	checkLayout(t, "headline| Ely Athletic 2-2 Varn City\nbyline| By Jane Moss\nparagraph| Varn scored twice in the last ten minutes to take a point from Ely on Saturday.\nparagraph| Ely are fifth.\n")
}
