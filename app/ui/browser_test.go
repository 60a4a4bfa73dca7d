//go:build !js

package ui_test

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/export"
	"stet/app/internal/browsertest"
	"stet/app/story"
)

const flood = `Flood drives 40 people from Keldbrook

Forty people left their homes in Keldbrook on Friday, the county said. Nobody was hurt.

“The water came at night,” said Ann Lind, a baker on Mill Street.
`

// pasteStory opens the app and pastes a text.
func pasteStory(t *testing.T, text string) *browsertest.Page {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	p.Paste("#paste", text)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	return p
}

// saved waits until all is saved: once what was just done has been drawn.
func saved(p *browsertest.Page) {
	p.WaitFor(`new Promise(drawn => setTimeout(() => drawn(document.querySelector(".saved").textContent === "Saved on this device"), 100))`)
}

// markByHand marks the first sentence of the body as a claim with the keyboard.
func markByHand(p *browsertest.Page) {
	p.Press("m")
	p.Press(kb.ArrowRight)
	p.WaitFor(`getSelection().toString().startsWith("Forty people")`)
	p.Press("c")
	p.WaitFor(`document.querySelector("#text mark.claim.on") && document.getElementById("note")`)
}

func TestANoteOutlivesAReloadAndAKilledTab(t *testing.T) {
	profile := browsertest.Blank(t)
	p := profile.Tab()
	p.Size(1280, 900)
	p.Navigate(browsertest.Serve(t).URL)
	p.WaitForApp()
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	markByHand(p)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("Ask the county for its count")
	p.Press(kb.Escape)
	p.Press("s")
	p.WaitFor(`document.querySelector('#text mark.on[data-status="confirmed"]')`)
	saved(p)
	p.Reload()
	p.WaitFor(`document.querySelector('#text mark.claim[data-status="confirmed"]')`)
	assert.Contains(t, p.Text("#text .margin"), "Ask the county for its count")

	address := browsertest.Eval[string](p, "location.href")
	p.Press("s")
	saved(p)
	require.NoError(t, chromedp.Cancel(p.Context())) // the tab is gone without a word
	other := profile.Tab()
	other.Navigate(address)
	other.WaitForApp()
	assert.Contains(t, other.Text("#text .margin"), "Ask the county for its count")
}

func TestListAndTextAreInStep(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	id := browsertest.Eval[string](p, `document.querySelector("#text mark.on").dataset.mark`)
	assert.Equal(t, id, browsertest.Eval[string](p, `document.querySelector('.row[aria-current="true"]').dataset.row`))
	p.Press(kb.Escape)
	p.WaitFor(`!document.querySelector(".card") && !document.querySelector("mark.on") && !document.querySelector(".row[aria-current]")`)
	p.Click(`.row[data-row="` + id + `"] .row-text`)
	p.WaitFor(`document.querySelector("#text mark.on").dataset.mark === "` + id + `"`)
	assert.Contains(t, p.Text(".card-quote"), "Forty people left their homes")
	p.Click(`.chip[aria-pressed="true"]`)
	p.WaitFor(`document.querySelector("#text.no-claim") && !document.querySelector('.row[data-row="` + id + `"]')`)
}

// twoArticles is a paste with page furniture and two articles.
func twoArticles(t *testing.T) string {
	data, err := os.ReadFile("../../annotate/testdata/two-articles.txt")
	require.NoError(t, err)
	return string(data)
}

