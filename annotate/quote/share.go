package quote

import (
	"stet/annotate/text"
)

// polled reports a phrase that names the share of those who were asked: "40%", "a third of
// respondents", "one in five". What they said is a result, by whoever asked them; "half
// of the jurors" speak for themselves.
func (f *finder) polled(r text.Range) bool {
	switch head := f.head(r); {
	case f.Is(head, "%"), f.Is(head, "percent"), f.Is(head, "cent") && f.Is(head-1, "per"):
		return true
	case f.Is(head, "half"), f.Is(head, "majority") && f.Is(head-1, "a"):
		return !f.Is(head+1, "of") || f.asked(head+2)
	case f.IsIn(head, "third quarter fifth thirds quarters fifths"):
		return f.Is(head+1, "of") && f.asked(head+2) && (f.number(head-1) || f.Is(head-1, "a") || f.Is(head-1, "-"))
	default:
		return f.number(head) && f.Is(head+1, "in") && f.number(head+2)
	}
}

// asked reports those whom a survey asks at token i: "respondents", "the 900 firms", not
// the members of one body, "the judges".
func (f *finder) asked(i int) bool {
	for f.Is(i, "the") || f.number(i) {
		i++
	}
	return f.IsIn(i, "respondents those people adults voters firms companies businesses parents participants")
}
