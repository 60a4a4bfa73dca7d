package calendar_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"stet/annotate/internal/calendar"
)

func TestDatesAreWrittenAsFarAsTheyAreKnown(t *testing.T) {
	assert.Equal(t, "2025-03-14", calendar.Date{Year: 2025, Month: 3, Day: 14}.String())
	assert.Equal(t, "2025-03", calendar.Date{Year: 2025, Month: 3}.String())
	assert.Equal(t, "XXXX-11-14", calendar.Date{Month: 11, Day: 14}.String())
	assert.Equal(t, "XXXX-XX-21", calendar.Date{Day: 21}.String())
	assert.Equal(t, "199X", calendar.Decade(1990))
	assert.Equal(t, "16XX", calendar.Century(17))
	assert.Equal(t, "2025-Q2", calendar.Part(2025, "Q2"))
	assert.Equal(t, "09:05", calendar.Clock(9, 5))
}

func TestImpossibleDates(t *testing.T) {
	assert.False(t, calendar.Date{Year: 2025, Month: 6, Day: 31}.Valid())
	assert.False(t, calendar.Date{Year: 2025, Month: 2, Day: 29}.Valid())
	assert.True(t, calendar.Date{Year: 2024, Month: 2, Day: 29}.Valid())
	assert.True(t, calendar.Date{Month: 2, Day: 29}.Valid())
}

func TestWeekday(t *testing.T) {
	assert.Equal(t, time.Friday, calendar.Date{Year: 2025, Month: 3, Day: 14}.Weekday())
}

// FuzzDate holds that a date is valid just when the calendar has it, and that
// it is written in the ten places of ISO 8601.
func FuzzDate(f *testing.F) {
	f.Add(2024, 2, 29)
	f.Add(1900, 2, 29)
	f.Add(2025, 6, 31)
	f.Add(0, 0, 0)
	f.Add(-1, 13, 32)
	f.Fuzz(func(t *testing.T, year, month, day int) {
		d := calendar.Date{Year: year, Month: month, Day: day}
		if year < 1 || year > 9999 || month < 1 || day < 1 {
			_ = d.String()
			return
		}
		u := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
		exists := u.Year() == year && int(u.Month()) == month && u.Day() == day
		assert.Equal(t, exists, d.Valid())
		if exists {
			assert.Equal(t, u.Format(time.DateOnly), d.String())
			assert.Equal(t, u.Weekday(), d.Weekday())
		}
	})
}
