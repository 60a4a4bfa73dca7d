package claim

import (
	"stet/annotate/internal/lexicon"
	"stet/annotate/text"
)

// The least numbers of tokens of a clause: before a cut, before "and", behind
// "and", and behind a stronger mark.
const (
	minHead   = 2
	minJoined = 3
	minClause = 4
	minTail   = 3
)

// clauses cuts a sentence where a new subject with a verb of its own begins:
// at semicolons, and at "and", "but", "while". It adds the parts, none of them
// empty, to out.
func (f *finder) clauses(out []text.Range, r text.Range) []text.Range {
	first, depth := r.First, 0
	verb := false // the part has a finite verb so far
	for i := r.First; i < r.Last; i++ {
		mark := byte(0)
		if f.Tokens[i].Kind == text.Punct {
			mark = f.Source[f.Tokens[i].Start]
			depth += nesting(mark)
		} else {
			verb = verb || f.marks[i]&finite != 0
			if f.marks[i]&(inJoin|inSub) == 0 {
				continue
			}
		}
		if depth > 0 || i-first < minHead && mark != ';' {
			continue
		}
		next := f.cut(i, mark, first, r.Last, verb)
		if next == 0 {
			continue
		}
		if mark == ',' && f.concedes(first) {
			first = f.pastConcession(first)
		}
		if first < i {
			out = append(out, text.Range{First: first, Last: i})
		}
		first, verb = next, false
	}
	if first < r.Last {
		out = append(out, text.Range{First: first, Last: r.Last})
	}
	return out
}

// nesting is by how much a mark changes how deep in brackets a text is.
func nesting(mark byte) int {
	switch mark {
	case '(', '[':
		return 1
	case ')', ']':
		return -1
	}
	return 0
}

// cut returns where the next clause begins when one ends before token i, a
// mark or a word that joins, or 0.
func (f *finder) cut(i int, mark byte, first, end int, verb bool) int {
	switch mark {
	case ';':
		if !verb && f.agedNext(i, i+1) {
			return 0 // "Ann Holm, 34; Lee Ray, 29, and Jo Mill, 31, were jailed"
		}
		return i + 1
	case ':':
		if verb && !f.joinsFigures(i) && f.Kind(i+1) != text.Punct && f.beginsClause(i+1, end, minClause) {
			return i + 1
		}
	case ',':
		return f.cutComma(i, first, end, verb)
	case 0:
		return f.cutJoin(i, first, end, verb)
	}
	return 0
}

// joinsFigures reports a colon inside a figure: "10:42", "3:1".
func (f *finder) joinsFigures(colon int) bool {
	return f.Kind(colon-1) == text.Number && f.Kind(colon+1) == text.Number
}

// beginsClause reports whether a clause of some length begins at a token, with or without an
// article.
func (f *finder) beginsClause(i, end, least int) bool {
	return f.opens(i, end, least) || f.bare(i, end)
}

// cutComma is cut at a comma: before "and the", "that the", behind a clause of
// concession, and before the next clause of a list of them.
func (f *finder) cutComma(i, first, end int, verb bool) int {
	next := i + 1
	if f.is(next, inJoin) && !f.Is(next, "as") {
		next++
	}
	if f.Is(next, "that") && f.opens(next+1, end, 2) {
		if f.framedBy(i, first) {
			return 0
		}
		return next + 1
	}
	if after := f.after(next); verb && after > 0 && f.finding(after+1, end) {
		return after + 1
	}
	switch {
	case next > i+1 && f.actsAfterDenial(i, next, first):
		return next
	case verb && f.answersAside(text.Range{First: first, Last: i}, text.Range{First: next, Last: end}) && !f.closes(next, end):
		return next
	case i-first < minJoined:
	case next == i+1 && i-first < minClause && f.concedes(first): // "While in Torvik, he"
	case !verb && f.names(first, i) && f.Flag(next, text.Upper): // "Ann Holm, Lee Ray, and Jo Mill"
	case !verb && f.agedNext(i, next):
	case next > i+1:
		if f.opens(next, end, minTail) && !f.elliptic(next) || verb && (f.opensLate(next, end) || f.contrasts(next, end)) {
			return next
		}
	case f.concedes(first):
		if f.beginsClause(next, end, minTail) {
			return next
		}
	case verb && !f.is(first, inSub) && f.acted(first, i) && f.nextOfList(next, end):
		return next
	}
	return 0
}

