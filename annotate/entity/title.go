package entity

import (
	"strings"

	"stet/annotate/text"
)

// Titled reports whether a title of the entity ends in the word, in lower case:
// "minister". Titles that are written short count in full: "Gen." is "general".
func (e *Entity) Titled(word string) bool {
	for _, title := range e.Titles {
		if last := lastWord(title); last == word || inFull(last) == word {
			return true
		}
		if office, _, ok := strings.Cut(text.Fold(title), " of "); ok && lastWord(office) == word {
			return true // "Minister of Power"
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

// lastWord returns the last word of a title, folded and without a point.
func lastWord(title string) string {
	title = strings.TrimSuffix(text.Fold(title), ".")
	return title[strings.LastIndexByte(title, ' ')+1:]
}

// inFull returns a title that is written short.
func inFull(title string) string {
	switch title {
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
