package library

import (
	"unicode/utf8"

	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// Carried is what became of the annotations when a version followed another.
type Carried struct {
	Same    int // stand at the same words
	Changed int // stand at words that changed; to be checked again
	Lost    int // found no place; kept with their old words
}

// contextRunes is how much is kept on each side of the words of an annotation that
// found no place.
const contextRunes = 80

// carry takes what the reader did in version from of a story over to the next
// version, and with it what found no place before: its words may have come back.
// pageOf gives the page of a text, without annotations.
func carry(s *story.Story, from int, pageOf func(text string) *page.Page) (c Carried) {
	old, v := &s.Versions[from], &s.Versions[from+1]
	if len(old.Annotations)+len(old.Unplaced) == 0 {
		return c
	}
	f := newFollower(pageOf(old.Text), pageOf(v.Text))
	for _, a := range old.Annotations {
		to, ok := f.place(a)
		c.settle(v, unplaced(old.Text, from, a), to, ok)
	}
	for _, u := range old.Unplaced {
		to, ok := f.again(s.Versions[u.From].Text, u.Annotation)
		c.settle(v, u, to, ok)
	}
	return c
}

// settle puts an annotation at the place that was found for it, unless other
// words of the reader stand there.
func (c *Carried) settle(v *story.Version, u story.Unplaced, to placed, ok bool) {
	a := u.Annotation
	a.Key = to.key
	if !to.exact {
		if !a.Stale && (a.Status != story.Unchecked || a.Note != "") {
			a.Stale, a.Was = true, u.Quote
		}
		a.Status = story.Unchecked // what was checked reads otherwise now
	}
	switch there := v.At(a.Key); {
	case !ok, there != nil && !same(there, &a):
		v.Unplaced = append(v.Unplaced, u)
		c.Lost++
		return
	case to.exact:
		c.Same++
	default:
		c.Changed++
	}
	v.Put(a)
}

// nearest returns the mark that shares most with a span: at least half of what
// the two cover together.
func nearest(marks []*page.Mark, s text.Span) *page.Mark {
	var best *page.Mark
	most := .5
	for _, m := range marks {
		inner := min(m.Key.End, s.End) - max(m.Key.Start, s.Start)
		outer := max(m.Key.End, s.End) - min(m.Key.Start, s.Start)
		if outer > 0 && float64(inner)/float64(outer) >= most {
			best, most = m, float64(inner)/float64(outer)
		}
	}
	return best
}

func byKind(p *page.Page) map[story.Kind][]*page.Mark {
	out := map[story.Kind][]*page.Mark{}
	for _, m := range p.Marks {
		out[m.Key.Kind] = append(out[m.Key.Kind], m)
	}
	return out
}

func unplaced(old string, from int, a story.Annotation) story.Unplaced {
	quote := bounded(a.Span.In(old))
	after := old[a.End:min(len(old), a.End+contextRunes*utf8.UTFMax)]
	context := page.Tail(old[:a.Start], contextRunes) + quote + page.Head(after, contextRunes)
	return story.Unplaced{Annotation: a, From: from, Quote: quote, Context: bounded(context)}
}
