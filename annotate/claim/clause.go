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
// at semicolons, and at "and", "but", "while". It adds the parts to out.
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
			if f.marks[i]&inJoin == 0 {
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
			first++
		}
		out = append(out, text.Range{First: first, Last: i})
		first, verb = next, false
	}
	return append(out, text.Range{First: first, Last: r.Last})
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
		return i + 1
	case ':':
		if verb && f.Kind(i+1) != text.Punct && f.opens(i+1, end, minClause) {
			return i + 1
		}
	case ',':
		return f.cutComma(i, first, end, verb)
	case 0:
		return f.cutJoin(i, first, end, verb)
	}
	return 0
}

// cutComma is cut at a comma: before "and the", "that the", behind a clause of
// concession, and before the next clause of a list of them.
func (f *finder) cutComma(i, first, end int, verb bool) int {
	next := i + 1
	if f.is(next, inJoin) && !f.Is(next, "as") {
		next++
	}
	if f.Is(next, "that") && f.opens(next+1, end, 2) {
		return next + 1
	}
	switch {
	case i-first < minJoined, next == i+1 && i-first < minClause:
	case next > i+1:
		if f.opens(next, end, minTail) && !f.elliptic(next) || verb && f.opensLate(next, end) {
			return next
		}
	case f.concedes(first):
		if f.opens(next, end, minTail) {
			return next
		}
	case verb && !f.is(first, inSub) && (f.opens(next, end, minClause) || f.bare(next, min(end, next+maxLate))) && f.listed(next, end):
		return next
	}
	return 0
}

// opensLate reports whether a clause begins with words of place or time, then a
// subject: "in June it sold", "wages fell".
func (f *finder) opensLate(i, end int) bool {
	last := min(end, i+maxLate)
	if !f.is(i, inPreposition) {
		return f.bare(i, last)
	}
	for i++; i < last; i++ {
		if (f.is(i, inSubject|inDeterminer) || f.number(i)) && !f.is(i-1, inPreposition) && f.opens(i, end, minTail) {
			return true
		}
	}
	return false
}

// maxLate is how far behind its front a clause that begins with words of place
// or time has its subject.
const maxLate = 6

// bare reports a subject without an article and its verb: "aid workers fear",
// "ridership on the trains rose".
func (f *finder) bare(i, last int) bool {
	relative := false
	for k := i; k < last; k++ {
		switch {
		case f.is(k, finite) && relative:
			relative = false
		case k > i && f.IsAny(k, "who", "that", "which"):
			relative = true
		case f.is(k, finite):
			return k > i && f.Kind(k-1) == text.Word && (f.surely(k) || f.number(k+1) || f.is(k+1, inDeterminer) || f.Kind(k+1) == text.Punct)
		case k > i && (f.Kind(k) == text.Number || f.Is(k, "and")):
		case f.Kind(k) != text.Word || f.is(k, inAdverb|inNegation|inOpening|bygone),
			f.is(k, function) && (k == i || !f.is(k, inPreposition|inDeterminer) || f.Is(k, "to")):
			return false
		}
	}
	return false
}

// surely reports a finite verb that can be neither a participle behind its noun
// nor a plural: "rose", not "sold", not "items".
func (f *finder) surely(i int) bool {
	return f.is(i, auxiliaries|inPresent) || f.is(i, inPast) && !f.is(i, inParticiple)
}

// cutJoin is cut at a word that joins.
func (f *finder) cutJoin(i, first, end int, verb bool) int {
	and, next := f.Is(i, "and"), i+1
	switch {
	case f.Is(next, "that") && (and || f.Is(i, "but")):
		if f.opens(next+1, end, 2) || and && f.finiteIn(text.Range{First: next + 1, Last: min(end, next+1+maxOpening)}) {
			return next + 1
		}
	case f.Is(i-1, ",") || !verb || i-first < minJoined:
	case f.Is(i, "but"):
		if f.opens(next, end, minTail) || f.bare(next, min(end, next+maxLate)) || f.is(next, inDispute) {
			return next
		}
	case and:
		if (f.opens(next, end, minClause) || f.opensLate(next, end) && !f.reported(i, first)) && f.apart(i, first) && !f.elliptic(next) {
			return next
		}
	case f.Is(i, "whereas"):
		if f.opens(next, end, minTail) || f.bare(next, min(end, next+maxLate)) {
			return next
		}
	}
	return 0
}

// elliptic reports a subject that counts off some of those named before: "were
// killed and 61 wounded", "two tried, and both quit".
func (f *finder) elliptic(i int) bool {
	if f.Is(i, "not") {
		i++
	}
	return f.is(i+1, finite) && (f.number(i) || f.IsAny(i, "both", "none", "neither", "each", "all", "some", "most", "many", "others"))
}

// concedes reports whether a clause is opened by a word of concession.
func (f *finder) concedes(i int) bool { return f.IsAny(i, "while", "although", "though", "whereas") }

// apart reports whether what stands on both sides of an "and" are clauses, not
// the two parts of one subject: "between the army and the rebels collapsed",
// "two brothers and a cousin were held".
func (f *finder) apart(and, first int) bool {
	for k := and - 1; k > first && k > and-maxApart; k-- {
		switch {
		case f.is(k, finite):
			return k < and-2 || !f.Has(k, lexicon.QuoteCue) || f.is(k, auxiliaries)
		case f.IsAny(k, "between", "both"), f.is(k, inRelative), f.Is(k, ","):
			return false
		}
	}
	return false
}

// reported reports whether what stands before an "and" may be the frame of all
// that it joins: "said the cost of food and fuel rose".
func (f *finder) reported(and, first int) bool {
	for k := first; k < and; k++ {
		if f.is(k, finite) && f.Has(k, lexicon.QuoteCue) {
			return true
		}
	}
	return false
}

// maxApart is how far before "and" the verb of the clause is looked for.
const maxApart = 14

// maxOpening is how many tokens a subject that opens a clause has at most.
const maxOpening = 9

// opens reports whether a clause of at least so many tokens with its own subject
// begins at token i: a determiner, a pronoun, a name or a number, and a finite
// verb soon behind it that is not that of a relative clause.
func (f *finder) opens(i, end, least int) bool {
	if end-i < least {
		return false
	}
	for i+1 < end && f.is(i, inAdverb) {
		i++
	}
	if !f.is(i, inDeterminer|inSubject) && !f.Flag(i, text.Upper) && !f.number(i) {
		return f.plural(i) && f.is(i+1, finite)
	}
	relative := false
	for k := i + 1; k < min(end, i+maxOpening); k++ {
		switch {
		case f.is(k, finite):
			if !relative {
				return true
			}
			relative = false
		case f.Is(k, ","):
			return f.resumes(k+1, min(end, k+maxOpening))
		case f.Is(k, ";"), f.Is(k, "and") && f.is(k+1, finite):
			return false
		case f.is(k, inRelative):
			relative = true
		}
	}
	return false
}

// resumes reports whether an aside behind a subject is closed and the verb
// follows: "his deputy, Anna Weiss, took over".
func (f *finder) resumes(i, end int) bool {
	relative := f.is(i, inRelative)
	for ; i < end; i++ {
		switch {
		case f.Is(i, ","):
			return f.is(i+1, finite)
		case f.is(i, inJoin), f.is(i, finite) && !relative:
			return false
		}
	}
	return false
}

// finiteIn reports whether a clause has a finite verb.
func (f *finder) finiteIn(r text.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.marks[i]&finite != 0 {
			return true
		}
	}
	return false
}
