package quote

import (
	"slices"

	"stet/annotate/entity"
	"stet/annotate/text"
)

// titleHolder resolves "the minister" to who holds the office, and reports whether there is
// somebody.
func (r *resolver) titleHolder(s *Speaker, core text.Range) bool {
	e := r.holder(core)
	if e == nil {
		return false
	}
	s.be(e, Person)
	return true
}

// holder returns the one person of the article whose title has the head of "the minister";
// of several, the one whose title has what stands before the head, "the health minister",
// or who spoke last, or else the last named before; a deputy when it is none, or nil.
func (r *resolver) holder(core text.Range) *entity.Entity {
	var found, deputy entity.ID
	for k := r.set.From(core.First) - 1; k >= 0 && k > r.set.From(core.First)-60; k-- {
		e := r.set.Get(r.set.Mentions[k].Entity)
		if e.Article != r.article {
			break
		}
		if e.Kind != entity.Person || !r.inOffice(e, core.Last-1) || r.elsewhere(core, e) {
			continue
		}
		if r.outranked(core, e) {
			if deputy == 0 && !e.Called("shadow") {
				deputy = e.ID
			}
			continue
		}
		if r.heads(core, e) || found != 0 && e.ID != found && r.spokeLast(e.ID, core.First) {
			found = e.ID
			break
		}
		if found == 0 {
			found = e.ID
		}
	}
	if found == 0 && r.shortened(core) {
		found = deputy
	}
	return r.set.Get(found)
}

// spokeLast reports whether somebody is the last who spoke before a token, in its
// paragraph or one of the three before it.
func (r *resolver) spokeLast(id entity.ID, token int) bool {
	n := len(r.recent)
	return n > 0 && r.recent[n-1].speaker.Entity == id && r.zoneOf(token)-r.recent[n-1].zone <= 3
}

// inOffice reports whether a title of the person has the office at head, or one like it;
// the lawyer is a solicitor of the same paragraph, who may have met "a lawyer" in the next.
func (r *resolver) inOffice(e *entity.Entity, head int) bool {
	if e.Titled(r.Folded(head)) || e.Titled(r.titleLike(head)) {
		return true
	}
	if r.spokes(head) && (e.Called("spokes") || e.Called("public relations")) {
		return true
	}
	zone := r.zoneAt(head)
	if !r.Is(head-1, "the") || !slices.ContainsFunc(e.Mentions, func(m text.Span) bool { return r.zoneOf(r.At(m.Start)) == zone }) {
		return false
	}
	switch r.Folded(head) {
	case "lawyer":
		return e.Titled("solicitor") || e.Titled("barrister") || e.Titled("counsel") || e.Titled("advocate") || e.Titled("attorney")
	case "officer":
		return e.Titled("constable") || e.Titled("detective")
	}
	return false
}

// titleLike returns the head as titles have it: a judge is a justice too.
func (r *resolver) titleLike(head int) string {
	switch word := r.Folded(head); word {
	case "judge":
		return "justice"
	case "pontiff":
		return "pope"
	case "monarch":
		return "king"
	case "premier":
		return "minister"
	default:
		return word
	}
}
