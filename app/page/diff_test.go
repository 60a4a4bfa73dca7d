package page

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate"
	"stet/annotate/compare"
	"stet/annotate/text"
)

// edits finds one edit by the words that differ.
func edits(old, new string, pairs ...string) []compare.Edit {
	var out []compare.Edit
	for i := 0; i < len(pairs); i += 2 {
		b, a := strings.Index(old, pairs[i]), strings.Index(new, pairs[i+1])
		out = append(out, compare.Edit{Before: text.Span{Start: b, End: b + len(pairs[i])}, After: text.Span{Start: a, End: a + len(pairs[i+1])}})
	}
	return out
}

func TestDiffAlignsSentences(t *testing.T) {
	old := "Cable ferry stops after a brake fault on the lake\n\nAbout 140 people waited. Nobody was hurt.\n\nA bus will run."
	new := "Cable ferry stops after a brake fault on the lake\n\nAbout 164 people waited. Nobody was hurt.\n\nA <bus> will run."
	d := Diff{Old: annotate.Annotate(old), New: annotate.Annotate(new), Edits: edits(old, new, "140", "164", "bus", "<bus>")}
	lines := d.Lines()
	var inline []string
	for _, l := range lines {
		inline = append(inline, l.Inline)
	}
	assert.Equal(t, []string{
		"Cable ferry stops after a brake fault on the lake",
		`About <del class="sign">140</del> <ins class="sign">164</ins> people waited. `,
		"Nobody was hurt.",
		`A <del class="sign">bus</del> <ins class="sign">&lt;bus&gt;</ins> will run.`,
	}, inline)
	assert.Equal(t, `About <del class="sign">140</del> people waited. `, lines[1].Old)
	assert.Equal(t, `About <ins class="sign">164</ins> people waited. `, lines[1].New)
	assert.True(t, lines[0].Same && lines[2].Same)
	assert.True(t, lines[0].Headline)
	index := IndexLines(lines)
	assert.Same(t, &lines[1], index.Of(d.Edits[0].Before, d.Edits[0].After))
	assert.Same(t, &lines[3], index.Of(d.Edits[1].Before, text.Span{}))
	assert.Nil(t, index.Of(text.Span{}, text.Span{}))
	assert.Nil(t, index.Of(text.Span{}, text.Span{Start: 1 << 20, End: 1<<20 + 1}))
	assert.Equal(t, []bool{true, true, false, true}, []bool{lines[0].Opens, lines[1].Opens, lines[2].Opens, lines[3].Opens})
}

// TestDiffBreaksBeforeASentenceThatBeginsOtherwise holds that a sentence whose
// first word changed is a line of its own.
func TestDiffBreaksBeforeASentenceThatBeginsOtherwise(t *testing.T) {
	old := "Ferry stops\n\nThe ferry stopped at noon. Two people were hurt."
	new := "Ferry stops\n\nThe ferry stopped at noon. Five people were hurt."
	d := Diff{Old: annotate.Annotate(old), New: annotate.Annotate(new), Edits: edits(old, new, "Two", "Five")}
	lines := d.Lines()
	assert.Len(t, lines, 3)
	assert.True(t, lines[1].Same)
	assert.Equal(t, `<del class="sign">Two</del> <ins class="sign">Five</ins> people were hurt.`, lines[2].Inline)
}

func TestDiffShowsWholeParagraphsThatCameOrWent(t *testing.T) {
	old := "Headline here\n\nFirst one.\n\nSecond one."
	new := "Headline here\n\nSecond one.\n\nThird one."
	d := Diff{Old: annotate.Annotate(old), New: annotate.Annotate(new), Edits: []compare.Edit{
		{Before: text.Span{Start: 15, End: 27}, After: text.Span{Start: 15, End: 15}},
		{Before: text.Span{Start: len(old), End: len(old)}, After: text.Span{Start: len(new) - 12, End: len(new)}},
	}}
	lines := d.Lines()
	assert.Len(t, lines, 4)
	assert.Equal(t, DiffLine{Inline: `<del class="sign">First one.</del> `, Old: `<del class="sign">First one.</del>`, Opens: true, Was: text.Span{Start: 15, End: 25}}, lines[1])
	assert.Equal(t, DiffLine{Inline: `<ins class="sign">Third one.</ins>`, New: `<ins class="sign">Third one.</ins>`, Opens: true, Is: text.Span{Start: 28, End: 38}}, lines[3])
}

