package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

func TestUnitsThatAreWordsHaveAPlural(t *testing.T) {
	const words = "seconds minutes hours days nights weeks months years centuries seasons semesters" +
		" fathoms furlongs acres kanals marlas bighas maunds bushels carats pints cusecs dunams kathas guntas feddans"
	for _, word := range strings.Fields(words) {
		figures := figure.Find(article.Parse(text.Scan("The report said that 8 " + word + " were left.")))
		require.Len(t, figures, 1, word)
		assert.Equal(t, word, figure.UnitFor(8, figures[0].Unit), word)
		assert.Equal(t, figures[0].Unit, figure.UnitFor(1, figures[0].Unit))
	}
	for _, sign := range []string{"", "km", "mbar", "octane", "USD", "per week"} {
		assert.Equal(t, sign, figure.UnitFor(8, sign))
	}
}
