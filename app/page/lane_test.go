package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
	"stet/annotate/compare"
)

const ferry = "Ferry strands 40 people on Lake Orrin\n\n" +
	"Forty people were stranded on Tuesday, police said. The brake may have failed on the way, the operator said.\n\n" +
	"“It was slow,” said Jonas Reik, who runs the ferry on the lake.\n\n" +
	"Mayor Aino Brandt said “every boat was inspected in May”.\n"

// lanesOf compares the ferry's story through versions, each made from the one
// before by replacing words.
func lanesOf(edits ...*strings.Replacer) string {
	text := ferry
	docs := []*annotate.Document{annotate.Annotate(text)}
	for _, e := range edits {
		text = e.Replace(text)
		docs = append(docs, annotate.Annotate(text))
	}
	return Lanes(compare.OfOneStory(docs...), len(docs))
}

// TestLanes holds what becomes of figures, quotes and hedges: in a plot and in
// the table below it.
func TestLanes(t *testing.T) {
	html := lanesOf(
		strings.NewReplacer("Forty people", "Sixty people", "40 people", "60 people", "may have failed", "reportedly failed"),
		strings.NewReplacer("reportedly failed", "failed", "“It was slow,”", "“It was slow and cold,”"),
		strings.NewReplacer("Mayor Aino Brandt said “every boat was inspected in May”.\n", "“Both brakes need work,” said the inspector Eva Roth on Friday.\n"),
	)
	for _, want := range []string{
		`>+20</text>`, // the figure went up
		`<td class="n">40</td><td class="n">60</td><td class="n">60</td><td class="n">60</td>`,
		`>People stranded</th>`,
		`<td class="n">may have</td><td class="n">reportedly</td><td class="n">no hedge</td><td class="n">no hedge</td>`,
		`Jonas Reik: “It was slow,”`,
		`<td class="n">first</td><td class="n">first</td><td class="n">reworded</td><td class="n">reworded</td>`,
		`“every boat was inspected in May”: first, gone in v4"`,
		`<td class="n">first</td><td class="n">first</td><td class="n">first</td><td class="n"></td>`,
		`since v4`,
		`<td class="n"></td><td class="n"></td><td class="n"></td><td class="n">new</td>`,
		`class="hedge dotted"`,
		`class="life"`,
	} {
		assert.Contains(t, html, want)
	}
	assert.Contains(t, html, ">×</text>")
	assert.NotContains(t, html, "style=")
	assert.Empty(t, lanesOf(strings.NewReplacer("on the lake", "on a lake")))
}

// TestAShortStepKeepsItsWordsInThePlot holds that what is said of a step at an
// edge does not stick out.
func TestAShortStepKeepsItsWordsInThePlot(t *testing.T) {
	edits := []*strings.Replacer{strings.NewReplacer("Forty people", "Sixty people")}
	for range 8 {
		edits = append(edits, strings.NewReplacer())
	}
	html := lanesOf(append(edits, strings.NewReplacer("Sixty people", "Eighty people"))...)
	assert.Contains(t, html, `x="0%" text-anchor="start" y="`)
	assert.Contains(t, html, `text-anchor="middle"`)
	assert.Contains(t, html, `x="100%" text-anchor="end" y="`)
}

// TestLanesKeepVagueFiguresVague holds that "dozens" is told in its words, and
// that nothing is counted from it.
func TestLanesKeepVagueFiguresVague(t *testing.T) {
	text := strings.Replace(ferry, "Forty people were stranded on Tuesday", "Dozens of people were stranded on Tuesday", 1)
	text = strings.Replace(text, "Ferry strands 40 people", "Ferry strands people", 1)
	newer := strings.Replace(text, "Dozens of people", "80 people", 1)
	html := Lanes(compare.OfOneStory(annotate.Annotate(text), annotate.Annotate(newer)), 2)
	assert.Contains(t, html, `<td class="n">Dozens of people</td><td class="n">80</td>`)
	assert.Contains(t, html, `Dozens of people in version 1, 80 in version 2`)
	assert.Contains(t, html, `class="step vague"`)
	for _, counted := range []string{"12", "68", "net", `class="rise"`} {
		assert.NotContains(t, html, ">"+counted)
		assert.NotContains(t, html, counted+"<")
	}
}

