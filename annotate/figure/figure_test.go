package figure_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"stet/annotate/article"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// find returns the figures of a sentence, written as
// "full|core|number kind value value2 unit mod of".
func find(sentence string) []string {
	var out []string
	for _, f := range figure.Find(article.Parse(text.Scan(sentence))) {
		s := f.In(sentence) + "|" + f.Core.In(sentence) + "|" + f.Number.In(sentence) + " " + string(f.Kind) +
			value(f.Value) + value(f.Value2)
		for _, more := range []string{f.Unit, string(f.Mod)} {
			if more != "" {
				s += " " + more
			}
		}
		if !f.Of.Empty() {
			s += " of " + f.Of.In(sentence)
		}
		out = append(out, s)
	}
	return out
}

func value(v figure.Value) string {
	switch {
	case !v.Valid:
		return ""
	case v.Text != "":
		return " " + v.Text
	}
	return fmt.Sprintf(" %.9g", v.Number)
}

func TestFigures(t *testing.T) {
	for _, c := range []struct{ sentence, want string }{
		// A hedge is in the full span and out of the core.
		{"Police said at least 14 people were killed.", "at least 14|14|14 count 14 ge of people"},
		{"The blast hurt more than 30 others.", "more than 30|30|30 count 30 gt of others"},
		{"Some 300 houses were lost.", "Some 300|300|300 count 300 approx of houses"},
		{"No fewer than 19 heads fell.", "No fewer than 19|19|19 count 19 ge of heads"},
		{"Nearly 700 delegates came.", "Nearly 700|700|700 count 700 near of delegates"},
		{"Up to 60 buses were sent.", "Up to 60|60|60 count 60 le of buses"},
		{"The plan covers 40-plus countries.", "40-plus|40|40 count 40 ge of countries"},
		// Numbers in words, scales, Indian numbering, groups apart.
		{"The band freed a hundred and twelve miners.", "a hundred and twelve|a hundred and twelve|a hundred and twelve count 112 of miners"},
		{"Forty-three people were ill.", "Forty-three|Forty-three|Forty-three count 43 of people"},
		{"It drew 1.3 million visitors.", "1.3 million|1.3 million|1.3 count 1300000 of visitors"},
		{"The court struck out the N25 per litre levy.", "N25|N25|25 money 25 NGN"},
		{"Two members voted for a 25-basis-point cut.", "Two|Two|Two count 2 of members; 25-basis-point|25-basis-point|25 percent 25 bp"},
		{"After boy, 4, found on road, police came.", "4|4|4 age 4 year"},
		{"One child in three is poor, and one bus in 10 is late.", "One child in three|One child in three|One child in three ratio 0.333333333 of child; one bus in 10|one bus in 10|one bus in 10 ratio 0.1 of bus"},
		{"She scored one goal in five games.", "one|one|one count 1 of goal; five|five|five count 5 of games"},
		{"It cost Rs1.1 lakh and took in 8.2 million.", "Rs1.1 lakh|Rs1.1 lakh|1.1 money 110000 INR; 8.2 million|8.2 million|8.2 count 8200000"},
		{"Around 3.5 lakh candidates sat.", "Around 3.5 lakh|3.5 lakh|3.5 count 350000 approx of candidates"},
		{"They sold 12 340 tickets.", "12 340|12 340|12 340 count 12340 of tickets"},
		{"Dozens of homes burned.", "Dozens|Dozens|Dozens count 12 vague of homes"},
		{"Hundreds of thousands of people fled.", "Hundreds of thousands|Hundreds of thousands|Hundreds of thousands count 100000 vague of people"},
		// Money: a sign, a code, a word; a range is one figure.
		{"It cost £3.6m.", "£3.6m|£3.6m|3.6 money 3600000 GBP"},
		{"Fees of £1.2bn-£1.4bn were paid.", "£1.2bn-£1.4bn|£1.2bn-£1.4bn|1.2bn-£1.4 money 1.2e+09 1.4e+09 GBP range"},
		{"A stall costs 20 baht.", "20 baht|20 baht|20 money 20 THB"},
		{"Prosecutors traced N109.4bn.", "N109.4bn|N109.4bn|109.4 money 1.094e+11 NGN"},
		{"The coin is worth 45p.", "45p|45p|45 money 0.45 GBP"},
		{"Less than $4 was left.", "Less than $4|$4|4 money 4 USD lt"},
		// Percent, points.
		{"Sales fell 2.1 percentage points.", "2.1 percentage points|2.1 percentage points|2.1 percent 2.1 pp"},
		{"Prices rise by 10.5% to 12.9%.", "10.5% to 12.9%|10.5% to 12.9%|10.5% to 12.9 percent 10.5 12.9 % range"},
		{"The share rose from 5% to 7%.", "5%|5%|5 percent 5 %; 7%|7%|7 percent 7 %"},
		{"It is between 5 and 7%.", "between 5 and 7%|between 5 and 7%|5 and 7 percent 5 7 % range"},
		// Physical units.
		{"The wave was 2.4 metres high.", "2.4 metres|2.4 metres|2.4 quantity 2.4 m"},
		{"The lock is 6ft 5in tall.", "6ft 5in|6ft 5in|6ft 5 quantity 77 in"},
		{"A Category 4 storm hit.", "Category 4|Category 4|4 quantity 4 category of storm"},
		{"It was −14.5°C at dawn.", "−14.5°C|−14.5°C|14.5 quantity -14.5 °C"},
		{"The glacier thinned by 12.6 ± 1.3 metres.", "12.6 ± 1.3 metres|12.6 ± 1.3 metres|12.6 ± 1.3 quantity 11.3 13.9 m range"},
		// Dates.
		{"It closed on 26 October.", "26 October|26 October|26 October date XXXX-10-26"},
		{"It opens in January 2026.", "January 2026|January 2026|January 2026 date 2026-01"},
		{"It opened on Friday, 14 November 2025.", "Friday, 14 November 2025|14 November 2025|14 November 2025 date 2025-11-14"},
		{"Prices rose in the third quarter.", "third quarter|third quarter|third quarter date XXXX-Q3"},
		{"He painted in the 1990s.", "1990s|1990s|1990s date 199X"},
		{"It ran from 2019 to 2023.", "from 2019 to 2023|from 2019 to 2023|2019 to 2023 date 2019 2023 range"},
		{"The 2023-24 season is over.", "2023-24|2023-24|2023-24 date 2023 2024 range"},
		{"Theft between March 2018 and August 2021.", "between March 2018 and August 2021|between March 2018 and August 2021|March 2018 and August 2021 date 2018-03 2021-08 range"},
		{"It is a 14th-century tower.", "14th-century|14th-century|14th-century date 13XX"},
		{"Work ends in mid-2027.", "mid-2027|2027|2027 date 2027 mid"},
		// Times.
		{"The train left at 9.30am.", "9.30am|9.30am|9.30am time 09:30"},
		{"Shops open from 9 p.m. to 5 a.m. daily.", "from 9 p.m. to 5 a.m.|from 9 p.m. to 5 a.m.|9 p.m. to 5 a.m. time 21:00 05:00 range"},
		{"The quake hit at 1045 GMT.", "1045 GMT|1045 GMT|1045 GMT time 10:45 GMT"},
		// Durations, frequencies.
		{"He was held for two days.", "two days|two days|two duration 2 day"},
		{"She served 22 years and six months.", "22 years and six months|22 years and six months|22 years and six duration 270 month"},
		{"They got 12 working days.", "12 working days|12 working days|12 duration 12 day"},
		{"They met twice a week.", "twice a week|twice a week|twice frequency 2 per week"},
		{"He rang three times.", "three times|three times|three frequency 3 times"},
		// Ages.
		{"A 33-year-old man was held.", "33-year-old|33-year-old|33 age 33 year"},
		{"Anyone 65 and over travels free.", "65 and over|65|65 age 65 year ge"},
		{"A man in his 40s was held.", "40s|40s|40 age 40 49 year range"},
		{"Ruth Adeyemi, 61, spoke.", "61|61|61 age 61 year"},
		// Ranks, ratios, multiples, scores, votes.
		{"It is the third marathon.", "third|third|third ordinal 3 of marathon"},
		{"One in five adults can swim.", "One in five|One in five|One in five ratio 0.2 of adults"},
		{"Two-thirds of voters agreed.", "Two-thirds|Two-thirds|Two-thirds ratio 0.666666666 of voters"},
		{"Cases more than doubled.", "more than doubled|doubled|doubled multiple 2 gt"},
		{"Twice as many came.", "Twice|Twice|Twice multiple 2"},
		{"The court ruled 5-4 for the union.", "5-4|5-4|5-4 vote 5 4"},
		{"Rovers won 2-0 at home.", "2-0|2-0|2-0 score 2 0"},
		{"The bill passed by 312 votes to 245.", "312 votes to 245|312 votes to 245|312 votes to 245 vote 312 245"},
		// An article before a sign names no country.
		{"A $2.5-billion plan was agreed.", "$2.5-billion|$2.5-billion|2.5 money 2.5e+09 USD"},
		{"It cost half a million dollars.", "half a million dollars|half a million dollars|half a million money 500000 USD"},
		// Neighbours that "or" joins, plus-minus.
		{"He stayed for two or three days.", "two or three days|two or three days|two or three duration 2 3 day range"},
		{"The margin is plus or minus 2.5 percentage points.", "plus or minus 2.5 percentage points|plus or minus 2.5 percentage points|2.5 percent 2.5 pp"},
		// Scales and rates of the trade.
		{"The quake had a magnitude of 6.1.", "6.1|6.1|6.1 quantity 6.1 magnitude"},
		{"The dam lets out 4,000 cubic metres per second.", "4,000 cubic metres per second|4,000 cubic metres per second|4,000 quantity 4000 m³/s"},
		{"The wall is 3 m high.", "3 m|3 m|3 quantity 3 m"},
		// Occasions, odds, ratios of two sides.
		{"Buses run once every two hours.", "once every two hours|once every two hours|two frequency 2 every hour"},
		{"He waited for an hour and a half.", "an hour and a half|an hour and a half|an hour and a half duration 1.5 hour"},
		{"Bookmakers offered odds of 5-1.", "5-1|5-1|5-1 ratio 5 1"},
		{"The ratio of pupils to teachers is 18 to one.", "18 to one|18 to one|18 to one ratio 18 1"},
		// Compounds.
		{"A five-member panel sat.", "five-member|five-member|five count 5 of member"},
	} {
		t.Run(c.sentence, func(t *testing.T) { assert.Equal(t, c.want, strings.Join(find(c.sentence), "; ")) })
	}
}

