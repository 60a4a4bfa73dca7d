package compare

import (
	"slices"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// maxDrafted bounds the figures that a drafted note corrects.
const maxDrafted = 6

// draft writes a correction note for the key figures that changed and that no
// note declares: what the first version said, and what the last says. A figure of
// which neither says what it counts is left out.
func (c *Changes) draft(docs []*laid) string {
	var said []string
	for i := range c.Changes {
		x := &c.Changes[i]
		if x.Type != FigureChanged || x.Weight != High || x.Declared || x.Before == "" || x.After == "" {
			continue
		}
		first, last := c.ends(x)
		before, after := first.drafted(docs), last.drafted(docs)
		if before.words == after.words || !before.named && !after.named || len(said) == maxDrafted {
			continue
		}
		if s := before.lead + before.words + before.of + "; it is " + after.words; !slices.Contains(said, s) {
			said = append(said, s)
		}
	}
	if len(said) == 0 {
		return ""
	}
	note := "An earlier version said " + strings.Join(said, ". It said ")
	return strings.TrimSuffix(note, ".") + "."
}

// stated is a figure that a version states.
type stated struct {
	version int
	span    text.Span
}

// ends returns where the first and the last version state a figure that changed.
func (c *Changes) ends(x *Change) (first, last stated) {
	for i := range c.Series {
		points := c.Series[i].Points
		for _, p := range points {
			if p.Version == x.To && p.Span == x.AfterSpan {
				p, q := &points[0], &points[len(points)-1]
				return stated{p.Version, p.Span}, stated{q.Version, q.Span}
			}
		}
	}
	return stated{x.From, x.BeforeSpan}, stated{x.To, x.AfterSpan}
}

// drafted is a figure in a note: a lead, the words of its version, and what they count
// where that stands apart from them, "two (colleagues)", "a vote of 8-5".
type drafted struct {
	lead, words, of string
	named           bool // whether it is told what is counted
}

func (s stated) drafted(docs []*laid) drafted {
	d := docs[s.version]
	f := figureAt(d, s.span)
	if f == nil {
		return drafted{words: read(d, s.span)}
	}
	out := drafted{words: inSentence(d, f, s.span), named: f.Unit != "" && f.Kind != figure.Age || !f.Of.Empty()}
	switch {
	case f.Value.Text != "", f.Kind == figure.Ordinal:
		out.named = false
	case f.Kind == figure.Vote:
		out.lead, out.named = "a vote of ", true
	case f.Kind == figure.Score:
		out.lead, out.named = "a score of ", true
	case f.Unit == "" && !f.Of.Empty() && !s.span.Contains(f.Of):
		out.of = " (" + read(d, f.Of) + ")"
	}
	return out
}

// inSentence returns the words of a figure as they stand inside a sentence: without the
// capital of its first word, "Seven people", but with that of a sign, "Tk 9 billion".
func inSentence(d *laid, f *figure.Figure, s text.Span) string {
	words := read(d, s)
	switch sign := f.Mod == "" && f.Number.Start > s.Start; {
	case sign, f.Value.Text != "":
		return words
	case len(words) < 2, !capital(words[0]), capital(words[1]):
		return words
	}
	return string(words[0]+'a'-'A') + words[1:]
}

// capital reports a capital letter without an accent.
func capital(c byte) bool { return 'A' <= c && c <= 'Z' }
