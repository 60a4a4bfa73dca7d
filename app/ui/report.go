package ui

import (
	"bytes"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate"
	"stet/app/export"
)

// report returns what changed between the two versions, or through all, to be
// written.
func (v *versions) report() export.Report {
	c := v.compared
	every := byID("report-every")
	if h := v.S.lib.History(v.Story); h != nil && every.Truthy() && every.Get("checked").Bool() {
		names := make([]string, len(h.Docs))
		for i := range names {
			names[i] = v.label(i)
		}
		return export.Report{Title: v.story.Name(), Versions: names, Changes: h, Documents: h.Docs}
	}
	return export.Report{Title: v.story.Name(), Versions: []string{v.label(v.from), v.label(v.to)}, Changes: c.All(), Documents: []*annotate.Document{c.Old, c.New}}
}

// copyReport copies what changed, for a mail to the corrections desk.
func (v *versions) copyReport() {
	if v.compared == nil {
		return
	}
	texts := map[string]string{}
	for _, f := range export.ReportFormats() {
		var b bytes.Buffer
		if err := f.Write(&b, v.report()); err != nil {
			v.S.fail(err)
			return
		}
		texts[f.ID] = b.String()
	}
	v.S.copyRich(texts["html"], texts["md"], "Change report copied.")
}

// reports draws the ways to take the changes along as a report: on the
// clipboard, and a kind of file each.
func (v *versions) reports() app.UI {
	body := []app.UI{span("label", "Change report"), v.S.button("btn", "Copy", "report", v.copyReport).ID("report-copy").Disabled(v.compared == nil)}
	for _, f := range export.ReportFormats() {
		body = append(body, v.S.button("btn", f.Name, "report "+f.ID, func() { v.write(f) }).ID("report-"+f.ID).Title("As a file: "+f.Extension).Disabled(v.compared == nil))
	}
	if n := len(v.story.Versions); n > 2 {
		body = append(body, app.Raw(`<label class="tick"><input type="checkbox" id="report-every"> Through all `+countWord(n)+` versions</label>`))
	}
	return app.Elem("div").Class("pair acts").Role("group").Aria("label", "Change report").Body(body...)
}

// write gives the person the change report as a file.
func (v *versions) write(f export.ReportFormat) {
	if v.compared == nil {
		return
	}
	r := v.report()
	v.S.background("Writing …", func() {
		var b bytes.Buffer
		if err := f.Write(&b, r); err != nil {
			v.S.fail(err)
			return
		}
		v.S.onScreen(func() { download(f.FileName(r), f.MIME, b.Bytes()) })
	})
}
