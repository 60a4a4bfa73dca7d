package quote

import (
	"sort"
	"stet/annotate/internal/lexicon"
	"strings"

	"stet/annotate/article"
	"stet/annotate/entity"
	"stet/annotate/text"
)

// Find finds the quotes of a paste, in text order.
func Find(p *article.Paste, entities *entity.Set) []Quote {
	n := len(p.Sentences)/2 + 1
	f := &finder{
		Paste: p, set: entities, marks: make([]mark, 0, 16),
		blocks: make([]block, 0, n), drafts: make([]draft, 0, n), parts: make([]text.Range, 0, n),
	}
	f.pair()
	f.cut2units()
	for i := range f.units {
		f.Pause.Step(len(f.units)+i, 3*len(f.units))
		f.read(&f.units[i])
	}
	f.leftovers()
	f.sort()
	f.resolve()
	f.echo()
	f.offices()
	return f.quotes()
}

// finder holds the state of one call of Find.
type finder struct {
	*article.Paste
	set     *entity.Set
	marks   []mark
	blocks  []block
	foreign bool       // marks stand in the paste that not all articles write alike
	found   [2][]block // the blocks of double and of single marks of a zone
	in      []int32    // for each token: the index of its block plus one, or zero
	used    []bool     // for each block: it is part of a quote
	units   []unit
	drafts  []draft
	parts   []text.Range // of drafts
	only    []text.Range // what onlyBlocks returned last
	near    []text.Range // what segments returned last
	cues    []cue
	wait    *frame // one that ended in a colon: the next zone is its quote
	floor   int    // no content of the present unit begins before this token
}

// frame is a cue with the zone that it stands in.
type frame struct {
	cue  cue
	zone int
}

// draft is a quote in the making: ranges of tokens instead of spans.
type draft struct {
	parts []text.Range // one or more
	kind  Type
	cue   text.Range
	class lexicon.CueStance
	who   text.Range // the words that name the speaker; empty when none do
	via   text.Range
	zone  int
	unit  int
	rule  Rule

	speaker Speaker
	viaName string
}

func (d *draft) at() int { return d.parts[0].First }

func (d *draft) lastPart() text.Range { return d.parts[len(d.parts)-1] }

// sort puts the drafts in text order, in which nearly all are.
func (f *finder) sort() {
	for i := 1; i < len(f.drafts); i++ {
		if f.drafts[i].at() < f.drafts[i-1].at() {
			sort.SliceStable(f.drafts, func(a, b int) bool { return f.drafts[a].at() < f.drafts[b].at() })
			return
		}
	}
}

// pair finds the blocks of all annotated zones.
func (f *finder) pair() {
	f.foreign = strings.Contains(f.Source, "„") || strings.Contains(f.Source, "«") || strings.Contains(f.Source, "»")
	for first := 0; first < len(f.Zones); {
		last := first
		for last < len(f.Zones) && f.Zones[last].Article == f.Zones[first].Article {
			last++
		}
		s := f.vote(first, last)
		for z := first; z < last; z++ {
			f.Pause.Step(z, 3*len(f.Zones))
			if f.Zones[z].Role.Annotated() {
				f.pairZone(z, s)
			}
		}
		first = last
	}
	f.glue()
	f.in = make([]int32, f.Len()+1)
	for k := range f.blocks {
		for i := f.blocks[k].First; i < f.blocks[k].Last; i++ {
			f.in[i] = int32(k + 1)
		}
	}
	f.used = make([]bool, len(f.blocks))
}

// blockAt returns the index of the block that holds token i, or -1.
func (f *finder) blockAt(i int) int {
	if i < 0 || i >= len(f.in) {
		return -1
	}
	return int(f.in[i]) - 1
}

// free reports whether token i exists and lies in no block.
func (f *finder) free(i int) bool { return i >= 0 && i < f.Len() && f.in[i] == 0 }

// unit is a frame sentence: one or more sentences of a zone, whose inner
// borders lie in marked words.
type unit struct {
	text.Range
	zone   int
	index  int
	opens  bool // first of its zone
	marked bool // a block stands in it
}

func (f *finder) cut2units() {
	block := 0
	f.units = make([]unit, 0, len(f.Sentences))
	for k := 0; k < len(f.Sentences); k++ {
		s := f.Sentences[k]
		u := unit{Range: s.Tokens, zone: s.Zone, index: len(f.units), opens: k == 0 || f.Sentences[k-1].Zone != s.Zone}
		for k+1 < len(f.Sentences) && f.Sentences[k+1].Zone == s.Zone && f.goesOn(u.Range) {
			k++
			u.Last = f.Sentences[k].Tokens.Last
		}
		for block < len(f.blocks) && f.blocks[block].Last <= u.First {
			block++
		}
		u.marked = block < len(f.blocks) && f.blocks[block].First < u.Last
		f.units = append(f.units, u)
	}
}

// goesOn reports whether the sentence that follows belongs to the same frame:
// a block spans the border, or a short frame follows a block that ends there.
func (f *finder) goesOn(r text.Range) bool {
	b := f.blockAt(r.Last - 1)
	if b < 0 {
		return false
	}
	if f.blocks[b].Last > r.Last {
		return true
	}
	return f.Flag(r.Last, text.Upper) && f.free(r.Last) && f.tailFrame(r.Last)
}

// tailFrame reports whether a clause that only says who speaks stands at i:
// "Smith of the union said."
func (f *finder) tailFrame(i int) bool {
	for n := 1; n < 12 && f.free(i+n); n++ {
		if f.stops(i + n) {
			return false
		}
		if v := f.cueOf(i + n); v.Form == lexicon.FormPast && v.Frame != lexicon.TakesPhrase && v.Frame != lexicon.TakesThing {
			return f.Is(i+n+1, ".") || i+n+1 >= f.Len() || f.Flag(i+n+1, text.LineBefore)
		}
	}
	return false
}
