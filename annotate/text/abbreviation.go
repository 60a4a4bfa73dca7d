package text

import "stet/annotate/internal/lexicon"

// abbreviates reports whether the point at i belongs to the word before it, an
// abbreviation or an initial, and ends no sentence.
func (t *Table) abbreviates(i int) bool {
	if i == 0 || t.Flag(i, SpaceBefore) || t.Kind(i-1) != Word {
		return false
	}
	w := t.Tokens[i-1]
	switch {
	case w.Flags&Upper == 0:
		return t.Has(i-1, lexicon.AbbreviationSmall) || t.numbered(i)
	case w.End-w.Start == 1 && t.Kind(i-2) == Number && w.Flags&SpaceBefore == 0:
		return false // "at 47C. Nobody worked"
	case w.End-w.Start == 1:
		if t.Is(i-1, "x") && t.Is(i-2, "on") {
			return false // "in a post on X. Eleven people"
		}
		return !(t.opens(i+1) && t.Kind(i-2) == Word && !t.Flag(i-2, Upper))
	case t.Has(i-1, lexicon.AbbreviationNumber):
		return t.Kind(i+1) == Number
	case t.Has(i-1, lexicon.Abbreviation):
		return !t.opens(i + 1)
	case t.Has(i-1, lexicon.AbbreviationClosing):
		return !t.parts(i-1, i+1)
	}
	return false
}

// numbered reports whether the point at i is one of a small "no." that numbers the thing
// before it: "case no. 174", but not "The answer is no. 12 left".
func (t *Table) numbered(i int) bool {
	if i < 2 || !t.IsAny(i-1, "no", "nos") || t.Kind(i+1) != Number || t.Kind(i-2) != Word {
		return false
	}
	return !t.HasAny(i-2, lexicon.FigureBe, lexicon.QuoteCue) &&
		!t.IsIn(i-2, "and or vote voted but a firm clear flat resounding simple")
}

// parts reports whether a sentence that ends with the abbreviation at i, such
// as "Inc." or "p.m.", is followed by another at token next: one that begins
// with a word that opens sentences, or after a time of the day with anything
// but a day, a month or a zone.
func (t *Table) parts(i, next int) bool {
	for t.closes(next) {
		next++
	}
	if t.Is(next, "(") {
		return t.opens(next+1) || t.IsAny(next+1, "reporting", "editing", "writing") // not "Inc. (NYSE: BWE)"
	}
	if t.Kind(next) == Punct || t.Kind(next) == Symbol {
		return true
	}
	if t.IsAny(i, "a.m.", "p.m.") {
		return !t.HasAny(next, lexicon.Weekday, lexicon.Month, lexicon.ZoneClock) && t.Kind(next) == Word && !t.zone(next)
	}
	return t.opens(next) || t.Flag(next, LineBefore) && !t.Valid(next)
}

// zone reports whether the name of a zone of time begins at token i: "Eastern Standard
// Time", "Jakarta time", "local time", and not "Next time".
func (t *Table) zone(i int) bool {
	if !t.Flag(i, Upper) && !t.Is(i, "local") || t.opens(i) {
		return false
	}
	if t.IsIn(i, "next last extra full half some first prime") {
		return false
	}
	return t.Is(i+1, "time") || t.IsAny(i+1, "standard", "daylight", "summer") && t.Is(i+2, "time")
}

// opens reports whether token i is a word that begins sentences and hardly
// ever a name.
func (t *Table) opens(i int) bool {
	return t.Flag(i, Upper) && t.Has(i, lexicon.SentenceOpener) && t.Tokens[i].End-t.Tokens[i].Start > 1
}
