package export

import (
	"html"
	"strconv"
	"strings"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// Rich writes the newest version for the clipboard: as HTML with the marks in
// colour and numbered notes below, which documents and mails keep when it is
// pasted, and as Markdown for programs that take plain text only.
// Documents of the texts come from read.
func Rich(read func(text string) *annotate.Document, s *story.Story) (asHTML, plain string, err error) {
	return editionUsing(read, s).rich()
}

func (e *edition) rich() (asHTML, plain string, err error) {
	r := &rich{edition: e}
	for z, zone := range e.page.Doc.Paste.Zones {
		if zone.Role != article.Furniture {
			r.zone(z)
		}
	}
	r.notes()
	var b strings.Builder
	err = writeMarkdown(&b, e)
	return r.String(), b.String(), err
}

// rich writes HTML that brings its looks along: a document into which it is
// pasted has none of Stet's styles.
type rich struct {
	strings.Builder
	edition *edition
	noted   []*page.Mark
}

func (r *rich) zone(z int) {
	tag := "p"
	switch r.edition.page.Doc.Paste.Zones[z].Role {
	case article.Headline:
		tag = "h1"
	case article.Heading:
		tag = "h2"
	}
	r.WriteString("<" + tag + ">")
	r.edition.page.Walk(z, r.open, func(s text.Span) {
		r.WriteString(html.EscapeString(s.In(r.edition.text())))
	}, r.shut)
	r.WriteString("</" + tag + ">\n")
}

func (r *rich) open(s page.Segment) {
	if s.Mark != nil && s.Mark.Kind.Counts() {
		r.WriteString(`<span style="` + looks(s.Mark.Kind) + `">`)
	}
}

// looks returns how a kind of mark looks on white paper.
func looks(k story.Kind) string {
	switch k {
	case story.Claim:
		return "background-color:#FFD27A;color:#1A1A1A;border-bottom:2px solid #8A5300"
	case story.Figure:
		return "background-color:#A9D9FF;color:#1A1A1A;border-bottom:3px double #0A5CA8"
	}
	return "background-color:#E6F3E6;color:#1A1A1A;border-bottom:2px dashed #17493A"
}

func (r *rich) shut(s page.Segment) {
	if s.Mark == nil || !s.Mark.Kind.Counts() {
		return
	}
	r.WriteString("</span>")
	if s.Last {
		r.noted = append(r.noted, s.Mark)
		r.WriteString("<sup>" + strconv.Itoa(len(r.noted)) + "</sup>")
	}
}

// notes writes what is known of each mark, the checks, and where this is from.
func (r *rich) notes() {
	r.WriteString("<ol>\n")
	for _, m := range r.noted {
		r.note(m, m.Text(r.edition.text()))
	}
	r.WriteString("</ol>\n")
	if checks := r.edition.checks(); len(checks) > 0 {
		r.WriteString("<ul>\n")
		for _, m := range checks {
			r.note(m, text.OneLine(m.Check.Message))
		}
		r.WriteString("</ul>\n")
	}
	r.WriteString("<p>" + html.EscapeString(r.edition.colophon()) + "</p>\n")
}

func (r *rich) note(m *page.Mark, words string) {
	r.WriteString("<li><b>" + html.EscapeString(heading(m)) + "</b>: " + html.EscapeString(words))
	for _, f := range r.edition.facts(m) {
		r.WriteString(html.EscapeString(". " + f.Label + ": " + f.Value))
	}
	r.WriteString("</li>\n")
}
