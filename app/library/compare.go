package library

import (
	"strconv"
	"strings"

	"stet/annotate"
	"stet/annotate/text"
	"stet/app/page"
)

// Change is one change between two versions, as the list shows it.
type Change struct {
	Type     string // as package compare names it: "figure-changed"
	Name     string // in words: "Figure"
	Where    string // "headline", "lead", "¶3"
	Before   string
	After    string
	Reason   string
	Weight   string
	Declared bool // a correction note names it
	Matters  bool // its weight is high or medium
	Moved    bool
}

// Comparison is what changed between two versions of a story.
type Comparison struct {
	Old, New *annotate.Document
	Changes  []Change
	edits    []page.Edit
}

// Compare compares two versions of a story in memory, or returns nil.
func (l *Library) Compare(id string, from, to int) *Comparison {
	docs := l.Documents(id)
	if from < 0 || to >= len(docs) || from >= to {
		return nil
	}
	c := &Comparison{Old: docs[from], New: docs[to]}
	c.paragraphs()
	return c
}

// paragraphs compares line by line: what stands between two lines that both
// texts have, in order, is one edit.
func (c *Comparison) paragraphs() {
	a, b := lines(c.Old.Text), lines(c.New.Text)
	at := map[string]int{}
	for k, s := range b {
		at[s.In(c.New.Text)] = k + 1
	}
	for i, j := 0, 0; i < len(a) || j < len(b); {
		fromA, fromB := i, j
		next := len(b)
		for ; i < len(a); i++ {
			if k := at[a[i].In(c.Old.Text)] - 1; k >= j {
				next = k
				break
			}
		}
		j = next
		if i > fromA || j > fromB {
			c.edited(page.Edit{Before: cover(a, fromA, i, len(c.Old.Text)), After: cover(b, fromB, j, len(c.New.Text))})
		}
		for i < len(a) && j < len(b) && a[i].In(c.Old.Text) == b[j].In(c.New.Text) {
			i, j = i+1, j+1
		}
	}
}

func (c *Comparison) edited(e page.Edit) {
	c.edits = append(c.edits, e)
	change := Change{
		Type: "claim-changed", Name: "Changed", Weight: "medium", Matters: true,
		Before: strings.TrimSpace(e.Before.In(c.Old.Text)), After: strings.TrimSpace(e.After.In(c.New.Text)),
	}
	switch {
	case change.Before == "" && change.After == "":
		return
	case change.Before == "":
		change.Type, change.Name = "claim-added", "New"
	case change.After == "":
		change.Type, change.Name = "claim-removed", "Gone"
	}
	c.Changes = append(c.Changes, change)
}

// cover returns the span of the lines from i up to j.
func cover(list []text.Span, i, j, end int) text.Span {
	at := end
	if i < len(list) {
		at = list[i].Start
	}
	if i >= j {
		return text.Span{Start: at, End: at}
	}
	return text.Span{Start: at, End: list[j-1].End}
}

func lines(s string) []text.Span {
	var out []text.Span
	at := 0
	for l := range strings.Lines(s) {
		out = append(out, text.Span{Start: at, End: at + len(l)})
		at += len(l)
	}
	return out
}

// Different reports whether the two are no versions of one story.
func (c *Comparison) Different() bool { return false }

// Diff returns the two versions as one page.
func (c *Comparison) Diff() *page.Diff { return &page.Diff{Old: c.Old, New: c.New, Edits: c.edits} }

// Matter returns how many changes matter, and how many of them were declared.
func (c *Comparison) Matter() (matter, declared int) {
	for _, x := range c.Changes {
		if x.Matters {
			matter++
			if x.Declared {
				declared++
			}
		}
	}
	return matter, declared
}

// ByWeight returns the changes of high, of medium, and of low or no weight.
func (c *Comparison) ByWeight() (high, medium, low []Change) {
	for _, x := range c.Changes {
		switch x.Weight {
		case "high":
			high = append(high, x)
		case "medium":
			medium = append(medium, x)
		default:
			low = append(low, x)
		}
	}
	return high, medium, low
}

// Report returns the changes as plain text, by weight.
func (c *Comparison) Report() string {
	var b strings.Builder
	high, medium, low := c.ByWeight()
	for _, group := range []struct {
		name string
		list []Change
	}{{"High weight", high}, {"Medium weight", medium}, {"Low or no weight", low}} {
		if len(group.list) == 0 {
			continue
		}
		b.WriteString("\n" + group.name + "\n")
		for _, x := range group.list {
			b.WriteString("- " + x.line() + "\n")
		}
	}
	return b.String()
}

// line returns a change as one line: `Figure (¶1): “12” → “47”. Silent.`
func (x Change) line() string {
	s := x.Name
	if x.Where != "" {
		s += " (" + x.Where + ")"
	}
	switch {
	case x.Before == "":
		s += ": new: “" + oneLine(x.After) + "”."
	case x.After == "":
		s += ": gone: “" + oneLine(x.Before) + "”."
	default:
		s += ": “" + oneLine(x.Before) + "” → “" + oneLine(x.After) + "”."
	}
	if x.Declared {
		s += " Declared."
	} else if x.Matters {
		s += " Silent."
	}
	return strings.TrimSpace(s + " " + x.Reason)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// Kinds counts changes by their names: "2 moved, 1 typo".
func Kinds(list []Change) string {
	var order []string
	count := map[string]int{}
	for _, c := range list {
		if count[c.Name] == 0 {
			order = append(order, c.Name)
		}
		count[c.Name]++
	}
	for i, name := range order {
		order[i] = strconv.Itoa(count[name]) + " " + strings.ToLower(name)
	}
	return strings.Join(order, ", ")
}

// Why says in a sentence why the offer is made.
func (o *Offer) Why() string { return "They share most of their words." }

// Relative returns the story that another may be the next version of, or nil.
func (l *Library) Relative(id string) (*Offer, error) {
	s := l.Story(id)
	if s == nil {
		return nil, nil
	}
	for _, r := range l.similar(id, sketch(s.Newest().Text)) {
		return &Offer{Of: r.ID, Name: r.Name, Version: r.Versions + 1, Sure: true}, nil
	}
	return nil, nil
}
