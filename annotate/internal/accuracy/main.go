// Command accuracy measures the engines against the gold texts and prints one
// line a table, percentages from 0 to 100:
//
//	go run ./annotate/internal/accuracy [-v] [-gold DIR] [-by COMMAND] [TABLE FILE]
//
// Without arguments it prints every table of the project's gold. With -v it
// lists misses and false alarms first. With -by it measures another reader: a command that
// takes {"id","text"} a line and writes a document a line. How a hit is counted stands beside each
// table: quotes.go, figures.go, claims.go, links.go, zones.go, versions.go, checks.go.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("gold", filepath.Join("annotate", "testdata", "gold"), "directory of the gold files")
	verbose := flag.Bool("v", false, "list misses and false alarms")
	by := flag.String("by", "", "command to measure in the place of the engines")
	flag.Parse()
	read := reader(stet)
	if *by != "" {
		read = command(*by)
	}
	details := io.Discard
	if *verbose {
		details = os.Stdout
	}
	wanted := all()
	if flag.NArg() == 2 {
		wanted = []measurement{{flag.Arg(0), flag.Arg(1)}}
	}
	file := ""
	for _, m := range wanted {
		if m.file != file {
			file = m.file
			fmt.Println(file)
		}
		line, err := m.run(*dir, read, details)
		if err != nil {
			log.Fatal("accuracy: ", err)
		}
		fmt.Println(line)
	}
}

// measurement is one table over one gold file.
type measurement struct{ table, file string }

func all() []measurement {
	var list []measurement
	for _, file := range []string{"articles-a.jsonl", "articles-b.jsonl"} {
		for _, table := range []string{"zones", "quotes", "figures", "claims"} {
			list = append(list, measurement{table, file})
		}
	}
	return append(list,
		measurement{"figures", "figures.jsonl"},
		measurement{"claims", "claims-news.jsonl"},
		measurement{"checks", "figure-checks.jsonl"},
		measurement{"fdiffs", "figure-diffs.jsonl"},
		measurement{"versions", "versions.jsonl"},
	)
}

// run scores the file and returns the table's result.
func (m measurement) run(dir string, read reader, details io.Writer) (result, error) {
	table, ok := tables()[m.table]
	if !ok {
		return result{}, fmt.Errorf("no table %q", m.table)
	}
	path := m.file
	if !filepath.IsAbs(path) {
		path = filepath.Join(dir, path)
	}
	gold, err := load(path)
	if err != nil {
		return result{}, err
	}
	if err := read(gold); err != nil {
		return result{}, err
	}
	return table(gold, details), nil
}

func tables() map[string]func([]goldText, io.Writer) result {
	return map[string]func([]goldText, io.Writer) result{
		"zones": zones, "quotes": quotes, "figures": figures, "claims": claims,
		"checks": checks, "fdiffs": figureDiffs, "versions": versions, "links": links,
	}
}
