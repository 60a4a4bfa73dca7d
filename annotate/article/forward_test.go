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
