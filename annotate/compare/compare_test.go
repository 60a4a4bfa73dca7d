package compare_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/compare"
)

const fire = `Three hurt in Pell Street fire

By Ann Oduya

HARROW — At least three people were hurt in a fire at a block of flats in Pell Street on Monday night, police said.

Forty residents were moved to a school. “We saw flames on the second floor,” said Mary Quill, who lives next door.

The council said the block had passed an inspection in March.

The cause of the fire was not known on Tuesday.`

func versions(texts ...string) *compare.Changes {
	var docs []*annotate.Document
	for _, s := range texts {
		docs = append(docs, annotate.Annotate(s))
	}
	return compare.Versions(docs...)
}

// edited returns the fire story with replacements.
func edited(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(fire) }

// listed lists what changed as "type: before → after".
func listed(c *compare.Changes) []string {
	var out []string
	for _, x := range c.Changes {
		out = append(out, string(x.Type)+": "+x.Before+" → "+x.After)
	}
	return out
}

func TestChangesAreTypedByMeaning(t *testing.T) {
	for _, c := range []struct {
		name  string
		after string
		want  []string
	}{
		{"nothing", fire, nil},
		{"a figure", edited("At least three people", "At least seven people"), []string{"figure-changed: At least three people → At least seven people"}},
		{"the same figure in other clothes", edited("Forty residents", "40 residents"), []string{"typo: Forty residents → 40 residents"}},
		{"another source", edited("police said", "witnesses said"), []string{"attribution-changed: police said → witnesses said"}},
		{"words in marks", edited("flames on the second floor", "smoke on the second floor"), []string{"quote-changed: “We saw flames on the second floor,” → “We saw smoke on the second floor,”"}},
		{"a hedge", edited("had passed", "had reportedly passed"), []string{"claim-softened:  → reportedly"}},
		{"a sentence that is gone", edited("\n\nThe council said the block had passed an inspection in March.", ""), []string{"claim-removed: The council said the block had passed an inspection in March. → "}},
		{"the headline", edited("Three hurt in", "Seven hurt in"), []string{"headline-changed: Three hurt in Pell Street fire → Seven hurt in Pell Street fire"}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, listed(versions(fire, c.after))) })
	}
}

func TestAParagraphThatMovedIsMoved(t *testing.T) {
	council := "The council said the block had passed an inspection in March.\n\n"
	after := strings.Replace(strings.Replace(fire, council, "", 1), "Forty residents", council+"Forty residents", 1)
	c := versions(fire, after)
	require.NotEmpty(t, c.Changes)
	moved := 0
	for _, x := range c.Changes {
		if x.Type == compare.Moved {
			moved++
		}
		assert.Contains(t, []compare.Type{compare.Moved, compare.Boilerplate}, x.Type)
	}
	assert.Equal(t, 1, moved)
}

func TestRelations(t *testing.T) {
	other := "Ferry sold to Meridian Quays after council vote\n\nBy Tom Reyl\n\nHALDEN BAY — Halden Bay council voted on Thursday to sell the Quay Street ferry terminal to Meridian Quays for £3.6m, a price that its surveyors called low. Residents who had asked to speak at the meeting were turned away at the door. The sale would close the waiting hall by the end of June and move the crossings to a pontoon half a mile away, the leader said."
	long := fire + "\n\nThe fire service sent six engines and an aerial platform and had the fire under control by midnight. Engineers will look at the stairs on Wednesday before anyone is let back in, a spokeswoman said."
	assert.Equal(t, compare.SameVersion, versions(long, long).Relation)
	assert.Equal(t, compare.Update, versions(long, strings.Replace(long, "three", "nine", 1)).Relation)
	assert.Equal(t, compare.Different, versions(long, other).Relation)
}

