package page

import (
	"html"
	"strconv"
	"strings"
	"unicode/utf8"

	"stet/annotate/article"
	"stet/annotate/text"
)

// Options choose what Lines writes.
type Options struct {
	Notes bool             // the reader's notes and the checks in the margin
	Row   func(*Mark) bool // whether a mark has a row that it refers to; nil: each has
}

// Stretch is how many lines stand together in an element of class "stretch",
// which a browser lays out only when it is near what is seen: in a long article
// each line on its own would be too many to look after.
const Stretch = 24

// Line is one block of the article: a paragraph, a headline, a list.
type Line struct {
	HTML  string  // one element of class "line"
	Marks []*Mark // the marks that start in it, in text order
}

// Lines returns the article as blocks, in order: first what was removed from
// the paste, then the rest as it stands.
func (p *Page) Lines(o Options) []Line {
	var out []Line
	for _, b := range p.Blocks() {
		out = append(out, p.Line(b, o))
	}
	return out
}

// Block is what one line shows: a run of zones, or what was removed from the
// paste.
type Block struct {
	first, end int
	strip      string
}

// Blocks returns the blocks that Lines writes, for those who write one at a
// time.
func (p *Page) Blocks() []Block {
	zones := p.Doc.Paste.Zones
	out := make([]Block, 0, len(zones)+1)
	if strip := p.strip(); strip != "" {
		out = append(out, Block{strip: strip})
	}
	for z := 0; z < len(zones); {
		end := z + 1
		for IsList(zones[z].Role) && end < len(zones) && zones[end].Role == zones[z].Role {
			end++
		}
		if zones[z].Role != article.Furniture {
			out = append(out, Block{first: z, end: end})
		}
		z = end
	}
	return out
}

// Line writes one block.
func (p *Page) Line(b Block, o Options) Line {
	if b.strip != "" {
		return Line{HTML: b.strip}
	}
	return p.line(b.first, b.end, o)
}

// IsList reports whether paragraphs of a role that follow one another are one list.
func IsList(r article.Role) bool { return r == article.Standfirst || r == article.ListItem }

// line writes the zones from first up to end as one block.
func (p *Page) line(first, end int, o Options) Line {
	w := &writer{page: p, row: o.Row}
	role := p.Doc.Paste.Zones[first].Role
	shell := shellOf(role)
	w.WriteString(`<div class="` + shell.class + `"`)
	if n := p.places.paras[first]; n > 0 {
		w.WriteString(` data-n="` + strconv.Itoa(n) + `"`)
	}
	w.WriteString(">" + shell.open)
	for z := first; z < end; z++ {
		w.zone(z, shell)
	}
	w.WriteString(shell.shut)
	if o.Notes {
		w.margin(first, end)
	}
	w.WriteString("</div>")
	return Line{HTML: w.String(), Marks: w.marks}
}

// shell is the elements around the words of a role; each is left open for an
// attribute.
type shell struct{ class, open, each, shutEach, shut string }

func shellOf(r article.Role) shell {
	switch r {
	case article.Headline:
		return shell{"line", "", `<h1 dir="auto"`, "</h1>", ""}
	case article.Standfirst:
		return shell{"line", `<ul class="stand">`, `<li dir="auto"`, "</li>", "</ul>"}
	case article.ListItem:
		return shell{"line", `<ul class="stand items">`, `<li dir="auto"`, "</li>", "</ul>"}
	case article.Byline, article.Timestamp:
		return shell{"line", "", `<p class="by" dir="auto"`, "</p>", ""}
	case article.Correction:
		return shell{"line", "", `<p class="by correction" dir="auto"`, "</p>", ""}
	case article.Caption:
		return shell{"line", "", `<p class="caption" dir="auto"`, "</p>", ""}
	case article.Heading:
		return shell{"line", "", `<h2 class="crosshead" dir="auto"`, "</h2>", ""}
	}
	return shell{"line para", "", `<p dir="auto"`, "</p>", ""}
}

// writer writes the HTML of one block.
type writer struct {
	strings.Builder
	page  *Page
	row   func(*Mark) bool
	marks []*Mark
}

// zone writes the words of a zone with the marks around them; data-at is the
// byte offset of the first. The bullet of a list item is left to the style
// sheet.
func (w *writer) zone(z int, s shell) {
	zone := w.page.Doc.Paste.Zones[z].Span
	if s.shut == "</ul>" {
		zone.Start += Bullet(zone.In(w.page.Doc.Text))
	}
	w.WriteString(s.each + ` data-at="` + strconv.Itoa(zone.Start) + `">`)
	walk(zone, w.page.segments[z], w.open, w.words, w.close)
	w.WriteString(s.shutEach)
}

// Bullet returns the length of the bullet that a line starts with.
func Bullet(line string) int {
	r, size := utf8.DecodeRuneInString(line)
	if !strings.ContainsRune("•◦▪‣·*-–—●■", r) {
		return 0
	}
	rest := strings.TrimLeft(line[size:], " \t\u00a0")
	if n := len(line) - len(rest); n > size {
		return n
	}
	return 0
}

func (w *writer) words(s text.Span) { w.WriteString(html.EscapeString(s.In(w.page.Doc.Text))) }

func (w *writer) open(s Segment) {
	if s.Mark == nil {
		w.WriteString(`<span class="dateline">`)
		return
	}
	m := s.Mark
	w.WriteString(`<mark class="` + m.Class())
	if s.Last && m.Edited() {
		w.WriteString(" edited")
	}
	w.WriteString(`" data-mark="` + m.ID + `"`)
	if s.First {
		w.marks = append(w.marks, m)
		w.WriteString(` id="` + m.ID + `" tabindex="-1"`)
		if w.row == nil || w.row(m) {
			w.WriteString(` aria-details="d-` + m.ID + `"`)
		}
		if st := m.Status(); st != "" {
			w.WriteString(` data-status="` + string(st) + `"`)
		}
	}
	w.WriteString(">")
}

func (w *writer) close(s Segment) {
	if s.Mark == nil {
		w.WriteString("</span>")
		return
	}
	w.WriteString("</mark>")
}
