//go:build !js

package ui_test

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
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

// TestManyArticlesOfOnePasteAreNotAllNamed holds that the notice stays short.
func TestManyArticlesOfOnePasteAreNotAllNamed(t *testing.T) {
	var paste strings.Builder
	for _, town := range []string{"Marlow", "Keldbrook", "Tarbeck", "Port Ellan", "Harrow", "Northmere", "Orrin", "Leeds", "Ludlow"} {
		paste.WriteString("Explosion at " + town + " chemical plant kills at least 12, injures dozens\n\nBy Dana Whitfield\n\nPublished 3 March 2026, 07:40\n\n" + strings.ToUpper(town) +
			", Ohio (AP) — An explosion tore through a chemical plant in " + town + " on Tuesday, killing at least 12 people and injuring dozens, officials said.\n\nThe blast happened at about 5:20 a.m. and was felt 15 miles away, the fire department said.\n\n“We have never seen anything like this,” Fire Chief Rosa Medina told reporters.\n\n")
	}
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	p.Paste("#paste", paste.String())
	p.WaitFor(`document.querySelectorAll("#several a").length === 5`)
	assert.Contains(t, p.Text("#several"), "nine articles")
	assert.Contains(t, p.Text("#several"), "The others are in the library")
	p.Click(`.views a[href$="/library"]`)
	p.WaitFor(`document.querySelectorAll(".stories .item").length === 9`)
}

func TestALongArticleIsShownWhole(t *testing.T) {
	paragraph := "The council of Keldbrook met on Monday and voted on the plan for the new bridge over the river."
	text := "Council meets for a very long time\n\n" + strings.Repeat(paragraph+"\n\n", 3000)
	p := pasteStory(t, text)
	p.WaitFor(`document.querySelectorAll("#text .line").length >= 3001`)
	assert.Equal(t, "3000", browsertest.Eval[string](p, `[...document.querySelectorAll("#text .line")].at(-1).dataset.n`))
	assert.Equal(t, 126, p.Count("#text > *"), "a browser that looks after each line on its own is slow at everything")
	assert.Zero(t, p.Count("#text > :not(.stretch)"))
}