func TestNoNumeralNoFigure(t *testing.T) {
	for _, sentence := range []string{
		"Several people left on Tuesday, and many came back last week.",
		"The First Minister flew second-class.",
		"An F-16 landed near Route 9.",
		"Covid-19 closed the school.",
		"Call 0161 496 0321 for help.",
		"He lives at 14 Elm Street.",
		"Article 370 was cited.",
		"The talks on a two-state solution failed.",
		"Survivors of 9/11 met.",
		"The Boeing 737 was late.",
		"No 10 declined to comment.",
		"The G7 met.",
		"We know that there is a road at point A.",
	} {
		t.Run(sentence, func(t *testing.T) { assert.Empty(t, find(sentence)) })
	}
}

func TestCurrenciesTakeTheirCountryFromThePlace(t *testing.T) {
	for _, c := range []struct {
		text, code string
		assumed    bool
	}{
		{"SYDNEY — The council spent $40 on paint.", "AUD", true},
		{"SYDNEY — The council spent $40 on paint, and A$60 on brushes.", "AUD", true},
		{"The council in Sydney spent $40 on paint, and US$60 on brushes.", "AUD", true},
		{"Shares rose from $6.35 to NZ$9.73.", "NZD", true},
		{"OTTAWA — The council spent $40 on paint made in the U.S. by an American firm.", "CAD", true},
		{"OTTAWA — The council, which paid $40 for paint, owes US$60 too.", "CAD", true},
		{"WASHINGTON — The senator spent $40 on paint from Canada.", "USD", false},
		{"The council in Sohna (Haryana) spent Rs 40 on paint.", "INR", false},
		{"LAHORE: Pakistan spent Rs40 on paint made in India, an Indian paper said.", "PKR", true},
		{"SYDNEY — The council paid US$40 for paint.", "USD", false},
		{"OTTAWA — The dollar slipped 0.2 US cents on Friday.", "USD", false},
		{"LAHORE: The council paid ₹40 for paint.", "INR", false},
		{"The council in Kolhapur spent Rs 40 on paint.", "INR", false},
		{"LILONGWE — The council spent 40 kwacha on paint.", "MWK", true},
		{"The council in Douala spent 40 CFA francs on paint.", "XAF", true},
		{"A pint costs 20 cent more in Sligo.", "EUR", false},
		{"The council in Tema spent $40 on paint, and GH¢60 on brushes.", "USD", false},
		{"The council in Galle, Sri Lanka, spent Rs. 40 on paint.", "LKR", true},
	} {
		figures := figure.Find(article.Parse(text.Scan(c.text)))
		require.NotEmpty(t, figures, c.text)
		assert.Equal(t, c.code, figures[0].Unit, c.text)
		assert.Equal(t, c.assumed, figures[0].CurrencyAssumed, c.text)
	}
}

