package entity

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// described reports whether what stands behind the comma at token i can only be
// said of a person: "Ann Lee, whose son is nine,", "Ann Lee, a 24-year-old cutter,".
func (f *finder) described(i int) bool {
	if !f.Is(i, ",") {
		return false
	}
	if f.IsAny(i+1, "a", "an", "the") && f.Kind(i+2) == text.Number && f.Is(i+4, "year") {
		return true
	}
	if !f.Is(i+1, "whose") {
		return false
	}
	for n := i + 2; n < i+10 && (f.Kind(n) != text.Punct || f.Is(n, "-")); n++ {
		if f.Value(n, lexicon.NameRole) != "" || f.IsAny(n, "twins", "children", "parents") {
			return true
		}
	}
	return false
}

// serves reports whether the run is a name with an office behind it that a body
// or person gives: "Ann Lee, president of the union", "Ann Lee, her producer".
func (f *finder) serves(r *run) bool {
	i := r.all.Last
	if !f.Is(i, ",") || r.name.Len() > 4 || f.IsAny(r.all.First-1, "in", "at", "of", "from", "near", "for") {
		return false
	}
	role := f.appositive(i)
	if role.Len() == 0 || f.IsAny(i+1, "his", "her", "my") {
		return role.Len() > 0
	}
	return !f.Has(role.Last-1, lexicon.NameOrgHead) && (f.IsAny(i+1, "its", "their", "our") || role.First == i+1 && f.IsAny(role.Last, "of", "at", "for", "with"))
}

// sameZone reports whether the two tokens stand in one zone.
func (f *finder) sameZone(a, b int) bool {
	return !f.Flag(b, text.LineBefore) || f.ZoneAt(int(f.Tokens[a].Start)) == f.ZoneAt(int(f.Tokens[b].Start))
}

// saidBefore reports whether the run is who speaks behind a verb of saying:
// "said Odalys Marchetti."
func (f *finder) saidBefore(r *run) bool {
	v := f.Value(r.all.First-1, lexicon.QuoteCue)
	return v != "" && v[0] == 's' && (v[2] == 'p' || v[2] == 's') && f.Kind(r.all.Last) == text.Punct
}

// speaks reports whether the run is a bare name that speaks: "Marchetti said",
// "said Marchetti."; teams and bodies have "the" before them.
func (f *finder) speaks(r *run) bool {
	return r.all.Len() == 1 && !r.styled && !f.Is(r.all.First-1, "the") && (f.said(r.all.Last) || f.saidBefore(r))
}
