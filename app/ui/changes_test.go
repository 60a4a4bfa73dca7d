//go:build !js

package ui_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"

	"stet/app/internal/browsertest"
)

// pasteVersions opens the app and pastes the versions of a story, each as the
// next of the one before.
func pasteVersions(t *testing.T, versions ...string) *browsertest.Page {
	t.Helper()
	p := pasteStory(t, versions[0])
	for _, v := range versions[1:] {
		p.Click(".brand")
		p.WaitFor(`document.querySelector(".recent .entry")`)
		p.Paste("#paste", v)
		p.Click("#accept")
		p.WaitFor(`document.querySelector(".change") || document.querySelector("#changed .quiet")`)
	}
	return p
}

const ferry = `Ferry sinks off Port Ellan, 14 missing

PORT ELLAN: A ferry with 212 people on board sank off Port Ellan on Monday night, the coast guard said. Fourteen people are missing.

“The sea was calm when we left,” said Moira Keel, a passenger.

The ship was built in 1987 and was inspected in March, according to its owner, Keel Lines.
`

var ferryLater = strings.NewReplacer("14 missing", "9 missing", "Fourteen people are", "Nine people are", "with 212 people", "with 221 people").Replace(ferry) +
	"\nCorrection: An earlier version said that 14 people were missing. It is nine.\n"

func TestTheNoteOfThePaperStandsAboveTheChanges(t *testing.T) {
	p := pasteVersions(t, ferry, ferryLater)
	assert.Contains(t, p.Text(".own-note"), "An earlier version said that 14 people were missing.")
	assert.NotContains(t, p.Text(".lead-h"), "declared none")
	assert.Contains(t, p.Text(".fold summary"), "1 correction note")
	assert.NotContains(t, p.Text("#changed"), "Page furniture")
}

// TestTheDraftSaysWhatItIsMadeFrom holds that a toll that rose is not passed off as an
// error, and that help says what "silent" is.
func TestTheDraftSaysWhatItIsMadeFrom(t *testing.T) {
	p := pasteVersions(t, ferry, ferryLater)
	assert.Contains(t, p.Text("#correction"), "Leave out what the news itself changed")
	p.Press("?")
	assert.Contains(t, p.Text("section[aria-labelledby=v-h]"), "declared A correction note on the newer page names the change. silent None does.")
}

// TestAReportGoesThroughAllVersions holds that one can be had of a whole story.
func TestAReportGoesThroughAllVersions(t *testing.T) {
	last := strings.Replace(ferryLater, "in March", "in May", 1)
	p := pasteVersions(t, ferry, ferryLater, last)
	browsertest.Eval[bool](p, `(Object.defineProperty(navigator, "clipboard", {value: {write: async items => {
		window.report = await (await items[0].getType("text/plain")).text();
	}}}), true)`)
	p.Click("#report-copy")
	p.WaitFor(`window.report?.includes("\n## v2, ") && !window.report.includes("\n## v1, ")`)
	p.Click("#report-every")
	p.WaitFor(`document.getElementById("report-every").checked`)
	p.Click("#report-copy")
	p.WaitFor(`window.report.includes("\n## v1, ") && window.report.includes("\n## v2, ")`)

	pasteHere(p, ferry)
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("as version 1 of 3. Here is the newest.")`)
}

func TestChangesAreReachedByKeysAndToldApartByName(t *testing.T) {
	p := pasteVersions(t, ferry, ferryLater)
	name := `document.activeElement.getAttribute("aria-label")`
	p.Press("j")
	p.WaitFor(name + ` === "Headline, show: show in the text"`)
	p.Press("j")
	p.WaitFor(name + ` === "Figure, lead, ¶1: show in the text"`)
	p.Press("k")
	p.WaitFor(name + ` === "Headline, show: show in the text"`)
	p.Click(`.change[data-type="figure-changed"] [data-line]`)
	p.WaitFor(`document.activeElement.id.startsWith("line-")`)
	assert.Equal(t, []string{"v1: address of the article", "Not a version of this: v1", "v2: address of the article", "Move before v1: v2", "Not a version of this: v2"},
		browsertest.Eval[[]string](p, `[...document.querySelectorAll(".sources [aria-label]")].map(e => e.getAttribute("aria-label"))`))
}

// TestTheWordOnAVersionGoesWithIt holds that nothing is offered for a version that
// was taken back.
func TestTheWordOnAVersionGoesWithIt(t *testing.T) {
	p := pasteVersions(t, ferry, ferryLater, strings.Replace(ferryLater, "in March", "in May", 1))
	assert.Contains(t, p.Text("#carried"), "kept as version 3")
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.querySelectorAll(".stations button").length === 2 && !document.getElementById("carried")`)
}

