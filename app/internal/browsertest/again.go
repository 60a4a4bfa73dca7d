//go:build !js

package browsertest

import (
	"os"
	"os/exec"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// again is set in the environment of the run of tests whose browser had ended.
const again = "STET_BROWSER_AGAIN"

// ended reports whether the browser was started and has gone since.
func (r *run) ended() bool { return r.browser != nil && r.browser.Err() != nil }

// putOff leaves a test out whose browser has ended, so that it runs again with another
// browser behind all others: a fault of Chromium says nothing of the app. It returns where the
// browser is there, or where the test runs again already.
func (r *run) putOff(t testing.TB) {
	t.Helper()
	if !r.ended() || os.Getenv(again) != "" {
		return
	}
	name, _, _ := strings.Cut(t.Name(), "/")
	if !slices.Contains(r.lost, name) {
		r.lost = append(r.lost, name)
	}
	t.Skipf("Chromium ended: %v; the test runs again behind the others", r.browser.Err())
}

// repeat runs the tests that were put off in a process of their own and returns its exit
// status.
func (r *run) repeat() int {
	names := make([]string, len(r.lost))
	for i, name := range r.lost {
		names[i] = regexp.QuoteMeta(name)
	}
	c := exec.Command(os.Args[0], append(slices.Clone(os.Args[1:]), "-test.run=^("+strings.Join(names, "|")+")$", "-test.v")...)
	c.Env = append(os.Environ(), again+"=1")
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	if c.Run() != nil {
		return 1
	}
	return 0
}
