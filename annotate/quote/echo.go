package quote

import "stet/annotate/text"

// How many quotes of an article are compared with its headline, and how many words of
// each.
const (
	maxEchoes = 100
	maxEcho   = 300
)

// echo gives marked words of a headline that it has nobody say to who says them in the
// story: "‘Total chaos’: Airport closes", "“It was total chaos,” said Kim Lee".
func (f *finder) echo() {
	for i := range f.drafts {
		d := &f.drafts[i]
		if d.rule != "headline-label" || d.speaker.Name != "" {
			continue
		}
		for k := i + 1; k < len(f.drafts) && k < i+maxEchoes; k++ {
			said := &f.drafts[k]
			if f.Zones[said.zone].Article != f.Zones[d.zone].Article {
				break
			}
			if said.kind.Quoted() && said.speaker.Name != "" && !f.styledZone(said.zone) && f.repeats(said, d.parts[0]) {
				d.speaker = said.speaker
				d.speaker.Mention, d.speaker.ResolvedBy = text.Span{}, ByFloating
				break
			}
		}
	}
}

// repeats reports whether the words of a range, two or more, stand in a quote.
func (f *finder) repeats(d *draft, words text.Range) bool {
	want := f.spelling(words)
	if len(want) < 2 {
		return false
	}
	for _, p := range d.parts {
		have := f.spelling(p)
		for len(have) >= len(want) {
			n := 0
			for n < len(want) && have[n] == want[n] {
				n++
			}
			if n == len(want) {
				return true
			}
			have = have[1:]
		}
	}
	return false
}

// spelling returns what tells the first words of a range from others.
func (f *finder) spelling(r text.Range) []uint32 {
	words := make([]uint32, 0, 32)
	for i := r.First; i < min(r.Last, r.First+maxEcho); i++ {
		if k := f.Kind(i); k == text.Word || k == text.Number {
			words = append(words, f.Hash(i))
		}
	}
	return words
}
