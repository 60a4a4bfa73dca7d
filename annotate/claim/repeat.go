package claim

import (
	"math"
	"slices"
	"strings"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// maxHeads is how many claims of a headline and its standfirsts are joined to
// those of the body.
const maxHeads = 8

// repeats joins headline and standfirst claims to the claims of the body that
// state the same.
func (f *finder) repeats(claims []Claim) {
	heads, stated := make([]int, 0, maxHeads), 0
	for i := range claims {
		zone := &f.Zones[claims[i].Zone]
		if i > 0 && f.Zones[claims[i-1].Zone].Article != zone.Article {
			heads, stated = heads[:0], 0
		}
		switch zone.Role {
		case article.Headline, article.Standfirst:
			if len(heads) < maxHeads {
				heads = append(heads, i)
			}
		case article.Paragraph:
			if len(heads) == 0 {
				continue
			}
			for _, h := range heads {
				if f.repeated(claims, h, i, stated) {
					claims[h].SameAs, claims[i].SameAs = f.append(claims[h].SameAs, claims[i].ID), f.append(claims[i].SameAs, claims[h].ID)
				}
			}
			stated++
		}
	}
}

// repeated reports whether a claim of the body states what one above it does. So many stand
// before it in the body: the first of all may give other amounts than a headline, one behind
// it that gives none near those tells something else.
func (f *finder) repeated(claims []Claim, head, body, before int) bool {
	h, b := f.matterOf(claims, head), f.matterOf(claims, body)
	switch {
	case !h.repeatedIn(b, before < leads), otherDays(h.keys, b.keys), before > 0 && f.otherAmounts(claims[head].Span, claims[body].Span):
		return false
	}
	return f.contentOf(claims, head).denies == f.contentOf(claims, body).denies
}

// otherDays reports whether both lists have days, and none in common.
func otherDays(a, b []uint64) bool {
	both := false
	for _, x := range a {
		for _, y := range b {
			switch {
			case x&y&keyKinds != ofDay: // one of them is none
			case x == y:
				return false
			default:
				both = true
			}
		}
	}
	return both
}

// otherAmounts reports whether two spans give amounts, and none of the one is near one of
// the other.
func (f *finder) otherAmounts(a, b text.Span) bool {
	both := false
	here, there := firstOf(f.figuresIn(a)), firstOf(f.figuresIn(b))
	for i := range here {
		for k := range there {
			switch x, y := &here[i], &there[k]; {
			case !measures(x), !measures(y):
			case near(x, y):
				return false
			default:
				both = true
			}
		}
	}
	return both
}

// near reports whether one amount may be the other, rounded: "4,700", "4,712"; "a quarter",
// "26%".
func near(a, b *figure.Figure) bool {
	x, y := math.Abs(a.Value.Number), math.Abs(b.Value.Number)
	return math.Abs(x-y) <= max(x, y)/20 || a.Kind != b.Kind && (a.Kind == figure.Ratio || b.Kind == figure.Ratio)
}

// The last two bits of a key tell words, figures, names and days of the week apart.
const (
	ofWord = iota
	ofFigure
	ofName
	ofDay
	keyKinds = 3 // the bits

	heavy     = 3  // the weight of a figure or a name
	light     = 2  // and of a word or a day
	maxGist   = 64 // keys
	leads     = 3  // claims of the body that a headline mostly is made of
	forLead   = 10 // per cent
	repeated  = 45 // per cent of a headline's weight from which on a claim repeats it,
	leastGist = 4  // and the least that both must share
)

// keysOf returns what a span speaks of. Its keys lie behind those that were read before.
func (f *finder) keysOf(s text.Span) []uint64 {
	r, from := f.In(s), len(f.keys)
	add := func(key, kind uint64) {
		key = key&^keyKinds | kind
		if len(f.keys)-from < maxGist && !slices.Contains(f.keys[from:], key) {
			f.keys = append(f.keys, key)
		}
	}
	figures := f.figuresIn(s)
	for i := range figures {
		if g := &figures[i]; g.Value.Text == "" {
			add(math.Float64bits(math.Abs(g.Value.Number))^uint64(g.Kind[0])<<16^uint64(g.Kind[1])<<8, ofFigure)
		}
	}
	names := f.entities.Mentions[f.entities.From(r.First):]
	for i := r.First; i < r.Last; i++ {
		for len(names) > 0 && names[0].Tokens.First < i {
			names = names[1:]
		}
		switch {
		case len(names) > 0 && names[0].Tokens.First == i && names[0].Entity != 0:
			add(nameKey(names[0].Entity), ofName)
			i = names[0].Tokens.Last - 1
		case f.Kind(i) != text.Word || f.is(i, function|inAdverb) || f.number(i):
		case f.Has(i, lexicon.Weekday) && f.Flag(i, text.Upper) && f.Span(i).Len() >= len("Monday"): // no "Sat" or "Sun"
			add(stem(f.Text(i)), ofDay)
		case f.Flag(i, text.Caps):
			add(stem(f.Folded(i)), ofWord)
		case f.Span(i).Len() >= 4 || f.Flag(i, text.Upper):
			add(stem(f.Text(i)), ofWord)
		}
	}
	return f.keys[from:len(f.keys):len(f.keys)]
}

// nameKey returns the key of a name.
func nameKey(id entity.ID) uint64 { return uint64(id)<<2 | ofName }

// stem returns a word without its ending, six bytes of it at most as one number: that of
// "evacua" for "evacuated" and "evacuations", of "far" for "fare" and "fares".
func stem(w string) uint64 {
	for _, ending := range [...]string{"ing", "ed", "s"} {
		if len(w) > len(ending)+1 && strings.HasSuffix(w, ending) {
			w = w[:len(w)-len(ending)]
			break
		}
	}
	if len(w) > 2 {
		w = strings.TrimSuffix(w, "e")
	}
	n := uint64(0)
	for i := range min(len(w), 6) {
		n = n<<8 | uint64(w[i]|0x20) // in small letters
	}
	return n << 2
}

func weightOf(key uint64) int {
	if kind := key & keyKinds; kind == ofFigure || kind == ofName {
		return heavy
	}
	return light
}

// repeatedIn reports whether a claim of the body has nearly half of what a headline's speaks
// of, or in the lead a third, and more than numbers.
func (c *content) repeatedIn(body *content, lead bool) bool {
	if c.mask&body.mask == 0 {
		return false
	}
	total, shared, named := 0, 0, false
	for _, key := range c.keys {
		total += weightOf(key)
		if slices.Contains(body.keys, key) {
			shared += weightOf(key)
			named = named || key&keyKinds != ofFigure
		}
	}
	least := repeated
	if lead {
		least -= forLead
	}
	return named && shared >= leastGist && 100*shared >= least*total
}
