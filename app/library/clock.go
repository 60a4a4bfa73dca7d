package library

import "time"

// Clock is the time as the library sees it; tests set it by hand.
type Clock interface {
	Now() time.Time
	// AfterFunc calls f once, in a goroutine of its own, after d.
	AfterFunc(d time.Duration, f func())
}

// SystemClock is the clock of the machine.
type SystemClock struct{}

// Now implements Clock.
func (SystemClock) Now() time.Time { return time.Now() }

// AfterFunc implements Clock.
func (SystemClock) AfterFunc(d time.Duration, f func()) { time.AfterFunc(d, f) }
