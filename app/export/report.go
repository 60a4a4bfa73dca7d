package export

import (
	"cmp"
	"io"
	"slices"
	"strconv"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/compare"
	"stet/annotate/text"
	"stet/app/page"
)

// Report is what changed between versions of one story, about to be written.
type Report struct {
	Title    string   // of the story
	Versions []string // what each version is called, the oldest first
	Changes  *compare.Changes
	// Documents are those of the versions, to say where a change stands and in
	// which sentence; without them its zone is told.
	Documents []*annotate.Document
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
	place         string // of a change: where it stands
	before, after string // of a change: the words of the sentence around it
}

// stop ends the sentence of a change that has no end yet.
func (b *block) stop() string {
	return stop(text.OneLine(cmp.Or(b.change.After, b.change.Before)) + b.after)
}

// blocks lays a report out, the weightiest changes of each pair first.
func (r *Report) blocks() []block {
	out := []block{{kind: titleBlock, words: "What changed: " + text.OneLine(r.Title)}}
	for i := range r.Changes.Pairs {
		out = append(out, r.pair(&r.Changes.Pairs[i])...)
	}
	series := page.Series(r.Changes)
	if len(series) > 0 {
		out = append(out, block{kind: weightBlock, words: "Figures through the versions"})
	}
	for i := range series {
		out = append(out, block{kind: seriesBlock, words: seriesWords(&series[i])})
	}
	out = append(out, r.tracks()...)
	if r.Changes.CorrectionNote != "" {
		out = append(out, block{kind: weightBlock, words: "Draft of a correction note"}, block{kind: noteBlock, words: r.Changes.CorrectionNote}, block{kind: sentenceBlock, words: page.AboutDraft})
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
	for i := range r.Changes.Changes {
		if c := &r.Changes.Changes[i]; c.From == p.From && c.To == p.To && c.Zone == article.Correction && c.After != "" {
			out = append(out, block{kind: sentenceBlock, words: "The paper’s own note: " + text.OneLine(c.After[page.Bullet(c.After):])})
		}
	}
	changes := 0
	for _, g := range compare.Groups() {
		list := r.changesOf(p, g.Weights)
		if len(list) == 0 {
			continue
		}
		changes += len(list)
		out = append(out, block{kind: weightBlock, words: g.Name + ": " + strconv.Itoa(len(list))})
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
		return text.OneLine(r.Versions[i])
	}
	return "Version " + strconv.Itoa(i+1)
}

// changesOf returns the changes of a pair that have one of the weights.
func (r *Report) changesOf(p *compare.Pair, weights []compare.Weight) []block {
	var out []block
	older, newer := r.places(p.From), r.places(p.To)
	for i := range r.Changes.Changes {
		c := &r.Changes.Changes[i]
		if c.From != p.From || c.To != p.To || !slices.Contains(weights, c.Weight) {
			continue
		}
		x := block{kind: changeBlock, change: c, place: page.Where(older, newer, c)}
		if c.Type == compare.Moved { // the words are told once
			moved := *c
			moved.Before = ""
			x.change = &moved
		}
		if newer != nil {
			x.before, x.after = page.Around(r.Documents[c.From], r.Documents[c.To], c)
		}
		out = append(out, x)
	}
	return out
}

// places returns the places in a version, or nil without its document.
func (r *Report) places(version int) *page.Places {
	if version >= len(r.Documents) {
		return nil
	}
	return page.PlacesOf(r.Documents[version])
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
