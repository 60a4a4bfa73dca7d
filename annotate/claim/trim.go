package claim

import (
	"stet/annotate/figure"
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// trim takes marks, opening connectives and final punctuation off a clause.
func (f *finder) trim(r text.Range) text.Range {
	points := f.sentenceStart(r.First) && (f.Flag(r.First, text.Upper) || !f.IsMark(r.First-1, ':')) // a "that" joins nothing there
	r.First = f.pastClock(r)
	for r.First < r.Last {
		kind := f.Kind(r.First)
		n, _ := f.Match(r.First, lexicon.ClaimOpening)
		switch {
		case kind == text.Clitic, kind == text.Punct && f.opensNothing(r):
			r.First++
		case n > 0 && r.First+n < r.Last && f.joinsClause(r.First, n):
			r.First += n
		case f.Is(r.First, "that") && !points && r.First+1 < r.Last && !f.is(r.First+1, finite):
			r.First++
		default:
			return f.trimEnd(r)
		}
	}
	return r
}

// joinsClause reports whether n opening tokens only join a clause to what stands before it:
// "Earlier, the firm", not "Earlier this year", nor "In addition to her son".
func (f *finder) joinsClause(i, n int) bool {
	if f.Is(i, "earlier") && f.IsIn(i+1, "this in on last that today") {
		return false
	}
	return !f.Is(i+n, "to")
}

// opensNothing reports a mark in front of a clause that opens nothing in it.
func (f *finder) opensNothing(r text.Range) bool {
	switch {
	case f.IsMark(r.First, '('):
		return false
	case f.IsIn(r.First, "“ \""), f.single(r.First):
		return !f.closedInside(r)
	}
	return true
}

// maxClock is how many tokens of time stand at most before the dash of an entry.
const maxClock = 5

// pastClock returns where a clause begins behind the time of an entry in a live
// report: "10:42 — The eye crossed the coast", "10.15am: …", "[12:14] …", not behind a date,
// "1996: Torvex buys the mine".
func (f *finder) pastClock(r text.Range) int {
	first, bracket := r.First, f.IsMark(r.First, '[')
	if bracket {
		first++
	}
	if f.Kind(first) != text.Number || !f.Flag(r.First, text.LineBefore) || f.dated(first) {
		return r.First
	}
	for i := first + 1; i < min(r.Last, first+maxClock); i++ {
		switch {
		case bracket && f.IsMark(i, ']'):
			return i + 1
		case !bracket && f.IsIn(i, "— – -") && f.Flag(i, text.SpaceBefore):
			return i + 1
		case f.IsMark(i, ':') && f.Flag(i+1, text.SpaceBefore) && f.timed(text.Range{First: first, Last: i}) > 0:
			return i + 1
		case f.Kind(i) == text.Word && !f.IsIn(i, "am pm gmt bst ist est edt cet a.m. p.m."):
			if f.entryBegins(i) && f.timed(text.Range{First: first, Last: i}) > 0 {
				return i
			}
			return r.First
		}
	}
	return r.First
}

// entryBegins reports whether the word at token i can begin an entry behind its time: "10:42 The
// minister is up", not "8pm Friday is the deadline".
func (f *finder) entryBegins(i int) bool {
	return f.Flag(i, text.Upper) && !f.HasAny(i, lexicon.Weekday, lexicon.Month)
}

// dated reports a date without a time of day at a token: "1996".
func (f *finder) dated(i int) bool {
	list := f.figuresIn(f.Span(i))
	return len(list) > 0 && list[0].Kind == figure.Date
}

// closedInside reports whether a mark that opens a clause is closed before its
// last word. The mark behind a plural may be an apostrophe, so of single marks the last
// one closes.
func (f *finder) closedInside(r text.Range) bool {
	single := f.single(r.First)
	for i := r.Last + 1; i > r.First; i-- {
		switch {
		case single && f.single(i) && !f.opensMark(i):
			return i+2 < r.Last
		case !single && i+2 < r.Last && f.Kind(i) == text.Punct && f.IsIn(i, "” \""):
			return true
		}
	}
	return false
}

// closingMarks are marks that close something in a clause.
var closingMarks = text.ListOf(") ] %")

// trimEnd takes final marks off a clause, but for those that close what opens in it.
func (f *finder) trimEnd(r text.Range) text.Range {
	for r.Last > r.First && f.Kind(r.Last-1) == text.Punct && !f.IsOf(r.Last-1, closingMarks) && !f.closesInside(r) {
		r.Last--
	}
	if last := r.Last - 2; last > r.First+2 && f.Is(last, "that") && f.Kind(last+1) == text.Clitic && f.IsMark(last-1, ',') {
		r.Last = last - 1 // "two men were hurt, that's according to officials"
	}
	return r
}

// closesInside reports whether a clause ends with a mark that was opened inside it.
func (f *finder) closesInside(r text.Range) bool {
	switch last := r.Last - 1; {
	case f.Is(last, "”"):
		for i := last - 1; i >= r.First; i-- {
			if f.IsIn(i, "“ ”") {
				return f.Is(i, "“")
			}
		}
	case f.single(last):
		for i := last - 1; i >= r.First; i-- {
			if f.single(i) {
				return f.opensMark(i)
			}
		}
	case f.IsMark(last, '"'):
		n := 0
		for i := r.First; i < last; i++ {
			if f.IsMark(i, '"') {
				n++
			}
		}
		return n%2 == 1
	}
	return false
}

// single reports a single mark of quotation, straight or curly.
func (f *finder) single(i int) bool {
	return f.Kind(i) == text.Punct && f.IsIn(i, "' ‘")
}

// opensMark reports a mark that stands right before what it marks.
func (f *finder) opensMark(i int) bool {
	return f.Flag(i, text.SpaceBefore) && !f.Flag(i+1, text.SpaceBefore)
}
