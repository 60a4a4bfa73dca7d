package article

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// keyEvents gives the page the list of times and titles below "Key events",
// from line i on, and returns the line behind it. The list ends where the page
// offers to show it alone, or with the last entry that is told in full.
func (p *placer) keyEvents(i int) int {
	last := i
	for k := i; k < len(p.lines) && k < i+60; k++ {
		l := &p.lines[k]
		switch {
		case l.role == Furniture && p.Is(l.tokens.First, "show"):
			p.giveAway(i, k+1)
			return k + 1
		case l.role == Timestamp && l.numbers > 0:
			last = k
		case l.role == "" && l.toldInFull():
			p.giveAway(i, last)
			return last
		}
	}
	return i
}

// toldInFull reports whether a line says more than the title of an entry does.
func (l *line) toldInFull() bool {
	return l.point && l.words > 2 || l.ends && l.words > 8 || l.words > 25
}

// giveAway makes the lines from i to k, k not included, the page's.
func (p *placer) giveAway(i, k int) {
	for ; i < k; i++ {
		p.lines[i].role = Furniture
	}
}

// updates looks whether the page is a live blog whose entries say how long ago they
// were written: below the first story stands an age, and below that a title and story.
func (p *placer) updates() {
	for i := p.body + 1; i+2 < len(p.lines) && !p.live; i++ {
		age, title := &p.lines[i], &p.lines[i+1]
		if age.role == Timestamp && age.aged(p.Table) {
			p.live = title.role == "" && !title.ends && p.tellsAt(i+2)
		}
	}
}

// aged reports whether a line says how long ago something was written: "1h ago",
// "12 minutes ago", "14m ago 15.02 BST".
func (l *line) aged(t *text.Table) bool {
	return l.words <= 6 && t.SeekAny(l.tokens, "ago") < l.tokens.Last && !l.starts(t, lexicon.StampStart)
}

// pointClock reports whether token i is a time of the day written with a
// point: "14.05".
func pointClock(t *text.Table, i int) bool {
	if t.Kind(i) != text.Number {
		return false
	}
	s := t.Text(i)
	return len(s) == 5 && s[2] == '.' && s[0] <= '2' && s[3] <= '5'
}

// isPlayer reports whether a line shows how far a recording has been played:
// "0:00 / 2:41", "00:00 | 05:12".
func isPlayer(t *text.Table, l *line) bool {
	colons := 0
	for i := l.tokens.First; i < l.tokens.Last; i++ {
		switch {
		case t.Is(i, ":") && t.Kind(i+1) == text.Number && !t.Flag(i+1, text.SpaceBefore):
			colons++
		case t.Kind(i) == text.Number, t.IsIn(i, "/ | - –"), t.HasAny(i, lexicon.PlayerWord):
		default:
			return false
		}
	}
	return (colons >= 2 || colons == 1 && l.words == 2 && t.Is(l.tokens.First, "0")) && !isDate(t, l)
}

// players gives the page the clocks that are lengths of a recording: a button
// of a player, or another such clock, stands right above or below.
func (p *placer) players() {
	above := false
	for i := p.at + 1; i < len(p.lines); i++ {
		l := &p.lines[i]
		if l.role == Timestamp && l.words == 2 && clockOnly(p.Table, l) && (above || p.isPlayerButton(i+1)) {
			l.role, above = Furniture, true
		} else {
			above = p.isPlayerButton(i)
		}
	}
}

// isPlayerButton reports whether line i is a button of a player.
func (p *placer) isPlayerButton(i int) bool {
	if i >= len(p.lines) {
		return false
	}
	l := &p.lines[i]
	return l.role == Furniture && l.words <= 6 && l.holds(p.Table, lexicon.PlayerWord) > 0
}
