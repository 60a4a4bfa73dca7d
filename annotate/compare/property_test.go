package compare_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/compare"
	"stet/annotate/text"
)

// holds checks what is true of any two texts.
func holds(t *testing.T, older, newer string) {
	t.Helper()
	a, b := annotate.Annotate(older), annotate.Annotate(newer)
	forth, back := compare.OfOneStory(a, b), compare.OfOneStory(b, a)
	rebuilds(t, a, b, forth.Pairs[0].Edits)
	rebuilds(t, b, a, back.Pairs[0].Edits)
	cutsNothing(t, a, b, forth.Pairs[0].Edits)
	explainsAll(t, a, b, forth)
	mirrors(t, forth, back)
	pointsTheRightWay(t, forth)
	pointsTheRightWay(t, back)
}

// pointsTheRightWay checks that nothing is called new that only the older text has, or
// gone that only the newer has: the comparison may have been made the other way round.
func pointsTheRightWay(t *testing.T, c *compare.Changes) {
	t.Helper()
	for i := range c.Changes {
		x := &c.Changes[i]
		fresh := strings.HasSuffix(x.Reason, " is new") || strings.HasSuffix(x.Reason, " are new")
		gone := strings.HasSuffix(x.Reason, " is gone") || strings.HasSuffix(x.Reason, " are gone")
		require.False(t, fresh && x.AfterSpan.Empty(), "%s of %q: %s", x.Type, x.Before, x.Reason)
		require.False(t, gone && x.BeforeSpan.Empty(), "%s of %q: %s", x.Type, x.After, x.Reason)
	}
}

// rebuilds checks that the edits are in order and turn a into b.
func rebuilds(t *testing.T, a, b *annotate.Document, edits []compare.Edit) {
	t.Helper()
	require.Equal(t, b.Text, compare.Apply(a.Text, b.Text, edits))
	for i := 1; i < len(edits); i++ {
		require.LessOrEqual(t, edits[i-1].Before.End, edits[i].Before.Start)
		require.LessOrEqual(t, edits[i-1].After.End, edits[i].After.Start)
	}
}

// cutsNothing checks that no edit begins or ends inside a word, a number or a
// character.
func cutsNothing(t *testing.T, a, b *annotate.Document, edits []compare.Edit) {
	t.Helper()
	for _, e := range edits {
		for _, at := range [2]int{e.Before.Start, e.Before.End} {
			require.False(t, cuts(a.Text, at), "%q is cut: %q → %q", around(a.Text, at), e.Before.In(a.Text), e.After.In(b.Text))
		}
		for _, at := range [2]int{e.After.Start, e.After.End} {
			require.False(t, cuts(b.Text, at), "%q is cut: %q → %q", around(b.Text, at), e.Before.In(a.Text), e.After.In(b.Text))
		}
	}
}

func around(s string, at int) string { return s[max(0, at-12):at] + "|" + s[at:min(len(s), at+12)] }

