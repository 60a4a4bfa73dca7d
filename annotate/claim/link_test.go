package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
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

// TestCaveatBehindTheOutletsOwnWords holds that a caveat covers the claim before it where
// nobody is named for that.
func TestCaveatBehindTheOutletsOwnWords(t *testing.T) {
	for caveat, want := range map[string]string{
		"The toll could not be independently verified.":            "burying at least 40 diggers",
		"Lakes News could not independently verify the ownership.": "owned by rebels since 1961",
	} {
		d, claims := claimsOf(t, "A mine gave way near Torvik on Monday, burying at least 40 diggers. The mine has been owned by rebels since 1961. "+caveat)
		last := claims[len(claims)-1]
		require.Equal(t, claim.Caveat, last.Kind)
		require.Len(t, last.Covers, 1)
		assert.Contains(t, claims[last.Covers[0]-1].In(d.Text), want)
	}
}

// TestCaveatBehindARivalVersion holds that a caveat is about the rival version right before
// it, and about more when it says so.
func TestCaveatBehindARivalVersion(t *testing.T) {
	for caveat, want := range map[string]string{
		"The Herald could not independently verify when the line was shut down.": "it shut the line down",
		"Neither of the claims could be independently verified.":                 "a power line started the fire",
	} {
		d, claims := claimsOf(t, "Investigators said on Friday that a power line started the fire near Torvik. The firm denied that, saying it shut the line down at 2 p.m. on Monday. "+caveat)
		last := claims[len(claims)-1]
		require.Equal(t, claim.Caveat, last.Kind)
		require.Len(t, last.Covers, 1)
		assert.Contains(t, claims[last.Covers[0]-1].In(d.Text), want)
	}
}

// TestDenialPassesOverWhatItDoesNotSpeakOf holds that a denial is joined to what it is
// about, and to nothing where that is not told.
func TestDenialPassesOverWhatItDoesNotSpeakOf(t *testing.T) {
	for text, want := range map[string]string{
		"Prosecutors said the Ferris company paid 14 officials in cash. The road to Torvik was shut on Monday.\n\nThe Ferris company denied that it had paid any officials.": "the Ferris company paid 14 officials in cash",
		"The ferry line carried 40,000 passengers in May. It has nine ships.\n\nNadia Ferris denied that she had met the mayor.":                                             "",
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

// TestHeadlineIsRepeated holds that a headline is joined to what tells the same in other
// forms of its words, with its figure in words or with more beside, and to nothing that only
// shares names, that tells of another day, or that, behind the lead, has other figures.
func TestHeadlineIsRepeated(t *testing.T) {
	for _, c := range []struct{ headline, body, want string }{
		{"Ammonia leak at Ohio plant sends 43 to hospital", "Forty-three people were taken to hospital on Monday after ammonia leaked at a plant in Dunmore, Ohio, the sheriff said.", "Forty-three people were taken to hospital"},
		{"Court cancels 41 titles carved out of school land", "The Land Court in Sarit has nullified 41 title deeds issued on land that belongs to a primary school.", "The Land Court in Sarit has nullified"},
		{"Clerk who stole €186,000 jailed", "A clerk who stole more than €186,000 from a parish was jailed on Friday for three years.", "A clerk who stole"},
		{"Ammonia leak at Ohio plant sends 43 to hospital", "The plant in Dunmore, Ohio, opened in 1961 and employs 300 people.", ""},
		{"Coach rejects claims of bullying players", "The coach, Sven Lund, bullied young players for six years.", ""},
		{"Two held in three cities", "The firm runs two banks in three countries.", ""},
		{"Bus fares to rise in May", "A bus fare will rise by 4% in May, the county said.", "A bus fare will rise"},
		{"Ferry ran with one working brake since Saturday", "Some 164 people were stranded on a ferry on Tuesday after one of its two brakes failed.", ""},
		{"Ferry ran with one working brake since Saturday", "A mechanic reported on Saturday that one brake of the ferry was not working.", "one brake of the ferry"},
		{"Torvex to buy Zambian copper mine for $640 million", "The deal was signed in Lusaka on Friday.\n\nThe mine has paid $1.1 million in taxes to the Zambian government since 2009.", ""},
		{"Torvex to buy Zambian copper mine for $640 million", "Torvex agreed on Friday to buy a copper mine in Zambia for about $650 million.", "Torvex agreed"},
		{"Officer charged with murder of Kiboko student", "The Kiboko police commander, Joseph Wanyo, bought four new cars in May.", ""},
	} {
		d, claims := claimsOf(t, c.headline+"\n\n"+c.body+"\n\nThe mayor of the town was born in 1950 and has held the office since 2009.")
		got := ""
		for _, x := range claims {
			if d.Paste.Zones[x.Zone].Role == article.Headline && len(x.SameAs) > 0 {
				require.Len(t, x.SameAs, 1, c.headline)
				repeat := claims[x.SameAs[0]-1]
				assert.Equal(t, []claim.ID{x.ID}, repeat.SameAs)
				got = repeat.In(d.Text)
			}
		}
		if c.want == "" {
			assert.Empty(t, got, c.body)
		} else {
			assert.Contains(t, got, c.want)
		}
	}
}
