package cli

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/app/export"
	"stet/app/internal/command"
	"stet/app/share"
	"stet/app/story"
)

const text = "Siren failed\n\nThree people died, the county said on Friday.\n"

// result is what a run of a command left behind.
type result struct {
	status   int
	out, err string
}

func run(stdin string, args ...string) result {
	var out, errs bytes.Buffer
	status := Annotate(args, strings.NewReader(stdin), &out, &errs)
	return result{status, out.String(), errs.String()}
}

// file writes a file into a new folder and returns its path.
func file(t *testing.T, name, content string) string {
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
	return path
}

func TestAnnotateWritesADocument(t *testing.T) {
	want, err := json.Marshal(annotate.Annotate(text))
	require.NoError(t, err)
	path := file(t, "siren.txt", text)
	for name, got := range map[string]result{
		"standard input":    run(text),
		"a dash":            run(text, "-format", "json", "-"),
		"a file":            run("", path),
		"a file, by format": run("", "-format=json", path),
	} {
		assert.Equal(t, command.OK, got.status, name)
		assert.Empty(t, got.err, name)
		assert.JSONEq(t, string(want), got.out, name)
		assert.Equal(t, 1, strings.Count(got.out, "\n"), name)
	}
}

func TestAnnotateTakesAnyText(t *testing.T) {
	for _, s := range []string{"", " ", "\xff", "a\r\nb", strings.Repeat("((((", 1000)} {
		for _, f := range export.Formats() {
			got := run(s, "-format", f.ID)
			assert.Equal(t, command.OK, got.status, "%q as %s: %s", s, f.ID, got.err)
		}
	}
}

func TestAnnotateEveryFormat(t *testing.T) {
	begins := map[string]string{
		"html": "<!doctype html>", "docx": "PK\x03\x04", "md": "# Siren failed[^c1]\n\nThree[^f1] people died[^", "csv": "\uFEFF\"mark\",", "story": `{"format":"stet/story"`,
		"json": `{"format":"stet/document"`, "jsonld": `{"@context":`, "hypothesis": `{"export_date":`, "brat": "T1\tClaim 0 12\tSiren failed\n", "txt": text,
	}
	for _, f := range export.Formats() {
		got := run(text, "-format", f.ID)
		assert.Equal(t, command.OK, got.status, f.ID)
		require.NotEmpty(t, begins[f.ID], f.ID)
		assert.True(t, strings.HasPrefix(got.out, begins[f.ID]), "%s: %.40q", f.ID, got.out)
	}
}

func TestAnnotateLink(t *testing.T) {
	got := run(text, "-format", "link")
	require.Equal(t, command.OK, got.status)
	r, err := share.Decode(got.out)
	require.NoError(t, err)
	assert.Equal(t, text, r.Story.Newest().Text)
}

func TestAnnotateSeveralFiles(t *testing.T) {
	a, b := file(t, "a.txt", "One man died."), file(t, "b.txt", "Two men died.")
	got := run("", a, b)
	require.Equal(t, command.OK, got.status, got.err)
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	require.Len(t, lines, 2)
	for i, path := range []string{a, b} {
		var d struct{ ID, Text string }
		require.NoError(t, json.Unmarshal([]byte(lines[i]), &d))
		assert.Equal(t, path, d.ID)
	}
	assert.Contains(t, run("", "-format", "csv", a, b).out, "\uFEFF\"file\",\"mark\",")
	assert.Equal(t, 2, strings.Count(run("", "-format", "link", a, b).out, "#s1."))
}

func TestAnnotateLines(t *testing.T) {
	in := "{\"id\":\"a\",\"text\":\"One man died.\"}\n\n  \r\n{\"id\":\"b\",\"text\":\"\"}\r\n{\"text\":\"Two.\"}"
	got := run(in, "-format", "jsonl")
	require.Equal(t, command.OK, got.status, got.err)
	var ids []string
	for line := range strings.Lines(got.out) {
		var d struct{ ID, Format string }
		require.NoError(t, json.Unmarshal([]byte(line), &d))
		assert.Equal(t, annotate.Format, d.Format)
		ids = append(ids, d.ID)
	}
	assert.Equal(t, []string{"a", "b", ""}, ids)
	path := file(t, "in.jsonl", in)
	assert.Equal(t, got.out, run("", "-format", "jsonl", path).out)
}

