// Package anchor finds a span of one text again in another: the next version
// of a story, or the same article as somebody else pasted it.
//
// A span is described by its words, by the words around it and by its place
// (Describe). It is looked for from the cheap to the costly (Find):
//
//  1. the same words at the same place;
//  2. the same words anywhere; of several, the one whose surroundings and
//     place fit best;
//  3. other words between the same surroundings.
//
// What the third finds has changed underneath, and Found says so.
package anchor

import (
	"strings"
	"unicode/utf8"

	"stet/annotate/text"
)

// Context is how much of the text before and after a span describes it, in
// bytes; less at the ends of the text, and never a part of a rune.
const Context = 48

// maxCandidates bounds how many places with the same words are weighed.
const maxCandidates = 500

// Changed words are looked for between the nearest bytes of their surroundings,
// when there are at least as many as least.
const (
	nearest = 24
	least   = 10
)

// Selector describes a span by its words and surroundings.
type Selector struct {
	Quote  string // the words of the span
	Prefix string // what stands before it
	Suffix string // what stands after it
	Start  int    // byte offset in the text that it was taken from
}

// Found is where a Selector was found.
type Found struct {
	text.Span
	Exact bool // the words are the same
}

// Describe returns the selector of a span, which must lie inside the text.
func Describe(s string, span text.Span) Selector {
	return Selector{
		Quote:  span.In(s),
		Prefix: s[back(s, span.Start):span.Start],
		Suffix: s[span.End:forward(s, span.End)],
		Start:  span.Start,
	}
}

// back returns an offset about Context bytes before i, on a rune's border.
func back(s string, i int) int {
	at := max(0, i-Context)
	for at < i && !utf8.RuneStart(s[at]) {
		at++
	}
	return at
}

func forward(s string, i int) int {
	at := min(len(s), i+Context)
	for at > i && at < len(s) && !utf8.RuneStart(s[at]) {
		at--
	}
	return at
}

// Find looks for the selector in a text, which may be another one than it was
// taken from. It takes time linear in the text's length.
func (sel Selector) Find(s string) (Found, bool) {
	if sel.Quote == "" {
		return Found{}, false
	}
	if sel.at(s, sel.Start) && sel.fit(s, sel.Start) == len(sel.Prefix)+len(sel.Suffix) {
		return Found{text.Span{Start: sel.Start, End: sel.Start + len(sel.Quote)}, true}, true
	}
	if start, ok := sel.same(s); ok {
		return Found{text.Span{Start: start, End: start + len(sel.Quote)}, true}, true
	}
	if span, ok := sel.between(s); ok {
		return Found{span, false}, true
	}
	return Found{}, false
}

func (sel Selector) at(s string, start int) bool {
	return 0 <= start && start <= len(s) && strings.HasPrefix(s[start:], sel.Quote)
}

// same returns the best place with the same words. A short quote, such as a
// bare number, must have some of its surroundings too.
func (sel Selector) same(s string) (int, bool) {
	best, bestFit, found := 0, -1, false
	for from, n := 0, 0; n < maxCandidates; n++ {
		i := strings.Index(s[from:], sel.Quote)
		if i < 0 {
			break
		}
		start := from + i
		fit := sel.fit(s, start)
		if whole(s, start, start+len(sel.Quote)) && (!found || fit > bestFit || fit == bestFit && near(start, sel.Start) < near(best, sel.Start)) {
			best, bestFit, found = start, fit, true
		}
		from = start + 1
		for from < len(s) && !utf8.RuneStart(s[from]) {
			from++
		}
	}
	if found && len(sel.Quote) < 24 && bestFit < 6 && len(sel.Prefix)+len(sel.Suffix) >= 6 {
		return 0, false
	}
	return best, found
}

func near(a, b int) int { return max(a-b, b-a) }

// fit counts the bytes of the surroundings that are the same at a place.
func (sel Selector) fit(s string, start int) int {
	n, end := 0, start+len(sel.Quote)
	for n < len(sel.Prefix) && n < start && s[start-1-n] == sel.Prefix[len(sel.Prefix)-1-n] {
		n++
	}
	k := 0
	for k < len(sel.Suffix) && end+k < len(s) && s[end+k] == sel.Suffix[k] {
		k++
	}
	return n + k
}

// between returns what stands between the surroundings when both are found, in
// order, and not much farther apart than they were.
func (sel Selector) between(s string) (text.Span, bool) {
	prefix, suffix := tail(sel.Prefix), head(sel.Suffix)
	if len(prefix) < least || len(suffix) < least {
		return text.Span{}, false
	}
	p := strings.Index(s, prefix)
	if p < 0 {
		return text.Span{}, false
	}
	start := p + len(prefix)
	limit := forwardTo(s, start+2*len(sel.Quote)+len(suffix)+Context)
	n := strings.Index(s[start:limit], suffix)
	if n <= 0 || strings.TrimSpace(s[start:start+n]) == "" {
		return text.Span{}, false
	}
	return text.Span{Start: start, End: start + n}, true
}

func forwardTo(s string, i int) int {
	i = min(i, len(s))
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// tail and head keep the part of the surroundings that is nearest the span,
// which an edit farther off leaves alone.
func tail(prefix string) string { return prefix[forwardTo(prefix, max(0, len(prefix)-nearest)):] }

func head(suffix string) string { return suffix[:forwardTo(suffix, nearest)] }

// whole reports whether a span begins and ends at the borders of words.
func whole(s string, start, end int) bool {
	return !(joins(s, start)) && !joins(s, end)
}

// joins reports whether letters or digits stand on both sides of an offset.
func joins(s string, i int) bool {
	if i <= 0 || i >= len(s) {
		return false
	}
	return wordByte(s[i-1]) && wordByte(s[i])
}

func wordByte(c byte) bool {
	return c >= utf8.RuneSelf || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z'
}
