package export

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/app/story"
)

// TestCostIsLinear holds that files made to be slow cost about twice as much
// memory when they are twice as long.
func TestCostIsLinear(t *testing.T) {
	shapes := map[string]func(int) (string, string){
		"open brackets":    func(n int) (string, string) { return "a.md", "x" + strings.Repeat("[", n) },
		"stars":            func(n int) (string, string) { return "a.md", "x" + strings.Repeat("*a_", n) },
		"references":       func(n int) (string, string) { return "a.md", "x" + strings.Repeat("&a", n) },
		"tags":             func(n int) (string, string) { return "a.md", "x" + strings.Repeat("<a", n) },
		"open articles":    func(n int) (string, string) { return "a.html", "<p>x" + strings.Repeat("<article>x", n) },
		"articles":         func(n int) (string, string) { return "a.html", "<p>x" + strings.Repeat("<article>x</article>", n) },
		"attributes":       func(n int) (string, string) { return "a.html", "<p>x<a" + strings.Repeat(" b=c", n) + ">" },
		"half a reference": func(n int) (string, string) { return "a.html", "<p>x" + strings.Repeat("&amp", n) },
		"comments":         func(n int) (string, string) { return "a.html", "<p>x" + strings.Repeat("<!--", n) },
	}
	for name, shape := range shapes {
		opening := func(n int) func() {
			name, data := shape(n)
			return func() { _, _ = Open(name, []byte(data)) }
		}
		small, large := cost(opening(20_000)), cost(opening(40_000))
		assert.Less(t, large, 3*small+1<<20, name)
	}
}

// TestANameCostsNothingOfTheText holds that the names of a long story's marks do
// not each take the whole text.
func TestANameCostsNothingOfTheText(t *testing.T) {
	e := newEdition(&story.Story{ID: "s", Versions: []story.Version{{Text: strings.Repeat("Ann said so. ", 1000)}}})
	first := e.urn("c1")
	assert.Less(t, cost(func() { assert.NotEqual(t, first, e.urn("c2")) }), uint64(len(e.text())))
	assert.Equal(t, first, e.urn("c1"))
}

// cost returns how many bytes f allocates.
func cost(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
