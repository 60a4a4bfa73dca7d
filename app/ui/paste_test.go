//go:build !js

package ui_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/internal/browsertest"
)

// seed returns the paste that the project began from, which is not part of it;
// a test that wants it is left out where it is not at hand.
func seed(t *testing.T) string {
	data, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "seed", "two-articles.txt"))
	if err != nil {
		t.Skip("the seed paste is not beside the project; the fixture stands for it")
	}
	return string(data)
}

// rows returns the list of marks, one line a mark: its words, then what is
// said of it.
func rows(p *browsertest.Page) []string {
	return browsertest.Eval[[]string](p, `[...document.querySelectorAll(".row")].map(r => r.querySelector(".row-text").textContent + " | " + r.querySelector(".row-meta").textContent)`)
}

// says holds that one row begins with the words and goes on with what is said.
func says(t *testing.T, list []string, words, said string) {
	t.Helper()
	for _, row := range list {
		if strings.HasPrefix(row, words) && strings.Contains(row, said) {
			return
		}
	}
	assert.Failf(t, "no such mark", "%q with %q in\n%s", words, said, strings.Join(list, "\n"))
}

func TestAPasteOfTwoArticlesIsRead(t *testing.T) {
	for _, c := range []struct {
		name  string
		paste func(*testing.T) string
		first [2]string
		rest  [][2]string
	}{
		{"fixture", twoArticles, [2]string{"“Corridors and cold", "Samuel Adeyinka"}, [][2]string{
			{"214", "Karsk fighters"}, {"over 210", "Karsk fighters"},
			{"None of the casualty figures", "caveat"}, {"Karsk denies this", "disputed claim"},
		}},
		{"seed", seed, [2]string{"“Trade corridors", "Abdul Aleem Khan"}, [][2]string{
			{"331", "Afghan fighters"}, {"None of the casualty figures", "caveat"}, {"Afghanistan denies this", "disputed claim"},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := c.paste(t)
			server := browsertest.Serve(t)
			p := browsertest.Open(t, server.URL)
			p.Size(1280, 900)
			p.Paste("#paste", text)
			assert.Contains(t, p.Text("#several"), "two articles")
			folded(t, p, "Short Url", "Follow", "the headline’s repeat")
			p.WaitFor(`document.querySelector(".row")`)
			says(t, rows(p), c.first[0], c.first[1])
			headline := p.Text("#text h1")
			p.Click("#several a")
			p.WaitFor(`document.querySelector("#text h1").textContent !== ` + strconv.Quote(headline))
			p.WaitFor(`document.querySelector(".row")`)
			folded(t, p, "Follow", "the headline’s repeat")
			list := rows(p)
			for _, r := range c.rest {
				says(t, list, r[0], r[1])
			}
		})
	}
}

// second returns the second article of a paste, from its headline.
func second(t *testing.T, paste, headline string) string {
	t.Helper()
	i := strings.Index(paste, headline)
	require.Positive(t, i)
	return paste[i:]
}

// reorder puts the paragraph that begins with one text before the one that
// begins with another.
func reorder(t *testing.T, article, paragraph, before string) string {
	t.Helper()
	list := strings.Split(article, "\n\n")
	find := func(start string) int {
		for i, p := range list {
			if strings.HasPrefix(p, start) {
				return i
			}
		}
		t.Fatalf("no paragraph begins with %q", start)
		return 0
	}
	i := find(paragraph)
	moved := list[i]
	list = append(list[:i:i], list[i+1:]...)
	j := find(before)
	return strings.Join(append(list[:j:j], append([]string{moved}, list[j:]...)...), "\n\n")
}

func TestAnUpdateListsJustWhatChanged(t *testing.T) {
	for _, c := range []struct {
		name     string
		paste    func(*testing.T) string
		headline string
		edits    []string
		move     [2]string
	}{
		{"fixture", twoArticles, "Orvania rules out talks", []string{
			"had killed 214", "had killed 240",
			"“Our duty is to protect our villages. If we know where the guns are, we will silence them.”", "“Our duty is to protect our villages.”",
		}, [2]string{"Karsk spokesperson", "Orvania is an ally"}},
		{"seed", seed, "Pakistan rules out talks", []string{
			"had killed 331", "had killed 350",
			"peaceful resolution, and now too we want the issue to be resolved through dialogue,”", "peaceful resolution,”",
		}, [2]string{"Pakistan is a major", "Zaidi said he"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			older := second(t, c.paste(t), c.headline)
			newer := reorder(t, strings.NewReplacer(c.edits...).Replace(older), c.move[0], c.move[1])
			p := browsertest.Open(t, browsertest.Serve(t).URL)
			p.Size(1280, 900)
			p.Paste("#paste", older)
			p.WaitFor(`document.querySelector(".row")`)
			p.Click(".brand")
			p.WaitFor(`document.querySelector(".recent .entry")`)
			p.Paste("#paste", newer)
			p.WaitFor(`document.querySelector("#offer")`)
			p.Click("#accept")
			p.WaitFor(`document.querySelector(".change")`)
			types := browsertest.Eval[[]string](p, `[...document.querySelectorAll(".change")].map(c => c.dataset.type)`)
			assert.Equal(t, []string{"figure-changed", "quote-changed", "moved"}, types)
		})
	}
}