// TestAct holds which verb goes with what is counted: none where that did not happen.
func TestAct(t *testing.T) {
	for sentence, want := range map[string]string{
		"Police arrested 30 people.":                      "arrested",
		"At least 33 miners were killed.":                 "killed",
		"No fewer than 40 people were killed.":            "killed",
		"The fire killed almost 15 people.":               "killed",
		"In May 40 men were charged.":                     "charged",
		"It was not known how the fire killed 12 people.": "killed",
		"No one was hurt, but 12 cars were destroyed.":    "destroyed",
		"The strike did hurt 40 firms.":                   "hurt",
		"He said that 312 schools had been rebuilt.":      "rebuilt",
		"They were taken in and 12 men were paid.":        "paid",
		"Many were killed and 60 injured.":                "",
		"She bought petrol and two sandwiches.":           "bought",
		"Prosecutors have not charged 12 men.":            "",
		"Police haven't charged 12 men.":                  "",
		"12 men were not charged.":                        "",
		"None of the 33 miners was hurt.":                 "",
		"Police did not arrest 30 people.":                "",
		"Police could not find 9 boys.":                   "",
		"The plan would save 200 jobs.":                   "",
		"Guards may have sold 12 pistols.":                "",
		"The blast failed to injure 21 guards.":           "",
		"The airline refused to pay 300 passengers.":      "",
		"The army denied it had killed 40 villagers.":     "",
		"The fire almost killed 15 people.":               "",
	} {
		figures := figure.Find(article.Parse(text.Scan(sentence)))
		require.Len(t, figures, 1, sentence)
		assert.Equal(t, want, figures[0].Act.In(sentence), sentence)
	}
}

