package check

import (
	"strings"

	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// exceeds finds a count that is named as a part of what the clauses before it
// count and is more than every number there: "480 pupils. Of those, 515".
func (c *checker) exceeds(p, s *line) bool {
	for i := range s.items {
		f := &s.items[i]
		if f.kind&(counts|moneys) == 0 || !f.free() || c.Is(f.at-1, "all") { // "all five of them"
			continue
		}
		if c.exceedsNext(p, f) || c.exceedsOwned(p, f) {
			return true
		}
		whole := c.mostBefore(p, f)
		if whole == nil || !c.ofGroup(p, f, whole) || f.Value.Number > 3*whole.Value.Number {
			continue
		}
		return c.raisePart(whole, f)
	}
	return false
}

// raisePart raises a part that is more than its whole.
func (c *checker) raisePart(whole, part *item) bool {
	return c.raise(PartWhole, say("# is more than the whole of #", show(part.Value.Number), show(whole.Value.Number)), whole, part)
}

// mostBefore returns the last count before a figure that can be the whole of it,
// where every number before it is less; or nil.
func (c *checker) mostBefore(p *line, f *item) (whole *item) {
	named := c.namedGroup(p, f)
	for k := range p.items {
		g := &p.items[k]
		if g.at >= f.at {
			break
		}
		if !g.Value.Valid || g.kind&(dates|times|percents|ages|ordinals) != 0 {
			continue
		}
		if (g.kind == moneys) != (f.kind == moneys) || g.kind == moneys && !g.same(f) {
			continue
		}
		if named > 0 && !c.sameNoun(c.noun(g), named) && !c.kindred(named, c.noun(g), p.tokens.First) {
			continue
		}
		if max(g.Value.Number, g.Value2.Number) >= f.Value.Number {
			return nil
		}
		if c.maybeWhole(g) {
			whole = g
		}
	}
	switch {
	case whole == nil, whole.Value.Number < 2, !surelyMore(f, whole):
		return nil
	case whole.sent != f.sent && whole.sent.Last != f.sent.First:
		return nil
	case whole.sent != f.sent && c.tollOf(c.noun(whole)) != 0:
		return nil // the dead, the hurt or the held: there may be more by then
	case c.Is(f.sent.First, "over") && c.Is(f.sent.First+1, "the"):
		return nil // "Over the years, 300 of the pupils"
	case c.andMore(p, whole, f):
		return nil
	case c.Is(whole.at-1, "and") && !c.Is(f.sent.First, "of"):
		return nil // the last of a list
	}
	return whole
}

// maybeWhole reports whether a number can be a whole: a sum, a number of something, or
// a bare one of what goes before, "a staff of 480".
func (c *checker) maybeWhole(g *item) bool {
	if !g.free() || c.IsIn(g.at-1, "including than by") {
		return false
	}
	return g.kind == moneys || g.kind == counts && (!g.Of.Empty() || c.IsIn(g.at-1, "of were was are"))
}

// surelyMore reports whether a number is more than another, the hedges of both allowed
// for.
func surelyMore(part, whole *item) bool {
	if !exact(whole) && (whole.Mod != figure.Approx || part.Value.Number <= 1.05*whole.Value.Number) {
		return false
	}
	return beyondDoubt(part, whole)
}

// ofGroup reports whether a count is said to be of a group that a number of it was
// given for: "Of those, 515", "230 of the residents", "Of the wounded men, 40".
func (c *checker) ofGroup(p *line, f, whole *item) bool {
	switch {
	case c.ofGroupBefore(p, f, whole):
		return true
	case c.Is(f.at-2, "of") && c.IsIn(f.at-1, "whom which"):
		return true
	case !c.Is(f.end, "of"):
		return false
	case c.plays(f.end+1, roleThem):
		return true // "230 of them"
	case f.kind == moneys && c.IsIn(f.end+1, "that this it") && !c.wordy(f.end+2):
		return true // "£230 of it"
	case c.IsIn(f.end+1, "that this the") && c.plays(f.end+2, roleTotal) && !c.restricted(f.end+3):
		return true // "£230 of that sum"
	}
	return c.ofGroupBehind(p, f, whole)
}

// ofGroupBefore reports whether the sentence of a count begins with the group that it is
// of: "Of those, 515", "Of the wounded men, 40".
func (c *checker) ofGroupBefore(p *line, f, whole *item) bool {
	at := f.sent.First
	switch {
	case !c.Is(at, "of"):
		return false
	case c.plays(at+1, roleThem) && f.at-at <= 3:
		return true
	case !c.IsIn(at+1, "the its their") || f.at-at > 6 || !c.Is(f.at-1, ","):
		return false
	}
	return c.covers(p, f.at-2, whole)
}

// ofGroupBehind reports whether the group that a count is of is named behind it: "230 of
// the residents".
func (c *checker) ofGroupBehind(p *line, f, whole *item) bool {
	if !c.IsIn(f.end+1, "the its their his her") {
		return false
	}
	for i := f.end + 2; i < f.end+5 && c.wordy(i); i++ {
		if c.Kind(i) == text.Clitic && !c.toldOf(i-1, p.tokens.First, f.at) {
			return false // "52 of the county's parks"
		}
		if c.covers(p, i, whole) {
			return !c.restricted(i+1) && !c.overTime(f) && !c.some(whole)
		}
	}
	return false
}

// covers reports whether a noun names what a number counts, or all who share in it.
func (c *checker) covers(p *line, noun int, whole *item) bool {
	of := c.noun(whole)
	if c.Is(noun-1, "and") {
		return false
	}
	switch sort := c.Value(of, lexicon.CheckSort); {
	case c.sameNoun(noun, of), c.plays(noun, roleHead), c.kindred(noun, of, p.tokens.First):
		return true
	case c.IsIn(noun, "residents inhabitants"):
		return sort == "m" || c.IsIn(of, "people")
	case c.Is(noun, "participants"):
		return sort == "" || sort == "m"
	}
	return false
}

// restricted reports whether words behind a noun leave only some of what it names, or
// add others: "that it lent", "and passengers".
func (c *checker) restricted(i int) bool {
	if c.IsIn(i, "in at across around") {
		return !c.anyIsIn(i+1, i+4, "hour hours minute minutes") && !c.anyPlays(i+1, i+4, roleTerm) &&
			!c.HasAny(i+1, lexicon.Month, lexicon.Weekday)
	}
	return c.IsIn(i, "that which it he she they") || c.Is(i, "and") && c.plural(i+1)
}

// toldOf reports whether a word stands between two tokens.
func (c *checker) toldOf(word, from, to int) bool {
	for i := from; i < to; i++ {
		if c.Hash(i) == c.Hash(word) {
			return true
		}
	}
	return false
}

// overTime reports whether the sentence of a figure is of years or seasons: who came
// and went in them are more than there are.
func (c *checker) overTime(f *item) bool {
	for i := f.sent.First; i < f.sent.Last; i++ {
		if c.IsIn(i, "over past") && c.anyIsIn(i+1, i+4, "decade decades year years season seasons century") {
			return true
		}
	}
	return false
}

// some reports whether a number is not of all: "a first group of 186 homes", "sold 300
// of the shares", "lost 60 tanks".
func (c *checker) some(g *item) bool {
	return c.soonBefore(g, 4, "first initial second") || c.IsIn(g.at-1, "lost sold") ||
		c.Is(g.end, "of") && c.IsIn(g.end+1, "the its their")
}

// namedGroup returns the noun of those that a count is of, "155 of these galaxies",
// where a number of them, and of no others, goes before; or 0.
func (c *checker) namedGroup(p *line, f *item) int {
	noun := c.ofNoun(f)
	if noun == 0 || c.IsIn(f.end+1, "these those") && noun == f.end+2 {
		return noun
	}
	for i := range p.items {
		if g := &p.items[i]; g.at < f.at && c.sameNoun(c.noun(g), noun) {
			return noun
		}
	}
	return 0
}

// ofNoun returns the noun of "51 of the district's schools", "12 of its older ships",
// or 0.
func (c *checker) ofNoun(f *item) int {
	if !c.Is(f.end, "of") || !c.IsIn(f.end+1, "the its their these those his her our all") {
		return 0
	}
	for i := f.end + 2; i < f.end+7 && c.wordy(i) && !c.Has(i, lexicon.NumberWord); i++ {
		if c.plural(i) && c.Kind(i+1) != text.Clitic && !c.plural(i+1) {
			return i
		}
	}
	return 0
}

// exceedsNext finds a part of what the next sentence has fewer of: "51 of the
// district's schools … The district, which runs 46 schools".
func (c *checker) exceedsNext(p *line, f *item) bool {
	noun := c.ofNoun(f)
	if noun == 0 || f.kind != counts || !beyondDoubt(f, f) && f.Mod != "" && f.Mod != figure.MoreThan {
		return false
	}
	var whole *item
	for i := range p.items {
		g := &p.items[i]
		switch {
		case g == f || g.kind != counts || !c.sameNoun(c.noun(g), noun):
		case whole != nil, !c.ownedNext(f, g):
			return false
		default:
			whole = g
		}
	}
	return whole != nil && c.raisePart(whole, f)
}

// ownedNext reports whether a count of the next sentence is all that those have of whom a
// part is, and is less: "The district, which runs 46 schools".
func (c *checker) ownedNext(f, g *item) bool {
	switch {
	case g.sent.First != f.sent.Last, !g.free(), !exact(g):
		return false
	case g.Value.Number >= f.Value.Number, g.Value.Number < 0.5*f.Value.Number:
		return false
	}
	return c.owned(g) && c.sameOwner(f, g)
}

// sameOwner reports whether those of whom a count is a part are the same one's as
// another count behind it: "the district's schools … The district", "its schools … It".
func (c *checker) sameOwner(f, g *item) bool {
	for i := f.end + 2; i < f.end+6; i++ {
		if c.Kind(i) == text.Clitic {
			return c.toldOf(i-1, g.sent.First, g.sent.Last)
		}
	}
	return c.IsIn(g.sent.First, "it they the")
}

// owned reports whether a count is all that somebody has or that was looked at: "which
// runs 46 schools", "there are 30 homes", "the borough's 14 pools", "a herd of 240 cows".
func (c *checker) owned(g *item) bool {
	at := g.at - 1
	if c.Is(at, "of") && c.IsIn(at-2, "a an") {
		return c.wordy(at-1) && !c.IsIn(at-1, "total record average majority rate loss third quarter")
	}
	for n := 0; n < 2 && c.IsIn(at, "only just all now"); n++ {
		at--
	}
	return c.plays(at, roleOwns) || c.IsIn(at, "are were") && c.Is(at-1, "there") || c.Kind(at) == text.Clitic
}

// exceedsOwned finds more that are in some state than there are of them by what goes
// before: "The council owns 1,260 garages. It was found that 1,340 stood empty", "The
// club has 620 members. Some 700 members voted".
func (c *checker) exceedsOwned(p *line, f *item) bool {
	if f.kind != counts || f.at != f.sent.First && !c.IsIn(f.at-1, "that and , ;") {
		return false
	}
	bare := c.bareSubject(f)
	verb := f.end
	if !bare {
		verb = c.noun(f) + 1
	}
	if !c.IsIn(verb, "are were have had stand stood lie lay remain remained") && !c.plays(verb, roleDone) {
		return false
	}
	whole := c.mostCounted(p, f)
	switch {
	case whole == nil, !c.allOwned(whole), !beyondDoubt(f, whole):
		return false
	case f.Value.Number > 1.4*whole.Value.Number:
		return false // of something else
	case c.tollOf(f.end+1) != 0:
		return false // "were killed"
	case !bare:
		return c.sameOnes(f, whole) && c.raisePart(whole, f)
	case !c.saidOfAll(f, whole):
		return false
	}
	return (whole.sent != f.sent || c.Is(f.at-1, ",")) && c.raisePart(whole, f)
}

// mostCounted returns the highest count in the sentence of a count and the one before it,
// where it is less; or nil.
func (c *checker) mostCounted(p *line, f *item) (whole *item) {
	for i := range p.items {
		g := &p.items[i]
		if g.kind != counts || g.at >= f.at || g.sent.Last < f.sent.First {
			continue
		}
		if g.Value.Number >= f.Value.Number {
			return nil
		}
		if whole == nil || g.Value.Number > whole.Value.Number {
			whole = g
		}
	}
	return whole
}

// allOwned reports whether a count is all that somebody has of what it names.
func (c *checker) allOwned(g *item) bool {
	noun := c.noun(g)
	return g.free() && exact(g) && noun >= 0 && c.plural(noun) && c.owned(g)
}

// sameOnes reports whether a count names those that another one counts, and none
// elsewhere.
func (c *checker) sameOnes(f, whole *item) bool {
	const others = "across elsewhere nationwide worldwide other another neighbouring all region country"
	if c.anyIsIn(f.sent.First, f.sent.Last, others) {
		return false
	}
	if c.Is(whole.at-1, "of") && c.IsIn(c.noun(f), "people residents inhabitants") {
		return true // "a village of 300 souls. Some 340 people"
	}
	return c.sameNoun(c.noun(f), c.noun(whole))
}

// saidOfAll reports whether what is said of a bare number is said of those that a whole
// counts: "stood empty", "has 45 members. Some 52 voted", "In a herd of 240 cows, 260 had".
func (c *checker) saidOfAll(f, whole *item) bool {
	switch {
	case c.stateAt(f):
		return true
	case c.Is(f.end, "voted") && c.IsIn(c.noun(whole), "members jurors judges councillors directors"):
		return true
	}
	return whole.sent == f.sent && c.Is(whole.at-1, "of") && c.IsIn(f.sent.First, "in on at from among")
}

// stateAt reports whether it is said how those are that a bare number counts, "stood
// empty", "have no roof", rather than what became of others: "are on order", "have
// closed since".
func (c *checker) stateAt(f *item) bool {
	at := f.end + 1
	if c.IsIn(f.end, "have had") && c.IsIn(at, "no never only") {
		return true
	}
	for n := 0; n < 3 && c.IsIn(at, "been too so still not now more than"); n++ {
		at++
	}
	if c.Is(at, "in") && c.Is(at+1, "use") {
		return true
	}
	switch word := c.Folded(at); {
	case c.anyIsIn(f.end, f.sent.Last, "ago last other rival before earlier"):
		return false // of another time or others: "stood empty a year ago"
	case c.Kind(at) != text.Word, len(word) < 3:
		return false
	case strings.HasSuffix(word, "ed"), strings.HasSuffix(word, "ing"):
		return false
	case c.IsIn(f.end, "have had") && !c.Is(f.end+1, "been"):
		return false // "have closed since"
	}
	return c.Is(at-1, "too") || c.plays(at, roleState)
}
