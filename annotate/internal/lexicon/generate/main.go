// Command generate compiles ../words/*.txt into ../tables.go.
//
// It is run by "go generate" in the directory of package lexicon. A word file
// has a line for each entry, "word" or "word = value"; a line "[name]" starts
// the class that the following entries belong to; "#" starts a comment. The
// class "cue.say" becomes the Go constant CueSay.
package main

import (
	"bufio"
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"stet/annotate/internal/lexicon/key"
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
			if err := l.add(line, class); err != nil {
				return fmt.Errorf("%s:%d: %w", file, n, err)
			}
		}
	}
	return scanner.Err()
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

func hash(entry string) uint32 {
	parts := strings.Fields(entry)
	h := key.Of(parts[0])
	for _, p := range parts[1:] {
		h = key.Join(h, key.Of(p))
	}
	return h
}

func (l *lists) compile() ([]byte, error) {
	entries, longest := l.entries()
	if len(entries) > 1<<16-2 || len(l.classes) > 256 {
		return nil, fmt.Errorf("lexicon: %d entries, %d classes are too many", len(entries), len(l.classes))
	}
	t := tables{values: []string{""}}
	t.entry("", nil, 0)
	for _, e := range entries {
		t.entry(e, l.members[e], longest[e])
	}
	t.close()
	return t.source(l.classes, slots(entries))
}

// entries returns all words and phrases, sorted, the first word of each phrase
// included, and for each first word the length of its longest phrase.
func (l *lists) entries() ([]string, map[string]int) {
	longest, set := map[string]int{}, map[string]bool{}
	for e := range l.members {
		set[e] = true
		if parts := strings.Fields(e); len(parts) > 1 {
			set[parts[0]] = true
			longest[parts[0]] = max(longest[parts[0]], len(parts))
		}
	}
	var entries []string
	for e := range set {
		entries = append(entries, e)
	}
	sort.Strings(entries)
	return entries, longest
}

// slots is the open-addressed table: IDs by hash, at most half full.
func slots(entries []string) []uint16 {
	size := 1
	for size < 2*len(entries)+2 {
		size *= 2
	}
	table := make([]uint16, size)
	for i, e := range entries {
		at := int(hash(e)) & (size - 1)
		for table[at] != 0 {
			at = (at + 1) & (size - 1)
		}
		table[at] = uint16(i + 1)
	}
	return table
}

// tables collects the bytes of each constant of tables.go.
type tables struct {
	words, ends, firsts, phraseLen []byte
	memberClasses, memberValues    []byte
	values                         []string
	members                        int
}

func (t *tables) entry(word string, classes map[int]string, longest int) {
	t.ends = put32(t.ends, uint32(len(t.words)))
	t.words = append(t.words, word...)
	t.firsts = put16(t.firsts, t.members)
	t.phraseLen = append(t.phraseLen, byte(longest))
	var order []int
	for c := range classes {
		order = append(order, c)
	}
	sort.Ints(order)
	for _, c := range order {
		t.memberClasses = append(t.memberClasses, byte(c))
		t.memberValues = put16(t.memberValues, t.value(classes[c]))
		t.members++
	}
}

func (t *tables) close() {
	t.ends = put32(t.ends, uint32(len(t.words)))
	t.firsts = put16(t.firsts, t.members)
}

func (t *tables) value(v string) int {
	for i, have := range t.values {
		if have == v {
			return i
		}
	}
	t.values = append(t.values, v)
	return len(t.values) - 1
}

func (t *tables) source(classes []string, slots []uint16) ([]byte, error) {
	var valueText, valueEnds, slotBytes []byte
	valueEnds = put16(valueEnds, 0)
	for _, v := range t.values {
		valueText = append(valueText, v...)
		valueEnds = put16(valueEnds, len(valueText))
	}
	for _, s := range slots {
		slotBytes = put16(slotBytes, int(s))
	}
	var b bytes.Buffer
	b.WriteString("// Code generated by go generate from words/*.txt; DO NOT EDIT.\n\npackage lexicon\n\n")
	b.WriteString("// Class is a list that an entry can be in.\ntype Class uint8\n\n// The classes, in the order of the word files.\nconst (\n")
	for i, c := range classes {
		fmt.Fprintf(&b, "\t%s Class = %d\n", constant(c), i)
	}
	b.WriteString(")\n\n// The tables; numbers are little-endian.\nconst (\n")
	for _, c := range []struct {
		name string
		data []byte
	}{
		{"words", t.words}, {"ends", t.ends}, {"firsts", t.firsts},
		{"phraseLen", t.phraseLen}, {"memberClasses", t.memberClasses}, {"memberValues", t.memberValues},
		{"values", valueText}, {"valueEnds", valueEnds}, {"slots", slotBytes},
	} {
		fmt.Fprintf(&b, "\t%s = %s\n", c.name, literal(c.data))
	}
	b.WriteString(")\n")
	return format.Source(b.Bytes())
}

// constant turns "cue.say" into CueSay.
func constant(class string) string {
	var b strings.Builder
	for _, part := range strings.FieldsFunc(class, func(r rune) bool { return r == '.' || r == '-' || r == '_' }) {
		b.WriteString(strings.ToUpper(part[:1]) + part[1:])
	}
	return b.String()
}

// literal writes bytes as a string constant in lines of 64 bytes.
func literal(data []byte) string {
	if len(data) == 0 {
		return `""`
	}
	var b strings.Builder
	for len(data) > 0 {
		n := min(64, len(data))
		fmt.Fprintf(&b, "%+q", string(data[:n]))
		if data = data[n:]; len(data) > 0 {
			b.WriteString(" +\n\t\t")
		}
	}
	return b.String()
}

func put16(b []byte, v int) []byte { return append(b, byte(v), byte(v>>8)) }

func put32(b []byte, v uint32) []byte {
	return append(b, byte(v), byte(v>>8), byte(v>>16), byte(v>>24))
}
