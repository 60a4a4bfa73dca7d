package page

import (
	"strings"

	"stet/annotate"
	"stet/annotate/claim"
	"stet/annotate/compare"
	"stet/annotate/text"
)

// maxTracks bounds the quotes and claims that have a lane.
const maxTracks = 12

// tracks follows the quotes that came, went or were reworded, and the claims
// that became firmer or less firm, through the versions.
func tracks(c *compare.Changes, docs []*annotate.Document) []*track {
	var order []*track
	hedges := hedged(c)
	known := map[string]*track{} // by kind and sentence
	for i := range c.Changes {
		x := &c.Changes[i]
		var next, before stage
		kind := "claim hedged"
		switch x.Type {
		case compare.QuoteAdded, compare.QuoteRemoved, compare.QuoteChanged:
			kind, before, next = "quote", stage{words: "first", line: "life"}, stage{words: "reworded", line: "life"}
			if x.Type == compare.QuoteAdded {
				next.words = "new"
			}
		case compare.ClaimSoftened, compare.ClaimStrengthened, compare.ClaimChanged, compare.Typo:
			if !hedges[x.Lineage+x.Before] && !hedges[x.Lineage+x.After] {
				continue
			}
			before, next = firmness(docs[x.From], x.BeforeSpan, x.Before), firmness(docs[x.To], x.AfterSpan, x.After)
		default:
			continue
		}
		t := known[kind+x.Lineage]
		if t == nil {
			t = &track{swatch: kind, name: nameOf(docs, x)}
			if x.Type != compare.QuoteAdded {
				t.stand(0, x.To, before)
			}
			known[kind+x.Lineage] = t
			order = append(order, t)
		}
		t.cut(x.To)
		if x.Type != compare.QuoteRemoved {
			t.stand(x.To, len(docs), next)
		}
	}
	return order[:min(len(order), maxTracks)]
}

// hedged returns the words that made a claim firmer or less firm, behind the
// name of its sentence: another hedge may have stood there before or follow.
func hedged(c *compare.Changes) map[string]bool {
	out := map[string]bool{}
	for i := range c.Changes {
		if x := &c.Changes[i]; x.Type == compare.ClaimSoftened || x.Type == compare.ClaimStrengthened {
			out[x.Lineage+x.Before], out[x.Lineage+x.After] = true, true
		}
	}
	return out
}

// stand has the track stand in the versions from first up to end.
func (t *track) stand(first, end int, s stage) {
	for s.version = first; s.version < end; s.version++ {
		t.stages = append(t.stages, s)
	}
}

// cut takes away the stages from a version on.
func (t *track) cut(version int) {
	for len(t.stages) > 0 && t.stages[len(t.stages)-1].version >= version {
		t.stages = t.stages[:len(t.stages)-1]
	}
}

// nameOf returns what a track is called: the first words that the source said,
// or the sentence.
func nameOf(docs []*annotate.Document, x *compare.Change) string {
	doc, at := docs[x.From], x.BeforeSpan
	if at.Empty() {
		doc, at = docs[x.To], x.AfterSpan
	}
	if x.Type == compare.QuoteAdded || x.Type == compare.QuoteRemoved || x.Type == compare.QuoteChanged {
		for i := range doc.Quotes {
			if q := &doc.Quotes[i]; q.Type.Quoted() && q.Overlaps(at) {
				return strings.TrimPrefix(q.Speaker.Name+": ", ": ") + Cut(q.Parts[0].In(doc.Text), 40)
			}
		}
		return at.In(doc.Text)
	}
	for _, s := range doc.Paste.Sentences {
		if s.Contains(at) {
			return s.In(doc.Text)
		}
	}
	return at.In(doc.Text)
}

// firmness returns how a claim stands at some words of a version.
func firmness(doc *annotate.Document, at text.Span, words string) stage {
	s := stage{words: words, line: "hedge"}
	if words == "" {
		s.words = "no hedge"
	}
	for i := range doc.Claims {
		if c := &doc.Claims[i]; c.Overlaps(at) || c.Contains(at) {
			switch c.Strength {
			case claim.Hedged:
				s.line = "hedge dotted"
			case claim.Disputed:
				s.line = "hedge dashed"
			}
		}
	}
	return s
}
