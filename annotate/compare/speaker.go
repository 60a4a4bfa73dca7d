package compare

import (
	"strings"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// sameSpeaker reports whether two quotes have one source.
func sameSpeaker(a, b *quote.Quote) bool {
	x, y := whoSpeaks(&a.Speaker), whoSpeaks(&b.Speaker)
	switch {
	case x == y:
		return true
	case x == "", y == "":
		return false
	}
	return strings.HasSuffix(x, y) || strings.HasSuffix(y, x) || oneName(a.Speaker.Name, b.Speaker.Name)
}

// oneSource reports whether two quotes have one source, named or counted otherwise
// perhaps: "its lawyers", "its attorneys"; "two officials", "three officials".
func (p *inside) oneSource(x, y *quote.Quote) bool {
	before, after := x.Speaker.Mention, y.Speaker.Mention
	switch {
	case sameSpeaker(x, y), oneName(before.In(p.old.Text), after.In(p.new.Text)):
		return true
	case standsFor(p.old, p.new, &x.Speaker, &y.Speaker), standsFor(p.new, p.old, &y.Speaker, &x.Speaker):
		return true
	case described(p.old, p.new, x, y), described(p.new, p.old, y, x):
		return true
	}
	touched := false
	for _, d := range p.drafts {
		if !p.old.table.SpanOf(d.a).Overlaps(before) && !p.new.table.SpanOf(d.b).Overlaps(after) {
			continue
		}
		if !p.synonymous(d) && !p.oneNumber(d) {
			return false
		}
		touched = true
	}
	return touched
}

// described reports whether one text says beside the source what the other calls it by:
// "Orme Steel, Britain's biggest steelmaker, said", "Britain's biggest steelmaker said".
func described(d, other *laid, x, y *quote.Quote) bool {
	name, called := x.Speaker.Mention, y.Speaker.Mention.In(other.Text)
	return called != "" && name.End < x.Cue.Start && text.Fold(strings.Trim(d.Text[name.End:x.Cue.Start], ", ")) == text.Fold(called)
}

// standsFor reports whether a pronoun names one speaker, and a noun that it can stand
// for the other: "it", "the company"; "he", "the sheriff"; but not "he", "Ames".
func standsFor(d, other *laid, pronoun, noun *quote.Speaker) bool {
	i, k := d.table.At(pronoun.Mention.Start), other.table.At(noun.Mention.Start)
	if pronoun.Mention.Empty() || d.table.Span(i) != pronoun.Mention || noun.ResolvedBy == quote.ByPronoun {
		return false
	}
	switch definite := other.table.Is(k, "the"); {
	case other.table.IsIn(k, "a an"):
		return false
	case d.table.IsIn(i, "he she"):
		return definite && noun.Kind != quote.Organisation && noun.Kind != quote.Group
	case d.table.IsIn(i, "it they"):
		return (definite || noun.Kind == quote.Organisation) && noun.Kind != quote.Person
	}
	return false
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
