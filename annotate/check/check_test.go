package check_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/figure"
	"stet/annotate/text"
)

// find returns the findings of a text, written as "kind: message".
func find(s string) []string {
	p := article.Parse(text.Scan(s))
	var out []string
	for _, f := range check.Find(p, figure.Find(p)) {
		out = append(out, string(f.Kind)+": "+f.Message)
	}
	return out
}

func TestRaised(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"All 31 of the dead were in three coaches: 14 in the first, nine in the second and six in the third.", "sum: 14 + 9 + 6 = 29; the text says 31"},
		{"Of the 38 people aboard, 29 were rescued, seven drowned and four are missing.", "part-whole: 29 + 7 + 4 = 40; the text says 38"},
		{"Rents rose 25% in a year, from £960 to £1,160 a month.", "percent-change: 960 to 1,160 is a change of 20.8%; the text says 25%"},
		{"Support grew by 6 per cent, from 43 per cent to 49 per cent.", "points-vs-percent: 43 to 49 is 6 percentage points, or 14%; the text says 6 per cent"},
		{"Of those asked, 42% were for it, 37% were against it and 28% did not know.", "percent-total: 42 + 37 + 28 = 107, not 100"},
		{"The council voted 7-4, a majority of five, to sell.", "majority: 7 - 4 = 3; the text says five"},
		{"One in eight of the school’s 640 pupils, 120 children, is late.", "ratio: One in eight of 640 is 80; the text says 120"},
		{"The dam is 12 kilometres (9.6 miles) north of the town.", "conversion: 12 kilometres = 7.5 mi; the text says 9.6 miles"},
		{"The gallop is 2,010 metres (8.5 furlongs) long.", "conversion: 2,010 metres = 10 furlongs; the text says 8.5 furlongs"},
		{"It was inspected on Tuesday, March 5, 2025, the log says.", "weekday: March 5, 2025 was a Wednesday; the text says Tuesday"},
		{"She led the party for 18 years, from 1998 until 2014.", "duration: 1998 to 2014 is 16 years; the text says 18 years"},
		{"The ferry line opened in 1988 and closed in 1997. It ran for six years.", "duration: 1988 to 1997 is 9 years; the text says six years"},
		{"The strike began on 2 May and was ended on 20 May. It lasted for ten days.", "duration: 2 May to 20 May is 18 days; the text says ten days"},
		{"The voucher is worth £250 and goes to 1.8 million homes, at a total cost of £45 million.", "magnitude: 250 × 1.8 million = 450 million; the text says £45 million"},
		{"Objections must be in by 31 June.", "impossible: June has 30 days; the text says 31 June"},
		{"Shares will cost between 195p and 160p each.", "range-order: 195p is more than 160p: the ends of the range are the wrong way round"},
		{"Kestrel to cut 1,500 jobs as fuel bill climbs\n\nBy Ann Lee\n\nKestrel said on Monday that it would cut 1,050 jobs after its fuel bill rose by a third in a year.", "headline-vs-body: the headline says 1,500, the body 1,050"},
	} {
		t.Run(c.text, func(t *testing.T) { assert.Equal(t, []string{c.want}, find(c.text)) })
	}
}

func TestSilent(t *testing.T) {
	for _, s := range []string{
		"All 31 of the dead were in three coaches: 14 in the first, nine in the second and eight in the third.",
		"At least 31 people were hurt, among them 14 children and nine nurses.",
		"Rents rose 21% in a year, from £960 to £1,160 a month.",
		"Support grew by 6 percentage points, from 43 per cent to 49 per cent.",
		"The ferry line opened in 1988 and closed in 1997. It ran for nine years.",
		"The play opened in 1988 and the theatre closed in 1997. It ran for six years.",
		"The tower was begun in 1990 and finished in 2003. It stood empty for six years.",
		"The ferry line opened in 1988 and closed in 1997. It ran for six years without a loss.",
		"Sales doubled from 1.1 million to 2.3 million.",
		"The town is 12 km (7.5 miles) north.",
		"It opened on Wednesday, March 5, 2025, the log says.",
		"The council voted 7-4, a majority of three, to sell.",
		"Police first said initially that 12 had died, and later 13.",
		"The hall can hold 140 people, up from 90, and has three new rooms.",
		"Over 330 fighters killed, says ministry\n\nBy Ann Lee\n\nThe ministry said on Friday that 331 fighters had been killed along the border since Monday night.",
	} {
		t.Run(s, func(t *testing.T) { assert.Empty(t, find(s)) })
	}
}
