package export

import (
	"io"
	"strconv"
	"strings"

	"stet/annotate/compare"
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
	kind   kindOf
	words  string
	change *compare.Change
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
	if r.Changes.CorrectionNote != "" {
		out = append(out, block{kind: weightBlock, words: "Draft of a correction note"}, block{kind: noteBlock, words: r.Changes.CorrectionNote})
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
				out = append(out, block{kind: changeBlock, change: c})
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

// seriesWords returns a figure through the versions: "people killed: 12 → 47".
func seriesWords(s compare.Series) string {
	points := make([]string, len(s.Points))
	for i, p := range s.Points {
		points[i] = modWords(p.Mod) + value(p.Value)
	}
	return oneLine(s.Of) + ": " + strings.Join(points, " → ")
}

// changeHead names a change and where it stands: "Figure (headline)".
func changeHead(c *compare.Change) string {
	name := page.TypeName(c.Type)
	if c.Zone == "" || strings.EqualFold(name, string(c.Zone)) {
		return name
	}
	return name + " (" + string(c.Zone) + ")"
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
