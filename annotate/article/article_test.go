package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/text"
)

// roles returns a role for each zone.
func roles(paste string) []article.Role {
	var out []article.Role
	for _, z := range article.Parse(text.Scan(paste)).Zones {
		out = append(out, z.Role)
	}
	return out
}

func TestOneParagraphIsNoHeadline(t *testing.T) {
	assert.Equal(t, []article.Role{article.Paragraph}, roles("Police said on Friday that the bridge over the Ardle had been shut."))
}

func TestNothingHasNoZones(t *testing.T) {
	p := article.Parse(text.Scan(" \n \n"))
	assert.Empty(t, p.Zones)
	assert.Empty(t, p.Articles)
}

func TestHardWrapIsReadThrough(t *testing.T) {
	paste := "Bridge over the Ardle shut after inspectors find cracks in pier\n\n" +
		"The bridge over the Ardle was shut on Monday after inspectors found that\n" +
		"two of its piers had moved by more than the four millimetres allowed in\n" +
		"a year, the county said.\n\n" +
		"Buses will go round by Kilwhin until the end of May, and the school in the\n" +
		"lower town will open at nine. “It is not safe,” the mayor said, “and I will\n" +
		"not wait for it to fall.”\n"
	assert.Equal(t, []article.Role{article.Headline, article.Paragraph, article.Paragraph}, roles(paste))
}

// TestWidePrintIsReadThrough joins lines that a print of a page broke later than mail does, at
// no one width.
func TestWidePrintIsReadThrough(t *testing.T) {
	paste := "Bank holds rates at 5.50% as currency slides past 16,700\n\n" +
		"JAKARTA, April 16 (Wire) - The central bank of the islands, as most had expected, left its key rate on Wednesday\n" +
		"unchanged at 5.50% for a third meeting after foreign investors pulled $2.3 billion out of\n" +
		"government bonds in six weeks.\n\n" +
		"Governor Tirta Lang told a news conference that the bank had spent $5.6 billion of its\n" +
		"reserves in March to slow the fall of the currency. Reserves stood at $149.3 billion at the end of the month,\n" +
		"enough for 6.4 months of imports.\n\n" +
		"The currency traded at 16,720 to the dollar, against 16,685 before the announcement. The share\n" +
		"index was down 0.9%, while the yield on the ten-year bond rose by six hundredths of a point to 7.18% by noon.\n"
	assert.Equal(t, []article.Role{article.Headline, article.Paragraph, article.Paragraph, article.Paragraph}, roles(paste))
}

// TestHardWrapSparesTheHead holds that a line which dates or signs a story begins anew,
// though its first word would not have fitted on the line above.
func TestHardWrapSparesTheHead(t *testing.T) {
	paste := "Council of Ardle shuts the old bridge over cracks in two piers\n" +
		"14 May, 2025 05:40 PM\n" +
		"By Tomas Reyl of the Herald\n\n" +
		"The bridge over the Ardle was shut on Monday after inspectors found\n" +
		"that two of its piers had moved by more than the four millimetres\n" +
		"allowed in a year, the county said. Buses will go round by Kilwhin\n" +
		"until the end of May, and the school in the lower town will open at\n" +
		"nine. “It is not safe,” the mayor said, “and I will not wait for it\n" +
		"to fall.”\n"
	assert.Equal(t, []article.Role{article.Headline, article.Timestamp, article.Byline, article.Paragraph}, roles(paste))
}

func TestDatelinesAreOutsideSentences(t *testing.T) {
	for _, dateline := range []string{"ISLAMABAD:", "HARLAN FALLS, Ohio (AP) —", "LONDON, Sept 9 (Reuters) -", "ST. JOHN’S, N.L. —"} {
		t.Run(dateline, func(t *testing.T) {
			p := article.Parse(text.Scan(dateline + " The council voted on Monday to shut the bridge for a year."))
			if assert.Len(t, p.Datelines, 1) {
				assert.Equal(t, dateline, p.Datelines[0].In(p.Source))
				assert.True(t, strings.HasPrefix(p.Sentences[0].In(p.Source), "The council"))
			}
		})
	}
}

func TestALineThatIsACreditIsACaption(t *testing.T) {
	for _, credit := range []string{"Photo: Reuters", "Pic by Ann Dorr", "Screenshot: X", "REUTERS/Jon Ray", "— AFP/File", "ANN DORR/AP", "Ann Dorr / Getty Images", "Image copyright Reuters", "Image copyright: Reuters"} {
		p := article.Parse(text.Scan("Bridge falls at Torvale\n\nBy Ann Lee\n\n" + credit + "\n\nA bridge at Torvale fell on Monday, the mayor said, and nobody was hurt by it at all.\n\nIt was built in 1907 and was last looked at by engineers in the spring of 2019.\n"))
		require.Len(t, p.Zones, 5, credit)
		assert.Equal(t, article.Caption, p.Zones[2].Role, credit)
	}
}

// TestCaptionIsNoButton holds that a caption of words that buttons have too, a
// credit of one word and a line that says where somebody stands are a
// picture's, above the story, inside it and below it.
func TestCaptionIsNoButton(t *testing.T) {
	const above = "Bridge falls in Torvik as storm hits\n\nBy Nadia Ferris\n12 March 2026, 09:14\n"
	const story = "\nA bridge fell into the river in Torvik on Monday after two days of rain, the council said.\n\nNobody was hurt, but 41 people were moved out of homes near the bank before dawn.\n"
	for _, caption := range []string{"A view of the bridge", "A screengrab of the video"} {
		assert.Equal(t, article.Caption, roles(above + caption + "\n" + story)[3], caption)
	}
	for _, credit := range []string{"Supplied", "Handout"} {
		assert.Equal(t, article.Caption, roles(above + credit + "\n" + story)[3], credit)
	}
	for _, caption := range []string{"Ian Dorr (left) and Ann Lee", "Ann Lee, pictured, with Ian Dorr"} {
		assert.Equal(t, article.Caption, roles(above + story + "\n" + caption + "\n")[5], caption)
	}
	for _, source := range []string{"Image source, ", "Image source: ", "Image copyright "} {
		caption := source + "Getty Images A fallen tree lies across a road in Torvik after the storm on Monday."
		assert.Equal(t, article.Caption, roles(above + story + "\n" + caption + "\n")[5], caption)
	}
	for _, button := range []string{"Share this article on Facebook", "View all comments", "Read more"} {
		assert.Equal(t, article.Furniture, roles(above + story + "\n" + button + "\n")[5], button)
	}
}
