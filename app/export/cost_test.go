package export

import (
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
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
		small, large := cost(shape(20_000)), cost(shape(40_000))
		assert.Less(t, large, 3*small+1<<20, name)
	}
}

// cost returns how many bytes opening a file takes.
func cost(name, data string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, _ = Open(name, []byte(data))
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}
