package claim_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/claim"
)

// TestRivalVersion holds that a source which answers another disputes, with no
// word of denial, and that one which only hedges or adds does not.
func TestRivalVersion(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       claim.Strength // of the last claim
	}{
		{"a count that is given again", "Torvik’s army said 40 soldiers were killed on Monday.\n\nThe rebels’ spokesman said no soldiers were killed on Monday.\n", claim.Disputed},
		{"the first account", "Torvik’s army said 40 soldiers were killed on Monday.\n", claim.Attributed},
		{"a hedge", "Forty people were stranded on Tuesday, police said. The brake may have failed on the way, the operator said.\n", claim.Hedged},
		{"the same source", "Police in Torvik said 40 houses burned on Monday. The houses stood empty, police said.\n", claim.Attributed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, claims := claimsOf(t, tt.text)
			require.NotEmpty(t, claims)
			assert.Equal(t, tt.want, claims[len(claims)-1].Strength)
		})
	}
}
