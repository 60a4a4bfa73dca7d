package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/text"
)

// TestStampsNameTheDesk reads lines that say where, by which desk or in which
// words a page was published, below the byline and alone below the story.
func TestStampsNameTheDesk(t *testing.T) {
	const (
		head  = "Court jails former minister over missing grain\n\nBy Amina Bello\n"
		story = "\nThe High Court on Thursday jailed a former minister for seven years over 4,000 tonnes of missing grain. He was led away in handcuffs.\n\nThe prosecution said the grain was sold to two traders in 2021. The defence said it would appeal.\n"
	)
	for _, stamp := range []string{
		"Business desk, Friday, November 14, 2025",
		"Lagos | Friday, 14 November 2025",
		"Singapore, Nov 14, 2025, 08:15 PM",
		"Johannesburg - 14 Nov 2025 - 07:30",
		"Kochi, November 14, 2025 09:14 am IST",
		"Story first published on November 14, 2025",
		"Time of article published Nov 14, 2025",
	} {
		t.Run(stamp, func(t *testing.T) {
			for _, page := range []string{head + stamp + "\n" + story, head + story + "\n" + stamp + "\n"} {
				p := article.Parse(text.Scan(page))
				if at := p.ZoneAt(strings.Index(page, stamp)); assert.GreaterOrEqual(t, at, 0) {
					assert.Equal(t, article.Timestamp, p.Zones[at].Role, page)
				}
			}
		})
	}
}
