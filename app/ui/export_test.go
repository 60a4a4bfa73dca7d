//go:build !js

package ui_test

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/app/export"
	"stet/app/internal/browsertest"
	"stet/app/story"
)

// noted returns the second article of the fixture with a confirmed figure and
// a note at it.
func noted(t *testing.T) *story.Story {
	text := annotate.Normalise(second(t, twoArticles(t), "Orvania rules out talks"))
	at := strings.Index(text, "214 Karsk")
	require.Positive(t, at)
	v := story.Version{Text: text}
	v.Put(story.Annotation{
		Key:    story.Key{Kind: story.Figure, Span: story.Span{Start: at, End: at + len("214")}},
		Status: story.Confirmed, Note: "Seen in the ministry’s list",
	})
	return &story.Story{ID: "s1", Versions: []story.Version{v}}
}

// marks counts the marks of the article, each once.
const marks = `new Set([...document.querySelectorAll("mark[data-mark]")].map(m => m.dataset.mark)).size`

func TestAnExportedPageNeedsNoScriptAndRestoresAll(t *testing.T) {
	html, known := export.Find("html")
	require.True(t, known)
	var file bytes.Buffer
	require.NoError(t, html.Write(&file, noted(t)))
	path := filepath.Join(t.TempDir(), "story.html")
	require.NoError(t, os.WriteFile(path, file.Bytes(), 0o600))

	host := httptest.NewServer(http.FileServer(http.Dir(filepath.Dir(path))))
	defer host.Close()
	alone := browsertest.Blank(t)
	_, err := chromedp.Call(alone.Context(), emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
	require.NoError(t, err)
	alone.Navigate(host.URL + "/story.html")
	shown := browsertest.Eval[int](alone, marks)
	assert.Positive(t, shown)
	assert.Contains(t, alone.Text("body"), "Seen in the ministry’s list")
	assert.Zero(t, alone.Count("script:not([type='application/json'])"))

	app := browsertest.Open(t, browsertest.Serve(t).URL)
	app.Size(1280, 900)
	app.Do(chromedp.SetUploadFiles("#file", []string{path}, chromedp.NodeReady))
	app.WaitFor(`document.querySelector('#text mark.figure[data-status="confirmed"]')`)
	assert.Contains(t, app.Text("#text .margin"), "Seen in the ministry’s list")
	assert.Equal(t, shown, browsertest.Eval[int](app, marks), "the same marks")
}

// TestCopyHasMarksAndPlainText holds what the clipboard gets: HTML for documents
// and Markdown for programs that take text alone.
func TestCopyHasMarksAndPlainText(t *testing.T) {
	p := pasteStory(t, flood)
	browsertest.Eval[bool](p, `(Object.defineProperty(navigator, "clipboard", {value: {write: async items => {
		const of = async kind => await (await items[0].getType(kind)).text();
		window.copied = [await of("text/html"), await of("text/plain")];
	}}}), true)`)
	p.Click(".top .btn, header .btn")
	p.WaitFor(`document.getElementById("as-rich")`)
	assert.Equal(t, []string{"Web page", "Copy with marks", "Word"}, browsertest.Eval[[]string](p, `[...document.querySelectorAll(".format b")].slice(0, 3).map(b => b.textContent)`))
	p.Click("#as-rich")
	p.WaitFor(`window.copied`)
	assert.Contains(t, browsertest.Eval[string](p, `copied[0]`), "Flood drives <span style=")
	assert.Contains(t, browsertest.Eval[string](p, `copied[1]`), "# Flood drives")
}

// TestThePersonChoosesWhatGoesAlong holds that a note goes along until the person
// leaves it out, and again once it is taken back in.
func TestThePersonChoosesWhatGoesAlong(t *testing.T) {
	p := pasteStory(t, flood)
	p.WaitFor(`document.querySelector("#text mark")`)
	p.Click("#text mark")
	p.WaitFor(`document.getElementById("note")`)
	p.Paste("#note", "Seen in the ministry’s list")
	p.WaitFor(`document.querySelector("#text .margin")?.textContent.includes("Seen in")`)
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.getElementById("lnk")?.value.startsWith("http")`)
	assert.True(t, browsertest.Eval[bool](p, `document.getElementById("with-notes").checked`))
	with := browsertest.Eval[string](p, `document.getElementById("lnk").value`)
	p.Click("#with-notes")
	p.WaitFor(`document.getElementById("lnk").value.startsWith("http") && document.getElementById("lnk").value.length < ` + strconv.Itoa(len(with)))
	p.Click("#with-notes")
	p.WaitFor(`document.getElementById("lnk").value.length === ` + strconv.Itoa(len(with)))
}

// TestALongStoryIsExportedWithoutBeingMeasured holds that the sheet of a long
// story does not write it in every format before it is asked to.
func TestALongStoryIsExportedWithoutBeingMeasured(t *testing.T) {
	p := pasteStory(t, "Council meets\n\n"+strings.Repeat("The council of Keldbrook voted 7 to 4 on Monday, the mayor said.\n\n", 1700))
	p.WaitFor(`document.querySelector("#text mark")`)
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.getElementById("lnk")?.value.startsWith("http")`)
	assert.Empty(t, browsertest.Eval[string](p, `[...document.querySelectorAll(".size")].map(s => s.textContent).join("")`))
}

func TestASheetKeepsWhatLiesUnderItOutOfReach(t *testing.T) {
	p := pasteStory(t, flood)
	p.Click("main") // the focus goes somewhere under the sheet
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.activeElement.id === "sheet"`)
	assert.True(t, browsertest.Eval[bool](p, `["header", "main", ".rail"].every(s => document.querySelector(s).closest("[inert]"))`))
	assert.False(t, browsertest.Eval[bool](p, `Boolean(document.getElementById("sheet").closest("[inert]"))`))
	p.Press(kb.Escape)
	p.WaitFor(`!document.getElementById("sheet")`)
	assert.Zero(t, p.Count("[inert]"))
}
