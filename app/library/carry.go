package library

import (
	"strings"

	"stet/annotate/anchor"
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

// contextBytes is how much is kept around the words of an annotation that found
// no place.
const contextBytes = 80

// carry takes what the reader did in version from of a story over to the next
// version, whose page without annotations is fresh.
func carry(s *story.Story, from int, fresh *page.Page) Carried {
	old, v := &s.Versions[from], &s.Versions[from+1]
	marks := byKind(fresh)
	var c Carried
	for _, a := range old.Annotations {
		key, exact, ok := place(old.Text, v.Text, a, marks)
		switch {
		case !ok:
			v.Unplaced = append(v.Unplaced, unplaced(old.Text, from, a))
			c.Lost++
			continue
		case exact:
			c.Same++
		default:
			c.Changed++
			a.Stale = a.Stale || a.Status != story.Unchecked || a.Note != ""
			a.Status = story.Unchecked // what was checked reads otherwise now
		}
		a.Key = key
		if v.At(key) == nil {
			v.Put(a)
		}
	}
	return c
}

// place finds the mark of the new text that an annotation belongs to. exact
// says that the words are the same.
func place(old, new string, a story.Annotation, marks map[story.Kind][]*page.Mark) (key story.Key, exact, ok bool) {
	found, ok := anchor.Describe(old, a.Span).Find(new)
	if !ok {
		return key, false, false
	}
	if m := nearest(marks[a.Kind], found.Span); m != nil {
		return m.Key, found.Exact && m.Key.Span == found.Span, true
	}
	// No mark of the engine stands there: only the very same words will do.
	return story.Key{Kind: a.Kind, Span: found.Span}, true, found.Exact
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
	before := strings.ToValidUTF8(old[max(0, a.Start-contextBytes):a.Start], "")
	after := strings.ToValidUTF8(old[a.End:min(len(old), a.End+contextBytes)], "")
	quote := bounded(a.Span.In(old))
	return story.Unplaced{Annotation: a, From: from, Quote: quote, Context: bounded(page.Cut(before, 200) + " " + quote + " " + page.Cut(after, 200))}
}
