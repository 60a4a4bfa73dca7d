package page

import (
	"embed"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/claim"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
	"stet/app/story"
)

//go:embed testdata/*.txtar
var golden embed.FS // a browser has no files

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden reads testdata/*.txtar: an article with a role before each line,
// the marks with what the reader did to them, and the HTML of lines and rows.
func TestGolden(t *testing.T) {
	files, err := fs.Glob(golden, "testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			data, err := golden.ReadFile(file)
			require.NoError(t, err)
			archive := txtar.Parse(data)
			p := build(t, string(archive.Files[0].Data), string(archive.Files[1].Data))
			got := show(p)
			if *update {
				archive.Files = append(archive.Files[:2], got...)
				require.NoError(t, os.WriteFile(file, txtar.Format(archive), 0o644))
			}
			require.Len(t, archive.Files, 4)
			assert.Equal(t, string(archive.Files[2].Data), string(got[0].Data))
			assert.Equal(t, string(archive.Files[3].Data), string(got[1].Data))
		})
	}
}

// show writes lines and rows, each on a line of its own.
func show(p *Page) []txtar.File {
	var lines, rows strings.Builder
	for _, l := range p.Lines(Options{Notes: true}) {
		lines.WriteString(l.HTML + "\n")
	}
	for _, m := range p.Marks {
		rows.WriteString(p.Row(m) + "\n")
	}
	return []txtar.File{{Name: "html", Data: []byte(lines.String())}, {Name: "rows", Data: []byte(rows.String())}}
}

// build makes a page of an article whose lines are "role| words" and of marks
// that are "what, what …| the words | of each part". The words of a mark are
// looked for from where the last one began.
func build(t *testing.T, source, marks string) *Page {
	d := &annotate.Document{Paste: &article.Paste{Language: "en"}, Entities: &entity.Set{}}
	for line := range strings.Lines(source) {
		role, words, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "| ")
		require.True(t, ok, line)
		if d.Text != "" {
			d.Text += "\n"
		}
		start := len(d.Text)
		d.Text += words
		d.Paste.Zones = append(d.Paste.Zones, article.Zone{Span: text.Span{Start: start, End: len(d.Text)}, Role: article.Role(role)})
	}
	v := &story.Version{Text: d.Text}
	from := 0
	for line := range strings.Lines(marks) {
		from = addMark(t, d, v, strings.TrimSuffix(line, "\n"), from)
	}
	return New(d, v)
}

func addMark(t *testing.T, d *annotate.Document, v *story.Version, line string, from int) int {
	head, rest, ok := strings.Cut(line, "| ")
	require.True(t, ok, line)
	if strings.HasPrefix(head, "check") {
		from = 0
	}
	var parts []text.Span
	for i, words := range strings.Split(rest, " | ") {
		at := from
		if i > 0 {
			at = parts[i-1].End
		}
		n := strings.Index(d.Text[at:], words)
		require.GreaterOrEqual(t, n, 0, "%q is not in the text", words)
		parts = append(parts, text.Span{Start: at + n, End: at + n + len(words)})
	}
	span := text.Span{Start: parts[0].Start, End: parts[len(parts)-1].End}
	kind, attributes, _ := strings.Cut(head, " ")
	a := annotation(kind, span, attributes)
	addFinding(d, kind, span, parts, attributes)
	if a.Empty() {
		return span.Start
	}
	v.Put(a)
	return span.Start
}

func addFinding(d *annotate.Document, kind string, span text.Span, parts []text.Span, attributes string) {
	has := func(s string) bool { return strings.Contains(" "+attributes+" ", " "+s+" ") }
	switch kind {
	case "quote", "scare", "title":
		typ := quote.Direct
		if kind != "quote" {
			typ = quote.Type(kind)
		}
		q := quote.Quote{ID: quote.ID(len(d.Quotes) + 1), Span: span, Parts: parts, Type: typ, Speaker: speaker(attributes)}
		if has("weak") {
			q.Confidence = 0.2
		}
		d.Quotes = append(d.Quotes, q)
	case "claim":
		c := claim.Claim{ID: claim.ID(len(d.Claims) + 1), Span: span, Level: 1, Strength: claim.Asserted, Claimant: speaker(attributes)}
		if has("key") {
			c.Level = 2
		}
		if has("hedged") {
			c.Strength = claim.Hedged
		}
		d.Claims = append(d.Claims, c)
	case "figure":
		f := figure.Figure{ID: figure.ID(len(d.Figures) + 1), Span: span, Kind: figure.Count}
		if has("minor") {
			f.Weight = figure.Minor
		}
		d.Figures = append(d.Figures, f)
	case "check":
		d.Checks = append(d.Checks, check.Finding{Kind: check.Sum, Spans: parts, Message: "1 + 2 = 3; the text says 4"})
	case "dateline":
		d.Paste.Datelines = append(d.Paste.Datelines, span)
	}
}

// speaker reads "says:Name_of_Speaker" and "by:pronoun".
func speaker(attributes string) quote.Speaker {
	s := quote.Speaker{}
	for _, a := range strings.Fields(attributes) {
		if name, ok := strings.CutPrefix(a, "says:"); ok {
			s.Name = strings.ReplaceAll(name, "_", " ")
		}
		if by, ok := strings.CutPrefix(a, "by:"); ok {
			s.ResolvedBy = quote.Resolution(by)
		}
	}
	return s
}

func annotation(kind string, span text.Span, attributes string) story.Annotation {
	a := story.Annotation{Key: story.Key{Kind: story.Kind(strings.TrimPrefix(kind, "my-")), Span: span}}
	a.Added = strings.HasPrefix(kind, "my-")
	for _, w := range strings.Fields(attributes) {
		name, value, _ := strings.Cut(w, ":")
		value = strings.ReplaceAll(value, "_", " ")
		switch name {
		case "status":
			a.Status = story.Status(value)
		case "note":
			a.Note = value
		case "source":
			a.Source = value
		case "removed":
			a.Removed = true
		case "label":
			a.Label = story.Kind(value)
		case "really":
			a.Speaker = value
		}
	}
	return a
}

func TestProgressCountsWhatCanBeChecked(t *testing.T) {
	p := build(t, "paragraph| Three died, “he said”.\n", "claim status:confirmed| Three died\nfigure| Three\nscare| “he said”\n")
	checked, all := p.Progress()
	assert.Equal(t, [2]int{1, 2}, [2]int{checked, all})
}

func TestCutShortensAtAWord(t *testing.T) {
	assert.Equal(t, "one two…", Cut("one  two\nthree", 10))
	assert.Equal(t, "onetwothre…", Cut("onetwothree", 10))
	assert.Equal(t, "ééé", Cut(" ééé ", 3))
}

// TestLinesAgainstAttack holds that no character of the text becomes markup.
func TestLinesAgainstAttack(t *testing.T) {
	p := build(t, "headline| <script>alert(1)</script>\nfurniture| <img src=x onerror=alert(1)>\nparagraph| \"'<b>&amp;\n",
		"claim note:<i>| <script>\nquote says:<u>| <b>\n")
	all := ""
	for _, f := range show(p) {
		all += string(f.Data)
	}
	for _, tag := range []string{"<script", "<img", "<b>&", "<i>&", "<u>"} {
		assert.NotContains(t, all, tag)
	}
}

func TestVoicesCountTheBodyAndSumUpTheCorrected(t *testing.T) {
	p := build(t, "headline| Lind: siren failed\nparagraph| “One two,” Lind said. “Three,” she said. “Four,” they said.\nlistitem| “Five six seven eight,” Olsen said.\n",
		"quote says:Ann_Lind| siren failed\nquote says:Ann_Lind by:surname| “One two,”\nquote says:Ann_Lind by:pronoun really:Eva_Roth| “Three,”\nquote| “Four,”\nquote says:Per_Olsen| “Five six seven eight,”\n")
	var got []string
	for _, v := range p.Voices() {
		got = append(got, v.Name+" "+strings.Repeat("|", v.Words))
	}
	assert.Equal(t, []string{"Per Olsen ||||", "Ann Lind ||", "Eva Roth |", "Not known |"}, got)
}

func TestInsightEscapesWhatComesFromTheText(t *testing.T) {
	p := build(t, "paragraph| <b>4</b> “<i>” <u>\n", "figure| <b>4\nquote says:<s>| “<i>”\nclaim hedged| <u>\ncheck| 4\n")
	out := p.Insight(Ledger{})
	for _, tag := range []string{"<b>", "<i>", "<u>", "<s>"} {
		assert.NotContains(t, out, tag)
	}
	assert.Contains(t, out, "Who is heard")
}

// TestALowerThresholdShowsMoreClaims holds that a page shows the claims that
// score enough, and a doubtful one that the reader wrote something at anyway.
func TestALowerThresholdShowsMoreClaims(t *testing.T) {
	doc := annotate.Annotate("The plant was closed in May 2019. It felt like the end of a long day. People came and went. The harbour was once the pride of the region.")
	require.NotEmpty(t, doc.Weak)
	v := &story.Version{Text: doc.Text}
	claims := func(from float64) int { return NewFrom(from, doc, v).Count(story.Claim) }
	assert.Equal(t, len(doc.Claims), claims(claim.Threshold))
	assert.Equal(t, len(doc.Claims)+len(doc.Weak), claims(claim.Floor))
	assert.Zero(t, claims(1))
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: doc.Weak[0].Span}, Note: "ask"})
	p := New(doc, v)
	assert.Equal(t, len(doc.Claims)+1, p.Count(story.Claim))
	for _, m := range p.Marks {
		assert.Equal(t, m.Note() != "", m.Weak())
	}
}

// TestFiguresAreListedInAnOrder holds how the figures of the insight are sorted,
// and that of very many only the first are listed until all are asked for.
func TestFiguresAreListedInAnOrder(t *testing.T) {
	doc := annotate.Annotate("Bridge closes\n\nThe bridge carries 4,000 cars a day, the county said. It was built in 1931 by 212 workers. Repairs will cost £2 million, mayor Ann Lind said.")
	p := New(doc, &story.Version{Text: doc.Text})
	listed := func(l Ledger) (out []string) {
		for _, row := range strings.Split(p.Insight(l), `<mark class="figure">`)[1:] {
			words, _, _ := strings.Cut(row, "<")
			out = append(out, words)
		}
		return out
	}
	assert.Equal(t, []string{"4,000", "1931", "212", "£2 million"}, listed(Ledger{}))
	assert.Equal(t, []string{"£2 million", "4,000", "212", "1931"}, listed(Ledger{By: "value"}))
	assert.Equal(t, "£2 million", listed(Ledger{By: "says"})[0], "Ann Lind comes before the article and the county")
	assert.Contains(t, p.Insight(Ledger{By: "value"}), `aria-sort="descending"><button type="button" data-sort="value">`)
	assert.NotContains(t, p.Insight(Ledger{}), "data-all")

	doc = annotate.Annotate("Bridge closes\n\n" + strings.Repeat("The bridge may carry 4,000 cars a day. ", 300))
	p = New(doc, &story.Version{Text: doc.Text})
	assert.Len(t, listed(Ledger{}), 200)
	assert.Contains(t, p.Insight(Ledger{}), "data-all>Show all 300</button>")
	assert.Len(t, listed(Ledger{All: true}), 300)
}
