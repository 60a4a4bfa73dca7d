package export

import (
	"io"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate"
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

// TestAllFormatsOfALongStoryCostTheirLength holds that a story of twice the
// length and twice the marks is written at about twice the cost.
func TestAllFormatsOfALongStoryCostTheirLength(t *testing.T) {
	for _, f := range Formats() {
		writing := func(paragraphs int) func() {
			text := strings.Repeat("The council paid $4 million for 12 bridges, Ann Lind said. “We voted 7 to 4,” she said.\n\n", paragraphs)
			doc := annotate.Annotate(text)
			s := &story.Story{ID: "s", Versions: []story.Version{{Text: text}}}
			return func() {
				_ = f.WriteUsing(func(string) *annotate.Document { return doc }, io.Discard, s)
			}
		}
		small, large := cost(writing(400)), cost(writing(800))
		assert.Less(t, large, 3*small+1<<20, f.ID)
	}
}

// cost returns how many bytes f allocates, once the pools that it takes from are
// filled.
func cost(f func()) uint64 {
	f()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
