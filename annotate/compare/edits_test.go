package compare_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/compare"
)

const quay = `Council halts work on Tarn Bridge after cracks found

By Lena Marsh

TARN — Engineers have closed Tarn Bridge to lorries after cracks were found in two of its piers, the county council said on Friday.

The bridge carries about 9,000 vehicles a day and was repaired in 2011. Drivers were told to use the ferry at Low Quay, which runs every 20 minutes.

Police said the driver of a lorry had ignored the signs on Thursday night. He was fined £300 and his lorry was towed to Harrow.

“We cannot take any risk with this bridge,” said Maud Perrin, the council leader. The works will cost £2.4m, according to the council.

The contractor, Orme & Sons, built the piers in 1987. It did not respond to requests for comment.

Shopkeepers fear they will lose trade in the weeks before Christmas. The closure was lifted for buses on Saturday.`

// TestEveryTypeIsToldByOneEdit changes one thing of a story at a time.
func TestEveryTypeIsToldByOneEdit(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"was repaired", "may have been repaired", "claim-softened"},
		{"was repaired", "was allegedly repaired", "claim-softened"},
		{"will cost", "are expected to cost", "claim-softened"},
		{"had ignored", "did not ignore", "claim-softened"},
		{"was lifted", "was not lifted", "claim-softened"},
		{"built the piers", "denied building the piers", "claim-softened"},
		{"built the piers", "is said to have built the piers", "claim-softened"},
		{"Police said the driver of a lorry", "Police believe the driver of a lorry", "claim-softened"},
		{"Police said the driver", "Police alleged the driver", "claim-softened"},
		{"Shopkeepers fear they will", "Shopkeepers fear they might", "claim-softened"},
		{"Police said the driver", "Witnesses said the driver", "attribution-changed"},
		{"Police said the driver", "The driver", "attribution-changed"},
		{"The bridge carries", "The bridge, the council said, carries", "attribution-changed"},
		{"according to the council", "according to the contractor", "attribution-changed"},
		{", according to the council", "", "attribution-changed"},
		{"the county council said", "the mayor said", "attribution-changed"},
		{"was repaired in 2011. Drivers were", "was repaired in 2011, and drivers were", "merged"},
		{"in 1987. It did", "in 1987 and did", "merged"},
		{"a day and was repaired", "a day. It was repaired", "split"},
		{"£300 and his lorry", "£300. His lorry", "split"},
		{" It did not respond to requests for comment.", "", "claim-removed"},
		{"was fined", "was arrested", "claim-changed"},
		{"towed to Harrow", "towed to Pell", "claim-changed"},
		{"9,000", "19,000", "figure-changed"},
		{"£2.4m", "£2.4bn", "figure-changed"},
		{"£300", "€300", "figure-changed"},
		{"£300", "300 pounds", "typo"},
		{"We cannot take", "We should not take", "quote-changed"},
	} {
		t.Run(c.before+" → "+c.after, func(t *testing.T) {
			forth := versions(quay, strings.Replace(quay, c.before, c.after, 1))
			assert.Contains(t, kinds(forth), c.want)
		})
	}
}

// TestEachChangeIsToldOnce holds sentences in which one change could be told twice.
func TestEachChangeIsToldOnce(t *testing.T) {
	for _, c := range []struct {
		before, after string
		want          []string
	}{
		{"Growth was 3.2% in October.", "Growth was 3.1% in November.", []string{"figure-changed: 3.2% → 3.1%", "claim-changed: October → November"}},
		{"Two officials said the plant would shut.", "Three officials said the plant would shut.", []string{"figure-changed: Two officials → Three officials"}},
		{"No one was hurt.", "Three people were hurt.", []string{"claim-changed: No one was hurt → Three people were hurt"}},
		{"Growth was 4.1%.", "Growth was 4.3%, up from 3.9% a year ago.", []string{"figure-changed: 4.1% → 4.3%", "claim-added:  → , up from 3.9% a year ago"}},
	} {
		assert.Equal(t, c.want, listed(versions(inStory(c.before), inStory(c.after))), c.before)
	}
}

// kinds lists the types of the changes.
func kinds(c *compare.Changes) []string {
	var out []string
	for _, x := range c.Changes {
		out = append(out, string(x.Type))
	}
	return out
}

func TestMovedParagraphsAreMovedAndNothingElse(t *testing.T) {
	paragraphs := strings.Split(quay, "\n\n")
	for _, order := range [][]int{{0, 1, 2, 3, 5, 4, 6, 7}, {0, 1, 2, 6, 3, 4, 5, 7}, {0, 1, 2, 3, 4, 5, 7, 6}, {0, 1, 2, 7, 3, 4, 5, 6}} {
		var moved []string
		for _, i := range order {
			moved = append(moved, paragraphs[i])
		}
		for _, kind := range kinds(versions(quay, strings.Join(moved, "\n\n"))) {
			assert.Equal(t, "moved", kind)
		}
	}
}

