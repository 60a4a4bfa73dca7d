package export

import (
	"io"
	"strconv"
	"strings"

	"stet/annotate/compare"
	"stet/annotate/figure"
	"stet/app/page"
)

// Report is what changed between versions of one story, about to be written.
type Report struct {
	Title    string   // of the story
	Versions []string // what each version is called, the oldest first
	Changes  *compare.Changes
}

// ReportFormat is one way to write a report.
type ReportFormat struct {
	ID        string // as the command line names it: "html"
	Name      string
	Extension string // of a file's name: ".html"
	MIME      string

	write func(io.Writer, []block) error
}

// ReportFormats returns the ways to write what changed, with the drafted
// correction note: as a page that stands alone, for Word, and as Markdown.
func ReportFormats() []ReportFormat {
	return []ReportFormat{
		{"html", "Web page", ".html", "text/html;charset=utf-8", writeReportHTML},
		{"docx", "Word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", writeReportDOCX},
		{"md", "Markdown", ".md", "text/markdown;charset=utf-8", writeReportMarkdown},
	}
}

// Write writes the report.
func (f ReportFormat) Write(w io.Writer, r Report) error { return f.write(w, r.blocks()) }

// FileName returns a name for the file that Write fills.
func (f ReportFormat) FileName(r Report) string {
	return fileName(r.Title) + "-changes" + f.Extension
}

// kindOf says what a block of a report is.
type kindOf int

const (
	titleBlock    kindOf = iota // words
	pairBlock                   // words: which versions are compared
	weightBlock                 // words: a weight, and how many changes have it
	changeBlock                 // change
	seriesBlock                 // words: a figure through all versions
	noteBlock                   // words: the drafted correction note
	sentenceBlock               // words
)

// block is one paragraph of a report.
type block struct {
	kind          kindOf
	words         string
	change        *compare.Change
	before, after string // of a change: the words of the sentence around it
}

// lead returns the words of the sentence before a change, with a space behind.
func (b *block) lead() string {
	if b.before == "" {
		return ""
	}
	return b.before + " "
}

// tail returns the words of the sentence behind a change, with a space in front
// unless they begin with a mark.
func (b *block) tail() string {
	if b.after == "" || strings.ContainsRune(".,;:!?)”’", []rune(b.after)[0]) {
		return b.after
	}
	return " " + b.after
}

// blocks lays a report out, the weightiest changes of each pair first.
func (r *Report) blocks() []block {
	out := []block{{kind: titleBlock, words: "What changed: " + oneLine(r.Title)}}
	for i := range r.Changes.Pairs {
		out = append(out, r.pair(&r.Changes.Pairs[i])...)
	}
	if len(r.Changes.Series) > 0 {
		out = append(out, block{kind: weightBlock, words: "Figures through the versions"})
	}
	for _, s := range r.Changes.Series {
		out = append(out, block{kind: seriesBlock, words: seriesWords(s)})
	}
	out = append(out, r.tracks()...)
	if r.Changes.CorrectionNote != "" {
		out = append(out, block{kind: weightBlock, words: "Draft of a correction note"}, block{kind: noteBlock, words: r.Changes.CorrectionNote})
	}
	return out
}

// tracks tells, of three versions or more, what became of quotes and caveats.
func (r *Report) tracks() []block {
	var out []block
	for _, t := range r.Changes.Tracks {
		if r.Changes.Net != nil && (t.Kind == compare.QuoteTrack || t.Kind == compare.CaveatTrack) {
			out = append(out, block{kind: seriesBlock, words: trackWords(t)})
		}
	}
	if len(out) > 0 {
		out = append([]block{{kind: weightBlock, words: "Quotes and caveats through the versions"}}, out...)
	}
	return out
}

func (r *Report) pair(p *compare.Pair) []block {
	out := []block{{kind: pairBlock, words: r.version(p.From) + " → " + r.version(p.To)}}
	changes := 0
	for _, g := range []struct {
		name    string
		weights []compare.Weight
	}{
		{"High weight", []compare.Weight{compare.High}},
		{"Medium weight", []compare.Weight{compare.Medium}},
		{"Low or no weight", []compare.Weight{compare.Low, compare.None}},
	} {
		list := r.of(p, g.weights)
		if len(list) == 0 {
			continue
		}
		changes += len(list)
		out = append(out, block{kind: weightBlock, words: g.name + ": " + strconv.Itoa(len(list))})
		out = append(out, list...)
	}
	if changes == 0 {
		out = append(out, block{kind: sentenceBlock, words: nothing(p.Relation)})
	}
	return out
}

