package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/claim"
)

const twoVersions = `Raid kills 50 soldiers near Torvik border post

The army said 50 soldiers were killed near the Torvik border post on Sunday.
None of the casualty figures could be independently verified.

Kharistan denies this and says its troops never left their barracks in the city.
`

func TestCaveatAndDenialKnowTheirClaim(t *testing.T) {
	d, claims := claimsOf(t, twoVersions)
	at := func(words string) claim.Claim {
		for _, c := range claims {
			if strings.Contains(d.Text[c.Start:c.End], words) {
				return c
			}
		}
		require.Fail(t, "no claim", words)
		return claim.Claim{}
	}
	toll, caveat, denial := at("were killed near"), at("casualty figures"), at("denies")
	assert.Equal(t, claim.Caveat, caveat.Kind)
	assert.Equal(t, []claim.ID{toll.ID}, caveat.Covers)
	assert.Equal(t, claim.Disputed, denial.Strength)
	assert.Equal(t, []claim.ID{toll.ID}, denial.Denies)
	assert.Equal(t, []claim.ID{toll.ID}, at("Raid kills").SameAs)
}

// TestDenialPassesOverWhatItDoesNotSpeakOf holds that a denial is joined to what it is
// about, and to nothing where that is not told.
func TestDenialPassesOverWhatItDoesNotSpeakOf(t *testing.T) {
	for text, want := range map[string]string{
		"Prosecutors said the Ferris company paid 14 officials in cash. Residents said the road to Torvik was shut on Monday.\n\nThe Ferris company denied that it had paid any officials.": "the Ferris company paid 14 officials in cash",
		"The ferry line carried 40,000 passengers in May. It has nine ships.\n\nNadia Ferris denied that she had met the mayor.":                                                            "",
	} {
		d, claims := claimsOf(t, text)
		last := claims[len(claims)-1]
		require.Equal(t, claim.Disputed, last.Strength, text)
		got := ""
		for _, id := range last.Denies {
			got = claims[id-1].In(d.Text)
		}
		assert.Equal(t, want, got)
	}
}
