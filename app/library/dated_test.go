package library_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/library"
)

// stamped returns the story of the flood with a line on when it was published and
// updated.
func stamped(line, people string) string {
	headline, rest, _ := strings.Cut(strings.Replace(flood, "Forty people", people, 1), "\n")
	return headline + "\n\n" + line + "\n" + rest
}

// TestAVersionTakesItsPlaceByTheDateOfItsPage holds that an older text that is
// pasted after a newer one stands before it, so that no change is told the wrong
// way round.
func TestAVersionTakesItsPlaceByTheDateOfItsPage(t *testing.T) {
	third := stamped("Published 1 Sep 2025 06:00 | Updated 2 Sep 2025 17:22", "Sixty people")
	first := stamped("Published 1 Sep 2025 06:00", "Forty people")
	second := stamped("Published 1 Sep 2025 06:00 | Updated 1 Sep 2025 12:41", "Fifty people")
	l, c := open(t, new(library.Memory))
	id := paste(t, l, third)
	for _, next := range []struct {
		text            string
		version, newest int
	}{{first, 1, 2}, {second, 2, 3}} {
		c.advance(time.Minute)
		own := paste(t, l, next.text)
		offer, err := l.Relative(own)
		require.NoError(t, err)
		require.NotNil(t, offer)
		assert.Equal(t, []int{next.version, next.newest}, []int{offer.Version, offer.Newest})
		_, err = l.Joined(id, own)
		require.NoError(t, err)
	}
	assert.Equal(t, []string{"2025-09-01T06:00", "2025-09-01T12:41", "2025-09-02T17:22"}, l.Dated(id))
	require.Equal(t, "Fifty people", l.Compare(id, 0, 1).Changes[0].After)
	assert.Equal(t, "added version", l.Undo(id))
	assert.Equal(t, []string{"2025-09-01T06:00", "2025-09-02T17:22"}, l.Dated(id))
}

// TestTheReaderMayPutAVersionLast holds that the date of a page can be overruled,
// and that one which says no moment in numbers leaves the order of the pastes.
func TestTheReaderMayPutAVersionLast(t *testing.T) {
	for _, c := range []struct {
		line string
		join func(*library.Library, string, string) (library.Carried, error)
	}{
		{"Published 1 Sep 2025 06:00", (*library.Library).Followed},
		{"Published 2 Sep 2025", (*library.Library).Joined},
		{"Published 1 Sep 2025 06:00 | Updated 2 hours ago", (*library.Library).Joined},
		{"By Ann Lind", (*library.Library).Joined},
	} {
		l, clock := open(t, new(library.Memory))
		id := paste(t, l, stamped("Published 2 Sep 2025 17:22", "Sixty people"))
		clock.advance(time.Minute)
		text := stamped(c.line, "Fifty people")
		_, err := c.join(l, id, paste(t, l, text))
		require.NoError(t, err)
		assert.Equal(t, text, l.Story(id).Versions[1].Text, c.line)
	}
}

// TestLoadLearnsTheVersionsOfAnotherTab holds that a version which another tab took
// out, or put before others, is gone or stands there in a story that is in memory.
func TestLoadLearnsTheVersionsOfAnotherTab(t *testing.T) {
	_, here, there, passes, id := twoTabs(t)
	older := stamped("Published 1 Sep 2025 06:00", "Fifty people")
	newer := stamped("Published 2 Sep 2025 06:00", "Sixty people")
	texts := func(l *library.Library) (out []string) {
		for _, v := range l.Story(id).Versions {
			out = append(out, v.Text)
		}
		return out
	}
	for _, text := range []string{newer, older} {
		_, err := here.Joined(id, paste(t, here, text))
		require.NoError(t, err)
		passes()
		require.NoError(t, there.Load())
		assert.Equal(t, texts(here), texts(there))
	}
	assert.Equal(t, []string{flood, older, newer}, texts(there))
	require.NotEmpty(t, here.SplitOff(id, 0))
	passes()
	require.NoError(t, there.Load())
	assert.Equal(t, []string{older, newer}, texts(there))
	there.SourceGiven(id, 0, "https://example.org")
	passes()
	require.NoError(t, here.Load())
	assert.Equal(t, []string{older, newer}, texts(here))
	assert.Equal(t, "https://example.org", here.Story(id).Versions[0].Source)
}

// TestAVersionIsPutBeforeAnother holds that the reader has the last word on the order,
// that what found no place goes with its version, and that Undo puts all back.
func TestAVersionIsPutBeforeAnother(t *testing.T) {
	l, c := open(t, new(library.Memory))
	newer := strings.Replace(flood, "Forty people", "Sixty people", 1)
	id := paste(t, l, newer)
	c.advance(time.Minute)
	_, err := l.Joined(id, paste(t, l, flood))
	require.NoError(t, err)
	l.Advanced(id, 1)
	assert.Equal(t, flood, l.Story(id).Versions[0].Text)
	arrivals, err := l.Pasted(flood, "")
	require.NoError(t, err)
	assert.Equal(t, []library.Arrival{{Story: id, Known: true, Newer: 1}}, arrivals)
	assert.Equal(t, "Sixty people", l.Compare(id, 0, 1).Changes[0].After)
	l.Advanced(id, 0) // the first stays
	assert.Equal(t, "order", l.Undo(id))
	assert.Equal(t, newer, l.Story(id).Versions[0].Text)
}