// TestVoicesAndFiguresTellTheStory holds that half of the words are enough where the same
// people say the same and the figures agree, and not where a follow-up only tells the
// background anew; and that other words about the same people tell the same event.
func TestVoicesAndFiguresTellTheStory(t *testing.T) {
	const (
		background = "\n\nThe plant opened in 1988 and employs 640 people. It was fined £90,000 in 2019 after a leak of solvent into the Orre, and its owner, Dalby Coatings, has put £12m into new tanks since then. Inspectors from the Harbour Agency visited it twice last year and found no breach of its permit."
		spill      = "Solvent spill shuts beach at Kettering Sands\n\nKETTERING SANDS — About 4,000 litres of solvent leaked from the Dalby Coatings plant into the river Orre on Sunday night, closing the beach at Kettering Sands, the Harbour Agency said.\n\n“We heard the alarm and then we smelt it,” said Rosa Imber, who keeps a kiosk on the front. Two swimmers were treated for sore eyes. Lifeguards had put up red flags by nine, and hotels along the front took their guests in by the back doors, away from a smell like nail varnish. Dead eels lay on the weir above the town."
		later      = "Beach reopens as crews pump solvent from river\n\nKETTERING SANDS — Crews had pumped most of the 4,000 litres of solvent that leaked from the Dalby Coatings plant out of the water by Monday evening, and the sand was to be raked clean before bathers could come back at noon, the mayor said at a meeting with hoteliers.\n\n“We heard the alarm and then we smelt it,” said Rosa Imber, who keeps a kiosk. Nobody is in hospital any longer. Booms stay across the mouth of the river for the rest of the week and the sale of mussels is forbidden until tests are in."
		trial      = "Dalby director denies hiding test results\n\nHARWICK — A director of Dalby Coatings told a court in Harwick on Thursday that he had never seen the tests that showed 70 times the lawful level of lead in paint sold to 31 nurseries.\n\n“I would have stopped the line that day,” Karel Voss said. He and two managers deny fraud; the trial is due to last 9 weeks, and 46 parents are to be heard."
		other      = "Swimmers hurt after chemical reaches sea\n\nBathers fled the front at Kettering Sands when a tank at Dalby Coatings failed, sending a slick down the Orre. The lifeguards put up red flags before midnight. A spokesman for the firm blamed a valve that had been changed in spring, and promised to pay for the cleaning. Mayor Jonas Pell wants to know why nobody rang the town hall for an hour, and whether the mussel beds must be shut."
	)
	half := versions(spill+background, later+background)
	assert.Equal(t, compare.Update, half.Relation)
	assert.Less(t, half.Pairs[0].Containment, 0.6)
	assert.Equal(t, compare.Ask, versions(spill+background, trial+background).Relation)
	assert.Equal(t, compare.Rewrite, versions(spill+background, other).Relation)

	dated := func(story, line string) string { return strings.Replace(story, "\n\n", "\n\n"+line+"\n\n", 1) }
	for _, c := range []struct {
		was, is string
		want    compare.Relation
	}{
		{"Published 2 March 2026 08:10", "Published 2 March 2026 08:10, updated 3 March 2026 17:45", compare.Update},
		{"Published 2 March 2026 08:10", "Published 2 March 2026 08:10, updated 19 March 2026 09:30", compare.Update},
		{"Published 2 March 2026 08:10", "Published 19 March 2026 09:30", compare.Ask},
		{"Published 19 March 2026 09:30", "Published 2 March 2026 08:10", compare.Ask},
	} {
		mute := strings.Replace(later, "“We heard the alarm and then we smelt it,” said Rosa Imber, who keeps a kiosk. ", "", 1)
		assert.Equal(t, c.want, versions(dated(spill+background, c.was), dated(mute+background, c.is)).Relation, c.is)
	}
}