func TestNotOneOfThemDidIt(t *testing.T) {
	for _, sentence := range []string{"Not one of the 33 miners was hurt.", "Not a single one of 33 miners died."} {
		for _, f := range figure.Find(article.Parse(text.Scan(sentence))) {
			assert.Equal(t, "miners", f.Of.In(sentence))
			assert.Empty(t, f.Act.In(sentence))
		}
	}
}

func TestHeadlineAndBodyAreJoined(t *testing.T) {
	paste := "Over 330 fighters killed in border clash, says ministry\n\nBy Ann Lee\n\nThe ministry said on Friday that 331 fighters had been killed along the border since Monday night."
	figures := figure.Find(article.Parse(text.Scan(paste)))
	require.Len(t, figures, 2)
	assert.Equal(t, []figure.ID{2}, figures[0].SameAs)
	assert.Equal(t, []figure.ID{1}, figures[1].SameAs)
}

func ExampleFind() {
	source := "At least 14 people were killed on 3 March 2024."
	for _, f := range figure.Find(article.Parse(text.Scan(source))) {
		fmt.Println(f.In(source), f.Kind, f.Mod)
	}
	// Output:
	// At least 14 count ge
	// 3 March 2024 date
}

func ExampleCompare() {
	before := figure.Figure{Kind: figure.Count, Value: figure.Num(12), Mod: figure.AtLeast}
	after := figure.Figure{Kind: figure.Count, Value: figure.Num(12)}
	fmt.Println(figure.Compare(&before, &after))
	// Output: unhedged
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"1-1-1-1", "two and two and two", "£££1", "½½", "1:1:1:1", "between 1 and", "$-1", "a hundred hundred million", "1,1,1.1.1", "Rs", "12 345 678 9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		last := 0
		for _, g := range figure.Find(article.Parse(text.Scan(s))) {
			require.GreaterOrEqual(t, g.Start, last)
			require.True(t, g.Contains(g.Core) && g.Core.Contains(g.Number), "%v %v %v", g.Span, g.Core, g.Number)
			last = g.End
		}
	})
}

