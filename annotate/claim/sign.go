package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// Whether a claim with a source says something otherwise than another does, mostly no word
// of it tells. It is told when all claims are found: by what its clause gives to go by
// (stanceOf) and by what stands round it (teller.signsOf): who has spoken before, whether of
// who speaks now, and what the same source said before.

// sign is the number of something that speaks for a rival version, or against one.
type sign int

// What is read of the clause and its frame, of its source, and of what stands round it.
const (
	vAny sign = iota

	vModel1 // the model gives its clause values[0] at least; each one more adds to those before
	vModel2
	vModel3
	vModel4
	vModel5
	vModel6
	vModel7

	vSets     // words of it put a fact against another
	vPut      // somebody puts a figure
	vHedge    // it is put carefully
	vConcedes // its source confirms or concedes
	vAbove    // it stands in a headline or a standfirst
	vBecause  // its first words say why
	vPoints   // they point to something: "this", "those"
	vOfSelf   // they are of who speaks: "I"
	vWhole    // they leave nothing out: "all", "never"
	vBound    // they give a bound: "only", "at least"

	vComparison // its kind
	vPolicy
	vPrediction

	vDocument // its source is a document
	vGroup    // it is several people
	vNobody   // it has no name
	vRecord   // its frame names a record: "figures show"
	vAnnounce // the verb of the frame begins something: "announced"
	vArgue    // it answers: "contends"
	vCounsel  // the frame names somebody who speaks for others: "a lawyer"
	vInquirer // it names somebody who looks into things: "police"

	vFirst      // nobody else has spoken before
	vOtherHere  // another source has spoken before in its paragraph
	vMany       // four others have spoken
	vNamed      // what another says, two paragraphs before at most, names its source
	vNamedFirst // what another says names it in its first words
	vNamedPlain // what the outlet says names it
	vTopic      // it shares a key with what another said last
	vTopics     // it shares two
	vTurned     // it shares one with what another says, and only one of both says what is not so
	vGoesOn     // the claim before it in its paragraph is of its source, and a rival version
	vGoesOnYet  // likewise, though its clause speaks against it
	vGoesPlain  // that claim is of its source, and none
	vHasDenied  // its source gave a rival version before
	vRun        // somebody disputes something before it in its paragraph, and one source has spoken since
	vRunEnds    // likewise, and it is of the second source that has
	vOpposed    // what another said last, a paragraph before at most, is a rival version
	vDenials    // the article has a verb of denial
	vLate       // it stands in the second half of the article
	vCaveat     // a notice of non-verification stands soon behind it
	signs
)

// signSet is a set of signs: a bit for each.
type signSet uint64

// set adds a sign to a set when it holds.
func (s *signSet) set(g sign, holds bool) {
	if holds {
		*s |= 1 << g
	}
}

// has reports whether a sign is in a set.
func (s signSet) has(g sign) bool { return s>>g&1 != 0 }

// weight returns what the signs weigh together.
func (s signSet) weight() int {
	sum := 0
	for g, weight := range signWeights {
		if s.has(sign(g)) {
			sum += weight
		}
	}
	return sum
}

// signWeights says how much each sign counts, in hundredths of the logarithm of the odds
// that a claim with a source is a rival version. Fitted by
//
//	go run ./annotate/claim/train -rivals
//
// on the articles that the model is fitted to; see weights.md.
var signWeights = [signs]int{
	vAny:        -210,
	vModel1:     87,
	vModel2:     72,
	vModel3:     43,
	vModel4:     50,
	vModel5:     51,
	vModel6:     69,
	vModel7:     82,
	vSets:       56,
	vPut:        31,
	vHedge:      -123,
	vConcedes:   -59,
	vAbove:      96,
	vBecause:    47,
	vPoints:     63,
	vOfSelf:     -50,
	vWhole:      26,
	vBound:      23,
	vComparison: -49,
	vPolicy:     -51,
	vPrediction: -163,
	vDocument:   -35,
	vGroup:      -85,
	vNobody:     -39,
	vRecord:     -107,
	vAnnounce:   -85,
	vArgue:      79,
	vCounsel:    40,
	vInquirer:   -48,
	vFirst:      -123,
	vOtherHere:  47,
	vMany:       -35,
	vNamed:      41,
	vNamedFirst: 28,
	vNamedPlain: 27,
	vTopic:      24,
	vTopics:     32,
	vTurned:     35,
	vGoesOn:     58,
	vGoesOnYet:  116,
	vGoesPlain:  -61,
	vHasDenied:  29,
	vRun:        90,
	vRunEnds:    95,
	vOpposed:    33,
	vDenials:    -80,
	vLate:       -53,
	vCaveat:     97,
}