// TestADayLaterIsAVersion holds that a text of the next day about the same people, which
// shares but a few sentences, is a version, and not one of three weeks later; its lead
// is another fact.
func TestADayLaterIsAVersion(t *testing.T) {
	const (
		background = "\n\nThe Union of Harbour Pilots wants the Quay Board to pay 3 million kroner that it promised in 2023. The pilots last went on strike in 2019, for 56 days. Board chairman Simon Kell and union secretary Elin Omdal have not met since spring."
		strike     = "Pilots walk out at Halden\n\nMonday 2 February 2026\n\nTwelve ships lay off Halden on Monday because the pilots had stopped work at dawn, and a cruise liner turned back to Harwick with its guests on board.\n\n“We have waited for two years,” said union secretary Elin Omdal. Lorries stood in a queue on the road to the port. The fish hall sent its workers home before noon. The bakers at the quay gave bread to the drivers." + background
		order      = "Court sends pilots back\n\n%s\n\nA judge in Tarn ordered an end to the walk-out that had shut the port, after a tanker ran low on food.\n\nSimon Kell had asked the judge for the order and said the board would pay a first part by March. Elin Omdal wants to read the ruling before any boat leaves. Two ministers promised a new law. Halden opens again at six, with one tug and a queue of nineteen ships." + background
	)
	soon := versions(strike, fmt.Sprintf(order, "Tuesday 3 February 2026"))
	assert.Equal(t, compare.Update, soon.Relation)
	assert.Contains(t, kinds(soon), "claim-changed")
	assert.Equal(t, compare.Ask, versions(strike, fmt.Sprintf(order, "Tuesday 24 February 2026")).Relation)

	wire := func(story, dateline string) string {
		head, rest, _ := strings.Cut(story, "\n\n")
		_, body, _ := strings.Cut(rest, "\n\n")
		return head + "\n\n" + dateline + body
	}
	later := fmt.Sprintf(order, "")
	assert.Equal(t, compare.Update, versions(wire(strike, "HALDEN, Dec 31 (Quaywire) - "), wire(later, "TARN, Jan 1 (Quaywire) - ")).Relation)
	assert.Equal(t, compare.Ask, versions(wire(strike, "HALDEN, Jan 2 (Quaywire) - "), wire(later, "TARN, Jan 22 (Quaywire) - ")).Relation)
}

func TestSeriesFollowAFigure(t *testing.T) {
	c := versions(fire, edited("At least three people", "At least seven people"), edited("At least three people", "Nine people"))
	require.Len(t, c.Series, 1)
	assert.Equal(t, "people", c.Series[0].Of)
	var values []float64
	for _, p := range c.Series[0].Points {
		values = append(values, p.Value.Number)
	}
	assert.Equal(t, []float64{3, 7, 9}, values)
	assert.Equal(t, "An earlier version said at least three people; it is nine people.", c.CorrectionNote)
}

// TestANoteOfWhatIsNewIsNoCorrection holds that what an agency says of a version is of the page.
func TestANoteOfWhatIsNewIsNoCorrection(t *testing.T) {
	for note, want := range map[string]article.Role{
		"(Updates to close)": article.Furniture,
		"(Adds mayor's quote, background in paragraphs 3-5)":  article.Furniture,
		"(Recasts with inquiry, updates number of residents)": article.Furniture,
		"(Updates with corrected spelling of street)":         article.Correction,
		"(Corrects name of street in first paragraph)":        article.Correction,
	} {
		c := versions(fire, edited("By Ann Oduya\n", "By Ann Oduya\n\n"+note+"\n"))
		require.NotEmpty(t, c.Changes, note)
		assert.Equal(t, want, c.Changes[0].Zone, note)
	}
}

// TestADraftSaysWhatIsCounted holds sentences in which a figure changed, with the drafted note.
func TestADraftSaysWhatIsCounted(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"Tk 9 billion was spent on the bridge.", "Tk 7 billion was spent on the bridge.", "An earlier version said Tk 9 billion; it is Tk 7 billion."},
		{"Shares closed at A$4.26.", "Shares closed at A$3.87.", "An earlier version said A$4.26; it is A$3.87."},
		{"About $3m went to the clinic.", "About $5m went to the clinic.", "An earlier version said about $3m; it is about $5m."},
		{"The judge sent two of their colleagues to jail.", "The judge sent three of their colleagues to jail.", "An earlier version said two (colleagues); it is three."},
		{"The town council voted 8-5 against the sale.", "The town council voted 9-4 against the sale.", "An earlier version said a vote of 8-5; it is 9-4."},
		{"The river last flooded in 2014.", "The river last flooded in 2015.", ""},
		{"The gates were shut at 3 a.m. on Sunday.", "The gates were shut at 4 a.m. on Sunday.", ""},
		{"It was the second fatal shooting of the year.", "It was the third fatal shooting of the year.", ""},
		{"The widow was 84.", "The widow was 86.", ""},
	} {
		assert.Equal(t, c.want, versions(inStory(c.before), inStory(c.after)).CorrectionNote, c.after)
	}
}

