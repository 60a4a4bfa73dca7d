package claim_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/claim"
)

func TestKind(t *testing.T) {
	tests := []struct {
		text string
		want claim.Kind
	}{
		{"Foreign reserves stood at $14.5 billion at the end of last week.", claim.Quantity},
		{"Inflation in the region is now higher than in any year since 1981.", claim.Comparison},
		{"Gunmen killed a polio worker and her guard in Bannu on Monday.", claim.Event},
		{"Investigators blamed the crash on four missing bolts in the door of the jet.", claim.Causal},
		{"The shipping company has no licence and its owner lives in Valletta.", claim.Status},
		{"Firms must report a breach of health data within 72 hours under the law.", claim.Policy},
		{"Ferris pledged to build 4,000 homes by 2030.", claim.Prediction},
		{"The ferry, the company says, landed in June with both engines on fire.", claim.Event},
		{"The new terminal will open to passengers on 14 March 2027.", claim.Prediction},
		{"The toll of 40 dead could not be independently verified.", claim.Caveat},
		{"This newspaper has not seen the logbook of the Torvik.", claim.Caveat},
		{"Torvik Newsline has not seen the contract for the pier.", claim.Caveat},
		{"Torvik has not seen so much snow in April since 1987.", claim.Status},
		{"The union puts the number of idle pits at 31.", claim.Quantity},
		{"Nine of the 14 boats had no radio.", claim.Quantity},
		{"Three sailors were hurt in the fire at Port Sorrel.", claim.Event},
		{"A judge in Torvik halted the $3 billion dam on Friday.", claim.Event},
		{"She spent $4,200 on flights in one month.", claim.Quantity},
		{"Rents in the capital are rising.", claim.Comparison},
		{"The port has no record of the ship.", claim.Status},
		{"The agency warned of winds of up to 90mph in Torvik.", claim.Prediction},
		{"The grocer forecast sales growth of 3% to 4%.", claim.Prediction},
		{"The bank expects growth of 2.1 percent next year.", claim.Prediction},
		{"Under the new law, ballots that come late will not be counted.", claim.Policy},
		{"Under the Inns Code, landlords must offer tenants a new lease.", claim.Policy},
		{"Gunmen marched dozens of worshippers into the forest.", claim.Event},
		{"The longest queue was nine hours.", claim.Quantity},
		{"The toll is likely to rise in Torvik.", claim.Prediction},
		{"The ferry service starts on July 1.", claim.Prediction},
		{"Two sailors from Torvik voted against the deal.", claim.Event},
		{"The raid was the third on the depot since June.", claim.Comparison},
		{"The new reservoir is far larger than the one it replaced.", claim.Comparison},
		{"The quarry is owned by a trust in Jersey.", claim.Status},
		{"The second trial opens on Thursday in Port Sorrel.", claim.Prediction},
		{"The treaty signed in 1968 divides the river between the two states.", claim.Policy},
		{"Passengers may bring one bag on board.", claim.Policy},
		{"The driver lost control because of a burst tyre.", claim.Causal},
		{"The ban covers cups, lids and stirrers.", claim.Policy},
		{"The bill would give rural teachers a tax credit of $5,000.", claim.Policy},
		{"The economy of Torvik would grow by 2.4 percent next year, the bank said.", claim.Prediction},
		{"Torvik bans plastic cups in all schools.", claim.Policy},
		{"Shops that break the rules face fines of up to $900.", claim.Policy},
		{"The crew of a trawler are feared drowned off Torvik.", claim.Event},
		{"The jury found Lang guilty of the murder of two guards in Torvik.", claim.Event},
		{"Bus services between Torvik and Sorrel were suspended on Monday.", claim.Event},
		{"Section 21 of the Act, 2019 permits a penalty of up to $900.", claim.Policy},
		{"Both of the audits she ordered in May were clean.", claim.Status},
		{"All 24 people aboard the Torvik were safe.", claim.Status},
		{"The airline has dropped its plan to fly to Torvik.", claim.Event},
		{"The outbreak may be linked to a batch of cheese.", claim.Causal},
		{"The union links the closure of three pits to the new duty on coal.", claim.Causal},
		{"No trawler may leave Torvik without a permit from the port captain.", claim.Policy},
		{"The maximum penalty for the offence is $1.5 million.", claim.Policy},
		{"House Bill 2290 would oblige firms in Torvik to pay $500 a month.", claim.Policy},
		{"Smuggling drugs is punishable by death in Torvik.", claim.Policy},
		{"Tolls on the ring road have reduced traffic by 9 percent.", claim.Causal},
		{"Snowmelt and two days of rain lie behind the flood in Torvik.", claim.Causal},
		{"The bank raised wages in Torvik by 9 percent.", claim.Quantity},
		{"Complaints over wages have fallen for three years running.", claim.Comparison},
		{"The novel is published by Marram Press on 6 November.", claim.Prediction},
		{"Foreign pilots may no longer fly to Torvik at night.", claim.Policy},
		{"The ruling does not close the mine at Torvik.", claim.Status},
		{"The house in Torvik, listed last fall, belongs to the bank.", claim.Status},
		{"Asked if he would resign, Mayor Ian Ferris walked out of the hall in Torvik.", claim.Event},
		{"The High Court dismissed 17 petitions by mill owners in Torvik.", claim.Event},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			d, claims := claimsOf(t, tt.text)
			claims = append(claims, d.Weak...)
			require.NotEmpty(t, claims)
			assert.Equal(t, tt.want, claims[0].Kind)
		})
	}
}

// TestHeadlinePlansAhead holds that "to" and a verb are the future in a headline.
func TestHeadlinePlansAhead(t *testing.T) {
	for _, headline := range []string{"Energy bills to rise from April", "Torvik to cut 410 posts and shut museum", "Port of Torvik's owners to reopen four piers", "Torvik to lose its last bus in May; union seeks talks"} {
		_, claims := claimsOf(t, headline+"\n\nBy Nadia Ferris\n\nThe council in Torvik decided it on Monday. Two members voted against.\n")
		require.NotEmpty(t, claims)
		assert.Equal(t, claim.Prediction, claims[0].Kind, headline)
	}
}
