package boundary

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestExpressionsMatchWhatTheyStandInFor(t *testing.T) {
	pairs := []struct {
		of Expression
		is string
	}{
		{nonAlphaNumericRegex, `[^a-zA-Z0-9]`},
		{whitespaceRegex, `\s`},
		{linebreakRegex, `[\r\n]`},
		{blanklineEndRegex, `\n\r?\n$`},
		{blanklineStartRegex, `^\r?\n\r?\n`},
	}
	signs := []string{"", "a", "Z", "7", "é", "-", " ", "\t", "\f", "\v", "\r", "\n", "\xff"}
	for _, p := range pairs {
		re := regexp.MustCompile(p.is)
		for _, a := range signs {
			for _, b := range signs {
				for _, c := range signs {
					for _, d := range signs {
						s := a + b + c + d
						assert.Equal(t, re.MatchString(s), p.of.MatchString(s), "%s on %q", p.is, s)
					}
				}
			}
		}
	}
}
