package figure

import (
	"strconv"

	"stet/annotate/text"
)

// ID numbers the figures of a paste from 1, in text order; zero is "none".
type ID int

// String returns the ID as the JSON writes it: "f1", or "" for none.
func (id ID) String() string {
	if id == 0 {
		return ""
	}
	return "f" + strconv.Itoa(int(id))
}

// Kind is what a figure measures.
type Kind string

// The kinds.
const (
	Count     Kind = "count"
	Money     Kind = "money"
	Percent   Kind = "percent"
	Quantity  Kind = "quantity"
	Ordinal   Kind = "ordinal"
	Date      Kind = "date"
	Time      Kind = "time"
	DateTime  Kind = "datetime"
	Duration  Kind = "duration"
	Frequency Kind = "frequency"
	Age       Kind = "age"
	Score     Kind = "score"
	Vote      Kind = "vote"
	Ratio     Kind = "ratio"
	Multiple  Kind = "multiple"
)

// Mod is how a figure is hedged; empty when it is exact.
type Mod string

// The modifiers.
const (
	MoreThan Mod = "gt"
	AtLeast  Mod = "ge"
	LessThan Mod = "lt"
	AtMost   Mod = "le"
	Near     Mod = "near"
	Approx   Mod = "approx"
	Between  Mod = "range"
	Vague    Mod = "vague"
	Early    Mod = "early"
	Mid      Mod = "mid"
	Late     Mod = "late"
)

// Weight is how much a figure matters to a reader.
type Weight string

// The weights.
const (
	Key   Weight = "key"
	Minor Weight = "minor"
)

// Value is a number, or the ISO or EDTF text of a date or time. The zero Value
// is "no value".
type Value struct {
	Number float64
	Text   string // for dates and times
	Valid  bool
}

// Num returns the value of a number.
func Num(n float64) Value { return Value{Number: n, Valid: true} }

// ISO returns the value of a date or a time.
func ISO(s string) Value { return Value{Text: s, Valid: true} }

// Rule names the rule that read a figure, for whoever looks into why. Those that other
// rules go by have a constant.
type Rule string

// The rules that other rules go by.
const (
	RuleCompound  Rule = "compound"   // a number before a hyphen: the five of "five-member"
	RuleLent      Rule = "lent"       // its unit is that of the figure behind: "between 5 and 7%"
	RuleElided    Rule = "elided"     // its unit is that of the figure before: "up 5% to 12"
	RuleFraction  Rule = "fraction"   // "a third", "two in five"
	RuleGameClock Rule = "game-clock" // "with 4:12 left in the half"
	RuleAge       Rule = "age"        // "aged 12", "a teenager"
	RuleYearOld   Rule = "year-old"   // "12-year-old"
)

// Figure is one figure.
type Figure struct {
	ID              ID
	text.Span                 // full: hedge, sign or currency, number, scale, unit, range words
	Core            text.Span // full without the hedge
	Number          text.Span // the bare number
	Kind            Kind
	Value, Value2   Value // Value2: the upper end of a range, the second side of a score or vote
	Unit            string
	CurrencyAssumed bool // the currency's country was taken from the place of the article
	Mod             Mod
	Per             string
	Of              text.Span // what is counted, or empty
	Act             text.Span // the verb that goes with it, or empty
	Weight          Weight
	Zone            int  // index into article.Paste.Zones
	SameAs          []ID // other figures that state the same fact
	Rule            Rule
}
