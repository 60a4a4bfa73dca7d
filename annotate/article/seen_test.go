package article_test

import "testing"

// TestCaptionsWithoutCredit reads sentences that only say what a picture shows, above the
// byline, below it and between paragraphs.
func TestCaptionsWithoutCredit(t *testing.T) {
	const (
		title  = "headline| Ferry to Holm cancelled for a second week\n"
		header = "byline| By Jane Moss\ntimestamp| 10 September 2025\n"
		lead   = "paragraph| The ferry from Ely to Holm will not sail until Friday, the harbour board said on Monday.\n"
		rest   = "paragraph| Some 400 passengers were stranded over the weekend, and shops ran short of bread.\nparagraph| The board meets on Friday.\n"
	)
	for _, caption := range []string{
		"Passengers wrapped in blankets wait for news outside the terminal in Holm.",
		"Workers unload the last crates of bread at the pier in Ely.",
		"Captain Ann Dorr listens during a board meeting on Feb. 27.",
		"A diver inspects the hull in the east dock at Varn on Oct. 2.",
		"Nurses picket outside the island's clinic on Tuesday, Sept. 9, 2025.",
		"Mayor Ann Dorr in the wheelhouse of the old ferry on Monday.",
		"Ann Dorr with her brother Lee Mora at an event in 2023.",
		"Ann Dorr at the Holm pier, where she has sold tickets since 1978.",
		"The ferry line's office in Cecil Street in a file photo.",
	} {
		caption = "caption| " + caption + "\n"
		checkLayout(t, title+caption+header+lead+rest)
		checkLayout(t, title+header+caption+lead+rest)
		checkLayout(t, title+header+lead+caption+rest)
	}
	checkLayout(t, title+"caption| Locals gather at the pier in Holm on Tuesday\n"+header+lead+rest)
	checkLayout(t, title+"standfirst| Nurses march on pier as talks fail\n"+header+lead+rest)
	for _, story := range []string{
		"The Pines host Ely on Saturday.",
		"The clinic in Holm overflows on Mondays.",
		"The permits in the north expire on January 1.",
		"The old pier at Holm, in the east of the island, reopened to traffic on Monday, eight months after the storm.",
		"The ferry at Ely, rusted and empty, sailed for scrap on Monday.",
		"The rules take effect on January 1.",
		"A bill on the subject goes to committee on Feb. 11.",
		"The pound has been stable at around 47 to the dollar since November.",
		"The mate at Holm pier, who played the harp, was taken to a clinic.",
		"Farmers emptied at least 60 tractor-loads across the road to the pier.",
		"The ship lies at a depth of 61 metres.",
		"Passengers blame the harbour board for the delays in Holm.",
		"He waits at the pier in Holm every Monday.",
		"Not before the end of May.",
	} {
		checkLayout(t, title+header+lead+"paragraph| "+story+"\n"+rest)
	}
}
