package page

import (
	"fmt"
	"html"
	"math"
	"strings"
	"unicode/utf8"

	"stet/annotate/claim"
	"stet/annotate/quote"
	"stet/app/story"
)

// Insight returns what the article as a whole shows: who is heard, the checks,
// what is not certain, and the figures, as panels of HTML. Whatever names a
// mark has data-row with its ID.
func (p *Page) Insight(l Ledger) string {
	var b strings.Builder
	p.voicesPanel(&b)
	p.checksPanel(&b)
	p.doubtPanel(&b, l)
	p.figuresPanel(&b, l)
	if b.Len() == 0 {
		return `<p class="say">There is nothing to sum up here.</p>`
	}
	return b.String()
}

func open(b *strings.Builder, id, head, say string) {
	fmt.Fprintf(b, `<section class="panel" aria-labelledby="%s"><h2 id="%s">%s</h2><p class="say">%s</p>`, id, id, head, html.EscapeString(say))
}

func (p *Page) voicesPanel(b *strings.Builder) {
	voices := p.Voices()
	if len(voices) == 0 {
		return
	}
	total := 0
	for _, v := range voices {
		total += v.Words
	}
	open(b, "in1", "Who is heard", Counted(len(voices), "voice")+", "+Counted(total, "quoted word")+".")
	plotVoices(b, voices, total)
	b.WriteString(`<details class="as-table"><summary>The same as a table</summary><table class="ledger"><thead><tr><th scope="col">Speaker</th><th scope="col">Kind</th><th scope="col" class="n">Quotes</th><th scope="col" class="n">Words</th><th scope="col" class="n">Share</th></tr></thead><tbody>`)
	for _, v := range voices {
		fmt.Fprintf(b, `<tr><th scope="row">%s</th><td>%s</td><td class="n">%d</td><td class="n">%d</td><td class="n">%d%%</td></tr>`,
			html.EscapeString(Capital(v.Name)), html.EscapeString(string(v.Kind)), v.Quotes, v.Words, percent(v.Words, total))
	}
	b.WriteString("</tbody></table></details></section>")
}

// plotVoices draws a bar for each voice: x in percent, y in pixels, so that the
// words keep their size at any width; a long name leaves less room for what its
// bearer is, so that both fit a phone.
func plotVoices(b *strings.Builder, voices []Voice, total int) {
	const step = 38
	fmt.Fprintf(b, `<svg class="plot" width="100%%" height="%d" role="img" aria-label="Share of quoted words by speaker; the same data stands in the table below">`, step*len(voices)+2)
	b.WriteString(`<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-line" d="M0 0V5"/></pattern></defs>`)
	for i, v := range voices {
		y := step * i
		what := v.Title
		if what == "" {
			what = string(v.Kind)
		}
		name := Cut(Capital(v.Name), 34)
		width := 96 * float64(v.Words) / math.Max(1, float64(voices[0].Words))
		fmt.Fprintf(b, `<text x="0" y="%d"><tspan class="strong">%s</tspan> <tspan class="muted" dx="4">%s</tspan></text><text class="strong" x="100%%" y="%d" text-anchor="end">%d%%</text><rect class="%s" x="0.75" y="%d.5" width="%.1f%%" height="8"/>`,
			y+14, html.EscapeString(name), html.EscapeString(Cut(what, (320-7*utf8.RuneCountInString(name))/6)), y+14, percent(v.Words, total), barOf(v.Kind), y+20, width)
	}
	b.WriteString(`</svg><p class="keyline"><span><svg class="plot" aria-hidden="true"><rect class="bar-named" y="1" width="20" height="8"/></svg>named</span><span><svg class="plot" aria-hidden="true"><rect class="bar-anon" x=".5" y="1" width="19" height="8"/></svg>unnamed</span><span><svg class="plot" aria-hidden="true"><rect class="bar-doc" x="1" y="1.5" width="18" height="7"/></svg>document</span></p>`)
}

func barOf(k quote.SpeakerKind) string {
	switch k {
	case quote.Anonymous, quote.Unknown, quote.Group:
		return "bar-anon"
	case quote.Document:
		return "bar-doc"
	}
	return "bar-named"
}

func (p *Page) checksPanel(b *strings.Builder) {
	n := p.Count(story.Check)
	if n == 0 {
		return
	}
	open(b, "in2", "Checks", Counted(n, "sum")+" to look at. The arithmetic is Stet’s; the judgement is yours.")
	b.WriteString(`<div class="checks">`)
	for _, m := range p.Marks {
		if m.Kind != story.Check || m.Check == nil {
			continue
		}
		fmt.Fprintf(b, `<div class="check" data-row="%s"><h3><button type="button">%s, %s</button></h3>`, m.ID, html.EscapeString(Capital(CheckName(m.Check.Kind))), html.EscapeString(p.place(m.Zone)))
		for _, part := range strings.Split(m.Check.Message, "; ") {
			b.WriteString("<p>" + html.EscapeString(part) + "</p>")
		}
		b.WriteString("</div>")
	}
	b.WriteString("</div></section>")
}

func (p *Page) doubtPanel(b *strings.Builder, l Ledger) {
	var items []string
	for _, m := range p.Marks {
		if s := m.Strength(); s != claim.Disputed && s != claim.Hedged {
			continue
		}
		if len(items) >= firstRows && !l.All { // the rest is only counted
			items = append(items, "")
			continue
		}
		items = append(items, `<li data-row="`+m.ID+`">`+Swatch(m)+`<div><button type="button"><q dir="auto">`+html.EscapeString(Cut(m.Text(p.Doc.Text), rowRunes))+`</q></button><span class="vs">`+html.EscapeString(p.Meta(m))+"</span></div></li>")
	}
	if len(items) == 0 {
		return
	}
	open(b, "in3", "Disputed, hedged, not verified", "Where the story itself says that it cannot be sure.")
	b.WriteString(`<ul class="contest">` + strings.Join(items[:l.rows(len(items))], "") + "</ul>")
	l.more(b, len(items))
	b.WriteString("</section>")
}

// shortPlace returns the number of a paragraph, or the first letter of a role.
func (p *Page) shortPlace(zone int) string {
	place := p.place(zone)
	if n, ok := strings.CutPrefix(place, "¶"); ok || place == "" {
		return n
	}
	return `<abbr title="` + html.EscapeString(place) + `">` + strings.ToUpper(place[:1]) + "</abbr>"
}

func percent(part, whole int) int {
	if whole == 0 {
		return 0
	}
	return int(math.Round(100 * float64(part) / float64(whole)))
}
