package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// tally reads a score or a vote: "5-4", "two-nil", "287 to 12", "287 for six".
func (f *finder) tally(d *draft, num number, k int) bool {
	if num.scaled || !isWhole(num.value) {
		return false
	}
	switch {
	case f.forAgainst(d, k):
		return true
	case f.hyphen(k) && f.IsIn(k+1, "to for") && f.hyphen(k+2):
		return f.joinedTally(d, k+3)
	case f.IsIn(k, "games sets frames legs wins") && f.IsIn(k+1, "to each apiece"):
		return f.games(d, num, k)
	case f.Is(k+1, "to") && f.Has(k, lexicon.FigureVote) && f.plural(k):
		return f.votesTo(d, k)
	case f.Is(k, "for"):
		second, ok := f.readNumber(k + 1)
		again := f.after == Score && num.digits && num.value <= 10 // "Sindhu taking 4 for 28 and Rana 3 for 41"
		return ok && f.innings(d, num, second, again || f.near(d.core.First, lexicon.FigureCricket))
	case f.Is(k, "to") && f.Is(k+1, "one") && f.toOne(d.core.First, num, k+2):
		d.Kind, d.Rule = Ratio, "to-one"
		return f.both(d, number{value: 1, all: text.Range{First: k + 1, Last: k + 2}})
	case f.Is(k, "to") && f.near(d.core.First, lexicon.FigureVote):
		return f.voteTo(d, num, k)
	case f.hyphen(k) && f.IsIn(k+1, "all nil"):
		return f.allOrNil(d, num, k+1)
	case f.connects(k) && !f.Is(k, "to") && f.tight(k):
		second, ok := f.readNumber(k + 1)
		if !ok || second.scaled || second.digits != num.digits {
			return false
		}
		return f.scored(d, num, second)
	}
	return false
}

// votesTo reads the two sides of a vote behind the word for the first, at token k: "by two
// judges to one,", "56 votes to 44".
func (f *finder) votesTo(d *draft, k int) bool {
	second, ok := f.readNumber(k + 2)
	if !ok {
		return false
	}
	after := second.all.Last
	if !f.Is(k, "votes") && f.Kind(after) == text.Word && !f.stops(after) && !f.decide(d, second) {
		return false
	}
	d.Kind, d.Rule = Vote, "votes-to"
	return f.both(d, second)
}

// decide reports whether the two sides of a vote open a clause and a verb behind them tells
// what they did: "Two judges to one backed it", but not "sent two judges to one closed court".
func (f *finder) decide(d *draft, second number) bool {
	first, verb := d.core.First, second.all.Last
	if first != f.first && !f.IsIn(first-1, ", and but that") {
		return false
	}
	return d.Value.Number > second.value && f.verbal(verb) && f.bare(verb+1)
}

// toOne reports whether a number that begins at token i outdoes the "one" behind "to", before
// token k: "won by 3 to one", "men led ten to one,". A vote can end so too.
func (f *finder) toOne(i int, num number, k int) bool {
	switch {
	case f.Has(i-1, lexicon.FigureVote):
		return false
	case f.Is(i-1, "by"):
		return true
	}
	return !num.digits && f.bare(k) && !f.changes(i)
}

// voteTo reads the two sides of a vote with "to" at token k: "backed it by 287 to 12",
// "voted five to four".
func (f *finder) voteTo(d *draft, num number, k int) bool {
	before := d.core.First - 1
	second, ok := f.readNumber(k + 1)
	switch {
	case !ok, f.IsIn(before, "from aged ages"), f.dated(second.all.Last):
		return false
	case second.value >= 1000 && !f.Is(before, "by"):
		return false
	case f.IsIn(before, "by split voted ruled decided"):
	case !num.digits, !second.digits && num.value <= second.value:
		return false
	}
	d.Kind, d.Rule = Vote, "vote-to"
	return f.both(d, second)
}

// allOrNil reads a score whose second side is the word at token k: "two-all", "three-nil".
func (f *finder) allOrNil(d *draft, num number, k int) bool {
	second := number{value: num.value, all: text.Range{First: k, Last: k + 1}}
	if f.Is(k, "nil") {
		second.value = 0
	}
	d.Kind, d.Rule = Score, "all"
	return f.both(d, second)
}

