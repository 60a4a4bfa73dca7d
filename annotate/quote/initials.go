package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"stet/annotate/entity"
	"stet/annotate/text"
)

// byInitials resolves an office that is written by its initials, "the RPO", to
// the person named last whose title they end: "Regional Police Officer".
func (r *resolver) byInitials(s *Speaker, np text.Range) bool {
	if np.Len() != 2 || !r.Is(np.First, "the") || !r.Flag(np.First+1, text.Caps) {
		return false
	}
	short := r.Text(np.First + 1)
	if len(short) < 2 || len(short) > 4 {
		return false
	}
	for k := r.set.From(np.First) - 1; k >= 0 && k > r.set.From(np.First)-40; k-- {
		e := r.set.Get(r.set.Mentions[k].Entity)
		if e.Article != r.article {
			return false
		}
		if e.Kind == entity.Person && shortened(e.Titles, short) {
			s.Name, s.Entity, s.Kind, s.ResolvedBy = e.Name, e.ID, Person, ByRole
			return true
		}
	}
	return false
}

// shortened reports whether the capitals of one of the titles end in the
// initials.
func shortened(titles []string, initials string) bool {
	if len(initials) > 2 && initials[0] == 'A' && shortened(titles, initials[1:]) {
		return true // additional, assistant, acting
	}
	for _, title := range titles {
		at := len(initials)
		for _, link := range [...]string{" of ", " for "} {
			if office, body, ok := strings.Cut(title, link); ok && body != "" && body[0] != initials[at-1] {
				title = office // "Director General of Police", the DG
			}
		}
		for i := len(title); i > 0 && at > 0; {
			c, n := utf8.DecodeLastRuneInString(title[:i])
			i -= n
			if !unicode.IsUpper(c) || i > 0 && title[i-1] != ' ' && title[i-1] != '-' {
				continue
			}
			if c != rune(initials[at-1]) {
				break
			}
			at--
		}
		if at == 0 {
			return true
		}
	}
	return false
}
