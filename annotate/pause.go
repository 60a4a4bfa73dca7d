package annotate

import "stet/annotate/text"

// passes is how many passes there are over a text, from its tokens to checks;
// they take about the same time.
const passes = 7

// stage returns the pauses of the nth pass: pause hears how much of the whole
// is done.
func stage(n int, pause text.Pause) text.Pause {
	if pause == nil {
		return nil
	}
	return func(done float64) { pause((float64(n) + done) / passes) }
}
