package claim

import (
	"slices"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// Threshold is the score from which on a clause is marked: the best F on
// held-out sentences.
const Threshold = 0.45

// Find finds the claims of a paste, in text order. Each sentence is cut into
// clauses, the attribution frames are taken off, and each clause is scored.
func Find(p *article.Paste, entities *entity.Set, quotes []quote.Quote, figures []figure.Figure) Result {
	f := finder{Paste: p, quotes: quotes, figures: figures, parts: partsOf(quotes)}
	f.deniers = f.findDeniers(entities)
	result := Result{Scores: make([]float64, len(p.Sentences))}
	for i := range p.Sentences {
		for _, c := range f.candidates(i) {
			f.judge(&c)
			result.Scores[i] = max(result.Scores[i], c.Score)
			if c.Score >= Threshold && c.claim {
				result.Claims = append(result.Claims, c.Claim)
			}
		}
	}
	slices.SortStableFunc(result.Claims, func(a, b Claim) int { return a.Start - b.Start })
	for i := range result.Claims {
		result.Claims[i].ID = ID(i + 1)
	}
	f.link(result.Claims)
	return result
}

// finder reads the claims of one paste.
type finder struct {
	*article.Paste
	quotes  []quote.Quote
	figures []figure.Figure
	parts   []part // of quotes, in text order
	deniers []denier
}

// part is one part of a quote.
type part struct {
	text.Span
	quote int // index of its quote
}

func partsOf(quotes []quote.Quote) []part {
	var out []part
	for i := range quotes {
		if !quotes[i].Type.Quoted() {
			continue
		}
		for _, s := range quotes[i].Parts {
			out = append(out, part{s, i})
		}
	}
	slices.SortStableFunc(out, func(a, b part) int { return a.Start - b.Start })
	return out
}

// candidate is a clause that may be a claim.
type candidate struct {
	Claim
	tokens text.Range
	quote  *quote.Quote // whose words it is, or nil
	role   article.Role
	claim  bool // it is a clause that can be one at all
}

// candidates returns the clauses of a sentence without their frames.
func (f *finder) candidates(sentence int) []candidate {
	s := &f.Sentences[sentence]
	role := f.RoleOf(*s)
	var out []candidate
	for _, clause := range f.clauses(s.Tokens, role) {
		out = append(out, f.unframed(clause, s.Zone, role)...)
	}
	return out
}

// unframed returns what a clause says: the words of the quotes in it, or the
// clause itself when nobody is quoted.
func (f *finder) unframed(clause text.Range, zone int, role article.Role) []candidate {
	span := f.SpanOf(clause)
	var out []candidate
	for i := f.partFrom(span.Start); i < len(f.parts) && f.parts[i].Start < span.End; i++ {
		inside := f.In(text.Span{Start: max(span.Start, f.parts[i].Start), End: min(span.End, f.parts[i].End)})
		if inside.Len() == 0 || len(out) > 0 && inside.First < out[len(out)-1].tokens.Last {
			continue
		}
		out = f.keep(out, inside, zone, role, &f.quotes[f.parts[i].quote])
	}
	if len(out) == 0 || f.ownWords(clause, out[0].tokens) {
		if len(out) > 0 {
			clause.Last = out[0].tokens.First
			clause = f.cutFrame(clause)
		}
		out = f.keep(out, clause, zone, role, nil)
	}
	return out
}

// partFrom returns the index of the first part that ends after an offset.
func (f *finder) partFrom(offset int) int {
	i, _ := slices.BinarySearchFunc(f.parts, offset, func(p part, at int) int {
		if p.End <= at {
			return -1
		}
		return 1
	})
	return i
}

// ownWords reports whether a clause says something itself before it quotes:
// "Hebridean Sealink has apologised for what it called …".
func (f *finder) ownWords(clause, quoted text.Range) bool {
	q := f.quoteAt(quoted.First)
	if q != nil && f.deniesBefore(clause, quoted, q) {
		return true
	}
	if q == nil || q.Type != quote.Mixed && q.Type != quote.Direct || quoted.Len() > 12 || quoted.First-clause.First < 5 {
		return false
	}
	for i := clause.First; i < quoted.First; i++ {
		if f.verb(i) && !inside(f.Span(i), q.Cue) {
			return true
		}
	}
	return false
}

// deniesBefore reports whether a clause denies something before it goes on to
// quote: "Kabul denies this and argues …".
func (f *finder) deniesBefore(clause, quoted text.Range, q *quote.Quote) bool {
	for i := clause.First + 1; i < quoted.First; i++ {
		if f.Has(i, lexicon.ClaimDispute) && !inside(f.Span(i), q.Cue) {
			return true
		}
	}
	return false
}

func inside(s, in text.Span) bool { return !in.Empty() && in.Contains(s) }

func (f *finder) quoteAt(token int) *quote.Quote {
	start := f.Span(token).Start
	if i := f.partFrom(start); i < len(f.parts) && f.parts[i].Start <= start {
		return &f.quotes[f.parts[i].quote]
	}
	return nil
}

// cutFrame ends a clause before the words that lead in a quote.
func (f *finder) cutFrame(r text.Range) text.Range {
	for i := r.First + 2; i < r.Last; i++ {
		if f.IsAny(i, "and", "but") && f.hasDispute(text.Range{First: r.First, Last: i}) {
			r.Last = i
			break
		}
		if f.IsAny(i, "for", "over", "as", "in", "by", "with") && f.IsAny(i+1, "what") {
			r.Last = i
		}
	}
	return r
}

func (f *finder) hasDispute(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Has(i, lexicon.ClaimDispute) {
			return true
		}
	}
	return false
}

// keep adds a clause when it can be a claim, its edges trimmed.
func (f *finder) keep(out []candidate, r text.Range, zone int, role article.Role, q *quote.Quote) []candidate {
	r = f.trim(r)
	if r.Len() < 2 {
		return out
	}
	c := candidate{tokens: r, quote: q, role: role}
	c.Span, c.Zone = f.SpanOf(r), zone
	c.claim = r.Len() >= 3 && (f.finite(r) || role == article.Headline || role == article.Standfirst)
	return append(out, c)
}

// trim takes marks, opening connectives and final punctuation off a clause.
func (f *finder) trim(r text.Range) text.Range {
	for r.First < r.Last {
		n, _ := f.Match(r.First, lexicon.ClaimOpening)
		switch {
		case f.Kind(r.First) == text.Punct && !f.IsAny(r.First, "(", "$", "“", "‘", "\"") || f.Kind(r.First) == text.Clitic:
			r.First++
		case f.IsAny(r.First, "“", "\"", "‘", "'") && !f.closedInside(r):
			r.First++
		case n > 0 && r.First+n < r.Last:
			r.First += n
		case f.Is(r.First, "that") && r.First+1 < r.Last:
			r.First++
		default:
			return f.trimEnd(r)
		}
	}
	return r
}

// closedInside reports whether a mark that opens a clause is closed before its
// last word.
func (f *finder) closedInside(r text.Range) bool {
	for i := r.First + 1; i+2 < r.Last; i++ {
		if f.IsAny(i, "”", "’", "\"") {
			return true
		}
	}
	return false
}

func (f *finder) trimEnd(r text.Range) text.Range {
	for r.Last > r.First && f.Kind(r.Last-1) == text.Punct && !f.IsAny(r.Last-1, ")", "]", "%") {
		r.Last--
	}
	return r
}
