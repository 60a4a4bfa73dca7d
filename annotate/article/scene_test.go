package article_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/text"
)

// TestCaptionsWithoutCreditAreKept reads captions that name no photographer,
// below the byline, inside the story and alone below it.
func TestCaptionsWithoutCreditAreKept(t *testing.T) {
	for _, caption := range []string{
		"Nadia Ferris with her daughter Julie",
		"Julie Ferris, Nadia's daughter",
		"Nadia Ferris holds a letter from the council",
		"Torvik mayor Ann Lee",
		"Mayor Ann Lee speaks to reporters at the harbour",
		"People gather at the site of the accident",
		"Rescue workers at the scene",
		"Cranes at work in Torvik",
		"Wreckage of the lorry",
		"The site of the accident",
		"A view of the river",
		"The mayor addressing traders",
		"Suspects paraded by the police",
		"Floral tributes at the gate",
		"Relatives of the victims outside the hospital",
		"Fans during the second half",
		"Library image",
		"Representative photo.",
		"(HT Photo)",
		"Stock image of a bridge",
		"Illustrative purposes only",
		"Demonstrators chant on the steps, Tuesday, April 21, 2026",
		"Ann Lee. PHOTO | JO HILL | COAST MEDIA",
	} {
		t.Run(caption, func(t *testing.T) {
			for _, page := range []string{
				"12 March 2026\nCAPTION\n\nLEAD\n\nSECOND",
				"12 March 2026\n\nLEAD\n\nCAPTION\n\nSECOND",
				"12 March 2026\n\nLEAD\n\nSECOND\n\nCAPTION",
				"12 March 2026\n\nLEAD\n\nSECOND\n\nCAPTION\n\nMore from this section\n\nFerry service to end in May\nRates to rise again",
			} {
				source := "Bridge falls in Torvik as storm hits\n\nBy Elin Dahl\n" + strings.NewReplacer(
					"CAPTION", caption,
					"LEAD", "A bridge fell into the river in Torvik on Monday after two days of rain, the council said.",
					"SECOND", "The road would stay closed until Friday, the police said, and the mayor asked people to stay at home.").Replace(page)
				p := article.Parse(text.Scan(source))
				at := p.ZoneAt(strings.Index(source, caption))
				if assert.GreaterOrEqual(t, at, 0) {
					assert.Equal(t, article.Caption, p.Zones[at].Role, page)
				}
			}
		})
	}
}

// TestWhoFiledTheStory reads lines that say who filed it, and from where.
func TestWhoFiledTheStory(t *testing.T) {
	for line, want := range map[string]article.Role{
		"From Josephat Nyirenda in Mbeya Port": article.Byline,
		"Post Report, Kathmandu":               article.Byline,
		"Express News Service":                 article.Byline,
		"From Torvik to Oslo in a day":         article.Standfirst,
	} {
		source := "Bridge falls in Torvik as storm hits\n" + line + "\n\nA bridge fell into the river in Torvik on Monday after two days of rain, the council said.\n\nThe road would stay closed until Friday, the police said.\n"
		assert.Equal(t, want, roles(source)[1], line)
	}
}

// TestCrossHeadsAreNoCaptions reads short lines inside a story that say what
// comes.
func TestCrossHeadsAreNoCaptions(t *testing.T) {
	for _, head := range []string{
		"Calls for an inquiry", "Concerns over the cost", "The road to Torvik", "Life after the crash",
		"Police appeal for witnesses", "Family pays tribute", "Behind the scenes", "'Weather permitting'",
		"Cost of living", "How the plan would work", "What the report says", "Hearing in May", "More than a clock",
		"1. The cuts go mostly to homeowners",
	} {
		p := article.Parse(text.Scan("Bridge falls in Torvik as storm hits\n\nA bridge fell into the river in Torvik on Monday after two days of rain.\n\n" + head + "\n\nThe road would stay closed until Friday, the police said, and nobody was hurt."))
		if assert.Len(t, p.Zones, 4, head) {
			assert.Equal(t, article.Heading, p.Zones[2].Role, head)
		}
	}
}
