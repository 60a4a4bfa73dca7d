package entity

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/text"
)

// A title that is the whole run leaves a name of no words, never of less than none.
func TestNothingIsLeftBehindATitle(t *testing.T) {
	for _, s := range []string{
		"They trust the Gov. because he spoke in May.",
		"They trust the Gov of the party because he spoke in May.",
		"They trust the Gov. of the party because he spoke in May.",
	} {
		f := finder{Paste: article.Parse(text.Scan(s))}
		whole := text.Range{First: 3, Last: 4}
		r := run{all: whole, name: whole}
		f.cutTitle(&r)
		assert.Equal(t, whole, r.title, s)
		assert.Equal(t, text.Range{First: 4, Last: 4}, r.name, s)
	}
}
