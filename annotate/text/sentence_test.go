package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/text"
)

// sentences returns the sentences of a text, joined by " | ".
func sentences(s string) string {
	t := text.Scan(s)
	var out []string
	for r := (text.Range{Last: t.Len()}); r.First < r.Last; {
		end := t.SentenceEnd(r)
		out = append(out, t.SpanOf(text.Range{First: r.First, Last: end}).In(s))
		r.First = end
	}
	return strings.Join(out, " | ")
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"plain", "The bridge was shut. | Buses go round."},
		{"no final point", "The bridge was shut. | Buses go round"},
		{"titles", "Mr. Khan met Sen. Ann Dorr and Lt. Col. Lee Mora on St. Mary’s Road."},
		{"initials", "George W. Bush met J. K. Rowling and J.K. Adams."},
		{"a letter may end a sentence", "They chose plan B. | The mayor chose plan A."},
		{"a unit that ends a sentence", "The tank read 47C. | Nobody worked, nor did J. K. Adams."},
		{"a site that is called by a letter", "The fire is out, they wrote on X. | Eleven people are safe."},
		{"states and months", "It left Calder Bluff, Mo., on Jan. 5 and Gary, Ind. by rail."},
		{"an abbreviation before an opening word", "The rule took effect in Dec. | The council objected."},
		{"points inside a country", "The U.S. Army left the U.K. on Friday."},
		{"a country that ends a sentence", "He lives in the U.S. | The army left."},
		{"times before a day or a zone", "It opens at 9 a.m. Friday and shuts at 5 p.m. EDT on Monday."},
		{"a time that ends a sentence", "It shut at 5 p.m. | Police came."},
		{"a ticker behind a company", "Brightwell Energy, Inc. (NYSE: BWE) said so at 5 p.m. (2100 GMT) on Friday. | It fell."},
		{"companies", "Acme Inc. Chief Executive Ann Dorr left. | She joined Bolt Ltd. | The firm fell."},
		{"decimals and numbers", "Shares fell 3.5 percent to 7.2. | They rose later."},
		{"number words", "He lives at No. 10 and lost by approx. 40 votes."},
		{"shillings and taka", "It paid Sh. 5,000 and Tk. 300 crore. | Then Kshs. 900 went."},
		{"a number of a case", "He filed case no. 174 and missed bus no. 12. | It left."},
		{"no behind what it answers", "The answer is no. | 12 people left. | They said no. | 40 stayed."},
		{"a zone in words", "It struck at 8:39 a.m. Jakarta time (0139 GMT) and 6 p.m. Eastern Standard Time."},
		{"a time that is no zone", "She got home at 9 p.m. | By that time it was out. | It began at 9 a.m. | Next time they will wait."},
		{"no as an answer with an article", "The board gave a firm no. | 40 members walked out."},
		{"the name of a site", "Visit gov.Wales for more, or node.Js by the firm."},
		{"no as an answer", "Was it fraud? | No. | It was a fuse."},
		{"list numbers", "1. The council agreed. | It paid."},
		{"a question with its frame", "“Stop!” he said. | “Why?” asked Mr. Khan."},
		{"a name in the frame", "“Why now?” Mr. Khan asked. | “Stop!” Ann Dorr shouted."},
		{"a point closes a quotation", "“It is over.” | Police said so later."},
		{"sentences inside a quotation", "“We lost. | We will win,” she said."},
		{"straight and single marks", "\"Stop!\" he said. | 'Why?' she asked. | 'No.'"},
		{"an ellipsis that goes on", "“We… we lost,” he said. | There is nothing… | Then it ends."},
		{"brackets", "It fell. | (It rose in May.) | It stayed."},
		{"a hard wrap", "The bridge was\nshut. | Buses go\nround."},
		{"versus", "Smith v. The Crown was heard. | It failed."},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, sentences(strings.ReplaceAll(c.want, " | ", " ")))
		})
	}
}

// TestGluedSentences reads sentences between which a page has lost the space.
func TestGluedSentences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The sale fell through.The bank paid.", "The sale fell through. | The bank paid."},
		{"“We lost,” he said.“We will win.”", "“We lost,” he said. | “We will win.”"},
		{"It is sold on booking.com and Yahoo.Com sites.", "It is sold on booking.com and Yahoo.Com sites."},
		{"They use node.JS and v.Next here.", "They use node.JS and v.Next here."},
		{"It was “unsafe”.The army left.", "It was “unsafe”. | The army left."},
	} {
		assert.Equal(t, c.want, sentences(c.text))
	}
}

// FuzzSentences holds that a sentence ends behind its first token and inside
// its range.
func FuzzSentences(f *testing.F) {
	for _, s := range []string{"", ".", "...", "Mr.", "U.S.", "1.", "“.”", "a.m. Friday", "?!”’)", "A. B. C."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		table := text.Scan(strings.ToValidUTF8(s, "\uFFFD"))
		for r := (text.Range{Last: table.Len()}); r.First < r.Last; {
			end := table.SentenceEnd(r)
			require.Greater(t, end, r.First)
			require.LessOrEqual(t, end, r.Last)
			r.First = end
		}
	})
}
