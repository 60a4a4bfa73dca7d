package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
	"stet/annotate/compare"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// TestADatelineOnItsOwnIsNoParagraph holds the numbers of paragraphs below one.
func TestADatelineOnItsOwnIsNoParagraph(t *testing.T) {
	const story = "Port shut after storm\n\nHOLM, May 4\n\nThe storm killed 12 people in Holm on Monday, police said.\n\nSome 400 passengers were stranded, and shops ran short of bread.\n"
	older, newer := annotate.Annotate(story), annotate.Annotate(strings.Replace(story, "12", "14", 1))
	changes := compare.Versions(older, newer).Changes
	if assert.Len(t, changes, 1) {
		assert.Equal(t, "lead, ¶1", Where(PlacesOf(older), PlacesOf(newer), &changes[0]))
	}
}

// TestWhereAndAround hold where changes stand and in which words.
func TestWhereAndAround(t *testing.T) {
	older := annotate.Annotate(ferry)
	newer := annotate.Annotate(strings.NewReplacer("Ferry strands 40", "Ferry strands 60", "Forty people", "Sixty people", "“It was slow,” said Jonas Reik, who runs the ferry on the lake.\n\n", "").Replace(ferry))
	from, to := PlacesOf(older), PlacesOf(newer)
	got := map[string][]string{}
	for _, c := range compare.Versions(older, newer).Changes {
		before, after := Around(older, newer, &c)
		got[c.Name()] = []string{Where(from, to, &c), before, after}
	}
	assert.Equal(t, map[string][]string{
		"Headline":    {"", "", ""},
		"Figure":      {"lead, ¶1", "", " were stranded on Tuesday, police said."},
		"Quote, gone": {"was ¶2", "", ""},
	}, got)

	at := func(d *annotate.Document, words string) (s struct{ Start, End int }) {
		s.Start = strings.Index(d.Text, words)
		s.End = s.Start + len(words)
		return s
	}
	moved := compare.Change{Type: compare.Moved, Before: "Mayor", After: "Mayor", BeforeSpan: at(older, "Mayor"), AfterSpan: at(newer, "Mayor"), Zone: "paragraph"}
	assert.Equal(t, "¶3 → ¶2", Where(from, to, &moved))
	assert.Equal(t, "paragraph", Where(nil, nil, &moved), "without places its zone is told")
	long := strings.Repeat("word ", 40)
	assert.Equal(t, "…"+strings.Repeat("word ", 16), Tail(long, aroundRunes))
}

// TestWordsThatMadeRoomForACommaKeepTheirDistance holds that what was taken out is
// not glued to the word before it.
func TestWordsThatMadeRoomForACommaKeepTheirDistance(t *testing.T) {
	const town = "Town hit\n\nA man was found dead in a barn near Osage Bend, a day after a storm, police said.\n"
	doc := annotate.Annotate(town)
	at := strings.Index(town, ", a day after")
	c := compare.Change{Type: compare.ClaimChanged, Before: "on Saturday evening", After: ", a day after", AfterSpan: text.Span{Start: at, End: at + len(", a day after")}}
	for before, want := range map[string]string{"on Saturday evening": "Bend ", ", late on Saturday": "Bend", "": "Bend"} {
		c.Before = before
		got, _ := Around(doc, doc, &c)
		assert.True(t, strings.HasSuffix(got, want), "%q before %q", got, before)
	}
}

// TestTailKeepsAsMuchAsItSays holds that the end of a text is cut between words,
// by runes, whatever script it is in.
func TestTailKeepsAsMuchAsItSays(t *testing.T) {
	for _, c := range []struct {
		text  string
		runes int
		want  string
	}{
		{"one two three", 20, "one two three"},
		{"one two three", 13, "one two three"},
		{"one two three", 9, "…two three"},
		{"one two three", 8, "…three"},
		{"one two\nthree ", 9, "…three "},
		{"один два три", 7, "…два три"},
		{"unbroken", 3, "…ken"},
		{"", 3, ""},
	} {
		assert.Equal(t, c.want, Tail(c.text, c.runes), "%q, %d", c.text, c.runes)
	}
}

func TestValuesAreSaidInWords(t *testing.T) {
	for want, f := range map[string]*figure.Figure{
		"48 billion USD":                 {Value: figure.Num(48e9), Unit: "USD"},
		"at least 2.75 million":          {Value: figure.Num(2_750_000), Mod: figure.AtLeast},
		"1,234,567":                      {Value: figure.Num(1_234_567)},
		"15,000 USD":                     {Value: figure.Num(15_000), Unit: "USD"},
		"1.2 million to 1.5 million EUR": {Value: figure.Num(1.2e6), Value2: figure.Num(1.5e6), Unit: "EUR"},
		"5 days":                         {Value: figure.Num(5), Unit: "day"},
		"1 day":                          {Value: figure.Num(1), Unit: "day"},
		"1.5 hours":                      {Value: figure.Num(1.5), Unit: "hour"},
		"1 to 2 weeks":                   {Value: figure.Num(1), Value2: figure.Num(2), Unit: "week"},
		"0 seconds":                      {Value: figure.Num(0), Unit: "second"},
		"40 km":                          {Value: figure.Num(40), Unit: "km"},
		"3 per week":                     {Value: figure.Num(3), Unit: "per week"},
		"about 06:20":                    {Value: figure.ISO("06:20"), Mod: figure.Approx},
		"at least 12":                    {Value: figure.Num(12), Mod: figure.Vague},
	} {
		assert.Equal(t, want, (&Mark{Figure: f}).Value())
	}
}
