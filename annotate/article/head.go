package article

import "stet/annotate/text"

// head is where an article begins and where its headline stands, as indexes of
// lines. A paste without a headline has one head whose headline is -1.
type head struct{ from, at int }

// headlines finds the articles of a paste.
func headlines(t *text.Table, lines []line) []head {
	first := firstHeadline(t, lines)
	heads := []head{{0, first}}
	if first < 0 {
		return heads
	}
	story := false // a body line was seen since the last headline
	for i := first + 1; i < len(lines); i++ {
		if story && opens(t, lines, i) {
			heads = append(heads, head{from: i, at: i})
			story = false
			continue
		}
		story = story || lines[i].role == "" && lines[i].body()
	}
	return heads
}

// firstHeadline returns the line of the first headline, or -1: the first line
// that reads like a title and has story below it, a repeated one before others.
func firstHeadline(t *text.Table, lines []line) int {
	best := -1
	for i := 0; i < len(lines) && i < 30; i++ {
		l := &lines[i]
		if l.role == "" && l.title() {
			if best < 0 {
				best = i
			}
			if repeat(lines, i, 8) > 0 {
				return i
			}
			continue
		}
		if l.role == "" && l.body() && dateline(t, l.tokens) == 0 && best < 0 && i == 0 && len(lines) > 2 && l.words <= 22 && hasHeader(lines, i) {
			return i
		}
		if l.role == "" && l.body() {
			break
		}
	}
	return best
}

// repeat returns the line within n lines below that repeats line i, or 0.
func repeat(lines []line, i, n int) int {
	for k := i + 1; k < len(lines) && k <= i+n; k++ {
		if lines[k].sum == lines[i].sum && lines[k].words == lines[i].words {
			return k
		}
	}
	return 0
}

// hasHeader reports whether a byline or a full time of publication follows
// within a few lines, before any story.
func hasHeader(lines []line, i int) bool {
	for k := i + 1; k < len(lines) && k <= i+4; k++ {
		switch lines[k].role {
		case Byline:
			return true
		case Timestamp:
			return lines[k].words > 2
		case "":
			if lines[k].body() {
				return false
			}
		}
	}
	return false
}

// opens reports whether a further article begins at line i: a title that is
// repeated below it, or one with a byline or a time of publication below it
// and then a dateline or long lines.
func opens(t *text.Table, lines []line, i int) bool {
	l := &lines[i]
	if l.role != "" || !l.title() || l.words < 5 {
		return false
	}
	if repeat(lines, i, 6) > 0 {
		return true
	}
	if !hasHeader(lines, i) {
		return false
	}
	for k := i + 1; k < len(lines) && k <= i+9; k++ {
		if dateline(t, lines[k].tokens) > 0 {
			return true
		}
	}
	return false
}
