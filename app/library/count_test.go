package library_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"stet/annotate/claim"
	"stet/app/library"
	"stet/app/story"
)

// TestAListCountsAsTheReaderDoes holds that a list says of a story what its reader sees:
// how many marks there are, those of the person's own and no removed ones among them,
// and how many of them have been checked.
func TestAListCountsAsTheReaderDoes(t *testing.T) {
	store := new(library.Memory)
	l, c := open(t, store)
	id := paste(t, l, flood+"\nThe wall cost 4m in 2019, 3m of it for steel and 2m for work, the so-called “sea gate” cost £3m. The harbour was once the pride of the region.\n")
	same := func(why string) {
		t.Helper()
		checked, all := l.Page(id, 0).Progress()
		c.advance(time.Second)
		for _, r := range append(l.Rows(), reopened(t, store)...) {
			assert.Equal(t, [2]int{checked, all}, [2]int{r.Checked, r.Marks}, why)
		}
	}
	same("as it was read")
	usual := l.Rows()[0].Marks
	for _, m := range l.Page(id, 0).Marks {
		l.Judged(library.At{Story: id, Key: m.Key}, story.Confirmed)
	}
	same("each judged, scare quotes too")
	own := mark(id)
	l.Marked(own)
	same("one more")
	assert.Equal(t, usual+1, l.Rows()[0].Marks)
	for _, m := range l.Page(id, 0).Marks {
		if m.Kind == story.Figure {
			l.Removed(library.At{Story: id, Key: m.Key})
		}
	}
	same("no figures")
	l.ClaimsFrom(claim.Floor)
	same("more claims")
}

// reopened returns the rows as another tab reads them.
func reopened(t *testing.T, store library.Store) []library.Row {
	l, _ := open(t, store)
	return l.Rows()
}