// TestLanesSayAmounts holds that money is told with its unit, large amounts in
// words, and a figure that counts nothing by the words that state it.
func TestLanesSayAmounts(t *testing.T) {
	html := lanesOf(
		strings.NewReplacer("Forty people were", "Forty people, and goods worth €40 million, were"),
		strings.NewReplacer("€40 million", "€1.4 billion"),
	)
	for _, want := range []string{`</i> “€40 million” in v2</b>`, `>40 million EUR</text>`, `>1.4 billion EUR</text>`, `>+1.36 billion EUR</text>`} {
		assert.Contains(t, html, want)
	}
	assert.Equal(t, "1,234,567", Amount(1234567, ""))
	assert.Equal(t, "5.25 %", Amount(5.25, "%"))
	assert.Equal(t, "14.15 KES", Amount(14.15, "KES"))
	assert.Equal(t, "0.3", Amount(.1+.2, ""))
	assert.Equal(t, "−4.5 points", Signed(2.7-7.2, "%"), "a share that falls from 7.2 to 2.7 % does not fall by 4.5 %")
	assert.Equal(t, "+1 point", Signed(1, "%"))
	assert.Equal(t, "3 days", Amount(3, "day"))
	assert.Equal(t, "1 day", Amount(1, "day"))
}

// TestLanesKeepHedges holds that a number whose hedge came or went is not told as
// unchanged.
func TestLanesKeepHedges(t *testing.T) {
	html := lanesOf(
		strings.NewReplacer("Forty people were stranded", "At least 40 people were stranded", "strands 40 people", "strands people"),
		strings.NewReplacer("At least 40", "40"),
	)
	for _, want := range []string{`>≥40</text>`, `>40</text>`, `<td class="n">40</td><td class="n">at least 40</td><td class="n">40</td>`, `>hedge changed</text>`, `<span>hedge changed</span>`} {
		assert.Contains(t, html, want)
	}
	assert.NotContains(t, html, "unchanged")
}

// TestLanesTellVotesWhole holds that a vote or a range is told with both its
// numbers, and that nothing is counted from one of them.
func TestLanesTellVotesWhole(t *testing.T) {
	html := lanesOf(
		strings.NewReplacer("on the lake.", "on the lake. The council voted 8-5 in March against a new boat."),
		strings.NewReplacer("8-5", "9-4"),
	)
	for _, want := range []string{`>8-5</text>`, `>9-4</text>`, `<td class="n"></td><td class="n">8-5</td><td class="n">9-4</td>`} {
		assert.Contains(t, html, want)
	}
	assert.NotContains(t, html, "+1")
}

// TestLanesHaveTheLineOfTheirKind holds that just quotes have the line of quotes.
func TestLanesHaveTheLineOfTheirKind(t *testing.T) {
	for kind, line := range map[compare.TrackKind]string{compare.QuoteTrack: "life", compare.SourceTrack: "hedge", compare.CaveatTrack: "hedge dashed"} {
		track := trackOf(&compare.Track{Kind: kind, Of: "It", Points: []compare.TrackPoint{{Words: "police said", State: compare.Added}}})
		assert.Equal(t, line, track.stages[0].line)
	}
}

// TestLanesSayThatASourceIsGone holds that a claim which nobody says any more is not
// told as one that is gone.
func TestLanesSayThatASourceIsGone(t *testing.T) {
	html := lanesOf(strings.NewReplacer("stranded on Tuesday, police said.", "stranded on Tuesday."))
	assert.Contains(t, html, `<td class="n">police said</td><td class="n">no source</td>`)
}

// TestLanesSayWordsWithoutTheirCommas holds that a clause is told as words.
func TestLanesSayWordsWithoutTheirCommas(t *testing.T) {
	for words, want := range map[string][2]string{", subject to funds": {"subject to funds", "subject to funds"}, ",": {"no source", "no hedge"}} {
		for i, kind := range []compare.TrackKind{compare.SourceTrack, compare.ClaimTrack} {
			track := trackOf(&compare.Track{Kind: kind, Of: "It", Points: []compare.TrackPoint{{Words: words, State: compare.Changed}}})
			assert.Equal(t, want[i], track.stages[0].words)
		}
	}
}

func TestSeriesName(t *testing.T) {
	for want, s := range map[string]compare.Series{
		"people killed":   {Of: "people", Act: "killed"},
		"homes broken":    {Of: "homes", Act: "broken"},
		"women":           {Of: "women", Act: "work"}, // no "women work"
		"injured":         {Of: "injured", Act: "killed"},
		"workers missing": {Of: "workers", Act: "missing"},
		"":                {Act: "rose"},
	} {
		assert.Equal(t, want, SeriesName(&s))
	}
}

func TestCapital(t *testing.T) {
	for text, want := range map[string]string{"": "", "people": "People", "über": "Über", "€40": "€40", "“so”": "“so”"} {
		assert.Equal(t, want, Capital(text))
	}
}
