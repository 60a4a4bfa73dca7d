package quote_test

import "testing"

func TestQuotesOverSeveralParagraphs(t *testing.T) {
	check(t, []quoteCase{
		{"who speaks before, the frame behind", "Tom Barrow said the plant had lost money.\n\n“We cut 40 jobs last year.\n\n“We sold two ships,” he said.", []string{"indirect | Tom Barrow | the plant had lost money", "direct | Tom Barrow | “We cut 40 jobs last year. / “We sold two ships,”"}},
		{"the frame in the last only", "\"We cut 40 jobs last year. We sold two ships in May.\n\n\"We lost 9 million euros,\" said Tom Barrow, the chief executive.", []string{"direct | Tom Barrow | \"We cut 40 jobs last year. We sold two ships in May. / \"We lost 9 million euros,\""}},
		{"a frame in the first and the last", "Barrow told the Guardian: “We cut 40 jobs last year.\n\n“We sold two ships in May.\n\n“We lost 9 million euros,” he added. “We will sell more.”", []string{"direct | Barrow | “We cut 40 jobs last year. / “We sold two ships in May. / “We lost 9 million euros,” / “We will sell more.”"}},
		{"a frame in the middle", "“We cut 40 jobs.\n\n“We sold two ships,” said Tom Barrow, the chief executive, “and that was it.\n\n“We lost 9 million euros.”", []string{"direct | Tom Barrow | “We cut 40 jobs. / “We sold two ships,” / “and that was it. / “We lost 9 million euros.”"}},
		{"two quotes", "“We cut 40 jobs last year,” said Tom Barrow.\n\n“We lost 9 million euros,” said Ann Lee.", []string{"direct | Tom Barrow | “We cut 40 jobs last year,”", "direct | Ann Lee | “We lost 9 million euros,”"}},
	})
}