// TestSidesOfAVoteAreNoSum holds that a figure of two numbers neither rises nor falls.
func TestSidesOfAVoteAreNoSum(t *testing.T) {
	for _, x := range []struct{ before, after, want string }{
		{"The town council voted 8-5 against the sale.", "The town council voted 9-4 against the sale.", "another count of the votes"},
		{"Harrow beat Pell 2-1 in the cup final.", "Harrow beat Pell 3-1 in the cup final.", "another score"},
	} {
		c := versions(inStory(x.before), inStory(x.after))
		require.Len(t, c.Changes, 1)
		assert.Equal(t, x.want, c.Changes[0].Reason)
		require.Len(t, c.Series, 1)
		_, numbers := c.Series[0].Net()
		assert.False(t, numbers, x.before)
	}
}

func TestACorrectionNoteDeclares(t *testing.T) {
	for _, c := range []struct{ was, is, note string }{
		{"Forty residents", "Fifty-two residents", "An earlier version of this story said forty residents were moved. It was fifty-two residents."},
		{"At least three people", "Twenty-nine people", "An earlier version said that 3 people had died. The city has put the number at 29."},
		{"Forty residents", "52 residents", "This story was corrected to show that 52 residents were moved."},
		{"At least three people", "At least 1,300 people", "An earlier version said that 3 people had died. The number is 1,300."},
		{"March", "April", "An earlier version gave the wrong month: the block passed in April, not in March."},
		{"Mary Quill", "Marie Quill", "An earlier version misspelt the name of a neighbour."},
		{"Mary Quill", "Amy Quill", "An earlier version named the neighbour as Mary Quill. She is Amy Quill."},
		{"Pell Street on", "Pell Lane on", "The name of the road where Monday's fire was is Pell Lane."},
		{"flames on the second floor", "smoke on the second floor", "An earlier version misquoted Mary Quill."},
		{"Three hurt in Pell Street fire", "Pell Street fire hurts three", "The headline was changed after complaints."},
		{"Three hurt in Pell Street fire", "Nine hurt in Pell Street fire", "An earlier version misstated the toll. It was nine, not three."},
	} {
		after := edited(c.was, c.is) + "\n\nCorrection: " + c.note
		changes := versions(fire, after).Changes
		assert.True(t, slices.ContainsFunc(changes, func(x compare.Change) bool {
			return x.Declared && (strings.Contains(x.After, c.is) || strings.Contains(c.is, x.After))
		}), "%s: %v", c.is, changes)
	}
	for _, c := range []struct{ was, is, note string }{
		{"At least three people", "Twenty-nine people", "Correction: An earlier version misspelt the name of the street."},
		{"Mary Quill", "Jo Anders", "Correction: An earlier version misspelt the name of the street."},
		{"flames on the second floor", "smoke on the second floor", "Correction: An earlier version misquoted the mayor."},
		{"in March", "in a hurry", "Correction: The headline was changed."},
		{"Three hurt in Pell Street fire", "Nine hurt in Pell Street fire", "Correction: An earlier version misstated the number of residents. It was 40, not 30."},
		{"At least three people", "At least nine people", "(Updates number of hurt people to nine from three)"},
		{"Forty residents", "Fifty residents", "Correction: An earlier version gave the wrong age for Mary Quill."},
		{"flames on the second floor", "smoke on the second floor", "This article was updated on 4 March 2026 to include comments from Mary Quill."},
		{"At least three people", "At least nine people", "Correction: The name in the fourth paragraph was wrong when this story was first published."},
		{"Three hurt in Pell Street fire", "Nine hurt in Pell Street fire", "Correction: An earlier version misnamed the headline sponsor of the show."},
		{"in March", "in a hurry", "This article was amended on 4 March 2026 to correct the title of a book."},
		{"Mary Quill", "Marianne Holt", "Correction: An earlier version misspelt the name of the boat. It is the Alison."},
	} {
		for _, x := range versions(fire, edited(c.was, c.is)+"\n\n"+c.note).Changes {
			assert.False(t, x.Declared, "%+v", x)
		}
	}
	office := "\n\nCorrection: An earlier version gave the wrong city for Orme Group's head office."
	for _, x := range versions(inStory("Orme Group's yard was sold by Tom Reed in May."), inStory("Orme Group's yard was sold by Anna Kell in May.")+office).Changes {
		assert.False(t, x.Declared, "%+v", x)
	}
}

