package claim

import (
	"math/bits"
	"slices"

	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// maxCovered bounds how far back a caveat or a denial reaches, in claims.
const maxCovered = 8

// link joins claims of one article: what a caveat covers, what a denial
// denies, and the body's claims that a headline repeats.
func (f *finder) link(claims []Claim) {
	for i := range claims {
		c := &claims[i]
		switch {
		case c.Kind == Caveat:
			c.Covers = f.covered(claims, i)
		case c.Strength == Disputed:
			c.Denies = f.denied(claims, i)
		}
	}
	f.repeats(claims)
}

// close reports whether two claims stand in one article, at most a paragraph
// apart.
func (f *finder) close(claims []Claim, a, b int) bool {
	x, y := claims[a].Zone, claims[b].Zone
	return x-y <= 1 && f.Zones[x].Article == f.Zones[y].Article && f.Zones[y].Role == f.Zones[x].Role
}

// What speaks for it that a claim is what another one denies.
const (
	forSource  = 2 // somebody else says it, and not the outlet
	forParty   = 2 // it speaks of who denies it
	forWord    = 1 // a word that both hold, each up to mostShared
	forNearest = 2 // it stands right before in the paragraph; half of it in the one before
	forDenial  = 2 // the denial has a verb of denial, and so denies something
	mostShared = 3

	leastDenied = 4 // the sum from which on a claim is taken for it
)

// denied returns the claim before a denial that most speaks for being denied, other
// denials and claims of the same source passed over; none when nothing near does.
func (f *finder) denied(claims []Claim, i int) []ID {
	denial := &claims[i]
	f.heads = f.contentWords(f.heads[:0], denial.Span)
	best, most, shared, nearest := -1, leastDenied-1, 0, true
	if f.disputesIn(f.In(denial.Span)) {
		most -= forDenial
	}
	for k := i - 1; k >= 0 && k >= i-maxCovered && f.near(claims, i, k); k-- {
		c := &claims[k]
		if c.Strength == Disputed || c.Claimant.Name != "" && c.Claimant.Name == denial.Claimant.Name {
			continue
		}
		words := f.holds(c.Span, f.heads)
		sum := forWord * min(mostShared, words)
		if c.Claimant.Name != "" {
			sum += forSource
		}
		if f.speaksOf(c.Span, denial.Claimant.Entity) {
			sum += forParty
		}
		switch {
		case nearest && c.Zone == denial.Zone:
			sum += forNearest
		case nearest && f.close(claims, i, k):
			sum += forNearest / 2
		}
		nearest = false
		if sum > most || sum == most && best >= 0 && words > shared {
			best, most, shared = k, sum, words
		}
	}
	if best < 0 {
		return nil
	}
	return f.append(nil, claims[best].ID)
}

// speaksOfAny reports whether a span has one of the words.
func (f *finder) speaksOfAny(s text.Span, words string) bool {
	for r := f.In(s); r.First < r.Last; r.First++ {
		if f.IsIn(r.First, words) {
			return true
		}
	}
	return false
}

// speaksOf reports whether a span mentions an entity.
func (f *finder) speaksOf(s text.Span, id entity.ID) bool {
	if id == 0 {
		return false
	}
	list := f.entities.Mentions
	for k := f.entities.From(f.At(s.Start)); k < len(list) && int(f.Tokens[list[k].Tokens.First].Start) < s.End; k++ {
		if list[k].Entity == id {
			return true
		}
	}
	return false
}

// append adds the ID of a claim to a list; the first of each lies in one slice for
// the whole paste.
func (f *finder) append(list []ID, id ID) []ID {
	if list != nil {
		return append(list, id)
	}
	f.linked = append(f.linked, id)
	n := len(f.linked)
	return f.linked[n-1 : n : n]
}

// maxParagraphs is how many zones lie at most between a denial and what it
// denies.
const maxParagraphs = 3

// near reports whether two claims stand in the same role of one article, a few
// paragraphs apart at most.
func (f *finder) near(claims []Claim, a, b int) bool {
	x, y := claims[a].Zone, claims[b].Zone
	return x-y <= maxParagraphs && f.Zones[x].Article == f.Zones[y].Article && f.Zones[y].Role == f.Zones[x].Role
}

// covered returns the attributed claims before a caveat in its paragraph, or
// in the one before when it has none there; where nobody is named for any of them, the last of
// its paragraph, of which a caveat about a toll asks for a count.
func (f *finder) covered(claims []Claim, i int) []ID {
	var out []ID
	last, tolls := -1, f.speaksOfAny(claims[i].Span, "toll tolls figure figures number numbers count casualties")
	for k := i - 1; k >= 0 && k >= i-maxCovered && f.close(claims, i, k); k-- {
		if claims[k].Zone != claims[i].Zone && len(out) > 0 {
			break
		}
		switch {
		case claims[k].Strength == Attributed:
			out = append([]ID{claims[k].ID}, out...)
		case last < 0 && claims[k].Zone == claims[i].Zone && claims[k].Kind != Caveat && (!tolls || slices.ContainsFunc(f.figuresIn(claims[k].Span), func(g figure.Figure) bool { return g.Kind == figure.Count })):
			last = k
		}
	}
	if len(out) == 0 && last >= 0 {
		return f.append(nil, claims[last].ID)
	}
	return out
}

// maxWords is how many words of a claim are compared.
const maxWords = 64

// contentWords adds the hashes of the longer words and the numbers of a span to
// out, each once.
func (f *finder) contentWords(out []uint32, s text.Span) []uint32 {
	for i := f.At(s.Start); i < len(f.Tokens) && int(f.Tokens[i].Start) < s.End && len(out) < maxWords; i++ {
		if h := f.Hash(i); f.content(i) && !slices.Contains(out, h) {
			out = append(out, h)
		}
	}
	return out
}

func (f *finder) content(i int) bool {
	k := &f.Tokens[i]
	return k.Kind == text.Number || k.End-k.Start >= 5
}

// holds returns how many of the words stand in a span.
func (f *finder) holds(s text.Span, words []uint32) int {
	seen, ends := uint64(0), uint32(0)
	for _, w := range words {
		ends |= 1 << (w % 32)
	}
	for i := f.At(s.Start); i < len(f.Tokens) && int(f.Tokens[i].Start) < s.End; i++ {
		if h := f.Tokens[i].Hash; ends>>(h%32)&1 != 0 && f.content(i) {
			if k := slices.Index(words, h); k >= 0 {
				seen |= 1 << k
			}
		}
	}
	return bits.OnesCount64(seen)
}
