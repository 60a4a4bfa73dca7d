package ui

import "time"

// Long work lets the page have its turn so often, and shows how far it is once
// it has taken so long.
const (
	turn    = 16 * time.Millisecond
	patient = 100 * time.Millisecond
	idling  = 300 * time.Millisecond // without a pause: what follows is new work
)

// pace keeps long work from holding up the page.
type pace struct {
	began time.Time // the work
	since time.Time // the present turn
	calls int
}

// pause gives the page its turn when that is due; done is how much of the work
// is done, 0 to 1.
func (s *session) pause(done float64) {
	p := &s.pace
	if p.calls++; p.calls%8 != 0 && done < 1 {
		return
	}
	switch now := time.Now(); {
	case now.Sub(p.since) > idling:
		p.began, p.since = now, now
		return
	case now.Sub(p.since) < turn:
		return
	case now.Sub(p.began) > patient:
		s.progress(done)
	}
	giveTurn()
	p.since = time.Now()
}

// progress shows how far the work is.
func (s *session) progress(done float64) {
	if s.busy == "" {
		s.busy = "Reading …"
		s.redraw()
	}
	if bar := byID("progress"); bar.Truthy() {
		bar.Set("value", done)
	}
}
