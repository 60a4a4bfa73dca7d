package claim

import (
	"slices"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// tellVersions tells which claims of a paste give a rival version. It goes from the first on,
// as what it makes of a claim is a sign for those behind it.
func (f *finder) tellVersions(claims []Claim) {
	t := newTeller(f, claims)
	for i := range claims {
		if c := &claims[i]; c.stance.open && c.stance.isRival(t.signsOf(i).weigh(signWeights[:])) {
			f.makeRival(c)
		}
	}
}

// makeRival makes a claim a rival version, and gives that as its first reason unless it has
// a denial for one.
func (f *finder) makeRival(c *Claim) {
	c.Strength = Disputed
	if slices.Contains(c.Reasons, "denial") {
		return
	}
	before := len(f.reasons)
	f.reasons = append(append(f.reasons, "rival"), c.Reasons[:min(len(c.Reasons), maxReasons-1)]...)
	c.Reasons = f.reasons[before:len(f.reasons):len(f.reasons)]
}

// teller tells which claims give a rival version.
type teller struct {
	*finder
	claims      []Claim
	first, last int              // the claims of the article at hand
	article     evidence         // the signs of all its claims
	names       []uint64         // keys of what the source of the claim at hand is called
	mask        uint64           // of the names
	others      []*quote.Speaker // who else has spoken before that claim, the last first
}

// maxNames is how many keys most sources are called by.
const maxNames = 16

func newTeller(f *finder, claims []Claim) teller {
	return teller{finder: f, claims: claims, names: make([]uint64, 0, maxNames), others: make([]*quote.Speaker, 0, maxOthers)}
}

// begin makes the article of a claim the one at hand.
func (t *teller) begin(i int) {
	at := t.Zones[t.claims[i].Zone].Article
	for t.first = t.last; t.Zones[t.claims[t.first].Zone].Article != at; {
		t.first++
	}
	for t.last = t.first; t.last < len(t.claims) && t.Zones[t.claims[t.last].Zone].Article == at; {
		t.last++
	}
	from, _ := slices.BinarySearchFunc(t.deniers, t.claims[t.first].Zone, func(d denier, zone int) int { return d.zone - zone })
	t.article = 0
	t.article.set(vDenials, from < len(t.deniers) && t.Zones[t.deniers[from].zone].Article == at)
}

// signsOf returns the signs of a claim with an open stance. It is asked in text order, once
// it is told of the claims before whether they are rival versions.
func (t *teller) signsOf(i int) evidence {
	if i >= t.last {
		t.begin(i)
	}
	c := &t.claims[i]
	s := c.stance.signs | t.article
	s.set(vComparison, c.Kind == Comparison)
	s.set(vPolicy, c.Kind == Policy)
	s.set(vPrediction, c.Kind == Prediction)
	s.set(vNobody, c.Claimant.Name == "")
	s.set(vGroup, c.Claimant.Kind == quote.Group)
	s.set(vLate, 2*(i-t.first) > t.last-1-t.first)
	for k := i + 1; k < min(t.last, i+1+maxCaveat) && t.claims[k].Zone-c.Zone <= 1; k++ {
		s.set(vCaveat, t.claims[k].Kind == Caveat)
	}
	t.earlierSigns(i, &s)
	t.runSigns(i, &s)
	return s
}

// How far an article is read round a claim: back for what its source said, back for what
// others said, and on for a caveat, all in claims; and back for who names its source, in
// paragraphs.
const (
	maxOwn    = 48
	maxOthers = 12
	maxCaveat = 3
	maxNaming = 2
)

// many is the least number of other sources that are many.
const many = 4

// earlierSigns reads the signs in the claims before one in its article.
func (t *teller) earlierSigns(i int, s *evidence) {
	c := &t.claims[i]
	t.nameSource(&c.Claimant)
	t.others = t.others[:0]
	for k := i - 1; k >= max(t.first, i-maxOwn); k-- {
		b := &t.claims[k]
		switch {
		case aboveStory(t.Zones[b.Zone].Role) && !c.stance.above():
			k = t.first // what stands above the story is not read from within it
		case b.Claimant.Name != "" && sameSpeaker(&b.Claimant, &c.Claimant):
			s.set(vHasDenied, b.Strength == Disputed)
			if k == i-1 && b.Zone == c.Zone {
				s.set(vGoesOn, b.Strength == Disputed)
				s.set(vGoesOnYet, b.Strength == Disputed && !c.stance.signs.has(vModel3))
				s.set(vGoesPlain, b.Strength != Disputed)
			}
		case i-k > maxOthers:
		case b.stance.sourced:
			t.otherSigns(i, k, s)
		default:
			s.set(vNamedPlain, t.named(t.matterOf(t.claims, k)))
		}
	}
	s.set(vFirst, len(t.others) == 0)
	s.set(vMany, len(t.others) >= many)
}

// otherSigns reads the signs in what another source says before a claim. It is asked from the
// nearest on.
func (t *teller) otherSigns(i, k int, s *evidence) {
	c, b, nearest := &t.claims[i], &t.claims[k], len(t.others) == 0
	says := t.matterOf(t.claims, k)
	if !slices.ContainsFunc(t.others, func(v *quote.Speaker) bool { return v.Name == b.Claimant.Name }) {
		t.others = append(t.others, &b.Claimant)
	}
	s.set(vOtherHere, b.Zone == c.Zone)
	s.set(vOpposed, nearest && b.Strength == Disputed && c.Zone-b.Zone < 2)
	if t.named(says) {
		s.set(vNamed, c.Zone-b.Zone <= maxNaming)
		s.set(vNamedFirst, t.namedFirst(b))
	}
	switch n := t.matterOf(t.claims, i).shares(says); {
	case n > 1:
		s.set(vTopics, nearest)
		fallthrough
	case n > 0:
		s.set(vTopic, nearest)
		s.set(vTurned, b.stance.negative != c.stance.negative)
	}
}

// namedFirst reports a claim whose first words name the source at hand.
func (t *teller) namedFirst(c *Claim) bool {
	r, held := t.In(c.Span), len(t.keys)
	r.Last = min(r.Last, r.First+maxFront)
	yes := shareAny(t.names, t.keysOf(t.SpanOf(r)))
	t.keys = t.keys[:held]
	return yes
}

// How many tokens before a name and behind it may introduce who bears it, and how many tokens
// are the first words of a claim.
const (
	maxOffice     = 6
	maxIntroduced = 10
	maxFront      = 5
)

// nameSource keeps in names what a source is called: its name, the words that introduce it
// where the article first names it, and those that name it here.
func (t *teller) nameSource(s *quote.Speaker) {
	held := len(t.keys)
	t.names = t.names[:0]
	if e := t.entities.Get(s.Entity); e != nil && len(e.Mentions) > 0 {
		t.names = append(t.names, nameKey(e.ID))
		t.keysOf(t.SpanOf(t.introduction(t.In(e.Mentions[0]))))
	}
	if !s.Mention.Empty() {
		t.keysOf(s.Mention)
	}
	for _, key := range t.keys[held:] {
		if key&keyKinds != ofFigure && !slices.Contains(t.names, key) {
			t.names = append(t.names, key)
		}
	}
	t.keys = t.keys[:held]
	t.mask = maskOf(t.names)
}

// introduction returns a name with the words before it in its noun phrase, and with those
// between commas behind it: "Water head Themba Shezi", "Richard Chand, for the owners".
func (t *teller) introduction(r text.Range) text.Range {
	for least := max(0, r.First-maxOffice); r.First > least && t.Kind(r.First-1) == text.Word && !t.is(r.First-1, function|finite); {
		r.First--
	}
	if !t.IsMark(r.Last, ',') {
		return r
	}
	end := r.Last + 1
	for end < min(r.Last+maxIntroduced, len(t.Tokens)) && !t.IsIn(end, ", . ; :") {
		end++
	}
	r.Last = end
	return r
}

// named reports whether what a claim says names the source at hand.
func (t *teller) named(says *content) bool {
	return t.mask&says.mask != 0 && shareAny(t.names, says.keys)
}

// shares returns how many keys two claims have in common.
func (c *content) shares(with *content) int {
	n := 0
	if c.mask&with.mask == 0 {
		return n
	}
	for _, key := range c.keys {
		if slices.Contains(with.keys, key) {
			n++
		}
	}
	return n
}

// maxRun is how many sentences before a claim are searched for somebody who disputes something.
const maxRun = 6

// runSigns reads whether a claim goes on with a dispute that somebody opened before it: "The
// union rejects that. Its president said … He said …".
func (t *teller) runSigns(i int, s *evidence) {
	from := t.opener(&t.claims[i])
	if from < 0 {
		return
	}
	first := i
	for first > t.first && t.claims[first-1].stance.sentence > from {
		first--
	}
	var last *quote.Speaker
	sources := 0
	for k := first; k <= i; k++ {
		if b := &t.claims[k]; b.stance.sourced && (last == nil || !sameSpeaker(last, &b.Claimant)) {
			last = &b.Claimant
			sources++
		}
	}
	s.set(vRun, sources == 1)
	s.set(vRunEnds, sources == 2)
}

// opener returns the nearest sentence before a claim in which somebody disputes something, or
// -1. It is one of the claim's paragraph, or the last of the paragraph before.
func (t *teller) opener(c *Claim) int {
	for k := c.stance.sentence - 1; k >= max(0, c.stance.sentence-maxRun); k-- {
		zone := t.Sentences[k].Zone
		if zone < c.Zone-1 || zone < c.Zone && t.Sentences[k+1].Zone == zone {
			return -1
		}
		if t.opens(k) {
			return k
		}
	}
	return -1
}

// opens reports a sentence whose main verb disputes something, or one that only says that
// another version follows.
func (t *teller) opens(k int) bool {
	n, _ := slices.BinarySearchFunc(t.deniers, k, func(d denier, sentence int) int { return d.sentence - sentence })
	for ; n < len(t.deniers) && t.deniers[n].sentence == k; n++ {
		if t.deniers[n].own {
			return true
		}
	}
	return t.answerIn(t.Sentences[k].Tokens) >= 0
}
