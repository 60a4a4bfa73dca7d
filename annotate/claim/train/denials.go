package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"stet/annotate"
	"stet/annotate/claim"
	"stet/annotate/text"
)

// The settings of the fit of denials.
const (
	denialSteps = 400
	denialDecay = 1.0 // L2, for all denials together
)

// story is an article whose denials are joined to what they deny.
type story struct {
	*claim.Denials
	gold   map[int][]int // of a denial: the claims that it denies, as far as the engine marks both
	joined int           // denials that deny a claim, marked or not
}

// denial is a claim that disputes, with the claims before it: what stands for each, and
// whether it is denied.
type denial struct {
	at   int // index among the claims of its story
	list []int
	has  [][]int
	gold []bool
}

// fitDenials fits what tells the claim that is denied, and returns the weights in
// hundredths and how the links come out in articles that they were not fitted on, one left
// out after another.
func fitDenials(path string) (string, error) {
	texts, err := load(path)
	if err != nil {
		return "", err
	}
	stories := make([]story, len(texts))
	for i := range texts {
		stories[i] = storyOf(&texts[i])
	}
	out := &strings.Builder{}
	fmt.Fprintln(out, "weights", weighDenials(stories, -1))
	var links []link
	joined := 0
	for i := range stories {
		links = append(links, stories[i].links(weighDenials(stories, i))...)
		joined += stories[i].joined
	}
	for least := 0.42; least < 0.67; least += 0.04 {
		right, said := 0.0, 0.0
		for _, l := range links {
			if l.probability >= least {
				right, said = right+one(l.right), said+1
			}
		}
		fmt.Fprintf(out, "denials from %.2f: P=%.1f R=%.1f n=%.0f\n", least, 100*right/said, 100*right/float64(joined), said)
	}
	return out.String(), nil
}

// storyOf reads an article and the links of its denials.
func storyOf(g *goldText) story {
	d := annotate.Annotate(g.Text)
	s := story{claim.ReadDenials(d.Paste, d.Entities, d.Quotes, d.Figures), map[int][]int{}, 0}
	joined := map[[2]int]bool{}
	for _, l := range g.Links {
		if l.Kind != "denies" || l.To == nil {
			continue
		}
		joined[l.From] = true
		from, to := s.claimAt(bytesOf(d.Text, l.From[0], l.From[1])), s.claimAt(bytesOf(d.Text, l.To[0], l.To[1]))
		if from >= 0 && to >= 0 {
			s.gold[from] = append(s.gold[from], to)
		}
	}
	s.joined = len(joined)
	return s
}

// claimAt returns the claim that shares half of its words with a span, or -1.
func (s *story) claimAt(at text.Span) int {
	return slices.IndexFunc(s.Claims, func(c claim.Claim) bool { return share(c.Span, at) >= 0.5 })
}

// denials returns the denials of a story. What was denied before is taken from the gold.
func (s *story) denials() []denial {
	var out []denial
	for i := range s.Claims {
		d := denial{at: i}
		d.list, d.has = s.Before(i)
		for _, at := range d.list {
			d.gold = append(d.gold, slices.Contains(s.gold[i], at))
		}
		s.Claims[i].Denies = nil
		for _, at := range s.gold[i] {
			s.Claims[i].Denies = append(s.Claims[i].Denies, s.Claims[at].ID)
		}
		if len(d.list) > 0 {
			out = append(out, d)
		}
	}
	return out
}

// link is what a denial most likely denies.
type link struct {
	probability float64
	right       bool
}

// links joins the denials of a story by weights, one after another as the engine does.
func (s *story) links(weights [claim.Standings]int) []link {
	for i := range s.Claims {
		s.Claims[i].Denies = nil
	}
	var row [claim.Standings]float64
	for k, w := range weights {
		row[k] = float64(w) / 100
	}
	var out []link
	for i := range s.Claims {
		list, has := s.Before(i)
		if len(list) == 0 {
			continue
		}
		p := shares(has, row[:])
		best := slices.Index(p, slices.Max(p))
		out = append(out, link{p[best], slices.Contains(s.gold[i], list[best])})
		if p[best] >= claim.LeastDenied {
			s.Claims[i].Denies = []claim.ID{s.Claims[list[best]].ID}
		}
	}
	return out
}

// shares returns the probability of each claim before a denial that it is what is denied;
// what is left is that of none.
func shares(has [][]int, row []float64) []float64 {
	out, all := make([]float64, len(has)), 1.0
	for i, list := range has {
		sum := 0.0
		for _, k := range list {
			sum += row[k]
		}
		out[i] = math.Exp(sum)
		all += out[i]
	}
	for i := range out {
		out[i] /= all
	}
	return out
}

// weighDenials fits the weights, in hundredths, on all stories but one: a choice among the
// claims before a denial and none of them, by gradient ascent with steps by AdaGrad.
func weighDenials(stories []story, without int) (weights [claim.Standings]int) {
	var all []denial
	for i := range stories {
		if i != without {
			all = append(all, stories[i].denials()...)
		}
	}
	ascend(weights[:], denialSteps, denialDecay, func(row, slope []float64) {
		for i := range all {
			all[i].climb(row, slope)
		}
	})
	return weights
}

// climb adds to the slope of the likelihood what one denial says of each weight.
func (d *denial) climb(row, slope []float64) {
	p := shares(d.has, row)
	denied := 0.0
	for i, gold := range d.gold {
		denied += one(gold) * p[i]
	}
	for i, list := range d.has {
		g := -p[i]
		if d.gold[i] {
			g += p[i] / denied
		}
		for _, k := range list {
			slope[k] += g
		}
	}
}