// joinedTally reads "a 6-to-3 decision", "a 218-to-204 vote", "a 3-to-1 win", the
// second number at token k; "a two-to-one margin" is a ratio.
func (f *finder) joinedTally(d *draft, k int) bool {
	second, ok := f.readNumber(k)
	return ok && f.tallied(d, second) && f.both(d, second)
}

// tallied tells the kind of two numbers by the noun behind them, a vote's "6-to-3
// decision", a game's "3:1 win", a court's "6-to-3 split", and whether there is such a noun.
func (f *finder) tallied(d *draft, second number) bool {
	k := second.all.Last
	kind := f.Value(k, lexicon.FigureTally)
	switch {
	case kind == "" && f.IsIn(d.core.First-1, "voted vote votes ruled"):
		kind = "vote"
	case kind == "" && (f.Is(k, "split") || f.IsIn(k, "share stock") && f.Is(k+1, "split")):
		kind = "ratio"
		if f.Is(k, "split") && second.value > 1 && f.amid(d.core.First, lexicon.FigureVote) > 1 {
			kind = "vote"
		}
	}
	if kind == "" || second.scaled || second.value == 1 && f.IsIn(k, "margin majority") {
		return false
	}
	d.Kind, d.Rule = Kind(kind), "tallied"
	return true
}

// forAgainst reads the two sides of a vote that are named: "138 for and 135 against",
// "250 votes in favour to 180 against". A list with commas is one of counts.
func (f *finder) forAgainst(d *draft, k int) bool {
	n, _ := f.match(k, lexicon.FigureFavour)
	k += n
	second, ok := f.readNumber(k + 1)
	if n == 0 || !ok || !f.Has(k, lexicon.FigureJoin) {
		return false
	}
	n, _ = f.match(second.all.Last, lexicon.FigureOpposed)
	second.all.Last += n
	d.Kind, d.Rule = Vote, "for-against"
	return n > 0 && f.both(d, second)
}

// games reads the score of a series that is told in games, the word at token k: "two
// games to one", "tied at two games apiece".
func (f *finder) games(d *draft, num number, k int) bool {
	if f.Is(k+1, "to") {
		second, ok := f.readNumber(k + 2)
		if !ok && f.IsIn(k+2, "love none") {
			second, ok = number{all: text.Range{First: k + 2, Last: k + 3}}, true
		}
		if !ok || second.scaled || second.value > 15 || f.Kind(second.all.Last) == text.Word && f.plural(second.all.Last) {
			return false
		}
		d.Kind, d.Rule = Score, "games-to"
		return f.both(d, second)
	}
	if !f.IsIn(d.core.First-1, "at tied level") {
		return false
	}
	d.Kind, d.Rule = Score, "games-each"
	return f.both(d, number{value: num.value, all: text.Range{First: k, Last: k + 2}})
}

// scored tells a score or a vote from a range by size, order and neighbours.
func (f *finder) scored(d *draft, num, second number) bool {
	first, after := d.core.First, second.all.Last
	kind, rule := Score, Rule("")
	switch {
	case f.hyphen(after) && f.Kind(after+1) == text.Number && f.record(first):
		d.Kind, d.Rule = Score, "record" // "improved to 12-3-1"
		f.both(d, second)
		d.core.Last += 2
		d.number = d.core
		return true
	case num.digits && f.longOdds(first, num, second):
		kind, rule = Ratio, "odds"
	case f.after == Score && f.nextSet(first, num, second):
		rule = "set"
	case f.someThings(num, second), f.noSides(first-1, num, second):
		return false
	case f.wicketsFell(first, num, second):
		return f.innings(d, num, second, true)
	case num.digits && num.value == 0 && second.value > 0 && second.value < 30 && f.Has(first-1, lexicon.FigureNetted):
		rule = "goals-points" // "scored 0-4"
	default:
		kind, rule = f.sides(first, num, second)
	}
	if rule == "" {
		return false
	}
	d.Kind, d.Rule = kind, rule
	return f.both(d, second)
}

