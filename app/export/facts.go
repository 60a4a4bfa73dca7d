package export

import (
	"strconv"
	"strings"

	"stet/annotate/figure"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// fact is one line about a mark: "Says", "Marta Osgood".
type fact struct{ label, value string }

// facts returns what is known about a mark, the engine's findings before the
// reader's work.
func (e *edition) facts(m *page.Mark) []fact {
	list := []fact{
		{"Value", m.Value()},
		{"Counts", e.countsWords(m.Figure)},
		{"Said by", says(m)},
		{"Why", why(m)},
		{"Status", status(m)},
		{"Source", m.Source()},
		{"Note", m.Note()},
	}
	out := list[:0]
	for _, f := range list {
		if f.value != "" {
			out = append(out, f)
		}
	}
	return out
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

// says returns who says a mark, with who relays it.
func says(m *page.Mark) string {
	if m.Quote != nil && m.Quote.Via != "" && m.Says != "" && !m.Corrected {
		return m.Says + ", via " + m.Quote.Via
	}
	return m.Says
}

// why says in plain words why a claim is one.
func why(m *page.Mark) string {
	if m.Claim == nil {
		return ""
	}
	reasons := make([]string, len(m.Claim.Reasons))
	for i, r := range m.Claim.Reasons {
		reasons[i] = r.Text()
	}
	return strings.Join(reasons, ", ")
}

// status returns how far the checking has come, or "" where it has not begun.
func status(m *page.Mark) string {
	if m.Status() == story.Unchecked {
		return ""
	}
	return m.Status().Words()
}

// countsWords returns what a figure counts.
func (e *edition) countsWords(f *figure.Figure) string {
	if f == nil || f.Of.Empty() {
		return ""
	}
	return text.OneLine(f.Of.In(e.text()))
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
