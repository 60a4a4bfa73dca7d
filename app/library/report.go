package library

import (
	"strconv"
	"strings"

	"stet/annotate/compare"
	"stet/app/page"
)

// Kinds counts changes by their names: "2 moved, 1 wording".
func Kinds(list []compare.Change) string {
	var order []string
	count := map[string]int{}
	for i := range list {
		name := strings.ToLower(page.ChangeName(&list[i]))
		if count[name] == 0 {
			order = append(order, name)
		}
		count[name]++
	}
	for i, name := range order {
		order[i] = strconv.Itoa(count[name]) + " " + name
	}
	return strings.Join(order, ", ")
}

// Report returns the changes as plain text, by weight, with the drafted
// correction note.
func (c *Comparison) Report() string {
	var b strings.Builder
	for _, group := range []struct {
		name string
		list []compare.Change
	}{
		{"High weight", c.OfWeight(compare.High)},
		{"Medium weight", c.OfWeight(compare.Medium)},
		{"Low or no weight", c.OfWeight(compare.Low, compare.None)},
	} {
		if len(group.list) == 0 {
			continue
		}
		b.WriteString("\n" + group.name + "\n")
		for i := range group.list {
			b.WriteString("- " + line(&group.list[i]) + "\n")
		}
	}
	if c.Note != "" {
		b.WriteString("\nDraft of a correction note\n" + c.Note + "\n")
	}
	return b.String()
}

// line returns a change as one line: `Figure (lead): “12” → “47”. Silent.`
func line(x *compare.Change) string {
	s := page.ChangeName(x)
	if x.Zone != "" {
		s += " (" + string(x.Zone) + ")"
	}
	switch {
	case x.Before == "":
		s += ": “" + oneLine(x.After) + "”."
	case x.After == "":
		s += ": “" + oneLine(x.Before) + "”."
	default:
		s += ": “" + oneLine(x.Before) + "” → “" + oneLine(x.After) + "”."
	}
	if x.Declared {
		s += " Declared."
	} else if Matters(x) {
		s += " Silent."
	}
	return strings.TrimSpace(s + " " + x.Reason)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
