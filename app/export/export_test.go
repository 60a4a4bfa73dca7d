package export

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/claim"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The lines of the sample article, each with its role.
const sampleLines = `headline|Operator admits siren failed
furniture|Short Url
standfirst|• Two gates opened 47 minutes early
byline|Ines Hallam
caption|The Corn Exchange on 14 May 2026. (Courier/Reyl)
paragraph|KELDBROOK: “We opened the gates at 3:12,” Marta Osgood said. “The siren did not sound,” she said, [although] *others* disagree & Brandt < Lyle.
heading|NIGHT OF WATER
paragraph|At least 19 people were hurt, and 3,120 of the 5,640
are with relatives.
paragraph|=1+2 is no sum; “=2”, the mayor’s office wrote.`

// sampleText returns the article, its zones and their sentences.
func sampleText() (string, []article.Zone, []article.Sentence) {
	var words strings.Builder
	var zones []article.Zone
	for _, line := range strings.Split(sampleLines, "\n") {
		role, rest, ok := strings.Cut(line, "|")
		if !ok { // a line that goes on with the one before
			words.WriteString(line + "\n")
			zones[len(zones)-1].End = words.Len() - 1
			continue
		}
		start := words.Len()
		words.WriteString(rest + "\n")
		zones = append(zones, article.Zone{Span: text.Span{Start: start, End: words.Len() - 1}, Role: article.Role(role)})
	}
	return words.String(), zones, sentences(text.Scan(words.String()), zones)
}

// sentences cuts the annotated zones into sentences.
func sentences(table *text.Table, zones []article.Zone) []article.Sentence {
	var out []article.Sentence
	for z, zone := range zones {
		if !zone.Role.Annotated() {
			continue
		}
		for r := table.In(zone.Span); r.First < r.Last; {
			s := text.Range{First: r.First, Last: table.SentenceEnd(r)}
			out = append(out, article.Sentence{Span: table.SpanOf(s), Tokens: s, Zone: z})
			r.First = s.Last
		}
	}
	return out
}

// at returns where words stand in the sample.
func at(t testing.TB, s, words string) text.Span {
	i := strings.Index(s, words)
	require.GreaterOrEqual(t, i, 0, words)
	return text.Span{Start: i, End: i + len(words)}
}

// sample returns the article with marks of every kind, that nest and cross and
// go over a line's end, and what a reader did to them.
func sample(t testing.TB) *edition {
	s, zones, sentences := sampleText()
	find := func(words string) text.Span { return at(t, s, words) }
	q1, q2 := find("“We opened the gates at 3:12,”"), find("“The siren did not sound,”")
	d := &annotate.Document{
		Text:     s,
		Paste:    &article.Paste{Language: "en", Zones: zones, Sentences: sentences, Datelines: []text.Span{find("KELDBROOK:")}},
		Entities: &entity.Set{},
		Quotes: []quote.Quote{
			{ID: 1, Span: text.Span{Start: q1.Start, End: q2.End}, Parts: []text.Span{q1, q2}, Type: quote.Direct, Speaker: quote.Speaker{Name: "Marta Osgood"}, Via: "Courier", Confidence: .9},
			{ID: 2, Span: find("“=2”"), Parts: []text.Span{find("“=2”")}, Type: quote.Mixed, Speaker: quote.Speaker{Name: "=mayor’s office"}},
		},
		Claims: []claim.Claim{
			{ID: 1, Span: find("siren failed"), Level: 2, Kind: claim.Event, Strength: claim.Attributed, Claimant: quote.Speaker{Name: "Operator"}, Reasons: []claim.Reason{"event-verb"}},
			{ID: 2, Span: find("gates at 3:12,” Marta"), Level: 1, Kind: claim.Event, Strength: claim.Hedged},
			{ID: 3, Span: find("3,120 of the 5,640\nare with relatives"), Level: 1, Kind: claim.Quantity, Strength: claim.Asserted},
		},
		Figures: []figure.Figure{
			{ID: 1, Span: find("47 minutes"), Kind: figure.Duration, Value: figure.Num(47), Unit: "minute"},
			{ID: 2, Span: find("14 May 2026"), Kind: figure.Date, Value: figure.ISO("2026-05-14")},
			{ID: 3, Span: find("3:12"), Kind: figure.Time, Value: figure.ISO("03:12")},
			{ID: 4, Span: find("At least 19"), Kind: figure.Count, Mod: figure.AtLeast, Value: figure.Num(19), Of: find("people were")},
			{ID: 5, Span: find("5,640"), Kind: figure.Count, Value: figure.Num(5640)},
		},
		Checks: []check.Finding{{Kind: check.PartWhole, Spans: []text.Span{find("3,120"), find("5,640")}, Message: "3,120 + 1,980 + 640 = 5,740; the text says 5,640"}},
	}
	st := sampleStory(t, s)
	return &edition{story: st, version: st.Newest(), page: page.New(d, st.Newest())}
}

