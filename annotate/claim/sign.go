package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// Mostly no word of a claim with a source tells whether it contradicts what another source
// said. That is told once all claims are found: by signs in its clause and its frame
// (stanceOf), and by signs in what stands round it (teller.signsOf): who spoke before it,
// whether they spoke of its source, and what its source said before.

// The signs that a claim is a rival version, or that it is none. "It" is the claim.
const (
	vAny = iota

	vModel1 // the model gives its clause more than modelSteps[0]; the next ones add to this
	vModel2
	vModel3
	vModel4
	vModel5
	vModel6
	vModel7

	vSets     // it has a word that sets one fact against another: "instead", "the real"
	vPut      // somebody puts a figure
	vHedge    // it is put carefully
	vConcedes // its source confirms or concedes
	vAbove    // it stands in a headline or a standfirst
	vBecause  // its first words say why
	vPoints   // they point at something: "this", "those"
	vOfSelf   // they speak of the speaker: "I"
	vWhole    // they allow no exception: "all", "never"
	vBound    // they set a bound: "only", "at least"

	vComparison // its kind
	vPolicy
	vPrediction

	vDocument // its source is a document
	vGroup    // it is several people
	vNobody   // it has no name
	vRecord   // its frame names a record: "figures show"
	vAnnounce // its frame has a verb of saying something first: "announced"
	vArgue    // its frame has a verb of answering: "contends"
	vCounsel  // its frame names somebody who speaks for others: "a lawyer"
	vInquirer // its frame names somebody who investigates: "police"

	vFirst      // nobody else has spoken before
	vOtherHere  // another source has spoken before in its paragraph
	vMany       // at least four others have spoken
	vNamed      // another source, at most two paragraphs before, names its source
	vNamedFirst // another source names its source in its first words
	vNamedPlain // the outlet names its source
	vTopic      // it shares a key with what another source said last
	vTopics     // it shares two or more
	vTurned     // it shares one with what another source said, and only one of the two is negative
	vGoesOn     // the claim before it, in its paragraph, is a rival version by the same source
	vGoesOnYet  // likewise, though the model speaks against a rival version here
	vGoesPlain  // the claim before it, in its paragraph, is by the same source and no rival version
	vHasDenied  // its source gave a rival version before
	vRun        // somebody disputes something before it in its paragraph, and only one source has spoken since
	vRunEnds    // likewise, and it is by the second source since
	vOpposed    // what another source said last, at most a paragraph before, is a rival version
	vDenials    // the article has a verb of denial
	vLate       // it stands in the second half of the article
	vCaveat     // a notice of non-verification stands soon behind it
	signs
)

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

// modelSteps are the values of the model above which each of the signs from vModel1 on holds.
var modelSteps = [...]float64{-1.5, -0.75, -0.25, 0.25, 0.75, 1.5, 2.5}

// stance is what the clause of a claim tells of whether it disputes anything.
type stance struct {
	sentence int
	sourced  bool     // a source says it, not the outlet
	open     bool     // its own words do not settle it: what stands round it has to
	rival    bool     // taken by its clause alone, it is a rival version
	negative bool     // it says what is not so
	value    float64  // what the model gives it for a rival version
	signs    evidence // of the clause and its frame, when the stance is open
}

// A claim that is a rival version by its clause stays one unless its signs weigh
// leastAgainst below zero; another becomes one when they weigh more than leastFor.
const (
	leastAgainst = 70
	leastFor     = 30
)

// isRival reports whether a claim is a rival version whose signs weigh so much together.
func (s *stance) isRival(weight int) bool {
	if s.rival {
		return weight > -leastAgainst
	}
	return weight > leastFor
}

// above reports an open stance of a claim in a headline or a standfirst.
func (s *stance) above() bool { return s.signs.has(vAbove) }

// How many tokens on either side of a clause are read for the words of its frame, and how many
// tokens are its first words.
const (
	maxOfFrame = 8
	maxOpened  = 4
)

// stanceOf reads the stance of a clause. It is open for a claim of an article that has a
// source and whose own words make it neither a denial nor a caveat.
func (f *finder) stanceOf(c *candidate, v *vector, value func(head int) float64) stance {
	s := stance{sentence: c.sentence, sourced: v.has[fSourced], rival: rivals(v, value), negative: v.has[fNegation], value: value(headRival)}
	s.open = s.sourced && !v.has[fUnverified] && !v.has[fDenial] && !v.alone && c.Score >= Threshold
	if !s.open {
		return s
	}
	s.signs.set(vAny, true)
	for i, least := range modelSteps {
		s.signs.set(vModel1+i, s.value > least)
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

// frameSigns reads the signs in the words on either side of a clause and in those that name
// its source.
func (f *finder) frameSigns(c *candidate, s *evidence) {
	sentence := f.Sentences[c.sentence].Tokens
	f.wordSigns(text.Range{First: max(sentence.First, c.tokens.First-maxOfFrame), Last: c.tokens.First}, s)
	f.wordSigns(text.Range{First: c.tokens.Last, Last: min(sentence.Last, c.tokens.Last+maxOfFrame)}, s)
	f.wordSigns(f.In(c.Claimant.Mention), s)
}

// wordSigns reads the signs in a range of words of a frame.
func (f *finder) wordSigns(r text.Range, s *evidence) {
	for i := r.First; i < r.Last; i++ {
		s.set(vRecord, f.Has(i, lexicon.ClaimRecord))
		s.set(vAnnounce, f.Has(i, lexicon.ClaimAnnounce))
		s.set(vArgue, f.Has(i, lexicon.ClaimArgue))
		s.set(vInquirer, f.Has(i, lexicon.ClaimInquirer))
		s.set(vCounsel, f.Has(i, lexicon.ClaimCounsel))
	}
}

// openingSigns reads the signs in the first words of a clause.
func (f *finder) openingSigns(r text.Range, s *evidence) {
	for i := r.First; i < min(r.Last, r.First+maxOpened); i++ {
		s.set(vBecause, f.Is(i, "because"))
		s.set(vPoints, f.IsOf(i, pointingWords))
		s.set(vOfSelf, f.IsOf(i, ofSpeaker))
		s.set(vWhole, f.IsOf(i, wholeWords))
		s.set(vBound, f.IsOf(i, boundWords))
	}
}

// The words by which some of the signs hold.
var (
	pointingWords = text.ListOf("this these those")
	ofSpeaker     = text.ListOf("i my me")
	wholeWords    = text.ListOf("all any both each every never no nobody none nothing own")
	boundWords    = text.ListOf("just least more only")
)
