package page

import (
	"slices"

	"stet/app/story"
)

// revision tells pages of one version apart that differ in what the reader wrote
// at single marks.
type revision struct {
	of     *bool // the same for all that were made from one another
	number int
	zones  []int // for each zone: the number of the revision in which it changed last
}

// Again returns the page of a version that differs from the page's own in
// nothing but the status, the source and the note at one mark, at the cost of
// that mark; or nil where the marks have to be found anew.
func (p *Page) Again(v *story.Version, k story.Key) *Page {
	i := slices.IndexFunc(p.Marks, func(m *Mark) bool { return m.Key == k })
	if i < 0 || !sameMark(p.Marks[i].Reader, v.At(k)) || p.Marks[i].Weak() {
		return nil
	}
	next, was, is := *p, p.Marks[i], *p.Marks[i]
	is.Reader = v.At(k)
	next.Version = v
	next.Marks = slices.Clone(p.Marks)
	next.Marks[i] = &is
	next.checks = slices.Clone(p.checks)
	if i := slices.Index(next.checks, was); i >= 0 {
		next.checks[i] = &is
	}
	next.redraw(was, &is)
	return &next
}

// sameMark reports whether the reader left the mark itself alone.
func sameMark(a, b *story.Annotation) bool {
	var none story.Annotation
	if a == nil {
		a = &none
	}
	if b == nil {
		b = &none
	}
	return a.Added == b.Added && a.Removed == b.Removed && a.Label == b.Label && a.Level == b.Level && a.Speaker == b.Speaker
}

// redraw gives the zones that a mark stands in the mark that takes its place.
func (p *Page) redraw(was, is *Mark) {
	zones := p.Doc.Paste.Zones
	p.segments, p.revision.zones = slices.Clone(p.segments), slices.Clone(p.revision.zones)
	p.revision.number++
	for z := p.zoneFrom(is.Key.Start); z < len(zones) && zones[z].Start < is.Key.End; z++ {
		p.revision.zones[z] = p.revision.number
		p.segments[z] = slices.Clone(p.segments[z])
		for i := range p.segments[z] {
			if p.segments[z][i].Mark == was {
				p.segments[z][i].Mark = is
			}
		}
	}
}

// Same reports whether a block reads as on an earlier page of the same version.
// It does not notice every block that does.
func (p *Page) Same(b Block, earlier *Page) bool {
	if earlier == nil || p.revision.of != earlier.revision.of {
		return false
	}
	if b.strip != "" {
		return true
	}
	return slices.Max(p.revision.zones[b.first:b.end]) <= earlier.revision.number
}
