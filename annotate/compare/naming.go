package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// renamed types another spelling or a short form of one name.
func (p *inside) renamed(c *Change, d sides) bool {
	if d.a.Len() == 0 || d.b.Len() == 0 || p.content(p.old, d.a, 0)+p.content(p.new, d.b, 1) == 0 {
		return false
	}
	s, r := c.BeforeSpan, c.AfterSpan
	i, j := d.a.Last, d.b.Last
	if i < p.a.tokens.Last && j < p.b.tokens.Last && p.sameToken(i, j) && p.old.table.Flag(i, text.Upper) {
		s.End, r.End = p.old.table.Span(i).End, p.new.table.Span(j).End // the surname behind a first name
	}
	before, after := s.In(p.old.Text), r.In(p.new.Text)
	switch {
	case !named(before) && !named(after), !oneName(before, after):
		return false
	case !knownAs(p.old.table, d.a), !knownAs(p.new.table, d.b):
		return false
	}
	c.set(Typo, sameName)
	p.add(c)
	return true
}

// knownAs reports whether a lone noun without a capital stands for something that is
// known: "the union", but not "steel".
func knownAs(t *text.Table, r text.Range) bool {
	return r.Len() > 1 || t.Flag(r.First, text.Upper) || t.IsIn(r.First-1, "the its their this our his her")
}

// named reports whether words are few and one of them is written large.
func named(words string) bool {
	return len(words) <= maxName && strings.ContainsFunc(words, unicode.IsUpper)
}

// oneName reports whether two names are one, spelled or shortened otherwise:
// "UN" and "United Nations", "US Treasury" and "U.S. Treasury", "Defence
// Ministry" and "Ministry of Defense", "Sarah Ames" and "Sara Ames".
func oneName(x, y string) bool {
	if len(x) > maxName || len(y) > maxName {
		return false
	}
	a, b := nameWords(x), nameWords(y)
	front, back := 0, 0
	for front < min(len(a), len(b)) && strings.EqualFold(a[front], b[front]) {
		front++
	}
	for back < min(len(a), len(b))-front && strings.EqualFold(a[len(a)-1-back], b[len(b)-1-back]) {
		back++
	}
	left, right, beside := a[front:len(a)-back], b[front:len(b)-back], front+back > 0
	switch {
	case len(left)+len(right) == 0:
		return len(a) > 0
	case len(left) == 1 && len(right) == 1 && oneWord(left[0], right[0], beside):
		return true
	}
	return shortens(left, right, back > 0) || shortens(right, left, back > 0) || turned(left, right)
}

// oneWord reports whether two words are spellings of one, with other words of a name beside
// them perhaps, or a land and its adjective.
func oneWord(x, y string, beside bool) bool {
	if (beside || large(x) && large(y)) && misspelt(text.Fold(x), text.Fold(y), beside) {
		return true
	}
	return ofLand(x, y) || ofLand(y, x)
}

// maxName is the most bytes of a name that is compared.
const maxName = 80

// nameWords returns the words of a name without points, articles, "of" and "'s".
func nameWords(s string) []string {
	words := strings.Fields(strings.Map(bare, strings.ReplaceAll(s, "-", " ")))
	out := words[:0]
	for _, w := range words {
		w = strings.ReplaceAll(strings.TrimRight(strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "’s"), ","), ".", "")
		if w != "" && !strings.Contains(" the of for and a an ", " "+strings.ToLower(w)+" ") {
			out = append(out, w)
		}
	}
	return out
}

// ofLand reports whether a name is that of a land, and an adjective is its: "Germany's
// army", "the German army"; but not "Iran", "Iraqi", nor "Niger", "Nigerian".
func ofLand(land, adjective string) bool {
	x, y := text.Fold(land), text.Fold(adjective)
	switch {
	case strings.Contains(irregularLands, " "+x+" "+y+" "):
		return true
	case len(x) < minRoot, x == "niger":
		return false
	case !lexicon.Has(lexicon.Of(x), lexicon.NamePlace), !lexicon.Has(lexicon.Of(y), lexicon.NameDemonym):
		return false
	}
	ending, begins := strings.CutPrefix(y, strings.TrimRight(x, "aeioy"))
	return begins && strings.Contains("  an ian ean yan e i ish ese ", " "+ending+" ")
}

