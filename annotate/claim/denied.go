package claim

import (
	"math"
	"slices"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// forerunner is a claim that stands before a denial, and how it stands to it.
type forerunner struct {
	at       int // index among the claims
	standing evidence
}

// How a claim can stand to a denial behind it: what speaks for its being what is denied, or
// against it. "It" is the claim.
const (
	dAny      = iota
	dSure     // the model is sure that the denial is a rival version, or the denial has a verb of denial
	dCertain  // likewise, and surer
	dOwn      // it is by who denies
	dNobody   // nobody is named for it
	dEarlier  // it is by who spoke last before the denial, and not the last that they said
	dThird    // at least two others have spoken behind it
	dNext     // no other claim stands between
	dHere     // it stands in the paragraph of the denial
	dFar      // it stands more than two paragraphs before
	dDenial   // it has a verb of denial itself
	dKind     // both are claims of one kind
	dTopic    // the denial begins with what it speaks of, denies that by a verb, or points back to it
	dAgain    // who denies has denied it before
	dAnswered // somebody else has denied it
	dFigure   // both speak of one thing, and give different figures for it
	dNot      // one of the two is negative, the other is not
	dAccord   // the frame of the denial is one of agreement: "he conceded"
	standings
)

// standingWeights says how much each of these counts, in hundredths of the logarithm of the
// odds that it is this claim which is denied, against none. Fitted, as is leastDenied, by
//
//	go run ./annotate/claim/train -denials
//
// on annotate/testdata/fresh/links-view.jsonl.
var standingWeights = [standings]int{
	dAny:      -211,
	dSure:     38,
	dCertain:  81,
	dOwn:      -174,
	dNobody:   -172,
	dEarlier:  71,
	dThird:    -159,
	dNext:     116,
	dHere:     88,
	dFar:      -134,
	dDenial:   -113,
	dKind:     38,
	dTopic:    166,
	dAgain:    129,
	dAnswered: 38,
	dFigure:   73,
	dNot:      15,
	dAccord:   -93,
}

// leastDenied is the least probability with which a claim is taken for what is denied.
const leastDenied = 0.54

// denied returns which claim a denial denies: the likeliest of those before it, or -1 where
// even that is less likely than leastDenied beside the others and beside none.
func (f *finder) denied(claims []Claim, i int) int {
	best, most, all := -1, 0.0, 1.0
	for _, b := range f.forerunnersOf(claims, i) {
		odds := math.Exp(float64(b.standing.weigh(standingWeights[:])) / 100)
		all += odds
		if odds > most {
			best, most = b.at, odds
		}
	}
	if most < leastDenied*all {
		return -1
	}
	return best
}

// How many claims back a denial reaches, and how many of its first words are its topic.
const (
	maxDenied = 8
	maxMatter = 6
)

// The values of the model above which it is sure of a rival version.
const (
	surelyRival    = 1.2
	certainlyRival = 3
)

// content is what a claim says. It is read once, for all claims that look back to it.
type content struct {
	read     bool     // keys and mask are known
	keys     []uint64 // what it speaks of
	mask     uint64   // of the keys: lists whose masks have no bit in common share no key
	weighed  bool     // denies and negative are known
	denies   bool     // it has a verb of denial
	negative bool     // it has that or a negation
}

// mostKeys is how many keys most claims have.
const mostKeys = 16

// matterOf returns the content of a claim as far as it says what the claim speaks of.
func (f *finder) matterOf(claims []Claim, k int) *content {
	if len(f.contents) == 0 {
		f.contents, f.forerunners = make([]content, len(claims)), make([]forerunner, 0, maxDenied)
		f.keys = make([]uint64, 0, mostKeys*len(claims))
	}
	c := &f.contents[k]
	if !c.read {
		c.read, c.keys = true, f.keysOf(claims[k].Span)
		c.mask = maskOf(c.keys)
	}
	return c
}

// contentOf returns the whole content of a claim.
func (f *finder) contentOf(claims []Claim, k int) *content {
	c := f.matterOf(claims, k)
	if !c.weighed {
		r := f.In(claims[k].Span)
		c.weighed, c.denies = true, f.disputesIn(r)
		c.negative = c.denies || f.negates(r.First, r.Last-1)
	}
	return c
}

// contention is a denial that is held against the claims before it, from the nearest on.
type contention struct {
	*Claim
	*content
	at      int      // index among the claims
	topic   []uint64 // keys of its first words
	accords bool     // its frame is one of agreement
	points  bool     // it names what it denies by a word for what was said: "denies this"

	// What hear keeps of the claim heard last, and of those heard before.
	named   bool // somebody is named for the claim
	own     bool // it is by who denies
	earlier bool // it is by the same other as the claim by another that was heard before it
	others  int  // how often another than the one before was heard, who denies left out
	last    int  // the last claim heard by another than who denies, or -1
}

// hear goes on to a claim, which stands before those heard so far.
func (d *contention) hear(claims []Claim, k int) {
	who := &claims[k].Claimant
	d.named = who.Name != ""
	d.own = d.named && sameSpeaker(who, &d.Claimant)
	d.earlier = d.named && !d.own && d.last >= 0 && sameSpeaker(who, &claims[d.last].Claimant)
	if !d.named || d.own {
		return
	}
	if !d.earlier {
		d.others++
	}
	d.last = k
}

// forerunnersOf returns the claims that stand before a denial in its article, above the story
// or in it as the denial does, with how each stands to it: the nearest first.
func (f *finder) forerunnersOf(claims []Claim, i int) []forerunner {
	d := contention{Claim: &claims[i], content: f.contentOf(claims, i), at: i, last: -1}
	f.forerunners = f.forerunners[:0]
	words := f.In(d.Span)
	d.accords, d.points = f.accords(words), f.pointsBack(words)
	words.Last = min(words.Last, words.First+maxMatter)
	d.topic = f.keysOf(f.SpanOf(words))
	for k := i - 1; k >= max(0, i-maxDenied) && f.inOnePart(d.Claim, &claims[k]); k-- {
		if claims[k].Kind != Caveat {
			d.hear(claims, k)
			f.forerunners = append(f.forerunners, forerunner{k, f.standingOf(claims, k, &d)})
		}
	}
	return f.forerunners
}

// standingOf returns how the claim that a denial has heard last stands to it.
func (f *finder) standingOf(claims []Claim, k int, d *contention) evidence {
	c, says := &claims[k], f.contentOf(claims, k)
	shared := shareAny(d.keys, says.keys)
	var s evidence
	s.set(dAny, true)
	s.set(dSure, d.denies || d.stance.value > surelyRival)
	s.set(dCertain, d.denies || d.stance.value > certainlyRival)
	s.set(dOwn, d.own)
	s.set(dNobody, !d.named)
	s.set(dEarlier, d.earlier && d.others == 1)
	s.set(dThird, !d.own && d.others > 2)
	s.set(dNext, len(f.forerunners) == 0)
	s.set(dHere, c.Zone == d.Zone)
	s.set(dFar, d.Zone-c.Zone > 2)
	s.set(dDenial, says.denies)
	s.set(dKind, c.Kind == d.Kind)
	s.set(dTopic, shareAny(d.topic, says.keys) || d.denies && shared || d.pointsTo(k) && !d.earlier)
	s.set(dAgain, deniedBetween(claims, k, d.at, true))
	s.set(dAnswered, deniedBetween(claims, k, d.at, false))
	s.set(dFigure, shared && f.differ(c, d.Claim))
	s.set(dNot, says.negative != d.negative)
	s.set(dAccord, d.accords)
	return s
}

// pointsBack reports a denial that names what it denies only by a word for what was said:
// "denies this", "rejected the allegation".
func (f *finder) pointsBack(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.disputesAt(i) && f.pointer(i+1, r.Last) {
			return true
		}
	}
	return false
}

