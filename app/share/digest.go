package share

import (
	"fmt"
	"hash"
	"hash/fnv"

	"stet/annotate"
	"stet/annotate/text"
	"stet/app/story"
)

// digest sums up the engine's marks in all versions of a story: the kinds, the
// places and the speakers.
func digest(read func(text string) *annotate.Document, s *story.Story) string {
	h := fnv.New64a()
	for i := range s.Versions {
		sum(h, read(s.Versions[i].Text))
	}
	return fmt.Sprintf("%016x", h.Sum64())
}

func sum(h hash.Hash64, d *annotate.Document) {
	mark := func(kind string, s text.Span, says string) {
		fmt.Fprintf(h, "%s %d %d %q\n", kind, s.Start, s.End, says)
	}
	for _, q := range d.Quotes {
		mark(string(q.Type), q.Span, q.Speaker.Name)
	}
	for _, f := range d.Figures {
		mark(string(f.Kind), f.Span, "")
	}
	for _, c := range d.Claims {
		mark(string(c.Kind), c.Span, c.Claimant.Name)
	}
}
