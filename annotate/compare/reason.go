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

// mirrorReasons pairs the reasons that are each other's when the texts are exchanged.
var mirrorReasons = [...][2]string{
	{newFigure, goneFigure}, {newSource, goneSource}, {newHeadline, goneHeadline}, {newSentence, goneSentence},
	{newClause, goneClause}, {newWords, goneWords}, {newNotice, goneNotice}, {newQuotation, goneQuotation},
	{newQuoted, goneQuoted}, {newMarks, goneMarks}, {newDenial, goneDenial}, {newNot, goneNot},
	{quotedInstead, othersInstead}, {nowParaphrased, nowQuoted}, {nowHedged, nowUnhedged}, {nowExact, nowVague},
	{nowUp, nowDown}, {nowDistant, nowNear}, {softer, firmer}, {nowTwo, nowOne},
}

// mirrorTypes pairs the types that are each other's when the texts are exchanged.
var mirrorTypes = [...][2]Type{
	{FigureAdded, FigureRemoved}, {QuoteAdded, QuoteRemoved}, {ClaimAdded, ClaimRemoved},
	{ClaimSoftened, ClaimStrengthened}, {Split, Merged},
}

// mirrored returns what a type or a reason is when the texts are exchanged: the other of its
// pair, or itself where it has none.
func mirrored[T comparable](pairs [][2]T, x T) T {
	for _, pair := range pairs {
		switch x {
		case pair[0]:
			return pair[1]
		case pair[1]:
			return pair[0]
		}
	}
	return x
}