// TestAVersionTakesThePlaceOfALongerOne holds that the text becomes another
// version's, whole and in order, where that has fewer paragraphs or more.
func TestAVersionTakesThePlaceOfALongerOne(t *testing.T) {
	var long strings.Builder
	long.WriteString("Council lists its bridges\n\n")
	for i := range 60 {
		long.WriteString("The bridge on road " + strconv.Itoa(i+1) + " was built in " + strconv.Itoa(1901+i) + ", the council of Keldbrook said.\n\n")
	}
	short := long.String()[:strings.Index(long.String(), "The bridge on road 31 ")]
	p := pasteStory(t, long.String())
	p.Click(".brand")
	p.WaitFor(`document.querySelector(".recent .entry")`)
	p.Paste("#paste", short)
	p.Click("#accept")
	p.WaitFor(`document.querySelector(".change")`)
	p.Press("v")
	shows := func(paragraphs int) {
		t.Helper()
		p.WaitFor(`(() => {
			const lines = [...document.querySelectorAll("#text .line.para")];
			return lines.length === ` + strconv.Itoa(paragraphs) + ` && lines.every((l, i) => l.textContent.startsWith("The bridge on road " + (i + 1) + " "));
		})()`)
	}
	shows(30)
	p.Press("z", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	shows(60)
	p.Press("y", chromedp.KeyModifiers(chromedp.ModifierCtrl))
	shows(30)
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
	p.Paste("#paste", "Council meets for a very long time\n\n"+strings.Repeat(paragraph, 3000))
	p.WaitFor(`document.querySelectorAll("#text [data-at]").length >= 3001 && [...document.querySelectorAll("#text [data-at]")].at(-1).querySelector("mark")`)
	assert.Greater(t, browsertest.Eval[int](p, "bare"), 10)
	assert.Equal(t, 400, p.Count(".row"))
	browsertest.Eval[bool](p, `(document.querySelector(".rail-body").scrollTop = 1e7, true)`)
	p.WaitFor(`document.querySelectorAll(".row").length >= 800`)
	browsertest.Eval[bool](p, `([...document.querySelectorAll("#text mark")].at(-1).click(), true)`)
	p.WaitFor(`document.querySelector('.row[aria-current="true"]')?.dataset.row === document.querySelector("#text mark.on").dataset.mark`)
}

// TestALongWordIsReadToItsEnd holds that a word or an address that no line has
// room for goes on in the next, wherever the text stands.
func TestALongWordIsReadToItsEnd(t *testing.T) {
	long := "Council posts an address\n\nSee https://example.org/" + strings.Repeat("path/", 60) + " for the " + strings.Repeat("bridge", 60) + ", the council said on Monday.\n"
	p := pasteStory(t, long)
	whole := func(selector string) {
		t.Helper()
		p.WaitFor(`[...document.querySelectorAll("` + selector + `")].some(e => e.textContent.includes("bridgebridge"))`)
		assert.True(t, browsertest.Eval[bool](p, `[...document.querySelectorAll("`+selector+`")].every(e => e.scrollWidth <= e.clientWidth)`), selector)
	}
	whole("#text p")
	p.Click(".brand")
	p.Paste("#paste", long+"\nThe council will meet again on Tuesday, it said.\n")
	p.Click("#accept")
	whole(".inline p")
	whole(".sides td")
}

// TestTheHeadOfAnArticleStandsTogether holds that the blocks above the first
// paragraph are no further apart than their own margins.
func TestTheHeadOfAnArticleStandsTogether(t *testing.T) {
	p := pasteStory(t, "Ferry stops on Lake Orrin\n\nBy Petra Hollis, Lakeside Post\n\nThe ferry stopped on Tuesday, the operator said. Nobody was hurt, the council said.\n")
	p.WaitFor(`document.querySelector("#text .by")`)
	assert.Equal(t, 16, browsertest.Eval[int](p, `Math.round(document.querySelector("#text p:not(.by)").getBoundingClientRect().top - document.querySelector("#text .by").getBoundingClientRect().bottom)`))
}

func TestTextIsNeverMarkup(t *testing.T) {
	p := pasteStory(t, "Headline <img src=x onerror=alert(1)>\n\nA <script>alert(2)</script> paragraph & “<b>bold</b>” words.\n")
	require.Zero(t, p.Count("#text img, #text script, #text b"))
	assert.Contains(t, p.Text("#text"), "<script>alert(2)</script>")
}

func TestEveryScreenFitsASmallPhone(t *testing.T) {
	server := browsertest.Serve(t)
	p := browsertest.Open(t, server.URL)
	p.Size(320, 640)
	eachScreen(t, p, server.URL, func() { t.Helper(); p.WaitFor(`document.documentElement.scrollWidth <= 320`) })
}

func TestTheSliderShowsMoreAndFewerClaims(t *testing.T) {
	p := pasteStory(t, "Plant shut\n\nThe plant was closed in May 2019. It felt like the end of a long day. People came and went. The harbour was once the pride of the region.\n")
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
	saved(p)
	p.Reload()
	p.WaitFor(`document.querySelectorAll("#text mark.claim").length === ` + strconv.Itoa(more)) // the setting stays
	p.WaitFor(`document.getElementById("usual").click() || document.querySelectorAll("#text mark.claim").length === ` + strconv.Itoa(usual) + ` && document.getElementById("doubt").value === "` + mark + `"`)
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

// TestCaptionsThatFollowOneAnotherStandTogether holds that the credit and the two
// captions of one picture share their lines, and leave no empty boxes between them.
func TestCaptionsThatFollowOneAnotherStandTogether(t *testing.T) {
	p := pasteStory(t, `Three dead as hospital roof collapses in storm

By Ellen Marsh

Getty Images
Rescue workers carry a stretcher through a car park covered in debris
Rescue teams worked through the night at Penworth General

Three people have died after part of a hospital roof collapsed during a storm, police said.

“This is a terrible night for Penworth,” Chief Superintendent Rana Mistry said.
`)
	gaps := browsertest.Eval[[]float64](p, `[...document.querySelectorAll("#text .caption")].map(c => c.getBoundingClientRect()).map((c, i, all) => i ? Math.round(c.top - all[i-1].bottom) : -1)`)
	assert.Equal(t, []float64{-1, -1, -1}, gaps)
}

// TestABulletStandsWhereItsLineBegins holds that it does so in a script that runs from
// right to left too.
func TestABulletStandsWhereItsLineBegins(t *testing.T) {
	for text, side := range map[string]string{
		"سیلاب سے 40 افراد بے گھر\n\n• کوئی زخمی نہیں ہوا۔\n\n• پانی رات کو آیا۔\n":                   "right",
		"Flood drives 40 people from Keldbrook\n\n• Nobody was hurt.\n\n• The water came at night.\n": "left",
	} {
		p := pasteStory(t, text)
		p.WaitFor(`document.querySelector("#text li")`)
		assert.Equal(t, "0px", browsertest.Eval[string](p, `getComputedStyle(document.querySelector("#text li"), "::before").`+side), side)
	}
}