// TestAnnotateLinesAsTheyCome holds that a line is answered before the next
// one is read.
func TestAnnotateLinesAsTheyCome(t *testing.T) {
	in, feed := io.Pipe()
	answers, out := io.Pipe()
	go func() {
		Annotate([]string{"-format", "jsonl"}, in, out, io.Discard)
		out.Close()
	}()
	buffer := make([]byte, 1<<16)
	for _, id := range []string{"a", "b"} {
		_, err := io.WriteString(feed, `{"id":"`+id+`","text":"One."}`+"\n")
		require.NoError(t, err)
		n, err := answers.Read(buffer)
		require.NoError(t, err)
		assert.Contains(t, string(buffer[:n]), `"id":"`+id+`"`)
	}
	require.NoError(t, feed.Close())
}

// TestAnnotateSaysWhatItLeaves holds that nothing of a file is passed over in silence.
func TestAnnotateSaysWhatItLeaves(t *testing.T) {
	s := plain(text)
	at := strings.Index(text, "Three")
	s.Versions[0].Put(story.Annotation{Key: story.Key{Kind: story.Figure, Span: story.Span{Start: at, End: at + len("Three")}}, Note: "Who counted?", Changed: time.Unix(1, 0)})
	for name, says := range map[string]string{
		"docx": "not taken: 1 comment; the app puts comments in place",
		"md":   "what its footnotes say is not",
	} {
		format, ok := export.Find(name)
		require.True(t, ok)
		var made bytes.Buffer
		require.NoError(t, format.Write(&made, s))
		path := file(t, "siren."+name, made.String())
		got := run("", "-format", "txt", path)
		assert.Equal(t, command.OK, got.status, name)
		assert.Contains(t, got.err, "stet annotate: "+path+": ", name)
		assert.Contains(t, got.err, says, name)
		assert.Equal(t, 1, strings.Count(got.err, "\n"), name)
	}
}

func TestAnnotateOpensOtherKindsOfFile(t *testing.T) {
	page := file(t, "page.html", "<!doctype html><link rel=canonical href=https://courier.example/1><nav>Menu</nav><p>Three people died.<p>One was hurt.")
	got := run("", "-format", "txt", page)
	require.Equal(t, command.OK, got.status, got.err)
	assert.Equal(t, "Three people died.\n\nOne was hurt.", got.out)

	assert.Equal(t, got, run("<!doctype html><nav>Menu</nav><p>Three people died.<p>One was hurt.", "-format", "txt"), "whatever it is called")
	notes := file(t, "notes.md", "# Siren failed\n\n**Three** people died.\n")
	assert.Equal(t, "Siren failed\n\nThree people died.\n", run("", "-format", "txt", notes).out)
	latin := file(t, "latin.txt", "Caf\xe9 shut, the mayor said.")
	assert.Equal(t, "Café shut, the mayor said.", run("", "-format", "txt", latin).out)
	for _, words := range []string{"# 3 people died\n", "<3 people died", "{3 people died}"} {
		assert.Equal(t, words, run(words, "-format", "txt").out, "plain text stays as it is")
	}

	s := plain(text)
	s.Newest().Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: 14, End: 31}}, Added: true, Note: "mine"})
	html, _ := export.Find("html")
	var b bytes.Buffer
	require.NoError(t, html.Write(&b, s))
	own := file(t, "own.html", b.String())
	got = run("", "-format", "csv", own)
	require.Equal(t, command.OK, got.status, got.err)
	assert.Contains(t, got.out, `"mine"`, "the reader's work is kept")
}

func TestAnnotateToAFile(t *testing.T) {
	path := file(t, "out.json", "before")
	got := run(text, "-o", path)
	require.Equal(t, result{command.OK, "", ""}, got)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, run(text).out, string(after))
	assert.Len(t, entries(t, filepath.Dir(path)), 1, "no other file is left")
}

func TestAnnotateFollowsALink(t *testing.T) {
	path := file(t, "out.json", "before")
	link := filepath.Join(t.TempDir(), "link.json")
	require.NoError(t, os.Symlink(path, link))
	require.Equal(t, command.OK, run(text, "-o", link).status)
	info, err := os.Lstat(link)
	require.NoError(t, err)
	assert.NotZero(t, info.Mode()&os.ModeSymlink)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Contains(t, string(after), "stet/document")
}

// TestNothingIsHalfWritten keeps the file that was there when a later line is
// bad.
func TestNothingIsHalfWritten(t *testing.T) {
	path := file(t, "out.jsonl", "before")
	got := run("{\"text\":\"One.\"}\n{\"text\":", "-format", "jsonl", "-o", path)
	assert.Equal(t, command.BadInput, got.status)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "before", string(after))
	assert.Len(t, entries(t, filepath.Dir(path)), 1)
}

