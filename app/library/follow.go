package library

import (
	"slices"
	"sort"
	"strings"

	"stet/annotate"
	"stet/annotate/anchor"
	"stet/annotate/compare"
	"stet/annotate/text"
	"stet/app/page"
	"stet/app/story"
)

// follower finds the marks of one version in the next: first by the edits
// between the two, then by their words and what stands around them.
type follower struct {
	was      string // the older text
	old, new string // the texts as far as they are annotated; the rest is blank
	edits    []compare.Edit
	moves    []compare.Move              // in the order of the older text; they do not overlap
	marks    map[story.Kind][]*page.Mark // of the newer version
}

func newFollower(old, new *page.Page) *follower {
	pair := &compare.OfOneStory(old.Doc, new.Doc).Pairs[0]
	moves := slices.Clone(pair.Moves)
	sort.SliceStable(moves, func(a, b int) bool { return moves[a].Before.Start < moves[b].Before.Start })
	return &follower{
		was: old.Doc.Text, old: annotatedOnly(old.Doc), new: annotatedOnly(new.Doc),
		edits: pair.Edits, moves: moves, marks: byKind(new),
	}
}

// annotatedOnly returns a text with blanks, as long as they were, in the place of
// what is not annotated.
func annotatedOnly(doc *annotate.Document) string {
	out := []byte(doc.Text)
	for i := range doc.Paste.Zones {
		if z := &doc.Paste.Zones[i]; !z.Role.Annotated() {
			clear(out[z.Start:z.End])
		}
	}
	return string(out)
}

// annotated reports whether no part of a span is blank.
func annotated(text string, s text.Span) bool { return strings.IndexByte(s.In(text), 0) < 0 }

// placed is where an annotation belongs in the newer version.
type placed struct {
	key   story.Key
	exact bool // the words are the same
}

// tellingBytes is the length from which on words are hardly repeated by chance.
const tellingBytes = 24

// place finds the mark of the newer version that an annotation belongs to. One
// that stood where the text is annotated never goes elsewhere.
func (f *follower) place(a story.Annotation) (placed, bool) {
	to, ok := f.find(a)
	return to, ok && (annotated(f.new, to.key.Span) || !annotated(f.old, a.Span))
}

// find looks where the edits lead, and for the words themselves where those
// leave less than half of them.
func (f *follower) find(a story.Annotation) (placed, bool) {
	span, left := follow(f.editsOf(a.Span), a.Span)
	if left == a.Len() && left == span.Len() {
		return f.at(a, span, true)
	}
	changed := left > 0 || a.Kind == story.Figure && !span.Empty()
	found, ok := anchor.Describe(f.was, a.Span).Find(f.new)
	if ok && found.Exact && (!changed || a.Len() >= tellingBytes && 2*left < a.Len()) {
		return f.at(a, found.Span, true) // it stands elsewhere
	}
	if changed {
		if to, ok := f.at(a, span, false); ok {
			return to, true
		}
		if 2*left >= max(a.Len(), span.Len()) {
			return placed{key: story.Key{Kind: a.Kind, Span: span}}, true
		}
	}
	if !ok {
		return placed{}, false
	}
	return f.at(a, found.Span, found.Exact)
}

// editsOf returns the edits to follow a span through: those inside the sentence
// that it moved with, or those between the texts.
func (f *follower) editsOf(s text.Span) []compare.Edit {
	i := sort.Search(len(f.moves), func(i int) bool { return f.moves[i].Before.End >= s.End })
	if i == len(f.moves) || f.moves[i].Before.Start > s.Start {
		return f.edits
	}
	m := &f.moves[i]
	there := compare.Edit{
		Before: text.Span{Start: m.Before.Start, End: m.Before.Start},
		After:  text.Span{Start: m.After.Start, End: m.After.Start},
	}
	return append([]compare.Edit{there}, m.Inside...)
}

// again finds the very words of an annotation that had no place.
func (f *follower) again(text string, a story.Annotation) (placed, bool) {
	found, ok := anchor.Describe(text, a.Span).Find(f.new)
	if !ok || !found.Exact {
		return placed{}, false
	}
	return f.at(a, found.Span, true)
}

// at returns the mark at a span of the newer version, or, for the very same
// words, the span itself. What the reader marked stays as it was marked.
func (f *follower) at(a story.Annotation, span text.Span, same bool) (placed, bool) {
	own := placed{story.Key{Kind: a.Kind, Span: span}, same}
	if same && a.Added {
		return own, true
	}
	if m := nearest(f.marks[a.Kind], span); m != nil {
		return placed{m.Key, same && m.Key.Span == span}, true
	}
	return own, same
}

// follow returns where a span of the older text is after the edits, widened to
// the edits that it touches, and how many of its bytes are left.
func follow(edits []compare.Edit, s text.Span) (to text.Span, left int) {
	to, left = s, s.Len()
	shift := 0
	inside := false // an edit at the end of the span was met
	for _, e := range edits {
		switch {
		case e.Before.End <= s.Start:
			shift = e.After.End - e.Before.End
			to.Start = s.Start + shift
		case e.Before.Start >= s.End:
			if !inside {
				to.End = s.End + shift
			}
			return to, left
		default:
			if e.Before.Start < s.Start {
				to.Start = e.After.Start
			}
			left -= min(e.Before.End, s.End) - max(e.Before.Start, s.Start)
			shift = e.After.End - e.Before.End
			if inside = e.Before.End > s.End; inside {
				to.End = e.After.End
			}
		}
	}
	if !inside {
		to.End = s.End + shift
	}
	return to, left
}
