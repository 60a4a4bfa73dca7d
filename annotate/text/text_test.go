package text_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// spelled returns the tokens of a text, joined by "|".
func spelled(s string) string {
	t := text.Scan(s)
	var out []string
	for i := range t.Tokens {
		out = append(out, t.Text(i))
	}
	return strings.Join(out, "|")
}

func TestScanCutsTokens(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"words and points", "Police said so.", "Police|said|so|."},
		{"a possessive s stands apart", "Khan’s port, Khan's port", "Khan|’s|port|,|Khan|'s|port"},
		{"other apostrophes join", "didn’t we've O'Brien", "didn’t|we've|O'Brien"},
		{"a plural possessive is a mark", "the workers’ pay", "the|workers|’|pay"},
		{"numbers keep inner separators", "1,100 and 3.5, then 7.", "1,100|and|3.5|,|then|7|."},
		{"a unit is a token of its own", "£1.2bn 45km 2nd", "£|1.2|bn|45|km|2|nd"},
		{"a word keeps later digits", "G7 F-16", "G7|F|-|16"},
		{"points inside single letters", "at 3 a.m. in the U.S. capital", "at|3|a.m.|in|the|U.S.|capital"},
		{"letters of any script", "São Tomé و 北京", "São|Tomé|و|北京"},
		{"symbols stand alone", "•5% + 🙂", "•|5|%|+|🙂"},
		{"what is not seen does not cut", "zero\u200bwidth soft\u00adhyphen", "zero\u200bwidth|soft\u00adhyphen"},
		{"marks and joiners stay with their sign", "❤\ufe0f ,\u032fz 👩\u200d👧", "❤\ufe0f|,\u032f|z|👩\u200d|👧"},
		{"a joiner stays with its number", "5\u200d people’s\u200d", "5\u200d|people|’s\u200d"},
		{"nothing", " \n\t", ""},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, spelled(c.in)) })
	}
}

func TestTokensKnowTheirSpelling(t *testing.T) {
	table := text.Scan("The EU\nÉlan G7 U.S.")
	for i, want := range []text.Flags{
		text.SpaceBefore | text.LineBefore | text.Upper,
		text.SpaceBefore | text.Upper | text.Caps,
		text.SpaceBefore | text.LineBefore | text.Upper | text.NonASCII,
		text.SpaceBefore | text.Upper | text.Digits,
		text.SpaceBefore | text.Upper | text.Caps | text.Dotted,
	} {
		assert.Equal(t, want, table.Tokens[i].Flags, table.Text(i))
	}
}

func TestIsFolds(t *testing.T) {
	table := text.Scan("SAID didn’t co\u00adoperate Élan")
	assert.True(t, table.Is(0, "said"))
	assert.True(t, table.Is(1, "didn't"))
	assert.True(t, table.Is(2, "cooperate"))
	assert.True(t, table.Is(3, "élan"))
	assert.False(t, table.Is(3, "elan"))
	assert.False(t, table.Is(9, "said"), "no such token")
}

func TestIsInReadsWordsThatBlanksPart(t *testing.T) {
	table := text.Scan("SAID didn’t — a")
	assert.True(t, table.IsIn(0, "says said"))
	assert.True(t, table.IsIn(0, "said"))
	assert.True(t, table.IsIn(1, "did didn't do"))
	assert.True(t, table.IsIn(2, ", — –"))
	assert.False(t, table.IsIn(3, "an all"))
	assert.False(t, table.IsIn(0, "saids unsaid"))
	assert.False(t, table.IsIn(0, ""))
	assert.False(t, table.IsIn(9, "said"), "no such token")
}

func TestIsOfFindsWhatIsInFinds(t *testing.T) {
	const words = "say says ‘ — didn't élan"
	list := text.ListOf(words)
	table := text.Scan("SAYS didn’t ‘ — Élan elan said say s a 1")
	for i := range table.Len() {
		assert.Equal(t, table.IsIn(i, words), table.IsOf(i, list), table.Text(i))
	}
	assert.True(t, table.IsOf(0, list))
	assert.Equal(t, 7, table.SeekOf(text.Range{First: 5, Last: 9}, list))
	assert.Equal(t, 6, table.SeekOf(text.Range{First: 5, Last: 6}, list), "the end of the range")
	assert.False(t, table.IsOf(-1, list), "no such token")
	assert.False(t, table.IsOf(table.Len(), list), "no such token")
}

func TestHasReadsTheLexicon(t *testing.T) {
	table := text.Scan("Gov. Strick met Inc.")
	assert.True(t, table.Has(0, lexicon.Abbreviation))
	assert.True(t, table.Has(4, lexicon.AbbreviationClosing))
	assert.False(t, table.Has(2, lexicon.Abbreviation))
}

func TestAtFindsTheNextToken(t *testing.T) {
	table := text.Scan("one two")
	assert.Equal(t, 0, table.At(0))
	assert.Equal(t, 1, table.At(1))
	assert.Equal(t, 2, table.At(5))
	assert.Equal(t, text.Range{First: 1, Last: 2}, table.In(text.Span{Start: 4, End: 7}))
}

func TestOffsetsCountCodePoints(t *testing.T) {
	for _, s := range []string{"", "plain", "é“x”", strings.Repeat("aé", 1000) + "🙂"} {
		o, count := text.NewOffsets(s), 0
		for i := range s {
			require.Equal(t, count, o.Runes(i))
			require.Equal(t, i, o.Bytes(count))
			count++
		}
		assert.Equal(t, count, o.Runes(len(s)))
		assert.Equal(t, len(s), o.Bytes(count+5))
		assert.Equal(t, utf8.RuneCountInString(s), count)
	}
}

func TestWordsStandOnOneLineEach(t *testing.T) {
	const s = "one  two\nthree four"
	assert.Equal(t, "one two … four", text.Words(s, []text.Span{{Start: 0, End: 8}, {Start: 15, End: 19}}))
	assert.Empty(t, text.Words(s, nil))
}

// FuzzScan holds what is true of the tokens of any text.
func FuzzScan(f *testing.F) {
	for _, s := range []string{"", "a’s ’s 's", "1,.2", "U.S.A", "\u00ad\u200b", "é\u0301x", "a.b.c.d.", "’’’"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		table, last := text.Scan(s), 0
		for i := range table.Tokens {
			span := table.Span(i)
			require.GreaterOrEqual(t, span.Start, last)
			require.Less(t, span.Start, span.End)
			require.True(t, utf8.ValidString(table.Text(i)))
			require.True(t, table.Is(i, text.Fold(table.Text(i))))
			require.Empty(t, strings.TrimFunc(s[last:span.Start], func(r rune) bool {
				return text.Invisible(r) || unicode.IsSpace(r) || unicode.IsControl(r)
			}), "only white space and controls lie between tokens")
			last = span.End
		}
	})
}

func BenchmarkScan(b *testing.B) {
	s := strings.Repeat("“We opened the gates at 3:12 a.m.,” Marta Osgood told reporters in Keldbrook on Friday. ", 1000)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		text.Scan(s)
	}
}
