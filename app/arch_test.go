//go:build !js

package main

import (
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// layers lists the packages from the ground up. A package may import those of
// the rows above its own; packages of one row never import each other. A row
// name stands for the package and all below it.
var layers = [][]string{
	{"stet/annotate/internal/lexicon", "stet/annotate/internal/calendar", "stet/web", "stet/app/internal/command", "stet/app/internal/wholefile"},
	{"stet/annotate/text"},
	{"stet/annotate/anchor"},
	{"stet/annotate/article"},
	{"stet/annotate/entity"},
	{"stet/annotate/figure", "stet/annotate/quote"},
	{"stet/annotate/claim"},
	{"stet/annotate/check"},
	{"stet/annotate"},
	{"stet/annotate/compare"},
	{"stet/app/story"},
	{"stet/app/page", "stet/app/share"},
	{"stet/app/export"},
	{"stet/app/library"},
	{"stet/app/ui", "stet/app/cli", "stet/app/site"},
	{"stet/app"},
}

// apart lists what stands beside the layers: tools and test support.
var apart = []string{
	"stet/annotate/internal/accuracy",
	"stet/annotate/internal/fingerprint",
	"stet/annotate/claim/train",
	"stet/app/internal",
}

func TestImportsPointDown(t *testing.T) {
	for _, target := range []string{"", "js/wasm"} {
		for _, line := range list(t, target, "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...") {
			from, imports, _ := strings.Cut(line, " ")
			for to := range strings.FieldsSeq(imports) {
				if strings.HasPrefix(to, "stet/") && !isApart(from) {
					require.Truef(t, mayImport(from, to), "%s imports %s", from, to)
				}
			}
		}
	}
}

func TestEveryPackageHasALayer(t *testing.T) {
	for _, p := range list(t, "", "./...") {
		require.Truef(t, isApart(p) || layer(p) >= 0, "%s stands in no layer", p)
	}
}

func TestEnginesStandAlone(t *testing.T) {
	for _, target := range []string{"", "js/wasm"} {
		for _, dep := range list(t, target, "-deps", "./annotate/...") {
			for _, bad := range []string{"stet/app", "stet/web", "syscall/js", "github.com/maxence-charriere/go-app/"} {
				if dep == "syscall/js" && target != "" {
					continue // the standard library itself needs it in the browser
				}
				require.Falsef(t, strings.HasPrefix(dep, bad), "annotate depends on %s", dep)
			}
		}
	}
	for _, line := range list(t, "js/wasm", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./annotate/...") {
		require.NotContains(t, strings.Fields(line), "syscall/js")
	}
}

// TestBrowserIsAtTheEdge holds that all but the edge of the app is plain Go,
// which runs and is tested natively.
func TestBrowserIsAtTheEdge(t *testing.T) {
	edge := []string{"stet/app", "stet/app/ui", "stet/app/library/idb", "stet/app/site"}
	for _, line := range list(t, "js/wasm", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...") {
		from, imports, _ := strings.Cut(line, " ")
		if slices.Contains(edge, from) || isApart(from) {
			continue
		}
		for to := range strings.FieldsSeq(imports) {
			browser := to == "syscall/js" || strings.HasPrefix(to, "github.com/maxence-charriere/go-app/")
			require.Falsef(t, browser, "%s imports %s", from, to)
		}
	}
}

func TestClientHoldsNoServer(t *testing.T) {
	for _, dep := range list(t, "js/wasm", "-deps", "./app") {
		for _, bad := range []string{"stet/app/site", "stet/app/cli", "stet/web", "github.com/andybalholm/brotli"} {
			require.Falsef(t, strings.HasPrefix(dep, bad), "the client depends on %s", dep)
		}
	}
}

func TestOnlyCompareDiffs(t *testing.T) {
	for _, line := range list(t, "", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...") {
		from, imports, _ := strings.Cut(line, " ")
		if strings.Contains(imports, "github.com/sergi/go-diff") {
			require.Equal(t, "stet/annotate/compare", from)
		}
	}
}

func mayImport(from, to string) bool {
	if within(from, to) {
		return true
	}
	return layer(to) < layer(from) && layer(to) >= 0
}

// within reports whether both belong to one row name, such as a package and
// its internal parts.
func within(a, b string) bool {
	return layer(a) >= 0 && name(a) == name(b)
}

// layer returns the row of a package, -1 when it has none.
func layer(p string) int {
	n := name(p)
	return slices.IndexFunc(layers, func(row []string) bool { return slices.Contains(row, n) })
}

// name returns the longest row name that holds the package.
func name(p string) string {
	best := ""
	for _, row := range layers {
		for _, n := range row {
			if (p == n || strings.HasPrefix(p, n+"/")) && len(n) > len(best) {
				best = n
			}
		}
	}
	return best
}

func isApart(p string) bool {
	return slices.ContainsFunc(apart, func(a string) bool { return p == a || strings.HasPrefix(p, a+"/") })
}

// list runs go list in the module's root for a target such as "js/wasm", and
// returns its lines.
func list(t *testing.T, target string, args ...string) []string {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list"}, args...)...)
	cmd.Dir = ".."
	cmd.Env = os.Environ()
	if system, arch, ok := strings.Cut(target, "/"); ok {
		cmd.Env = append(cmd.Env, "GOOS="+system, "GOARCH="+arch)
	}
	out, err := cmd.Output()
	require.NoError(t, err)
	return strings.Split(strings.TrimSpace(string(out)), "\n")
}
