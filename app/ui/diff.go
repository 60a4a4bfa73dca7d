package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/compare"
	"stet/app/library"
	"stet/app/page"
)

// drawing is what is drawn of a comparison, as HTML, so that it is written once
// and not whenever the screen is drawn again.
type drawing struct{ changes, heat, inline, sides string }

// longDiff is from how many lines on what did not change is left out at first.
const longDiff = 1000

// take shows a comparison.
func (v *versions) take(c *library.Comparison) {
	v.compared, v.lines = c, c.Diff().Lines()
	v.index = page.IndexLines(v.lines)
	v.drawn = drawing{changes: v.changesHTML(), heat: heat(v.lines)}
	whole := ""
	if v.rewritten() {
		whole = "to"
	}
	v.look(whole, v.only || len(v.lines) > longDiff)
}

// look changes what is shown of the texts: which of the versions whole, or with
// "" both in one, and there only what changed.
func (v *versions) look(whole string, only bool) {
	v.whole, v.only = whole, only
	v.drawn.inline = `<div class="inline">` + v.text() + `</div>`
	v.drawn.sides = `<table class="sides"><thead><tr><th scope="col">` + v.label(v.from) + `</th><th scope="col">` + v.label(v.to) + "</th></tr></thead><tbody>" + v.rows() + "</tbody></table>"
}

// inline draws both versions as one text, or one of them whole.
func (v *versions) inline() app.UI {
	return app.Elem("section").Class("diff-sec").ID("inline").TabIndex(-1).Aria("labelledby", "il-h").Body(
		div("diff-h",
			app.Elem("h2").ID("il-h").Text("Inline"),
			v.views(),
			app.If(v.whole == "", func() app.UI {
				return app.Raw(`<p class="keyline"><span><ins class="sign">added</ins></span><span><del class="sign">taken out</del></span><span class="moved">moved</span></p>`)
			}),
			app.If(v.whole == "", func() app.UI {
				return app.Label().Class("only").Body(app.Input().Type("checkbox").ID("only").Checked(v.only).OnChange(v.S.click("only", func() { v.look(v.whole, !v.only) })), app.Text(" Only what changed"))
			}),
		),
		app.Raw(v.drawn.heat),
		app.Raw(v.drawn.inline),
	)
}

// views draws the choice between both versions in one and each of them whole.
func (v *versions) views() app.UI {
	choices := []struct{ value, words string }{{"", "Both in one"}, {"from", "v" + strconv.Itoa(v.from+1) + " whole"}, {"to", "v" + strconv.Itoa(v.to+1) + " whole"}}
	return app.Elem("fieldset").Class("density").Body(
		app.Elem("legend").Class("vh").Text("What is shown"),
		app.Range(choices).Slice(func(i int) app.UI {
			c := choices[i]
			return app.Label().Body(
				app.Input().Type("radio").Name("whole").ID("whole-"+c.value).Checked(v.whole == c.value).
					OnChange(v.S.click("whole "+c.value, func() { v.look(c.value, v.only) })),
				app.Text(c.words),
			)
		}),
	)
}

// rewritten reports whether the newer version is no edit of the older one, so
// that each is better read whole.
func (v *versions) rewritten() bool {
	return v.compared != nil && (v.compared.Relation == compare.Rewrite || v.compared.Different())
}

// text returns what the choice of views asks for.
func (v *versions) text() string {
	switch {
	case v.compared == nil:
		return ""
	case v.whole == "from":
		return page.Whole(v.compared.Old)
	case v.whole == "to":
		return page.Whole(v.compared.New)
	}
	return inlineHTML(v.shown())
}

// shown returns the lines to draw: all, or only those that changed.
func (v *versions) shown() []page.DiffLine {
	if !v.only {
		return v.lines
	}
	var out []page.DiffLine
	for _, l := range v.lines {
		if !l.Same {
			l.Opens = true
			out = append(out, l)
		}
	}
	return out
}

// heat draws where the text changed, from its beginning at the left to its end.
func heat(lines []page.DiffLine) string {
	total, changed := 0, 0
	for _, l := range lines {
		total += shownLen(l.Inline)
	}
	if total == 0 {
		return ""
	}
	var b strings.Builder
	at := 0
	for _, l := range lines {
		n := shownLen(l.Inline)
		if !l.Same {
			changed++
			b.WriteString(`<rect x="` + percent(at, total) + `" width="` + percent(max(n, total/200), total) + `" y="0" height="10"/>`)
		}
		at += n
	}
	return `<svg class="heat" width="100%" height="10" role="img" aria-label="Where the text changed: ` + strconv.Itoa(changed) + " of " + strconv.Itoa(len(lines)) + ` sentences and lines">` + b.String() + "</svg>"
}

// shownLen counts the bytes of HTML that are not tags.
func shownLen(s string) int {
	n, tag := 0, false
	for i := range len(s) {
		switch {
		case s[i] == '<':
			tag = true
		case s[i] == '>':
			tag = false
		case !tag:
			n++
		}
	}
	return n
}

func percent(part, whole int) string {
	return strconv.FormatFloat(100*float64(part)/float64(whole), 'f', 2, 64) + "%"
}

// inlineHTML joins the lines to paragraphs.
func inlineHTML(lines []page.DiffLine) string {
	var out []byte
	shut := ""
	for _, l := range lines {
		if l.Opens || shut == "" {
			out = append(out, shut...)
			open := `<p dir="auto">`
			shut = "</p>"
			if l.Headline {
				open, shut = `<h3 dir="auto">`, "</h3>"
			}
			out = append(out, open...)
		}
		if l.Same {
			out = append(out, l.Inline...)
			continue
		}
		out = append(out, `<span tabindex="-1" id="`+lineID(&l)+`">`+l.Inline+"</span>"...)
	}
	return string(append(out, shut...))
}

// lineID names a line that changed.
func lineID(l *page.DiffLine) string {
	return "line-" + strconv.Itoa(l.Was.Start) + "-" + strconv.Itoa(l.Is.Start)
}

// sides draws the versions beside each other, aligned by sentence.
func (v *versions) sides() app.UI {
	keyline := "aligned by sentence; unchanged sentences are quiet"
	if v.rewritten() {
		keyline = "each whole: the newer version is written anew"
	}
	return app.Elem("section").Class("diff-sec").ID("sides").TabIndex(-1).Aria("labelledby", "sd-h").Body(
		div("diff-h",
			app.Elem("h2").ID("sd-h").Text("Side by side"),
			para("keyline", keyline),
		),
		app.Raw(v.drawn.sides),
	)
}

func (v *versions) rows() string {
	if v.rewritten() {
		return `<tr class="whole"><td>` + page.Whole(v.compared.Old) + "</td><td>" + page.Whole(v.compared.New) + "</td></tr>"
	}
	var out []byte
	for _, l := range v.shown() {
		class := ""
		if l.Same {
			class = ` class="same"`
		}
		out = append(out, "<tr"+class+">"+side(l.Old, l.Came, "from ", "nothing here in v"+strconv.Itoa(v.from+1))+side(l.New, l.Went, "moved to ", "gone in v"+strconv.Itoa(v.to+1))+"</tr>"...)
	}
	return string(out)
}

// side draws one side of a line. Where it is empty it says why: its words stand
// elsewhere, or nowhere.
func side(html, elsewhere, how, none string) string {
	switch {
	case html == "" && elsewhere != "":
		return `<td class="none">` + how + elsewhere + "</td>"
	case html == "":
		return `<td class="none">` + none + "</td>"
	}
	return `<td dir="auto">` + html + "</td>"
}