// sides tells what two numbers are that begin at token first, by the words beside them and
// around: a vote, a score or the shares of two; "" when nothing tells.
func (f *finder) sides(first int, num, second number) (Kind, Rule) {
	before, after, sum := first-1, second.all.Last, num.value+second.value
	votes, sports := f.amid(first, lexicon.FigureVote), f.amid(first, lexicon.FigureSport)
	vote, sport := votes > 0, sports > votes || sports > 0 && num.value <= second.value
	switch {
	case f.Value(after, lexicon.FigureTally) == "vote": // "a 6-3 decision"
		return Vote, "tally"
	case f.Is(after, "split") && sum != 100: // "a 5-4 split"
		return Vote, "tally"
	case f.Has(after, lexicon.FigureTally): // "a 3-1 win"
		return Score, "tally"
	case !vote && f.Is(before, "(") && f.Flag(first-2, text.Upper) && f.IsIn(after, ") ,"): // "Hawks (6-13)"
		return Score, "tally"
	case sum == 100 && (!vote || num.value == 50 || f.hedged(first) || f.Is(after, "split")): // "a 60-40 split"
		return Ratio, "fifty-fifty"
	case f.near(first, lexicon.FigureOdds): // "odds were 3-2 in the vote"
		return Ratio, "fifty-fifty"
	case num.digits && !vote && f.standsAt(before, num, second): // "the Hawks are 6-13"
		return Score, "record"
	case vote && !sport && num.value > second.value:
		return Vote, "tally"
	case sport, !vote && num.value >= second.value && num.value < 200:
		return Score, "tally"
	case vote:
		return Vote, "tally"
	case num.digits && f.hurled(before, num, second): // "Limerick 2-18"
		return Score, "goals-points"
	}
	return "", ""
}

// longOdds reports odds by their size or by the words around: "a 33-1 shot".
func (f *finder) longOdds(first int, num, second number) bool {
	return (second.value == 1 && num.value >= 12 || f.near(first, lexicon.FigureOdds)) && !f.near(first, lexicon.FigureVote)
}

// nextSet reports whether a score goes on the one before, as that of the next set or game:
// "won 6-4 7-5", "6-4, 7-5", "(2-1), 3-1".
func (f *finder) nextSet(first int, num, second number) bool {
	before := first - 1
	switch f.from {
	case first:
		return num.digits && max(num.value, second.value) < 8
	case before:
		return f.IsIn(before, ", ( and")
	case before - 1:
		return f.Is(before, ",") && f.Is(before-1, ")")
	}
	return false
}

// someThings reports a range of what is counted behind it: "140-150 ospreys".
func (f *finder) someThings(num, second number) bool {
	if num.value < 12 || num.value >= second.value || second.value >= 2*num.value {
		return false
	}
	after := second.all.Last
	return f.plural(after) && !f.HasAny(after, lexicon.FigureSport, lexicon.FigureTally)
}

// noSides reports two numbers that no score or vote has: "aged 3-5", "10-12 km".
func (f *finder) noSides(before int, num, second number) bool {
	after := second.all.Last
	return second.value > 999 || num.value > 999 || f.IsIn(before, "aged ages age") || f.hyphen(after) || f.measured(after)
}

// wicketsFell reports runs and wickets, either first: "187-4".
func (f *finder) wicketsFell(first int, num, second number) bool {
	if min(num.value, second.value) > 10 || max(num.value, second.value) <= 12 || f.Has(first-1, lexicon.FigureVote) {
		return false
	}
	return f.near(first, lexicon.FigureCricket) || num.value >= 50 && !f.near(first, lexicon.FigureVote)
}

// standsAt reports the wins and losses of a side behind its name and a verb at token is:
// "the Hawks are 6-13", "after the Hawks fell to 2-5".
func (f *finder) standsAt(is int, num, second number) bool {
	if max(num.value, second.value) >= 163 || !f.bare(second.all.Last) {
		return false
	}
	if f.Is(is, "to") && f.IsIn(is-1, "fell falling dropped slipped improved") {
		return f.nameOpens(is - 2)
	}
	return f.IsIn(is, "are is") && f.nameOpens(is-1)
}

// hurled reports the goals and points of a county behind its name, at token p.
func (f *finder) hurled(p int, num, second number) bool {
	if num.value >= 10 || !f.Flag(p, text.Upper) || f.Has(p, lexicon.Month) {
		return false
	}
	after := second.all.Last
	return f.bare(after) || f.Flag(after, text.Upper)
}

// nameOpens reports whether a name ends at token k that its clause opens with, as the
// subject does: "the Hawks are", but not "most users in India are".
func (f *finder) nameOpens(k int) bool {
	if !f.Flag(k, text.Upper) {
		return false
	}
	for n := 0; n < 4 && k > f.first && (f.Flag(k, text.Upper) || f.Is(k, "the")); n++ {
		k--
	}
	return k <= f.first || f.IsIn(k, "and but while after as when , ; :")
}
