// Package annotate marks a news article's claims, figures and quotes, and says
// who said what.
//
// Annotate is the whole of it: a pasted text in, a Document out. The work is
// done in passes that read one another's results, each in a package of its
// own, in this order:
//
//	text     tokens of the paste
//	article  its structure: zones, datelines, metadata, sentences
//	entity   people, organisations, places and documents
//	quote    quotes and who said them
//	figure   figures and what they count
//	claim    claims, why they are claims and who makes them
//	check    arithmetic that does not hold
//
// Spans are byte offsets into Document.Text inside Go; the JSON of a Document
// has code points. The same text gives the same Document, natively and in wasm.
package annotate

import (
	"strings"

	"stet/annotate/article"
	"stet/annotate/check"
	"stet/annotate/claim"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// Engine is the version of the rules; it changes when marks may change.
const Engine = "1.0.0"

// Document is an annotated paste.
type Document struct {
	Text     string // the paste, normalised by Normalise; every span points into it
	Paste    *article.Paste
	Entities *entity.Set
	Quotes   []quote.Quote
	Figures  []figure.Figure
	Claims   []claim.Claim
	Weak     []claim.Claim // clauses that are claims less probably: scores from claim.Floor, below claim.Threshold
	Scores   []float64     // for each of Paste.Sentences: the probability that it holds a claim
	Checks   []check.Finding
}

// Annotate reads a paste. It accepts any string, never fails, and takes time
// linear in its length.
func Annotate(paste string) *Document {
	d := &Document{Text: Normalise(paste)}
	d.Paste = article.Parse(text.Scan(d.Text))
	if !d.Annotated() {
		d.Entities, d.Scores = &entity.Set{}, make([]float64, len(d.Paste.Sentences))
		return d
	}
	d.Entities = entity.Find(d.Paste)
	d.Quotes = quote.Find(d.Paste, d.Entities)
	d.Figures = figure.Find(d.Paste)
	claims := claim.Find(d.Paste, d.Entities, d.Quotes, d.Figures)
	d.Claims, d.Weak, d.Scores = claims.Claims, claims.Weak, claims.Scores
	d.Checks = check.Find(d.Paste, d.Figures)
	return d
}

// Annotated reports whether the engines know the paste's language. Where they
// do not, the document has zones and sentences but no marks.
func (d *Document) Annotated() bool { return d.Paste.Language == "en" }

// Normalise returns the text as a Document keeps it: "\r\n" and "\r" become
// "\n", and bytes that are not UTF-8 become U+FFFD. All else stays as pasted.
func Normalise(paste string) string {
	if strings.Contains(paste, "\r") {
		paste = strings.ReplaceAll(strings.ReplaceAll(paste, "\r\n", "\n"), "\r", "\n")
	}
	return strings.ToValidUTF8(paste, "\uFFFD")
}

// QuoteAround returns the quote that a span lies in, or zero. Where quotes
// nest it is the innermost.
func (d *Document) QuoteAround(s text.Span) quote.ID {
	best, size := quote.ID(0), 0
	for i := range d.Quotes {
		q := &d.Quotes[i]
		if q.Start >= s.End {
			break
		}
		if q.Type.Quoted() && q.Contains(s) && (best == 0 || q.Len() < size) {
			best, size = q.ID, q.Len()
		}
	}
	return best
}
