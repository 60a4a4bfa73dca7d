package page

import (
	"html"
	"strings"
)

// margin writes the reader's notes and the checks of the zones from first up
// to end. It is hidden from assistive technology: the list has it all.
func (w *writer) margin(first, end int) {
	var notes []string
	for _, m := range w.marks {
		if n := note(m); n != "" {
			notes = append(notes, n)
		}
	}
	for _, m := range w.page.checks {
		if m.Zone >= first && m.Zone < end {
			notes = append(notes, calculation(m))
		}
	}
	if len(notes) > 0 {
		w.WriteString(`<div class="margin" aria-hidden="true">` + strings.Join(notes, "") + "</div>")
	}
}

func note(m *Mark) string {
	switch {
	case m.Source() != "":
		return `<p class="note"><b>` + html.EscapeString(Cut(m.Source(), 80)) + "</b><br>" + html.EscapeString(m.Note()) + "</p>"
	case m.Note() == "":
		return ""
	}
	when := ""
	if t := m.Reader.Changed; !t.IsZero() {
		when = "Your note, " + t.Format("2 Jan 15:04")
	}
	return `<p class="note"><span class="hand">` + html.EscapeString(m.Note()) + "</span>" + when + "</p>"
}

func calculation(m *Mark) string {
	return `<p class="note calc"><b>Check</b><br>` + strings.ReplaceAll(html.EscapeString(m.Check.Message), "; ", "<br>") + "</p>"
}
