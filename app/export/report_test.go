package export

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/net/html"

	"stet/annotate"
	"stet/annotate/compare"
	"stet/annotate/figure"
	"stet/app/page"
)

// sampleReport holds changes of every weight in three versions.
func sampleReport() Report {
	return Report{
		Title: "Operator admits\nsiren failed", Versions: []string{"v1, 14 May", "v2, 15 May"},
		Changes: &compare.Changes{
			Relation: compare.Different,
			Pairs:    []compare.Pair{{From: 0, To: 1, Relation: compare.Update}, {From: 1, To: 2, Relation: compare.SameVersion}, {From: 2, To: 3, Relation: compare.Different}},
			Changes: []compare.Change{
				{From: 0, To: 1, Type: compare.Typo, Weight: compare.None, Before: "colour", After: "color"},
				{From: 0, To: 1, Type: compare.FigureChanged, Weight: compare.High, Before: "at least 12", After: "at least\n47", Zone: "headline", Reason: "the value is another", Declared: true},
				{From: 0, To: 1, Type: compare.ClaimAdded, Weight: compare.Medium, After: "The <dam> was *not* inspected & is shut", Zone: "paragraph"},
				{From: 0, To: 1, Type: compare.HeadlineChanged, Weight: compare.Medium, Before: "Old", After: "New", Zone: "headline"},
				{From: 0, To: 1, Type: compare.QuoteRemoved, Weight: compare.High, Before: "“No”, she said"},
			},
			Series:         []compare.Series{{Of: "people killed", Points: []compare.Point{{Value: figure.Num(12), Mod: figure.AtLeast}, {Value: figure.Num(47)}}}},
			CorrectionNote: "An earlier version said 12; it is 47.",
		},
	}
}

func reported(t testing.TB, id string, r Report) string {
	for _, f := range ReportFormats() {
		if f.ID == id {
			var b bytes.Buffer
			require.NoError(t, f.Write(&b, r))
			return b.String()
		}
	}
	t.Fatal(id)
	return ""
}

