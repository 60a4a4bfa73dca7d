package compare_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestAChangeIsToldOnce holds edits of which each part is told once, and the whole of it.
func TestAChangeIsToldOnce(t *testing.T) {
	for _, c := range []struct {
		before, after string
		want          []string
	}{
		{
			"The guards used the force needed, the inspector said.", "The guards used “minimum force”, the inspector said.",
			[]string{"quote-added: the force needed → “minimum force”"},
		},
		{
			"The grid expects to restore power to most customers by Sunday evening.", "The grid said it could be Wednesday before power is restored to all.",
			[]string{"claim-changed: expects to restore power to most customers by Sunday evening → said it could be Wednesday before power is restored to all"},
		},
		{
			"The work will be finished in the Spring.", "The work will be finished in the spring.",
			[]string{"typo: Spring → spring"},
		},
		{
			"Three patients were said to be in a critical condition.", "Three patients were in a critical condition, the matron, Ana Wazir, said.",
			[]string{"attribution-changed:  → Ana Wazir, said"},
		},
		{
			"“I don’t know, we will see what happens,” said Hart.", "“I don’t know. We will see what happens,” said Hart.",
			[]string{"typo: “I don’t know, we will see what happens,” said Hart. → “I don’t know. We will see what happens,” said Hart."},
		},
		{
			"“He don’t get to say it was an accident, we have it on film,” Rudd said.", "“He doesn’t get to say it was an accident. We have it on film,” Rudd said.",
			[]string{"quote-changed: “He don’t get to say it was an accident, we have it on film,” → “He doesn’t get to say it was an accident. We have it on film,”"},
		},
		{
			"A man shot a clerk at a petrol station on the road to Harrow on Monday because he was refused a loan.", "A man is accused of shooting a clerk at a petrol station on the road to Harrow on Monday after he was refused a loan.",
			[]string{"claim-softened: shot → is accused of shooting", "claim-softened: because → after"},
		},
		{
			"A weather team will survey the damage to find out how strong the storm was.", "A weather team found that the storm had winds of 125 mph and lasted for an hour.",
			[]string{"claim-changed: will survey the damage to find out how strong the storm was → found that the storm had winds of 125 mph and lasted for an hour"},
		},
		{
			"The killer ran across the yard.", "The suspect, Darren Cole, 34, ran across the yard.",
			[]string{"claim-softened: killer → suspect", "claim-added:  → , Darren Cole, 34,"},
		},
		{
			"The mine said the signs were working. It declined to say whether a limit was shown.", "The mine said the signs were working. However, it admitted that no limit was shown.",
			[]string{"claim-changed: It declined to say whether a → However, it admitted that no"},
		},
		{
			"Seven people were hurt, said Keri Dunn, the emergency director for Tilden County.", "The dead man was Harlan Voss, said Keri Dunn, the emergency director for Tilden County. Seven people were hurt, Dunn said.",
			[]string{"claim-added:  → The dead man was Harlan Voss, said Keri Dunn, the emergency director for Tilden County.", "typo: said Keri Dunn, the emergency director for Tilden County → said"},
		},
		{
			"“We regret the delay to travellers,” chief executive Anna Moyle told reporters. “Nobody was hurt.”", "“We regret the delay,” she said. “Nobody was hurt.”",
			[]string{"quote-changed: “We regret the delay to travellers,” → “We regret the delay,”", "claim-removed: chief executive Anna Moyle told reporters → she said"},
		},
		{
			"Rain closed the pass, the town's only road.", "Rain closed the pass hours after a landslide buried the town's only road.",
			[]string{"claim-added:  → hours after a landslide buried"},
		},
		{
			"Two of the boys were in a ward, one of them in intensive care.", "Two of the boys were in a ward. None was in intensive care.",
			[]string{"split: Two of the boys were in a ward, one of them in intensive care. → Two of the boys were in a ward. None was in intensive care.", "claim-softened: one of them → None was"},
		},
		{
			"“I will not give up,” said Tom Reed. “We will win.”", "“I will not give up, we will win,” said Tom Reed.",
			[]string{"merged: “I will not give up,” said Tom Reed. “We will win.” → “I will not give up, we will win,” said Tom Reed."},
		},
		{
			"Mr Holm said the talks would be “frank”.", "Mr Holm described the talks as “frank and open”.",
			[]string{"typo: said → described", "quote-changed: the talks would be “frank” → “frank and open”"},
		},
	} {
		assert.Equal(t, c.want, listed(versions(inStory(c.before), inStory(c.after))), c.after)
	}
}
