package ui

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// command is what a single key does. A person can change its key, and switch it off.
type command int

const (
	fixed command = iota // no command: the key stays what it is
	toNext
	toPrevious
	nextLike
	previousLike
	toSearch
	toVersions
	openCard
	nextStatus
	toNote
	relabel
	remove
	markMode
	startOn
	startBack
	asClaim
	asFigure
	asQuote
	claimsOff
	figuresOff
	quotesOff
	checksOff
	toHelp
)

// keyRow is a key, as it is at first, and what it does.
type keyRow struct {
	command
	key  string
	does string
	head string // what stands above it and the next ones, or ""
}

var keyRows = []keyRow{
	{toNext, "j", "next mark; among versions, next change", "Move"},
	{toPrevious, "k", "previous mark, previous change", ""},
	{nextLike, "Shift j", "next of the same kind", ""},
	{previousLike, "Shift k", "previous of the same kind", ""},
	{toSearch, "/", "search; Enter leads to what is found", ""},
	{toVersions, "v", "versions", ""},
	{fixed, "Esc", "close", ""},
	{openCard, "Enter", "open the card", "Judge"},
	{nextStatus, "s", "status: unchecked, confirmed, disputed, needs source", ""},
	{toNote, "e", "note", ""},
	{relabel, "r", "relabel", ""},
	{remove, "Delete", "remove", ""},
	{fixed, "Ctrl Z", "undo", ""},
	{fixed, "Ctrl Shift Z", "redo", ""},
	{markMode, "m", "mark mode; or select words with the mouse", "Mark by hand"},
	{fixed, "← →", "move by a sentence", ""},
	{fixed, "Shift ← →", "move the end by a word", ""},
	{startOn, "[", "move the start on by a word", ""},
	{startBack, "]", "move the start back by a word", ""},
	{asClaim, "c", "make it a claim", ""},
	{asFigure, "f", "make it a figure", ""},
	{asQuote, "q", "make it a quote", ""},
	{claimsOff, "1", "claims on and off", "Show and send"},
	{figuresOff, "2", "figures on and off", ""},
	{quotesOff, "3", "quotes on and off", ""},
	{checksOff, "4", "checks on and off", ""},
	{fixed, "Ctrl S", "export", ""},
	{fixed, "Ctrl V", "a newer version of this story", ""},
	{toHelp, "?", "this page", ""},
}

// loadKeys returns the key of each row, "" where it is switched off. What the person
// changed is kept on the device, a line a key: what it was at first, "=", what it is.
func loadKeys() []string {
	changed := "\n" + setting(changedKeysSetting)
	keys := make([]string, len(keyRows))
	for i, r := range keyRows {
		keys[i] = r.key
		if _, rest, ok := strings.Cut(changed, "\n"+r.key+"="); ok {
			keys[i], _, _ = strings.Cut(rest, "\n")
		}
	}
	return keys
}

// giveKey gives the command of a row a key. The row that has it already takes the
// other's, and is returned, or -1.
func (s *session) giveKey(row int, key string) (swapped int) {
	swapped = -1
	for i, other := range s.keyCaps {
		if i != row && key != "" && other == key {
			s.keyCaps[i], swapped = s.keyCaps[row], i
		}
	}
	s.keyCaps[row] = key
	changed := ""
	for i, r := range keyRows {
		if s.keyCaps[i] != r.key {
			changed += r.key + "=" + s.keyCaps[i] + "\n"
		}
	}
	set(changedKeysSetting, changed)
	return swapped
}

// command returns what a key does by itself, or fixed.
func (s *session) command(k stroke) command {
	name := k.name()
	if k.ctrl || k.field || !s.singleKeys() {
		return fixed
	}
	for i, key := range s.keyCaps {
		if key == name {
			return keyRows[i].command
		}
	}
	return fixed
}

// keyOf returns the key of a command, or "" where it has none.
func (s *session) keyOf(c command) string {
	for i, r := range keyRows {
		if r.command == c && s.singleKeys() {
			return s.keyCaps[i]
		}
	}
	return ""
}

// name names a key as settings and help do: a letter whatever Caps Lock says, with
// Shift where that is held down; else what the key gives.
func (k stroke) name() string {
	r, size := utf8.DecodeRuneInString(k.key)
	switch {
	case k.key == "Backspace":
		return "Delete"
	case size < len(k.key), unicode.ToLower(r) == unicode.ToUpper(r):
		return k.key
	case k.shift:
		return "Shift " + strings.ToLower(k.key)
	}
	return strings.ToLower(k.key)
}

// takes reports whether a row may have a key: one that gives a character, or the one
// that it had at first. Others move the focus, scroll or press buttons.
func (r keyRow) takes(key string) bool {
	char := strings.TrimPrefix(key, "Shift ")
	return key == r.key || key == "Delete" || char != " " && utf8.RuneCountInString(char) == 1
}

// shortKey names a key as keyboards do.
func shortKey(key string) string { return strings.ReplaceAll(key, "Delete", "Del") }

// caps draws a key, and apart from it those that are held down.
func caps(key string) string {
	key = html.EscapeString(shortKey(key))
	return `<span class="caps"><kbd>` + strings.ReplaceAll(key, " ", "</kbd> <kbd>") + "</kbd></span>"
}

// keyed writes the words of a button, with the key that does the same. That is no part
// of the button's name: aria-keyshortcuts says it.
func (s *session) keyed(b app.HTMLButton, c command, words string) app.HTMLButton {
	k := s.keyOf(c)
	if k == "" {
		return b.Text(words)
	}
	shortcut := strings.ReplaceAll(k, " ", "+")
	if len(k) == 1 {
		shortcut = strings.ToUpper(k)
	}
	return b.Aria("keyshortcuts", shortcut).Body(app.Raw(`<span aria-hidden="true">`+caps(k)+"</span>"), app.Text(words))
}
