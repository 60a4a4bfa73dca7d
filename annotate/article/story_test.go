package article_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/text"
)

// TestStoryIsNotLost reads sentences that begin like lines of the page, in the
// middle and at the end of a story: when in doubt it is story.
func TestStoryIsNotLost(t *testing.T) {
	for _, line := range []string{
		"Home Secretary Priya Nandra said on Monday that the rule would go.",
		"Watch out for black ice, police told drivers.",
		"Exports jumped to $9bn in May.",
		"House prices climbed by 4% in June.",
		"Police appealed for witnesses on Thursday.",
		"The ship docked in Lagos on Tuesday.",
		"Copyright holders sued the firm for $150m.",
		"An earlier version of the bill was defeated.",
		"This report was rejected by the council.",
		"Get the troops home, the mayor urged in May.",
		"Related costs came to $4 million, the audit found.",
		"Share prices fell 4 percent.",
		"Live music will return in May.",
		"Email records show that the firm knew.",
		"Download speeds doubled in the valley last year.",
		"By Monday, 340 homes had been evacuated.",
		"By the end of May all 14 had left.",
		"Source code for the app was published.",
		"Sign language lessons will be free for all readers of the library.",
		"“You can subscribe to our newsletter for free,” she said.",
		"The newspaper will end its print edition and offer subscribers an app and a website.",
		"Published accounts show a loss of £4m.",
		"Updated figures show that 14 people died.",
		"Photographs of the scene showed smoke over the hills.",
		"Photos show two men near the gate.",
		"Images from a drone showed the roof on fire.",
		"Corrections officers went on strike on Friday.",
		"Clarification was sought from the ministry.",
		"Follow-up tests were negative.",
		"Comment from the ministry was not immediately available.",
		"Reuters could not immediately verify the report.",
		"Most read the letter as a threat.",
		"Advertisement revenue fell by 9%.",
		"May 5 was the last day he was seen.",
		"“We are building a bridge, not a bottleneck,” she said",
		"He is 34.",
		"It was 14 to 3.",
		"Is this the end?",
		"Contact tracing began on Tuesday.",
		"More than 40 people died.",
		"More on the case is expected on Friday.",
		"Recommended doses vary.",
		"Top stories on the site were fake, the study found.",
		"Listen to the people, the bishop said.",
		"Join us in prayer, he said.",
		"Cookies were sold for a dollar each.",
		"Image rights earned him £2m in 2024.",
		"File sharing was banned in 2019.",
		"Credit ratings were cut twice.",
		"Supplied water was unsafe to drink.",
		"Tags on the bags gave a flight number.",
		"Video from the scene showed two men.",
		"Agencies said the road was cut (see map).",
		"From 2019 to 2023 the firm paid nothing.",
		"To date, 61 of the 120 have been found.",
		"Subject to approval, work will begin in May.",
		"Posted guards were withdrawn at dawn.",
		"Filed in 2019, the suit names 14 officers.",
		"Reporting by the ministry is late every year.",
		"What’s next is up to the council.",
		"We won’t know the result until May.",
		"I agree with the bishop that it is late.",
		"To report that the war is over would be wrong.",
		"To submit a claim costs £45.",
		"A daily commute of two hours is common in the valley.",
		"Our daily bread costs twice what it did.",
		"Get your mother to a shelter, the radio said.",
		"Members can vote until Friday.",
		"You must be ready by nine, he told them.",
		"This video has been seen two million times.",
		"This section is the steepest.",
		"This poll was taken in March.",
		"Check back in a year and the dam will be full.",
		"Call us fools, but the boat floated.",
		"The best of them was 14.",
		"Keep reading was his advice to the class.",
		"If you buy a ticket at the gate it costs £9.",
		"When you buy a horse you buy a vet’s bill.",
		"Please use the side door, the notice said.",
		"Comments must be made in writing by 3 May, the council said.",
		"Conversation stopped when the minister came in.",
		"Reply was sent in June.",
		"Report after report named the same valve.",
		"Like his father, he kept bees.",
		"Name and address were withheld by the court.",
		"Speed was a factor in the crash, police said.",
		"Settings for the dam were changed in April.",
		"Permissions for the mine were refused twice.",
		"Metrics for the school fell in all four years.",
		"More about the case will be known on Friday.",
		"People also fled by boat.",
		"Elsewhere, 14 roads were shut.",
		"References to the deal were struck from the minutes.",
		"In the same category, 14 firms were fined.",
		"What happens is that nobody pays.",
		"Nothing.",
		"Subscribers pay £4 a month, the firm said.",
		"Cancel the plan, residents told the council.",
		"Loading of the ship began at dawn.",
		"Just $4 was left in the till.",
		"Only £1 in five reached the school.",
		"Source water for the town was shut off.",
		"Sources: two officials said four, a third said six.",
		"($1 = 0.9214 euros)",
	} {
		t.Run(line, func(t *testing.T) {
			for _, below := range []string{"", "\n\nThe council will meet again on 3 May to hear the engineers."} {
				p := article.Parse(text.Scan("Bridge over the Ardle shut after cracks are found\n\nThe bridge over the Ardle was shut on Monday after inspectors found cracks.\n\nBuses will go round by Kilwhin until May, the county said.\n\n" + line + below))
				if assert.Greater(t, len(p.Zones), 3) {
					assert.Equal(t, article.Paragraph, p.Zones[3].Role, "with %q below", below)
				}
			}
		})
	}
}
