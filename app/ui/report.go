package ui

import (
	"bytes"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate"
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

// reports draws the ways to take the changes along as a report: on the
// clipboard, and a kind of file each.
func (v *versions) reports() app.UI {
	body := []app.UI{span("label", "Change report"), v.S.button("btn", "Copy", "report", v.report).ID("report-copy").Disabled(v.compared == nil)}
	for _, f := range export.ReportFormats() {
		body = append(body, v.S.button("btn", f.Name, "report "+f.ID, func() { v.write(f) }).ID("report-"+f.ID).Title("As a file: "+f.Extension).Disabled(v.compared == nil))
	}
	return app.Elem("div").Class("pair acts").Role("group").Aria("label", "Change report").Body(body...)
}

// write gives the person the change report as a file.
func (v *versions) write(f export.ReportFormat) {
	c := v.compared
	if c == nil {
		return
	}
	r := export.Report{Title: v.story.Name(), Versions: []string{v.label(v.from), v.label(v.to)}, Changes: c.All(), Documents: []*annotate.Document{c.Old, c.New}}
	v.S.background("Writing …", func() {
		var b bytes.Buffer
		if err := f.Write(&b, r); err != nil {
			v.S.fail(err)
			return
		}
		v.S.onScreen(func() { download(f.FileName(r), f.MIME, b.Bytes()) })
	})
}
