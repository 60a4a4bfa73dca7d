package main

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"strings"
)

// readers are what marks the gold, by their names in readers.mjs, and the tables that they
// mark something for.
var readers = [...]struct {
	name, library string
	tables        []string
}{
	{"Stet", "", []string{"figures", "quotes"}},
	{"compromise", "compromise", []string{"figures", "quotes"}},
	{"Recognizers-Text", "recognizers-text", []string{"figures"}},
}

// columns are the figures of the accuracy command that are set side by side.
var columns = [...]struct{ words, table, key string }{
	{"figures found", "figures", "overlapF"},
	{"with their kind", "figures", "typedF"},
	{"traps taken for figures", "figures", "traps"},
	{"quotes found", "quotes", "overlapF"},
	{"to the letter", "quotes", "exactF"},
}

// beside prints what each reader finds in the articles that nobody read.
func beside() error {
	head, rule := "| articles-b, F in percent |", "|---|"
	for _, c := range columns {
		head, rule = head+" "+c.words+" |", rule+"---|"
	}
	fmt.Println(head + "\n" + rule)
	for _, r := range readers {
		found := map[string]map[string]string{}
		for _, table := range r.tables {
			values, err := measure(r.library, table)
			if err != nil {
				return fmt.Errorf("%s, %s: %w", r.name, table, err)
			}
			found[table] = values
		}
		row := "| " + r.name + " |"
		for _, c := range columns {
			row += " " + share(found[c.table], c.key) + " |"
		}
		fmt.Println(row)
	}
	return nil
}

// share writes a value of a table; "none" where nothing is marked for it.
func share(values map[string]string, key string) string {
	if v, ok := values[key]; ok {
		return strings.Replace(v, "/", " of ", 1)
	}
	return "none"
}

// measure returns the values of a table of the accuracy command for a reader.
func measure(library, table string) (map[string]string, error) {
	module, err := filepath.Abs(filepath.Join("..", ".."))
	if err != nil {
		return nil, err
	}
	args := []string{"run", "./annotate/internal/accuracy"}
	if library != "" {
		args = append(args, "-by", "node "+filepath.Join("annotate", "_bench", "readers.mjs")+" "+library)
	}
	c := exec.Command("go", append(args, table, "articles-b.jsonl")...)
	c.Dir = module
	out, err := c.Output()
	if err != nil {
		return nil, err
	}
	values := map[string]string{}
	for pair := range strings.FieldsSeq(string(out)) {
		if k, v, ok := strings.Cut(pair, "="); ok {
			values[k] = v
		}
	}
	return values, nil
}
