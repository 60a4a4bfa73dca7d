// Command fingerprint prints a hash of what the engines make of every text of the test
// data, as it stands and changed by chance, and of what compare makes of its versions. Two
// trees that print the same mark the same:
//
//	go run ./annotate/internal/fingerprint > before
//	…
//	go run ./annotate/internal/fingerprint | diff before -
//
// A line is the ID of a text and the hash of its JSON. With -id it prints that text and its
// JSON instead. Some of the texts are kept unread (annotate/testdata/fresh/README.md):
// count those that differ, and look at others.
package main

import (
	"bufio"
	"crypto/md5"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"path/filepath"
	"strings"

	"stet/annotate"
	"stet/annotate/compare"
)

func main() {
	log.SetFlags(0)
	id := flag.String("id", "", "print this text and its JSON")
	mutants := flag.Int("mutants", 4, "changed copies of each text")
	flag.Parse()
	out := bufio.NewWriter(os.Stdout)
	err := eachText("annotate", *mutants, func(name string, versions []string) error {
		if *id != "" && *id != name {
			return nil
		}
		made, err := read(versions)
		if err != nil {
			return err
		}
		if *id != "" {
			fmt.Fprintf(out, "%s\n%s\n", strings.Join(versions, "\n=======\n"), made)
		} else {
			fmt.Fprintf(out, "%s %x\n", name, md5.Sum(made))
		}
		return nil
	})
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		log.Fatal("fingerprint: ", err)
	}
}

// read returns the JSON of one text, or of what changed between several.
func read(versions []string) ([]byte, error) {
	var docs []*annotate.Document
	for _, v := range versions {
		docs = append(docs, annotate.Annotate(v))
	}
	if len(docs) == 1 {
		return json.Marshal(docs[0])
	}
	return json.Marshal(compare.Versions(docs...))
}

// eachText calls a function with the ID and the text, or the versions, of each line of the
// test data below a folder, and so many mutants of each. The first error ends it.
func eachText(root string, mutants int, do func(id string, versions []string) error) error {
	return filepath.WalkDir(root, func(path string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".jsonl" {
			return err
		}
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		if err := eachLine(file, strings.TrimSuffix(filepath.Base(path), ".jsonl"), mutants, do); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		return nil
	})
}

func eachLine(file io.Reader, name string, mutants int, do func(id string, versions []string) error) error {
	lines := json.NewDecoder(file)
	for n := 1; lines.More(); n++ {
		var line struct {
			Text     string
			Old, New string
			Versions []string
		}
		if err := lines.Decode(&line); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		versions := line.Versions
		switch {
		case line.Text != "":
			versions = []string{line.Text}
		case line.Old != "":
			versions = []string{line.Old, line.New}
		}
		if len(versions) == 0 {
			continue
		}
		id := fmt.Sprintf("%s-%d", name, n)
		if err := do(id, versions); err != nil {
			return err
		}
		for k := range mutants {
			if err := do(fmt.Sprintf("%s-m%d", id, k), mutate(versions, n, k)); err != nil {
				return err
			}
		}
	}
	return nil
}
