package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// seen reports whether a sentence only says what a picture shows: somebody does what can be
// seen, in the present ("Nurses picket outside the clinic on Monday."), or it has no verb and
// says where somebody is ("Ann Dorr with her dog in Hull.").
func (p *placer) seen(l *line) bool { return l.point && p.scene(l) }

// seenAbove reports the same of a line of the head without an end, which has the articles that
// a summary in the words of headlines leaves out: "Locals gather at the site in Holm".
func (p *placer) seenAbove(l *line) bool {
	return !l.ends && l.words > 4 && p.SeekAny(l.tokens, "the", "a", "an") < l.tokens.Last && p.scene(l)
}

// scene reports whether a line with or without an end shows somebody doing something, or being
// somewhere.
func (p *placer) scene(l *line) bool {
	if l.words < 4 || l.words > 34 || l.quoted || l.voice || !p.visible(l) {
		return false
	}
	if p.several(l) || p.dated(l) || l.reports(p.Table) {
		return false
	}
	return p.acting(l) || p.standing(l)
}

// visible reports whether a line begins with somebody or something that can be seen, and
// not with what speaks of it: "He", "There", "But".
func (p *placer) visible(l *line) bool {
	first := l.tokens.First
	if !p.Flag(first, text.Upper) || p.Kind(first) != text.Word {
		return false
	}
	if p.IsIn(first, "a an the one two three four several some") {
		return true
	}
	return !p.HasAny(first, lexicon.English, lexicon.ClaimPreposition, lexicon.ClaimDeterminer, lexicon.QuestionOpener)
}

// acting reports whether the first verb of a line is in the present and of what can be seen,
// and no other follows but in a clause of its own: of somebody, or on a day.
func (p *placer) acting(l *line) bool {
	several, human := false, p.person(l.tokens.First)
	for i := l.tokens.First + 1; i < min(l.tokens.Last, l.tokens.First+maxSubject); i++ {
		above := i - 1
		several = several || plural(p.Text(above)) || p.IsIn(above, manyPeople)
		human = human || p.HasAny(above, lexicon.NameRole, lexicon.NameRoles) || p.IsIn(above, somePeople)
		switch {
		case p.IsIn(i, "who which that and"):
			return false
		case p.shownVerb(i) && (several || plural(p.Text(i))):
			return (human || p.placedAtEnd(l)) && p.somewhere(text.Range{First: i + 1, Last: l.tokens.Last - 1})
		case p.statesFreely(i), p.happened(i):
			return false
		}
	}
	return false
}

// statesFreely reports whether a verb that states something stands at token i, and no
// article or preposition makes it part of a thing: "a budget hearing", "past burned stalls".
func (p *placer) statesFreely(i int) bool {
	if !statesAt(p.Table, i) || p.HasAny(i-1, lexicon.ClaimDeterminer, lexicon.ClaimPreposition) {
		return false
	}
	return !p.Has(i-2, lexicon.ClaimDeterminer) || inEd(p.Table, i) || p.HasAny(i, lexicon.ClaimBe, lexicon.ClaimHave, lexicon.ClaimModal, lexicon.ClaimPresent)
}

// happened reports whether a word in "-ed" at token i may be a verb and no participle of what
// is seen: "The pier at Holm, in the east, reopened to traffic", but "Boats moored by the pier".
func (p *placer) happened(i int) bool {
	if !inEd(p.Table, i) || p.HasAny(i-1, lexicon.ClaimDeterminer, lexicon.ClaimPreposition) {
		return false
	}
	return p.Is(i-1, ",") || !p.IsIn(i+1, "in by with from") && !p.Has(i-2, lexicon.ClaimDeterminer)
}

// maxSubject is how many tokens stand before the verb of a caption at most.
const maxSubject = 12

// Who is seen in pictures without a name.
const (
	manyPeople = "people police men women children locals firefighters"
	somePeople = manyPeople + " man woman boy girl child"
)

// shownVerb reports whether token i is a verb of what can be seen and no noun: "a walk".
func (p *placer) shownVerb(i int) bool {
	return lowerAt(p.Table, i) && p.Has(i, lexicon.SceneVerb) && !p.HasAny(i-1, lexicon.ClaimDeterminer, lexicon.ClaimPreposition)
}

// somewhere reports whether a run says where, and states nothing but in a clause of its own.
func (p *placer) somewhere(r text.Range) bool {
	placed := false
	for i := r.First; i < r.Last; i++ {
		switch {
		case p.IsIn(i, "who which that where as while after before when"):
			return placed && !p.resumes(text.Range{First: i, Last: r.Last})
		case p.Is(i, "and"), p.statesFreely(i), p.happened(i):
			return false
		}
		placed = placed || p.HasAny(i, lexicon.ClaimPreposition, lexicon.ScenePlace)
	}
	return placed
}

// resumes reports whether a verb behind a comma goes on with what a clause broke off: "The girl
// at the pier, who sang, was found".
func (p *placer) resumes(r text.Range) bool {
	for i := r.First + 1; i < r.Last; i++ {
		if p.Is(i, ",") && statesAt(p.Table, i+1) {
			return true
		}
	}
	return false
}

// standing reports whether a line has no verb and names somebody, or a thing with its
// article, and right behind that where it is.
func (p *placer) standing(l *line) bool {
	first := l.tokens.First
	named := p.person(first) || p.Has(first, lexicon.NameRole) && p.Flag(first+1, text.Upper)
	if !named && !p.IsIn(first, "a an the") || l.plan(p.Table) {
		return false
	}
	for i := first + 2; i < min(l.tokens.Last-2, first+6); i++ {
		switch {
		case inEd(p.Table, i), statesAt(p.Table, i), p.Flag(i-1, text.Upper) && lowerAt(p.Table, i) && p.Is(first, "the"):
			return false // "The Pines host Ely on Monday."
		case p.Has(i, lexicon.ScenePlace), p.IsIn(i, "in on"):
			placed := named || p.nameEnds(i+1, l) || p.placedAtEnd(l) && !p.Is(first, "the")
			return placed && p.somewhere(text.Range{First: i, Last: l.tokens.Last - 1})
		}
	}
	return false
}

// nameEnds reports whether the name of a place stands at token i, and behind it no word that
// might be a verb: "in Holm on Monday", but not "in Holm closes".
func (p *placer) nameEnds(i int, l *line) bool {
	from := i
	for i < l.tokens.Last && p.Flag(i, text.Upper) {
		i++
	}
	return i > from && (p.Kind(i) == text.Punct || p.HasAny(i, lexicon.ClaimPreposition, lexicon.ScenePlace))
}
