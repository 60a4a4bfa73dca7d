package compare

import (
	"slices"
	"strings"

	"stet/annotate/claim"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// TrackKind is what a Track follows.
type TrackKind string

// The kinds of track.
const (
	HeadlineTrack TrackKind = "headline"
	QuoteTrack    TrackKind = "quote"  // the words of a source inside marks
	ClaimTrack    TrackKind = "claim"  // how firmly a claim is put
	SourceTrack   TrackKind = "source" // who says it
	CaveatTrack   TrackKind = "caveat" // a notice that something was not verified
)

// State is what became of a track in a version.
type State string

// The states.
const (
	First   State = "first" // stands in the first version, or the first of those that were compared
	Added   State = "added"
	Kept    State = "kept"
	Changed State = "changed"
	Gone    State = "gone" // the first version without it
	Back    State = "back" // stands again after it was gone
)

// Track is a headline, quote, claim, source or caveat through the versions; one
// in which nothing happens has no track.
type Track struct {
	Kind    TrackKind
	Of      string // the speaker of a quote, the newest sentence of a claim or source, else ""
	Lineage string // the sentence
	Points  []TrackPoint
}

// TrackPoint is a track in one version.
type TrackPoint struct {
	Version  int
	State    State
	Words    string         // the headline, the quoted words, the hedge, the source; empty where it is gone
	Strength claim.Strength // of a claim
}

// tracks follows what happened to headlines, quotes, claims, sources and
// caveats.
func (l *lineage) tracks(stands *stands, changes []Change) []Track {
	var out []Track
	e := l.events(changes)
	for n := int32(1); n <= l.last; n++ {
		list := stands.of(n)
		if len(list) == 0 || l.quiet(list) {
			continue
		}
		add := func(kind TrackKind, of func([]stand) string, points []TrackPoint) {
			if points = l.states(points); points != nil {
				t := Track{Kind: kind, Lineage: l.name(n), Points: points}
				if of != nil {
					t.Of = of(list)
				}
				out = append(out, t)
			}
		}
		add(HeadlineTrack, nil, l.points(list, headlineWords))
		add(QuoteTrack, l.speaker, l.points(list, quotedWords))
		add(CaveatTrack, nil, l.points(list, caveatWords))
		add(ClaimTrack, l.sentence, l.told(list, changes, e.firmness.of(n), e.next))
		add(SourceTrack, l.sentence, l.told(list, changes, e.sources.of(n), e.next))
	}
	return out
}

// quiet reports whether a sentence stands in all versions with the same words.
func (l *lineage) quiet(list []stand) bool {
	if len(list) < len(l.docs) {
		return false
	}
	for _, s := range list {
		if l.unit(s).sum != l.unit(list[0]).sum {
			return false
		}
	}
	return true
}

// points reads what a track has to say in each version.
func (l *lineage) points(list []stand, words func(*laid, *unit) string) []TrackPoint {
	var out []TrackPoint
	for _, s := range list {
		if w := words(l.docs[s.version], l.unit(s)); w != "" {
			out = append(out, TrackPoint{Version: int(s.version), Words: w})
		}
	}
	return out
}

func headlineWords(d *laid, u *unit) string {
	if u.class != headline {
		return ""
	}
	return read(d, u.Span)
}

func caveatWords(d *laid, u *unit) string {
	if u.class != story || !unverified(d, u.tokens) {
		return ""
	}
	return read(d, u.Span)
}

// quotedWords returns the words in marks of the first quote that begins in a
// unit.
func quotedWords(d *laid, u *unit) string {
	q := quoteAt(d, u)
	if q == nil {
		return ""
	}
	var parts []string
	for _, p := range q.Parts {
		parts = append(parts, read(d, p))
	}
	return strings.Join(parts, " ")
}

// quoteAt returns the first quote with words in marks that begins in a unit, or
// nil.
func quoteAt(d *laid, u *unit) *quote.Quote {
	near := quotesNear(d, u.Span)
	for i := range near {
		if q := &near[i]; (q.Type == quote.Direct || q.Type == quote.Mixed) && u.Start <= q.Start && u.class == story {
			return q
		}
	}
	return nil
}

// speaker returns who is quoted in a sentence, as the newest version that says
// it has it.
func (l *lineage) speaker(list []stand) string {
	name := ""
	for _, s := range list {
		if q := quoteAt(l.docs[s.version], l.unit(s)); q != nil && q.Speaker.Name != "" {
			name = q.Speaker.Name
		}
	}
	return name
}

// sentence returns a sentence as the newest version that has it says it.
func (l *lineage) sentence(list []stand) string {
	last := list[len(list)-1]
	return read(l.docs[last.version], l.unit(last).Span)
}

// told reads from the changes of a sentence, from one on, what stood in each
// version.
func (l *lineage) told(list []stand, changes []Change, first int32, next []int32) []TrackPoint {
	if first == 0 {
		return nil
	}
	var out []TrackPoint
	words := changes[first-1].Before
	for _, s := range list {
		for i := first; i > 0; i = next[i] {
			if c := &changes[i-1]; c.To == int(s.version) {
				words = c.After
			}
		}
		out = append(out, TrackPoint{Version: int(s.version), Words: words, Strength: l.docs[s.version].strength(l.unit(s).Span)})
	}
	return out
}

// strength returns the strength of the first claim in a span, or "".
func (l *laid) strength(s text.Span) claim.Strength {
	if c := l.claimAt(s); c != nil {
		return c.Strength
	}
	return ""
}

// claimAt returns the first claim in a span, or nil.
func (l *laid) claimAt(s text.Span) *claim.Claim {
	if l.ends == nil {
		l.ends = make([]int, 0, len(l.Claims))
		last := 0
		for i := range l.Claims {
			last = max(last, l.Claims[i].End)
			l.ends = append(l.ends, last)
		}
	}
	i, _ := slices.BinarySearch(l.ends, s.Start+1)
	for ; i < len(l.Claims) && l.Claims[i].Start < s.End; i++ {
		if c := &l.Claims[i]; c.Overlaps(s) {
			return c
		}
	}
	return nil
}

// states says what became of a track in each version, and adds the versions in
// which it is gone; it returns nil where nothing happened. Over two versions that were not
// compared nothing is known to be gone.
func (l *lineage) states(points []TrackPoint) []TrackPoint {
	var out []TrackPoint
	happened := false
	for i, p := range points {
		p.State = l.state(points, i)
		if p.State == Back {
			out = append(out, TrackPoint{Version: points[i-1].Version + 1, State: Gone})
		}
		out = append(out, p)
		happened = happened || p.State != First && p.State != Kept
	}
	if n := len(out); n > 0 && out[n-1].Version+1 < len(l.docs) && !l.broken[out[n-1].Version+1] {
		out, happened = append(out, TrackPoint{Version: out[n-1].Version + 1, State: Gone}), true
	}
	if !happened {
		return nil
	}
	return out
}

func (l *lineage) state(points []TrackPoint, i int) State {
	p := &points[i]
	switch {
	case p.Version == 0, i == 0 && l.broken[p.Version]:
		return First
	case i == 0:
		return Added
	case points[i-1].Version+1 < p.Version:
		return Back
	case points[i-1].Words != p.Words:
		return Changed
	}
	return Kept
}