// TestARewriteKeepsItsFigures follows a figure into a story told anew.
func TestARewriteKeepsItsFigures(t *testing.T) {
	anew := `Lorries barred from cracked Tarn Bridge

By Lena Marsh

TARN — Heavy traffic must stay off Tarn Bridge: two piers are damaged, officials of the county told reporters.

Some 7,500 vehicles a day used the crossing until now, Maud Perrin told a meeting. Low Quay has a ferry, and Orme & Sons, whose name stands on the plans, kept silent.`
	a, b := annotate.Annotate(quay), annotate.Annotate(anew)
	c := compare.OfOneStory(a, b)
	assert.Equal(t, compare.Rewrite, c.Relation)
	assert.Contains(t, listed(c), "figure-changed: about 9,000 vehicles → Some 7,500 vehicles")
}

func TestTransposedDigitsAndSwappedScalesAreCalledOut(t *testing.T) {
	for before, want := range map[string][2]string{
		"9,350":   {"9,530", "two digits changed places"},
		"£2.4m":   {"£2.4bn", "the same digits, another magnitude"},
		"$3 each": {"€3 each", "the same number, another unit"},
	} {
		line := "The council paid " + before + " workers on Friday, it said."
		c := versions(line, strings.Replace(line, before, want[0], 1))
		if assert.NotEmpty(t, c.Changes, before) {
			assert.Equal(t, want[1], c.Changes[0].Reason, before)
		}
	}
}

func TestAChangeThatIsTakenBackSaysSo(t *testing.T) {
	other := strings.Replace(quay, "9,000", "19,000", 1)
	c := versions(quay, other, quay)
	assert.Equal(t, []string{"the value went up", "the value went down; back to what version 1 said"}, []string{c.Changes[0].Reason, c.Changes[1].Reason})
}

// TestASourceAloneMakesNoHalf holds that a sentence that shares with another but who says
// it is new, where the words of both are common in the text.
func TestASourceAloneMakesNoHalf(t *testing.T) {
	rest := "\n\nPeople from Pell were taken to clinics in Harrow too, and clinics in Orme took in people from the farms.\n\nFerries had taken people to the clinics by noon. Ten people slept in clinics.\n\nPeople who were not taken to clinics went to a school."
	was := "Seven people were taken to clinics, said Ola Renn, civil defence director for Lowther district."
	is := "The dead woman was Jean Tolley, 71, said Ola Renn, civil defence director for Lowther district. Twelve people were taken to clinics, Renn said."
	got := listed(versions(inStory(was+rest), inStory(is+rest)))
	assert.Contains(t, got, "claim-added:  → The dead woman was Jean Tolley, 71, said Ola Renn, civil defence director for Lowther district.")
	assert.Contains(t, got, "figure-changed: Seven people → Twelve people")
}

// TestQuotedWordsSayWhatTheyReplace holds that words that went for a quotation are told of.
func TestQuotedWordsSayWhatTheyReplace(t *testing.T) {
	c := versions(inStory("In Harrow, the agency has been contacted for comment."), inStory("In Harrow, the agency said the fridges had been checked and “no reading was too high”."))
	require.Len(t, c.Changes, 1)
	assert.Equal(t, "quoted words stand for others", c.Changes[0].Reason)
	assert.Contains(t, c.Changes[0].Before, "contacted for comment")
}

// TestARankWeighsLessThanACount holds figures that came into a sentence of the body.
func TestARankWeighsLessThanACount(t *testing.T) {
	for after, want := range map[string]compare.Weight{
		"Her mother sat in the third row of the courtroom.":   compare.Medium,
		"Her mother sat in front of the four rows of police.": compare.High,
	} {
		for _, x := range versions(inStory("Her mother sat in the courtroom."), inStory(after)).Changes {
			if x.Type == compare.FigureAdded {
				assert.Equal(t, want, x.Weight, after)
			}
		}
	}
}

// TestASentenceThatGoesAgainHadNotStood holds that a version is not said to have told what
// it does not have.
func TestASentenceThatGoesAgainHadNotStood(t *testing.T) {
	more := quay + "\n\nThe ferry at Low Quay broke down on Sunday evening."
	c := versions(quay, more, quay, more)
	var got []string
	for _, x := range c.Changes {
		got = append(got, x.Reason)
	}
	assert.Equal(t, []string{"a sentence is new", "a sentence is gone; version 1 did not have it", "a sentence is new; back to what version 2 said"}, got)
}

func TestACaveatThatGoesIsOfHighWeight(t *testing.T) {
	for _, caveat := range []string{
		"None of the accounts could be independently verified.",
		"The figure could not be independently verified.",
		"It has not been possible to verify the claims.",
	} {
		for _, c := range versions(quay+"\n\n"+caveat, quay).Changes {
			if c.Type == compare.ClaimRemoved {
				assert.Equal(t, compare.High, c.Weight, caveat)
			}
		}
	}
}