func entries(t *testing.T, folder string) []os.DirEntry {
	list, err := os.ReadDir(folder)
	require.NoError(t, err)
	return list
}

func TestBadUsage(t *testing.T) {
	a := file(t, "a.txt", text)
	tests := []struct {
		name string
		args []string
		says string
	}{
		{"an unknown format", []string{"-format", "pdf"}, `stet annotate: unknown format "pdf"; there are json, jsonl, link, html, docx, md, csv, story, jsonld, hypothesis, brat and txt; see stet annotate -h`},
		{"an unknown flag", []string{"-x"}, "stet annotate: flag provided but not defined: -x; see stet annotate -h"},
		{"a flag without its value", []string{"-o"}, "stet annotate: flag needs an argument: -o; see stet annotate -h"},
		{"several files as one page", []string{"-format", "html", a, a}, "stet annotate: the format html takes one FILE; json, jsonl, link and csv take several; see stet annotate -h"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := run(text, tt.args...)
			assert.Equal(t, command.BadUsage, got.status)
			assert.Empty(t, got.out)
			assert.Equal(t, tt.says+"\n", got.err)
		})
	}
}

func TestBadInput(t *testing.T) {
	folder := t.TempDir()
	cut := file(t, "cut.json", `{"format":"stet/story","version":1`)
	pdf := file(t, "a.html", "%PDF-1.7")
	a := file(t, "a.txt", text)
	tests := []struct {
		name, stdin string
		args        []string
		says        string
	}{
		{"no such file", "", []string{folder + "/no.txt"}, folder + "/no.txt: no such file or directory"},
		{"a folder", "", []string{folder}, folder + ": is a directory"},
		{"the second of two", "", []string{a, folder + "/no.txt"}, folder + "/no.txt: no such file or directory"},
		{"a cut story", "", []string{cut}, cut + ": this file was written by Stet, but it is damaged or cut: its JSON does not end"},
		{"a PDF", "", []string{pdf}, pdf + ": this is a PDF; copy its text and paste it here"},
		{"a file of no text", "\x00\xff", nil, "standard input: this is not text"},
		{"a PDF on standard input", "%PDF-1.7", nil, "standard input: this is a PDF; copy its text and paste it here"},
		{"no folder for the output", text, []string{"-o", folder + "/no/out.json"}, folder + "/no/out.json: no such file or directory"},
		{"a folder as output", text, []string{"-o", folder}, folder + ": is a directory"},
		{"a line that is no JSON", "{\"text\":\"a\"}\nhello", []string{"-format", "jsonl"}, `standard input: line 2: each line must be {"id":"…","text":"…"}`},
		{"a number as text", `{"text":5}`, []string{"-format", "jsonl"}, `standard input: line 1: each line must be {"id":"…","text":"…"}`},
		{"a line without text", `{"id":"a"}`, []string{"-format", "jsonl"}, `standard input: line 1: "text" is missing`},
		{"a text too long for a link", strings.Repeat("a", 5<<20), []string{"-format", "link"}, "standard input: this story is too long for a link"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := run(tt.stdin, tt.args...)
			assert.Equal(t, command.BadInput, got.status)
			assert.True(t, strings.HasPrefix(got.err, "stet annotate: "+tt.says), got.err)
			assert.Equal(t, 1, strings.Count(got.err, "\n"), "one line")
		})
	}
}

// broken is a stream that fails.
type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, errors.New("the disk is on fire") }
func (broken) Write([]byte) (int, error) { return 0, errors.New("the disk is on fire") }

func TestBrokenStreams(t *testing.T) {
	for format, in := range map[string]string{"json": "One.", "jsonl": `{"text":"One."}`, "html": "One."} {
		var errs bytes.Buffer
		assert.Equal(t, command.BadInput, Annotate([]string{"-format", format}, broken{}, io.Discard, &errs))
		assert.Contains(t, errs.String(), "standard input: ")
		errs.Reset()
		assert.Equal(t, command.BadInput, Annotate([]string{"-format", format}, strings.NewReader(in), broken{}, &errs))
		assert.Contains(t, errs.String(), "on fire")
	}
}

func TestHelp(t *testing.T) {
	got := run("", "-h")
	assert.Equal(t, command.OK, got.status)
	assert.Empty(t, got.err)
	for _, f := range formats() {
		assert.Contains(t, got.out, "\n  "+f.id+" ")
	}
}
