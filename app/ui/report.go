package ui

import (
	"bytes"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/app/export"
)

// report copies what changed as text, for a mail to the corrections desk.
func (v *versions) report() {
	c := v.compared
	if c == nil {
		return
	}
	v.S.copyText("What changed in “"+v.story.Name()+"”\n"+v.label(v.from)+" → "+v.label(v.to)+"\n"+c.Report(), "Change report copied.")
}

// reports draws a button for each kind of file that a change report is written as.
func (v *versions) reports() app.UI {
	formats := export.ReportFormats()
	return app.Div().Class("acts").Role("group").Aria("label", "Change report as a file").Body(app.Range(formats).Slice(func(i int) app.UI {
		f := formats[i]
		return v.S.button("btn", f.Name, "report "+f.ID, func() { v.write(f) }).ID("report-" + f.ID).Title("Change report as a file: " + f.Extension).Disabled(v.compared == nil)
	}))
}

// write gives the person the change report as a file.
func (v *versions) write(f export.ReportFormat) {
	c := v.compared
	if c == nil {
		return
	}
	r := export.Report{Title: v.story.Name(), Versions: []string{v.label(v.from), v.label(v.to)}, Changes: c.All()}
	v.S.background("Writing …", func() {
		var b bytes.Buffer
		if err := f.Write(&b, r); err != nil {
			v.S.fail(err)
			return
		}
		v.S.onScreen(func() { download(f.FileName(r), f.MIME, b.Bytes()) })
	})
}
