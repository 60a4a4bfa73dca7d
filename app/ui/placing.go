package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/page"
)

// placement is an annotation without a place that the person is about to place.
type placement struct {
	story      string
	version, n int    // it is the nth without a place of that version
	quote      string // the words that it was about
}

// place goes to the text, where the next mark that is selected takes the
// annotation.
func (v *versions) place(n int) {
	u := v.story.Versions[v.to].Unplaced[n]
	v.S.placing = &placement{v.Story, v.to, n, u.Quote}
	v.S.visit("story/" + v.Story)
}

// placing asks for the mark.
func (r *reader) placing() app.UI {
	return notice("placing", noticeWords("Select the mark that your note on “"+page.Cut(r.S.placing.quote, 80)+"” belongs to."),
		r.S.button("btn", "Cancel", "cancel placing", func() { r.S.placing = nil }),
	)
}

// placed gives the annotation to the mark that was selected.
func (r *reader) placed(m *page.Mark) {
	p := r.S.placing
	if p == nil || p.story != r.Story || p.version != r.version || m == nil {
		return
	}
	r.S.placing = nil
	r.S.lib.Placed(p.story, p.version, p.n, m.Key)
	r.S.offerUndo(p.story, "The note is placed.")
}
