package figure

import (
	"strings"

	"stet/annotate/internal/lexicon"
)

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
	if per == "" || f.IsIn(k+1+n, "ago earlier before after later time") {
		return
	}
	d.Unit, d.core.Last = d.Unit+"/"+per, k+1+n
}