func TestTwoArticlesOfOnePasteAreTwoStories(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Size(1280, 900)
	p.Paste("#paste", twoArticles(t))
	assert.Contains(t, p.Text("#several"), "two articles")
	folded(t, p, "Short Url", "Follow", "the headline’s repeat")
	first := p.Text("#text h1")
	p.Click("#several a")
	p.WaitFor(`document.querySelector("#text h1").textContent !== ` + strconv.Quote(first))
	p.WaitFor(`document.querySelector("#several a")`)
	saved(p)
	folded(t, p, "Follow", "the headline’s repeat")
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelectorAll(".stories .item").length === 2`)
}

// folded holds that furniture is in the strip above the article and nowhere in
// it.
func folded(t *testing.T, p *browsertest.Page, furniture ...string) {
	t.Helper()
	strip := p.Text("#text .strip .cut")
	article := browsertest.Eval[string](p, `[...document.querySelectorAll("#text .line:not(:has(.strip))")].map(l => l.textContent).join("\n")`)
	for _, words := range furniture {
		assert.Contains(t, strip, words)
		assert.NotContains(t, article, words)
	}
}

func TestUndoAndRedo(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`!document.querySelector('#text mark[data-mark^="r"]')`)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl, chromedp.ModifierShift))
	p.WaitFor(`document.querySelector('#text mark[data-mark^="r"]')`)
}

func TestTwoTabsDoNotOverwriteEachOther(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	saved(p)
	address := browsertest.Eval[string](p, "location.href")
	other := p.Tab()
	other.Size(1280, 900)
	other.Navigate(address)
	other.WaitForApp()
	other.Click(`.row .row-text`)
	other.WaitFor(`document.getElementById("note")`)
	other.Press("e")
	other.WaitFor(`document.activeElement.id === "note"`)
	other.Insert("from the second tab")
	other.WaitFor(`document.querySelector("#text .margin")?.textContent.includes("from the second tab")`)
	saved(other)
	_, err := chromedp.Call(p.Context(), page.BringToFront, cdp.Empty{}) // timers of hidden tabs are slow
	require.NoError(t, err)
	p.Press("s")
	p.WaitFor(`document.querySelector('#text mark.on[data-status="confirmed"]')`)
	saved(p)
	p.Reload()
	p.WaitFor(`document.querySelector('#text mark[data-status="confirmed"]')`)
	assert.Contains(t, p.Text("#text .margin"), "from the second tab")
}

func TestADeletedStoryComesBack(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelector(".stories .item")`)
	p.Click(".item-acts button:nth-child(2)")
	p.WaitFor(`!document.querySelector(".stories .item")`)
	p.Click(".toast .btn-ink")
	p.WaitFor(`document.querySelector(".stories .item")`)
}

func TestEverythingIsDeletedAndComesBack(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	saved(p)
	p.Navigate(server.URL + "library")
	p.WaitForApp()
	p.WaitFor(`document.querySelector(".stories .item")`)
	p.Click("#clear")
	p.WaitFor(`document.getElementById("clear").textContent === "Delete 1 story"`)
	p.Click("#clear")
	p.WaitFor(`!document.querySelector(".stories .item") && !document.getElementById("clear")`)
	p.Click(".toast .btn-ink")
	p.WaitFor(`document.querySelector(".stories .item")`)
}

func TestALongArticleIsShownWhole(t *testing.T) {
	paragraph := "The council of Keldbrook met on Monday and voted on the plan for the new bridge over the river."
	text := "Council meets for a very long time\n\n" + strings.Repeat(paragraph+"\n\n", 3000)
	p := pasteStory(t, text)
	p.WaitFor(`document.querySelectorAll("#text .line").length >= 3001`)
}

// TestALongTextIsReadWithoutHoldingUpThePage holds that a long text is there
// before its marks are, that the page has its turn again and again meanwhile,
// and that the list of marks grows as one goes down in it.
func TestALongTextIsReadWithoutHoldingUpThePage(t *testing.T) {
	const paragraph = "The council of Keldbrook met on Monday and voted 7-4 for the new bridge, which costs £3.6m. “It was time,” said mayor Ann Lind.\n\n"
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	browsertest.Eval[bool](p, `(() => {
		window.bare = 0; // turns in which the text stood without marks
		const look = () => {
			if (document.querySelector("#text mark")) return;
			if (document.querySelector("#text [data-at]")) bare++;
			setTimeout(look, 0);
		};
		look();
		return true;
	})()`)
	p.Paste("#paste", "Council meets for a very long time\n\n"+strings.Repeat(paragraph, 1500))
	p.WaitFor(`document.querySelectorAll("#text [data-at]").length >= 1501 && [...document.querySelectorAll("#text [data-at]")].at(-1).querySelector("mark")`)
	assert.Greater(t, browsertest.Eval[int](p, "bare"), 10)
	assert.Equal(t, 400, p.Count(".row"))
	browsertest.Eval[bool](p, `(document.querySelector(".rail-body").scrollTop = 1e7, true)`)
	p.WaitFor(`document.querySelectorAll(".row").length >= 800`)
	browsertest.Eval[bool](p, `([...document.querySelectorAll("#text mark")].at(-1).click(), true)`)
	p.WaitFor(`document.querySelector('.row[aria-current="true"]')?.dataset.row === document.querySelector("#text mark.on").dataset.mark`)
}

func TestTextIsNeverMarkup(t *testing.T) {
	p := pasteStory(t, "Headline <img src=x onerror=alert(1)>\n\nA <script>alert(2)</script> paragraph & “<b>bold</b>” words.\n")
	require.Zero(t, p.Count("#text img, #text script, #text b"))
	assert.Contains(t, p.Text("#text"), "<script>alert(2)</script>")
}

