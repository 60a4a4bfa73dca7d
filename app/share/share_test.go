package share

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"errors"
	"fmt"
	"hash/crc32"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/app/story"
)

// sample is a story of two versions with every kind of thing that a reader can
// do to it.
func sample() *story.Story {
	when := time.Date(2026, 5, 15, 12, 20, 0, 0, time.UTC)
	s := &story.Story{ID: "ab12", Title: "The siren", Created: when, Changed: when, Versions: []story.Version{
		{Text: "Siren failed\n\nThree people died, the county said.", Headline: "Siren failed", Captured: when},
		{Text: "Siren failed\n\nFour people died, the county’s “office” said.", Source: "https://courier.example/siren", Captured: when},
	}}
	v := &s.Versions[1]
	v.Put(story.Annotation{
		Key: story.Key{Kind: story.Figure, Span: story.Span{Start: 14, End: 18}}, Status: story.Confirmed,
		Source: "Phone, 12:20", Note: "Ask again at six.", Speaker: "County office", Changed: when,
	})
	v.Put(story.Annotation{Key: story.Key{Kind: story.Claim, Span: story.Span{Start: 14, End: 30}}, Added: true, Level: 2, Changed: when})
	v.Unplaced = []story.Unplaced{{
		Annotation: story.Annotation{Key: story.Key{Kind: story.Figure, Span: story.Span{Start: 14, End: 19}}, Note: "three?", Changed: when},
		From:       0, Quote: "Three", Context: "Three people died",
	}}
	return s
}

func fragment(t testing.TB, s *story.Story) string {
	f, err := Encode(s)
	require.NoError(t, err)
	return f
}

func TestLinkHoldsAll(t *testing.T) {
	want := sample()
	got, err := Decode(fragment(t, want))
	require.NoError(t, err)
	assert.Equal(t, want, got.Story)
	assert.True(t, got.SameMarks())
	got.digest = "0"
	assert.False(t, got.SameMarks(), "another engine's marks are told apart")
}

func TestLinkIsTheSameEachTime(t *testing.T) {
	assert.Equal(t, fragment(t, sample()), fragment(t, sample()))
}

func TestLinkSurvivesItsWay(t *testing.T) {
	f := fragment(t, sample())
	ways := map[string]string{
		"with its address":        "https://stet.example/app/" + f,
		"with spaces around":      "  " + f + "\n",
		"wrapped by a mail":       f[:60] + "\r\n" + f[60:120] + "\n " + f[120:],
		"at the end of a phrase":  f + ".",
		"in brackets":             "https://stet.example/" + f + ")>",
		"marked up by a chat app": "https://stet.example/" + f + "*",
	}
	for name, link := range ways {
		got, err := Decode(link)
		require.NoError(t, err, name)
		assert.Equal(t, sample(), got.Story, name)
	}
}

func TestCutLinkSaysSo(t *testing.T) {
	f := fragment(t, sample())
	for _, n := range []int{1, 10, 100, strings.Count(f, "") - 30} {
		_, err := Decode("https://stet.example/" + f[:len(f)-n])
		var cut *CutError
		require.ErrorAs(t, err, &cut, "%d characters", n)
	}
	_, err := Decode(f[:len(f)-10])
	assert.ErrorContains(t, err, "this link was cut: 10 of its")
}

// TestEveryCutIsNoticed cuts a link after each of its characters.
func TestEveryCutIsNoticed(t *testing.T) {
	f := fragment(t, sample())
	for n := len("#s1"); n < len(f); n++ {
		_, err := Decode(f[:n])
		require.Error(t, err, "after %d characters", n)
	}
}

// link packs any bytes as a link does.
func link(plain []byte) string {
	payload, _ := deflate(plain)
	return sealed(payload)
}

func sealed(payload string) string {
	return fmt.Sprintf("#s1.%08x.%d.%s", crc32.ChecksumIEEE([]byte(payload)), len(payload), payload)
}

