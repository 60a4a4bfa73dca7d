package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// searched is how many lines a headline is looked for in.
const searched = 60

// firstHeadline returns the line of the first headline, or -1: of the lines
// above the story that read like a title, the one that speaks most of the
// story, stands nearest to its header or is repeated. Of lines that follow each
// other the first is the headline and the others are its summary.
func firstHeadline(t *text.Table, lines []line) int {
	lead := leadLine(t, lines)
	if lead == 0 {
		if at := headlineOnTop(t, lines); at >= 0 {
			return at
		}
		return wordyHeadline(t, lines, 0)
	}
	words := storyWords(t, lines, lead)
	best := titleAbove(t, lines, lead, &words, true)
	if best < 0 {
		best = titleAbove(t, lines, lead, &words, false)
	}
	if best >= 0 && best+1 < len(lines) && shared(t, &lines[best], &words) == 0 && aboveSummary(t, lines, best+1) {
		best++ // below the name of a column: "A Reporter at Large"
	}
	if best < 0 {
		best = shortHeadline(t, lines, lead)
	}
	if best < 0 && announced(t, lines, lead) {
		best = 0
	}
	if best < 0 {
		best = coveredHeadline(t, lines[:lead], &words)
	}
	if best < 0 {
		best = greetedHeadline(t, lines, lead)
	}
	if best < 0 && lead < min(len(lines), topLines) {
		best = wordyHeadline(t, lines, lead)
	}
	return best
}

// titleAbove returns the line above the lead that is most of a headline, or -1. Who
// played whom with what result is none where told: another line tells what happened.
func titleAbove(t *text.Table, lines []line, lead int, words *wordSet, told bool) int {
	best, most, top, above := -1, 0, -1, -2
	for i := 0; i < lead && i < searched; i++ {
		l := &lines[i]
		if best >= 0 && (l.summarises(t) || l.isLinkLabel(t) && t.Is(l.front(t), "key")) {
			break // what a summary is of stands above it
		}
		if !mayHead(t, lines, i, told) || best >= 0 && belongsTo(t, lines, i, best) {
			continue
		}
		score := titleScore(t, lines, i, words)
		if above != i-1 || !summed(t, lines, i, top, words) {
			top = i
		}
		above = i
		margin := 3
		if best >= 0 && top != best {
			margin = 0
		}
		if best < 0 || score > most+margin || top == best && score > most {
			best, most = top, score
		}
	}
	return best
}

// mayHead reports whether line i reads like a headline by itself and by the line above it;
// told is as in titleAbove.
func mayHead(t *text.Table, lines []line, i int, told bool) bool {
	l := &lines[i]
	switch {
	case l.role != "" || !l.title(t):
		return false
	case l.urges(t) && lowerAt(t, l.tokens.First): // "read our guide to the Holm vote"
		return false
	case told && l.scored(t):
		return false
	case i == 0:
		return true
	case told && lines[i-1].scored(t):
		return false
	}
	return !lines[i-1].summarises(t)
}

// belongsTo reports whether line i below the headline found so far is what goes with it
// and no other headline.
func belongsTo(t *text.Table, lines []line, i, best int) bool {
	switch {
	case lines[i-1].aged(t) && !hasHeader(t, lines, i): // an entry: "2h ago" above it
		return true
	case captioned(t, lines, i):
		return true
	}
	return repeat(lines, i, 1) > 0 && !lines[i+1].blank && below(lines, i, best)
}

// below reports whether line i stands below line top, marks of the page aside.
func below(lines []line, i, top int) bool {
	for i--; i > top && lines[i].role == Furniture; i-- {
	}
	return i == top
}

// captioned reports whether line i, below a title, is what a picture shows: the number of
// comments stands above it, or the name that it begins with.
func captioned(t *text.Table, lines []line, i int) bool {
	above := &lines[i-1]
	if above.role == Furniture && above.words == 1 && above.numbers == 1 && lines[i].words > 3 {
		return true
	}
	return above.words == 2 && above.upper == 2 && begins(t, &lines[i], above)
}

// scored reports whether a line is sides and their scores and nothing more: "Ely Athletic
// 2-2 Porth City", "Varn XI 281 & 204".
func (l *line) scored(t *text.Table) bool {
	pairs := 0
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch {
		case t.Kind(i) == text.Word && !t.Flag(i, text.Upper) && !t.IsIn(i, "v vs d and for of"):
			return false
		case t.Kind(i) == text.Number && t.Span(i).Len() < 4 && t.IsIn(i+1, "- – / &") && t.Kind(i+2) == text.Number:
			pairs++
		case t.Is(i, ",") || t.Is(i, ":") && t.Kind(i+1) != text.Number:
			return false
		}
	}
	return pairs > 0
}

// shortHeadline returns the first line of two or three words that shares one with
// the story and has a header, or -1: "Ferry fares rise" above "By Anna Cole".
func shortHeadline(t *text.Table, lines []line, lead int) int {
	for i := range min(lead, topLines) {
		l := &lines[i]
		if l.role != "" || l.ends || l.words < 2 || l.words > 3 {
			continue
		}
		if !t.Flag(l.tokens.First, text.Upper) {
			continue
		}
		if aboveSummary(t, lines, i) {
			return i
		}
		if !hasHeader(t, lines, i) {
			continue
		}
		if words := storyWords(t, lines, i+1); shared(t, l, &words) > 0 {
			return i
		}
	}
	return -1
}

