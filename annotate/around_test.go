package annotate

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// TestQuotesAroundFiguresAreTakenUpOnce holds that what is looked at for one
// figure does not grow with the text, and that it is enough.
func TestQuotesAroundFiguresAreTakenUpOnce(t *testing.T) {
	d := Annotate(strings.Repeat("The bridge cost 3 million pounds. “It took 400 workers,” said Ann Lee, “and 12 years.” Police said 4 people had said “two of us fell”.\n\n", 200))
	a, within := around{rest: d.Quotes}, 0
	for i := range d.Figures {
		s := d.Figures[i].Span
		got := a.quote(s)
		assert.Equal(t, innermost(d.Quotes, s), got, s.In(d.Text))
		assert.LessOrEqual(t, len(a.open), 4)
		if got != 0 {
			within++
		}
	}
	assert.Greater(t, within, 400)
}

// innermost is what around tells, found by a look at all quotes.
func innermost(list []quote.Quote, s text.Span) quote.ID {
	best := quote.Quote{}
	for _, q := range list {
		if q.Type.Quoted() && q.Contains(s) && (best.ID == 0 || q.Len() < best.Len()) {
			best = q
		}
	}
	return best.ID
}
