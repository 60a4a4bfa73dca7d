package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// pictures reports whether a short line among or below the story says what a
// picture shows rather than what comes: it is longer than a cross-head, holds a
// comma, whose words it is, a person by full name, or part of a scene.
func (p *placer) pictures(l *line) bool {
	first := l.tokens.First
	switch {
	case p.IsIn(first, "a an"):
		return l.words > 8 || !p.capitals(l)
	case p.Is(first+1, ":") && p.Flag(first+2, text.Upper): // "Strike: Teachers in Holm"
		return true
	case p.uttered(l):
		return true
	case l.quoted || p.Has(first, lexicon.QuestionOpener) || p.Kind(first) != text.Word || p.publishes(l):
		return false
	case l.words >= 6 || p.scenic(first, l.tokens.Last):
		return true
	}
	for i := first + 1; i < l.tokens.Last; i++ {
		if p.person(i-1) && l.words > 2 && (l.upper < l.words || p.Has(i-2, lexicon.NameRole)) {
			return true
		}
		if i+1 < l.tokens.Last && (p.Is(i, ",") && p.Flag(i+1, text.SpaceBefore) || p.acts(i, l)) {
			return true
		}
	}
	return false
}

// heralds reports whether line i is a cross-head as long as a caption: story stands
// below it, it names nobody in full, and it is written as titles are or speaks as
// headlines do.
func (p *placer) heralds(i int) bool {
	l := &p.lines[i]
	if l.words < 4 || l.bullet || i <= p.body || i+1 >= len(p.lines) || p.again(i) {
		return false
	}
	below := &p.lines[i+1]
	if below.role != "" || !below.body() {
		return false
	}
	for k := l.tokens.First; k+1 < l.tokens.Last; k++ {
		if p.person(k) {
			return false
		}
	}
	return p.titleCase(l) || !p.scenic(l.tokens.First, l.tokens.Last) && p.announced(l)
}

// titleCase reports whether the words of a line begin with capitals as those of titles do,
// and one of them stands in small letters below.
func (p *placer) titleCase(l *line) bool {
	if l.words < 5 {
		return false
	}
	small := false
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch {
		case p.Kind(i) != text.Word:
		case p.Flag(i, text.Upper):
			small = small || i > l.tokens.First && p.Span(i).Len() > 3 && p.smallBelow(l, i)
		case p.Span(i).Len() > 4 || !p.HasAny(i, lexicon.ClaimPreposition, lexicon.ClaimDeterminer, lexicon.English):
			return false
		}
	}
	return small
}

// capitals reports whether all longer words of a line begin with a capital: "A Boiler for Sale".
func (p *placer) capitals(l *line) bool {
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if lowerAt(p.Table, i) && p.Span(i).Len() > 3 {
			return false
		}
	}
	return true
}

// announced reports whether a line is in the words of headlines: it has no article and
// says what somebody now says or wants, or ends with what was done ("two boats cleared").
func (p *placer) announced(l *line) bool {
	says := inEd(p.Table, l.tokens.Last-1)
	for i := l.tokens.First + 1; i < l.tokens.Last; i++ {
		if p.HasAny(i, lexicon.ClaimDeterminer, lexicon.ClaimBe, lexicon.ClaimHave) {
			return false
		}
		if p.IsIn(i, "after before as while when where") {
			return false
		}
		says = says || lowerAt(p.Table, i) && plural(p.Text(i)) && p.HasAny(i, lexicon.SummaryVerb, lexicon.QuoteCue)
	}
	return says
}

// maxPublished is how many words stand before "published".
const maxPublished = 4

// publishes reports a line with numbers that tells when the page was published:
// "Story first published on November 14", "Kano, 14 November, 09:05".
func (p *placer) publishes(l *line) bool {
	for i := l.tokens.First; l.numbers > 0 && i <= min(l.tokens.Last-1, l.tokens.First+maxPublished); i++ {
		if p.Has(i, lexicon.StampStart) {
			return true
		}
	}
	return l.numbers > 1 && l.clockAtEnd(p.Table)
}

// person reports whether a given name and a surname stand at token i.
func (p *placer) person(i int) bool {
	if !p.Flag(i, text.Upper) || !p.Flag(i+1, text.Upper) || p.Has(i, lexicon.NamePlace) {
		return false
	}
	return p.HasAny(i, lexicon.NameFirst, lexicon.NameHonorific)
}

// scenic reports whether a run of tokens begins with what can be seen: "The
// wreckage of", "View from".
func (p *placer) scenic(i, last int) bool {
	for end := min(last, i+4); i < end; i++ {
		if p.Has(i, lexicon.SceneNoun) {
			return true
		}
	}
	return false
}

// acts reports whether token i, inside a line, puts somebody into a scene: a
// verb before an object with its article ("holds a letter"), a participle, or
// where they are.
func (p *placer) acts(i int, l *line) bool {
	if p.Flag(i, text.Upper) || p.Kind(i) != text.Word {
		return false
	}
	object := p.Flag(i+1, text.Upper) || p.Has(i+1, lexicon.ClaimDeterminer)
	switch {
	case p.Has(i, lexicon.ScenePlace):
		return object || p.Is(i+1, "work")
	case p.HasAny(i, lexicon.ClaimPreposition, lexicon.ClaimDeterminer, lexicon.English):
		return false
	case p.IsIn(i, "than after before all where"):
		return false
	case i == l.tokens.First:
		return false
	case p.IsIn(i+1, "a an the his her their"):
		return true
	}
	return p.doing(i, l) || p.doneBy(i)
}

// doing reports whether token i is a participle of what somebody does: "Workers clearing
// snow". In a line of few words none before a preposition counts: "Soldiers waiting in Varn".
func (p *placer) doing(i int, l *line) bool {
	s := p.Text(i)
	if len(s) <= 5 || s[len(s)-3:] != "ing" || p.HasAny(i-1, lexicon.ClaimPreposition, lexicon.English) {
		return false
	}
	return l.words > 4 || !p.Has(i+1, lexicon.ClaimPreposition)
}

// doneBy reports whether token i is a participle of what was done: "Homes damaged by the storm".
func (p *placer) doneBy(i int) bool {
	s := p.Text(i)
	return len(s) > 5 && s[len(s)-2:] == "ed" && p.Is(i+1, "by")
}

// uttered reports whether a line is words in marks and then whose they are, as
// it stands below a picture: "‘It was cold’: Ann Dorr".
func (p *placer) uttered(l *line) bool {
	for i := l.tokens.First + 2; l.quoted && i+2 < l.tokens.Last; i++ {
		if p.IsIn(i, "’ ” ' \"") && p.IsIn(i+1, ": — – -") && p.Flag(i+2, text.Upper) {
			return true
		}
	}
	return false
}
