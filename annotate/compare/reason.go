package compare

// The reasons of a change that say what is new or gone, or which way it went, each beside
// what it is when the texts are exchanged.
const (
	newFigure, goneFigure       = "a figure is new", "a figure is gone"
	newSource, goneSource       = "a source is named now", "the source is gone"
	newHeadline, goneHeadline   = "a headline is new", "a headline is gone"
	newSentence, goneSentence   = "a sentence is new", "a sentence is gone"
	newClause, goneClause       = "a clause is new", "a clause is gone"
	newWords, goneWords         = "words that say more are new", "words that said more are gone"
	newQuotation, goneQuotation = "a quotation is new", "a quotation is gone"
	newQuoted, goneQuoted       = "quoted words are new", "quoted words are gone"
	newMarks, goneMarks         = "the quotation marks are new", "the quotation marks are gone"
	newDenial, goneDenial       = "a denial is new", "a denial is gone"
	newNot, goneNot             = "a “no” or “not” is new", "a “no” or “not” is gone"

	newNotice  = "a notice that something was not verified is new"
	goneNotice = "a notice that something was not verified is gone"

	quotedInstead, othersInstead = "quoted words stand for others", "other words stand for quoted ones"
	nowParaphrased, nowQuoted    = "quoted words became a paraphrase", "a paraphrase became quoted words"
	nowHedged, nowUnhedged       = "the same value, now hedged", "the same value, no longer hedged"
	nowExact, nowVague           = "a vague number became exact", "an exact number became vague"
	nowUp, nowDown               = "the value went up", "the value went down"
	nowDistant, nowNear          = "the reporting verb now keeps a distance", "the reporting verb no longer keeps a distance"
	softer, firmer               = "put more carefully than before", "put more firmly than before"
	nowTwo, nowOne               = "one sentence became two", "two sentences became one"
)

// The reasons that stay what they are when the texts are exchanged.
const (
	anotherValue     = "another value"
	anotherUnit      = "the same number, another unit"
	anotherMagnitude = "the same digits, another magnitude"
	swappedDigits    = "two digits changed places"
	anotherDate      = "another date or time"
	anotherTally     = "another count of the votes"
	anotherScore     = "another score"
	sameValue        = "the same value in other words"

	anotherSource   = "the source is another one"
	anotherHeadline = "the headline has other words"
	anotherFact     = "another fact stands there"
	otherQuoted     = "words inside the quotation marks changed"
	otherWords      = "wording or spelling"
	sameVoice       = "the same in the other voice"
	sameName        = "the same name in other letters"

	movedSame      = "the same words stand elsewhere"
	movedOtherwise = "it stands elsewhere, with words that changed"
	movedFew       = "a few words stand elsewhere"
	movedHeadline  = "the headline stands elsewhere"
	movedWithin    = "the words stand elsewhere in the sentence"
	movedSource    = "the source stands elsewhere in the sentence"
	movedInQuote   = "the source stands elsewhere in the quotation"

	onlyCapital       = "a capital letter"
	onlyPunctuation   = "punctuation"
	onlyHeadlineMarks = "punctuation of the headline"
	onlyMarks         = "marks or white space"
	ofPage            = "belongs to the page, not to the story"
	ofMarksOrPage     = "white space, marks or the page"
)

// mirrorReasons pairs the reasons that are each other's when the texts are exchanged.
var mirrorReasons = [...][2]string{
	{newFigure, goneFigure}, {newSource, goneSource}, {newHeadline, goneHeadline}, {newSentence, goneSentence},
	{newClause, goneClause}, {newWords, goneWords}, {newNotice, goneNotice}, {newQuotation, goneQuotation},
	{newQuoted, goneQuoted}, {newMarks, goneMarks}, {newDenial, goneDenial}, {newNot, goneNot},
	{quotedInstead, othersInstead}, {nowParaphrased, nowQuoted}, {nowHedged, nowUnhedged}, {nowExact, nowVague},
	{nowUp, nowDown}, {nowDistant, nowNear}, {softer, firmer}, {nowTwo, nowOne},
}

// mirroredReason returns what a reason is when the texts are exchanged: the other of its
// pair, or itself where it has none.
func mirroredReason(reason string) string {
	for _, pair := range mirrorReasons {
		switch reason {
		case pair[0]:
			return pair[1]
		case pair[1]:
			return pair[0]
		}
	}
	return reason
}

// oneSided is what is said of a sentence, a clause or words that stand on one side alone.
type oneSided struct {
	quoted, claimed                         Type // with quoted words, and without
	headline, quotation, unverified, reason string
}

var (
	sentenceNew = oneSided{
		quoted: QuoteAdded, claimed: ClaimAdded,
		headline: newHeadline, quotation: newQuotation, unverified: newNotice, reason: newSentence,
	}
	sentenceGone = oneSided{
		quoted: QuoteRemoved, claimed: ClaimRemoved,
		headline: goneHeadline, quotation: goneQuotation, unverified: goneNotice, reason: goneSentence,
	}
	clauseNew  = oneSided{quoted: QuoteAdded, claimed: ClaimAdded, quotation: newQuoted, reason: newClause}
	clauseGone = oneSided{quoted: QuoteRemoved, claimed: ClaimRemoved, quotation: goneQuoted, reason: goneClause}
	wordsNew   = oneSided{quoted: QuoteAdded, claimed: ClaimAdded, quotation: newQuoted, reason: newWords}
	wordsGone  = oneSided{quoted: QuoteRemoved, claimed: ClaimRemoved, quotation: goneQuoted, reason: goneWords}
)
