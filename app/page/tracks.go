package page

import (
	"cmp"
	"strings"

	"stet/annotate/claim"
	"stet/annotate/compare"
)

// maxTracks bounds the quotes, claims, sources and caveats that have a lane.
const maxTracks = 16

// tracks returns the lanes of quotes, claims, sources and caveats; headlines
// have theirs elsewhere.
func tracks(c *compare.Changes) []*track {
	var out []*track
	for i := range c.Tracks {
		if t := trackOf(&c.Tracks[i]); t != nil && len(out) < maxTracks {
			out = append(out, t)
		}
	}
	return out
}

func trackOf(c *compare.Track) *track {
	t := &track{name: c.Of}
	for i := range c.Points {
		p := &c.Points[i]
		if p.State == compare.Gone {
			continue
		}
		words := strings.Trim(p.Words, " ,;")
		s := stage{version: p.Version, words: words, line: "life"}
		switch c.Kind {
		case compare.QuoteTrack:
			s.words = t.became(p.State)
		case compare.CaveatTrack:
			s.words, s.line = t.became(p.State), "hedge dashed"
		case compare.SourceTrack:
			s.words, s.line = cmp.Or(words, "no source"), "hedge"
		case compare.ClaimTrack:
			s = firmness(p, words)
		}
		t.stages = append(t.stages, s)
	}
	switch c.Kind {
	case compare.HeadlineTrack:
		return nil
	case compare.QuoteTrack:
		t.swatch, t.name = "quote", strings.TrimPrefix(c.Of+": ", ": ")+Cut(c.Points[0].Words, 40)
	case compare.CaveatTrack:
		t.swatch, t.name = "claim disputed", c.Points[0].Words
	case compare.ClaimTrack:
		t.swatch = "claim hedged"
	case compare.SourceTrack:
		t.swatch = "claim"
	}
	return t
}

// became says in a word or two what became of a track in a version.
func (t *track) became(s compare.State) string {
	switch s {
	case compare.Added:
		return "new"
	case compare.Changed:
		return "reworded"
	case compare.Back:
		return "back again"
	case compare.Kept:
		return t.stages[len(t.stages)-1].words
	}
	return string(s)
}

// firmness returns how a claim stands in a version.
func firmness(p *compare.TrackPoint, words string) stage {
	s := stage{version: p.Version, words: cmp.Or(words, "no hedge"), line: "hedge"}
	switch p.Strength {
	case claim.Hedged:
		s.line = "hedge dotted"
	case claim.Disputed:
		s.line = "hedge dashed"
	}
	return s
}