// TestALinkIsNoArticle holds that an address by itself makes no story, wherever it
// is pasted, and that the person is told what to do instead.
func TestALinkIsNoArticle(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Size(1280, 900)
	told := func() {
		t.Helper()
		p.WaitFor(`document.querySelector('.toast[role="alert"]')?.textContent.includes("copy the text of the article")`)
		p.Click(".toast .ib")
		p.WaitFor(`!document.querySelector(".toast")`)
	}
	p.Paste("#paste", " https://courier.example/news/flood?id=7\n")
	told()
	p.Paste("#paste", flood)
	p.WaitFor(`document.querySelector("#text [data-at]")`)
	pasteHere(p, "https://courier.example/news/flood")
	told()
	saved(p)
	assert.Equal(t, 1, browsertest.Eval[int](p, stored))
}

// TestTheBoxNamesTheKeyOfTheMachine holds that on a Mac it does not ask for Ctrl.
func TestTheBoxNamesTheKeyOfTheMachine(t *testing.T) {
	p := browsertest.Blank(t)
	p.Before(`Object.defineProperty(navigator, "platform", {get: () => "MacIntel"})`)
	p.Navigate(browsertest.Serve(t).URL)
	p.WaitForApp()
	p.WaitFor(`document.getElementById("paste").placeholder.includes("(⌘V)")`)
}

// TestAWebPageIsPastedWithoutItsPlainText holds that one is read which lies on the
// clipboard as nothing but a web page, by the key and by the button, for which a browser
// may let the clipboard be read once.
func TestAWebPageIsPastedWithoutItsPlainText(t *testing.T) {
	const page = `<h1>Flood drives 40 people from Keldbrook</h1><p>Forty people left their homes on Friday, the county said.</p><p>“The water came at night,” said Ann Lind.</p>`
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	read := func() {
		t.Helper()
		p.WaitFor(`document.querySelector("#text h1")?.textContent.startsWith("Flood") && document.querySelector("#text mark.quote")`)
	}
	p.Focus("#paste")
	assert.False(t, browsertest.Eval[bool](p, `(data => {
		data.setData("text/html", `+strconv.Quote(page)+`);
		return document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
	})(new DataTransfer())`))
	read()
	p.Click(".brand")
	browsertest.Eval[bool](p, `{
		let asked = 0;
		const once = then => async () => {
			if (asked++) throw new DOMException("The person was asked already.", "NotAllowedError");
			return then;
		};
		Object.defineProperty(navigator, "clipboard", {value: {
			readText: once(""),
			read: once([{types: ["text/html"], getType: async () => new Blob([`+strconv.Quote(page)+`])}]),
		}});
		true;
	}`)
	p.Click("#read")
	read()
}

// TestAPasteWithAPictureOfItIsRead holds that the words are, where the program that they
// come from put a picture of them beside them.
func TestAPasteWithAPictureOfItIsRead(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Focus("#paste")
	browsertest.Eval[bool](p, `(data => {
		data.setData("text/plain", `+strconv.Quote(flood)+`);
		data.items.add(new File(["picture"], "image.png", {type: "image/png"}));
		return document.activeElement.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
	})(new DataTransfer())`)
	p.WaitFor(`document.querySelector("#text h1")?.textContent.startsWith("Flood") && !document.querySelector(".toast")`)
}

// TestAPasteBesideTheBoxIsRead holds that it is when the person has clicked somewhere
// else on the start page.
func TestAPasteBesideTheBoxIsRead(t *testing.T) {
	p := browsertest.Open(t, browsertest.Serve(t).URL)
	p.Click(".pitch")
	p.WaitFor(`document.activeElement === document.body`)
	pasteHere(p, flood)
	p.WaitFor(`document.querySelector("#text h1")?.textContent.startsWith("Flood")`)
}