// values are the values of the model above which each of the signs from vModel1 on holds.
var values = [...]float64{-1.5, -0.75, -0.25, 0.25, 0.75, 1.5, 2.5}

// stance is what the clause of a claim gives to tell whether that disputes anything.
type stance struct {
	sentence int
	sourced  bool    // somebody says it, not the outlet
	open     bool    // what stands round it has to tell; else its own words do
	rival    bool    // it is a rival version by its clause
	not      bool    // it says what is not so
	value    float64 // what the model gives it for a rival version
	signs    signSet // of the clause and its frame, when the stance is open
}

// So much has to speak against a claim that is a rival version by its clause for it to be
// none, and so much for another to be one.
const (
	leastAgainst = 70
	leastFor     = 30
)

// tells reports whether signs that weigh so much together make a rival version of a claim.
func (s *stance) tells(weight int) bool {
	if s.rival {
		return weight > -leastAgainst
	}
	return weight > leastFor
}

// above reports an open stance above the story.
func (s *stance) above() bool { return s.signs.has(vAbove) }

// How far round a clause the words of its frame are read, and how many are its first words;
// in tokens.
const (
	maxOfFrame = 8
	maxOpened  = 4
)

// stanceOf reads the stance of a clause. It is open for a claim in an article that has a
// source and is neither a denial nor a caveat by its own words.
func (f *finder) stanceOf(c *candidate, v *Features, value func(head int) float64) stance {
	s := stance{sentence: c.sentence, sourced: v.has[fSourced], rival: rivals(v, value), not: v.has[fNegation], value: value(headRival)}
	s.open = s.sourced && !v.has[fUnverified] && !v.has[fDenial] && !v.alone && c.Score >= Threshold
	if !s.open {
		return s
	}
	s.signs.set(vAny, true)
	for i, least := range values {
		s.signs.set(vModel1+sign(i), s.value > least)
	}
	s.signs.set(vSets, v.sets)
	s.signs.set(vPut, v.has[fPut])
	s.signs.set(vHedge, v.has[fHedge])
	s.signs.set(vDocument, v.has[fDocument])
	s.signs.set(vConcedes, v.has[fConcedes])
	s.signs.set(vAbove, v.has[fHeadline])
	f.frameSigns(c, &s.signs)
	f.openingSigns(c.tokens, &s.signs)
	return s
}

// frameSigns reads the words round a clause, and those that name its source.
func (f *finder) frameSigns(c *candidate, s *signSet) {
	sentence := f.Sentences[c.sentence].Tokens
	f.wordSigns(text.Range{First: max(sentence.First, c.tokens.First-maxOfFrame), Last: c.tokens.First}, s)
	f.wordSigns(text.Range{First: c.tokens.Last, Last: min(sentence.Last, c.tokens.Last+maxOfFrame)}, s)
	f.wordSigns(f.In(c.Claimant.Mention), s)
}

// wordSigns reads words of a frame.
func (f *finder) wordSigns(r text.Range, s *signSet) {
	for i := r.First; i < r.Last; i++ {
		s.set(vRecord, f.Has(i, lexicon.ClaimRecord))
		s.set(vAnnounce, f.Has(i, lexicon.ClaimAnnounce))
		s.set(vArgue, f.Has(i, lexicon.ClaimArgue))
		s.set(vInquirer, f.Has(i, lexicon.ClaimInquirer))
		s.set(vCounsel, f.Has(i, lexicon.ClaimCounsel))
	}
}

// openingSigns reads the first words of a clause.
func (f *finder) openingSigns(r text.Range, s *signSet) {
	for i := r.First; i < min(r.Last, r.First+maxOpened); i++ {
		s.set(vBecause, f.Is(i, "because"))
		s.set(vPoints, f.IsIn(i, "this these those"))
		s.set(vOfSelf, f.IsIn(i, "i my me"))
		s.set(vWhole, f.IsIn(i, "all any both each every never no nobody none nothing own"))
		s.set(vBound, f.IsIn(i, "just least more only"))
	}
}