// TestDiffOldAndNewAreComplete holds that each side has all words of its text.
func TestDiffOldAndNewAreComplete(t *testing.T) {
	old, new := "One two three.\n\nFour five six.", "One 2 three four.\n\nFive six."
	d := Diff{Old: annotate.Annotate(old), New: annotate.Annotate(new), Edits: []compare.Edit{
		{Before: text.Span{Start: 4, End: 7}, After: text.Span{Start: 4, End: 5}},
		{Before: text.Span{Start: 13, End: len(old)}, After: text.Span{Start: 11, End: len(new)}},
	}}
	left, right := "", ""
	for _, l := range d.Lines() {
		left, right = left+" "+l.Old, right+" "+l.New
	}
	strip := strings.NewReplacer(`<del class="sign">`, "", "</del>", "", `<ins class="sign">`, "", "</ins>", "")
	assert.Equal(t, strings.Fields(old), strings.Fields(strip.Replace(left)))
	assert.Equal(t, strings.Fields(new), strings.Fields(strip.Replace(right)))
}

func TestDiffMarksWhatMovedInsideALargerEdit(t *testing.T) {
	old, new := "One. Two. Three.", "One. Two. Four."
	d := Diff{
		Old: annotate.Annotate(old), New: annotate.Annotate(new),
		Edits: []compare.Edit{{Before: text.Span{Start: 5, End: 16}, After: text.Span{Start: 5, End: 5}}, {Before: text.Span{Start: 16, End: 16}, After: text.Span{Start: 5, End: 15}}},
		Moves: []compare.Move{{Edit: compare.Edit{Before: text.Span{Start: 5, End: 9}, After: text.Span{Start: 5, End: 9}}}},
	}
	all := ""
	for _, l := range d.Lines() {
		all += l.Inline
	}
	assert.Contains(t, all, `<del class="sign">Three.</del>`)
	assert.Contains(t, all, `<span class="moved">Two.</span>`)
	assert.Contains(t, all, `<ins class="sign">Four.</ins>`)
}

// TestDiffSaysWhereMovedWordsWentAndCameFrom holds that moved words stand once
// in the text of both versions and once on each side, each time with the place
// of the other.
func TestDiffSaysWhereMovedWordsWentAndCameFrom(t *testing.T) {
	const headline, moved, rest = "Ferry stops on the lake\n\n", "The ferry stopped at noon.", "Nobody was hurt on Friday."
	old, new := headline+moved+"\n\n"+rest+"\n", headline+rest+"\n\n"+moved+"\n"
	at := func(s string) text.Span {
		i := strings.Index(s, moved)
		return text.Span{Start: i, End: i + len(moved)}
	}
	was, is := at(old), at(new)
	d := Diff{
		Old: annotate.Annotate(old), New: annotate.Annotate(new),
		Edits: []compare.Edit{
			{Before: text.Span{Start: was.Start, End: was.End + 2}, After: text.Span{Start: was.Start, End: was.Start}},
			{Before: text.Span{Start: len(old), End: len(old)}, After: text.Span{Start: is.Start - 1, End: len(new)}},
		},
		Moves: []compare.Move{{Edit: compare.Edit{Before: was, After: is}}},
	}
	lines := d.Lines()
	assert.Len(t, lines, 4)
	boxed := `<span class="moved">` + moved + "</span>"
	assert.Equal(t, []string{boxed, "", "¶2"}, []string{lines[1].Old, lines[1].New, lines[1].Went})
	assert.Equal(t, `<small class="went">moved to ¶2</small>`, strings.TrimSpace(lines[1].Inline))
	assert.Equal(t, []string{"", boxed, "¶1"}, []string{lines[3].Old, lines[3].New, lines[3].Came})
	assert.Equal(t, `<small class="went">from ¶1</small> `+boxed, lines[3].Inline)
}

