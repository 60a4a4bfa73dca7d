package export

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

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
	data, made, err := findStory(page)
	switch {
	case err != nil:
		return nil, err
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
func findStory(page string) (data string, made bool, err error) {
	z := html.NewTokenizer(strings.NewReader(page))
	inside := false
	var text strings.Builder
	for {
		switch z.Next() {
		case html.ErrorToken:
			if z.Err() != io.EOF {
				return "", made, errors.New("this page cannot be read")
			}
			return "", made, nil // a template that does not end is a story that was cut
		case html.StartTagToken:
			name, more := z.TagName()
			attributes := readAttributes(z, more)
			switch string(name) {
			case "template":
				inside = attributes("id") == storyID
				made = made || inside
			case "meta":
				made = made || attributes("name") == "generator" && strings.HasPrefix(attributes("content"), "Stet ")
			}
		case html.TextToken:
			if inside {
				text.Write(z.Text())
			}
		case html.EndTagToken:
			if inside {
				return text.String(), made, nil
			}
		}
	}
}

// readAttributes reads the attributes of a tag; the first of a name counts.
func readAttributes(z *html.Tokenizer, more bool) func(string) string {
	var list [][2]string
	for more {
		var k, v []byte
		k, v, more = z.TagAttr()
		list = append(list, [2]string{string(k), string(v)})
	}
	return func(name string) string {
		for _, a := range list {
			if a[0] == name {
				return a[1]
			}
		}
		return ""
	}
}

// extraction takes the text out of a page, in one pass over its tags.
type extraction struct {
	all       flow
	articles  []string // the text of each outermost <article> or <main>
	depth     int      // how many of those are open
	start     int      // where the outermost began, in all
	canonical string

	keep    bool      // keep what usually is no part of an article
	skipped atom.Atom // the element that is passed over, with
	nested  int       // so many of its name open
	pre     int
}

// minArticle is how long the text of an element must be, in bytes, to stand
// for the page.
const minArticle = 400

func extract(page string, keep bool) *extraction {
	x := &extraction{keep: keep}
	z := html.NewTokenizer(strings.NewReader(page))
	for {
		switch z.Next() {
		case html.ErrorToken:
			x.leave()
			return x
		case html.TextToken:
			if x.skipped == 0 {
				x.all.text(string(z.Text()), x.pre > 0)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, more := z.TagName()
			x.open(atom.Lookup(name), readAttributes(z, more))
		case html.EndTagToken:
			name, _ := z.TagName()
			x.close(atom.Lookup(name))
		}
	}
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

func (x *extraction) open(a atom.Atom, attribute func(string) string) {
	switch {
	case x.skipped == a && a != 0:
		x.nested++
	case x.skipped != 0:
	case passedOver(a, x.keep):
		x.skipped, x.nested = a, 1
	case a == atom.Link && strings.EqualFold(attribute("rel"), "canonical") && x.canonical == "":
		x.canonical = attribute("href")
	default:
		x.enter(a)
	}
}

func (x *extraction) enter(a atom.Atom) {
	x.all.gap(gapOf(a))
	switch a {
	case atom.Article, atom.Main:
		if x.depth == 0 {
			x.start = x.all.Len()
		}
		x.depth++
	case atom.Pre:
		x.pre++
	case atom.Td, atom.Th:
		x.all.text(" ", false)
	}
}

func (x *extraction) close(a atom.Atom) {
	if x.skipped != 0 {
		if x.skipped == a {
			if x.nested--; x.nested == 0 {
				x.skipped = 0
			}
		}
		return
	}
	x.all.gap(gapOf(a))
	switch {
	case a == atom.Pre && x.pre > 0:
		x.pre--
	case (a == atom.Article || a == atom.Main) && x.depth > 0:
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
