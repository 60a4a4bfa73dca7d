package claim

import (
	"stet/annotate/article"
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

// denied returns the claim before a denial, other denials and claims of
// the same source passed over; none when nothing stands near.
func (f *finder) denied(claims []Claim, i int) []ID {
	for k := i - 1; k >= 0 && k >= i-maxCovered && f.near(claims, i, k); k-- {
		same := claims[k].Claimant.Name != "" && claims[k].Claimant.Name == claims[i].Claimant.Name
		if claims[k].Strength != Disputed && !same {
			return []ID{claims[k].ID}
		}
	}
	return nil
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
// in the one before when it has none there.
func (f *finder) covered(claims []Claim, i int) []ID {
	var out []ID
	for k := i - 1; k >= 0 && k >= i-maxCovered && f.close(claims, i, k); k-- {
		if claims[k].Zone != claims[i].Zone && len(out) > 0 {
			break
		}
		if claims[k].Strength == Attributed {
			out = append([]ID{claims[k].ID}, out...)
		}
	}
	return out
}

// repeats joins headline and standfirst claims to the claims of the body that
// share most of their longer words.
func (f *finder) repeats(claims []Claim) {
	for i := range claims {
		role := f.Zones[claims[i].Zone].Role
		if role != article.Headline && role != article.Standfirst {
			continue
		}
		words := f.contentWords(claims[i].Span)
		for k := range claims {
			if f.Zones[claims[k].Zone].Role == article.Paragraph && f.Zones[claims[k].Zone].Article == f.Zones[claims[i].Zone].Article &&
				len(words) >= 3 && 10*f.shared(words, claims[k].Span) >= 6*len(words) {
				claims[i].SameAs = append(claims[i].SameAs, claims[k].ID)
				claims[k].SameAs = append(claims[k].SameAs, claims[i].ID)
			}
		}
	}
}

func (f *finder) contentWords(s text.Span) map[uint32]bool {
	out := map[uint32]bool{}
	r := f.In(s)
	for i := r.First; i < r.Last; i++ {
		if k := f.Tokens[i]; k.Kind == text.Number || k.End-k.Start >= 5 {
			out[f.Hash(i)] = true
		}
	}
	return out
}

func (f *finder) shared(words map[uint32]bool, s text.Span) int {
	seen := map[uint32]bool{}
	r := f.In(s)
	for i := r.First; i < r.Last; i++ {
		if h := f.Hash(i); words[h] {
			seen[h] = true
		}
	}
	return len(seen)
}
