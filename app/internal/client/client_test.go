//go:build !js

package client

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const root = "../../.."

func TestClientHoldsNoServerHalf(t *testing.T) {
	require.NoError(t, prepare(root))
	deps, err := goJS(root, "list", "-modfile="+place+"/go.mod", "-overlay="+place+"/overlay.json", "-deps", "./app")
	require.NoError(t, err)
	require.Contains(t, strings.Fields(deps), goApp+"/pkg/app")
	for _, heavy := range []string{"net/http", "crypto/tls", "crypto/aes", "crypto/rand", "internal/bisect"} {
		require.NotContains(t, strings.Fields(deps), heavy)
	}
}

// TestGodebugSaysWhatTheSourceDoes holds that package godebug has every exported
// function and method of the one that it stands in for.
func TestGodebugSaysWhatTheSourceDoes(t *testing.T) {
	goroot, err := run(exec.Command("go", "env", "GOROOT"), root)
	require.NoError(t, err)
	theirs, err := os.ReadFile(filepath.Join(strings.TrimSpace(goroot), "src", "internal", "godebug", "godebug.go"))
	require.NoError(t, err)
	head := regexp.MustCompile(`(?m)^func (?:\(s \*Setting\) )?[A-Z].*? \{`)
	found := head.FindAllString(string(theirs), -1)
	require.NotEmpty(t, found)
	for _, function := range found {
		require.Contains(t, string(godebug), function)
	}
}

// TestBoundaryIsOfTheSource holds that package boundary stands in for the very
// expressions that go-diff has.
func TestBoundaryIsOfTheSource(t *testing.T) {
	_, dir, err := module(root, goDiff)
	require.NoError(t, err)
	whole, err := os.ReadFile(filepath.Join(dir, "diffmatchpatch", "diff.go"))
	require.NoError(t, err)
	_, block, _, ok := expressions(string(whole))
	require.True(t, ok)
	for line := range strings.Lines(block) {
		name, expression, _ := strings.Cut(strings.TrimSpace(line), "= regexp.MustCompile(`")
		expression = strings.TrimSuffix(expression, "`)")
		require.Regexp(t, regexp.QuoteMeta(strings.TrimSpace(name))+` +=.*// `+regexp.QuoteMeta(expression)+`\n`, boundary)
	}
	_, err = plainDiff("diff.go", []byte("package diffmatchpatch\n"))
	require.Error(t, err)
}

func TestWithoutDropsFunctionsAndTheirImports(t *testing.T) {
	const source = "package p\n\nimport (\n\t\"io\"\n\t\"os\"\n)\n\n// Kept stays.\nfunc Kept() io.Reader { return nil }\n\n// Gone goes.\nfunc (t T) Gone() { os.Exit(1) }\n\ntype T int\n"
	got, err := without([]byte(source), "Gone")
	require.NoError(t, err)
	require.Equal(t, "package p\n\nimport (\n\t\"io\"\n)\n\n// Kept stays.\nfunc Kept() io.Reader { return nil }\n\ntype T int\n", string(got))
	_, err = without([]byte(source), "Gone", "Lost")
	require.ErrorContains(t, err, "cut it anew")
	_, err = without([]byte("package"), "Gone")
	require.Error(t, err)
}

func TestIdleFunctionsReturnNil(t *testing.T) {
	const source = "package p\n\nimport \"os\"\n\n// Idle is idle.\nfunc (t T) Idle(n int) []int {\n\t// It ends.\n\tos.Exit(n)\n\treturn nil\n}\n\ntype T int\n"
	got, err := idle([]byte(source), "Idle")
	require.NoError(t, err)
	require.Equal(t, "package p\n\n// Idle is idle.\nfunc (t T) Idle(n int) []int { return nil }\n\ntype T int\n", string(got))
	_, err = idle([]byte(source), "Idle", "Lost")
	require.ErrorContains(t, err, "cut it anew")
	_, err = idle([]byte("package"), "Idle")
	require.Error(t, err)
}

// TestCutIsOfTheSource holds that the cut file says nothing that the whole one
// does not, the stand-in for Handler aside.
func TestCutIsOfTheSource(t *testing.T) {
	_, dir, err := module(root, goApp)
	require.NoError(t, err)
	for _, name := range []string{"resource.go", "route.go", "state.go"} {
		whole, err := os.ReadFile(filepath.Join(dir, "pkg", "app", name))
		require.NoError(t, err)
		part, err := cut.ReadFile("goapp/" + name + ".txt")
		require.NoError(t, err)
		same, _, _ := strings.Cut(string(part), "// The client's own:\n")
		for line := range strings.Lines(same) {
			if !strings.HasPrefix(line, "import") {
				require.True(t, strings.Contains(string(whole), line), "%s: %s", name, line)
			}
		}
	}
}