func sampleStory(t testing.TB, s string) *story.Story {
	when := time.Date(2026, 5, 15, 12, 20, 0, 0, time.UTC)
	v := story.Version{Text: s, Headline: "Operator admits siren failed", Source: "https://courier.example/siren?a=1&b=2", Captured: when}
	key := func(k story.Kind, words string) story.Key { return story.Key{Kind: k, Span: at(t, s, words)} }
	for _, a := range []story.Annotation{
		{Key: key(story.Claim, "siren failed"), Status: story.Confirmed, Source: "Licence NW-114, p. 6", Note: "Seen as a photo;\n*ask* for <paper>.", Changed: when},
		{Key: key(story.Figure, "At least 19"), Status: story.NeedsSource, Note: "=HYPERLINK(\"x\")"},
		{Key: key(story.Claim, "is no sum"), Added: true, Level: 2, Note: "mine"},
		{Key: key(story.Figure, "14 May 2026"), Removed: true},
	} {
		v.Put(a)
	}
	first := story.Version{Text: "Operator silent\n\nNobody was hurt.", Captured: when.Add(-time.Hour)}
	return &story.Story{ID: "ab12", Created: when, Changed: when, Versions: []story.Version{first, v}}
}

func written(t testing.TB, f Format, e *edition) string {
	var b bytes.Buffer
	require.NoError(t, f.write(&b, e))
	return b.String()
}

func TestGolden(t *testing.T) {
	for _, f := range Formats() {
		if f.ID == "docx" || f.ID == "html" { // they have tests of their own
			continue
		}
		t.Run(f.ID, func(t *testing.T) {
			got := written(t, f, sample(t))
			name := filepath.Join("testdata", "sample"+f.Extension)
			if *update {
				require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
			}
			want, err := os.ReadFile(name)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

func TestFormats(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range Formats() {
		assert.NotEmpty(t, f.Name)
		assert.NotEmpty(t, f.Purpose)
		assert.NotContains(t, f.Purpose, "\n")
		assert.True(t, strings.HasPrefix(f.Extension, "."), f.ID)
		assert.Contains(t, f.MIME, "/")
		assert.False(t, seen[f.ID] || seen[f.Extension], f.ID)
		seen[f.ID], seen[f.Extension] = true, true
		found, ok := Find(f.ID)
		assert.True(t, ok)
		assert.Equal(t, f.Name, found.Name)
	}
	_, ok := Find("pdf")
	assert.False(t, ok)
}

// TestEmptyStory writes a story without words in every format.
func TestEmptyStory(t *testing.T) {
	for _, f := range Formats() {
		for _, s := range []*story.Story{{}, {Versions: []story.Version{{}}}} {
			assert.NoError(t, f.Write(io.Discard, s), f.ID)
		}
	}
}

func TestSameBytesEachTime(t *testing.T) {
	for _, f := range Formats() {
		assert.Equal(t, written(t, f, sample(t)), written(t, f, sample(t)), f.ID)
	}
}

func TestFileName(t *testing.T) {
	tests := []struct{ title, name string }{
		{"Dam operator admits siren failed", "dam-operator-admits-siren-failed"},
		{"  “What?” /etc/passwd: a.b ", "what-etc-passwd-a-b"},
		{"Mayor’s office", "mayors-office"},
		{"Ölpreis fällt", "ölpreis-fällt"},
		{"東京", "東京"},
		{"../..", "story"},
		{"", "story"},
		{strings.Repeat("word ", 40), strings.TrimSuffix(strings.Repeat("word-", 16), "-")},
	}
	for _, tt := range tests {
		f := Format{Extension: ".x"}
		s := &story.Story{Title: tt.title, Versions: []story.Version{{}}}
		if tt.title == "" {
			assert.Equal(t, "untitled-story.x", f.FileName(s))
			continue
		}
		assert.Equal(t, tt.name+".x", f.FileName(s), tt.title)
	}
}

func TestNewest(t *testing.T) {
	s := sample(t).story
	n := Newest(s)
	require.Len(t, n.Versions, 1)
	assert.Equal(t, s.Versions[1], n.Versions[0])
	assert.Len(t, s.Versions, 2, "the story itself stays")
}

func TestWithoutNotes(t *testing.T) {
	s := WithoutNotes(sample(t).story)
	for _, a := range s.Newest().Annotations {
		assert.Empty(t, a.Note+a.Source+string(a.Status))
		assert.True(t, a.Edited(), "corrections stay")
	}
	assert.Len(t, s.Newest().Annotations, 2)
	plain, err := json.Marshal(s)
	require.NoError(t, err)
	assert.NotContains(t, string(plain), "NW-114")
}