// pointer reports an object that only points at what was said: "this", "that.", "the
// allegation".
func (f *finder) pointer(i, end int) bool {
	switch {
	case f.IsIn(i, "this it them"):
		return true
	case f.Is(i, "that"):
		return i+1 >= end || f.Kind(i+1) == text.Punct
	}
	return f.IsIn(i, "the these those") && f.is(i+1, inVersion)
}

// pointsTo reports whether a denial points back to the claim heard last: one by the only other
// who has spoken since.
func (d *contention) pointsTo(k int) bool { return d.points && d.last == k && d.others == 1 }

// inOnePart reports whether two claims stand in one article, both above its story or both
// in it.
func (f *finder) inOnePart(a, b *Claim) bool {
	x, y := &f.Zones[a.Zone], &f.Zones[b.Zone]
	return x.Article == y.Article && aboveStory(x.Role) == aboveStory(y.Role)
}

// aboveStory reports the role of a headline or a standfirst.
func aboveStory(r article.Role) bool { return r == article.Headline || r == article.Standfirst }

// maskOf returns a bit for each key of a list.
func maskOf(keys []uint64) (mask uint64) {
	for _, key := range keys {
		mask |= 1 << (key * mixing >> 58)
	}
	return mask
}

// mixing spreads keys over the bits of a mask: the golden ratio in 64 bits.
const mixing = 0x9e3779b97f4a7c15

// shareAny reports whether two lists have a key in common.
func shareAny(a, b []uint64) bool {
	return slices.ContainsFunc(a, func(key uint64) bool { return slices.Contains(b, key) })
}

// mostFigures is how many figures of a claim are set against those of another.
const mostFigures = 8

// differ reports whether two claims give figures of one kind and unit with different values.
func (f *finder) differ(a, b *Claim) bool {
	for _, x := range firstOf(f.figuresIn(a.Span)) {
		for _, y := range firstOf(f.figuresIn(b.Span)) {
			if x.Kind != y.Kind || x.Unit != y.Unit || x.Value == y.Value {
				continue
			}
			if measures(&x) && measures(&y) {
				return true
			}
		}
	}
	return false
}

func firstOf(list []figure.Figure) []figure.Figure { return list[:min(len(list), mostFigures)] }

// maxAround is how many tokens before a claim and behind it are searched for its frame.
const maxAround = 12

// accords reports a claim whose frame is one of agreement: "he conceded that …", "…, said her
// coach, too".
func (f *finder) accords(r text.Range) bool {
	return f.accordFrom(r.First-1, -1) || f.accordFrom(r.Last, 1)
}

// accordFrom reports a word of agreement from a token on, in steps of 1 or -1, before a mark
// that ends the sentence.
func (f *finder) accordFrom(i, step int) bool {
	for n := 0; n < maxAround && !f.endsSentence(i); n, i = n+1, i+step {
		if f.Has(i, lexicon.ClaimAccord) {
			return true
		}
	}
	return false
}

// endsSentence reports a mark that ends a sentence.
func (f *finder) endsSentence(i int) bool { return f.Kind(i) == text.Punct && f.IsIn(i, ". ! ?") }

// deniedBetween reports whether a claim between two denies the first of them, and is by the
// source of the second (own) or by another one.
func deniedBetween(claims []Claim, first, second int, own bool) bool {
	for k := first + 1; k < second; k++ {
		if slices.Contains(claims[k].Denies, claims[first].ID) && sameSpeaker(&claims[k].Claimant, &claims[second].Claimant) == own {
			return true
		}
	}
	return false
}
