package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// topLines is how many lines the first long one is looked for in.
const topLines = 16

// freeTop leaves the first long line of a paste open when only a label in front of
// it or an outlet behind it gives it another role: "Live: Eight dead as storm
// batters coast" heads its own page. It returns that line and the role, or -1.
func freeTop(t *text.Table, lines []line) (at int, role Role) {
	for i := range min(len(lines), topLines) {
		l := &lines[i]
		if l.words < 4 || l.role == Timestamp || l.role == Furniture && isMenu(t, l) {
			continue
		}
		if l.outletBehind(t) && shortened(t, lines, i, 8) {
			l.role = Furniture // the title of the page, above the headline itself
			break
		}
		role = l.role
		housed := role == Caption && !l.ends && l.housed(t, "– —") && hasHeader(t, lines, i)
		if housed || l.labelsHeadline(t) {
			l.role = ""
			return i, role
		}
		break
	}
	return -1, ""
}

// shortened reports whether a line within n lines below begins line i: the
// headline without the outlet.
func shortened(t *text.Table, lines []line, i, n int) bool {
	for k := i + 1; k < len(lines) && k <= i+n; k++ {
		if lines[k].words >= 4 && begins(t, &lines[i], &lines[k]) {
			return true
		}
	}
	return false
}

// restore gives the line at its role back if the headline stands below it.
func restore(lines []line, at int, role Role, headline int) {
	if at >= 0 && headline > at {
		lines[at].role = role
	}
}

// labelsHeadline reports whether the words that give a line its role may stand
// around a headline.
func (l *line) labelsHeadline(t *text.Table) bool {
	first := l.tokens.First
	switch l.role {
	case Furniture:
		return l.words >= 5 && l.label(t, 3) && t.IsIn(first, "live in watch video pictures photos gallery listen")
	case Byline:
		return t.IsIn(first, "source sources") && (l.states(t) || l.plan(t))
	case Caption:
		return !l.ends && (l.pictureLabels(t) || l.outletBehind(t))
	}
	return false
}

// pictureLabels reports whether a word in capitals and a colon stand in front of a line that is
// no row of names: "PHOTOS: Fire guts 40 shops in Tamale market".
func (l *line) pictureLabels(t *text.Table) bool {
	first := l.tokens.First
	if !l.label(t, 3) || !t.Flag(first, text.Caps) {
		return false
	}
	return l.capitalised(t) || !names(t, first, l.tokens.Last)
}

// outletBehind reports whether a line closes with a bar or a hyphen and the name
// of an outlet, as the title of a page does: "Ardle bridge shut | Reuters". A
// credit says what was made as well ("| Photo: Reuters") or stands behind a point.
func (l *line) outletBehind(t *text.Table) bool { return l.housed(t, "| -") }

// housed is outletBehind for the given marks.
func (l *line) housed(t *text.Table, marks string) bool {
	last := l.tokens.Last
	for i := last - 2; i > l.tokens.First+3 && i >= last-4; i-- {
		if t.IsIn(i, marks) && t.Flag(i, text.SpaceBefore) {
			ended, _ := ending(t, text.Range{First: l.tokens.First, Last: i})
			return !ended && last-i <= 4
		}
		if !t.Flag(i, text.Upper) || t.Has(i, lexicon.PictureMaker) {
			return false
		}
	}
	return false
}

// capitalised reports whether a preposition of a line has a capital, as in titles
// and seldom in names: "Fire Guts Shops In Tamale".
func (l *line) capitalised(t *text.Table) bool {
	for i := l.tokens.First + 2; i < l.tokens.Last; i++ {
		if t.Flag(i, text.Upper) && t.Has(i, lexicon.ClaimPreposition) {
			return true
		}
	}
	return false
}
