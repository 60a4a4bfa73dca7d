package compare

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
)

// TestNumbersOfEqualEnds holds that a version laid out behind another has the
// words that it has alone.
func TestNumbersOfEqualEnds(t *testing.T) {
	const a = "Twelve people died in the flood on Monday, police said. The bridge is closed. The bridge is closed."
	for _, other := range []string{
		a, "", "Twelve", "The bridge is closed.", a + " " + a,
		strings.Replace(a, "Twelve", "Thirteen", 1),
		strings.Replace(a, "flood", "heavy flood", 1),
		strings.Replace(a, "closed. The", "The", 1),
		strings.TrimSuffix(a, "closed."),
		"The bridge is closed. " + a,
		strings.Repeat("A word more than a table holds at first is "+strings.Repeat("x", 9)+". ", 90) + a,
	} {
		for _, pair := range [2][2]string{{a, other}, {other, a}} {
			v := &vocabulary{}
			before := lay(annotate.Annotate(pair[0]), v, nil)
			behind := lay(annotate.Annotate(pair[1]), v, before)
			alone := lay(annotate.Annotate(pair[1]), v, nil)
			assert.Equal(t, alone.words, behind.words, pair[1])
			assert.Equal(t, alone.at, behind.at, pair[1])
			assert.Equal(t, alone.units, behind.units, pair[1])
		}
	}
}
