package export

import (
	"strconv"
	"strings"

	"stet/annotate"
	"stet/app/story"
)

// colophon says in one line what the file holds and who made the marks.
func (e *edition) colophon() string {
	parts := []string{
		amount(e.page.Count(story.Claim), "claim"), amount(e.page.Count(story.Figure), "figure"), amount(e.page.Count(story.Quote), "quote"),
	}
	return strings.Join(parts, ", ") + ". Marked by Stet " + annotate.Engine + ", which does not judge whether they are true."
}

// amount says how many of a thing there are.
func amount(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return strconv.Itoa(n) + " " + thing + "s"
}
