package export

import (
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/app/page"
	"stet/app/story"
)

// facts returns what is known about a mark, the engine's findings before the
// reader's work.
func (e *edition) facts(m *page.Mark) []page.Fact {
	return page.Known(append(e.page.Facts(m),
		page.Fact{Label: "Why", Value: why(m)},
		page.Fact{Label: "Status", Value: status(m)},
		page.Fact{Label: "Source", Value: m.Source()},
		page.Fact{Label: "Note", Value: m.Note()},
	))
}

// heading names a mark in few words: "Key claim, attributed".
func heading(m *page.Mark) string {
	switch {
	case m.Kind == story.Claim && m.Level == 2:
		return comma("Key claim", string(m.Strength()), claimKind(m))
	case m.Kind == story.Claim:
		return comma("Claim", string(m.Strength()), claimKind(m))
	case m.Kind == story.Figure && m.Figure != nil:
		return comma("Figure", string(m.Figure.Kind))
	case m.Kind == story.Quote && m.Quote != nil && m.Quote.Type.Quoted():
		return comma("Quote", string(m.Quote.Type))
	case m.Kind == story.Check && m.Check != nil:
		return comma("Check", page.CheckName(m.Check.Kind))
	}
	return page.Capital(string(m.Kind))
}

func comma(parts ...string) string {
	out := parts[:0]
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, ", ")
}

// claimKind returns what a claim states, or "" for a mark of the reader's.
func claimKind(m *page.Mark) string {
	if m.Claim == nil {
		return ""
	}
	return string(m.Claim.Kind)
}

// why says in plain words why a claim is one.
func why(m *page.Mark) string { return strings.Join(m.Reasons(), ", ") }

// status returns how far the checking has come, or "" where it has not begun.
func status(m *page.Mark) string {
	if m.Status() == story.Unchecked {
		return ""
	}
	return m.Status().Words()
}

// value writes a number without an exponent, or a date's text.
func value(v figure.Value) string {
	switch {
	case !v.Valid:
		return ""
	case v.Text != "":
		return v.Text
	}
	return strconv.FormatFloat(v.Number, 'f', -1, 64)
}
