package article_test

import "testing"

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
