package compare_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/compare"
)

const mine = `Blast at Corvan mine

By Ida Holt

CORVAN — At least 12 miners were killed in a blast at the Corvan coal mine on Sunday, the mayor said.

“We heard the ground roar,” said Jon Pask, a winder at the pit.

The blast may have been caused by gas.

The mine was inspected in April and passed.

The toll could not be independently verified.`

// mineChain is the story in five versions: the toll rises and is taken back, a
// quote comes, is reworded and goes, a hedge and a caveat go.
func mineChain() []string {
	two := strings.NewReplacer("At least 12", "At least 47", "passed.\n", "passed.\n\n“Nobody was warned,” union leader Petra Lund said.\n").Replace(mine)
	three := strings.NewReplacer("Nobody was warned", "Nobody on the shift was warned", "may have been caused", "was caused").Replace(two)
	four := strings.NewReplacer("At least 47", "At least 12", "\n\n“Nobody on the shift was warned,” union leader Petra Lund said.", "", "\n\nThe toll could not be independently verified.", "").Replace(three)
	five := strings.Replace(four, "\n\nThe mine was inspected in April and passed.", "", 1)
	return []string{mine, two, three, four, five}
}

// told writes a track as "added Nobody, gone".
func told(t compare.Track) string {
	var parts []string
	for _, p := range t.Points {
		parts = append(parts, strings.TrimSpace(string(p.State)+" "+p.Words))
	}
	return string(t.Kind) + ": " + strings.Join(parts, ", ")
}

func TestTracksFollowQuotesHedgesAndCaveats(t *testing.T) {
	var got []string
	for _, x := range versions(mineChain()...).Tracks {
		got = append(got, told(x))
	}
	assert.ElementsMatch(t, []string{
		"quote: added “Nobody was warned,”, changed “Nobody on the shift was warned,”, gone",
		"claim: first may have been, kept may have been, changed was, kept was, kept was",
		"caveat: first The toll could not be independently verified., kept The toll could not be independently verified., kept The toll could not be independently verified., gone",
	}, got)
}

func TestTracksFollowHeadlinesAndSources(t *testing.T) {
	second := strings.Replace(mine, "the mayor said", "witnesses said", 1)
	third := strings.NewReplacer("the mayor said", "the mines board said", "Blast at", "Deadly blast at").Replace(mine)
	var got []string
	for _, x := range versions(mine, second, third).Tracks {
		got = append(got, told(x))
	}
	assert.Equal(t, []string{
		"headline: first Blast at Corvan mine, kept Blast at Corvan mine, changed Deadly blast at Corvan mine",
		"source: first the mayor said, changed witnesses said, changed the mines board said",
	}, got)
}

func TestSeriesHoldEachVersionAndGaps(t *testing.T) {
	without := strings.Replace(mine, "At least 12 miners were killed in a blast at", "A blast hit", 1)
	c := compare.OfOneStory(annotated(mine, without, strings.Replace(mine, "12", "21", 1))...)
	require.Len(t, c.Series, 1)
	s := c.Series[0]
	assert.Equal(t, []string{"miners", "killed"}, []string{s.Of, s.Act})
	require.Len(t, s.Points, 2)
	assert.Equal(t, []int{0, 2}, []int{s.Points[0].Version, s.Points[1].Version})
	assert.Equal(t, compare.SlipDigits, s.Points[1].Slip)
	net, numbers := s.Net()
	assert.True(t, numbers)
	assert.InDelta(t, 9, net, 0)
}

func annotated(texts ...string) []*annotate.Document {
	var out []*annotate.Document
	for _, s := range texts {
		out = append(out, annotate.Annotate(s))
	}
	return out
}

func TestNetChangeLeavesOutWhatWasTakenBack(t *testing.T) {
	c := versions(mineChain()...)
	require.NotNil(t, c.Net)
	assert.Equal(t, []int{0, 4}, []int{c.Net.From, c.Net.To})
	var got []string
	for _, x := range c.Net.Changes {
		got = append(got, string(x.Type)+": "+x.Before+" → "+x.After)
	}
	assert.Equal(t, []string{
		"claim-strengthened: may have been → was",
		"claim-removed: The mine was inspected in April and passed. → ",
		"claim-removed: The toll could not be independently verified. → ",
	}, got)
	assert.Empty(t, c.CorrectionNote)
	for _, x := range c.Changes {
		if x.Type == compare.FigureChanged {
			assert.Equal(t, map[int]int{0: 0, 2: 1}[x.From], x.BackTo)
		}
	}
	assert.Nil(t, versions(mine, mineChain()[1]).Net)
}

func TestASentenceThatComesBackKeepsItsLineage(t *testing.T) {
	all := mineChain()
	c := versions(all[3], all[4], all[3])
	for _, l := range c.Lineages {
		if len(l.Places) == 2 {
			assert.Equal(t, []int{0, 2}, []int{l.Places[0].Version, l.Places[1].Version})
			assert.Equal(t, "The mine was inspected in April and passed.", l.Places[1].Span.In(all[3]))
			return
		}
	}
	t.Fatal("no sentence has a gap")
}

// TestNothingIsGoneOverVersionsThatWereNotCompared holds that tracks end where no pair is
// compared, and begin anew behind it.
func TestNothingIsGoneOverVersionsThatWereNotCompared(t *testing.T) {
	all := mineChain()
	c := versions(all[0], all[1], quay, all[1], all[2])
	var got []string
	for _, x := range c.Tracks {
		got = append(got, told(x))
	}
	assert.Equal(t, []string{
		"quote: added “Nobody was warned,”",
		"claim: first may have been, changed was",
		"quote: first “Nobody was warned,”, changed “Nobody on the shift was warned,”",
	}, got)
}

func TestJSONOfTheHistory(t *testing.T) {
	data, err := json.Marshal(versions(mineChain()...))
	require.NoError(t, err)
	var got struct {
		Lineages []struct {
			ID     string
			Places []struct{ Version, Start, End int }
		}
		Tracks []struct{ Kind, Lineage string }
		Series []struct {
			Net    *float64
			Points []struct {
				Words string
				Span  struct{ Start, End int }
			}
		}
		Net struct {
			From, To int
			Changes  []struct{ Type string }
		}
		Changes []struct {
			BackTo *int `json:"back_to"`
		}
	}
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Len(t, got.Tracks, 3)
	assert.NotEmpty(t, got.Lineages)
	assert.Len(t, got.Net.Changes, 3)
	require.Len(t, got.Series, 1)
	assert.Zero(t, *got.Series[0].Net)
	assert.Equal(t, "At least 47 miners", got.Series[0].Points[1].Words)
}