func TestJSONIsTheContract(t *testing.T) {
	data, err := json.Marshal(versions(fire, edited("three", "seven")))
	require.NoError(t, err)
	var got map[string]any
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Equal(t, "stet/changes", got["format"])
	for _, list := range []string{"pairs", "changes", "series"} {
		assert.IsType(t, []any{}, got[list])
	}
}

// TestChangesMadeByHandHaveJSON holds that changes are written by value too, and
// that those without their documents are refused rather than mistaken.
func TestChangesMadeByHandHaveJSON(t *testing.T) {
	made := versions(fire, edited("three", "seven"))
	pointer, err := json.Marshal(made)
	require.NoError(t, err)
	value, err := json.Marshal(*made)
	require.NoError(t, err)
	assert.Equal(t, string(pointer), string(value))

	for name, c := range map[string]compare.Changes{
		"pairs":      {Pairs: made.Pairs, Changes: made.Changes},
		"changes":    {Changes: made.Changes},
		"series":     {Series: made.Series},
		"lineages":   {Lineages: made.Lineages},
		"one":        {Changes: made.Changes, Docs: made.Docs[:1]},
		"none of it": {Changes: made.Changes, Docs: []*annotate.Document{made.Docs[0], nil}},
	} {
		_, err = json.Marshal(c)
		assert.ErrorContains(t, err, "Docs has no version", name)
	}
}

func TestEditsRebuildShuffledTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 40 {
		lines := strings.Split(fire, "\n\n")
		r.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		words := strings.Fields(strings.Join(lines[:1+r.IntN(len(lines))], " "))
		for range r.IntN(5) {
			words[r.IntN(len(words))] = "another"
		}
		holds(t, fire, strings.Join(lines, "\n\n"))
		holds(t, fire, strings.Join(words, " "))
		holds(t, strings.Join(words, " "), fire)
	}
}

func FuzzVersions(f *testing.F) {
	f.Add(fire, edited("three", "seven"))
	f.Add("1.2bn", "1.3bn")
	f.Add("0b", "b 0")
	f.Add("0b", "0 b")
	f.Add("👩‍👩‍👧 a", "👩‍👧 a")
	f.Add("“a” b", "b “a”")
	f.Add("a,\u032fz", "a,b")
	f.Add("a,\u200dz", "a,b")
	f.Add("a,\u200d z", "a; z")
	f.Add("1\ufe0f\u20e3, 2", "1, 2")
	f.Add("0", "B01,0 A")
	f.Add("\xf0\u200d👧 a", "👩\xf0👧 a")
	f.Add("\xf0\u200d\x7f a", "\xf0\x7f a")
	f.Add("5\u200d people", "5 people")
	f.Add("a’s\u200d b", "a’s b")
	f.Add("d\x05\u200d\xd0 a", "👩\xf0 \x9f a")
	f.Add("\xf0  \u200d\xf0 a", "👩\xf0👧 \x9f a")
	f.Add("a\n\nb\n\nc", "c\n\nb\n\na")
	f.Fuzz(func(t *testing.T, a, b string) { holds(t, a, b) })
}

// BenchmarkVersions measures the comparison alone, both sides annotated.
func BenchmarkVersions(b *testing.B) {
	paragraphs := strings.Split(strings.Repeat(fire+"\n\n", 60), "\n\n")
	for i := range paragraphs {
		paragraphs[i] = strings.Replace(paragraphs[i], "Monday", "day "+string(rune('a'+i%26)), 1)
	}
	shuffled := append([]string{}, paragraphs...)
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	older := annotate.Annotate(strings.Join(paragraphs, "\n\n"))
	for _, c := range []struct{ name, text string }{
		{"one figure", strings.Replace(older.Text, "three", "seven", 1)},
		{"every figure", strings.ReplaceAll(older.Text, "three", "seven")},
		{"shuffled", strings.Join(shuffled, "\n\n")},
		{"equal sentences", strings.Repeat("The same sentence was said again on Monday. ", 800)},
	} {
		newer := annotate.Annotate(c.text)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(older.Text)))
			for b.Loop() {
				compare.OfOneStory(older, newer)
			}
		})
	}
}
