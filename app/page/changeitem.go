package page

import (
	"html"

	"stet/annotate/compare"
)

// ChangeItem writes a change as an item of a list: what it is called and where it
// stands, which is HTML already; what was taken out and what came, each cut to so many
// runes, between the words of the sentence around them; and why it has its weight.
func ChangeItem(c *compare.Change, where, before, after string, runes int) string {
	if where != "" {
		where = " <small>" + where + "</small>"
	}
	out := `<li class="change" data-type="` + string(c.Type) + `"><div class="change-type">` + html.EscapeString(c.Name()) + where +
		`</div><div><p class="change-body" dir="auto">` + html.EscapeString(before) + replaced(c, runes) + html.EscapeString(after) + `</p><p class="change-why">`
	switch Declared(c) {
	case "silent":
		out += `<span class="tag silent">silent</span> `
	case "declared":
		out += `<span class="tag dark">declared</span> `
	}
	return out + html.EscapeString(Sentence(c.Reason)) + "</p></div></li>"
}

// replaced writes what was taken out and what came.
func replaced(c *compare.Change, runes int) string {
	words := func(open, s, shut string) string {
		if s == "" {
			return ""
		}
		return open + html.EscapeString(Cut(s, runes)) + shut
	}
	if c.Type == compare.Moved {
		return words(`<span class="moved">`, c.After, "</span>")
	}
	arrow := ""
	if c.Before != "" && c.After != "" {
		arrow = `<span class="arrow" aria-hidden="true"> → </span>`
	}
	return words(`<del class="sign">`, c.Before, "</del>") + arrow + words(`<ins class="sign">`, c.After, "</ins>")
}

// Declared says whether a correction note names the change: "declared", or "silent"
// where that matters, else "".
func Declared(c *compare.Change) string {
	switch {
	case c.Declared:
		return "declared"
	case c.Weight.Matters():
		return "silent"
	}
	return ""
}
