package compare_test

import (
	_ "embed"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden file anew")

// The golden is embedded so that the same test runs in a browser: that versions
// compare the same natively and in wasm is what it shows there.
//
//go:embed testdata/fire.json
var fireChanges []byte

// TestTheSameNativelyAndInTheBrowser holds each byte of what is said of three
// versions: changes of many types, edits, moves, series and tracks.
func TestTheSameNativelyAndInTheBrowser(t *testing.T) {
	second := edited(
		"At least three people were hurt", "Five people were hurt and one was killed",
		"Three hurt", "One killed, five hurt",
		"“We saw flames on the second floor,”", "“We saw flames,”",
		"The council said the block had passed", "Residents said the block may not have passed",
	)
	third := edited(
		"At least three people were hurt", "Six people were hurt and one was killed",
		"Three hurt", "One killed, six hurt",
		"\n\nThe council said the block had passed an inspection in March.", "",
		"The cause of the fire was not known on Tuesday.", "The council said the block had passed an inspection in March.\n\nCorrection: an earlier version said five people were hurt; it was six.",
	)
	got, err := json.MarshalIndent(versions(fire, second, third), "", "\t")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("testdata/fire.json", got, 0o644))
		return
	}
	assert.Equal(t, string(fireChanges), string(got))
}
