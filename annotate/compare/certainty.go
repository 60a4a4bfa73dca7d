package compare

import (
	"strings"

	"stet/annotate/text"
)

// firmerThan reports whether a range of one text puts more firmly what a range of the
// other puts too: "because of", "after"; "probably", "may"; "never", "rarely".
func firmerThan(t, u *text.Table, r, s text.Range) bool {
	switch {
	case causes(t, r) && (follows(u, s) || joins(u, s)):
		return true
	case probable(t, r) && possible(u, s):
		return true
	}
	return t.SeekAny(r, "never") < r.Last && u.SeekAny(s, "rarely", "seldom", "hardly", "scarcely") < s.Last
}

// graver types a lone word that says how grave something is and stands on one side alone:
// "[minor] head wounds".
func (p *inside) graver(c *Change, d sides) bool {
	if d.a.Len()+d.b.Len() != 1 {
		return false
	}
	x, y := pole(p.old.table, d.a.First, d.a.Last), pole(p.new.table, d.b.First, d.b.Last)
	switch {
	case strings.HasPrefix(x, grave) || strings.HasPrefix(y, slight):
		c.set(ClaimSoftened, softer)
	case strings.HasPrefix(x, slight) || strings.HasPrefix(y, grave):
		c.set(ClaimStrengthened, firmer)
	default:
		return false
	}
	return true
}

// The marks of words for how grave something is.
const (
	slight = "gr0"
	grave  = "gr1"
)

// joins reports whether a range has a word that only says that things go together:
// "contributed to the deaths", "is associated with obesity".
func joins(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if t.IsIn(i, "contributed contributes contributing associated linked tied attributed correlated") && t.IsIn(i+1, "to with") {
			return true
		}
	}
	return false
}

// probable reports whether what a range says is likely, and not but possible: "is
// expected to", "probably".
func probable(t *text.Table, r text.Range) bool {
	return t.SeekAny(r, "likely", "probably", "expected", "certainly") < r.Last && !possible(t, r)
}

// possible reports whether what a range says is but possible: "may", "could have".
func possible(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if t.IsIn(i, "may might could possibly perhaps possible") && !plain(t, i) {
			return true
		}
	}
	return false
}

// causes reports whether a range has a word that names a cause: "because of the
// strike", "was caused by the strike".
func causes(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		switch {
		case t.IsIn(i, "because cause causes causing caused"):
			return true
		case t.IsIn(i, "due owing thanks") && t.Is(i+1, "to"):
			return true
		case t.Is(i, "result") && t.Is(i+1, "of"):
			return true
		}
	}
	return false
}

// follows reports whether a range has a word that only says what came before: "after
// the strike", and none for a cause.
func follows(t *text.Table, r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if t.IsIn(i, "after following when amid") {
			return !causes(t, r)
		}
	}
	return false
}