func TestThePageFitsASmallPhone(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	p.Size(320, 640)
	p.WaitFor(`document.documentElement.scrollWidth <= 320`)
}

func TestALinkCarriesTheStory(t *testing.T) {
	p := pasteStory(t, flood)
	markByHand(p)
	p.Press("e")
	p.WaitFor(`document.activeElement.id === "note"`)
	p.Insert("Ask again")
	p.Press(kb.Escape)
	p.Press("s", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.getElementById("lnk").value.includes("#s1.")`)
	link := browsertest.Eval[string](p, `document.getElementById("lnk").value`)

	other := browsertest.Open(t, link)
	other.Size(1280, 900)
	assert.Contains(t, other.Text("#text .margin"), "Ask again")
	assert.NotContains(t, browsertest.Eval[string](other, "location.href"), "#s1", "the address bar is no place for a story")
	assert.Contains(t, other.Text("#preview"), "came by a link")
	other.Click("#preview .btn-ink")
	other.WaitFor(`!document.getElementById("preview")`)
	saved(other)
	other.Reload()
	assert.Contains(t, other.Text("#text .margin"), "Ask again")

	cut := browsertest.Open(t, link[:len(link)-10])
	assert.Contains(t, cut.Text(".toast[role=alert]"), "cut")
}

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

func TestTheSliderShowsMoreAndFewerClaims(t *testing.T) {
	p := pasteStory(t, "Plant shut\n\nThe plant was closed in May 2019. It felt like the end of a long day. People came and went. Perhaps the town will recover some day.\n")
	claims := func() int { return p.Count("#text mark.claim") }
	usual, mark := claims(), browsertest.Eval[string](p, `document.getElementById("doubt").value`)
	slide := func(to string) {
		browsertest.Eval[bool](p, `(() => { const d = document.getElementById("doubt"); d.value = `+to+`; return d.dispatchEvent(new InputEvent("input", {bubbles: true})) })()`)
	}
	slide("84")
	p.WaitFor(`document.querySelectorAll("#text mark.claim").length > ` + strconv.Itoa(usual))
	assert.Equal(t, p.Count(".row .sw.claim"), claims())
	more := claims()
	slide("10")
	p.WaitFor(`document.querySelectorAll("#text mark.claim").length < ` + strconv.Itoa(usual+1))
	slide("84")
	p.WaitFor(`document.querySelectorAll("#text mark.claim").length === ` + strconv.Itoa(more))
	p.Reload()
	p.WaitFor(`document.querySelectorAll("#text mark.claim").length === ` + strconv.Itoa(more)) // the setting stays
	p.Click("#usual")
	p.WaitFor(`document.querySelectorAll("#text mark.claim").length === ` + strconv.Itoa(usual) + ` && document.getElementById("doubt").value === "` + mark + `"`)
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
	p.Click("#merge")
	p.WaitFor(`document.querySelector(".lead-h")?.textContent.includes("two different stories")`)
	assert.True(t, browsertest.Eval[bool](p, `document.getElementById("whole-to").checked`), "each is better read whole")
	assert.NotContains(t, p.Text(".inline"), "Keldbrook")
	p.Click("label:has(#whole-from)")
	p.WaitFor(`document.querySelector(".inline").textContent.includes("Keldbrook")`)
	p.Click("label:has(#whole-)")
	p.WaitFor(`document.querySelector(".inline ins") && document.querySelector(".inline del")`)

	p.Click(".sources div:nth-child(2) .link")
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

// TestTheSampleShowsEverything holds the sample: one story, two versions, each
// kind of mark, and what changed.
func TestTheSampleShowsEverything(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	p.Click("#sample")
	p.WaitFor(`document.querySelector("#text mark.claim") && document.querySelector("#text mark.figure") && document.querySelector("#text mark.quote")`)
	folded(t, p, "Short Url", "Share", "the headline’s repeat")
	p.Click("#tab-Insight")
	assert.Contains(t, p.Text("#insight"), "Who is heard")
	p.Press("v")
	p.WaitFor(`document.querySelector(".change")`)
	assert.Contains(t, p.Text(".lead-h"), "declared one", "the sample's correction note")
	assert.NotZero(t, p.Count("#inline ins"))
	assert.NotZero(t, p.Count("#sides .same"))
	assert.NotZero(t, p.Count("#time .as-table td.n"), "the lanes as a table")
	assert.NotZero(t, p.Count("#time .plot .step"), "the figures")
	assert.NotZero(t, p.Count("#time .plot .life, #time .plot .hedge"), "quotes or hedges")
}

func TestOneCorrectionOfASpeakerHoldsForThePronounsAfterIt(t *testing.T) {
	p := pasteStory(t, `Two brakes failed on the Lake Orrin ferry, operator says

Jonas Reik runs the ferry on Lake Orrin. Mayor Aino Brandt said the council had asked for an inspection. “The crossing carries 2,300 people a day,” she said. “They need to know that both brakes work.”
`)
	p.WaitFor(`document.querySelectorAll("#text mark.quote").length >= 2`)
	browsertest.Eval[bool](p, `([...document.querySelectorAll("#text mark.quote")].find(m => m.textContent.includes("2,300")).click(), true)`)
	assert.Contains(t, p.Text(".chain"), "Aino Brandt")
	p.Click(".chain .link")
	p.WaitFor(`document.getElementById("who")`)
	p.Type("#who", "Eva Roth\n")
	p.WaitFor(`document.querySelector(".chain") && document.querySelector(".chain").textContent.includes("Eva Roth")`)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	p.WaitFor(`document.querySelector(".chain").textContent.includes("Aino Brandt")`)
}

func TestAPanicIsSaidAndTheAppGoesOn(t *testing.T) {
	p := pasteStory(t, flood)
	p.Allow()
	// An element that the program relies on is taken away under it.
	browsertest.Eval[bool](p, `(document.createTreeWalker = () => { throw new Error("no walker") }, true)`)
	p.Press("m")
	assert.Contains(t, p.Text(".toast.fault"), "went wrong")
	p.Click(".toast.fault .btn")
	p.WaitFor(`!document.querySelector(".toast.fault")`)
	p.Click(".chip")
	p.WaitFor(`document.querySelector("#text.no-claim")`)
}

// TestAnExportedPageRestoresTheStory drops a page that Stet wrote into a fresh
// profile.
func TestAnExportedPageRestoresTheStory(t *testing.T) {
	v := story.Version{Text: flood}
	at := strings.Index(flood, "Nobody was hurt")
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: at, End: at + len("Nobody was hurt")}}, Added: true, Note: "Ask the hospital"})
	var html strings.Builder
	format, ok := export.Find("html")
	require.True(t, ok)
	require.NoError(t, format.Write(&html, &story.Story{ID: "0123456789abcdef", Versions: []story.Version{v}}))

	quoted, err := json.Marshal(html.String())
	require.NoError(t, err)
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	browsertest.Eval[bool](p, `(() => {
		const data = new DataTransfer();
		data.items.add(new File([`+string(quoted)+`], "story.html", {type: "text/html"}));
		return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
	})()`)
	assert.Contains(t, p.Text("#text .margin"), "Ask the hospital")
	assert.Equal(t, "Nobody was hurt", p.Text(`#text mark[data-mark^="r"], #text mark.edited`))
}

// TestNotesOfAColleagueArePutInPlace opens a file of annotations beside the
// article that they are on.
func TestNotesOfAColleagueArePutInPlace(t *testing.T) {
	v := story.Version{Text: flood}
	at := strings.Index(flood, "Nobody was hurt")
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: at, End: at + len("Nobody was hurt")}}, Added: true, Note: "Ask the hospital"})
	var notes strings.Builder
	format, ok := export.Find("jsonld")
	require.True(t, ok)
	require.NoError(t, format.Write(&notes, &story.Story{ID: "0123456789abcdef", Versions: []story.Version{v}}))

	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	drop := func(name, data string) {
		quoted, err := json.Marshal(data)
		require.NoError(t, err)
		browsertest.Eval[bool](p, `(() => {
			const data = new DataTransfer();
			data.items.add(new File([`+string(quoted)+`], "`+name+`"));
			return document.querySelector("main").dispatchEvent(new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
		})()`)
	}
	drop("notes.jsonld", notes.String())
	assert.Contains(t, p.Text(".toast[role=alert]"), "paste the article first")
	drop("flood.txt", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	drop("notes.jsonld", notes.String())
	assert.Contains(t, p.Text("#text .margin"), "Ask the hospital")
	assert.Contains(t, p.Text(".toast"), "1 note put in place")
	p.Click(".toast .btn-ink")
	p.WaitFor(`!document.querySelector("#text .margin")`)
}
