package lexicon

// Cue is what [QuoteCue] says of a verb of saying. The zero Cue is no such verb.
type Cue struct {
	Frame  CueFrame
	Stance CueStance
	Form   CueForm
}

// CueOf returns the cue that a value of [QuoteCue] stands for, the zero Cue for "".
func CueOf(value string) Cue {
	if len(value) != 3 {
		return Cue{}
	}
	return Cue{CueFrame(value[0]), CueStance(value[1]), CueForm(value[2])}
}

// CueFrame is what a verb of saying takes, as its letter in the word list.
type CueFrame byte

// The frames.
const (
	TakesClause   CueFrame = 's' // a bare clause: "said he would go"
	TakesThat     CueFrame = 't' // a clause behind "that": "insisted that he would go"
	TakesHearer   CueFrame = 'l' // who is told, and a clause: "told her he would go"
	TakesMarks    CueFrame = 'm' // marked words alone: "quipped"
	TakesThing    CueFrame = 'c' // a thing, and what it is called: "called it a “farce”"
	TakesPhrase   CueFrame = 'o' // a phrase with marked words: "hailed the “win”"
	TakesQuestion CueFrame = 'a' // a question: "asked whether he would go"
	TakesCount    CueFrame = 'b' // a clause before it alone: "twelve, the ministry counted"
)

// CueStance is how a verb of saying stands to what is said.
type CueStance byte

// The stances.
const (
	StanceNeutral    CueStance = 'n' // "said"
	StanceEndorsing  CueStance = 'e' // "confirmed"
	StanceDoubting   CueStance = 'd' // "claimed"
	StanceDenying    CueStance = 'x' // "denied"
	StanceEvaluative CueStance = 'v' // "praised"
)

// CueForm is the form of a verb.
type CueForm byte

// The forms.
const (
	FormBase       CueForm = 'b' // "say"
	FormPresent    CueForm = 's' // "says"
	FormPast       CueForm = 'p' // "said"
	FormParticiple CueForm = 'n' // "shown"
	FormGerund     CueForm = 'g' // "saying"
)
