// Package page turns a version of a story into the marks that its reader sees
// and the safe HTML that shows them: the engine's findings with the reader's
// corrections laid over them.
//
// New merges the two. Lines gives the article as blocks of HTML, Row the same
// marks as a list. Both escape every character that came from the text, and
// neither writes a style or a script. Walk is the sweep over active spans that
// they share with the exports: it visits a zone's words and the marks around
// them, properly nested.
//
//	p := page.New(annotate.Annotate(version.Text), version)
//	for _, line := range p.Lines(page.Options{Notes: true}) {
//		w.WriteString(line.HTML)
//	}
package page

import (
	"cmp"
	"slices"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/claim"
	"stet/annotate/text"
	"stet/app/story"
)

// Page is a version of a story with its marks. It is not changed once it is
// made; after an edit a new one is made, and the lines that differ are shown.
type Page struct {
	Doc     *annotate.Document
	Version *story.Version
	Marks   []*Mark // in text order, the outer before the inner; checks included
	Removed []*Mark // marks that the reader took away, in text order

	from     float64 // the least score of a claim
	revision revision
	checks   []*Mark
	segments [][]Segment // for each zone
	places   *Places
}

// New merges a document with what the reader did to the version that it was
// made from.
func New(doc *annotate.Document, v *story.Version) *Page {
	return NewFrom(claim.Threshold, doc, v)
}

// NewFrom is New with the claims whose score is at least from, which claim.Floor
// bounds from below. Where the reader did something at a claim it is shown
// whatever it scores.
func NewFrom(from float64, doc *annotate.Document, v *story.Version) *Page {
	p := &Page{Doc: doc, Version: v, from: from, places: PlacesOf(doc), revision: revision{of: new(bool), zones: make([]int, len(doc.Paste.Zones))}}
	p.collect()
	slices.SortStableFunc(p.Marks, compareMarks)
	slices.SortStableFunc(p.Removed, compareMarks)
	for _, m := range p.Marks {
		if m.Kind == story.Check && m.Check != nil {
			p.checks = append(p.checks, m)
		}
	}
	p.correctSpeakers()
	p.cut()
	return p
}

// Mark returns the mark of an ID, or nil.
func (p *Page) Mark(id string) *Mark {
	for _, m := range p.Marks {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// Count returns how many marks of a kind there are.
func (p *Page) Count(k story.Kind) int {
	n := 0
	for _, m := range p.Marks {
		if m.Kind == k {
			n++
		}
	}
	return n
}

// Progress returns how many of the marks that count the reader has checked, and how
// many there are.
func (p *Page) Progress() (checked, all int) {
	for _, m := range p.Marks {
		if m.Kind.Counts() {
			all++
			if m.Status() != story.Unchecked {
				checked++
			}
		}
	}
	return checked, all
}

// Headline returns the words of the headline, or, where there is none, those
// of the first sentence.
func (p *Page) Headline() string {
	for _, z := range p.Doc.Paste.Zones {
		if z.Role == article.Headline {
			return z.In(p.Doc.Text)
		}
	}
	if s := p.Doc.Paste.Sentences; len(s) > 0 {
		return s[0].In(p.Doc.Text)
	}
	return p.Doc.Text
}

// cut fills the segments of every zone, in one pass over marks and zones.
func (p *Page) cut() {
	zones := p.Doc.Paste.Zones
	p.segments = make([][]Segment, len(zones))
	zone := 0 // that the present mark starts in: marks are in order
	for _, m := range p.Marks {
		for zone < len(zones) && zones[zone].End <= m.Key.Start {
			zone++
		}
		p.cutMark(m, zone)
	}
	for _, d := range p.Doc.Paste.Datelines {
		if z := p.Doc.Paste.ZoneAt(d.Start); z >= 0 {
			p.segments[z] = append(p.segments[z], Segment{Span: d})
		}
	}
	for z := range p.segments {
		p.segments[z] = nest(p.segments[z])
	}
}

// cutMark adds a mark that starts in a zone to the segments of those that it is in.
func (p *Page) cutMark(m *Mark, zone int) {
	zones := p.Doc.Paste.Zones
	first := true
	for i, part := range m.Parts {
		z := zone
		if part.Start != m.Key.Start {
			z = p.zoneFrom(part.Start)
		}
		for ; z < len(zones) && zones[z].Start < part.End; z++ {
			s := text.Span{Start: max(part.Start, zones[z].Start), End: min(part.End, zones[z].End)}
			if s.Empty() || zones[z].Role == article.Furniture {
				continue
			}
			last := i == len(m.Parts)-1 && part.End <= zones[z].End
			p.segments[z] = append(p.segments[z], Segment{Span: s, Mark: m, First: first, Last: last})
			first = false
		}
	}
}

// zoneFrom returns the first zone that ends after the offset.
func (p *Page) zoneFrom(offset int) int {
	zones := p.Doc.Paste.Zones
	z, _ := slices.BinarySearchFunc(zones, offset, func(z article.Zone, o int) int { return cmp.Compare(z.End, o+1) })
	return z
}

// Place returns where a mark stands, as lists say it: "¶3", "headline".
func (p *Page) Place(m *Mark) string { return p.place(m.Zone) }

// place returns where a zone is.
func (p *Page) place(zone int) string { return p.places.zone(zone) }
