package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/claim"
)

func TestScoresAreProbabilities(t *testing.T) {
	d, claims := claimsOf(t, twoVersions)
	for _, s := range d.Scores {
		assert.True(t, s >= 0 && s <= 1)
	}
	for _, c := range claims {
		assert.GreaterOrEqual(t, c.Score, claim.Threshold)
	}
}

// An unbroken sentence of very many frames is read without going back to its start
// for each of them: a search that did would outlast the patience of the test.
func TestManyFramesInOneSentence(t *testing.T) {
	const frames = 20_000
	_, claims := claimsOf(t, strings.Repeat("Ministers in Oslo were told that it would, Lee writes, and ", frames)+"left.")
	assert.Greater(t, len(claims), frames/2)
}

// A paste that breaks off at a semicolon, or has two, is read as one without.
func TestClausesAreNeverEmpty(t *testing.T) {
	for _, ending := range []string{";", ";;", "; ;", "; and;", ":;"} {
		d, claims := claimsOf(t, "Mill closes in Torvik\n\nThe mill employed 40 people.\n\nThe mill closed in May"+ending)
		require.NotEmpty(t, claims)
		assert.Equal(t, "The mill closed in May", d.Text[claims[len(claims)-1].Start:claims[len(claims)-1].End], ending)
	}
}

func FuzzFind(f *testing.F) {
	f.Add(twoVersions)
	f.Add("It ended; ; and it burned;")
	f.Add("put put at 4, that, that; and but and “a ‘b")
	f.Add(strings.Repeat("He denies it, saying ", 50))
	f.Fuzz(func(t *testing.T, paste string) {
		d := annotate.Annotate(paste)
		last := 0
		for _, c := range d.Claims {
			if c.Start < last || c.End <= c.Start || c.End > len(d.Text) {
				t.Fatalf("claim %v is out of order or of the text", c.Span)
			}
			last = c.Start
			if c.Zone < 0 || c.Zone >= len(d.Paste.Zones) {
				t.Fatalf("claim %v is in no zone", c.Span)
			}
		}
	})
}

// TestWeakClaimsStandBelowTheThreshold holds that what a lower threshold would
// show is kept apart, in text order and numbered behind the claims.
func TestWeakClaimsStandBelowTheThreshold(t *testing.T) {
	d := annotate.Annotate("The plant was closed in May 2019. It felt like the end of a long day. Some went back to work. Few of the men came home. A few orders came.")
	require.NotEmpty(t, d.Weak)
	last := 0
	for i, c := range d.Weak {
		assert.GreaterOrEqual(t, c.Score, claim.Floor)
		assert.Less(t, c.Score, claim.Threshold)
		assert.Greater(t, c.Start, last)
		assert.Equal(t, claim.ID(len(d.Claims)+i+1), c.ID)
		last = c.Start
	}
}