// TestAVersionIsNotComparedWithItself holds that the two choices always name
// what is compared.
func TestAVersionIsNotComparedWithItself(t *testing.T) {
	p := pasteVersions(t, ferry, ferryLater, strings.Replace(ferryLater, "in March", "in May", 1))
	for _, c := range []struct{ first, second, want string }{
		{"1", "1", "0 1"}, {"0", "0", "0 1"}, {"2", "0", "0 2"}, {"2", "2", "1 2"},
	} {
		browsertest.Eval[bool](p, `(() => {
			va.value = "`+c.first+`";
			vb.value = "`+c.second+`";
			return va.dispatchEvent(new Event("change", { bubbles: true }));
		})()`)
		p.WaitFor(`va.value + " " + vb.value === "` + c.want + `" && document.querySelector(".change")`)
	}
}

// TestALongComparisonIsDrawnOnce holds that of a long text what changed is shown
// at first, and that nothing of it is drawn again when something else is.
func TestALongComparisonIsDrawnOnce(t *testing.T) {
	var older, newer strings.Builder
	older.WriteString("Council lists its bridges\n\n")
	newer.WriteString("Council lists its bridges\n\n")
	for i := range 1200 {
		line := "The bridge on road " + strconv.Itoa(i+1) + " costs " + strconv.Itoa(1000+i) + " pounds a year, the council of Keldbrook said.\n\n"
		older.WriteString(line)
		if i%100 == 50 {
			line = strings.Replace(line, "costs 1", "costs 7", 1)
		}
		newer.WriteString(line)
	}
	p := pasteVersions(t, older.String(), newer.String())
	assert.True(t, browsertest.Eval[bool](p, `document.getElementById("only").checked`))
	changes := p.Count("#changed .change")
	assert.Equal(t, changes, p.Count("#sides tbody tr"))
	browsertest.Eval[bool](p, `(document.querySelectorAll(".change, .inline p, .sides tr").forEach(e => e.drawn = true), true)`)
	p.Focus("#source-0")
	p.Insert("https://example.com/bridges")
	p.Focus("#source-1")
	saved(p)
	assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll(".change, .inline p, .sides tr")].every(e => e.drawn)`))
	p.Click("#only")
	p.WaitFor(`document.querySelectorAll("#sides tbody tr").length > 1200`)
}

// TestTheScreenOfVersionsFitsAPhone holds that nothing of it scrolls sideways,
// with all that can be unfolded, and that a mark at the edge of the text has its
// outline whole.
func TestTheScreenOfVersionsFitsAPhone(t *testing.T) {
	p := pasteVersions(t, ferry, ferryLater, strings.Replace(ferryLater, "Nine people are", "Eight people are", 1))
	p.Size(320, 640)
	p.WaitFor(`document.querySelector(".as-table")`)
	browsertest.Eval[bool](p, `(document.querySelectorAll("details").forEach(d => d.open = true), true)`)
	assert.LessOrEqual(t, browsertest.Eval[int](p, `document.documentElement.scrollWidth`), 320)
	p.Press("v")
	p.WaitFor(`document.querySelector("#text mark")`)
	assert.GreaterOrEqual(t, browsertest.Eval[float64](p, `document.querySelector("#text mark").getBoundingClientRect().left - document.querySelector(".stretch").getBoundingClientRect().left`), 6.0)
	assert.LessOrEqual(t, browsertest.Eval[int](p, `document.documentElement.scrollWidth`), 320)
}

// TestWhatChangedUnderACheckIsCheckedAgain goes from the word that notes came
// along to the marks whose words changed.
func TestWhatChangedUnderACheckIsCheckedAgain(t *testing.T) {
	p := pasteStory(t, ferry)
	p.WaitFor(`document.querySelector(".row")`)
	p.Click(`.row:has(.sw.figure) .row-text`)
	p.Press("s")
	p.WaitFor(`document.querySelector('#text mark[data-status="confirmed"]')`)
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	p.Paste("#paste", ferryLater)
	p.Click("#accept")
	p.Click("#recheck")
	p.WaitFor(`document.getElementById("status-filter")?.value === "stale" && document.querySelectorAll(".row").length === 1`)
	assert.Contains(t, p.Text(".row"), "the words changed since you checked this")
	p.Click(".row-text")
	p.WaitFor(`document.querySelector(".card .facts del")`)
	assert.Equal(t, "14", p.Text(".card .facts del"))
	p.Press(kb.Escape)
	p.Click(".brand")
	p.Click(".recent .entry a")
	p.WaitFor(`document.getElementById("status-filter")?.value === "all" && document.querySelectorAll(".row").length > 1`)
}
