package cli

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"stet/app/export"
)

// format is one way to write what stet annotate reads.
type format struct {
	id, purpose string
	several     bool // of several files it makes one
	write       func([]input, io.Writer) error
}

// formats returns all formats: the command line's own, then those of package
// export, of which the table alone takes several files.
func formats() []format {
	out := []format{
		{"json", "One document a file, everything that was found (the default)", true, writeDocuments},
		{"jsonl", `Reads {"id","text"} a line, writes one document a line`, true, writeLines},
		{"link", "A link's fragment that holds the whole story", true, writeLinks},
	}
	for _, f := range export.Formats() {
		one := format{f.ID, f.Name + ": " + lowered(f.Purpose), false, single(f)}
		switch f.ID {
		case "json":
			continue
		case "csv":
			one.several, one.write = true, writeTable
		}
		out = append(out, one)
	}
	return out
}

// single writes the story of the one input.
func single(f export.Format) func([]input, io.Writer) error {
	return func(in []input, w io.Writer) error {
		s, err := in[0].story()
		if err != nil {
			return err
		}
		return in[0].at(f.Write(w, s))
	}
}

// lowered starts a line of words in lower case, unless with an abbreviation: "one row",
// "JSON-LD".
func lowered(s string) string {
	if strings.ToUpper(s[:2]) == s[:2] {
		return s
	}
	return strings.ToLower(s[:1]) + s[1:]
}

// find returns the format of an ID.
func find(id string) (format, error) {
	all := formats()
	i := slices.IndexFunc(all, func(f format) bool { return f.id == id })
	if i < 0 {
		return format{}, unknown(id, ids(all))
	}
	return all[i], nil
}

// unknown says that there is no such format, and which there are.
func unknown(id, known string) error {
	return errors.New("unknown format " + strconv.Quote(id) + "; there are " + known)
}

// ids names formats: "json, csv and link".
func ids(formats []format) string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.id
	}
	return listed(names)
}

// listed joins words as a sentence does.
func listed(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// list says of each format on a line what it is.
func list(formats []format) string {
	var b strings.Builder
	for _, f := range formats {
		fmt.Fprintf(&b, "  %-10s  %s\n", f.id, f.purpose)
	}
	return b.String()
}
