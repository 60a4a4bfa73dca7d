package page

import (
	"strconv"

	"stet/annotate"
	"stet/annotate/article"
)

// Places says where the offsets of a document are.
type Places struct {
	doc   *annotate.Document
	paras []int // for each zone: the number of the paragraph, from 1, or 0
}

// PlacesOf returns the places of a document.
func PlacesOf(doc *annotate.Document) *Places {
	return &Places{doc: doc, paras: paragraphs(doc)}
}

// At returns where a byte offset is, as lists say it: "¶3", "headline"; "" where
// it is in no line, or where the places are nil.
func (p *Places) At(offset int) string {
	if p == nil {
		return ""
	}
	return p.zone(p.doc.Paste.ZoneAt(offset))
}

func (p *Places) zone(zone int) string {
	if zone < 0 {
		return ""
	}
	if n := p.paras[zone]; n > 0 {
		return "¶" + strconv.Itoa(n)
	}
	if r := p.doc.Paste.Zones[zone].Role; r != article.ListItem {
		return string(r)
	}
	return "list"
}

// paragraphs numbers the paragraphs: for each zone its number, from 1, or 0.
func paragraphs(doc *annotate.Document) []int {
	n := 0
	paras := make([]int, len(doc.Paste.Zones))
	for i := range doc.Paste.Zones {
		if doc.Paste.Zones[i].Told() {
			n++
			paras[i] = n
		}
	}
	return paras
}
