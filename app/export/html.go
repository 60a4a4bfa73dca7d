package export

import (
	_ "embed"
	"encoding/json"
	"html"
	"io"
	"strings"
	"time"

	"stet/annotate"
	"stet/annotate/article"
	"stet/app/page"
)

// style is the part of the app's style sheet that the page needs.
//
//go:generate go run ./internal/style ../../web/stet.css page.css
//go:embed page.css
var style string

// storyID marks the element of a page that holds the story. It is a template:
// no browser shows or runs what is in it.
const storyID = "stet-story"

// writeHTML writes a page that stands alone: the newest version as the reader
// shows it, the list of marks, and the whole story as JSON.
func writeHTML(w io.Writer, e *edition) error {
	data, err := json.Marshal(e.story) // with "<", ">" and "&" escaped
	if err != nil {
		return err
	}
	var b strings.Builder
	writeHead(&b, "Stet "+annotate.Engine, e.language(), e.title())
	e.proof(&b)
	e.list(&b)
	b.WriteString(`<template id="` + storyID + `">` + string(data) + "</template>\n</body>\n</html>\n")
	// No page may hold a NUL; in the JSON it is escaped.
	_, err = io.WriteString(w, strings.ReplaceAll(b.String(), "\x00", "\uFFFD"))
	return err
}

// writeHead writes a page up to its body. The generator "Stet " with a version
// says that the page holds a story; the language is empty when it is unknown.
func writeHead(b *strings.Builder, generator, language, title string) {
	b.WriteString("<!doctype html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\">\n" +
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">` + "\n" +
		`<meta name="viewport" content="width=device-width, initial-scale=1">` + "\n" +
		`<meta name="color-scheme" content="light dark">` + "\n" +
		`<meta name="generator" content="` + generator + `">` + "\n<title>" +
		html.EscapeString(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n")
}

// language returns the language of the text as HTML names it; empty when it is
// unknown.
func (e *edition) language() string {
	if l := e.page.Doc.Paste.Language; l != article.Undetermined {
		return html.EscapeString(l)
	}
	return ""
}

func (e *edition) proof(b *strings.Builder) {
	b.WriteString("<div class=\"work\">\n<main class=\"proof\" id=\"text\">\n")
	lines := e.page.Lines(page.Options{Notes: true, Row: hasRow})
	for i, line := range lines {
		if i%page.Stretch == 0 {
			b.WriteString("<div class=\"stretch\">\n")
		}
		b.WriteString(line.HTML + "\n")
		if (i+1)%page.Stretch == 0 || i+1 == len(lines) {
			b.WriteString("</div>\n")
		}
	}
	b.WriteString(page.Legend + "\n</main>\n")
}

// hasRow reports whether a mark is in the list.
func hasRow(m *page.Mark) bool { return m.Kind.Counts() }

func (e *edition) list(b *strings.Builder) {
	b.WriteString("<aside class=\"rail\" aria-label=\"Marks\">\n<div class=\"rail-top\"><p class=\"colophon\">")
	b.WriteString(html.EscapeString(e.colophon()) + "</p>" + e.provenance() + "</div>\n<ol class=\"marks\">\n")
	for _, m := range e.page.Marks {
		if hasRow(m) {
			b.WriteString(strings.TrimSuffix(e.page.LinkRow(m), "</li>") + e.remarks(m) + "</li>\n")
		}
	}
	b.WriteString("</ol>\n</aside>\n</div>\n")
}

// remarks writes the reader's source and note into a mark's row.
func (e *edition) remarks(m *page.Mark) string {
	var out string
	for _, f := range e.facts(m) {
		if f.Label == "Source" || f.Label == "Note" {
			out += `<div class="remark" dir="auto"><b>` + f.Label + "</b> " + html.EscapeString(f.Value) + "</div>"
		}
	}
	return out
}

// provenance says where and when the text was taken.
func (e *edition) provenance() string {
	var parts []string
	if e.version.Source != "" {
		parts = append(parts, e.version.Source)
	}
	if t := e.version.Captured; !t.IsZero() {
		parts = append(parts, t.UTC().Format("2 January 2006 15:04 ")+time.UTC.String())
	}
	if n := len(e.story.Versions); n > 1 {
		parts = append(parts, "the newest of "+page.Counted(n, "version")+", all kept in this file")
	}
	if len(parts) == 0 {
		return ""
	}
	return `<p class="colophon">` + html.EscapeString(strings.Join(parts, " · ")) + "</p>"
}
