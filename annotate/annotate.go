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
// Where a long text must not keep others waiting, the same is done in two
// parts, which pause: Structure goes as far as the sentences, Mark does the
// rest.
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
func Annotate(paste string) *Document { return Mark(Structure(paste, nil), nil) }

// Structure reads a paste as far as its zones and sentences. The document has
// no marks yet: see Mark. After every few sentences pause, which may be nil, is
// called with how much of the work of both is done, 0 to 1.
func Structure(paste string, pause text.Pause) *Document {
	d := &Document{Text: Normalise(paste), Entities: &entity.Set{}}
	t := text.ScanPausing(d.Text, stage(0, pause))
	t.Pause = stage(1, pause)
	d.Paste = article.Parse(t)
	t.Pause = nil
	return d
}

// Mark returns the document that Annotate makes of a text, given its
// Structure, which stays as it was. It pauses as Structure does.
func Mark(structure *Document, pause text.Pause) *Document {
	d := *structure
	d.Paste = structure.Paste.Copy()
	d.Scores = make([]float64, len(d.Paste.Sentences))
	if !d.Supported() {
		return &d
	}
	rest := func(n int) { d.Paste.Pause = stage(n, pause) }
	rest(2)
	d.Entities = entity.Find(d.Paste)
	rest(3)
	d.Quotes = quote.Find(d.Paste, d.Entities)
	rest(4)
	d.Figures = figure.Find(d.Paste)
	rest(5)
	claims := claim.Find(d.Paste, d.Entities, d.Quotes, d.Figures)
	d.Claims, d.Weak, d.Scores = claims.Claims, claims.Weak, claims.Scores
	rest(6)
	d.Checks = check.Find(d.Paste, d.Figures)
	d.Paste.Pause = nil
	return &d
}

// Marked reports whether the engines have been over the document: it comes
// from Annotate or Mark, not from Structure.
func (d *Document) Marked() bool { return d.Scores != nil }

// Supported reports whether the engines know the paste's language, which is
// English. Where they do not, the document has zones and sentences but no marks.
func (d *Document) Supported() bool { return d.Paste.Language == article.English }

// Normalise returns the text as a Document keeps it: "\r\n" and "\r" become
// "\n", and bytes that are not UTF-8 become U+FFFD. All else stays as pasted.
func Normalise(paste string) string {
	if strings.Contains(paste, "\r") {
		paste = strings.ReplaceAll(strings.ReplaceAll(paste, "\r\n", "\n"), "\r", "\n")
	}
	return strings.ToValidUTF8(paste, "\uFFFD")
}