// TestDiffShowsWhatChangedInMovedWords holds that what a moved sentence says
// otherwise is struck out and put in: beside the box in neither text, but in it.
func TestDiffShowsWhatChangedInMovedWords(t *testing.T) {
	const headline, rest = "Ferry stops on the lake\n\n", "Nobody was hurt on Friday."
	const before, after = "About 140 people waited in the cold.", "Some 1,040 people waited."
	old, new := headline+before+"\n\n"+rest+"\n", headline+rest+"\n\n"+after+"\n"
	span := func(s, words string) text.Span {
		i := strings.Index(s, words)
		return text.Span{Start: i, End: i + len(words)}
	}
	was, is := span(old, before), span(new, after)
	d := Diff{
		Old: annotate.Annotate(old), New: annotate.Annotate(new),
		Edits: []compare.Edit{
			{Before: text.Span{Start: was.Start, End: was.End + 2}, After: text.Span{Start: was.Start, End: was.Start}},
			{Before: text.Span{Start: len(old), End: len(old)}, After: text.Span{Start: is.Start - 1, End: len(new)}},
		},
		Moves: []compare.Move{{Edit: compare.Edit{Before: was, After: is}, Inside: []compare.Edit{
			{Before: span(old, "About 140 "), After: span(new, "Some 1,040 ")},
			{Before: span(old, " in the cold"), After: text.Span{Start: is.End - 1, End: is.End - 1}},
		}}},
	}
	lines := d.Lines()
	assert.Len(t, lines, 4)
	assert.Equal(t, `<span class="moved"><del class="sign">About 140</del> people waited <del class="sign">in the cold</del>.</span>`, lines[1].Old)
	assert.Equal(t, `<span class="moved"><ins class="sign">Some 1,040</ins> people waited.</span>`, lines[3].New)
	assert.Equal(t, `<small class="went">from ¶1</small> <span class="moved"><del class="sign">About 140</del> <ins class="sign">Some 1,040</ins> people waited <del class="sign">in the cold</del>.</span>`, lines[3].Inline)
}

func TestDiffKeepsADatelineWithItsSentence(t *testing.T) {
	text := "Ferry stops on the lake after a fault\n\nTARBECK: The ferry stopped at noon. Nobody was hurt on Friday."
	d := Diff{Old: annotate.Annotate(text), New: annotate.Annotate(text)}
	lines := d.Lines()
	assert.Len(t, lines, 3)
	assert.Equal(t, "TARBECK: The ferry stopped at noon. ", lines[1].Inline)
}

// TestWhatMovedAwayIsNotSaidOfOtherWords holds that what was put in where
// something moved away has a line of its own, and a paragraph as in its text.
func TestWhatMovedAwayIsNotSaidOfOtherWords(t *testing.T) {
	const headline, moved, rest, put = "Ferry stops on the lake\n\n", "The ferry stopped at noon.", "Nobody was hurt on Friday.", "The council has closed the lake."
	for name, around := range map[string][2]string{"a sentence": {rest + " ", "\n"}, "a paragraph": {rest + "\n\n", "\n"}} {
		old := headline + around[0] + moved + around[1]
		new := headline + moved + "\n\n" + around[0] + put + around[1]
		at := len(headline)
		was, is := text.Span{Start: len(headline + around[0])}, text.Span{Start: at, End: at + len(moved)}
		was.End = was.Start + len(moved)
		d := Diff{
			Old: annotate.Annotate(old), New: annotate.Annotate(new),
			Edits: []compare.Edit{
				{Before: text.Span{Start: at, End: at}, After: text.Span{Start: at, End: is.End + 2}},
				{Before: was, After: text.Span{Start: len(new) - len(put+around[1]), End: len(new) - len(around[1])}},
			},
			Moves: []compare.Move{{Edit: compare.Edit{Before: was, After: is}}},
		}
		lines := d.Lines()
		require.Len(t, lines, 5, name)
		gone, came := lines[3], lines[4]
		assert.Equal(t, []string{"¶1", ""}, []string{gone.Went, gone.New}, name)
		assert.Equal(t, []string{"", ""}, []string{came.Went, came.Old}, name)
		assert.Equal(t, `<ins class="sign">`+put+"</ins>", came.Inline, name)
		assert.Equal(t, name == "a paragraph", came.Opens, name)
	}
}
