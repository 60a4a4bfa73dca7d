package ui

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate"
	"stet/app/page"
	"stet/app/story"
)

// warming is a text that has something of everything, so that reading it leads
// the browser through the code that the first paste will need.
const warming = `Ferry stops after fault strands 140 on Lake Orrin

TARBECK: About 140 people spent nearly three hours on a ferry on Tuesday, the operator said. “It was slow,” said director Jonas Reik. He said the fault may cost €3.2 million, up 4% from 2024.`

// warm reads a short text while the browser has nothing to do.
func (s *session) warm() {
	idle()
	doc := annotate.Annotate(warming)
	p := page.New(doc, &story.Version{Text: doc.Text})
	p.Lines(page.Options{Notes: true})
	for _, m := range p.Marks {
		p.Row(m)
	}
}

// idle waits until the browser has nothing to do.
func idle() {
	request := app.Window().Get("requestIdleCallback")
	if !request.Truthy() {
		time.Sleep(time.Second)
		return
	}
	done := make(chan struct{})
	var f app.Func
	f = app.FuncOf(func(app.Value, []app.Value) any {
		close(done)
		f.Release()
		return nil
	})
	request.Invoke(f)
	<-done
}