// aboveSummary reports whether line i, each word of it in a capital, stands right above a
// sentence and the header below that: "The Last Lamplighter".
func aboveSummary(t *text.Table, lines []line, i int) bool {
	l := &lines[i]
	if l.role != "" || l.words < 3 || l.words > 4 || l.upper < l.words || l.numbers > 0 {
		return false
	}
	if l.ends || i+1 >= len(lines) {
		return false
	}
	below := &lines[i+1]
	return below.role == "" && below.sentence() && !below.dated(t) && hasHeader(t, lines, i+1)
}

// announced reports whether the first line of a paste has two or three words, and states
// something or has a word of the story right below it, as a headline does: "Mayor quits",
// not "What happened".
func announced(t *text.Table, lines []line, lead int) bool {
	if len(lines) < 2 || lead != 1 && (lines[1].role != "" || !lines[1].sentence()) {
		return false
	}
	l := &lines[0]
	if l.role != "" || l.ends || l.quoted || l.words < 2 || l.words > 3 {
		return false
	}
	if !t.Flag(l.tokens.First, text.Upper) || t.Has(l.tokens.First, lexicon.QuestionOpener) {
		return false
	}
	story := storyWords(t, lines, 1)
	return l.states(t) || shared(t, l, &story) > 0
}

// greetedHeadline returns the first headline of a letter to readers, which
// speaks to them before its first story, or -1 if a paste is none.
func greetedHeadline(t *text.Table, lines []line, lead int) int {
	if lead == len(lines) || !lines[lead].addresses(t) {
		return -1
	}
	for i := lead; i < len(lines) && i < lead+12; i++ {
		if opens(t, lines, i, false) {
			return i
		}
	}
	return -1
}

// summed reports whether line i is the summary below a headline on line top: a
// summary says more of the story than its headline.
func summed(t *text.Table, lines []line, i, top int, words *wordSet) bool {
	l, head := &lines[i], &lines[top]
	if repeat(lines, i, 8) > 0 || begins(t, l, head) || belowLinkLabel(t, lines, top) {
		return false
	}
	more := shared(t, l, words)
	if more < 3 && top == firstTitle(t, lines, top) && head.words >= 5 && l.words > head.words && !head.shouted(t) {
		return true
	}
	told := shared(t, head, words)
	return told > 1 || told == 1 && (l.words > head.words+3 || more < 3)
}

// belowLinkLabel reports whether the label of links stands right above line i and is no
// section of the page's path, as the second of two is.
func belowLinkLabel(t *text.Table, lines []line, i int) bool {
	if i < 1 || !lines[i-1].isLinkLabel(t) {
		return false
	}
	return i < 2 || !isSection(t, &lines[i-1]) || !isSection(t, &lines[i-2])
}

// firstTitle returns the first line of the titles that follow each other down to
// line i.
func firstTitle(t *text.Table, lines []line, i int) int {
	for i > 0 && lines[i-1].role == "" && lines[i-1].title(t) {
		i--
	}
	return i
}

// titleScore weighs how much a line is the headline.
func titleScore(t *text.Table, lines []line, i int, words *wordSet) int {
	l := &lines[i]
	score := 2 * min(4, shared(t, l, words))
	if l.words >= 5 && l.words <= 24 {
		score += 2
	}
	if repeat(lines, i, 8) > 0 {
		score += 6
	}
	if l.numbers*3 > l.words || l.shouted(t) || l.words <= 5 && l.upper >= l.words-1 {
		score -= 3
	}
	for k := i - 1; k >= 0; k-- {
		if lines[k].role == Byline || lines[k].role == Timestamp || lines[k].isLinkLabel(t) && k > i-5 {
			return score - 4
		}
	}
	return score + nearness(t, lines, i)
}

// nearness weighs how near below line i the byline or the time of publication
// stands: marks of the page do not count, other titles do.
func nearness(t *text.Table, lines []line, i int) int {
	near := 4
	for k := i + 1; k < len(lines) && k < i+8 && near > 0; k++ {
		switch l := &lines[k]; {
		case l.role == Byline && !trailing(t, l), l.role == Timestamp && l.words > 2:
			return near
		case l.role == "" && (l.body() || l.dated(t)) && near < 3:
			return 0
		case l.role == "":
			near--
		}
	}
	return 0
}

// shouted reports whether every word of a line is in capitals.
func (l *line) shouted(t *text.Table) bool {
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if t.Kind(i) == text.Word && !t.Flag(i, text.Caps) && len(t.Text(i)) > 1 {
			return false
		}
	}
	return true
}

// wordSet holds the hashes of words; now and then it takes one for another.
type wordSet [256]uint64

// add puts the first words of a line that tell what it is about into the set.
func (s *wordSet) add(t *text.Table, l *line) {
	for i := l.tokens.First; i < l.tokens.Last && i < l.tokens.First+200; i++ {
		if contentWord(t, i) {
			h := t.Tokens[i].Hash
			s[h>>6&255] |= 1 << (h & 63)
		}
	}
}

// storyWords returns the longer words of the first lines of the story.
func storyWords(t *text.Table, lines []line, lead int) wordSet {
	var set wordSet
	for i, taken := lead, 0; i < len(lines) && taken < 6; i++ {
		if lines[i].role == "" {
			taken++
			set.add(t, &lines[i])
		}
	}
	return set
}

// shared counts the words of a line that are in the set.
func shared(t *text.Table, l *line, set *wordSet) int {
	n := 0
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		if h := t.Tokens[i].Hash; set[h>>6&255]>>(h&63)&1 == 1 && contentWord(t, i) {
			n++
		}
	}
	return n
}

// contentWord reports whether token i tells what a line is about.
func contentWord(t *text.Table, i int) bool {
	k := &t.Tokens[i]
	if k.Kind != text.Word {
		return k.Kind == text.Number
	}
	return k.End-k.Start >= 4 && !t.Has(i, lexicon.English) && !t.Has(i, lexicon.NameFunction)
}
