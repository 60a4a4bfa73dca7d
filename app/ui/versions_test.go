//go:build !js

package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

func TestAnUpdateIsOfferedAsANewVersion(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Size(1280, 900)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	markByHand(p)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("Ask the county")
	p.Press(kb.Escape)
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	p.Paste("#paste", strings.NewReplacer("40 people", "60 people", "Nobody was hurt.", "One man was hurt.").Replace(flood))
	assert.Contains(t, p.Text("#offer"), "Flood drives 40 people")
	p.Click("#accept")
	p.WaitFor(`document.querySelector(".change")`)
	assert.Contains(t, p.Text(".notice"), "kept as version 2")
	assert.Equal(t, "headline-changed", browsertest.Eval[string](p, `document.querySelector(".change").dataset.type`), "the headline comes first")
	assert.Contains(t, p.Text("#inline"), "One man was hurt")
	p.Click(".change-type .link")
	p.WaitFor(`document.activeElement.id.startsWith("line-") && document.activeElement.textContent.includes("60")`) // to the place of the change
	assert.Equal(t, 1, p.Count("svg.heat"))
	assert.Equal(t, 4, p.Count(`[id^="report-"]`))
	assert.NotZero(t, p.Count("#sides .same"))
	p.Click("#only")
	p.WaitFor(`document.querySelectorAll("#sides .same").length === 0`)
	assert.Contains(t, p.Text("#inline"), "One man was hurt")
	p.Press("v")
	p.WaitFor(`document.querySelector("#text")?.textContent.includes("Ask the county")`) // the note came along
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelectorAll(".stories .item").length === 1`)
}

// TestTwoStoriesAreMergedAndAWrongVersionTakenOut does both and takes both back.
func TestTwoStoriesAreMergedAndAWrongVersionTakenOut(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Size(1280, 900)
	p.Paste("#paste", flood+"\nThe river Keld rose by two metres in five hours, the county’s gauge shows, and stood above the bridge until noon. The school on Mill Street is a shelter now; the baker brings bread there in the mornings. Engineers look for cracks in the old weir, which the county bought from a mill owner in 1974.\n")
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	p.Paste("#paste", "Council sells the ferry\n\nThe council of Port Ellan voted on Monday to sell the ferry at Quay Street. Nine members were for it and four against. The buyer, a shipping firm from the mainland, promises eight crossings a day in summer. A ticket will cost £4, as before, until the end of next year. Fishermen who moor beside the terminal fear higher rents, their union wrote in a letter to every member.\n")
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelectorAll(".stories .item").length === 2`)
	p.Click(".item-acts button:nth-child(2)")
	p.WaitFor(`document.activeElement.id === "other"`)
	p.Press(kb.Escape)
	p.WaitFor(`!document.getElementById("merge") && document.activeElement.textContent === "Merge with another story"`)
	p.Click(".item-acts button:nth-child(2)")
	p.Click("#merge")
	p.WaitFor(`document.querySelector(".lead-h")?.textContent.includes("two different stories")`)
	assert.True(t, browsertest.Eval[bool](p, `document.getElementById("whole-to").checked`), "each is better read whole")
	assert.NotContains(t, p.Text(".inline"), "Keldbrook")
	p.Click("label:has(#whole-from)")
	p.WaitFor(`document.querySelector(".inline").textContent.includes("Keldbrook")`)
	p.Click("label:has(#whole-)")
	p.WaitFor(`document.querySelector(".inline ins") && document.querySelector(".inline del")`)

	p.Click(`[aria-label="Not a version of this: v2"]`)
	p.WaitFor(`document.querySelector("#text h1")?.textContent === "Council sells the ferry"`)
	p.Click(".toast .btn-ink")
	p.WaitFor(`document.querySelectorAll(".stations button").length === 2`)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.querySelector(".lead-h").textContent === "One version so far"`)
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelectorAll(".stories .item").length === 2`)
}

// TestAPasteOfSeveralIsForgottenWithTheMerge merges the two stories of one paste: no notice
// says any more that there are two.
func TestAPasteOfSeveralIsForgottenWithTheMerge(t *testing.T) {
	two, err := os.ReadFile(filepath.Join("..", "..", "annotate", "testdata", "two-articles.txt"))
	require.NoError(t, err)
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	p.Paste("#paste", string(two))
	p.WaitFor(`document.body.innerText.includes("This paste held two articles")`)
	saved(p) // what the bar says of that moves its links
	p.Click(`nav a[href$="library"]`)
	p.WaitFor(`document.querySelectorAll(".stories .item").length === 2`)
	p.Click(".item-acts button:nth-child(2)")
	p.Click("#merge")
	p.WaitFor(`document.querySelectorAll(".stations button").length === 2`)
	p.Click(`nav a[href*="story/"]`)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	p.WaitFor(`!document.body.innerText.includes("This paste held")`)
}

// TestTheSampleShowsEverything holds the sample: one story, two versions, each
// kind of mark, and what changed.
func TestTheSampleShowsEverything(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	p.Click("#sample")
	p.WaitFor(`document.querySelector("#text mark.claim") && document.querySelector("#text mark.figure") && document.querySelector("#text mark.quote")`)
	folded(t, p, "Short Url", "Share", "the headline’s repeat")
	offered := func(words string) {
		p.WaitFor(`document.querySelector(".strip summary").innerText.endsWith("` + words + `")`)
	}
	offered("Show")
	p.Click(".strip summary")
	offered("Hide")
	assert.True(t, browsertest.Eval[bool](p, `document.querySelector('.tools [aria-label="Undo"]').disabled`), "nothing was done yet")
	p.Click("#tab-Insight")
	assert.Contains(t, p.Text("#insight"), "Who is heard")
	p.Press("v")
	p.WaitFor(`document.querySelector(".change")`)
	assert.Contains(t, p.Text(".lead-h"), "declared two", "the sample's correction note names the number, in the headline too")
	assert.NotZero(t, p.Count("#inline ins"))
	assert.NotZero(t, p.Count("#sides .same"))
	assert.NotZero(t, p.Count("#time .as-table td.n"), "the lanes as a table")
	assert.NotZero(t, p.Count("#time .plot .step"), "the figures")
	assert.NotZero(t, p.Count("#time .plot .life, #time .plot .hedge"), "quotes or hedges")
}
