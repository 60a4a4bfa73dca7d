//go:build !js

package client

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "../../.."

func TestClientHoldsNoServerHalf(t *testing.T) {
	require.NoError(t, prepare(root))
	cmd := exec.Command("go", "list", "-modfile="+place+"/go.mod", "-deps", "./app")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	deps, err := run(cmd, root)
	require.NoError(t, err)
	require.Contains(t, strings.Fields(deps), goApp+"/pkg/app")
	for _, heavy := range []string{"net/http", "crypto/tls"} {
		require.NotContains(t, strings.Fields(deps), heavy)
	}
}

// TestCutIsOfTheSource holds that the cut file says nothing that the whole one
// does not, the stand-in for Handler aside.
func TestCutIsOfTheSource(t *testing.T) {
	dir, err := goAppDir(root)
	require.NoError(t, err)
	whole, err := os.ReadFile(filepath.Join(dir, "pkg", "app", "resource.go"))
	require.NoError(t, err)
	part, err := cut.ReadFile("goapp/resource.go.txt")
	require.NoError(t, err)
	for line := range strings.Lines(string(part)) {
		if !strings.HasPrefix(line, "import") {
			require.Contains(t, string(whole), line)
		}
	}
}
