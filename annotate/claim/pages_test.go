package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPages holds claims, and who claims them, in sentences as pages of sport, markets and
// the agencies build them.
func TestPages(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Jobless claims, which had risen in May, fell by 4,000 to 227,000 last week.", "Jobless claims, which had risen in May, fell by 4,000 to 227,000 last week <- "},
		{"A man was held in Torvik, Orva, where police seized 44 kilograms of heroin, estimated to be worth $5 million.", "A man was held in Torvik, Orva, where police seized 44 kilograms of heroin, estimated to be worth $5 million <- "},
		{"Ferris scored 31 points, Gary Holm added 19 and the Hawks beat the Bulls 130-126 on Friday.", "Ferris scored 31 points, Gary Holm added 19 and the Hawks beat the Bulls 130-126 on Friday <- "},
		{"The deal was closed on Thursday after Ferris, who has 19 caps, agreed personal terms and passed a medical.", "The deal was closed on Thursday after Ferris, who has 19 caps, agreed personal terms and passed a medical <- "},
		{"Earlier this month, a man of 44 was acquitted of robbery in Torvik.", "Earlier this month, a man of 44 was acquitted of robbery in Torvik <- "},
		{"Earlier, the mayor of Torvik had resigned over the fine.", "the mayor of Torvik had resigned over the fine <- "},
		{"Its shares dropped by 4% in Torvik as the results and the forecasts fell short of what was hoped.", "Its shares dropped by 4% in Torvik as the results and the forecasts fell short of what was hoped <- "},
		{"The quake left nine injuries and no deaths but sparked 12 fires in Torvik.", "The quake left nine injuries and no deaths but sparked 12 fires in Torvik <- "},
		{"The army said it had shot down all 42 drones and one of four missiles used by Kharistan.", "it had shot down all 42 drones and one of four missiles used by Kharistan <- army"},
		{"The city cut the fund by $2 million and restoring the police unit that had been closed.", "The city cut the fund by $2 million and restoring the police unit that had been closed <- "},
		{"Two men were hurt at the mill on Monday, that's according to officials.", "Two men were hurt at the mill on Monday <- officials"},
		{"Air defences were used in nine regions, the air force said in a statement on the Telegram messaging app.", "Air defences were used in nine regions <- air force"},
		{"The suspect, now identified as Ferris, entered a van in Kirk Street and fled.", "The suspect, now identified as Ferris, entered a van in Kirk Street and fled <- "},
		{"The fund will be used to maintain nine bridges and roads that were built by the army.", "The fund will be used to maintain nine bridges and roads that were built by the army <- "},
		{"A plane had to turn around and fly 1,000 miles home because a man claimed he had the virus.", "A plane had to turn around and fly 1,000 miles home because a man claimed he had the virus <- "},
		{"Residents said two horses and one mule were killed in the fire.", "two horses and one mule were killed in the fire <- Residents"},
		{"Ann Holm, Lee Ray, and Jo Mill homered in the fourth inning.", "Ann Holm, Lee Ray, and Jo Mill homered in the fourth inning <- "},
	} {
		d, claims := claimsOf(t, tt.text)
		var got []string
		for _, c := range claims {
			got = append(got, c.In(d.Text)+" <- "+c.Claimant.Name)
		}
		assert.Equal(t, tt.want, strings.Join(got, " | "), tt.text)
	}
}

// TestNameLikeWill holds that a first name is no auxiliary.
func TestNameLikeWill(t *testing.T) {
	_, claims := claimsOf(t, "Will Hunt was jailed for four years on Monday.")
	if assert.NotEmpty(t, claims) {
		assert.NotEqual(t, "prediction", string(claims[0].Kind))
	}
}
