package quote

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// nested reports whether the clause of a cue is what the frame that closes its
// sentence reports: "The driver told officers he was lost, police said."
func (f *finder) nested(u *unit, k int) bool {
	inner := &f.cues[k]
	switch {
	case inner.inverted:
		return false
	case inner.joined && k > 0: // "and said he was lost"
		return false
	case !inner.joined && !inner.written && inner.start > f.floor+1:
		return false // words of its own stand before it
	}
	for j := len(f.cues) - 1; j > k && j > len(f.cues)-3; j-- {
		c := &f.cues[j]
		if !f.reportsBefore(c) || c.start > inner.Last+contentBudget {
			continue
		}
		at, _ := f.adjuncts(max(c.Last, c.who.Last), u.Last)
		for n := 0; n < 8 && f.free(at) && !f.stops(at) && !f.finite(at); n++ {
			at++
		}
		if !f.ends(at, u.Last) || f.tallies(u, c) {
			continue
		}
		if !f.Is(at, ",") || f.Is(at+1, "and") && inner.start == u.First && f.clausal(text.Range{First: at + 2, Last: u.Last}) {
			return !f.leadsTo(inner.Last, c.start)
		}
	}
	return false
}

// reportsBefore reports whether a frame behind a comma has a subject of its own and can
// report the clause before it: "…, police said".
func (f *finder) reportsBefore(c *cue) bool {
	if c.source || c.joined || c.relative || c.who.Len() == 0 || !f.Is(c.start-1, ",") {
		return false
	}
	return c.frame == lexicon.TakesClause || c.frame == lexicon.TakesHearer || f.documented(c.who)
}

// tallies reports a frame of a headline that leads to nothing but a number of its own,
// beside that of another: "Union says 40 hurt, police say six".
func (f *finder) tallies(u *unit, c *cue) bool {
	if !f.styledZone(u.zone) || c.inverted {
		return false
	}
	return (f.number(c.Last) || f.Is(c.Last, "none")) && f.ends(c.Last+1, u.Last)
}

// leadsTo reports whether the words between two tokens are marked whole sentences,
// which whoever says them has said, or a semicolon cuts them off from the second:
// "Police said two men fled; one was caught, prosecutors said."
func (f *finder) leadsTo(i, end int) bool {
	for ; i < end; i++ {
		if f.Is(i, ";") && f.free(i) {
			return true
		}
		if b := f.blockAt(i); b >= 0 {
			return f.terminal(b) || f.Is(f.inner(&f.blocks[b]).Last-1, ",")
		}
	}
	return false
}
