package compare

import (
	"strings"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// sameSpeaker reports whether two quotes have one source.
func sameSpeaker(a, b *quote.Quote) bool {
	x, y := whoSpeaks(&a.Speaker), whoSpeaks(&b.Speaker)
	return x == y || x != "" && y != "" && (strings.HasSuffix(x, y) || strings.HasSuffix(y, x) || oneName(a.Speaker.Name, b.Speaker.Name))
}

// oneSource reports whether two quotes have one source, named otherwise perhaps:
// "its lawyers", "its attorneys".
func (p *inside) oneSource(x, y *quote.Quote) bool {
	before, after := x.Speaker.Mention, y.Speaker.Mention
	if sameSpeaker(x, y) || oneName(before.In(p.old.Text), after.In(p.new.Text)) {
		return true
	}
	touched := false
	for _, d := range p.drafts {
		if !p.old.Paste.SpanOf(d.a).Overlaps(before) && !p.new.Paste.SpanOf(d.b).Overlaps(after) {
			continue
		}
		if !p.synonymous(d) {
			return false
		}
		touched = true
	}
	return touched
}

// whoSpeaks returns the folded name of a speaker; of somebody unnamed only what they
// are, not where: "doctor at the hospital".
func whoSpeaks(s *quote.Speaker) string {
	name := text.Fold(s.Name)
	if s.Kind == quote.Group || s.Kind == quote.Anonymous {
		for _, sep := range [...]string{" in ", " of ", " at ", " from "} {
			name, _, _ = strings.Cut(name, sep)
		}
	}
	return name
}

// recounted reports whether two mentions of sources are the same but for a number:
// "two officials", "three officials".
func (p *inside) recounted(before, after text.Span) bool {
	a, b := p.old.Paste.In(before), p.new.Paste.In(after)
	if a.Len() != b.Len() {
		return false
	}
	for k := range a.Len() {
		i, j := a.First+k, b.First+k
		if p.old.Paste.Hash(i) != p.new.Paste.Hash(j) && !(numbered(p.old.Paste.Table, i) && numbered(p.new.Paste.Table, j)) {
			return false
		}
	}
	return true
}
