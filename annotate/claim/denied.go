package claim

import (
	"math"
	"slices"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// before is a claim that stands before a denial, and how it stands to it.
type before struct {
	at  int // index among the claims
	has standing
}

// standing is a set of what speaks for a claim that a denial behind it denies it, or
// against that: a bit for each.
type standing uint32

const (
	dAny      = iota
	dSure     // the model is sure that the denial is a rival version, or it has a verb of denial
	dCertain  // likewise, and surer
	dOwn      // who denies says it himself
	dNobody   // nobody is named for it
	dEarlier  // who spoke last before the denial says it, and something else behind it
	dThird    // two others at least have spoken behind it
	dNext     // no other claim stands between
	dHere     // it stands in the paragraph of the denial
	dFar      // it stands more than two paragraphs before
	dDenial   // it has a verb of denial
	dKind     // both are claims of one kind
	dTopic    // the denial begins with what it speaks of, or speaks of that with a verb of denial, or points back to it
	dAgain    // who denies has denied it before
	dAnswered // somebody else has denied it
	dFigure   // both speak of one thing, and give it other figures
	dNot      // one of them says what is not so
	dAccord   // the frame of the denial goes along with something: "he conceded"
	standings
)

// standingWeights says how much each counts, in hundredths of the logarithm of the odds
// that a claim is what is denied, and not nothing. Fitted, as is leastDenied, by
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

// leastDenied is the probability from which on a claim is taken for what is denied.
const leastDenied = 0.54

// denied returns which claim a denial denies: that which stands to it most as denied claims
// do, if that is likely enough beside the others and beside none; else -1.
func (f *finder) denied(claims []Claim, i int) int {
	best, most, all := -1, 0.0, 1.0
	for _, b := range f.standingsBefore(claims, i) {
		sum := 0
		for k, weight := range standingWeights {
			if b.has>>k&1 != 0 {
				sum += weight
			}
		}
		odds := math.Exp(float64(sum) / 100)
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

// How far back a denial reaches, in claims, and how many of its first words are its topic.
const (
	maxDenied = 8
	maxMatter = 6
)

// The values of the model from which on it is sure of a rival version.
const (
	surelyRival    = 1.2
	certainlyRival = 3
)

// content is what a claim says, read once for all that look back to it.
type content struct {
	read    bool     // its keys are
	keys    []uint64 // what it speaks of
	mask    uint64   // of the keys: lists whose masks have no bit in common share no key
	weighed bool     // whether it denies is read
	denies  bool     // it has a verb of denial
	not     bool     // it has that, or a negation
}

// mostKeys is how many keys most claims have.
const mostKeys = 16

// matterOf returns the content of a claim with its keys.
func (f *finder) matterOf(claims []Claim, k int) *content {
	if len(f.contents) == 0 {
		f.contents, f.before = make([]content, len(claims)), make([]before, 0, maxDenied)
		f.keys = make([]uint64, 0, mostKeys*len(claims))
	}
	c := &f.contents[k]
	if !c.read {
		c.read, c.keys = true, f.keysOf(claims[k].Span)
		c.mask = maskOf(c.keys)
	}
	return c
}

// contentOf returns the content of a claim.
func (f *finder) contentOf(claims []Claim, k int) *content {
	c := f.matterOf(claims, k)
	if !c.weighed {
		r := f.In(claims[k].Span)
		c.weighed, c.denies = true, f.disputesIn(r)
		c.not = c.denies || f.negates(r.First, r.Last-1)
	}
	return c
}

// contention is a denial as the claims before it are held against it.
type contention struct {
	*Claim
	*content
	at              int      // index among the claims
	topic           []uint64 // what it begins with
	accords, points bool
	voices, last    int // who has spoken behind the claim that is looked at, and the last of their claims
}

// standingsBefore returns the claims that stand before a denial in the same article, above
// the story or in it as the denial does, and how each stands to it: the nearest first.
func (f *finder) standingsBefore(claims []Claim, i int) []before {
	d := contention{Claim: &claims[i], content: f.contentOf(claims, i), at: i, last: -1}
	f.before = f.before[:0]
	words := f.In(d.Span)
	d.accords, d.points = f.accords(words), f.pointsBack(words)
	words.Last = min(words.Last, words.First+maxMatter)
	d.topic = f.keysOf(f.SpanOf(words))
	for k := i - 1; k >= max(0, i-maxDenied) && f.besideIn(d.Claim, &claims[k]); k-- {
		if claims[k].Kind != Caveat {
			f.before = append(f.before, before{k, f.standingOf(claims, k, &d)})
		}
	}
	return f.before
}

// standingOf returns how a claim stands to a denial. It is asked from the nearest claim on.
func (f *finder) standingOf(claims []Claim, k int, d *contention) standing {
	c, says := &claims[k], f.contentOf(claims, k)
	shared, named := shareAny(d.keys, says.keys), c.Claimant.Name != ""
	own := named && same(&c.Claimant, &d.Claimant)
	earlier := named && !own && d.last >= 0 && same(&c.Claimant, &claims[d.last].Claimant)
	if named && !own {
		if !earlier {
			d.voices++
		}
		d.last = k
	}
	var has standing
	for _, s := range [...]struct {
		bit   int
		holds bool
	}{
		{dAny, true},
		{dSure, d.denies || d.stance.value > surelyRival},
		{dCertain, d.denies || d.stance.value > certainlyRival},
		{dOwn, own},
		{dNobody, !named},
		{dEarlier, earlier && d.voices == 1},
		{dThird, !own && d.voices > 2},
		{dNext, len(f.before) == 0},
		{dHere, c.Zone == d.Zone},
		{dFar, d.Zone-c.Zone > 2},
		{dDenial, says.denies},
		{dKind, c.Kind == d.Kind},
		{dTopic, shareAny(d.topic, says.keys) || d.denies && shared || d.pointsTo(k) && !earlier},
		{dAgain, deniedBetween(claims, k, d.at, true)},
		{dAnswered, deniedBetween(claims, k, d.at, false)},
		{dFigure, shared && f.differ(c, d.Claim)},
		{dNot, says.not != d.not},
		{dAccord, d.accords},
	} {
		if s.holds {
			has |= 1 << s.bit
		}
	}
	return has
}

// pointsBack reports a denial that names what it denies by a word for what was said last:
// "denies this", "rejected the allegation".
func (f *finder) pointsBack(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.disputesAt(i) && f.pointsTo(i+1, r.Last) {
			return true
		}
	}
	return false
}

// pointsTo reports an object at a token that is only pointed at: "this", "that.", "the
// allegation".
func (f *finder) pointsTo(i, end int) bool {
	switch {
	case f.IsIn(i, "this it them"):
		return true
	case f.Is(i, "that"):
		return i+1 >= end || f.Kind(i+1) == text.Punct
	}
	return f.IsIn(i, "the these those") && f.is(i+1, inVersion)
}

// pointsTo reports whether a denial points back to a claim: it was the last of the only one
// who has spoken since.
func (d *contention) pointsTo(k int) bool { return d.points && d.last == k && d.voices == 1 }

// besideIn reports whether two claims stand in one article, both above its story or both
// in it.
func (f *finder) besideIn(a, b *Claim) bool {
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

// differ reports whether two claims give figures of one kind and unit and of other values.
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

// maxAround is how many tokens before and behind a claim its frame is looked for.
const maxAround = 12

// accords reports a frame of a claim that goes along with what was said: "he conceded that
// …", "…, said her coach, too".
func (f *finder) accords(r text.Range) bool {
	return f.accordFrom(r.First-1, -1) || f.accordFrom(r.Last, 1)
}

// accordFrom reports a word of accord from a token on, in steps, in its sentence.
func (f *finder) accordFrom(i, step int) bool {
	for n := 0; n < maxAround && !f.IsIn(i, ". ! ?"); n, i = n+1, i+step {
		if f.Has(i, lexicon.ClaimAccord) {
			return true
		}
	}
	return false
}

// deniedBetween reports whether a claim between two denies the first of them, and is of
// the source of the second, or of another one.
func deniedBetween(claims []Claim, first, second int, own bool) bool {
	for k := first + 1; k < second; k++ {
		if slices.Contains(claims[k].Denies, claims[first].ID) && same(&claims[k].Claimant, &claims[second].Claimant) == own {
			return true
		}
	}
	return false
}
