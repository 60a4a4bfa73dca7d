package page

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
	"stet/app/story"
)

// TestAFigureSaysWhyItIsMarked holds that a reader is told so in plain words, by
// what the figure gives and by what its own words leave out.
func TestAFigureSaysWhyItIsMarked(t *testing.T) {
	doc := annotate.Annotate("Flood drives 40 people from Keldbrook\n\nForty people left on Friday, the county said. Dozens were hurt. Prices rose 3.4% in May, against 3.1 in April. The wall cost £3.6m and took two years. The council voted 9-4 for it.\n")
	p := New(doc, &story.Version{Text: doc.Text})
	why := map[string]string{}
	for _, m := range p.Marks {
		if m.Kind == story.Figure {
			why[m.Text(p.Doc.Text)] = m.Why()
			assert.NotEmpty(t, m.Why(), m.Text(p.Doc.Text))
		}
	}
	for words, want := range map[string]string{
		"Forty":     "A count of people or things.",
		"Dozens":    "A number, in words that give no exact number.",
		"3.4%":      "A percentage.",
		"3.1":       "A percentage, in the unit of the figure before it.",
		"£3.6m":     "A sum of money.",
		"two years": "A length of time.",
		"9-4":       "The count of a vote.",
	} {
		assert.Equal(t, want, why[words], words)
	}
}

func TestFactsSayWhatAFigureCounts(t *testing.T) {
	doc := annotate.Annotate("Keldbrook flood\n\nAt least 40 people were hurt on Friday, Ann Lind said.\n")
	p := New(doc, &story.Version{Text: doc.Text})
	for _, m := range p.Marks {
		if m.Kind == story.Figure {
			assert.Equal(t, []Fact{{"Value", "at least 40"}, {"Counts", "people, hurt"}, {SaidBy, "Ann Lind"}}, p.Facts(m))
			return
		}
	}
	t.Error("no figure")
}
