package claim

import (
	"math"
	"slices"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/quote"
	"stet/annotate/text"
)

// Example is a clause as the model sees it. The trainer is its only user.
type Example struct {
	text.Span
	Sentence int // index into article.Paste.Sentences
	features vector
}

// Examples returns every clause of a paste that Find scores.
func Examples(p *article.Paste, entities *entity.Set, quotes []quote.Quote, figures []figure.Figure) []Example {
	f := newFinder(p, entities, quotes, figures)
	var out []Example
	for i := range p.Sentences {
		for _, c := range f.candidates(i) {
			v := f.features(&c)
			v.words = slices.Clone(v.words)
			out = append(out, Example{c.Span, i, v})
		}
	}
	return out
}

// Width is the number of features of the model.
const Width = width

// AloneFeature is set for a sentence that stands alone, and clear in an article.
const AloneFeature = namedFeatures + fBias

// Each calls f for every feature of the example with its value, as the model
// weighs it; a feature may come more than once.
func (e *Example) Each(f func(feature int, value float64)) {
	for i := range namedFeatures {
		if e.features.has[i] {
			f(i, 1)
			if e.features.alone {
				f(namedFeatures+i, 1)
			}
		}
	}
	n := math.Sqrt(float64(len(e.features.words)) + 1)
	for _, b := range e.features.words {
		f(width-Buckets+int(b), 1/n)
	}
}

// Score returns the probability that Find gives the clause when the first head
// has this value.
func (e *Example) Score(value float64) float64 { return score(value, &e.features) }

// Kind returns the kind that Find gives the clause when its heads have these
// values.
func (e *Example) Kind(value func(head int) float64) Kind { return tellKind(&e.features, value) }

// Strength returns the strength that Find gives the clause, of a kind, when its
// heads have these values.
func (e *Example) Strength(kind Kind, value func(head int) float64) Strength {
	return tellStrength(&e.features, kind, value)
}

// Kinds returns the kinds in the order of their heads, which are the last of the model.
func Kinds() []Kind { return kinds[:] }

// Sourced reports whether somebody is named who says what the clause says.
func (e *Example) Sourced() bool { return e.features.has[fSourced] }

// Pack writes fitted weights as the engine reads them: a scale and a signed byte for each
// weight. There is a row of Width for each head: claim or not, key or not, disputed or only
// attributed, and one for each kind.
func Pack(rows [][]float64) []byte {
	var out []byte
	for _, row := range rows {
		most := 1e-9
		for _, w := range row {
			most = max(most, math.Abs(w))
		}
		scale := uint32(math.Ceil(most / 127 * 65536))
		out = append(out, byte(scale), byte(scale>>8), byte(scale>>16), byte(scale>>24))
		for _, w := range row {
			out = append(out, byte(int8(math.Round(w*65536/float64(scale)))))
		}
	}
	return out
}

// Denials are the claims of a paste, for the trainer to fit what tells the claim that a denial
// denies. It sets their Denies as it goes on, as those of the claims before a denial count.
// The trainer is its only user.
type Denials struct {
	Claims []Claim
	finder *finder
}

// ReadDenials returns the claims of a paste that Find finds, joined to none.
func ReadDenials(p *article.Paste, entities *entity.Set, quotes []quote.Quote, figures []figure.Figure) *Denials {
	f := newFinder(p, entities, quotes, figures)
	return &Denials{f.find().Claims, f}
}

// Standings is how many ways there are for a claim to stand to a denial behind it. They are
// numbered from 0, and each has a weight.
const Standings = standings

// LeastDenied is the least probability with which Find joins a denial to a claim.
const LeastDenied = leastDenied

// Before returns the claims before a denial that it may deny, and in which of the ways each
// stands to it; none for a claim that is no denial.
func (d *Denials) Before(i int) (claims []int, standing [][]int) {
	if c := &d.Claims[i]; c.Kind == Caveat || c.Strength != Disputed {
		return nil, nil
	}
	for _, b := range d.finder.forerunnersOf(d.Claims, i) {
		claims, standing = append(claims, b.at), append(standing, b.standing.below(standings))
	}
	return claims, standing
}

// Rivals are the claims of a paste, for the trainer to fit what tells a rival version. It sets
// their Strength as it goes on, as that of the claims before one counts. The trainer is its
// only user.
type Rivals struct {
	Claims []Claim
	teller teller
}

// ReadRivals returns the claims of a paste that Find finds, as far as each tells by itself
// whether it is a rival version.
func ReadRivals(p *article.Paste, entities *entity.Set, quotes []quote.Quote, figures []figure.Figure) *Rivals {
	f := newFinder(p, entities, quotes, figures)
	claims := f.judged().Claims
	return &Rivals{claims, newTeller(f, claims)}
}

// Signs is how many signs of a rival version there are. They are numbered from 0, and each
// has a weight.
const Signs = signs

// Is reports whether a claim is a rival version whose signs weigh so much together.
func (r *Rivals) Is(i, weight int) bool { return r.Claims[i].stance.isRival(weight) }

// Signs returns the signs of a claim; none for one whose own words settle what it is. It is
// asked in text order.
func (r *Rivals) Signs(i int) []int {
	if !r.Claims[i].stance.open {
		return nil
	}
	return r.teller.signsOf(i).below(signs)
}
