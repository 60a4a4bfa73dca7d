package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/claim"
)

// TestVersionsByWhatStandsRound holds what tells a rival version that no word of its own does: how
// the claims of a story stand to each other. The claims in brackets have the strength; the
// last paragraph is that of the case.
func TestVersionsByWhatStandsRound(t *testing.T) {
	story := "Mine collapse kills two near Torvik\n\nBy Ruth Orva\n\nAbout 900 tonnes of rock came down at 4:35pm on Friday, minutes after a blast that had been planned for weeks.\n\n" +
		"Redgum Metals, the owner of the mine, said the roof was inspected on Friday morning.\n\n"
	for _, tt := range []struct {
		name, text string
		want       claim.Strength
	}{
		{"the first account", "Police said [two miners were killed] and four were taken to hospital.", claim.Attributed},
		{"one speaks for who rejects it", "The miners’ union rejects that account. District president Jan Weiss said [members had reported cracks in the roof on three shifts]. “[The last report was on Thursday],” he said.", claim.Disputed},
		{"one speaks for who disputes it", "Redgum disputed the figure. “[Only three men were below ground that afternoon],” its lawyer, Ilse Brandt, said.", claim.Disputed},
		{"another gives a record", "The union disputes that. Survey data show [the output of the mine rose by 14% last year].", claim.Attributed},
		{"what is to come", "The union disputes that. The mine will open again on 4 March, the ministry said. [It expects an output of 400,000 tonnes by 2030], it said.", claim.Attributed},
		{"two accounts that nobody could check", "Miner Otto Lang said [the siren was never tested in May]. The account could not be independently verified.", claim.Disputed},
	} {
		t.Run(tt.name, func(t *testing.T) {
			parts := strings.Split(story+tt.text+"\n", "[")
			plain, spans := parts[0], []int(nil)
			for _, p := range parts[1:] {
				spans = append(spans, len(plain))
				plain += strings.Replace(p, "]", "", 1)
			}
			_, claims := claimsOf(t, plain)
			for _, at := range spans {
				found := false
				for i := range claims {
					if c := &claims[i]; c.Start <= at && at < c.End {
						found = true
						assert.Equal(t, tt.want, c.Strength, plain[c.Start:c.End])
					}
				}
				require.True(t, found, "no claim at %q", plain[at:])
			}
		})
	}
}

// TestRivalIsAReason holds that a rival version says so unless it has the word itself.
func TestRivalIsAReason(t *testing.T) {
	_, claims := claimsOf(t, "Two killed in Torvik mine\n\nBy Ruth Orva\n\nThe owner, Redgum Metals, said the roof was inspected on Friday morning.\n\nThe miners’ union rejects that account. Its president, Jan Weiss, said members had reported cracks on three shifts.\n\nRedgum denies that it was told.\n")
	for i := range claims {
		if c := &claims[i]; c.Strength == claim.Disputed {
			if strings.Contains(c.Claimant.Name, "Weiss") {
				assert.Equal(t, claim.Reason("rival"), c.Reasons[0])
			}
			assert.LessOrEqual(t, len(c.Reasons), 4)
			assert.False(t, len(c.Reasons) > 1 && c.Reasons[0] == "rival" && c.Reasons[1] == "denial")
		}
	}
}
