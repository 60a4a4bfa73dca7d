package export

import (
	"strings"

	"stet/annotate"
	"stet/app/page"
	"stet/app/story"
)

// colophon says in one line what the file holds and who made the marks.
func (e *edition) colophon() string {
	parts := []string{
		page.Counted(e.page.Count(story.Claim), "claim"), page.Counted(e.page.Count(story.Figure), "figure"), page.Counted(e.page.Count(story.Quote), "quote"),
	}
	return strings.Join(parts, ", ") + ". Marked by Stet " + annotate.Engine + ", which does not judge whether they are true."
}