// version returns what a version is called.
func (r *Report) version(i int) string {
	if i < len(r.Versions) {
		return oneLine(r.Versions[i])
	}
	return "Version " + strconv.Itoa(i+1)
}

// of returns the changes of a pair that have one of the weights.
func (r *Report) of(p *compare.Pair, weights []compare.Weight) []block {
	var out []block
	for i := range r.Changes.Changes {
		c := &r.Changes.Changes[i]
		if c.From != p.From || c.To != p.To {
			continue
		}
		for _, w := range weights {
			if c.Weight == w {
				before, after := r.Changes.Around(c)
				out = append(out, block{kind: changeBlock, change: c, before: ending(before), after: opening(after)})
			}
		}
	}
	return out
}

// nothing says why a pair has no changes.
func nothing(r compare.Relation) string {
	switch r {
	case compare.Different:
		return "These are two stories, not two versions of one: nothing was compared."
	case compare.Ask:
		return "These may be two stories that share some background: nothing was compared."
	}
	return "The two versions say the same."
}

// aroundRunes is how much of a sentence is shown on each side of a change.
const aroundRunes = 90

// ending returns the last words of a text.
func ending(s string) string {
	words := strings.Fields(s)
	n, from := 0, len(words)
	for from > 0 && n+len(words[from-1]) < aroundRunes {
		from--
		n += len(words[from]) + 1
	}
	out := strings.Join(words[from:], " ")
	if from > 0 {
		out = "… " + out
	}
	return out
}

// opening returns the first words of a text.
func opening(s string) string { return page.Cut(s, aroundRunes) }

// seriesWords returns a figure through the versions, each value once: "people
// killed: 12 → 47 (+35)".
func seriesWords(s compare.Series) string {
	var points []string
	last := ""
	for i, p := range s.Points {
		gap := i > 0 && p.Version > s.Points[i-1].Version+1
		if gap {
			points = append(points, "none")
		}
		if words := modWords(p.Mod) + value(p.Value); words != last || gap {
			points, last = append(points, words), words
		}
	}
	name := s.Of
	if !strings.HasSuffix(s.Act, "ing") {
		name = strings.TrimSpace(name + " " + s.Act)
	}
	if name == "" {
		name = "A figure"
	}
	out := oneLine(name) + ": " + strings.Join(points, " → ")
	if net, ok := s.Net(); ok && net != 0 && len(points) > 2 {
		out += " (net " + signed(net) + ")"
	}
	return out
}

func signed(v float64) string {
	if v < 0 {
		return "−" + value(figure.Num(-v))
	}
	return "+" + value(figure.Num(v))
}

// trackWords returns what became of a quote or a caveat: "Petra Lund, “Nobody
// was warned”: added in v2, reworded in v3, gone in v4".
func trackWords(t compare.Track) string {
	var events []string
	words := ""
	for _, p := range t.Points {
		if words == "" {
			words = p.Words
		}
		if p.State != compare.First && p.State != compare.Kept {
			events = append(events, string(p.State)+" in v"+strconv.Itoa(p.Version+1))
		}
	}
	name := opening(words)
	if t.Of != "" {
		name = t.Of + ", " + name
	}
	return oneLine(name) + ": " + strings.Join(events, ", ")
}

// changeHead names a change and where it stands: "Figure (headline)".
func changeHead(c *compare.Change) string {
	name := page.ChangeName(c)
	if c.Zone == "" || strings.EqualFold(name, string(c.Zone)) {
		return name
	}
	return name + " (" + string(c.Zone) + ")"
}

// stop ends a sentence that has no end yet.
func stop(words string) string {
	if strings.HasSuffix(words, ".") || strings.HasSuffix(words, "!") || strings.HasSuffix(words, "?") {
		return ""
	}
	return "."
}

// declared says whether a correction note names the change, where that
// matters.
func declared(c *compare.Change) string {
	switch {
	case c.Declared:
		return "declared"
	case c.Weight == compare.High || c.Weight == compare.Medium:
		return "silent"
	}
	return ""
}

// reason returns why a change has its weight, as a sentence.
func reason(c *compare.Change) string {
	if c.Reason == "" {
		return ""
	}
	return strings.ToUpper(c.Reason[:1]) + c.Reason[1:] + "."
}