// agedNext reports a list of people with their ages, one of which ends before a mark at token i
// and the next name of which begins at another.
func (f *finder) agedNext(i, next int) bool {
	return f.Kind(i-1) == text.Number && f.Is(i-2, ",") && f.Flag(next, text.Upper)
}

// answersAside reports an aside that is a fact of its own beside what stands before it: how
// much has come about of what was promised, or who denies it.
func (f *finder) answersAside(before, aside text.Range) bool {
	if f.share(aside.First, aside.Last) && f.promised(before) {
		return true
	}
	return f.countering(aside).Len() > 0
}

// nextOfList reports a clause at a token with a subject of its own, one of several that
// commas and an "and" join.
func (f *finder) nextOfList(i, end int) bool {
	if !f.newSubject(i, end) || !f.opens(i, end, minClause) && !f.bare(i, min(end, i+maxBrief)) {
		return false
	}
	return f.listed(i, end)
}

// names reports a list of names from token first up to a comma: the front of "Ann Holm, Lee
// Ray, and Jo Mill scored", which one verb is of.
func (f *finder) names(first, i int) bool {
	comma := false
	for k := first; k < i; k++ {
		if f.IsMark(k, ',') {
			comma = true
		} else if f.Kind(k) == text.Word && !f.Flag(k, text.Upper) || f.Kind(k) == text.Number {
			return false
		}
	}
	return comma
}

// closes reports whether an aside that begins at token i is closed by a comma, with a
// verb behind it: "the men, most of whom were armed, were held".
func (f *finder) closes(i, end int) bool {
	for k := i + 1; k < min(end-1, i+maxAside); k++ {
		if f.IsMark(k, ',') {
			return f.is(k+1, finite)
		}
	}
	return false
}

// after returns the "after" that stands at token i, or behind a span of time there,
// "six days after", or 0.
func (f *finder) after(i int) int {
	for end := i + 3; i < end && (f.number(i) || f.is(i, inDeterminer) || f.Has(i, lexicon.UnitTime)); {
		i++
	}
	if f.Is(i, "after") {
		return i
	}
	return 0
}

// finding reports whether somebody reports something from token i on, behind an
// "after": "an inspection found that the doors were locked".
func (f *finder) finding(i, end int) bool {
	for k := i + 1; k < min(end, i+maxFrame) && f.Kind(k) == text.Word && !f.is(k, inRelative|inSub); k++ {
		if !f.is(k, finite) || f.is(k, inHave) {
			continue
		}
		that := f.SeekAny(text.Range{First: k + 1, Last: min(end, k+maxFinding)}, "that")
		if !f.Has(k, lexicon.QuoteCue) && !f.is(k, inFinds) || !f.Is(that, "that") {
			return false
		}
		return f.finiteIn(text.Range{First: that + 1, Last: end})
	}
	return false
}

// maxFinding is how far behind the verb of a finding its "that" stands.
const maxFinding = 5

// contrasts reports a clause behind "while" whose subject and verb are not known:
// "while counts on the reef stayed flat".
func (f *finder) contrasts(i, end int) bool {
	switch {
	case !f.IsIn(i-1, "while whereas"), f.Kind(i) != text.Word:
		return false
	case f.is(i, inPreposition|inNegation|inSub), f.Ends(i, "ing"):
		return false
	}
	return f.finiteIn(text.Range{First: i + 1, Last: min(end, i+maxBare)})
}

// cutJoin is cut at a word that joins.
func (f *finder) cutJoin(i, first, end int, verb bool) int {
	and, next := f.Is(i, "and"), i+1
	switch {
	case f.Is(next, "that") && (and || f.Is(i, "but")):
		reported := f.reported(i, first)
		switch {
		case f.is(next+1, inPreposition) && !reported:
			return 0
		case f.opens(next+1, end, 2), and && reported:
			return next + 1
		case and && f.finiteIn(text.Range{First: next + 1, Last: min(end, next+1+maxOpening)}):
			return next + 1
		}
	case f.IsMark(i-1, ',') || !verb || i-first < minJoined:
	case f.actsAfterDenial(i, next, first):
		return next
	case f.Is(i, "after"):
		if f.finding(next, end) {
			return next
		}
	case f.Is(i, "but"):
		if !f.excepts(i) && (f.beginsClause(next, end, minTail) || f.is(next, inDispute)) {
			return next
		}
	case and:
		if f.apart(i, first) && !f.elliptic(next) && f.opensBare(next, end, i, first) {
			return next
		}
	case f.Is(i, "whereas"):
		if f.beginsClause(next, end, minTail) {
			return next
		}
	}
	return 0
}

