package figure

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// tally reads a score or a vote: "5-4", "two-nil", "287 to 12", "287 for six".
func (f *finder) tally(d *draft, num number, k int) bool {
	if num.scaled || num.value != float64(int(num.value)) {
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
		if second, ok := f.readNumber(k + 2); ok && (f.Is(k, "votes") || f.Kind(second.all.Last) != text.Word || f.stops(second.all.Last)) {
			d.Kind, d.Rule = Vote, "votes-to" // "two judges to one"
			return f.both(d, second)
		}
	case f.Is(k, "for"):
		if second, ok := f.readNumber(k + 1); ok {
			return f.innings(d, num, second, f.near(d.core.First, lexicon.FigureCricket))
		}
	case f.Is(k, "to") && f.Is(k+1, "one") && !f.Has(d.core.First-1, lexicon.FigureVote) && (f.Is(d.core.First-1, "by") || !num.digits && f.bare(k+2) && !f.changes(d.core.First)):
		d.Kind, d.Rule = Ratio, "to-one"
		return f.both(d, number{value: 1, all: text.Range{First: k + 1, Last: k + 2}})
	case f.Is(k, "to") && f.near(d.core.First, lexicon.FigureVote):
		if second, ok := f.readNumber(k + 1); ok && (num.digits && (second.digits || num.value > second.value) || f.IsIn(d.core.First-1, "by split voted ruled decided")) && (second.value < 1000 || f.Is(d.core.First-1, "by")) && !f.dated(second.all.Last) && !f.IsIn(d.core.First-1, "from aged ages") {
			d.Kind, d.Rule = Vote, "vote-to"
			return f.both(d, second)
		}
	case f.hyphen(k) && f.IsIn(k+1, "all nil"):
		second := number{value: num.value, all: text.Range{First: k + 1, Last: k + 2}}
		if f.Is(k+1, "nil") {
			second.value = 0
		}
		d.Kind, d.Rule = Score, "all"
		return f.both(d, second)
	case f.connects(k) && !f.Is(k, "to") && f.tight(k):
		second, ok := f.readNumber(k + 1)
		if !ok || second.scaled || second.digits != num.digits {
			return false
		}
		return f.scored(d, num, second)
	}
	return false
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
	if f.hyphen(second.all.Last) && f.Kind(second.all.Last+1) == text.Number && f.record(d.core.First) {
		d.Kind, d.Rule = Score, "record"
		f.both(d, second)
		d.core.Last += 2
		d.number = d.core
		return true
	}
	after := second.all.Last
	if num.digits && (second.value == 1 && num.value >= 12 || f.near(d.core.First, lexicon.FigureOdds)) && !f.near(d.core.First, lexicon.FigureVote) {
		d.Kind, d.Rule = Ratio, "odds"
		return f.both(d, second)
	}
	if f.after == Score && (f.from == d.core.First && num.digits && max(num.value, second.value) < 8 || f.from == d.core.First-1 && f.IsIn(d.core.First-1, ", ( and") || f.from == d.core.First-2 && f.Is(d.core.First-1, ",") && f.Is(d.core.First-2, ")")) {
		d.Kind, d.Rule = Score, "set"
		return f.both(d, second)
	}
	if num.value >= 12 && num.value < second.value && second.value < 2*num.value && f.plural(after) && !f.HasAny(after, lexicon.FigureSport, lexicon.FigureTally) {
		return false // "140-150 ospreys"
	}
	if f.IsIn(d.core.First-1, "aged ages age") || f.hyphen(after) || f.measured(after) || second.value > 999 || num.value > 999 {
		return false
	}
	if low := min(num.value, second.value); low <= 10 && max(num.value, second.value) > 12 && !f.Has(d.core.First-1, lexicon.FigureVote) && (f.near(d.core.First, lexicon.FigureCricket) || num.value >= 50 && !f.near(d.core.First, lexicon.FigureVote)) {
		return f.innings(d, num, second, true)
	}
	votes, sports := f.amid(d.core.First, lexicon.FigureVote), f.amid(d.core.First, lexicon.FigureSport)
	if num.digits && num.value == 0 && second.value > 0 && second.value < 30 && f.Has(d.core.First-1, lexicon.FigureNetted) {
		d.Kind, d.Rule = Score, "goals-points"
		return f.both(d, second)
	}
	vote, sport := votes > 0, sports > votes || sports > 0 && num.value <= second.value
	switch {
	case f.Value(after, lexicon.FigureTally) == "vote", f.Is(after, "split") && num.value+second.value != 100:
		d.Kind, d.Rule = Vote, "tally"
	case f.Has(after, lexicon.FigureTally), f.Is(d.core.First-1, "(") && f.Flag(d.core.First-2, text.Upper) && f.IsIn(after, ") ,") && !vote:
		d.Kind, d.Rule = Score, "tally"
	case num.value+second.value == 100 && (!vote || num.value == 50 || f.hedged(d.core.First) || f.Is(after, "split")), f.near(d.core.First, lexicon.FigureOdds):
		d.Kind, d.Rule = Ratio, "fifty-fifty"
	case num.digits && f.IsIn(d.core.First-1, "are is") && f.nameOpens(d.core.First-2) && !vote && max(num.value, second.value) < 163 && f.bare(after):
		d.Kind, d.Rule = Score, "record" // "the Hawks are 6-13"
	case vote && !sport && num.value > second.value:
		d.Kind, d.Rule = Vote, "tally"
	case sport || num.value >= second.value && !vote && num.value < 200:
		d.Kind, d.Rule = Score, "tally"
	case vote:
		d.Kind, d.Rule = Vote, "tally"
	case num.digits && num.value < 10 && f.Flag(d.core.First-1, text.Upper) && !f.Has(d.core.First-1, lexicon.Month) && (f.bare(after) || f.Flag(after, text.Upper)):
		d.Kind, d.Rule = Score, "goals-points" // of a county's hurlers: "Limerick 2-18"
	default:
		return false
	}
	return f.both(d, second)
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
	return k <= f.first || f.IsIn(k, "and but while , ; :")
}
