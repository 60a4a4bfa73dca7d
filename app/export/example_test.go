package export_test

import (
	"bytes"
	"fmt"
	"strings"

	"stet/app/export"
	"stet/app/story"
)

func Example() {
	s := &story.Story{Versions: []story.Version{{Text: "Siren failed\n\nThree people died, the county said.\n"}}}
	page, _ := export.Find("html")
	var file bytes.Buffer
	if err := page.Write(&file, s); err != nil {
		fmt.Println(err)
		return
	}
	opened, err := export.Open(page.FileName(s), file.Bytes())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(opened.Story.Newest().Text)
	// Output:
	// Siren failed
	//
	// Three people died, the county said.
}

func ExampleOpen() {
	for _, file := range []struct{ name, data string }{
		{"article.html", "<!doctype html><nav>Menu</nav><p>Three people died.</p>"},
		{"article.md", "**Three** people [died](https://courier.example/)."},
		{"article.pdf", "%PDF-1.7"},
	} {
		opened, err := export.Open(file.name, []byte(file.data))
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(strings.TrimSpace(opened.Text))
	}
	// Output:
	// Three people died.
	// Three people died.
	// this is a PDF; copy its text and paste it here
}