func TestGoldenReport(t *testing.T) {
	got := reported(t, "md", sampleReport())
	name := filepath.Join("testdata", "report.md")
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestReportPage(t *testing.T) {
	root := parse(t, reported(t, "html", sampleReport()))
	changes := elements(root, tagged("li"))
	require.Len(t, changes, 5)
	assert.Equal(t, "Figure headlineat least 12 → at least 47declared The value is another.", words(changes[0]))
	assert.Equal(t, "Quote, gone“No”, she saidsilent ", words(changes[1]))
	assert.Equal(t, "Claim, new paragraphThe <dam> was *not* inspected & is shutsilent ", words(changes[2]))
	assert.Equal(t, "HeadlineOld → Newsilent ", words(changes[3]))
	var sentences []string
	for _, p := range elements(root, func(n *html.Node) bool { return attribute(n, "class") == "colophon" }) {
		sentences = append(sentences, words(p))
	}
	assert.Equal(t, []string{
		"The two versions say the same.", "These are two stories, not two versions of one: nothing was compared.", "people killed: at least 12 → 47", page.AboutDraft,
	}, sentences)
}

func TestReportForWord(t *testing.T) {
	body := parts(t, reported(t, "docx", sampleReport()))["word/document.xml"]
	assert.Contains(t, body, `<w:strike/></w:rPr><w:t xml:space="preserve">at least 12</w:t>`)
	assert.Contains(t, body, `<w:u w:val="single"/></w:rPr><w:t xml:space="preserve">at least 47</w:t>`)
	assert.Contains(t, body, "An earlier version said 12; it is 47.")
}

// TestAttackedReport puts each attack string into every field of a report.
func TestAttackedReport(t *testing.T) {
	for _, attack := range attacks(t) {
		r := Report{Title: attack, Versions: []string{attack, attack}, Changes: &compare.Changes{
			Pairs:          []compare.Pair{{From: 0, To: 1, Relation: compare.Update}},
			Changes:        []compare.Change{{From: 0, To: 1, Type: compare.ClaimChanged, Weight: compare.High, Before: attack, After: attack, Reason: "reason"}},
			Series:         []compare.Series{{Of: attack, Points: []compare.Point{{Value: figure.ISO(attack)}}}},
			CorrectionNote: attack,
		}}
		parts(t, reported(t, "docx", r))
		root := parse(t, reported(t, "html", r))
		assertPassive(t, root)
		require.Len(t, elements(root, tagged("li")), 1, "%q", attack)
	}
}

func TestReportFileName(t *testing.T) {
	assert.Equal(t, "operator-admits-siren-failed-changes.md", ReportFormats()[2].FileName(sampleReport()))
}

func ExampleReportFormat_Write() {
	r := Report{Title: "Siren", Changes: &compare.Changes{
		Pairs:   []compare.Pair{{From: 0, To: 1, Relation: compare.Update}},
		Changes: []compare.Change{{From: 0, To: 1, Type: compare.FigureChanged, Weight: compare.High, Before: "12", After: "47"}},
	}}
	var b strings.Builder
	for _, f := range ReportFormats() {
		if f.ID == "md" {
			if err := f.Write(&b, r); err != nil {
				fmt.Println(err)
			}
		}
	}
	fmt.Print(b.String())
	// Output:
	// # What changed: Siren
	//
	// ## Version 1 → Version 2
	//
	// ### High weight: 1
	//
	// - **Figure (silent)**: ~~12~~ → **47**
}

const blast = "Blast at Corvan mine\n\nCORVAN — At least 12 miners were killed in a blast at the Corvan mine on Sunday, the mayor said.\n\n“We heard the ground roar,” said Jon Pask, a winder at the pit.\n\nThe blast may have been caused by gas."

// TestReportOfTheVersionsOfAStory reads a report as an editor does: each change
// in its sentence, each fact through all versions.
func TestReportOfTheVersionsOfAStory(t *testing.T) {
	second := strings.Replace(blast, "At least 12", "At least 47", 1)
	third := strings.NewReplacer("At least 47", "51", "“We heard the ground roar,” said Jon Pask, a winder at the pit.\n\n", "", "may have been", "was").Replace(second)
	docs := []*annotate.Document{annotate.Annotate(blast), annotate.Annotate(second), annotate.Annotate(third)}
	c := compare.Versions(docs...)
	got := reported(t, "md", Report{Title: "Blast", Changes: c, Documents: docs})
	for _, want := range []string{
		"- **Figure (lead, ¶1, silent)**: ~~At least 12 miners~~ → **At least 47 miners** were killed in a blast at the Corvan mine on Sunday, the mayor said. The value went up.",
		"- **Quote, gone (was ¶2, silent)**: ~~“We heard the ground roar,” said Jon Pask, a winder at the pit.~~ A quotation is gone.",
		"- **Claim, stronger (¶2, silent)**: The blast ~~may have been~~ → **was** caused by gas. Put more firmly than before.",
		"- miners killed: at least 12 → at least 47 → 51 (net +39)",
		"- Jon Pask, “We heard the ground roar,”: gone in v3",
		"> An earlier version said at least 12 miners; it is 51 miners.",
	} {
		assert.Contains(t, got, want+"\n")
	}
}

// TestReportTellsWhatThePaperSaid holds that a new correction note stands above
// the changes, and that figures that count nothing are told in the words of the
// versions.
func TestReportTellsWhatThePaperSaid(t *testing.T) {
	first := blast + "\n\nThe mine had sales of $48 million last year."
	second := strings.NewReplacer("At least 12", "At least 21", "$48 million", "$48 billion").Replace(first) +
		"\n\n• Correction: An earlier version said that 12 miners were killed. It is 21."
	docs := []*annotate.Document{annotate.Annotate(first), annotate.Annotate(second)}
	got := reported(t, "md", Report{Title: "Blast", Changes: compare.Versions(docs...), Documents: docs})
	for _, want := range []string{
		"## Version 1 → Version 2\n\nThe paper’s own note: Correction: An earlier version said that 12 miners were killed. It is 21.\n\n### High weight",
		"\n- \\$48 million → \\$48 billion\n",
		"\n- **Correction note**: **• Correction:",
	} {
		assert.Contains(t, got, want)
	}
}

func TestReportTellsWhatMovedOnce(t *testing.T) {
	first := blast + "\n\nThe pit was opened in 1931 by the Corvan family. It employs 340 people from the town and the villages around it."
	list := strings.Split(first, "\n\n")
	list[2], list[4] = list[4], list[2]
	docs := []*annotate.Document{annotate.Annotate(first), annotate.Annotate(strings.Join(list, "\n\n"))}
	got := reported(t, "md", Report{Title: "Blast", Changes: compare.Versions(docs...), Documents: docs})
	assert.Regexp(t, `- \*\*Moved \(¶\d → ¶\d\)\*\*: \*\*`, got)
	assert.NotContains(t, got, "~~")
}
