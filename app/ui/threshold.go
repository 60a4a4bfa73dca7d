package ui

import (
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"stet/annotate/claim"
)

// The slider goes from the surest claims to all that may be one; it counts in
// percent of doubt.
const (
	leastDoubt = 10
	mostDoubt  = 100 - int(100*claim.Floor)
	usualDoubt = 100 - int(100*claim.Threshold)
)

// doubt returns how much doubt at a claim the person allows.
func doubt() int {
	if d, err := strconv.Atoi(setting(doubtSetting)); err == nil && d >= leastDoubt && d <= mostDoubt {
		return d
	}
	return usualDoubt
}

// allow shows the claims that are doubted at most so much.
func (s *session) allow(doubt int) { s.lib.ClaimsFrom(math.Round(float64(100-doubt)) / 100) }

// threshold draws how sure Stet must be of a claim to show it.
func (r *reader) threshold() app.UI {
	d := doubt()
	words := "usual"
	switch {
	case d < usualDoubt:
		words = "fewer, surer"
	case d > usualDoubt:
		words = "more, less sure"
	}
	return div("threshold",
		app.Label().For("doubt").Text("Claims shown"),
		app.Input().Type("range").ID("doubt").Min(leastDoubt).Max(mostDoubt).Step(2).Attr("value", d).Attr("aria-valuetext", words).
			OnInput(r.S.click("doubt", func() { r.allow(byID("doubt").Get("value").String()) })),
		r.S.button("link", words, "usual", func() { r.allow(strconv.Itoa(usualDoubt)) }).ID("usual").Disabled(d == usualDoubt).Title("Back to the usual"),
	)
}

func (r *reader) allow(doubt string) {
	set(doubtSetting, doubt)
	byID("doubt").Set("value", doubt)
	if d, err := strconv.Atoi(doubt); err == nil {
		r.S.allow(d)
	}
}
