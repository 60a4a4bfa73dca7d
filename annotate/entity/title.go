package entity

import (
	"strings"

	"stet/annotate/text"
)

// Titled reports whether a title of the entity ends in the word, in lower case:
// "minister". Titles that are written short count in full: "Gen." is "general".
func (e *Entity) Titled(word string) bool {
	for _, title := range e.Titles {
		for _, t := range [...]string{title, ofWhat(text.Fold(title))} {
			if last := lastWord(t); last == word || inFull(last) == word {
				return true
			}
		}
	}
	return false
}

// Called reports whether a title of the entity has the word, in lower case: "health"
// of "Minister of Health".
func (e *Entity) Called(word string) bool {
	for _, title := range e.Titles {
		if strings.Contains(text.Fold(title), word) {
			return true
		}
	}
	return false
}

// Ranks reports whether a title of the entity that ends in the office has the rank that
// it is said with: "mayor" of "Mayor", not of "Deputy Mayor", "prime minister" of "Prime
// Minister", not of "Foreign Minister"; true when no title ends in it.
func (e *Entity) Ranks(office, said string) bool {
	other := false
	for _, title := range e.Titles {
		for part, rest := "", text.Fold(text.OneLine(title)); rest != ""; {
			part, rest, _ = strings.Cut(rest, " and ")
			part = ofWhat(part)
			if last := lastWord(part); last != office && inFull(last) != office {
				continue
			}
			if sameRank(" "+part, " "+said) {
				return true
			}
			other = true
		}
	}
	return !other
}

// ofWhat returns a folded title without what it is of: "minister" of "minister for power".
func ofWhat(title string) string {
	for _, link := range [...]string{" of ", " for "} {
		title, _, _ = strings.Cut(title, link)
	}
	return title
}

// sameRank reports whether a title and the words by which somebody is called give an
// office the same rank: "lt. gov." and "lieutenant governor". One who is prime, chief or
// first of several may be called by the office alone.
func sameRank(title, said string) bool {
	for i, rank := range [...]string{" prime", " chief", " first", " deputy", " vice", " assistant", " shadow", " lieutenant"} {
		has := strings.Contains(title, rank) || rank == " lieutenant" && strings.Contains(title, " lt")
		if wants := strings.Contains(said, rank); wants && !has || has && !wants && i > 2 {
			return false
		}
	}
	return true
}

// lastWord returns the last word of a title, folded and without a point.
func lastWord(title string) string {
	title = strings.TrimSuffix(text.Fold(title), ".")
	return title[strings.LastIndexByte(title, ' ')+1:]
}

// inFull returns a title that is written short.
func inFull(title string) string {
	switch title {
	case "pc":
		return "constable"
	case "gen":
		return "general"
	case "sen":
		return "senator"
	case "gov":
		return "governor"
	case "rep":
		return "representative"
	case "lt":
		return "lieutenant"
	case "col":
		return "colonel"
	case "capt":
		return "captain"
	case "sgt":
		return "sergeant"
	case "adm":
		return "admiral"
	case "prof":
		return "professor"
	case "dr":
		return "doctor"
	case "rev":
		return "pastor"
	case "supt":
		return "superintendent"
	case "insp":
		return "inspector"
	case "cllr":
		return "councillor"
	}
	return ""
}