func TestBadLinksAreRefused(t *testing.T) {
	whole := fragment(t, sample())
	changed := []byte(whole)
	changed[len(changed)-20] ^= 1
	tests := []struct{ name, link, says string }{
		{"a changed character", string(changed), "it was changed on its way"},
		{"a newer form", "#s2.00.1.a", "newer Stet"},
		{"no story in it", "#section-2", "holds no story"},
		{"no link", "Three people died", "holds no story"},
		{"no checksum", "#s1.zz.3.abc", "cannot be read"},
		{"no length", "#s1.00.x.abc", "cannot be read"},
		{"a negative length", "#s1.00.-1.abc", "cannot be read"},
		{"no base64", sealed("ab*c"), "characters that no link has"},
		{"no deflate", sealed(base64.RawURLEncoding.EncodeToString([]byte("\xff\xff\xff"))), "cannot be unpacked"},
		{"no JSON", link([]byte("hello")), "invalid character"},
		{"JSON of nothing", link([]byte("{}")), "holds no story"},
		{"a story without a version", link([]byte(`{"story":{"format":"stet/story","version":1}}`)), "no version"},
		{"a story of the future", link([]byte(`{"story":{"format":"stet/story","version":9}}`)), "newer Stet"},
		{"a bomb", link(bytes.Repeat([]byte{' '}, MaxInflated+1)), "too long"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Decode(tt.link)
			assert.ErrorContains(t, err, tt.says)
		})
	}
}

// TestBombCostsLittle refuses 64 MB without unpacking it.
func TestBombCostsLittle(t *testing.T) {
	var packed bytes.Buffer
	w, err := flate.NewWriter(&packed, flate.BestCompression)
	require.NoError(t, err)
	chunk := bytes.Repeat([]byte{' '}, 1<<20)
	for range 64 {
		_, err := w.Write(chunk)
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	bomb := sealed(base64.RawURLEncoding.EncodeToString(packed.Bytes()))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err = Decode(bomb)
	runtime.ReadMemStats(&after)
	assert.ErrorContains(t, err, "too long")
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(32<<20))
}

func TestTooLongForALink(t *testing.T) {
	s := &story.Story{Versions: []story.Version{{Text: strings.Repeat("a", MaxInflated)}}}
	_, err := Encode(s)
	assert.ErrorContains(t, err, "too long for a link")
}

func TestIs(t *testing.T) {
	for _, yes := range []string{"#s1.0.0.", "#s1", "https://stet.example/#s1.ab", "http://127.0.0.1:8000/#s9.x", " #s1.a\n"} {
		assert.True(t, Is(yes), yes)
	}
	for _, no := range []string{"", "#", "#s", "#story", "https://stet.example/", "https://stet.example/#start", "He wrote #s1.00.1.a", "#s1x"} {
		assert.False(t, Is(no), no)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(fragment(f, sample()))
	f.Add("#s1.00.1.a")
	f.Add(link([]byte(`{"story":{"format":"stet/story","version":1,"versions":[{"text":"a"}]}}`)))
	f.Fuzz(func(t *testing.T, s string) {
		got, err := Decode(s)
		if err != nil {
			require.NotEmpty(t, err.Error())
			return
		}
		again, err := Decode(fragment(t, got.Story))
		require.NoError(t, err)
		require.Equal(t, got.Story, again.Story)
	})
}

// FuzzOpen fuzzes what lies behind the checksum.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(`{"story":{"format":"stet/story","version":1,"versions":[{"text":"a","annotations":[{"kind":"claim","start":0,"end":1}]}]}}`))
	f.Fuzz(func(t *testing.T, plain []byte) {
		got, err := Decode(link(plain))
		if err == nil {
			_, err = Encode(got.Story)
			require.NoError(t, err)
		}
		var cut *CutError
		require.False(t, errors.As(err, &cut))
	})
}

func Example() {
	s := &story.Story{Versions: []story.Version{{Text: "Three people died, the county said."}}}
	fragment, err := Encode(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	received, err := Decode("https://stet.example/" + fragment)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(received.Story.Newest().Text, received.SameMarks())

	_, err = Decode("https://stet.example/" + fragment[:len(fragment)-10])
	var cut *CutError
	fmt.Println(errors.As(err, &cut), cut.Want-cut.Have)
	// Output:
	// Three people died, the county said. true
	// true 10
}