// BenchmarkFind measures a story, text full of figures, and shapes that a loop
// too many would be slow on, each over a table of tokens that is already there.
func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"story", strings.Repeat(story, 60)},
		{"figures", strings.Repeat("At least 14 people were killed and more than 30 others injured when a two-storey factory building collapsed on Monday, rescue officials said. The owners were fined $18,400 in 2019. ", 500)},
		{"tallies", strings.Repeat("1-", 50_000)},
		{"numbers in words", strings.Repeat("two and ", 12_000)},
		{"digits", strings.Repeat("7", 1_000_000)},
		{"groups", strings.Repeat("1 234 ", 20_000)},
	} {
		p := article.Parse(text.Scan(c.text))
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			for b.Loop() {
				figure.Find(p)
			}
		})
	}
}

// story has a figure in every second sentence, as news has.
const story = `Ferry terminal sale: council votes 7-4 as residents say they were never asked

HALDEN BAY — Halden Bay council voted 7-4 on Thursday night to sell the Quay Street ferry terminal to Meridian Quays Ltd for £3.6m, about £900,000 less than the price its own surveyors put on it in 2024.

“Nobody on this council wants to be the one who sold the terminal,” leader Tomas Greaves told the meeting. “But the roof alone will cost us £1.2m, and we do not have it.”

Ruth Adeyemi, who runs the Friends of Quay Street group, said more than 2,300 people had signed a petition against the sale and that none of them had been invited to speak. Meridian denies that it was offered a discount.

The company has said that it wants to keep the slipway open, and that the building will be used for offices, a cafe and a small museum of the bay. It has not said when the work would start, and neither the harbour authority nor the county has been asked for a permit so far.

`

// TestFindAllocatesOnce counts allocations: one for the figures, which grow
// with their number, and none for a sentence or a token.
func TestFindAllocatesOnce(t *testing.T) {
	for _, n := range []int{10, 100} {
		p := article.Parse(text.Scan(strings.Repeat(story, n)))
		assert.LessOrEqual(t, testing.AllocsPerRun(3, func() { figure.Find(p) }), 4.0, "%d stories", n)
	}
}

func TestAConversionIsNoChange(t *testing.T) {
	for _, c := range []struct {
		before, after string
		want          figure.Difference
	}{
		{"It is about 40 km away.", "It is some 25 miles away.", figure.Same},
		{"It is 10 km away.", "It is six miles away.", figure.Changed},
		{"It weighs 2 tonnes.", "It weighs 2,000 kg.", figure.Same},
		{"It is 38,000 acres.", "It is 38,000 hectares.", figure.Units},
		{"It loses 3 metres a year.", "It loses 3 metres every year.", figure.Same},
		{"He takes 20 mg a day.", "He takes 20 mg a week.", figure.Units},
		{"It rose half a percentage point.", "It rose 50 basis points.", figure.Same},
		{"It was a quarter-point cut.", "It was a 25 basis point cut.", figure.Same},
		{"It rose 25 basis points.", "It rose 50 basis points.", figure.Changed},
		{"It rose 5%.", "It rose 5 percentage points.", figure.Units},
		{"It took two years.", "It took 24 months.", figure.Same},
		{"It took two weeks.", "It took 15 days.", figure.Changed},
	} {
		a, b := figure.Find(article.Parse(text.Scan(c.before))), figure.Find(article.Parse(text.Scan(c.after)))
		require.Len(t, a, 1)
		require.Len(t, b, 1)
		assert.Equal(t, c.want, figure.Compare(&a[0], &b[0]), "%s → %s", c.before, c.after)
	}
}
