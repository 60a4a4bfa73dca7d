package compare

import (
	"math"

	"stet/annotate/figure"
)

// sameShare reports whether a fraction and a percentage are one share: "half of
// voters", "50% of voters".
func sameShare(x, y *figure.Figure) bool {
	switch {
	case x.Kind != figure.Ratio, y.Kind != figure.Percent, y.Unit != "%":
		return false
	case x.Mod != y.Mod, x.Value2.Valid, y.Value2.Valid:
		return false
	}
	return math.Abs(100*x.Value.Number-y.Value.Number) < 0.5
}
