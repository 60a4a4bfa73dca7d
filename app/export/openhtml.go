package export

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"stet/app/story"
)

// isHTML reports whether a file is a web page, by how it starts or by its
// name.
func isHTML(start, name string) bool {
	if !strings.HasPrefix(start, "<") {
		return false
	}
	low := strings.ToLower(start)
	for _, tag := range []string{"<!doctype html", "<html", "<head", "<body", "<article", "<main", "<p", "<h1", "<div"} {
		if strings.HasPrefix(low, tag) {
			return true
		}
	}
	return hasExtension(name, ".html", ".htm", ".xhtml")
}

// openHTML restores the story of a page that Stet wrote, and takes the text
// out of any other.
func openHTML(page string) (*Opened, error) {
	data, made := findStory(page)
	switch {
	case data != "":
		s := new(story.Story)
		if err := json.Unmarshal([]byte(data), s); err != nil {
			return nil, fmt.Errorf("the story in this page is damaged: %w", err)
		}
		return &Opened{Story: s}, nil
	case made:
		return nil, errors.New("this page was made by Stet, but it was cut: the story at its end is missing")
	}
	x := extract(page, false)
	if strings.TrimSpace(x.best()) == "" {
		x = extract(page, true)
	}
	opened, err := asArticle(x.best(), nil)
	if err == nil && isAddress(x.canonical) && len(x.canonical) <= story.MaxField {
		opened.Source = x.canonical
	}
	return opened, err
}

// findStory returns the story's JSON in a page, or "", and whether Stet made
// the page.
func findStory(page string) (data string, made bool) {
	inside := false
	var text strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	for z.Next() != html.ErrorToken {
		switch t := z.Token(); {
		case t.Type == html.StartTagToken && t.Data == "template":
			inside = tokenAttribute(&t, "id") == storyID
			made = made || inside
		case t.Data == "meta" && t.Type != html.TextToken:
			made = made || tokenAttribute(&t, "name") == "generator" && strings.HasPrefix(tokenAttribute(&t, "content"), "Stet ")
		case t.Type == html.TextToken && inside:
			text.WriteString(t.Data)
		case t.Type == html.EndTagToken && inside:
			return text.String(), made
		}
	}
	return "", made // a template that does not end is a story that was cut
}

// tokenAttribute returns the value of an attribute; the first of a name counts.
func tokenAttribute(t *html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// extraction takes the text out of a page, in one pass over its tags.
type extraction struct {
	all       flow
	articles  []string // the text of each outermost <article> or <main>
	depth     int      // how many of those are open
	start     int      // where the outermost began, in all
	canonical string

	keep    bool   // keep what usually is no part of an article
	skipped string // the element that is passed over, with
	nested  int    // so many of its name open
	pre     int
}

// minArticle is how long the text of an element must be, in bytes, to stand
// for the page.
const minArticle = 400

func extract(page string, keep bool) *extraction {
	x := &extraction{keep: keep}
	z := html.NewTokenizer(strings.NewReader(page))
	for z.Next() != html.ErrorToken {
		switch t := z.Token(); t.Type {
		case html.TextToken:
			if x.skipped == "" {
				x.all.text(t.Data, x.pre > 0)
			}
		case html.EndTagToken:
			x.close(t.Data)
		case html.StartTagToken, html.SelfClosingTagToken:
			x.open(&t)
		}
	}
	x.leave()
	return x
}

// best returns the longest article of the page, or all its text when none is
// long.
func (x *extraction) best() string {
	best := ""
	for _, a := range x.articles {
		if len(a) > len(best) {
			best = a
		}
	}
	if len(best) >= minArticle {
		return best
	}
	return strings.TrimSpace(x.all.String())
}

func (x *extraction) open(t *html.Token) {
	switch {
	case x.skipped == t.Data:
		x.nested++
	case x.skipped != "":
	case passedOver(t.Data, x.keep):
		x.skipped, x.nested = t.Data, 1
	case t.Data == "link" && x.canonical == "" && strings.EqualFold(tokenAttribute(t, "rel"), "canonical"):
		x.canonical = tokenAttribute(t, "href")
	default:
		x.enter(t.Data)
	}
}

func (x *extraction) enter(name string) {
	x.all.gap(gapOf(name))
	switch name {
	case "article", "main":
		if x.depth == 0 {
			x.start = x.all.Len()
		}
		x.depth++
	case "pre":
		x.pre++
	case "td", "th":
		x.all.text(" ", false)
	}
}

func (x *extraction) close(name string) {
	if x.skipped != "" {
		if x.skipped == name {
			if x.nested--; x.nested == 0 {
				x.skipped = ""
			}
		}
		return
	}
	x.all.gap(gapOf(name))
	switch {
	case name == "pre" && x.pre > 0:
		x.pre--
	case (name == "article" || name == "main") && x.depth > 0:
		if x.depth--; x.depth == 0 {
			x.leave()
		}
	}
}

// leave files the text of the article that ends here.
func (x *extraction) leave() {
	if x.start < x.all.Len() {
		x.articles = append(x.articles, strings.TrimSpace(x.all.String()[x.start:]))
	}
	x.start = x.all.Len()
}
