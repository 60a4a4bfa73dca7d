package quote

import (
	"stet/annotate/text"
)

// polled reports a phrase that names the share of those who were asked: "40%", "a third of
// respondents", "one in five". What they said is a result, by whoever asked them.
func (f *finder) polled(r text.Range) bool {
	switch head := f.head(r); {
	case f.Is(head, "%"), f.IsIn(head, "percent half"), f.Is(head, "cent") && f.Is(head-1, "per"), f.Is(head, "majority") && f.Is(head-1, "a"):
		return true
	case f.IsIn(head, "third quarter fifth thirds quarters fifths"):
		return f.Is(head+1, "of") && (f.number(head-1) || f.Is(head-1, "a") || f.Is(head-1, "-"))
	default:
		return f.number(head) && f.Is(head+1, "in") && f.number(head+2)
	}
}
