package claim

import (
	"slices"

	"stet/annotate/quote"
	"stet/annotate/text"
)

// tellVersions tells of the claims of a paste, from the first on, which give a rival version.
func (f *finder) tellVersions(claims []Claim) {
	t := newTeller(f, claims)
	for i := range claims {
		if c := &claims[i]; c.stance.open && c.stance.tells(t.signsOf(i).weight()) {
			f.makeRival(c)
		}
	}
}

// makeRival makes a claim a rival version, and gives that as a reason unless it has the word
// itself.
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
	first, last int              // the claims of the article that is read
	article     signSet          // what holds of it
	names       []uint64         // what the source of the claim that is read is called by
	mask        uint64           // of the names
	voices      []*quote.Speaker // who else has spoken before it
}

// maxNames is how many keys a source is mostly called by.
const maxNames = 16

func newTeller(f *finder, claims []Claim) teller {
	return teller{finder: f, claims: claims, names: make([]uint64, 0, maxNames), voices: make([]*quote.Speaker, 0, maxOthers)}
}

// begin goes to the article of a claim.
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

// signsOf returns the signs of a claim with an open stance. It is asked in text order, when
// those before are told.
func (t *teller) signsOf(i int) signSet {
	if i >= t.last {
		t.begin(i)
	}
	c := &t.claims[i]
	s := c.stance.signs | t.article | kindSigns[c.Kind]
	s.set(vNobody, c.Claimant.Name == "")
	s.set(vGroup, c.Claimant.Kind == quote.Group)
	s.set(vLate, 2*(i-t.first) > t.last-1-t.first)
	for k := i + 1; k < min(t.last, i+1+maxCaveat) && t.claims[k].Zone-c.Zone <= 1; k++ {
		s.set(vCaveat, t.claims[k].Kind == Caveat)
	}
	t.around(i, &s)
	t.runSigns(i, &s)
	return s
}

// kindSigns are the signs of the kinds of a claim that have one.
var kindSigns = map[Kind]signSet{Comparison: 1 << vComparison, Policy: 1 << vPolicy, Prediction: 1 << vPrediction}

// How far an article is read round a claim: back for what its source said and for what
// others did, and on for a caveat, in claims; and back for who names its source, in
// paragraphs.
const (
	maxOwn    = 48
	maxOthers = 12
	maxCaveat = 3
	maxNaming = 2
)

// many is how many sources are many.
const many = 4

// around reads the signs of the claims before one in its article.
func (t *teller) around(i int, s *signSet) {
	c := &t.claims[i]
	t.nameSource(&c.Claimant)
	t.voices = t.voices[:0]
	for k := i - 1; k >= max(t.first, i-maxOwn); k-- {
		b := &t.claims[k]
		switch {
		case aboveStory(t.Zones[b.Zone].Role) && !c.stance.above():
			k = t.first // what stands above comes first
		case b.Claimant.Name != "" && same(&b.Claimant, &c.Claimant):
			s.set(vHasDenied, b.Strength == Disputed)
			if k == i-1 && b.Zone == c.Zone {
				s.set(vGoesOn, b.Strength == Disputed)
				s.set(vGoesOnYet, b.Strength == Disputed && !c.stance.signs.has(vModel3))
				s.set(vGoesPlain, b.Strength != Disputed)
			}
		case i-k > maxOthers:
		case b.stance.sourced:
			t.beside(i, k, s)
		default:
			s.set(vNamedPlain, t.named(t.matterOf(t.claims, k)))
		}
	}
	s.set(vFirst, len(t.voices) == 0)
	s.set(vMany, len(t.voices) >= many)
}

// beside reads the signs of what another source says before a claim. It is asked from the
// nearest on.
func (t *teller) beside(i, k int, s *signSet) {
	c, b, nearest := &t.claims[i], &t.claims[k], len(t.voices) == 0
	says := t.matterOf(t.claims, k)
	if !slices.ContainsFunc(t.voices, func(v *quote.Speaker) bool { return v.Name == b.Claimant.Name }) {
		t.voices = append(t.voices, &b.Claimant)
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
		s.set(vTurned, b.stance.not != c.stance.not)
	}
}

// namedFirst reports a claim whose first words name the source that is read.
func (t *teller) namedFirst(c *Claim) bool {
	r, held := t.In(c.Span), len(t.keys)
	r.Last = min(r.Last, r.First+maxFront)
	yes := shareAny(t.names, t.keysOf(t.SpanOf(r)))
	t.keys = t.keys[:held]
	return yes
}

// How many tokens before a name and behind it are read with it, and how many are the first
// ones of what another says.
const (
	maxOffice     = 6
	maxIntroduced = 10
	maxFront      = 5
)

// nameSource keeps what a source is called by: its names, and the words of the noun phrase
// in which the article first names it, with what stands behind a comma.
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

// introduction returns a name with the words of its noun phrase before it, and those between
// commas behind it: "Water head Themba Shezi", "Richard Chand, for the owners".
func (t *teller) introduction(r text.Range) text.Range {
	for least := max(0, r.First-maxOffice); r.First > least && t.Kind(r.First-1) == text.Word && !t.is(r.First-1, function|finite); {
		r.First--
	}
	if !t.Is(r.Last, ",") {
		return r
	}
	end := r.Last + 1
	for end < min(r.Last+maxIntroduced, len(t.Tokens)) && !t.IsIn(end, ", . ; :") {
		end++
	}
	r.Last = end
	return r
}

// named reports whether what a claim says names the source that is read.
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

// maxRun is how many sentences before a claim it is looked for who disputes something.
const maxRun = 6

// runSigns reads whether a claim goes on for somebody who disputes something before it: "The
// union rejects that. Its president said … He said …".
func (t *teller) runSigns(i int, s *signSet) {
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
		if b := &t.claims[k]; b.stance.sourced && (last == nil || !same(last, &b.Claimant)) {
			last = &b.Claimant
			sources++
		}
	}
	s.set(vRun, sources == 1)
	s.set(vRunEnds, sources == 2)
}

// opener returns the nearest sentence before a claim, in its paragraph or as the last of the
// one before, in which somebody disputes something; -1 when there is none.
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

// opens reports a sentence whose main verb disputes something, or that says that another
// version follows.
func (t *teller) opens(k int) bool {
	n, _ := slices.BinarySearchFunc(t.deniers, k, func(d denier, sentence int) int { return d.sentence - sentence })
	for ; n < len(t.deniers) && t.deniers[n].sentence == k; n++ {
		if t.deniers[n].own {
			return true
		}
	}
	return t.answerIn(t.Sentences[k].Tokens) >= 0
}