// elliptic reports a subject that counts off some of those named before: "were
// killed and 61 wounded", "two others were hurt", "two tried, and both quit".
func (f *finder) elliptic(i int) bool {
	if f.Is(i, "not") {
		i++
	}
	for f.number(i) && (f.number(i+1) || f.IsIn(i+1, "lakh crore million thousand")) {
		i++
	}
	number := f.number(i)
	if !number && !f.IsOf(i, shares) {
		return false
	}
	return f.is(i+1, finite) || number && f.IsIn(i+1, "others more") && f.is(i+2, finite)
}

// shares are words that count off some of those named before.
var shares = text.ListOf("both none neither each all some most many others")

// concedes reports whether a clause is opened by a word of concession.
func (f *finder) concedes(i int) bool {
	return f.IsOf(f.pastConcession(i)-1, conceding)
}

// conceding are words of concession.
var conceding = text.ListOf("while although though whereas")

// pastConcession returns the token behind a word of concession: "although", "even though".
func (f *finder) pastConcession(i int) int {
	if f.Is(i, "even") {
		i++
	}
	return i + 1
}

// apart reports whether what stands on both sides of an "and" are clauses, not
// the two parts of one subject: "between the army and the rebels collapsed",
// "two brothers and a cousin were held".
func (f *finder) apart(and, first int) bool {
	joined := false // by another "and" behind
	for k := and - 1; k > first && k > and-maxApart; k-- {
		switch {
		case f.Flag(and-1, text.Upper) && f.Flag(and+1, text.Upper) && f.unsure(k) && f.is(k+1, inPreposition):
			// it joins names, "plants in Torvik and Ludlow"
		case f.is(k, bygone) && f.Is(k+1, "by") && !f.number(k+2): // "queues caused by winds and a lack of berths"
		case f.is(k, finite):
			return !f.IsIn(k, "said says say") && (k < and-2 || !f.Has(k, lexicon.QuoteCue) || f.is(k, auxiliaries))
		case f.Is(k, "and"):
			joined = true
		case f.IsOf(k, ofTwo):
			if !joined {
				return false
			}
		case f.IsOf(k, apartFrom), f.is(k, inRelative):
			return false
		case f.Is(k, "as") && (f.plural(k+1) || f.is(k+1, inDeterminer) && f.plural(and-1)): // "as rebels and soldiers"
			return false
		}
	}
	return false
}

var (
	ofTwo     = text.ListOf("between both")            // before two parts of a subject
	apartFrom = text.ListOf("because when if while ,") // before what parts an "and" from the verb
)

// unsure reports a word that was taken for a finite verb, though no list holds it and its form
// may be that of a noun in the plural.
func (f *finder) unsure(i int) bool {
	return f.is(i, finite) && !f.is(i, auxiliaries|inPresent|bygone)
}

// reported reports whether what stands before an "and" may be the frame of all
// that it joins: "said the cost of food and fuel rose".
func (f *finder) reported(and, first int) bool {
	for k := max(first, and-maxList); k < and; k++ {
		if f.is(k, finite) && f.Has(k, lexicon.QuoteCue) {
			return true
		}
	}
	return false
}

// opensBare reports whether a clause begins behind an "and" with no comma.
func (f *finder) opensBare(next, end, and, first int) bool {
	if f.leads(next) && f.pastHedge(next, end) <= next+1 {
		end = min(end, next+maxBrief+2)
		return f.opensLate(next, end) && !f.reported(and, first)
	}
	return f.opens(next, end, minClause) || f.bare(next, end) && !f.framedBy(and, first)
}

// framedBy reports whether the last verb before an "and" is the frame of all that
// it joins.
func (f *finder) framedBy(and, first int) bool {
	for k := and - 1; k >= first; k-- {
		if f.is(k, finite) {
			return f.Has(k, lexicon.QuoteCue)
		}
	}
	return false
}

// maxApart is how far before "and" the verb of the clause is looked for.
const maxApart = 14

// finiteIn reports whether a clause has a finite verb.
func (f *finder) finiteIn(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.marks[i]&finite != 0 {
			return true
		}
	}
	return false
}
