package export

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"stet/app/export/internal/markup"
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
	r := markup.NewReader(page)
	inside := false
	var text strings.Builder
	for {
		t, ok := r.Next()
		switch {
		case !ok: // a template that does not end is a story that was cut
			return "", made
		case t.Kind == markup.Start && t.Name == "template":
			inside = t.Attribute("id") == storyID
			made = made || inside
		case t.Kind == markup.Start && t.Name == "meta":
			made = made || t.Attribute("name") == "generator" && strings.HasPrefix(t.Attribute("content"), "Stet ")
		case t.Kind == markup.Text && inside:
			text.WriteString(t.Text)
		case t.Kind == markup.End && inside:
			return text.String(), made
		}
	}
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
	r := markup.NewReader(page)
	for {
		t, ok := r.Next()
		switch {
		case !ok:
			x.leave()
			return x
		case t.Kind == markup.Text:
			if x.skipped == "" {
				x.all.text(t.Text, x.pre > 0)
			}
		case t.Kind == markup.End:
			x.close(t.Name)
		default:
			x.open(&t)
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

func (x *extraction) open(t *markup.Token) {
	switch {
	case x.skipped == t.Name:
		x.nested++
	case x.skipped != "":
	case passedOver(t.Name, x.keep):
		x.skipped, x.nested = t.Name, 1
	case t.Name == "link" && x.canonical == "" && strings.EqualFold(t.Attribute("rel"), "canonical"):
		x.canonical = t.Attribute("href")
	default:
		x.enter(t.Name)
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
