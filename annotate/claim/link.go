package claim

import (
	"math/bits"
	"slices"

	"stet/annotate/figure"
	"stet/annotate/text"
)

// maxCovered bounds how far back a caveat reaches, in claims.
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
			if denied := f.denied(claims, i); denied >= 0 {
				c.Denies = f.append(nil, claims[denied].ID)
			}
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

// speaksOfAny reports whether a span has one of the words.
func (f *finder) speaksOfAny(s text.Span, words string) bool {
	for r := f.In(s); r.First < r.Last; r.First++ {
		if f.IsIn(r.First, words) {
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

// covered returns the rival version right before a caveat or, where there is none or the
// caveat is of more than one, the attributed claims before it in its paragraph, or
// in the one before when it has none there; where nobody is named for any of them, the last of
// its paragraph, of which a caveat about a toll asks for a count.
func (f *finder) covered(claims []Claim, i int) []ID {
	var out []ID
	caveat := &claims[i]
	last, tolls := -1, f.speaksOfAny(caveat.Span, "toll tolls figure figures number numbers count casualties")
	if i > 0 && claims[i-1].Strength == Disputed && claims[i-1].besideCaveat(caveat) && !f.ofSeveral(caveat) {
		return f.append(nil, claims[i-1].ID)
	}
	for k := i - 1; k >= 0 && k >= i-maxCovered && f.close(claims, i, k); k-- {
		c := &claims[k]
		if c.Zone != caveat.Zone && len(out) > 0 {
			break
		}
		switch {
		case c.Strength == Attributed:
			out = append([]ID{c.ID}, out...)
		case last < 0 && c.besideCaveat(caveat) && (!tolls || f.countsIn(c.Span)):
			last = k
		}
	}
	if len(out) == 0 && last >= 0 {
		return f.append(nil, claims[last].ID)
	}
	return out
}

// besideCaveat reports a claim, no caveat itself, in the paragraph of a caveat.
func (c *Claim) besideCaveat(caveat *Claim) bool { return c.Kind != Caveat && c.Zone == caveat.Zone }

// ofSeveral reports a caveat that is of more than one claim: "Neither account could be verified".
func (f *finder) ofSeveral(caveat *Claim) bool {
	return f.speaksOfAny(caveat.Span, "either neither both claims accounts versions figures allegations")
}

// countsIn reports a count in a span.
func (f *finder) countsIn(s text.Span) bool {
	return slices.ContainsFunc(f.figuresIn(s), func(g figure.Figure) bool { return g.Kind == figure.Count })
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