// cuts reports whether a place lies inside a word, a number or a character that
// a reader sees as one.
func cuts(s string, at int) bool {
	if at == 0 || at == len(s) {
		return false
	}
	if !utf8.RuneStart(s[at]) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, n := utf8.DecodeRuneInString(s[at:])
	next, _ := utf8.DecodeRuneInString(s[at+n:])
	last, _ := utf8.DecodeLastRuneInString(s[:at-utf8.RuneLen(before)])
	switch {
	case (joins(after) || before == '\u200d' && !unicode.IsSpace(after)) && hasBase(s[:at]):
		return true
	case wordly(before) && wordly(after):
		return true
	case (after == '.' || after == ',') && unicode.IsDigit(before) && unicode.IsDigit(next):
		return true
	case (before == '.' || before == ',') && unicode.IsDigit(after) && unicode.IsDigit(last):
		return true
	}
	return false
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// hasBase reports whether a text ends with a character that marks and joiners
// behind it can belong to: they belong to no white space, no control and no
// format (Unicode Standard Annex 29, rules GB4 and GB11).
func hasBase(s string) bool {
	s = strings.TrimRightFunc(s, joins)
	r, n := utf8.DecodeLastRuneInString(s)
	return n > 0 && !unicode.IsSpace(r) && !unicode.In(r, unicode.Cc, unicode.Cf)
}

// joins reports whether a rune belongs to the one before it.
func joins(r rune) bool {
	return unicode.Is(unicode.M, r) || r == '\u200d' || 0x1F3FB <= r && r <= 0x1F3FF
}

// explainsAll checks that a change of the sentence it stands in, or one that
// names its edit from the other side, explains each changed word.
func explainsAll(t *testing.T, a, b *annotate.Document, c *compare.Changes) {
	t.Helper()
	for n, e := range c.Pairs[0].Edits {
		for _, word := range words(a, e.Before) {
			require.True(t, explained(c, a, n, word, func(x *compare.Change) text.Span { return x.BeforeSpan }), "%q of the older text has no change: %q → %q, of %q", word.In(a.Text), e.Before.In(a.Text), e.After.In(b.Text), listed(c))
		}
		for _, word := range words(b, e.After) {
			require.True(t, explained(c, b, n, word, func(x *compare.Change) text.Span { return x.AfterSpan }), "%q of the newer text has no change: %q → %q, of %q", word.In(b.Text), e.Before.In(a.Text), e.After.In(b.Text), listed(c))
		}
		require.True(t, named(c, n), "edit %q → %q has no change", e.Before.In(a.Text), e.After.In(b.Text))
	}
}

func named(c *compare.Changes, edit int) bool {
	for i := range c.Changes {
		for _, e := range c.Changes[i].Edits {
			if e == edit {
				return true
			}
		}
	}
	return false
}

func words(d *annotate.Document, s text.Span) []text.Span {
	var out []text.Span
	for r, i := d.Paste.In(s), 0; i < r.Len(); i++ {
		if k := d.Paste.Kind(r.First + i); k == text.Word || k == text.Number {
			out = append(out, d.Paste.Span(r.First+i))
		}
	}
	return out
}

func explained(c *compare.Changes, d *annotate.Document, edit int, word text.Span, side func(*compare.Change) text.Span) bool {
	home := d.Paste.Zones[d.Paste.ZoneAt(word.Start)].Span
	for _, s := range d.Paste.Sentences {
		if s.Contains(word) {
			home = s.Span
		}
	}
	for i := range c.Changes {
		x := &c.Changes[i]
		for _, e := range x.Edits {
			if e == edit && (side(x).Empty() || side(x).Overlaps(home)) {
				return true
			}
		}
	}
	return false
}

// mirrors checks that the comparison of the newer with the older text tells the
// same changes the other way round.
func mirrors(t *testing.T, forth, back *compare.Changes) {
	t.Helper()
	type change struct {
		kind          compare.Type
		before, after text.Span
	}
	count := map[change]int{}
	for i := range forth.Changes {
		x := &forth.Changes[i]
		count[change{x.Type, x.BeforeSpan, x.AfterSpan}]++
	}
	for i := range back.Changes {
		x := &back.Changes[i]
		count[change{opposite(x.Type), x.AfterSpan, x.BeforeSpan}]--
	}
	for x, n := range count {
		require.Zero(t, n, "%s %v %v stands on one side alone", x.kind, x.before, x.after)
	}
}

func opposite(k compare.Type) compare.Type {
	switch k {
	case compare.ClaimSoftened:
		return compare.ClaimStrengthened
	case compare.ClaimStrengthened:
		return compare.ClaimSoftened
	case compare.Split:
		return compare.Merged
	case compare.Merged:
		return compare.Split
	}
	s := string(k)
	if base, ok := strings.CutSuffix(s, "-added"); ok {
		return compare.Type(base + "-removed")
	}
	if base, ok := strings.CutSuffix(s, "-removed"); ok {
		return compare.Type(base + "-added")
	}
	return k
}

// editor changes a text at random, as desks do and as nobody would.
type editor struct {
	*rand.Rand
	lines []string
}

var (
	vocabulary = strings.Fields("police said the 12 14 1,200 £1.2bn 3.5% reportedly may not could council “we will” went on Monday near Harrow -- e\u0301te\u0301 👩‍👩‍👧 👍🏽 नमस्ते don't U.S. at least about 40 people – \"no\" , . ; allegedly killed hurt")
	paragraphs = strings.Split(fire+"\n\nMary Quill told the BBC: “The stairs were full of smoke, and nobody came.” She said 12 neighbours had waited on the roof for 40 minutes. Police may charge a man, 34, the prosecutor said.\n\nThe owner, Larch Homes Ltd, paid £1.2bn for 3,400 flats in 2019; it has denied cutting corners. “It's a tragedy,” its chief, Tom Reyl, said. Café Zoé — 👩‍👩‍👧 on its sign — stayed open.", "\n\n")
)

func (e *editor) edit() {
	i := e.IntN(len(e.lines))
	words := strings.Split(e.lines[i], " ")
	at := e.IntN(len(words))
	word := vocabulary[e.IntN(len(vocabulary))]
	switch e.IntN(11) {
	case 0:
		words[at] = word
	case 1:
		words = append(words[:at:at], words[at+1:]...)
	case 2:
		words = append(words[:at:at], append([]string{word}, words[at:]...)...)
	case 3:
		words[at] += vocabulary[e.IntN(len(vocabulary))]
	case 4:
		words[at] = strings.TrimRight(words[at], ",") + "."
	case 5:
		words[at] = strings.TrimRight(words[at], ".")
	case 6:
		k := e.IntN(len(e.lines))
		e.lines[i], e.lines[k] = e.lines[k], e.lines[i]
		return
	case 7:
		e.lines = append(e.lines[:i:i], append([]string{paragraphs[e.IntN(len(paragraphs))]}, e.lines[i:]...)...)
		return
	case 8: // a run of words goes to another place
		to := min(len(words), at+e.IntN(20))
		run := append([]string{}, words[at:to]...)
		e.lines[i] = strings.Join(append(words[:at:at], words[to:]...), " ")
		k := e.IntN(len(e.lines))
		other := strings.Split(e.lines[k], " ")
		at = e.IntN(len(other))
		e.lines[k] = strings.Join(append(append(other[:at:at], run...), other[at:]...), " ")
		return
	case 9: // a run of words is gone
		words = append(words[:at:at], words[min(len(words), at+e.IntN(20)):]...)
	default:
		if len(e.lines) > 2 {
			e.lines = append(e.lines[:i:i], e.lines[i+1:]...)
		}
		return
	}
	e.lines[i] = strings.Join(words, " ")
}

func TestWhatIsTrueOfAnyTwoTexts(t *testing.T) {
	for seed := range uint64(300) {
		e := &editor{rand.New(rand.NewPCG(seed, 7)), append([]string{}, paragraphs...)}
		older := strings.Join(e.lines, "\n\n")
		if seed%3 == 0 {
			for range e.IntN(12) {
				e.edit()
			}
			older = strings.Join(e.lines, "\n\n")
		}
		for range 1 + e.IntN(12) {
			e.edit()
		}
		holds(t, older, strings.Join(e.lines, "\n\n"))
	}
}

// TestEveryChangedWordIsNamed holds pairs in which a quotation goes on beyond its
// sentence, or a sentence joined another, so that a change of one sentence lay in the
// words of the next.
func TestEveryChangedWordIsNamed(t *testing.T) {
	for _, c := range [][2]string{
		{"“My cousin let go of my hand when the wave came,” said a girl of 17 from Sohag in a voice message. “I do not", "charity that each of them had paid between $3,000 and $4,500. Most are Egyptians. “My cousin let go of my hand officials said"},
		{"environmental said 14 July, owing.\nit.", "\"An occasions,\" ombudsman said. \"I 14 owing."},
		{"department said cases 3% level.", "Cassiem, who diarrhoea. \"I Friday,” he said. “We 3% level."},
		{"department said cases 3% level.", "Cassiem, who diarrhoea. \"I Friday,” he said. “We 3% for level."},
		{"\"We unspent. Ms of no bid at all, she said.", "and unspent. Ms a said."},
		{"office told me at could up.\"", "partner, Dom Kerslake, days.\n\"I tired,\" he said. \"She me at up.\""},
		{"\" places. Copper people on shift have Mateo navy wrote.", "in places. A navy wrote."},
		{"Rosalind Achieng, 34, collapsed\n\" an untreated kidney infection, medical county medical examiner found. MedGuard, which runs the clinic, said she was a a sworn declaration: \"She begged for two", "an infection, the examiner found. MedGuard, ice.\""},
	} {
		holds(t, c[0], c[1])
		holds(t, c[1], c[0])
	}
}
