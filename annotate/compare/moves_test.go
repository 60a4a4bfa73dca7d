package compare_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/compare"
)

// TestASentenceThatMovedAndChanged holds that both are told, in either
// direction: what moved, and what changed inside it.
func TestASentenceThatMovedAndChanged(t *testing.T) {
	const (
		head  = "Bridge at Ardle shut after inspection\n\n"
		count = "Engineers said 140 cars crossed the bridge every day."
		rest  = "The council shut the bridge on Monday. Nobody was hurt, the police said.\n\nA ferry will run from Tuesday, the council said."
	)
	older := head + count + " " + rest
	newer := head + rest + "\n\n" + "Engineers said 1,040 cars crossed the bridge every day."
	for _, c := range []struct{ from, to, was, is string }{{older, newer, "140", "1,040"}, {newer, older, "1,040", "140"}} {
		all := versions(c.from, c.to)
		pair := all.Pairs[0]
		require.Len(t, pair.Moves, 1)
		m := pair.Moves[0]
		require.Len(t, m.Inside, 1)
		assert.Equal(t, "Engineers said "+c.was+" cars crossed the bridge every day.", m.Before.In(c.from))
		assert.Equal(t, "Engineers said "+c.is+" cars crossed the bridge every day.", m.After.In(c.to))
		assert.Equal(t, []string{c.was, c.is}, []string{strings.TrimSpace(m.Inside[0].Before.In(c.from)), strings.TrimSpace(m.Inside[0].After.In(c.to))})
		for _, x := range all.Changes {
			if x.Type == compare.Moved {
				assert.Equal(t, "it stands elsewhere, with words that changed", x.Reason)
			}
		}
		assert.Contains(t, kinds(all), "moved")
	}
}
