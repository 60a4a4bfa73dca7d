package page

import (
	"cmp"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"stet/annotate"
	"stet/annotate/article"
	"stet/annotate/compare"
)

// aroundRunes is how much of a sentence is shown on each side of a change.
const aroundRunes = 80

// Where says where a change stands, as lists do: "lead, ¶1", and of what is gone
// "was ¶4", of what moved "¶4 → ¶7"; "" where what it is called says so. Without places its zone is told.
func Where(older, newer *Places, c *compare.Change) string {
	was, place := "", ""
	if c.Type == compare.Moved && older != nil && newer != nil {
		return older.At(c.BeforeSpan.Start) + " → " + newer.At(c.AfterSpan.Start)
	}
	if c.After == "" {
		was, place = "was ", older.At(c.BeforeSpan.Start)
	} else if place = newer.At(c.AfterSpan.Start); place == "¶1" {
		place = "lead, ¶1"
	}
	if place == "" {
		was, place = "", string(c.Zone)
	}
	if c.Zone == article.Furniture || strings.HasPrefix(strings.ToLower(c.Name()), place) {
		return ""
	}
	return was + place
}

// Around returns the words of the sentence before and after a change, in the
// newer text where it stands there. Both are empty for a change of a whole
// sentence or line. Words that made room for a comma keep their distance.
func Around(older, newer *annotate.Document, c *compare.Change) (before, after string) {
	doc, at := newer, c.AfterSpan
	if c.After == "" {
		doc, at = older, c.BeforeSpan
	}
	all := doc.Paste.Sentences
	i := sort.Search(len(all), func(i int) bool { return all[i].End >= at.End })
	if i == len(all) || all[i].Start > at.Start || at.Empty() || at.Len() == all[i].Len() {
		return "", ""
	}
	before = Tail(doc.Text[all[i].Start:at.Start], aroundRunes)
	last, _ := utf8.DecodeLastRuneInString(before)
	if first, _ := utf8.DecodeRuneInString(cmp.Or(c.Before, c.After)); isWord(last) && isWord(first) {
		before += " "
	}
	return before, Head(doc.Text[at.End:all[i].End], aroundRunes)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// Tail returns the last words of a text, at most so many runes, on one line; a
// space at its end is kept.
func Tail(s string, runes int) string {
	start := len(s)
	for ; runes > 0 && start > 0; runes-- {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	last := strings.Fields(s[start:])
	if start > 0 && !IsSpace(s[start-1]) && len(last) > 1 && !IsSpace(s[start]) {
		last = last[1:] // without the half of a word
	}
	joined := strings.Join(last, " ")
	if start > 0 {
		joined = "…" + joined
	}
	if strings.HasSuffix(s, " ") || strings.HasSuffix(s, "\n") {
		joined += " "
	}
	return joined
}

// Head returns the first words of a text, at most so many runes, on one line; a
// space at its front is kept.
func Head(s string, runes int) string {
	if strings.HasPrefix(s, " ") || strings.HasPrefix(s, "\n") {
		return " " + Cut(s, runes)
	}
	return Cut(s, runes)
}