// irregularLands are lands and their adjectives, of which not the ending alone differs.
const irregularLands = " france french britain british spain spanish poland polish " +
	"ireland irish sweden swedish scotland scottish "

// bare returns a letter without its accent: "Salén", "Salen".
func bare(r rune) rune {
	if first := 'À'; first <= r && int(r-first) < len(unaccented) {
		return rune(unaccented[r-first])
	}
	return r
}

// unaccented has the letters from À to ſ without accents, those of two letters
// by their first.
const unaccented = "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty" +
	"AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"

// shortens reports whether a word stands for a name of more: its first letters,
// "WHO", or the beginning of its first word, "the Met", or the noun in it, "the union";
// before other words of the name also for one word, "Sen. Lund".
func shortens(short, long []string, before bool) bool {
	if len(short) != 1 || len(long) == 0 || len(long) == 1 && !before {
		return false
	}
	word := short[0]
	if !large(word) {
		return slices.ContainsFunc(long, func(w string) bool { return large(w) && strings.EqualFold(w, word) })
	}
	if word != strings.ToUpper(word) {
		begins := len(long[0]) > len(word)+1 && strings.HasPrefix(long[0], word)
		return begins && lexicon.Has(lexicon.Of(text.Fold(word)), lexicon.CompareShort)
	}
	return len(word) > 1 && ofInitials(word, long)
}

// ofInitials reports whether a word in capitals is the first letters of a name or of
// an office; one may be left out at the end, and that of "officer" too: "CDC", "CEO".
func ofInitials(word string, long []string) bool {
	chief := text.Fold(long[0]) == "chief"
	if !large(long[0]) && !chief && long[0] != "prime" {
		return false
	}
	letters := initials(long)
	if word == letters || chief && word == letters+"O" {
		return true
	}
	return len(word) > 2 && len(letters) == len(word)+1 && strings.HasPrefix(letters, word)
}

// large reports whether a word is written large.
func large(word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(first)
}

// initials returns the first letters of words, and all of those in capitals: "US
// Geological Survey" gives "USGS".
func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if up := strings.ToUpper(w); w == up {
			b.WriteString(w)
		} else {
			b.WriteByte(up[0])
		}
	}
	return b.String()
}

// turned reports whether two names have the same two words in turn: "defence
// ministry", "Ministry of Defence".
func turned(x, y []string) bool {
	if len(x) != 2 || len(y) != 2 {
		return false
	}
	return strings.EqualFold(x[0], y[1]) && strings.EqualFold(x[1], y[0])
}

// misspelt reports whether two words are spellings of one: "defence", "defense",
// "Erik", "Eric". Beside another word of the name one letter more is enough that is
// hardly heard, "Sara", "Sarah", "Philip", "Phillip", but not "Paul", "Paula" or
// "Johnson", "Johnston".
func misspelt(x, y string, beside bool) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	switch {
	case len(x) < 2, len(y) > maxSpelt, x[0] != y[0], strings.ContainsAny(x+y, "0123456789"):
		return false
	case len(x) < 6 && !beside:
		return false
	case distance([]byte(x), []byte(y)) != 1:
		return false
	}
	i := firstApart(x, y)
	if len(x) < len(y) {
		return y[i] == y[i-1] || y[i] == 'h' || y[i] == 'e' || y[i] == 'u' && y[i-1] == 'o'
	}
	return strings.Contains("cs sc sz zs iy yi ck kc", string([]byte{x[i], y[i]}))
}

// firstApart returns where two words first differ, behind their first letter.
func firstApart(short, long string) int {
	i := 1
	for i < len(short) && short[i] == long[i] {
		i++
	}
	return i
}
