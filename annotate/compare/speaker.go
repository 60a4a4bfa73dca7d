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
