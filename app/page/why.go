package page

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"stet/annotate/check"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/app/story"
)

// Why returns in plain words why a mark was made, or "" when that goes without
// saying.
func (m *Mark) Why() string {
	switch {
	case m.Reader != nil && m.Reader.Added:
		return "You marked it."
	case m.Check != nil:
		return "The numbers of the text do not agree."
	case m.Claim != nil:
		return reasons(m)
	case m.Quote != nil:
		return quoteWhy(m.Quote)
	case m.Figure != nil:
		return figureWhy(m.Figure)
	}
	return ""
}

// reasons joins the claim's three weightiest reasons.
func reasons(m *Mark) string {
	list := m.Reasons()
	return Sentence(strings.Join(list[:min(len(list), 3)], "; "))
}

// Reasons returns in plain words why a claim is one, the weightiest reason first.
func (m *Mark) Reasons() []string {
	if m.Claim == nil {
		return nil
	}
	words := make([]string, len(m.Claim.Reasons))
	for i, r := range m.Claim.Reasons {
		words[i] = r.Text()
	}
	return words
}

func quoteWhy(q *quote.Quote) string {
	switch q.Type {
	case quote.Direct:
		return "Words in quotation marks."
	case quote.Mixed:
		return "Reported speech with words in quotation marks."
	case quote.Indirect:
		return "Reported speech, without quotation marks."
	case quote.Scare:
		return "Quotation marks that keep the words at arm’s length."
	case quote.Title:
		return "The title of a work, a law or a thing."
	}
	return ""
}

// figureWhy says what the figure gives, and where it took what its own words leave
// out.
func figureWhy(f *figure.Figure) string {
	words := figureKind(f)
	switch {
	case words == "":
		return ""
	case f.Rule == figure.RuleLent:
		words += ", in the unit of the figure after it"
	case f.Rule == figure.RuleElided:
		words += ", in the unit of the figure before it"
	case f.Mod == figure.Vague:
		words += ", in words that give no exact number"
	}
	return words + "."
}

func figureKind(f *figure.Figure) string {
	switch f.Kind {
	case figure.Count:
		if f.Of.Empty() {
			return "A number"
		}
		return "A count of people or things"
	case figure.Money:
		return "A sum of money"
	case figure.Percent:
		return "A percentage"
	case figure.Quantity:
		return "A measurement"
	case figure.Ordinal:
		return "A place in an order"
	case figure.Date:
		return "A date"
	case figure.Time:
		return "A time of day"
	case figure.DateTime:
		return "A date and a time of day"
	case figure.Duration:
		return "A length of time"
	case figure.Frequency:
		return "How often something happens"
	case figure.Age:
		return "An age"
	case figure.Score:
		return "The score of a game"
	case figure.Vote:
		return "The count of a vote"
	case figure.Ratio:
		return "One number in relation to another"
	case figure.Multiple:
		return "How many times as much"
	}
	return ""
}

// Capital returns a text with its first letter as a capital.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// Sentence makes words without a full stop a sentence.
func Sentence(words string) string {
	if words == "" {
		return ""
	}
	return Capital(words) + "."
}

// Value returns what a figure amounts to: "more than 330", "2026-05-14",
// "5 to 7 %", "5 days", "at least 12" for "dozens".
func (m *Mark) Value() string {
	f := m.Figure
	if f == nil || !f.Value.Valid {
		return ""
	}
	v, last := scaledWords(f.Value), f.Value.Number
	if f.Value2.Valid {
		v, last = v+between(f.Kind)+scaledWords(f.Value2), f.Value2.Number
	}
	if f.Unit != "" {
		v += " " + figure.UnitFor(last, f.Unit)
	}
	if f.Per != "" {
		v += " per " + f.Per
	}
	if f.CurrencyAssumed {
		v += " (currency assumed from the place)"
	}
	return Hedged(f.Mod, v)
}

// Hedged puts the words of a hedge before a value: "at least 12".
func Hedged(m figure.Mod, value string) string { return strings.TrimSpace(hedge(m) + " " + value) }

func between(k figure.Kind) string {
	switch k {
	case figure.Score, figure.Vote:
		return "–"
	case figure.Ratio:
		return " : "
	}
	return " to "
}

func hedge(m figure.Mod) string {
	switch m {
	case figure.MoreThan:
		return "more than"
	case figure.AtLeast, figure.Vague: // the least that "dozens" can mean
		return "at least"
	case figure.LessThan:
		return "less than"
	case figure.AtMost:
		return "at most"
	case figure.Near:
		return "nearly"
	case figure.Approx:
		return "about"
	case figure.Early, figure.Mid, figure.Late:
		return string(m)
	}
	return ""
}

// number writes a value: a date as it stands, a number with commas.
func number(v figure.Value) string {
	if v.Text != "" {
		return v.Text
	}
	s := strconv.FormatFloat(v.Number, 'f', -1, 64)
	whole, rest, _ := strings.Cut(s, ".")
	whole = thousands(whole)
	if rest != "" {
		return whole + "." + rest
	}
	return whole
}

// CheckName says what kind of arithmetic a check does.
func CheckName(k check.Kind) string {
	switch k {
	case check.PartWhole:
		return "part and whole"
	case check.PercentTotal:
		return "shares of a whole"
	case check.HeadlineVsBody:
		return "headline and body"
	}
	return strings.ReplaceAll(string(k), "-", " ")
}

// Name returns what a mark is, as a heading: "Key claim", "Figure".
func (m *Mark) Name() string {
	switch {
	case m.Kind == story.Claim && m.Level == 2:
		return "Key claim"
	case m.Kind == story.Scare:
		return "Scare quotes"
	}
	return Capital(string(m.Kind))
}
