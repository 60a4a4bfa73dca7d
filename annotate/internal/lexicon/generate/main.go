// Command generate compiles ../words/*.txt into ../tables.go.
//
// It is run by "go generate" in the directory of package lexicon. A word file
// has a line for each entry, "word" or "word = value"; a line "[name]" starts
// the class that the following entries belong to; a line "@name" adds to it the
// first words of the entries of a class above, "@last name" the last ones; "#"
// starts a comment. The class "cue.say" becomes the Go constant CueSay.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

func main() {
	log.SetFlags(0)
	files, err := filepath.Glob("words/*.txt")
	if err != nil || len(files) == 0 {
		log.Fatal("lexicon: no word files in words/")
	}
	lists := newLists()
	for _, file := range files {
		if err := lists.read(file); err != nil {
			log.Fatal(err)
		}
	}
	source, err := lists.compile()
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("tables.go", source, 0o644); err != nil {
		log.Fatal(err)
	}
}

// lists is what the word files say: classes in order of their first mention,
// and for each entry the value that each of its classes gives it.
type lists struct {
	classes []string
	members map[string]map[int]string
}

func newLists() *lists { return &lists{members: map[string]map[int]string{}} }

func (l *lists) read(file string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	class := -1
	scanner := bufio.NewScanner(bytes.NewReader(data))
	for n := 1; scanner.Scan(); n++ {
		line, _, _ := strings.Cut(scanner.Text(), "#")
		line = strings.TrimSpace(line)
		switch {
		case line == "":
		case strings.HasPrefix(line, "["):
			class = l.class(strings.Trim(line, "[] "))
		case class < 0:
			return fmt.Errorf("%s:%d: an entry before the first [class]", file, n)
		default:
			if err := l.entry(line, class); err != nil {
				return fmt.Errorf("%s:%d: %w", file, n, err)
			}
		}
	}
	return scanner.Err()
}

func (l *lists) entry(line string, class int) error {
	if name, ok := strings.CutPrefix(line, "@last "); ok {
		return l.include(name, class, lastWord)
	}
	if name, ok := strings.CutPrefix(line, "@"); ok {
		return l.include(name, class, firstWord)
	}
	return l.add(line, class)
}

func firstWord(entry string) string {
	word, _, _ := strings.Cut(entry, " ")
	return word
}

func lastWord(entry string) string { return entry[strings.LastIndexByte(entry, ' ')+1:] }

// include adds one word of each of the entries of a class to another class.
func (l *lists) include(name string, class int, of func(entry string) string) error {
	from := slices.Index(l.classes, name)
	if from < 0 || from == class {
		return fmt.Errorf("no class %q above", name)
	}
	var words []string
	for entry, in := range l.members {
		if _, ok := in[from]; ok {
			words = append(words, of(entry))
		}
	}
	for _, word := range words {
		if l.members[word] == nil {
			l.members[word] = map[int]string{}
		}
		if _, ok := l.members[word][class]; !ok {
			l.members[word][class] = ""
		}
	}
	return nil
}

func (l *lists) class(name string) int {
	for i, c := range l.classes {
		if c == name {
			return i
		}
	}
	l.classes = append(l.classes, name)
	return len(l.classes) - 1
}

func (l *lists) add(line string, class int) error {
	word, value, _ := strings.Cut(line, "=")
	word, value = fold(word), strings.TrimSpace(value)
	if word == "" {
		return fmt.Errorf("no word in %q", line)
	}
	if l.members[word] == nil {
		l.members[word] = map[int]string{}
	}
	if _, twice := l.members[word][class]; twice {
		return fmt.Errorf("%q stands twice in [%s]", word, l.classes[class])
	}
	l.members[word][class] = value
	return nil
}

// fold writes a word as the tables hold it: lowered, apostrophes straight, a
// hyphen and a possessive s as words of their own, as the scanner of package
// text cuts them.
func fold(word string) string {
	word = strings.ToLower(strings.ReplaceAll(word, "’", "'"))
	word = strings.TrimSuffix(strings.ReplaceAll(word+" ", "'s ", " 's "), " ")
	word = strings.ReplaceAll(word, "-", " - ")
	return strings.Join(strings.Fields(word), " ")
}
