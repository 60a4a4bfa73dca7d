//go:build !js

package ui_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/export"
	"stet/app/internal/browsertest"
	"stet/app/story"
)

// TestEveryScreenFitsAPhoneWithLargeText holds that nothing is cut or scrolls
// sideways where the person has the text twice as large.
func TestEveryScreenFitsAPhoneWithLargeText(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	_, err := chromedp.Call(p.Context(), page.SetFontSizes, page.SetFontSizesParams{FontSizes: &page.FontSizes{Standard: 32, Fixed: 26}})
	require.NoError(t, err)
	p.Size(360, 740)
	fits := func() {
		t.Helper()
		p.WaitFor(`document.documentElement.scrollWidth <= 360`)
		assert.Empty(t, browsertest.Eval[[]string](p, `[...document.querySelectorAll(".bar *, .thumb *, .sheet *, .card *, .rail-top *, .start *")]
			.filter(e => e.checkVisibility() && e.getBoundingClientRect().right > 361).map(e => e.outerHTML.slice(0, 80))`))
	}
	eachScreen(t, p, server.URL, fits)
}

// TestATurnedPhoneShowsWhatThePersonIsAt holds that the selected mark stays above
// the card, and the note that is being written within it.
func TestATurnedPhoneShowsWhatThePersonIsAt(t *testing.T) {
	p := pasteStory(t, flood+strings.Repeat("\nThe county spent £3.6m on the wall in 2019, said Ann Lind, who has lived beside it for 80 years and has seen it fail three times.\n", 6))
	p.Size(390, 844)
	p.WaitFor(`document.querySelector("#text mark.figure")`)
	for range 12 {
		p.Press("j")
	}
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	for _, size := range [][2]int64{{844, 390}, {390, 844}} {
		p.Size(size[0], size[1])
		p.WaitFor(`innerWidth === ` + strconv.FormatInt(size[0], 10) + ` && (() => {
			const [mark, card, note] = ["#text mark.on", ".card", "#note"].map(s => document.querySelector(s).getBoundingClientRect());
			const foot = document.querySelector(".thumb").getBoundingClientRect();
			return mark.top >= 0 && mark.top < card.top && note.top >= card.top && note.top + 40 <= foot.top;
		})()`)
	}
}

// TestAMessageHasTheWidthOfThePhone holds that a long one does not stand in a
// column of single words.
func TestAMessageHasTheWidthOfThePhone(t *testing.T) {
	p := pasteStory(t, flood)
	p.Size(390, 844)
	pasteHere(p, "Too short.")
	p.WaitFor(`document.querySelector(".toast")?.textContent.includes("too short") && document.querySelector(".toast").getBoundingClientRect().width > 340`)
}

// TestManyVersionsCanBeRead holds that with twelve of them names and headlines
// stand in whole words, and that the table's first column does.
func TestManyVersionsCanBeRead(t *testing.T) {
	s := &story.Story{ID: "0123456789abcdef"}
	for i := range 12 {
		text := strings.Replace(ferry, "212 people", strconv.Itoa(212+i/2)+" people", 1)
		text = strings.Replace(text, "14 missing", strconv.Itoa(14+i/4)+" missing", 1)
		s.Versions = append(s.Versions, story.Version{Text: text + strings.Repeat("\n", i), Captured: time.Unix(int64(i)*7200, 0)})
	}
	format, ok := export.Find("story")
	require.True(t, ok)
	var file bytes.Buffer
	require.NoError(t, format.Write(&file, s))
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	dropFile(t, p, "story.stet.json", file.String())
	p.WaitFor(`document.querySelector("#text mark.figure")`)
	p.Press("v")
	p.WaitFor(`document.querySelector(".lanes")`)
	for _, width := range []int64{1280, 390} {
		p.Size(width, 900)
		assert.Equal(t, []string{"v1", "v5", "v9"}, browsertest.Eval[[]string](p, `[...document.querySelectorAll(".heads li")].map(e => e.dataset.in)`))
		assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll(".heads li")].every(e => e.getBoundingClientRect().width > 300)`), "headlines at %d px", width)
		assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll(".stations b")].every(e => e.getBoundingClientRect().height < 24)`), "names at %d px", width)
		browsertest.Eval[bool](p, `document.querySelector(".as-table").open = true`)
		assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll(".as-table tbody th")].every(e => e.getBoundingClientRect().width > 100)`), "table at %d px", width)
		assert.LessOrEqual(t, browsertest.Eval[int64](p, `document.documentElement.scrollWidth`), width)
	}
}

// eachScreen goes through the screens of a phone as a reader of the sample does, and asks at
// each whether it fits.
func eachScreen(t *testing.T, p *browsertest.Page, address string, fits func()) {
	t.Helper()
	fits()
	p.Click("#sample")
	p.WaitFor(`document.querySelector("#text mark.quote")`)
	fits()
	p.Press("j")
	p.WaitFor(`document.querySelector(".card")`)
	fits()
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.getElementById("lnk")`)
	fits()
	p.Press(kb.Escape)
	p.WaitFor(`!document.getElementById("lnk")`)
	p.Click("#thumb-list")
	p.WaitFor(`document.querySelector(".sheeted")`)
	fits()
	p.Click("#tab-Insight")
	p.WaitFor(`document.querySelector(".panel")`)
	fits()
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".sheeted")`)
	p.Press("v")
	p.WaitFor(`document.querySelector(".lanes")`)
	fits()
	for _, path := range []string{"library", "help", ""} {
		p.Navigate(address + path)
		p.WaitForApp()
		fits()
	}
}
