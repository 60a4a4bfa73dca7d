package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
)

// SameUnit reports whether two units are one, or one of them the other's with the time that
// a text leaves out when it says it again: "cut from 60 mg a day to 20 mg".
func SameUnit(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if a == "" || !strings.HasPrefix(b, a) {
		return false
	}
	switch b[len(a):] {
	case "/d", "/wk", "/mo", "/a":
		return true
	}
	return false
}

// rate takes the unit of time behind a physical unit into the core: "20mg a day", "40
// gallons per minute", but not "12 km a year ago".
func (f *finder) rate(d *draft) {
	k := d.core.Last
	if !f.IsIn(k, "a an per") || d.Unit == "points" || d.Unit == "bpd" || strings.Contains(d.Unit, "/") {
		return
	}
	n, unit := f.match(k+1, lexicon.UnitTime)
	per := ""
	switch unit {
	case "second", "hour", "day":
		per = unit[:1]
	case "minute":
		per = "min"
	case "week":
		per = "wk"
	case "month":
		per = "mo"
	case "year":
		per = "a"
	}
	if per == "" || f.Is(k+1, "second") && !f.bare(k+2) || f.IsIn(k+1+n, "ago ahead apart earlier before after later time") {
		return
	}
	d.Unit, d.core.Last = d.Unit+"/"+per, k+1+n
}
