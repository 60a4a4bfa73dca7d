package article

import "stet/annotate/text"

// place gives the lines of one article the roles that their place tells; at is
// the line of the headline, or -1.
func place(t *text.Table, lines []line, at int) {
	body := firstBody(t, lines, at)
	for i := 0; i < at; i++ {
		if lines[i].role == "" || lines[i].role == Caption && !lines[i].ends {
			lines[i].role = Furniture
		}
	}
	if at >= 0 {
		lines[at].role = Headline
	}
	last := lastBody(lines, body)
	for i := at + 1; i < len(lines); i++ {
		l := &lines[i]
		switch {
		case at >= 0 && l.sum == lines[at].sum && l.words == lines[at].words:
			l.role = Furniture
		case l.role != "":
		case i < body:
			l.role = headRole(t, lines, i, at)
		case i > last:
			l.role = tailRole(l)
		default:
			l.role = bodyRole(t, lines, i)
		}
	}
	afterLabels(t, lines, at)
}

// firstBody returns the first line of the story itself.
func firstBody(t *text.Table, lines []line, at int) int {
	for i := at + 1; i < len(lines); i++ {
		l := &lines[i]
		if l.role != "" || l.bullet {
			continue
		}
		if dateline(t, l.tokens) > 0 {
			return i
		}
		if l.body() && !(at >= 0 && standfirst(lines, i, at)) {
			return i
		}
	}
	return len(lines)
}

// standfirst reports whether line i is a summary below the headline: nothing
// but marks of the page lies between, and a byline or a time of publication
// follows before the story.
func standfirst(lines []line, i, at int) bool {
	if lines[i].words > 45 {
		return false
	}
	for k := at + 1; k < i; k++ {
		if lines[k].role == Byline || lines[k].role == Timestamp || lines[k].role == "" && !lines[k].bullet && lines[k].words > 4 {
			return false
		}
	}
	return hasHeader(lines, i)
}

// lastBody returns the last line that reads like story.
func lastBody(lines []line, body int) int {
	last := body
	for i := body; i < len(lines); i++ {
		if lines[i].role == "" && (lines[i].body() || lines[i].ends && lines[i].words > 3 || lines[i].bullet) {
			last = i
		}
	}
	return last
}

// headRole is the role of an unknown line between headline and story.
func headRole(t *text.Table, lines []line, i, at int) Role {
	l := &lines[i]
	switch {
	case l.bullet:
		return Standfirst
	case at < 0:
		return Paragraph
	case standfirst(lines, i, at) && l.words > 4:
		return Standfirst
	case l.words <= 9 && l.upper >= l.words-2 && !l.ends:
		return Byline
	case l.ends || l.words > 5:
		return Caption
	}
	return Furniture
}

// bodyRole is the role of an unknown line inside the story.
func bodyRole(t *text.Table, lines []line, i int) Role {
	l := &lines[i]
	switch {
	case l.bullet:
		return ListItem
	case l.ends || l.words > 14:
		return Paragraph
	case l.words <= 12 && i+1 < len(lines):
		return Heading
	}
	return Paragraph
}

// tailRole is the role of an unknown line behind the story: short ones are
// links of the page.
func tailRole(l *line) Role {
	if l.words > 14 || l.ends && l.words > 3 {
		return Paragraph
	}
	return Furniture
}

// afterLabels mends what a label above a line says of it: a caption below
// "Image caption", links below "Related topics" up to the next line of story.
func afterLabels(t *text.Table, lines []line, at int) {
	links := false
	for i := at + 1; i < len(lines); i++ {
		l := &lines[i]
		switch {
		case l.role == Furniture && l.label(t):
			links = true
		case l.body() || l.bullet || l.role == Headline || l.ends && l.words > 3:
			links = false
		case links && (l.role == Heading || l.role == Timestamp && l.words < 4 || l.role == Paragraph):
			l.role = Furniture
		case i > 0 && lines[i-1].captionLabel(t):
			l.role = Caption
		}
	}
}

// captionLabel reports whether a line is "Image caption" and nothing more.
func (l *line) captionLabel(t *text.Table) bool {
	return l.words == 2 && t.Is(l.tokens.First, "image") && t.Is(l.tokens.First+1, "caption")
}

// label reports whether a line announces links: "Related topics".
func (l *line) label(t *text.Table) bool {
	return l.words <= 6 && t.IsAny(l.tokens.First, "related", "more", "recommended", "most", "explore", "trending", "topics")
}
